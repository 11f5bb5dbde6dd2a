//! Rules of the family `budget`.

use iop_core::model::{Agreement, Funding};
use iop_core::{Money, Pointer, Slot};

use crate::rule::Rule;

mod appropriation_differs;
mod appropriation_short;
mod bounds_contradict;
mod budget_untold;
mod costs_exceed_funding;
mod currency_mixed;
mod double_funding;
mod hours_cover_costs;
mod index_basis_missing;
mod index_conflict;
mod line_without_period;
mod old_appropriation;
mod one_sided;
mod share_and_amount;
mod shares_miss_hundred;
mod source_unidentified;
mod spend_by_misplaced;
mod total_mismatch;
mod unit_cost_wrong;
mod unit_missing;
mod unit_suspect;
mod upstream_terms_missing;
mod vat_contradicted;
mod vat_unstated;
mod year_without_money;
mod zero_amount;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &appropriation_differs::RULE,
    &appropriation_short::RULE,
    &bounds_contradict::RULE,
    &budget_untold::RULE,
    &costs_exceed_funding::RULE,
    &currency_mixed::RULE,
    &double_funding::RULE,
    &hours_cover_costs::RULE,
    &index_basis_missing::RULE,
    &index_conflict::RULE,
    &line_without_period::RULE,
    &old_appropriation::RULE,
    &one_sided::RULE,
    &share_and_amount::RULE,
    &shares_miss_hundred::RULE,
    &source_unidentified::RULE,
    &spend_by_misplaced::RULE,
    &total_mismatch::RULE,
    &unit_cost_wrong::RULE,
    &unit_missing::RULE,
    &unit_suspect::RULE,
    &upstream_terms_missing::RULE,
    &vat_contradicted::RULE,
    &vat_unstated::RULE,
    &year_without_money::RULE,
    &zero_amount::RULE,
];

/// Words of value added tax.
pub(super) const VAT: &[&str] = &[
    "moms*",
    "mervärdesskatt*",
    "mervärdeskatt*",
    "ingående skatt*",
    "skattefri*",
    "skattepliktig*",
    "vat",
    "value added tax*",
];

/// What says that amounts follow prices.
const INDEXED: &[&str] = &[
    "index*",
    "räknas upp*",
    "uppräkn*",
    "räknar upp*",
    "justeras årlig*",
    "årlig justering*",
    "prisjuster*",
    "adjusted annually*",
];

/// The names of each index that agreements use.
const INDICES: &[&[&str]] = &[
    &["kpi*", "konsumentprisindex*", "consumer price index*", "cpi"],
    &["pkv*", "prisindex för kommunal verksamhet*"],
    &["omsorgsprisindex*", "opi"],
    &["aki", "arbetskostnadsindex*", "labour cost index*"],
    &["lpik*", "landstingsprisindex*"],
    &["nettoprisindex*", "npi"],
];

/// Every amount that stands in the tables of the paper.
fn amounts_in_tables(funding: &Funding, root: &Pointer) -> Vec<(Pointer, Money)> {
    let mut found = Vec::new();
    let mut add = |place: Pointer, money: &Slot<Money>| found.extend(money.known().map(|money| (place, *money)));
    for (index, one) in funding.contributions.iter().enumerate() {
        let place = root.key("contributions").index(index);
        add(place.key("amount"), &one.amount);
        add(place.key("at_least"), &one.at_least);
        add(place.key("at_most"), &one.at_most);
        add(place.key("about"), &one.about);
    }
    add(root.key("total"), &funding.total);
    for (index, line) in funding.costs.iter().enumerate() {
        add(root.key("costs").index(index).key("amount"), &line.amount);
    }
    add(root.key("costs_total"), &funding.costs_total);
    for (index, payment) in funding.payments.iter().enumerate() {
        add(root.key("payments").index(index).key("amount"), &payment.amount);
    }
    found
}

/// Whether the paper is written out in so many clauses that what it does not say is missed.
pub(in crate::rules) fn is_detailed(agreement: &Agreement) -> bool {
    /// The fewest clauses of a paper that goes through everything.
    const CLAUSES: usize = 8;
    agreement.clauses.len() >= CLAUSES
}
