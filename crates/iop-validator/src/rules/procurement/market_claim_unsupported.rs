//! Its page is the Markdown file beside this one.
#![doc = include_str!("market_claim_unsupported.md")]

use iop_core::model::{AssessmentMatter, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::finding::Severity;
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, partnership};
use crate::rules::said::{self, Said};

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
const THERE: &[&str] = &["finns", "fanns", "existerar*", "föreligger*", "råder*", "saknas*", "is", "exists*"];
const CHECKED: &[&str] = &[
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

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let agreement = context.agreement;
    let mut claims: Vec<Said<'_>> =
        said::with(context, MARKET).filter(|said| said.has(THERE) && said.denies() && !said.has(&["mellan"])).collect();
    // One claim of each text is enough to look at what stands beside it.
    claims.dedup_by(|one, before| std::ptr::eq(one.passage, before.passage));
    let Some(claim) = claims.first() else { return Answer::does_not_apply("reason-no-market-claim") };
    let dated = assessments(agreement, AssessmentMatter::Procurement).any(|(_, own)| own.on.known().is_some());
    if dated || said::together(context, &[CHECKED]) || claims.iter().any(|claim| supported(context, claim)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(claim.spot())])
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
