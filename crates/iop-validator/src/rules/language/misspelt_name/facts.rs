//! Facts in words that name a party, read as the texts are. Knows no rule.

use iop_core::Pointer;
use iop_core::model::Agreement;

use crate::context::{Passage, Topic};
use crate::reader;

/// The facts in words that name a party and are no text of their own.
pub(super) fn read<'a>(agreement: &'a Agreement) -> Vec<Passage<'a>> {
    let root = Pointer::root();
    let mut found: Vec<(Pointer, &'a str)> = Vec::new();
    let mut add = |place: Pointer, text: Option<&'a str>| found.extend(text.map(|text| (place, text)));
    for (index, group) in agreement.target_groups.iter().enumerate() {
        add(root.key("target_groups").index(index).key("area"), group.area.as_deref());
    }
    for (index, own) in agreement.decisions.iter().enumerate() {
        let place = root.key("decisions").index(index);
        add(place.key("body"), own.body.known().map(String::as_str));
        add(place.key("matter"), own.matter.as_deref());
    }
    for (index, own) in agreement.assessments.iter().enumerate() {
        add(root.key("assessments").index(index).key("by"), own.by.known().map(String::as_str));
    }
    if let Some(criteria) = &agreement.criteria {
        add(root.key("criteria").key("assessed_by"), criteria.assessed_by.as_deref());
    }
    for (index, own) in agreement.related.iter().enumerate() {
        add(root.key("related").index(index).key("title"), own.title.known().map(String::as_str));
    }
    for (index, own) in agreement.state_aid.iter().flat_map(|aid| aid.earlier.iter().enumerate()) {
        let place = root.key("state_aid").key("earlier").index(index).key("from");
        add(place, own.from.known().map(String::as_str));
    }
    let read = |(pointer, text): (Pointer, &'a str)| {
        let (mentions, sentences) = reader::read_whole(text, agreement.language);
        Passage { pointer, topic: Topic::Title, text, mentions, sentences }
    };
    found.into_iter().map(read).collect()
}
