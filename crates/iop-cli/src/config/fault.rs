//! What is wrong with an `iop.toml` or with what it names, and the words for it.

use std::io;
use std::path::{Path, PathBuf};

use iop_core::model::ClauseKind;
use iop_law::{Form, ProfileError, ProfileFault};
use iop_renderer::{Numbering, StyleFault};
use thiserror::Error;

use crate::trouble::{reason, template_reason, visible};
use crate::words::Words;

/// A faulty `iop.toml`.
#[derive(Debug, Error)]
#[error("{path}, line {line}, key {key:?}: {fault:?}", path = path.display())]
pub(crate) struct ConfigError {
    pub(crate) path: PathBuf,
    /// The line, from 1.
    pub(crate) line: usize,
    /// The key; empty where the file is no TOML.
    pub(crate) key: String,
    pub(crate) fault: ConfigFault,
}

/// What is wrong with a key.
#[derive(Debug)]
pub(crate) enum ConfigFault {
    /// What the parser says, in English.
    NotToml(String),
    UnknownKey {
        allowed: Vec<&'static str>,
    },
    NotText,
    NotLines,
    NotTable,
    /// Another key must stand with this one.
    Needs {
        key: &'static str,
    },
    /// A file outside the folder of settings that must stay in it.
    Outside,
    TooManyLines {
        limit: usize,
    },
    /// The file that the key names cannot be read.
    File {
        path: PathBuf,
        source: io::Error,
    },
    /// What the key says or names cannot be part of a style.
    Style(StyleFault),
    Blank,
    NoSuchProfile {
        id: String,
        known: Vec<String>,
    },
    /// The folder that the key names cannot be read.
    Folder {
        path: PathBuf,
        source: io::Error,
    },
    /// The folder holds no profile.
    NoProfiles {
        path: PathBuf,
    },
    /// The folder holds no folder of a language.
    NoLanguage {
        path: PathBuf,
    },
    /// A file that is no wording lies among the wording.
    Stray {
        path: PathBuf,
    },
}

impl ConfigError {
    /// The fault as one sentence for the user.
    pub(crate) fn said(&self, words: &Words) -> String {
        let why = self.fault.said(words);
        let line = self.line.to_string();
        let values = [("path", shown(&self.path)), ("line", line), ("key", visible(&self.key)), ("why", why)];
        let id = if self.key.is_empty() { "trouble-config-whole" } else { "trouble-config" };
        let used = values.iter().filter(|(name, _)| *name != "key" || !self.key.is_empty());
        words.with(id, &used.map(|(name, value)| (*name, value.as_str().into())).collect::<Vec<_>>())
    }
}

impl ConfigFault {
    fn said(&self, words: &Words) -> String {
        let text = |id: &str, values: &[(&str, String)]| {
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
            words.with(id, &values)
        };
        match self {
            Self::NotToml(message) => text("config-not-toml", &[("message", visible(message))]),
            Self::UnknownKey { allowed } => text("config-unknown-key", &[("allowed", allowed.join(", "))]),
            Self::NotText => words.say("config-not-text"),
            Self::NotLines => words.say("config-not-lines"),
            Self::NotTable => words.say("config-not-table"),
            Self::Needs { key } => text("config-needs", &[("other", (*key).to_owned())]),
            Self::Outside => words.say("config-outside"),
            Self::TooManyLines { limit } => text("config-too-many-lines", &[("limit", limit.to_string())]),
            Self::File { path, source } => {
                text("config-file", &[("file", shown(path)), ("why", reason(source, words))])
            }
            Self::Style(fault) => style_said(fault, words),
            Self::Blank => words.say("config-blank"),
            Self::NoSuchProfile { id, known } => {
                text("config-no-such-profile", &[("profile", visible(id)), ("known", known.join(", "))])
            }
            Self::Folder { path, source } => {
                text("config-folder", &[("folder", shown(path)), ("why", reason(source, words))])
            }
            Self::NoProfiles { path } => text("config-no-profiles", &[("folder", shown(path))]),
            Self::NoLanguage { path } => text("config-no-language", &[("folder", shown(path))]),
            Self::Stray { path } => text("config-stray", &[("file", shown(path))]),
        }
    }
}

