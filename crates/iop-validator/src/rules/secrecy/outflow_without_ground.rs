//! Its page is the Markdown file beside this one.
#![doc = include_str!("outflow_without_ground.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::words::{CONSENT, NOT, TURNS};

mod sides;
mod words;

use self::sides::Sides;
use self::words::{DATA, GIVES, WHO};

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

/// Words for a ground, which is one wherever it stands.
const GROUND: &[&str] = &["efter prövning", "sekretessprövning*", "menprövning*", "sekretessbrytande*"];

/// The chapters that let it, and the act of which they are none.
const CHAPTERS: &[&str] = &["10 kap", "12 kap"];
const OTHER_ACT: &[&str] = &["kommunallag*", "2017 725"];

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
    let sides = Sides::of(context);
    let marked = said::with(context, GIVES).filter_map(|sentence| {
        let (from, to) = data(&sentence)?;
        Some(sentence.marked(from, to))
    });
    let handed = marked.filter(|sentence| {
        told::tells_work(sentence.passage)
            && sentence.has(WHO)
            && !is_to_authority(sentence)
            && (sentence.has(WITHOUT) || is_lifted(sentence) || !sentence.has_any(&[NOT, &["kontaktperson*"]]))
            && sides.by_authority(context, sentence)
    });
    let handed: Vec<_> = handed.collect();
    if handed.is_empty() {
        return Answer::does_not_apply("reason-no-outflow");
    }
    let chapter = || said::with(context, CHAPTERS).any(|sentence| !sentence.has(OTHER_ACT));
    let elsewhere = told::says(context, GROUND) || chapter() || has_consent(context);
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
            || (!elsewhere || is_of_all(sentence)) && !beside(sentence) && !is_by_the_act(sentence)
    });
    Answer::from_faults(wrong.map(|sentence| Fault::at(sentence.spot())).collect())
}

/// Where data on individuals are told of: by a word for them, or by who they are: "vilka ungdomar", "informerar ledarna om
/// barn som behöver tillsyn".
fn data(sentence: &Said<'_>) -> Option<(usize, usize)> {
    const TELLS: &[&str] = &["informera*", "berätta*", "talar om", "tala om", "tipsa*", "upplys*", "informs", "tells"];
    let named = sentence.find(DATA).and_then(|at| Some((at, reader::standing(sentence.words, at, DATA)? - 1)));
    let whom = |at: &usize| {
        let told = || sentence.is(at - 1, &["om", "about"]) && sentence.is(at + 1, &["som", "who"]);
        sentence.is(*at, WHO) && (sentence.is(at - 1, &["vilka"]) || told() && sentence.has_in(..*at, TELLS))
    };
    named.or_else(|| (1..sentence.words.len()).find(whom).map(|at| (at - 1, at)))
}

/// Whether they are handed over as the act on secrecy allows: not "för kommunen gäller lagen, men handläggaren berättar".
fn is_by_the_act(sentence: &Said<'_>) -> bool {
    let hit = sentence.words.partition_point(|word| word.range.start < sentence.hit.start);
    sentence.find(ACT).is_some_and(|act| !sentence.has_in(act.min(hit)..act.max(hit), TURNS))
}

/// Whether it is on all who have done something, which leaves no room for the consent that is told elsewhere.
fn is_of_all(sentence: &Said<'_>) -> bool {
    sentence.has(ALL) && !sentence.has_any(CONSENTED) && !sentence.has_any(&[GROUND, CHAPTERS, NOBODY])
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
    sentence.has(LIFTED) && !sentence.has_any(CONSENTED) && !sentence.has(CHAPTERS)
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
