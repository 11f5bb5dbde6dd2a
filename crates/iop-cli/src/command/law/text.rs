//! Answers for people: sentences that can be quoted, each followed by its source.

use std::fmt::Write as _;

use chrono::NaiveDate;
use iop_core::Language;
use iop_law::{
    Amount, Authority, Case, ClauseSet, CriteriaSet, Lookup, MissingAmount, Series, Sourced, Statute, Why,
    standing_said, typeset_locus,
};

use super::ask::Answer;
use crate::session::Session;
use crate::words::Words;

/// More entries than this are answered in lines.
const WHOLE: usize = 12;

/// Every entry in a line.
pub(super) fn index(answer: &Answer<'_>, at: NaiveDate, session: &Session) -> String {
    let mut out = lines(answer, at, session);
    let words = &session.words;
    let checked = session.law.checked_until().to_string();
    let _ = writeln!(out, "{}", words.with("law-checked-until", &[("day", checked.into())]));
    let _ = writeln!(out, "{}: {}", words.say("law-fingerprint"), session.law.fingerprint());
    out
}

/// Every entry whole, or in a line where the question has too many answers.
pub(super) fn whole(answer: &Answer<'_>, at: NaiveDate, session: &Session) -> String {
    if answer.count() > WHOLE {
        let more = session.words.say("law-many");
        return format!("{}{more}\n", lines(answer, at, session));
    }
    // An amount asked for by a word is not buried below the acts that bear the word.
    let amounts = answer.amounts.iter().map(|series| amount(series, at, session));
    let acts = answer.acts.iter().map(|own| act(own, answer.place.as_deref(), at, session));
    let authorities = answer.authorities.iter().map(|own| authority(own, at, session));
    let criteria = answer.criteria.iter().map(|set| criteria(set, &session.words));
    let clauses = answer.clauses.iter().map(|set| clause(set, session));
    let cases = answer.cases.iter().map(|own| case(own, &session.words));
    amounts.chain(acts).chain(authorities).chain(criteria).chain(clauses).chain(cases).collect::<Vec<_>>().join("\n")
}

fn lines(answer: &Answer<'_>, at: NaiveDate, session: &Session) -> String {
    let (words, language) = (&session.words, session.words.language());
    let day = at.to_string();
    let acts = answer.acts.iter().map(|own| (own.id.to_string(), named(own, language, &own.said(at, language))));
    let amounts = answer.amounts.iter().map(|series| {
        let value = match series.at(at) {
            Lookup::Known(amount) => amount.said(at, language),
            Lookup::Unknown(_) => words.say("law-unknown"),
        };
        (series.kind.clone(), format!("{}: {value}", name(series, language)))
    });
    let named = |own: &Authority| format!("{}: {}", own.name(), own.said(session.law, at, language));
    let authorities = answer.authorities.iter().map(|own| (own.id.clone(), named(own)));
    let criteria = answer.criteria.iter().map(|set| (set.id.clone(), set.publisher.clone()));
    let clauses = answer.clauses.iter().map(|set| (set.id.clone(), set.name(language).to_owned()));
    let cases = answer.cases.iter().map(|case| (case.id.clone(), case.subject.clone()));
    let groups: [(&str, Vec<(String, String)>); 6] = [
        ("law-acts", acts.collect()),
        ("law-amounts", amounts.collect()),
        ("law-authorities", authorities.collect()),
        ("law-criteria", criteria.collect()),
        ("law-clauses", clauses.collect()),
        ("law-cases", cases.collect()),
    ];
    let mut out = String::new();
    for (heading, entries) in groups.into_iter().filter(|(_, entries)| !entries.is_empty()) {
        let _ = writeln!(out, "{}", words.with(heading, &[("day", day.as_str().into())]));
        let width = entries.iter().map(|(id, _)| id.chars().count()).max().unwrap_or_default();
        for (id, told) in entries {
            let _ = writeln!(out, "  {id:width$}  {told}");
        }
        out.push('\n');
    }
    out
}

fn named(act: &Statute, language: Language, status: &str) -> String {
    let short = act.short.as_ref().map(|short| format!(" ({short})")).unwrap_or_default();
    format!("{}{short}: {status}", act.citation(None, language))
}

fn name(series: &Series, language: Language) -> &str {
    match language {
        Language::Sv => &series.name,
        Language::En => &series.name_en,
    }
}

/// The facts of an entry, one in a line, each with its source below.
struct Facts<'a> {
    out: String,
    words: &'a Words,
}

impl<'a> Facts<'a> {
    fn of(heading: &str, words: &'a Words) -> Self {
        Self { out: format!("{heading}\n"), words }
    }

