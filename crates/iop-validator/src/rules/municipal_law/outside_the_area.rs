//! Its page is the Markdown file beside this one.
#![doc = include_str!("outside_the_area.md")]

use iop_core::Pointer;
use iop_core::model::{Stage, TargetGroupKind};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told::tells_work;
use crate::rules::municipal_law::organs::municipal;
use crate::rules::near::nearest;
use crate::rules::said::{self, Said};
use crate::rules::who::at;

mod place;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/outside-the-area",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("2 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("outside_the_area.md"),
    check,
};

const NEARBY: &[&str] = &[
    "närliggande*",
    "angränsande*",
    "omgivande*",
    "kringliggande*",
    "andra*",
    "grannkommun*",
    "hela*",
    "neighbouring*",
];
const PLACES: &[&str] = &["kommuner*", "grannkommun*", "länet*", "landet*", "sverige*", "regionen*", "municipalities*"];
/// Both together, as an area names them.
const NEARBY_PLACES: &[&str] = &[
    "närliggande kommun*",
    "angränsande kommun*",
    "omgivande kommun*",
    "kringliggande kommun*",
    "andra kommuner",
    "grannkommun*",
    "hela länet",
    "neighbouring municipalit*",
];
const FORM: &[&str] =
    &["avtalssamverkan*", "samverkansavtal*", "kostnadsfri*", "ersätter*", "självkostnad*", "i mån av"];

/// Words for what is abroad, and countries to which aid is given, each after "i".
const ABROAD: &[&str] = &[
    "utomlands",
    "i utlandet",
    "till utlandet",
    "utvecklingsländer*",
    "u-länder*",
    "utvecklingsland",
    "bistånd*",
    "i afrika",
    "i asien",
    "i latinamerika",
    "i sydamerika",
    "i mellanöstern",
    "abroad",
    "overseas",
    "in africa",
    "in asia",
    "afghanistan",
    "albanien",
    "algeriet",
    "angola",
    "bangladesh",
    "bolivia",
    "bosnien",
    "burkina faso",
    "burundi",
    "chile",
    "colombia",
    "egypten",
    "ekvatorialguinea",
    "eritrea",
    "estland",
    "etiopien",
    "filippinerna",
    "gambia",
    "georgien",
    "ghana",
    "guatemala",
    "guinea",
    "haiti",
    "honduras",
    "indien",
    "indonesien",
    "irak",
    "iran",
    "jemen",
    "jordanien",
    "kambodja",
    "kamerun",
    "kenya",
    "kongo",
    "kosovo",
    "kuba",
    "laos",
    "lettland",
    "libanon",
    "liberia",
    "libyen",
    "litauen",
    "madagaskar",
    "malawi",
    "mali",
    "marocko",
    "mauretanien",
    "moçambique",
    "moldavien",
    "myanmar",
    "namibia",
    "nepal",
    "nicaragua",
    "niger",
    "nigeria",
    "pakistan",
    "palestina",
    "peru",
    "rumänien",
    "rwanda",
    "senegal",
    "sierra leone",
    "somalia",
    "sri lanka",
    "sudan",
    "sydafrika",
    "sydsudan",
    "syrien",
    "tanzania",
    "thailand",
    "togo",
    "tunisien",
    "turkiet",
    "uganda",
    "ukraina",
    "ukraine",
    "vietnam",
    "zambia",
    "zimbabwe",
];
/// What money does there.
const SPENT: &[&str] = &[
    "medel*",
    "medlen",
    "bidrag*",
    "pengar*",
    "kronor",
    "finansier*",
    "bekost*",
    "bygg*",
    "skolbygge*",
    "insaml*",
    "skänk*",
    "biståndsprojekt*",
    "stödja",
    "stöder",
    "stödjer",
    "stöd till",
    "projekt*",
    "money",
    "funds",
    "grant*",
    "build*",
    "support*",
    "project*",
];
/// Words of where somebody comes from, or of what is not paid for.
const ORIGIN: &[&str] = &[
    "från",
    "född*",
    "föddes",
    "flytt",
    "flykt*",
    "flyr",
    "bott",
    "bodde",
    "ursprung*",
    "kriget",
    "krig",
    "bakgrund*",
    "anhörig*",
    "kommit",
    "återvänd*",
    "språk*",
    "erfarenhet*",
    "utbildad*",
    "examen*",
    "from",
    "born",
    "fled",
    "refugee*",
    "war",
];

/// The words by which money is used in another country.
fn abroad(context: &Context<'_>) -> Option<Fault> {
    let mut told = said::with(context, ABROAD).filter(|sentence| tells_work(sentence.passage));
    let used = |one: &Said<'_>| one.has(SPENT) && !one.has(ORIGIN) && !one.denies();
    told.find(used).map(|one| Fault::at(one.spot()).variant("abroad"))
}

