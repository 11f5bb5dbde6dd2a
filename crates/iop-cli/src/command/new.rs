//! `iop new`: a commented agreement to begin with.

use std::path::{Path, PathBuf};

use clap::Args;
use iop_core::Id;

use crate::exit::Exit;
use crate::session::Session;
use crate::trouble::{Trouble, visible};
use crate::write;

/// The template a municipality starts from; every agreement of the repository is a test.
const TEMPLATE: &str = include_str!("../../../../agreements/templates/partnership.yaml");

/// The template's own id.
const TEMPLATE_ID: &str = "id: iop-mall";

/// Where the agreement is put.
#[derive(Args)]
pub(crate) struct New {
    /// The file, or `-` for the terminal.
    #[arg(default_value = "avtal.yaml")]
    file: PathBuf,
}

impl New {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        if self.file.as_os_str() == "-" {
            session.print(&starter("mitt-avtal"))?;
            return Ok(Exit::Clean);
        }
        write::create(&self.file, starter(&id(&self.file)).as_bytes())?;
        let path = visible(&self.file.to_string_lossy());
        let text = session.words.with("new-written", &[("path", path.into())]);
        session.print(&(text + "\n"))?;
        Ok(Exit::Clean)
    }
}

/// The template under an id of its own, without the line that tells editors where this repository has its schema.
fn starter(id: &str) -> String {
    let lines = TEMPLATE.lines().skip_while(|line| line.starts_with("# yaml-language-server") || *line == "#");
    let text: String = lines.flat_map(|line| [line, "\n"]).collect();
    text.replacen(TEMPLATE_ID, &format!("id: {id}"), 1)
}

/// The file's name as an id, as far as it can be one.
fn id(file: &Path) -> String {
    let stem = file.file_stem().map(|stem| stem.to_string_lossy().to_lowercase()).unwrap_or_default();
    let plain = |c: char| match c {
        'å' | 'ä' | 'á' => 'a',
        'ö' => 'o',
        'é' | 'è' => 'e',
        'ü' => 'u',
        'a'..='z' | '0'..='9' => c,
        _ => '-',
    };
    let name: String = stem.chars().map(plain).take(80).collect();
    let name = name.trim_matches('-');
    if name.parse::<Id>().is_ok() { name.to_owned() } else { "mitt-avtal".to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_name_becomes_an_id() {
        assert_eq!(id(Path::new("avtal/Gävle kommun – Träffpunkten.yaml")), "gavle-kommun---traffpunkten");
        assert_eq!(id(Path::new("日本.yaml")), "mitt-avtal");
    }

    #[test]
    fn the_starter_is_the_template_under_its_own_id() {
        let starter = starter("lund");
        assert!(starter.starts_with("# Mall"), "{}", starter.lines().next().unwrap_or_default());
        assert!(starter.contains("\nid: lund\n") && !starter.contains("iop-mall"));
        let id = iop_core::read(starter.as_bytes()).agreement.and_then(|agreement| agreement.id.known().cloned());
        assert_eq!(id.map(|id| id.to_string()), Some("lund".to_owned()));
    }
}
