//! Papers around the agreement: decisions, related agreements, annexes and their order, how it is signed.

use iop_core::Slot;
use iop_core::model::Related;
use serde_json::{Value, json};

use super::escape;
use crate::compose::Composer;

impl Composer<'_> {
    pub(super) fn paper_view(&self) -> Value {
        let agreement = self.agreement;
        let language = agreement.language;
        json!({
            "decisions": agreement.decisions.iter().map(|decision| json!({
                "party": self.name_option(decision.party.as_ref().filter(|id| !self.is_named_in(id, &decision.body))),
                "body": self.required(&decision.body, "body", Clone::clone),
                "date": self.required(&decision.date, "date", |date| date.typeset(language)),
                "section": decision.section.as_ref().map(escape),
                "case_number": decision.case_number.as_ref().map(escape),
                "matter": decision.matter.as_ref().map(escape),
            })).collect::<Vec<_>>(),
            "related": agreement.related.iter().map(|related| json!({
                "kind": self.related_kind(related),
                "title": self.required(&related.title, "title", Clone::clone),
                "dated": self.day(&related.dated),
                "from": self.day(&related.from),
                "to": self.day(&related.to),
                "while_in_force": related.while_in_force,
                "ends_with": related.ends_with,
                "case_number": related.case_number.as_ref().map(escape),
            })).collect::<Vec<_>>(),
            "annexes": agreement.annexes.iter().enumerate().map(|(place, annex)| json!({
                "number": annex.number.as_ref().map_or_else(|| (place + 1).to_string(), escape),
                "title": self.required(&annex.title, "title", Clone::clone),
                "dated": self.day(&annex.dated),
                "party": self.who_option(annex.party.as_ref()),
                "concerns": annex.concerns.as_ref().map(escape),
                "attached": Self::choice(&annex.attached),
            })).collect::<Vec<_>>(),
            "precedence": agreement.precedence.iter().map(|id| self.paper(id)).collect::<Vec<_>>(),
            "signing": agreement.signing.as_ref().map(|signing| json!({
                "originals": Self::count(&signing.originals),
                "method": self.phrase(&signing.method, "signing"),
            })),
        })
    }

    /// Whether a body carries the proper names of the party it belongs to: the board of Vidinge that of Vidinge kommun.
    fn is_named_in(&self, party: &iop_core::Id, body: &Slot<String>) -> bool {
        let Some(name) = self.agreement.name_of(party).and_then(Slot::known) else { return false };
        let within: Vec<&str> = body.known().map(|body| body.split_whitespace().collect()).unwrap_or_default();
        let mut proper = name.split_whitespace().filter(|word| word.starts_with(char::is_uppercase)).peekable();
        proper.peek().is_some() && proper.all(|word| within.contains(&word))
    }

    /// What a related paper is, unless its title says so.
    fn related_kind(&self, related: &Related) -> Value {
        let kind = self.phrase(&related.kind, "related");
        let title = related.title.known().map(|title| title.to_lowercase()).unwrap_or_default();
        if kind.as_str().is_some_and(|kind| title.contains(&kind.to_lowercase())) { Value::Null } else { kind }
    }

    /// A paper by its id: this one, an annex or a related agreement.
    fn paper(&self, id: &iop_core::Id) -> String {
        if id.as_str() == "agreement" {
            return self.document()["this"].as_str().unwrap_or_default().to_owned();
        }
        if self.agreement.annexes.iter().any(|annex| annex.id.known() == Some(id)) {
            return self.annex(Some(id)).as_str().unwrap_or_default().to_owned();
        }
        let related = self.agreement.related.iter().find(|related| related.id.as_ref() == Some(id));
        related.map_or_else(|| escape(id), |related| self.required(&related.title, "title", Clone::clone))
    }
}
