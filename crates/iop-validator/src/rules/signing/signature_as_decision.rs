//! Its page is the Markdown file beside this one.
#![doc = include_str!("signature_as_decision.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader::{self, Word};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "signing/signature-as-decision",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: None }, Basis::Act { act: "1991:900", locus: None }, Basis::Logic],
    waivable: true,
    page: include_str!("signature_as_decision.md"),
    check,
};

/// Words for what somebody does who signs.
const SIGNED: &[&str] =
    &["underskrift*", "*underskriften", "undertecknande*", "namnteckning*", "signature*", "signing"];

/// Words by which it is put in the place of a decision.
const STANDS: &[&str] = &[
    "gäller som",
    "gälla som",
    "gäller * som",
    "räknas som",
    "räknas * som",
    "ses som",
    "utgör",
    "är *nämndens",
    "är *styrelsens",
    "är kommunens",
    "ersätter",
    "ersätta",
    "i stället för",
    "istället för",
    "anses som",
    "anses vara",
    "motsvarar",
    "likställs med",
    "jämställs med",
    "fungerar som",
    "har samma verkan som",
    "counts as",
    "replaces",
    "instead of",
];

/// Words for what is decided.
const DECISION: &[&str] = &["*beslut", "*beslutet", "godkännande*", "decision*"];

/// Words by which a signature itself is said to decide.
const DECIDES: &[&str] = &[
    "genom *underskrift* beslutar",
    "med *underskrift* beslutar",
    "beslutas genom * underskrift",
    "beslutas genom *underskrift*",
    "beslutas genom att * undertecknar",
    "beslut fattas genom * underskrift",
    "beslut fattas genom *underskrift*",
    "beslutar genom att underteckn*",
    "beslut består i att * undertecknar",
    "beslut består av *underskrift*",
    "underteckn* anses * ha beslutat",
    "underteckn* anses * ha godkänt",
    "underskrift* anses * ha beslutat",
    "underskrift* anses * ha godkänt",
    "beslutet ersätts av",
    "beslut ersätts av",
    "beslut ersätts med",
];

/// Words by which nobody is to decide.
const UNDECIDED: &[&str] = &[
    "beslut fattas inte",
    "beslut tas inte",
    "beslut behövs inte",
    "beslut krävs inte",
    "beslut inhämtas inte",
    "beslut har inte fattats",
    "inget särskilt beslut",
    "inget beslut",
    "inga beslut",
    "ingen nämndbehandling",
    "utan beslut",
    "utan särskilt beslut",
    "utan föregående beslut",
    "utan att beslut",
    "without a decision",
];

/// What is done to the agreement by those who need the decision.
const MADE: &[&str] = &[
    "överenskommelse* ingås",
    "ingå* överenskommelse*",
    "överenskommelse* träffas",
    "överenskommelse* tecknas",
    "överenskommelse* undertecknas",
    "överenskommelse* * undertecknas",
    "överenskommelse* * ingås",
    "godkänn* överenskommelse*",
    "avtal* ingås",
    "avtal* tecknas",
    "avtal* undertecknas",
    "undertecknar överenskommelse*",
    "undertecknar avtal*",
];

/// Words by which the decision is one of another, or was handed on.
const ELSE: &[&str] =
    &["deleg*", "reglemente*", "förläng*", "ändring*", "varje", "fullmäktige*", "utöver", "ytterligare", "eftersom"];

fn check(context: &Context<'_>) -> Answer {
    // The head of a state agency may decide alone, in the same hand.
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let words = [SIGNED, UNDECIDED, DECIDES].concat();
    let told = said::with(context, &words).filter(is_in_place_of_decision);
    Answer::from_faults(told.map(|said| Fault::at(said.mark(SIGNED))).collect())
}

/// Whether the sentence lets somebody sign for whom nobody has decided.
fn is_in_place_of_decision(said: &Said<'_>) -> bool {
    let undecided = said.has(UNDECIDED) && (said.has(SIGNED) || said.has(MADE));
    !said.has(ELSE) && (stands_for_decision(said.words) || said.has(DECIDES) || undecided)
}

/// Whether a signature is said to stand for a decision: "ordförandens underskrift gäller som beslut", "som beslut gäller
/// underskriften".
pub(super) fn stands_for_decision(words: &[Word]) -> bool {
    let follows = || {
        let signed = reader::find(words, SIGNED)?.end;
        let stands = reader::find(&words[signed..], STANDS)?;
        let (start, end) = (signed + stands.start, signed + stands.end);
        let denied = words[start - 1..words.len().min(end + 1)].iter().any(|word| word.is(NOT));
        reader::find(&words[end - 1..], DECISION).filter(|_| !denied)
    };
    let leads = || {
        let decision = reader::find(words, &["som beslut", "som kommunens beslut", "som *nämndens beslut"])?;
        let stands = reader::find(&words[decision.end..], &["gäller", "räknas", "anses", "ses"])?;
        reader::find(&words[decision.end + stands.end..], SIGNED)
    };
    follows().is_some() || leads().is_some()
}
