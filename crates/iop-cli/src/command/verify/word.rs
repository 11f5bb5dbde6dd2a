//! A Word document beside the source that it is of.

use std::path::{Path, PathBuf};
use std::slice;
use std::sync::Arc;

use iop_core::Agreement;
use iop_renderer::{Imprint, Mark, compose, docx};
use iop_verify::{Outcome, Statement, Topic, verify_word};

use crate::config::Config;
use crate::session::Session;
use crate::source::{Folders, gather};
use crate::trouble::{Trouble, paper_reason};

/// The source that was given.
pub(super) struct Given {
    pub(super) path: PathBuf,
    /// What it says; none if it cannot be read as an agreement.
    agreement: Option<Agreement>,
}

impl Given {
    pub(super) fn read(path: &Path) -> Result<Self, Trouble> {
        let mut found = gather(slice::from_ref(&path.to_owned()), Folders::Refuse);
        if let Some(trouble) = found.troubles.pop() {
            return Err(trouble);
        }
        let reading = found.sources.pop().map(|source| source.reading);
        let agreement = reading.filter(|reading| reading.faults.is_empty()).and_then(|reading| reading.agreement);
        Ok(Self { path: path.to_owned(), agreement })
    }
}

/// Everything that is tried of a Word document.
pub(super) fn statements(
    bytes: &[u8],
    source: &Given,
    config: Option<Arc<Config>>,
    session: &Session,
) -> Vec<Statement> {
    let Some(agreement) = &source.agreement else {
        let name = source.path.to_string_lossy();
        return vec![Statement::new(Topic::Source, Outcome::Fails, "source-unread").with("name", name)];
    };
    let config = config.unwrap_or_default();
    verify_word(bytes, agreement, |imprint| {
        let draft = imprint.and_then(|imprint: &Imprint| imprint.option("draft")).is_some();
        let mark = if draft { Mark::Draft } else { Mark::None };
        let document = compose(agreement, mark, &config.house);
        document.and_then(|document| docx(&document)).map_err(|error| paper_reason(&error, &session.words))
    })
}
