//! Its page is the Markdown file beside this one.
#![doc = include_str!("told_to_authority.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;
use crate::rules::words::{AUTHORITY, CONSENT, NOT};

pub(super) const RULE: Rule = Rule {
    id: "secrecy/told-to-authority",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 6.1") },
        Basis::Act { act: "1998:204", locus: None },
        Basis::Logic,
    ],
    waivable: true,
    page: include_str!("told_to_authority.md"),
    check,
};

/// Words for what is known of one person.
const DATA: &[&str] = &[
    "hälsa",
    "hälsotillstånd*",
    "diagnos*",
    "journal*",
    "läkarintyg*",
    "familj",
    "familjeförhållanden*",
    "familjesituation*",
    "ekonomi",
    "privatekonomi*",
    "livssituation*",
    "personnummer*",
    "identitet*",
    "namn på",
    "namnen på",
    "namn och",
    "namnlist*",
    "lista över",
    "lista på",
    "förteckning över",
    "deltagarlist*",
    "sjukdom*",
    "missbruk*",
    "personliga förhållanden*",
    "vad de har berättat",
    "vad som sagts",
    "vad som har sagts",
    "health",
    "names of",
    "personal circumstances",
];

/// Words for those who are met.
const WHO: &[&str] = &[
    "deltag*",
    "barn*",
    "elev*",
    "ungdom*",
    "unga",
    "klient*",
    "brukar*",
    "stödsökande*",
    "hjälpsökande*",
    "kvinnor*",
    "den enskild*",
    "enskilda*",
    "besökar*",
    "gäst*",
    "familjer*",
    "nyanländ*",
    "adept*",
    "participant*",
    "client*",
    "individual*",
];

/// Words for handing over.
const GIVES: &[&str] = &[
    "lämna",
    "lämnar",
    "lämnas",
    "redogörelse*",
    "rapportera*",
    "rapporter",
    "rapporten",
    "överlämna*",
    "skicka*",
    "meddela*",
    "informera*",
    "delge*",
    "underrätta*",
    "berätta*",
    "redovisa*",
    "report*",
    "send*",
    "inform*",
    "hand over",
];

/// Words for the authority that gets it.
const TO_AUTHORITY: &[&str] = &[
    "till kommun*",
    "till region*",
    "till *nämnden*",
    "till handläggar*",
    "till socialtjänst*",
    "till socialsekreterar*",
    "till *förvaltningen*",
    "till myndighet*",
    "till arbetsförmedling*",
    "till *kontoret",
    "kommunens handläggare",
    "informerar kommunen",
    "meddelar kommunen",
    "underrättar kommunen",
    "to the municipality",
    "to the region",
    "to the social services",
];

/// Words by which the one concerned is not asked.
const UNASKED: &[&str] = &[
    "utan att deltag*",
    "utan att den enskild*",
    "utan att de",
    "utan samtycke",
    "utan deras samtycke",
    "utan den enskildes samtycke",
    "utan deltagarnas samtycke",
    "utan deltagarens samtycke",
    "oavsett samtycke",
    "oavsett om",
    "samtycke behövs inte",
    "samtycke krävs inte",
    "även mot",
    "without asking",
    "without consent",
    "without their consent",
];

/// Words of a report on harm, of what points out nobody, or of what is not told.
const ASIDE: &[&str] = &[
    "far illa",
    "orosanmäl*",
    "oro för",
    "missförhållande*",
    "brott",
    "incident*",
    "avidentifiera*",
    "anonym*",
    "statistik*",
    "inga uppgifter",
    "inte uppgifter",
    "utan uppgifter",
    "inga namn",
    "får inte",
    "lämnas inte",
    "lämnar inte",
    "aldrig",
    "not",
    "no",
];

