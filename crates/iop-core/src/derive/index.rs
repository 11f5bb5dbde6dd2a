//! Amounts that follow an index, year by year.

use std::collections::BTreeSet;

use chrono::{Datelike, NaiveDate};

use super::Sum;
use super::ledger::{Ledger, funding_at};
use super::span::{Span, whole_units};
use super::spread::Spread;
use super::working::{Figure, How, Undetermined, Working};
use crate::model::{Contribution, ContributionForm, IndexBasis, Indexation, Revision};
use crate::{Direction, Frequency, Money, Pointer, Share};

/// The amounts of a contribution by the year from which each applies: the one agreed, and one for every revision.
///
/// Only an amount for a year, of a contribution that the indexation is of, is moved. A revision is taken from the year
/// before, or from the amount first agreed, as the agreement says: the amount times 1 + share × (to − from) / from, rounded
/// once to the unit the agreement rounds to. A later year whose revision is not in the file has no known amount, unless
/// the agreement says that the amounts are moved on one day only.
/// A revision that is for the first year moves the amount agreed; what is for earlier years does not concern it.
pub(super) fn index(
    ledger: &Ledger<'_>,
    contribution: &Contribution,
    each: &Working,
    time: Span,
    at: &Pointer,
) -> Vec<(i32, Working)> {
    let Some(indexation) = indexation(ledger, contribution, time) else { return Vec::new() };
    let Some(first) = time.first().filter(|_| each.sum().known().is_some()) else { return Vec::new() };
    let until = contribution.during.known().and_then(|during| during.last()).map_or(i32::MAX, |last| last.year());
    let mut amounts = vec![(first.year(), each.clone())];
    if first.year() > until {
        return amounts;
    }
    for (year, (number, revision)) in ledger.revisions.range(first.year()..=until) {
        let revised_at = funding_at().key("indexation").key("revisions").index(*number);
        let Some((from_year, before)) = amounts.last() else { continue };
        let path = at.key("years").key(year.to_string());
        let amount = revised(indexation, revision, *year, each, before, path, &revised_at);
        if from_year == year {
            amounts.pop();
        }
        amounts.push((*year, amount));
    }
    if indexation.on.known().is_some_and(|on| !on.is_recurring()) {
        return amounts;
    }
    let year_of = |date: NaiveDate| date.year();
    let begins = indexation.first.known().map(|date| date.first()).map(year_of);
    let begins = begins.or(ledger.term.first().map(|day| day.year().saturating_add(1)));
    let known: BTreeSet<i32> = ledger.revisions.keys().copied().collect();
    let unknown_in = |year: i32| {
        let path = at.key("years").key(year.to_string());
        (year, Working::no_sum(path, Undetermined::Blank, Vec::new()))
    };
    // What begins when amounts are moved already is stated in the money of the beginning, if the index is said to move it.
    let moved_already = begins.is_some_and(|begins| first.year() >= begins) && !indexation.of.is_empty();
    if moved_already && !known.contains(&first.year()) {
        return vec![unknown_in(first.year())];
    }
    let following = |(year, _): &(i32, Working)| year.saturating_add(1).max(begins.unwrap_or(i32::MIN));
    let unknown: BTreeSet<i32> = amounts.iter().map(following).filter(|y| !known.contains(y) && *y <= until).collect();
    let unknown: Vec<(i32, Working)> = unknown.into_iter().map(unknown_in).collect();
    amounts.extend(unknown);
    amounts.sort_by_key(|(year, _)| *year);
    amounts
}

/// The indexation, if it moves the contribution.
fn indexation<'a>(ledger: &Ledger<'a>, contribution: &Contribution, time: Span) -> Option<&'a Indexation> {
    let indexation = ledger.funding?.indexation.as_ref()?;
    let a_year = || time.days().is_ok_and(|(first, last)| whole_units(Frequency::Year, first, last) == Ok(1));
    let by_year = match contribution.per.known() {
        Some(per) => *per == Frequency::Year,
        None => contribution.per.label().is_none() && a_year(),
    };
    let named = match &indexation.of[..] {
        [] => contribution.form.known() == Some(&ContributionForm::Cash),
        of => contribution.id.as_ref().is_some_and(|id| of.contains(id)),
    };
    (by_year && named).then_some(indexation)
}

