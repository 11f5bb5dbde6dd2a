//! Who is let in, or which organisation is asked, where no ground is told: at someone's pleasure, or without any look at
//! others. Reports nothing of its own.

use crate::context::{Passage, Topic};
use crate::rules::said::Said;
use crate::rules::words::NOT;
use iop_core::model::ClauseKind;

/// To decide, and whom it is about.
const DECIDES: &[&str] = &[
    "avgör",
    "avgörs",
    "bestämmer",
    "bestäms",
    "beslutar",
    "beslutas",
    "väljer",
    "väljs",
    "utser",
    "tar ut",
    "motivera",
    "decides",
    "bedömer",
    "tar ställning",
    "prövar",
    "väljas",
];
pub(super) const WHO: &[&str] = &["vem", "vilka", "vilken", "who"];
const LET_IN: &[&str] = &[
    "plats",
    "platsen",
    "platser",
    "platserna",
    "delta*",
    "får komma",
    "får vara med",
    "är välkom*",
    "tas emot",
    "tas in",
    "antas",
    "släpps in",
    "får hjälp*",
    "får stöd*",
    "får bo",
    "får del av",
    "places",
    "take part",
    "får ett",
    "får en",
    "får sitt",
    "får sin",
    "får del",
    "får kort*",
    "får låna",
    "får delta*",
    "får börja",
    "beviljas",
    "erbjuds",
    "ges",
    "nekas",
    "hjälps",
    "bjuds in",
    "blir medlem*",
    "som får",
];
/// That it is done as someone pleases.
const PLEASURE: &[&str] = &[
    "från gång till gång",
    "från fall till fall",
    "efter eget gottfinnande",
    "efter eget huvud",
    "efter eget omdöme",
    "som hon vill",
    "som han vill",
    "som den vill",
    "godtyck*",
    "fritt",
    "ensam",
    "ensamt",
    "utan motivering",
    "utan att ange skäl",
    "utan angivande av skäl",
    "inte motivera*",
    "personliga kontakter",
    "personlig kännedom",
    "at its discretion",
    "case by case",
    "eget tycke",
    "eget gottfinnande",
    "eget huvud",
    "eget skön",
    "fritt skön",
    "efter behag",
    "efter känsla",
    "på känn",
    "på känsla",
    "magkänsla*",
    "efter sympati",
    "som det passar",
    "som den finner",
    "som de finner",
    "som den själv",
    "efter tycke och smak",
    "utan regler",
    "utan kriterier",
];
/// One person of the organisation, to whom it is left.
const ONE: &[&str] = &[
    "*ordförande",
    "*ordföranden",
    "*verksamhetsledare",
    "*verksamhetsledaren",
    "*kassör",
    "*kassören",
    "*föreståndaren",
    "*chefen",
    "*chef",
];
/// By what it is decided, and what is no place in the work.
const GROUND: &[&str] = &[
    "enligt",
    "utifrån",
    "behov*",
    "kriteri*",
    "kölist*",
    "kö",
    "kön",
    "turordning*",
    "ordning",
    "lott*",
    "ålder*",
    "risk*",
    "*våld*",
    "*skydd*",
    "säkerhet*",
    "samråd*",
    "tillsammans",
    "volontär*",
    "ledare",
    "ledarna",
    "personal*",
    "anställ*",
    "styrgrupp*",
    "*möte*",
    "*råd",
    "*rådet",
    "*nämnden*",
    "socialtjänst*",
];

/// Those who choose for themselves.
const SELVES: &[&str] = &["deltag*", "besökar*", "barn*", "ungdom*", "familj*", "var och en", "den som", "man"];

/// The word by which it is left to someone's pleasure who may take part.
pub(super) fn at_pleasure(sentence: &Said<'_>) -> Option<usize> {
    let who = sentence.find(WHO)?;
    let at = sentence.find_before(DECIDES, who).or_else(|| sentence.find(DECIDES))?;
    let let_in = sentence.has_in(who + 1.., LET_IN);
    let left = sentence.has(PLEASURE) || sentence.find_before(ONE, at.max(who)).is_some();
    let themselves = sentence.find_before(SELVES, at).is_some();
    (left && let_in && !themselves && !sentence.has(GROUND)).then_some(at)
}

/// What makes an organisation the only one that was thought of.
pub(super) const UNIQUE: &[&str] = &[
    "unik",
    "unika",
    "motstycke",
    "i särklass",
    "ojämförlig*",
    "självklar*",
    "självskriv*",
    "naturlig*",
    "given",
    "givet",
    "unique",
];
/// To go to it without more.
const DIRECT: &[&str] = &[
    "gå direkt",
    "gick direkt",
    "gått direkt",
    "direkt till",
    "direkt med",
    "vända sig direkt",
    "vände sig direkt",
    "tillfråga*",
    "frågade bara",
    "kontaktade",
    "kontakta",
    "partner*",
    "samarbetspartner*",
    "val",
    "valet",
    "välja",
    "valde",
    "valdes",
    "fick uppdraget",
];
const ORGANISATIONS: &[&str] = &[
    "förening*",
    "*föreningen",
    "*förbund*",
    "organisation*",
    "aktör*",
    "stiftels*",
    "samfund*",
    "kår*",
    "association*",
];
/// That others were looked at after all.
const LOOKED: &[&str] = &[
    "jämför*",
    "öppen*",
    "öppet*",
    "inbjud*",
    "bjöd*",
    "utlys*",
    "annonser*",
    "intresseanmäl*",
    "kartlägg*",
    "samtliga",
    "alla",
    "flera",
    "sökte",
    "sökning*",
    "deltag*",
    "invånar*",
    "barn*",
    "ungdom*",
    "familj*",
];

