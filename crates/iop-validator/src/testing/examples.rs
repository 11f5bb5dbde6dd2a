//! The examples on the rules' pages, and the cases beside the rules of a family, which are too many for a page: each does
//! what is said of it, and says what stands beside the rules of its family. Knows no single rule.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use iop_core::{Language, Span};
use iop_law::Law;

use super::{check_rule, splice};
use crate::check::Outcome;
use crate::finding::Finding;
use crate::{Catalogue, Report, Rule, rules};

/// The sections of a rule's page, in order.
const SECTIONS: &[&str] = &[
    "## Vad regeln finner",
    "## Varför det spelar roll",
    "## Vad du gör",
    "## När det är rätt att avvika",
    "## Exempel",
    "## In English",
];

/// An example on a page, or among the cases of a family.
struct Example<'a> {
    /// The words after the language of its fence: what comes of it.
    header: &'a str,
    /// Its YAML, as it stands on the page.
    fragment: &'a str,
}

impl<'a> Example<'a> {
    /// Every example in a text.
    fn all(page: &'a str) -> impl Iterator<Item = Self> {
        page.split("```yaml ").skip(1).filter_map(|rest| {
            let (header, rest) = rest.split_once('\n')?;
            Some(Self { header: header.trim(), fragment: rest.split_once("```")?.0 })
        })
    }

    /// The texts between « and » in its header.
    fn quoted(&self) -> Vec<&str> {
        self.header.split('«').skip(1).filter_map(|part| part.split_once('»').map(|(inner, _)| inner)).collect()
    }

    /// The agreement that it makes, then those beside it: `# intill` begins a change to the smallest agreement that is
    /// checked beside the first.
    fn texts(&self) -> Vec<String> {
        let mut parts = self.fragment.split("# intill\n");
        let own = parts.next().unwrap_or_default();
        let own = if self.header.ends_with("hel fil") { own.to_owned() } else { splice(own) };
        [own].into_iter().chain(parts.map(splice)).collect()
    }
}

/// An example with what its rule said of it.
struct Examined {
    rule: &'static Rule,
    example: Example<'static>,
    texts: Vec<String>,
    report: Report,
}

impl Examined {
    /// Every example of every page, examined once for all tests.
    fn of_pages() -> &'static [Self] {
        static OF_PAGES: OnceLock<Vec<Examined>> = OnceLock::new();
        OF_PAGES.get_or_init(|| rules::all().flat_map(|rule| Self::all(rule, rule.page)).collect())
    }

    /// Every case of every family, examined once for all tests.
    fn of_cases() -> &'static [Self] {
        static OF_CASES: OnceLock<Vec<Examined>> = OnceLock::new();
        OF_CASES.get_or_init(|| cases().iter().flat_map(|(rule, text)| Self::all(rule, text)).collect())
    }

    fn all(rule: &'static Rule, text: &'static str) -> impl Iterator<Item = Self> {
        Example::all(text).map(move |example| {
            let texts = example.texts();
            let report = check_rule(rule, &texts);
            Self { rule, example, texts, report }
        })
    }

    /// What the rule itself found.
    fn found(&self) -> impl Iterator<Item = &Finding> {
        self.report.findings.iter().filter(|finding| finding.rule == self.rule)
    }

    /// What became of the rule.
    fn outcome(&self) -> Option<&Outcome> {
        self.report.outcomes.iter().find(|(other, _)| *other == self.rule).map(|(_, outcome)| outcome)
    }

    /// What a lawyer reads of it: every finding's words with all its places, or why there is none. Of a case only what is
    /// its own: the rest is told of the examples of its rule.
    fn told(&self, [swedish, english]: &[Catalogue; 2], whole: bool) -> String {
        let mut lines: Vec<String> = Vec::new();
        for finding in self.found() {
            let words = swedish.wording(finding, Law::bundled());
            lines.push(format!("{}: {}", finding.severity().as_str(), words.title));
            lines.push(format!("  {}: {}", finding.place.pointer, words.label));
            for (place, label) in finding.related.iter().zip(&words.related) {
                let marked = first_line(&self.texts[place.agreement.unwrap_or_default()], place.place.span);
                lines.push(format!("  «{marked}»: {label}"));
            }
            if whole {
                lines.extend([words.why, words.help].map(|part| format!("  {part}")));
            }
            lines.extend(finding.replacement.iter().map(|text| format!("  → {text}")));
            if whole {
                lines.push(format!("  {}", english.wording(finding, Law::bundled()).title));
            }
        }
        if let Some(Outcome::DoesNotApply(why) | Outcome::NotJudged(why)) = self.outcome() {
            lines.push(swedish.text(why));
        }
        lines.join("\n")
    }
}

