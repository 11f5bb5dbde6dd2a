//! `iop verify`: what a finished paper proves, tried from its source, its bytes, its words and its signatures.

mod again;
mod bundle;
mod json;
mod text;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use iop_verify::{Damage, Demands, Outcome, Paper, Statement, Topic, Trust, Unreadable, verify};

use crate::config::{Choice, Config, Configs};
use crate::exit::Exit;
use crate::session::Session;
use crate::trouble::Trouble;
use crate::words::Words;

/// Which papers are tried, and how that is told.
#[derive(Args)]
pub(crate) struct Verify {
    /// The papers.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: VerifyFormat,
    /// The certificates to trust, in PEM.
    #[arg(long)]
    trust: Option<PathBuf>,
    /// Not unless every signer has signed.
    #[arg(long)]
    all_signed: bool,
    #[command(flatten)]
    choice: Choice,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum VerifyFormat {
    #[default]
    Text,
    Json,
}

/// A paper, and everything that was tried of it.
struct Tried {
    file: String,
    statements: Vec<Statement>,
}

impl Tried {
    fn holds(&self) -> bool {
        self.statements.iter().all(|statement| statement.outcome != Outcome::Fails)
    }
}

impl Verify {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let trust = self.trust.as_deref().map(trusted).transpose()?;
        let demands = Demands { trust: trust.as_ref(), all_signed: self.all_signed };
        let mut configs = Configs::new(&self.choice);
        let mut tried = Vec::new();
        let mut exit = Exit::Clean;
        for file in &self.files {
            let Some(config) = configs.of(file) else { return Err(configs.troubles.remove(0)) };
            match read(file) {
                Ok(bytes) => tried.push(Tried {
                    file: file.to_string_lossy().into_owned(),
                    statements: statements(&bytes, &config, demands, session),
                }),
                Err(trouble) => {
                    session.complain(&trouble);
                    exit = Exit::Trouble;
                }
            }
        }
        if tried.iter().any(|paper| !paper.holds()) {
            exit = exit.max(Exit::Findings);
        }
        let told = match self.format {
            VerifyFormat::Text => text::papers(&tried, &session.words),
            VerifyFormat::Json => json::papers(&tried, &session.words),
        };
        session.print(&told)?;
        Ok(exit)
    }
}

/// The bytes of a file that is a PDF file or a sealed bundle, whole or broken.
fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    if path.is_dir() {
        return Err(Trouble::Folder { path: path.to_owned() });
    }
    let bytes = fs::read(path).map_err(Trouble::reading(path))?;
    if bytes.starts_with(b"%PDF-") || bytes.starts_with(bundle::BEGINS) {
        Ok(bytes)
    } else {
        Err(Trouble::NotPdf { path: path.to_owned() })
    }
}

fn trusted(path: &Path) -> Result<Trust, Trouble> {
    let bytes = fs::read(path).map_err(Trouble::reading(path))?;
    Trust::read(&bytes).ok_or_else(|| Trouble::NoCertificates { path: path.to_owned() })
}

/// Everything that is tried of a paper.
fn statements(bytes: &[u8], config: &Arc<Config>, demands: Demands<'_>, session: &Session) -> Vec<Statement> {
    if bytes.starts_with(bundle::BEGINS) {
        return bundle::statements(bytes, demands, session);
    }
    match Paper::read(bytes) {
        Ok(paper) => verify(&paper, demands, |wanted| again::again(wanted, config, session)),
        Err(fault) => vec![broken(fault)],
    }
}

fn broken(Unreadable { at, damage }: Unreadable) -> Statement {
    let code = if damage == Damage::Encrypted { "encrypted" } else { "broken" };
    Statement::new(Topic::Source, Outcome::Fails, code).with("at", at).with("damage", damage.code())
}

/// What a statement says.
fn said(statement: &Statement, words: &Words) -> String {
    let values: Vec<_> = statement
        .values
        .iter()
        .map(|(name, value)| (*name, value.parse::<u32>().map_or_else(|_| visible(value, words).into(), Into::into)))
        .collect();
    words.with(&format!("verify-{}", statement.code), &values)
}

/// A value without characters that could steer a terminal; those that are names for programs, in words.
fn visible(value: &str, words: &Words) -> String {
    let known = words.find(&format!("verify-value-{value}"), &[]);
    known.unwrap_or_else(|| crate::trouble::visible(value))
}
