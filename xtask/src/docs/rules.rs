//! The rules, in both languages: an index by family and by statute, and a page for each with its facts above what
//! `iop explain` prints.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use chrono::NaiveDate;
use iop_core::Language;
use iop_core::model::Stage;
use iop_law::{Basis, Law};
use iop_validator::{Catalogue, FAMILIES, Rule};

use super::{NOTICE, cell};
use crate::generate::Page;

const INTRODUCTION_SV: &str = "# Regler\n\n\
    Varje anmärkning som `iop check` ger kommer från en av reglerna nedan. Regelns namn står i hakparentes i \
    anmärkningen, och `iop explain REGEL` visar samma text som regelns sida här. [Rules in English](../en/rules.md).\n\n\
    - **fel**: ska inte undertecknas så.\n- **varning**: en jurist bör ta ställning.\n- **råd**: ett förslag.\n\n\
    En regel som är märkt *från undertecknande* prövas inte i ett utkast med luckor. Ett utkast är färdigskrivet när det \
    har parter, tid och pengar och ingen lucka är utmärkt, `[DATUM]`, `____` eller en nyckel utan värde; då prövas även \
    de reglerna, utom det som besluten och underskriften för med sig. Från de regler som medger det får ett avtal \
    avvika, med skäl: se [Avsteg](kommandon.md).\n";

const INTRODUCTION_EN: &str = "# Rules\n\n\
    Every finding of `iop check` comes from one of the rules below. The name of the rule stands in brackets in the \
    finding, and `iop --lang en explain RULE` shows the same text as its page here. [På svenska](../sv/regler.md).\n\n\
    - **error**: must not be signed so.\n- **warning**: a lawyer should decide.\n- **note**: advice.\n\n\
    A rule marked *from signing* is not judged in a draft with blanks. A draft is written out when it has parties, term \
    and money and no blank is marked in it, `[DATUM]`, `____` or a key without a value; then those rules are judged too, \
    but for what the decisions and the signing bring. From the rules that allow it an agreement may deviate, with \
    a reason: see [Deviations](commands.md).\n";

/// The index and every rule's page, in one language.
pub(crate) fn rules(language: Language) -> Vec<Page> {
    Words::new(language).pages()
}

/// The words of the pages in one language.
struct Words {
    language: Language,
    catalogue: Catalogue,
    law: &'static Law,
}

impl Words {
    fn new(language: Language) -> Self {
        Self { language, catalogue: Catalogue::new(language), law: Law::bundled() }
    }

    /// One of two words.
    fn either<'a>(&self, sv: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Sv => sv,
            Language::En => en,
        }
    }

    /// The folder of the pages, in the folder of the language.
    fn folder(&self) -> &'static str {
        match self.language {
            Language::Sv => "regler",
            Language::En => "rules",
        }
    }

    fn pages(&self) -> Vec<Page> {
        let (tongue, folder) = (self.either("sv", "en"), self.folder());
        let rules = FAMILIES.iter().flat_map(|family| family.rules);
        let mut pages: Vec<Page> = rules
            .map(|rule| Page { path: format!("docs/{tongue}/{folder}/{}.md", rule.id).into(), text: self.page(rule) })
            .collect();
        let text =
            format!("{NOTICE}{}{}{}", self.either(INTRODUCTION_SV, INTRODUCTION_EN), self.families(), self.statutes());
        pages.push(Page { path: format!("docs/{tongue}/{folder}.md").into(), text });
        pages
    }

    /// The rules by family.
    fn families(&self) -> String {
        let mut index = String::new();
        let head = self
            .either("| Regel | Grad | Prövas | Vad regeln finner |", "| Rule | Severity | Judged | What it finds |");
        for family in FAMILIES.iter().filter(|family| !family.rules.is_empty()) {
            let name = self.catalogue.word(&format!("family-{}", family.name), &[]);
            let _ = write!(index, "\n## {name} (`{}`)\n\n{head}\n|---|---|---|---|\n", family.name);
            for rule in family.rules {
                let severity = self.catalogue.severity(rule.severity);
                let (link, title) = (self.link(rule), cell(&rule.heading(self.language)));
                let _ = writeln!(index, "| {link} | {severity} | {} | {title} |", self.from(rule.stage));
            }
        }
        index
    }

    /// The rules by what they rest on.
    fn statutes(&self) -> String {
        let mut by_source: BTreeMap<String, Vec<String>> = BTreeMap::new();
        for rule in iop_validator::rules() {
            for basis in rule.basis {
                let (source, locus) = match basis {
                    Basis::Act { act, locus } => (Basis::Act { act, locus: None }, locus.unwrap_or_default()),
                    other => (*other, ""),
                };
                let locus = if locus.is_empty() { String::new() } else { format!(" ({locus})") };
                let entry = by_source.entry(source.render(self.law, self.language)).or_default();
                entry.push(format!("{}{locus}", self.link(rule)));
            }
        }
        let heading = self.either("Regler efter författning och annan grund", "Rules by statute and other basis");
        let head = self.either("| Grund | Regler |", "| Basis | Rules |");
        let mut index = format!("\n## {heading}\n\n{head}\n|---|---|\n");
        for (source, rules) in by_source {
            let _ = writeln!(index, "| {} | {} |", cell(&source), rules.join(", "));
        }
        index
    }

    fn link(&self, rule: &Rule) -> String {
        format!("[`{id}`]({folder}/{id}.md)", id = rule.id, folder = self.folder())
    }

    fn page(&self, rule: &Rule) -> String {
        let basis: Vec<String> = rule.basis.iter().map(|basis| basis.render(self.law, self.language)).collect();
        let deviation = if rule.waivable {
            self.either("får göras, med angivet skäl", "allowed, with a stated reason")
        } else {
            self.either("kan inte göras", "not possible")
        };
        let rows = [
            (self.either("Regel", "Rule"), format!("`{}`", rule.id)),
            (self.either("Grad", "Severity"), self.catalogue.severity(rule.severity)),
            (self.either("Prövas", "Judged"), self.from(rule.stage).to_owned()),
            (self.either("Grund", "Basis"), basis.join("; ")),
            (self.either("Gäller", "Applies"), self.applies(rule)),
            (self.either("Avsteg", "Deviation"), deviation.to_owned()),
            (self.either("Finns sedan", "Since"), format!("version {}", rule.since)),
        ];
        let mut text = format!("{NOTICE}# {}\n\n| | |\n|---|---|\n", rule.heading(self.language));
        for (name, value) in rows {
            let _ = writeln!(text, "| {name} | {} |", cell(&value));
        }
        let body = match self.language {
            Language::Sv => captioned(rule.text(Language::Sv), Language::Sv),
            Language::En => format!(
                "{}\n\n## Examples\n\n{}",
                rule.text(Language::En),
                captioned(&examples(rule.text(Language::Sv)), Language::En)
            ),
        };
        let up = "../".repeat(rule.id.matches('/').count() + 1);
        let (all, folder) = (self.either("Alla regler", "All rules"), self.folder());
        let _ = write!(text, "\n{}\n\n[{all}]({up}{folder}.md)\n", body.trim());
        text
    }

    /// From when to when the rule applies, where it rests on law alone.
    fn applies(&self, rule: &Rule) -> String {
        let day = |day: Option<NaiveDate>| day.map(|day| day.to_string());
        let (first, last) = rule.applies(self.law);
        match (day(first), day(last)) {
            (None, None) => self.either("tills vidare", "until further notice").to_owned(),
            (Some(first), None) => format!("{} {first}", self.either("från och med", "from")),
            (None, Some(last)) => format!("{} {last}", self.either("till och med", "until")),
            (Some(first), Some(last)) => format!("{first}–{last}"),
        }
    }

    fn from(&self, stage: Stage) -> &'static str {
        match (stage, self.language) {
            (Stage::Draft, Language::Sv) => "alltid",
            (Stage::Draft, Language::En) => "always",
            (Stage::Signing, Language::Sv) => "från undertecknande",
            (Stage::Signing, Language::En) => "from signing",
            (Stage::Signed, Language::Sv) => "från undertecknad",
            (Stage::Signed, Language::En) => "from signed",
            (Stage::Ended, Language::Sv) => "avslutad",
            (Stage::Ended, Language::En) => "ended",
        }
    }
}

