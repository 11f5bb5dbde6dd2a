//! `iop verify`: what a finished paper proves, tried from its source, its bytes, its words and its signatures.

mod again;
mod bundle;
mod json;
mod text;
mod word;

use std::fs::File;
use std::io::Read as _;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use iop_verify::{Damage, Demands, Outcome, Paper, Statement, Topic, Trust, Unreadable, is_docx, verify};

use crate::config::{Choice, Config, Configs};
use crate::exit::Exit;
use crate::session::Session;
use crate::trouble::Trouble;
use crate::words::Words;

/// Bytes that a paper, an archive or a file of certificates may have.
const LARGEST: u64 = 64 << 20;

/// Which papers are tried, and how that is told.
#[derive(Args)]
pub(crate) struct Verify {
    /// The papers.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: VerifyFormat,
    /// The agreement that Word documents are of.
    #[arg(long)]
    source: Option<PathBuf>,
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
        let source = self.source.as_deref().map(word::Given::read).transpose()?;
        let demands = Demands { trust: trust.as_ref(), all_signed: self.all_signed };
        let mut configs = Configs::new(&self.choice);
        let mut tried = Vec::new();
        let mut exit = Exit::Clean;
        for file in &self.files {
            let Some(config) = configs.of(file) else { return Err(configs.troubles.remove(0)) };
            let bytes = read(file);
            let statements = bytes.and_then(|bytes| match (&source, is_docx(&bytes)) {
                (Some(source), true) => Ok(word::statements(&bytes, source, configs.of(&source.path), session)),
                (None, true) => Err(Trouble::WithoutSource { path: file.clone() }),
                (Some(_), false) => Err(Trouble::OwnSource { path: file.clone() }),
                (None, false) => Ok(statements(&bytes, &config, demands, session)),
            });
            match statements {
                Ok(statements) => tried.push(Tried { file: file.to_string_lossy().into_owned(), statements }),
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

/// The bytes of a file that is a PDF file, a sealed bundle or a Word document, whole or broken.
fn read(path: &Path) -> Result<Vec<u8>, Trouble> {
    let bytes = bounded(path)?;
    if bytes.starts_with(b"%PDF-") || bytes.starts_with(bundle::BEGINS) {
        Ok(bytes)
    } else {
        Err(Trouble::NotPdf { path: path.to_owned() })
    }
}

fn bounded(path: &Path) -> Result<Vec<u8>, Trouble> {
    if path.is_dir() {
        return Err(Trouble::Folder { path: path.to_owned() });
    }
    let mut bytes = Vec::new();
    let read = File::open(path).and_then(|file| file.take(LARGEST + 1).read_to_end(&mut bytes));
    match read.map_err(Trouble::reading(path))? {
        read if u64::try_from(read).is_ok_and(|read| read <= LARGEST) => Ok(bytes),
        _ => Err(Trouble::TooLarge { path: path.to_owned(), limit: LARGEST >> 20 }),
    }
}

fn trusted(path: &Path) -> Result<Trust, Trouble> {
    Trust::read(&bounded(path)?).ok_or_else(|| Trouble::NoCertificates { path: path.to_owned() })
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
