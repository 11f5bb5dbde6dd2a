//! Its page is the Markdown file beside this one.
#![doc = include_str!("outflow_without_ground.md")]

use iop_core::model::{PartyRef, Role, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::words::{AUTHORITY, CONSENT, NOT, ORGANISATION};

pub(super) const RULE: Rule = Rule {
    id: "secrecy/outflow-without-ground",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: None }],
    waivable: true,
    page: include_str!("outflow_without_ground.md"),
    check,
};

/// Words for data on individuals.
const DATA: &[&str] = &[
    "*uppgifter om",
    "*uppgifter ur",
    "*akter",
    "*akterna",
    "*akten",
    "uppgift om",
    "kontaktuppgifter",
    "kontaktuppgifterna",
    "personuppgifter",
    "namn på",
    "lista på",
    "listor på",
    "lista med",
    "listor med",
    "en lista",
    "förteckning över",
    "förteckningar över",
    "*elevlist*",
    "*klasslist*",
    "*deltagarlist*",
    "elevregist*",
    "klientregist*",
    "patientregist*",
    "list of",
    "lists of",
    "details of",
    "namn och",
    "namnlist*",
    "förteckning till",
    "förteckningar till",
    "lista till",
    "listor till",
    "förteckning med",
    "förteckningar med",
    "läsbehörighet*",
    "läsrättighet*",
    "åtkomst till ärende*",
    "tillgång till ärende*",
    "sammanställning med namn*",
    "sammanställningar med namn*",
    "namn till",
    "telefonnummer till",
    "vilka elever",
    "vilka barn",
    "vilka hushåll",
    "vilka familjer",
    "vilka personer",
    "vilka patienter",
    "vilka som har",
    "vem som har",
    "hur det står till",
    "listor över",
    "lista över",
    "journaler*",
    "journalanteckning*",
    "utredning",
    "utredningar",
    "information om barn*",
    "information om enskild*",
    "information om deltag*",
    "information om familj*",
    "information om person*",
    "*diagnos*",
    "informerar * om vilka",
    "individuppgifter*",
    "ärendeuppgifter*",
    "data on",
    "names of",
];

/// Words for individuals.
const WHO: &[&str] = &[
    "barn*",
    "enskild*",
    "*sökande",
    "*sökandena",
    "våldsutsatt*",
    "besökar*",
    "familj*",
    "deltag*",
    "klient*",
    "patient*",
    "målsägande*",
    "flickor*",
    "pojkar*",
    "brukar*",
    "elev*",
    "ungdom*",
    "unga",
    "person",
    "personer*",
    "kvinnor*",
    "nyanländ*",
    "ensamkommande*",
    "placerad*",
    "boende",
    "boendes",
    "brottsoffer*",
    "målsägande*",
    "vittne*",
    "anhörig*",
    "hushåll*",
    "närstående",
    "medlem*",
    "alla som",
    "samtliga som",
    "dem som",
    "envar som",
    "everyone who",
    "all who",
    "hyresgäst*",
    "vårdnadshavar*",
    "students",
    "pupils",
    "patients",
    "clients",
    "children",
    "participants",
];

/// Words for handing over.
const GIVES: &[&str] = &[
    "lämnar",
    "lämna",
    "lämnas",
    "utlämna*",
    "avlämna*",
    "tillställ*",
    "tillsänd*",
    "översänd*",
    "överlämna*",
    "delar",
    "dela",
    "förmedla*",
    "meddela*",
    "skickar",
    "skicka",
    "ger",
    "ge",
    "tillhandahålla*",
    "informerar",
    "talar om",
    "tala om",
    "berättar",
    "berätta",
    "tipsar",
    "upplyser",
    "vidarebefordra*",
    "sänder",
    "sända",
    "mejlar",
    "mejla",
    "delger",
    "överför*",
    "sends",
    "send",
    "passes on",
    "gives",
    "provides",
    "hand over",
    "hands over",
    "share*",
];

/// Words for the authority.
const PUBLIC: &[&[&str]] =
    &[AUTHORITY, &["socialtjänsten*", "skolan*", "*kontoret", "*mottagning*", "polisen", "rektor*", "boendet*"]];

/// Words for a ground, which is one wherever it stands.
const GROUND: &[&str] =
    &["efter prövning", "sekretessprövning*", "menprövning*", "sekretessbrytande*", "10 kap", "12 kap"];

/// Words for the consent of the one whom the data are on, and for data that point out nobody: where the data are handed
/// over, or beside it.
const CONSENTED: &[&[&str]] = &[CONSENT, &["godkänn* av den enskilde"]];
const NOBODY: &[&str] = &["avidentifiera*", "anonym*", "statistik*"];

/// Words by which consent is not asked for.
const WITHOUT: &[&str] = &[
    "samtycke behöver inte",
    "samtycke behövs inte",
    "samtycke krävs inte",
    "samtycke inhämtas inte",
    "inget samtycke",
    "oavsett samtycke",
    "inte samtycke",
];

/// The same, which are turned round by a denial: "lämnar inte ut uppgifter utan samtycke".
const LACKING: &[&str] = &[
    "utan samtycke",
    "utan den enskildes samtycke",
    "utan deras samtycke",
    "utan att samtycke",
    "utan att * samtycker",
    "utan att * * samtycker",
    "utan att * behöver samtycka",
    "utan att * * behöver samtycka",
    "utan att * har samtyckt",
    "utan att * * har samtyckt",
    "utan att inhämta samtycke",
    "utan att fråga",
    "utan medgivande",
    "without consent",
];

