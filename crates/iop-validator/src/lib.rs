//! Rules: an agreement, the law and a date give findings.
//!
//! One file per rule under `rules/<family>/`, its page beside it, its words in the family's folder. Knows no files, terminals
//! or documents.

#![deny(clippy::float_arithmetic)]
#![allow(rustdoc::invalid_codeblock_attributes, reason = "the fences on a rule's page say what the example must give")]

mod check;
mod context;
mod deviation;
mod finding;
mod fingerprint;
mod message;
pub mod reader;
mod rule;
mod rules;
#[cfg(test)]
mod testing;

pub use check::{Outcome, Report, Settings, check, check_among};
pub use finding::{Finding, Place, RelatedPlace, Severity, Suppression};
pub use fingerprint::rule_set_fingerprint;
pub use message::{Arg, Catalogue, Message, Wording};
pub use rule::{Family, Rule};
pub use rules::{FAMILIES, all as rules, find as rule};
