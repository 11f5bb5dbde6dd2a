//! `iop build`: checks agreements and writes all their papers, and a report on the check of each.

use std::path::PathBuf;

use clap::Args;
use iop_renderer::Mark;

use crate::baseline::Past;
use crate::config::Choice;
use crate::delivery::{Extra, deliver};
use crate::examination::{Aim, Examination, Findings};
use crate::exit::Exit;
use crate::output::text;
use crate::paper::{Annexes, Order, PaperFormat, Pen};
use crate::report::ReportFormat;
use crate::session::Session;
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
    pen: Pen,
    #[command(flatten)]
    annexes: Annexes,
    #[command(flatten)]
    aim: Aim,
    #[command(flatten)]
    choice: Choice,
}

impl Build {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let past = Past::default();
        let examination = Examination::of(&self.paths, Folders::Walk, self.aim, &self.choice, &past, session);
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
            signing: self.pen.signing(),
            as_of: self.aim.as_of,
            annex: &self.annexes.annex,
            out: &self.out,
            mid: "",
            sources: &examination.files,
        };
        let found = examination.findings();
        let exit = deliver(&order, |file, session| reports(&found.only(file), session), session)?;
        Ok(if examination.troubles.is_empty() { exit } else { Exit::Trouble })
    }
}

/// The report on one agreement, for people and for programs.
fn reports(found: &Findings<'_>, session: &Session) -> Vec<Extra> {
    [ReportFormat::Html, ReportFormat::Json].map(|format| (format.extension(), format.write(found, session))).into()
}
