//! Its page is the Markdown file beside this one.
#![doc = include_str!("extent_unclear.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Ground, Kind, Party, RepaymentExtent, Role, Stage};
use iop_law::Basis;

use super::{REPAY, repaid};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "repayment/extent-unclear",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("extent_unclear.md"),
    check,
};

/// A part or the whole, without saying which.
const VAGUE: &[&str] = &[
    "delar eller hela*",
    "delar av eller hela*",
    "del eller hela*",
    "del av eller hela*",
    "en del eller allt*",
    "hela eller del*",
    "hela bidraget eller del*",
    "hela beloppet eller del*",
    "hela stödet eller del*",
    "bidraget eller del*",
    "bidraget eller en del*",
    "bidraget helt eller*",
    "delar av bidraget eller*",
    "del av bidraget eller*",
    "helt eller till*",
    "viss del*",
    "whole or part*",
    "wholly or partly*",
    "hela eller en del*",
    "hela eller viss del*",
    "helt eller delvis*",
    "delvis eller helt*",
    "bedöms skälig*",
    "bedöms rimlig*",
    "efter skälighet*",
    "skälig del*",
    "skälig andel*",
    "rimlig del*",
    "rimlig andel*",
    "lämplig del*",
    "skälig omfattning*",
    "rimlig omfattning*",
    "lämplig omfattning*",
    "skälig utsträckning*",
    "rimlig utsträckning*",
    "skäligt belopp*",
    "rimligt belopp*",
    "lämpligt belopp*",
    "efter omständigheterna",
    "kommer parterna överens om",
    "kommer parterna överens när*",
    "får parterna komma överens*",
    "reasonable part*",
    "reasonable extent*",
    "in whole or in part*",
    "all or part*",
    "part or all*",
    "avgörs då",
    "bestäms då",
    "beslutas då",
    "avgörs i varje enskilt fall",
    "bestäms i varje enskilt fall",
    "avgörs från fall till fall",
    "is decided then",
];

/// What one side finds right: no measure, whatever the money is given back for.
const TASTE: &[&str] = &[
    "finner skälig*",
    "finner rimlig*",
    "finner lämplig*",
    "anser skälig*",
    "anser rimlig*",
    "anser lämplig*",
    "anser vara skälig*",
    "anser vara rimlig*",
    "bedömer skälig*",
    "bedömer rimlig*",
    "bedömer vara skälig*",
    "bedömer vara rimlig*",
    "bestämmer skälig*",
    "rimlig proportion*",
    "skälig proportion*",
    "rimligt förhållande*",
    "skäligt förhållande*",
    "considers reasonable*",
    "considers fair*",
    "finds reasonable*",
];

/// What a part is measured by, or who decides it, or the misuse that makes the whole fair.
const MEASURE: &[&str] = &[
    "som inte har*",
    "som inte använts*",
    "som ej*",
    "inte förbrukats*",
    "inte använts*",
    "*utnyttja*",
    "oförbruka*",
    "oanvän*",
    "motsvara*",
    "i förhållande*",
    "i proportion*",
    "proportionell*",
    "hänsyn till*",
    "beräknas*",
    "räknas ut*",
    "den del*",
    "annat ändamål*",
    "annat än*",
    "fel ändamål*",
    "strid med*",
    "oriktig*",
    "felaktig*",
    "vilselett*",
    "vilseled*",
    "missbruk*",
    "unused*",
    "unspent*",
    "proportion*",
    "calculated*",
    "misuse*",
    "other purpose*",
    "false*",
];

/// Authorities of the state, by what their names end with.
const STATE: &[&str] = &[
    "länsstyrelse*",
    "*myndigheten",
    "*verket",
    "*styrelsen",
    "*inspektionen",
    "*rådet",
    "*nämnden",
    "kammarkollegiet",
    "regeringskansliet",
];

/// Whether the grant is one of the state, and what it is reclaimed for is told: its ordinances let the authority decide
/// on the whole or a part, whatever an agreement says.
fn is_state_grant(agreement: &Agreement) -> bool {
    let public = || agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
    let named = |party: &Party| party.name.known().is_some_and(|name| reader::has(name, STATE));
    let repayment = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let grounds = repayment.is_some_and(|repayment| !repayment.grounds.is_empty());
    agreement.kind.known() == Some(&Kind::Grant) && grounds && public().next().is_some() && public().all(named)
}

