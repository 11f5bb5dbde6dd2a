//! Its page is the Markdown file beside this one.
#![doc = include_str!("old_appropriation.md")]

use std::ops::Range;

use chrono::Datelike;
use iop_core::derive::Ledger;
use iop_core::model::{Agreement, ContributionForm, Funding, Stage};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::no_term;
use crate::rules::who::is_public;
use crate::rules::words::{BACK, MONEY};

pub(super) const RULE: Rule = Rule {
    id: "budget/old-appropriation",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("5 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("old_appropriation.md"),
    check,
};

/// Words of the money that a body has set aside.
const ALLOTTED: &[&str] =
    &["pengarna", "*anslag*", "budget*", "avsatt*", "avsätt*", "*medel*", "*ram", "finansier*", "appropriat*"];

/// Words of a decision.
const DECIDED: &[&str] = &["beslut*", "beviljade*", "anslog*", "avsatte*", "decided*", "granted*"];

/// Words by which the money is taken out of something, and by which it was put there.
const OUT_OF: &[&str] = &[
    "ur",
    "tas från",
    "av de medel",
    "är de som",
    "är desamma som",
    "är samma pengar som",
    "kommer från",
    "härrör från",
    "från de medel",
    "med de medel",
    "med medel",
    "finansieras",
    "bekostas",
    "täcks",
    "out of",
    "from the funds",
    "is funded",
];
const SET_ASIDE: &[&str] = &[
    "förde över",
    "fört över",
    "förts över",
    "fördes över",
    "överför*",
    "avsatt*",
    "avsätt*",
    "anslog*",
    "anslagit*",
    "anslagits*",
    "anslaget",
    "anvisa*",
    "reservera*",
    "tillför*",
    "tillsköt*",
    "tilldela*",
    "fördelade*",
    "beviljade*",
    "beviljats",
    "beslut*",
    "set aside",
    "appropriat*",
    "transferred",
];

/// The budget of a year.
const BUDGET: &[&str] = &["*budget", "*budgeten", "*anslag", "*anslaget", "*ram", "*ramen", "appropriation*"];

/// Words by which money is within it now.
const WITHIN: &[&str] = &[
    "ryms",
    "rymms",
    "inryms",
    "belastar",
    "belasta",
    "finansieras",
    "bekostas",
    "täcks",
    "tas",
    "betalas",
    "inom",
    "finns",
    "ingår",
    "upptag*",
    "avsatt*",
    "is funded",
    "is paid",
    "within",
];

/// A decision of this many years before the year in which the money is first needed is about another budget.
const YEARS: i32 = 2;

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let public = funding.contributions.iter().any(|one| {
        let cash = one.form.known() == Some(&ContributionForm::Cash);
        cash && one.source.is_none() && one.party.known().is_some_and(|id| is_public(agreement, id))
    });
    if !public {
        return Answer::does_not_apply("reason-no-public-money");
    }
    let Some(first) = derive::start(agreement).map(StatedDate::year) else {
        return no_term(agreement);
    };
    // The money is needed in the year for which it is given or in which it is paid.
    let start = paid(agreement, funding).map_or(first, |paid| paid.max(first));
    let is_old = |date: StatedDate| date.year() <= start.saturating_sub(YEARS);
    if let Some((index, year)) =
        budgets(funding).find(|(_, years)| years.iter().all(|year| *year < first)).and_then(newest)
    {
        let place = Pointer::root().key("funding").key("contributions").index(index).key("scheme");
        let fault =
            Fault::at(Spot::Value(place)).related(Spot::Value(Pointer::root().key("period").key("start")), "start");
        return Answer::Fails(vec![
            fault.arg("date", StatedDate::Year(year)).arg("year", start.to_string()).variant("budget"),
        ]);
    }
    let decisions = agreement.decisions.iter().enumerate().filter_map(|(index, decision)| {
        let about = decision.matter.as_ref().is_some_and(|matter| reader::has(matter, ALLOTTED));
        Some((index, *decision.date.known()?, about))
    });
    let decisions: Vec<(usize, StatedDate, bool)> = decisions.collect();
    let told: Vec<_> = said::with(context, ALLOTTED).collect();
    // A later decision, of the money or of the agreement itself, carries the money; so does a sentence on the year.
    let later = decisions.iter().any(|(_, date, _)| !is_old(*date))
        || told.iter().any(|sentence| {
            let decided = sentence.has(DECIDED) || sentence.has(&["*budget*", "*anslag*", "*ram"]);
            decided && sentence.mentions.iter().any(|one| matches!(one.what, What::Date(date) if !is_old(date)))
        });
    let old = decisions
        .iter()
        .find(|(_, date, about)| *about && is_old(*date))
        .map(|(index, date, _)| (Spot::Value(Pointer::root().key("decisions").index(*index).key("date")), *date));
    // Money that is taken out of what was set aside then is that money, whatever has been decided since.
    let out_of = told.iter().find_map(|sentence| {
        let dated = sentence.mentions.iter().find_map(|one| match one.what {
            What::Date(date) if is_old(date) => Some((one.range.clone(), date)),
            _ => None,
        });
        let bare = || sentence.years().into_iter().map(|(range, year)| (range, StatedDate::Year(year)));
        let (range, date) = dated.or_else(|| bare().find(|(_, year)| is_old(*year)))?;
        let taken = sentence.has(OUT_OF) && sentence.has(SET_ASIDE) && !sentence.denies();
        taken.then(|| (Spot::Words(sentence.passage.pointer.clone(), range), date))
    });
    let out_of = out_of.or_else(|| told.iter().find_map(|sentence| earlier_budget(sentence, start)));
    let out_of = out_of.or_else(|| said::with(context, LEFT).find_map(|sentence| left_over(&sentence, start)));
    // What is left of other money has no year that it is for, nor a decision that it may be used so.
    if out_of.is_none()
        && let Some(left) = said::with(context, LEFT).find(|one| is_taken(one) && one.years().is_empty())
    {
        return Answer::Fails(vec![Fault::at(left.mark(LEFT)).variant("left")]);
    }
    let funded = decisions.iter().any(|(_, date, about)| *about && !is_old(*date));
    // A budget that is named by its year and is over holds no money, whoever has since decided to spend it.
    let over = || told.iter().find_map(|sentence| earlier_budget(sentence, start)).filter(|(_, date)| is_old(*date));
    if let Some((spot, date)) = out_of.filter(|_| !funded).or_else(over) {
        let fault = Fault::at(spot).related(Spot::Value(Pointer::root().key("period").key("start")), "start");
        return Answer::Fails(vec![fault.arg("date", date).arg("year", start.to_string())]);
    }
    let old = old.or_else(|| {
        let decided =
            told.iter().filter(|sentence| sentence.has(DECIDED) && sentence.has(&["*anslag*", "budget*", "avsatt*"]));
        decided.into_iter().find_map(|sentence| {
            sentence.mentions.iter().find_map(|one| match one.what {
                What::Date(date) if is_old(date) => {
                    Some((Spot::Words(sentence.passage.pointer.clone(), one.range.clone()), date))
                }
                _ => None,
            })
        })
    });
    let Some((spot, date)) = old else { return Answer::does_not_apply("reason-no-appropriation") };
    if later {
        return Answer::Holds;
    }
    let fault = Fault::at(spot).related(Spot::Value(Pointer::root().key("period").key("start")), "start");
    Answer::Fails(vec![fault.arg("date", date).arg("year", start.to_string())])
}

