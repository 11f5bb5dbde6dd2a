//! Its page is the Markdown file beside this one.
#![doc = include_str!("no_report.md")]

use iop_core::model::{Against, Agreement, ClauseKind, Funding, Kind, Role, Stage};
use iop_core::{Duration, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::denied::{self, Provision};
use crate::rules::said::{self, Said};
use crate::rules::words::BACK;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/no-report",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 6 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("no_report.md"),
    check,
};

/// Words of accounting for what was done, in whatever form.
const ACCOUNTED: &[&str] = &[
    "*redovis*",
    "*rapport*",
    "följa upp",
    "följer upp",
    "följs upp",
    "*uppfölj*",
    "*utvärder*",
    "*bokslut*",
    "*berättelse*",
    "*granskning*",
    "*revision*",
    "*revisor*",
    "*återkoppl*",
    "*avstämning*",
    "*dokumenter*",
    "report*",
    "*account*",
    "follow*",
    "*evaluat*",
    "*audit*",
];

/// The report itself, as it is given or not.
const REPORT: Provision = Provision {
    words: &[
        "rapport",
        "rapporter",
        "rapporten",
        "rapportera",
        "*slutrapport",
        "*slutrapporten",
        "*årsrapport",
        "*delrapport",
        "*delrapporter",
        "verksamhetsberättelse*",
        "återrapporter*",
        "report",
    ],
    with: &[
        "lämna*",
        "skriv*",
        "upprätta*",
        "avge*",
        "krävs",
        "behöv*",
        "begär*",
        "skyldig*",
        "krav",
        "rapportera",
        "återrapporter*",
        "given",
    ],
    aside: &[
        "enskild*",
        "namn*",
        "person*",
        "barn*",
        "incident*",
        "granska*",
        "revisor*",
        "innehåll*",
        "*omfatta*",
        "publicer*",
        "särskilt",
        "muntlig*",
        "betala*",
        "tillbaka*",
        "utöver",
        "godkän*",
        "blankett*",
        "mall*",
    ],
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let lost = denied::taken_back(context, &REPORT).next();
    if let Some(said) = lost.or_else(|| denied::weakened(context, &REPORT).next()) {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("denied")]);
    }
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    // Of a grant the clause itself is asked for; what is paid for a service is paid for the service, unless the
    // agreement goes through everything else.
    let tells = [ClauseKind::FollowUp, ClauseKind::UseOfFunds];
    let asked = || agreement.clauses.iter().any(|clause| clause.kind.known().is_some_and(|kind| tells.contains(kind)));
    let applies = match agreement.kind.known() {
        Some(Kind::Partnership | Kind::Cooperation) => true,
        Some(Kind::Grant) => asked(),
        Some(Kind::Agreement) => told::goes_through_everything(agreement),
        _ => false,
    };
    if !applies {
        return Answer::does_not_apply("reason-another-kind");
    }
    let Some(place) = public_cash(agreement, funding) else { return Answer::does_not_apply("reason-no-public-cash") };
    let paid = funding.payments.iter().filter_map(|payment| payment.against.known());
    let accounted = paid.into_iter().any(|against| matches!(against, Against::Report | Against::Costs));
    let facts = !agreement.reports.is_empty()
        || agreement.review.is_some()
        || !agreement.other_reviews.is_empty()
        || agreement.steering.is_some()
        || is_annexed(agreement);
    // Where money goes on from year to year, a group that meets and a review give nobody the figures.
    let reported = !agreement.reports.is_empty() || is_annexed(agreement);
    let asked = lasts(agreement, funding) || told::leaves_nothing_out(agreement);
    let without = asked && !reported && !tells_of(context, REPORTED);
    if accounted || !without && (facts || tells_of(context, ACCOUNTED)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(place))])
}

/// Whether one of `words` stands in a text on something else than the right to look into books and records: that
/// somebody may ask is no account.
fn tells_of(context: &Context<'_>, words: &[&str]) -> bool {
    // That what is not accounted for is to be paid back asks for no account.
    let of_ending = |one: &Said<'_>| one.passage.topic.is_about(ClauseKind::Termination) && one.denies();
    let is_account = |one: &Said<'_>| one.has(words) && !one.has(BACK) && !of_ending(one);
    said::about(context, |topic| !topic.is_about(ClauseKind::Insight)).any(|sentence| is_account(&sentence))
}

/// Words of an account that someone gives, in whatever form.
const REPORTED: &[&str] = &[
    "*redovis*",
    "*rapport*",
    "*bokslut*",
    "*berättelse*",
    "*granskning*",
    "*revision*",
    "*revisor*",
    "*utvärder*",
    "*uppfölj*",
    "följa upp",
    "följer upp",
    "följs upp",
    "*återkoppl*",
    "*avstämning*",
    "report*",
    "*account*",
    "follow*",
    "*evaluat*",
    "*audit*",
];

/// Whether a public party gives money again and again, over more than a year.
fn lasts(agreement: &Agreement, funding: &Funding) -> bool {
    const YEAR: Duration = Duration::new(1, TimeUnit::Year);
    let open = agreement.period.as_ref().is_some_and(|period| period.open_ended);
    let over = |(first, last)| YEAR.after(first).is_some_and(|end| end <= last);
    let long = open || derive::term(agreement).is_some_and(over);
    let public = derive::cash(funding).filter(|own| {
        let party = own.party.known().and_then(|id| agreement.party(id));
        party.is_some_and(|party| party.role.known() == Some(&Role::Public))
    });
    let given: Vec<_> = public.collect();
    long && (given.len() > 1 || given.iter().any(|own| own.per.known().is_some()))
}

/// Whether an annex is about reports.
pub(super) fn is_annexed(agreement: &Agreement) -> bool {
    agreement.annexes.iter().any(|annex| annex.title.known().is_some_and(|title| tells(title)))
}

/// The first contribution in money from a public party.
pub(super) fn public_cash(agreement: &Agreement, funding: &Funding) -> Option<Pointer> {
    let first = derive::cash(funding).find(|own| {
        let party = own.party.known().and_then(|id| agreement.party(id));
        party.is_some_and(|party| party.role.known() == Some(&Role::Public))
    })?;
    let index = funding.contributions.iter().position(|own| std::ptr::eq(own, first))?;
    Some(Pointer::root().key("funding").key("contributions").index(index))
}

fn tells(title: &str) -> bool {
    let title = title.to_lowercase();
    ["rapport", "redovisning", "uppföljning", "report", "follow"].iter().any(|word| title.contains(word))
}