/// The words by which money is used at an organisation of the same kind in another place: "går till systerföreningen i
/// Kaunas".
fn elsewhere(context: &Context<'_>) -> Option<Fault> {
    const MONEY: &[&str] = &["medel*", "medlen", "bidraget*", "bidrag", "pengar*", "stödet", "kronor", "kr", "budget*"];
    const GOES: &[&str] = &[
        "går till",
        "gå till",
        "använda*",
        "används",
        "avsätts",
        "satsas",
        "förs över",
        "föras över",
        "överförs",
        "överföras",
        "skickas",
        "skänks",
        "bygga*",
        "starta*",
        "stödja",
        "stöder",
        "finansierar",
        "finansiera",
        "bekosta*",
        "läggs",
    ];
    const SISTER: &[&str] = &[
        "syster*",
        "*systerförening*",
        "vänförening*",
        "vänort*",
        "moderförening*",
        "moderorganisation*",
        "partnerorganisation*",
        "lokalförening*",
        "lokalavdelning*",
        "avdelning*",
        "kår*",
        "sister",
    ];
    // To meet and to learn from is done for those at home.
    const MEETS: &[&str] =
        &["*resa*", "*resor*", "*utbyte*", "studiebesök*", "erfarenhet*", "inbjud*", "läger*", "möte*"];
    let known: Vec<&str> =
        municipal(context.agreement).filter_map(|(_, own)| own.name.known()).map(String::as_str).collect();
    said::with(context, SISTER).find_map(|said| {
        let sister = said.find(SISTER)?;
        // The place stands after it with a capital.
        let place = (sister + 1..sister + 3).find(|at| matches!(said.key(*at), "i" | "på"))? + 1;
        let name =
            said.words.get(place).map(|word| said.raw(word)).filter(|name| name.starts_with(char::is_uppercase))?;
        let home = known.iter().any(|own| own.contains(name.trim_end_matches('s')));
        let spent = said.has_each(&[MONEY, GOES]) && !said.has(MEETS) && !said.denies();
        (spent && !home && tells_work(said.passage))
            .then(|| Fault::at(said.spot_between(sister, place)).variant("elsewhere"))
    })
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if municipal(agreement).next().is_some()
        && let Some(fault) = abroad(context).or_else(|| elsewhere(context)).or_else(|| place::beyond(context))
    {
        return Answer::Fails(vec![fault]);
    }
    let parties: Vec<String> =
        municipal(agreement).filter_map(|(_, party)| party.name.known()).map(|name| name.to_lowercase()).collect();
    // Those who are members of a party, or take part beside it, answer for their own.
    // So does a party whose role is not told.
    let beside = agreement.participants.iter().filter_map(|one| one.name.known());
    let beside =
        beside.chain(agreement.parties.iter().filter_map(|own| own.name.known())).map(|name| name.to_lowercase());
    let beside: Vec<String> = beside.filter(|name| name.contains("kommun")).collect();
    if parties.is_empty() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    // A region answers for a whole county.
    if !parties.iter().all(|name| name.contains("kommun") || name.contains("stad")) {
        return Answer::does_not_apply("reason-no-area-told");
    }
    let only = parties.len() == 1;
    if said::together(context, &[FORM, PLACES]) {
        return Answer::Holds;
    }
    let direct = agreement.target_groups.iter().enumerate().filter(|(_, group)| group.kind == TargetGroupKind::Direct);
    let mut faults: Vec<Fault> = Vec::new();
    for (index, group) in direct {
        let place = at("target_groups", index);
        let area = group.area.as_deref().unwrap_or_default().to_lowercase();
        let other = area.split(" och ").flat_map(|part| part.split(',')).map(str::trim).any(|part| {
            let named = part.ends_with(" kommun") || part.ends_with(" kommuner");
            let foreign = named && !parties.iter().chain(&beside).any(|party| same_place(part, party));
            foreign || only && (part.contains("grannkommun") || part == "hela länet")
        });
        let beyond = reader::find_in(&area, NEARBY_PLACES).is_some();
        if other || beyond {
            faults.push(Fault::at(Spot::Value(place.key("area"))));
            continue;
        }
        // Several municipalities answer for more than one.
        faults.extend(only.then(|| told(context, &place.key("text"))).flatten());
    }
    faults.extend(place::let_in(context));
    // A name that is misspelt is another rule's.
    let ours = |place: &str| {
        let mut own = parties.iter().chain(&beside);
        own.any(|party| same_place(place, party) || nearest(&stem(place), std::iter::once(&*stem(party))).is_some())
    };
    faults.extend(place::of_another(context, ours));
    Answer::from_faults(faults)
}

/// Whether the area is the municipality or a part of it: "Lunds kommun", "Lund kommun", "norra delen av Lunds kommun".
fn same_place(area: &str, party: &str) -> bool {
    let (inner, outer) = (stem(area), stem(party));
    !inner.is_empty() && (party.contains(&inner) || area.split(' ').any(|word| stem(word) == outer))
}

/// The name of a place without what every municipality is called.
fn stem(name: &str) -> String {
    name.trim_end_matches("er").trim_end_matches(" kommun").trim_end_matches('s').to_owned()
}

/// The words of a target group that reach beyond the municipality.
fn told(context: &Context<'_>, place: &Pointer) -> Option<Fault> {
    let passage = context.passages.iter().find(|passage| passage.pointer == *place)?;
    debug_assert!(matches!(passage.topic, Topic::TargetGroup(_)));
    said::within(passage, PLACES).find_map(|sentence| {
        let pair = sentence.words.windows(2).position(|two| {
            let near = two[0].is(NEARBY);
            near && two[1].is(PLACES)
        });
        let pair = pair.map(|first| sentence.spot_between(first, first + 1));
        let spot = pair.or_else(|| sentence.spot_of(&["grannkommun*"]))?;
        (!sentence.denies() && !sentence.has(&["utom*", "undantag*", "exklusive*"])).then(|| Fault::at(spot))
    })
}
