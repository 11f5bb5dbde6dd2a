//! `iop`, the command: arguments, files, the clock, and how findings are printed.
//!
//! Everything else is in the libraries: this crate knows no law, makes no paper and decides nothing about agreements.

#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    reason = "the edge of the house: here the clock, the disk, the environment and the terminal are met"
)]

mod baseline;
mod command;
mod config;
mod delivery;
mod enclosed;
mod examination;
mod exit;
mod file_name;
mod help;
mod output;
mod page;
mod paper;
mod public;
mod report;
mod session;
mod source;
mod trouble;
mod words;
mod write;

use std::ffi::OsString;
use std::panic;
use std::process::ExitCode;

use clap::{CommandFactory as _, FromArgMatches as _, Parser, ValueEnum};
use iop_core::Language;

use command::Command;
use exit::Exit;
use session::Session;
use words::Words;

/// Typst asks for memory in small pieces, and a fifth of the time of a paper went to the system's allocator.
#[global_allocator]
static MEMORY: mimalloc::MiMalloc = mimalloc::MiMalloc;

#[derive(Parser)]
#[command(name = "iop", version, disable_help_flag = true, disable_version_flag = true, disable_help_subcommand = true)]
struct Arguments {
    /// The language of findings and help.
    #[arg(long, global = true, value_enum, default_value_t)]
    lang: LanguageArgument,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum LanguageArgument {
    #[default]
    Sv,
    En,
}

impl From<LanguageArgument> for Language {
    fn from(argument: LanguageArgument) -> Self {
        match argument {
            LanguageArgument::Sv => Self::Sv,
            LanguageArgument::En => Self::En,
        }
    }
}

fn main() -> ExitCode {
    let arguments: Vec<OsString> = std::env::args_os().collect();
    // A fault of the program is no finding: it must not look like one to whoever reads the exit code.
    panic::catch_unwind(|| run(&arguments)).unwrap_or(Exit::Trouble).into()
}

fn run(arguments: &[OsString]) -> Exit {
    let parsed = help::with_help(Arguments::command())
        .try_get_matches_from(arguments)
        .and_then(|matches| Arguments::from_arg_matches(&matches));
    // Help and complaints are rare, so only they pay for being translated.
    let Ok(Arguments { lang, command }) = parsed else {
        return help::tell(Arguments::command(), arguments, &Words::new(help::language(arguments)));
    };
    let mut session = Session::new(lang.into());
    command.run(&mut session).unwrap_or_else(|trouble| {
        session.complain(&trouble);
        Exit::Trouble
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_arguments_are_consistent() {
        help::with_help(Arguments::command()).debug_assert();
    }

    #[test]
    fn every_command_and_argument_has_help_in_both_languages() {
        for language in [Language::Sv, Language::En] {
            let words = Words::new(language);
            let mut missing = Vec::new();
            let root = help::translated(Arguments::command(), &words);
            for command in std::iter::once(&root).chain(root.get_subcommands()) {
                if command.get_about().is_none() {
                    missing.push(command.get_name().to_owned());
                }
                let bare = command.get_arguments().filter(|argument| argument.get_help().is_none());
                missing.extend(bare.map(|argument| format!("{} {}", command.get_name(), argument.get_id())));
            }
            assert_eq!(missing, [""; 0], "{language:?}");
        }
    }
}
