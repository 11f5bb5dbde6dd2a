//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_measured.md")]

use iop_core::model::{Contribution, ContributionForm, PartyRef, Stage};
use iop_core::{Language, Pointer, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::written_out::is_stated;

pub(super) const RULE: Rule = Rule {
    id: "contributions/not-measured",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Guidance { title: "IOP i korthet", source: "Göteborgs Stad, goteborg.se" }, Basis::Logic],
    waivable: true,
    page: include_str!("not_measured.md"),
    check,
};

/// Words that say no more than the form does.
pub(super) const NO_MORE: &[&str] = &[
    "resurser",
    "resurs",
    "i",
    "form",
    "av",
    "genom",
    "och",
    "samt",
    "med",
    "för",
    "till",
    "en",
    "ett",
    "sin",
    "sina",
    "egna",
    "egen",
    "frivilligt",
    "frivilliga",
    "frivilliginsatser",
    "frivilligarbete",
    "ideellt",
    "ideella",
    "ideell",
    "arbete",
    "arbetet",
    "arbetsinsats",
    "arbetsinsatser",
    "insats",
    "insatser",
    "tid",
    "arbetstid",
    "volontärarbete",
    "volontärer",
    "volontärinsatser",
    "engagemang",
    "ledare",
    "ledarna",
    "medlemmar",
    "medlemmarnas",
    "krafter",
    "stor",
    "stort",
    "betydande",
    "omfattande",
    "omfattning",
    "utsträckning",
    "löpande",
    "obetalt",
    "oavlönat",
    "personal",
    "personalresurser",
    "bemanning",
    "anställda",
    "lokal",
    "lokaler",
    "lokalen",
    "utrymmen",
    "utrustning",
    "material",
    "kunskap",
    "kompetens",
    "erfarenhet",
    "föreningens",
    "organisationens",
    "kommunens",
    "bidrag",
    "medverkan",
    "verksamheten",
    "partnerskapet",
    "samarbetet",
    "resources",
    "in",
    "the",
    "of",
    "voluntary",
    "volunteer",
    "volunteers",
    "unpaid",
    "work",
    "staff",
    "time",
    "premises",
    "and",
    "equipment",
    "knowledge",
    "own",
    "its",
    "a",
];

/// What is counted where such a contribution is measured.
const MEASURES: &[&str] = &[
    "tim*",
    "volontär*",
    "frivillig*",
    "ideell*",
    "medlem*",
    "kvadratmeter*",
    "kvm*",
    "m²*",
    "pass*",
    "arbetspass*",
    "tjänst*",
    "dag*",
    "kväll*",
    "träff*",
    "tillfälle*",
    "ledare*",
    "lokal*",
    "rum*",
    "person*",
    "hour*",
    "volunteer*",
    "day*",
    "evening*",
    "post*",
    "room*",
];

/// What measures premises alone.
const ROOMS: &[&str] = &["kvadratmeter*", "kvm*", "m²*", "lokal*", "rum*", "room*"];

/// Words that leave it open how much it is.
const AS_NEEDED: &[&str] = &["efter behov", "vid behov", "i mån av", "i den mån", "när det behövs", "as needed"];

/// The same told in words.
const MEASURED: &[&str] = &[
    "heltid*",
    "halvtid*",
    "deltidstjänst*",
    "årsarbet*",
    "en tjänst*",
    "kvadratmeter*",
    "kvm*",
    "full-time*",
    "part-time*",
];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let in_kind = |one: &Contribution| one.form.known().is_some_and(|form| *form != ContributionForm::Cash);
    let mut given = funding.contributions.iter().enumerate().filter(|(_, one)| in_kind(one)).peekable();
    if given.peek().is_none() {
        return Answer::does_not_apply("reason-no-contribution-in-kind");
    }
    let paid = derive::cash(funding).next().is_some();
    let faults = given.filter(|(_, one)| !is_measured(one) && says_no_more(one, paid) && !is_told(context, one));
    let faults = faults.map(|(index, one)| {
        let place = Pointer::root().key("funding").key("contributions").index(index);
        let key = if one.description.is_some() { "description" } else { "form" };
        Fault::at(Spot::Value(place.key(key))).variant(match one.form.known() {
            Some(ContributionForm::Staff) => "staff",
            Some(ContributionForm::Premises) => "premises",
            Some(ContributionForm::VolunteerWork) => "volunteer-work",
            _ => "other",
        })
    });
    Answer::from_faults(faults.collect())
}

