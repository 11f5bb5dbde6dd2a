//! `iop explain`: the page of a rule, or how figures of an agreement came about.

mod value;

use std::fmt::Write as _;
use std::path::PathBuf;

use clap::{Args, ValueEnum};
use iop_validator::{Rule, rule, rules};

use super::{near, stage_word};
use crate::exit::Exit;
use crate::page::body;
use crate::session::Session;
use crate::trouble::Trouble;
use crate::words::Words;

/// Which rule is explained, or which figures of which file.
#[derive(Args)]
pub(crate) struct Explain {
    /// The rule's name, `family/name`; with a flag for figures, the file.
    rule: String,
    /// The figure that is explained, by its pointer.
    #[arg(long, conflicts_with = "values")]
    value: Option<String>,
    /// Every figure that follows from the agreement.
    #[arg(long)]
    values: bool,
    /// How figures are printed.
    #[arg(long, value_enum)]
    format: Option<FiguresFormat>,
}

/// For people or for programs.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum FiguresFormat {
    #[default]
    Text,
    Json,
}

impl Explain {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        if self.values || self.value.is_some() {
            let file = PathBuf::from(self.rule);
            let text = value::told(&file, self.value.as_deref(), self.format.unwrap_or_default(), session)?;
            session.print(&text)?;
            return Ok(Exit::Clean);
        }
        if self.format == Some(FiguresFormat::Json) {
            return Err(Trouble::OnlyFigures);
        }
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
    let mut text = format!("{}\n{}\n\n", rule.id, rule.heading(language));
    for (heading, fact) in facts {
        let _ = writeln!(text, "{}: {fact}", words.say(heading));
        if heading == "fact-deviation" && rule.waivable {
            text.push_str(&sample(rule, words));
        }
    }
    text + "\n" + &body(rule, language)
}

/// How a deviation from the rule is written in an agreement.
fn sample(rule: &Rule, words: &Words) -> String {
    let say = |name: &str| words.say(&format!("deviation-sample-{name}"));
    let (reason, who, day, until) = (say("reason"), say("who"), say("day"), say("until"));
    format!(
        "    deviations:\n      - rule: {}\n        reason: {reason}\n        decided_by: {who}\n        on: {day}\n        \
         until: {day}   # {until}\n",
        rule.id,
    )
}

/// The rule that was perhaps meant: by its whole name, or by the part after the slash.
fn nearest(asked: &str) -> Option<&'static str> {
    near(asked, rules().map(|rule| rule.id), |id| id.split_once('/').map_or(id, |(_, name)| name))
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
