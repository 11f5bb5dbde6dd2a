//! Its page is the Markdown file beside this one.
#![doc = include_str!("insurance_missing.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, ContributionForm, Kind, Stage, TargetGroupKind};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::budget::is_detailed;
use crate::rules::data_protection::told;
use crate::rules::denied::{self, Provision};
use crate::rules::said::{self, Said};
use crate::rules::unsettled;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "form/insurance-missing",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("insurance_missing.md"),
    check,
};

/// Words of insurance; "försäkra" alone is to declare.
const INSURED: &[&str] = &["*försäkring*", "försäkrad*", "insur*"];

/// The insurance itself, as it is held or not.
const INSURANCE: Provision = Provision {
    words: &[
        "*försäkring",
        "*försäkringar",
        "*försäkringen",
        "*försäkringsskydd*",
        "är försäkrade",
        "är försäkrad",
        "vara försäkrade",
        "försäkrade mot",
        "insurance",
    ],
    with: &[],
    aside: &["socialförsäkring*", "sjukförsäkring*", "arbetslöshetsförsäkring*", "hemförsäkring*", "ännu"],
};

/// Words of who answers for a loss, which is enough where nobody is in more danger than elsewhere.
const LIABLE: &[&str] = &["skada", "skador", "skadan", "*skadestånd*", "*ansvarsfördelning*", "liab*", "damage*"];

/// Words for work in which somebody or something may come to harm.
const RISK: &[&str] = &[
    "utflykt*",
    "läger*",
    "simning*",
    "bad*",
    "transport*",
    "skjuts*",
    "hembesök*",
    "i hemmet",
    "hemma hos",
    "excursion*",
    "home visits",
];

/// Words by which the question is put off, or those who take part are left without insurance.
const UNSETTLED: &[&str] = &[
    "egen risk",
    "eget ansvar",
    "löses senare",
    "regleras senare",
    "avgörs senare",
    "bestäms senare",
    "klargörs senare",
    "utreds",
    "inte utrett",
    "inte utredd*",
    "inte klart",
    "inte klarlagt",
    "inte bestämt",
    "inte avgjort",
    "oklart",
    "får utredas",
    "ska utredas",
    "tas upp på",
    "tar upp frågan",
    "ses över",
    "återkommer",
    "återkomma",
    "ingen försäkring",
    "inga försäkringar",
    "inte någon försäkring",
    "saknar försäkring*",
    "oförsäkra*",
    "inte försäkrade",
    "inte försäkrad",
    "uninsured",
    "at their own risk",
];

/// Whether it is those who take part, or the question of insurance itself, that the sentence leaves so.
fn leaves_out(said: &Said<'_>) -> bool {
    const WHO: &[&str] = &[
        "volontär*",
        "frivillig*",
        "ideella",
        "*ledare",
        "*ledarna",
        "*värdar",
        "*värdarna",
        "deltagar*",
        "den som är med",
        "den som deltar",
        "volunteer*",
    ];
    let about = said.passage.topic.is_about(ClauseKind::Insurance);
    let risk = said.has(&["egen risk", "eget ansvar", "own risk"]);
    // Things are kept at one's own risk, and "inte på egen risk" is a promise.
    let people = said.has(WHO);
    let still = said.has(&["tecknar", "teckna", "därför", "omfattas av", "föremål*", "egendom*"]);
    let denied = risk && said.has(NOT);
    !still && !denied && if risk { people } else { about || people && said.has(&["*försäkr*", "insur*"]) }
}

/// Whether the clause on insurance tells of things alone, and nothing else does of persons or of who answers for a loss.
fn insures_things(context: &Context<'_>) -> bool {
    const THINGS: &[&str] = &["lokal*", "utrustning*", "egendom*", "byggnad*", "fordon*", "inventari*", "premises"];
    let mut clause = said::about(context, |topic| topic.is_about(ClauseKind::Insurance)).peekable();
    let told = clause.peek().is_some();
    let things = clause.all(|said| said.has(THINGS) && !said.has_any(&[INSURED, LIABLE]));
    told && things && !told::says(context, INSURED) && !told::says(context, LIABLE)
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if matches!(agreement.kind.known(), None | Some(Kind::Amendment)) || !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-another-kind");
    }
    if let Some(said) = denied::left_without(context, &INSURANCE) {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("unsettled")]);
    }
    // What is given up in words is wrong in a draft too; what is not told yet is not missing there.
    if context.stage < Stage::Signing {
        return Answer::does_not_apply("reason-stage");
    }
    let given = agreement.funding.iter().flat_map(|funding| funding.contributions.iter().enumerate());
    let form = |wanted: ContributionForm| given.clone().find(move |(_, own)| own.form.known() == Some(&wanted));
    let Some((index, _)) = form(ContributionForm::VolunteerWork) else {
        return Answer::does_not_apply("reason-no-volunteer-work-stated");
    };
    let harm = form(ContributionForm::Premises).is_some()
        || told::children_met(context).is_some()
        || said::with(context, RISK).any(|sentence| told::tells_work(sentence.passage));
    // Volunteers who meet those whom the work is for: somebody has to answer when anything happens.
    let meets = agreement.target_groups.iter().any(|group| group.kind != TargetGroupKind::Indirect);
    let open = || meets && !told::says(context, LIABLE) && !told::says(context, INSURED);
    if !is_detailed(agreement) || !(harm || open()) {
        return Answer::does_not_apply("reason-no-harm");
    }
    let insured = told::says(context, INSURED);
    let clause = || said::about(context, |topic| topic.is_about(ClauseKind::Insurance));
    // In that clause "försäkrar" is to insure.
    let settled = || clause().any(|said| said.has(&["*försäkr*", "insur*"]) && !unsettled::is_put_off(&said));
    let put_off = || clause().find(unsettled::is_put_off).filter(|_| !insured && !settled());
    let left = said::with(context, UNSETTLED).find(|said| leaves_out(said)).or_else(put_off);
    if let Some(said) = left {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("unsettled")]);
    }
    if insures_things(context) {
        return Answer::from_faults(
            clause().next().map(|said| Fault::at(said.spot()).variant("unsettled")).into_iter().collect(),
        );
    }
    if told::has_clause(context, ClauseKind::Insurance) || insured {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(Pointer::root().key("funding").key("contributions").index(index)))])
}
