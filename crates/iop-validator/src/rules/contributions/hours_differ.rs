//! Its page is the Markdown file beside this one.
#![doc = include_str!("hours_differ.md")]

use iop_core::model::{Agreement, ClauseKind, Contribution, ContributionForm, Stage};
use iop_core::{Duration, Frequency, Pointer, Quantity, StatedDate, TimeUnit, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Basis as Reference, Bound, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::around::{self, Of};
use crate::rules::prose::Names;
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "contributions/hours-differ",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("hours_differ.md"),
    check,
};

/// Millionths of one hour.
// no law: millionths in a whole
const ONE: i64 = 1_000_000;

/// The unit.
const HOURS: &[&str] = &["tim*", "hour*"];

/// Words of unpaid work and of paid.
const WORK: &[(ContributionForm, &[&str])] = &[
    (
        ContributionForm::VolunteerWork,
        &["ideel*", "frivillig*", "volontär*", "obetal*", "oavlönad*", "volunt*", "unpaid*"],
    ),
    (
        ContributionForm::Staff,
        &["personal*", "arbetstid*", "anställd*", "avlönad*", "handläggare*", "staff*", "paid work*"],
    ),
    (
        ContributionForm::Premises,
        &["upplåt*", "*lokal", "*lokalen", "*hallen", "*salen", "*planen", "premises*", "hall*"],
    ),
];

/// Words of a share of the hours, or of others' hours.
const OTHER: &[&str] =
    &["varav*", "utbildning*", "of which*", "en volontär", "en frivillig", "en ideell ledare", "a volunteer"];

/// What a party does that puts hours in.
const GIVES: &[&str] = &[
    "bidrar",
    "lägger",
    "ger",
    "satsar",
    "avsätter",
    "tillför",
    "ställer",
    "står för",
    "svarar för",
    "insatserna",
    "insatsen",
    "contributes",
    "gives",
    "puts in",
];

/// Hours that somebody has counted or asked for, and hours beside those of the agreement.
const ELSE: &[&str] = &[
    "enkät*",
    "undersökning*",
    "kartlägg*",
    "studie*",
    "intervju*",
    "svarade",
    "svarat",
    "uppgav",
    "uppger",
    "i genomsnitt",
    "i snitt",
    "därutöver",
    "utöver",
    "egen tid",
    "survey*",
    "respondents",
    "on average",
    "besides",
];

/// What stands between hours and whose they are, where that comes after.
const FROM: &[&str] = &["från", "av", "för", "hos", "from", "by"];

/// A contribution that is counted in hours, its place and the place of its party.
struct Given<'a> {
    index: usize,
    one: &'a Contribution,
    quantity: &'a Quantity,
    party: Option<usize>,
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let root = Pointer::root().key("funding").key("contributions");
    let start = derive::start(agreement).map(StatedDate::first);
    let names = Names::of(agreement);
    let given: Vec<Given<'_>> = funding.contributions.iter().enumerate().filter_map(in_hours(agreement)).collect();
    // Hours of several contributions of a kind may be told one by one or together.
    let alone = |form: &ContributionForm| {
        funding.contributions.iter().filter(|one| one.form.known() == Some(form)).count() == 1
    };
    let alone: Vec<&Given<'_>> = given.iter().filter(|own| own.one.form.known().is_some_and(alone)).collect();
    if alone.is_empty() {
        return Answer::does_not_apply("reason-no-hours-to-compare");
    }
    let mut faults = Vec::new();
    for sentence in said::with(context, HOURS).filter(|sentence| !sentence.has(OTHER) && !sentence.has(ELSE)) {
        for mention in sentence.mentions {
            let What::Count { number, upper: None, bound, noun, basis, .. } = &mention.what else { continue };
            if !reader::has(noun, HOURS) || around::is_earlier(&sentence, &mention.range, start) {
                continue;
            }
            let Some(all) = in_all(&sentence, mention, *number) else { continue };
            // "20 timmar var" are of each; of those spent on doing something there may be more.
            let each = sentence.after(&mention.range, 1).any(|word| word.is(&["var", "styck"]));
            let aim = is_spent(&sentence, mention) && !given.iter().any(|own| all.saturating_mul(2) > own.hours());
            if each || aim {
                continue;
            }
            let fits = |own: &Given<'_>| {
                let rough = matches!(bound, Bound::About) && is_about_as_many(own.quantity, all);
                rough || fits(own.one, own.quantity.number().millionths(), all, own.basis(agreement, *basis))
            };
            let mut meant = meant(context, &sentence, mention, &names, &alone);
            meant.retain(|own| !is_step(&sentence, mention, own.hours(), all));
            let Some(own) = meant.first().filter(|_| !meant.iter().any(|own| fits(own))) else { continue };
            let words = Spot::Words(sentence.passage.pointer.clone(), mention.range.clone());
            let fault = Fault::at(words).related(Spot::Value(root.index(own.index).key("quantity")), "quantity");
            faults.push(fault.arg("told", *number).arg("quantity", own.quantity.to_string()));
        }
    }
    Answer::from_faults(faults)
}

