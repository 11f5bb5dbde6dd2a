//! `iop render`: the papers of named agreements.

use std::path::PathBuf;

use clap::Args;
use iop_renderer::Signing;

use crate::baseline::Past;
use crate::delivery::{deliver, tell_refused};
use crate::examination::Examination;
use crate::exit::Exit;
use crate::paper::{Making, PaperFormat};
use crate::public;
use crate::session::Session;
use crate::source::Folders;
use crate::trouble::Trouble;
use crate::write;

/// Which papers are made of what.
#[derive(Args)]
pub(crate) struct Render {
    /// The agreements.
    #[arg(required = true)]
    files: Vec<PathBuf>,
    /// The formats.
    #[arg(long, value_enum, value_delimiter = ',', default_value = "pdf")]
    to: Vec<PaperFormat>,
    /// Where the papers go.
    #[arg(long, default_value = ".")]
    out: PathBuf,
    /// As public versions, with what the agreement says is masked.
    #[arg(long)]
    public: bool,
    #[command(flatten)]
    making: Making,
}

impl Render {
    pub(super) fn run(mut self, session: &mut Session) -> Result<Exit, Trouble> {
        self.to.sort_unstable();
        self.to.dedup();
        let Making { aim, choice, .. } = &self.making;
        let examination = Examination::of(&self.files, Folders::Refuse, *aim, choice, &Past::IGNORED, session);
        for trouble in &examination.troubles {
            session.complain(trouble);
        }
        let mut order = self.making.order(&self.to, &self.out, &examination.files);
        if self.public {
            // Nobody signs a public version.
            (order.signing, order.mid) = (Signing::Ink, ".public");
        }
        tell_refused(&order, session)?;
        write::folder(&self.out)?;
        let exit = if self.public {
            public::deliver(&order, *aim, session)?
        } else {
            deliver(&order, |_, _| vec![], session)?
        };
        Ok(if examination.troubles.is_empty() { exit } else { Exit::Trouble })
    }
}
