//! Its page is the Markdown file beside this one.
#![doc = include_str!("individual_measure.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::words::{AGREEMENT, MONEY, NOT, UNPAID};

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
    "kontaktperson* enligt social*",
    "kontaktperson* enligt sol",
    "kontaktperson* enligt lss",
    "kontaktperson* enligt lag*",
    "kontaktperson* med stöd av social*",
    "stödfamilj",
    "stödfamiljer*",
    "familjehem",
    "familjehemmet*",
    "placerade enligt",
    "placerad enligt",
    "kontaktperson* åt",
    "kontaktperson* för ett barn",
    "kontaktperson* för barn*",
    "kontaktperson* för en ung*",
    "kontaktperson* för den unge*",
    "kontaktperson* för en familj*",
    "kontaktperson* för en deltagare",
    "kontaktperson* för en enskild",
    "förordna* till kontaktperson*",
    "förordna* som kontaktperson*",
    "ledsagning",
    "ledsagare",
    "familjehemsplacer*",
    "jourhem*",
    "placerar",
    "placeras hos",
    "familjens lämplighet",
    "familjernas lämplighet",
    "familjers lämplighet",
    "lämplighetsbedömning* av familj*",
    "boende för placerade*",
    "biståndsbeslut om avlösning",
    "biståndsbeslut om avlastning",
    "biståndsbeslut om stöd",
    "beviljad* avlösning",
    "beviljad* avlastning",
    "beviljats avlösning",
    "beviljats avlastning",
    "beviljats kontaktperson*",
    "beviljad* kontaktperson*",
    "beviljat en kontaktperson*",
];

/// Words that tell of a decision.
const DECIDED: &[&str] = &[
    "biståndsbeslut*",
    "beslut om bistånd*",
    "beslut om insats*",
    "beslut enligt",
    "beviljad*",
    "beviljats",
    "beviljat",
    "beviljas",
    "efter beslut",
    "beslut i socialtjänst*",
    "beslut av socialtjänst*",
    "beslut av socialnämnd*",
    "beslut av handläggare*",
    "förordna*",
    "socialnämndens beslut",
    "socialnämnden beslutar",
    "nämnden beslutar",
];

/// Words for measures that are decided on, where the agreement says that there are none.
const BY_DECISION: &[&str] = &["biståndsbeslut*", "beslut om bistånd*", "beslut om insats*", "biståndsbedömd*"];

/// The acts on such measures.
const BY_LAW: &[&str] = &[
    "enligt socialtjänstlag*",
    "enligt sol",
    "enligt lss",
    "enligt lagen om stöd och service",
    "med stöd av socialtjänstlag*",
    "med stöd av sol",
    "2001 453",
    "2025 400",
    "1993 387",
];

/// Words that say that it is no such measure.
const NO_MEASURE: &[&str] = &[
    "myndighetsutövning*",
    "inte en insats",
    "ingen insats",
    "inte insats*",
    "inga insatser",
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

/// Words by which the social services give a measure to someone.
const APPOINTED: &[&str] = &[
    "förordna*",
    "biståndsbeslut*",
    "beviljad*",
    "beviljats",
    "beviljat",
    "beslut i socialtjänst*",
    "beslut av socialtjänst*",
    "beslut av socialnämnd*",
    "beslut av handläggare*",
];

/// To find and try those who carry the measure out, which the organisation does itself.
const DOES: &[&str] =
    &["värva*", "utred*", "rekryter*", "förmedla*", "matcha*", "utse", "utser", "placera*", "recruit*"];

fn check(context: &Context<'_>) -> Answer {
    if !told::has_private_party(context.agreement) {
        return Answer::does_not_apply("reason-nobody-private");
    }
    let told = said::with(context, MEASURES).filter(|sentence| {
        let work = matches!(sentence.passage.topic, Topic::Commitment(..) | Topic::Goal(_) | Topic::Clause(..));
        // Whoever reports that a child may be ill-treated does so whatever he is called.
        let reports = sentence.has(&["misstänk*", "*oro", "orosanmäl*", "far illa", "fara illa"]);
        work && !reports
            && told::tells_work(sentence.passage)
            && !sentence.has_any(&[NOT, &["information", "utbildning*"]])
    });
    let told: Vec<_> = told.collect();
    // What is given under the act is such a measure, whatever is said of it elsewhere.
    let by_law = told.iter().find(|said| said.has(BY_LAW) && !said.has(APART));
    let Some(said) = by_law.or(told.first()) else {
        let Some(placed) = placed(context) else { return Answer::does_not_apply("reason-no-measure") };
        return Answer::Fails(vec![Fault::at(placed.mark(GIVEN)).variant("placed")]);
    };
    let others = said::with(context, BY_DECISION).collect::<Vec<_>>();
    let mut others =
        others.iter().filter(|other| other.denies() && !(other.is_beside(said) && other.range == said.range));
    let no_measure: Vec<_> = said::with(context, NO_MEASURE).collect();
    let mut no_measure = no_measure.iter().filter(|other| other.range != said.range || !other.is_beside(said));
    // "Är inte en insats", and yet somebody is appointed by a decision.
    if said.has(DECIDED)
        && let Some(other) = others.next().or_else(|| no_measure.next().filter(|_| said.has(APPOINTED)))
    {
        return Answer::Fails(vec![
            Fault::at(said.spot()).related(other.spot(), "denied").variant("denied").arg("words", said.hit_text()),
        ]);
    }
    // The organisation does what the agreement elsewhere says that it does not.
    if said.has(DOES)
        && let Some(other) = no_measure.next()
    {
        let fault = Fault::at(said.spot()).related(other.spot(), "denied").variant("denied");
        return Answer::Fails(vec![fault.arg("words", said.hit_text())]);
    }
    // A decision there is; what is granted is carried out by those who may not.
    if said.has(DECIDED) && said.has_any(&[UNPAID, &["medlemmar"]]) && !said.has_any(&[NOT, &["ersätter"]]) {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("granted").arg("words", said.hit_text())]);
    }
    // What an assessment or a criterion denies is no decision on the measure.
    let works = |sentence: &Said<'_>| {
        matches!(sentence.passage.topic, Topic::Commitment(..) | Topic::Goal(_) | Topic::Clause(..))
    };
    let decided = said::with(context, DECIDED).any(|sentence| works(&sentence) && !sentence.denies());
    let denied =
        || said::with(context, NO_MEASURE).any(|sentence| works(&sentence)) || said::together(context, &[APART, FROM]);
    if decided || headed(context) || by_law.is_none() && (denied() || left_out(context)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(said.spot()).arg("words", said.hit_text())])
}

