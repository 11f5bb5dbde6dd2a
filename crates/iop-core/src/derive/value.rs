//! What the public parties pay over the whole of an agreement, its extensions included and without value added tax.
//! Knows no threshold: the figure is compared elsewhere.

use chrono::NaiveDate;

use super::Sum;
use super::ledger::{Ledger, added, funding_at};
use super::paid::{Paid, is_unsaid};
use super::span::Span;
use super::time::{end_working, extensions, extensions_working, is_open_ended};
use super::working::{Figure, How, Undetermined, Working};
use crate::model::{Agreement, ExtensionKind};
use crate::{Pointer, StatedDate};

/// What the public parties of an agreement pay in money, without value added tax.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AgreementValue {
    /// Over the term as stated; [`Sum::Unending`] when money comes again and again and the term has no end.
    pub term: Sum,
    /// Over the term and every extension that the agreement allows; the same as `term` when it allows none.
    /// [`Sum::Unending`] when nothing limits the extensions, and blank when the file does not say what is paid in them.
    pub extended: Sum,
    /// For every month, of what comes again and again without an end of its own; nothing when no money does. Rounded
    /// to the nearest öre: to multiply it, ask [`AgreementValue::over_months`].
    pub monthly: Sum,
    /// What is paid once, or within a stated time.
    once: Sum,
    /// For every year, of what comes again and again.
    yearly: Sum,
}

impl AgreementValue {
    /// So many months of what comes again and again, and once what is paid once or within a stated time: what a law may
    /// set in place of the whole where there is none. Computed exactly, and rounded once to the nearest öre.
    #[must_use]
    pub fn over_months(self, months: u32) -> Sum {
        let again = self.yearly.times(months).divided_by(u64::from(MONTHS));
        self.once.plus(again)
    }
}

/// What the public parties of an agreement pay; see [`Ledger::value`].
#[must_use]
pub fn agreement_value(agreement: &Agreement) -> AgreementValue {
    Ledger::of(agreement).value()
}

const MONTHS: u32 = 12;

/// How far extensions can take the agreement.
enum Reach {
    /// No further than its own end.
    Term,
    Day(NaiveDate),
    Never,
    Unknown,
}

impl Ledger<'_> {
    /// What the public parties pay in money over the agreement, without value added tax.
    ///
    /// Counted are the contributions in money of the public parties, whether they come from their own budget or are
    /// passed on; where they have none, the payments they make of a stated amount. Money of a participant, prices and
    /// fees that are no contributions, and what is not money are not counted. An index is left out: the amounts are
    /// those agreed. Amounts that include value added tax are a ceiling, since the tax in them is not said.
    ///
    /// Every extension counts as if it were used, `times` times `by` and never beyond `until`, whether it comes of
    /// itself or when someone asks. One that the parties have yet to agree on and that has no limit is no part of the
    /// agreement and is not counted.
    #[must_use]
    pub fn value(&self) -> AgreementValue {
        let sum = |working: Option<Working>| working.map_or(Sum::Nothing, |working| working.sum());
        let yearly = self.yearly_working().map_or(Sum::Nothing, |working| working.sum());
        AgreementValue {
            term: sum(self.term_value()),
            extended: sum(self.value_working()),
            monthly: yearly.divided_by(u64::from(MONTHS)),
            once: self.paid().into_iter().filter(|paid| !paid.again).map(|paid| paid.total.sum()).sum(),
            yearly,
        }
    }

    /// The working of the value with extensions; none when the public parties pay nothing.
    pub(super) fn value_working(&self) -> Option<Working> {
        let term = self.term_value()?;
        let reach = reach(self.agreement);
        let books = match reach {
            Reach::Term => return Some(Working { path: value_at(), ..term }),
            Reach::Day(day) => Ledger::within(self.agreement, self.term.until(day)),
            Reach::Never => Ledger::extended(self.agreement),
            Reach::Unknown => Ledger::within(self.agreement, Span::unknown()),
        };
        let mut working = added(value_at(), books.paid().into_iter().map(|paid| paid.total).collect());
        if working.sum() == term.sum() && term.sum().money().is_some() {
            // Nothing of it is for the time of the extension.
            working = Working::no_sum(value_at(), Undetermined::ExtensionBlank, vec![term]);
        }
        working.from.extend(extensions_working(self.agreement).map(|extensions| extensions.brief()));
        Some(working)
    }

    /// The working of the value of the term as stated; none when the public parties pay nothing.
    pub(super) fn term_value(&self) -> Option<Working> {
        let from: Vec<Working> = self.paid().into_iter().map(|paid| paid.total).collect();
        (!from.is_empty()).then(|| added(value_at().key("term"), from))
    }

    /// The working of what a month costs; none where the value has an end.
    pub(super) fn month_working(&self) -> Option<Working> {
        let unending = self.value_working()?.sum() == Sum::Unending;
        let yearly = self.yearly_working().filter(|_| unending)?;
        let sum = Figure::Sum(yearly.sum().divided_by(u64::from(MONTHS)));
        let by = How::Divided { by: u64::from(MONTHS) };
        Some(Working::new(value_at().key("month"), sum, by, vec![yearly]))
    }

    /// What comes again and again, for a year; none when nothing does.
    pub(super) fn yearly_working(&self) -> Option<Working> {
        let from: Vec<Working> = self.paid().into_iter().filter(|paid| paid.again).map(Paid::yearly).collect();
        (!from.is_empty()).then(|| added(value_at().key("year"), from))
    }
}

