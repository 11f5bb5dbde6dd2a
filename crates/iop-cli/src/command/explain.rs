//! `iop explain`: the page of a rule.

use std::fmt::Write as _;

use clap::Args;
use iop_validator::{Rule, rule, rules};

use super::stage_word;
use crate::exit::Exit;
use crate::page::{body, title};
use crate::session::Session;
use crate::trouble::Trouble;

/// Names further from what was asked than this are no suggestion.
const NEAR: f64 = 0.6;

/// Which rule is explained.
#[derive(Args)]
pub(crate) struct Explain {
    /// The rule's name, `family/name`.
    rule: String,
}

impl Explain {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let Some(rule) = rule(&self.rule) else {
            return Err(Trouble::NoSuchRule { nearest: nearest(&self.rule), id: self.rule });
        };
        let text = page(rule, session);
        session.print(&text)?;
        Ok(Exit::Clean)
    }
}

fn page(rule: &Rule, session: &Session) -> String {
    let words = &session.words;
    let language = words.language();
    let basis: Vec<_> = rule.basis.iter().map(|basis| basis.render(session.law, language)).collect();
    let waivable = if rule.waivable { "waivable" } else { "not-waivable" };
    let facts = [
        ("fact-severity", session.catalogue.severity(rule.severity)),
        ("fact-basis", basis.join("; ")),
        ("fact-stage", stage_word(rule.stage, words)),
        ("fact-deviation", words.say(waivable)),
        ("fact-since", rule.since.to_owned()),
    ];
    let mut text = format!("{}\n{}\n\n", rule.id, title(rule, language));
    for (heading, fact) in facts {
        let _ = writeln!(text, "{}: {fact}", words.say(heading));
    }
    text + "\n" + &body(rule, language)
}

/// The rule that was perhaps meant: by its whole name, or by the part after the slash.
fn nearest(asked: &str) -> Option<&'static str> {
    let likeness = |rule: &Rule| {
        let short = rule.id.split_once('/').map_or(rule.id, |(_, name)| name);
        strsim::normalized_damerau_levenshtein(asked, rule.id).max(strsim::normalized_damerau_levenshtein(asked, short))
    };
    let best = rules().max_by(|a, b| likeness(a).total_cmp(&likeness(b)))?;
    (likeness(best) >= NEAR).then_some(best.id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_rule_has_a_nearest_and_nonsense_has_none() {
        assert_eq!(nearest("budget/total-missmatch"), Some("budget/total-mismatch"));
        assert_eq!(nearest("total-mismatch"), Some("budget/total-mismatch"));
        assert_eq!(nearest("xyzzy"), None);
    }
}
