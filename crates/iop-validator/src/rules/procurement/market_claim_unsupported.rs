//! Its page is the Markdown file beside this one.
#![doc = include_str!("market_claim_unsupported.md")]

use iop_core::model::{AssessmentMatter, ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Passage, Topic};
use crate::finding::Fault;
use crate::finding::Severity;
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, partnership};
use crate::rules::said::{self, Said};
use crate::rules::words::{NOT, WITHOUT};

pub(super) const RULE: Rule = Rule {
    id: "procurement/market-claim-unsupported",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Case { case: "HFD 2020 ref. 15" },
        Basis::Guidance {
            title: "Idéburet offentligt partnerskap (IOP)",
            source: "Malmö stad, arbetsmarknadsområdet, malmo.se, 2021-01-19",
        },
    ],
    waivable: true,
    page: include_str!("market_claim_unsupported.md"),
    check,
};

const MARKET: &[&str] = &["marknad*", "konkurrenssituation*", "konkurrens*", "market*"];
const THERE: &[&str] = &[
    "finns",
    "fanns",
    "existerar*",
    "föreligger*",
    "råder*",
    "saknas*",
    "is",
    "exists*",
    "påverkas",
    "berörs",
    "berör",
    "rör",
    "störs",
    "snedvrids",
    "is affected",
];
/// What one of the parties says, or does not know.
const HEARSAY: &[&str] = &[
    "försäkra*",
    "uppger*",
    "uppgett",
    "intyga*",
    "anser*",
    "menar",
    "påstår*",
    "inte till någon",
    "inte till några",
    "vad vi vet",
    "vad parterna vet",
    "så vitt",
    "såvitt",
    "assures",
];
const CHECKED: &[&str] = &[
    "sökte",
    "sökt",
    "frågade",
    "frågat",
    "tillfråg*",
    "granska*",
    "gick igenom",
    "undersök*",
    "kartlägg*",
    "kartlagt*",
    "omvärld*",
    "annons*",
    "utlys*",
    "enkät*",
    "sökning",
    "inventer*",
    "marknadsanalys*",
    "förfråg*",
    "survey*",
];

/// What is said instead of how something is known.
const EMPTY: &[&str] = &[
    "allmänt känt",
    "allmänt känd",
    "allmänt vedertag*",
    "väl känt",
    "välkänt",
    "självklar*",
    "självfall*",
    "uppenbar*",
    "alla vet",
    "vet alla",
    "känner alla",
    "som bekant",
    "det säger sig självt",
    "givetvis",
    "tveklös*",
    "well known",
    "common knowledge",
    "obvious*",
    "self evident",
    "everyone knows",
    "everybody knows",
];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let agreement = context.agreement;
    let mut claims: Vec<Said<'_>> =
        said::with(context, MARKET).filter(|said| said.has(THERE) && said.denies() && !said.has(&["mellan"])).collect();
    // One claim of each text is enough to look at what stands beside it.
    claims.dedup_by(|one, before| std::ptr::eq(one.passage, before.passage));
    if let Some(fault) = repeated(context).or_else(|| as_far_as_known(context)) {
        return Answer::Fails(vec![fault]);
    }
    let Some(claim) = claims.first() else { return Answer::does_not_apply("reason-no-market-claim") };
    if let Some(fault) = said::with(context, EMPTY).find_map(|sentence| empty(context, &sentence)) {
        return Answer::Fails(vec![fault]);
    }
    let dated = assessments(agreement, AssessmentMatter::Procurement).any(|(_, own)| own.on.known().is_some());
    if dated || said::together(context, &[CHECKED]) || claims.iter().any(|claim| supported(context, claim)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(claim.spot())])
}

/// That there is nobody else, as far as somebody knows, where the assessment tells of no look around.
fn as_far_as_known(context: &Context<'_>) -> Option<Fault> {
    const ALONE: &[&str] = &[
        "ensam",
        "ensamt",
        "ensamma",
        "enda",
        "ingen annan",
        "inga andra",
        "inget annat",
        "någon annan",
        "några andra",
        "nobody else",
        "no other",
        "the only",
    ];
    const KNOWN: &[&str] = &[
        "såvitt känt",
        "så vitt känt",
        "såvitt bekant",
        "såvitt kommunen vet",
        "såvitt förvaltningen vet",
        "såvitt man vet",
        "vad man vet",
        "vad som är känt",
        "vad vi vet",
        "vad kommunen vet",
        "vad förvaltningen vet",
        "känner inte till",
        "känner till",
        "torde",
        "sannolikt",
        "förmodligen",
        "troligen",
        "as far as",
        "presumably",
    ];
    const NOT_DONE: &[&str] = &[
        "har inte gjorts",
        "inte gjorts",
        "görs inte",
        "gjordes inte",
        "har inte behövts",
        "behövs inte",
        "behövdes inte",
    ];
    let outcomes = context.passages.iter().filter(|one| {
        let own = assessments(context.agreement, AssessmentMatter::Procurement);
        let place = one.pointer.to_string();
        own.into_iter().any(|(index, _)| place == format!("/assessments/{index}/outcome"))
    });
    outcomes.into_iter().find_map(|own| {
        let undone = said::within(own, CHECKED).find(|said| said.has(NOT_DONE));
        let guess = || said::within(own, KNOWN).find(|said| said.has(ALONE) && !said::is_in(own, CHECKED));
        undone.or_else(guess).map(|said| Fault::at(said.spot()))
    })
}

