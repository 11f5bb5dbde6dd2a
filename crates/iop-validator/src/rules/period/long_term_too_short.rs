//! Its page is the Markdown file beside this one.
#![doc = include_str!("long_term_too_short.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Duration, TimeUnit, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::term::{days_of, extension, no_term, of_period};

pub(super) const RULE: Rule = Rule {
    id: "period/long-term-too-short",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("long_term_too_short.md"),
    check,
};

/// A term shorter than this can hardly be called long.
const LONG: Duration = Duration::new(1, TimeUnit::Year);

/// A term shorter than this has not got several years.
const SEVERAL: Duration = Duration::new(2, TimeUnit::Year);

/// Where the parties say what the partnership rests on.
const CLAIMS: &[ClauseKind] =
    &[ClauseKind::Values, ClauseKind::Criteria, ClauseKind::Relation, ClauseKind::Form, ClauseKind::Purpose];

/// Words for a long time.
const LONG_TERM: &[&str] = &[
    "*långsiktig*",
    "*flerårig*",
    "längre tid*",
    "längre sikt*",
    "*långvarig*",
    "*varaktig*",
    "över många år",
    "under många år",
    "många år framåt",
    "lång tid framåt",
    "under lång tid",
    "*multi-year*",
    "*long-term*",
    "*long term*",
    "*longer time*",
];

/// Those that no year is enough for.
const PLAINLY: &[&str] = &["*långsiktig*", "*långvarig*", "*varaktig*", "lång sikt", "*long-term*", "*long term*"];

/// The same, where they are words for several years.
const YEARS: &[&str] = &[
    "*flerårig*",
    "över många år",
    "under många år",
    "i många år",
    "många år framåt",
    "många år framöver",
    "flera år framåt",
    "flera år framöver",
    "under flera år",
    "över flera år",
    "i flera år",
    "år efter år",
    "under lång tid",
    "lång tid framåt",
    "lång tid framöver",
    "*multi-year*",
    "for many years",
    "for several years",
];

/// Words by which the years have been.
const PAST: &[&str] = &["har", "hade", "sedan", "varit", "hittills", "tidigare", "has", "have", "had", "since"];

/// What is to last long.
const WHAT: &[&str] = &[
    "*partnerskap*",
    "*samarbet*",
    "*samverka*",
    "*överenskommelse*",
    "*verksamhet*",
    "*relation*",
    "*åtagande*",
    "*engagemang*",
    "*stöd*",
    "*finansiering*",
    "*partnership*",
    "*cooperat*",
    "*collaborat*",
    "*agreement*",
    "*activit*",
];

/// Results that are to last long, whatever the term, and claims that are taken back.
const ELSE: &[&str] = &[
    "*effekt*",
    "*resultat*",
    "*hållbar*",
    "*lösning*",
    "*mål",
    "*målet*",
    "*målsättning*",
    "inte",
    "ej",
    "*effect*",
    "*result*",
    "*sustainab*",
    "not",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some((first, mut last)) = derive::term(agreement) else { return no_term(agreement) };
    if let Some(extension) = extension(agreement) {
        let limited = extension.times.known().is_some() || extension.until.known().is_some();
        match derive::extensions(agreement).last() {
            Some(extended) if limited => last = extended.last,
            _ => return Answer::does_not_apply("reason-term-extends"),
        }
    }
    // Who gives it as a reason for a partnership means more than the year that any budget has.
    let a_year = LONG.after(first).is_none_or(|next| last < next);
    let (long, several) = (LONG.is_longer_than(first, last), SEVERAL.is_longer_than(first, last));
    if !several {
        return Answer::Holds;
    }
    let told = |topic: Topic| CLAIMS.iter().any(|kind| topic.is_about(*kind));
    let mut claims = said::about(context, told).filter(|own| own.has(WHAT) && !own.has(ELSE)).filter_map(|own| {
        let years = own.spot_of(YEARS).filter(|_| !own.has(PAST));
        let reason = matches!(own.passage.topic, Topic::Criterion(_));
        let plain = || own.spot_of(PLAINLY).filter(|_| reason && a_year);
        years.or_else(|| own.spot_of(LONG_TERM).filter(|_| long)).or_else(plain)
    });
    let Some(claim) = claims.next() else { return Answer::Holds };
    let fault = Fault::at(claim)
        .related(Spot::Key(of_period("end").parent().unwrap_or_default()), "term")
        .arg("start", first)
        .arg("end", last)
        .arg("days", days_of(first, last));
    Answer::Fails(vec![fault])
}