/// The first line of what is marked.
fn first_line(text: &str, span: Span) -> &str {
    text[span.start.offset..span.end.offset].lines().next().unwrap_or_default()
}

/// The folder of a family's rules.
fn folder(family: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src/rules").join(family.replace('-', "_"))
}

/// The cases beside the rules, by their rule: each heading of a family's `cases.md` names one.
#[cfg(test)]
#[expect(clippy::disallowed_methods, reason = "the cases are files of the repository, which only tests read")]
fn cases() -> &'static [(&'static Rule, &'static str)] {
    static CASES: OnceLock<Vec<(&'static Rule, &'static str)>> = OnceLock::new();
    CASES.get_or_init(|| {
        let mut cases = Vec::new();
        for family in rules::FAMILIES {
            let Ok(text) = fs::read_to_string(folder(family.name).join("cases.md")) else { continue };
            let text: &'static str = text.leak();
            cases.extend(text.split("\n## ").skip(1).map(|section| {
                let name = section.lines().next().unwrap_or_default();
                let rule = family.rules.iter().find(|rule| rule.id == format!("{}/{name}", family.name));
                (*rule.unwrap_or_else(|| panic!("{}: no rule is named {name}", family.name)), section)
            }));
        }
        cases
    })
}

#[test]
fn every_page_has_its_sections_in_order_and_an_example_of_each_kind() {
    for rule in rules::all() {
        let mut at = 0;
        assert!(rule.page.starts_with("# "), "{}: the page opens with its heading", rule.id);
        for section in SECTIONS {
            let found = rule.page[at..].find(section);
            assert!(found.is_some(), "{}: {section} is missing or out of order", rule.id);
            at += found.unwrap_or_default();
        }
        let fences: usize = rule.page[..at].matches("\n```").count();
        assert_eq!(fences % 2, 0, "{}: a fence is not closed", rule.id);
        assert!(!rule.page[at..].contains("```"), "{}: an example stands after the last section", rule.id);
        let headers: Vec<_> = Example::all(rule.page).map(|example| example.header).collect();
        assert!(headers.iter().any(|h| h.starts_with("fynd")), "{}: an example that fails", rule.id);
        assert!(headers.iter().any(|h| h.starts_with("utan fynd")), "{}: an example that passes", rule.id);
    }
}

#[test]
fn every_example_does_what_its_page_says() {
    let mut faults = Vec::new();
    for examined in Examined::of_pages().iter().chain(Examined::of_cases()) {
        let marked: Vec<&str> =
            examined.found().map(|finding| first_line(&examined.texts[0], finding.place.span)).collect();
        let (header, outcome) = (examined.example.header, examined.outcome());
        let right = match header {
            _ if header.starts_with("fynd") => marked == examined.example.quoted(),
            _ if header.starts_with("utan fynd") => matches!(outcome, Some(Outcome::Holds)),
            _ if header.starts_with("gäller inte") => matches!(outcome, Some(Outcome::DoesNotApply(_))),
            _ if header.starts_with("prövas inte") => matches!(outcome, Some(Outcome::NotJudged(_))),
            _ => false,
        };
        if !right {
            let (id, fragment) = (examined.rule.id, examined.example.fragment);
            faults.push(format!("{id} — {header}\n{fragment}marked {marked:?}, outcome {outcome:?}"));
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n\n"));
}

#[test]
fn every_example_says_what_stands_beside_its_family() {
    let catalogues = [Catalogue::new(Language::Sv), Catalogue::new(Language::En)];
    for (name, all, whole) in [("examples", Examined::of_pages(), true), ("cases", Examined::of_cases(), false)] {
        for family in rules::FAMILIES {
            let own = all.iter().filter(|examined| examined.rule.family() == family.name);
            let said: Vec<String> = own
                .filter(|examined| !examined.example.header.starts_with("utan fynd"))
                .map(|one| format!("## {}: {}\n{}", one.rule.id, one.example.header, one.told(&catalogues, whole)))
                .collect();
            if said.is_empty() {
                continue;
            }
            insta::with_settings!({
                snapshot_path => folder(family.name),
                prepend_module_to_snapshot => false,
                omit_expression => true,
            }, {
                insta::assert_snapshot!(name, said.join("\n\n"));
            });
        }
    }
}
