//! A sealed bundle: whether it is whole, whether its parts belong together, and whether the papers are those that its
//! source gives with the settings inside it.

use std::fs;
use std::io;
use std::sync::Arc;

use iop_core::{Agreement, SchemaDraft, canonical_json, fingerprint, read, schema};
use iop_renderer::{Mark, RenderError, VERSION, akn, compose, docx, html, markdown, text};
use iop_validator::rule_set_fingerprint;
use iop_verify::{Bundle, BundleFault, Demands, Outcome, Paper, Role, Statement, Topic, verify};

use super::{again, broken};
use crate::config::Config;
use crate::enclosed::Check;
use crate::output::pretty;
use crate::session::Session;
use crate::trouble::{Trouble, paper_reason};

/// What a bundle begins with: an archive.
pub(super) const BEGINS: &[u8] = b"PK\x03\x04";

/// Everything that is tried of a bundle.
pub(super) fn statements(bytes: &[u8], demands: Demands<'_>, session: &Session) -> Vec<Statement> {
    let bundle = match Bundle::open(bytes) {
        Ok(bundle) => bundle,
        Err(fault) => return vec![spoilt(&fault)],
    };
    let mut statements = vec![holds("bundle-whole").with("count", bundle.files.len())];
    let (Some((_, source)), Some((_, data))) = (bundle.of(Role::Source).next(), bundle.of(Role::Data).next()) else {
        statements.push(fails("bundle-lacks-source"));
        return statements;
    };
    let Some(agreement) = read(source).agreement else {
        statements.push(fails("bundle-source-unread"));
        return statements;
    };
    statements.push(fingerprints(&bundle, &agreement));
    let same = canonical_json(&agreement).as_bytes() == data;
    statements.push(if same { holds("bundle-data-agrees") } else { fails("bundle-data-differs") });
    match settings(&bundle) {
        Ok(config) => {
            let own = config.house.fingerprint();
            if own != bundle.manifest.made.house {
                statements.push(fails("bundle-house"));
            }
            statements.extend(made_with(&bundle, &config));
            statements.extend(papers(&bundle, &agreement, &config, session));
            statements.extend(pdfs(&bundle, source, &config, demands, session));
        }
        Err(trouble) => statements.push(fails("bundle-settings").with("why", trouble.said(&session.words))),
    }
    statements
}

fn fingerprints(bundle: &Bundle, agreement: &Agreement) -> Statement {
    let (own, told) = (fingerprint(agreement).to_string(), &bundle.manifest.made.agreement);
    if own == *told {
        holds("bundle-fingerprint-agrees").with("own", own)
    } else {
        fails("bundle-fingerprint").with("own", own).with("told", told)
    }
}

/// The settings of the bundle, read from a folder of their own that is gone afterwards.
fn settings(bundle: &Bundle) -> Result<Arc<Config>, Trouble> {
    let folder = tempfile::tempdir().map_err(|source| Trouble::Output { source })?;
    let unpack = || -> io::Result<bool> {
        let mut any = false;
        for (name, bytes) in bundle.of(Role::Settings) {
            let path = folder.path().join(name);
            path.parent().map_or(Ok(()), fs::create_dir_all)?;
            fs::write(path, bytes)?;
            any = true;
        }
        Ok(any)
    };
    let any = unpack().map_err(Trouble::writing(folder.path()))?;
    if any { Config::sealed(&folder.path().join("settings/iop.toml")).map(Arc::new) } else { Ok(Arc::default()) }
}

/// Whether schema, rules and legal data are those of this version, if it is the one that the bundle was made with.
fn made_with(bundle: &Bundle, config: &Config) -> Vec<Statement> {
    let made = &bundle.manifest.made;
    if made.version != VERSION {
        return vec![told("bundle-version").with("made", &made.version).with("own", VERSION)];
    }
    let own = pretty(&schema(SchemaDraft::Draft202012));
    let same_schema = bundle.of(Role::Schema).any(|(_, bytes)| bytes == own.as_bytes());
    let same_rules = made.rules == rule_set_fingerprint() && made.law == config.law.fingerprint();
    let schema = (!same_schema).then(|| fails("bundle-schema"));
    schema.into_iter().chain((!same_rules).then(|| fails("bundle-rules"))).collect()
}

