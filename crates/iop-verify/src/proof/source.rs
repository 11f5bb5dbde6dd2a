//! Where the paper comes from: its source, the fingerprints that name it, and the other files that ride along.

use std::collections::BTreeSet;

use iop_core::{Agreement, Reading, canonical_json, fingerprint, read};
use iop_renderer::{Imprint, VERSION};

use super::Outcome::{Fails, Holds, Told};
use super::{Outcome, Statement, Topic, damaged};
use crate::paper::{Attached, Paper};
use crate::pdf::Unreadable;
use crate::text::Furniture;

/// What was found of the source.
#[derive(Default)]
pub(super) struct Found {
    pub(super) statements: Vec<Statement>,
    pub(super) given: Option<Given>,
    pub(super) imprint: Option<Imprint>,
    /// Every file that rides along.
    pub(super) attachments: Vec<Attached>,
}

/// The source, as bytes and as what it says.
pub(super) struct Given {
    pub(super) bytes: Vec<u8>,
    pub(super) agreement: Agreement,
}

const fn told(outcome: Outcome, code: &'static str) -> Statement {
    Statement { topic: Topic::Source, outcome, code, values: Vec::new() }
}

pub(super) fn found(paper: &Paper<'_>) -> Result<Found, Unreadable> {
    let attachments = paper.attachments()?;
    let imprint = paper.imprint()?;
    let sources: Vec<&Attached> = attachments.iter().filter(|file| file.relationship == "Source").collect();
    if sources.is_empty() && imprint.is_none() {
        return Ok(Found { statements: vec![told(Fails, "not-iop")], ..Found::default() });
    }
    let mut statements = Vec::new();
    let given = given(&sources, &mut statements);
    if let Some(given) = &given {
        statements.push(properties(&given.agreement, imprint.as_ref()));
        statements.push(footer(paper, &given.agreement).unwrap_or_else(|fault| damaged(Topic::Source, fault)));
        statements.extend(canonical(&attachments, &given.agreement));
        statements.extend(
            attachments
                .iter()
                .filter(|file| !is_own(file))
                .map(|file| told(Told, "attachment-other").with("name", &file.name)),
        );
    }
    Ok(Found { statements, given, imprint, attachments })
}

/// Whether an attachment is of a kind that is tried.
fn is_own(file: &Attached) -> bool {
    matches!(file.relationship.as_str(), "Source" | "Supplement") || is_data(file)
}

fn is_data(file: &Attached) -> bool {
    file.mime == "application/json" && file.relationship == "Data"
}

/// The one source, if it can be read as an agreement.
fn given(sources: &[&Attached], statements: &mut Vec<Statement>) -> Option<Given> {
    let [source] = sources else {
        let code = if sources.is_empty() { "source-missing" } else { "source-several" };
        statements.push(told(Fails, code).with("count", sources.len()));
        return None;
    };
    let Some(bytes) = &source.bytes else {
        statements.push(told(Fails, "source-broken").with("name", &source.name));
        return None;
    };
    let Reading { agreement: Some(agreement), faults, .. } = read(bytes) else {
        statements.push(told(Fails, "source-unread").with("name", &source.name));
        return None;
    };
    if !faults.is_empty() {
        statements.push(told(Fails, "source-unread").with("name", &source.name));
        return None;
    }
    statements.push(told(Holds, "source-found").with("name", &source.name));
    Some(Given { bytes: bytes.clone(), agreement })
}

/// The fingerprint of the source against the one in the paper's properties.
pub(super) fn properties(agreement: &Agreement, imprint: Option<&Imprint>) -> Statement {
    let own = fingerprint(agreement);
    match imprint {
        None => told(Fails, "imprint-missing"),
        Some(imprint) if imprint.fingerprint != own => {
            told(Fails, "fingerprint-imprint").with("own", own.short()).with("told", imprint.fingerprint.short())
        }
        Some(_) => told(Holds, "fingerprint-imprint-agrees").with("own", own.short()),
    }
}

/// The fingerprint of the source against the one at the foot of every page.
fn footer(paper: &Paper<'_>, agreement: &Agreement) -> Result<Statement, Unreadable> {
    let own = fingerprint(agreement).short();
    let text = paper.text()?;
    let pages = paper.pages()?;
    let told = |piece: &&Furniture| squeezed(&piece.text).contains(&squeezed(&own));
    let having: BTreeSet<usize> = text.furniture.iter().filter(told).map(|piece| piece.page).collect();
    Ok(match (1..=pages).find(|page| !having.contains(page)) {
        Some(page) => self::told(Fails, "fingerprint-footer").with("own", own).with("page", page),
        None => self::told(Holds, "fingerprint-footer-agrees").with("own", own).with("pages", pages),
    })
}

/// Words without the spaces between them: at the foot of a page they are set in pieces.
fn squeezed(text: &str) -> String {
    text.split_whitespace().collect()
}

/// The source in its canonical form, where it rides along.
fn canonical(attachments: &[Attached], agreement: &Agreement) -> Option<Statement> {
    let file = attachments.iter().find(|file| is_data(file))?;
    let same = file.bytes.as_deref() == Some(canonical_json(agreement).as_bytes());
    Some(if same { told(Holds, "canonical-agrees") } else { told(Fails, "canonical-differs") }.with("name", &file.name))
}

/// The report on the check, where it rides along, against the one made again.
pub(super) fn report(attachments: &[Attached], imprint: &Imprint, again: Option<&[u8]>) -> Option<Statement> {
    let file = attachments.iter().find(|file| file.relationship == "Supplement");
    let statement = match (file, again) {
        (None, None) => return None,
        (Some(file), Some(again)) if file.bytes.as_deref() == Some(again) => told(Holds, "report-agrees"),
        (Some(_), _) if imprint.version != VERSION => {
            told(Told, "report-version").with("made", &imprint.version).with("own", VERSION)
        }
        (Some(_), _) => told(Fails, "report-differs"),
        (None, Some(_)) => return Some(told(Fails, "report-missing")),
    };
    Some(statement.with("name", file.map_or("", |file| &file.name)))
}
