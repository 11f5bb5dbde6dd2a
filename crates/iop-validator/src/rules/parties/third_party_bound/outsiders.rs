//! Who is no party, by the words that name their kind.

use iop_core::model::{Participant, ParticipantRole};

use super::duty::{ELSEWHERE, PROMISED};
use crate::context::Context;
use crate::reader;
use crate::rules::said;
use crate::rules::who::phrase;

/// Those of a kind, and the words of a party's name by which it may be one of them.
struct Kind {
    called: &'static [&'static str],
    kin: &'static [&'static str],
}

const KINDS: &[Kind] = &[
    Kind {
        called: &[
            "kontaktperson på boendet",
            "kontaktpersonen på boendet",
            "kontaktpersonen på * boende",
            "boendets kontaktperson",
            "boendets personal",
            "personal på boendet",
            "polisen",
            "närpolisen",
            "områdespolisen",
            "kommunpolisen",
            "lokalpolisen",
            "polismyndigheten",
            "arbetsförmedlingen",
            "försäkringskassan",
            "migrationsverket",
            "kriminalvården",
            "länsstyrelsen",
            "länsstyrelserna",
            "skatteverket",
            "värdfamiljen",
            "värdfamiljerna",
            "värdfamiljer",
            "familjerna",
            "vårdnadshavarna",
            "vårdnadshavare",
            "föräldrarna",
            "grannarna",
            "medlemsföreningarna",
            "andra föreningar",
            "övriga föreningar",
            "ortens föreningar",
            "frälsningsarmén",
            "stadsmissionen",
            "röda korset",
            "rädda barnen",
            "studieförbundet",
            "studieförbunden",
            "näringslivet",
            "arbetsgivarna",
            "arbetsgivaren på orten",
            "universitetet",
            "högskolan",
            "folkhögskolan",
            "grannkommunen",
            "grannkommunerna",
            "staten",
            "socialstyrelsen",
            "kriminalvårdens frivård",
            "frivården",
            "åklagaren",
            "åklagarmyndigheten",
            "sparbanken",
            "riksorganisationen",
            "moderföreningen",
            "hyresgästföreningen",
            "bostadsrättsföreningen",
            "samfällighetsföreningen",
            "villaägareföreningen",
            "grannföreningen",
            "hembygdsföreningen",
            "pensionärsföreningarna",
            "idrottsföreningarna",
            "byalaget",
            "the police",
            "gode män",
            "god man",
        ],
        kin: &[],
    },
    Kind {
        called: &["hyresvärden", "fastighetsägaren", "fastighetsägarna", "the landlord"],
        kin: &["fastighet*", "bostad*", "bostäder"],
    },
    Kind {
        called: &[
            "livsmedelsbutikerna",
            "matbutikerna",
            "butikerna",
            "handlarna",
            "restaurangerna",
            "företagen",
            "företagarna",
            "bostadsbolaget",
            "bostadsföretaget",
            "fastighetsbolaget",
            "fastighetsbolagen",
            "bussbolaget",
            "trafikbolaget",
            "energibolaget",
            "bussföretaget",
            "städföretaget",
            "företagen på orten",
            "lokala företagen",
            "lokala företag",
            "ortens företag",
        ],
        kin: &["ab", "*aktiebolag", "*bolag", "*bostäder"],
    },
    Kind {
        called: &["svenska kyrkan", "kyrkan", "pastoratet", "församlingen", "församlingarna", "the church"],
        kin: &["*kyrka*", "*församling*", "*pastorat*", "*diakoni*", "*stift"],
    },
    Kind {
        called: &[
            "regionen",
            "region",
            "landstinget",
            "primärvården",
            "vårdcentralen",
            "vårdcentralerna",
            "psykiatrin",
            "barn- och ungdomspsykiatrin",
            "bup",
            "sjukhuset",
            "habiliteringen",
            "mödravårdscentralen",
            "barnavårdscentralen",
            "distriktssköterskan",
            "distriktssköterskorna",
            "sjuksköterskorna",
            "läkarna",
            "barnmorskorna",
        ],
        kin: &["*region*", "*landsting*"],
    },
    Kind {
        called: &["kommunen", "kommunerna", "socialtjänsten", "hemtjänsten", "biblioteket", "fritidsgården"],
        kin: &["*kommun*", "*stad", "*stads"],
    },
    Kind {
        called: &[
            "skolan",
            "skolorna",
            "grundskolan",
            "gymnasieskolan",
            "gymnasiet",
            "rektorn",
            "rektor",
            "skolledningen",
            "lärarna",
            "elevhälsan",
        ],
        kin: &["*skol*", "*utbildning*", "barn*", "*lärande*", "*läxhjälp*"],
    },
];

/// Words of a school that is the party's own.
const OWN_SCHOOL: &[&str] = &["kommunens *skol*", "kommunala *skol*", "kommunens elevhälsa", "stadens *skol*"];

