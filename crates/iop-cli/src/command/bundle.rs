//! `iop bundle`: everything of an agreement in one sealed archive.

use std::fs;
use std::path::{Component, Path, PathBuf};

use clap::Args;
use iop_core::model::Stage;
use iop_core::{Agreement, SchemaDraft, fingerprint, schema};
use iop_renderer::{Mark, VERSION};
use iop_validator::rule_set_fingerprint;
use iop_verify::{Bundle as Archive, Made, Role, Sealed};

use crate::baseline::Past;
use crate::config::Config;
use crate::delivery::{refusal, tell_refused, told};
use crate::enclosed::{Check, Enclosed};
use crate::examination::{Examination, Examined};
use crate::exit::Exit;
use crate::file_name::{clashes, stem};
use crate::output::pretty;
use crate::paper::{Making, Order, PaperFormat};
use crate::session::Session;
use crate::source::Folders;
use crate::trouble::Trouble;
use crate::write;

/// The folder of the settings in the archive, and the name that they have there.
const SETTINGS: &str = "settings";
const SETTINGS_FILE: &str = "iop.toml";

/// What is sealed, and where it goes.
#[derive(Args)]
pub(crate) struct Bundle {
    /// The agreements.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// Where the archives go.
    #[arg(long, default_value = ".")]
    out: PathBuf,
    #[command(flatten)]
    making: Making,
}

impl Bundle {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let Making { aim, choice, .. } = &self.making;
        let examination = Examination::of(&self.files, Folders::Refuse, *aim, choice, &Past::IGNORED, session);
        let order = self.making.order(PaperFormat::ALL, &self.out, &examination.files);
        tell_refused(&order, session)?;
        write::folder(&self.out)?;
        let mut exit = Exit::Clean;
        let mut troubles: Vec<Trouble> = examination.troubles;
        let mut clashes = clashes(&examination.files);
        for (index, file) in examination.files.iter().enumerate() {
            let Some(agreement) = order.printable(file) else {
                session.print(&refusal(file, session))?;
                exit = Exit::Findings;
                continue;
            };
            let written = match clashes.remove(&index) {
                Some(clash) => Err(clash),
                None => sealed(&order, file, agreement, session)
                    .and_then(|archive| order.put(&format!("{}.iop.zip", stem(&file.source)), &archive)),
            };
            match written {
                Ok(path) => session.print(&told(&path, session))?,
                Err(trouble) => troubles.push(trouble),
            }
        }
        for trouble in &troubles {
            session.complain(trouble);
        }
        Ok(if troubles.is_empty() { exit } else { Exit::Trouble })
    }
}

/// The archive of an agreement.
fn sealed(order: &Order<'_>, file: &Examined, agreement: &Agreement, session: &Session) -> Result<Vec<u8>, Trouble> {
    let (name, stem, config) = (file.source.name(), stem(&file.source), &file.config);
    let check = Check::of(agreement, file.report.stage, order.as_of, config);
    let as_of = check.as_ref().map(|check| check.day.to_string());
    let as_of = as_of.ok_or_else(|| Trouble::Undated { file: name.clone() })?;
    let enclosed = Enclosed::of(&file.source.bytes, &stem, agreement, config, check, session);
    let names = enclosed.names();
    let sealed = |name: &str, role: Role, bytes: &[u8]| Sealed { name: name.to_owned(), role, bytes: bytes.to_vec() };

    let roles = [Role::Source, Role::Data, Role::Report];
    let enclosed = enclosed.attachments(&names);
    let mut files: Vec<Sealed> =
        enclosed.iter().zip(roles).map(|(file, role)| sealed(file.name, role, file.bytes)).collect();
    let schema = pretty(&schema(SchemaDraft::Draft202012));
    files.push(sealed("agreement.schema.json", Role::Schema, schema.as_bytes()));
    for (format, made) in order.make(file, agreement, session) {
        let format = format.extension();
        let bytes = made.map_err(|source| Trouble::Paper { file: name.clone(), format, source })?;
        files.push(sealed(&format!("papers/{stem}.{format}"), Role::Paper, &bytes));
    }
    files.extend(settings(config)?);
    let made = Made {
        id: stem,
        draft: order.mark == Mark::Draft || agreement.stage == Stage::Draft,
        version: VERSION.to_owned(),
        agreement: fingerprint(agreement).to_string(),
        house: config.house.fingerprint(),
        rules: rule_set_fingerprint().to_owned(),
        law: config.law.fingerprint(),
        as_of,
    };
    Archive::seal(made, files).map_err(|source| Trouble::Bundle { file: name, source })
}

/// `iop.toml` and the files that were read for it.
fn settings(config: &Config) -> Result<Vec<Sealed>, Trouble> {
    let Some((file, named)) = config.files.split_first() else { return Ok(Vec::new()) };
    let folder = file.parent().unwrap_or(Path::new(""));
    let mut sealed = vec![(SETTINGS_FILE.to_owned(), file)];
    for path in named {
        sealed.push((inside(folder, path).ok_or_else(|| Trouble::OutsideSettings { path: path.clone() })?, path));
    }
    let read = |(name, path): (String, &PathBuf)| {
        let bytes = fs::read(path).map_err(Trouble::reading(path))?;
        Ok(Sealed { name: format!("{SETTINGS}/{name}"), role: Role::Settings, bytes })
    };
    sealed.into_iter().map(read).collect()
}

/// The path of a file as seen from a folder that it lies in or below.
fn inside(folder: &Path, path: &Path) -> Option<String> {
    let part = |part: Component<'_>| match part {
        Component::Normal(name) => Some(name.to_str()?.to_owned()),
        Component::CurDir | Component::ParentDir | Component::RootDir | Component::Prefix(_) => None,
    };
    let parts: Option<Vec<String>> = path.strip_prefix(folder).ok()?.components().map(part).collect();
    Some(parts?.join("/"))
}
