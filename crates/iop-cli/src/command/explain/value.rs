//! Figures that follow from an agreement, each with the steps that lead to it from what stands in the file.

mod json;
mod text;

use std::path::{Path, PathBuf};

use iop_core::derive::{How, Ledger, Working};
use iop_core::{Agreement, Tree};

use super::FiguresFormat;
use crate::session::Session;
use crate::source::{Folders, gather};
use crate::trouble::Trouble;

/// A file that was read as an agreement.
struct File {
    name: String,
    agreement: Agreement,
    tree: Tree,
}

impl File {
    /// Line and column of what a figure was read from; none for what is not written in the file.
    fn place(&self, working: &Working) -> Option<(u32, u32)> {
        let node = (working.how == How::Stated).then(|| self.tree.resolve(&working.path))??;
        let start = self.tree.span(node).start;
        Some((start.line, start.column))
    }
}

/// The figure asked for with its working, or every figure of the agreement.
pub(super) fn told(
    path: &Path,
    asked: Option<&str>,
    format: FiguresFormat,
    session: &Session,
) -> Result<String, Trouble> {
    let file = read(path)?;
    let books = Ledger::of(&file.agreement);
    let paths = books.paths();
    let workings: Vec<Working> = match asked {
        Some(asked) => {
            let Some(working) = books.working(asked) else {
                let known = paths.iter().map(ToString::to_string).collect();
                return Err(Trouble::NoSuchFigure { asked: asked.to_owned(), file: file.name, known });
            };
            vec![working]
        }
        None => paths.iter().filter_map(|path| books.working(&path.to_string())).collect(),
    };
    Ok(match (format, asked) {
        (FiguresFormat::Json, _) => json::document(&file, &workings),
        (FiguresFormat::Text, Some(_)) => text::whole(&file, &workings, &session.words),
        (FiguresFormat::Text, None) => text::overview(&file, &workings, &paths, &session.words),
    })
}

/// Reads the one file. A figure of a file with faults would be made from what could be read of it, so there is none.
fn read(path: &Path) -> Result<File, Trouble> {
    let found = gather(&[PathBuf::from(path)], Folders::Refuse);
    if let Some(trouble) = found.troubles.into_iter().next() {
        return Err(trouble);
    }
    let source = found.sources.into_iter().next();
    let source = source.ok_or_else(|| Trouble::Unexplained { file: path.to_string_lossy().into_owned() })?;
    let name = source.name();
    let reading = source.reading;
    match (reading.agreement, reading.tree) {
        (Some(agreement), Some(tree)) if reading.faults.is_empty() => Ok(File { name, agreement, tree }),
        _ => Err(Trouble::NoFigures { file: name, count: reading.faults.len() }),
    }
}
