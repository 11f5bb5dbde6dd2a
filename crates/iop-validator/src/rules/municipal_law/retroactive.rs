//! Its page is the Markdown file beside this one.
#![doc = include_str!("retroactive.md")]

use iop_core::model::{Agreement, Stage};
use iop_core::{Language, Money, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/retroactive",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("2 kap. 4 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("retroactive.md"),
    check,
};

const BACK: &[&str] = &["retroaktiv*", "återverkande*", "förflut*", "retroactive*"];
/// The time that has gone by, and what has been paid for it: of these only something new is a change.
const GONE: &[&str] = &[
    "bakåt i tiden",
    "tid som redan har gått",
    "tid som redan gått",
    "tid före beslutet",
    "tiden före beslutet",
    "redan utbetalda",
    "redan utbetalat",
    "redan betalda",
    "redan lämnade",
    "även om de beslutas senare",
    "även om det beslutas senare",
    "oavsett när de beslutas",
];
const NEW: &[&str] = &["nya", "nytt", "höjda", "höjt", "sänk*", "ändrade", "skärp*", "new"];
/// More for the other party.
const BETTER: &[&str] =
    &["bidraget kan höjas", "bidraget höjs", "bidraget får höjas", "ersättningen höjs", "till fördel"];
const WORSE: &[&str] = &[
    "sänk*",
    "minsk*",
    "lägre*",
    "återbetal*",
    "återkräv*",
    "avgift*",
    "höj*",
    "avdrag*",
    "kräv*",
    "villkor*",
    "ändr*",
    "upphör*",
    "dras*",
    "reduc*",
    "repay*",
];

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let told = said::with(context, BACK).filter(|sentence| {
        let better = sentence.has(BETTER) && !sentence.has(&["avgift*", "krav*", "återbetal*"]);
        sentence.has(WORSE) && !better && !sentence.denies()
    });
    let mut faults: Vec<Fault> = told.map(|sentence| Fault::at(sentence.mark(BACK))).collect();
    let gone = said::with(context, GONE).filter(|sentence| sentence.has_each(&[NEW, WORSE]) && !sentence.denies());
    faults.extend(gone.map(|sentence| Fault::at(sentence.spot())));
    faults.extend(since(context));
    if faults.is_empty() {
        faults.extend(lowered(context.agreement));
    }
    Answer::from_faults(faults)
}

/// A sentence that makes something worse from a day before the agreement was made.
fn since(context: &Context<'_>) -> Option<Fault> {
    let made = context.agreement.dated.known()?.first();
    said::with(context, &["sänks", "minskas", "dras ned", "höjs", "upphör", "skärps", "is lowered"]).find_map(|said| {
        let worse = said.has(&["belopp*", "bidrag*", "ersättning*", "avgift*", "hyra*", "medel*", "krav*", "rätt*"]);
        let day = said.mentions.iter().find(|one| match one.what {
            What::Date(date) => {
                let from = said.before(&one.range, 4).any(|word| word.is(&["från", "from"]));
                from && date.last() < made
            }
            _ => false,
        })?;
        let better =
            said.has(BETTER) || said.has(&["bidrag* höjs", "ersättning* höjs", "avgift* sänks", "hyra* sänks"]);
        let told = worse && !better && !said.denies() && told::tells_work(said.passage);
        told.then(|| Fault::at(Spot::Words(said.passage.pointer.clone(), day.range.clone())))
    })
}

/// An amendment that lowers an amount from a day before it was made.
fn lowered(agreement: &Agreement) -> Option<Fault> {
    let amendment = agreement.amendment.as_ref()?;
    let effective = amendment.effective.known().copied()?;
    let made = agreement.dated.known().copied()?;
    let less = amendment.changes.iter().any(|change| {
        let was = change.was.as_ref().and_then(|was| amount(was.as_str(), agreement.language));
        let becomes = change.becomes.known().and_then(|becomes| amount(becomes.as_str(), agreement.language));
        was.zip(becomes).is_some_and(|(was, becomes)| becomes.checked_cmp(was).is_ok_and(std::cmp::Ordering::is_lt))
    });
    let fault = || {
        Fault::at(Spot::Value(Pointer::root().key("amendment").key("effective")))
            .variant("lowered")
            .related(Spot::Value(Pointer::root().key("dated")), "made")
            .arg("effective", effective)
            .arg("made", made)
    };
    (effective.last() < made.first() && less).then(fault)
}

/// The only amount of a text.
fn amount(text: &str, language: Language) -> Option<Money> {
    let mentions = reader::read(text, language);
    let mut amounts = mentions.iter().filter_map(|mention| match mention.what {
        What::Amount { money, .. } => Some(money),
        _ => None,
    });
    amounts.next().filter(|_| amounts.next().is_none())
}
