//! Its page is the Markdown file beside this one.
#![doc = include_str!("assessment_without_reasons.md")]

use iop_core::Pointer;
use iop_core::model::{AssessmentFinding, AssessmentMatter, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, partnership};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "procurement/assessment-without-reasons",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") }, Basis::Case { case: "HFD 2020 ref. 15" }],
    waivable: true,
    page: include_str!("assessment_without_reasons.md"),
    check,
};

/// What the question turns on: what is done, for whom, for what payment, on what market and at what value.
const ELEMENTS: &[&str] = &[
    "*tjänst*",
    "*ersättning*",
    "*åta*",
    "*prestation*",
    "*gengäld*",
    "*utbyte*",
    "*marknad*",
    "*konkurren*",
    "*tvinga*",
    "*krav*",
    "*kräv*",
    "*värde*",
    "*tröskel*",
    "*gräns*",
    "*belopp*",
    "*ekonomisk*",
    "*skyldig*",
    "*förplikt*",
    "utför*",
    "bedriv*",
    "driv*",
    "*initiativ*",
    "egen",
    "eget",
    "egna",
    "själv*",
    "*köp*",
    "sälj*",
    "*kriteri*",
    "*villkor*",
    "*bidrag*",
    "*bidrar*",
    "*gemensam*",
    "*ömsesidig*",
    "*styr*",
    "bestämmer",
    "åt",
    "*undantag*",
    "*beställ*",
    "*leverer*",
    "*verksamhet*",
    "*insats*",
    "service*",
    "market*",
    "consideration",
    "own",
];

/// That the act does not apply.
const OUTSIDE: &[&str] = &["utanför", "undanta*", "outside"];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let none = |finds: Option<&AssessmentFinding>| finds == Some(&AssessmentFinding::DoesNotApply);
    let told = assessments(context.agreement, AssessmentMatter::Procurement);
    let mut told =
        told.filter(|(_, own)| none(own.finds.known())).filter_map(|(at, own)| Some((at, own.outcome.known()?)));
    let Some((index, outcome)) = told.next() else { return Answer::does_not_apply("reason-no-assessment") };
    // An outcome that says the opposite of what was found is another fault.
    if reader::has(outcome.as_str(), ELEMENTS)
        || !(reader::has(outcome.as_str(), NOT) || reader::has(outcome.as_str(), OUTSIDE))
    {
        return Answer::Holds;
    }
    let place = Pointer::root().key("assessments").index(index).key("outcome");
    Answer::Fails(vec![Fault::at(Spot::Value(place))])
}
