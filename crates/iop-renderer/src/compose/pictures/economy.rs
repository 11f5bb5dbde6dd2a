//! Who contributes what: for each giver the forms of what is given, each with its worth or with why it has none.

use iop_core::Money;
use iop_core::derive::Sum;
use iop_core::model::{Contribution, ContributionForm};

use crate::compose::Composer;
use crate::compose::filters::upfirst;
use crate::compose::view::escape;
use crate::document::{Block, Inline};
use crate::picture::{Drawing, Economy, Gift, Giver, Picture, Worth};

/// A longer description of a gift is left to the table of the paper.
const LONGEST: usize = 60;

impl Composer<'_> {
    /// The picture of the economy; none where nothing is contributed.
    pub(super) fn economy_picture(&self) -> Option<Picture> {
        let funding = self.agreement.funding.as_ref()?;
        let mut givers: Vec<(String, Vec<&Contribution>)> = Vec::new();
        for given in &funding.contributions {
            let name = upfirst(&self.name_slot(&given.party));
            match givers.iter_mut().find(|(own, _)| *own == name) {
                Some((_, gifts)) => gifts.push(given),
                None => givers.push((name, vec![given])),
            }
        }
        if givers.is_empty() {
            return None;
        }
        let givers: Vec<(String, Vec<Gift>)> =
            givers.into_iter().map(|(name, given)| (name, self.gifts(&given))).collect();
        let several = funding.contributions.len() > 1;
        let total = self.sum_text(self.ledger.cash_total()).filter(|_| several);
        self.economy_drawn(givers, total)
    }

    fn economy_drawn(&self, givers: Vec<(String, Vec<Gift>)>, total: Option<String>) -> Option<Picture> {
        let title = self.wording.field("picture-economy").to_owned();
        let rows: Vec<(&String, &Gift)> =
            givers.iter().flat_map(|(name, gifts)| gifts.iter().map(move |gift| (name, gift))).collect();
        let names = rows.iter().map(|(name, _)| (*name).clone()).collect();
        let whats = rows.iter().map(|(_, gift)| gift.label.clone()).collect();
        let values = rows.iter().map(|(_, gift)| gift.value.clone()).collect();
        let mut values = self.figures_column("picture-value", values);
        if let Some(total) = &total {
            total.clone_into(&mut values.footer);
        }
        let mut parties = self.words_column("party", names);
        if total.is_some() {
            parties.footer = escape(self.wording.field("cash-total"));
        }
        let years: Vec<Vec<String>> = rows.iter().map(|(_, gift)| self.year_words(gift)).collect();
        let has_years = years.iter().any(|years| !years.is_empty());
        let mut fields = vec![parties, self.words_column("contribution", whats), values];
        if has_years {
            fields.push(self.figures_column("picture-by-year", years.iter().map(|years| years.join("; ")).collect()));
        }
        let Some(Block::Table(mut table)) = self.table(title.clone(), fields) else { return None };
        if has_years {
            // Each year on its own line.
            for (row, years) in table.rows.iter_mut().zip(&years) {
                if let Some(cell) = row.last_mut() {
                    *cell = self.lines(years);
                }
            }
        }
        let mut told: Vec<String> = givers
            .iter()
            .map(|(name, gifts)| {
                let gifts: Vec<String> = gifts.iter().map(|gift| self.told(gift)).collect();
                self.sentence(name, &gifts.join("; "))
            })
            .collect();
        if let Some(total) = &total {
            told.push(self.sentence(&escape(self.wording.field("cash-total")), total));
        }
        let plain = |gift: Gift| Gift { label: self.plain(&gift.label), value: self.plain(&gift.value), ..gift };
        let givers = givers
            .into_iter()
            .map(|(name, gifts)| Giver { name: self.plain(&name), gifts: gifts.into_iter().map(plain).collect() });
        Some(Picture {
            alternative: told.join(" "),
            title,
            table,
            language: self.agreement.language,
            drawing: Drawing::Economy(Economy {
                givers: givers.collect(),
                note: self.wording.field("picture-note").to_owned(),
                total: total.map(|total| format!("{}: {}", self.wording.field("cash-total"), self.plain(&total))),
            }),
        })
    }

    fn lines(&self, texts: &[String]) -> Vec<Inline> {
        let mut out = Vec::new();
        for text in texts {
            if !out.is_empty() {
                out.push(Inline::Break);
            }
            out.extend(self.words(text));
        }
        out
    }

    fn told(&self, gift: &Gift) -> String {
        let years = self.year_words(gift);
        let years = if years.is_empty() { String::new() } else { format!(" ({})", years.join(", ")) };
        format!("{}, {}{years}", gift.label, gift.value)
    }

    fn year_words(&self, gift: &Gift) -> Vec<String> {
        let Worth::Sum { currency, .. } = gift.worth else { return Vec::new() };
        let money = |minor: i64| Money::new(minor, currency).typeset(self.agreement.language);
        gift.years.iter().map(|(year, minor)| escape(format!("{year}: {}", money(*minor)))).collect()
    }

    /// What one gives, of each form and kind of worth together, in the order of the paper.
    fn gifts(&self, given: &[&Contribution]) -> Vec<Gift> {
        let mut groups: Vec<Vec<&Contribution>> = Vec::new();
        for one in given {
            let alike = |group: &Vec<&Contribution>| group.first().is_some_and(|first| self.are_alike(first, one));
            match groups.iter_mut().find(|group| alike(group)) {
                Some(group) => group.push(one),
                None => groups.push(vec![one]),
            }
        }
        groups.iter().map(|group| self.gift(group)).collect()
    }

    /// Whether two gifts can be one bar: sums of the same form, from the same source and as certain.
    fn are_alike(&self, left: &Contribution, right: &Contribution) -> bool {
        let sum = |one: &Contribution| self.ledger.contribution_total(one);
        let (Some(own), Some(other)) = (sum(left).money(), sum(right).money()) else { return false };
        left.form.known() == right.form.known()
            && left.source == right.source
            && left.awaits.is_some() == right.awaits.is_some()
            && own.currency() == other.currency()
    }

    fn gift(&self, group: &[&Contribution]) -> Gift {
        let form = group.first().and_then(|one| one.form.known()).copied();
        let sum: Sum = group.iter().map(|one| self.ledger.contribution_total(one)).sum();
        let (value, worth) = match (self.sum_text(sum), sum) {
            (Some(text), Sum::Known(money)) => (text, worth(money, true)),
            (Some(text), Sum::AtMost(money) | Sum::About(money)) => (text, worth(money, false)),
            _ => group.first().map_or_else(|| (String::new(), Worth::Unknown), |one| self.without_sum(one, sum)),
        };
        Gift { form, label: self.gift_label(group), value, worth, years: self.gift_years(group, sum) }
    }

    /// A sum with the word for its bound.
    fn sum_text(&self, sum: Sum) -> Option<String> {
        let amount = escape(sum.money()?.typeset(self.agreement.language));
        let bounded = |key: &str| format!("{} {amount}", escape(self.wording.field(key)));
        match sum {
            Sum::Known(_) => Some(amount),
            Sum::AtMost(_) => Some(bounded("at-most")),
            Sum::About(_) => Some(bounded("about")),
            Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => None,
        }
    }

    /// What is said of a gift that has no sum.
    fn without_sum(&self, one: &Contribution, sum: Sum) -> (String, Worth) {
        let language = self.agreement.language;
        let word = |key: &str| escape(self.wording.field(key));
        let stated = self.stated(one, |money| money.typeset(language));
        let is_cash = one.form.known().is_none_or(|form| *form == ContributionForm::Cash);
        let told = stated.or_else(|| {
            let quantity = Self::slot_or_nothing(&one.quantity, |quantity| quantity.typeset(language));
            let share = Self::slot_or_nothing(&one.share, |share| share.typeset(language));
            [quantity, share].into_iter().find(|text| !text.is_empty())
        });
        let has_blank = told.as_ref().is_some_and(|told| told.contains('['));
        let (why, worth) = match sum {
            Sum::Unending => ("picture-unending", Worth::Unending),
            Sum::Nothing if !is_cash => ("picture-unvalued", Worth::Unvalued),
            Sum::Known(_) | Sum::AtMost(_) | Sum::About(_) | Sum::Nothing | Sum::Blank | Sum::NotAddable => {
                (if told.is_some() { "picture-uncounted" } else { "picture-unknown" }, Worth::Unknown)
            }
        };
        let value = match told {
            // A blank says by itself what is missing.
            Some(told) if has_blank => told,
            Some(told) => format!("{told}, {}", word(why)),
            None => word(why),
        };
        (value, worth)
    }

    fn gift_label(&self, group: &[&Contribution]) -> String {
        let Some(one) = group.first() else { return String::new() };
        let form = Self::slot_or_nothing(&one.form, |form| self.wording.value("form", form).to_owned());
        let form = if form.is_empty() { self.mark(None, "contribution") } else { form };
        let described = one.description.as_ref().filter(|text| text.chars().count() <= LONGEST && group.len() == 1);
        let mut label = described.map_or_else(|| form.clone(), |text| format!("{form}: {}", escape(text)));
        if let Some(source) = &one.source {
            label = format!("{label}, {} {}", escape(self.wording.field("source")), self.name(source));
        }
        if one.awaits.is_some() {
            label = format!("{label}, {}", escape(self.wording.field("picture-awaits")));
        }
        label
    }

    /// The sums of the years, where every one of them is known and they are the whole.
    fn gift_years(&self, group: &[&Contribution], sum: Sum) -> Vec<(i32, i64)> {
        let mut years = std::collections::BTreeMap::new();
        for one in group {
            for (year, sum) in self.ledger.contribution_years(one) {
                let own = years.entry(year).or_insert(Sum::Nothing);
                *own = own.plus(sum);
            }
        }
        let known: Option<Vec<(i32, i64)>> =
            years.into_iter().map(|(year, sum)| Some((year, sum.known()?.minor()))).collect();
        let known = known.unwrap_or_default();
        let whole = known.iter().try_fold(0_i64, |sum, (_, minor)| sum.checked_add(*minor));
        let is_whole = sum.known().is_some_and(|sum| Some(sum.minor()) == whole);
        if is_whole && known.len() > 1 { known } else { Vec::new() }
    }
}

fn worth(money: Money, exact: bool) -> Worth {
    Worth::Sum { minor: money.minor(), currency: money.currency(), exact }
}
