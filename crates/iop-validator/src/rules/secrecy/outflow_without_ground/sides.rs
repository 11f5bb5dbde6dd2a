//! Which side hands data over to the other. Knows no data.

use iop_core::model::{PartyRef, Role};

use crate::context::{Context, Topic};
use crate::rules::said::Said;
use crate::rules::who::{names_of, phrase};
use crate::rules::words::{AUTHORITY, ORGANISATION};

/// Words for the authority.
const PUBLIC: &[&[&str]] =
    &[AUTHORITY, &["socialtjänsten*", "skolan*", "*kontoret", "*mottagning*", "polisen", "rektor*", "boendet*"], STAFF];

/// Those who work for it with individuals.
const STAFF: &[&str] = &[
    "elevhäls*",
    "habilitering*",
    "vårdcentral*",
    "familjecentral*",
    "socialsekreterare*",
    "fältsekreterare*",
    "fältassistent*",
    "biståndshandläggare*",
    "handläggare*",
    "familjebehandl*",
    "kurator*",
    "skolsköterska*",
];

/// The words for the two sides of this agreement.
pub(super) struct Sides {
    public: Vec<String>,
    private: Vec<String>,
}

impl Sides {
    pub(super) fn of(context: &Context<'_>) -> Self {
        const PRIVATE: &[&[&str]] = &[ORGANISATION, &["volontär*"]];
        let agreement = context.agreement;
        let own = |words: &[&[&str]]| words.concat().into_iter().map(str::to_owned).collect::<Vec<_>>();
        let parties = agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
        let units = parties.filter_map(|party| party.unit.as_deref()).map(phrase).filter(|unit| !unit.is_empty());
        let public = own(PUBLIC).into_iter().chain(names_of(agreement, true)).chain(units).collect();
        Self { public, private: own(PRIVATE).into_iter().chain(names_of(agreement, false)).collect() }
    }

    /// Whether the authority hands over: it is the one named first, the one whose commitment it is, or one of those between
    /// whom data go.
    pub(super) fn by_authority(&self, context: &Context<'_>, sentence: &Said<'_>) -> bool {
        const BETWEEN: &[&str] = &["mellan parterna", "parterna emellan", "between the parties"];
        let agreement = context.agreement;
        let public = sentence.find(&self.public);
        let private = sentence.find(&self.private);
        if let Topic::Commitment(index, _) = sentence.passage.topic {
            let who: Option<&PartyRef> = agreement.commitments.get(index).and_then(|own| own.party.known());
            let committed = |role: Role| {
                let mut parties = agreement.parties.iter().filter(|party| party.role.known() == Some(&role));
                let is_own = |id| who.is_some_and(|who| agreement.includes(who, id));
                parties.any(|party| party.id.known().is_some_and(is_own))
            };
            return committed(Role::Public) && !committed(Role::CivilSociety);
        }
        if public.is_none() && private.is_none() {
            return sentence.has(BETWEEN);
        }
        let first = sentence.find(&["parterna"]).into_iter().chain(private).min();
        public.is_some_and(|public| first.is_none_or(|first| public < first)) || self.is_received(sentence)
    }

    /// Whether the private party is the one to whom they are handed over: "lämnas till föreningen", by nobody who is named
    /// and not by those whom they are on.
    fn is_received(&self, sentence: &Said<'_>) -> bool {
        const PASSIVE: &[&str] =
            &["lämnas", "skickas", "delas", "överlämnas", "förmedlas", "översänds", "överförs", "ges"];
        const OWN: &[&str] = &["av", "själv", "själva", "anmäl*", "ansök*", "från", "frivilligt", "by", "from"];
        let verb = sentence.find(PASSIVE);
        let to = verb.and_then(|verb| sentence.find_in(verb..verb + 4, &["till", "med", "to"]));
        to.is_some_and(|to| sentence.is(to + 1, &self.private)) && !sentence.has(OWN)
    }
}
