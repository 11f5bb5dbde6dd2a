//! From agreement to document: the clauses in their order, numbered, with their facts.
//!
//! The only part of the crate that sees an agreement. Knows no file format and no rules.

mod clause;
mod prose;
mod typography;
mod view;
mod wording;

use iop_core::model::{Agreement, Clause, ClauseKind, Stage};
use iop_core::{Language, StatedDate, fingerprint};

use crate::document::{Block, Document, Inline, Meta};
use crate::error::RenderError;
use wording::Wording;

/// Whether the paper is marked as a draft. The paper of an agreement at the stage of a draft always is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mark {
    /// The paper as it is signed.
    None,
    /// Every page says that it is a draft.
    Draft,
}

/// A clause of the paper with its number and anchor.
struct Section<'a> {
    kind: ClauseKind,
    clause: Option<&'a Clause>,
    number: String,
    anchor: String,
    heading: String,
}

/// Composes the paper of `agreement`.
///
/// # Errors
/// [`RenderError::Wording`] when a standard text cannot be made, which a test rules out for the wording of this crate.
pub fn compose(agreement: &Agreement, mark: Mark) -> Result<Document, RenderError> {
    let wording = Wording::new(agreement.language)?;
    let sections = sections(agreement, &wording);
    let composer = Composer { agreement, wording: &wording, sections: &sections, within_fact: false };
    let mut blocks = Vec::new();
    for section in &sections {
        blocks.push(Block::Heading {
            level: 1,
            number: Some(section.number.clone()),
            text: vec![Inline::Text { text: section.heading.clone() }],
            anchor: section.anchor.clone(),
        });
        composer.body(section, &mut blocks)?;
    }
    Ok(Document { meta: meta(agreement, mark, &wording), blocks })
}

/// What a clause is composed from.
#[derive(Clone, Copy)]
struct Composer<'a> {
    agreement: &'a Agreement,
    wording: &'a Wording,
    sections: &'a [Section<'a>],
    /// Whether the text of a fact is being printed: there, a reference to another text stays a blank, so that texts
    /// that refer to each other come to an end.
    within_fact: bool,
}

fn meta(agreement: &Agreement, mark: Mark, wording: &Wording) -> Meta {
    let blank = |key: &str| format!("[{}]", wording.label(key));
    Meta {
        id: agreement.id.known().map_or_else(|| blank("id"), ToString::to_string),
        title: agreement.title.known().cloned().unwrap_or_else(|| blank("title")),
        subtitle: agreement.subtitle.clone(),
        language: agreement.language,
        date: agreement.dated.filter(|date| date.is_day()).map(StatedDate::first),
        authors: agreement.parties.iter().filter_map(|party| party.name.known().cloned()).collect(),
        case_number: agreement.case_number.clone(),
        fingerprint: fingerprint(agreement).short(),
        draft: mark == Mark::Draft || agreement.stage == Stage::Draft,
    }
}

/// The clauses the file lists, and where they usually stand those it does not list but has facts for.
fn sections<'a>(agreement: &'a Agreement, wording: &Wording) -> Vec<Section<'a>> {
    let mut order: Vec<(ClauseKind, Option<&Clause>)> = agreement
        .clauses
        .iter()
        .map(|clause| (clause.kind.known().copied().unwrap_or(ClauseKind::Other), Some(clause)))
        .collect();
    for &kind in ClauseKind::ALL {
        let told =
            agreement.clauses.iter().any(|clause| clause.kind.known() == Some(&kind) || clause.covers.contains(&kind));
        if !told && clause::has_facts(agreement, kind) {
            let place = order.iter().rposition(|(before, _)| *before < kind).map_or(0, |last| last + 1);
            order.insert(place, (kind, None));
        }
    }
    order
        .into_iter()
        .enumerate()
        .map(|(index, (kind, clause))| {
            let number = (index + 1).to_string();
            let own = clause.and_then(|clause| clause.heading.clone());
            Section {
                kind,
                clause,
                anchor: format!("{number}-{}", kind.as_str()),
                number,
                heading: own.unwrap_or_else(|| wording.heading(kind).to_owned()),
            }
        })
        .collect()
}

/// The label of a text that is nothing but a blank: `[befattning]`.
fn blank_label(text: &str) -> Option<&str> {
    let label = text.trim().strip_prefix('[')?.strip_suffix(']')?;
    (!label.is_empty() && !label.contains(['[', ']'])).then_some(label)
}