/// What is wrong with a style, as one clause for the user.
fn style_said(fault: &StyleFault, words: &Words) -> String {
    let text = |id: &str, values: &[(&str, String)]| {
        let values: Vec<_> = values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        words.with(id, &values)
    };
    match fault {
        StyleFault::NotAColour => words.say("style-not-a-colour"),
        StyleFault::TooPale { hundredths, nearest } => {
            let (whole, part) = (hundredths / 100, hundredths % 100);
            let values =
                [("whole", whole.to_string()), ("part", format!("{part:02}")), ("nearest", nearest.to_string())];
            text("style-too-pale", &values)
        }
        StyleFault::NotANumbering => {
            let allowed: Vec<_> = Numbering::ALL.iter().map(|(name, _)| format!("\"{name}\"")).collect();
            text("style-not-a-numbering", &[("allowed", allowed.join(", "))])
        }
        StyleFault::TooLong { length, limit } => {
            text("style-too-long", &[("length", length.to_string()), ("limit", limit.to_string())])
        }
        StyleFault::Unprintable(character) => {
            text("style-unprintable", &[("code", format!("U+{:04X}", u32::from(*character)))])
        }
        StyleFault::TooManyBytes { limit } => text("style-too-many-bytes", &[("limit", (limit / 1024).to_string())]),
        StyleFault::NotAPicture => words.say("style-not-a-picture"),
        StyleFault::BrokenPicture(why) => text("style-broken-picture", &[("why", visible(why))]),
        StyleFault::ColourProfile => words.say("style-colour-profile"),
        StyleFault::PictureSize { width, height, limit } => {
            let values = [("width", width.to_string()), ("height", height.to_string()), ("limit", limit.to_string())];
            text("style-picture-size", &values)
        }
        StyleFault::NoSize => words.say("style-no-size"),
        StyleFault::SvgPart(part) => text("style-svg-part", &[("part", visible(part))]),
        StyleFault::TooManyParts { elements, copies } => {
            text("style-too-many-parts", &[("elements", elements.to_string()), ("copies", copies.to_string())])
        }
        StyleFault::NotAFont => words.say("style-not-a-font"),
        StyleFault::VariableFont => words.say("style-variable-font"),
        StyleFault::MayNotBeEmbedded => words.say("style-not-embeddable"),
        StyleFault::LacksLetters(letters) => {
            let letters: Vec<_> =
                letters.iter().filter(|letter| !letter.is_whitespace()).map(char::to_string).collect();
            text("style-lacks-letters", &[("letters", letters.join(" "))])
        }
        StyleFault::OtherFace => words.say("style-other-face"),
        StyleFault::WordTemplate(error) => template_reason(error, words),
        other => other.to_string(),
    }
}

/// What is wrong with a profile, as one sentence for the user.
pub(crate) fn profile_said(folder: &Path, error: &ProfileError, words: &Words) -> String {
    let path = shown(&folder.join(&error.file));
    let place = match error.line {
        Some(line) => words.with("profile-line", &[("path", path.into()), ("line", line.to_string().into())]),
        None => path,
    };
    let why = fault_said(&error.fault, words);
    if error.field.is_empty() {
        return words.with("trouble-profile-whole", &[("place", place.into()), ("why", why.into())]);
    }
    let field = visible(&error.field);
    words.with("trouble-profile", &[("place", place.into()), ("field", field.into()), ("why", why.into())])
}

fn fault_said(fault: &ProfileFault, words: &Words) -> String {
    let with = |id: &str, name: &str, value: String| words.with(id, &[(name, value.into())]);
    match fault {
        ProfileFault::NotToml(message) => with("config-not-toml", "message", visible(message)),
        ProfileFault::UnknownField { allowed } => with("profile-unknown-field", "allowed", allowed.join(", ")),
        ProfileFault::MissingField => words.say("profile-missing-field"),
        ProfileFault::WrongForm(form) => words.say(form_word(*form)),
        ProfileFault::Blank => words.say("config-blank"),
        ProfileFault::NotAnId => words.say("profile-not-an-id"),
        ProfileFault::FileName { expected } => with("profile-file-name", "expected", visible(expected)),
        ProfileFault::NotADate => words.say("profile-not-a-date"),
        ProfileFault::NoSuchClause { word } => {
            let allowed: Vec<_> = ClauseKind::ALL.iter().map(|kind| kind.as_str()).collect();
            let values = [("word", visible(word).into()), ("allowed", allowed.join(", ").into())];
            words.with("profile-no-such-clause", &values)
        }
        ProfileFault::ClauseTwice => words.say("profile-clause-twice"),
        ProfileFault::NoSuchKind { known } => with("profile-no-such-kind", "known", known.join(", ")),
        ProfileFault::NoSuchCriteria { known } => with("profile-no-such-criteria", "known", known.join(", ")),
        ProfileFault::Taken => words.say("profile-taken"),
        other => other.to_string(),
    }
}

fn form_word(form: Form) -> &'static str {
    match form {
        Form::YesNo => "form-yes-no",
        Form::Day => "form-day",
        Form::Count => "form-count",
        Form::Words => "form-words",
        Form::Table => "form-table",
        Form::Tables => "form-tables",
        _ => "config-not-text",
    }
}

fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy())
}
