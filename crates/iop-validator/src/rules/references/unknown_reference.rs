//! Its page is the Markdown file beside this one.
#![doc = include_str!("unknown_reference.md")]

use std::collections::BTreeSet;

use iop_core::Pointer;
use iop_core::model::{Agreement, Id, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::near::nearest;

pub(super) const RULE: Rule = Rule {
    id: "references/unknown-reference",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("unknown_reference.md"),
    check,
};

/// Among more names than this no one looks for a slip of the pen.
// no law: how long a search may be
const COMPARED: usize = 144;

/// The word that stands for the agreement itself in the order of precedence.
const ITSELF: &str = "agreement";

fn check(context: &Context<'_>) -> Answer {
    let mut references = References { any: false, faults: Vec::new() };
    references.annexes(context.agreement);
    references.contributions(context.agreement);
    references.precedence(context.agreement);
    references.criteria(context);
    if !references.any {
        return Answer::does_not_apply("reason-no-references");
    }
    Answer::from_faults(references.faults)
}

/// The ids that a reference may be to.
struct Names<'a> {
    ids: BTreeSet<&'a str>,
    /// Which of the rule's messages tells that one is not there.
    variant: &'static str,
    /// Where they are listed.
    list: Pointer,
}

impl<'a> Names<'a> {
    fn new(ids: impl Iterator<Item = Option<&'a Id>>, variant: &'static str, list: Pointer) -> Self {
        Self { ids: ids.flatten().map(Id::as_str).collect(), variant, list }
    }
}

/// What has been found of the references by id to something other than a party or a goal.
struct References {
    any: bool,
    faults: Vec<Fault>,
}

impl References {
    fn look_up(&mut self, place: Pointer, id: Option<&Id>, names: &Names<'_>) {
        let Some(id) = id.map(Id::as_str) else { return };
        self.any = true;
        if names.ids.contains(id) {
            return;
        }
        let near = nearest(id, names.ids.iter().copied().take(COMPARED));
        let fault = Fault::at(Spot::Value(place)).related(Spot::Key(names.list.clone()), "list");
        let fault = fault.variant(names.variant).arg("id", id).arg("near", if near.is_some() { "yes" } else { "no" });
        self.faults.push(fault.arg("nearest", near.unwrap_or_default()));
    }

    fn annexes(&mut self, agreement: &Agreement) {
        let root = Pointer::root();
        let annexes = agreement.annexes.iter().map(|annex| annex.id.known());
        let annexes = Names::new(annexes, "annex", root.key("annexes"));
        for (index, commitment) in agreement.commitments.iter().enumerate() {
            let place = root.key("commitments").index(index).key("annex");
            self.look_up(place, commitment.annex.as_ref(), &annexes);
        }
        for (index, report) in agreement.reports.iter().enumerate() {
            self.look_up(root.key("reports").index(index).key("annex"), report.annex.as_ref(), &annexes);
        }
        for (index, own) in agreement.series.iter().flat_map(|series| series.counterparts.iter().enumerate()) {
            let place = root.key("series").key("counterparts").index(index).key("annex");
            self.look_up(place, own.annex.as_ref(), &annexes);
        }
        if let Some(data) = &agreement.data_protection {
            let place = root.key("data_protection").key("processor_agreement");
            self.look_up(place, data.processor_agreement.as_ref(), &annexes);
        }
        let Some(funding) = &agreement.funding else { return };
        let root = root.key("funding");
        for (index, contribution) in funding.contributions.iter().enumerate() {
            let place = root.key("contributions").index(index).key("annex");
            self.look_up(place, contribution.annex.as_ref(), &annexes);
        }
        for (index, line) in funding.costs.iter().enumerate() {
            self.look_up(root.key("costs").index(index).key("annex"), line.annex.as_ref(), &annexes);
        }
    }

    fn contributions(&mut self, agreement: &Agreement) {
        let Some(funding) = &agreement.funding else { return };
        let root = Pointer::root().key("funding");
        let given = funding.contributions.iter().map(|contribution| contribution.id.as_ref());
        let given = Names::new(given, "contribution", root.key("contributions"));
        for (index, payment) in funding.payments.iter().enumerate() {
            self.look_up(root.key("payments").index(index).key("of"), payment.of.as_ref(), &given);
        }
        for (index, id) in funding.indexation.iter().flat_map(|indexation| indexation.of.iter().enumerate()) {
            self.look_up(root.key("indexation").key("of").index(index), Some(id), &given);
        }
    }

    fn precedence(&mut self, agreement: &Agreement) {
        let annexes = agreement.annexes.iter().map(|annex| annex.id.known());
        let related = agreement.related.iter().map(|related| related.id.as_ref());
        let papers = Names::new(annexes.chain(related), "precedence", Pointer::root().key("annexes"));
        for (index, id) in agreement.precedence.iter().enumerate().filter(|(_, id)| id.as_str() != ITSELF) {
            self.look_up(Pointer::root().key("precedence").index(index), Some(id), &papers);
        }
    }

    /// The criteria that the published list does not have; none where the list is not known, or could not be read.
    fn criteria(&mut self, context: &Context<'_>) {
        let Some(criteria) = &context.agreement.criteria else { return };
        let Some(set) = criteria.set.as_ref().and_then(|set| context.law.criteria(set.as_str())) else { return };
        if set.criteria.is_empty() {
            return;
        }
        let place = Pointer::root().key("criteria");
        let ids = set.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
        let names = Names { ids, variant: "criterion", list: place.key("set") };
        for (index, item) in criteria.items.iter().enumerate() {
            let place = place.key("items").index(index).key("criterion");
            self.look_up(place, item.criterion.as_ref(), &names);
        }
    }
}
