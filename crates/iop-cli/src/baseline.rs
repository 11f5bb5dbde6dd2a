//! The baseline: findings that were there when a repository of agreements began to be checked. They are set aside, so
//! that what is new is seen, and the file can only shrink by being written again. Knows findings by their fingerprints.

mod file;

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use clap::Args;
use iop_core::Language;
use iop_law::Law;
use iop_validator::{Catalogue, Suppression};

use crate::examination::Examined;
use crate::file_name::stem;
use crate::trouble::Trouble;
use crate::write;

pub(crate) use file::BaselineFault;
use file::Entry;

/// Which baseline is used, and whether it is written.
#[derive(Debug, Clone, Default, Args)]
pub(crate) struct Past {
    /// This file, instead of the one that the settings name.
    #[arg(long)]
    baseline: Option<PathBuf>,
    /// It is written with what is found now.
    #[arg(long)]
    write_baseline: bool,
    #[arg(skip)]
    ignored: bool,
}

/// What the baselines of a run came to.
#[derive(Debug, Default)]
pub(crate) struct Baselines {
    pub(crate) used: Vec<Used>,
}

/// What one baseline came to.
#[derive(Debug)]
pub(crate) struct Used {
    pub(crate) path: PathBuf,
    /// How many findings it set aside.
    pub(crate) covered: usize,
    /// How many entries, for agreements of this run, no finding answers to any more.
    pub(crate) stale: usize,
    /// Whether it was written in this run.
    pub(crate) written: bool,
}

impl Past {
    /// No baseline, whatever the settings say: what forbids signing is told whether it was there before or not.
    pub(crate) const IGNORED: Self = Self { baseline: None, write_baseline: false, ignored: true };

    /// The file for an agreement.
    fn path(&self, file: &Examined) -> Option<PathBuf> {
        self.baseline.clone().or_else(|| file.config.baseline.clone()).filter(|_| !self.ignored)
    }
}

impl Baselines {
    /// Sets aside what the baseline of each agreement knows; writes it first if that is asked for.
    pub(crate) fn apply(past: &Past, files: &mut [Examined], troubles: &mut Vec<Trouble>) -> Self {
        let mut groups: BTreeMap<PathBuf, Vec<&mut Examined>> = BTreeMap::new();
        for file in files {
            if let Some(path) = past.path(file) {
                groups.entry(path).or_default().push(file);
            }
        }
        if groups.is_empty() && past.write_baseline {
            troubles.push(Trouble::NoBaseline);
        }
        let mut used = Vec::new();
        for (path, mut files) in groups {
            let known = if past.write_baseline { written(&path, &files) } else { file::read(&path) };
            match known {
                Ok(known) => used.push(set_aside(path, &known, &mut files, past.write_baseline)),
                Err(trouble) => troubles.push(trouble),
            }
        }
        Self { used }
    }
}

fn set_aside(path: PathBuf, known: &[Entry], files: &mut [&mut Examined], written: bool) -> Used {
    let prints: BTreeSet<&str> = known.iter().map(|entry| entry.fingerprint.as_str()).collect();
    let mut met = BTreeSet::new();
    let mut names = BTreeSet::new();
    let mut covered = 0;
    for file in files {
        let name = stem(&file.source);
        file.report.set_aside(|finding| prints.contains(finding.fingerprint(&name).as_str()));
        // What has been deviated from since needs its entry no more.
        let old = file.report.findings.iter().filter(|finding| finding.suppressed == Some(Suppression::Baseline));
        for finding in old {
            covered += 1;
            met.insert(finding.fingerprint(&name));
        }
        names.insert(name);
    }
    let stale = known.iter().filter(|entry| names.contains(&entry.agreement) && !met.contains(&entry.fingerprint));
    Used { path, covered, stale: stale.count(), written }
}

/// Writes the baseline: what is found now in these agreements, and what it said of others.
fn written(path: &Path, files: &[&mut Examined]) -> Result<Vec<Entry>, Trouble> {
    let before = match file::read(path) {
        Err(Trouble::Read { source, .. }) if source.kind() == std::io::ErrorKind::NotFound => vec![],
        read => read?,
    };
    let checked: BTreeSet<String> = files.iter().map(|file| stem(&file.source)).collect();
    let mut entries: Vec<Entry> = before.into_iter().filter(|entry| !checked.contains(&entry.agreement)).collect();
    // In one language, whoever writes it: otherwise the file would differ without anything having changed.
    let catalogue = Catalogue::new(Language::Sv);
    for file in files {
        let name = stem(&file.source);
        let old = file.report.counted().filter(|finding| finding.may_be_known());
        entries.extend(old.map(|finding| Entry {
            agreement: name.clone(),
            rule: finding.rule.id.to_owned(),
            title: catalogue.wording(finding, Law::bundled()).title,
            fingerprint: finding.fingerprint(&name),
        }));
    }
    entries.sort();
    entries.dedup();
    write::replace(path, file::text(&entries).as_bytes())?;
    Ok(entries)
}
