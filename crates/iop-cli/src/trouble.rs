//! Trouble in the world around the agreements: paths, folders, output. What is wrong in an agreement is a finding.

use std::io;
use std::path::{Path, PathBuf};

use iop_core::model::FORMAT;
use iop_law::ProfileError;
use iop_renderer::{RenderError, TemplateFault, WordTemplateError};
use iop_verify::BundleFault;
use thiserror::Error;

use crate::baseline::BaselineFault;
use crate::config::{ConfigError, profile_said};
use crate::words::Words;

/// Why something could not be done. `Display` is for developers; [`Trouble::said`] is for the user.
#[derive(Debug, Error)]
pub(crate) enum Trouble {
    #[error("{path} could not be read")]
    Read { path: PathBuf, source: io::Error },
    #[error("{path} is a folder")]
    Folder { path: PathBuf },
    #[error("{path} is not a PDF file")]
    NotPdf { path: PathBuf },
    #[error("{path} is larger than {limit} MB")]
    TooLarge { path: PathBuf, limit: u64 },
    #[error("{path} carries no source, and none is given")]
    WithoutSource { path: PathBuf },
    #[error("{path} carries its own source")]
    OwnSource { path: PathBuf },
    #[error("{path} holds no certificates")]
    NoCertificates { path: PathBuf },
    #[error("{path} holds no agreements")]
    NoAgreements { path: PathBuf, skipped: usize },
    #[error("{path} could not be written")]
    Write { path: PathBuf, source: io::Error },
    #[error("{path} exists")]
    Exists { path: PathBuf },
    #[error("{path} is one of the files read")]
    OverSource { path: PathBuf },
    #[error("{first} and {second} would both be written as {name}")]
    SameName { first: String, second: String, name: String },
    #[error("the output could not be written")]
    Output { source: io::Error },
    #[error("{file} could not be made into {format}")]
    Paper { file: String, format: &'static str, source: RenderError },
    #[error("{file} has no date, and no day is given")]
    Undated { file: String },
    #[error("{path} lies outside the folder of the settings")]
    OutsideSettings { path: PathBuf },
    #[error("{file} could not be sealed: {source}")]
    Bundle { file: String, source: BundleFault },
    #[error("no rule {id}")]
    NoSuchRule { id: String, nearest: Option<&'static str> },
    #[error("no profile {id}")]
    NoSuchProfile { id: String, nearest: Option<String>, known: Vec<String> },
    #[error("nothing in the legal data is called {asked}")]
    NoSuchLaw { asked: String, nearest: Option<String> },
    #[error("the parameter tree is of all amounts, and goes to a folder")]
    WholeTree,
    #[error("only figures are printed in other formats")]
    OnlyFigures,
    #[error("{file} has no figure {asked}")]
    NoSuchFigure { asked: String, file: String, known: Vec<String> },
    #[error("{file} has {count} faults, so that its figures are not told")]
    NoFigures { file: String, count: usize },
    #[error("{file} has {count} faults of shape")]
    Faulty { file: String, count: usize },
    #[error("{file} is of the format {found}")]
    OtherVersion { file: String, found: String },
    #[error("{file} would not have been laid out faithfully")]
    Unfaithful { file: String },
    #[error("{file} could not be read, and no rule says why")]
    Unexplained { file: String },
    #[error("{path}, line {line}: {what}")]
    Cases { path: PathBuf, line: u32, what: String },
    #[error("{path} holds no cases")]
    NoCases { path: PathBuf },
    #[error("no baseline is named")]
    NoBaseline,
    #[error("{path} is no baseline: {fault:?}")]
    Baseline { path: PathBuf, fault: BaselineFault },
    #[error("findings and report would both go to standard output")]
    TwoOutputs,
    #[error(transparent)]
    Config(ConfigError),
    #[error("{source}")]
    Profile { folder: PathBuf, source: ProfileError },
    #[error("{path} cannot be used")]
    Wording { path: PathBuf, source: RenderError },
}

impl Trouble {
    pub(crate) fn reading(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Read { path: path.to_owned(), source }
    }

    pub(crate) fn writing(path: &Path) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Write { path: path.to_owned(), source }
    }

    /// The trouble as one sentence for the user.
    pub(crate) fn said(&self, words: &Words) -> String {
        let text = |id: &str, values: &[(&str, &str)]| {
            let values: Vec<_> = values.iter().map(|(name, value)| (*name, visible(value).into())).collect();
            words.with(id, &values)
        };
        let at = |id: &str, path: &Path| text(id, &[("path", &path.to_string_lossy())]);
        match self {
            Self::Read { path, source } => {
                text("trouble-read", &[("path", &path.to_string_lossy()), ("why", &reason(source, words))])
            }
            Self::Write { path, source } => {
                let why = match source.kind() {
                    // What is to be made is not there yet: it is its folder that is missing, and cannot be made.
                    io::ErrorKind::NotFound => words.say("io-no-folder"),
                    _ => reason(source, words),
                };
                text("trouble-write", &[("path", &path.to_string_lossy()), ("why", &why)])
            }
            Self::Output { source } => text("trouble-output", &[("why", &reason(source, words))]),
            Self::Folder { path } => at("trouble-folder", path),
            Self::NotPdf { path } => at("trouble-not-pdf", path),
            Self::TooLarge { path, limit } => {
                text("trouble-too-large", &[("path", &path.to_string_lossy()), ("limit", &limit.to_string())])
            }
            Self::WithoutSource { path } => at("trouble-without-source", path),
            Self::OwnSource { path } => at("trouble-own-source", path),
            Self::NoCertificates { path } => at("trouble-no-certificates", path),
            Self::Exists { path } => at("trouble-exists", path),
            Self::OverSource { path } => at("trouble-over-source", path),
            Self::NoAgreements { path, skipped } => {
                let path = visible(&path.to_string_lossy());
                words.with("trouble-no-agreements", &[("path", path.into()), ("skipped", (*skipped).into())])
            }
            Self::SameName { first, second, name } => {
                text("trouble-same-name", &[("first", first), ("second", second), ("name", name)])
            }
            Self::Paper { file, format, source } => {
                text("trouble-paper", &[("file", file), ("format", format), ("why", &paper_reason(source, words))])
            }
            Self::Undated { file } => text("trouble-undated", &[("file", file)]),
            Self::OutsideSettings { path } => at("trouble-outside-settings", path),
            Self::Bundle { file, source } => text("trouble-bundle", &[("file", file), ("why", &source.to_string())]),
            Self::NoSuchRule { id, nearest: Some(nearest) } => {
                text("trouble-no-such-rule-near", &[("id", id), ("nearest", nearest)])
            }
            Self::NoSuchRule { id, nearest: None } => text("trouble-no-such-rule", &[("id", id)]),
            Self::NoSuchProfile { id, nearest: Some(nearest), known } => {
                let known = known.join(", ");
                text("trouble-no-such-profile-near", &[("id", id), ("nearest", nearest), ("known", &known)])
            }
            Self::NoSuchProfile { id, nearest: None, known } => {
                text("trouble-no-such-profile", &[("id", id), ("known", &known.join(", "))])
            }
            Self::NoSuchLaw { asked, nearest: Some(nearest) } => {
                text("trouble-no-such-law-near", &[("asked", asked), ("nearest", nearest)])
            }
            Self::NoSuchLaw { asked, nearest: None } => text("trouble-no-such-law", &[("asked", asked)]),
            Self::WholeTree => words.say("trouble-whole-tree"),
            Self::OnlyFigures => words.say("trouble-only-figures"),
            Self::NoSuchFigure { asked, file, known } if known.is_empty() => {
                text("trouble-no-such-figure-nor-other", &[("asked", asked), ("file", file)])
            }
            Self::NoSuchFigure { asked, file, known } => {
                text("trouble-no-such-figure", &[("asked", asked), ("file", file), ("known", &known.join(", "))])
            }
            Self::NoFigures { file, count } => {
                words.with("trouble-no-figures", &[("file", visible(file).into()), ("count", (*count).into())])
            }
            Self::Faulty { file, count } => {
                words.with("trouble-faulty", &[("file", visible(file).into()), ("count", (*count).into())])
            }
            Self::OtherVersion { file, found } => {
                text("trouble-other-version", &[("file", file), ("found", found), ("known", FORMAT)])
            }
            Self::Unfaithful { file } => text("trouble-unfaithful", &[("file", file)]),
            Self::Unexplained { file } => text("trouble-unexplained", &[("file", file)]),
            Self::Cases { path, line, what } => {
                let line = line.to_string();
                text("trouble-cases", &[("path", &path.to_string_lossy()), ("line", &line), ("what", what)])
            }
            Self::NoCases { path } => at("trouble-no-cases", path),
            Self::NoBaseline => words.say("trouble-no-baseline"),
            Self::Baseline { path, fault: BaselineFault::NotJson(why) } => {
                text("trouble-baseline", &[("path", &path.to_string_lossy()), ("why", why)])
            }
            Self::Baseline { path, fault: BaselineFault::Version(version) } => {
                let version = version.to_string();
                text("trouble-baseline-version", &[("path", &path.to_string_lossy()), ("version", &version)])
            }
            Self::TwoOutputs => words.say("trouble-two-outputs"),
            Self::Config(error) => error.said(words),
            Self::Profile { folder, source } => profile_said(folder, source, words),
            Self::Wording { path, source: RenderError::UnknownWording { .. } } => at("trouble-wording-unknown", path),
            Self::Wording { path, source: RenderError::Wording { line, message, .. } } => {
                let line = line.to_string();
                text("trouble-wording", &[("path", &path.to_string_lossy()), ("line", &line), ("why", message)])
            }
            Self::Wording { path, source } => text(
                "trouble-wording-whole",
                &[("path", &path.to_string_lossy()), ("why", &paper_reason(source, words))],
            ),
        }
    }
}

/// A name without characters that could steer a terminal.
pub(crate) fn visible(name: &str) -> String {
    name.chars().map(|c| if c.is_control() { char::REPLACEMENT_CHARACTER } else { c }).collect()
}

pub(crate) fn reason(error: &io::Error, words: &Words) -> String {
    let id = match error.kind() {
        io::ErrorKind::NotFound => "io-not-found",
        io::ErrorKind::PermissionDenied => "io-permission",
        io::ErrorKind::NotADirectory | io::ErrorKind::AlreadyExists => "io-not-a-folder",
        io::ErrorKind::IsADirectory => "io-is-a-folder",
        io::ErrorKind::ReadOnlyFilesystem => "io-read-only",
        io::ErrorKind::StorageFull => "io-full",
        io::ErrorKind::InvalidFilename => "io-name",
        io::ErrorKind::InvalidData => "io-not-text",
        io::ErrorKind::FileTooLarge => "io-too-large",
        _ => return error.to_string(),
    };
    words.say(id)
}

pub(crate) fn paper_reason(error: &RenderError, words: &Words) -> String {
    match error {
        RenderError::Unprintable { character, context } => {
            let code = format!("U+{:04X}", u32::from(*character));
            words.with("paper-unprintable", &[("code", code.into()), ("context", visible(context).into())])
        }
        RenderError::TableTooLong { rows, limit } => {
            words.with("paper-table-too-long", &[("rows", (*rows).into()), ("limit", (*limit).into())])
        }
        RenderError::WordTemplate(error) => template_reason(error, words),
        other => other.to_string(),
    }
}

/// Why a Word document cannot be used as a template.
pub(crate) fn template_reason(error: &WordTemplateError, words: &Words) -> String {
    let with = |id, name, value: &str| words.with(id, &[(name, visible(value).into())]);
    let why = match &error.fault {
        TemplateFault::NotWord => words.say("template-not-word"),
        TemplateFault::Strict => words.say("template-strict"),
        TemplateFault::TooLarge { limit } => words.with("template-too-large", &[("limit", (limit / 1_000_000).into())]),
        TemplateFault::Broken(why) => with("template-broken", "why", why),
        TemplateFault::Missing(what) => with("template-missing", "what", what),
        TemplateFault::Holds(what) => with("template-holds", "what", what),
        TemplateFault::Fetches(what) => with("template-fetches", "what", what),
        TemplateFault::Changes(field) => with("template-changes", "field", field),
        TemplateFault::Narrow { millimetres } => {
            words.with("template-narrow", &[("millimetres", (*millimetres).into())])
        }
        other => other.to_string(),
    };
    if error.part.is_empty() {
        return why;
    }
    words.with("paper-word-template", &[("part", visible(&error.part).into()), ("why", why.into())])
}

#[cfg(test)]
mod tests {
    use iop_core::Language;

    use super::*;

    #[test]
    fn what_cannot_be_made_is_not_said_to_be_missing_itself() {
        let said = |of: fn(&Path) -> Trouble| of(Path::new("ut/x.pdf")).said(&Words::new(Language::Sv));
        let lacks = |path: &Path| Trouble::writing(path)(io::ErrorKind::NotFound.into());
        assert_eq!(said(lacks), "ut/x.pdf kunde inte skrivas: mappen finns inte och kan inte skapas");
        let closed = |path: &Path| Trouble::writing(path)(io::ErrorKind::PermissionDenied.into());
        assert_eq!(said(closed), "ut/x.pdf kunde inte skrivas: behörighet saknas");
        let unread = |path: &Path| Trouble::reading(path)(io::ErrorKind::NotFound.into());
        assert_eq!(said(unread), "ut/x.pdf kunde inte läsas: den finns inte");
    }
}
