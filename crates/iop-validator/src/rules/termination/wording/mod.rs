//! The words of ending an agreement, as the rules of the family look for them in sentences whose words stand in lower
//! case with one space between. Knows no rule.

/// Words for ending it by notice.
pub(super) const NOTICE: &[&str] = &[
    "säga upp",
    "säger upp",
    "sägas upp",
    "sägs upp",
    "sagt upp",
    "sagts upp",
    "uppsäg*",
    "notice",
    "terminate",
    "terminated",
];

/// Words for ending it at once.
pub(super) const RESCIND: &[&str] =
    &["häva", "häver", "hävas", "hävs", "hävning*", "hävningsrätt*", "rescind*", "rescission*"];

/// Words for breach of it.
pub(super) const BREACH: &[&str] = &[
    "brister i",
    "avtalsbrott*",
    "kontraktsbrott*",
    "bryter mot",
    "bryter en part mot",
    "bryter part mot",
    "bryter någon part mot",
    "bryter den ena parten mot",
    "bryter någondera parten mot",
    "bryter någon av parterna mot",
    "brutit mot",
    "brott mot",
    "inte uppfyll*",
    "ej uppfyll*",
    "inte fullfölj*",
    "ej fullfölj*",
    "inte fullgör*",
    "ej fullgör*",
    "inte följer",
    "ej följer",
    "inte lever upp",
    "åsidosätt*",
    "missköt*",
    "försummar",
    "breach*",
    "fails to",
    "failed to",
];

/// Words that let only a grave breach count.
pub(super) const MATERIAL: &[&str] = &[
    "väsentlig*",
    "grov*",
    "allvarlig*",
    "upprepad*",
    "upprepade",
    "ringa",
    "obetydlig*",
    "avgörande betydelse*",
    "material*",
    "serious*",
    "substantial*",
    "fundamental*",
    "grave*",
    "repeated*",
];

/// Words for putting things right.
pub(super) const CURE: &[&str] = &[
    "rättelse*",
    "rätta",
    "rättar",
    "rättas",
    "rättat",
    "rättats",
    "åtgärda*",
    "avhjälp*",
    "ordnat*",
    "ställer till rätta",
    "ställa till rätta",
    "remed*",
    "rectif*",
    "put right",
    "put it right",
    "puts right",
    "puts it right",
    "corrects",
    "correct the",
    "cure",
    "cures",
    "cured",
];