fn revised(
    indexation: &Indexation,
    revision: &Revision,
    year: i32,
    agreed: &Working,
    before: &Working,
    path: Pointer,
    at: &Pointer,
) -> Working {
    let basis = indexation.basis.known().copied().unwrap_or(IndexBasis::Previous);
    let share = indexation.share.known().copied().unwrap_or_else(Share::whole);
    let round_to = indexation.round_to.known().copied();
    let rounding = indexation.rounding.known().copied().unwrap_or(Direction::Nearest);
    let mut from = match basis {
        IndexBasis::Previous => vec![before.brief()],
        IndexBasis::Base => vec![agreed.brief()],
    };
    let figures = [("from", &revision.from), ("to", &revision.to)];
    let stated = figures.map(|(key, figure)| figure.known().map(|number| (at.key(key), *number)));
    from.extend(stated.iter().flatten().map(|(at, number)| Working::stated(at.clone(), Figure::Number(*number))));
    let [Some((_, older)), Some((_, newer))] = stated else {
        return Working::no_sum(path, Undetermined::Blank, from);
    };
    let blank = indexation.share.label().is_some() || indexation.round_to.label().is_some();
    let last = before.sum().known().filter(|_| !blank);
    let base = match basis {
        IndexBasis::Previous => last,
        IndexBasis::Base => agreed.sum().known().filter(|_| !blank),
    };
    let Some(base) = base else { return Working::no_sum(path, Undetermined::Blank, from) };
    let Ok(moved) = base.indexed(share, older, newer, round_to, rounding) else {
        return Working::no_sum(path, Undetermined::NotAddable, from);
    };
    let floor = last.filter(|last| indexation.never_lowered && last.minor() > moved.minor());
    let how = How::Indexed { year, basis, share, round_to, rounding, held: floor.is_some() };
    Working::new(path, Figure::Sum(Sum::Known(floor.unwrap_or(moved))), how, from)
}

impl Ledger<'_> {
    /// The amounts of an indexed contribution by the year from which each applies; see [`super::indexed`].
    #[must_use]
    pub fn indexed(&self, contribution: &Contribution) -> Vec<(i32, Money)> {
        let amounts = self.spread(contribution, &Pointer::root()).index;
        amounts.into_iter().filter_map(|(year, amount)| Some((year, amount.sum().known()?))).collect()
    }
}

impl Spread {
    /// The amount of a year as the index has made it; the amount agreed where none moves it.
    pub(super) fn yearly(&self, year: i32) -> Option<Working> {
        let begun = self.index.first().is_some_and(|(first, _)| *first <= year);
        begun.then(|| self.in_year(year).clone())
    }
}

#[cfg(test)]
mod tests {
    use super::super::{agreement, by_year, cash_total, indexed};

    fn amounts(contribution: &str, indexation: &str) -> Vec<String> {
        let agreement = agreement(&yaml(contribution, indexation));
        let given = &agreement.funding.as_ref().unwrap().contributions[0];
        indexed(&agreement, given).iter().map(|(year, amount)| format!("{year} {amount}")).collect()
    }

    fn yaml(contribution: &str, indexation: &str) -> String {
        format!(
            "period: {{start: 2009-01-01, end: 2012-12-31}}\nfunding:\n  contributions: [{{id: ersattning, {contribution}}}]\n  \
             indexation:\n    {indexation}\n    revisions: [{{year: 2010, from: 200, to: 210}}, {{year: 2011, from: 210, to: '189'}}]\n"
        )
    }

    const YEARLY: &str = "form: cash, amount: 247 700 kr, per: year";

    #[test]
    fn an_amount_is_moved_from_year_to_year_and_rounded() {
        for (indexation, found) in [
            ("share: 80 %", ["2009 247 700 kr", "2010 257 608 kr", "2011 236 999,36 kr"]),
            (
                "share: 80 %\n    round_to: 100 kr\n    rounding: down",
                ["2009 247 700 kr", "2010 257 600 kr", "2011 236 900 kr"],
            ),
            ("round_to: 100 kr\n    rounding: up", ["2009 247 700 kr", "2010 260 100 kr", "2011 234 100 kr"]),
            ("never_lowered: true", ["2009 247 700 kr", "2010 260 085 kr", "2011 260 085 kr"]),
            ("basis: base", ["2009 247 700 kr", "2010 260 085 kr", "2011 222 930 kr"]),
        ] {
            assert_eq!(amounts(YEARLY, indexation), found, "{indexation}");
        }
    }

