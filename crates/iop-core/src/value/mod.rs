//! Exact values as they stand in an agreement: money, shares, quantities, dates, durations, organisation numbers,
//! blanks.
//!
//! One file per value, each with its grammar, its error and its two spellings: the canonical one of the file
//! ([`Display`](std::fmt::Display)) and the one of the paper (`typeset`). Nothing here knows the agreement, the YAML
//! tree, the law or the wording of a clause, and nothing here counts with floats.

mod anchor;
mod date;
mod decimal;
mod due;
mod duration;
mod format;
mod frequency;
mod interval;
mod language;
mod money;
mod number;
mod org_number;
mod personal_number;
#[cfg(test)]
mod properties;
mod quantity;
mod rounding;
mod scalar;
mod share;
mod slot;
mod verdict;

pub use anchor::{Anchor, AnchorError, Edge, Event};
pub use date::{Precision, StatedDate, StatedDateError};
pub use decimal::{Decimal, DecimalError};
pub use due::{Due, DueError, Frame};
pub use duration::{Duration, DurationError, TimeUnit};
pub use format::{ValueError, ValueFormat};
pub use frequency::Frequency;
pub use interval::{Interval, IntervalError};
pub use language::Language;
pub use money::{Currency, Money, MoneyError};
pub use org_number::{LegalKind, OrgNumber, OrgNumberError};
pub use personal_number::{mask_personal_numbers, personal_numbers};
pub use quantity::{Quantity, QuantityError};
pub use rounding::{Direction, MoneyUnit, Remainder};
pub use scalar::UnknownWord;
pub use share::{Share, ShareError};
pub use slot::Slot;
pub use verdict::Verdict;
