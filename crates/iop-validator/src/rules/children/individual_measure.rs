//! Its page is the Markdown file beside this one.
#![doc = include_str!("individual_measure.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/individual-measure",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: true,
    page: include_str!("individual_measure.md"),
    check,
};

/// Words for measures that the social services decide on for one person.
const MEASURES: &[&str] = &[
    "kontaktfamilj",
    "kontaktfamiljer*",
    "kontaktfamiljen",
    "särskilt kvalificerad kontaktperson*",
    "kontaktperson enligt",
    "kontaktpersoner enligt",
    "stödfamilj",
    "stödfamiljer*",
    "familjehem",
    "familjehemmet",
    "familjehemsplacer*",
    "jourhem*",
    "placerar",
    "placeras hos",
    "familjens lämplighet",
    "familjernas lämplighet",
    "familjers lämplighet",
    "lämplighetsbedömning* av familj*",
    "boende för placerade*",
];

/// Words that tell of a decision, or that it is no such measure.
const DECIDED: &[&str] = &[
    "biståndsbeslut*",
    "beslut om bistånd*",
    "beslut om insats*",
    "beslut enligt",
    "beviljad*",
    "beviljats",
    "beviljas",
    "efter beslut",
    "socialnämndens beslut",
    "socialnämnden beslutar",
    "nämnden beslutar",
    "myndighetsutövning*",
    "inte en insats",
    "ingen insats",
    "inte insats*",
    "inte bistånd*",
    "not a measure",
];

/// Words by which it is set apart from such measures, and those of what it is set apart from.
const APART: &[&str] = &["ersätter inte", "inte ersätter", "ersätta", "utgör inte", "är inte en", "skild från"];
const FROM: &[&str] = &[
    "insats*",
    "bistånd*",
    "socialtjänst*",
    "socialnämnd*",
    "myndighet*",
    "kontaktfamilj*",
    "stödfamilj*",
    "familjehem*",
    "kontaktperson*",
    "placering*",
    "measure*",
];

fn check(context: &Context<'_>) -> Answer {
    if !told::has_private_party(context.agreement) {
        return Answer::does_not_apply("reason-nobody-private");
    }
    let said = said::with(context, MEASURES).find(|sentence| {
        let work = matches!(sentence.passage.topic, Topic::Commitment(..) | Topic::Goal(_) | Topic::Clause(..));
        work && told::tells_work(sentence.passage)
            && !sentence.has(&["inte", "inga", "ingen", "information", "utbildning*", "not", "no"])
    });
    let Some(said) = said else { return Answer::does_not_apply("reason-no-measure") };
    if told::says(context, DECIDED) || said::together(context, &[APART, FROM]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(said.spot()).arg("words", said.hit_text())])
}