    #[test]
    fn only_what_the_indexation_is_of_is_moved() {
        assert_eq!(amounts("form: cash, amount: 1 kr", "share: 80 %"), [""; 0]);
        assert_eq!(amounts("form: premises, amount: 1 kr, per: year", "share: 80 %"), [""; 0]);
        assert_eq!(amounts(YEARLY, "of: [annat]"), [""; 0]);
        assert_eq!(amounts("form: premises, amount: 100 kr, per: year", "of: [ersattning]").len(), 3);
        assert_eq!(amounts("form: cash, amount: 100 kr, during: 2010", "share: 80 %"), ["2010 104 kr"]);
        assert_eq!(amounts("form: cash, amount: 100 kr, per: year, during: 2009 to 2010", "share: 80 %").len(), 2);
    }

    #[test]
    fn a_year_whose_figures_are_missing_is_left_out_and_leaves_the_sum_blank() {
        let agreement = agreement(
            "period: {start: 2009, end: 2010}\nfunding:\n  contributions: [{form: cash, amount: 1 kr, per: year}]\n  \
             indexation: {revisions: [{year: 2010, from: 200}]}\n",
        );
        let given = &agreement.funding.as_ref().unwrap().contributions[0];
        assert_eq!(indexed(&agreement, given).len(), 1);
        assert_eq!(cash_total(&agreement), super::Sum::Blank);
    }

    #[test]
    fn an_amount_of_a_later_year_is_unknown_until_the_index_is_and_the_first_year_can_be_said() {
        let all = |indexation: &str| {
            let agreement = agreement(&format!(
                "period: {{start: 2027-01-01, end: 2028-12-31}}\nfunding:\n  contributions:\n  - {{id: a, form: cash, amount: 5 kr, \
                 during: 2027}}\n  - {{id: b, form: cash, amount: 6 kr, during: 2028}}\n  indexation: {{{indexation}}}\n"
            ));
            cash_total(&agreement)
        };
        assert_eq!(all("of: [b]"), super::Sum::Blank);
        assert_eq!(all("of: [a]").known(), Some(crate::Money::kronor(11)));
        assert_eq!(
            all("of: [b], revisions: [{year: 2028, from: 100, to: 150}]").known(),
            Some(crate::Money::kronor(14))
        );
        let yearly = |first: &str| {
            let agreement = agreement(&format!(
                "period: {{start: 2027-01-01, end: 2028-12-31}}\nfunding:\n  contributions: [{{form: cash, amount: 5 kr, per: \
                 year}}]\n  indexation: {{first: {first}}}\n"
            ));
            cash_total(&agreement)
        };
        assert_eq!(yearly("2028-01-01"), super::Sum::Blank);
        assert_eq!(yearly("2029-01-01").known(), Some(crate::Money::kronor(10)));
    }

    #[test]
    fn sums_and_years_use_the_amount_of_each_year() {
        let agreement = agreement(&yaml("form: cash, amount: 100 kr, per: year", "never_lowered: false"));
        let total = cash_total(&agreement).known().map(|sum| sum.to_string());
        assert_eq!(total, None, "what 2012 is moved to is not known");
        let years: Vec<_> = by_year(&agreement).into_iter().filter_map(|(_, sum)| sum.known()).collect();
        assert_eq!(years.iter().map(ToString::to_string).collect::<Vec<_>>(), ["100 kr", "105 kr", "94,50 kr"]);
        let once = super::super::agreement(&yaml("form: cash, amount: 100 kr, per: year", "on: 2010-01-01"));
        // 100 + 105 + 94,50, which 2012 keeps.
        assert_eq!(cash_total(&once).known().map(|sum| sum.to_string()).as_deref(), Some("394 kr"));
    }
}