/// The papers that are not PDF, made again.
fn papers(bundle: &Bundle, agreement: &Agreement, config: &Config, session: &Session) -> Vec<Statement> {
    let made = &bundle.manifest.made;
    if made.version != VERSION {
        return Vec::new();
    }
    let not_made =
        |error: &RenderError| fails("bundle-paper-not-made").with("why", paper_reason(error, &session.words));
    let mark = if made.draft { Mark::Draft } else { Mark::None };
    let document = match compose(agreement, mark, &config.house) {
        Ok(document) => document,
        Err(error) => return vec![not_made(&error)],
    };
    let again = |name: &str| -> Option<Result<Vec<u8>, RenderError>> {
        Some(match name.rsplit_once('.')?.1 {
            "docx" => docx(&document),
            "html" => Ok(html(&document).into_bytes()),
            "md" => Ok(markdown(&document).into_bytes()),
            "txt" => Ok(text(&document).into_bytes()),
            "akn" => akn(&document).map(String::into_bytes),
            _ => return None,
        })
    };
    let compared = bundle.of(Role::Paper).filter_map(|(name, bytes)| {
        let statement = match again(name)? {
            Ok(made) if made == bytes => holds("bundle-paper-same"),
            Ok(_) => fails("bundle-paper-differs"),
            Err(error) => not_made(&error),
        };
        Some(statement.with("name", name))
    });
    compared.collect()
}

/// The PDF files, each tried as one by itself, and whether they carry the source and the report of the bundle.
fn pdfs(
    bundle: &Bundle,
    source: &[u8],
    config: &Arc<Config>,
    demands: Demands<'_>,
    session: &Session,
) -> Vec<Statement> {
    let report = bundle.of(Role::Report).next().map(|(_, bytes)| bytes);
    let mut statements = Vec::new();
    let mut any = false;
    for (name, bytes) in bundle.of(Role::Paper).filter(|(_, bytes)| bytes.starts_with(b"%PDF-")) {
        any = true;
        let paper = match Paper::read(bytes) {
            Ok(paper) => paper,
            Err(fault) => {
                statements.push(broken(fault));
                continue;
            }
        };
        let (mut carries, mut as_said) = ((false, false), false);
        statements.extend(verify(&paper, demands, |wanted| {
            let along = wanted.attachments.iter().find(|file| file.relationship == "Supplement");
            carries = (wanted.source == source, along.and_then(|file| file.bytes.as_deref()) == report);
            let day = Check::read(wanted.imprint).map(|check| check.day.to_string());
            let made = &bundle.manifest.made;
            as_said = day.as_ref() == Some(&made.as_of) && wanted.imprint.option("draft").is_some() == made.draft;
            again::again(wanted, config, session)
        }));
        statements.push(match carries {
            (true, true) if !as_said => fails("bundle-pdf-other").with("name", name),
            (true, true) => holds("bundle-pdf-agrees").with("name", name),
            (true, false) => fails("bundle-pdf-report").with("name", name),
            (false, _) => fails("bundle-pdf-source").with("name", name),
        });
    }
    if !any {
        statements.push(fails("bundle-lacks-pdf"));
    }
    statements
}

fn spoilt(fault: &BundleFault) -> Statement {
    match fault {
        BundleFault::TooMany { limit } => fails("bundle-too-many").with("limit", limit),
        BundleFault::TooLarge { limit } => fails("bundle-too-large").with("limit", limit / (1024 * 1024)),
        BundleFault::Name(name) => fails("bundle-name").with("name", name),
        BundleFault::Twice => fails("bundle-twice"),
        BundleFault::NoManifest => fails("bundle-no-manifest"),
        BundleFault::Manifest(why) => fails("bundle-manifest").with("why", why),
        BundleFault::Format(format) => fails("bundle-format").with("format", format),
        BundleFault::Missing(name) => fails("bundle-missing").with("name", name),
        BundleFault::Extra(name) => fails("bundle-extra").with("name", name),
        BundleFault::Changed(name) => fails("bundle-changed").with("name", name),
        other => fails("bundle-broken").with("why", other),
    }
}

fn holds(code: &'static str) -> Statement {
    Statement::new(Topic::Bundle, Outcome::Holds, code)
}

fn told(code: &'static str) -> Statement {
    Statement::new(Topic::Bundle, Outcome::Told, code)
}

fn fails(code: &'static str) -> Statement {
    Statement::new(Topic::Bundle, Outcome::Fails, code)
}
