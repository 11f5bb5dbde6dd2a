//! What the paper says, in whatever clause, heading, commitment or annex it says it: for rules about what is missing
//! and about words that stand together in a sentence. Knows no rule.

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, Kind, Provenance, ProvenanceKind, RelatedKind, Role};

use crate::context::{Context, Passage, Topic};
use crate::finding::Spot;
use crate::reader;
use crate::rules::unsettled;

mod children;

pub(in crate::rules) use children::{by_private, children_met, volunteers};

/// Whether one of `patterns` stands anywhere in the agreement: in its texts, headings, annexes, or the facts in words. What
/// a text only puts off is not told.
pub(in crate::rules) fn says(context: &Context<'_>, patterns: &[&str]) -> bool {
    unsettled::is_told(context, patterns) || names(context, patterns)
}

/// Whether one of `patterns` stands in a heading, the title of an annex, or another fact in words that is no text.
pub(in crate::rules) fn names(context: &Context<'_>, patterns: &[&str]) -> bool {
    others(context.agreement).any(|text| reader::has(text, patterns))
}

/// The facts in words that are no passages.
fn others(agreement: &Agreement) -> impl Iterator<Item = &str> {
    let headings = agreement.clauses.iter().filter_map(|clause| clause.heading.as_deref());
    let annexes = agreement.annexes.iter();
    let annexes = annexes.flat_map(|annex| [annex.title.known().map(String::as_str), annex.concerns.as_deref()]);
    let related = agreement.related.iter().filter_map(|related| related.title.known().map(String::as_str));
    let matters = agreement.decisions.iter().filter_map(|decision| decision.matter.as_deref());
    let terms = agreement.definitions.iter().filter_map(|definition| definition.term.known().map(String::as_str));
    let groups = agreement.steering.iter().chain(&agreement.other_groups);
    let groups = groups.flat_map(|group| {
        let seats = group.seats.iter().filter_map(|seat| seat.who.as_deref());
        group.members.as_deref().into_iter().chain(group.otherwise.as_deref()).chain(seats)
    });
    let checks = agreement.record_checks.iter();
    let checks = checks.flat_map(|own| own.statutes.iter().map(String::as_str).chain(own.shown_by.as_deref()));
    let roles = agreement.data_protection.iter().flat_map(|own| &own.roles);
    let roles = roles.filter_map(|role| role.processing.as_deref());
    let mandates = agreement.signatures.iter().filter_map(|signature| signature.mandate.as_deref());
    let law = agreement.disputes.iter().flat_map(|own| {
        own.law.as_deref().into_iter().chain(own.steps.iter().filter_map(|step| step.forum.as_deref()))
    });
    let places = agreement.scope.iter();
    let places =
        places.flat_map(|scope| scope.name.as_deref().into_iter().chain(scope.places.iter().map(String::as_str)));
    headings
        .chain(annexes.flatten())
        .chain(related)
        .chain(matters)
        .chain(terms)
        .chain(groups)
        .chain(checks)
        .chain(roles)
        .chain(mandates)
        .chain(law)
        .chain(places)
}

/// Whether the paper has a clause of this kind, with the standard wording or a text that does not only put off what it is
/// about, or tells its subject in another clause, a commitment or a fact.
pub(in crate::rules) fn has_clause(context: &Context<'_>, kind: ClauseKind) -> bool {
    let agreement = context.agreement;
    let mut clauses = agreement.clauses.iter().enumerate();
    clauses.any(|(index, clause)| {
        (clause.kind.known() == Some(&kind) || clause.covers.contains(&kind))
            && unsettled::hollow(context, index).is_none()
    }) || agreement.commitments.iter().any(|commitment| commitment.clause == Some(kind))
}

/// The place of the first clause of this kind.
pub(in crate::rules) fn clause_spot(agreement: &Agreement, kind: ClauseKind) -> Option<Spot> {
    let index = agreement.clauses.iter().position(|clause| clause.kind.known() == Some(&kind))?;
    Some(Spot::Value(Pointer::root().key("clauses").index(index).key("kind")))
}

/// Whether the agreement is one in which what is not said is missing: no amendment, none whose terms stand in another
/// paper, and none that is told in other words than its own.
pub(in crate::rules) fn stands_alone(agreement: &Agreement) -> bool {
    tells_its_work(agreement) && !rests_on(agreement, RelatedKind::Terms)
}

/// The same of what belongs to the work that this agreement is about, which general terms for all grants do not tell.
pub(in crate::rules) fn tells_its_work(agreement: &Agreement) -> bool {
    let retold = |own: &Provenance| own.kind.known() == Some(&ProvenanceKind::Restated);
    agreement.kind.known().is_some_and(|kind| *kind != Kind::Amendment)
        && !agreement.provenance.as_ref().is_some_and(retold)
        && !rests_on(agreement, RelatedKind::Framework)
}

fn rests_on(agreement: &Agreement, kind: RelatedKind) -> bool {
    agreement.related.iter().any(|related| related.kind.known() == Some(&kind))
}

/// Whether the paper has a clause of its own for each thing, so that what it does not tell is missed.
pub(in crate::rules) fn goes_through_everything(agreement: &Agreement) -> bool {
    /// How many clauses such a paper has at least.
    const CLAUSES: usize = 12;
    agreement.clauses.len() >= CLAUSES
}

/// Whether the agreement is so long and so much on its own that what a lawyer always asks for, and it does not tell, has
/// been left out.
pub(in crate::rules) fn leaves_nothing_out(agreement: &Agreement) -> bool {
    /// How many clauses have a text of their own at least; a template has few.
    const TEXTS: usize = 12;
    agreement.clauses.iter().filter(|clause| clause.text.is_some()).count() >= TEXTS && stands_alone(agreement)
}

/// Whether a party is a non-profit organisation.
pub(in crate::rules) fn has_private_party(agreement: &Agreement) -> bool {
    agreement.parties.iter().any(|party| party.role.known() == Some(&Role::CivilSociety))
}

/// Whether the passage tells what is done or agreed: no background, no definition, no title, nothing that is left out.
pub(in crate::rules) fn tells_work(passage: &Passage<'_>) -> bool {
    let kind = match passage.topic {
        Topic::Title => return false,
        Topic::Clause(_, kind) => kind,
        Topic::Told(kind) => Some(kind),
        _ => return true,
    };
    let aside = [ClauseKind::Background, ClauseKind::Definitions, ClauseKind::Related, ClauseKind::Changes];
    let aside = kind.is_some_and(|kind| aside.contains(&kind));
    !aside && !passage.leaves_out()
}
