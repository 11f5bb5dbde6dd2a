//! Its page is the Markdown file beside this one.
#![doc = include_str!("report_forbidden.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::children::AT_HARM;
use crate::rules::said::{self, Said};
use crate::rules::words::{CONSENT, MAY, NOT, SHALL};

pub(super) const RULE: Rule = Rule {
    id: "secrecy/report-forbidden",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: false,
    page: include_str!("report_forbidden.md"),
    check,
};

/// Words by which a report is forbidden or made to depend on somebody.
const FORBIDDEN: &[&str] = &[
    "ska inte anmäla",
    "bör inte anmäla",
    "ska inte göra någon anmälan",
    "ska inte göra en anmälan",
    "ska inte göra anmälan",
    "avstår från att anmäla",
    "anmäls inte",
    "anmäler inte",
    "anmäls endast om",
    "anmäls bara om",
    "anmäls endast efter",
    "anmäls bara efter",
    "anmäls först när vårdnadshavar*",
    "may not report",
    "shall not report",
    "must not report",
    "not be reported",
    "ingen anmälan får",
    "ingen anmälan kan",
    "ingen orosanmälan får",
    "ingen orosanmälan kan",
    "anmälan får inte",
    "anmälan får aldrig",
    "anmälan får göras bara",
    "anmälan får göras endast",
    "anmälan får bara",
    "anmälan får endast",
    "anmälan görs inte",
    "anmälan görs bara",
    "anmälan görs endast",
    "orosanmälan får inte",
    "orosanmälan får aldrig",
    "orosanmälan får bara",
    "orosanmälan får endast",
    "orosanmälan görs bara",
    "orosanmälan görs endast",
    "får inte anmäla",
    "får inte göra anmälan",
    "får inte göra en anmälan",
    "får inte göra någon anmälan",
    "får inte göra en orosanmälan",
    "no report may",
];

/// Words that show that the report is one on a child, and not a registration.
const ON_CHILD: &[&str] = &[
    "*socialnämnd*",
    "socialtjänst*",
    "orosanmäl*",
    "*orosanmälan",
    "oro",
    "far illa",
    "fara illa",
    "tystnadsplikt*",
    "*sekretess*",
    "child",
];

/// Words by which secrecy is put before the report, and those that turn them round.
const HINDERS: &[&str] = &[
    "även mot socialnämnd*",
    "även mot socialtjänst*",
    "även mot polis*",
    "även mot myndighet*",
    "även gentemot",
    "också mot socialnämnd*",
    "också mot polis*",
    "gentemot socialnämnd*",
    "gentemot polis*",
    "hindrar",
    "utgör hinder",
    "är ett hinder",
    "går före",
    "gäller även mot",
    "gäller också mot",
    "gäller mot",
    "prevents",
];
const FREE: &[&str] = &[
    "inte hindr*",
    "hindrar inte",
    "hindrar aldrig",
    "hindrar ingen",
    "inget hindr*",
    "ingenting hindr*",
    "ingen tystnadsplikt",
    "inget hinder",
    "inte hinder",
    "inte något hinder",
    "hindrar däremot inte",
    "gäller inte",
    "not",
];

/// Words for the duty, or the promise, of silence.
const SILENCE: &[&str] = &[
    "*tystnadsplikt*",
    "*tystnadslöfte*",
    "*tystnadsförbindelse*",
    "tystnad",
    "*sekretess*",
    "hålla tyst",
    "håller tyst",
    "hålls tyst",
    "tiga",
    "tiger",
    "secrecy",
    "silence",
];

/// Words of consent to reporting harm to a child, and of doing without.
const CONSENTS: &[&str] = &["samtycker", "samtyckt", "samtycke", "medgett", "medgivande", "godkänt", "godkänner"];
const UNASKED: &[&str] = &["oavsett", "även", "oberoende"];

/// Words by which nothing is passed on.
const NEVER: &[&str] = &[
    "får inte",
    "får aldrig",
    "får under inga",
    "lämnas inte",
    "lämnas aldrig",
    "lämnar inte",
    "lämnar aldrig",
    "förs aldrig",
    "förs inte",
    "ingen får",
    "inga uppgifter",
    "ingenting får",
    "may not",
    "must not",
    "never",
];
const PASSED_ON: &[&str] = &[
    "lämna*",
    "föra*",
    "förs",
    "röja*",
    "berätta*",
    "vidare",
    "vidarebefordra*",
    "meddela*",
    "avslöja*",
    "disclose*",
    "passed on",
];
const TO_AUTHORITY: &[&str] = &[
    "till *socialnämnd*",
    "till socialtjänst*",
    "till socialjour*",
    "till polis*",
    "till larmcentral*",
    "till sos",
    "till 112",
    "till någon myndighet",
    "till myndigheter*",
    "to the police",
    "to the social",
];
/// Words that leave no room for what the law asks.
const ABSOLUTE: &[&str] = &[
    "inte i något fall",
    "under inga omständigheter",
    "vare sig",
    "utan undantag",
    "i inget fall",
    "aldrig",
    "ens",
    "under no circumstances",
    "in any case",
];
/// Whose consent does not decide whether a child's harm is told.
const GUARDIANS: &[&str] = &["vårdnadshavar*", "föräld*", "guardian*", "parent*"];
const ONLY_WITH: &[&str] = &["utan", "endast", "bara", "om inte", "without", "only", "unless"];
/// Words that leave room for it.
const ROOM: &[&str] = &[
    "utom",
    "undantag för",
    "undantag från",
    "med undantag*",
    "om inte",
    "såvida",
    "annat än",
    "utan att den",
    "samtyck*",
    "medgiv*",
    "uttryckligen ber",
    "enligt lag",
    "följer av lag",
    "anmälningsskyld*",
    "orosanmäl*",
    "except",
    "unless",
    "consent*",
];