    fn fact(&mut self, label: &str, told: &str) {
        let _ = writeln!(self.out, "  {}: {told}", self.words.say(label));
    }

    fn origin(&mut self, source: &str, verified: bool, checked: NaiveDate, note: Option<&str>) {
        let standing = standing_said(verified, checked, self.words.language());
        let _ = writeln!(self.out, "    {}: {source} ({standing})", self.words.say("fact-source"));
        self.note("    ", note);
    }

    fn note(&mut self, indent: &str, note: Option<&str>) {
        if let Some(note) = note {
            let _ = writeln!(self.out, "{indent}{}: {note}", self.words.say("fact-note"));
        }
    }

    fn sourced<T>(&mut self, label: &str, field: Option<&Sourced<T>>, told: impl FnOnce(&T) -> String) {
        if let Some(field) = field {
            self.fact(label, &told(&field.value));
            self.origin(&field.source, field.verified, field.checked, field.note.as_deref());
        }
    }
}

fn act(act: &Statute, place: Option<&str>, at: NaiveDate, session: &Session) -> String {
    let (law, words, language) = (session.law, &session.words, session.words.language());
    let mut facts = Facts::of(&format!("{at}: {}", named(act, language, &act.said(at, language))), words);
    if let Some(place) = place {
        facts.fact("law-place", &typeset_locus(place, language));
        if let Some(last) = act.beyond(place) {
            facts.fact("law-place-beyond", &words.with("law-last", &[("last", last.value.into())]));
        }
        if act.successor.is_some() {
            let moved = act.moved_from(place).map(|moved| typeset_locus(&moved.to, language));
            facts.fact("law-place-moved", &moved.unwrap_or_else(|| words.say("law-place-unread")));
        }
    }
    facts.sourced("law-title", Some(&act.title), String::clone);
    facts.sourced("law-in-force", act.in_force.as_ref(), ToString::to_string);
    facts.sourced("law-in-force-by", act.in_force_by.as_ref(), ToString::to_string);
    facts.sourced("law-repealed", act.repealed.as_ref(), ToString::to_string);
    facts.sourced("law-successor", act.successor.as_ref(), |id| {
        law.statute(id)
            .map_or_else(|| id.to_string(), |successor| format!("{id}, {}", successor.citation(None, language)))
    });
    facts.sourced("law-chapters", act.chapters.as_ref(), |count| match count {
        0 => words.say("law-no-chapters"),
        count => count.to_string(),
    });
    facts.sourced("law-articles", act.articles.as_ref(), ToString::to_string);
    for own in &act.provisions {
        facts.fact("law-provision", &format!("{}: {}", own.name(language), typeset_locus(&own.locus.value, language)));
        facts.origin(&own.locus.source, own.locus.verified, own.locus.checked, own.locus.note.as_deref());
    }
    for moved in &act.moved {
        let place = |locus: &str| typeset_locus(locus, language);
        facts.fact("law-moved", &format!("{} → {}", place(&moved.from), place(&moved.to)));
        facts.origin(&moved.source, moved.verified, moved.checked, moved.note.as_deref());
    }
    if act.known_through() < NaiveDate::MAX {
        facts.fact("law-known-until", &act.known_through().to_string());
    }
    let kinds: Vec<&str> =
        law.amounts().filter(|series| series.act == act.id).map(|series| series.kind.as_str()).collect();
    if !kinds.is_empty() {
        facts.fact("law-sets", &kinds.join(", "));
    }
    facts.note("  ", act.note.as_deref());
    facts.out
}

fn amount(series: &Series, at: NaiveDate, session: &Session) -> String {
    let (law, words, language) = (session.law, &session.words, session.words.language());
    let basis = law.statute(&series.act).map(|act| act.citation(series.locus.as_deref(), language));
    let basis = basis.unwrap_or_else(|| series.act.to_string());
    let mut facts = Facts::of(&format!("{at}: {}: {}", name(series, language), told(series, at, words)), words);
    facts.fact("law-kind", &series.kind);
    facts.fact("fact-basis", &basis);
    match series.at(at) {
        Lookup::Known(amount) => known(&mut facts, amount, language),
        Lookup::Unknown(Why::ValueMissing) => {
            let within = |entry: &&MissingAmount| entry.valid_from <= at && entry.valid_to.is_none_or(|to| at <= to);
            if let Some(entry) = series.missing.iter().find(within) {
                if let Some(euro) = entry.euro {
                    facts.fact("law-euro", &euro.typeset(language));
                }
                facts.fact("law-period", &period(entry.valid_from, entry.valid_to, None, words));
                facts.origin(&entry.source, entry.verified, entry.checked, entry.note.as_deref());
            }
        }
        Lookup::Unknown(_) => {}
    }
    match series.next_change(at) {
        Some(next) => facts.fact("law-next", &format!("{next}: {}", told(series, next, words))),
        None => facts.fact("law-next", &words.say("law-no-next")),
    }
    facts.out
}

