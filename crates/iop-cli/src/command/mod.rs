//! The commands: one file each, and one line in [`Command`], in [`NAMES`] and in [`Command::run`].

mod build;
mod check;
mod explain;
mod new;
mod render;
mod rules;
mod schema;

use clap::Subcommand;
use iop_core::model::Stage;

use crate::exit::Exit;
use crate::session::Session;
use crate::trouble::Trouble;
use crate::words::Words;

/// The commands' names, in the order of the help.
pub(crate) const NAMES: &[&str] = &["build", "check", "render", "new", "explain", "rules", "schema"];

/// A command with its arguments.
#[derive(Subcommand)]
pub(crate) enum Command {
    Build(build::Build),
    Check(check::Check),
    Render(render::Render),
    New(new::New),
    Explain(explain::Explain),
    Rules(rules::Rules),
    Schema(schema::Schema),
}

impl Command {
    /// Runs the command.
    pub(crate) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        match self {
            Self::Build(build) => build.run(session),
            Self::Check(check) => check.run(session),
            Self::Render(render) => render.run(session),
            Self::New(new) => new.run(session),
            Self::Explain(explain) => explain.run(session),
            Self::Rules(rules) => rules.run(session),
            Self::Schema(schema) => schema.run(session),
        }
    }
}

/// The word for a stage.
fn stage_word(stage: Stage, words: &Words) -> String {
    words.say(match stage {
        Stage::Draft => "stage-draft",
        Stage::Signing => "stage-signing",
        Stage::Signed => "stage-signed",
        Stage::Ended => "stage-ended",
    })
}
