//! State aid: how much it is, in what the file says and in euro, and when it was given. Knows no ceiling.

use super::Sum;
use super::ledger::{Ledger, added};
use super::working::{Figure, How, Undetermined, Working};
use crate::model::{Agreement, StateAid};
use crate::{Currency, Pointer, StatedDate};

/// How much the state aid is; see [`Ledger::aid_amount`].
#[must_use]
pub fn aid_amount(agreement: &Agreement) -> Sum {
    Ledger::of(agreement).aid_amount()
}

/// How much the state aid is in euro; see [`Ledger::aid_in_euro`].
#[must_use]
pub fn aid_in_euro(agreement: &Agreement) -> Sum {
    Ledger::of(agreement).aid_in_euro()
}

/// How much the earlier aid is in euro; see [`Ledger::earlier_aid_in_euro`].
#[must_use]
pub fn earlier_aid_in_euro(agreement: &Agreement) -> Sum {
    Ledger::of(agreement).earlier_aid_in_euro()
}

/// The day on which the right to the aid was given: as stated, and else the day of the agreement. None when there is no
/// record of state aid.
#[must_use]
pub fn aid_granted(agreement: &Agreement) -> Option<StatedDate> {
    let aid = agreement.state_aid.as_ref()?;
    if aid.granted.label().is_some() {
        return None;
    }
    aid.granted.known().or(agreement.dated.known()).copied()
}

impl Ledger<'_> {
    /// How much the state aid is: as stated, and else what the public parties pay in money over the term, without
    /// extensions, as [`Ledger::value`] counts it. Nothing when there is no record of state aid.
    #[must_use]
    pub fn aid_amount(&self) -> Sum {
        self.aid_working().map_or(Sum::Nothing, |working| working.sum())
    }

    /// The same in euro: kronor at the rate that is recorded, rounded to the nearest cent. Blank without a rate.
    #[must_use]
    pub fn aid_in_euro(&self) -> Sum {
        self.aid_euro_working().map_or(Sum::Nothing, |working| working.sum())
    }

    /// All the earlier aid in euro: kronor at the rate that is recorded. Blank without a rate, and for other currencies.
    #[must_use]
    pub fn earlier_aid_in_euro(&self) -> Sum {
        self.earlier_aid_working().map_or(Sum::Nothing, |working| working.sum())
    }

    pub(super) fn aid_working(&self) -> Option<Working> {
        let aid = self.agreement().state_aid.as_ref()?;
        let path = aid_at().key("amount");
        if let Some(amount) = aid.amount.known() {
            return Some(Working::stated(path, Figure::Sum(Sum::Known(*amount))));
        }
        if aid.amount.label().is_some() {
            return Some(Working::no_sum(path, Undetermined::Blank, Vec::new()));
        }
        let term = self.term_value().map(|value| value.brief());
        Some(term.map_or_else(
            || Working::no_sum(path.clone(), Undetermined::Blank, Vec::new()),
            |term| added(path.clone(), vec![term]),
        ))
    }

    pub(super) fn aid_euro_working(&self) -> Option<Working> {
        let aid = self.agreement().state_aid.as_ref()?;
        let amount = self.aid_working()?;
        let path = aid_at().key("euro");
        Some(in_euro(path, amount, aid))
    }

    pub(super) fn earlier_aid_working(&self) -> Option<Working> {
        let aid = self.agreement().state_aid.as_ref().filter(|aid| !aid.earlier.is_empty())?;
        let path = aid_at().key("earlier");
        let each = aid.earlier.iter().enumerate().map(|(index, one)| {
            let at = path.index(index).key("amount");
            let stated = match one.amount.known() {
                Some(amount) => Working::stated(at.clone(), Figure::Sum(Sum::Known(*amount))),
                None => Working::no_sum(at.clone(), Undetermined::Blank, Vec::new()),
            };
            in_euro(at, stated, aid)
        });
        Some(added(path.clone(), each.collect()))
    }
}

/// The same amount in euro: kronor at the rate that is recorded, rounded to the nearest cent.
fn in_euro(path: Pointer, amount: Working, aid: &StateAid) -> Working {
    let Some(money) = amount.sum().money() else {
        return Working { path, ..amount };
    };
    if money.currency() == Currency::Eur {
        return added(path, vec![amount]);
    }
    let Some(rate) = aid.rate.known().copied().filter(|_| money.currency() == Currency::Sek) else {
        return Working::no_sum(path, Undetermined::Blank, vec![amount]);
    };
    let sum = Figure::Sum(amount.sum().map(|money| money.exchanged(rate, Currency::Eur)));
    let from = vec![amount, Working::stated(aid_at().key("rate"), Figure::Number(rate))];
    Working::new(path, sum, How::Exchanged, from)
}

