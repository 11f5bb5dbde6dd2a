//! Its page is the Markdown file beside this one.
#![doc = include_str!("previously_procured.md")]

use iop_core::model::{RelatedKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::partnership;
use crate::rules::said::{self, Said};
use crate::rules::who::{at, names_of, phrase};
use crate::rules::words::{NOT, WITHOUT};

pub(super) const RULE: Rule = Rule {
    id: "procurement/previously-procured",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Case { case: "HFD 2020 ref. 15" }],
    waivable: true,
    page: include_str!("previously_procured.md"),
    check,
};

const PROCURED: &[&str] = &[
    "upphandl*",
    "entreprenad*",
    "lov",
    "valfrihetssystem*",
    "ramavtal*",
    "tjänsteköp*",
    "tjänstekontrakt*",
    "tjänsteavtal*",
    "uppdragsavtal*",
    "leverantörsavtal*",
    "avrop*",
    "anbud*",
    "köptes*",
    "procured*",
    "anbudstävl*",
    "anbudsförfarande*",
    "anbudsgivning*",
    "tjänstekoncession*",
    "koncession*",
    "annonserad förfråg*",
    "offertförfrågan",
    "offert",
    "offerter",
];
/// That the public party buys or has bought it.
const BUYS: &[&str] = &["köper", "köpte", "köpt", "beställer", "beställde", "bought", "buys"];
const FROM: &[&str] = &["av", "från", "from"];
const BEFORE: &[&str] = &[
    "tidigare*",
    "förut*",
    "dessförinnan*",
    "då",
    "drevs*",
    "bedrevs*",
    "upphandlades*",
    "köptes*",
    "utfördes*",
    "hittills*",
    "före",
    "innan",
    "köpte",
    "hade",
    "fram till",
    "fram tills",
    "till och med",
    "till dess",
    "ända till",
    "intill",
    "sedan",
    "redan",
    "har upphandlat*",
    "har köpt",
    "har avropat*",
    "har drivit*",
    "har bedrivit*",
    "har utfört*",
    "har skött*",
    "vunnit",
    "vann",
    "löper ut",
    "löpte ut",
    "until",
    "previously*",
    "was",
    "utförde",
    "skötte",
    "drev",
    "bedrev",
    "höll",
    "ordnade",
    "svarade",
    "ansvarade",
    "levererade",
    "tillhandahöll",
    "fick",
    "vanns",
    "först",
    "inledningsvis",
    "ursprungligen",
    "började",
    "till en början",
    "åren",
    "ingicks",
    "initially",
    "first",
];
/// What is bought from now on, which tells of earlier times only where it says so.
const WILL: &[&str] = &["upphandlar", "upphandla", "upphandlas"];
const THEN: &[&str] = &["tidigare*", "förut*", "dessförinnan*", "hittills*", "fram till", "until", "previously*"];

/// What is done now, which tells of this work where it says that it is the same.
const NOW: &[&str] = &["i dag", "idag", "nu", "för närvarande", "alltjämt", "fortfarande", "today", "currently"];
const SAME: &[&str] = &["samma", "motsvarande", "likadan*", "denna verksamhet", "den här verksamheten", "same"];
const WORK: &[&str] = &[
    "verksamheten*",
    "boendet*",
    "träffpunkten*",
    "mötesplatsen*",
    "insatsen*",
    "insatserna*",
    "arbetet",
    "driften",
    "samma",
    "föreningen*",
    "stiftelsen*",
    "organisationen*",
    "jouren*",
    "klubben*",
    "nätverket*",
    "*förbundet*",
    "kooperativet*",
    "församlingen*",
    "den",
    "det",
    "partnerskapet",
];
const OWN: &[&str] = &[
    "drev*",
    "bedrev*",
    "driv*",
    "utför*",
    "verksamheten*",
    "boendet*",
    "köp*",
    "beställ*",
    "upphandl*",
    "avrop*",
    "skött*",
    "arbetet",
    "driften",
    "samma",
    "leverantör*",
    "utförare*",
    "samarbet*",
    "samverk*",
    "fick",
    "tilldelades",
    "vann",
    "kontrakt*",
    "startade",
    "började",
    "inleddes",
];

