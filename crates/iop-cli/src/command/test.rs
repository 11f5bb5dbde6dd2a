//! `iop test`: cases that a lawyer writes. This agreement, or this change to it, on this day: these findings, these
//! figures. The cases stand in YAML files beside the agreements, under `format: iop-test/1`.

mod cases;
mod change;
mod json;
mod verdict;

use std::io;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use clap::{Args, ValueEnum};
use iop_core::{Reading, read};
use iop_validator::{Report, Settings, check_among};

use crate::config::{Choice, Config, Configs};
use crate::exit::Exit;
use crate::session::Session;
use crate::source::{bytes_of, case_files};
use crate::trouble::{Trouble, visible};
use cases::{Case, CaseFile};
use verdict::Verdict;

/// Which cases are tried, and how they are told.
#[derive(Args)]
pub(crate) struct Test {
    /// Files of cases, and folders that hold some.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: TestFormat,
    #[command(flatten)]
    choice: Choice,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum TestFormat {
    #[default]
    Text,
    Json,
}

/// A file of cases with what became of each.
struct Tried {
    name: String,
    verdicts: Vec<Verdict>,
}

impl Test {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let mut configs = Configs::new(&self.choice);
        let (files, mut troubles) = case_files(&self.paths);
        let mut tried = Vec::new();
        for path in files {
            match try_file(&path, &mut configs, session) {
                Ok(Some(file)) => tried.push(file),
                // The settings are faulty, which is told below, once.
                Ok(None) => {}
                Err(trouble) => troubles.push(trouble),
            }
        }
        troubles.append(&mut configs.troubles);
        let text = match self.format {
            TestFormat::Text => text(&tried, session),
            TestFormat::Json => json::document(&tried),
        };
        for trouble in &troubles {
            session.complain(trouble);
        }
        session.print(&text)?;
        Ok(if !troubles.is_empty() {
            Exit::Trouble
        } else if tried.iter().flat_map(|file| &file.verdicts).any(|verdict| !verdict.faults.is_empty()) {
            Exit::Findings
        } else {
            Exit::Clean
        })
    }
}

/// Tries the cases of one file; none where its settings are faulty.
fn try_file(path: &Path, configs: &mut Configs, session: &Session) -> Result<Option<Tried>, Trouble> {
    let file = CaseFile::read(path, &bytes_of(path)?, &session.words)?;
    let Some(config) = configs.of(path) else { return Ok(None) };
    let folder = path.parent().unwrap_or(Path::new(""));
    let mut verdicts = Vec::new();
    for case in &file.cases {
        verdicts.push(try_case(case, &file, folder, &config, session)?);
    }
    Ok(Some(Tried { name: path.to_string_lossy().into_owned(), verdicts }))
}

fn try_case(
    case: &Case,
    file: &CaseFile,
    folder: &Path,
    config: &Arc<Config>,
    session: &Session,
) -> Result<Verdict, Trouble> {
    let agreement = case.agreement.as_ref().unwrap_or(&file.agreement);
    let mut texts = vec![agreement_at(&folder.join(agreement))?];
    for beside in &case.beside {
        texts.push(agreement_at(&folder.join(beside))?);
    }
    if !(case.change.is_empty() && case.remove.is_empty()) {
        texts[0] = change::changed(&texts[0], case).map_err(|fault| file.trouble(case.line, &fault, &session.words))?;
    }
    let readings: Vec<Reading> = texts.iter().map(|text| read(text.as_bytes())).collect();
    let settings = Settings {
        today: case.on.unwrap_or(session.today),
        as_of: case.as_of,
        stage: case.stage,
        profile: config.profile.clone(),
    };
    let report: Report = check_among(&readings.iter().collect::<Vec<_>>(), 0, &config.law, &settings);
    Ok(verdict::of(case, &texts[0], &readings[0], &report, session))
}

/// The text of an agreement that a case names.
fn agreement_at(path: &Path) -> Result<String, Trouble> {
    String::from_utf8(bytes_of(path)?)
        .map_err(|_| Trouble::Read { path: path.to_owned(), source: io::ErrorKind::InvalidData.into() })
}

fn text(tried: &[Tried], session: &Session) -> String {
    let mut out = String::new();
    let (mut passed, mut failed) = (0_usize, 0_usize);
    for file in tried {
        for verdict in &file.verdicts {
            if verdict.faults.is_empty() {
                passed += 1;
                continue;
            }
            failed += 1;
            let place = format!("{}:{}", visible(&file.name), verdict.line);
            out +=
                &session.words.with("test-failed", &[("place", place.into()), ("case", visible(&verdict.case).into())]);
            out.push('\n');
            for fault in &verdict.faults {
                out += &format!("  - {}\n", visible(fault));
            }
        }
    }
    out + &session.words.with("test-summary", &[("passed", passed.into()), ("failed", failed.into())]) + "\n"
}
