//! Words that do not agree with the noun that they belong to: "ett grupp", "parterna är självständig".

use super::is_beside;
use crate::rules::said::Said;

/// How nouns with "en" end, and nouns with "ett".
const COMMON: &[&str] = &[
    "*ning",
    "*het",
    "*else",
    "*tion",
    "*sion",
    "*itet",
    "*grupp",
    "*nämnd",
    "*kommun",
    "*förening",
    "rapport",
    "*rapport",
    "*lokal",
    "*period",
    "månad",
    "vecka",
    "*termin",
    "*part",
    "*person",
    "*ledare",
    "*ordförande",
    "*företrädare",
    "*samordnare",
    "*handling",
    "*process",
    "*budget",
    "*bilaga",
    "*förvaltning",
    "*plats",
    "*gång",
    "ledamot",
    "*tjänst",
    "*kostnad",
];
const NEUTER: &[&str] = &[
    "avtal",
    "*savtal",
    "*bidrag",
    "*stöd",
    "*belopp",
    "*arbete",
    "*möte",
    "*beslut",
    "*villkor",
    "*utdrag",
    "*exemplar",
    "*protokoll",
    "*tillägg",
    "*partnerskap",
    "*uppdrag",
    "*åtagande",
    "*ärende",
    "år",
    "*kvartal",
    "*halvår",
    "*datum",
    "*konto",
    "*register",
    "*förbund",
    "*bolag",
    "*kontrakt",
    "*rum",
    "*förråd",
    "*kök",
    "*kansli",
    "*program",
    "*projekt",
    "*besök",
    "*tillfälle",
    "*krav",
    "*underlag",
    "*förslag",
    "*överskott",
    "*underskott",
    "*resultat",
    "*syfte",
    "*behov",
    "*nätverk",
    "*intyg",
    "*brott",
];

/// The same with their article at the end.
const THE_COMMON: &[&str] = &[
    "*ningen",
    "*heten",
    "*elsen",
    "*tionen",
    "*sionen",
    "*iteten",
    "*gruppen",
    "*nämnden",
    "*kommunen",
    "*rapporten",
    "*lokalen",
    "*perioden",
    "månaden",
    "*parten",
    "*handlingen",
    "*processen",
    "*budgeten",
    "*bilagan",
];
const THE_NEUTER: &[&str] = &[
    "*avtalet",
    "*bidraget",
    "*stödet",
    "*beloppet",
    "*arbetet",
    "*mötet",
    "*beslutet",
    "*villkoret",
    "*utdraget",
    "*protokollet",
    "*tillägget",
    "*partnerskapet",
    "*uppdraget",
    "*åtagandet",
    "*ärendet",
    "året",
    "*kontot",
    "*registret",
    "*förbundet",
    "*bolaget",
    "*kontraktet",
    "*programmet",
    "*projektet",
    "*överskottet",
    "*resultatet",
];

/// Several of them, without an article.
const SEVERAL: &[&str] = &[
    "parter",
    "kommuner",
    "föreningar",
    "rapporter",
    "personer",
    "månader",
    "veckor",
    "timmar",
    "ledamöter",
    "möten",
    "*tillfällen",
    "ärenden",
    "åtaganden",
    "*ningar",
    "*heter",
    "*grupper",
    "*nämnder",
    "*handlingar",
    "*tjänster",
    "*kostnader",
    "*lokaler",
];

/// How adjectives end: with a noun of "en", and with several or after the article.
const PLAIN: &[&str] = &["*lig", "*ndig", "ansvarig", "*ldig", "*isk", "*sam", "*full", "*bar", "*riktig"];
const PLURAL: &[&str] = &["*liga", "*ndiga", "ansvariga", "*ldiga", "*iska", "*samma", "*fulla", "*bara", "*riktiga"];
/// What ends so and is no adjective.
const OTHERS: &[&str] = &["endast", "bara", "uppenbara", "tillsamm*", "självfall*", "aldrig", "*krig", "full", "bar"];

/// Several parties, one of them, and one thing.
const THEY: &[&str] = &["parterna", "båda", "bägge", "samtliga", "vi", "de"];
const IT: &[&str] =
    &["kommunen", "regionen", "föreningen", "stiftelsen", "överenskommelsen", "verksamheten", "nämnden"];
const THING: &[&str] = &["avtalet", "partnerskapet", "bidraget", "stödet", "samarbetet", "beslutet", "förbundet"];

/// What a subject may follow: after "ingen av parterna är" the subject is another word.
const OPENS: &[&str] = &["att", "men", "eftersom", "då", "när", "om"];

/// The words that do not go together, where the first of them stands at a place.
pub(super) fn slip(said: &Said<'_>, at: usize) -> Option<(usize, usize)> {
    let next = is_beside(said, at, at + 1).then_some(at + 1)?;
    let wrong = |end: usize, found: bool| found.then_some((at, end));
    // "En projekt- och arbetsgrupp": the word goes on.
    let whole = |at: usize| {
        let rest = said.words.get(at).and_then(|word| said.passage.text.get(word.range.end..));
        rest.is_some_and(|rest| !rest.starts_with(['-', '–']))
    };
    let adjective = |at: usize, ends: &[&str]| said.is(at, ends) && !said.is(at, OTHERS);
    match said.key(at) {
        // "Vart och ett", "var och en" stand alone.
        "en" | "ett" if at > 1 && said.key(at - 1) == "och" && said.is(at - 2, &["var", "vart", "en", "ett"]) => None,
        "en" | "ett" if said.is(next, SEVERAL) => wrong(next, whole(next)),
        "en" => {
            // "En väsentligt avtalsbrott": the adjective is right and the article wrong.
            let end = if said.is(next, &["*ligt", "*iskt", "*samt"]) { next + 1 } else { next };
            wrong(end, said.is(end, NEUTER) && is_beside(said, end - 1, end) && whole(end))
        }
        "ett" => {
            let noun = said.is(next, COMMON) && whole(next);
            wrong(next, noun || adjective(next, PLAIN) && is_beside(said, next, next + 1))
        }
        article @ ("det" | "den") => {
            let nouns = if article == "det" { THE_COMMON } else { THE_NEUTER };
            let noun = next + 1;
            wrong(noun, adjective(next, PLURAL) && is_beside(said, next, noun) && said.is(noun, nouns) && whole(noun))
        }
        "är" => predicate(said, at, next),
        _ => None,
    }
}

/// A subject and what is said of it: "parterna är självständig".
fn predicate(said: &Said<'_>, at: usize, next: usize) -> Option<(usize, usize)> {
    let subject = at.checked_sub(1).filter(|subject| is_beside(said, *subject, at))?;
    let first = subject == 0 || said.is(subject - 1, OPENS);
    // "Parterna är ansvarig för var sin del" but "föreningen är juridiskt ansvarig": what follows at once is judged, and
    // an adjective that has a noun of its own is not.
    let alone = !is_beside(said, next, next + 1) || said.is(next + 1, AFTER);
    let adjective = |ends: &[&str]| said.is(next, ends) && !said.is(next, OTHERS);
    let wrong = said.is(subject, THEY) && adjective(PLAIN)
        || said.is(subject, IT) && adjective(PLURAL)
        || said.is(subject, THING) && (adjective(PLAIN) || adjective(PLURAL));
    (first && alone && wrong).then_some((subject, next))
}

/// What follows an adjective that stands alone.
const AFTER: &[&str] = &[
    "och", "i", "för", "gentemot", "mot", "till", "från", "med", "att", "om", "när", "som", "inför", "under", "men",
    "eller",
];
