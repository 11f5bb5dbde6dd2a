//! Its page is the Markdown file beside this one.
#![doc = include_str!("ground_contradicts_assessment.md")]

use iop_core::model::{AidGround, AssessmentFinding, AssessmentMatter, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::reader::Word;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::assessments;
use crate::rules::said::{self, Said};
use crate::rules::state_aid::facts::of_aid;
use crate::rules::who::at;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "state-aid/ground-contradicts-assessment",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Logic,
        Basis::Act { act: "(EU) 2023/2831", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
    ],
    waivable: false,
    page: include_str!("ground_contradicts_assessment.md"),
    check,
};

const SUPPORT: &[&str] = &["*stöd*", "aid"];
const MINOR: &[&str] = &["minimis*", "mindre*"];

/// What makes an activity economic.
const ECONOMIC: &[&str] = &[
    "säljs på en marknad",
    "på en marknad",
    "i konkurrens med",
    "konkurrerar med",
    "är ekonomisk verksamhet",
    "är en ekonomisk verksamhet",
    "utgör ekonomisk verksamhet",
    "är ekonomisk",
    "är av ekonomisk natur",
    "in competition with",
    "is economic",
    "is an economic activity",
];

/// What is said of other aid that somebody has had, of notifying or using this one, or of a sort that it is not: none
/// of it denies that this is aid.
const ELSE: &[&str] = &[
    "annat",
    "annan",
    "andra",
    "tidigare",
    "övrigt",
    "övriga",
    "ytterligare",
    "fått",
    "mottagit",
    "tagit emot",
    "tar emot",
    "erhåll*",
    "beviljats",
    "sökt",
    "söker",
    "försäkr*",
    "intyg*",
    "uppge*",
    "anmäl*",
    "registrer*",
    "kumuler*",
    "läggs samman",
    "överstig*",
    "betala*",
    "återbetal*",
    "otillåt*",
    "olaglig*",
    "oförenlig*",
    "other",
    "received",
    "declar*",
    "notif*",
    "unlawful*",
];

/// The outcome that says that the activity is economic, where the finding is that there is no aid, and why not is not told.
fn outcome(context: &Context<'_>) -> Option<Fault> {
    const WHY: &[&str] = &[
        "inte",
        "ingen",
        "inget",
        "ej",
        "icke",
        "lokal*",
        "marknadsmässig*",
        "gruppundantag*",
        "sgei",
        "men",
        "minimis*",
        "mindre",
        "not",
        "no",
    ];
    assessments(context.agreement, AssessmentMatter::StateAid).find_map(|(index, own)| {
        own.finds.known().filter(|finds| **finds == AssessmentFinding::DoesNotApply)?;
        let place = at("assessments", index).key("outcome");
        let passage = context.passages.iter().find(|own| own.pointer == place)?;
        let told = said::within(passage, ECONOMIC).next().filter(|_| !said::is_in(passage, WHY))?;
        let finds = Spot::Value(at("assessments", index).key("finds"));
        Some(Fault::at(told.spot()).related(finds, "assessed").variant("outcome"))
    })
}

fn check(context: &Context<'_>) -> Answer {
    if let Some(fault) = outcome(context) {
        return Answer::Fails(vec![fault]);
    }
    let Some(aid) = &context.agreement.state_aid else { return untyped(context) };
    let Some(ground) = aid.ground.known() else { return Answer::not_judged("reason-no-aid-ground") };
    let is_aid = *ground != AidGround::None;
    let minor = matches!(ground, AidGround::DeMinimis | AidGround::SgeiDeMinimis);
    let at_ground = || Fault::at(Spot::Value(of_aid("ground")));
    for (index, own) in assessments(context.agreement, AssessmentMatter::StateAid) {
        let told = own.outcome.known().map_or("", |outcome| outcome.as_str());
        // Aid of little importance is deemed not to be state aid: an assessment may put it either way.
        let denied = reader::has(told, NOT);
        let explained = denied && reader::has(told, MINOR);
        let against = match own.finds.known() {
            Some(AssessmentFinding::Applies) => !is_aid,
            Some(AssessmentFinding::DoesNotApply) => is_aid && !(minor && explained),
            Some(AssessmentFinding::Unclear) | None => false,
        };
        if against {
            let place = Spot::Value(at("assessments", index).key("finds"));
            let fault = at_ground().related(place, "assessed");
            return Answer::Fails(vec![if is_aid { fault } else { fault.variant("none") }]);
        }
    }
    let said = said::with(context, SUPPORT).find(|sentence| match (is_aid, sentence.has(MINOR)) {
        (true, false) => names_state_aid(sentence) && sentence.denies() && !sentence.has(ELSE),
        (false, true) => {
            let supposed = sentence.has(&["skulle", "ifall", "såvida", "would"]) || sentence.is(0, &["om", "if"]);
            !supposed && !sentence.denies() && (sentence.has(&["minimis*"]) || sentence.has(&["betydelse*"]))
        }
        _ => false,
    });
    let Some(said) = said else { return Answer::Holds };
    let fault = at_ground().related(said.mark(SUPPORT), "said");
    Answer::Fails(vec![if is_aid { fault } else { fault.variant("none") }])
}

/// Whether it is about state aid: "statsstöd", "statligt stöd", but not "statliga bidrag".
fn names_state_aid(sentence: &Said<'_>) -> bool {
    let pair = |pair: &[Word]| {
        ["statlig", "state"].iter().any(|own| pair[0].key.starts_with(own))
            && ["stöd", "aid"].iter().any(|own| pair[1].key.starts_with(own))
    };
    sentence.has(&["statsstöd*"]) || sentence.words.windows(2).any(pair)
}

/// The same where only the text says what kind of aid it is.
fn untyped(context: &Context<'_>) -> Answer {
    let own = |own: &str| own.starts_with("/clauses/") || own.starts_with("/commitments/");
    let is_claim = |sentence: &Said<'_>| {
        own(&sentence.passage.pointer.to_string())
            && (sentence.has(&["minimis*"]) || sentence.has(&["betydelse*"]))
            && sentence.has(MINOR)
            && !sentence.denies()
            && !sentence.has(&[
                "om",
                "kan",
                "skulle",
                "eventuell*",
                "if",
                "may",
                "annat*",
                "tidigare*",
                "övrigt*",
                "andra*",
            ])
    };
    let Some(said) = said::with(context, SUPPORT).find(is_claim) else {
        return Answer::does_not_apply("reason-no-state-aid");
    };
    for (index, assessed) in assessments(context.agreement, AssessmentMatter::StateAid) {
        if assessed.finds.known() == Some(&AssessmentFinding::DoesNotApply) && !explains(context, index) {
            let place = Spot::Value(at("assessments", index).key("finds"));
            let fault = Fault::at(said.mark(SUPPORT)).related(place, "assessed");
            return Answer::Fails(vec![fault.variant("told")]);
        }
    }
    Answer::Holds
}

/// Whether the outcome of an assessment says that it is aid of little importance, or that such aid is no state aid; not
/// that there is none of it.
fn explains(context: &Context<'_>, index: usize) -> bool {
    const STATE: &[&str] = &["statligt", "statsstöd*", "107*", "state aid"];
    let place = at("assessments", index).key("outcome");
    let outcome = context.passages.iter().filter(|passage| passage.pointer == place);
    outcome.into_iter().flat_map(said::all).any(|said| said.has(MINOR) && (!said.denies() || said.has(STATE)))
}
