//! The command as its users meet it: the built program over small files in folders of their own.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::expect_used,
    clippy::panic,
    reason = "tests of the edge of the house: they write files, start programs and fail by panicking"
)]

mod baseline;
mod bundle;
mod cases;
mod check;
mod config;
mod deviations;
mod explain;
mod files;
mod fmt;
mod formats;
mod law;
mod papers;
mod profiles;
mod public;
mod report;
mod signing;
mod style;
mod tampering;
mod verify;
mod words;

use std::fs;
use std::path::Path;
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// A small agreement that no rule finds anything in.
const SOUND: &str = include_str!("sound.yaml");

/// The same with a total that is not the sum of its parts: an error.
fn faulty() -> String {
    changed("total: 200 000 kr", "total: 210 000 kr")
}

/// The sound agreement with one text in place of another, which must be there.
fn changed(old: &str, new: &str) -> String {
    assert!(SOUND.contains(old), "the sound agreement has no {old:?}");
    SOUND.replace(old, new)
}

/// The sound agreement with a guideline that is not there, which is a warning, and a decision to deviate from that.
fn deviating() -> String {
    format!(
        "{SOUND}profile: var-egen-handbok\ndeviations:\n  - rule: form/unknown-profile\n    reason: Handboken läggs in \
         senare.\n    decided_by: Kommunjuristen\n    on: 2026-03-02\n    until: 2027-06-30\n"
    )
}

/// An agreement of the same contents under another id, between other parties.
fn between_others(text: &str, id: &str) -> String {
    let text = text.replace("id: exempel\n", &format!("id: {id}\n"));
    text.replace("212000-0001", "212000-0019").replace("802000-0009", "802000-0017")
}

/// A folder of its own with these files.
fn folder(files: &[(&str, &[u8])]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for (name, content) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().expect("a parent")).expect("a folder");
        fs::write(path, content).expect("a file");
    }
    folder
}

/// `iop` in a folder, with an environment that says nothing of colour.
fn iop(folder: &TempDir, arguments: &[&str]) -> Run {
    ended(&command(folder.path(), arguments).output().expect("iop runs"))
}

fn command(folder: &Path, arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_iop"));
    command.current_dir(folder).args(arguments).stdin(Stdio::null());
    for name in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "COLORTERM", "COLUMNS", "RUST_BACKTRACE"] {
        command.env_remove(name);
    }
    command
}

/// How a run ended.
struct Run {
    code: Option<i32>,
    out: String,
    err: String,
}

fn ended(output: &Output) -> Run {
    let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("output is UTF-8");
    Run { code: output.status.code(), out: text(&output.stdout), err: text(&output.stderr) }
}

impl Run {
    /// Ended with this exit code.
    fn exits(self, code: i32) -> Self {
        assert_eq!(self.code, Some(code), "\n--- out\n{}\n--- err\n{}", self.out, self.err);
        self
    }

    /// Said this on standard output.
    fn says(self, words: &str) -> Self {
        assert!(self.out.contains(words), "no {words:?} in\n{}", self.out);
        self
    }

    /// Did not say this on standard output.
    fn omits(self, words: &str) -> Self {
        assert!(!self.out.contains(words), "{words:?} in\n{}", self.out);
        self
    }

    /// Complained of this on standard error.
    fn complains(self, words: &str) -> Self {
        assert!(self.err.contains(words), "no {words:?} in\n{}", self.err);
        self
    }

    /// Said nothing on standard error.
    fn calmly(self) -> Self {
        assert_eq!(self.err, "");
        self
    }
}
