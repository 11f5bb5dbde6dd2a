//! Who acts for the authority, by what the agreement calls its units and its people, and how they lay down what is done.
//! Reports nothing of its own.

use iop_core::model::Role;

use crate::context::Context;
use crate::reader;
use crate::rules::procurement::PUBLIC;
use crate::rules::said::Said;
use crate::rules::who::phrase;
use crate::rules::words::MONEY;

/// The unit of the authority and the titles of its contacts, as phrases in the forms in which a text has them.
pub(super) struct Own(Vec<String>);

impl Own {
    pub(super) fn of(context: &Context<'_>) -> Self {
        let public = context.agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
        let called = public.flat_map(|party| {
            let titles = party.contacts.iter().filter_map(|contact| contact.title.as_deref());
            party.unit.as_deref().into_iter().chain(titles)
        });
        // "Bibliotekschef" stands in a text as "bibliotekschefen"; a title of several words is told by none of them.
        let forms = called.map(phrase).filter(|name| !name.is_empty() && !name.contains(' '));
        let forms = forms.flat_map(|name| {
            let ends: &[&str] = if name.ends_with('e') { &["n", "ns"] } else { &["", "en", "ens", "n", "s", "et"] };
            ends.iter().map(|end| format!("{name}{end}")).collect::<Vec<_>>()
        });
        // The organisation may have such a title too.
        let others = context.agreement.parties.iter().filter(|party| party.role.known() != Some(&Role::Public));
        let theirs: Vec<&str> =
            others.flat_map(|party| party.contacts.iter().filter_map(|contact| contact.title.as_deref())).collect();
        Self(forms.filter(|form| !theirs.iter().any(|title| reader::stem(title) == reader::stem(form))).collect())
    }

    /// The place of the first word that names the authority or somebody who acts for it.
    pub(super) fn find(&self, sentence: &Said<'_>) -> Option<usize> {
        let own = sentence.find(&self.0);
        [sentence.find(PUBLIC), own, sentence.find(OFFICES)].into_iter().flatten().min()
    }
}

/// Offices of the authority beside the unit that the agreement names.
const OFFICES: &[&str] =
    &["socialkontoret", "fritidskontoret", "kulturkontoret", "utbildningskontoret", "stadsledningskontoret"];

/// That somebody lays down how it is done.
pub(super) const TOLD: &[&str] = &[
    "anger hur",
    "ange hur",
    "anvisar hur",
    "anvisa hur",
    "bestämmer hur",
    "bestämma hur",
    "beslutar hur",
    "besluta hur",
    "fastställer hur",
    "fastställa hur",
    "styr hur",
    "styra hur",
    "avgör hur",
    "avgöra hur",
    "föreskriver hur",
    "föreskriva hur",
    "godkänna",
    "godkänner",
];

/// What is laid down: how the work goes on, not how the money or the question is handled.
const DONE: &[&str] = &[
    "föras",
    "ges",
    "utföras",
    "gå till",
    "läggas upp",
    "ledas",
    "bedrivas",
    "genomföras",
    "hållas",
    "planeras",
    "bemannas",
    "bemanna",
    "arbeta",
];

/// The word by which the authority lays down how the work is done: "kontoret anger hur samtalen ska föras".
pub(super) fn told_how(sentence: &Said<'_>, own: &Own) -> Option<usize> {
    const NEAR: usize = 5;
    const OTHER: &[&str] =
        &["uppfölj*", "redovis*", "rapport*", "betal*", "tvist*", "beslut", "frågan", "möte*", "lokal*"];
    let how: Vec<&str> = TOLD.iter().copied().filter(|phrase| phrase.ends_with("hur")).collect();
    let at = sentence.find(&how)?;
    let who = own.find(sentence).filter(|who| *who < at && at - who <= NEAR)?;
    let laid = sentence.has_in(at.., &["ska", "skall"]) && sentence.has_in(at.., DONE);
    let other = sentence.denies() || sentence.has(MONEY) || sentence.has(OTHER) || sentence.has(&["tillsammans"]);
    (laid && !other && who < at).then_some(at)
}