/// Words by which the authority gets to see what the private party has written down on individuals.
const ACCESS: &[&str] = &[
    "fri tillgång till",
    "full tillgång till",
    "obegränsad tillgång till",
    "tillgång till föreningens register",
    "tillgång till jourens register",
    "tillgång till stiftelsens register",
    "rätt att läsa",
    "fri insyn i",
    "full insyn i",
    "full access to",
    "free access to",
];
const FILES: &[&str] =
    &["register*", "journal*", "anteckning*", "samtalsanteckning*", "uppgifter om", "akter*", "records", "files"];
const PUBLIC: &[&[&str]] = &[AUTHORITY, &["socialtjänst*", "handläggar*"]];

/// To tell an authority of somebody, by what is known of him: "meddelar kommunen när ett hushåll har inkomster".
const TELLS: &[&str] = &[
    "berättar för kommun*",
    "berättar för region*",
    "berättar för socialtjänst*",
    "berättar för handläggar*",
    "berätta för kommun*",
    "meddelar kommun*",
    "meddela kommun*",
    "meddelar socialtjänst*",
    "meddelar handläggar*",
    "upplyser kommun*",
    "upplyser socialtjänst*",
    "tipsar kommun*",
    "tipsar socialtjänst*",
    "rapporterar till kommun*",
    "rapporterar till socialtjänst*",
    "rapporterar till handläggar*",
    "anmäler till kommun*",
    "anmäler till försäkringskassan",
    "tells the municipality",
];
/// What somebody is told on for.
const KNOWN: &[&str] = &[
    "svart",
    "fusk*",
    "sjuk",
    "sjuka",
    "berusad*",
    "onykter*",
    "droger",
    "missbruk*",
    "inkomst",
    "inkomster",
    "bidragsbrott",
    "frånvarande",
    "uteblir",
    "uteblivit",
    "dyker upp",
    "saknar tillstånd",
    "saknar uppehållstillstånd",
    "papperslös*",
    "gömd*",
    "sammanbor",
    "bor ihop",
    "flyttat",
    "skulder",
    "inte har uppgett",
    "inte har uppgivit",
];

/// Whether somebody of the organisation tells the authority what is known of those who come.
fn told_on(sentence: &said::Said<'_>) -> bool {
    const SOME: &[&str] = &["vilka", "vem", "när", "om", "att", "which", "who", "when", "if"];
    let of_whom = sentence.has(WHO) || sentence.has(&["hushåll*", "medlem*", "någon", "den som"]);
    let consent = sentence.has_any(&[CONSENT, &["efter överenskommelse med den", "på egen begäran"]]);
    sentence.has(KNOWN) && sentence.has(SOME) && of_whom && !consent && !sentence.has(ASIDE)
}

fn check(context: &Context<'_>) -> Answer {
    if !told::has_private_party(context.agreement) {
        return Answer::does_not_apply("reason-no-private-party");
    }
    let unasked = said::with(context, UNASKED).filter(|sentence| {
        told::tells_work(sentence.passage)
            && sentence.has(DATA)
            && sentence.has(WHO)
            && sentence.has(GIVES)
            && sentence.has(TO_AUTHORITY)
            && !sentence.has(ASIDE)
    });
    let unasked: Vec<Fault> = unasked.map(|sentence| Fault::at(sentence.spot())).collect();
    if !unasked.is_empty() {
        return Answer::Fails(unasked);
    }
    let told_on = said::with(context, TELLS).filter(|one| told::tells_work(one.passage) && told_on(one));
    let told_on: Vec<Fault> = told_on.map(|sentence| Fault::at(sentence.spot())).collect();
    if !told_on.is_empty() {
        return Answer::Fails(told_on);
    }
    let opened = said::with(context, ACCESS).filter(|sentence| {
        told::tells_work(sentence.passage)
            && sentence.has(FILES)
            && sentence.has(WHO)
            && sentence.has_any(PUBLIC)
            && !sentence.has(ASIDE)
            && !sentence.has_any(&[NOT, CONSENT])
    });
    Answer::from_faults(opened.map(|sentence| Fault::at(sentence.spot())).collect())
}
