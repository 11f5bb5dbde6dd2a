//! Its page is the Markdown file beside this one.
#![doc = include_str!("signature_as_decision.md")]

use iop_core::Pointer;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
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

/// That it is by signing that something is done: a noun, or a verb that stands a little later.
const BY: &[&str] = &["genom", "i och med", "by"];
const SIGNS: &[&str] =
    &["undertecknar", "undertecknas", "skriver under", "skriver på", "skrivs under", "signerar", "signs", "signing"];

/// To decide, as a verb.
const TAKES: &[&str] = &[
    "beslutar",
    "beslutas",
    "beslut fattas",
    "beslut tas",
    "fattar beslut",
    "fattar * beslut",
    "fattas beslut",
    "fattas",
    "tar beslut",
    "tas beslut",
    "decides",
];

/// Words of a right to sign, which somebody may decide to give.
const GIVES: &[&str] = &[
    "rätt*",
    "får",
    "bemyndig*",
    "uppdra*",
    "fullmakt*",
    "deleg*",
    "godkän*",
    "beslut*",
    "ingå*",
    "teckna*",
    "authorised",
    "approv*",
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
    let mut faults: Vec<Fault> = told.map(|said| Fault::at(said.mark(SIGNED))).collect();
    let signing = [SIGNED, SIGNS].concat();
    // What the steering group signs is no agreement.
    let means = |said: &Said<'_>| {
        let ours = !said.has(ELSE) && !said.has(&["styrgrupp*", "protokoll*", "parterna", "steering*"]);
        ours && by_signing(said.words) && !is_in_place_of_decision(said)
    };
    faults.extend(said::with(context, &signing).filter(means).map(|said| Fault::at(said.spot())));
    faults.extend(decided_by_hand(context));
    Answer::from_faults(faults)
}

/// The decisions whose matter is that somebody signs, and nothing that anyone decided.
fn decided_by_hand(context: &Context<'_>) -> impl Iterator<Item = Fault> {
    let matters = context.agreement.decisions.iter().enumerate();
    let matters = matters.filter_map(|(at, decision)| Some((at, decision.matter.as_deref()?)));
    matters.filter_map(|(at, matter)| {
        let place = Pointer::root().key("decisions").index(at).key("matter");
        let words = reader::words(matter, 0..matter.len());
        let hand = reader::find(&words, &["namnteckning*", "*underskrift", "*underskriften", "signature*"]).is_some();
        let bare = hand && reader::find(&words, GIVES).is_none();
        (bare || means(&words).is_some()).then(|| Fault::at(Spot::Value(place)))
    })
}

/// Whether it is by signing that somebody decides: "genom undertecknandet beslutar kommunen", "beslutet fattas i och med
/// att chefen skriver på".
fn by_signing(words: &[Word]) -> bool {
    // "Nämnden beslutar, och beslutet bekräftas genom undertecknande": that is something else.
    let joined = |taken: usize, means: usize| {
        let (first, last) = (taken.min(means), taken.max(means));
        words[first..last].iter().any(|word| word.is(&["och", "samt", "and"]))
    };
    means(words).zip(reader::find(words, TAKES)).is_some_and(|(means, taken)| !joined(taken.start, means))
}

/// Where signing is told as the means of something.
fn means(words: &[Word]) -> Option<usize> {
    /// How far after the word for the means the signing stands.
    const NEAR: usize = 5;
    (0..words.len()).find(|at| {
        let end = reader::standing(words, *at, BY);
        end.is_some_and(|end| {
            let near = &words[end..words.len().min(end + NEAR)];
            reader::find(near, SIGNED).or_else(|| reader::find(near, SIGNS)).is_some()
        })
    })
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
