//! Its page is the Markdown file beside this one.
#![doc = include_str!("no_economic_report.md")]

use iop_core::model::{
    Against, Agreement, ClauseKind, Kind, RepaymentExtent, Report, ReportForm, ReportKind, Role, Stage, Surplus,
};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::denied::{self, Provision};
use crate::rules::said::{self, Said};
use crate::rules::words::BACK;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/no-economic-report",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("no_economic_report.md"),
    check,
};

/// What a report follows that is not read here.
const TEMPLATE: &[&str] =
    &["*mall", "*mallen", "*blankett*", "*bilaga*", "*anvisning*", "*formulär*", "*template*", "*annex*"];

/// Words of the money.
const MONEY: &[&str] = &[
    "*ekonom*",
    "*kostnad*",
    "medel*",
    "*medlen*",
    "*pengar*",
    "*bokslut*",
    "*budget*",
    "*utfall*",
    "*använt*",
    "*redovisning*",
    "*revision*",
    "*revisor*",
    "*årsredovis*",
    "*financ*",
    "*cost*",
    "*money*",
    "*fund*",
    "*account*",
    "*audit*",
    "*expend*",
    "*spent*",
];

/// Ways to say that the money is accounted for.
const ACCOUNTED: &[&str] = &[
    "*ekonomisk redovis*",
    "*ekonomiska redovis*",
    "*ekonomisk rapport*",
    "*ekonomisk uppfölj*",
    "*ekonomiska uppfölj*",
    "*ekonomisk återrapport*",
    "*ekonomiskt utfall*",
    "*bokslut*",
    "*årsredovisning*",
    "*revisor*",
    "*revision*",
    "*redovisa hur*",
    "*redovisar hur*",
    "*redovisa kostnad*",
    "*redovisar kostnad*",
    "*redovisa medlen*",
    "*redovisar medlen*",
    "*redovisning av*",
    "*kvitto*",
    "*verifikat*",
    "*financial report*",
    "*accounts*",
    "*account for*",
    "*expenditure*",
    "*audit*",
];

/// Words of what the money went to, of money that went to nothing, and of what is shown to who asks.
const USED: &[&str] = &["*har använts*"];
const NOT_TOLD: &[&str] =
    &["*inte har använts*", "*återbetal*", "*tillbaka*", "*återkräv*", "*ta del av*", "*insyn*", "*tillgång till*"];

/// The account of the money, as it is given or not.
const ACCOUNT: Provision = Provision {
    words: &[
        "*redovisa",
        "*redovisar",
        "*redovisas",
        "*redovisats",
        "*redovisat",
        "*redovisning",
        "*redovisningen",
        "*redovisningar",
        "redogörelse*",
        "ekonomiska delen",
        "ekonomiska avsnittet",
        "account*",
    ],
    with: &[
        "ekonomi*",
        "medel*",
        "medlen*",
        "*pengar*",
        "*bidraget*",
        "bidrag",
        "*bidragen",
        "*kostnader*",
        "money",
        "funds",
        "grant",
    ],
    aside: &[
        "*timmar*",
        "värde*",
        "moms*",
        "mervärdesskatt*",
        "namn*",
        "enskild*",
        "person*",
        "deltag*",
        "särredovis*",
        "post för post",
        "i detalj",
        "detalj*",
        "betala tillbaka",
        "betalas tillbaka",
        "återbetal*",
        "tillbaka*",
        "återkräv*",
        "hålls inne",
        "blankett*",
        "mall",
        "mallen",
        "formulär*",
        "revisor*",
        "granska*",
        "revider*",
        "särskilt",
        "var för sig",
    ],
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    // What is paid for a service is accounted for by the service; not what is paid back where it has not been used.
    let by_the_work = match agreement.kind.known() {
        Some(Kind::Partnership | Kind::Grant) => false,
        Some(Kind::Agreement | Kind::Cooperation) => !is_returned(agreement),
        _ => true,
    };
    if by_the_work {
        return Answer::does_not_apply("reason-another-kind");
    }
    if let Some(said) = denied::taken_back(context, &ACCOUNT).next() {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("denied")]);
    }
    if agreement.reports.is_empty() {
        return Answer::does_not_apply("reason-no-reports");
    }
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let public = derive::cash(funding).any(|own| {
        let party = own.party.known().and_then(|id| agreement.party(id));
        party.is_some_and(|party| party.role.known() == Some(&Role::Public))
    });
    if !public {
        return Answer::does_not_apply("reason-no-public-cash");
    }
    let mut against = funding.payments.iter().filter_map(|payment| payment.against.known());
    let accounted = against.any(|against| matches!(against, Against::Report | Against::Costs));
    // What has been used is told of in an account, but also where the rest is paid back or the books can be seen.
    // What has been used is kept, where the agreement ends early: that tells who has it and not that it is accounted for.
    let used = |sentence: Said<'_>| {
        let early = sentence.passage.topic.is_about(ClauseKind::Termination);
        sentence.has(USED) && !sentence.has(NOT_TOLD) && !early
    };
    // What is talked of, and nothing else that tells of the money.
    let spoken = agreement.reports.iter().position(|report| is_spoken(report) && of_work(report));
    if let Some(index) = spoken.filter(|_| !accounted && agreement.reports.iter().all(of_work)) {
        let place = Pointer::root().key("reports").index(index).key("form");
        return Answer::Fails(vec![Fault::at(Spot::Value(place)).variant("spoken")]);
    }
    let accounted = accounted || said::about(context, |_| true).any(used);
    // A report that tells nothing by itself is of the work, where another tells of the work alone.
    let activity = agreement.reports.iter().any(of_work);
    let of_work = |report: &Report| of_work(report) || activity && tells_nothing(report);
    if accounted
        || !agreement.reports.iter().all(of_work)
        || said::with(context, ACCOUNTED).any(|one| !is_list(one.text()) && !one.has(BACK) && !is_of_auditors(&one))
    {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("reports")))])
}

