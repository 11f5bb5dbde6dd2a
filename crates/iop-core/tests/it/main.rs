//! Reading and writing agreements, through the public surface only.

#![expect(clippy::disallowed_methods, reason = "the tests read the agreements of the repository")]
#![expect(clippy::expect_used, clippy::panic, reason = "helpers of tests fail as tests do")]

mod generated;
mod hostile;
mod layout;
mod places;
mod reading;
mod schema;
mod sums;
mod writing;

use iop_core::{Fault, FaultKind, Reading, read};

fn kinds(reading: &Reading) -> Vec<FaultKind> {
    reading.faults.iter().map(|fault| fault.kind.clone()).collect()
}

fn first(source: &[u8]) -> Fault {
    read(source).faults.into_iter().next().expect("the file is faulty")
}
