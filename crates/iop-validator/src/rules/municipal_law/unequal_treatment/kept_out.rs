//! Who is kept out, gets less, or must belong, because of what they are or believe. Reports nothing of its own.

use crate::context::Topic;
use crate::rules::said::Said;
use iop_core::model::ClauseKind;

/// What nobody may be kept out for: faith, origin, disability, love and sex, as words for persons or of them.
pub(super) const PROTECTED: &[&str] = &[
    "krist*",
    "muslim*",
    "judisk*",
    "judar",
    "troende",
    "icke troende",
    "ateist*",
    "döpt*",
    "odöpt*",
    "trosuppfattning*",
    "religion*",
    "religiös*",
    "slöja",
    "slöjor",
    "huvudduk*",
    "turban*",
    "etnisk*",
    "hudfärg*",
    "svenskfödd*",
    "född* i sverige",
    "född* utomlands",
    "född* i ett annat land",
    "född* utanför *",
    "svensk* bakgrund",
    "svensk* härkomst",
    "utlandsfödd*",
    "utländsk* bakgrund*",
    "utomeuropeisk*",
    "invandrar*",
    "romer",
    "romerna",
    "romsk*",
    "samer",
    "samisk*",
    "partimedlem*",
    "åskådning*",
    "parti",
    "partiet",
    "homosexuell*",
    "bisexuell*",
    "heterosexuell*",
    "hbtq*",
    "transperson*",
    "samkönad*",
    "samma kön",
    "sexuell läggning",
    "könsöverskridande*",
    "funktionsnedsättning*",
    "funktionshind*",
    "funktionsvariation*",
    "rullstol*",
    "christian*",
    "muslims",
    "jewish",
    "disabilit*",
    "disabled",
];

/// To be a body of a faith or a party.
const BODIES: &[&str] = &[
    "*kyrka",
    "*kyrkan",
    "*kyrkans",
    "*kyrkor",
    "*församling",
    "*församlingen",
    "*församlingar",
    "*samfund",
    "*samfundet",
    "*moské",
    "*moskén",
    "parti",
    "partiet",
    "*partiet",
    "church*",
    "congregation*",
];

/// By which someone does not come in: with the denial in it, or after it.
const REFUSED: &[&str] = &[
    "nekas",
    "nekar",
    "avvisas",
    "avvisar",
    "avböjs",
    "utesluts",
    "utesluter",
    "utestängs",
    "utestänger",
    "stängs ute",
    "portas",
    "hänvisas till annan*",
    "hänvisas till annat",
    "hänvisas till andra",
    "hänvisas någon annanstans",
    "antas inte",
    "antas ej",
    "släpps inte in",
    "tas inte emot",
    "tas inte in",
    "är inte välkom*",
    "inte är välkom*",
    "är inte till för",
    "vänder sig inte till",
    "riktar sig inte till",
    "ges inte plats",
    "erbjuds inte",
    "omfattas inte",
    "is refused",
    "are refused",
    "are turned away",
    "not welcome",
    "not admitted",
];
/// What somebody cannot or may not.
const MAY_NOT: &[&str] = &["kan inte", "får inte", "kan ej", "får ej", "ska inte", "cannot", "may not"];
const COME: &[&str] = &[
    "delta",
    "deltar",
    "deltaga",
    "deltagare",
    "medlem",
    "medlemmar",
    "vara med",
    "få plats",
    "få hjälp",
    "få stöd",
    "plats",
    "tas emot",
    "tas in",
    "antas",
    "komma",
    "besöka",
    "handla",
    "låna",
    "hyra",
    "bo",
    "övernatta",
    "välkom*",
    "anställas",
    "participate",
    "take part",
    "be admitted",
    "be members",
];
/// By which someone gets less than others.
const LESS: &[&str] = &[
    "får * högst",
    "får bara",
    "får endast",
    "högre avgift*",
    "dubbel avgift",
    "dubbla avgift*",
    "betalar mer",
    "betalar dubbelt",
    "sist i kö*",
    "i mån av plats",
    "may only",
    "pay more",
];

/// By which all are let in, or the refusal is refused.
const ALL: &[&str] = &[
    "ingen",
    "inget",
    "inga",
    "aldrig",
    "oavsett*",
    "oberoende*",
    "diskriminer*",
    "missgynna*",
    "nekas inte",
    "avvisas inte",
    "utesluts inte",
    "utestängs inte",
    "hindra*",
    "alla",
    "även",
    "också",
    "liksom",
    "som andra",
    "för andra",
    "än andra",
    "särskilt",
    "därför",
    "eftersom",
    "nobody",
    "regardless",
    "everyone",
];

