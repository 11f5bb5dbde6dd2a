//! The agreement in time: term, extensions and time of notice as bars; decisions, signatures, reviews, reports, payments
//! and last days as events.

use chrono::NaiveDate;
use iop_core::derive::{self, Instalment};
use iop_core::model::{Payment, Report, Review, Steering, Surplus};
use iop_core::{Due, Money, Slot, StatedDate};

use crate::compose::Composer;
use crate::compose::filters::upfirst;
use crate::compose::view::escape;
use crate::document::Block;
use crate::picture::{Bar, BarKind, Drawing, Event, EventKind, Picture, Timeline, Undated};

/// Of more days than this the number, the first and the last are told in the picture; the table lists them all.
const MOST_DAYS: usize = 3;

/// What is gathered before the words are made: labels are prose.
#[derive(Default)]
struct Gathered {
    bars: Vec<Bar>,
    events: Vec<(Event, String)>,
    undated: Vec<Undated>,
}

impl Composer<'_> {
    /// The time line; none where there is no stretch of time and no two events to set beside each other.
    pub(super) fn timeline(&self) -> Option<Picture> {
        let mut all = Gathered::default();
        self.term(&mut all);
        self.records(&mut all);
        self.follow_up(&mut all);
        self.money_days(&mut all);
        all.events.sort_by_key(|(event, _)| event.days.first().copied());
        if all.bars.is_empty() && all.events.len() < 2 {
            return None;
        }
        self.timeline_picture(all)
    }

    fn timeline_picture(&self, all: Gathered) -> Option<Picture> {
        let title = self.wording.field("picture-timeline").to_owned();
        let bars = all.bars.iter().map(|bar| (bar.label.clone(), bar.time.clone()));
        let events = all.events.iter().map(|(event, whole)| (event.label.clone(), whole.clone()));
        let undated = all.undated.iter().map(|one| (one.label.clone(), one.time.clone()));
        let (whats, whens): (Vec<String>, Vec<String>) = bars.chain(events).chain(undated).unzip();
        let told: Vec<String> = whats.iter().zip(&whens).map(|(what, when)| self.sentence(what, when)).collect();
        let table = self.table(
            title.clone(),
            vec![self.words_column("picture-what", whats), self.words_column("picture-when", whens)],
        );
        let Some(Block::Table(table)) = table else { return None };
        let bars =
            all.bars.into_iter().map(|bar| Bar { label: self.plain(&bar.label), time: self.plain(&bar.time), ..bar });
        let events = all.events.into_iter().map(|(event, _)| Event {
            label: self.plain(&event.label),
            time: self.plain(&event.time),
            ..event
        });
        let undated = all.undated.into_iter();
        let undated = undated.map(|one| Undated { label: self.plain(&one.label), time: self.plain(&one.time) });
        let drawing = Timeline {
            bars: bars.collect(),
            events: events.collect(),
            undated: undated.collect(),
            undated_heading: self.wording.field("picture-undated").to_owned(),
        };
        Some(Picture {
            alternative: told.join(" "),
            title,
            table,
            language: self.agreement.language,
            drawing: Drawing::Timeline(drawing),
        })
    }

    /// What is told of a row in the text alternative.
    pub(super) fn sentence(&self, what: &str, when: &str) -> String {
        format!("{}: {}.", self.plain(what), self.plain(when).trim_end_matches('.'))
    }

    /// The term, what may follow on it, and the last days to stop it.
    fn term(&self, all: &mut Gathered) {
        let agreement = self.agreement;
        let Some(first) = derive::start(agreement) else { return };
        let end = derive::end(agreement);
        let open = agreement.period.as_ref().is_some_and(|period| period.open_ended);
        let Some(last) = end.map(StatedDate::last).or(open.then_some(NaiveDate::MAX)) else { return };
        if last < first.first() {
            return;
        }
        let ending = end.map_or_else(|| self.wording.field("picture-open").to_owned(), |end| self.short(end));
        let last = end.map(StatedDate::last);
        let time = if end == Some(first) { ending } else { format!("{} – {ending}", self.short(first)) };
        let label = escape(self.wording.field("picture-term"));
        all.bars.push(Bar { kind: BarKind::Term, label, time: escape(time), first: first.first(), last });
        for extended in derive::extensions(agreement) {
            let number = extended.number.to_string();
            let label = escape(self.numbered("picture-extension", &number));
            let time = escape(format!("{} – {}", self.day_words(extended.first), self.day_words(extended.last)));
            let (first, last) = (extended.first, Some(extended.last));
            all.bars.push(Bar { kind: BarKind::Extension, label, time, first, last });
            if let Some(day) = extended.notice_by {
                self.event(
                    all,
                    EventKind::Limit,
                    escape(self.numbered("picture-extension-notice", &number)),
                    &[day.into()],
                );
            }
        }
        let Some(last_notice) = derive::last_notice_day(agreement) else { return };
        self.event(all, EventKind::Limit, escape(self.wording.field("picture-last-notice")), &[last_notice.into()]);
        if let Some((first, last)) = derive::notice_time(agreement) {
            let label = escape(self.wording.field("picture-notice"));
            let time = escape(format!("{} – {}", self.day_words(first), self.day_words(last)));
            all.bars.push(Bar { kind: BarKind::Notice, label, time, first, last: Some(last) });
        }
    }

    /// Decisions, the day of the paper and its signatures.
    fn records(&self, all: &mut Gathered) {
        let agreement = self.agreement;
        let word = |key: &str| escape(self.wording.field(key));
        for decision in &agreement.decisions {
            let Some(date) = decision.date.known() else { continue };
            let label = format!("{}, {}", word("picture-decision"), self.slot(&decision.body, "body"));
            self.event(all, EventKind::Decision, label, &[*date]);
        }
        if let Some(date) = agreement.dated.known() {
            self.event(all, EventKind::Signed, word("picture-dated"), &[*date]);
        }
        let mut signed: Vec<(StatedDate, Vec<String>)> = Vec::new();
        for signature in &agreement.signatures {
            let Some(date) = signature.date.known() else { continue };
            let party = self.name_slot(&signature.party);
            match signed.iter_mut().find(|(own, _)| own == date) {
                Some((_, parties)) if parties.contains(&party) => {}
                Some((_, parties)) => parties.push(party),
                None => signed.push((*date, vec![party])),
            }
        }
        for (date, parties) in signed {
            let label = format!("{} {}", word("picture-signed"), self.wording.listed(&parties));
            self.event(all, EventKind::Signed, label, &[date]);
        }
        if let Some(date) = agreement.amendment.as_ref().and_then(|amendment| amendment.effective.known()) {
            self.event(all, EventKind::Limit, word("picture-effective"), &[*date]);
        }
        for condition in agreement.period.iter().flat_map(|period| &period.conditions) {
            self.due_event(all, EventKind::Limit, word("picture-condition"), &condition.by, None);
        }
    }

    /// Reviews, reports and meetings.
    fn follow_up(&self, all: &mut Gathered) {
        let agreement = self.agreement;
        for (index, review) in agreement.review.iter().chain(&agreement.other_reviews).enumerate() {
            let path = match (&agreement.review, index) {
                (Some(_), 0) => "/review/by".to_owned(),
                (Some(_), index) => format!("/other_reviews/{}", index - 1),
                (None, index) => format!("/other_reviews/{index}"),
            };
            self.review_event(all, review, &path);
        }
        for report in &agreement.reports {
            self.report_event(all, report);
        }
        for group in agreement.steering.iter().chain(&agreement.other_groups) {
            self.meetings(all, group);
        }
    }

    fn review_event(&self, all: &mut Gathered, review: &Review, path: &str) {
        let label = escape(self.wording.field("picture-review"));
        let label = match &review.responsible {
            Slot::Known(party) if party.is_all() => label,
            Slot::Blank(None) => label,
            responsible @ (Slot::Known(_) | Slot::Blank(Some(_))) => format!("{label}, {}", self.who_slot(responsible)),
        };
        if let (Slot::Known(Due::On(date)), None) = (&review.by, review.every.known()) {
            return self.event(all, EventKind::Review, label, &[*date]);
        }
        let working = self.ledger.working(path);
        let days = working.as_ref().and_then(|working| working.days()).unwrap_or_default();
        if days.is_empty() {
            let said = Self::slot_or_nothing(&review.by, |by| by.typeset(self.agreement.language));
            let again = Self::slot_or_nothing(&review.every, |every| self.wording.again(*every));
            let after = review.after.as_ref().map(escape);
            let time = [Some(said), Some(again), after].into_iter().flatten().find(|text| !text.is_empty());
            let time = time.unwrap_or_else(|| self.mark(None, "review.by"));
            return all.undated.push(Undated { label, time });
        }
        let dates: Vec<StatedDate> = days.iter().map(|day| (*day).into()).collect();
        self.event(all, EventKind::Review, label, &dates);
    }

    fn report_event(&self, all: &mut Gathered, report: &Report) {
        let kind = self.phrase(&report.kind, "report");
        let kind = kind.as_str().map_or_else(|| escape(self.wording.field("picture-report")), upfirst);
        let from = escape(self.wording.field("picture-from"));
        let label = match &report.party {
            Slot::Blank(None) => kind,
            party @ (Slot::Known(_) | Slot::Blank(Some(_))) => format!("{kind} {from} {}", self.who_slot(party)),
        };
        self.due_event(all, EventKind::Report, label, &report.due, Some("date"));
    }

    fn meetings(&self, all: &mut Gathered, group: &Steering) {
        let Some(meetings) = &group.meetings else { return };
        let name = group.name.as_ref().map_or_else(|| escape(self.wording.field("picture-parties")), escape);
        let label = format!("{}, {name}", escape(self.wording.field("picture-meetings")));
        let per = Self::slot_or_nothing(&meetings.per, |per| per.typeset(self.agreement.language));
        let times = match &meetings.times {
            Slot::Known(1) => escape(self.wording.field("picture-once")),
            Slot::Known(times) => escape(self.numbered("picture-times", &times.to_string())),
            Slot::Blank(label) => self.mark(label.as_deref(), "times"),
        };
        all.undated.push(Undated { label, time: format!("{times} {per}").trim_end().to_owned() });
    }

    /// Payments, and the last days to use and to settle the money.
    fn money_days(&self, all: &mut Gathered) {
        let Some(funding) = &self.agreement.funding else { return };
        for payment in &funding.payments {
            self.payment_event(all, payment);
        }
        let word = |key: &str| escape(self.wording.field(key));
        self.due_event(all, EventKind::Limit, word("picture-spend-by"), &funding.spend_by, None);
        let settled = match funding.surplus.known() {
            Some(Surplus::Returned) => "picture-returned",
            Some(Surplus::CarriedOver | Surplus::Agreed | Surplus::Kept) | None => "picture-settled",
        };
        self.due_event(all, EventKind::Limit, word(settled), &funding.surplus_due, None);
    }

    fn payment_event(&self, all: &mut Gathered, payment: &Payment) {
        let language = self.agreement.language;
        let to = escape(self.wording.field("to-whom"));
        let label = match &payment.to {
            Slot::Blank(None) => escape(self.wording.field("picture-payment")),
            party @ (Slot::Known(_) | Slot::Blank(Some(_))) => {
                format!("{} {to} {}", escape(self.wording.field("picture-payment")), self.who_slot(party))
            }
        };
        let parts = self.ledger.instalments(payment).unwrap_or_default();
        let label = match self.paid(&parts) {
            Some(paid) => format!("{label}, {paid}"),
            None => label,
        };
        let days: Vec<StatedDate> = match payment.on.known() {
            // At the precision given.
            Some(Due::On(date)) => vec![*date],
            Some(_) | None => parts.iter().filter_map(|part| part.due).map(StatedDate::from).collect(),
        };
        if days.is_empty() {
            let on = Self::slot_or_nothing(&payment.on, |on| on.typeset(language));
            let per = Self::slot_or_nothing(&payment.per, |per| per.typeset(language));
            let times = match (&payment.times, per.is_empty()) {
                (Slot::Known(times), _) if *times > 1 => self.numbered("picture-times", &times.to_string()),
                (Slot::Known(_) | Slot::Blank(_), false) => self.wording.field("picture-once").to_owned(),
                (Slot::Known(_) | Slot::Blank(_), true) => String::new(),
            };
            let often = format!("{} {per}", escape(times)).trim().to_owned();
            let told: Vec<String> = [often, on].into_iter().filter(|text| !text.is_empty()).collect();
            let time = if told.is_empty() { escape(self.wording.field("picture-no-day")) } else { told.join(", ") };
            return all.undated.push(Undated { label, time });
        }
        self.event(all, EventKind::Payment, label, &days);
    }

    /// What is paid: each time when it is the same, else in all.
    fn paid(&self, parts: &[Instalment]) -> Option<String> {
        let first = parts.first()?.amount;
        let words = |key: &str, money: Money| {
            let amount = escape(money.typeset(self.agreement.language));
            if key.is_empty() { amount } else { format!("{} {amount}", escape(self.wording.field(key))) }
        };
        if parts.len() == 1 {
            return Some(words("", first));
        }
        if parts.iter().all(|part| part.amount == first) {
            return Some(words("picture-each", first));
        }
        let sum = Money::sum(parts.iter().map(|part| part.amount)).ok()??;
        Some(words("picture-in-all", sum))
    }

    /// What is due: on its days, or told beside the line where none is known. A slot that says nothing is told only when
    /// the paper must have it: `blank` names it.
    fn due_event(&self, all: &mut Gathered, kind: EventKind, label: String, due: &Slot<Due>, blank: Option<&str>) {
        let days: Vec<StatedDate> = match due {
            Slot::Known(Due::On(date)) => vec![*date],
            Slot::Known(due) => {
                derive::due_days(self.agreement, *due).unwrap_or_default().into_iter().map(StatedDate::from).collect()
            }
            Slot::Blank(_) => Vec::new(),
        };
        if !days.is_empty() {
            return self.event(all, kind, label, &days);
        }
        let time = match (due, blank) {
            (Slot::Known(due), _) => escape(due.typeset(self.agreement.language)),
            (Slot::Blank(own @ Some(_)), _) => self.mark(own.as_deref(), "date"),
            (Slot::Blank(None), Some(key)) => self.mark(None, key),
            (Slot::Blank(None), None) => return,
        };
        all.undated.push(Undated { label, time });
    }

    fn event(&self, all: &mut Gathered, kind: EventKind, label: String, dates: &[StatedDate]) {
        let mut dates = dates.to_vec();
        dates.sort_by_key(|date| (date.first(), date.last()));
        let told: Vec<String> = dates.iter().map(|date| self.short(*date)).collect();
        let whole = escape(told.join(", "));
        let time = match told.as_slice() {
            [first, .., last] if told.len() > MOST_DAYS => {
                let times = self.numbered("picture-times", &told.len().to_string());
                escape(format!("{times}, {first} – {last}"))
            }
            _ => whole.clone(),
        };
        let days = dates.into_iter().map(|date| (date.first(), date.last())).collect();
        all.events.push((Event { kind, label, time, days }, whole));
    }

    fn day_words(&self, day: NaiveDate) -> String {
        self.short(day.into())
    }
}
