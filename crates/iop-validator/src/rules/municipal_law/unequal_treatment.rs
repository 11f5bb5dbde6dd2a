//! Its page is the Markdown file beside this one.
#![doc = include_str!("unequal_treatment.md")]

use iop_core::model::{Sex, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::at;

mod ahead;
mod chosen;
mod kept_out;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/unequal-treatment",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2017:725", locus: Some("2 kap. 3 §") },
        Basis::Act { act: "2008:567", locus: Some("2 kap. 13 §") },
        Basis::Act { act: "1991:900", locus: None },
    ],
    waivable: true,
    page: include_str!("unequal_treatment.md"),
    check,
};

const ONLY: &[&str] = &[
    "endast*",
    "bara*",
    "enbart*",
    "måste*",
    "krav*",
    "kräv*",
    "förutsätt*",
    "förbehål*",
    "uteslut*",
    "villkor*",
    "företräde*",
    "väljs*",
    "urval*",
    "only*",
    "must*",
];
/// Faith, origin, opinion and membership.
const GROUNDS: &[&str] = &[
    "krist*",
    "muslim*",
    "judisk*",
    "judar",
    "troende*",
    "döpt*",
    "religiös*",
    "religion*",
    "bekänn*",
    "etnisk*",
    "svenskfödd*",
    "svensk* bakgrund",
    "utländsk* bakgrund",
    "svensk* härkomst",
    "svensk* ursprung",
    "svensk* påbrå",
    "svensk* rötter",
    "född* i sverige",
    "infödd*",
    "invandrarbakgrund",
    "funktionsnedsättning*",
    "sexuell* läggning",
    "svenskar",
    "hudfärg*",
    "partimedlem*",
    "politisk*",
    "medlem*",
    "medlemskap*",
    "medborgarskap*",
    "svenska medborgare",
    "trosuppfattning*",
    "religionstillhör*",
    "heterosexuell*",
];
/// The same in the words of a target group, which has no other words of a limit.
const CREEDS: &[&str] = &[
    "kristna",
    "kristen",
    "muslimer",
    "muslimska",
    "muslimsk",
    "judiska",
    "judisk",
    "judar",
    "troende",
    "döpta",
    "döpt",
    "heterosexuell*",
    "född i sverige",
    "födda i sverige",
    "svenskfödd*",
    "svensk bakgrund",
    "svensk härkomst",
    "svenskt ursprung",
    "infödda",
    "partimedlemmar",
    "svenska medborgare",
    "svenskt medborgarskap",
    "medlemmar i *kyrka*",
    "medlemmar i *församling*",
];
/// Several who meet, and where they come from.
const SEVERAL: &[&str] = &["olika", "båda", "såväl", "annan tro", "andra religion*", "länder", "bakgrund*"];
const SEX: &[&str] = &["män", "kvinnor", "pojkar", "flickor", "killar", "tjejer"];
const TAKES_PART: &[&str] = &[
    "låna",
    "lånar*",
    "lånas",
    "utlån*",
    "hyra",
    "nyttja*",
    "utnyttja*",
    "tillträde*",
    "borrow*",
    "delta*",
    "målgrupp*",
    "välkom*",
    "öppen*",
    "öppet*",
    "öppna",
    "riktar*",
    "erbjud*",
    "stöd*",
    "insats*",
    "*plats",
    "*platsen",
    "*platser*",
    "hjälp",
    "hjälpen",
    "övernatt*",
    "besök*",
    "aktivitet*",
    "vänd*",
    "träff*",
    "antas*",
    "urval*",
    "väljs*",
    "participa*",
];
/// What gives the reason, or says the opposite.
const REASON: &[&str] = &[
    "oavsett*",
    "oberoende*",
    "våld*",
    "jour*",
    "skydd*",
    "trygg*",
    "därför*",
    "eftersom*",
    "skäl*",
    "hälsa*",
    "styrelse*",
    "årsmöte*",
    "stämm*",
    "förtroende*",
    "bidrag*",
    "försäkr*",
    "utsatt*",
    "personuppgift*",
    "delaktig*",
    "demokrat*",
    "kommunikation*",
    "obundna",
    "obunden*",
    "medlemsavgift*",
    "medlemskort*",
    "integration*",
    "uppgifter*",
    "uppgift*",
];
const TONGUE: &[&str] = &["obehindrat*", "flytande*", "perfekt*", "felfri*", "modersmål*"];
const KNOWS: &[&str] = &["behärska*", "tala*", "kan*", "ha*", "kunna*"];
const LANGUAGE: &[&str] = &["svensk*"];
const LEARNS: &[&str] = &["lär*", "mål*", "bli*", "ledare*", "personal*", "handledare*", "tolk*"];

