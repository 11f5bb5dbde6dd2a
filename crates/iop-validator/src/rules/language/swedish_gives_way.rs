//! Its page is the Markdown file beside this one.
#![doc = include_str!("swedish_gives_way.md")]

use iop_core::model::{Role, Stage};
use iop_core::{Language, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "language/swedish-gives-way",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("10 §") }],
    waivable: true,
    page: include_str!("swedish_gives_way.md"),
    check,
};

/// Other languages as a text is said to be in them.
const OTHER: &[&str] = &[
    "engelska",
    "engelsk",
    "arabiska",
    "arabisk",
    "finska",
    "norska",
    "danska",
    "tyska",
    "franska",
    "spanska",
    "persiska",
    "somaliska",
    "ukrainska",
    "ryska",
    "polska",
];

/// Words of a text that stands in several languages.
const TEXTS: &[&str] = &["text*", "version*", "översätt*", "språk*", "lydelse*", "skiljer sig", "avvik*", "svensk*"];

/// Words by which a text goes before another.
const BEFORE: &[&str] = &[
    "läsas som original*",
    "läses som original*",
    "är original*",
    "utgör original*",
    "ses som original*",
    "gäller",
    "gälla",
    "har företräde",
    "äger företräde",
    "tolkningsföreträde",
    "är bindande",
    "är giltig",
    "styr",
    "binder parterna",
];

/// How many words there may be between the language and what it does.
const NEAR: usize = 4;

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let public = agreement.parties.iter().any(|party| party.role.known() == Some(&Role::Public));
    if agreement.language != Language::Sv || !public {
        return Answer::does_not_apply("reason-not-swedish");
    }
    if let Some(fault) = annexed(context) {
        return Answer::Fails(vec![fault]);
    }
    if let Some(fault) = said::with(context, OTHER).find_map(|said| written_in(&said)) {
        return Answer::Fails(vec![fault]);
    }
    if let Some(fault) =
        said::with(context, &[TRANSLATION, FORCELESS].concat()).find_map(|said| mere_translation(&said))
    {
        return Answer::Fails(vec![fault]);
    }
    // "Finns en engelsk version är det den som gäller": what holds is the one that was just named.
    let it = said::with(context, &["den som gäller", "den som styr", "den som har företräde", "the one that prevails"]);
    let it = it.filter(|said| said.has(TEXTS) && !said.denies()).find_map(|said| {
        let at = said.find(OTHER)?;
        let swedish = said.has(&["svensk*"]);
        (!swedish)
            .then(|| Fault::at(said.spot_between(at, at)).arg("language", said.raw_between(at, at).to_lowercase()))
    });
    let first = said::with(context, BEFORE).filter(|said| said.has(TEXTS) && !said.denies()).find_map(|said| {
        let at = first_language(&said)?;
        Some(Fault::at(said.spot_between(at, at)).arg("language", said.raw_between(at, at).to_lowercase()))
    });
    Answer::from_faults(first.or(it).into_iter().collect())
}

/// An annex that is in another language alone, by its title.
fn annexed(context: &Context<'_>) -> Option<Fault> {
    const ALONE: &[&str] = &["english only", "in english", "på engelska", "engelskspråkig*", "engelsk version"];
    const BOTH: &[&str] = &["svensk*", "översätt*", "översatt*", "swedish", "translated"];
    let annexes = context.agreement.annexes.iter().enumerate();
    let mut titled = annexes.filter_map(|(index, annex)| Some((index, annex.title.known()?)));
    let (index, _) = titled.find(|(_, title)| reader::has(title, ALONE) && !reader::has(title, BOTH))?;
    let place = Pointer::root().key("annexes").index(index).key("title");
    Some(Fault::at(Spot::Value(place)).variant("annex"))
}

/// Where another language stands that goes before: "gäller den engelska", "den engelska texten har företräde".
fn first_language(said: &Said<'_>) -> Option<usize> {
    let swedish = |at: usize| said.key(at).starts_with("svensk");
    (0..said.words.len()).find(|at| {
        // What stands between the verb and its object.
        let before = said.has_in(at.saturating_sub(2)..*at, BEFORE);
        let led = (at.saturating_sub(NEAR)..*at).any(swedish);
        let after = (at + 1..=at + NEAR).take_while(|next| !swedish(*next) && !said.is(*next, OTHER));
        let goes = !led && !before && after.into_iter().any(|verb| said.is(verb, BEFORE));
        // "Den engelska texten gäller inte framför den svenska" is denied, and "gäller den svenska" is of that one.
        let object = |verb: usize| said.is(verb, BEFORE) && (verb + 1..=verb + 3).any(swedish);
        said.is(*at, OTHER) && (before || goes && !(at + 1..=at + NEAR).any(object))
    })
}

/// The language in which the agreement is drawn up, where Swedish is none of them: "upprättas på engelska i tre exemplar".
fn written_in(said: &Said<'_>) -> Option<Fault> {
    const WRITTEN: &[&str] = &[
        "upprättas på",
        "upprättat på",
        "upprättats på",
        "upprättad på",
        "avfattas på",
        "avfattat på",
        "avfattad på",
        "avfattats på",
        "finns endast på",
        "finns bara på",
        "finns enbart på",
        "skrivs på",
        "skrivet på",
        "skriven på",
        "undertecknas på",
        "undertecknat på",
        "ingås på",
        "träffas på",
        "författas på",
        "original på",
        "originalet är på",
    ];
    const AGREEMENT: &[&str] = &["*avtal*", "överenskommelse*", "partnerskap*", "original*", "exemplar*", "handling*"];
    let at = said.find(WRITTEN)? + 1;
    let language = (at + 1..said.words.len()).take(NEAR).find(|at| said.is(*at, OTHER))?;
    let swedish = said.words.iter().any(|word| word.key.starts_with("svensk"));
    let copies = said.has(&["sammanfattning*", "*information*", "bilaga*", "*rapport*", "översätt*"]);
    (said.has(AGREEMENT) && !swedish && !copies && !said.denies()).then(|| {
        Fault::at(said.spot_between(language, language))
            .variant("written")
            .arg("language", said.raw_between(language, language).to_lowercase())
    })
}

/// Words for a text that is made from another.
const TRANSLATION: &[&str] = &["*översättning", "*översättningen", "översatt", "översatts"];

/// Words by which a text binds nobody.
const FORCELESS: &[&str] = &[
    "ingen rättslig verkan",
    "utan rättslig verkan",
    "saknar rättslig verkan",
    "inte bindande",
    "binder inte",
    "binder ingen",
];

/// The words by which the text that is read is a translation, and binds nobody.
fn mere_translation(said: &Said<'_>) -> Option<Fault> {
    const THIS: &[&str] = &[
        "den här texten",
        "denna text",
        "den här handlingen",
        "denna handling",
        "den svenska texten",
        "den svenska versionen",
        "den här versionen",
        "denna version",
        "det här avtalet",
        "detta avtal",
        "denna överenskommelse",
        "den svenska lydelsen",
        "denna svenska",
    ];
    let this = said.find(THIS)?;
    let swedish = said.has(&["den svenska text*", "den svenska version*", "den svenska lydelse*"]);
    if !said.has(TRANSLATION) {
        return swedish.then(|| Fault::at(said.mark(FORCELESS)).variant("translation"));
    }
    let is = said.has_in(this.., &["är", "utgör", "har översatts", "har översatt"]);
    let denied = said.has(&["är ingen", "är inte en", "är inte någon"]);
    (is && !denied).then(|| Fault::at(said.mark(TRANSLATION)).variant("translation"))
}