/// The reason for the criterion that there is no market, where it is nothing but the claim in other words.
fn repeated(context: &Context<'_>) -> Option<Fault> {
    /// The most words of a bare claim.
    const FEW: usize = 12;
    const WHY: &[&str] =
        &["eftersom", "därför", "annan", "andra", "företag", "aktör*", "erbjud*", "ordna*", "because", "other*"];
    let reasons = context
        .passages
        .iter()
        .filter(|own| own.topic == Topic::Told(ClauseKind::Criteria) && own.pointer.to_string().ends_with("/reason"));
    let mut short = reasons.filter(|own| own.sentences.len() == 1 && own.mentions.is_empty());
    short.find_map(|own| {
        // "Föreningen har försäkrat att …", "någon undersökning har inte behövts".
        if let Some(said) = of_market(context, own).then(|| said::all(own).find(is_hearsay)).flatten() {
            return Some(Fault::at(said.spot()));
        }
        let said = said::within(own, MARKET).next()?;
        let bare = said.words.len() <= FEW && said.denies() && said.has(THERE) && !said.has(CHECKED) && !said.has(WHY);
        bare.then(|| Fault::at(said.spot()))
    })
}

/// Whether a reason is given for the criterion that there is no market.
fn of_market(context: &Context<'_>, reason: &Passage<'_>) -> bool {
    let criterion = reason.pointer.to_string().replace("/reason", "/text");
    let mut own = context.passages.iter().filter(|one| one.pointer.to_string() == criterion);
    own.any(|one| said::within(one, MARKET).next().is_some())
}

/// Whether it leans on what somebody says, or says that nobody has looked.
fn is_hearsay(one: &Said<'_>) -> bool {
    const NEAR: usize = 5;
    let Some(at) = one.find(CHECKED) else { return one.has(HEARSAY) };
    // "Ingen undersökning", "någon undersökning har inte …"; not "sökte och fann ingen".
    let noun = one.is(at, &["undersökning*", "kartläggning*", "omvärld*", "marknadsanalys*", "inventering*", "enkät*"]);
    let near = (at.saturating_sub(1)..=at + NEAR).any(|near| one.is(near, NOT) || one.is(near, WITHOUT));
    noun && near
}

/// A claim, or the reason for one, that says that the matter needs no examination, where none is told beside it.
fn empty(context: &Context<'_>, sentence: &Said<'_>) -> Option<Fault> {
    let Passage { topic, pointer, .. } = sentence.passage;
    let claims = |sentence: &Said<'_>| sentence.has(MARKET) && sentence.has(THERE) && sentence.denies();
    // A reason stands beside the criterion that it is given for.
    let criterion = pointer.to_string().strip_suffix("/reason").map(|item| format!("{item}/text"));
    let criterion = criterion.filter(|_| *topic == Topic::Told(ClauseKind::Criteria));
    let own =
        context.passages.iter().filter(|one| criterion.as_ref().is_some_and(|place| one.pointer.to_string() == *place));
    let claimed = claims(sentence) || own.flat_map(said::all).any(|one| claims(&one));
    (claimed && !said::is_in(sentence.passage, CHECKED)).then(|| Fault::at(sentence.spot()))
}

/// Whether something is told of how it is known: a reason or a day for the criterion, or a day beside the claim.
fn supported(context: &Context<'_>, claim: &Said<'_>) -> bool {
    let criteria = context.agreement.criteria.as_ref();
    let day = claim.passage.mentions.iter().any(|mention| matches!(mention.what, What::Date(_) | What::Range { .. }));
    match claim.passage.topic {
        Topic::Criterion(index) => {
            let item = criteria.and_then(|criteria| criteria.items.get(index));
            item.is_some_and(|item| item.reason.is_some())
                || criteria.is_some_and(|criteria| criteria.assessed_on.known().is_some())
        }
        _ => day,
    }
}
