//! The words by which a text says who does what. Knows no agreement.

/// Words that begin a clause with a subject of its own.
pub(super) const SUBORDINATE: &[&str] = &["att", "när", "sedan", "då", "after", "when", "once"];
/// Endings of a named somebody: "handläggaren", "sekreteraren", "nämnden".
pub(super) const NAMED: &[&str] = &["*en", "*et", "*an", "*na"];
/// Somebody by the post: "samordnaren", "förskolläraren", "kuratorn", "enhetschefen".
pub(super) const POSTS: &[&str] =
    &["*aren", "*arna", "*orn", "*ören", "*chefen", "*skan", "*ogen", "*isten", "*enten", "*konsulten", "*coachen"];
pub(super) const CHAIRS: &[&str] = &["ordförandeskap*", "leder*", "chairs*"];
pub(super) const CONVENER: &[&str] = &["sammankallande*", "convener*"];
pub(super) const CONVENES: &[&str] =
    &["kallar*", "sammankallar*", "kallas*", "sammankallas*", "inbjuder*", "convenes*", "convened*"];
pub(super) const MEETINGS: &[&str] = &["möt*", "styrgrupp*", "sammanträd*", "träff*", "meet*"];
pub(super) const LEADS: &[&str] = &["ordförande", "antecknar", "anteckningar", "protokoll"];
pub(super) const MINUTES: &[&str] = &["protokoll*", "minnesanteckn*", "minutes*"];
pub(super) const ANSWERS: &[&str] = &["ansvar*", "svarar*", "genomför*", "gör*", "utvärder*", "responsible*"];
pub(super) const REVIEWED: &[&str] = &[
    "ta ställning",
    "tar ställning",
    "besluta",
    "beslutar",
    "avgöra",
    "avgör",
    "utvärdera",
    "utvärderar",
    "pröva",
    "prövar",
    "decide",
    "decides",
    "review",
    "reviews",
];
/// The two parties, or their talks.
pub(super) const BOTH: &[&str] = &["parterna", "samråd*", "parties"];
pub(super) const OTHER_REVIEW: &[&str] = &["inte", "ej", "kan", "får", "styrgrupp*", "may", "steering group*", "not"];
pub(super) const REVIEWS: &[&str] = &["översyn*", "utvärder*", "review*"];
pub(super) const EMPLOYS: &[&str] = &["arbetsgivar*", "anställ*", "employ*"];
pub(super) const NOTES: &[&str] = &["noter*", "anteckn*", "kontroller*", "notes*"];
pub(super) const REPORTS_VERBS: &[&str] = &[
    "lämnar*",
    "lämna*",
    "redovisar*",
    "redovisa*",
    "rapporterar*",
    "rapportera*",
    "lämnas*",
    "inkommer*",
    "submits*",
];
pub(super) const REPORTS: &[&str] = &["*rapport*", "*redovis*", "verksamhetsberättelse*", "report*"];
pub(super) const MONEY: &[&str] = &[
    "bidrag*",
    "stöd*",
    "ersättning*",
    "belopp*",
    "medel*",
    "medlen*",
    "anslag*",
    "faktur*",
    "rekvi*",
    "delbetal*",
    "summa*",
    "kronor",
    "kr",
    "grant*",
    "amount*",
    "instalment*",
    "sek",
];
pub(super) const ASKS: &[&str] =
    &["rekvirerar", "rekvireras", "fakturerar", "faktureras", "requisitions", "requisitioned"];
/// What goes on to others.
pub(super) const PASSED_ON: &[&str] = &["vidare", "passes on"];
/// What is paid to others.
pub(super) const OTHER_COSTS: &[&str] = &[
    "*hyra*",
    "lön*",
    "*avgift*",
    "*kostnad*",
    "moms*",
    "till hyres*",
    "till leverantör*",
    "rent*",
    "wage*",
    "fee*",
    "cost*",
];
pub(super) const PAYS: &[&str] = &["betalar*", "utbetalar*", "betalas*", "utbetalas*", "pays*", "paid*"];