fn told(series: &Series, at: NaiveDate, words: &Words) -> String {
    match series.at(at) {
        Lookup::Known(amount) => amount.said(at, words.language()),
        Lookup::Unknown(why) => format!("{}: {}", words.say("law-unknown"), why.said(words.language())),
    }
}

fn known(facts: &mut Facts<'_>, amount: &Amount, language: Language) {
    if let Some(euro) = amount.euro {
        facts.fact("law-euro", &euro.typeset(language));
    }
    if let Some(window) = &amount.window {
        facts.fact("law-window", window);
    }
    let known = amount.valid_to.is_none().then(|| amount.known_through());
    let words = facts.words;
    facts.fact("law-period", &period(amount.valid_from, amount.valid_to, known, words));
    facts.origin(&amount.source, amount.verified, amount.checked, amount.note.as_deref());
}

/// From which day to which; a period without end says for how long that is known.
fn period(from: NaiveDate, to: Option<NaiveDate>, known: Option<NaiveDate>, words: &Words) -> String {
    let (from, until) = (from.to_string(), |day: NaiveDate| day.to_string());
    match (to, known) {
        (Some(to), _) => format!("{from}–{to}"),
        (None, Some(known)) => words.with("law-open-known", &[("from", from.into()), ("known", until(known).into())]),
        (None, None) => words.with("law-open", &[("from", from.into())]),
    }
}

fn authority(own: &Authority, at: NaiveDate, session: &Session) -> String {
    let (law, words) = (session.law, &session.words);
    let mut facts = Facts::of(&format!("{at}: {}: {}", own.name(), own.said(law, at, words.language())), words);
    if let [_, others @ ..] = &own.names[..]
        && !others.is_empty()
    {
        facts.fact("law-names", &others.join(", "));
    }
    facts.sourced("law-name-ended", Some(&own.ended), ToString::to_string);
    facts.sourced("law-name-successors", Some(&own.successors), |names| names.join(", "));
    facts.note("  ", own.note.as_deref());
    facts.out
}

fn criteria(set: &CriteriaSet, words: &Words) -> String {
    let mut facts = Facts::of(&format!("{} – {}", set.id, set.publisher), words);
    if let Some(published) = &set.published {
        facts.fact("fact-published", &published.to_string());
    }
    for criterion in &set.criteria {
        let text = criterion.text(words.language());
        let unread = if text.verified { String::new() } else { format!(" ({})", words.say("profile-unread")) };
        let _ = writeln!(facts.out, "  - {}{unread}", text.value);
    }
    if words.language() == Language::Sv && set.criteria.iter().any(|criterion| criterion.sv.is_none()) {
        let _ = writeln!(facts.out, "  {}", words.say("profile-criteria-in-english"));
    }
    if set.criteria.is_empty() {
        let _ = writeln!(facts.out, "  {}", words.say("profile-no-criteria"));
    }
    facts.origin(&set.source, set.verified, set.checked, set.note.as_deref());
    facts.out
}

fn clause(set: &ClauseSet, session: &Session) -> String {
    let (law, words, language) = (session.law, &session.words, session.words.language());
    let mut facts = Facts::of(&format!("{} – {}", set.id, set.name(language)), words);
    let kinds: Vec<&str> = set.kinds.iter().map(|kind| kind.as_str()).collect();
    facts.fact("profile-clause", &kinds.join(", "));
    facts.fact("law-content", set.content(language));
    facts.origin(&set.source, set.verified, set.checked, set.note.as_deref());
    for demand in &set.demanded_by {
        facts.fact("law-demanded-by", &demand.said(law, language));
        facts.origin(&demand.source, demand.verified, demand.checked, demand.note.as_deref());
    }
    facts.out
}

fn case(case: &Case, words: &Words) -> String {
    let mut facts = Facts::of(&format!("{} – {}", case.id, case.court), words);
    if let Some(number) = &case.number {
        facts.fact("law-case-number", number);
    }
    if let Some(decided) = case.decided {
        facts.fact("law-decided", &decided.to_string());
    }
    facts.fact("law-subject", &case.subject);
    facts.fact("law-outcome", &case.outcome);
    facts.origin(&case.source, case.verified, case.checked, None);
    facts.out
}
