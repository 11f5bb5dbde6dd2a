//! The head of the paper: title, what it concerns, and the particulars below, in the words of the agreement.

use iop_core::model::{Agreement, ClauseKind, Party, Provenance, ProvenanceKind, Publication, Stage};
use iop_core::{Fingerprint, Slot, StatedDate, derive, fingerprint};

use super::filters::stop;
use super::typography::tied;
use super::view::escape;
use super::{Composer, House, Mark};
use crate::document::{Fact, Inline, Meta, Organisation};
use crate::imprint::Imprint;

/// Whether the paper is marked as a draft.
pub(super) fn is_draft(agreement: &Agreement, mark: Mark) -> bool {
    mark == Mark::Draft || agreement.stage == Stage::Draft
}

impl Composer<'_> {
    pub(super) fn meta(&self, mark: Mark, house: &House) -> Meta {
        let agreement = self.agreement;
        let print = fingerprint(agreement);
        let draft = is_draft(agreement, mark);
        let imprint = Imprint::new(print, house.fingerprint());
        let blank = |key: &str| format!("[{}]", self.wording.label(key));
        let title = match &agreement.title {
            Slot::Known(title) => title.clone(),
            Slot::Blank(Some(label)) => format!("[{label}]"),
            Slot::Blank(None) => blank("title"),
        };
        Meta {
            id: agreement.id.known().map_or_else(|| blank("id"), ToString::to_string),
            title,
            subtitle: agreement.subtitle.as_ref().map_or_else(Vec::new, |text| Self::marked(text)),
            language: agreement.language,
            date: agreement.dated.known().filter(|date| date.is_day()).map(|date| date.first()),
            authors: agreement.parties.iter().filter_map(|party| party.name.known().cloned()).collect(),
            parties: self.organisations(),
            case_number: agreement.case_number.clone(),
            fingerprint: print.short(),
            imprint: if draft { imprint.with("draft", "") } else { imprint },
            draft,
            particulars: self.particulars_of_head(),
        }
    }

    /// Everything the head says, for the tests.
    #[cfg(test)]
    pub(super) fn head_lines(&self) -> Vec<Vec<Inline>> {
        let subtitle = self.agreement.subtitle.as_ref().map(|text| Self::marked(text));
        subtitle.into_iter().chain(self.particulars_of_head().into_iter().map(|fact| fact.value)).collect()
    }

    /// Words with their blanks, wherever in them a label in brackets stands.
    pub(super) fn marked(text: &str) -> Vec<Inline> {
        let mut out = Vec::new();
        let mut rest = text;
        while let Some(open) = rest.find('[') {
            let Some(close) = rest[open..].find(']').map(|at| open + at) else { break };
            let label = rest[open + 1..close].trim();
            if label.is_empty() || label.contains('[') {
                break;
            }
            out.push(Inline::Text { text: tied(&rest[..open]) });
            out.push(Inline::Blank { label: label.to_owned() });
            rest = &rest[close + 1..];
        }
        out.push(Inline::Text { text: tied(rest) });
        out.retain(|run| !matches!(run, Inline::Text { text } if text.is_empty()));
        out
    }

    fn particulars_of_head(&self) -> Vec<Fact> {
        let agreement = self.agreement;
        let fact = |key: &str, value: Vec<Inline>| Fact { label: self.wording.field(key).to_owned(), value };
        let names: Vec<Vec<Inline>> = self.organisations().into_iter().map(|party| party.shown).collect();
        let names = names.join(&Inline::Break);
        let dated = match &agreement.dated {
            // In figures, as Swedish papers carry their date.
            Slot::Known(StatedDate::Day(day)) => self.plain_words(&day.to_string()),
            Slot::Known(date) => self.plain_words(&date.typeset(agreement.language)),
            Slot::Blank(Some(label)) => vec![Inline::Blank { label: label.clone() }],
            Slot::Blank(None) => Vec::new(),
        };
        let case_number = agreement.case_number.as_ref().map_or_else(Vec::new, |number| self.plain_words(number));
        let origin = agreement.provenance.as_ref().map_or_else(Vec::new, |origin| self.provenance(origin));
        let public = agreement.publication.as_ref().map_or_else(Vec::new, |publication| self.publication(publication));
        let facts = [
            ("parties", names),
            ("date", dated),
            ("case-number", case_number),
            ("provenance", origin),
            ("public-version", public),
        ];
        facts.into_iter().filter(|(_, value)| !value.is_empty()).map(|(key, value)| fact(key, value)).collect()
    }

    fn organisations(&self) -> Vec<Organisation> {
        let parties = self.agreement.parties.iter();
        let one = |party: &Party| {
            let name = match &party.name {
                Slot::Known(name) => self.plain_words(name),
                Slot::Blank(label) => vec![self.wording.blank(label.as_deref(), "party")],
            };
            let org_number = party.org_number.known().map(ToString::to_string);
            let mut shown = name.clone();
            shown.extend(org_number.iter().map(|number| Inline::Text { text: tied(&format!(", {number}")) }));
            shown.extend(self.called(&party.short_names));
            Organisation { shown, name, org_number }
        };
        parties.map(one).collect()
    }

    /// What the text calls a party for short: ` (”kommunen”)`. Each name is a run of its own, which may be masked.
    fn called(&self, short_names: &[String]) -> Vec<Inline> {
        let text = |text: &str| Inline::Text { text: text.to_owned() };
        let (open, close) = self.wording.field("quoted").split_once('#').unwrap_or_default();
        let mut out = Vec::new();
        for (at, name) in short_names.iter().enumerate() {
            out.push(text(&format!("{}{open}", if at == 0 { " (" } else { ", " })));
            out.extend(self.plain_words(name));
            out.push(text(close));
        }
        if !out.is_empty() {
            out.push(text(")"));
        }
        out
    }

    /// Of which agreement this is the public version, and how much of it is masked.
    fn publication(&self, publication: &Publication) -> Vec<Inline> {
        let Some(of) = &publication.of else { return Vec::new() };
        let of = of.parse::<Fingerprint>().map_or_else(|_| of.clone(), |whole| whole.short());
        let (before, count) = (self.wording.field("public-version-of"), self.wording.field("masked-facts"));
        self.plain_words(&format!("{before} {of}; {count}: {}", publication.masked.len()))
    }

    /// What the file is when it is not the agreement itself, so that nobody takes it for a signed paper.
    fn provenance(&self, origin: &Provenance) -> Vec<Inline> {
        let kind = self.phrase(&origin.kind, "provenance");
        let kind = kind.as_str().unwrap_or_default();
        let source = origin.source.as_ref().map(escape);
        let mut text = match (kind, &source) {
            ("", Some(source)) => source.clone(),
            (kind, Some(source)) => format!("{kind} {} {source}", escape(self.wording.field("after-source"))),
            (kind, None) => kind.to_owned(),
        };
        if origin.kind.known() == Some(&ProvenanceKind::Illustration) {
            text = format!("{text}; {}", escape(self.wording.field("not-a-paper")));
        }
        if self.has_standard_wording(origin) {
            text = format!("{} {}", stop(&text), escape(self.wording.field("standard-wording")));
        }
        self.words(&text)
    }

    /// Whether a paper that tells of another has a clause in standard wording, which the other may not have.
    fn has_standard_wording(&self, origin: &Provenance) -> bool {
        let tells = match origin.kind.known() {
            Some(ProvenanceKind::Restated | ProvenanceKind::Transcript | ProvenanceKind::Illustration) => true,
            Some(ProvenanceKind::Template) | None => false,
        };
        tells
            && self.sections.iter().any(|section| {
                let has_text = section.clause.is_none_or(|clause| clause.text.is_some());
                let is_empty = matches!(section.kind, ClauseKind::Other | ClauseKind::Signatures);
                !has_text && !is_empty && !derive::has_facts(self.agreement, section.kind)
            })
    }
}
