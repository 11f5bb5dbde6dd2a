//! Its page is the Markdown file beside this one.
#![doc = include_str!("public_record_denied.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::around;
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;
use crate::rules::words::{AUTHORITY, NOT};

pub(super) const RULE: Rule = Rule {
    id: "secrecy/public-record-denied",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1949:105", locus: None }, Basis::Act { act: "2009:400", locus: None }],
    waivable: true,
    page: include_str!("public_record_denied.md"),
    check,
};

/// Words for papers at an authority.
const PAPERS: &[&str] = &[
    "denna överenskommelse",
    "detta avtal",
    "överenskommelsens innehåll",
    "avtalets innehåll",
    "innehållet i",
    "handling",
    "handlingar*",
    "papper*",
    "rapport*",
    "redovisning*",
    "dokument*",
    "underlag*",
    "överenskommelsen",
    "avtalet",
    "ansökan",
    "ansökningar",
    "uppgifter som",
    "records",
    "documents",
];

/// What is handed in, by no name of its own: papers where the same sentence keeps them from others.
const UNNAMED: &[&str] = &[
    "det som",
    "vad som",
    "det material",
    "all information",
    "information som",
    "uppgifterna som",
    "what the",
    "information which",
    "information that",
];

/// Words for the authority, or for papers that come to it.
const AT_AUTHORITY: &[&[&str]] =
    &[AUTHORITY, &["inkommer", "inkomna", "inlämnade", "lämnas in", "lämnas till", "överlämnas", "lämnar till"]];

/// Words by which they are promised to be kept from others.
const KEPT: &[&str] = &[
    "hålls hemliga",
    "hålls hemligt",
    "hålls hemlig",
    "hållas hemligt",
    "är hemliga",
    "är hemligt",
    "är hemlig",
    "förblir hemlig*",
    "behandlas som hemlig*",
    "hemlighålls",
    "hemlighållas",
    "stannar mellan parterna",
    "läses bara",
    "läses endast",
    "läses enbart",
    "läsas endast av",
    "läsas bara av",
    "bara läses av",
    "endast läses av",
    "läses inte av",
    "får inte läsas av",
    "visas inte för andra",
    "stanna mellan parterna",
    "stannar inom",
    "lämnas inte ut till utomståend*",
    "visas inte för utomståend*",
    "inte visa för",
    "omfattas inte av offentlighet*",
    "inte omfattas av offentlighet*",
    "gäller inte offentlighet*",
    "aldrig lämnas ut",
    "lämnas aldrig ut",
    "hålls mellan parterna",
    "hållas mellan parterna",
    "inte göras offentlig*",
    "inte göras allmän*",
    "inte bli offentlig*",
    "görs inte offentlig*",
    "is secret",
    "are secret",
    "hålla hemliga",
    "hållas hemliga",
    "hållas hemlig",
    "hållas konfidentiell*",
    "behandlas konfidentiellt",
    "behandla konfidentiellt",
    "konfidentiella",
    "konfidentiellt",
    "konfidentiell",
    "inte lämna ut",
    "inte lämnas ut",
    "inte lämnar ut",
    "inte offentliggöra*",
    "inte visas för",
    "sekretessbelagda",
    "sekretessbeläggs",
    "ska sekretessbeläggas",
    "undantas från offentlighet*",
    "kept secret",
    "confidential",
];

/// What the organisation hands in, by no name but that it does.
const SENT: &[&str] = &[
    "vad * skickar",
    "det * skickar",
    "det som * skickar",
    "allt * skickar",
    "vad * sänder",
    "det * sänder",
    "vad * lämnar",
    "det * lämnar",
    "det som * lämnar",
    "allt * lämnar",
    "vad * ger in",
    "det * ger in",
    "what the * sends",
];

/// Words that leave room for the law, or are about persons.
const RESERVED: &[&str] = &[
    "*sekretesslag*",
    "osl",
    "tryckfrihetsförordning*",
    "så långt",
    "i den mån",
    "omfattas av sekretess",
    "omfattas inte av sekretess",
    "hindrar sekretess",
    "sekretess inte hindrar",
    "sekretess hindrar",
    "hinder av sekretess",
    "sekretess gäller",
    "sekretess inte gäller",
    "om de inte",
    "om den inte",
    "om inte sekretess",
    "i den utsträckning",
    "om det följer av lag",
    "om inte annat följer av lag",
    "enligt lag",
    "lagen medger",
    "prövning*",
    "prövas",
    "personliga förhållanden",
    "enskild*",
    "deltag*",
    "samtyck*",
    "to the extent",
];

