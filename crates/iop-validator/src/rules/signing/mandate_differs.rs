//! Its page is the Markdown file beside this one.
#![doc = include_str!("mandate_differs.md")]

use chrono::Datelike;
use iop_core::model::{Agreement, Party, Signature, Stage};
use iop_core::{Pointer, StatedDate};
use iop_law::Basis;

use super::{is_for, of_signature};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};

mod named;

pub(super) const RULE: Rule = Rule {
    id: "signing/mandate-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("mandate_differs.md"),
    check,
};

/// A meeting as it is cited: its day, its paragraph, and where that stands.
struct Cited {
    day: StatedDate,
    section: String,
    place: Pointer,
    /// Whether it is the decision on the agreement.
    decision: bool,
}

/// Words of a right to sign that another paragraph than the agreement's may give.
const CHOSEN: &[&str] =
    &["firmateckn*", "tecknar firman", "utse*", "utsåg*", "uppdra*", "deleg*", "bemyndig*", "fullmakt*", "authoris*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let mut any = false;
    let mut faults = Vec::new();
    for (index, signature) in agreement.signatures.iter().enumerate() {
        let Some(mandate) = signature.mandate.as_deref() else { continue };
        let own = agreement.parties.iter().find(|party| is_for(agreement, signature, party));
        if let Some(fault) = own.and_then(|party| named::other_body(agreement, index, signature, party)) {
            any = true;
            faults.push(fault);
            continue;
        }
        let cited = meeting(mandate, agreement).map(|(day, section)| (Some(day), section));
        let Some((day, section)) = cited.or_else(|| Some((None, only_section(mandate, agreement)?))) else { continue };
        let of = agreement.parties.iter().find(|party| is_for(agreement, signature, party));
        let Some(party) = of else { continue };
        let sources = sources(agreement, party, mandate);
        if sources.is_empty() {
            continue;
        }
        any = true;
        if powers(party, agreement).is_some_and(|(on, own)| own == section && day.is_none_or(|day| day == on)) {
            continue;
        }
        let same_day = |own: &Cited| day.is_none_or(|day| own.day == day);
        if sources.iter().any(|own| same_day(own) && own.section == section) {
            continue;
        }
        let cosigned = |own: &Cited| {
            let others =
                agreement.signatures.iter().enumerate().filter(|(at, other)| *at != index && beside(signature, other));
            let mut others = others.filter_map(|(_, other)| meeting(other.mandate.as_deref()?, agreement));
            others.any(|(day, section)| day == own.day && section == own.section)
        };
        let wrong = sources.iter().find_map(|own| {
            // Another paragraph of the same meeting may be where signatories were chosen, if the mandate says so.
            let chosen = own.decision && reader::has(mandate, CHOSEN);
            let paragraph = same_day(own)
                && own.section != section
                && (!chosen || same_digits(&own.section, &section) || cosigned(own));
            let meeting =
                own.section == section && day.is_some_and(|day| near(own.day, day) || cosigned(own) || !own.decision);
            (paragraph || meeting).then_some((own, paragraph))
        });
        faults.extend(wrong.map(|(own, paragraph)| {
            let fault = Fault::at(Spot::Value(of_signature(index, "mandate")));
            let fault = fault.related(Spot::Value(own.place.clone()), "fact");
            if paragraph {
                fault.arg("told", format!("§ {section}")).arg("stated", format!("§ {}", own.section))
            } else {
                fault.arg("told", day.unwrap_or(own.day)).arg("stated", own.day)
            }
        }));
    }
    let offices: Vec<Fault> =
        agreement.parties.iter().filter_map(|party| named::other_office(agreement, party)).collect();
    any |= !offices.is_empty();
    faults.extend(offices);
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-cited-mandate") }
}

/// Whether two sign for the same party.
fn beside(one: &Signature, other: &Signature) -> bool {
    one.party.known().is_some() && one.party == other.party
}

