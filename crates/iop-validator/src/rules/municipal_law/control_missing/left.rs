//! Control that is left to the organisation: it follows its own work up, or lets others look when it will. Reports nothing of
//! its own.

use super::{CONTROL, FOLLOWS};
use crate::context::Context;
use crate::rules::municipal_law::organs::{PRIVATE, PUBLIC};
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;

/// To look at what one does oneself, and what is looked at.
const FOLLOWS_ITSELF: &[&str] = &[
    "följer själv* upp",
    "följer upp sig själv*",
    "följer upp sin egen",
    "följer upp sitt eget",
    "utvärderar sig själv*",
    "utvärderar själv*",
    "utvärderar sin egen",
    "granskar själv*",
    "granskar sig själv*",
    "granskar sin egen",
    "kontrollerar själv*",
    "kontrollerar sig själv*",
    "själv* följer upp",
    "själv* utvärderar",
    "själv* granskar",
    "själv* kontrollerar",
    "ansvarar själv* för uppföljning*",
    "ansvarar ensam* för uppföljning*",
    "svarar själv* för uppföljning*",
    "svarar ensam* för uppföljning*",
    "sköter själv* uppföljning*",
    "sin egen uppföljning",
    "evaluates itself",
];
/// The words by which the organisation follows its work up itself, where nothing says that the public party looks too.
pub(super) fn itself<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    let own = said::with(context, FOLLOWS_ITSELF).find(|said| !said.denies() && is_of_work(context, said))?;
    let public = [PUBLIC.iter().map(|word| (*word).to_owned()).collect(), names_of(context.agreement, true)].concat();
    let private =
        [PRIVATE.iter().map(|word| (*word).to_owned()).collect(), names_of(context.agreement, false)].concat();
    // Of the two sides the one that looks stands last before the verb.
    let looks = |said: &Said<'_>| {
        let verbs = (0..said.words.len()).filter(|at| said.is(*at, CONTROL) || said.is(*at, FOLLOWS));
        verbs.into_iter().any(|at| {
            let who = said.find_before(&public, at);
            who.is_some() && who >= said.find_before(&private, at)
        })
    };
    let other = |said: Said<'_>| said.range != own.range && !said.denies() && !said.has(FOLLOWS_ITSELF) && looks(&said);
    (!said::with(context, &[CONTROL, FOLLOWS].concat()).any(other)).then_some(own)
}
/// Whether it is the organisation that is told of, and its work.
fn is_of_work(context: &Context<'_>, said: &Said<'_>) -> bool {
    let private = said.has(PRIVATE) || said.has(&names_of(context.agreement, false));
    private && !said.has(&["kommunen", "regionen", "staden", "deltag*", "arbetsmiljö*"])
        || private && said.find(FOLLOWS_ITSELF) > said.find(PRIVATE) && !said.has(&["deltag*", "arbetsmiljö*"])
}
/// Whether the public party may look only if the organisation will have it, each time anew.
pub(super) fn is_at_will(context: &Context<'_>, said: &Said<'_>) -> bool {
    const IF: &[&str] =
        &["om", "när", "ifall", "i den mån", "såvida", "endast", "bara", "enbart", "förutsätter", "kräver", "if"];
    const WILLING: &[&str] = &[
        "villig",
        "villigt",
        "vill",
        "går med på",
        "medger",
        "medgivande",
        "samtycker",
        "samtycke",
        "tillåter",
        "tillåtelse",
        "godtar",
        "säger ja",
        "har lust",
        "finner lämpligt",
        "anser lämpligt",
        "is willing",
        "agrees",
    ];
    const OTHERS: &[&str] = &[
        "deltag*",
        "person",
        "personen",
        "personer",
        "samtal*",
        "journal*",
        "individ*",
        "hem",
        "hemmet",
        "familj*",
        "barn*",
        "vårdnadshavare*",
    ];
    let Some(willing) = said.find(WILLING) else { return false };
    let private = said.find_before(PRIVATE, willing).or(said.find_before(&names_of(context.agreement, false), willing));
    let led = said.find_before(IF, willing).is_some();
    let seen = said.has(&["besök", "granskning*", "genomgång*", "insyn*", "kontroll*", "granska*", "besöka"]);
    private.is_some() && led && seen && !said.has(OTHERS) && !said.denies()
}
