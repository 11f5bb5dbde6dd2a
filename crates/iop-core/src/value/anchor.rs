//! What something is counted from: the agreement's period, every calendar unit of it, or an event. Knows no today.

use std::fmt;
use std::str::FromStr;

use super::duration::Duration;
use super::frequency::Frequency;
use super::language::Language;
use super::scalar::words;

/// Which end of a stretch of time.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Edge {
    /// Its first day.
    Start,
    /// Its last day.
    End,
}

words!(Edge, "Vilken ände: start (början) eller end (slut).", {
    Start => "start",
    End => "end",
});

/// Something that happens on a day that is not known beforehand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Event {
    /// The agreement is signed.
    Signing,
    /// A decision is taken.
    Decision,
    /// An invoice comes.
    Invoice,
    /// Money is received.
    Receipt,
    /// Money or a measure is requested.
    Request,
    /// A report is handed in.
    Report,
    /// Notice of termination is given.
    Notice,
    /// The agreement has been terminated and ceases.
    Termination,
}

words!(Event, "Händelse: signing (undertecknande), decision (beslut), invoice (faktura), receipt (mottagna medel), request (begäran), report (rapport), notice (uppsägning) eller termination (upphörande).", {
    Signing => "signing",
    Decision => "decision",
    Invoice => "invoice",
    Receipt => "receipt",
    Request => "request",
    Report => "report",
    Notice => "notice",
    Termination => "termination",
});

/// What something is counted from: `period.end`, `quarter.start`, `every 6 months` or `invoice`.
///
/// A unit is a week, month, quarter, tertial, half-year or year of the calendar; an anchor in days or school terms can
/// be built but has no days and no spelling that reads back. In Swedish it is read both word by word (`kvartal.slut`)
/// and as it stands on paper (`varje kvartals slut`).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// An end of the agreement's own period.
    Period(Edge),
    /// An end of every calendar unit of that length within the period.
    Each(Frequency, Edge),
    /// The end of every such stretch of the period, counted from its first day.
    Every(Duration),
    /// An event.
    Event(Event),
}

/// Why a text is not something to count from.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum AnchorError {
    /// Neither the period, a unit of it nor an event.
    #[error("not something to count from; write it as period.end, quarter.start or invoice")]
    Form,
    /// The time has no place of its own in the calendar.
    #[error("{frequency} is no calendar unit; count from week, month, quarter, tertial, half-year or year")]
    NotInCalendar {
        /// The unit as written.
        frequency: Frequency,
    },
}

impl Anchor {
    /// Whether it comes again with every unit.
    #[must_use]
    pub const fn is_recurring(self) -> bool {
        matches!(self, Self::Each(..) | Self::Every(_))
    }

    /// The anchor as it stands on paper, after "efter" or "after": `varje kvartals början`, `the end of each quarter`.
    #[must_use]
    pub fn typeset(self, language: Language) -> String {
        match (self, language) {
            (Self::Event(event), _) => event_on_paper(event, language).to_owned(),
            (Self::Period(edge), Language::Sv) => format!("avtalstidens {}", edge_sv(edge)),
            (Self::Period(edge), Language::En) => format!("the {edge} of the agreement period"),
            (Self::Each(unit, edge), Language::Sv) => format!("varje {} {}", genitive_sv(unit), edge_sv(edge)),
            (Self::Each(unit, edge), Language::En) => format!("the {edge} of each {}", noun_en(unit)),
            (Self::Every(length), Language::Sv) => {
                format!("slutet av varje period om {} från avtalstidens början", length.typeset(language))
            }
            (Self::Every(length), Language::En) => {
                format!("the end of each {} from the start of the agreement period", length.typeset(language))
            }
        }
    }
}

const fn edge_sv(edge: Edge) -> &'static str {
    match edge {
        Edge::Start => "början",
        Edge::End => "slut",
    }
}

pub(super) const fn noun_sv(unit: Frequency) -> &'static str {
    match unit {
        Frequency::Day => "dag",
        Frequency::Week => "vecka",
        Frequency::Month => "månad",
        Frequency::Quarter => "kvartal",
        Frequency::HalfYear => "halvår",
        Frequency::Year => "år",
        Frequency::Tertial => "tertial",
        Frequency::SchoolTerm => "termin",
    }
}

fn genitive_sv(unit: Frequency) -> String {
    format!("{}s", noun_sv(unit))
}

pub(super) const fn noun_en(unit: Frequency) -> &'static str {
    match unit {
        Frequency::Tertial => "four-month period",
        Frequency::SchoolTerm => "school term",
        Frequency::Day
        | Frequency::Week
        | Frequency::Month
        | Frequency::Quarter
        | Frequency::HalfYear
        | Frequency::Year => unit.as_str(),
    }
}

const fn event_on_paper(event: Event, language: Language) -> &'static str {
    match (event, language) {
        (Event::Signing, Language::Sv) => "undertecknandet",
        (Event::Signing, Language::En) => "signing",
        (Event::Decision, Language::Sv) => "beslut",
        (Event::Decision, Language::En) => "the decision",
        (Event::Invoice, Language::Sv) => "faktura",
        (Event::Invoice, Language::En) => "the invoice",
        (Event::Receipt, Language::Sv) => "mottagandet av medlen",
        (Event::Receipt, Language::En) => "receipt of the money",
        (Event::Request, Language::Sv) => "begäran",
        (Event::Request, Language::En) => "the request",
        (Event::Report, Language::Sv) => "rapport",
        (Event::Report, Language::En) => "the report",
        (Event::Notice, Language::Sv) => "uppsägning",
        (Event::Notice, Language::En) => "notice of termination",
        (Event::Termination, Language::Sv) => "upphörandet",
        (Event::Termination, Language::En) => "termination",
    }
}

