//! Work that is said to be done in another municipality, or on the other side of the border. Reports nothing of its own.

use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::rules::data_protection::told::tells_work;
use crate::rules::said::{self, Said};
use iop_core::model::{ClauseKind, TargetGroupKind};

/// Where the border is passed, and the countries beside ours.
const BEYOND: &[&str] = &[
    "andra sidan gränsen",
    "andra sidan riksgränsen",
    "andra sidan landgränsen",
    "över gränsen",
    "i norge",
    "i danmark",
    "i finland",
    "på åland",
    "på island",
    "i tyskland",
    "i polen",
    "i estland",
    "i lettland",
    "i litauen",
    "i storbritannien",
    "i england",
    "i spanien",
    "i italien",
    "i grekland",
    "i frankrike",
    "in norway",
    "in denmark",
    "in finland",
    "across the border",
];

/// The municipality beside this one, where it is the place of something.
const NEIGHBOUR: &[&str] = &[
    "i grannkommun*",
    "i en grannkommun",
    "i en annan kommun",
    "i den angränsande kommunen",
    "utanför kommunens gräns*",
    "utanför kommunen",
];
/// What is there without being the work.
const ALIKE: &[&str] =
    &["liknande", "motsvarande", "andra föreningar", "förebild*", "modell*", "erfarenhet*", "similar"];
/// That something is there, or is done there.
const DONE: &[&str] = &[
    "ligger",
    "finns",
    "går",
    "ges",
    "hålls",
    "bedrivs",
    "drivs",
    "sker",
    "äger rum",
    "ordnas",
    "anordnas",
    "genomförs",
    "utförs",
    "öppnas",
    "arrangeras",
    "förläggs",
    "håller",
    "ger",
    "bedriver",
    "driver",
    "ordnar",
    "utför",
    "genomför",
    "arbetar",
    "används",
    "använda",
    "går till",
    "läggs på",
    "avsätts",
    "röja*",
    "röjer",
    "bor",
    "är bosatta",
    "is held",
    "are held",
    "takes place",
    "lies",
    "lie",
    "live",
];
/// What is there without being the work, or is paid by others.
const ASIDE: &[&str] = &[
    "liknande",
    "motsvarande",
    "en annan",
    "ett annat",
    "andra föreningar",
    "tidigare",
    "förr",
    "förebild*",
    "modell*",
    "erfarenhet*",
    "lärt*",
    "lär",
    "*resa",
    "*resan",
    "*resor",
    "*besök",
    "*besöket",
    "*utbyte",
    "*utbytet",
    "*läger",
    "*lägret",
    "konferens*",
    "möte*",
    "träffa",
    "samverka*",
    "samarbet*",
    "försäkring*",
    "kommer från",
    "flytt*",
    "född*",
    "har bott",
    "utom",
    "undantag*",
    "utanför överenskommelsen",
    "utanför partnerskapet",
    "egna medel",
    "betalas av",
    "bekostas av",
    "finansieras av",
    "slutar",
    "huvudkontor*",
    "säte",
    "kansli*",
    "grundades",
    "similar",
    "visit*",
];

/// The words by which the work is on the other side of the border, or an assessment has it in another municipality.
pub(super) fn beyond(context: &Context<'_>) -> Option<Fault> {
    let assessed = |one: &Said<'_>| {
        let own = one.passage.pointer.to_string().starts_with("/assessments/");
        own && one.has(DONE) && !one.has(ALIKE) && !one.denies()
    };
    let neighbour = || said::with(context, NEIGHBOUR).find(assessed);
    let found = said::with(context, BEYOND).find(|one| is_of_work(one)).or_else(neighbour)?;
    Some(Fault::at(found.spot()).variant("place"))
}

const KOMMUN: &[&str] = &["kommun", "kommuner"];

/// Those who live somewhere.
const PEOPLE: &[&str] = &[
    "från",
    "invånar*",
    "*boende",
    "bosatta",
    "bor",
    "*barn",
    "barnen",
    "*unga",
    "ungdomar*",
    "elever*",
    "familjer*",
    "pensionärer*",
    "äldre",
    "medborgare*",
    "residents",
    "people",
];

/// The other municipality in which the work is said to be done: "ges i föreningens lokal i Söderhamns kommun".
pub(super) fn of_another(context: &Context<'_>, own: impl Fn(&str) -> bool) -> Option<Fault> {
    said::with(context, KOMMUN).filter(is_of_work).find_map(|one| {
        let words = || one.words.iter().enumerate().filter(|(_, word)| word.is(KOMMUN));
        words().find_map(|(at, _)| {
            let name = one.words.get(at.checked_sub(1)?)?;
            let named = one.raw(name).starts_with(char::is_uppercase) && at > 1;
            let place = one.raw_between(at - 1, at).to_lowercase();
            let within = one.has_in(at.saturating_sub(4)..at - 1, &["i", "inom", "från"]);
            // Who lives there may be fetched to where the work is.
            let people = one.has_in(at.saturating_sub(4)..at - 1, PEOPLE);
            let fault = || Fault::at(one.spot_between(at - 1, at));
            (named && within && !own(&place)).then(|| if people { fault() } else { fault().variant("place") })
        })
    })
}