/// Whether it only gives the auditors of the municipality the insight that others have.
fn is_of_auditors(sentence: &Said<'_>) -> bool {
    sentence.passage.topic.is_about(ClauseKind::Insight)
        && sentence.has(&["*revisor*"])
        && !sentence.has(&["*redovis*", "*granskar", "*bokslut*", "*verifikat*", "*kvitto*"])
}

/// Whether it is an account that is given by word of mouth.
fn is_spoken(report: &Report) -> bool {
    report.kind.known() == Some(&ReportKind::Financial) && report.form.known() == Some(&ReportForm::Oral)
}

/// Whether lists of those who took part are all that the money is followed by.
fn is_list(text: &str) -> bool {
    let lists = ["närvarolist*", "deltagarlist*", "närvarokort*", "besökslist*"];
    reader::has(text, &lists) && reader::has(text, &["underlag", "underlaget", "ersätter"])
}

/// Whether money that has not been used is paid back, at the end or before it.
fn is_returned(agreement: &Agreement) -> bool {
    let surplus = agreement.funding.as_ref().and_then(|funding| funding.surplus.known());
    let repayment = agreement.termination.as_ref().and_then(|own| own.repayment.as_ref()?.extent.known());
    surplus == Some(&Surplus::Returned) || repayment == Some(&RepaymentExtent::Unused)
}

/// Whether nothing is said of what a report at the end or on the way tells: neither of the work nor of the money.
fn tells_nothing(report: &Report) -> bool {
    let text = report.text.as_ref().map_or("", |text| text.as_str());
    matches!(report.kind.known(), Some(ReportKind::Final | ReportKind::Interim)) && !reader::has(text, MONEY)
}

/// Whether the form it is given in says that the money may be in it.
fn follows_form(report: &Report) -> bool {
    matches!(report.form.known(), Some(ReportForm::Template | ReportForm::Audited))
}

/// How the money is told of by someone who does not account for it.
const TALKED: &[&str] = &["muntlig*", "utan underlag", "inga underlag", "utan verifikat*", "orally", "verbal*"];

/// The fewest words that tell what a report is of; a name tells nothing.
const TELLING: usize = 3;

/// Whether a report tells of the work only.
fn of_work(report: &Report) -> bool {
    let text = report.text.as_ref().map_or("", |text| text.as_str());
    match report.kind.known() {
        Some(ReportKind::Activity) => !reader::has(text, MONEY),
        // What is only talked of, or rests on nothing, accounts for nothing.
        Some(ReportKind::Financial) => reader::has(text, TALKED) || report.form.known() == Some(&ReportForm::Oral),
        // What a template asks for is not told here.
        _ if report.annex.is_some() || follows_form(report) || reader::has(text, TEMPLATE) => false,
        Some(ReportKind::Final | ReportKind::Interim) | None => {
            text.split_whitespace().count() >= TELLING && (!reader::has(text, MONEY) || is_list(text))
        }
    }
}
