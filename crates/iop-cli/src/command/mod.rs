//! The commands: one file each, and one line in [`Command`], in [`NAMES`] and in [`Command::run`].

mod build;
mod bundle;
mod check;
mod explain;
mod fmt;
mod law;
mod new;
mod profiles;
mod render;
mod rules;
mod schema;
mod test;
mod verify;

use clap::Subcommand;
use iop_core::model::Stage;

use crate::exit::Exit;
use crate::session::Session;
use crate::trouble::Trouble;
use crate::words::Words;

/// The commands' names, in the order of the help.
pub(crate) const NAMES: &[&str] = &[
    "build", "check", "render", "bundle", "verify", "new", "fmt", "explain", "rules", "profiles", "law", "schema",
    "test",
];

/// Names further from what was asked than this are no suggestion.
const NEAR: f64 = 0.6;

/// A command with its arguments.
#[derive(Subcommand)]
pub(crate) enum Command {
    Build(build::Build),
    Check(check::Check),
    Render(render::Render),
    Verify(verify::Verify),
    Bundle(bundle::Bundle),
    New(new::New),
    Fmt(fmt::Fmt),
    Explain(explain::Explain),
    Rules(rules::Rules),
    Profiles(profiles::Profiles),
    Law(law::Law),
    Schema(schema::Schema),
    Test(test::Test),
}

impl Command {
    /// Runs the command.
    pub(crate) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        match self {
            Self::Build(build) => build.run(session),
            Self::Check(check) => check.run(session),
            Self::Render(render) => render.run(session),
            Self::Verify(verify) => verify.run(session),
            Self::Bundle(bundle) => bundle.run(session),
            Self::New(new) => new.run(session),
            Self::Fmt(fmt) => fmt.run(session),
            Self::Explain(explain) => explain.run(session),
            Self::Rules(rules) => rules.run(session),
            Self::Profiles(profiles) => profiles.run(session),
            Self::Law(law) => law.run(session),
            Self::Schema(schema) => schema.run(session),
            Self::Test(test) => test.run(session),
        }
    }
}

/// The name that was perhaps meant: by the whole of it, or by the part that people remember.
fn near<'a>(asked: &str, names: impl Iterator<Item = &'a str>, part: impl Fn(&'a str) -> &'a str) -> Option<&'a str> {
    let like = |name: &str| strsim::normalized_damerau_levenshtein(asked, name);
    let likeness = names.map(|name| (like(name).max(like(part(name))), name));
    let (best, name) = likeness.max_by(|(a, _), (b, _)| a.total_cmp(b))?;
    (best >= NEAR).then_some(name)
}

/// The word for a stage.
pub(crate) fn stage_word(stage: Stage, words: &Words) -> String {
    words.say(match stage {
        Stage::Draft => "stage-draft",
        Stage::Signing => "stage-signing",
        Stage::Signed => "stage-signed",
        Stage::Ended => "stage-ended",
    })
}
