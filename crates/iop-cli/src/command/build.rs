//! `iop build`: checks agreements and writes all their papers, and a report on the check of each.

use std::path::PathBuf;

use clap::Args;

use crate::baseline::Past;
use crate::delivery::{Extra, deliver};
use crate::examination::{Examination, Findings};
use crate::exit::Exit;
use crate::output::text;
use crate::paper::{Making, PaperFormat};
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
    #[command(flatten)]
    making: Making,
}

impl Build {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let past = Past::default();
        let Making { aim, choice, .. } = &self.making;
        let examination = Examination::of(&self.paths, Folders::Walk, *aim, choice, &past, session);
        for trouble in &examination.troubles {
            session.complain(trouble);
        }
        let told = text(&examination.findings(), session, session.colour);
        session.print(&told)?;
        if !examination.files.is_empty() {
            session.print("\n")?;
            write::folder(&self.out)?;
        }
        let order = self.making.order(PaperFormat::ALL, &self.out, &examination.files);
        let found = examination.findings();
        let exit = deliver(&order, |file, session| reports(&found.only(file), session), session)?;
        Ok(if examination.troubles.is_empty() { exit } else { Exit::Trouble })
    }
}

/// The report on one agreement, for people and for programs.
fn reports(found: &Findings<'_>, session: &Session) -> Vec<Extra> {
    [ReportFormat::Html, ReportFormat::Json].map(|format| (format.extension(), format.write(found, session))).into()
}