/// What the social services do with someone who is then in the work of the agreement.
const GIVEN: &[&str] = &[
    "beviljats",
    "beviljat",
    "beviljad*",
    "beviljas",
    "har beslutat",
    "beslutat om",
    "fått * beslut",
    "fått * * beslut",
    "efter beslut",
    "genom beslut",
    "biståndsbeslut*",
    "beslut om insats*",
    "beslut om bistånd*",
    "anvisas",
    "anvisar",
    "anvisats",
    "placeras",
    "placerar",
    "placerats",
];

/// The sentence by which those come whom the social services have granted it by a decision: then the work is a measure.
fn placed<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    const SOCIAL: &[&str] = &[
        "socialnämnd*",
        "socialtjänst*",
        "socialsekreterar*",
        "biståndshandläggar*",
        "handläggare*",
        "biståndsenhet*",
        "sol",
        "lss",
        "biståndsprövning*",
        "behovsprövning*",
    ];
    const SOMEONE: &[&str] = &[
        "barn*", "unga", "unge", "ungdom*", "elev*", "familj*", "den som", "de som", "dem som", "person*", "deltag*",
        "plats", "platser",
    ];
    said::with(context, GIVEN).find(|said| {
        let work = matches!(said.passage.topic, Topic::Commitment(..) | Topic::Goal(_) | Topic::Clause(..));
        work && told::tells_work(said.passage)
            && said.has_each(&[SOCIAL, SOMEONE])
            && !said.has_any(&[AGREEMENT, MONEY])
            && !said.denies()
    })
}

/// Whether such measures are said to be no part of it: "ledsagarservice enligt LSS ingår inte".
fn left_out(context: &Context<'_>) -> bool {
    const OUT: &[&str] =
        &["ingår inte", "ingår ej", "omfattas inte", "omfattas ej", "omfattar inte", "inte omfatta*", "inte ingå*"];
    const SERVICES: &[&str] = &[
        "ledsagarservice*",
        "ledsagning enligt",
        "kontaktfamilj*",
        "stödfamilj*",
        "familjehem*",
        "kontaktperson*",
        "lss",
        "1993 387",
        "bistånd*",
        "biståndsbedömd*",
    ];
    let excluded = context.passages.iter().filter(|passage| passage.leaves_out());
    said::together(context, &[OUT, SERVICES]) || excluded.into_iter().any(|passage| said::is_in(passage, SERVICES))
}

/// Whether a heading or an annex tells of decisions; those on the agreement itself are none on a measure.
fn headed(context: &Context<'_>) -> bool {
    let headings = context.agreement.clauses.iter().filter_map(|clause| clause.heading.as_deref());
    let annexes = context.agreement.annexes.iter().filter_map(|annex| annex.title.known().map(String::as_str));
    headings.chain(annexes).any(|text| reader::has(text, DECIDED))
}