/// The agreement itself.
const OWN: &[&str] = &[
    "denna överenskommelse",
    "detta avtal",
    "överenskommelsens innehåll",
    "avtalets innehåll",
    "innehållet i överenskommelsen",
    "innehållet i avtalet",
    "avtalet är",
    "överenskommelsen är",
    "avtalet ska",
    "överenskommelsen ska",
];

/// To hand papers out, and the leave that the organisation would have to give.
const OUT: &[&str] = &[
    "lämnar ut",
    "lämnas ut",
    "lämna ut",
    "lämnar inte ut",
    "lämnas inte ut",
    "utlämn*",
    "visa",
    "visar",
    "visas",
    "delar med",
    "dela med",
    "disclose*",
    "released",
];
const LEAVE: &[&str] = &[
    "godkänn*",
    "godkän*",
    "medgiv*",
    "medger",
    "tillåtelse",
    "tillstånd",
    "lov",
    "gått med på",
    "går med på",
    "veto*",
    "consent",
    "approv*",
];

/// Whether papers of the authority may be handed out only by leave of the organisation.
fn by_leave(context: &Context<'_>, said: &Said<'_>) -> bool {
    let names = names_of(context.agreement, false);
    let theirs = said.has(&["förening*", "*föreningen*", "organisation*", "stiftels*", "part", "parten", "parterna"])
        || said.find(&names).is_some();
    let papers = said.has_any(&[PAPERS, SENT]) && said.has_any(AT_AUTHORITY) && theirs;
    // "Lämnar inte ut om inte föreningen har gått med på det"
    let plain = !said.denies() || said.has(&["om inte", "utan att", "utan föreningens", "först när", "unless"]);
    papers && said.has(OUT) && said.has(LEAVE) && !said.has(RESERVED) && plain
}

fn check(context: &Context<'_>) -> Answer {
    let unnamed = said::with(context, UNNAMED).filter(|sentence| sentence.has(KEPT) && !sentence.has(PAPERS));
    let sent = said::with(context, SENT).filter(|sentence| !sentence.has(PAPERS) && !sentence.has(KEPT));
    let said: Vec<_> = said::with(context, PAPERS).chain(unnamed).chain(sent).collect();
    if said.is_empty() {
        return Answer::does_not_apply("reason-no-papers");
    }
    let leave = said.iter().filter(|sentence| by_leave(context, sentence));
    let mut faults: Vec<Fault> = leave.map(|sentence| Fault::at(sentence.mark(LEAVE))).collect();
    // What the parties have agreed is always with the authority too.
    let own =
        |sentence: &&Said<'_>| sentence.has(OWN) && sentence.has(&["parterna", "part", "båda", "ska", "är", "åtar"]);
    // What is reported under the agreement is with the authority, whether or not the sentence says so.
    let reports = |sentence: &Said<'_>| {
        let about = sentence.passage.topic.is_about(ClauseKind::Insight);
        about
            && !sentence.has(&["egna", "egen"])
            && sentence.has(&["rapporter*", "redovisning*", "handlingar*", "papper*"])
    };
    let at_authority =
        said.iter().filter(|sentence| sentence.has_any(AT_AUTHORITY) || own(sentence) || reports(sentence));
    for sentence in at_authority.filter(|sentence| !sentence.has(RESERVED)) {
        const RECORD: &[&str] = &["allmän handling", "allmänna handlingar", "allmän", "allmänna", "public record*"];
        let record = sentence.bytes(&[
            "allmän handling",
            "allmänna handlingar",
            "handling* är allmän*",
            "handling* är inte allmän*",
            "public record*",
        ]);
        // "Blir allmänna handlingar, vilket är ett skäl att inte skriva ut namn": that denies something else.
        let denied = record.is_some_and(|record| {
            let own = around::part(sentence, &record);
            sentence.words.iter().any(|word| own.contains(&word.range.start) && word.is(NOT))
        });
        let spot = if denied { sentence.spot_of(RECORD) } else { sentence.spot_of(KEPT) };
        faults.extend(spot.map(Fault::at));
    }
    Answer::from_faults(faults)
}
