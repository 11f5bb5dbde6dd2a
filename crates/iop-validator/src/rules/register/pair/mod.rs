//! Two agreements side by side: whether the parties are the same, which is the later, and what they are about. Knows no
//! rule.

use chrono::NaiveDate;
use iop_core::model::{Agreement, ClauseKind, ContributionForm, Party, Related, RelatedKind, Role};
use iop_core::{Id, StatedDate, derive};

use crate::context::Context;
use crate::reader::{self, normal_paragraph};
use crate::rule::Answer;
use crate::rules::who::names_of;

/// Another agreement that is checked at the same time.
pub(super) struct Other<'a> {
    /// Its place among them.
    pub(super) at: usize,
    /// What it says.
    pub(super) agreement: &'a Agreement,
    /// The one that is checked, with its place.
    checked: (usize, &'a Agreement),
}

impl Other<'_> {
    /// Whether the one that is checked is the later of the two, and so the one to report on.
    pub(super) fn is_earlier(&self) -> bool {
        let (own, checked) = self.checked;
        match day(checked).zip(day(self.agreement)) {
            Some((mine, theirs)) if mine != theirs => theirs < mine,
            _ => self.at < own,
        }
    }
}

/// The other agreements, or the answer of a rule that has none to compare with.
pub(super) fn others<'a>(context: &Context<'a>) -> Result<Vec<Other<'a>>, Answer> {
    let found: Vec<(usize, &Agreement)> = context.others()?.collect();
    // The one that is checked stands where the others leave a place.
    let own = found.iter().enumerate().find(|(place, (at, _))| at != place).map_or(found.len(), |(place, _)| place);
    let checked = (own, context.agreement);
    let other = |(at, agreement): (usize, &'a Agreement)| Other { at, agreement, checked };
    Ok(found.into_iter().map(other).collect())
}

/// The day by which agreements are put in order: their date, or their first day.
fn day(agreement: &Agreement) -> Option<NaiveDate> {
    let dated = agreement.dated.known().copied();
    dated.or_else(|| derive::start(agreement)).map(StatedDate::first)
}

/// The name of a party with its case and spaces left out.
pub(super) fn plain(name: &str) -> String {
    normal_paragraph(name)
}

/// Whether two parties are the same legal person: by number where both have one, and by name otherwise.
pub(super) fn same_person(one: &Party, other: &Party) -> bool {
    if let Some((one, other)) = one.org_number.known().zip(other.org_number.known()) {
        return one == other;
    }
    let names = one.name.known().zip(other.name.known());
    names.is_some_and(|(one, other)| plain(one) == plain(other))
}

/// Whether two parties are the same by number and are called the same: a number that two names share is doubtful, and
/// nothing else is built on it.
pub(super) fn same_party(one: &Party, other: &Party) -> bool {
    same_person(one, other) && !is_called_otherwise(one, other)
}

/// Whether no name of one party is a name of the other, or a part of it.
pub(super) fn is_called_otherwise(own: &Party, their: &Party) -> bool {
    let all = |party: &Party| -> Vec<String> {
        let names = party.name.known().into_iter().chain(&party.short_names).chain(&party.former_names);
        names.map(|name| plain(name)).collect()
    };
    let Some((mine, yours)) = own.name.known().zip(their.name.known()) else { return false };
    let (mine, yours) = (plain(mine), plain(yours));
    !mine.contains(&yours) && !yours.contains(&mine) && !all(their).contains(&mine) && !all(own).contains(&yours)
}

/// Whether the agreements have a party in common beside the one at `index`: only then are they of one register.
pub(super) fn share_another(own: &Agreement, index: usize, other: &Agreement) -> bool {
    let beside = own.parties.iter().enumerate().filter(|(place, _)| *place != index);
    beside.into_iter().any(|(_, party)| other.parties.iter().any(|their| same_party(party, their)))
}

/// Whether two agreements have a public party and another party in common.
pub(super) fn same_parties(one: &Agreement, other: &Agreement) -> bool {
    let common = |public: bool| {
        let side = move |party: &&Party| (party.role.known() == Some(&Role::Public)) == public;
        one.parties.iter().filter(side).any(|own| other.parties.iter().filter(side).any(|their| same_party(own, their)))
    };
    common(true) && common(false)
}

