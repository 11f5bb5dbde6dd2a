//! A rule's page, for the terminal: the part in one language, its Markdown shown plainly.

use iop_core::Language;
use iop_validator::Rule;

const ENGLISH: &str = "\n## In English\n";

/// What the rule finds, in a line.
pub(crate) fn title(rule: &Rule, language: Language) -> String {
    match language {
        Language::Sv => {
            let heading = rule.page.lines().next().unwrap_or(rule.id);
            heading.trim_start_matches('#').trim().to_owned()
        }
        Language::En => {
            let text = english(rule.page).split_whitespace().collect::<Vec<_>>().join(" ");
            match text.split_once(". ") {
                Some((first, _)) => format!("{first}."),
                None => text,
            }
        }
    }
}

/// The text of the page below its heading.
pub(crate) fn body(rule: &Rule, language: Language) -> String {
    match language {
        Language::Sv => {
            let swedish = rule.page.split(ENGLISH).next().unwrap_or(rule.page);
            plain(swedish.split_once('\n').map_or("", |(_, body)| body))
        }
        Language::En => plain(english(rule.page)),
    }
}

fn english(page: &str) -> &str {
    page.split_once(ENGLISH).map_or("", |(_, english)| english)
}

/// Headings in capitals, examples indented below what they show, the rest as written.
fn plain(markdown: &str) -> String {
    let mut out: Vec<String> = Vec::new();
    let mut code = false;
    for line in markdown.trim().lines() {
        if let Some(shown) = line.strip_prefix("```") {
            code = !code;
            // An example says behind its fence what the rule answers.
            if let Some(caption) = shown.strip_prefix("yaml ").filter(|_| code) {
                out.push(format!("  [{caption}]"));
            }
        } else if code {
            out.push(if line.is_empty() { String::new() } else { format!("    {line}") });
        } else if line.starts_with('#') {
            out.push(line.trim_start_matches('#').trim().to_uppercase());
        } else {
            out.push(line.to_owned());
        }
    }
    out.join("\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markdown_becomes_plain_text() {
        let shown = plain("## Exempel\n\nText.\n\n```yaml fynd «1»\na: 1\n\nb: 2\n```\n\nMer.\n");
        assert_eq!(shown, "EXEMPEL\n\nText.\n\n  [fynd «1»]\n    a: 1\n\n    b: 2\n\nMer.\n");
    }

    #[test]
    fn each_language_has_a_title_and_a_text_of_its_own() {
        for rule in iop_validator::rules() {
            for language in [Language::Sv, Language::En] {
                assert!(title(rule, language).len() > 5, "{}", rule.id);
                assert!(body(rule, language).len() > 20, "{}", rule.id);
            }
            assert!(!body(rule, Language::Sv).contains("IN ENGLISH"), "{}", rule.id);
        }
    }
}
