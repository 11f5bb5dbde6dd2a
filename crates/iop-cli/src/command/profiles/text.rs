//! Profiles for people.

use std::fmt::Write as _;

use chrono::NaiveDate;
use iop_core::Language;
use iop_core::model::ClauseKind;
use iop_law::{CriteriaSet, KindOfAgreement, Law, Profile, Requirement, SigningRules};

use super::is_bundled;
use crate::config::Config;
use crate::session::Session;
use crate::words::Words;

/// Every profile in a line, by the kind of agreement.
pub(super) fn list(config: &Config, session: &Session) -> String {
    let (law, words) = (&config.law, &session.words);
    let id_width = law.profiles().map(|profile| profile.id.chars().count()).max().unwrap_or_default();
    let standings = law.profiles().map(|profile| standing(profile.verified, profile.checked, words).chars().count());
    let width = standings.max().unwrap_or_default();
    let mut out = String::new();
    for kind in law.kinds() {
        let mut own = law.profiles().filter(|profile| profile.kind == kind.id).peekable();
        if own.peek().is_some() {
            let _ = writeln!(out, "{}", kind_name(kind, words.language()));
        }
        while let Some(profile) = own.next() {
            let standing = standing(profile.verified, profile.checked, words);
            let (id, name, publisher) = (&profile.id, &profile.name, &profile.publisher);
            let origin = if is_bundled(profile) { String::new() } else { words.say("profile-own-mark") };
            let _ = writeln!(out, "  {id:id_width$}  {standing:width$}  {publisher}: {name}{origin}");
            if own.peek().is_none() {
                out.push('\n');
            }
        }
    }
    let count = law.profiles().count();
    out.push_str(&words.with("count-profiles", &[("count", count.into())]));
    out.push('\n');
    if let Some(profile) = &config.profile {
        out.push_str(&words.with("profile-used", &[("profile", profile.as_str().into())]));
        out.push('\n');
    }
    out
}

/// One profile with all that it asks for.
pub(super) fn whole(profile: &Profile, law: &Law, session: &Session) -> String {
    let words = &session.words;
    let kind = law.kind(&profile.kind).map_or_else(|| profile.kind.clone(), |kind| kind_name(kind, words.language()));
    let origin = if is_bundled(profile) { "profile-bundled" } else { "profile-own" };
    let facts = [
        ("fact-publisher", Some(profile.publisher.clone())),
        ("fact-kind", Some(kind)),
        ("fact-published", profile.published.map(|day| day.to_string())),
        ("fact-valid-from", profile.valid_from.map(|day| day.to_string())),
        ("fact-source", Some(profile.source.clone())),
        ("fact-status", Some(standing(profile.verified, profile.checked, words))),
        ("fact-origin", Some(words.say(origin))),
        ("fact-note", profile.note.clone()),
    ];
    let mut out = format!("{}\n{}\n\n", profile.id, profile.name);
    for (heading, fact) in facts {
        if let Some(fact) = fact {
            let _ = writeln!(out, "{}: {fact}", words.say(heading));
        }
    }
    if !profile.requires.is_empty() {
        head(&mut out, &words.say("profile-requires"));
        for requirement in &profile.requires {
            required(&mut out, requirement, session);
        }
    }
    if let Some(set) = profile.criteria.as_deref().and_then(|id| law.criteria(id)) {
        criteria(&mut out, set, words);
    }
    if let Some(signing) = &profile.signing {
        signed(&mut out, signing, words);
    }
    out
}

fn required(out: &mut String, requirement: &Requirement, session: &Session) {
    let words = &session.words;
    let name = |kind: &ClauseKind| {
        let word = session.catalogue.word(&format!("clause-{}", kind.as_str()), &[]);
        format!("{} ({word})", kind.as_str())
    };
    let or = format!(" {} ", session.catalogue.word("or", &[]));
    let clauses = requirement.any_of.iter().map(name).collect::<Vec<_>>().join(&or);
    let _ = writeln!(out, "  {}", requirement.called);
    let _ = writeln!(out, "    {}: {clauses}", words.say("profile-clause"));
    origin(out, "    ", (&requirement.source, requirement.verified, requirement.checked), words);
    note(out, "    ", requirement.note.as_deref(), words);
}

fn criteria(out: &mut String, set: &CriteriaSet, words: &Words) {
    head(out, &format!("{}: {} ({})", words.say("profile-criteria"), set.id, set.publisher));
    for criterion in &set.criteria {
        let text = criterion.text(words.language());
        let unread = if text.verified { String::new() } else { format!(" ({})", words.say("profile-unread")) };
        let _ = writeln!(out, "  - {}{unread}", text.value);
    }
    if words.language() == Language::Sv && set.criteria.iter().any(|criterion| criterion.sv.is_none()) {
        let _ = writeln!(out, "  {}", words.say("profile-criteria-in-english"));
    }
    if set.criteria.is_empty() {
        let _ = writeln!(out, "  {}", words.say("profile-no-criteria"));
    }
    origin(out, "  ", (&set.source, set.verified, set.checked), words);
    note(out, "  ", set.note.as_deref(), words);
}

fn signed(out: &mut String, rules: &SigningRules, words: &Words) {
    head(out, &words.say("profile-signing"));
    let yes = |asked: Option<bool>, id: &str| (asked == Some(true)).then(|| words.say(id));
    let count = |least: Option<u32>, id: &str| least.map(|least| words.with(id, &[("count", least.into())]));
    let asked = [
        yes(rules.before_start, "profile-before-start"),
        count(rules.signers_per_public_party, "profile-public-signers"),
        count(rules.signers_per_civil_party, "profile-civil-signers"),
        yes(rules.decision, "profile-decision"),
    ];
    for line in asked.into_iter().flatten() {
        let _ = writeln!(out, "  {line}");
    }
    origin(out, "  ", (&rules.source, rules.verified, rules.checked), words);
    note(out, "  ", rules.note.as_deref(), words);
}

fn head(out: &mut String, heading: &str) {
    let _ = writeln!(out, "\n{heading}");
}

fn origin(out: &mut String, indent: &str, (source, verified, checked): (&str, bool, NaiveDate), words: &Words) {
    let standing = standing(verified, checked, words);
    let _ = writeln!(out, "{indent}{}: {source} ({standing})", words.say("fact-source"));
}

fn note(out: &mut String, indent: &str, note: Option<&str>, words: &Words) {
    if let Some(note) = note {
        let _ = writeln!(out, "{indent}{}: {note}", words.say("fact-note"));
    }
}

fn standing(verified: bool, checked: NaiveDate, words: &Words) -> String {
    let id = if verified { "profile-read" } else { "profile-unread" };
    let checked = words.with("standing-checked", &[("checked", checked.to_string().into())]);
    format!("{}; {checked}", words.say(id))
}

fn kind_name(kind: &KindOfAgreement, language: Language) -> String {
    let name = match language {
        Language::Sv => &kind.name,
        Language::En => &kind.name_en,
    };
    format!("{} – {name}", kind.id)
}
