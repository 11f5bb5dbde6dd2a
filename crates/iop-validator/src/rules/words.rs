//! Words that many rules look for, one list for each thought, so that each rule understands what its sisters do. Written
//! as [`crate::reader::find`] reads them. Knows no rule.

/// Words that deny.
pub(in crate::rules) const NOT: &[&str] = &[
    "inte", "ej", "icke", "ingen", "inget", "inga", "varken", "aldrig", "not", "no", "never", "neither", "nor",
    "nobody",
];

/// The same of what is lacking; "utan" may also mean "but".
pub(in crate::rules) const WITHOUT: &[&str] = &["utan", "without"];
