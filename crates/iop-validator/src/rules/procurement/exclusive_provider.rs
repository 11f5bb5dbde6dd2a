//! Its page is the Markdown file beside this one.
#![doc = include_str!("exclusive_provider.md")]

use iop_core::model::{ClauseKind, Kind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::may_buy;
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "procurement/exclusive-provider",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("6 kap. 14 §") },
        Basis::Act { act: "2007:1091", locus: None },
        Basis::Case { case: "HFD 2020 ref. 15" },
    ],
    waivable: true,
    page: include_str!("exclusive_provider.md"),
    check,
};

const OTHER: &[&str] = &["annan", "andra", "alternativ*", "motsvarande*", "likvärdig*", "other", "alternative"];
const ONLY: &[&str] = &["enda", "ensam", "only"];
const ACTOR: &[&str] = &[
    "aktör*",
    "organisation*",
    "förening*",
    "utförare*",
    "leverantör*",
    "tillhandahållare*",
    "stiftels*",
    "part",
    "provider*",
];
const ABLE: &[&str] = &[
    "kan",
    "kunnat",
    "kunna",
    "förmår*",
    "klara*",
    "mäkta*",
    "räcker till",
    "kapabel*",
    "förmåga*",
    "kapacitet*",
    "kompetens*",
    "can",
    "able",
];
const PROVIDE: &[&str] = &[
    "tillhandahåll*",
    "leverer*",
    "erbjud*",
    "utför*",
    "ordna*",
    "driva*",
    "bedriv*",
    "genomför*",
    "åta sig",
    "sköta*",
    "provid*",
    "deliver*",
    "förse*",
    "tillgodose*",
    "bistå*",
    "svara för",
    "stå för",
    "ställa upp",
    "motsvara",
    "anordna*",
    "hålla",
];
/// What makes it an argument about a purchase.
const BOUGHT: &[&str] =
    &["tjänst*", "*upphandl*", "konkurrens*", "lou", "kontrakt*", "service", "services", "procure*", "competit*"];
/// What says that there is nobody like it, and that it was therefore chosen.
const UNIQUE: &[&str] = &[
    "unik*",
    "i sitt slag",
    "motstycke",
    "i särklass",
    "oöverträffad*",
    "oersättlig*",
    "unique*",
    "unmatched",
    "unrivalled",
];
const CHOSEN: &[&str] = &[
    "valdes",
    "valts",
    "valt",
    "väljs",
    "väljer",
    "valet",
    "utvald*",
    "utsågs",
    "utsetts",
    "utsett",
    "vänt sig till",
    "vände sig till",
    "vänder sig till",
    "chosen",
    "selected",
    "chose",
];
/// What it has that nobody else has.
const OWNED: &[&str] = &["kompetens*", "kunskap*", "erfarenhet*", "ställning*", "nätverk*", "competence*", "position*"];
/// What it was compared with.
const COMPARED: &[&str] = &[
    "jämför*",
    "utlys*",
    "annons*",
    "intresseanmäl*",
    "anmäla intresse",
    "förfråg*",
    "kartlägg*",
    "kartlagt*",
    "compar*",
];
/// That it was chosen without any.
const UNCOMPARED: &[&str] = &[
    "utan jämför*",
    "utan att jämför*",
    "utan någon jämför*",
    "utan utlysning*",
    "utan annonser*",
    "utan att annons*",
    "utan förfråg*",
    "utan att andra",
    "utan att någon annan",
    "without comparison*",
    "without asking*",
];
/// That nobody else has been asked.
const NOT_ASKED: &[&str] = &[
    "inte prövat om andra",
    "inte prövat om någon annan",
    "inte undersökt om andra",
    "inte undersökt om någon annan",
    "inte tillfrågat andra",
    "inte frågat andra",
    "inga andra har tillfrågats",
    "ingen annan har tillfrågats",
    "not asked any other*",
    "no other * was asked",
];
/// That there was nobody else to turn to.
const NO_CHOICE: &[&str] = &[
    "saknas alternativ till",
    "saknas alternativa",
    "inget alternativ till",
    "inga alternativ till",
    "utan alternativ",
    "enda organisation som kommunen kan",
    "enda organisation som regionen kan",
    "enda förening som kommunen kan",
    "enda förening som regionen kan",
    "enda som kommunen kan",
    "enda som regionen kan",
    "enda tänkbara",
    "enda möjliga",
    "no alternative to",
    "ingen annan att vända sig till",
    "ingen annan att anlita",
    "ingen annan att tillgå",
    "inget annat val",
    "inte haft något val",
    "enda som staden kan",
    "enda organisation som staden kan",
    "enda förening som staden kan",
    "enda alternativ*",
    "no one else to turn to",
];
/// Whoever might do it instead, and that there is nobody.
const INSTEAD: &[&str] = &[
    "annan",
    "alternativ*",
    "ersättare*",
    "likvärdig*",
    "motsvarande",
    "jämförlig*",
    "motsvarighet*",
    "någon med",
    "någon som",
    "alternative",
];
const NOT_TO_BE_HAD: &[&str] = &[
    "står inte att",
    "stod inte att",
    "står ej att",
    "går inte att",
    "gick inte att",
    "låter sig inte",
    "finns inte att",
    "fanns inte att",
    "finns inte på",
    "har inte kunnat",
    "kan inte",
    "gives inte",
    "cannot be",
];
const FOUND: &[&str] = &[
    "finna",
    "finnas",
    "hitta",
    "hittas",
    "uppbringa",
    "uppbringas",
    "få tag",
    "få tag på",
    "tillgå",
    "uppdriva",
    "uppdrivas",
    "anlita",
    "anlitas",
    "ersätta",
    "ersättas",
    "be found",
];
/// The public party, whose need it then is.
const BUYER: &[&str] = &["kommun*", "region*", "staden*", "*nämnden*", "*förvaltningen*", "uppbringa*", "anlita*"];
/// What else might not be found.
const UNLIKE: &[&str] =
    &["lokal*", "tid", "tider", "dag", "datum", "finansier*", "lösning*", "pengar", "ledare", "person*"];
