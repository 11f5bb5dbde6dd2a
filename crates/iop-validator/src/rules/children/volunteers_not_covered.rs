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
    let place = || Spot::Value(Pointer::root().key("record_checks").key("shown_by"));
    if let Some(spot) = exempt(context, &said).or_else(|| shown_by.filter(|who| excepts(who)).map(|_| place())) {
        return Answer::Fails(vec![Fault::at(spot).variant("exempt")]);
    }
    if shown_by.is_some_and(covers) || said.iter().any(|sentence| covers(sentence.text())) {
        return Answer::Holds;
    }
    let few = [EMPLOYED, POSTS].concat();
    let typed = shown_by.filter(|who| reader::has(who, &few)).map(|_| place());
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
    let paid = |at: usize| at > 0 && (words[at - 1].is(PAID) || is_some(&words[at - 1])) && !apart(at);
    let of_title = |at: usize| reader::standing(&words, at, TITLE).is_some();
    places.into_iter().any(|at| !paid(at) && !of_title(at))
}

/// Posts that a few hold.
const POSTS: &[&str] = &[
    "samordnare*",
    "*samordnaren",
    "*ansvarig",
    "*ansvariga",
    "föreståndare*",
    "projektledare*",
    "verksamhetsledare*",
    "koordinator*",
    "*chef",
    "*chefen",
    "ordförande*",
    "styrelse",
    "styrelsen*",
    "styrelseledam*",
    "revisor*",
    "kassör*",
    "förtroendevald*",
    "coordinator",
];

/// Whether a word before "ledare" lets only some of them be meant: "de två platsansvariga ledarna".
fn is_some(word: &Word) -> bool {
    word.is(&["*ansvarig", "*ansvariga", "ledande", "ordinarie"])
        || reader::is_number_word(&word.key) && !word.is(&["en", "ett", "one"])
}

/// Words by which somebody need not show anything, and those who work without pay in whatever words.
const EXEMPT: &[&str] = &[
    "slipper",
    "behöver inte",
    "behöver ej",
    "undantas",
    "undantagna",
    "undantagen",
    "omfattas inte",
    "krävs inte",
    "gäller inte",
    "inte av",
    "exempt*",
    "need not",
];
const FREE: &[&str] = &[
    "volontär*",
    "ideell*",
    "frivillig*",
    "utan lön",
    "utan ersättning",
    "oavlönad*",
    "obetald*",
    "på sin fritid",
    "på fritiden",
    "volunteer*",
    "unpaid",
];

/// Whether the words for those who show extracts leave out those who work without pay: "dock inte ideellt".
fn excepts(who: &str) -> bool {
    const BUT: &[&str] = &["dock inte", "men inte", "inte", "ej", "utom", "förutom", "undantag*", "except", "not"];
    let words = reader::words(who, 0..who.len());
    let but = reader::find(&words, BUT);
    but.is_some_and(|but| reader::find(&words[but.end..words.len().min(but.end + 3)], FREE).is_some())
}

/// The sentence in a text on extracts by which those who work without pay show none.
fn exempt(context: &Context<'_>, extracts: &[said::Said<'_>]) -> Option<Spot> {
    /// What they need not do, where it is something else.
    const OTHER: &[&str] = &["betala*", "anmäla*", "redovisa*", "varje gång", "igen", "på nytt", "again"];
    let mut told = said::with(context, EXEMPT).filter(|one| one.has(FREE) && !one.has(OTHER));
    let beside = |one: &said::Said<'_>| extracts.iter().any(|extract| extract.is_beside(one));
    told.find(beside).map(|one| one.mark(EXEMPT))
}

/// Words before "ledare" by which they are employed, and what the act is about by its title.
const PAID: &[&str] = &["anställda", "anställd", "avlönade", "arvoderade", "employed", "paid"];
const TITLE: &[&str] = &["personer som ska arbeta med", "personer som skall arbeta med"];