/// What a public party buys for itself.
const OTHER_THINGS: &[&str] = &[
    "försäkring*",
    "egen personal",
    "sin egen",
    "sina egna",
    "för eget bruk",
    "it-*",
    "*system*",
    "fordon*",
    "möbler*",
    "livsmedel*",
    "städ*",
    "måltid*",
    "bygg*",
    "ombygg*",
    "renover*",
    "företagshälsovård*",
    "insurance*",
];
/// The agreement before this one that was a contract by its name.
fn by_name(context: &Context<'_>) -> Option<Fault> {
    let before = context.agreement.related.iter().enumerate();
    let mut before = before.filter(|(_, own)| {
        own.kind.known() == Some(&RelatedKind::Predecessor)
            && own.title.known().is_some_and(|title| reader::has(title, PROCURED) && !reader::has(title, NOT))
    });
    before.next().map(|(index, _)| Fault::at(Spot::Value(at("related", index).key("title"))))
}
/// Whether it is denied that there was a procurement; "och den har inga andra avtal" denies something else.
fn is_denied(sentence: &Said<'_>) -> bool {
    const NEAR: usize = 6;
    let Some(at) = sentence.find(PROCURED).or_else(|| sentence.find(BUYS)) else { return false };
    // "Hade det varit ett kontrakt skulle …" supposes what is not.
    let supposed = sentence.is(0, &["hade", "vore"]) && sentence.has(&["skulle", "kunde"]);
    supposed || (at.saturating_sub(NEAR)..=at + 1).any(|near| sentence.is(near, NOT) || sentence.is(near, WITHOUT))
}

/// Whether it is the public party that buys, and from the organisation.
fn is_bought(sentence: &Said<'_>, names: &[String], public: &[String]) -> bool {
    const AUTHORITY: &[&str] = &["kommunen", "regionen", "nämnden", "*nämnden", "staden", "förvaltningen"];
    let from = |at: usize| sentence.is(at, FROM) && (sentence.is(at + 1, names) || sentence.is(at + 1, WORK));
    let buyer = sentence.has(AUTHORITY) || sentence.has(public);
    buyer && (0..sentence.words.len()).any(from)
}

/// Whether it is told of what was: "var upphandlad", and not "var och en upphandlar".
fn is_of_then(sentence: &Said<'_>) -> bool {
    let was = |at: usize| {
        sentence.is(at, &["var"]) && !sentence.is(at + 1, &["och", "part", "parts", "kommun", "för", "sin", "sitt"])
    };
    let told = sentence.has(BEFORE) || (0..sentence.words.len()).any(was);
    told && (!sentence.is(sentence.find(PROCURED).unwrap_or_default(), WILL) || sentence.has(THEN))
}

/// Whether it names the work of the agreement.
fn tells_work(context: &Context<'_>, sentence: &Said<'_>) -> bool {
    let name = context.agreement.scope.as_ref().and_then(|scope| scope.name.as_deref());
    let name = name.map(phrase).filter(|name| !name.is_empty());
    name.is_some_and(|name| sentence.has(&[format!("{name}*")]))
}

/// Whether the sentence is about what may come: "vill kommunen längre fram köpa tjänsten sker det i en upphandling".
fn is_to_come(sentence: &Said<'_>) -> bool {
    sentence.is(0, &["vill", "skulle", "behöver", "önskar", "om"])
        && sentence.has(&["längre fram", "senare", "framöver", "i framtiden"])
}

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let (names, public) = (names_of(context.agreement, false), names_of(context.agreement, true));
    let words = [PROCURED, BUYS].concat();
    let found = said::with(context, &words).filter(|sentence| {
        let own = sentence.has(WORK) || sentence.has(&names) || tells_work(context, sentence);
        let then = is_of_then(sentence) || sentence.has(NOW) && sentence.has(SAME);
        let bought = sentence.has(PROCURED) || is_bought(sentence, &names, &public);
        own && then
            && bought
            && sentence.has(OWN)
            && !is_denied(sentence)
            && !is_to_come(sentence)
            && !sentence.has(&["men", "däremot*", "medan"])
            && !sentence.has(OTHER_THINGS)
    });
    let found = found.map(|sentence| Fault::at(sentence.spot_of(PROCURED).unwrap_or_else(|| sentence.mark(BUYS))));
    let found: Vec<Fault> = found.collect();
    Answer::from_faults(if found.is_empty() { by_name(context).into_iter().collect() } else { found })
}