/// The decisions of the party, and what its signing power is stated in, by the body that the mandate names.
fn sources(agreement: &Agreement, party: &Party, mandate: &str) -> Vec<Cited> {
    let mut found = Vec::new();
    let bare = is_bare(mandate, agreement);
    for (index, decision) in agreement.decisions.iter().enumerate() {
        let ours = decision.party.as_ref().is_none_or(|id| party.id.known() == Some(id));
        let (Some(body), Some(day)) = (decision.body.known(), decision.date.known()) else { continue };
        let Some(section) = decision.section.as_deref().map(digits).filter(|digits| !digits.is_empty()) else {
            continue;
        };
        let named = names(mandate, body) || decision.party.is_some() && ours && bare;
        if ours && named {
            let place = Pointer::root().key("decisions").index(index);
            found.push(Cited { day: *day, section, place, decision: true });
        }
    }
    let at = agreement.parties.iter().position(|other| std::ptr::eq(other, party));
    if let (Some((day, section)), Some(at)) = (powers(party, agreement), at)
        && reader::has(mandate, &["firmateckn*", "tecknar firman"])
    {
        let place = Pointer::root().key("parties").index(at).key("signing_power").key("stated_in");
        found.push(Cited { day, section, place, decision: false });
    }
    found
}

/// The meeting that the party's signing power is stated in.
fn powers(party: &Party, agreement: &Agreement) -> Option<(StatedDate, String)> {
    meeting(party.signing_power.as_ref()?.stated_in.as_deref()?, agreement)
}

/// Whether the text names the body, in the genitive or not: "socialnämndens beslut", "kommunstyrelsens" of the
/// "Kommunstyrelsen i Sundvik".
fn names(text: &str, body: &str) -> bool {
    let stem = body.to_lowercase();
    let stem = named::body_in(&stem).or_else(|| stem.trim().rsplit(' ').next()).unwrap_or_default();
    let pattern = format!("{stem}*");
    !stem.is_empty() && reader::has(text, &[pattern.as_str()])
}

/// Whether the text cites a meeting of the party and says no more: "beslut 2024-10-14 § 118".
fn is_bare(text: &str, agreement: &Agreement) -> bool {
    const CITING: &[&str] = &[
        "beslut",
        "beslutet",
        "protokoll",
        "protokollet",
        "enligt",
        "av",
        "den",
        "i",
        "genom",
        "paragraf",
        "nämndens",
        "styrelsens",
        "utskottets",
        "decision",
        "minutes",
        "of",
        "the",
        "section",
    ];
    let cited = reader::read(text, agreement.language);
    let mut words = reader::words(text, 0..text.len()).into_iter();
    words.all(|word| {
        let dated = cited.iter().any(|one| one.range.contains(&word.range.start));
        dated || word.is(CITING) || reader::is_number_word(&word.key)
    })
}

/// The day and the paragraph of the one meeting that the text cites.
fn meeting(text: &str, agreement: &Agreement) -> Option<(StatedDate, String)> {
    let mentions = reader::read(text, agreement.language);
    let mut days = mentions.iter().filter_map(|mention| match mention.what {
        What::Date(day) if day.is_day() => Some(day),
        _ => None,
    });
    let (day, None) = (days.next()?, days.next()) else { return None };
    let (_, after) = text.split_once('§')?;
    let section = digits(after);
    (!section.is_empty() && !after.contains('§')).then_some((day, section))
}

/// The paragraph that the text cites without any day.
fn only_section(text: &str, agreement: &Agreement) -> Option<String> {
    let dated = reader::read(text, agreement.language).iter().any(|mention| matches!(mention.what, What::Date(_)));
    let (_, after) = text.split_once('§').filter(|(_, after)| !dated && !after.contains('§'))?;
    let section = digits(after);
    (!section.is_empty()).then_some(section)
}

fn digits(text: &str) -> String {
    text.chars().skip_while(|c| !c.is_ascii_digit()).take_while(char::is_ascii_digit).collect()
}

/// Whether the two are the same digits in another order.
fn same_digits(one: &str, other: &str) -> bool {
    let sorted = |text: &str| {
        let mut digits: Vec<char> = text.chars().collect();
        digits.sort_unstable();
        digits
    };
    sorted(one) == sorted(other)
}

/// Whether the days differ so little that one is the other miswritten: in the year, the month or the day alone. The
/// paragraphs of a year have one number each, and a body seldom meets twice in a month.
fn near(one: StatedDate, other: StatedDate) -> bool {
    let (one, other) = (one.first(), other.first());
    if (one.year(), one.month()) == (other.year(), other.month()) {
        return one != other;
    }
    let (one, other) = (one.to_string(), other.to_string());
    let differing = one.split('-').zip(other.split('-')).filter(|(a, b)| a != b).count();
    differing == 1 && strsim::damerau_levenshtein(&one, &other) == 1
}
