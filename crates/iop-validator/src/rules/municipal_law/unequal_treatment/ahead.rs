//! Who comes before others: for a ground that is none, or as one of the people behind the work or near them. Reports
//! nothing of its own.

use crate::rules::said::Said;
use crate::rules::words::NOT;

/// Those of whom it is said that they come first.
pub(super) const RANKED: &[&str] = &[
    "krist*",
    "muslim*",
    "judisk*",
    "judar",
    "troende",
    "döpt*",
    "etnisk*",
    "svenskfödd*",
    "svenskar",
    "svenska medborgare",
    "partimedlem*",
    "medlem",
    "medlemmar",
    "medlemmarna",
    "medlemmars",
    "medlemmarnas",
    "heterosexuell*",
    "christian*",
    "members",
];

/// The ground by which some come before others: "medlemmar har förtur", "den som är döpt får plats före andra".
pub(super) fn ranked(sentence: &Said<'_>, reason: &[&str]) -> Option<usize> {
    sentence.find(RANKED).filter(|_| is_told(sentence) && !sentence.has(reason))
}

/// Whether a sentence says that some come before others.
fn is_told(sentence: &Said<'_>) -> bool {
    const BEFORE: &[&str] = &[
        "före andra",
        "före övriga",
        "före alla andra",
        "före de som",
        "före dem som",
        "före den som",
        "före dem",
        "före allmänheten",
        "gå före",
        "går före",
        "förbi kön",
        "viks åt",
        "viks för",
        "vikta åt",
        "vikta för",
        "reserveras för",
        "reserverade för",
        "förbehålls",
        "förbehållna",
        "företräde",
        "företrädesrätt*",
        "förtur*",
        "först får",
        "får plats först",
        "får komma först",
        "antas först",
        "går först till",
        "ges först till",
        "erbjuds först",
        "fördelas först till",
        "tilldelas först",
        "i första rummet",
        "i första hand",
        "prioritera*",
        "before others",
        "before other",
        "ahead of",
        "priority",
        "first refusal",
    ];
    // Where it is the organisation's own, or the members of a body.
    const OWN: &[&str] = &[
        "egen",
        "egna",
        "sina",
        "hyr*",
        "styrgrupp*",
        "arbetsgrupp*",
        "lag",
        "lagen",
        "medlemmar i kommunen",
        "kommunens medlemmar",
    ];
    // "Utan kö" takes nothing back.
    const UNQUEUED: &[&str] = &["utan att stå i kö", "utan kö", "utan kötid", "utan väntetid"];
    let before = sentence.has(BEFORE) && !sentence.denies();
    let unqueued = sentence.has(UNQUEUED) && !sentence.has(NOT);
    (before || unqueued) && !sentence.has(OWN)
}

/// Those who are near somebody.
const NEAR: &[&str] = &[
    "släkting*",
    "släkt",
    "släkten",
    "anhöriga",
    "närstående",
    "familj",
    "familjer",
    "familjemedlem*",
    "barn",
    "barnbarn",
    "syskon",
    "vänner",
    "bekanta",
    "relative*",
    "friends",
    "families",
];
/// The people behind the work.
pub(super) const INSIDERS: &[&str] = &[
    "styrelsens",
    "styrelseledam*",
    "styrelsemedlem*",
    "ledamot",
    "ledamöter",
    "ledamöterna",
    "ledamöternas",
    "ordförandens",
    "verksamhetsledaren",
    "verksamhetsledarens",
    "anställda",
    "anställdas",
    "kommunanställd*",
    "personalens",
    "medarbetare",
    "medarbetares",
    "medarbetarnas",
    "förtroendevald*",
    "funktionär*",
    "grundar*",
    "board members",
    "employees",
    "staff",
];
/// How far the one may stand before the other.
const CLOSE: usize = 5;

/// What one gets by coming first.
const PLACE: &[&str] = &[
    "*plats",
    "*platsen",
    "*platser*",
    "delta",
    "antas",
    "släpps in",
    "tas emot",
    "erbjuds",
    "får hjälp*",
    "får stöd*",
    "får boende*",
    "får bostad*",
    "får låna",
    "tillträde*",
    "places",
    "a place",
];

/// The word for somebody near the people behind the work, or for those themselves, of whom it is said that they come first.
pub(super) fn insider(sentence: &Said<'_>) -> Option<usize> {
    let insider = sentence.find(INSIDERS).filter(|_| is_told(sentence) && sentence.has(PLACE))?;
    // "Släktingar till styrelsens ledamöter", "de anställdas barn".
    let led = (insider.saturating_sub(CLOSE)..insider)
        .find(|at| sentence.is(*at, NEAR) && sentence.has_in(at + 1..insider, &["till", "åt", "of"]));
    let owned = (insider + 1..=insider + 2).find(|at| sentence.key(insider).ends_with('s') && sentence.is(*at, NEAR));
    let themselves = sentence.has(&["före andra", "före övriga", "före alla andra", "före allmänheten", "förtur*"]);
    led.or(owned).or_else(|| themselves.then_some(insider))
}
