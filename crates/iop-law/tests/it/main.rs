//! The legal data as the program carries it, and what is refused.

#![allow(clippy::expect_used, clippy::panic, reason = "a test fails by panicking")]

mod amounts;
mod authorities;
mod basis;
mod data;
mod profiles;
mod spoilt;
mod statutes;

use chrono::NaiveDate;
use iop_law::{ActId, Law, Statute};

/// A day written as `2018-12-04`.
fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day in a test is written as 2018-12-04")
}

/// A statute of the bundled data.
fn statute(id: &str) -> &'static Statute {
    let id: ActId = id.parse().expect("a number of an act in a test");
    Law::bundled().statute(&id).unwrap_or_else(|| panic!("{id} is not in the data"))
}