/// The word by which an organisation is said to be the only one, and is gone to without any look at others.
pub(super) fn uncompared(sentence: &Said<'_>) -> Option<usize> {
    let at = sentence.find(UNIQUE)?;
    let chosen = sentence.has_each(&[DIRECT, ORGANISATIONS]);
    // "Utan motstycke" takes nothing back.
    let denied = sentence.has(NOT);
    (chosen && is_of_choice(sentence.passage) && !sentence.has(LOOKED) && !denied).then_some(at)
}

/// Words by which no other was asked.
pub(super) const UNASKED: &[&str] = &[
    "inga andra *förening*",
    "ingen annan *förening*",
    "inga andra organisation*",
    "ingen annan organisation*",
    "inga andra aktör*",
    "ingen annan aktör*",
    "andra *förening* har inte",
    "andra organisationer har inte",
    "övriga *förening* har inte",
    "inga andra *jour*",
    "ingen annan *jour*",
    "någon annan *jour*",
    "inget annat *förbund*",
    "något annat *förbund*",
    "inga andra *förbund*",
    "ingen annan *klubb*",
    "någon annan *klubb*",
    "inga andra *klubb*",
    "ingen annan *stiftelse*",
    "någon annan *stiftelse*",
    "andra *klubbar har inte",
    "någon annan *förening*",
    "någon annan organisation*",
    "någon annan aktör*",
    "no other association*",
    "no other organisation*",
];

/// The words by which others are said not to have been asked.
pub(super) fn unasked(sentence: &Said<'_>) -> Option<usize> {
    const ASKED: &[&str] = &[
        "tillfråga*",
        "vände sig",
        "vänt sig",
        "vänder sig",
        "sökte",
        "sökts",
        "hörts",
        "hördes",
        "undersökts",
        "bedömts",
        "jämförts",
        "intresse",
        "chansen",
        "möjlighet*",
        "frågats",
        "frågades",
        "fått frågan",
        "fick frågan",
        "erbjudits",
        "erbjöds",
        "kontaktats",
        "kontaktades",
        "övervägts",
        "övervägdes",
        "bjudits in",
        "bjöds in",
        "prövats",
        "prövades",
        "asked",
        "invited",
    ];
    let at = sentence.find(UNASKED)?;
    let asked = sentence.has_in(at.., ASKED);
    let denied = sentence.has(NOT);
    let open = sentence.has(&["anmäl*", "svara*", "öppet", "öppen*", "alla", "samtliga", "intresse*"]);
    (asked && denied && !open && is_of_choice(sentence.passage)).then_some(at)
}

/// To ask for the support, and those who might have.
pub(super) const APPLY: &[&str] = &["söka", "ansöka*", "sökt", "ansökt*", "apply"];
const OTHERS: &[&str] = &["andra*", "övriga*", "ingen*", "inga*", "other*", "endast*", "bara*", "enbart*", "only*"];
const BODIES: &[&str] =
    &["förening*", "organisation*", "aktör*", "sökande*", "stiftels*", "trossamfund*", "association*", "charit*"];
/// Words by which they may not.
const SHUT: &[&str] =
    &["fått", "fick", "får", "nekats*", "beretts*", "tillåt*", "allowed*", "invited*", "utesluts*", "hindra*"];

/// The word for asking, where other organisations are said to have been kept from it.
pub(super) fn shut_out(sentence: &Said<'_>) -> Option<usize> {
    let at = sentence.find(APPLY)?;
    let shut = sentence.find_before(SHUT, at)?;
    let others = sentence.find_before(OTHERS, at)?;
    let only = ["endast", "bara", "enbart", "only"].contains(&sentence.key(others));
    let denied = sentence.has_any(&[NOT, &["nekats*"]]);
    let bodies = sentence.find_before(BODIES, at).is_some();
    // "bara föreningar med säte i kommunen får söka" is a condition, which is for all.
    let conditioned = sentence.has(&["som", "med", "utan", "före", "efter", "senare", "that", "with"]);
    (bodies && denied && !only && !conditioned && at - shut <= 4).then_some(at)
}

/// Whether a text tells how the parties came together.
fn is_of_choice(passage: &Passage<'_>) -> bool {
    const KINDS: [ClauseKind; 7] = [
        ClauseKind::Background,
        ClauseKind::Criteria,
        ClauseKind::Form,
        ClauseKind::Relation,
        ClauseKind::Parties,
        ClauseKind::Procurement,
        ClauseKind::Purpose,
    ];
    matches!(passage.topic, Topic::Criterion(_)) || KINDS.iter().any(|kind| passage.topic.is_about(*kind))
}