impl fmt::Display for Anchor {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Period(edge) => write!(formatter, "period.{edge}"),
            Self::Each(unit, edge) => write!(formatter, "{unit}.{edge}"),
            Self::Every(length) => write!(formatter, "every {length}"),
            Self::Event(event) => event.fmt(formatter),
        }
    }
}

impl FromStr for Anchor {
    type Err = AnchorError;

    fn from_str(text: &str) -> Result<Self, AnchorError> {
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        if let Some(length) = length_of(&text) {
            return length
                .parse()
                .ok()
                .filter(|length: &Duration| length.count() > 0)
                .map(Self::Every)
                .ok_or(AnchorError::Form);
        }
        let periods = Edge::ALL.iter().map(|edge| Self::Period(*edge));
        let units = Frequency::ALL.iter().flat_map(|unit| Edge::ALL.iter().map(|edge| Self::Each(*unit, *edge)));
        let events = Event::ALL.iter().map(|event| Self::Event(*event));
        let anchor = periods.chain(units).chain(events).find(|anchor| anchor.is_spelled(&text));
        let anchor = anchor.ok_or(AnchorError::Form)?;
        if let Self::Each(frequency @ (Frequency::Day | Frequency::SchoolTerm), _) = anchor {
            return Err(AnchorError::NotInCalendar { frequency });
        }
        Ok(anchor)
    }
}

/// The length in `every 6 months`, and as the paper says it.
fn length_of(text: &str) -> Option<&str> {
    let every = text.strip_prefix("every ").or_else(|| text.strip_prefix("var "));
    let sv = || text.strip_prefix("slutet av varje period om ")?.strip_suffix(" från avtalstidens början");
    let en = || text.strip_prefix("the end of each ")?.strip_suffix(" from the start of the agreement period");
    every.or_else(sv).or_else(en)
}

impl Anchor {
    /// Whether this is one of its spellings: the one of the file, that one in Swedish, and those of the paper.
    fn is_spelled(self, text: &str) -> bool {
        let on_paper = Language::ALL.iter().any(|language| self.typeset(*language) == text);
        let dotted_sv = |noun: &str, edge| text.strip_prefix(noun) == Some(&format!(".{}", edge_sv(edge)));
        on_paper
            || self.to_string() == text
            || match self {
                Self::Period(edge) => dotted_sv("period", edge),
                Self::Each(unit, edge) => dotted_sv(noun_sv(unit), edge),
                Self::Event(_) | Self::Every(_) => false,
            }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_anchor_is_read_in_the_spelling_of_the_file_and_of_the_paper() {
        for (text, sv, en) in [
            ("period.start", "avtalstidens början", "the start of the agreement period"),
            ("period.end", "avtalstidens slut", "the end of the agreement period"),
            ("year.end", "varje års slut", "the end of each year"),
            ("half-year.start", "varje halvårs början", "the start of each half-year"),
            ("tertial.end", "varje tertials slut", "the end of each four-month period"),
            ("quarter.start", "varje kvartals början", "the start of each quarter"),
            ("month.end", "varje månads slut", "the end of each month"),
            ("week.start", "varje veckas början", "the start of each week"),
            ("signing", "undertecknandet", "signing"),
            ("decision", "beslut", "the decision"),
            ("invoice", "faktura", "the invoice"),
            ("request", "begäran", "the request"),
            ("report", "rapport", "the report"),
            ("notice", "uppsägning", "notice of termination"),
            ("termination", "upphörandet", "termination"),
        ] {
            let anchor: Anchor = text.parse().unwrap();
            assert_eq!(anchor.to_string(), text);
            assert_eq!(anchor.typeset(Language::Sv), sv);
            assert_eq!(anchor.typeset(Language::En), en);
            assert_eq!(sv.parse(), Ok(anchor));
            assert_eq!(en.replace(' ', "\u{a0} ").parse(), Ok(anchor));
        }
    }

    #[test]
    fn swedish_words_may_stand_in_the_spelling_of_the_file() {
        for (text, anchor) in [
            ("period.slut", Anchor::Period(Edge::End)),
            ("kvartal.början", Anchor::Each(Frequency::Quarter, Edge::Start)),
            ("Halvår.slut", Anchor::Each(Frequency::HalfYear, Edge::End)),
            ("ÅR.SLUT", Anchor::Each(Frequency::Year, Edge::End)),
        ] {
            assert_eq!(text.parse(), Ok(anchor), "{text}");
        }
    }

    #[test]
    fn refuses_what_has_no_place_in_the_calendar() {
        let not_in_calendar = |frequency| AnchorError::NotInCalendar { frequency };
        for (text, error) in [
            ("", AnchorError::Form),
            ("period", AnchorError::Form),
            ("quarter", AnchorError::Form),
            ("quarter.middle", AnchorError::Form),
            ("kvartals.slut", AnchorError::Form),
            ("mötet", AnchorError::Form),
            ("day.end", not_in_calendar(Frequency::Day)),
            ("termin.slut", not_in_calendar(Frequency::SchoolTerm)),
            ("varje termins början", not_in_calendar(Frequency::SchoolTerm)),
        ] {
            assert_eq!(text.parse::<Anchor>(), Err(error), "{text}");
        }
        assert!(not_in_calendar(Frequency::SchoolTerm).to_string().starts_with("school-term is no calendar unit"));
    }
}