fn aid_at() -> Pointer {
    Pointer::root().key("state_aid")
}

#[cfg(test)]
mod tests {
    use super::super::{agreement, paths, working};
    use super::*;
    use crate::Money;

    fn read(aid: &str) -> Agreement {
        agreement(&format!(
            "dated: 2026-01-15\nparties: [{{id: lund, role: public}}]\nperiod: {{start: 2026, end: 2027}}\n\
             funding: {{contributions: [{{party: lund, form: cash, amount: 1 145 kr, per: year}}]}}\nstate_aid: {{{aid}}}\n"
        ))
    }

    #[test]
    fn the_amount_is_the_one_stated_or_what_the_public_parties_pay() {
        assert_eq!(aid_amount(&read("amount: 10 kr")), Sum::Known(Money::kronor(10)));
        assert_eq!(aid_amount(&read("")), Sum::Known(Money::kronor(2_290)));
        assert_eq!(aid_amount(&read("amount: '[BELOPP]'")), Sum::Blank);
        assert_eq!(aid_amount(&Agreement::default()), Sum::Nothing);
    }

    #[test]
    fn euro_are_those_stated_or_kronor_at_the_rate() {
        let euro = |minor| Sum::Known(Money::new(minor, Currency::Eur));
        assert_eq!(aid_in_euro(&read("rate: '11,45'")), euro(20_000));
        assert_eq!(aid_in_euro(&read("rate: '11,45', amount: 1 kr")), euro(9));
        assert_eq!(aid_in_euro(&read("amount: 5 EUR")), euro(500));
        assert_eq!(aid_in_euro(&read("amount: 5 kr")), Sum::Blank);
        assert_eq!(aid_in_euro(&read("amount: 5 kr, rate: 0")), Sum::NotAddable);
        assert_eq!(aid_in_euro(&read("amount: 5 NOK, rate: '11,45'")), Sum::Blank);
        let earlier = |rate: &str| {
            let all = "earlier: [{amount: 1 145 kr}, {amount: 5 EUR}]";
            earlier_aid_in_euro(&read(&format!("{rate}{all}")))
        };
        assert_eq!(earlier("rate: '11,45', "), euro(10_500));
        assert_eq!(earlier(""), Sum::Blank);
        assert_eq!(earlier_aid_in_euro(&read("earlier: [{}], rate: '11,45'")), Sum::Blank);
        assert_eq!(earlier_aid_in_euro(&read("")), Sum::Nothing);
    }

    #[test]
    fn the_right_is_given_on_the_day_stated_or_on_that_of_the_agreement() {
        let granted = |aid: &str| aid_granted(&read(aid)).map(|day| day.to_string());
        assert_eq!(granted("granted: 2026-02-01").as_deref(), Some("2026-02-01"));
        assert_eq!(granted("").as_deref(), Some("2026-01-15"));
        assert_eq!(granted("granted: '[DAG]'"), None);
        assert_eq!(aid_granted(&Agreement::default()), None);
    }

    #[test]
    fn its_figures_are_listed_with_their_workings() {
        let agreement = read("rate: '11,45', earlier: [{amount: 5 EUR}]");
        let listed: Vec<String> = paths(&agreement).iter().map(ToString::to_string).collect();
        assert!(listed.ends_with(&["amount", "euro", "earlier"].map(|key| format!("/state_aid/{key}"))));
        assert_eq!(
            working(&agreement, "state_aid.earlier").map(|working| working.sum()),
            Some(Sum::Known(Money::new(500, Currency::Eur)))
        );
        let euro = working(&agreement, "state_aid.euro").unwrap();
        let from: Vec<String> = euro.from.iter().map(|from| from.path.to_string()).collect();
        assert_eq!(
            (euro.how, from),
            (How::Exchanged, vec!["/state_aid/amount".to_owned(), "/state_aid/rate".to_owned()])
        );
        assert_eq!(working(&Agreement::default(), "state_aid.amount"), None);
    }
}
