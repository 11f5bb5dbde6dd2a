//! The agreement as plain structs: what a file says, without places, law or wording.
//!
//! Every field may be missing: a draft is a value too. What must be filled in before signing is a [`Slot`]; what an
//! agreement may do without is an [`Option`] or an empty list. Nothing here is derived; see [`crate::derive`].
//!
//! [`Slot`]: crate::Slot

mod agreement;
mod clause;
mod commitment;
mod ending;
mod funding;
mod goal;
mod id;
mod party;
mod record;
mod signature;
mod steering;
mod time;

pub use agreement::{Agreement, FORMAT, Kind, Stage};
pub use clause::{Clause, ClauseKind};
pub use commitment::Commitment;
pub use ending::{Ground, NoticeRight, Repayment, RepaymentExtent, Rescission, Termination};
pub use funding::{Against, Contribution, ContributionForm, CostLine, Funding, Payment, Vat};
pub use goal::{Basis, Bound, Goal, Target, TargetGroup, TargetGroupKind};
pub use id::{Id, IdError, PartyRef};
pub use party::{Contact, Party, Role};
pub use record::{Annex, Criteria, Criterion, Decision, Related, RelatedKind};
pub use signature::{Signature, Signing};
pub use steering::{DecisionRule, Meetings, Steering};
pub use time::{Period, Report, Review};