impl Given<'_> {
    /// How many hours it is.
    fn hours(&self) -> u64 {
        u64::try_from(self.quantity.number().millionths() / ONE).unwrap_or_default()
    }

    /// What hours of the text refer to: those of the year are all of them, where the contribution is for that year alone.
    fn basis(&self, agreement: &Agreement, basis: Option<Reference>) -> Option<Reference> {
        let ends = self.one.during.known().and_then(|during| during.first().zip(during.last()));
        let Some((first, last)) = ends.or_else(|| derive::term(agreement)) else { return basis };
        let one_year = Duration::new(1, TimeUnit::Year).after(first).and_then(|day| day.pred_opt()) == Some(last);
        let whole = one_year && self.one.per.is_blank();
        basis.filter(|basis| !(whole && matches!(basis, Reference::Per(Frequency::Year))))
    }
}

/// Whether the hours are a step of a sum that the sentence works out: "åtta timmar i 28 kvällar, det vill säga 224 timmar,
/// och lika många till förberedelser".
fn is_step(sentence: &Said<'_>, mention: &Mention, hours: u64, number: u64) -> bool {
    /// What the hours are spent on so many of.
    const OCCASIONS: &[&str] = &[
        "*dag",
        "*dagar",
        "*kväll",
        "*kvällar",
        "*helg",
        "*helger",
        "veck*",
        "*träff*",
        "*tillfälle*",
        "*möte*",
        "pass",
        "gång*",
        "dygn",
        "day*",
        "evening*",
        "week*",
        "occasion*",
        "meeting*",
    ];
    /// How many persons may spend them, or how many times as many go to something else.
    const TIMES: std::ops::RangeInclusive<u64> = 1..=4;
    let occasions =
        sentence.mentions.iter().filter(|one| one.range != mention.range).filter_map(|one| match &one.what {
            What::Count { number, upper: None, noun, .. } if reader::has(noun, OCCASIONS) => Some(*number),
            _ => None,
        });
    let comes_to = |of: u64| TIMES.into_iter().any(|times| number.saturating_mul(of).saturating_mul(times) == hours);
    occasions.into_iter().any(|of| of > 1 && (comes_to(of) || number < hours && comes_to(1)))
}

/// Whether the hours are spent on doing something: "40 timmar på att planera".
fn is_spent(sentence: &Said<'_>, mention: &Mention) -> bool {
    let after = sentence.words.partition_point(|word| word.range.start < mention.range.end);
    sentence.has_in(after..after + 3, &["på att", "för att", "till att", "åt att", "to"])
}

/// The contribution, where it is of a kind that is counted in hours and is.
fn in_hours<'a>(agreement: &'a Agreement) -> impl Fn((usize, &'a Contribution)) -> Option<Given<'a>> {
    move |(index, one)| {
        let work = one.form.known().is_some_and(|form| WORK.iter().any(|(own, _)| own == form));
        let quantity = one.quantity.known().filter(|quantity| work && reader::has(quantity.unit(), HOURS))?;
        let party = agreement.parties.iter().position(|party| party.id.known() == one.party.known());
        Some(Given { index, one, quantity, party })
    }
}

/// The contributions that hours of a sentence may be told of: those of the work that it names, of the party that it names;
/// in a clause on the economy all that this party gives in hours.
fn meant<'a>(
    context: &Context<'_>,
    sentence: &Said<'_>,
    mention: &Mention,
    names: &Names,
    given: &[&'a Given<'a>],
) -> Vec<&'a Given<'a>> {
    let giver = giver(sentence, mention, names);
    let is_of = |own: &Given<'_>| giver.is_none() || own.party.is_none() || own.party == giver;
    let named = |own: &Given<'_>| {
        WORK.iter().any(|(form, words)| own.one.form.known() == Some(form) && sentence.has(words))
            && is_about(context, sentence, own.one)
    };
    let by_work: Vec<_> = given.iter().copied().filter(|own| is_of(own) && named(own)).collect();
    let tells = sentence.passage.topic.is_about(ClauseKind::Economy) && sentence.has(GIVES);
    if !by_work.is_empty() || giver.is_none() || !tells || is_for(sentence, mention, names) {
        return by_work;
    }
    let own: Vec<_> = given.iter().copied().filter(|own| own.party == giver).collect();
    // What the party lends is not what it works.
    let work = |own: &&Given<'_>| own.one.form.known() != Some(&ContributionForm::Premises);
    if own.iter().all(work) { own } else { Vec::new() }
}

