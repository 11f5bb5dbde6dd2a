//! Help and complaints about arguments in the user's language. The sentences are found by name: `about-check`,
//! `usage-check`, `argument-paths`; nothing here knows which commands there are.

use std::ffi::OsString;

use clap::error::{ContextKind, ContextValue, ErrorKind};
use clap::{Arg, ArgAction, Command};
use iop_core::Language;

use crate::exit::Exit;
use crate::words::Words;

/// Adds the flags for help and version, which clap would describe in English.
pub(crate) fn with_help(command: Command) -> Command {
    command
        .arg(Arg::new("help").short('h').long("help").action(ArgAction::HelpShort).global(true))
        .arg(Arg::new("version").short('V').long("version").action(ArgAction::Version))
}

/// The language asked for, seen before the arguments are understood: those may be what is wrong.
pub(crate) fn language(arguments: &[OsString]) -> Language {
    let mut arguments = arguments.iter().map(|argument| argument.to_string_lossy());
    while let Some(argument) = arguments.next() {
        let value = match argument.strip_prefix("--lang") {
            Some("") => arguments.next().unwrap_or_default().into_owned(),
            Some(rest) => rest.trim_start_matches('=').to_owned(),
            None => continue,
        };
        return if value == "en" { Language::En } else { Language::Sv };
    }
    Language::Sv
}

/// Prints the help or version asked for, or says what is wrong with the arguments.
pub(crate) fn tell(command: Command, arguments: &[OsString], words: &Words) -> Exit {
    let Err(error) = translated(command, words).try_get_matches_from(arguments) else { return Exit::Trouble };
    let help = matches!(error.kind(), ErrorKind::DisplayHelp | ErrorKind::DisplayVersion);
    // Nothing is left to do if the reader has gone.
    if help {
        let _ = error.print();
        return Exit::Clean;
    }
    let said = complaint(&error, words);
    let text = words.with("trouble", &[("what", said.into())]);
    let more = words.with("argument-more", &[("command", asked(arguments).into())]);
    let _ = std::io::Write::write_all(&mut std::io::stderr().lock(), format!("{text}\n{more}\n").as_bytes());
    Exit::Trouble
}

/// The command with every sentence in the user's language.
pub(crate) fn translated(command: Command, words: &Words) -> Command {
    let root = describe(with_help(command), words)
        .subcommand_help_heading(words.say("heading-commands"))
        .subcommand_value_name(words.say("value-command"));
    root.mut_subcommands(|command| describe(command, words))
}

fn describe(command: Command, words: &Words) -> Command {
    let name = command.get_name().to_owned();
    let template =
        format!("{{about-with-newline}}\n{} {{usage}}\n\n{{all-args}}{{after-help}}", words.say("heading-usage"));
    let mut command = command.help_template(template).override_usage(words.say(&format!("usage-{name}")));
    if let Some(about) = words.find(&format!("about-{name}"), &[]) {
        command = command.about(about.clone()).long_about(about);
    }
    if let Some(after) = words.find(&format!("after-{name}"), &[]) {
        command = command.after_help(after);
    }
    let sentence = |kind: &str, id: &str| {
        words.find(&format!("{kind}-{name}-{id}"), &[]).or_else(|| words.find(&format!("{kind}-{id}"), &[]))
    };
    command.mut_args(|argument| {
        let id = argument.get_id().as_str().replace('_', "-");
        let heading = if argument.is_positional() { "heading-arguments" } else { "heading-options" };
        let help = sentence("argument", &id);
        let value = sentence("value", &id);
        let mut argument = argument.help_heading(words.say(heading));
        if argument.get_action().takes_values() {
            argument = argument.hide_possible_values(true).hide_default_value(true);
        }
        // What the source says of an argument is for developers.
        if let Some(help) = help {
            argument = argument.help(help.clone()).long_help(help);
        }
        if let Some(value) = value {
            argument = argument.value_name(value);
        }
        // What all commands have stands last.
        let common = ["lang", "help", "version"].iter().position(|name| *name == id);
        if let Some(place) = common {
            argument = argument.display_order(100 + place);
        }
        argument
    })
}

/// The command as far as it was understood, for the pointer to its help.
fn asked(arguments: &[OsString]) -> String {
    let named = arguments.iter().skip(1).map(|argument| argument.to_string_lossy());
    let known = crate::command::NAMES;
    match named.into_iter().find(|argument| known.contains(&argument.as_ref())) {
        Some(command) => format!("iop {command}"),
        None => "iop".to_owned(),
    }
}

fn complaint(error: &clap::Error, words: &Words) -> String {
    let context = |kind: ContextKind| error.get(kind).map(plain).unwrap_or_default();
    let said = |id: &str, values: &[(&str, String)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        words.with(id, &values)
    };
    let argument = || ("argument", context(ContextKind::InvalidArg));
    let value = || ("value", context(ContextKind::InvalidValue));
    let mut text = match error.kind() {
        ErrorKind::InvalidValue if context(ContextKind::InvalidValue).is_empty() => {
            said("argument-without-value", &[argument()])
        }
        ErrorKind::InvalidValue => {
            said("argument-wrong-value", &[argument(), value(), ("known", context(ContextKind::ValidValue))])
        }
        ErrorKind::ValueValidation if context(ContextKind::InvalidArg).starts_with("--as-of") => {
            said("argument-wrong-date", &[argument(), value()])
        }
        ErrorKind::ValueValidation => said("argument-unusable-value", &[argument(), value()]),
        ErrorKind::UnknownArgument => said("argument-unknown", &[argument()]),
        ErrorKind::InvalidSubcommand => {
            said("argument-unknown-command", &[("command", context(ContextKind::InvalidSubcommand))])
        }
        ErrorKind::MissingRequiredArgument => said("argument-missing", &[argument()]),
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            said("argument-missing-command", &[])
        }
        ErrorKind::ArgumentConflict if other_argument(error) => {
            said("argument-excludes", &[argument(), ("other", context(ContextKind::PriorArg))])
        }
        ErrorKind::ArgumentConflict => said("argument-conflict", &[argument()]),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues => said("argument-too-many", &[argument()]),
        _ => said("argument-other", &[("kind", error.kind().to_string())]),
    };
    let nearest = [ContextKind::SuggestedArg, ContextKind::SuggestedSubcommand, ContextKind::SuggestedValue];
    if let Some(nearest) = nearest.into_iter().find_map(|kind| error.get(kind)) {
        text.push_str(&said("argument-nearest", &[("nearest", plain(nearest))]));
    }
    text
}

/// Whether the conflict is with another argument, rather than with the same given again.
fn other_argument(error: &clap::Error) -> bool {
    let prior = error.get(ContextKind::PriorArg);
    prior.is_some() && prior.map(plain) != error.get(ContextKind::InvalidArg).map(plain)
}

fn plain(value: &ContextValue) -> String {
    let text = match value {
        ContextValue::Strings(values) => values.join(", "),
        other => other.to_string(),
    };
    crate::trouble::visible(&text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_language_is_seen_before_the_arguments_are_understood() {
        let asked = |line: &str| language(&line.split(' ').map(OsString::from).collect::<Vec<_>>());
        assert_eq!(asked("iop --lang en chekc"), Language::En);
        assert_eq!(asked("iop check --lang=en"), Language::En);
        assert_eq!(asked("iop --lang sv"), Language::Sv);
        assert_eq!(asked("iop --lang"), Language::Sv);
        assert_eq!(asked("iop"), Language::Sv);
    }
}
