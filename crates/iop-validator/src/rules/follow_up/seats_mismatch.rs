//! Its page is the Markdown file beside this one.
#![doc = include_str!("seats_mismatch.md")]

use iop_core::Pointer;
use iop_core::model::{DecisionRule, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "follow-up/seats-mismatch",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("seats_mismatch.md"),
    check,
};

/// Words that settle a tie.
const TIE: &[&str] = &["*utslagsröst*", "*lika röstetal*", "*lottning*", "*casting vote*", "tie"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(steering) = agreement.steering.as_ref().filter(|steering| !steering.seats.is_empty()) else {
        return Answer::does_not_apply("reason-no-seats");
    };
    let place = Pointer::root().key("steering");
    let mut faults = Vec::new();
    // Where seats are for parties, each has one; a seat for no party, or for each of several, may be for anyone.
    let shared =
        |who: &String| ["varje", "respektive", "gemensam", "each", "joint"].iter().any(|word| who.contains(word));
    if steering.seats.iter().all(|seat| seat.party.is_some() && !seat.who.as_ref().is_some_and(shared)) {
        for (index, party) in agreement.parties.iter().enumerate() {
            let Some(id) = party.id.known().filter(|_| party.until.is_blank()) else { continue };
            let seated =
                steering.seats.iter().filter_map(|seat| seat.party.as_ref()).any(|who| agreement.includes(who, id));
            if !seated {
                let own = Pointer::root().key("parties").index(index).key("id");
                let fault = Fault::at(Spot::Key(place.key("seats"))).related(Spot::Value(own), "party");
                faults.push(fault.arg("party", party.name.known().map_or(id.as_str(), String::as_str)));
            }
        }
    }
    let each = |seat: &iop_core::model::Seat| {
        // Seats of a group or of all are for each of its parties.
        let single = seat.party.as_ref().is_none_or(|who| who.id().is_some_and(|id| agreement.party(id).is_some()));
        seat.count.known().copied().filter(|_| single)
    };
    let counts: Option<Vec<u32>> = steering.seats.iter().map(each).collect();
    let sum = counts.map(|counts| counts.iter().map(|count| u64::from(*count)).sum::<u64>());
    let majority = steering.decides_by.known() == Some(&DecisionRule::Majority) && steering.otherwise.is_none();
    if let Some(sum) = sum.filter(|sum| majority && sum % 2 == 0 && !said::anywhere(context, TIE)) {
        let fault = Fault::at(Spot::Value(place.key("decides_by"))).related(Spot::Key(place.key("seats")), "seats");
        faults.push(fault.variant("tie").arg("seats", sum));
    }
    Answer::from_faults(faults)
}
