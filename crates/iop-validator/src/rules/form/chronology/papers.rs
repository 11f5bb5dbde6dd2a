//! Papers that are dated after the agreement that they belong to or that it rests on. Knows no party.

use iop_core::model::{Agreement, RelatedKind};
use iop_core::{Pointer, StatedDate};

use crate::finding::{Fault, Spot};
use crate::rules::who::at;

/// The annexes that are attached and the other agreements that are told, where they came later than the agreement. What
/// went before is compared with the term by a rule of its own.
pub(super) fn faults(agreement: &Agreement) -> Vec<Fault> {
    let Some((made, place)) = made(agreement) else { return Vec::new() };
    let attached = agreement.annexes.iter().enumerate().filter(|(_, own)| own.attached.known() != Some(&false));
    let annexes = attached.map(|(index, own)| (at("annexes", index), &own.dated));
    let told =
        agreement.related.iter().enumerate().filter(|(_, own)| own.kind.known() != Some(&RelatedKind::Predecessor));
    let related = told.map(|(index, own)| (at("related", index), &own.dated));
    let later = annexes.chain(related).filter_map(|(own, dated)| {
        let date = *dated.known().filter(|date| date.first() > made.last())?;
        let fault =
            Fault::at(Spot::Value(own.key("dated"))).related(Spot::Value(place.clone()), "told").variant("paper");
        Some(fault.arg("date", date).arg("day", made))
    });
    later.collect()
}

/// The day on which the agreement was made, the last one that it tells, and where it stands.
fn made(agreement: &Agreement) -> Option<(StatedDate, Pointer)> {
    let dated = agreement.dated.known().map(|date| (*date, Pointer::root().key("dated")));
    let signed = agreement.signatures.iter().enumerate();
    let signed = signed.filter_map(|(index, own)| Some((*own.date.known()?, at("signatures", index).key("date"))));
    dated.into_iter().chain(signed).max_by_key(|(date, _)| date.last())
}
