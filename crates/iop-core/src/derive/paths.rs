//! Which derived figures an agreement has, and the working of each by its path.

use super::ledger::{Ledger, funding_at};
use super::time::{
    due_working, end_working, extensions_working, last_notice_working, other_review_working, review_working,
};
use super::working::{Figure, How, Working};
use super::{instalments::of_round, working::Undetermined};
use crate::model::{Agreement, Contribution, Payment};
use crate::{Pointer, Slot};

/// How a figure of the agreement came about; none when there is no such figure.
///
/// The path is a JSON Pointer, `/funding/total`, or the same with points, `funding.total`. In place of the number of a
/// contribution its id may stand. [`paths`] lists those there are; `/funding/payments/0/years/2010` gives the payments of
/// one year beside them, also when only an extension would reach it.
#[must_use]
pub fn working(agreement: &Agreement, path: &str) -> Option<Working> {
    Ledger::of(agreement).working(path)
}

/// The paths of the figures that follow from the agreement, in its order.
#[must_use]
pub fn paths(agreement: &Agreement) -> Vec<Pointer> {
    Ledger::of(agreement).paths()
}

impl<'a> Ledger<'a> {
    /// The same as [`working`].
    #[must_use]
    pub fn working(&self, path: &str) -> Option<Working> {
        let pointer: Pointer = match path.parse() {
            Ok(pointer) if path.starts_with('/') => pointer,
            Ok(_) | Err(_) => path.split('.').map(str::to_owned).collect(),
        };
        let agreement = self.agreement;
        let tokens: Vec<&str> = pointer.tokens().collect();
        match tokens[..] {
            ["period", "end"] => agreement.period.as_ref().map(|_| end_working(agreement)),
            ["period", "extension"] => extensions_working(agreement),
            ["termination", "last_notice"] => self.has_notice().then(|| last_notice_working(agreement)),
            ["review", "by"] => review_working(agreement),
            ["other_reviews", index] | ["other_reviews", index, "by"] => {
                other_review_working(agreement, index.parse().ok()?)
            }
            ["goals" | "commitments", _, "targets", _, "cost"] => self.unit_cost_working(&pointer),
            ["state_aid", "amount"] => self.aid_working(),
            ["state_aid", "euro"] => self.aid_euro_working(),
            ["state_aid", "earlier"] => self.earlier_aid_working(),
            ["reports", index] => {
                let report = agreement.reports.get(index.parse::<usize>().ok()?)?;
                Some(self.due(&report.due, pointer.key("due")))
            }
            ["funding", "total"] => self.funding.map(|_| self.cash_working()),
            ["funding", "costs_total"] => self.funding.map(|_| self.costs_working()),
            ["funding", "years", "none"] => self.unplaced_working(),
            ["funding", "years", year] => self.year_working(year.parse().ok()?),
            ["funding", "value"] => self.value_working(),
            ["funding", "value", "term"] => self.term_value(),
            ["funding", "value", "month"] => self.month_working(),
            ["funding", "parties", id] => self.party_working(id),
            ["funding", "parties", id, "share"] => self.party_share(id),
            ["funding", "contributions", id] => self.contribution(id).map(|(at, given)| self.total(given, &at)),
            ["funding", "contributions", id, "share"] => {
                self.contribution(id).map(|(at, given)| self.share(given, &at))
            }
            ["funding", "contributions", id, "years", year] => {
                let (at, given) = self.contribution(id)?;
                self.spread(given, &at).yearly(year.parse().ok()?)
            }
            ["funding", "payments", index] => {
                let payment = self.funding?.payments.get(index.parse::<usize>().ok()?)?;
                Some(self.payment(payment, None, &pointer))
            }
            ["funding", "payments", index, "years", year] => {
                let payment = self.funding?.payments.get(index.parse::<usize>().ok()?)?;
                let at = funding_at().key("payments").key(index);
                Some(Ledger::extended(agreement).payment(payment, year.parse().ok(), &at))
            }
            _ => None,
        }
    }

