//! Its page is the Markdown file beside this one.
#![doc = include_str!("appropriation_short.md")]

use std::ops::Range;

use chrono::Datelike as _;
use iop_core::derive::{self, Ledger};
use iop_core::model::{Agreement, ContributionForm, Stage};
use iop_core::{Frequency, Money, Pointer, StatedDate};
use iop_law::Basis;

use super::old_appropriation::budgets;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::prose::Names;
use crate::rules::said::{self, Said};
use crate::rules::term::of_period;
use crate::rules::who::is_public;
use crate::rules::words::{EARLIER, IN_ALL};

pub(super) const RULE: Rule = Rule {
    id: "budget/appropriation-short",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("5 kap. 1 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("appropriation_short.md"),
    check,
};

/// Words by which money is set aside.
const SET_ASIDE: &[&str] = &[
    "anslog",
    "anslagit",
    "anslå",
    "anslagits",
    "avsatte",
    "avsatt",
    "avsatts",
    "avsatta",
    "avsätta",
    "avsätter",
    "beviljade",
    "beviljat",
    "bevilja",
    "reserverade",
    "reserverat",
    "anvisat",
    "anvisade",
    "anslaget",
    "appropriated",
    "granted",
];

/// What it is set aside for: this and nothing else.
const FOR_THIS: &[&str] = &[
    "för partnerskapet",
    "till partnerskapet",
    "för överenskommelsen",
    "till överenskommelsen",
    "för samarbetet",
    "till samarbetet",
    "för ändamålet",
    "till ändamålet",
    "för bidraget",
    "till bidraget",
    "för stödet",
    "till stödet",
    "för hela *",
    "till hela *",
    "for the partnership",
    "for the agreement",
];

/// Words of other money, of a part, or of what comes beside.
const OTHER: &[&[&str]] = &[
    EARLIER,
    &[
        "därutöver",
        "ytterligare",
        "dessutom",
        "varav",
        "utöver",
        "en del",
        "resten",
        "höj*",
        "öka*",
        "besides",
        "further",
    ],
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(needed) = needed(agreement) else { return Answer::does_not_apply("reason-no-public-money") };
    let root = Pointer::root();
    let contributions = Spot::Key(root.key("funding").key("contributions"));
    let of = |spot: Spot, told: Money, needed: Money| {
        Fault::at(spot).related(contributions.clone(), "needed").arg("told", told).arg("needed", needed)
    };
    let fault = |spot: Spot, told: Money| of(spot, told, needed);
    let all = own_money(agreement).and_then(|own| Ledger::of(&own).cash_total().known());
    let is_short = |money: Money| money.currency() == needed.currency() && money.minor() < needed.minor();
    let decided = agreement.decisions.iter().enumerate().filter_map(|(index, decision)| {
        let matter =
            decision.matter.as_ref().filter(|_| decision.party.as_ref().is_none_or(|id| is_public(agreement, id)))?;
        let about = reader::has(matter, &["partnerskap*", "överenskommelse*", "avtal*", "bidrag*", "samarbet*"]);
        let mut amounts = reader::read(matter, agreement.language).into_iter().filter_map(|one| match one.what {
            What::Amount { money, each: false, .. } => Some(money),
            _ => None,
        });
        let money = amounts.next().filter(|money| amounts.next().is_none() && about && is_short(*money))?;
        (!OTHER.iter().any(|words| reader::has(matter, words)))
            .then(|| fault(Spot::Value(root.key("decisions").index(index).key("matter")), money))
    });
    let mut faults: Vec<Fault> = decided.collect();
    let names = Names::of(agreement);
    let start = derive::start(agreement).map(StatedDate::year);
    let told = said::with(context, SET_ASIDE).filter(|said| {
        let text = matches!(said.passage.topic, Topic::Clause(..) | Topic::Told(_));
        text && said.has(FOR_THIS) && !said.has_any(OTHER) && !said.denies() && is_of_public(said, &names)
    });
    faults.extend(told.filter_map(|said| {
        let mut amounts = said.mentions.iter().filter_map(|one| match one.what {
            What::Amount { money, approximate: false, each: false, .. } => Some((one.range.clone(), money)),
            _ => None,
        });
        let (range, money) = amounts.next().filter(|_| amounts.next().is_none())?;
        // What was set aside for a year before the agreement is another's; the day is that of the decision.
        let is_day = |range: &Range<usize>| {
            said.mentions.iter().any(|one| one.range == *range && matches!(one.what, What::Date(date) if date.is_day()))
        };
        let earlier =
            said.years().iter().any(|(range, year)| start.is_some_and(|start| *year < start) && !is_day(range));
        // What is set aside for all of it is held against all of it.
        let whole = all.filter(|all| all.currency() == money.currency() && said.has(IN_ALL) && said.has(&["hela *"]));
        let spot = Spot::Words(said.passage.pointer.clone(), range);
        match whole.filter(|all| money.minor() < all.minor()) {
            Some(all) if !earlier => Some(of(spot, money, all).variant("whole")),
            _ => (is_short(money) && !earlier).then(|| fault(spot, money)),
        }
    }));
    faults.extend(years(agreement));
    Answer::from_faults(faults)
}

/// Money that is given each year out of a budget that is over before the last of them.
fn years(agreement: &Agreement) -> Option<Fault> {
    /// So many months of a last year are often paid with the money of the one before.
    const LAST: u32 = 3;
    let funding = agreement.funding.as_ref()?;
    let end = derive::end(agreement)?.last().checked_sub_months(chrono::Months::new(LAST))?.year();
    let yearly = |index: usize| {
        let one = funding.contributions.get(index);
        one.is_some_and(|one| one.per.known() == Some(&Frequency::Year) && one.during.is_blank())
    };
    let start = derive::start(agreement)?.year();
    let short = |years: &Vec<i32>| years.iter().all(|year| *year < end) && years.iter().any(|year| *year >= start);
    let (index, years) = budgets(funding).find(|(index, years)| yearly(*index) && short(years))?;
    let place = Pointer::root().key("funding").key("contributions").index(index).key("scheme");
    let fault = Fault::at(Spot::Value(place)).related(Spot::Value(of_period("end")), "end").variant("years");
    Some(fault.arg("told", years.into_iter().max()?.to_string()).arg("needed", end.to_string()))
}

/// The least that the public parties need in some year, of their own money.
fn needed(agreement: &Agreement) -> Option<Money> {
    let own = own_money(agreement)?;
    let funding = own.funding.as_ref()?;
    let ledger = Ledger::of(&own);
    // Where several give, what one sets aside is its own part.
    let parties = funding.contributions.iter().filter_map(|one| one.party.known());
    let one = parties.clone().all(|id| Some(id) == parties.clone().next());
    let all = ledger.cash_total().known().filter(|_| one);
    let years = ledger.years().years.into_iter().map(|(_, sum)| sum.known());
    let amounts = funding.contributions.iter().map(|one| one.amount.known().copied());
    let least = years.chain(amounts).collect::<Option<Vec<_>>>()?.into_iter().min_by_key(|money| money.minor());
    all.and(least)
}

/// Whether a public party, or a body of it, sets the money aside.
fn is_of_public(said: &Said<'_>, names: &Names) -> bool {
    const BODIES: &[&str] =
        &["*fullmäktige*", "*nämnden*", "kommunstyrelsen*", "regionstyrelsen*", "council*", "board*"];
    said.words.iter().any(|word| names.is_public(word) || word.is(BODIES))
}

/// The agreement with no money but that of its public parties.
fn own_money(agreement: &Agreement) -> Option<Agreement> {
    let mut own = agreement.clone();
    own.funding.as_mut()?.contributions.retain(|one| {
        let public = one.party.known().is_some_and(|id| is_public(agreement, id));
        public && one.source.is_none() && one.form.known() == Some(&ContributionForm::Cash)
    });
    Some(own)
}
