//! Its page is the Markdown file beside this one.
#![doc = include_str!("programme_untold.md")]

use iop_core::derive;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said::{self, Said};
use crate::rules::term::of_period;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/programme-untold",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("5 kap. 3 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("programme_untold.md"),
    check,
};

/// What an organisation is called that has the care of a municipal matter.
const PROVIDER: &[&str] = &["privat utförare", "private provider"];

/// The programme of each term, by its name or its place in the act.
const PROGRAMME: &[&str] = &["*program", "*programmet", "*programmets", "5 kap 3", "programme"];

/// The work of those who do what is the municipality's, as the programme is about it.
const OF_PROVIDERS: &[&str] = &[
    "privat* utförare",
    "utförs av andra",
    "utförs av privat*",
    "utförs av enskild*",
    "utförs av någon annan",
    "bedrivs av andra",
    "bedrivs av privat*",
    "drivs av andra",
    "drivs av privat*",
    "lämnats över",
    "överlämnats",
    "5 kap 3",
    "private providers",
];
/// Whether a sentence says that the programme does not apply here.
fn is_set_aside(one: &Said<'_>) -> bool {
    const RULES: &[&str] =
        &["*program", "*programmet", "styrdokument*", "riktlinje*", "föreskrift*", "bestämmelse*", "programme"];
    const APPLIES: &[&str] = &["tillämpas", "gäller", "följs", "följer", "omfattar", "omfattas", "behöver", "applies"];
    const ASIDE: &[&str] = &["frångås", "åsidosätts", "bortses", "undantas", "görs undantag", "sätts åt sidan"];
    // "Gäller inte för bidrag till egen verksamhet" tells that nobody is one, and why.
    const BECAUSE: &[&str] = &["eftersom", "därför", "inte privat utförare", "ingen privat utförare", "because"];
    let denied = one.find(APPLIES).is_some_and(|at| one.has_in(at.saturating_sub(2)..at + 3, NOT));
    one.has(RULES) && (denied || one.has(ASIDE)) && !one.has(BECAUSE)
}
/// The most words between a denial and what is denied.
const NEAR: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    if let Some(fault) = over(context) {
        return Answer::Fails(vec![fault]);
    }
    if let Some(one) = said::with(context, OF_PROVIDERS).find(is_set_aside) {
        return Answer::Fails(vec![Fault::at(one.spot()).variant("aside")]);
    }
    let denied = |one: &Said<'_>| one.before(&one.hit, NEAR).any(|word| word.is(NOT));
    let mut claims = said::with(context, PROVIDER).filter(|one| !denied(one));
    let Some(claim) = claims.next() else { return Answer::does_not_apply("reason-no-provider") };
    let related = context.agreement.related.iter().filter_map(|one| one.title.known());
    let annexes = context.agreement.annexes.iter().filter_map(|annex| annex.title.known());
    let agreement = context.agreement;
    let reviews = agreement.review.iter().chain(&agreement.other_reviews).filter_map(|one| one.decides.as_ref());
    let named = related.chain(annexes).chain(reviews).any(|text| reader::has(text, PROGRAMME));
    if named || said::anywhere(context, PROGRAMME) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(claim.mark(PROVIDER))])
}

/// The programme that the text names by its years, where its term was over before the agreement began.
fn over(context: &Context<'_>) -> Option<Fault> {
    const PROVIDERS: &[&str] = &["privata utförare", "private providers"];
    // What follows on it applies too.
    const THEN: &[&str] = &[
        "därefter",
        "senare",
        "nytt",
        "nya",
        "nästa",
        "gällande",
        "ersatt*",
        "ersätt*",
        "efterträd*",
        "tidigare",
        "vid varje tid",
        "mandatperiod*",
        "thereafter",
    ];
    let start = derive::start(context.agreement)?.year();
    let named: Vec<Said<'_>> =
        said::with(context, PROVIDERS).filter(|said| said.has(PROGRAMME) && !said.denies()).collect();
    let years = || named.iter().flat_map(|said| said.years().into_iter().map(move |year| (said, year)));
    let (said, (range, last)) = years().max_by_key(|(_, (_, year))| *year)?;
    // The last of a term may apply until the new council has adopted its own.
    let old = last + 1 < start && !named.iter().any(|said| said.has(THEN));
    let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range)).variant("over");
    old.then(|| fault.related(Spot::Value(of_period("start")), "start").arg("year", last.to_string()))
}
