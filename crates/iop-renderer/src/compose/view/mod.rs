//! The facts as the wording sees them: escaped prose, so that a value can never act as a mark, and the file's own words
//! for the choices a template makes.
//!
//! One file for each theme. A value that is absent is null; one that is to be filled in is a blank, `[label]`. Knows no
//! wording but the words of `words.txt`.

mod actors;
mod aid;
mod ending;
mod money;
mod papers;
mod time;
mod work;

use std::fmt::Display;

use chrono::NaiveDate;
use iop_core::model::{Id, PartyRef};
use iop_core::{Currency, Due, Frame, Money, Prose, Slot, StatedDate, derive};
use minijinja::value::Serde;
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::{Composer, blank_label};

/// What a template can say: a tree of escaped prose, lists, and null for what the agreement does not have.
#[derive(Debug, Clone)]
pub(super) struct View {
    tree: Value,
    /// The same for the template engine, made once for all clauses.
    context: minijinja::Value,
}

impl View {
    fn of(tree: Value) -> Self {
        let context = minijinja::Value::from(Serde(&tree));
        Self { tree, context }
    }

    /// The view with another value at its root.
    pub(super) fn with(&self, key: &str, value: Value) -> Self {
        let mut tree = self.tree.clone();
        tree[key] = value;
        Self::of(tree)
    }

    /// The tree.
    pub(super) fn tree(&self) -> &Value {
        &self.tree
    }

    /// The tree as a template reads it.
    pub(super) fn context(&self) -> &minijinja::Value {
        &self.context
    }
}

/// The most days that are listed one by one; of more, the first and the last are told.
const MOST_DAYS: usize = 4;

