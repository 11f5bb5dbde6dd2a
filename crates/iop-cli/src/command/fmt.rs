//! `iop fmt`: agreements in the one canonical layout.

use std::path::PathBuf;

use clap::Args;
use iop_core::{FormatError, format};

use crate::exit::Exit;
use crate::session::Session;
use crate::source::{Folders, STANDARD_INPUT, Source, gather};
use crate::trouble::{Trouble, visible};
use crate::write;

/// What is laid out.
#[derive(Args)]
pub(crate) struct Fmt {
    /// Files and folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Only tell what would change.
    #[arg(long)]
    check: bool,
}

/// What became of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Fate {
    /// It was laid out already.
    Kept,
    /// It was written anew.
    Written,
    /// It would be written anew.
    Due,
    /// It went to standard output.
    Printed,
}

impl Fmt {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let found = gather(&self.paths, Folders::Walk);
        let mut troubles = found.troubles;
        let mut fates = Vec::new();
        for source in &found.sources {
            let fate = match laid_out(source).and_then(|text| self.deliver(source, &text, session)) {
                Ok(fate) => fate,
                Err(trouble) => {
                    troubles.push(trouble);
                    continue;
                }
            };
            fates.push(fate);
            let id = match fate {
                Fate::Kept | Fate::Printed => continue,
                Fate::Written => "fmt-written",
                Fate::Due => "fmt-due",
            };
            let path = visible(&source.name());
            session.print(&(session.words.with(id, &[("path", path.into())]) + "\n"))?;
        }
        for trouble in &troubles {
            session.complain(trouble);
        }
        if !troubles.is_empty() {
            return Ok(Exit::Trouble);
        }
        if fates.iter().all(|fate| *fate == Fate::Kept) {
            session.print(&(session.words.say("fmt-kept") + "\n"))?;
        }
        Ok(if fates.contains(&Fate::Due) { Exit::Findings } else { Exit::Clean })
    }

    /// Puts the text where it belongs.
    fn deliver(&self, source: &Source, text: &str, session: &mut Session) -> Result<Fate, Trouble> {
        let changed = source.bytes != text.as_bytes();
        if self.check {
            return Ok(if changed { Fate::Due } else { Fate::Kept });
        }
        if source.path.as_os_str() == STANDARD_INPUT {
            session.print(text)?;
            return Ok(Fate::Printed);
        }
        if !changed {
            return Ok(Fate::Kept);
        }
        write::rewrite(&source.path, text.as_bytes())?;
        Ok(Fate::Written)
    }
}

/// The file's text in the canonical layout.
fn laid_out(source: &Source) -> Result<String, Trouble> {
    let file = || source.name();
    let faulty = |count| Trouble::Faulty { file: file(), count };
    let text = std::str::from_utf8(&source.bytes).map_err(|_| faulty(source.reading.faults.len()))?;
    format(text).map_err(|error| match error {
        FormatError::Faults(faults) => faulty(faults.len()),
        FormatError::OtherVersion { found } => Trouble::OtherVersion { file: file(), found },
        FormatError::Unfaithful => Trouble::Unfaithful { file: file() },
    })
}
