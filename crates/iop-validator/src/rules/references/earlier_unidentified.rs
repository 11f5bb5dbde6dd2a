//! Its page is the Markdown file beside this one.
#![doc = include_str!("earlier_unidentified.md")]

use iop_core::derive;
use iop_core::model::{ClauseKind, RelatedKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "references/earlier-unidentified",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("earlier_unidentified.md"),
    check,
};

/// An agreement before this one, as a certain one.
const EARLIER: &[&str] = &[
    "ett tidigare avtal",
    "ett tidigare partnerskap",
    "ett tidigare iop*",
    "ett tidigare samverkansavtal",
    "ett äldre avtal",
    "en tidigare överenskommelse",
    "en äldre överenskommelse",
    "det tidigare avtalet",
    "det tidigare partnerskapet",
    "den tidigare överenskommelsen",
    "det förra avtalet",
    "den förra överenskommelsen",
    "förra avtalet",
    "förra överenskommelsen",
    "föregående avtal*",
    "föregående överenskommelse*",
    "föregående partnerskap*",
    "an earlier agreement",
    "a previous agreement",
    "the earlier agreement",
    "the previous agreement",
    "the former agreement",
];

/// What says which it is.
const WHICH: &[&str] = &["dnr*", "diarie*", "ärende*", "bilag*", "reference*", "annex*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let named = agreement.related.iter().any(|one| {
        matches!(one.kind.known(), Some(RelatedKind::Predecessor | RelatedKind::Amends | RelatedKind::Framework))
    });
    if named || agreement.amendment.is_some() {
        return Answer::does_not_apply("reason-earlier-named");
    }
    let told: Vec<Said<'_>> = said::with(context, EARLIER).chain(past(context)).collect();
    // What is told by what it did is named by its day or its number, not by the years in which it held.
    let unnamed: Vec<Said<'_>> = renewed(context).chain(rested(context)).collect();
    // Once it has been told which it is, it need not be told again.
    if told.iter().any(is_identified)
        || unnamed.iter().any(is_named)
        || replaced(context).any(|said| is_identified(&said))
    {
        return Answer::Holds;
    }
    // The year since when tells of a partnership, not of which paper; the background is where it is looked for.
    let mut since: Vec<Said<'_>> = since(context).collect();
    since.sort_by_key(|said| !said.passage.topic.is_about(ClauseKind::Background));
    let first = told.into_iter().chain(unnamed).chain(since).next();
    Answer::from_faults(first.map(|said| Fault::at(said.spot())).into_iter().collect())
}

/// A paper that this one takes the place of.
fn replaced<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    const REPLACES: &[&str] = &["ersätter", "avlöser", "efterträder", "tar vid efter", "tar över efter", "replaces"];
    const PAPERS: &[&str] = &["*överenskommelse*", "*avtal", "*avtalet", "iop*", "partnerskap*", "agreement*"];
    said::with(context, REPLACES).filter(|said| {
        let end = said.words.len();
        let place = said.find(REPLACES).unwrap_or(end);
        said.has_in(place..end, PAPERS) && !said.denies()
    })
}

/// An agreement that this one is said to renew or to take the place of, told by what it does and not by its name: "avlöser
/// det som gällde", "ett avtal som nu förnyas".
fn renewed<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    const RENEWS: &[&str] = &[
        "förnyas",
        "förnyar",
        "avlöser",
        "avlöses av",
        "ersätter",
        "ersätts av",
        "ersätts nu",
        "fortsätter genom detta",
        "fortsätter genom denna",
        "efterträder",
        "träder i stället för",
        "tar vid efter",
        "nu förlängs",
        "renews",
        "replaces",
    ];
    const PAPER: &[&str] = &[
        "avtal",
        "avtalet",
        "*avtal",
        "*avtalet",
        "*överenskommelse",
        "*överenskommelsen",
        "partnerskap",
        "det partnerskap",
        "nuvarande partnerskapet",
        "avtalade",
        "det som gällde",
        "det som nu gäller",
        "det som hittills",
        "kommit överens",
        "agreement",
    ];
    /// Whatever was agreed before, what may come, and money that takes the place of other money.
    const ASIDE: &[&str] = &[
        "alla",
        "samtliga",
        "muntlig*",
        "utkast*",
        "eventuell*",
        "kan",
        "ska",
        "skall",
        "får",
        "vill",
        "kostnad*",
        "utlägg",
        "skada*",
        "skador",
        "ord",
        "ny",
        "nytt",
        "lag*",
        "bestämmelse*",
        "bilaga*",
        "i taget",
        "all",
        "any",
    ];
    said::with(context, RENEWS).filter(|said| {
        let aside = said.has(ASIDE) || said.is(0, &["om", "när", "if"]) || is_denied(said);
        // "Denna överenskommelse" is this one.
        let this = |at: usize| at > 0 && said.is(at - 1, &["denna", "detta", "här", "this"]);
        let paper = (0..said.words.len()).any(|at| said.is(at, PAPER) && !this(at));
        !aside && is_told_of_parties(said) && paper
    })
}