/// The examples of a page, without the text between them.
fn examples(body: &str) -> String {
    let mut lines = Vec::new();
    let mut inside = false;
    for line in body.lines() {
        let fence = line.starts_with("```");
        if fence || inside {
            lines.push(line);
        }
        if fence {
            inside = !inside;
            if !inside {
                lines.push("");
            }
        }
    }
    lines.join("\n")
}

/// What an example answers stands behind its fence, where a web page does not show it: here it stands above.
fn captioned(body: &str, language: Language) -> String {
    let mut lines = Vec::new();
    for line in body.lines() {
        match line.strip_prefix("```yaml ") {
            Some(caption) => {
                lines.extend([
                    format!("**{}**", caption_in(caption.trim(), language)),
                    String::new(),
                    "```yaml".into(),
                ]);
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines.join("\n")
}

/// The caption of an example: what the rule answers, and what it marks.
fn caption_in(caption: &str, language: Language) -> String {
    const ANSWERS: &[(&str, &str, &str)] = &[
        ("utan fynd", "Utan fynd", "No finding"),
        ("fynd", "Fynd", "Finding"),
        ("gäller inte", "Gäller inte", "Does not apply"),
        ("prövas inte", "Prövas inte", "Could not be judged"),
    ];
    let answer = ANSWERS.iter().find_map(|(word, sv, en)| {
        let answer = if language == Language::Sv { sv } else { en };
        Some(format!("{answer}{}", caption.strip_prefix(word)?))
    });
    let caption = answer.unwrap_or_else(|| caption.to_owned());
    if language == Language::Sv { caption } else { caption.replace("hel fil", "(whole file)") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_example_answers_stands_above_it() {
        let page = "Text.\n\n```yaml fynd «1»\na: 1\n```\n";
        assert_eq!(captioned(page, Language::Sv), "Text.\n\n**Fynd «1»**\n\n```yaml\na: 1\n```");
        assert_eq!(captioned(&examples(page), Language::En), "**Finding «1»**\n\n```yaml\na: 1\n```");
    }

    #[test]
    fn every_rule_has_a_page_in_both_languages_and_every_page_a_row() {
        let told = [
            (Language::Sv, "sv/regler", "| Grund | ", "## Vad du gör"),
            (Language::En, "en/rules", "| Basis | ", "## Examples"),
        ];
        for (language, folder, basis, section) in told {
            let pages = rules(language);
            let find = |path: String| pages.iter().find(|page| page.path.to_str() == Some(&path)).unwrap();
            let index = &find(format!("docs/{folder}.md")).text;
            for rule in iop_validator::rules() {
                let page = find(format!("docs/{folder}/{}.md", rule.id));
                assert!(page.text.contains(basis) && page.text.contains(section), "{}", rule.id);
                let link = format!("({}/{}.md)", folder.split('/').next_back().unwrap(), rule.id);
                // Once in its family, and once for each of its bases.
                assert_eq!(index.matches(&link).count(), 1 + rule.basis.len(), "{}", rule.id);
            }
        }
    }
}
