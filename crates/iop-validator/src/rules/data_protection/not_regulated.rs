//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_regulated.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::told;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/not-regulated",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: None }, Basis::Act { act: "1998:204", locus: None }],
    waivable: true,
    page: include_str!("not_regulated.md"),
    check,
};

/// Words of work in which data on individuals are written down or passed on.
const PROCESSED: &[&str] = &[
    "intervju*",
    "matchar",
    "matcha",
    "matchas",
    "matchning*",
    "deltagarlist*",
    "deltagarförteckning*",
    "deltagarregister*",
    "register över deltag*",
    "register över medlem*",
    "register över dem",
    "register över de",
    "register över barn*",
    "register över volontär*",
    "förteckning över deltag*",
    "lista över deltag*",
    "listor över deltag*",
    "närvarolist*",
    "närvaroregist*",
    "namnlist*",
    "list* med namn*",
    "*lista med namn*",
    "*listor med namn*",
    "namn och telefon*",
    "namn och adress*",
    "namn och kontakt*",
    "namn och personnummer*",
    "namn på deltag*",
    "names and *",
    "boendelist*",
    "kölist*",
    "journal",
    "journaler*",
    "journalför*",
    "journalanteckning*",
    "individuell* handlingsplan*",
    "individuell* kartläggning*",
    "kartlägg* deltag*",
    "deltagarnas behov",
    "dokumentera* deltag*",
    "dokumentera* samtal*",
    "enskilda ärenden",
    "individärenden",
    "uppgifter om deltag*",
    "uppgifter om enskild*",
    "uppgifter om barn*",
    "uppgifter om familj*",
    "kontaktuppgifter till deltag*",
    "kontaktuppgifter till barn*",
    "kontaktuppgifter till familj*",
    "deltagarnas personnummer",
    "personnummer på",
    "enskildas personliga förhållanden",
    "interview*",
    "register of participants",
    "list of participants",
    "lists of participants",
    "attendance list*",
    "case files",
];

/// Words that tell who answers for personal data, or that the law on them is followed.
const REGULATED: &[&str] = &[
    "*personuppgift*",
    "dataskydd*",
    "gdpr",
    "pul",
    "2016 679",
    "1998 204",
    "2018 218",
    "personal data",
    "data protection*",
];

/// Words of what those who are bound to secrecy come to know.
const LEARNT: &[&str] = &[
    "personliga förhållanden",
    "om enskild*",
    "om deltag*",
    "om barn*",
    "om unga*",
    "om elev*",
    "om klient*",
    "om besökar*",
    "om gäst*",
    "tystnadsplikt*",
    "tystnadslöfte*",
    "tystnadsförbindelse*",
    "about individuals",
    "about participants",
    "personal circumstances",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-told-elsewhere");
    }
    let regulated = agreement.data_protection.is_some() || told::has_clause(context, ClauseKind::DataProtection);
    if regulated || told::says(context, REGULATED) {
        return Answer::Holds;
    }
    let written = said::with(context, PROCESSED).find(|sentence| {
        told::tells_work(sentence.passage) && !sentence.has_any(&[NOT, &["anonym*", "media", "medier"]])
    });
    if let Some(written) = written {
        return Answer::Fails(vec![Fault::at(written.spot()).arg("words", written.hit_text())]);
    }
    if !told::goes_through_everything(agreement) {
        return Answer::does_not_apply("reason-no-personal-data");
    }
    // Whoever notes an extract has written down something of a person; whoever must keep it secret has learnt it.
    if agreement.record_checks.as_ref().is_some_and(|own| own.noted_by.known().is_some()) {
        let place = Pointer::root().key("record_checks").key("noted_by");
        return Answer::Fails(vec![Fault::at(Spot::Value(place)).variant("noted")]);
    }
    let bound = said::about(context, |topic| topic.is_about(ClauseKind::Secrecy));
    match bound.into_iter().find(|sentence| sentence.has(LEARNT)) {
        Some(bound) => Answer::Fails(vec![Fault::at(bound.mark(LEARNT)).variant("secret")]),
        None => Answer::does_not_apply("reason-no-personal-data"),
    }
}