/// Those who are no party to this agreement, and those who are.
pub(super) struct Outsiders {
    /// Words that name someone who is none.
    pub(super) called: Vec<String>,
    /// The same in the genitive.
    pub(super) genitive: Vec<String>,
    /// The national organisations that parties belong to.
    above: Vec<String>,
    /// Those that work beside the parties.
    beside: Vec<String>,
    /// The names of parties, and of those who take part for them, in lower case.
    known: Vec<String>,
}

impl Outsiders {
    pub(super) fn of(context: &Context<'_>) -> Self {
        let agreement = context.agreement;
        let parties =
            agreement.parties.iter().flat_map(|party| party.name.known().into_iter().chain(&party.short_names));
        let others = |beside| agreement.participants.iter().filter(move |other| is_beside(other) == beside);
        let taking = others(false).filter_map(|other| other.name.known());
        let known: Vec<String> = parties.chain(taking).map(|name| name.to_lowercase()).collect();
        let beside: Vec<String> =
            others(true).filter_map(|other| other.name.known()).map(|name| phrase(name)).collect();
        // The national organisation that a party belongs to without speaking for it is no party.
        let above = agreement.parties.iter().filter_map(|party| party.part_of.as_deref()).map(phrase);
        // It is called "riksförbundet" too, where no party is one.
        let above: Vec<String> = above
            .flat_map(|name| {
                let head = name.split(' ').next().filter(|head| head.ends_with("förbundet")).map(str::to_owned);
                let head = head.filter(|head| !known.iter().any(|own| own.contains(head.trim_end_matches("et"))));
                [name].into_iter().chain(head)
            })
            .collect();
        let kinds = KINDS.iter().filter(|kind| !is_kin(context, kind)).flat_map(|kind| kind.called);
        let called = kinds.map(|name| (*name).to_owned()).filter(|name| !has_promised(context, name));
        // The whole name goes before the word for its kind.
        let plain: Vec<String> = above.iter().chain(&beside).cloned().chain(called).collect();
        let genitive: Vec<String> = plain.iter().map(|name| format!("{name}s")).collect();
        let called = plain.into_iter().chain(genitive.iter().cloned()).collect();
        Self { called, genitive, above, beside, known }
    }

    pub(super) fn is_above(&self, words: &str) -> bool {
        self.above.contains(&phrase(words))
    }

    pub(super) fn is_beside(&self, words: &str) -> bool {
        let words = phrase(words);
        self.beside
            .iter()
            .any(|own| own.strip_prefix(words.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with(' ')))
    }

    /// Whether the words, in lower case, are what a party is called by.
    pub(super) fn is_party(&self, words: &str) -> bool {
        let stem = reader::stem(words.split(' ').next_back().unwrap_or_default());
        let stranger = self.is_above(words) || self.is_beside(words);
        let is_of = |name: &String| !stranger && name.split(' ').any(|word| reader::stem(word) == stem);
        self.known.iter().any(|name| name == words || is_of(name))
    }

    /// Whether a name, in lower case, is a part of one that is known, or the other way about.
    pub(super) fn is_known(&self, name: &str) -> bool {
        self.known.iter().chain(&self.beside).any(|own| own.contains(name) || name.contains(own.as_str()))
    }
}

/// Whether someone of the agreement may be of this kind.
fn is_kin(context: &Context<'_>, kind: &Kind) -> bool {
    let agreement = context.agreement;
    let parties = agreement.parties.iter().flat_map(|party| {
        let names = party.name.known().into_iter().chain(&party.short_names);
        names.chain(&party.unit).chain(&party.body).chain(&party.legal_form).chain(&party.part_of)
    });
    let others = agreement.participants.iter().filter(|other| !is_beside(other));
    let mut names = parties.chain(others.clone().filter_map(|other| other.name.known()));
    let lets = kind.called.contains(&"hyresvärden")
        && others.clone().any(|other| other.role.known() == Some(&ParticipantRole::Landlord));
    let school = kind.called.contains(&"skolan") && said::anywhere(context, OWN_SCHOOL);
    lets || school || names.any(|name| reader::has(name, kind.kin))
}

/// Whether a paper is named after it, or a sentence says of it, in which it has promised something of its own.
fn has_promised(context: &Context<'_>, name: &str) -> bool {
    let agreement = context.agreement;
    let annexes = agreement.annexes.iter().filter_map(|annex| annex.title.known());
    let related = agreement.related.iter().filter_map(|related| related.title.known());
    let titled = annexes.chain(related).any(|title| reader::has(title, &[name]) && reader::has(title, ELSEWHERE));
    titled || said::with(context, &[name]).any(|said| said.has(PROMISED))
}

/// Whether someone works beside the parties, belongs to none of them and has promised nothing of its own.
fn is_beside(other: &Participant) -> bool {
    const NONE: &[&str] = &["inga skyldigheter", "inga åtaganden", "inte bund*", "inte part", "no duties"];
    let promised = other.text.as_ref();
    let promised =
        promised.is_some_and(|text| reader::has(text.as_str(), ELSEWHERE) && !reader::has(text.as_str(), NONE));
    let beside = matches!(other.role.known(), Some(ParticipantRole::Cooperator | ParticipantRole::Funder));
    beside && other.of.is_none() && !promised
}