/// The first year for which money is given, or in which it is paid, where all of it says when.
fn paid(agreement: &Agreement, funding: &Funding) -> Option<i32> {
    let ledger = Ledger::of(agreement);
    let given: Option<Vec<i32>> = derive::cash(funding).map(|one| Some(one.during.known()?.first()?.year())).collect();
    let given = given.and_then(|years| years.into_iter().min());
    let days = funding.payments.iter().map(|payment| ledger.instalments(payment).ok());
    let days: Option<Vec<i32>> = days
        .flat_map(|all| match all {
            Some(all) => all.into_iter().map(|one| one.due.map(|due| due.year())).collect::<Vec<_>>(),
            None => vec![None],
        })
        .collect();
    given.or_else(|| days?.into_iter().min())
}

/// What was left of a year's money.
const LEFT: &[&str] = &[
    "*överskott",
    "*överskottet",
    "*bokslut",
    "*bokslutet",
    "*bokslutsmedel*",
    "årsresultat*",
    "fick över",
    "fått över",
    "blev över",
    "blivit över",
    "sparade medel",
    "oförbrukade medel",
    "outnyttjade medel",
    "surplus",
];

/// The latest year of the surplus that a sentence takes the money of, where it is over before the agreement begins: a
/// surplus is no appropriation until it has been decided again.
fn left_over(sentence: &Said<'_>, start: i32) -> Option<(Spot, StatedDate)> {
    let years = sentence.years();
    let (range, year) = years.iter().max_by_key(|(_, year)| *year).filter(|_| is_taken(sentence))?;
    (*year < start).then(|| (Spot::Words(sentence.passage.pointer.clone(), range.clone()), StatedDate::Year(*year)))
}

