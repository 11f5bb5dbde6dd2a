//! Its page is the Markdown file beside this one.
#![doc = include_str!("volunteers_not_covered.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use super::EXTRACTS;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "children/volunteers-not-covered",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2013:852", locus: Some("3 §") }, Basis::Act { act: "2007:171", locus: Some("1 §") }],
    waivable: true,
    page: include_str!("volunteers_not_covered.md"),
    check,
};

/// Words for those who are employed.
const EMPLOYED: &[&str] = &[
    "anställda",
    "anställd",
    "anställs",
    "personal",
    "personalen",
    "medarbetare",
    "medarbetarna",
    "anställning",
    "employees",
    "staff",
];

/// Families that take part. Not the name of a party: "Familjecentrum".
const FAMILIES: &[&str] = &["familj", "familjer*", "familjen*", "*värdfamilj*", "*stödfamilj*", "*kontaktfamilj*"];

/// Words that cover volunteers too.
const ALL: &[&str] = &[
    "volontär*",
    "ideell*",
    "frivillig*",
    "ledare",
    "ledarna",
    "alla som",
    "var och en",
    "den som",
    "de som",
    "person som",
    "personer som",
    "uppdrag*",
    "praktik*",
    "andra som",
    "övriga",
    "vuxna",
    "mentor*",
    "läxhjälpar*",
    "stödperson*",
    "kontaktperson*",
    "volunteer*",
    "everyone",
    "anyone",
];

/// The same, where those who are employed are named too.
const UNPAID: &[&str] = &[
    "volontär*",
    "ideell*",
    "frivillig*",
    "ledare",
    "ledarna",
    // Not "innan uppdraget börjar".
    "uppdrag",
    "uppdragstag*",
    "praktik*",
    "andra som",
    "övriga",
    "mentor*",
    "läxhjälpar*",
    "stödperson*",
    "kontaktperson*",
    "volunteer*",
    "everyone",
];

fn check(context: &Context<'_>) -> Answer {
    if !told::volunteers(context) {
        return Answer::does_not_apply("reason-no-child-volunteers");
    }
    let shown_by = context.agreement.record_checks.as_ref().and_then(|facts| facts.shown_by.as_deref());
    let said: Vec<_> = said::with(context, EXTRACTS).collect();
    if shown_by.is_none() && said.is_empty() {
        return Answer::does_not_apply("reason-no-extracts");
    }
    if shown_by.is_some_and(covers) || said.iter().any(|sentence| covers(sentence.text())) {
        return Answer::Holds;
    }
    let typed = shown_by.filter(|who| reader::has(who, EMPLOYED));
    let typed = typed.map(|_| Spot::Value(Pointer::root().key("record_checks").key("shown_by")));
    let spot = typed.or_else(|| said.iter().find_map(|sentence| sentence.spot_of(EMPLOYED)));
    Answer::from_faults(spot.map(Fault::at).into_iter().collect())
}

/// Whether the words for those who show extracts are for volunteers too.
fn covers(who: &str) -> bool {
    // The title of the act tells of no one in this work, and "den som anställs" is everyone who is employed.
    let words: Vec<Word> = reader::words(who, 0..who.len());
    let named = if reader::find(&words, EMPLOYED).is_some() { UNPAID } else { ALL };
    let places = (0..words.len())
        .filter(|at| [named, FAMILIES].iter().any(|named| reader::standing(&words, *at, named).is_some()));
    // "Anställda, volontärer och föräldrar" are three; "anställda ledare" are one.
    let apart =
        |at: usize| who.get(words[at - 1].range.end..words[at].range.start).is_some_and(|gap| gap.contains(','));
    let paid = |at: usize| at > 0 && words[at - 1].is(PAID) && !apart(at);
    let of_title = |at: usize| reader::standing(&words, at, TITLE).is_some();
    places.into_iter().any(|at| !paid(at) && !of_title(at))
}

/// Words before "ledare" by which they are employed, and what the act is about by its title.
const PAID: &[&str] = &["anställda", "anställd", "avlönade", "arvoderade", "employed", "paid"];
const TITLE: &[&str] = &["personer som ska arbeta med", "personer som skall arbeta med"];
