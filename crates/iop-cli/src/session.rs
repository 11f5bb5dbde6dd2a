//! The world as a command sees it: where text goes, in which language, whether in colour, and what day it is.

use std::io::{self, IsTerminal as _, Write};
use std::time::{SystemTime, UNIX_EPOCH};

use anstream::{AutoStream, ColorChoice};
use chrono::{DateTime, NaiveDate};
use iop_core::Language;
use iop_law::Law;
use iop_validator::Catalogue;

use crate::trouble::Trouble;
use crate::words::Words;

/// Whether text is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Colour {
    On,
    Off,
}

/// Everything a command needs besides its arguments.
pub(crate) struct Session {
    pub(crate) words: Words,
    pub(crate) catalogue: Catalogue,
    pub(crate) law: &'static Law,
    pub(crate) colour: Colour,
    /// Today, in universal time.
    pub(crate) today: NaiveDate,
    /// Whoever read the output has gone: nothing more is written, and that is no fault.
    closed: bool,
}

impl Session {
    pub(crate) fn new(language: Language) -> Self {
        Self {
            words: Words::new(language),
            catalogue: Catalogue::new(language),
            law: Law::bundled(),
            colour: colour(&io::stdout()),
            today: today(),
            closed: false,
        }
    }

    /// Writes to standard output. A reader that has closed the pipe ends the output quietly.
    pub(crate) fn print(&mut self, text: &str) -> Result<(), Trouble> {
        if self.closed {
            return Ok(());
        }
        let mut out = io::stdout().lock();
        match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
            Err(error) if error.kind() == io::ErrorKind::BrokenPipe => {
                self.closed = true;
                Ok(())
            }
            written => written.map_err(|source| Trouble::Output { source }),
        }
    }

    /// Says on standard error what could not be done.
    pub(crate) fn complain(&self, trouble: &Trouble) {
        let text = self.words.with("trouble", &[("what", trouble.said(&self.words).into())]);
        // If even this cannot be written, there is nobody left to tell.
        let _ = writeln!(io::stderr().lock(), "{text}");
    }
}

/// Colour only on a terminal, and never with `NO_COLOR`.
fn colour(out: &io::Stdout) -> Colour {
    if out.is_terminal() && AutoStream::choice(out) != ColorChoice::Never { Colour::On } else { Colour::Off }
}

/// The one place that reads the clock.
fn today() -> NaiveDate {
    let seconds = SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs());
    i64::try_from(seconds)
        .ok()
        .and_then(|seconds| DateTime::from_timestamp(seconds, 0))
        .map_or(NaiveDate::MIN, |now| now.date_naive())
}
