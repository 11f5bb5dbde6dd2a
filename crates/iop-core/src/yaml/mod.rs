//! YAML as a tree that knows where everything stands, and back again.
//!
//! One pass over the parser's events makes a flat arena of nodes; serde reads types from it, the JSON Schema is run on
//! it, and a JSON Pointer or a stretch of a text is resolved to lines and columns only when a fault is to be shown.
//! Anchors, aliases, tags and merge keys are refused, so that every reader sees the same data. Nothing here knows what
//! an agreement is.

mod build;
mod characters;
mod de;
mod decode;
mod emit;
mod fault;
mod json;
mod judge;
mod layout;
mod limits;
mod locate;
mod nearest;
mod place;
mod plain;
mod pointer;
mod refuse;
mod scalar;
mod syntax;
mod text_map;
mod tree;

pub(crate) use decode::decode;
pub use emit::to_yaml;
pub(crate) use emit::{to_json, to_whole_json};
pub use fault::{Fault, FaultKind, Shape};
pub(crate) use judge::Judge;
pub(crate) use layout::{comments, of_tree};
pub use limits::Limits;
pub(crate) use place::{BYTE_ORDER_MARK, Lines};
pub use place::{Position, Span};
pub use pointer::{Pointer, PointerError};
pub use syntax::SyntaxProblem;
pub use tree::{Entries, NodeId, Tree};
