//! A rule's page, for the terminal: the part in one language, its Markdown shown plainly.

use iop_core::Language;
use iop_validator::Rule;

/// The text of the page below its heading.
pub(crate) fn body(rule: &Rule, language: Language) -> String {
    plain(rule.text(language))
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
                assert!(rule.heading(language).len() > 5, "{}", rule.id);
                assert!(body(rule, language).len() > 20, "{}", rule.id);
            }
            assert!(!body(rule, Language::Sv).contains("IN ENGLISH"), "{}", rule.id);
        }
    }
}