/// The words a reference to a clause prints.
fn reference_words(section: &Section<'_>, language: Language) -> String {
    let (number, heading) = (&section.number, &section.heading);
    match language {
        Language::Sv => format!("avsnitt\u{a0}{number}, {heading}"),
        Language::En => format!("clause\u{a0}{number}, {heading}"),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::*;

    fn composed(agreement: &Value) -> Document {
        let agreement: Agreement = serde_json::from_value(agreement.clone()).expect("an agreement");
        compose(&agreement, Mark::None).expect("a paper")
    }

    /// Every word of the paper, blocks apart.
    fn words(document: &Document) -> String {
        crate::text(document)
    }

    fn headings(document: &Document) -> Vec<String> {
        let headings = document.blocks.iter().filter_map(|block| match block {
            Block::Heading { level: 1, number, anchor, .. } => Some((number.clone(), anchor.clone())),
            Block::Heading { .. }
            | Block::Paragraph { .. }
            | Block::List { .. }
            | Block::Table(_)
            | Block::Facts { .. }
            | Block::Signatures { .. } => None,
        });
        headings.map(|(number, anchor)| anchor.replacen(&format!("{}-", number.unwrap_or_default()), "", 1)).collect()
    }

    /// The number of the clause of this kind.
    fn number_of(agreement: &Value, kind: &str) -> usize {
        headings(&composed(agreement)).iter().position(|heading| heading == kind).map_or(0, |index| index + 1)
    }

    fn whole(language: &str) -> Value {
        json!({
            "format": "iop/1", "id": "hel", "kind": "partnership", "title": "Hel", "language": language,
            "parties": [
                {"id": "a", "role": "public", "name": "A kommun", "short_names": ["kommunen"], "org_number": "212000-0001", "lead": true,
                 "contacts": [{"name": "Kim Exempel"}]},
                {"id": "b", "role": "civil-society", "name": "Föreningen B"}
            ],
            "decisions": [{"body": "Styrelsen", "date": "2024-01-02", "section": "§ 1", "matter": "avtalet"}],
            "related": [{"kind": "predecessor", "title": "Förra", "from": "2022", "to": "2023", "case_number": "1/2022"}],
            "target_groups": [{"id": "g", "text": "äldre", "age_from": 65, "area": "A"}, {"id": "h", "kind": "indirect", "text": "anhöriga"}],
            "goals": [{"id": "m", "text": "Fler *möten*", "targets": [
                {"measure": "möten", "at_least": 20, "at_most": 25, "per": "year"}, {"measure": "deltagare", "about": 7, "during": "2024-H1"}]}],
            "criteria": {"assessed_by": "nämnden", "assessed_on": "2024-01-01", "items": [{"text": "Initiativ", "met": false, "reason": "skäl"}]},
            "commitments": [{"party": "a", "text": "Lånar ut en lokal"}, {"party": "all", "text": "Samråder"}],
            "steering": {"members": "fyra personer", "meetings": {"times": 1, "per": "quarter", "convened_by": "a", "minutes_by": "b"},
                         "decides_by": "majority", "tasks": ["Leda"]},
            "reports": [{"party": "b", "due": "2 months after period.end", "text": "Bokslut"}],
            "period": {"start": "2024-01-01", "end": "2024-12-31"},
            "review": {"by": "2024-10-01", "responsible": "a", "decides": "om fortsättning"},
            "funding": {"contributions": [{"party": "a", "form": "cash", "amount": "1 000 kr", "during": "2024", "share": "100 %"}],
                        "costs": [{"item": "Hyra", "amount": "1 000 kr"}],
                        "payments": [{"from": "a", "to": "b", "amount": "500 kr", "times": 2, "per": "year", "against": "report", "terms": "I förskott."}],
                        "vat": "added"},
            "termination": {"notice": "3 months", "right": "on-grounds", "grounds": ["breach", "no-funding"],
                            "rescission": {"grounds": ["breach"], "cure": "30 days"}, "repayment": {"party": "b", "extent": "unused"}},
            "annexes": [{"id": "x", "title": "Budget", "dated": "2024"}],
            "signing": {"originals": 2},
            "signatures": [{"party": "a", "name": "Kim Exempel", "place": "A", "date": "2024"}]
        })
    }

    #[test]
    fn every_kind_of_clause_has_wording_in_both_languages_with_and_without_facts() {
        for language in ["sv", "en"] {
            for kind in ClauseKind::ALL {
                for mut agreement in [whole(language), json!({ "format": "iop/1", "language": language })] {
                    agreement["clauses"] = json!([{ "kind": kind }]);
                    let paper = words(&composed(&agreement));
                    assert!(
                        !paper.contains("{%") && !paper.contains("{{") && !paper.contains("none"),
                        "{kind:?}: {paper}"
                    );
                }
            }
        }
    }

    #[test]
    fn facts_no_clause_tells_get_a_clause_at_their_usual_place() {
        let all = [
            "goals",
            "target-groups",
            "parties",
            "criteria",
            "related",
            "commitments",
            "steering",
            "follow-up",
            "contacts",
            "period",
            "review",
            "economy",
            "payments",
            "termination",
            "annexes",
            "signatures",
        ];
        assert_eq!(headings(&composed(&whole("sv"))), all);
        let mut agreement = whole("sv");
        agreement["clauses"] = json!([{ "kind": "purpose", "text": "Syftet.", "covers": ["goals", "related"] }]);
        let found = headings(&composed(&agreement));
        assert_eq!(found[..3], ["purpose", "target-groups", "parties"]);
        assert!(!found.contains(&"related".to_owned()));
    }

    #[test]
    fn facts_are_printed_as_the_language_spells_them() {
        let paper = words(&composed(&whole("sv")));
        for part in [
            "den 1\u{a0}januari 2024",
            "1\u{a0}000\u{a0}kr",
            "3\u{a0}månader",
            "den 30\u{a0}september 2024",
            "Fler möten. Mått: minst 20 och högst 25 möten per år; cirka 7 deltagare, första halvåret 2024.",
            "i två likalydande exemplar",
            "212000-0001",
        ] {
            let paper = paper.replace("\n   ", " ").replace('\n', " ");
            assert!(paper.contains(part), "{part} in\n{paper}");
        }
    }

    #[test]
    fn standard_texts_say_what_the_facts_say_and_no_more() {
        let mut agreement = whole("sv");
        agreement["funding"]["payments"] = json!([
            {"from": "a", "to": "b", "amount": "500 kr", "on": "2024-02-15"},
            {"from": "a", "to": "b", "amount": "600 kr", "on": "period.end"},
        ]);
        agreement["parties"][0]["contacts"] = json!([]);
        agreement["clauses"] = json!([{ "kind": "contacts" }]);
        let paper = words(&composed(&agreement)).replace("\n  ", " ").replace(['\n', '\u{a0}'], " ");
        for part in [
            "500 kr till Föreningen B, den 15 februari 2024",
            "600 kr till Föreningen B, vid avtalstidens slut",
            "är [kontaktpersoner].",
            "äldre. Från 65 år. Område: A.",
        ] {
            assert!(paper.contains(part), "{part} in\n{paper}");
        }
        assert!(!paper.contains("senast den 15 februari") && !paper.contains("framgår nedan"), "{paper}");
    }

    #[test]
    fn a_name_is_never_a_mark() {
        let mut agreement = whole("sv");
        let name = "*A* {period.end} [X] 1. # _b_ <script>";
        agreement["parties"][0]["name"] = name.into();
        let paper = words(&composed(&agreement)).replace('\n', " ");
        assert!(paper.matches(name).count() >= 3, "{paper}");
    }

    #[test]
    fn texts_that_refer_to_each_other_come_to_an_end() {
        let mut agreement = whole("sv");
        agreement["goals"] = json!([{ "id": "m", "text": "{goals.m} {goals}" }]);
        agreement["commitments"] = json!([{ "party": "a", "text": "{commitments.a}" }]);
        let paper = words(&composed(&agreement));
        assert!(paper.contains("[goals.m]") && paper.contains("[commitments.a]"), "{paper}");
    }

    #[test]
    fn a_reference_to_a_clause_says_its_number() {
        let mut agreement = whole("sv");
        agreement["clauses"] = json!([{ "kind": "economy" }, { "kind": "payments", "text": "Se {clauses.economy}." }]);
        let paper = words(&composed(&agreement)).replace(['\n', '\u{a0}'], " ");
        let number = number_of(&agreement, "economy");
        assert!(paper.contains(&format!("Se avsnitt {number}, Ekonomi.")), "{paper}");
    }

    #[test]
    fn the_paper_of_a_draft_says_so() {
        let drafted = |stage: &str, mark| {
            let mut agreement = whole("sv");
            agreement["stage"] = stage.into();
            let agreement: Agreement = serde_json::from_value(agreement).expect("an agreement");
            compose(&agreement, mark).expect("a paper").meta.draft
        };
        assert!(drafted("draft", Mark::None) && drafted("signed", Mark::Draft));
        assert!(!drafted("signing", Mark::None));
    }

    #[test]
    fn a_blank_is_shown_with_its_name() {
        let mut agreement = whole("sv");
        agreement["period"] = json!({ "start": "[STARTDAG]" });
        let paper = words(&composed(&agreement));
        assert!(paper.contains("[STARTDAG]") && paper.contains("[slutdatum]"), "{paper}");
        agreement["parties"][0]["body"] = "[NÄMND]".into();
        let paper = composed(&agreement);
        let blanks =
            serde_json::to_string(&paper).expect("JSON").matches(r#"{"type":"blank","label":"NÄMND"}"#).count();
        assert_eq!(blanks, 1);
    }
}