/// An agreement on which the work is told to have rested since a year before this one.
fn rested<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    const RESTED: &[&str] = &[
        "vilat på ett avtal",
        "vilat på en överenskommelse",
        "vilat på ett partnerskap",
        "reglerats i ett avtal",
        "reglerats i en överenskommelse",
        "enligt överenskommelse med",
        "med stöd av ett avtal",
        "med stöd av en överenskommelse",
        "med stöd av en bidragsöverenskommelse",
        "rested on an agreement",
    ];
    let start = derive::start(context.agreement);
    said::with(context, RESTED).filter(move |said| {
        let before = said.years().into_iter().any(|(_, year)| start.is_some_and(|start| year < start.year()));
        before && is_told_of_parties(said) && !is_denied(said)
    })
}

/// Whether the clause of what was looked for denies it.
fn is_denied(said: &Said<'_>) -> bool {
    let at = said.words.partition_point(|word| word.range.start < said.hit.start);
    said.has_in(said.clause(at), NOT)
}

/// Whether it stands where it is told how the parties came to this agreement.
fn is_told_of_parties(said: &Said<'_>) -> bool {
    use ClauseKind as K;
    [K::Background, K::Related, K::Relation, K::Purpose, K::Period]
        .iter()
        .any(|kind| said.passage.topic.is_about(*kind))
}

/// A partnership that is told to have stood since a year before this agreement: "i partnerskap sedan 2020".
fn since<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    const SINCE: &[&str] = &[
        "i partnerskap sedan",
        "i idéburet offentligt partnerskap sedan",
        "i iop sedan",
        "partnerskap sedan",
        "partnerskap med * sedan",
        "partnerskap med * * sedan",
        "partnerskapet har funnits sedan",
        "partnerskapet har pågått sedan",
        "partnerskapet har gällt sedan",
        "överenskommelse sedan",
        "överenskommelser sedan",
        "överenskommelse om * sedan",
        "avtal sedan",
        "avtal med * sedan",
        "in partnership since",
    ];
    /// Other parties than these.
    const ELSE: &[&str] = &["andra", "annan", "kyrka*", "flera", "others"];
    let start = derive::start(context.agreement);
    said::with(context, SINCE).filter(move |said| {
        let after = said.years().into_iter().find(|(range, _)| range.start >= said.hit.end);
        let before = after.zip(start).is_some_and(|((_, year), start)| year < start.year());
        before && !said.has(ELSE) && !said.denies()
    })
}

/// An agreement that is told to have stood at a time before this one: "har under 2024–2025 haft en överenskommelse".
fn past<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    const AGREEMENTS: &[&str] = &[
        "överenskommelse",
        "avtal",
        "partnerskap",
        "idéburet offentligt partnerskap",
        "iop",
        "samverkansavtal",
        "partnership",
        "agreement",
    ];
    const HAD: &[&str] = &[
        "haft",
        "hade",
        "gällde",
        "bedrivit",
        "bedrevs",
        "bedrev",
        "samverkat",
        "samverkade",
        "samarbetat",
        "had",
        "run",
    ];
    let start = derive::start(context.agreement);
    said::with(context, AGREEMENTS).filter(move |said| {
        let over = said.mentions.iter().any(|mention| match mention.what {
            What::Range { to, .. } => start.is_some_and(|start| to.last() < start.first()),
            _ => false,
        });
        let one = said.before(&said.hit, 1).any(|word| matches!(word.key.as_str(), "en" | "ett" | "a" | "an"));
        over && one && said.has(HAD)
    })
}

/// Whether a case number stands in the sentence, or a day or a time after the name.
fn is_identified(said: &Said<'_>) -> bool {
    let after = said.mentions.iter().filter(|mention| mention.range.start >= said.hit.end);
    has_number(said) || after.into_iter().any(|mention| matches!(mention.what, What::Date(_) | What::Range { .. }))
}

/// Whether a case number or a day stands in the sentence.
fn is_named(said: &Said<'_>) -> bool {
    has_number(said) || said.mentions.iter().any(|one| matches!(one.what, What::Date(date) if date.is_day()))
}

fn has_number(said: &Said<'_>) -> bool {
    let number = said.text().split_whitespace().any(|word| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        // no law: the digits of a year at least
        digits >= 4 && word.contains(['/', '-', ':'])
    });
    number || said.has(WHICH)
}
