//! Its page is the Markdown file beside this one.
#![doc = include_str!("private_published.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "privacy/private-published",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") }],
    waivable: true,
    page: include_str!("private_published.md"),
    check,
};

/// What belongs to somebody's private life.
const PRIVATE: &[&str] = &[
    "hemadress*",
    "bostadsadress*",
    "privatadress*",
    "privata adress*",
    "privata *nummer",
    "privat *nummer",
    "privata telefon*",
    "privata mobil*",
    "privata e*",
    "personliga *nummer",
    "personligt *nummer",
    "personliga mobil*",
    "personliga telefon*",
    "egna *nummer",
    "eget *nummer",
    "egna telefon*",
    "egna mobil*",
    "egna e post*",
    "egna adress*",
    "egna gatuadress*",
    "hem till ledar*",
    "nummer hem",
    "nummer till bostaden",
    "personnummer*",
    "födelsedat*",
    "hälsouppgift*",
    "home address*",
    "private telephone*",
];

/// Words by which something is made known to everyone.
const PUBLISHED: &[&str] = &[
    "publicera*",
    "offentliggör*",
    "webbplats*",
    "webben",
    "hemsida*",
    "hemsidan",
    "sociala medier",
    "anslås",
    "anslagstavla*",
    "tidning*",
    "sprids",
    "sätts upp",
    "sätta upp",
    "webbversion*",
    "webbsida*",
    "på nätet",
    "på internet",
    "öppna versionen",
    "offentliga versionen",
    "delas ut",
    "trycks",
    "öppna *förteckning*",
    "offentliga *förteckning*",
    "öppen *förteckning*",
    "öppna *register*",
    "öppna *databas*",
    "öppna data",
    "offentliga register",
    "offentligt register",
    "öppna register",
    "affisch*",
    "publish*",
    "website*",
];

/// The verb that is parted from its "ut": "läggs också hela överenskommelsen ut".
const LAID: &[&str] = &["läggs", "lägger", "lägga", "lades", "hängs", "ges", "skrivs"];

/// Whether a sentence makes something known to everyone.
fn publishes(said: &Said<'_>) -> bool {
    let out = |laid: usize| (laid + 1..said.words.len()).any(|at| matches!(said.key(at), "ut" | "upp"));
    said.has(PUBLISHED) || said.find(LAID).is_some_and(out)
}

/// Pictures and names of those who come, made known to everyone though nobody is asked.
fn unasked<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    const SHOWN: &[&str] = &[
        "*bild",
        "*bilder*",
        "bilden",
        "*foto*",
        "fotografi*",
        "film*",
        "namn",
        "namnen",
        "photo*",
        "pictures",
        "names",
    ];
    const OF: &[&str] =
        &["*barn*", "*deltag*", "*elev*", "*ungdom*", "*besökar*", "*volontär*", "*medlem*", "*gäst*", "klass*"];
    const UNASKED: &[&str] = &[
        "utan samtyck*",
        "utan * samtyck*",
        "utan att *tillfråga*",
        "utan att * *tillfråga*",
        "utan att fråga",
        "utan att be om lov",
        "utan lov",
        "utan att någon",
        "utan att de",
        "samtycke behövs inte",
        "samtycke krävs inte",
        "samtycke behöver inte",
        "behöver inte samtyck*",
        "behöver inte tillfråga*",
        "without consent",
        "without asking",
    ];
    // "Publiceras inte utan samtycke"
    let allowed = |said: &Said<'_>| said.has(&["aldrig", "inte utan", "ej utan", "får inte", "inga", "not", "never"]);
    said::with(context, UNASKED)
        .filter(move |said| said.has(SHOWN) && said.has(OF) && publishes(said) && !allowed(said) && !split(said))
}

/// Whether a denial stands apart from what is not asked for: "publiceras inte på webben utan samtycke".
fn split(said: &Said<'_>) -> bool {
    said.find(&["utan"]).zip(said.find(NOT)).is_some_and(|(without, no)| no < without)
}

/// Words of a sentence that sees to that it is not.
const KEPT: &[&str] = &["undantag*", "förutom", "utom", "maskera*", "stryks", "tas bort", "aldrig", "except", "masked"];

fn check(context: &Context<'_>) -> Answer {
    let unasked: Vec<Fault> = unasked(context).map(|said| Fault::at(said.spot()).variant("unasked")).collect();
    if !unasked.is_empty() {
        return Answer::Fails(unasked);
    }
    let mut told = said::with(context, PRIVATE).filter(publishes).peekable();
    if told.peek().is_none() {
        return Answer::does_not_apply("reason-nothing-private-published");
    }
    Answer::from_faults(
        told.filter(|said| !said.denies() && !said.has(KEPT))
            .map(|said| Fault::at(said.spot()).arg("words", said.hit_text()))
            .collect(),
    )
}
