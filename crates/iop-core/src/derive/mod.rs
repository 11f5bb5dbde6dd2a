//! What follows from an agreement without being written in it: sums, days, and which clauses the paper has. One function
//! computes each; rules, papers and commands use the same, and [`working`] tells how it came about.
//!
//! Nothing is guessed: what the file does not settle is blank, or an [`Undetermined`] with its reason. Whoever asks for
//! many figures of money makes one [`Ledger`]; the functions here make one each. Knows no law and no words.

mod aid;
mod clauses;
mod index;
mod instalments;
mod ledger;
mod paid;
mod paths;
mod span;
mod spread;
mod sum;
mod time;
mod unit_cost;
mod value;
mod working;
mod years;

use chrono::Datelike as _;

use crate::model::{Agreement, Contribution, ContributionForm, Funding, Payment};
use crate::{Id, Money, Share, Slot};

/// The contributions in money.
pub fn cash(funding: &Funding) -> impl Iterator<Item = &Contribution> {
    funding.contributions.iter().filter(|contribution| contribution.form.known() == Some(&ContributionForm::Cash))
}

/// The sum of the contributions in money; see [`Ledger::cash_total`].
#[must_use]
pub fn cash_total(agreement: &Agreement) -> Sum {
    Ledger::of(agreement).cash_total()
}

/// The sum of the cost lines.
#[must_use]
pub fn costs_total(agreement: &Agreement) -> Sum {
    Ledger::of(agreement).costs_total()
}

/// What a contribution is over the whole of its time; see [`Ledger::contribution_total`].
#[must_use]
pub fn contribution_total(agreement: &Agreement, contribution: &Contribution) -> Sum {
    Ledger::of(agreement).contribution_total(contribution)
}

/// What a contribution is each time; see [`Ledger::contribution_each`].
#[must_use]
pub fn contribution_each(agreement: &Agreement, contribution: &Contribution) -> Sum {
    Ledger::of(agreement).contribution_each(contribution)
}

/// The contributions in money by calendar year, without what has no year; see [`Ledger::years`].
#[must_use]
pub fn by_year(agreement: &Agreement) -> Vec<(i32, Sum)> {
    Ledger::of(agreement).years().years
}

/// The contributions in money of which the file does not say in what year they are given; see [`Ledger::years`].
#[must_use]
pub fn unplaced(agreement: &Agreement) -> Sum {
    Ledger::of(agreement).years().unplaced
}

/// The contributions in money by who gives them; see [`Ledger::parties`].
#[must_use]
pub fn by_party(agreement: &Agreement) -> Vec<(Id, Sum)> {
    Ledger::of(agreement).parties()
}

/// The part of the whole that a contribution is; see [`Ledger::share_of`].
#[must_use]
pub fn share_of(agreement: &Agreement, contribution: &Contribution) -> Option<Share> {
    Ledger::of(agreement).share_of(contribution)
}

/// The payments of a plan; see [`Ledger::instalments`].
///
/// # Errors
/// Why the payments cannot be told.
pub fn instalments(agreement: &Agreement, payment: &Payment) -> Result<Vec<Instalment>, Undetermined> {
    Ledger::of(agreement).instalments(payment)
}

/// The payments of a plan in one calendar year, also when only an extension would reach it: a contribution per unit as
/// it stands for that year, whole units of it.
///
/// # Errors
/// Why the payments cannot be told.
pub fn instalments_in(agreement: &Agreement, payment: &Payment, year: i32) -> Result<Vec<Instalment>, Undetermined> {
    Ledger::extended(agreement).instalments_in(payment, year)
}

/// How much a payment that states no amount is each time, where all its parts are equal; of what has no end, in its first
/// whole year.
#[must_use]
pub fn paid_each_time(agreement: &Agreement, payment: &Payment) -> Option<Money> {
    if payment.amount != Slot::Blank(None) {
        return None;
    }
    let whole_year = || {
        let start = frame(agreement).start?;
        let year = start.year() + i32::from(start.ordinal() > 1);
        instalments_in(agreement, payment, year).ok()
    };
    let parts = instalments(agreement, payment).ok().or_else(whole_year)?;
    let (first, rest) = parts.split_first()?;
    (!rest.is_empty() && rest.iter().all(|part| part.amount == first.amount)).then_some(first.amount)
}

/// The amounts of an indexed contribution by the year from which each applies, as far as the figures are known; empty
/// when no index moves it.
///
/// The first is the amount agreed. A revision is taken from the year before, or from the amount agreed when the
/// agreement says so: the amount times 1 + share × (to − from) / from, rounded once, to the unit and in the direction the
/// agreement rounds. A year whose figures are missing is left out.
#[must_use]
pub fn indexed(agreement: &Agreement, contribution: &Contribution) -> Vec<(i32, Money)> {
    Ledger::of(agreement).indexed(contribution)
}

pub use aid::{aid_amount, aid_granted, aid_in_euro, earlier_aid_in_euro};
pub use clauses::{awaits_signers, clause_of, clauses, has_facts, is_in_own_words, is_on_paper};
pub use instalments::Instalment;
pub use ledger::Ledger;
pub use paths::{paths, working};
pub use sum::Sum;
pub use time::{Extended, due_days, end, extensions, frame, last_notice_day, notice_time, review_days, start, term};
pub use unit_cost::{UnitCost, cost_per_unit};
pub use value::{AgreementValue, agreement_value};
pub use working::{Figure, How, Undetermined, Working};
pub use years::Years;

/// The agreement that a file says; nothing may be wrong with it.
#[cfg(test)]
fn agreement(yaml: &str) -> Agreement {
    let reading = crate::read(format!("format: iop/1\n{yaml}").as_bytes());
    assert_eq!(reading.faults, [], "{yaml}");
    reading.agreement.unwrap_or_default()
}

#[cfg(test)]
fn day(text: &str) -> chrono::NaiveDate {
    text.parse().unwrap()
}