/// To belong to it, as a demand on the one who comes.
pub(super) const BELONGS: &[&str] = &[
    "hör till",
    "tillhör",
    "tillhöra",
    "höra till",
    "är medlem i",
    "är medlemmar i",
    "är anslutn*",
    "är aktiv* i",
    "är uppvux* i",
    "är med i",
    "är döpt*",
    "är troende",
    "är krist*",
    "är muslim*",
    "är jud*",
    "är född* i sverige",
    "bekänner sig",
    "delar",
    "står bakom",
    "skriver under på",
    "belongs to",
    "belong to",
    "is a member of",
    "are members of",
];
/// That by which one comes in.
const LET_IN: &[&str] = &[
    "medlem kan",
    "medlemmar kan",
    "kan bli medlem*",
    "blir medlem*",
    "antas",
    "får plats*",
    "får delta*",
    "får vara med",
    "får komma",
    "får hjälp*",
    "får stöd*",
    "får handla",
    "får låna",
    "tas emot",
    "välkom*",
    "är till för",
    "finns för",
    "är öppen*",
    "är öppet",
    "är öppna",
    "deltar gör",
    "delta kan",
    "kan delta",
    "plats ges",
    "erbjuds",
    "are welcome",
    "may join",
    "may take part",
];
/// Those who work there, or sit on its boards.
const AMONG: &[&str] = &[
    "styrelse*",
    "styrgrupp*",
    "arbetsgrupp*",
    "anställ*",
    "personal*",
    "förtroendeval*",
    "revisor*",
    "förbund*",
    "förening*",
    "uppgift*",
    "personuppgift*",
    "villkor*",
    "avgift*",
];

/// The ground for which a sentence keeps someone out or gives them less.
pub(super) fn out(sentence: &Said<'_>) -> Option<usize> {
    let body = || sentence.find(BELONGS).and_then(|at| sentence.find_in(at..at + 8, BODIES));
    let who = sentence.find(PROTECTED).or_else(body)?;
    let refused = sentence.find(REFUSED);
    let may_not = sentence.find(MAY_NOT).filter(|at| sentence.has_in(at + 2..at + 8, COME));
    // The one who gets less stands first.
    let less = sentence.find(LESS).filter(|at| who < *at);
    let kept = refused.or(may_not).or(less).is_some();
    (is_of_those_who_come(sentence) && kept && !sentence.has(ALL)).then_some(who)
}

/// The faith or body to which someone has to belong to come in: "medlem kan det hushåll bli som hör till en församling".
pub(super) fn belonging(sentence: &Said<'_>) -> Option<usize> {
    let belongs = sentence.find(BELONGS)?;
    let to = (belongs..belongs + 8).find(|at| sentence.is(*at, BODIES) || sentence.is(*at, PROTECTED))?;
    let let_in = sentence.has(LET_IN);
    let whoever =
        sentence.has(&["den som", "de som", "dem som", "det hushåll", "hushåll som", "som", "whoever", "who"]);
    (is_of_those_who_come(sentence) && let_in && whoever && !sentence.has(ALL) && !sentence.denies()).then_some(to)
}

/// Whether it is said of those who come, and not of the law or of the organisation's own people.
fn is_of_those_who_come(sentence: &Said<'_>) -> bool {
    const KINDS: [ClauseKind; 4] =
        [ClauseKind::Procurement, ClauseKind::StateAid, ClauseKind::DataProtection, ClauseKind::Secrecy];
    let aside = KINDS.iter().any(|kind| sentence.passage.topic.is_about(*kind));
    !aside && !matches!(sentence.passage.topic, Topic::Criterion(_)) && !sentence.has(AMONG)
}

/// Words by which an age is told above which nobody comes.
pub(super) const AGED: &[&str] = &["som * fyllt", "som fyllt", "äldre än", "över", "older than"];

/// The word by which those above an age are kept out, with no reason beside it.
pub(super) fn too_old(sentence: &Said<'_>) -> Option<usize> {
    /// What is for the young has its end there; above it an age says no more of what somebody needs.
    // no law: nobody is young any more
    const YOUNG: u32 = 30;
    const NEAR: usize = 8;
    const NONE: &[&str] =
        &["inte till", "inte för", "inte den", "inte dem", "inte de", "ej till", "ingen", "inga", "not"];
    const WHY: &[&str] = &[
        "eftersom",
        "därför",
        "skäl*",
        "pension*",
        "*nämnden*",
        "äldreomsorg*",
        "särskild*",
        "annan",
        "andra",
        "egen",
    ];
    let at = sentence.find(AGED)?;
    let age = |place: usize| sentence.key(place).parse::<u32>().ok().filter(|age| *age > YOUNG);
    let told = (at..at + 4).find(|place| age(*place).is_some() && sentence.is(place + 1, &["år", "years"]))?;
    let before = at.saturating_sub(NEAR)..=at;
    let kept = sentence.has_in(before, NONE) || sentence.has(REFUSED) || sentence.has_in(told.., MAY_NOT);
    (is_of_those_who_come(sentence) && kept && !sentence.has(WHY)).then_some(told)
}
