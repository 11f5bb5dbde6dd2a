//! Findings as SARIF 2.1.0, in own types for the part of it that is used.

use std::collections::BTreeMap;

use iop_core::Language;
use iop_validator::{Finding, Outcome, Place, Rule, Severity, Suppression, Wording, rules};
use serde::Serialize;

use super::pretty;
use super::suppressed::why;
use super::uri::uri;
use crate::examination::{Examined, Findings};
use crate::file_name::stem;
use crate::session::Session;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

#[derive(Serialize)]
struct Log {
    #[serde(rename = "$schema")]
    schema: &'static str,
    version: &'static str,
    runs: [Run; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Run {
    tool: Tool,
    language: &'static str,
    column_kind: &'static str,
    invocations: [Invocation; 1],
    results: Vec<Entry>,
}

#[derive(Serialize)]
struct Tool {
    driver: Driver,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Driver {
    name: &'static str,
    semantic_version: &'static str,
    language: &'static str,
    rules: Vec<Descriptor>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Descriptor {
    id: &'static str,
    short_description: Text,
    help: Help,
    default_configuration: Configuration,
    properties: Properties,
}

#[derive(Serialize)]
struct Help {
    text: String,
    markdown: &'static str,
}

#[derive(Serialize)]
struct Configuration {
    level: &'static str,
}

#[derive(Serialize)]
struct Properties {
    tags: Vec<String>,
}

#[derive(Serialize)]
struct Text {
    text: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Invocation {
    execution_successful: bool,
    tool_execution_notifications: Vec<Notification>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Notification {
    level: &'static str,
    message: Text,
    #[serde(skip_serializing_if = "Option::is_none")]
    associated_rule: Option<Reference>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    locations: Vec<Location>,
}

#[derive(Serialize)]
struct Reference {
    id: &'static str,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Entry {
    rule_id: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    rule_index: Option<usize>,
    level: &'static str,
    message: Text,
    locations: [Location; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    related_locations: Vec<Location>,
    partial_fingerprints: BTreeMap<&'static str, String>,
    /// Empty where the finding counts: SARIF wants it said of every result, or of none.
    suppressions: Vec<Suppressed>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    fixes: Vec<Fix>,
}

#[derive(Serialize)]
struct Suppressed {
    kind: &'static str,
    status: &'static str,
    justification: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Location {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<usize>,
    #[serde(rename = "physicalLocation")]
    physical: PhysicalLocation,
    #[serde(rename = "logicalLocations", skip_serializing_if = "Vec::is_empty")]
    logical: Vec<LogicalLocation>,
    #[serde(skip_serializing_if = "Option::is_none")]
    message: Option<Text>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct PhysicalLocation {
    artifact_location: ArtifactLocation,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<Region>,
}

#[derive(Clone, Serialize)]
struct ArtifactLocation {
    uri: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct LogicalLocation {
    fully_qualified_name: String,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Region {
    start_line: u32,
    start_column: u32,
    end_line: u32,
    end_column: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Fix {
    description: Text,
    artifact_changes: [ArtifactChange; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct ArtifactChange {
    artifact_location: ArtifactLocation,
    replacements: [Replacement; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct Replacement {
    deleted_region: Region,
    inserted_content: Text,
}

/// The findings as a SARIF log with one run.
pub(super) fn sarif(found: &Findings<'_>, session: &Session) -> String {
    let language = match session.words.language() {
        Language::Sv => "sv-SE",
        Language::En => "en-GB",
    };
    let results =
        found.told(session).map(|(file, finding, wording)| entry(found, file, finding, wording, session)).collect();
    pretty(&Log {
        schema: SCHEMA,
        version: "2.1.0",
        runs: [Run {
            tool: Tool {
                driver: Driver {
                    name: "iop",
                    semantic_version: env!("CARGO_PKG_VERSION"),
                    language,
                    rules: rules().map(|rule| descriptor(rule, session)).collect(),
                },
            },
            language,
            column_kind: "unicodeCodePoints",
            invocations: [Invocation {
                execution_successful: found.troubles.is_empty(),
                tool_execution_notifications: notifications(found, session),
            }],
            results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn descriptor(rule: &'static Rule, session: &Session) -> Descriptor {
    let basis = rule.basis.iter().map(|basis| basis.render(session.law, session.words.language()));
    Descriptor {
        id: rule.id,
        short_description: Text { text: rule.heading(session.words.language()) },
        help: Help { text: basis.collect::<Vec<_>>().join("; "), markdown: rule.page },
        default_configuration: Configuration { level: level(rule.severity) },
        properties: Properties { tags: vec![rule.family().to_owned()] },
    }
}

fn entry(found: &Findings<'_>, file: &Examined, finding: &Finding, wording: Wording, session: &Session) -> Entry {
    let artifact = artifact(file);
    let help = session.words.with("help-after-title", &[("help", wording.help.clone().into())]);
    let related = finding.related.iter().zip(wording.related).enumerate();
    Entry {
        rule_id: finding.rule.id,
        rule_index: rules().position(|rule| rule == finding.rule),
        level: level(finding.severity()),
        message: Text { text: format!("{}. {help}", wording.title) },
        locations: [location(&artifact, &finding.place, None)],
        related_locations: related
            .map(|(index, (related, message))| Location {
                id: Some(index + 1),
                ..location(
                    &found.elsewhere(related).map_or_else(|| artifact.clone(), self::artifact),
                    &related.place,
                    Some(message),
                )
            })
            .collect(),
        partial_fingerprints: BTreeMap::from([("iopFinding/v2", finding.fingerprint(&stem(&file.source)))]),
        suppressions: finding.suppressed.iter().map(|one| suppressed(one, session)).collect(),
        fixes: finding
            .replacement
            .iter()
            .map(|replacement| Fix {
                description: Text { text: wording.help.clone() },
                artifact_changes: [ArtifactChange {
                    artifact_location: artifact.clone(),
                    replacements: [Replacement {
                        deleted_region: region(&finding.place),
                        inserted_content: Text { text: replacement.clone() },
                    }],
                }],
            })
            .collect(),
    }
}

/// A deviation stands in the file; a baseline is a file of its own.
fn suppressed(suppression: &Suppression, session: &Session) -> Suppressed {
    let kind = match suppression {
        Suppression::Deviation { .. } => "inSource",
        Suppression::Baseline => "external",
    };
    Suppressed { kind, status: "accepted", justification: why(suppression, &session.words) }
}

fn artifact(file: &Examined) -> ArtifactLocation {
    ArtifactLocation { uri: uri(&file.source.path) }
}

fn location(artifact: &ArtifactLocation, place: &Place, message: Option<String>) -> Location {
    let logical =
        (!place.pointer.is_root()).then(|| LogicalLocation { fully_qualified_name: place.pointer.to_string() });
    Location {
        id: None,
        physical: PhysicalLocation { artifact_location: artifact.clone(), region: Some(region(place)) },
        logical: logical.into_iter().collect(),
        message: message.filter(|message| !message.is_empty()).map(|text| Text { text }),
    }
}

fn region(place: &Place) -> Region {
    let (start, end) = (place.span.start, place.span.end);
    Region { start_line: start.line, start_column: start.column, end_line: end.line, end_column: end.column }
}

/// What could not be read, and what could not be judged.
fn notifications(found: &Findings<'_>, session: &Session) -> Vec<Notification> {
    let troubles = found.troubles.iter().map(|trouble| Notification {
        level: "error",
        message: Text { text: trouble.said(&session.words) },
        associated_rule: None,
        locations: vec![],
    });
    let unjudged = found.files.iter().flat_map(|file| {
        file.report.outcomes.iter().filter_map(move |(rule, outcome)| {
            let Outcome::NotJudged(reason) = outcome else { return None };
            let place = PhysicalLocation { artifact_location: artifact(file), region: None };
            let reason = session.catalogue.text(reason);
            Some(Notification {
                level: "note",
                message: Text { text: session.words.with("not-judged-because", &[("reason", reason.into())]) },
                associated_rule: Some(Reference { id: rule.id }),
                locations: vec![Location { id: None, physical: place, logical: vec![], message: None }],
            })
        })
    });
    troubles.chain(unjudged).collect()
}