fn check(context: &Context<'_>) -> Answer {
    let triggers = [
        GROUNDS,
        ahead::RANKED,
        SEX,
        ahead::INSIDERS,
        TONGUE,
        chosen::APPLY,
        chosen::WHO,
        chosen::UNIQUE,
        chosen::UNASKED,
    ];
    let triggers = [&triggers.concat()[..], kept_out::PROTECTED, kept_out::BELONGS].concat();
    let typed = one_sex(context).into_iter().chain(said::with(context, kept_out::AGED).find_map(|one| {
        let at = kept_out::too_old(&one)?;
        Some(Fault::at(one.spot_between(at, at)).variant("age"))
    }));
    let typed: Vec<Fault> = typed.collect();
    let found = said::with(context, &triggers).filter_map(|sentence| {
        if let Some(at) = tongue(&sentence) {
            return Some(Fault::at(sentence.spot_between(at, at)).variant("language"));
        }
        if let Some(at) = chosen::at_pleasure(&sentence) {
            return Some(Fault::at(sentence.spot_between(at, at)).variant("pleasure"));
        }
        if let Some(at) = chosen::uncompared(&sentence).or_else(|| chosen::unasked(&sentence)) {
            return Some(Fault::at(sentence.spot_between(at, at)).variant("uncompared"));
        }
        if let Some(at) = ahead::insider(&sentence) {
            return Some(Fault::at(sentence.spot_between(at, at)).variant("insiders"));
        }
        if let Some(at) = chosen::shut_out(&sentence) {
            return Some(Fault::at(sentence.spot_between(at, at)).variant("applying"));
        }
        let kept_out = || kept_out::out(&sentence).or_else(|| kept_out::belonging(&sentence));
        let at = ground(&sentence).or_else(|| ahead::ranked(&sentence, REASON)).or_else(kept_out)?;
        Some(Fault::at(sentence.spot_between(at, at)))
    });
    Answer::from_faults(found.chain(typed).collect())
}
/// The target group that by the facts is of one sex, where nothing in the agreement says why.
fn one_sex(context: &Context<'_>) -> Option<Fault> {
    const OF_SEX: &[&str] = &[
        "kvinn*", "flick*", "tjej*", "män", "mannen", "mäns", "pojk*", "kill*", "mammor*", "pappor*", "kön*", "*jour",
        "*jouren", "women", "men", "girls", "boys",
    ];
    const WHY: &[&str] = &[
        "våld*",
        "utsatt*",
        "jour*",
        "*jouren",
        "hot",
        "hedersr*",
        "heder",
        "eftersom",
        "därför",
        "för att",
        "skäl*",
        "grund",
        "beror",
        "färre",
        "sällan",
        "saknas",
        "saknar",
        "underrepresent*",
        "jämställ*",
        "trygg*",
        "skydd*",
        "prostitution*",
        "hälsa",
        "gravid*",
        "förloss*",
        "because",
        "violence",
    ];
    let groups = context.agreement.target_groups.iter().enumerate();
    // Those who are in a situation of their own have their ground there.
    let mut limited =
        groups.filter(|(_, own)| own.legal_status.is_none() && matches!(own.sex.known(), Some(Sex::Women | Sex::Men)));
    let (index, _) = limited.next().filter(|_| !said::with(context, OF_SEX).any(|said| said.has(WHY)))?;
    Some(Fault::at(Spot::Value(at("target_groups", index).key("sex"))))
}

/// The ground by which a sentence lets in some and not others.
fn ground(sentence: &Said<'_>) -> Option<usize> {
    const NEAR: usize = 4;
    let group = matches!(sentence.passage.topic, Topic::TargetGroup(_));
    let plain = (group || sentence.has(TAKES_PART)) && !sentence.denies() && !sentence.has(REASON);
    // "the participants are to be members": the ground stands right after.
    let be = sentence.find(&["vara", "tillhöra"]).filter(|_| sentence.has(&["ska", "skall"]));
    let demanded = be.zip(sentence.find(GROUNDS)).filter(|(be, at)| at > be && at - be <= 3);
    if let Some((_, at)) = demanded.filter(|_| plain) {
        return Some(at);
    }
    if let Some(at) = open_to(sentence).filter(|_| plain) {
        return Some(at);
    }
    // Of what those who come have been through no reason is made for their faith or birth.
    let reasoned = |at: usize| sentence.has_in(..at + NEAR, REASON);
    let creed = sentence.find(CREEDS).filter(|at| group && !reasoned(*at) && !sentence.denies());
    if let Some(at) = creed.filter(|_| !sentence.has(SEVERAL)) {
        return Some(at);
    }
    let only = sentence.find(ONLY)?;
    let at = sentence.find(GROUNDS).or_else(|| {
        // Of sex it has to be said that they alone may come: "women who must" is a group like others.
        sentence
            .find(SEX)
            .filter(|at| *at > only && at - only <= 3 && sentence.has(&["endast*", "bara*", "enbart*", "only*"]))
    })?;
    plain.then_some(at)
}

/// The faith or origin of those for whom it is said to be: "öppen för kristna familjer".
fn open_to(sentence: &Said<'_>) -> Option<usize> {
    const FOR: &[&str] = &[
        "öppen för",
        "öppet för",
        "öppna för",
        "riktar sig till",
        "vänder sig till",
        "tar emot",
        "välkomnar",
        "erbjuds",
        "avsedd för",
        "avsedda för",
        "avsett för",
        "open to",
        "open for",
        "intended for",
    ];
    const ORIGIN: &[&str] = &[
        "kristn*",
        "muslim*",
        "judisk*",
        "judar",
        "troende",
        "döpta",
        "svenskfödd*",
        "svenskar",
        "heterosexuell*",
        "medlemmar",
        "svenska som modersmål",
        "svenskt medborgarskap",
        "etnisk*",
        "christian*",
        "jewish",
        "ethnic*",
    ];
    // Those who lead congregations, or several faiths that meet, are let in for what they do.
    const BODIES: &[&str] =
        &["*församling*", "*samfund*", "ledare", "och", "samt", "båda", "alla", "såväl", "congregation*"];
    let from = sentence.find(FOR)?;
    // "Öppen för andra än medlemmar"
    let at = (from + 1..from + 6).find(|at| sentence.is(*at, ORIGIN) && sentence.key(at - 1) != "än")?;
    let among = sentence.has_in(from + 1..at + 4, BODIES);
    (!among).then_some(at)
}

/// A demand for the language that few learners meet.
fn tongue(sentence: &Said<'_>) -> Option<usize> {
    let demand = sentence.has_each(&[LANGUAGE, KNOWS]) && !sentence.denies();
    (demand && !sentence.has(LEARNS)).then(|| sentence.find(TONGUE)).flatten()
}
