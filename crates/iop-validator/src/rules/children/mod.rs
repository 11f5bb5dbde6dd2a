//! Rules of the family `children`: extracts from the records, reporting, and who is a child.

use crate::context::Context;
use crate::rule::Rule;
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

mod age_bands;
mod age_differs;
mod best_interests_set_aside;
mod convention_as_law_early;
mod duty_to_report_misplaced;
mod duty_to_report_missing;
mod extract_age_differs;
mod extract_kept;
mod extract_statute_wrong;
mod extract_too_old;
mod extract_without_basis;
mod individual_measure;
mod nobody_notes_extract;
mod record_checks_missing;
mod report_at_discretion;
mod report_late;
mod report_section_wrong;
mod report_to_another;
mod suspicion_register;
mod volunteers_not_covered;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &age_bands::RULE,
    &age_differs::RULE,
    &best_interests_set_aside::RULE,
    &convention_as_law_early::RULE,
    &duty_to_report_misplaced::RULE,
    &duty_to_report_missing::RULE,
    &extract_age_differs::RULE,
    &extract_kept::RULE,
    &extract_statute_wrong::RULE,
    &extract_too_old::RULE,
    &extract_without_basis::RULE,
    &individual_measure::RULE,
    &nobody_notes_extract::RULE,
    &record_checks_missing::RULE,
    &report_at_discretion::RULE,
    &report_late::RULE,
    &report_section_wrong::RULE,
    &report_to_another::RULE,
    &suspicion_register::RULE,
    &volunteers_not_covered::RULE,
];

/// Words for extracts from the registers of the police.
const EXTRACTS: &[&str] = &[
    "*registerutdrag*",
    "utdrag ur *regist*",
    "utdrag ur polis*",
    "utdrag från belastningsregist*",
    "*belastningsregist*",
    "*registerkontroll*",
    "2013 852",
    "2007 171",
    "criminal record*",
    "police record*",
];

/// The same, where an extract itself is demanded.
const DEMANDED: &[&str] = &[
    "*registerutdrag*",
    "utdrag ur *regist*",
    "utdrag ur polis*",
    "utdrag från belastningsregist*",
    "registerkontroll",
    "registerkontroller",
    "criminal record*",
];

/// Words for the homes in which the register of suspicions is checked too.
const RESIDENTIAL: &[&str] = &[
    "hvb*",
    "hem för vård eller boende",
    "stödboende*",
    "skyddat boende",
    "skyddade boende*",
    "skyddade boenden",
    "2007 171",
    "supported housing",
    "sheltered housing",
];

/// Words that show that a report is one on a child who may come to harm.
const ON_CHILD: &[&str] = &[
    "socialnämnd*",
    "socialtjänst*",
    "socialjour*",
    "orosanmäl*",
    "*orosanmälan",
    "oro",
    "oro för",
    "orolig*",
    "far illa",
    "fara illa",
    "farit illa",
    "concern for a child",
];

/// Words by which secrecy stands in nobody's way, which tells nobody to report.
const FREED: &[&str] = &["hindrar inte", "inte hindrar", "inget hinder", "inte hinder", "does not prevent"];

/// Words for a report without delay.
const AT_ONCE: &[&str] = &[
    "genast",
    "omedelbart",
    "omgående",
    "utan dröjsmål",
    "samma dag",
    "direkt",
    "skyndsamt",
    "timmar",
    "at once",
    "immediately",
];

/// The same without the authority, which is spoken of for much else.
pub(super) const AT_HARM: &[&str] =
    &["orosanmäl*", "*orosanmälan", "oro", "orolig*", "far illa", "fara illa", "farit illa", "concern for a child"];

/// Whether the work is at such a home: not that it was once, or that someone else's is.
fn is_residential(context: &Context<'_>) -> bool {
    const ASIDE: &[&str] = &[
        "inte",
        "ej",
        "inget",
        "utan",
        "not",
        "lagt ned",
        "lagts ned",
        "lades ned",
        "lade ned",
        "upphört",
        "upphörde",
        "tidigare",
        "drev",
        "gällde",
        "closed",
        "formerly",
    ];
    let told_of = |sentence: Said<'_>| told::tells_work(sentence.passage) && !sentence.has(ASIDE);
    let act = || told::names(context, &["2007 171"]);
    said::with(context, RESIDENTIAL).any(told_of) || told::names(context, RESIDENTIAL) || act()
}
