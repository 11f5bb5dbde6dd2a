//! Its page is the Markdown file beside this one.
#![doc = include_str!("unprotected_transfer.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/unprotected-transfer",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 32") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("unprotected_transfer.md"),
    check,
};

/// Words for data that need protection.
const DATA: &[&str] = &[
    "personnummer*",
    "läkarintyg*",
    "journal",
    "journaler*",
    "journalanteckning*",
    "hälsouppgift*",
    "hälsotillstånd*",
    "hälsa",
    "diagnos*",
    "känslig*",
    "skyddade personuppgifter*",
    "sekretessbelagd*",
    "registerutdrag*",
    "utredning*",
    "namnlist*",
    "deltagarlist*",
    "uppgifter om deltag*",
    "närvarolist*",
    "medlemsregist*",
    "deltagarregist*",
    "uppgifter om enskild*",
    "uppgifter om barn*",
    "personal identity number*",
    "medical*",
    "health data",
    "sensitive",
    "lists of participants",
];

/// Ways of sending that others can read.
const OPEN: &[&str] = &[
    "vanlig e post",
    "vanlig epost",
    "vanligt mejl",
    "vanlig mejl",
    "öppen e post",
    "okrypterad*",
    "med e post",
    "via e post",
    "per e post",
    "genom e post",
    "e postas",
    "mejlas",
    "mejlar",
    "via mejl",
    "per mejl",
    "med sms",
    "via sms",
    "per sms",
    "facebook*",
    "messenger*",
    "öppen mapp*",
    "öppna mapp*",
    "öppen länk*",
    "delad länk*",
    "alla som har länken",
    "har länken till",
    "utan lösenord",
    "anslagstavla*",
    "öppet kalkylark",
    "öppet dokument",
    "whatsapp*",
    "öppen molntjänst",
    "öppna molntjänster",
    "usb*",
    "ordinary e mail",
    "ordinary email",
    "unencrypted*",
    "by e mail",
    "by email",
    "by text message",
];

/// Words that protect, or send something else.
const SAFE: &[&str] = &[
    "krypter*",
    "*krypterad e post",
    "säker",
    "säkert",
    "säkra",
    "säkerhetsklass*",
    "skyddad e post",
    "utan personnummer",
    "utan känsliga",
    "encrypt*",
    "secure*",
];

/// Where the regulation does not apply, and what lets data go there nevertheless.
const ABROAD: &[&str] = &[
    "usa",
    "kina",
    "indien",
    "ryssland",
    "utanför eu*",
    "utanför ees",
    "tredjeland*",
    "tredje land*",
    "third countr*",
];
const LAWFUL: &[&str] = &[
    "adekvat*",
    "adekvans*",
    "standardavtal*",
    "skyddsnivå*",
    "kapitel v",
    "artikel",
    "artiklarna",
    "bara om",
    "endast om",
    "privacy framework",
    "adequa*",
    "standard contractual*",
];
const MOVED: &[&str] = &[
    "lagras*",
    "sparas",
    "finns",
    "förvaras",
    "ligger",
    "molntjänst*",
    "lagrar*",
    "överför*",
    "förs",
    "skickas*",
    "servr*",
    "server*",
    "lämnas",
    "behandlas*",
    "stored",
    "transfer*",
];
const ANY_DATA: &[&str] = &["*uppgift*", "*register", "*registret", "register*", "data", "akter*", "*listorna"];

fn check(context: &Context<'_>) -> Answer {
    let abroad = said::with(context, ABROAD)
        .filter(|sentence| sentence.has_each(&[MOVED, ANY_DATA]) && !sentence.has(LAWFUL) && !sentence.has(NOT));
    let abroad: Vec<_> = abroad.map(|sentence| Fault::at(sentence.spot()).variant("abroad")).collect();
    if !abroad.is_empty() {
        return Answer::Fails(abroad);
    }
    let said = said::with(context, OPEN).collect::<Vec<_>>();
    let said: Vec<_> = said.iter().filter(|sentence| sentence.has(DATA)).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-nothing-sent");
    }
    let open = |sentence: &&&Said<'_>| {
        !sentence.has_any(&[NOT, SAFE])
            || reader::has(sentence.hit_text(), &["okrypterad*", "unencrypted*"]) && !sentence.has(NOT)
    };
    Answer::from_faults(said.iter().filter(open).map(|sentence| Fault::at(sentence.spot())).collect())
}
