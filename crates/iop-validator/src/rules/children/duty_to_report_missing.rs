//! Its page is the Markdown file beside this one.
#![doc = include_str!("duty_to_report_missing.md")]

use iop_core::model::{Clause, ClauseKind, Stage};
use iop_law::Basis;

use super::FREED;
use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/duty-to-report-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2001:453", locus: None }, Basis::Act { act: "2025:400", locus: None }],
    waivable: true,
    page: include_str!("duty_to_report_missing.md"),
    check,
};

/// Words for children who may come to harm, and for meeting them alone.
const AT_RISK: &[&str] = &[
    "våldsutsatt*",
    "våld i nära",
    "våld mot barn",
    "våld av en närstående",
    "utsätts för våld",
    "utsatta för våld",
    "utsatts för våld",
    "hedersrelater*",
    "hedersförtryck*",
    "psykisk ohälsa",
    "självmord*",
    "självskad*",
    "ta sitt liv",
    "suicid*",
    "stödsamtal*",
    "samtalslinje*",
    "missbruk*",
    "prostitution*",
    "hemlösa barn*",
    "barn som följer med",
    "domestic violence",
    "self harm",
    "suicid*",
    "ensamkommande*",
    "placerade barn*",
    "placerade unga*",
    "våldsutsatta barn*",
    "utsatta barn*",
    "barn som har upplevt",
    "barn som upplevt",
    "barn som upplever",
    "barn som bevittnat",
    "barn som lever",
    "barn i familjer",
    "familjehem*",
    "stödboende*",
    "hvb*",
    "mentor*",
    "stödfamilj*",
    "kontaktfamilj*",
    "kriminalitet*",
    "barn till missbruk*",
    "barn som riskerar",
    "unga som riskerar",
    "unaccompanied*",
];

/// Words for reporting.
const REPORTED: &[&str] = &[
    "orosanmäl*",
    "anmälningsplikt*",
    "anmälningsskyldig*",
    "anmäl* till socialnämnd*",
    "anmäl* till socialtjänst*",
    "anmäl* det till social*",
    "anmäler till social*",
    "anmäla till social*",
    "anmäl* oro",
    "oro för barn*",
    "oro för ett barn*",
    "oro för att",
    "oro för en ung*",
    "14 kap 1",
    "19 kap 1",
    "kontakta* socialtjänst*",
    "kontaktar socialjour*",
    "duty to report*",
    "concern for a child",
    "concern* about a child",
    "worried about a child",
    "report* that a child",
];

/// Words for what is done then; another rule asks whether it is done in time.
const HANDLED: &[&str] = &["anmäl*", "rapporter*", "tas upp", "tas * upp", "tar upp", "tar * upp", "lyfts", "report*"];

/// Whether those who are checked are said to meet children.
fn is_checked(context: &Context<'_>) -> bool {
    const CHILDREN: &[&str] = &["barn*", "unga", "ungdom*", "elev*", "minderårig*", "child*", "young*"];
    let checks = context.agreement.record_checks.as_ref();
    told::has_private_party(context.agreement)
        && checks.and_then(|own| own.shown_by.as_deref()).is_some_and(|who| reader::has(who, CHILDREN))
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::tells_its_work(agreement) {
        return Answer::does_not_apply("reason-other-agreement-tells");
    }
    if told::children_met(context).is_none() && !is_checked(context) {
        return Answer::does_not_apply("reason-no-children");
    }
    let met = said::with(context, AT_RISK).find(|sentence| told::tells_work(sentence.passage));
    let Some(met) = met else { return Answer::does_not_apply("reason-no-children-at-risk") };
    let standard = |clause: &Clause| clause.kind.known() == Some(&ClauseKind::Children) && clause.text.is_none();
    let mut harm = said::with(
        context,
        &[
            "far illa",
            "fara illa",
            "farit illa",
            "missförhållanden",
            "behöver skydd",
            "behov av skydd",
            "needs protection",
        ],
    );
    let told_in_words = told::names(context, REPORTED)
        || said::with(context, REPORTED).any(|sentence| !sentence.has(FREED))
        || harm.any(|sentence| sentence.has(HANDLED) && !sentence.has(FREED));
    if agreement.clauses.iter().any(standard) || told_in_words {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(met.spot()).arg("words", met.hit_text())])
}
