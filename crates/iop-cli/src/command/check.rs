//! `iop check`: which faults there are in the agreements.

use std::path::PathBuf;

use clap::{Args, ValueEnum};
use iop_validator::Severity;

use crate::config::Choice;
use crate::examination::{Aim, Examination, Examined};
use crate::exit::Exit;
use crate::output::Format;
use crate::session::Session;
use crate::source::Folders;
use crate::trouble::Trouble;

/// What is checked, and how it is told.
#[derive(Args)]
pub(crate) struct Check {
    /// Files and folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// How findings are printed.
    #[arg(long, value_enum, default_value_t)]
    format: Format,
    #[command(flatten)]
    aim: Aim,
    #[command(flatten)]
    choice: Choice,
    /// The least severity that fails the check.
    #[arg(long, value_enum)]
    deny: Option<Deny>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Deny {
    Warning,
    Note,
}

impl Check {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let threshold = match self.deny {
            None => Severity::Error,
            Some(Deny::Warning) => Severity::Warning,
            Some(Deny::Note) => Severity::Note,
        };
        let examination = Examination::of(&self.paths, Folders::Walk, self.aim, &self.choice, session);
        let text = self.format.write(&examination.findings(), session, session.colour, threshold);
        for trouble in &examination.troubles {
            session.complain(trouble);
        }
        session.print(&text)?;
        Ok(if !examination.troubles.is_empty() {
            Exit::Trouble
        } else if examination.files.iter().any(|file| fails(file, threshold)) {
            Exit::Findings
        } else {
            Exit::Clean
        })
    }
}

fn fails(file: &Examined, threshold: Severity) -> bool {
    file.report.findings.iter().any(|finding| finding.severity() >= threshold)
}
