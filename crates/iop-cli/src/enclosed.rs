//! What travels inside a PDF: the agreement's file, the same as canonical JSON, and the report on its check.
//!
//! Made from the file, the settings and a [`Check`] alone, and never from the clock, so that a finished paper can be
//! made again from the file inside it and what its imprint says.

use std::path::PathBuf;
use std::sync::Arc;

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Agreement, Language, canonical_json};
use iop_renderer::{Attachment, Imprint, Relationship};
use iop_validator::{Settings, check};
use serde_json::Value;

use crate::config::Config;
use crate::examination::{Examined, Findings};
use crate::report::ReportFormat;
use crate::session::Session;
use crate::source::Source;

/// For which stage, as of which day and against which guidelines the enclosed report was made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Check {
    pub(crate) stage: Stage,
    pub(crate) day: NaiveDate,
    /// The profile of an agreement that names none.
    pub(crate) profile: Option<String>,
}

impl Check {
    /// The check of a paper: as of the day asked for, otherwise of the agreement's own. None where neither is known: a
    /// report of today would be another tomorrow.
    pub(crate) fn of(agreement: &Agreement, stage: Stage, as_of: Option<NaiveDate>, config: &Config) -> Option<Self> {
        let day = as_of.or_else(|| agreement.dated.known().map(|dated| dated.last()))?;
        Some(Self { stage, day, profile: config.profile.clone() })
    }

    /// What a paper's imprint says of the check; none if no report was enclosed.
    pub(crate) fn read(imprint: &Imprint) -> Option<Self> {
        let stage = Value::from(imprint.option(STAGE)?);
        Some(Self {
            stage: serde_json::from_value(stage).ok()?,
            day: imprint.option(AS_OF)?.parse().ok()?,
            profile: imprint.option(PROFILE).map(str::to_owned),
        })
    }

    /// The same, to be written in the imprint.
    fn noted(&self) -> Vec<(&'static str, String)> {
        let stage = serde_json::to_value(self.stage).ok().and_then(|stage| stage.as_str().map(str::to_owned));
        let stage = stage.map(|stage| (STAGE, stage));
        let profile = self.profile.clone().map(|profile| (PROFILE, profile));
        stage.into_iter().chain([(AS_OF, self.day.to_string())]).chain(profile).collect()
    }
}

const STAGE: &str = "stage";
const AS_OF: &str = "as-of";
const PROFILE: &str = "profile";

/// The files of one paper.
pub(crate) struct Enclosed<'a> {
    source: &'a [u8],
    language: Language,
    stem: String,
    data: String,
    report: Option<String>,
    noted: Vec<(&'static str, String)>,
}

impl<'a> Enclosed<'a> {
    /// What goes with the paper of `agreement`, read from `source`. `stem` is what the paper is called.
    pub(crate) fn of(
        source: &'a [u8],
        stem: &str,
        agreement: &Agreement,
        config: &Arc<Config>,
        check: Option<Check>,
        session: &Session,
    ) -> Self {
        let stem = plain(stem);
        let report = check.as_ref().map(|check| report(source, &stem, agreement.language, config, check, session));
        Self {
            source,
            language: agreement.language,
            data: canonical_json(agreement),
            report,
            noted: check.map(|check| check.noted()).unwrap_or_default(),
            stem,
        }
    }

    /// What the imprint says of the files.
    pub(crate) fn noted(&self) -> Vec<(&str, &str)> {
        self.noted.iter().map(|(name, value)| (*name, value.as_str())).collect()
    }

    /// The names of the files, in order.
    pub(crate) fn names(&self) -> [String; 3] {
        ["yaml", "json", "check.json"].map(|extension| format!("{}.{extension}", self.stem))
    }

    /// The files under these names, with what they are and how they relate to the paper.
    pub(crate) fn attachments<'b>(&'b self, [source, data, report]: &'b [String; 3]) -> Vec<Attachment<'b>> {
        let [as_file, as_data, as_report] = match self.language {
            Language::Sv => [
                "Överenskommelsen som den skrevs",
                "Överenskommelsen som data",
                "Rapport om prövningen av överenskommelsen",
            ],
            Language::En => {
                ["The agreement as it was written", "The agreement as data", "Report on the check of the agreement"]
            }
        };
        let file =
            |name, mime, description, relationship, bytes| Attachment { name, mime, description, relationship, bytes };
        let own = [
            file(source, "application/yaml", as_file, Relationship::Source, self.source),
            file(data, "application/json", as_data, Relationship::Data, self.data.as_bytes()),
        ];
        let report = self
            .report
            .as_ref()
            .map(|text| file(report, "application/json", as_report, Relationship::Supplement, text.as_bytes()));
        own.into_iter().chain(report).collect()
    }
}