/// Whether a sentence says where the work of the agreement is, and nothing that is only told beside it.
fn is_of_work(said: &Said<'_>) -> bool {
    const KINDS: [ClauseKind; 7] = [
        ClauseKind::Purpose,
        ClauseKind::Scope,
        ClauseKind::Goals,
        ClauseKind::TargetGroups,
        ClauseKind::Commitments,
        ClauseKind::Economy,
        ClauseKind::UseOfFunds,
    ];
    let topic = said.passage.topic;
    let facts = matches!(topic, Topic::Goal(_) | Topic::TargetGroup(_) | Topic::Commitment(..));
    let work = facts || KINDS.iter().any(|kind| topic.is_about(*kind));
    let done = said.has(DONE) || matches!(topic, Topic::Commitment(..));
    work && done && !said.has(ASIDE) && !said.denies()
}

/// To take part, and from where those come who do.
const TAKE_PART: &[&str] = &[
    "delta",
    "deltar",
    "välkomna",
    "välkommet",
    "omfattas",
    "omfattar",
    "tas emot",
    "tar emot",
    "till för",
    "öppen för",
    "öppet för",
    "öppna för",
    "vänder sig",
    "riktar sig",
    "folkbokförd*",
    "bosatt*",
    "bor",
    "får hjälp",
    "får stöd",
    "får plats",
    "ges till",
    "ges åt",
    "erbjuds",
    "vänder",
    "tar del",
    "ta del",
    "söka sig",
    "kan komma",
    "målgruppen är",
    "målgrupp är",
];
const FROM: &[&str] = &[
    "från grannkommun*",
    "från andra kommuner",
    "från andra närliggande kommun*",
    "från närliggande kommun*",
    "från angränsande kommun*",
    "från omgivande kommun*",
    "från kringliggande kommun*",
    "från hela länet",
    "från hela regionen",
    "i hela länet",
    "i hela landet",
    "i hela sverige",
    "och grannkommun*",
    "eller grannkommun*",
    "och närliggande kommun*",
    "och angränsande kommun*",
    "och omgivande kommun*",
    "och kringliggande kommun*",
    "i grannkommun*",
    "i en grannkommun*",
    "i någon av grannkommun*",
    "i andra kommuner",
    "i närliggande kommun*",
    "i angränsande kommun*",
    "i omgivande kommun*",
    "i kringliggande kommun*",
    "var de än *",
    "var den än *",
    "var man än *",
    "var hon än *",
    "varifrån de än *",
    "varifrån man än *",
    "oavsett var",
    "oberoende av var",
    "oavsett hemort",
    "oavsett folkbokföringsort",
    "oberoende av hemort",
    "oberoende av bostadsort",
    "oberoende av hemkommun",
    "eller hemort",
    "eller bostadsort",
    "eller hemkommun",
    "eller bostadskommun",
    "eller folkbokföringsort",
    "från hela landet",
    "från hela sverige",
    "även utanför kommunen",
    "också utanför kommunen",
    "oavsett hemkommun",
    "oavsett bostadsort",
    "oavsett bostadskommun",
    "oavsett i vilken kommun",
    "oavsett vilken kommun",
    "bor utanför kommunen",
    "bosatta utanför kommunen",
    "folkbokförda utanför kommunen",
    "folkbokförda i en annan kommun",
    "bor i en annan kommun",
];

/// The sentence that lets those of other municipalities take part like the municipality's own.
pub(super) fn let_in(context: &Context<'_>) -> Option<Fault> {
    // The same work is done there too, or that is where others are met.
    const BESIDE: &[&str] = &[
        "liknande",
        "motsvarande",
        "erfarenhet*",
        "förening*",
        "*nätverk*",
        "*samverka*",
        "samarbet*",
        "statistik*",
        "jämför*",
        "*resa",
        "*resor",
        "*möte*",
        "*träff*",
        "konferens*",
        "*läger*",
        "cup*",
        "turnering*",
        "tävling*",
    ];
    let found = said::with(context, FROM).find(|said| {
        let paid =
            said.has(&["avgift*", "betala*", "ersättning*", "ersätter", "avtal*", "mot", "plats", "utom", "undantag*"])
                || said.has(&["om"]) && !said.has(&["även om", "också om"])
                || said.has(BESIDE);
        let groups = &context.agreement.target_groups;
        let direct = |index: usize| groups.get(index).is_some_and(|group| group.kind == TargetGroupKind::Direct);
        let group = matches!(said.passage.topic, Topic::TargetGroup(index) if direct(index))
            && said.has(&["oavsett", "oberoende"]);
        tells_work(said.passage) && (group || said.has(TAKE_PART)) && !paid && !said.has(super::FORM) && !said.denies()
    })?;
    Some(Fault::at(found.spot()))
}
