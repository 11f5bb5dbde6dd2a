//! The format, key by key, in Swedish and in English: how values are written, by hand; the keys, from the schema, the
//! model and the rule that finds them missing; the kinds of clauses, from the model and the headings of the wording.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use iop_core::model::ClauseKind;
use iop_core::{Language, SchemaDraft, schema};
use serde_json::Value;

use super::kind::{Key, Kinds};
use super::meaning::Meanings;
use super::outline::{parts, properties, within};
use super::required::required;
use super::source::Source;
use super::{NOTICE, cell};
use crate::generate::Page;
use crate::trouble::{Outcome, Trouble};

/// The object that is the whole file.
const WHOLE: &str = "Agreement";

/// Where each group of the top table begins, with its headings. A new key falls into the group it stands in.
const GROUPS: &[(&str, &str, &str)] = &[
    ("format", "Överst i filen", "At the top"),
    ("parties", "Parter", "Parties"),
    ("decisions", "Handlingar och ord", "Papers and words"),
    ("context", "Mål och åtaganden", "Goals and commitments"),
    ("steering", "Styrning", "Steering"),
    ("period", "Tid", "Time"),
    ("funding", "Pengar", "Money"),
    ("termination", "Upphörande och tvist", "Ending and disputes"),
    ("annexes", "Bilagor, text och underskrift", "Annexes, text and signatures"),
];

/// What no type can say, in one language.
struct Words {
    language: Language,
    path: &'static str,
    /// Everything before the tables.
    introduction: &'static str,
    whole: &'static str,
    columns: &'static str,
    stands_under: &'static str,
    and: &'static str,
    holds: &'static str,
    required: &'static str,
    grounds: &'static str,
    clauses: &'static str,
    wording: &'static str,
}

const SWEDISH: Words = Words {
    language: Language::Sv,
    path: "docs/sv/format.md",
    introduction: include_str!("format.sv.md"),
    whole: "Hela filen",
    columns: "| Nyckel | Namn | Värde | Förklaring |\n|---|---|---|---|\n",
    stands_under: "Står under",
    and: "och",
    holds: "Delar:",
    required: "**krävs**",
    grounds: "Grunder\n\n\
        Skälen till uppsägning, omförhandling, hävning, återbetalning och andra följder.\n\n\
        | Ord | Betyder |\n|---|---|\n",
    clauses: "Slagen av avsnitt\n\n\
        Ordningen nedan är den vanliga på papperet. Ett avsnitt som inte räknas upp under `clauses` men har uppgifter \
        skrivs ut på sin plats i den ordningen. Ett åtagande med `clause` skrivs i det avsnittet.\n\n\
        | Slag | Standardrubrik | Uppgifter som skrivs där |\n|---|---|---|\n",
    wording: "../crates/iop-renderer/wording/sv",
};

const ENGLISH: Words = Words {
    language: Language::En,
    path: "docs/en/format.md",
    introduction: include_str!("format.en.md"),
    whole: "The whole file",
    columns: "| Key | Swedish name | Value | Meaning |\n|---|---|---|---|\n",
    stands_under: "Stands under",
    and: "and",
    holds: "Parts:",
    required: "**required**",
    grounds: "Grounds\n\n\
        For notice, renegotiation, rescission, repayment and other consequences.\n\n\
        | Word | Means |\n|---|---|\n",
    clauses: "Kinds of clauses\n\n\
        The order below is the usual one of the paper. A clause that is not listed under `clauses` but has facts is \
        printed at its place in that order. A commitment with `clause` is printed in that clause.\n\n\
        | Kind | Standard heading | Facts printed there |\n|---|---|---|\n",
    wording: "../crates/iop-renderer/wording/en",
};

/// The pages on the format.
pub(crate) fn format() -> Outcome<Vec<Page>> {
    let schema = schema(SchemaDraft::Draft202012);
    let source = Source::of_the_model()?;
    let required = required(&schema);
    let page = |words| Tables { words, schema: &schema, source: &source, required: &required }.page();
    [&SWEDISH, &ENGLISH].into_iter().map(page).collect()
}

/// The anchor of an object: its name in the schema, in small letters with hyphens.
fn anchor(name: &str) -> String {
    spread(name, '-')
}