    /// The same as [`paths`].
    #[must_use]
    pub fn paths(&self) -> Vec<Pointer> {
        let agreement = self.agreement;
        let root = Pointer::root();
        let mut paths = Vec::new();
        paths.extend(self.cost_per_unit().into_iter().map(|unit| unit.target.key("cost")));
        let reports = (0..agreement.reports.len()).map(|index| root.key("reports").index(index));
        paths.extend(reports);
        if let Some(period) = &agreement.period {
            paths.push(root.key("period").key("end"));
            paths.extend(period.extension.iter().map(|_| root.key("period").key("extension")));
        }
        paths.extend(agreement.review.iter().map(|_| root.key("review").key("by")));
        paths.extend((0..agreement.other_reviews.len()).map(|index| root.key("other_reviews").index(index)));
        if let Some(funding) = self.funding {
            let at = funding_at();
            paths.push(at.key("total"));
            let years = self.years();
            paths.extend(years.years.iter().map(|(year, _)| at.key("years").key(year.to_string())));
            paths.extend(self.unplaced_working().map(|working| working.path));
            paths.extend(self.value_paths());
            for (id, _) in self.parties() {
                let at = at.key("parties").key(id.to_string());
                paths.extend([at.clone(), at.key("share")]);
            }
            for (index, given) in funding.contributions.iter().enumerate() {
                let at = at.key("contributions").index(index);
                paths.push(at.clone());
                let indexed = self.spread(given, &at).index;
                let years = indexed.iter().filter(|(_, amount)| matches!(amount.how, How::Indexed { .. }));
                paths.extend(years.map(|(year, _)| at.key("years").key(year.to_string())));
            }
            if !funding.costs.is_empty() {
                paths.push(at.key("costs_total"));
            }
            paths.extend((0..funding.payments.len()).map(|index| at.key("payments").index(index)));
        }
        if let Some(aid) = &agreement.state_aid {
            let at = root.key("state_aid");
            paths.push(at.key("amount"));
            paths.extend((!aid.rate.is_blank()).then(|| at.key("euro")));
            paths.extend((!aid.earlier.is_empty()).then(|| at.key("earlier")));
        }
        if self.has_notice() {
            paths.push(root.key("termination").key("last_notice"));
        }
        paths
    }

    /// The value, that of the term where extensions make it another, and what a month costs where it has no end.
    fn value_paths(&self) -> impl Iterator<Item = Pointer> {
        let value = self.value_working();
        let is_extended = value.as_ref().is_some_and(|value| value.sum() != self.value().term);
        let at = funding_at().key("value");
        let term = is_extended.then(|| at.key("term"));
        let month = self.month_working().map(|month| month.path);
        value.map(|value| value.path).into_iter().chain(term).chain(month)
    }

    fn has_notice(&self) -> bool {
        let extension = self.agreement.period.as_ref().and_then(|period| period.extension.as_ref());
        self.agreement.termination.is_some() || extension.is_some()
    }

    /// The contribution with the number, or else with the id.
    fn contribution(&self, name: &str) -> Option<(Pointer, &'a Contribution)> {
        let given = &self.funding?.contributions;
        let with_id = || given.iter().position(|own| own.id.as_ref().is_some_and(|id| id.as_str() == name));
        let by_number = name.parse::<usize>().ok().filter(|index| *index < given.len());
        let index = by_number.or_else(with_id)?;
        Some((funding_at().key("contributions").index(index), given.get(index)?))
    }

    fn due(&self, due: &Slot<crate::Due>, at: Pointer) -> Working {
        match due.known() {
            Some(due) => due_working(self.agreement, *due, at),
            None => Working::unknown(at, Undetermined::Blank, Vec::new()),
        }
    }

