//! `iop profiles`: the guidelines that an agreement can be held to, all of them in lines or one of them whole.

mod json;
mod text;

use std::path::Path;
use std::sync::Arc;

use clap::{Args, ValueEnum};
use iop_law::{Law, Profile};

use super::near;
use crate::config::{Choice, Config, Configs};
use crate::exit::Exit;
use crate::session::Session;
use crate::source::STANDARD_INPUT;
use crate::trouble::Trouble;

/// Which profiles are shown, and how.
#[derive(Args)]
pub(crate) struct Profiles {
    /// The id of the one that is shown whole.
    profile: Option<String>,
    /// For people or for programs.
    #[arg(long, value_enum, default_value_t)]
    format: ProfilesFormat,
    #[command(flatten)]
    choice: Choice,
}

#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, ValueEnum)]
enum ProfilesFormat {
    #[default]
    Text,
    Json,
}

impl Profiles {
    pub(super) fn run(self, session: &mut Session) -> Result<Exit, Trouble> {
        let config = config(&self.choice)?;
        let law = &config.law;
        let shown = match self.profile {
            None => None,
            Some(id) => match law.profile(&id) {
                Some(profile) => Some(profile),
                None => return Err(unknown(id, law)),
            },
        };
        let text = match (self.format, shown) {
            (ProfilesFormat::Text, None) => text::list(&config, session),
            (ProfilesFormat::Text, Some(profile)) => text::whole(profile, law, session),
            (ProfilesFormat::Json, None) => json::list(&config),
            (ProfilesFormat::Json, Some(profile)) => json::whole(profile, law, session.words.language()),
        };
        session.print(&text)?;
        Ok(Exit::Clean)
    }
}

/// The settings of the folder that the command runs in, as a check of standard input has them.
fn config(choice: &Choice) -> Result<Arc<Config>, Trouble> {
    let mut configs = Configs::new(choice);
    match configs.of(Path::new(STANDARD_INPUT)) {
        Some(config) => Ok(config),
        None => Err(configs.troubles.remove(0)),
    }
}

fn unknown(id: String, law: &Law) -> Trouble {
    let known: Vec<String> = law.profiles().map(|profile| profile.id.clone()).collect();
    Trouble::NoSuchProfile { nearest: nearest(&id, law).map(str::to_owned), id, known }
}

/// The profile that was perhaps meant: by its whole id, or by the part before its year.
fn nearest<'a>(asked: &str, law: &'a Law) -> Option<&'a str> {
    let name = |id: &'a str| id.trim_end_matches(|c: char| c.is_ascii_digit()).trim_end_matches('-');
    near(asked, law.profiles().map(|profile| profile.id.as_str()), name)
}

/// Whether a profile comes with the program.
fn is_bundled(profile: &Profile) -> bool {
    Law::bundled().profile(&profile.id).is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_misspelt_profile_has_a_nearest_and_nonsense_has_none() {
        let law = Law::bundled();
        assert_eq!(nearest("boras-2061", law), Some("boras-2016"));
        assert_eq!(nearest("borås", law), Some("boras-2016"));
        assert_eq!(nearest("uddevala", law), Some("uddevalla-2020"));
        assert_eq!(nearest("xyzzy", law), None);
    }
}
