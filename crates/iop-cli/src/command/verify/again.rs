//! A finished paper, made again with what it says it was made with.

use std::sync::Arc;

use iop_renderer::picture::PictureKind;
use iop_renderer::{Mark, PdfOptions, Relationship, RenderError, Signing, compose, pdf};
use iop_verify::{Again, Wanted};

use crate::config::Config;
use crate::enclosed::{Check, Enclosed};
use crate::session::Session;
use crate::trouble::paper_reason;

/// What the imprint says of the paper itself; what else it says was noted by whoever ordered the paper.
const OF_PAPER: [&str; 3] = ["draft", "signing", "annex"];

/// The paper and the report, with the settings at hand.
pub(super) fn again(wanted: Wanted<'_>, config: &Arc<Config>, session: &Session) -> Again {
    let source = wanted.attachments.iter().find(|file| file.relationship == "Source");
    let stem = source.map_or("", |file| file.name.strip_suffix(".yaml").unwrap_or(&file.name));
    let enclosed = Enclosed::of(wanted.source, stem, wanted.agreement, config, Check::read(wanted.imprint), session);
    let names = enclosed.names();
    let report = enclosed.attachments(&names).into_iter().find(|file| file.relationship == Relationship::Supplement);
    Again {
        bytes: paper(wanted, &enclosed, &names, config).map_err(|error| paper_reason(&error, &session.words)),
        house: config.house.fingerprint(),
        report: report.map(|file| file.bytes.to_vec()),
    }
}

/// The bytes of the paper. The report is taken as it rode along: it is compared by itself, and a report made with other
/// rules must not hide that the paper is the same.
fn paper(
    wanted: Wanted<'_>,
    enclosed: &Enclosed<'_>,
    names: &[String; 3],
    config: &Config,
) -> Result<Vec<u8>, RenderError> {
    let mut attachments = enclosed.attachments(names);
    for file in attachments.iter_mut().filter(|file| file.relationship == Relationship::Supplement) {
        let along = wanted.attachments.iter().find(|other| other.name == file.name);
        if let Some(bytes) = along.and_then(|other| other.bytes.as_deref()) {
            file.bytes = bytes;
        }
    }
    let imprint = wanted.imprint;
    let mark = if imprint.option("draft").is_some() { Mark::Draft } else { Mark::None };
    let signing = if imprint.option("signing") == Some("ink") { Signing::Ink } else { Signing::Fields };
    let noted: Vec<(&str, &str)> = imprint.options().filter(|(name, _)| !OF_PAPER.contains(name)).collect();
    let annex: Vec<PictureKind> = match imprint.option("annex") {
        Some(names) => names.split('+').filter_map(|name| name.parse().ok()).collect(),
        None => Vec::new(),
    };
    let document = compose(wanted.agreement, mark, &config.house)?;
    pdf(&document, &PdfOptions { attachments: &attachments, signing, annex: &annex, noted: &noted })
}