/// Nobody else, without a word for what they are.
const NOBODY: &[&str] = &[
    "ingen annan",
    "någon annan än",
    "inga andra",
    "ingen som",
    "ingen utom",
    "det finns ingen",
    "nobody else",
    "no one else",
    "no other",
];
const QUALITY: &[&str] =
    &["kvalit*", "lika bra", "lika väl", "lika gott resultat", "på samma nivå", "uppdraget", "quality*", "as well"];

fn check(context: &Context<'_>) -> Answer {
    let kind = match may_buy(context) {
        // A contract may say why it is awarded without competition.
        Ok(Kind::Agreement) => return Answer::does_not_apply("reason-a-purchase"),
        Ok(kind) => kind,
        Err(answer) => return answer,
    };
    let triggers = [PROVIDE, QUALITY, UNIQUE, UNCOMPARED, NOT_ASKED, NO_CHOICE, NOT_TO_BE_HAD].concat();
    let found = said::with(context, &triggers).filter_map(|sentence| {
        // Being alone may be a reason for a grant; that a service need not be procured is not.
        if kind != Kind::Partnership && !sentence.has(BOUGHT) {
            return None;
        }
        match argument(&sentence) {
            Some((from, to)) => Some(Fault::at(sentence.spot_between(from, to))),
            None => unique(&sentence).map(Fault::at),
        }
    });
    Answer::from_faults(found.collect())
}

/// The word by which the organisation is chosen for being like no other, where nothing says what it was compared with.
fn unique(sentence: &Said<'_>) -> Option<Spot> {
    if let Some(spot) = sentence.spot_of(NO_CHOICE).filter(|_| !sentence.has(&["inte den enda", "inte det enda"])) {
        return Some(spot);
    }
    // "Någon annan, som kommunen skulle kunna anlita, står inte att finna".
    let nobody = sentence.find(NOT_TO_BE_HAD).filter(|at| sentence.has_in(at + 1..at + 5, FOUND));
    if let Some(at) = nobody.filter(|_| sentence.has_each(&[INSTEAD, BUYER]) && !sentence.has(UNLIKE)) {
        return Some(sentence.spot_between(at, at));
    }
    if let Some(spot) = sentence.spot_of(NOT_ASKED) {
        return Some(spot);
    }
    // "Valdes utan att andra föreningar tillfrågades".
    if let Some(spot) = sentence.spot_of(UNCOMPARED).filter(|_| sentence.has(CHOSEN)) {
        return Some(spot);
    }
    let place = sentence.find(UNIQUE)?;
    let argued = [ClauseKind::Criteria, ClauseKind::Form, ClauseKind::Procurement];
    let argued = argued.iter().any(|kind| sentence.passage.topic.is_about(*kind));
    // "Föreningen är unik. Därför har nämnden valt den."
    let next = || said::all(sentence.passage).find(|next| next.range.start >= sentence.range.end);
    let therefore =
        || next().is_some_and(|next| next.has(CHOSEN) && next.has(&["därför", "alltså", "så", "therefore"]));
    let chosen = sentence.has(CHOSEN) || argued && (sentence.has(ACTOR) || sentence.has(OWNED)) || therefore();
    let alone = chosen && !sentence.is(place.saturating_sub(1), NOT) && !said::is_in(sentence.passage, COMPARED);
    alone.then(|| sentence.spot_between(place, place))
}

/// From the one who alone can, to what it can provide.
fn argument(sentence: &Said<'_>) -> Option<(usize, usize)> {
    // "Valdes eftersom ingen annan på orten klarar …": nobody else, where that is why it was chosen.
    let nobody =
        sentence.find(NOBODY).filter(|_| sentence.has(CHOSEN) || sentence.has(BOUGHT) || sentence.has(QUALITY));
    // "Någon annan än föreningen klarar inte …": the denial comes after.
    let nobody = nobody.filter(|at| sentence.key(*at) != "någon" || sentence.denies());
    if let (Some(nobody), true) = (nobody, sentence.has(ABLE)) {
        let provide = sentence.find(PROVIDE).or_else(|| sentence.find(QUALITY))?;
        return (nobody < provide).then_some((nobody, provide));
    }
    let none = sentence.denies() && sentence.has_each(&[OTHER, ACTOR]);
    // "Not the only one": the denial stands before; "so that none is procured" comes after.
    let denied = |at: usize| sentence.has_in(at.saturating_sub(3)..at, NOT);
    let alone = || sentence.find(&["ensam om", "ensamma om", "ensamt om"]);
    let only = sentence.find(ONLY).is_some_and(|at| !denied(at)) && (sentence.has(ACTOR) || alone().is_some());
    let provide = sentence.find(PROVIDE).or_else(|| sentence.find(QUALITY))?;
    if !(none || only) || !(sentence.has(ABLE) || sentence.has(QUALITY)) {
        return None;
    }
    let actor = if none { sentence.find(ACTOR)? } else { sentence.find(ONLY)? };
    // "the parties do what no other actor can" has its actor before what is done.
    (actor < provide).then_some((actor, provide))
}