fn value_at() -> Pointer {
    funding_at().key("value")
}

fn reach(agreement: &Agreement) -> Reach {
    let extension = agreement.period.as_ref().and_then(|period| period.extension.as_ref());
    let Some(extension) = extension.filter(|_| !is_open_ended(agreement)) else { return Reach::Term };
    let Some(own) = end_working(agreement).date().map(StatedDate::last) else { return Reach::Unknown };
    let is_limited = !is_unsaid(&extension.times) || !is_unsaid(&extension.until);
    let yet_to_agree = extension.kind.known() == Some(&ExtensionKind::Agreed);
    let is_labelled = extension.times.label().is_some() || extension.until.label().is_some();
    let last = extensions(agreement).last().map(|extended| extended.last);
    match (extension.by.known(), extension.until.known()) {
        _ if !is_limited && yet_to_agree => Reach::Term,
        _ if is_labelled => Reach::Unknown,
        (Some(_), _) if !is_limited => Reach::Never,
        (Some(_), _) => last.map_or(Reach::Term, Reach::Day),
        (None, Some(until)) if until.last() <= own => Reach::Term,
        (None, Some(until)) => Reach::Day(until.last()),
        (None, None) => Reach::Unknown,
    }
}

#[cfg(test)]
mod tests {
    use super::super::agreement;
    use super::*;

    fn read(period: &str, funding: &str) -> Agreement {
        agreement(&format!(
            "parties: [{{id: lund, role: public}}, {{id: skane, role: public}}, {{id: im, role: civil-society}}, {{id: okand}}]\n\
             participants: [{{id: esf}}]\nperiod: {{{period}}}\nfunding: {{{funding}}}\n"
        ))
    }

    /// The sum: `=`, `<` for a ceiling, `~` for what is approximate, or what else it is.
    fn spelled(sum: Sum) -> String {
        match sum {
            Sum::Known(money) => format!("= {money}"),
            Sum::AtMost(money) => format!("< {money}"),
            Sum::About(money) => format!("~ {money}"),
            Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => format!("{sum:?}"),
        }
    }

    /// The values of the term and with extensions, and per month.
    fn values(period: &str, contributions: &str) -> [String; 3] {
        let value = agreement_value(&read(period, &format!("contributions: [{contributions}]")));
        [value.term, value.extended, value.monthly].map(spelled)
    }

