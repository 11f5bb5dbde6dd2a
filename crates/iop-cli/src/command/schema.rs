//! `iop schema`: the JSON Schema of agreements, for editors.

use clap::Args;
use iop_core::{SchemaDraft, schema};

use crate::exit::Exit;
use crate::output::pretty;
use crate::session::Session;
use crate::trouble::Trouble;

/// Which schema is printed.
#[derive(Args)]
pub(crate) struct Schema {
    /// In the older draft 7 instead of 2020-12.
    #[arg(long = "draft-07")]
    draft_07: bool,
}

impl Schema {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let draft = if self.draft_07 { SchemaDraft::Draft07 } else { SchemaDraft::Draft202012 };
        session.print(&pretty(&schema(draft)))?;
        Ok(Exit::Clean)
    }
}
