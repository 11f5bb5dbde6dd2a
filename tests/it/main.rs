//! One binary for the tests that see the whole: the line from text to paper, and the repository itself.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::expect_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::unwrap_used,
    reason = "tests read the tree they test, and fail by panicking"
)]

mod agreements;
mod architecture;
mod guide;
mod layout;
mod readback;
mod tidy;