/// To let an authority know, and the words by which it may not be.
const LET_KNOW: &[&str] = &[
    "underrätta*",
    "kontakta*",
    "informera*",
    "upplysa*",
    "upplysas",
    "larma*",
    "veta",
    "kännedom",
    "notified",
    "notify",
    "contacted",
    "contact",
    "informed",
    "inform",
    "told",
];
const AUTHORITY: &[&str] =
    &["*socialnämnden*", "socialtjänsten*", "socialjouren*", "polisen*", "the police", "social services"];

fn check(context: &Context<'_>) -> Answer {
    let reports = ["anmäl*", "orosanmäl*", "report*"];
    let said: Vec<_> = said::with(context, &reports).collect();
    let said: Vec<_> = said.iter().filter(|sentence| sentence.has(ON_CHILD)).collect();
    let bound = said::with(context, TO_AUTHORITY).collect::<Vec<_>>();
    let bound: Vec<_> = bound.iter().filter(|sentence| sentence.has(NEVER) && sentence.has(PASSED_ON)).collect();
    let kept: Vec<_> = said::with(context, LET_KNOW)
        .filter(|sentence| sentence.has(AUTHORITY) && sentence.has(NOT) && sentence.has_any(&[MAY, SHALL]))
        .collect();
    let kept: Vec<_> = kept.iter().filter(|one| !one.has(ROOM) && (one.has(ABSOLUTE) || !leaves_room(one))).collect();
    let against = said::with(context, SILENCE).collect::<Vec<_>>();
    let against = against.iter().filter(|sentence| sentence.has(ON_CHILD) || sentence.has(&["polis*"]));
    let against: Vec<_> = against.filter(|sentence| sentence.has(HINDERS)).collect();
    if said.is_empty() && bound.is_empty() && against.is_empty() && kept.is_empty() {
        return Answer::does_not_apply("reason-no-report-on-child");
    }
    let forbidden = said.iter().filter_map(|sentence| sentence.spot_of(FORBIDDEN));
    let mut spots: Vec<_> = forbidden.collect();
    let hindered =
        against.iter().filter(|sentence| !sentence.has(FREE) && !sentence.has(FORBIDDEN) && !is_proviso(sentence));
    spots.extend(hindered.filter_map(|sentence| sentence.spot_of(HINDERS)));
    let sealed = bound.iter().filter(|sentence| {
        let guarded = sentence.has_each(&[GUARDIANS, ONLY_WITH, &["barn*", "child*"]])
            && sentence.has_any(&[CONSENT, &["godkän*"]]);
        guarded || !sentence.has(ROOM) && (sentence.has(ABSOLUTE) || !leaves_room(sentence))
    });
    spots.extend(sealed.filter_map(|sentence| sentence.spot_of(TO_AUTHORITY)));
    spots.extend(kept.iter().filter_map(|sentence| sentence.spot_of(AUTHORITY)));
    let consented = said.iter().filter(|sentence| {
        sentence.has(AT_HARM)
            && sentence.has(&["anmäls", "anmäler", "anmäla"])
            && !sentence.has(FREE)
            && !sentence.has(FORBIDDEN)
    });
    let asked = consented.filter(|sentence| !sentence.has(UNASKED) && !sentence.denies());
    spots.extend(asked.filter_map(|sentence| sentence.spot_of(CONSENTS)));
    Answer::from_faults(spots.into_iter().map(Fault::at).collect())
}

/// Whether what hinders is a condition, and nothing is said of reports: "får lämnas om inte sekretess hindrar det".
fn is_proviso(sentence: &Said<'_>) -> bool {
    const REPORTED: &[&str] =
        &["*anmäl*", "*socialnämnd*", "socialtjänst*", "polis*", "far illa", "fara illa", "oro", "report*", "police"];
    const IF: &[&str] =
        &["om inte", "såvida inte", "i den mån", "i den utsträckning", "om *sekretess*", "unless", "if"];
    let hinders = sentence.find(HINDERS).unwrap_or_default();
    sentence.find_before(IF, hinders).is_some() || !sentence.has(REPORTED) && !sentence.has(TO_AUTHORITY)
}

/// Whether the text around the sentence says that something may be told after all.
fn leaves_room(sentence: &Said<'_>) -> bool {
    said::all(sentence.passage).any(|other| other.has(ROOM) || other.has(FREE) || other.has(&["anmäl*", "report*"]))
}
