//! The agreement as plain structs: what a file says, without places, law or wording.
//!
//! Every field may be missing: a draft is a value too. What must be filled in before signing is a [`Slot`]; what an
//! agreement may do without is an [`Option`] or an empty list. Nothing here is derived; see [`crate::derive`].
//!
//! [`Slot`]: crate::Slot

mod agreement;
mod aid;
mod clause;
mod commitment;
mod deviation;
mod ending;
mod funding;
mod goal;
mod id;
mod matter;
mod party;
mod publication;
mod record;
mod signature;
mod steering;
mod time;

pub use agreement::{Agreement, FORMAT, Kind, Stage};
pub use aid::{AidGround, EarlierAid, StateAid};
pub use clause::{Clause, ClauseKind};
pub use commitment::Commitment;
pub use deviation::Deviation;
pub use ending::{
    Consequence, DisputeMeans, DisputeStep, Disputes, Ground, Interest, NoticeEffect, NoticeRight, NoticeStart,
    Renegotiation, Repayment, RepaymentExtent, Rescission, SpecialNotice, Termination,
};
pub use funding::{
    Against, Charge, ChargeKind, Contribution, ContributionForm, CostLine, Funding, IndexBasis, Indexation, Payment,
    Reduction, ReductionStep, Retention, Revision, Surplus, Vat,
};
pub use goal::{Basis, Bound, Goal, Sex, Target, TargetGroup, TargetGroupKind};
pub use id::{Id, IdError, PartyRef};
pub use matter::{
    Amendment, Change, DataProtection, DataRole, DataRoleKind, Definition, LegalGround, Post, Provenance,
    ProvenanceKind, RecordChecks, Register, Scope, Staff,
};
pub use party::{Contact, Counterpart, Participant, ParticipantRole, Party, PartyGroup, Role, Series, SigningPower};
pub use publication::{Masking, Publication};
pub use record::{
    Annex, Assessment, AssessmentFinding, AssessmentMatter, Criteria, Criterion, Decision, Related, RelatedKind,
};
pub use signature::{Signature, Signing, SigningMethod};
pub use steering::{DecisionRule, Meetings, Seat, Steering};
pub use time::{Condition, Extension, ExtensionKind, Period, Report, ReportForm, ReportKind, Review, StartEvent};