/// Whether two agreements are about the same: a name of the work, a goal, a measure or a commitment in common.
pub(super) fn same_work(one: &Agreement, other: &Agreement) -> bool {
    let words = |agreement: &Agreement| {
        let scope = agreement.scope.iter().filter_map(|scope| scope.name.clone());
        let goals = agreement.goals.iter().filter_map(|goal| goal.text.known()).map(|text| text.as_str().to_owned());
        // What is said of insurance or of telling the public is alike in all agreements.
        let done =
            agreement.commitments.iter().filter(|own| own.clause.is_none_or(|kind| kind == ClauseKind::Commitments));
        let done = done.filter(|own| {
            let party = own.party.known().and_then(|party| party.id()).and_then(|id| agreement.party(id));
            party.is_some_and(|party| party.role.known() != Some(&Role::Public))
        });
        let done = done.filter_map(|own| own.text.known()).map(|text| text.as_str().to_owned());
        // A line that names both sides tells who they are, not what they do.
        let names = |public: bool| names_of(agreement, public);
        let both = |text: &String| [true, false].into_iter().all(|side| reader::has(text, &names(side)));
        let titles = agreement.subtitle.iter().filter(|text| !both(text)).cloned();
        let all: Vec<String> = scope.chain(goals).chain(done).chain(titles).map(|text| plain(&text)).collect();
        all
    };
    let own = words(one);
    words(other).iter().any(|text| !text.is_empty() && own.contains(text))
}

/// Whether two agreements are of the same sort: what they include or what is paid for is told in the same words.
pub(super) fn same_sort(one: &Agreement, other: &Agreement) -> bool {
    let words = |agreement: &Agreement| -> Vec<String> {
        let included = agreement.scope.iter().flat_map(|scope| scope.includes.iter()).map(|text| plain(text.as_str()));
        let given = agreement.funding.iter().flat_map(|funding| funding.contributions.iter());
        let paid = given.filter(|given| given.form.known() == Some(&ContributionForm::Cash));
        let paid = paid.filter_map(|given| given.description.as_ref()).map(|text| plain(text.as_str()));
        included.chain(paid).collect()
    };
    let own = words(one);
    words(other).iter().any(|text| own.contains(text)) || same_work(one, other)
}

/// The first and the last day on which both apply.
pub(super) fn overlap(one: &Agreement, other: &Agreement) -> Option<(NaiveDate, NaiveDate)> {
    let (one, other) = (span(one)?, span(other)?);
    let (first, last) = (one.0.max(other.0), one.1.min(other.1));
    (first <= last).then_some((first, last))
}

/// The first and the last day, the last of all days where there is no end.
pub(super) fn span(agreement: &Agreement) -> Option<(NaiveDate, NaiveDate)> {
    let open = agreement.period.as_ref().is_some_and(|period| period.open_ended);
    match derive::term(agreement) {
        Some(term) => Some(term),
        None if open => Some((derive::start(agreement)?.first(), NaiveDate::MAX)),
        None => None,
    }
}

/// Whether one of them names the other, as anything.
pub(super) fn names(one: &Agreement, other: &Agreement) -> bool {
    one.related.iter().any(|related| {
        let by_id = related.id.is_some() && related.id.as_ref() == other.id.known();
        let by_number = related.case_number.is_some() && related.case_number == other.case_number;
        by_id || by_number
    })
}

/// The place of the entry by which an agreement names another as the one it follows.
pub(super) fn follows(one: &Agreement, other: &Agreement) -> Option<usize> {
    predecessor(one, other.id.known()?)
}

/// The place of the entry by which an agreement names as the one it follows what another amends.
pub(super) fn follows_amended(one: &Agreement, amendment: &Agreement) -> Option<usize> {
    let amends = |related: &&Related| related.kind.known() == Some(&RelatedKind::Amends);
    let mut amended = amendment.related.iter().filter(amends).filter_map(|related| related.id.as_ref());
    amended.find_map(|id| predecessor(one, id))
}

fn predecessor(one: &Agreement, id: &Id) -> Option<usize> {
    one.related
        .iter()
        .position(|related| related.kind.known() == Some(&RelatedKind::Predecessor) && related.id.as_ref() == Some(id))
}

/// Whether two dates surely differ: no day is in both.
pub(super) fn differ(one: StatedDate, other: StatedDate) -> bool {
    one.last() < other.first() || other.last() < one.first()
}
