//! `iop render`: the papers of named agreements.

use std::path::PathBuf;

use clap::Args;
use iop_renderer::{Mark, Signing};

use crate::baseline::Past;
use crate::config::Choice;
use crate::delivery::deliver;
use crate::examination::{Aim, Examination, Findings};
use crate::exit::Exit;
use crate::output::text;
use crate::paper::{Annexes, Order, PaperFormat, Pen};
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
    /// As drafts, findings or not.
    #[arg(long)]
    draft: bool,
    /// As public versions, with what the agreement says is masked.
    #[arg(long)]
    public: bool,
    #[command(flatten)]
    pen: Pen,
    #[command(flatten)]
    annexes: Annexes,
    #[command(flatten)]
    aim: Aim,
    #[command(flatten)]
    choice: Choice,
}

impl Render {
    pub(super) fn run(mut self, session: &mut Session) -> Result<Exit, Trouble> {
        self.to.sort_unstable();
        self.to.dedup();
        let examination =
            Examination::of(&self.files, Folders::Refuse, self.aim, &self.choice, &Past::IGNORED, session);
        for trouble in &examination.troubles {
            session.complain(trouble);
        }
        let order = Order {
            formats: &self.to,
            mark: if self.draft { Mark::Draft } else { Mark::None },
            // Nobody signs a public version.
            signing: if self.public { Signing::Ink } else { self.pen.signing() },
            as_of: self.aim.as_of,
            annex: &self.annexes.annex,
            out: &self.out,
            mid: if self.public { ".public" } else { "" },
            sources: &examination.files,
        };
        // Only what stands in the way is told: whoever wants all findings asks for a check.
        let refused: Vec<_> = examination.files.iter().filter(|file| order.printable(file).is_none()).collect();
        if !refused.is_empty() {
            let told = text(&Findings::of(refused, &examination.files), session, session.colour);
            session.print(&(told + "\n"))?;
        }
        write::folder(&self.out)?;
        let exit = if self.public {
            public::deliver(&order, self.aim, session)?
        } else {
            deliver(&order, |_, _| vec![], session)?
        };
        Ok(if examination.troubles.is_empty() { exit } else { Exit::Trouble })
    }
}
