//! The agreement as types: exact values, the model, the spanned YAML tree it is read from, its canonical form and its
//! schema.
//!
//! Knows no law, no wording and no files: everything here is a function of its arguments.

#![deny(clippy::float_arithmetic, clippy::wildcard_enum_match_arm)]

mod canonical;
pub mod characters;
pub mod derive;
mod fact;
mod format;
pub mod model;
mod prose;
mod publication;
mod read;
mod schema;
mod texts;
mod value;
mod yaml;

pub use canonical::{Fingerprint, NotAFingerprint, canonical_json, fingerprint};
pub use fact::{Fact, REFERENCES};
pub use format::{FormatError, format};
pub use model::{Agreement, Id, IdError};
pub use prose::{Prose, ProseBlock, ProseInline};
pub use publication::{Mask, MaskError, Masked};
pub use read::{Reading, is_agreement, read, read_within};
pub use schema::{SchemaDraft, schema, unnamed_properties};
pub use value::{
    Anchor, AnchorError, Currency, Decimal, DecimalError, Direction, Due, DueError, Duration, DurationError, Edge,
    Event, Frame, Frequency, Interval, IntervalError, Language, LegalKind, Money, MoneyError, MoneyUnit, OrgNumber,
    OrgNumberError, Precision, Quantity, QuantityError, Remainder, Share, ShareError, Slot, StatedDate,
    StatedDateError, TimeUnit, UnknownWord, ValueError, ValueFormat, Verdict, mask_personal_numbers, personal_numbers,
};
pub use yaml::{
    Entries, Fault, FaultKind, Limits, NodeId, Pointer, PointerError, Position, Shape, Span, SyntaxProblem, Tree,
    to_yaml,
};
