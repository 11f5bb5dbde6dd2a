//! Its page is the Markdown file beside this one.
#![doc = include_str!("unlimited_liability.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::{is_of_civil_society, names_of};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "repayment/unlimited-liability",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("unlimited_liability.md"),
    check,
};

/// How someone answers for what happens.
const ANSWERS: &[&str] = &[
    "skadeslös*",
    "garanti*",
    "garanterar",
    "garantera",
    "svarar",
    "ansvarar",
    "ansvar",
    "ersätter",
    "ersätta",
    "står för",
    "stå för",
    "indemnif*",
    "harmless",
    "guarantee*",
    "liable",
    "liability",
];

/// That it has no limit.
const UNLIMITED: &[&str] = &[
    "obegränsa*",
    "utan begränsning*",
    "utan beloppsgräns*",
    "utan tak",
    "oavsett vållande",
    "oavsett orsak",
    "oavsett vem som",
    "alla anspråk",
    "alla krav",
    "all skada",
    "varje skada",
    "samtliga skador",
    "alla kostnader som överstiger",
    "unlimited",
    "without limit*",
    "without any limit*",
    "all claims",
    "any and all",
    "regardless of fault",
];

/// What gives it a limit, or makes it answer for its own faults only.
const LIMITED: &[&str] = &[
    "högst",
    "upp till",
    "begränsat",
    "begränsas",
    "vållar*",
    "vållat*",
    "orsaka*",
    "oaktsam*",
    "vårdslös*",
    "försäkring*",
    "up to",
    "limited to",
    "negligen*",
    "caused by",
    "insur*",
];

/// What parties of civil society are called without being named.
const SIDE: &[&str] =
    &["föreningen", "stiftelsen", "organisationen", "den idéburna parten", "the association", "the foundation"];

fn check(context: &Context<'_>) -> Answer {
    let side = SIDE.iter().map(|name| (*name).to_owned());
    let names: Vec<String> = names_of(context.agreement, false).into_iter().chain(side).collect();
    let own = |said: &Said<'_>| is_of_civil_society(context.agreement, said.passage) || opens_with(said, &names);
    let said = context.passages.iter().filter(|one| matches!(one.topic, Topic::Clause(..) | Topic::Commitment(..)));
    let mut said = said.flat_map(|one| said::within(one, UNLIMITED)).filter(|said| said.has(ANSWERS)).peekable();
    if said.peek().is_none() {
        return Answer::does_not_apply("reason-no-unlimited-liability");
    }
    // "Utan begränsning" takes back the limit, not the liability.
    let found = said.filter(|said| own(said) && !said.has(LIMITED) && !said.has(NOT));
    Answer::from_faults(found.map(|said| Fault::at(said.spot())).collect())
}

/// Whether a party of civil society is named before what it answers for.
fn opens_with(said: &Said<'_>, names: &[String]) -> bool {
    said.find(names).zip(said.find(ANSWERS)).is_some_and(|(name, answers)| name < answers)
}
