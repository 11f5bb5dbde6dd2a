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
    // Once it has been told which it is, it need not be told again.
    if told.iter().any(is_identified) || replaced(context).any(|said| is_identified(&said)) {
        return Answer::Holds;
    }
    // The year since when tells of a partnership, not of which paper; the background is where it is looked for.
    let mut since: Vec<Said<'_>> = since(context).collect();
    since.sort_by_key(|said| !said.passage.topic.is_about(ClauseKind::Background));
    let first = told.into_iter().chain(since).next();
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
    const HAD: &[&str] =
        &["haft", "hade", "bedrivit", "bedrevs", "bedrev", "samverkat", "samverkade", "samarbetat", "had", "run"];
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

/// Whether a case number stands in the sentence, or a day after the name.
fn is_identified(said: &Said<'_>) -> bool {
    let number = said.text().split_whitespace().any(|word| {
        let digits = word.chars().filter(char::is_ascii_digit).count();
        // no law: the digits of a year at least
        digits >= 4 && word.contains(['/', '-', ':'])
    });
    let after = said.mentions.iter().filter(|mention| mention.range.start >= said.hit.end);
    number
        || said.has(WHICH)
        || after.into_iter().any(|mention| matches!(mention.what, What::Date(_) | What::Range { .. }))
}