fn check(context: &Context<'_>) -> Answer {
    if is_state_grant(context.agreement) {
        return Answer::does_not_apply("reason-state-grant");
    }
    let stated = context.agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let told =
        repaid(context).into_iter().find(is_vague).and_then(|sentence| sentence.spot_of(&[TASTE, VAGUE].concat()));
    let told = told.or_else(|| left_open(context));
    let extent = stated.and_then(|repayment| repayment.extent.known());
    match (stated, extent, told) {
        (Some(repayment), Some(RepaymentExtent::PartOrWhole), told) => {
            // Who misuses the money, or does not account for it, may have to give back all of it; how much that makes fair.
            let accounted =
                |ground: &Ground| matches!(ground, Ground::Misuse | Ground::FalseInformation | Ground::LateReport);
            let for_misuse = !repayment.grounds.is_empty() && repayment.grounds.iter().all(accounted);
            let measured = repayment.text.as_ref().is_some_and(|text| reader::has(text.as_str(), MEASURE));
            let open = repayment.text.as_ref().is_some_and(|text| reader::has(text.as_str(), &[TASTE, VAGUE].concat()));
            if for_misuse || measured || !open && told.is_none() && repaid(context).iter().any(|one| one.has(MEASURE)) {
                return Answer::Holds;
            }
            let place = Pointer::root().key("termination").key("repayment").key("extent");
            let fault = Fault::at(Spot::Value(place));
            Answer::Fails(vec![told.into_iter().fold(fault, |fault, words| fault.related(words, "prose"))])
        }
        (_, None, Some(words)) => Answer::Fails(vec![Fault::at(words)]),
        (Some(repayment), None, None) if repayment.extent.label().is_some() => {
            Answer::not_judged("reason-blank-extent")
        }
        (Some(repayment), None, None) if repayment.text.is_none() && repaid(context).is_empty() => {
            let place = Pointer::root().key("termination").key("repayment");
            Answer::Fails(vec![Fault::at(Spot::Key(place)).variant("missing")])
        }
        (None, None, None) if !said::anywhere(context, REPAY) => Answer::does_not_apply("reason-no-repayment"),
        // The text leaves open what the facts have settled, and says nowhere how much it is.
        (Some(_), Some(_), Some(words))
            if !repaid(context).iter().any(|one| of_ending(one) && one.has(MEASURE) && !one.has(TASTE)) =>
        {
            let place = Pointer::root().key("termination").key("repayment").key("extent");
            Answer::Fails(vec![Fault::at(words).related(Spot::Value(place), "fact").variant("settled")])
        }
        (_, Some(_), _) | (_, None, None) => Answer::Holds,
    }
}

/// Whether it stands where the ending is told, and not what is left when the term is over.
fn of_ending(sentence: &Said<'_>) -> bool {
    sentence.passage.topic.is_about(ClauseKind::Termination)
}

fn is_vague(sentence: &Said<'_>) -> bool {
    sentence.has(TASTE) || sentence.has(VAGUE) && !sentence.has(MEASURE)
}

/// Where the sentences beside those on repaying leave how much it is for later.
fn left_open(context: &Context<'_>) -> Option<Spot> {
    const HOW_MUCH: &[&str] =
        &["hur mycket", "hur stor del", "hur stort belopp", "vilket belopp", "beloppet", "how much"];
    const LATER: &[&str] = &[
        "kommer parterna överens om",
        "får parterna komma överens om",
        "bestäms senare",
        "avgörs senare",
        "bestäms i efterhand",
        "avgörs i efterhand",
        "bestäms då",
        "avgörs då",
        "när det blir aktuellt",
        "efter hand",
        "från fall till fall",
        "is decided later",
        "i varje enskilt fall",
        "i det enskilda fallet",
        "efter förhandling*",
        "efter överläggning*",
        "efter en samlad bedömning",
        "efter samlad bedömning",
    ];
    /// That somebody decides it, and not what is shown by the books.
    const DECIDED: &[&str] = &[
        "avgör hur mycket",
        "avgör hur stor",
        "avgör vilket belopp",
        "avgör beloppet",
        "bestämmer hur mycket",
        "bestämmer hur stor",
        "bestämmer vilket belopp",
        "bestämmer beloppet",
        "beslutar hur mycket",
        "beslutar hur stor",
        "beslutar vilket belopp",
        "beslutar om beloppet",
        "fastställer beloppet",
        "fastställer hur mycket",
        "beloppet bestäms av",
        "beloppet fastställs av",
        "beloppet avgörs av",
        "decides how much",
    ];
    const SHOWN: &[&str] = &["*redovisning*", "*räkenskap*", "*bokföring*", "*revisor*", "*slutrapport*", "accounts"];
    let repaid = repaid(context);
    // What is added to the facts on repaying is about it, whatever words it has.
    let own = Pointer::root().key("termination").key("repayment").key("text");
    let near = |one: &Said<'_>| {
        one.passage.pointer == own || repaid.iter().any(|other| of_ending(other) && other.is_beside(one))
    };
    let by_somebody = |one: &Said<'_>| one.has(DECIDED) && !one.has(SHOWN);
    let open = |one: &Said<'_>| one.has(LATER) || by_somebody(one);
    let mut told = said::with(context, HOW_MUCH).filter(|one| open(one) && !one.has(MEASURE) && near(one));
    told.next().map(|one| if one.has(LATER) { one.mark(LATER) } else { one.mark(DECIDED) })
}
