//! The rules: an index, and a page for each with its facts above what `iop explain` prints.

use std::fmt::Write as _;

use iop_core::Language;
use iop_core::model::Stage;
use iop_law::Law;
use iop_validator::{Catalogue, FAMILIES, Rule};

use super::{NOTICE, cell};
use crate::generate::Page;

const INTRODUCTION: &str = "# Regler\n\n\
    Varje anmärkning som `iop check` ger kommer från en av reglerna nedan. Regelns namn står i hakparentes i \
    anmärkningen, och `iop explain REGEL` visar samma text som regelns sida här.\n\n\
    - **fel**: ska inte undertecknas så.\n- **varning**: en jurist bör ta ställning.\n- **råd**: ett förslag.\n\n\
    En regel som är märkt *från undertecknande* prövas inte i ett utkast. Avsteg \
    kan inte anges i filen än: avsnittet *När det är rätt att avvika* är råd åt den som bedömer anmärkningen, som står \
    kvar. Each page ends with a part in English.\n";

/// The index and every rule's page.
pub(crate) fn rules() -> Vec<Page> {
    let words = Words { catalogue: Catalogue::new(Language::Sv), law: Law::bundled() };
    let mut index = format!("{NOTICE}{INTRODUCTION}");
    let mut pages = Vec::new();
    for (family, rules) in FAMILIES.iter().filter(|(_, rules)| !rules.is_empty()) {
        let _ = write!(
            index,
            "\n## {}\n\n| Regel | Grad | Prövas | Vad regeln finner |\n|---|---|---|---|\n",
            named(family)
        );
        for rule in *rules {
            let (id, title) = (rule.id, cell(title(rule)));
            let severity = words.catalogue.severity(rule.severity);
            let _ = writeln!(index, "| [`{id}`](regler/{id}.md) | {severity} | {} | {title} |", from(rule.stage));
            pages.push(Page { path: format!("docs/sv/regler/{id}.md").into(), text: words.page(rule) });
        }
    }
    pages.push(Page { path: "docs/sv/regler.md".into(), text: index });
    pages
}

struct Words {
    catalogue: Catalogue,
    law: &'static Law,
}

impl Words {
    fn page(&self, rule: &Rule) -> String {
        let basis: Vec<String> = rule.basis.iter().map(|basis| basis.render(self.law, Language::Sv)).collect();
        let deviation = if rule.waivable { "får göras, med angivet skäl" } else { "kan inte göras" };
        let rows = [
            ("Regel", format!("`{}`", rule.id)),
            ("Grad", self.catalogue.severity(rule.severity)),
            ("Prövas", from(rule.stage).to_owned()),
            ("Grund", basis.join("; ")),
            ("Avsteg", deviation.to_owned()),
            ("Finns sedan", format!("version {}", rule.since)),
        ];
        let mut text = format!("{NOTICE}# {}\n\n| | |\n|---|---|\n", title(rule));
        for (name, value) in rows {
            let _ = writeln!(text, "| {name} | {} |", cell(&value));
        }
        let body = rule.page.split_once('\n').map_or("", |(_, body)| body);
        let up = "../".repeat(rule.id.matches('/').count() + 1);
        let _ = write!(text, "\n{}\n\n[Alla regler]({up}regler.md)\n", captioned(body.trim()));
        text
    }
}

/// The heading of the rule's page.
fn title(rule: &Rule) -> &str {
    rule.page.lines().next().unwrap_or(rule.id).trim_start_matches('#').trim()
}

fn named(family: &str) -> String {
    let name = match family {
        "budget" => "Belopp och summor",
        "file" => "Filen",
        "form" => "Form och ordval",
        "goals" => "Mål och mått",
        "parties" => "Parter",
        "period" => "Avtalstid och uppsägning",
        "privacy" => "Personuppgifter",
        "prose" => "Texten mot uppgifterna",
        "signing" => "Undertecknande",
        other => return format!("`{other}`"),
    };
    format!("{name} (`{family}`)")
}

fn from(stage: Stage) -> &'static str {
    match stage {
        Stage::Draft => "alltid",
        Stage::Signing => "från undertecknande",
        Stage::Signed => "från undertecknad",
        Stage::Ended => "avslutad",
    }
}

/// What an example answers stands behind its fence, where a web page does not show it: here it stands above.
fn captioned(body: &str) -> String {
    let mut lines = Vec::new();
    for line in body.lines() {
        match line.strip_prefix("```yaml ") {
            Some(caption) => {
                lines.extend([format!("**{}**", capital(caption.trim())), String::new(), "```yaml".into()]);
            }
            None => lines.push(line.to_owned()),
        }
    }
    lines.join("\n")
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_example_answers_stands_above_it() {
        let shown = captioned("Text.\n\n```yaml fynd «1»\na: 1\n```\n");
        assert_eq!(shown, "Text.\n\n**Fynd «1»**\n\n```yaml\na: 1\n```");
    }

    #[test]
    fn every_rule_has_a_page_and_every_page_a_row() {
        let pages = rules();
        let index = &pages.last().unwrap().text;
        for rule in iop_validator::rules() {
            let path = format!("docs/sv/regler/{}.md", rule.id);
            let page = pages.iter().find(|page| page.path.to_str() == Some(&path)).unwrap();
            assert!(page.text.contains("| Grund | ") && page.text.contains("## Vad du gör"), "{}", rule.id);
            assert!(index.contains(&format!("(regler/{}.md)", rule.id)), "{}", rule.id);
        }
    }
}