    const YEARLY: &str = "{party: lund, form: cash, amount: 600 kr, per: year}";
    const TWO: &str = "start: 2024, end: 2025";

    #[test]
    fn extensions_count_as_if_they_were_used() {
        for (extension, found) in [
            ("kind: automatic, by: 1 year, times: 2", "= 2 400 kr"),
            ("kind: option, by: 1 year, times: 2", "= 2 400 kr"),
            ("kind: agreed, by: 1 year, times: 2", "= 2 400 kr"),
            ("kind: option, by: 1 year, times: 3, until: 2026-12-31", "= 1 800 kr"),
            ("kind: option, by: 1 year, times: 0", "= 1 200 kr"),
            ("kind: option, until: 2026", "= 1 800 kr"),
            ("kind: option, until: 2025-12-31", "= 1 200 kr"),
            ("kind: agreed", "= 1 200 kr"),
            ("kind: agreed, by: 1 year", "= 1 200 kr"),
            ("kind: option, by: 1 year", "Unending"),
            ("kind: automatic, by: 1 year", "Unending"),
            ("kind: automatic", "Blank"),
            ("kind: option, by: 1 year, times: '[ANTAL]'", "Blank"),
            ("kind: option, by: 6 months, times: 1", "Blank"),
        ] {
            let [term, extended, _] = values(&format!("{TWO}, extension: {{{extension}}}"), YEARLY);
            assert_eq!((term.as_str(), extended.as_str()), ("= 1 200 kr", found), "{extension}");
        }
    }

    #[test]
    fn a_value_without_an_end_is_told_by_the_month() {
        let open = "start: 2024, open_ended: true";
        assert_eq!(values(open, YEARLY), ["Unending", "Unending", "= 50 kr"]);
        for (contribution, monthly) in [
            ("amount: 1 kr, per: month", "= 1 kr"),
            ("amount: 1 kr, per: quarter", "= 0,33 kr"),
            ("at_most: 6 kr, per: half-year", "< 1 kr"),
            ("amount: 1 kr, per: week", "Blank"),
            ("amount: '[BELOPP]', per: year", "Blank"),
            ("amount: 1 kr", "Nothing"),
            ("amount: 12 kr, per: year, during: until 2025", "Nothing"),
            ("amount: 12 kr, per: year, during: from 2025", "= 1 kr"),
        ] {
            let found = values(open, &format!("{{party: lund, form: cash, {contribution}}}"));
            assert_eq!(found[2], monthly, "{contribution}");
        }
        let both = format!(
            "contributions: [{YEARLY}, {{party: lund, form: cash, amount: 1 kr}}, {{party: lund, form: cash, amount: 100 kr, per: quarter}}]"
        );
        let value = agreement_value(&read(open, &both));
        assert_eq!(
            (spelled(value.monthly), spelled(value.over_months(48))),
            ("= 83,33 kr".to_owned(), "= 4 001 kr".to_owned())
        );
    }

    #[test]
    fn only_money_of_public_parties_counts() {
        for (contributions, term) in [
            ("{party: lund, form: cash, amount: 10 kr}, {party: skane, form: cash, amount: 1 kr}", "= 11 kr"),
            ("{party: lund, form: cash, amount: 10 kr, source: esf}", "= 10 kr"),
            ("{party: lund, form: cash, amount: 10 kr}, {party: im, form: cash, amount: 1 kr}", "= 10 kr"),
            ("{party: lund, form: cash, amount: 10 kr}, {party: esf, form: cash, amount: 1 kr}", "= 10 kr"),
            ("{party: lund, form: staff, amount: 10 kr}", "Nothing"),
            ("{party: okand, form: cash, amount: 10 kr}", "Blank"),
            ("{form: cash, amount: 10 kr}", "Blank"),
            ("{party: lund, form: cash, about: 10 kr}", "~ 10 kr"),
            ("{party: lund, form: cash, amount: 5 kr, price_of: natt}", "Blank"),
        ] {
            assert_eq!(values(TWO, contributions)[0], term, "{contributions}");
        }
    }