/// Whether the public party's money is taken of what was left, with no word of its having been granted again.
fn is_taken(sentence: &Said<'_>) -> bool {
    const TAKEN: &[&str] = &[
        "tas",
        "tages",
        "hämtas",
        "finansieras",
        "bekostas",
        "täcks",
        "betalas med",
        "betalas av",
        "betalas ur",
        "betalas från",
        "utgörs av",
        "kommer från",
        "kommer ur",
        "används till",
        "is funded",
        "is taken",
        "is paid",
    ];
    const PUBLIC: &[&str] =
        &["*nämnd*", "*fullmäktige*", "kommun*", "*styrelsen*", "region*", "länsstyrelse*", "myndighet*", "municipal*"];
    const AGAIN: &[&str] =
        &["ombudget*", "anslagit", "anslog", "anvisat", "tilläggsbudget*", "tilläggsanslag*", "tilläggsanvis*"];
    let granted = sentence.has(AGAIN) || sentence.denies();
    // "Betalas tillbaka" is of what the organisation has left.
    sentence.has_each(&[TAKEN, PUBLIC]) && !granted && !sentence.has(BACK)
}

/// The year of the only budget that a sentence has the money in, where it is over before the agreement begins.
fn earlier_budget(sentence: &Said<'_>, start: i32) -> Option<(Spot, StatedDate)> {
    /// The most words between a budget and its year.
    const NEAR: usize = 3;
    /// What is in it: a thing may be in a budget as an aim.
    const WHAT: &[&[&str]] =
        &[MONEY, &["kostnad*", "belopp*", "stöd*", "anslag*", "insats*", "*avgift*", "finansier*", "utgift*"]];
    if !sentence.has(WITHIN) || !sentence.has_any(WHAT) || sentence.denies() {
        return None;
    }
    let years = sentence.years();
    let only = years.len() == 1;
    let at = |range: &Range<usize>| sentence.words.partition_point(|word| word.range.start < range.start);
    let near = |at: usize| {
        // "Budgeten för 2025, som fullmäktige fastställde den 11 november 2024": the first year is the budget's.
        let named = sentence.is(at.saturating_sub(2), BUDGET) && sentence.is(at.saturating_sub(1), &["för", "for"]);
        let led =
            sentence.is(at.saturating_sub(1), BUDGET) || sentence.is(at + 2, BUDGET) && sentence.is(at + 1, &["års"]);
        named
            || led
            || only && (0..sentence.words.len()).any(|own| sentence.is(own, BUDGET) && own.abs_diff(at) <= NEAR)
    };
    let mut of_budget = years.into_iter().filter(|(range, _)| near(at(range))).peekable();
    of_budget.peek()?;
    let of_budget: Vec<_> = of_budget.collect();
    // A plan for several years, the right one among them, has the money too.
    let (range, year) = of_budget.first().filter(|_| of_budget.iter().all(|(_, year)| *year < start))?;
    Some((Spot::Words(sentence.passage.pointer.clone(), range.clone()), StatedDate::Year(*year)))
}

fn newest((index, years): (usize, Vec<i32>)) -> Option<(usize, i32)> {
    years.into_iter().max().map(|year| (index, year))
}

/// The years of the budgets that the money is taken from by the facts, each with the contribution's place: "nämndens ram
/// 2026–2028".
pub(super) fn budgets(funding: &Funding) -> impl Iterator<Item = (usize, Vec<i32>)> {
    /// The most words between a budget and its last year.
    const NEAR: usize = 4;
    let schemes = funding.contributions.iter().enumerate().filter(|(_, one)| one.source.is_none());
    let schemes = schemes.filter_map(|(index, one)| Some((index, one.scheme.as_deref()?)));
    schemes.filter_map(|(index, scheme)| {
        let words = reader::words(scheme, 0..scheme.len());
        let at = words.iter().position(|word| word.is(BUDGET))?;
        let near = words.iter().skip(at + 1).take(NEAR).flat_map(|word| word.key.split(['–', '-']).map(str::to_owned));
        let years: Vec<i32> = near.filter_map(|word| reader::year(&word)).collect();
        (!years.is_empty()).then_some((index, years))
    })
}