/// Words by which data are handed over only as the act on secrecy allows.
const ACT: &[&str] = &["offentlighets och sekretesslag*", "sekretesslag*", "osl", "2009 400", "bara om", "endast om"];

/// Words by which data on all of them are handed over, whoever has consented.
const ALL: &[&str] =
    &["alla som", "samtliga som", "envar som", "alla de som", "samtliga de som", "everyone who", "all who"];

fn check(context: &Context<'_>) -> Answer {
    if !told::has_private_party(context.agreement) {
        return Answer::does_not_apply("reason-no-private-party");
    }
    let handed = said::with(context, DATA).filter(|sentence| {
        told::tells_work(sentence.passage)
            && sentence.has(WHO)
            && sentence.has(GIVES)
            && !is_to_authority(sentence)
            && (sentence.has(WITHOUT) || is_lifted(sentence) || !sentence.has_any(&[NOT, &["kontaktperson*"]]))
            && by_authority(context, sentence)
    });
    let handed: Vec<_> = handed.collect();
    if handed.is_empty() {
        return Answer::does_not_apply("reason-no-outflow");
    }
    let elsewhere = told::says(context, GROUND) || has_consent(context);
    let beside = |sentence: &Said<'_>| {
        // Consent to take part, or to sensitive data being processed, is not consent to their being handed over.
        let asked = |next: &str| {
            CONSENTED.iter().any(|words| reader::has(next, words))
                && !reader::has(next, WITHOUT)
                && !reader::has(next, &["känslig*", "deltar", "delta"])
        };
        reader::has(sentence.passage.text, NOBODY) || next(sentence).is_some_and(asked)
    };
    let wrong = handed.iter().filter(|sentence| {
        sentence.has(WITHOUT)
            || sentence.has(LACKING)
            || is_lifted(sentence)
            || (!elsewhere || is_of_all(sentence)) && !beside(sentence) && !sentence.has(ACT)
    });
    Answer::from_faults(wrong.map(|sentence| Fault::at(sentence.spot())).collect())
}

/// Whether it is on all who have done something, which leaves no room for the consent that is told elsewhere.
fn is_of_all(sentence: &Said<'_>) -> bool {
    sentence.has(ALL) && !sentence.has_any(CONSENTED) && !sentence.has(GROUND) && !sentence.has(NOBODY)
}

/// Whether they are told to an authority that the law lets know of harm, and to nobody private.
fn is_to_authority(sentence: &Said<'_>) -> bool {
    const AUTHORITY: &[&str] = &[
        "till *socialnämnd*",
        "till socialtjänst*",
        "till socialjour*",
        "till polis*",
        "till åklagar*",
        "to the police",
        "to the social*",
    ];
    const BESIDES: &[&str] = &["och till", "samt till", "and to"];
    sentence.has(AUTHORITY) && !sentence.has(BESIDES)
}

/// Whether the agreement itself lifts the secrecy, which only the law or the one concerned can.
fn is_lifted(sentence: &Said<'_>) -> bool {
    const LIFTED: &[&str] = &[
        "sekretess hindrar inte",
        "sekretessen hindrar inte",
        "hindras inte av sekretess",
        "utan hinder av sekretess",
        "utan sekretessprövning",
        "utan prövning",
        "oavsett sekretess",
        "trots sekretess",
    ];
    sentence.has(LIFTED) && !sentence.has_any(CONSENTED) && !sentence.has(&["10 kap", "12 kap"])
}

/// Whether a sentence on handing over, or on secrecy, asks for consent.
fn has_consent(context: &Context<'_>) -> bool {
    const OVER: &[&str] = &["*utlämn*", "ta del", "tar del", "får del", "*sekretess*", "lämnat", "lämnats"];
    said::with(context, &CONSENTED.concat()).any(|sentence| {
        let left_out = sentence.has(WITHOUT) || sentence.has(LACKING) && !sentence.has(NOT);
        !left_out && (sentence.has(GIVES) || sentence.has(OVER))
    })
}

/// The sentence that follows in the same text.
fn next<'a>(sentence: &Said<'a>) -> Option<&'a str> {
    let mut following = sentence.passage.sentences.iter().map(|other| other.range.clone());
    let following = following.find(|range| range.start >= sentence.range.end)?;
    sentence.passage.text.get(following)
}

/// Whether the authority hands over: it is the one named first, or the one whose commitment it is.
fn by_authority(context: &Context<'_>, sentence: &Said<'_>) -> bool {
    const PRIVATE: &[&[&str]] = &[ORGANISATION, &["volontär*", "parterna"]];
    let (text, agreement) = (sentence.text(), context.agreement);
    let public = reader::find_in(text, &PUBLIC.concat());
    let private = reader::find_in(text, &PRIVATE.concat());
    if let Topic::Commitment(index, _) = sentence.passage.topic {
        let who: Option<&PartyRef> = agreement.commitments.get(index).and_then(|own| own.party.known());
        let committed = |role: Role| {
            let mut parties = agreement.parties.iter().filter(|party| party.role.known() == Some(&role));
            who.is_some_and(|who| parties.any(|party| party.id.known().is_some_and(|id| agreement.includes(who, id))))
        };
        return committed(Role::Public) && !committed(Role::CivilSociety);
    }
    public.is_some_and(|public| private.is_none_or(|private| public.start < private.start))
}