    fn payment(&self, payment: &Payment, year: Option<i32>, at: &Pointer) -> Working {
        match self.plan(payment, year, at) {
            Err(why) => Working::unknown(at.clone(), why, Vec::new()),
            Ok(mut rounds) if rounds.len() == 1 => rounds.remove(0),
            Ok(rounds) => {
                let all = rounds.iter().cloned().flat_map(of_round).collect();
                Working::new(at.clone(), Figure::Instalments(all), How::Added, rounds)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Sum, agreement, cash_total};
    use super::*;

    fn whole() -> Agreement {
        agreement(
            "period: {start: 2009-01-01, length: 2 years, extension: {by: 1 year}}\nreview: {by: 3 months before \
             period.end}\nother_reviews: [{every: 1 year}, {after: val}]\nreports: [{due: 1 month after tertial.end}]\ntermination: {notice: 3 months}\nfunding:\n  \
             contributions:\n  - {id: ersattning, party: gavle, form: cash, amount: 247 700 kr, per: year}\n  \
             - {party: gavle, form: cash, amount: 7 kr}\n  costs: [{amount: 1 kr}]\n  payments: [{of: ersattning, times: 3, per: \
             year}]\n  indexation: {share: 80 %, revisions: [{year: 2010, from: 200, to: 210}, {year: 2011, from: 210, to: 210}]}\n",
        )
    }

    #[test]
    fn every_path_listed_has_a_working_with_and_without_slashes() {
        let agreement = whole();
        let paths = paths(&agreement);
        let listed: Vec<String> = paths.iter().map(ToString::to_string).collect();
        let expected = [
            "/reports/0",
            "/period/end",
            "/period/extension",
            "/review/by",
            "/other_reviews/0",
            "/other_reviews/1",
            "/funding/total",
            "/funding/years/2009",
            "/funding/years/2010",
            "/funding/years/none",
            "/funding/parties/gavle",
            "/funding/parties/gavle/share",
            "/funding/contributions/0",
            "/funding/contributions/0/years/2010",
            "/funding/contributions/0/years/2011",
            "/funding/contributions/1",
            "/funding/costs_total",
            "/funding/payments/0",
            "/termination/last_notice",
        ];
        assert_eq!(listed, expected);
        for path in listed {
            let found = working(&agreement, &path);
            assert!(found.is_some(), "{path}");
            assert_eq!(found, working(&agreement, &path[1..].replace('/', ".")), "{path}");
        }
        assert_eq!(
            working(&agreement, "funding.contributions.ersattning"),
            working(&agreement, "/funding/contributions/0")
        );
        let other = working(&agreement, "/other_reviews/0").unwrap();
        assert_eq!(other.path.to_string(), "/other_reviews/0/by");
        assert_eq!(working(&agreement, "/other_reviews/0/by"), Some(other.clone()));
        assert_eq!(other.days().map(<[_]>::to_vec), Some(vec![super::super::day("2010-01-01")]));
        let steps: Vec<String> = other.from.iter().map(|from| from.path.to_string()).collect();
        assert_eq!(steps, ["/period/start", "/other_reviews/0/every", "/period/end"]);
        let year = working(&agreement, "/funding/payments/0/years/2011").unwrap();
        assert!(matches!(year.value, Figure::Instalments(all) if all.len() == 3));
        for path in [
            "",
            "/",
            "/funding",
            "/funding/contributions/2",
            "/reports/1",
            "/other_reviews/2",
            "/funding/years/2011",
            "inget",
        ] {
            assert_eq!(working(&agreement, path), None, "{path}");
        }
    }

    #[test]
    fn a_working_tells_each_step_down_to_the_file() {
        let agreement = whole();
        let total = working(&agreement, "/funding/total").unwrap();
        assert_eq!((total.sum(), total.how), (cash_total(&agreement), How::Added));
        let indexed = total.from.first().unwrap();
        assert_eq!((indexed.how, indexed.from.len()), (How::Added, 2));
        let second = &indexed.from[1];
        assert_eq!(second.how, How::Repeated { times: 1, per: crate::Frequency::Year });
        let moved = second.from.first().unwrap();
        assert!(matches!(moved.how, How::Indexed { year: 2010, held: false, .. }));
        let stated: Vec<String> = moved.from.iter().map(|from| from.path.to_string()).collect();
        let revision = "/funding/indexation/revisions/0";
        assert_eq!(
            stated,
            ["/funding/contributions/0/amount".to_owned(), format!("{revision}/from"), format!("{revision}/to")]
        );
    }

    #[test]
    fn what_cannot_be_told_says_why() {
        let agreement = agreement(
            "period: {start: 2009-01-01, open_ended: true}\nfunding:\n  contributions: [{id: a, form: cash, amount: 1, per: \
             year}]\n  payments: [{of: a, per: year}]\n",
        );
        let how = |path: &str| working(&agreement, path).map(|working| working.how);
        assert_eq!(how("/period/end"), Some(How::NotKnown(Undetermined::Unending)));
        assert_eq!(how("/funding/contributions/0"), Some(How::NotKnown(Undetermined::Unending)));
        assert_eq!(how("/funding/payments/0"), Some(How::NotKnown(Undetermined::Unending)));
        assert_eq!(working(&agreement, "/funding/total").map(|total| total.sum()), Some(Sum::Unending));
    }

    #[test]
    fn the_books_of_a_large_agreement_are_read_once() {
        let lines = "  - {id: a, form: cash, amount: 1, per: month}\n".repeat(2_000);
        let payments = "  - {of: a, per: month}\n".repeat(2_000);
        let yaml =
            format!("period: {{start: 2020, end: 2021}}\nfunding:\n  contributions:\n{lines}  payments:\n{payments}");
        let agreement = agreement(&yaml);
        let books = Ledger::of(&agreement);
        let funding = agreement.funding.as_ref().unwrap();
        let all = funding.payments.iter().filter_map(|payment| books.instalments(payment).ok());
        assert_eq!(all.map(|all| all.len()).sum::<usize>(), 48_000);
    }
}
