//! Who the parties are: on which side they stand, and what they are called. Knows no rule.

use iop_core::model::{Agreement, Party, PartyRef, Payment, Role};
use iop_core::{Id, Pointer};

use crate::context::{Context, Passage, Topic};
use crate::reader;
use crate::rules::said::Said;

/// `/<list>/<index>`.
pub(in crate::rules) fn at(list: &str, index: usize) -> Pointer {
    Pointer::root().key(list).index(index)
}

/// The side of a party.
pub(in crate::rules) fn role_of(agreement: &Agreement, id: &Id) -> Option<Role> {
    agreement.party(id)?.role.known().copied()
}

/// Whether the party is an authority of the state by its stated legal form, whatever its name ends with.
pub(in crate::rules) fn is_state(party: &Party) -> bool {
    party
        .legal_form
        .as_ref()
        .is_some_and(|form| reader::has(form, &["statlig*", "state authority", "government agency"]))
}

/// The names of the parties on one side, long and short, as phrases; each also in the genitive.
pub(in crate::rules) fn names_of(agreement: &Agreement, public: bool) -> Vec<String> {
    let side = agreement
        .parties
        .iter()
        .filter(|party| party.role.known().is_some_and(|role| (*role == Role::Public) == public));
    let names = side.flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
    let names = names.map(|name| phrase(name)).filter(|name| !name.is_empty());
    names.flat_map(|name| [format!("{name}s"), name]).collect()
}

/// A name as a phrase that can be looked for.
pub(in crate::rules) fn phrase(name: &str) -> String {
    let words = reader::words(name, 0..name.len()).into_iter().map(|word| word.key);
    words.collect::<Vec<_>>().join(" ")
}

/// Whether the text is what an organisation of civil society takes upon itself.
pub(in crate::rules) fn is_of_civil_society(agreement: &Agreement, passage: &Passage<'_>) -> bool {
    let Topic::Commitment(index, _) = passage.topic else { return false };
    let party = agreement.commitments.get(index).and_then(|own| own.party.known()).and_then(|party| party.id());
    party.and_then(|id| role_of(agreement, id)) == Some(Role::CivilSociety)
}

/// The sides on which someone stands: those of the party, of the group's members, or of the party it belongs to.
pub(in crate::rules) fn sides(agreement: &Agreement, id: &Id) -> Vec<Role> {
    let of = |id: &Id| agreement.party(id).and_then(|party| party.role.known().copied());
    if agreement.party(id).is_some() {
        return of(id).into_iter().collect();
    }
    if let Some(group) = agreement.party_groups.iter().find(|group| group.id.known() == Some(id)) {
        return group.members.iter().filter_map(of).collect();
    }
    let participant = agreement.participants.iter().find(|other| other.id.known() == Some(id));
    participant.and_then(|participant| of(participant.of.as_ref()?)).into_iter().collect()
}

/// Whether someone stands on the public side alone.
pub(in crate::rules) fn is_public(agreement: &Agreement, id: &Id) -> bool {
    let sides = sides(agreement, id);
    !sides.is_empty() && sides.iter().all(|side| *side == Role::Public)
}

/// The payments that a public party makes to a party that is not public, each with its place in the list.
pub(in crate::rules) fn paid_out(agreement: &Agreement) -> Vec<(usize, &Payment)> {
    let payments = agreement.funding.iter().flat_map(|funding| funding.payments.iter().enumerate());
    payments
        .filter(|(_, payment)| {
            let from = payment.from.known().is_some_and(|id| is_public(agreement, id));
            let to = payment.to.known().and_then(PartyRef::id).map(|id| sides(agreement, id)).unwrap_or_default();
            from && !to.is_empty() && !to.contains(&Role::Public)
        })
        .collect()
}

/// The age from which nobody is a child, as the law of the day has it.
pub(in crate::rules) fn majority(context: &Context<'_>) -> Option<u32> {
    context.law.amount("family.majority", context.date).known()?.value.count()
}

/// The boards that have a part in the agreement, from which the other boards of the same municipality or region are told.
pub(in crate::rules) struct Boards {
    own: Vec<String>,
}

impl Boards {
    pub(in crate::rules) fn of(agreement: &Agreement) -> Self {
        let bodies = agreement.parties.iter().filter_map(|party| party.body.as_deref());
        let decided = agreement.decisions.iter().filter_map(|own| own.body.known()).map(String::as_str);
        let funding = agreement.funding.iter().flat_map(|own| &own.contributions);
        let funding = funding.flat_map(|own| own.unit.as_deref().into_iter().chain(own.scheme.as_deref()));
        let named = bodies.chain(decided).chain(funding).flat_map(|name| reader::words(name, 0..name.len()));
        Self { own: named.map(|word| word.key.trim_end_matches('s').to_owned()).collect() }
    }

    /// Whether a word in lower case is a board that has no part in it; "nämnden" alone may be any.
    pub(in crate::rules) fn is_other(&self, word: &str) -> bool {
        let name = word.trim_end_matches('s');
        let board = name.strip_suffix("en").unwrap_or(name).strip_suffix("nämnd").is_some_and(|of| !of.is_empty());
        let organ = board || matches!(name, "kommunstyrelsen" | "regionstyrelsen");
        organ && !self.has(name)
    }

    /// Whether a word in lower case names a body that has a part in it.
    pub(in crate::rules) fn has(&self, word: &str) -> bool {
        let name = word.trim_end_matches('s');
        self.own.iter().any(|own| own == name || own.trim_end_matches("en") == name)
    }

    /// The place of the first such word of a sentence.
    pub(in crate::rules) fn other(&self, said: &Said<'_>) -> Option<usize> {
        said.words.iter().position(|word| self.is_other(&word.key))
    }
}