/// Whether its quantity or value is stated, or left to be filled in.
fn is_measured(one: &Contribution) -> bool {
    let amounts = [&one.amount, &one.at_least, &one.at_most, &one.about];
    amounts.into_iter().any(is_stated) || is_stated(&one.quantity) || one.share.known().is_some() || one.annex.is_some()
}

/// Whether nothing tells what it is beyond its form. Beside money, work is a share of the whole: what is done and by whom
/// says nothing until it is told how much.
fn says_no_more(one: &Contribution, paid: bool) -> bool {
    let Some(text) = &one.description else { return true };
    let work = paid && matches!(one.form.known(), Some(ContributionForm::VolunteerWork | ContributionForm::Staff));
    let counted = || !reader::numbers(text, Language::Sv).is_empty() || reader::has(text, MEASURED);
    let open = reader::has(text, AS_NEEDED) && !counted();
    open || work && !counted()
        || reader::words(text, 0..text.len()).iter().all(|word| NO_MORE.contains(&word.key.as_str()))
}

/// Whether some text says how much the party gives of it, or, where the fact has no words at all, what it is.
fn is_told(context: &Context<'_>, one: &Contribution) -> bool {
    let subject: &[&str] = match one.form.known() {
        Some(ContributionForm::VolunteerWork) => {
            &["ideell*", "frivillig*", "volontär*", "obetal*", "volunt*", "unpaid*"]
        }
        Some(ContributionForm::Staff) => {
            &["personal*", "tjänst*", "anställ*", "medarbetare*", "staff*", "employ*", "post*"]
        }
        Some(ContributionForm::Premises) => &["lokal*", "*lokal*", "rum", "hus*", "premises*", "room*", "building*"],
        Some(ContributionForm::Equipment) => &["utrust*", "material*", "fordon*", "dator*", "equipment*", "vehicle*"],
        Some(_) | None => {
            &["kunskap*", "metod*", "utbild*", "erfaren*", "kompetens*", "handled*", "knowledge*", "training*"]
        }
    };
    let own = |passage: &crate::context::Passage<'_>| match passage.topic {
        Topic::Commitment(index, _) => {
            let by = context.agreement.commitments.get(index).and_then(|own| own.party.known());
            one.party.known().zip(by).is_some_and(|(party, by)| PartyRef::includes(by, party))
        }
        Topic::Clause(..) | Topic::Told(_) => true,
        _ => false,
    };
    let mut about =
        context.passages.iter().filter(|passage| own(passage) && reader::has(passage.text, subject)).peekable();
    if one.description.is_none() && about.peek().is_some_and(|passage| matches!(passage.topic, Topic::Commitment(..))) {
        return true;
    }
    let premises = one.form.known() == Some(&ContributionForm::Premises);
    let measures = |said: &Said<'_>| {
        let words = said.bytes(MEASURED).and_then(|found| said.passage.text.get(found));
        words.is_some_and(|words| premises || !reader::has(words, ROOMS))
            || said.mentions.iter().any(|mention| match &mention.what {
                // The size of premises says nothing of work.
                What::Count { noun, .. } => reader::has(noun, MEASURES) && (premises || !reader::has(noun, ROOMS)),
                _ => false,
            })
    };
    about.any(|passage| {
        // How much it is may be told in the sentence after.
        let told: Vec<Said<'_>> = said::all(passage).collect();
        let of = |at: usize| told[at].has(subject) && told[at..].iter().take(2).any(measures);
        (0..told.len()).any(of)
    })
}