/// `CostLine` as `cost-line` or `cost line`.
fn spread(name: &str, between: char) -> String {
    let mut spread = String::new();
    for (at, letter) in name.char_indices() {
        if letter.is_uppercase() && at > 0 {
            spread.push(between);
        }
        spread.extend(letter.to_lowercase());
    }
    spread
}

/// One language's tables.
struct Tables<'a> {
    words: &'static Words,
    schema: &'a Value,
    source: &'a Source,
    required: &'a BTreeSet<(String, String)>,
}

impl Tables<'_> {
    fn page(&self) -> Outcome<Page> {
        let words = self.words;
        let mut text = format!("{NOTICE}{}", words.introduction);
        let meanings = Meanings::new(self.schema, self.source, words.language)?;
        let _ = write!(text, "\n<a id=\"agreement\"></a>\n\n## {}\n\n{}\n", words.whole, self.described(WHOLE)?);
        let mut open = false;
        for (key, property) in properties(self.schema) {
            if let Some((_, sv, en)) = GROUPS.iter().find(|(first, ..)| *first == key.as_str()) {
                let heading = if words.language == Language::Sv { sv } else { en };
                let _ = write!(text, "\n### {heading}\n\n{}", words.columns);
                open = true;
            }
            if !open {
                return Err(Trouble::Failed(format!("{key} stands before the first group")));
            }
            self.row(&mut text, &meanings, (WHOLE, key), property)?;
        }
        for part in parts(self.schema) {
            let (name, places) = (part.name.as_str(), part.places.as_slice());
            let level = if places.first().is_some_and(|place| place.contains('.')) { "###" } else { "##" };
            let _ = write!(text, "\n<a id=\"{}\"></a>\n\n{level} {}\n\n", anchor(name), self.title(name));
            let places: Vec<String> = places.iter().map(|place| format!("`{place}`")).collect();
            let (last, before) =
                places.split_last().ok_or_else(|| Trouble::Failed(format!("{name} stands nowhere")))?;
            let places =
                if before.is_empty() { last.clone() } else { format!("{} {} {last}", before.join(", "), words.and) };
            let _ = write!(text, "{} {places}. {}\n\n{}", words.stands_under, self.described(name)?, words.columns);
            for (key, property) in properties(self.object(name)) {
                self.row(&mut text, &meanings, (name, key), property)?;
            }
        }
        let _ = write!(text, "\n<a id=\"grounds\"></a>\n\n## {}", words.grounds);
        for (word, told) in meanings.words("Ground")? {
            let _ = writeln!(text, "| `{word}` | {} |", cell(&told));
        }
        self.clauses(&mut text)?;
        Ok(Page { path: words.path.into(), text })
    }

    fn object(&self, name: &str) -> &Value {
        if name == WHOLE { self.schema } else { &self.schema["$defs"][name] }
    }

    fn title(&self, name: &str) -> String {
        match self.words.language {
            Language::Sv => self.object(name)["title"].as_str().unwrap_or(name).to_owned(),
            Language::En => {
                let spread = spread(name, ' ');
                let mut letters = spread.chars();
                letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
            }
        }
    }

    fn described(&self, name: &str) -> Outcome<String> {
        Ok(match self.words.language {
            Language::Sv => self.object(name)["description"].as_str().unwrap_or_default().to_owned(),
            Language::En => self.source.object(name)?.told.clone(),
        })
    }

    fn link(&self, name: &str) -> String {
        format!("[{}](#{})", self.title(name).to_lowercase(), anchor(name))
    }

    fn row(&self, text: &mut String, meanings: &Meanings<'_>, at: (&str, &str), property: &Value) -> Outcome<()> {
        let (object, key) = at;
        let meaning = meanings.of(object, key, property)?;
        let rust = &self.source.field(object, key)?.kind;
        let of = Key { rust, explained: meaning.tells_words };
        let mut kind = Kinds::of(self.words.language).told(property, &of, &|name| self.link(name))?;
        if self.required.contains(&(object.to_owned(), key.to_owned())) {
            kind = format!("{kind}, {}", self.words.required);
        }
        let mut told = cell(&meaning.told);
        let inner = if object == WHOLE { within(property, &self.schema["$defs"]) } else { Vec::new() };
        if !inner.is_empty() {
            let links: Vec<String> = inner.iter().map(|name| self.link(name)).collect();
            told = format!("{told} {} {}.", self.words.holds, links.join(", "));
        }
        let _ =
            writeln!(text, "| `{key}` | {} | {kind} | {told} |", cell(property["title"].as_str().unwrap_or_default()));
        Ok(())
    }

    fn clauses(&self, text: &mut String) -> Outcome<()> {
        let _ = write!(text, "\n<a id=\"clause-kinds\"></a>\n\n## {}", self.words.clauses);
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(self.words.wording);
        for kind in ClauseKind::ALL {
            let path = folder.join(format!("{}.md", kind.as_str()));
            let wording = fs::read_to_string(&path).map_err(Trouble::disk(&path))?;
            let heading = wording.lines().next().unwrap_or_default().trim_start_matches('#').trim();
            let _ = writeln!(text, "| `{}` | {} | {} |", kind.as_str(), cell(heading), facts(*kind));
        }
        Ok(())
    }
}

