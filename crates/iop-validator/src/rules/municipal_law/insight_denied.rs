//! Its page is the Markdown file beside this one.
#![doc = include_str!("insight_denied.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::denied::{self, Provision};
use crate::rules::municipal_law::organs::{PRIVATE, municipal};
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/insight-denied",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("10 kap. 8 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("insight_denied.md"),
    check,
};

/// Words for seeing what is done with the money and in the work.
const INSIGHT: &[&str] = &[
    "insyn",
    "insynen",
    "granska*",
    "kontroll av",
    "kontrollera*",
    "revidera*",
    "revision av",
    "ta del av",
    "få veta",
    "få besked",
    "få reda på",
    "få upplysning*",
    "få uppgifter",
    "begära uppgifter",
    "kräva uppgifter",
    "räkenskaper*",
    "insight",
    "audit*",
    "inspect*",
];

/// Words by which the public party may not.
const DENIED: &[&str] = &[
    "inte rätt till",
    "inte rätt att",
    "ingen rätt till",
    "ingen rätt att",
    "får inte",
    "saknar rätt",
    "kan inte kräva",
    "kan inte begära",
    "kan inte få",
    "får aldrig",
    "har inte rätt",
    "har ingen rätt",
    "ingen möjlighet att",
    "saknar möjlighet",
    "avstår från",
    "avstår sin rätt",
    "avsäger sig",
    "avsagt sig",
    "no right to",
    "may not",
];

/// Words for the public party, and for what it may rightly be kept from.
const PUBLIC: &[&str] = &["kommunen", "regionen", "nämnden", "offentliga parten", "the municipality", "the region"];
const ASIDE: &[&str] = &[
    "enskild*",
    "deltag*",
    "person*",
    "samtal*",
    "journal*",
    "individ*",
    "medlemsregist*",
    "volontär*",
    "metod*",
    "individual*",
    "detalj*",
];

/// Words by which one side decides what it shows, and what that is.
const ALONE: &[&str] = &[
    "avgör själv*",
    "avgör ensam*",
    "bestämmer själv*",
    "bestämmer ensam*",
    "beslutar själv*",
    "beslutar ensam*",
    "väljer själv*",
    "själv avgör*",
    "själv avgöra",
    "själv bestämma",
    "själva avgöra",
    "efter eget gottfinnande",
    "decides itself",
    "decides alone",
    "at its own discretion",
    "at its discretion",
    "själv* bestämmer",
    "själv* väljer",
    "själv* råder",
    "rår själv*",
    "råder själv*",
    "när det passar",
    "om den vill",
    "om de vill",
    "efter egen bedömning",
    "i den mån den vill",
];
const SHOWN: &[&str] = &[
    "*uppgift*",
    "*handling*",
    "*information*",
    "*räkenskap*",
    "*insyn*",
    "*rapport*",
    "lämnas",
    "visas",
    "information",
    "records",
    "svara",
    "svarar",
    "svaras",
    "besvara*",
    "upplysning*",
    "fråg*",
    "berätta*",
    "dokument*",
];

/// Words by which the organisation keeps to itself what it has.
const WITHHELD: &[&str] = &[
    "behöver inte lämna*",
    "behöver inte visa*",
    "behöver inte redovisa*",
    "behöver inte ge",
    "behöver inte öppna",
    "inte skyldig* att lämna*",
    "inte skyldig* att visa",
    "inte skyldig* att redovisa",
    "lämnas inte till kommun*",
    "lämnas inte ut till kommun*",
    "visas inte för kommun*",
    "visas inte för nämnd*",
    "stannar hos föreningen",
    "visas bara för",
    "visas endast för",
    "lämnas bara till",
    "är intern*",
    "är en intern*",
    "är föreningens ensak",
    "need not show",
    "need not give",
    "behöver inte svara*",
    "behöver inte besvara*",
    "inte skyldig* att svara",
    "inte skyldig* att besvara",
    "inte skyldig* att ge",
];
/// What shows how the money is used.
const BOOKS: &[&str] = &[
    "*räkenskap*",
    "*bokföring*",
    "*ekonomi*",
    "*redovisning*",
    "*årsbokslut*",
    "*kvitto*",
    "*verifikat*",
    "medel*",
    "medlen",
    "bidraget*",
    "accounts",
];

