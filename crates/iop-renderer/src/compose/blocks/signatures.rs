//! The signature blocks. A paper still to be signed for which nobody is named has empty blocks for each party:
//! as many as must sign together, and one where that is not said.

use iop_core::model::{Party, Signature, SigningMethod, Stage};
use iop_core::{Slot, StatedDate, derive};

use super::escape;
use crate::compose::{Composer, blank_label};
use crate::document::{Block, Fact, Inline, Signer};
use crate::plain::{is_open, plain};

/// More who sign together for a party than any paper has lines for.
const MOST_LINES: usize = 6;

/// How many sign for a party: those who must sign together, and one where that is not said.
fn lines(party: &Party) -> usize {
    let together = party.signing_power.as_ref().and_then(|power| power.together.known());
    together.and_then(|number| usize::try_from(*number).ok()).unwrap_or(1).clamp(1, MOST_LINES)
}

/// Shows what is to be filled in at the signatures of a draft by its name. On the paper to be signed it is a line for the
/// pen, which every writer leaves empty.
pub(in crate::compose) fn name_open_lines(blocks: &mut [Block]) {
    for block in blocks {
        let Block::Signatures { signers } = block else { continue };
        for signer in signers {
            let places = signer.place_and_date.iter_mut().chain(&mut signer.mandate).map(|row| &mut row.value);
            for run in [&mut signer.name, &mut signer.title].into_iter().chain(places).flatten() {
                if let Inline::Blank { label } = run {
                    *run = Inline::Text { text: format!("[{label}]") };
                }
            }
        }
    }
}

impl Composer<'_> {
    pub(super) fn signatures(&self) -> Option<Block> {
        let agreement = self.agreement;
        let mut signers: Vec<Signer> = if derive::awaits_signers(agreement) {
            let parties = agreement.parties.iter().enumerate();
            let lines = parties.flat_map(|(at, party)| std::iter::repeat_n((at, party), lines(party)));
            let open = |(index, (at, party)): (usize, (usize, &Party))| {
                self.open_signer(index, Some(at), &self.slot(&party.name, "party"))
            };
            lines.enumerate().map(open).collect()
        } else {
            agreement.signatures.iter().enumerate().map(|(index, one)| self.signer(index, one)).collect()
        };
        if let Some(counterpart) = self.counterpart_signer() {
            signers.push(self.open_signer(signers.len(), None, &counterpart));
        }
        (!signers.is_empty()).then_some(Block::Signatures { signers })
    }

    /// Whom the paper is also signed for when it is one of a series: each counterpart signs its own, in the place of the
    /// party that stands for it. Where no party does, it needs a line of its own, by name if it is the only one.
    fn counterpart_signer(&self) -> Option<String> {
        let agreement = self.agreement;
        let series = agreement.series.as_ref().filter(|series| series.party.is_none())?;
        let is_open = matches!(agreement.stage, Stage::Draft | Stage::Signing);
        let has_line = agreement.signatures.iter().any(|one| one.signs_for.is_some());
        (is_open && !has_line).then(|| match &series.counterparts[..] {
            [only] => self.slot(&only.name, "party"),
            _ => escape(self.wording.field("the-counterpart")),
        })
    }

    fn open_signer(&self, index: usize, at: Option<usize>, party: &str) -> Signer {
        let block = self.block(index, party, &Slot::Blank(None), None, Vec::new(), [Vec::new(), Vec::new()]);
        Signer { party: at, ..block }
    }

    fn signer(&self, index: usize, signature: &Signature) -> Signer {
        let party = match (&signature.signs_for, signature.party.known()) {
            (Some(own), _) => escape(own),
            (None, Some(id)) => self.name(id),
            (None, None) => self.mark(signature.party.label(), "party"),
        };
        let title = signature.title.as_ref().map_or_else(Vec::new, |title| self.plain_words(title));
        let mandate = signature.mandate.as_ref().map(|mandate| self.fact("mandate", &escape(mandate)));
        let date = match &signature.date {
            Slot::Known(StatedDate::Day(day)) => self.plain_words(&day.to_string()),
            // Begun but not whole, "2018-" or "2018-12-": the rest is filled in by hand on the line it stands on.
            Slot::Known(date @ (StatedDate::Year(_) | StatedDate::Month { .. })) => {
                self.plain_words(&format!("{date}-"))
            }
            Slot::Known(date) => self.plain_words(&date.typeset(self.agreement.language)),
            Slot::Blank(Some(label)) => vec![Inline::Blank { label: label.clone() }],
            Slot::Blank(None) => Vec::new(),
        };
        let place = signature.place.as_ref().map_or_else(Vec::new, |place| self.plain_words(place));
        let at = self
            .agreement
            .parties
            .iter()
            .position(|own| own.id.known().is_some_and(|id| signature.party.known() == Some(id)));
        let office = signature.title.as_deref();
        Signer { party: at, mandate, ..self.block(index, &party, &signature.name, office, title, [place, date]) }
    }

    /// Place and date of a signature. One made electronically carries its own, so only what is said stands there.
    fn place_and_date(&self, [place, date]: [Vec<Inline>; 2]) -> Vec<Fact> {
        let method = self.agreement.signing.as_ref().and_then(|signing| signing.method.known());
        let electronic = method == Some(&SigningMethod::Electronic);
        let fact = |key: &str, value| Fact { label: self.wording.field(key).to_owned(), value };
        let facts = [fact("place", place), fact("date", date)];
        facts.into_iter().filter(|fact| !(electronic && is_open(&fact.value))).collect()
    }

    fn block(
        &self,
        index: usize,
        party: &str,
        name: &Slot<String>,
        office: Option<&str>,
        title: Vec<Inline>,
        place_and_date: [Vec<Inline>; 2],
    ) -> Signer {
        let person = [name.known().map(String::as_str), office.filter(|office| blank_label(office).is_none())];
        let person = person.into_iter().flatten().collect::<Vec<_>>().join(", ");
        let described = format!("{} {}", self.wording.field("signature-for"), plain(&self.words(party)));
        Signer {
            id: format!("signature-{}", index + 1),
            party: None,
            described: if person.is_empty() { described } else { format!("{described}: {person}") },
            for_party: self.words(&format!("{} {party}", escape(self.wording.field("for")))),
            name: self.words(&self.slot(name, "name")),
            title,
            mandate: None,
            place_and_date: self.place_and_date(place_and_date),
        }
    }
}
