//! Time and how the work is led: the term with its conditions and extensions, review, reports, steering.

use iop_core::derive;
use iop_core::model::{Extension, Period, Report, Review, StartEvent, Steering};
use serde_json::{Value, json};

use super::{escape, indented};
use crate::compose::Composer;

impl Composer<'_> {
    pub(super) fn time_view(&self) -> Value {
        let agreement = self.agreement;
        let groups = agreement.steering.iter().chain(&agreement.other_groups);
        json!({
            "period": agreement.period.as_ref().map(|period| self.period(period)),
            "reviews": agreement.review.iter().chain(&agreement.other_reviews).map(|review| self.review(review))
                .collect::<Vec<_>>(),
            "reports": agreement.reports.iter().map(|report| self.report(report)).collect::<Vec<_>>(),
            "groups": groups.map(|group| self.steering(group)).collect::<Vec<_>>(),
            // Whether the first of them is the one that leads.
            "led": agreement.steering.is_some(),
        })
    }

    fn period(&self, period: &Period) -> Value {
        let language = self.agreement.language;
        let derived = period.end.known().is_none().then(|| derive::end(self.agreement)).flatten();
        json!({
            "start": self.day(&period.start),
            "blank_start": self.mark(period.start.label(), "period.start"),
            "end": self.day(&period.end),
            // The one stretch of time that both its days name: `under år 2009`.
            "only": match (period.start.known(), period.end.known()) {
                (Some(start), Some(end)) if start == end => escape(self.at(*start)).into(),
                (Some(_) | None, Some(_) | None) => Value::Null,
            },
            // Whether it ends on a day that is known, and goes on in no way.
            "ends": !period.open_ended && period.extension.is_none() && derive::end(self.agreement).is_some(),
            "blank_end": self.mark(period.end.label(), "period.end"),
            "length": Self::optional(&period.length, |length| length.typeset(language)),
            "derived_end": derived.map(|end| escape(end.typeset(language))),
            "open_ended": period.open_ended,
            // What makes it begin, where that is not its first day.
            "event": match period.starts_on.known() {
                Some(StartEvent::Date) => Value::Null,
                Some(_) | None => self.phrase(&period.starts_on, "starts"),
            },
            "conditions": period.conditions.iter().map(|condition| json!({
                "text": self.item_slot(&condition.text, "condition"),
                "by": self.due(&condition.by),
            })).collect::<Vec<_>>(),
            "extension": period.extension.as_ref().map(|extension| self.extension(extension)),
        })
    }

    fn extension(&self, extension: &Extension) -> Value {
        let language = self.agreement.language;
        let following = derive::extensions(self.agreement);
        json!({
            "kind": Self::choice(&extension.kind),
            "by": self.required(&extension.by, "extension.by", |by| by.typeset(language)),
            "notice": Self::optional(&extension.notice, |notice| notice.typeset(language)),
            "party": self.who_option(extension.party.as_ref()),
            "times": Self::count(&extension.times),
            "until": self.day(&extension.until),
            // Whether the extensions that follow are all there can be.
            "capped": extension.times.known().is_some() || extension.until.known().is_some(),
            "following": following.iter().map(|one| json!({
                "number": one.number,
                "first": self.calendar(one.first),
                "last": self.calendar(one.last),
                "notice_by": one.notice_by.map(|day| self.calendar(day)),
            })).collect::<Vec<_>>(),
        })
    }

    fn review(&self, review: &Review) -> Value {
        json!({
            "by": self.due(&review.by),
            "blank_by": self.mark(review.by.label(), "review.by"),
            "again": Self::optional(&review.every, |every| self.wording.again(*every)),
            "after": review.after.as_ref().map(escape),
            "responsible": review.responsible.known().map(|party| self.who(party))
                .or_else(|| review.responsible.label().map(|label| format!("[{label}]"))),
            "everyone": review.responsible.known().is_some_and(iop_core::model::PartyRef::is_all),
            "decides": review.decides.as_ref().map(escape),
        })
    }

    fn report(&self, report: &Report) -> Value {
        json!({
            "party": self.who_slot(&report.party),
            "to": self.who_option(report.to.as_ref()),
            "kind": self.phrase(&report.kind, "report-given"),
            "due": self.due(&report.due),
            "blank_due": self.mark(report.due.label(), "date"),
            "form": self.phrase(&report.form, "report-form"),
            "annex": self.annex(report.annex.as_ref()),
            "shows": report.text.as_ref().filter(|text| self.begins_with(text.as_str(), "question-words"))
                .map(|text| downfirst(&indented(text))),
            "text": report.text.as_ref().map(indented),
        })
    }

    /// Whether a text begins with one of the words of a label.
    fn begins_with(&self, text: &str, words: &str) -> bool {
        let first = text.split(|letter: char| !letter.is_alphabetic()).next().unwrap_or_default().to_lowercase();
        self.wording.field(words).split_whitespace().any(|word| word == first)
    }

    fn steering(&self, steering: &Steering) -> Value {
        let language = self.agreement.language;
        let is_group = steering.name.is_some()
            || steering.members.is_some()
            || !steering.seats.is_empty()
            || !steering.tasks.is_empty();
        json!({
            // Whether there is a group at all, and not only the meetings of the parties.
            "is_group": is_group,
            "name": steering.name.as_ref().map(escape),
            "members": steering.members.as_ref().map(escape),
            "seats": steering.seats.len(),
            "chair": self.who_option(steering.chair.as_ref()),
            "chair_rotates": steering.chair.as_ref().is_some_and(iop_core::model::PartyRef::is_all),
            "meetings": steering.meetings.as_ref().map(|meetings| json!({
                "times": self.count_or_blank(&meetings.times, "times"),
                "per": self.required(&meetings.per, "frequency", |per| per.typeset(language)),
                "convened_by": self.who_option(meetings.convened_by.as_ref()),
                "minutes_by": self.who_option(meetings.minutes_by.as_ref()),
            })),
            "decides_by": self.phrase(&steering.decides_by, "decides"),
            "majority": Self::optional(&steering.majority, |share| share.typeset(language)),
            "otherwise": steering.otherwise.as_ref().map(escape),
            "otherwise_when": steering.otherwise.as_ref().is_some_and(|text| self.begins_with(text, "when-words")),
            "same_keeper": steering.meetings.as_ref()
                .is_some_and(|meetings| meetings.convened_by.is_some() && meetings.convened_by == meetings.minutes_by),
            "tasks": steering.tasks.iter().map(indented).collect::<Vec<_>>(),
        })
    }
}

/// The text to stand within a sentence.
fn downfirst(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