/// Those for whose insight it is, and what is then given to them.
const EVERYONE: &[&str] = &["allmänhet*", "medborgar*", "invånar*", "the public"];
const ANSWERS: &[&str] = &[
    "besvaras inte",
    "besvarar inte",
    "svarar inte",
    "inga upplysningar",
    "ingen information",
    "inga uppgifter",
    "ingen insyn",
    "inte insyn",
    "inte rätt till insyn",
    "not answered",
    "no information",
];

/// What somebody outside may see, as it is given or not.
const SEEN: Provision = Provision {
    words: &[
        "insyn",
        "insynen",
        "uppgifter som behövs",
        "uppgifter som kommunen behöver",
        "uppgifter som regionen behöver",
        "information som behövs",
        "information som krävs",
        "upplysningar som behövs",
        "upplysningar som kommunen behöver",
        "räkenskaperna",
        "bokföringen",
        "insight",
    ],
    with: &[],
    aside: ASIDE,
};

/// Whether the public is to be told nothing of the work.
fn is_shut(said: &Said<'_>) -> bool {
    let reserved = said.has(&["*sekretess*", "namn*", "utöver", "if", "om de", "om den"]);
    said.has(ANSWERS) && !said.has(ASIDE) && !reserved
}

/// Whether the organisation need not show how the money is used.
fn withholds(context: &Context<'_>, said: &Said<'_>) -> bool {
    let again = said.has(&["redan", "flera gånger", "igen", "dubbelt", "utöver", "i original", "already"]);
    let public = said.has(PUBLIC) || said.passage.topic.is_about(ClauseKind::Insight);
    let own = said.has(PRIVATE) || said.find(&names_of(context.agreement, false)).is_some();
    public && own && said.has(BOOKS) && !said.has(ASIDE) && !again
}

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    // "Föreningen avgör själv vilka uppgifter som lämnas ut": then nobody has a right to see anything.
    let alone = said::about(context, |topic| topic.is_about(ClauseKind::Insight))
        .filter(|said| said.has(ALONE) && said.has(SHOWN) && !said.has(ASIDE) && !said.denies());
    let alone: Vec<Fault> = alone.map(|said| Fault::at(said.mark(ALONE))).collect();
    let denied = said::with(context, INSIGHT).filter(|said| {
        let public = said.find(PUBLIC).zip(said.find(DENIED)).is_some_and(|(public, denied)| public < denied);
        public && !said.has(ASIDE)
    });
    let withheld = said::with(context, WITHHELD).filter(|said| withholds(context, said));
    let shut = said::with(context, EVERYONE).filter(is_shut).map(|said| Fault::at(said.mark(ANSWERS)));
    let denied: Vec<Fault> = denied.filter_map(|said| said.spot_of(DENIED)).map(Fault::at).collect();
    let told: Vec<Fault> =
        denied.into_iter().chain(alone).chain(withheld.map(|said| Fault::at(said.spot()))).chain(shut).collect();
    if !told.is_empty() {
        return Answer::Fails(told);
    }
    let about = |said: &Said<'_>| {
        [ClauseKind::Insight, ClauseKind::FollowUp, ClauseKind::Economy, ClauseKind::UseOfFunds, ClauseKind::Relation]
            .iter()
            .any(|kind| said.passage.topic.is_about(*kind))
    };
    let unseen = denied::taken_back(context, &SEEN).filter(about);
    Answer::from_faults(unseen.map(|said| Fault::at(said.spot())).collect())
}
