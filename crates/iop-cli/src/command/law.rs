//! `iop law`: what the legal data says on a day: an act, an amount, a list of criteria, a clause set or a case, each
//! with its source, whether it was read there, and when it was last checked.

mod ask;
mod export;
mod json;
mod shape;
mod text;

use std::path::PathBuf;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};

use ask::Answer;

use crate::exit::Exit;
use crate::session::Session;
use crate::trouble::Trouble;

/// What is asked for, and how it is answered.
#[derive(Args)]
pub(crate) struct Law {
    /// The number, name or abbreviation of an act, the kind of an amount, an id, a citation, or words.
    #[arg(num_args = 0..)]
    what: Vec<String>,
    /// The day, otherwise today.
    #[arg(long)]
    at: Option<NaiveDate>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: LawFormat,
    /// The folder of a parameter tree.
    #[arg(long)]
    out: Option<PathBuf>,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum LawFormat {
    #[default]
    Text,
    Json,
    Openfisca,
}

impl Law {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let law = session.law;
        let at = self.at.unwrap_or(session.today);
        let what = self.what.join(" ");
        if self.format == LawFormat::Openfisca {
            let (true, Some(out)) = (what.is_empty(), &self.out) else { return Err(Trouble::WholeTree) };
            return export::write(out, session);
        }
        if self.out.is_some() {
            return Err(Trouble::WholeTree);
        }
        let answer = if what.is_empty() { Answer::all(law) } else { Answer::find(&what, at, law)? };
        let text = match self.format {
            LawFormat::Json => json::document(&answer, &what, at, session),
            _ if what.is_empty() => text::index(&answer, at, session),
            _ => text::whole(&answer, at, session),
        };
        session.print(&text)?;
        Ok(Exit::Clean)
    }
}
