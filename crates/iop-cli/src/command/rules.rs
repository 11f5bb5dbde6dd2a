//! `iop rules`: every rule in a line.

use std::fmt::Write as _;

use clap::{Args, ValueEnum};
use iop_core::model::Stage;
use iop_validator::{FAMILIES, Family, Rule, rules};
use serde::Serialize;

use super::stage_word;
use crate::exit::Exit;
use crate::output::pretty;
use crate::session::Session;
use crate::trouble::Trouble;

const VERSION: u32 = 1;

/// How the rules are printed.
#[derive(Args)]
pub(crate) struct Rules {
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: RulesFormat,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum RulesFormat {
    #[default]
    Text,
    Json,
}

#[derive(Serialize)]
struct Document {
    version: u32,
    rules: Vec<Entry>,
}

#[derive(Serialize)]
struct Entry {
    rule: &'static str,
    family: &'static str,
    severity: &'static str,
    stage: Stage,
    since: &'static str,
    waivable: bool,
    title: String,
    basis: Vec<String>,
}

impl Rules {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let text = match self.format {
            RulesFormat::Text => text(session),
            RulesFormat::Json => {
                pretty(&Document { version: VERSION, rules: rules().map(|rule| entry(rule, session)).collect() })
            }
        };
        session.print(&text)?;
        Ok(Exit::Clean)
    }
}

fn text(session: &Session) -> String {
    let words = &session.words;
    let width = rules().map(|rule| rule.id.len()).max().unwrap_or_default();
    let mut out = String::new();
    for Family { name: family, rules, .. } in FAMILIES {
        let _ = writeln!(out, "{family}");
        for rule in *rules {
            let severity = session.catalogue.severity(rule.severity);
            let stage = stage_word(rule.stage, words);
            let title = rule.heading(words.language());
            let waivable = if rule.waivable { format!(" ({})", words.say("rules-waivable")) } else { String::new() };
            let _ = writeln!(out, "  {:width$}  {severity:7}  {stage:12}  {title}{waivable}", rule.id);
        }
        out.push('\n');
    }
    let count = rules().count();
    out + &words.say("rules-note") + "\n" + &words.with("count-rules", &[("count", count.into())]) + "\n"
}

fn entry(rule: &'static Rule, session: &Session) -> Entry {
    let language = session.words.language();
    Entry {
        rule: rule.id,
        family: rule.family(),
        severity: rule.severity.as_str(),
        stage: rule.stage,
        since: rule.since,
        waivable: rule.waivable,
        title: rule.heading(language),
        basis: rule.basis.iter().map(|basis| basis.render(session.law, language)).collect(),
    }
}
