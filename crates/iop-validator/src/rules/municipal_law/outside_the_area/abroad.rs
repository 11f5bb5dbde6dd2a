//! Money that is used in another country, or at an organisation of the same kind in another place.

use crate::context::Context;
use crate::finding::Fault;
use crate::rules::data_protection::told::tells_work;
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said::{self, Said};

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
pub(super) fn abroad(context: &Context<'_>) -> Option<Fault> {
    let mut told = said::with(context, ABROAD).filter(|sentence| tells_work(sentence.passage));
    let used = |one: &Said<'_>| one.has(SPENT) && !one.has(ORIGIN) && !one.denies();
    told.find(used).map(|one| Fault::at(one.spot()).variant("abroad"))
}

/// The words by which money is used at an organisation of the same kind in another place: "går till systerföreningen i
/// Kaunas".
pub(super) fn elsewhere(context: &Context<'_>) -> Option<Fault> {
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
