//! What the law said, and when, and what guidelines ask: statutes, amounts, names that authorities no longer bear,
//! criteria sets, cases and profiles as dated data, each value with its own source, its dates, whether it was verified
//! and the day it was last compared with the source. Beside them the kinds of agreement: what each holds, and which rules say nothing of it.
//!
//! Knows no agreement, no rule and no file system: the data files are part of the program, see `data/README.md`.
//! What is not known is never passed: a look-up answers with a value that was read in its source, or with why not.

#![deny(clippy::float_arithmetic)]

mod act;
mod amount;
mod authority;
mod basis;
mod case;
mod clause_set;
mod criteria;
mod digest;
mod error;
mod fields;
mod kind;
mod law;
mod load;
mod locus;
mod openfisca;
mod profile;
mod profile_error;
mod raw;
mod read_profile;
mod said;
mod sourced;
mod statute;

#[path = "../data/index.rs"]
mod index;

pub use act::{ActId, ActIdError};
pub use amount::{Amount, Lookup, MissingAmount, Quantity, Series, Why};
pub use authority::{Authority, Bearing, Heirs};
pub use basis::{Basis, BasisError, Citation, SourceKind, is_locus};
pub use case::Case;
pub use clause_set::{ClauseSet, Demand, Demander};
pub use criteria::{CriteriaSet, Criterion};
pub use error::LawError;
pub use kind::{KindOfAgreement, RuleOff};
pub use law::Law;
pub use load::Sources;
pub use locus::typeset_locus;
pub use openfisca::ParameterFile;
pub use profile::{Profile, Requirement, SigningRules};
pub use profile_error::{Form, ProfileError, ProfileFault};
pub use said::standing_said;
pub use sourced::Sourced;
pub use statute::{Moved, Provision, Status, StatusGap, Statute, StatuteKind};