    #[test]
    fn an_amount_with_tax_in_it_is_a_ceiling() {
        let term = |funding: &str| spelled(agreement_value(&read(TWO, funding)).term);
        let one = "contributions: [{party: lund, form: cash, amount: 1 kr}]";
        assert_eq!(term(one), "= 1 kr");
        for (vat, found) in [("none", "= 1 kr"), ("added", "= 1 kr"), ("included", "< 1 kr"), ("'[MOMS]'", "< 1 kr")] {
            assert_eq!(term(&format!("vat: {vat}, {one}")), found, "{vat}");
        }
        assert_eq!(
            term("vat: included, contributions: [{party: lund, form: cash, amount: 1 kr, vat: added}]"),
            "= 1 kr"
        );
        assert_eq!(term("vat: included, contributions: [{party: lund, form: cash, about: 1 kr}]"), "~ 1 kr");
    }

    #[test]
    fn what_is_paid_in_an_extension_is_not_guessed() {
        let extended = format!("{TWO}, extension: {{kind: option, by: 1 year, times: 1}}");
        let lump = "{party: lund, form: cash, amount: 5 kr}";
        let years = "{party: lund, form: cash, amount: 5 kr, during: 2024}";
        assert_eq!(values(&extended, lump), ["= 5 kr", "Blank", "Nothing"]);
        assert_eq!(values(&extended, years)[1], "Blank");
        assert_eq!(values(&extended, &format!("{lump}, {YEARLY}"))[1], "= 1 805 kr");
        let working =
            super::super::working(&read(&extended, &format!("contributions: [{lump}]")), "funding.value").unwrap();
        assert_eq!(working.how, How::NotKnown(Undetermined::ExtensionBlank));
    }

    #[test]
    fn payments_are_counted_where_there_are_no_contributions_in_money() {
        let month = "payments: [{from: lund, to: im, amount: 2 kr, times: 1, per: month}, {from: im, amount: 9 kr}, {from: skane, amount: 9 kr, passes_on: true}]";
        let value = agreement_value(&read(TWO, month));
        assert_eq!(spelled(value.term), "= 48 kr");
        let value = agreement_value(&read("start: 2024, open_ended: true", month));
        assert_eq!([value.term, value.monthly].map(spelled), ["Unending", "= 2 kr"]);
        let both = format!("contributions: [{YEARLY}], {month}");
        assert_eq!(spelled(agreement_value(&read(TWO, &both)).term), "= 1 200 kr");
    }

    #[test]
    fn each_value_is_listed_where_it_says_more_than_another() {
        let listed = |period: &str| {
            let agreement = read(period, &format!("contributions: [{YEARLY}]"));
            let all = super::super::paths(&agreement).into_iter().map(|path| path.to_string());
            let own: Vec<String> = all.filter(|path| path.contains("/value")).collect();
            assert!(own.iter().all(|path| super::super::working(&agreement, path).is_some()), "{own:?}");
            own
        };
        assert_eq!(listed(TWO), ["/funding/value"]);
        let extended = format!("{TWO}, extension: {{kind: option, by: 1 year, times: 1}}");
        assert_eq!(listed(&extended), ["/funding/value", "/funding/value/term"]);
        assert_eq!(listed("start: 2024, open_ended: true"), ["/funding/value", "/funding/value/month"]);
        assert_eq!(super::super::working(&read(TWO, ""), "funding.value"), None);
    }

    #[test]
    fn an_index_is_left_out() {
        let indexed = format!("contributions: [{YEARLY}], indexation: {{index: AKI}}");
        let agreement = read(TWO, &indexed);
        assert_eq!(
            (spelled(super::super::cash_total(&agreement)), spelled(agreement_value(&agreement).term)),
            ("Blank".to_owned(), "= 1 200 kr".to_owned())
        );
    }
}