impl Composer<'_> {
    /// Everything a template can say of the agreement.
    pub(super) fn view(&self) -> View {
        let themes = [
            self.head_view(),
            self.actor_view(),
            self.work_view(),
            self.time_view(),
            self.money_view(),
            self.aid_view(),
            self.ending_view(),
            self.paper_view(),
        ];
        let mut facts = Map::new();
        for theme in themes {
            if let Value::Object(theme) = theme {
                facts.extend(theme);
            }
        }
        View::of(facts.into())
    }

    fn head_view(&self) -> Value {
        let agreement = self.agreement;
        json!({
            "title": self.required(&agreement.title, "title", Clone::clone),
            "subtitle": agreement.subtitle.as_ref().map(escape),
            "kind": agreement.kind.known(),
            "dated": self.day(&agreement.dated),
            "case_number": agreement.case_number.as_ref().map(escape),
            "document": self.document(),
            // Whether the drafter has listed the clause, so that its standard wording is wanted.
            "listed": true,
        })
    }

    /// What the agreement is called in its own text: `överenskommelsen`, `avtalet`, `tillägget`.
    fn document(&self) -> Value {
        let word = |form: &str| match self.agreement.kind.known() {
            Some(kind) => self.wording.value(form, kind).to_owned(),
            None => self.wording.value(form, "unknown").to_owned(),
        };
        json!({
            "indefinite": word("document-indefinite"),
            "definite": word("document"),
            "genitive": word("document-genitive"),
            "this": word("document-this"),
            "pronoun": word("document-pronoun"),
        })
    }

    /// A blank, as prose writes it.
    pub(super) fn mark(&self, label: Option<&str>, key: &str) -> String {
        format!("[{}]", label.unwrap_or_else(|| self.wording.label(key)))
    }

    /// A blank for an amount, with the currency of the agreement where that is not kronor.
    pub(super) fn amount_mark(&self, label: Option<&str>) -> String {
        let mark = self.mark(label, "amount");
        match self.agreement.funding.as_ref().map(|funding| funding.currency) {
            // The mark stands where the figures would.
            Some(currency) if currency != Currency::Sek => {
                Money::new(0, currency).typeset(self.agreement.language).replacen('0', &mark, 1)
            }
            Some(_) | None => mark,
        }
    }

    /// A stretch of time or a day, as it follows on a verb: `under maj 2009`, `den 1 maj 2009`.
    fn at(&self, date: StatedDate) -> String {
        let word = if date.is_day() { "on-day" } else { "within" };
        format!("{} {}", self.wording.field(word), date.typeset(self.agreement.language)).trim().to_owned()
    }

    /// A value that a paper must have: a blank where it is missing.
    fn required<T>(&self, slot: &Slot<T>, key: &str, typeset: impl Fn(&T) -> String) -> String {
        slot.known().map_or_else(|| self.mark(slot.label(), key), |value| escape(typeset(value)))
    }

    /// A value that a paper may do without: null where nothing is said, a blank where it is to be filled in.
    fn optional<T>(slot: &Slot<T>, typeset: impl Fn(&T) -> String) -> Value {
        match slot {
            Slot::Known(value) => escape(typeset(value)).into(),
            Slot::Blank(Some(label)) => format!("[{label}]").into(),
            Slot::Blank(None) => Value::Null,
        }
    }

    /// A count as a number, so that the wording can spell it out.
    fn count<T: Copy + Into<u64>>(slot: &Slot<T>) -> Value {
        match slot {
            Slot::Known(number) => Value::from(Into::<u64>::into(*number)),
            Slot::Blank(Some(label)) => format!("[{label}]").into(),
            Slot::Blank(None) => Value::Null,
        }
    }

    /// The same for a count that a paper must have.
    fn count_or_blank(&self, slot: &Slot<u32>, key: &str) -> Value {
        slot.known().map_or_else(|| self.mark(slot.label(), key).into(), |number| Value::from(*number))
    }

    fn day(&self, slot: &Slot<StatedDate>) -> Value {
        Self::optional(slot, |date| date.typeset(self.agreement.language))
    }

    /// A fixed value by the file's own word, for a template to choose by.
    fn choice<T: Serialize>(slot: &Slot<T>) -> Value {
        match slot {
            Slot::Known(value) => json!(value),
            Slot::Blank(Some(label)) => format!("[{label}]").into(),
            Slot::Blank(None) => Value::Null,
        }
    }

    /// A fixed value in the words of the paper.
    pub(super) fn phrase<T: Serialize>(&self, slot: &Slot<T>, field: &str) -> Value {
        Self::optional(slot, |value| self.wording.value(field, value).to_owned())
    }

    /// The same for a value that a paper must have.
    fn phrase_or_blank<T: Serialize>(&self, slot: &Slot<T>, field: &str, key: &str) -> String {
        self.required(slot, key, |value| self.wording.value(field, value).to_owned())
    }

    fn phrases<T: Serialize>(&self, values: &[T], field: &str) -> Vec<String> {
        values.iter().map(|value| escape(self.wording.value(field, value))).collect()
    }

    /// The name of a party, a group of parties or a participant; its id where nobody has it.
    pub(super) fn name(&self, id: &Id) -> String {
        match self.agreement.name_of(id) {
            Some(name) => self.required(name, "party", Clone::clone),
            None => escape(id),
        }
    }

    /// Those meant, by name.
    pub(super) fn who(&self, party: &PartyRef) -> String {
        party.id().map_or_else(|| escape(self.wording.field("each-party")), |id| self.name(id))
    }

    pub(super) fn who_slot(&self, party: &Slot<PartyRef>) -> String {
        party.known().map_or_else(|| self.mark(party.label(), "party"), |party| self.who(party))
    }

    fn who_option(&self, party: Option<&PartyRef>) -> Value {
        party.map(|party| self.who(party)).into()
    }

    fn name_option(&self, id: Option<&Id>) -> Value {
        id.map(|id| self.name(id)).into()
    }

    pub(super) fn name_slot(&self, id: &Slot<Id>) -> String {
        id.known().map_or_else(|| self.mark(id.label(), "party"), |id| self.name(id))
    }

    /// `bilaga 2, Budget`
    pub(super) fn annex(&self, id: Option<&Id>) -> Value {
        let Some(id) = id else { return Value::Null };
        let word = self.wording.field("annex");
        let place = self.agreement.annexes.iter().position(|annex| annex.id.known() == Some(id));
        match place.map(|place| (place, &self.agreement.annexes[place].title)) {
            Some((place, title)) => {
                let number = &self.agreement.annexes[place].number;
                let number = number.as_ref().map_or_else(|| (place + 1).to_string(), escape);
                format!("{word} {number}, {}", self.required(title, "title", Clone::clone)).into()
            }
            None => format!("{word} {}", escape(id)).into(),
        }
    }

    /// When something is due: `by`, the last day it may be done (`senast den 1 mars`), `on`, the day it is done
    /// (`den 1 mars`), and `days`, the days of the calendar where they do not stand in those words already.
    fn due(&self, slot: &Slot<Due>) -> Value {
        self.due_within(slot, Some(derive::frame(self.agreement)))
    }

    /// The same with the days there are in `frame`; without one, none are told.
    fn due_within(&self, slot: &Slot<Due>, frame: Option<Frame>) -> Value {
        let language = self.agreement.language;
        let word = |key: &str| self.wording.field(key);
        let joined = |before: &str, text: &str| escape(format!("{before} {text}").trim());
        match slot {
            Slot::Known(due) => {
                let text = due.typeset(language);
                let before = match due {
                    Due::On(date) if date.is_day() => word("on-day"),
                    Due::On(_) => word("within"),
                    Due::EveryYear { .. } => word("on-day"),
                    Due::At(_) => word("at-edge"),
                    Due::After(..) | Due::Before(..) => "",
                    Due::First(..) => word("within-first"),
                };
                // What is done within a stretch of days needs no last day.
                let last = if matches!(due, Due::First(..)) { word("within-first") } else { word("no-later-than") };
                json!({
                    "by": joined(last, &text),
                    "on": joined(before, &text),
                    "days": frame.map_or(Value::Null, |frame| self.days(*due, &frame)),
                })
            }
            Slot::Blank(Some(label)) => {
                json!({ "by": format!("{} [{label}]", word("no-later-than")), "on": format!("[{label}]"), "days": null })
            }
            Slot::Blank(None) => Value::Null,
        }
    }

    /// The days that a due date comes to, where the agreement settles them and the words do not already say them.
    fn days(&self, due: Due, frame: &Frame) -> Value {
        if matches!(due, Due::On(_)) {
            return Value::Null;
        }
        let word = |key: &str| escape(self.wording.field(key));
        let days = due.days(frame).unwrap_or_default();
        // Of a stretch of days only the last is told.
        let stretch = matches!(due, Due::First(..));
        match days.as_slice() {
            [] => Value::Null,
            [first, .., last] if days.len() > MOST_DAYS => {
                let on = if stretch { word("no-later-than") } else { word("on-day") };
                let told = |time: &str, day: NaiveDate| {
                    let words = [word(time), on.clone(), self.calendar(day)];
                    words.into_iter().filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
                };
                format!("{}, {}", told("first-time", *first), told("last-time", *last)).into()
            }
            days => {
                let days: Vec<String> = days.iter().map(|day| self.calendar(*day)).collect();
                let days = self.wording.listed(&days);
                if stretch { format!("{} {days}", word("no-later-than")).into() } else { days.into() }
            }
        }
    }

    /// A day of the calendar.
    pub(super) fn calendar(&self, day: NaiveDate) -> String {
        escape(StatedDate::Day(day).typeset(self.agreement.language))
    }

    /// Prose to stand in a list item, or its blank.
    fn item_slot(&self, slot: &Slot<Prose>, key: &str) -> String {
        slot.known().map_or_else(|| self.mark(slot.label(), key), indented)
    }
}

/// A value as prose. A label in brackets stays one: it is a blank wherever it stands.
pub(super) fn escape(text: impl Display) -> String {
    let text = text.to_string();
    match blank_label(&text) {
        Some(label) => format!("[{label}]"),
        None => Prose::escape(&text),
    }
}

/// Texts as prose.
fn escaped(texts: &[String]) -> Vec<String> {
    texts.iter().map(escape).collect()
}

/// Prose to stand in a list item: further lines are indented so that they stay in it.
pub(super) fn indented(prose: &Prose) -> String {
    prose.as_str().trim_end().replace('\n', "\n    ")
}

/// Prose to stand in a paragraph of its own.
fn whole(prose: Option<&Prose>) -> Value {
    prose.map(|prose| prose.as_str().trim_end()).into()
}
