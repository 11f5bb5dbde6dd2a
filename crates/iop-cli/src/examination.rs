//! A check: agreements read, rules asked, each agreement in the light of the others, and what came of it, before
//! anything is said in any format.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use clap::{Args, ValueEnum};
use iop_core::Reading;
use iop_core::model::Stage;
use iop_validator::{Finding, RelatedPlace, Report, Settings, Severity, Wording, check_among};

use crate::baseline::{Baselines, Past};
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
    pub(crate) as_of: Option<NaiveDate>,
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
    pub(crate) config: Arc<Config>,
    pub(crate) report: Report,
}

/// All that a run of the check found out.
pub(crate) struct Examination {
    pub(crate) files: Vec<Examined>,
    /// YAML files in folders that are no agreements.
    skipped: usize,
    pub(crate) troubles: Vec<Trouble>,
    /// What the baselines came to.
    pub(crate) baselines: Baselines,
}

/// What is told: all of an examination, or that of some agreements.
pub(crate) struct Findings<'a> {
    pub(crate) files: Vec<&'a Examined>,
    /// Every agreement of the examination, in the order in which findings refer to them.
    all: &'a [Examined],
    pub(crate) skipped: usize,
    pub(crate) troubles: &'a [Trouble],
    pub(crate) baselines: Option<&'a Baselines>,
}

impl Aim {
    pub(crate) fn settings(self, config: &Config, session: &Session) -> Settings {
        let stage = self.stage.map(|stage| match stage {
            StageArgument::Draft => Stage::Draft,
            StageArgument::Signing => Stage::Signing,
            StageArgument::Signed => Stage::Signed,
        });
        Settings { today: session.today, as_of: self.as_of, stage, profile: config.profile.clone() }
    }
}

impl Examined {
    /// Nothing could be read, and yet no rule says so: the gate must not open.
    fn unexplained(&self) -> Option<Trouble> {
        let silent = self.source.reading.agreement.is_none() && self.report.findings.is_empty();
        silent.then(|| Trouble::Unexplained { file: self.source.name() })
    }
}

impl Examination {
    /// Reads and checks the agreements at `paths`.
    pub(crate) fn of(
        paths: &[PathBuf],
        folders: Folders,
        aim: Aim,
        choice: &Choice,
        past: &Past,
        session: &Session,
    ) -> Self {
        let found = gather(paths, folders);
        let mut configs = Configs::new(choice);
        // Whose settings are faulty is left alone: half of them would give another answer than the whole.
        let read: Vec<_> = found.sources.into_iter().filter_map(|one| Some((configs.of(&one.path)?, one))).collect();
        let readings: Vec<&Reading> = read.iter().map(|(_, source)| &source.reading).collect();
        let one = |(own, (config, _)): (usize, &(Arc<Config>, Source))| {
            check_among(&readings, own, &config.law, &aim.settings(config, session))
        };
        let reports: Vec<Report> = read.iter().enumerate().map(one).collect();
        let mut files: Vec<Examined> = read
            .into_iter()
            .zip(reports)
            .map(|((config, source), report)| Examined { source, config, report })
            .collect();
        let mut troubles = found.troubles;
        troubles.extend(configs.troubles);
        troubles.extend(files.iter().filter_map(Examined::unexplained));
        let baselines = Baselines::apply(past, &mut files, &mut troubles);
        Self { files, skipped: found.skipped, troubles, baselines }
    }

    /// All that was found.
    pub(crate) fn findings(&self) -> Findings<'_> {
        Findings {
            files: self.files.iter().collect(),
            all: &self.files,
            skipped: self.skipped,
            troubles: &self.troubles,
            baselines: Some(&self.baselines),
        }
    }
}

impl<'a> Findings<'a> {
    /// What was found in some agreements of `all`.
    pub(crate) fn of(files: Vec<&'a Examined>, all: &'a [Examined]) -> Self {
        Self { files, all, skipped: 0, troubles: &[], baselines: None }
    }

    /// What was found in one of the agreements.
    pub(crate) fn only(&self, file: &'a Examined) -> Self {
        Self::of(vec![file], self.all)
    }

    /// The agreement that a place stands in, if it is another than the one that the finding is about.
    pub(crate) fn elsewhere(&self, related: &RelatedPlace) -> Option<&'a Examined> {
        self.all.get(related.agreement?)
    }

    /// How many findings that count have this severity.
    pub(crate) fn count(&self, severity: Severity) -> usize {
        self.files.iter().map(|file| file.report.count(severity)).sum()
    }

    /// Every finding that stands without being counted.
    pub(crate) fn suppressed(&self) -> impl Iterator<Item = &'a Finding> {
        self.files.iter().flat_map(|file| &file.report.findings).filter(|finding| finding.suppressed.is_some())
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
