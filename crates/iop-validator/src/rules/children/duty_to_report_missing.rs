//! Its page is the Markdown file beside this one.
#![doc = include_str!("duty_to_report_missing.md")]

use iop_core::model::{Clause, ClauseKind, Stage, TargetGroup, TargetGroupKind};
use iop_law::Basis;

use super::FREED;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;
use crate::rules::who::majority;

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
    "orolig* för",
    "oroa* sig för",
    "vänd* sig till socialtjänst*",
    "kontakt med socialtjänst*",
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

/// Whether a text is that of a target group of adults.
fn is_of_adults(context: &Context<'_>, topic: Topic) -> bool {
    let Topic::TargetGroup(index) = topic else { return false };
    let from = context.agreement.target_groups.get(index).and_then(|group| group.age_from.known());
    from.zip(majority(context)).is_some_and(|(from, majority)| u32::from(*from) >= majority)
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::tells_its_work(agreement) {
        return Answer::does_not_apply("reason-other-agreement-tells");
    }
    if told::children_met(context).is_none() && !is_checked(context) {
        return Answer::does_not_apply("reason-no-children");
    }
    // The name of a grant says nothing of those that are met.
    let money = |topic: Topic| topic.is_about(ClauseKind::Economy) || matches!(topic, Topic::Contribution(_));
    let met: Vec<_> = said::with(context, AT_RISK)
        .filter(|sentence| told::tells_work(sentence.passage) && !money(sentence.passage.topic))
        .collect();
    let of_work = |topic: Topic| !topic.is_about(ClauseKind::Criteria) && !is_of_adults(context, topic);
    let of_children = met.iter().find(|sentence| of_work(sentence.passage.topic));
    let met = of_children.or(met.first());
    let looked_after = looked_after(context);
    if met.is_none() && looked_after.is_none() {
        return Answer::does_not_apply("reason-no-children-at-risk");
    }
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
    let Some(met) = met else {
        return Answer::from_faults(
            looked_after.map(|clause| Fault::at(clause).variant("children")).into_iter().collect(),
        );
    };
    // Where only the adults are said to be at risk, it is the children beside them whom nobody reports on.
    let children = told::children_met(context).filter(|_| is_of_adults(context, met.passage.topic));
    Answer::Fails(vec![Fault::at(children.unwrap_or_else(|| met.spot())).arg("words", met.hit_text())])
}

/// The clause on children of a paper that is for nobody else, has their leaders checked and tells of their safety: what
/// is done when one of them comes to harm belongs there.
fn looked_after(context: &Context<'_>) -> Option<Spot> {
    let agreement = context.agreement;
    agreement.record_checks.as_ref()?;
    let majority = majority(context)?;
    let mut groups = agreement.target_groups.iter().filter(|group| group.kind == TargetGroupKind::Direct).peekable();
    groups.peek()?;
    let to = |group: &TargetGroup| group.age_to.known().map(|to| u32::from(*to));
    let under = |group: &TargetGroup| group.age_under.known().map(|under| u32::from(*under).saturating_sub(1));
    let child = |group: &TargetGroup| to(group).or_else(|| under(group)).is_some_and(|last| last < majority);
    let own = |clause: &Clause| clause.kind.known() == Some(&ClauseKind::Children) && clause.text.is_some();
    // Of a paper that goes through everything it is missed too where their parents come with them.
    let (children, others): (Vec<_>, Vec<_>) = groups.partition(|group| child(group));
    let met = others.is_empty() || !children.is_empty() && told::goes_through_everything(agreement);
    (met && agreement.clauses.iter().any(own)).then(|| told::clause_spot(agreement, ClauseKind::Children)).flatten()
}
