//! A check: agreements read, rules asked, and what came of it, before anything is said in any format.

use std::path::PathBuf;
use std::rc::Rc;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use iop_core::model::Stage;
use iop_validator::{Finding, Report, Settings, Severity, Wording, check};

use crate::config::{Choice, Config, Configs};
use crate::session::Session;
use crate::source::{Folders, Source, gather};
use crate::trouble::Trouble;

/// What an agreement is checked for.
#[derive(Debug, Clone, Copy, Default, Args)]
pub(crate) struct Aim {
    /// The stage, instead of the agreement's own.
    #[arg(long, value_enum)]
    stage: Option<StageArgument>,
    /// The day whose law applies.
    #[arg(long)]
    as_of: Option<NaiveDate>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum StageArgument {
    Draft,
    Signing,
    Signed,
}

/// An agreement with what the rules say of it.
pub(crate) struct Examined {
    pub(crate) source: Source,
    /// The settings that it was examined by, and that its papers are made by.
    pub(crate) config: Rc<Config>,
    pub(crate) report: Report,
}

/// All that a run of the check found out.
pub(crate) struct Examination {
    pub(crate) files: Vec<Examined>,
    /// YAML files in folders that are no agreements.
    skipped: usize,
    pub(crate) troubles: Vec<Trouble>,
}

/// What is told: all of an examination, or that of some agreements.
pub(crate) struct Findings<'a> {
    pub(crate) files: Vec<&'a Examined>,
    pub(crate) skipped: usize,
    pub(crate) troubles: &'a [Trouble],
}

impl Examined {
    pub(crate) fn new(source: Source, config: Rc<Config>, aim: Aim, session: &Session) -> Self {
        let stage = aim.stage.map(|stage| match stage {
            StageArgument::Draft => Stage::Draft,
            StageArgument::Signing => Stage::Signing,
            StageArgument::Signed => Stage::Signed,
        });
        let profile = config.profile.clone();
        let settings = Settings { today: session.today, as_of: aim.as_of, stage, profile };
        let report = check(&source.reading, &config.law, &settings);
        Self { source, config, report }
    }

    /// Nothing could be read, and yet no rule says so: the gate must not open.
    fn unexplained(&self) -> Option<Trouble> {
        let silent = self.source.reading.agreement.is_none() && self.report.findings.is_empty();
        silent.then(|| Trouble::Unexplained { file: self.source.name() })
    }
}

impl Examination {
    /// Reads and checks the agreements at `paths`.
    pub(crate) fn of(paths: &[PathBuf], folders: Folders, aim: Aim, choice: &Choice, session: &Session) -> Self {
        let found = gather(paths, folders);
        let mut configs = Configs::new(choice);
        let mut files = Vec::new();
        for source in found.sources {
            // Whose settings are faulty is left alone: half of them would give another answer than the whole.
            if let Some(config) = configs.of(&source.path) {
                files.push(Examined::new(source, config, aim, session));
            }
        }
        let mut troubles = found.troubles;
        troubles.extend(configs.troubles);
        troubles.extend(files.iter().filter_map(Examined::unexplained));
        Self { files, skipped: found.skipped, troubles }
    }

    /// All that was found.
    pub(crate) fn findings(&self) -> Findings<'_> {
        Findings { files: self.files.iter().collect(), skipped: self.skipped, troubles: &self.troubles }
    }
}

impl<'a> Findings<'a> {
    /// What was found in some agreements.
    pub(crate) fn of(files: Vec<&'a Examined>) -> Self {
        Self { files, skipped: 0, troubles: &[] }
    }

    /// How many findings have this severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.files.iter().map(|file| file.report.count(severity)).sum()
    }

    /// Every finding with its file and its words, file by file.
    pub(crate) fn told(&self, session: &'a Session) -> impl Iterator<Item = (&'a Examined, &'a Finding, Wording)> {
        self.files.iter().copied().flat_map(move |file| {
            file.report
                .findings
                .iter()
                .map(move |finding| (file, finding, session.catalogue.wording(finding, session.law)))
        })
    }
}
