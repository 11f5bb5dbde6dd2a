//! What the text tells as done on a day after the one on which the agreement was signed.

use chrono::NaiveDate;
use iop_core::StatedDate;
use iop_core::model::{Agreement, Kind};

use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::{Mention, What};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};

/// Verbs in the past, each of what is done on a day.
const DONE: &[&str] = &[
    "lämnade",
    "lämnades",
    "inkom",
    "kom",
    "antog",
    "antogs",
    "beslutade",
    "beslutades",
    "godkände",
    "godkändes",
    "fastställde",
    "fastställdes",
    "ansökte",
    "föreslog",
    "bildades",
    "grundades",
    "startade",
    "startades",
    "öppnade",
    "öppnades",
    "genomförde",
    "genomfördes",
    "gjordes",
    "hölls",
    "träffades",
    "möttes",
    "undertecknade",
    "undertecknades",
    "ingick",
    "ingicks",
    "frågade",
    "tillfrågade",
    "tillfrågades",
    "annonserade",
    "annonserades",
    "bedömde",
    "bedömdes",
    "försäkrade",
    "adopted",
    "submitted",
    "was founded",
    "was held",
    "was signed",
    "decided",
];

/// What makes it no more than a case.
const CASE: &[&str] = &["om", "ifall", "skulle", "därest", "när", "senast", "förutsatt*", "if", "would", "when"];

/// The words that may stand between the verb and the day: "lämnade den", "antog kommunfullmäktige den".
const NEAR: usize = 3;

/// The days told as past that come after everything that the agreement itself dates.
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let agreement = context.agreement;
    let Some(signed) = last_day(agreement).filter(|_| agreement.kind.known() != Some(&Kind::Amendment)) else {
        return Vec::new();
    };
    let clauses = context.passages.iter().filter(|passage| matches!(passage.topic, Topic::Clause(..) | Topic::Told(_)));
    let said = clauses.flat_map(said::all);
    let late = |said: &Said<'_>| {
        let mention = said.mentions.iter().find(|one| is_after(one, signed) && is_done(said, one))?;
        let What::Date(date) = mention.what else { return None };
        let spot = Spot::Words(said.passage.pointer.clone(), mention.range.clone());
        Some(Fault::at(spot).variant("future").arg("date", date).arg("signed", StatedDate::Day(signed)))
    };
    said.filter_map(|said| late(&said)).collect()
}

/// The last day on which it was signed; the day of the paper, where no signature has one. Retold papers have none.
fn last_day(agreement: &Agreement) -> Option<NaiveDate> {
    let signed = agreement.signatures.iter().filter_map(|own| own.date.known()).map(|date| date.last()).max();
    let dated = agreement.dated.known().map(|date| date.last());
    signed.max(dated).filter(|_| told::tells_its_work(agreement))
}

fn is_after(mention: &Mention, signed: NaiveDate) -> bool {
    matches!(mention.what, What::Date(date) if date.is_day() && date.first() > signed)
}

/// Whether the verb stands just before the day, or just after it.
fn is_done(said: &Said<'_>, mention: &Mention) -> bool {
    let start = said.words.partition_point(|word| word.range.start < mention.range.start);
    if (0..start).any(|at| said.is(at, CASE)) {
        return false;
    }
    let end = said.words.partition_point(|word| word.range.start < mention.range.end);
    let before = (start.saturating_sub(NEAR)..start).any(|at| said.is(at, DONE));
    before || said.is(end, DONE)
}
