//! Money that is one figure: a single cost line for the whole of what is done, or posts and no costs at all. Reports nothing
//! of its own.

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Funding, Kind};

use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::{self, Word};
use crate::rules::budget::is_detailed;
use crate::rules::said;
use crate::rules::who::{is_public, paid_out};

/// Words of a cost line that say no more than that it costs something.
const PLAIN: &[&str] = &[
    "kostnad*",
    "*kostnad",
    "*kostnader",
    "*kostnaderna",
    "utgift*",
    "driften",
    "drift",
    "verksamhet*",
    "genomförande*",
    "projekt*",
    "insats*",
    "arbete*",
    "partnerskap*",
    "överenskommelse*",
    "samarbete*",
    "bidrag*",
    "stöd",
    "stödet",
    "samtlig*",
    "alla",
    "hela",
    "allt",
    "för",
    "av",
    "i",
    "till",
    "med",
    "och",
    "enligt",
    "costs",
    "activities",
    "project",
    "the",
    "of",
    "for",
];

/// The only cost line, where it is called by what the agreement is about, or counts up what it does not divide.
pub(super) fn lump(agreement: &Agreement, funding: &Funding) -> Option<Fault> {
    let [line] = funding.costs.as_slice() else { return None };
    // What is added to another agreement may be one thing.
    let kind = agreement.kind.known()?;
    if !matches!(kind, Kind::Partnership | Kind::Grant) {
        return None;
    }
    let item = line.item.known()?;
    let words = reader::words(item, 0..item.len());
    let scope = agreement.scope.as_ref().and_then(|scope| scope.name.as_deref());
    let titles = [agreement.title.known().map(String::as_str), agreement.subtitle.as_deref(), scope];
    let titles: Vec<Word> =
        titles.into_iter().flatten().flat_map(|title| reader::words(title, 0..title.len())).collect();
    let of_title =
        |word: &Word| titles.iter().any(|other| other.key == word.key || reader::same_noun(&other.key, &word.key));
    let whole = !words.is_empty() && words.iter().all(|word| word.is(PLAIN) || of_title(word));
    let place = Spot::Value(Pointer::root().key("funding").key("costs").index(0).key("item"));
    (whole || counts_up(item)).then(|| Fault::at(place).variant("vague"))
}

/// Whether three things or more are counted up: "samordnare, hyra och material".
fn counts_up(item: &str) -> bool {
    let joined = reader::words(item, 0..item.len()).into_iter().filter(|word| word.is(&["och", "samt", "and"]));
    let commas = item.matches(", ").count();
    commas > 0 && commas + joined.count() > 1
}

/// The money, where somebody is employed for it and nothing says what any of it pays.
pub(super) fn posts_untold(context: &Context<'_>, funding: &Funding) -> Option<Fault> {
    const PURPOSES: &[&str] = &[
        "*lön",
        "*lönen",
        "*löner",
        "*lönerna",
        "*lönekostnad*",
        "*personalkostnad*",
        "*arvode*",
        "avlöna*",
        "*hyra",
        "*hyran",
        "*lokalkostnad*",
        "*material*",
        "salar*",
        "wage*",
        "rent",
    ];
    let agreement = context.agreement;
    let kind = agreement.kind.known()?;
    let posts = agreement.staff.as_ref().filter(|staff| !staff.posts.is_empty())?;
    let employer = posts.employer.known().and_then(|employer| employer.id())?;
    let paid =
        paid_out(agreement).iter().any(|(_, payment)| payment.to.known().and_then(|to| to.id()) == Some(employer));
    let untold = funding.costs.is_empty() && funding.contributions.iter().all(|one| one.earmarked_for.is_none());
    let about = |topic: Topic| {
        [ClauseKind::Economy, ClauseKind::UseOfFunds, ClauseKind::Payments, ClauseKind::Staff]
            .iter()
            .any(|kind| topic.is_about(*kind))
    };
    let mut told = said::about(context, about).filter(|said| said.has(PURPOSES) && said.has(MONEY_OR_KRONOR));
    let whole = matches!(kind, Kind::Partnership) && is_detailed(agreement) && paid && untold;
    let place = Pointer::root().key("funding").key("contributions");
    let given = funding.contributions.iter().position(|one| {
        let cash = one.form.known() == Some(&iop_core::model::ContributionForm::Cash);
        cash && one.amount.known().is_some() && one.party.known().is_some_and(|id| is_public(agreement, id))
    })?;
    (whole && told.next().is_none()).then(|| Fault::at(Spot::Value(place.index(given).key("amount"))).variant("lump"))
}

/// Words of the money, or an amount of it.
const MONEY_OR_KRONOR: &[&str] = &[
    "bidrag*",
    "*bidraget",
    "medel*",
    "medlen",
    "pengar*",
    "stöd",
    "stödet",
    "belopp*",
    "kr",
    "kronor",
    "tkr",
    "grant",
    "money",
];
