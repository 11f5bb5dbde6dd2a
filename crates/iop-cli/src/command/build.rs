//! `iop build`: checks agreements and writes all their papers, and a report on the check of each.

use std::path::PathBuf;

use clap::Args;
use iop_renderer::Mark;

use crate::config::Choice;
use crate::delivery::{Extra, deliver};
use crate::examination::{Aim, Examination, Examined, Findings};
use crate::exit::Exit;
use crate::output::{json, text};
use crate::paper::{Order, PaperFormat};
use crate::session::{Colour, Session};
use crate::source::Folders;
use crate::trouble::Trouble;
use crate::write;

/// What is built, and where it goes.
#[derive(Args)]
pub(crate) struct Build {
    /// Files and folders.
    #[arg(required = true)]
    paths: Vec<PathBuf>,
    /// Where papers and reports go.
    #[arg(long, default_value = "out")]
    out: PathBuf,
    /// As drafts, findings or not.
    #[arg(long)]
    draft: bool,
    #[command(flatten)]
    aim: Aim,
    #[command(flatten)]
    choice: Choice,
}

impl Build {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let examination = Examination::of(&self.paths, Folders::Walk, self.aim, &self.choice, session);
        for trouble in &examination.troubles {
            session.complain(trouble);
        }
        let told = text(&examination.findings(), session, session.colour);
        session.print(&told)?;
        if !examination.files.is_empty() {
            session.print("\n")?;
            write::folder(&self.out)?;
        }
        let order = Order {
            formats: PaperFormat::ALL,
            mark: if self.draft { Mark::Draft } else { Mark::None },
            out: &self.out,
            sources: &examination.files,
        };
        let exit = deliver(&order, reports, session)?;
        Ok(if examination.troubles.is_empty() { exit } else { Exit::Trouble })
    }
}

/// The check as a file for programs and one for people.
fn reports(file: &Examined, session: &Session) -> Vec<Extra> {
    let findings = Findings::of(vec![file]);
    vec![("check.json", json(&findings, session)), ("check.txt", text(&findings, session, Colour::Off))]
}