/// The keys whose facts a clause of this kind prints.
fn facts(kind: ClauseKind) -> &'static str {
    match kind {
        ClauseKind::Background => "`context`",
        ClauseKind::Changes => "`amendment`",
        ClauseKind::Definitions => "`definitions`",
        ClauseKind::Scope => "`scope`",
        ClauseKind::Goals => "`goals`",
        ClauseKind::TargetGroups => "`target_groups`",
        ClauseKind::Parties => "`parties`, `party_groups`, `participants`, `series`",
        ClauseKind::Form => "`assessments` (`municipal-law`)",
        ClauseKind::Criteria => "`criteria`",
        ClauseKind::Related => "`decisions`, `related`",
        ClauseKind::Commitments => "`commitments`",
        ClauseKind::Steering => "`steering`, `other_groups`",
        ClauseKind::FollowUp => "`reports`",
        ClauseKind::Contacts => "`parties.contacts`",
        ClauseKind::Period => "`period`",
        ClauseKind::Review => "`review`, `other_reviews`",
        ClauseKind::Economy => {
            "`funding.contributions`, `funding.costs`, `funding.indexation`, `funding.charges`, `funding.reductions`"
        }
        ClauseKind::Payments => "`funding.payments`, `funding.vat`, `funding.late_interest`",
        ClauseKind::UseOfFunds => {
            "`funding.spend_by`, `funding.surplus`, `funding.surplus_due`, `funding.no_profit`, `earmarked_for`"
        }
        ClauseKind::StateAid => "`state_aid`, `assessments` (`state-aid`)",
        ClauseKind::Procurement => "`assessments` (`procurement`)",
        ClauseKind::Staff => "`staff`",
        ClauseKind::RecordChecks => "`record_checks`",
        ClauseKind::DataProtection => "`data_protection`",
        ClauseKind::Termination => "`termination`",
        ClauseKind::Disputes => "`disputes`",
        ClauseKind::Annexes => "`annexes`, `precedence`",
        ClauseKind::Signatures => "`signing`, `signatures`, `parties.signing_power`",
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use iop_core::model::Agreement;
    use iop_core::{REFERENCES, derive};

    use super::super::kind::words_at;
    use super::super::meaning::TOLD_ELSEWHERE;
    use super::super::outline::target;
    use super::super::required::skeleton;
    use super::*;

    fn pages() -> Vec<String> {
        format().unwrap().into_iter().map(|page| page.text).collect()
    }

    fn every_key(schema: &Value) -> Vec<(&str, &str, &Value)> {
        let objects = schema["$defs"].as_object().unwrap().iter().map(|(name, object)| (name.as_str(), object));
        let keys = |(name, object)| properties(object).map(move |(key, property)| (name, key.as_str(), property));
        objects.chain([(WHOLE, schema)]).flat_map(keys).collect()
    }

    #[test]
    fn the_introductions_list_every_reference() {
        for words in [&SWEDISH, &ENGLISH] {
            let lacking: Vec<_> =
                REFERENCES.iter().filter(|path| !words.introduction.contains(&format!("`{{{path}}}`"))).collect();
            assert!(lacking.is_empty(), "{}: {lacking:?}", words.path);
        }
    }

    #[test]
    fn every_key_of_the_schema_has_a_row_with_a_name_a_kind_and_an_explanation() {
        let schema = schema(SchemaDraft::Draft202012);
        for page in pages() {
            let rows: Vec<&str> = page.lines().filter(|line| line.starts_with("| `")).collect();
            for (object, key, property) in every_key(&schema) {
                let begun = format!("| `{key}` | {} |", cell(property["title"].as_str().unwrap()));
                assert!(rows.iter().any(|row| row.starts_with(&begun)), "{object}.{key}");
            }
            let tables = page.split("<a id=\"agreement\">").nth(1).unwrap();
            let keys = tables.split("<a id=\"clause-kinds\">").next().unwrap();
            assert!(!keys.contains("|  |"), "a cell is empty");
        }
    }

    #[test]
    fn every_word_of_a_closed_list_stands_in_the_row_of_its_key() {
        let schema = schema(SchemaDraft::Draft202012);
        let source = Source::of_the_model().unwrap();
        for page in pages() {
            for (object, key, property) in every_key(&schema) {
                let kind = &source.field(object, key).unwrap().kind;
                let Some(words) = words_at(property).filter(|_| !TOLD_ELSEWHERE.contains(&kind.as_str())) else {
                    continue;
                };
                let tells = |row: &&str| words.iter().all(|word| row.contains(&format!("`{word}`")));
                let rows = page.lines().filter(|line| line.starts_with(&format!("| `{key}` |")));
                assert!(rows.filter(tells).count() > 0, "{object}.{key}");
            }
        }
    }

    #[test]
    fn every_link_on_a_page_leads_to_an_anchor() {
        for page in pages() {
            let targets: Vec<&str> = page.split("](#").skip(1).filter_map(|rest| rest.split(')').next()).collect();
            assert!(targets.len() > 100);
            for target in targets {
                assert!(page.contains(&format!("<a id=\"{target}\"></a>")), "{target}");
            }
        }
    }

    #[test]
    fn a_kind_of_clause_that_has_facts_says_which() {
        let schema = schema(SchemaDraft::Draft202012);
        let mut whole = skeleton(&schema, &schema["$defs"], false);
        whole["funding"]["vat"] = "none".into();
        let whole: Agreement = serde_json::from_value(whole).unwrap();
        for kind in ClauseKind::ALL {
            assert!(!derive::has_facts(&whole, *kind) || !facts(*kind).is_empty(), "{}", kind.as_str());
        }
    }

    #[test]
    fn every_part_of_the_file_is_printed_in_some_clause() {
        let schema = schema(SchemaDraft::Draft202012);
        let printed: String = ClauseKind::ALL.iter().map(|kind| facts(*kind)).collect();
        let parts = properties(&schema).filter(|(_, property)| target(property).is_some()).map(|(key, _)| key);
        let lacking: Vec<_> = parts
            .filter(|key| ![format!("`{key}`"), format!("`{key}.")].iter().any(|own| printed.contains(own)))
            .collect();
        // Where the file comes from is told at the head, clauses are what all is printed in, and deviations are about the
        // check.
        assert_eq!(lacking, ["provenance", "clauses", "publication", "deviations"]);
    }

    /// The introductions say which values cannot be blanks; here is the list they are written from.
    #[test]
    fn what_cannot_be_a_blank_is_true_or_false_an_id_or_a_word_with_a_default() {
        let schema = schema(SchemaDraft::Draft202012);
        let source = Source::of_the_model().unwrap();
        let mut words = Vec::new();
        for (object, key, property) in every_key(&schema) {
            let kind = source.field(object, key).unwrap().kind.as_str();
            let is_part = target(property).is_some() || property.get("items").is_some();
            let may_be_blank = property.get("else").is_some() || matches!(kind, "String" | "Prose");
            if !is_part && !may_be_blank && !matches!(kind, "bool" | "Id" | "PartyRef" | "ClauseKind") {
                words.push(key);
            }
        }
        words.sort_unstable();
        assert_eq!(words, ["currency", "kind", "language", "stage"]);
    }

    #[test]
    fn an_anchor_is_in_small_letters() {
        assert_eq!(anchor("TargetGroup"), "target-group");
    }
}
