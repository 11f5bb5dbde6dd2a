//! Whether the work is with children, and who does it. Knows no rule.

use iop_core::Pointer;
use iop_core::model::{ContributionForm, Role, TargetGroup, TargetGroupKind};

use super::has_private_party;
use crate::context::{Context, Topic};
use crate::finding::Spot;
use crate::reader;
use crate::rules::said;
use crate::rules::who::majority;
use crate::rules::words::VOLUNTEERS;

/// Words for children.
const CHILDREN: &[&str] = &[
    "barn",
    "barnen",
    "barns",
    "skolbarn*",
    "förskolebarn*",
    "barngrupp*",
    "flickor",
    "pojkar",
    "elev",
    "elever*",
    "skolelever*",
    "minderårig*",
    "children",
    "pupils",
    "girls",
    "boys",
];

/// Words of work in which children themselves are met.
const MET: &[&str] = &[
    "barngrupp*",
    "för barn",
    "med barn",
    "till barn",
    "åt barn",
    "barn och unga",
    "barn och ungdomar",
    "för elever",
    "med elever",
    "flickor och pojkar",
    "pojkar och flickor",
    "tjejer och killar",
    "kollo*",
    "fritidsgård*",
    "barnverksamhet*",
    "öppen förskola",
    "öppna förskolan",
    "for children",
    "with children",
];

/// Where it shows that children are met by the private party.
pub(in crate::rules) fn children_met(context: &Context<'_>) -> Option<Spot> {
    let agreement = context.agreement;
    if !has_private_party(agreement) {
        return None;
    }
    let groups = agreement.target_groups.iter().enumerate();
    let mut groups = groups.filter(|(_, group)| !in_class(context, group));
    if let Some(spot) = groups.find_map(|(index, group)| of_group(context, index, group)) {
        return Some(spot);
    }
    context.passages.iter().find_map(|passage| {
        let told = match passage.topic {
            Topic::Goal(_) => true,
            Topic::Commitment(index, _) => by_private(context, index),
            _ => false,
        };
        said::within(passage, MET).find(|_| told).map(|said| said.spot())
    })
}

/// Whether the commitment at `index` is the private party's, alone or with others.
pub(in crate::rules) fn by_private(context: &Context<'_>, index: usize) -> bool {
    let agreement = context.agreement;
    let Some(who) = agreement.commitments.get(index).and_then(|commitment| commitment.party.known()) else {
        return false;
    };
    agreement.parties.iter().any(|party| {
        party.role.known() == Some(&Role::CivilSociety)
            && party.id.known().is_some_and(|id| agreement.includes(who, id))
    })
}

/// Whether a group is of pupils who come with their class, and so with their teachers, on whom the school keeps an eye.
fn in_class(context: &Context<'_>, group: &TargetGroup) -> bool {
    const PUPILS: &[&str] = &["elev", "elever*", "skolelever*", "skolklass*", "klasser", "pupils"];
    const VISIT: &[&str] = &["ta emot", "tar emot", "visa", "visar", "visning*", "bjuda in", "bjuder in", "receive*"];
    const CLASSES: &[&str] = &["skolklass*", "klasser", "skolbesök*", "klassbesök*", "studiebesök*", "school classes"];
    let text = group.text.known().map_or("", |text| text.as_str());
    let stated = [&group.age_from, &group.age_to, &group.age_under].into_iter().any(|age| age.known().is_some());
    let done = |topic: Topic| matches!(topic, Topic::Commitment(index, _) if by_private(context, index));
    reader::has(text, PUPILS)
        && !stated
        && said::about(context, done).any(|one| one.has(VISIT) && one.has(CLASSES) && !one.has(&["läger*", "kollo*"]))
}

fn of_group(context: &Context<'_>, index: usize, group: &TargetGroup) -> Option<Spot> {
    if group.kind != TargetGroupKind::Direct {
        return None;
    }
    let place = Pointer::root().key("target_groups").index(index);
    let stated = |key: &str| Some(Spot::Value(place.key(key)));
    let majority = majority(context)?;
    if let Some(from) = group.age_from.known() {
        return if u32::from(*from) < majority { stated("age_from") } else { None };
    }
    let text = group.text.known().map(iop_core::Prose::as_str)?;
    let hit = reader::find_in(text, CHILDREN);
    if group.age_under.known().is_some_and(|under| u32::from(*under) <= majority) {
        return stated("age_under");
    }
    if group.age_to.known().is_some_and(|to| u32::from(*to) < majority) {
        return stated("age_to");
    }
    Some(Spot::Words(place.key("text"), hit?))
}

/// Whether volunteers do work under the agreement: it says so in a contribution or a text.
pub(in crate::rules) fn volunteers(context: &Context<'_>) -> bool {
    let contributions = context.agreement.funding.iter().flat_map(|funding| &funding.contributions);
    let given = |form: &ContributionForm| *form == ContributionForm::VolunteerWork;
    contributions.into_iter().any(|own| own.form.known().is_some_and(given))
        || context.passages.iter().any(|passage| {
            matches!(passage.topic, Topic::Commitment(..) | Topic::Contribution(_))
                && (said::is_in(passage, VOLUNTEERS) || said::is_in(passage, &["familjer", "värdfamilj*"]))
        })
}