/// Whose the hours are: "80 timmar från kommunen", or the party that was named last before them.
fn giver(sentence: &Said<'_>, mention: &Mention, names: &Names) -> Option<usize> {
    /// The most words between the hours and what they are from: "per år", "av samordnarens".
    const NEAR: usize = 3;
    let named = |at: usize| names.party(sentence.words.get(at)?);
    let after = sentence.words.partition_point(|word| word.range.start < mention.range.end);
    let later = (after..after + NEAR).find_map(|at| named(at + 1).filter(|_| sentence.is(at, FROM)));
    later.or_else(|| (0..after).rev().find_map(named))
}

/// Whether the hours are for some purpose of their own, of which a party may give less than its all: "40 timmar för samråd".
fn is_for(sentence: &Said<'_>, mention: &Mention, names: &Names) -> bool {
    const ALL: &[&str] = &["verksamhet*", "partnerskap*", "insats*", "samarbet*", "project", "partnership"];
    let mut after =
        sentence.after(&mention.range, 4).skip_while(|word| !word.is(&["för", "till", "åt", "på", "for", "to"]));
    after.next().is_some() && !after.next().is_some_and(|word| word.is(ALL) || names.party(word).is_some())
}

/// Whether the sentence is about what this party gives: it stands with its contribution or commitment, or in a clause
/// that names no other party that gives the same.
fn is_about(context: &Context<'_>, sentence: &Said<'_>, one: &Contribution) -> bool {
    match sentence.passage.topic {
        Topic::Commitment(index, _) => {
            let by = context.agreement.commitments.get(index).and_then(|own| own.party.known());
            by.zip(one.party.known()).is_some_and(|(by, party)| by.id() == Some(party))
        }
        Topic::Contribution(index) => {
            let contributions = context.agreement.funding.iter().flat_map(|funding| &funding.contributions);
            contributions.skip(index).take(1).any(|own| own.party == one.party && own.form == one.form)
        }
        Topic::Clause(..) => true,
        _ => false,
    }
}

/// The hours, or what the hours of each of so many come to; nothing where it is not told how many there are.
fn in_all(sentence: &Said<'_>, mention: &Mention, number: u64) -> Option<u64> {
    match around::of(sentence, &mention.range) {
        Of::All => Some(number),
        Of::Each(times) => number.checked_mul(times?),
    }
}

/// Whether a number that is told as about so many is within a tenth of the fact.
fn is_about_as_many(quantity: &Quantity, number: u64) -> bool {
    let (own, told) = (i128::from(quantity.number().millionths()), i128::from(number) * i128::from(ONE));
    (own - told).abs() * 10 <= own
}

/// Whether so many hours, so often, are those of the contribution.
fn fits(one: &Contribution, millionths: i64, number: u64, basis: Option<Reference>) -> bool {
    /// Working weeks in a year: no fewer than a school year's, no more than the calendar's.
    // no law: weeks of work in a year
    const WEEKS: (i64, i64) = (30, 53);
    let Some(told) = i64::try_from(number).ok().and_then(|number| number.checked_mul(ONE)) else { return true };
    let per = match basis {
        // An amount for a stretch of time is one of several parts.
        Some(Reference::During(_)) => return true,
        Some(Reference::Per(per)) => Some(per),
        None => None,
    };
    if told == millionths {
        // The same number is told of the same time, or of a time that one of them leaves out.
        return per.is_none() || one.per.known().is_none() || one.per.known() == per.as_ref();
    }
    match (per, one.per.known()) {
        (None, None) => false,
        (Some(own), Some(fact)) if own == *fact => false,
        (Some(Frequency::Week), Some(Frequency::Year)) => {
            let times = |weeks: i64| told.checked_mul(weeks).unwrap_or(i64::MAX);
            (times(WEEKS.0)..=times(WEEKS.1)).contains(&millionths)
        }
        (Some(own), Some(fact)) => match (own.per_year(), fact.per_year()) {
            (Some(a), Some(b)) => told.checked_mul(a.into()) == millionths.checked_mul(b.into()),
            _ => true,
        },
        // Hours in all against hours a year: how many years there are is told elsewhere.
        (None, Some(_)) | (Some(_), None) => true,
    }
}
