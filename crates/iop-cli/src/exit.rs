//! The exit code, the same in every format and command.

use std::process::ExitCode;

/// How a run ended, from best to worst.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Exit {
    /// Nothing at or above the threshold; everything asked for was done.
    Clean,
    /// Findings stood in the way.
    Findings,
    /// It could not run: wrong arguments, trouble with files, or a fault of the program.
    Trouble,
}

impl From<Exit> for ExitCode {
    fn from(exit: Exit) -> Self {
        Self::from(match exit {
            Exit::Clean => 0,
            Exit::Findings => 1,
            Exit::Trouble => 2,
        })
    }
}