/// The report on the agreement alone, in its own language, under the name it has in the PDF.
fn report(
    source: &[u8],
    stem: &str,
    language: Language,
    config: &Arc<Config>,
    of: &Check,
    session: &Session,
) -> String {
    let source = Source::of(PathBuf::from(format!("{stem}.yaml")), source.to_vec());
    let settings = Settings { today: of.day, as_of: Some(of.day), stage: Some(of.stage), profile: of.profile.clone() };
    let report = check(&source.reading, &config.law, &settings);
    let examined = Examined { source, config: Arc::clone(config), report };
    let own;
    // Of the session only the language is in the report, and words take a while to read.
    let session = if session.words.language() == language {
        session
    } else {
        own = Session::new(language);
        &own
    };
    ReportFormat::Json.write(&Findings::of(vec![&examined], std::slice::from_ref(&examined)), session)
}

/// A name that every reader of PDF files can save under.
fn plain(stem: &str) -> String {
    let plain: String = stem.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '-' }).collect();
    let plain = plain.trim_matches('-');
    if plain.is_empty() { "agreement".to_owned() } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    const AGREEMENT: &[u8] = b"format: iop/1\nid: a\ntitle: A\ndated: 2018-12\nstage: signing\n";

    fn agreement(text: &[u8]) -> Agreement {
        iop_core::read(text).agreement.expect("readable")
    }

    fn of(text: &[u8], as_of: Option<&str>) -> Option<Check> {
        let config = Config { profile: Some("lund".to_owned()), ..Config::default() };
        Check::of(&agreement(text), Stage::Signing, as_of.map(|day| day.parse().expect("a day")), &config)
    }

    #[test]
    fn a_file_is_named_in_plain_letters() {
        assert_eq!(plain("lund-im-2019"), "lund-im-2019");
        assert_eq!(plain(".år 1"), "r-1");
        assert_eq!(plain("åäö"), "agreement");
    }

    #[test]
    fn the_day_is_the_one_asked_for_or_the_agreements_and_never_todays() {
        assert_eq!(of(AGREEMENT, None).map(|check| check.day.to_string()).as_deref(), Some("2018-12-31"));
        assert_eq!(of(AGREEMENT, Some("2020-02-03")).map(|check| check.day.to_string()).as_deref(), Some("2020-02-03"));
        let undated = String::from_utf8_lossy(AGREEMENT).replace("dated: 2018-12\n", "");
        assert_eq!(of(undated.as_bytes(), None), None);
    }

    #[test]
    fn what_the_imprint_says_is_enough_to_make_the_files_again() {
        let (config, read) = (Arc::new(Config::default()), agreement(AGREEMENT));
        let session = Session::new(Language::Sv);
        let check = Check { stage: Stage::Signing, day: "2018-12-31".parse().expect("a day"), profile: None };
        let first = Enclosed::of(AGREEMENT, "a", &read, &config, Some(check.clone()), &session);
        let imprint = Imprint::new(iop_core::fingerprint(&read), "standard".to_owned());
        let imprint = first.noted().iter().fold(imprint, |imprint, (name, value)| imprint.with(name, value));
        assert_eq!(Check::read(&imprint), Some(check));
        let second = Enclosed::of(AGREEMENT, "a", &read, &config, Check::read(&imprint), &session);
        assert!(first.attachments(&first.names()) == second.attachments(&second.names()));
        let lund = of(AGREEMENT, None).expect("dated");
        let imprint = lund.noted().iter().fold(imprint, |imprint, (name, value)| imprint.with(name, value));
        assert_eq!(Check::read(&imprint), Some(lund), "the profile too");
    }

    #[test]
    fn each_file_says_what_it_is() {
        let (config, read) = (Arc::new(Config::default()), agreement(AGREEMENT));
        let session = Session::new(Language::Sv);
        let enclosed = Enclosed::of(AGREEMENT, "a", &read, &config, of(AGREEMENT, None), &session);
        let names = enclosed.names();
        let files = enclosed.attachments(&names);
        let told: Vec<_> = files.iter().map(|file| (file.name, file.relationship)).collect();
        assert_eq!(
            told,
            [
                ("a.yaml", Relationship::Source),
                ("a.json", Relationship::Data),
                ("a.check.json", Relationship::Supplement)
            ]
        );
        assert_eq!(files[0].bytes, AGREEMENT);
        let [data, report] = [1, 2].map(|at| serde_json::from_slice::<Value>(files[at].bytes).expect("JSON"));
        assert_eq!(data["title"], "A");
        let told = &report["agreements"][0];
        assert_eq!(
            [&told["file"], &told["stage"], &told["checked_on"], &told["law"]["date"]],
            ["a.yaml", "signing", "2018-12-31", "2018-12-31"]
        );
        assert_eq!(Enclosed::of(AGREEMENT, "a", &read, &config, None, &session).attachments(&names).len(), 2);
    }
}
