//! Its page is the Markdown file beside this one.
#![doc = include_str!("done_for_authority.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::PUBLIC;
use crate::rules::procurement::worth::partnership;
use crate::rules::said::{self, Said};
use crate::rules::who::{is_of_civil_society, names_of};

pub(super) const RULE: Rule = Rule {
    id: "procurement/done-for-authority",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") },
        Basis::Act { act: "2007:1091", locus: None },
        Basis::Case { case: "HFD 2020 ref. 15" },
    ],
    waivable: true,
    page: include_str!("done_for_authority.md"),
    check,
};

/// What is done, in what somebody does for another.
const DOES: &[&str] = &[
    "utför*",
    "sköt*",
    "driv*",
    "bedriv*",
    "ordna*",
    "genomför*",
    "fullgör*",
    "tillhandahåll*",
    "ansvara*",
    "svarar*",
    "gör",
    "lös*",
    "uppfyll*",
    "övertar*",
    "tar över",
    "avlasta*",
    "håller*",
    "perform*",
    "carries out",
    "provides",
];
/// The task of the authority, which another takes over.
const TASK: &[&str] =
    &["uppgift*", "skyldighet*", "ansvar", "åtagande*", "uppdrag", "insatser", "duty", "duties", "task*"];
/// What it has in return.
const RETURN: &[&str] =
    &["i gengäld", "i utbyte", "som motprestation", "en motprestation", "i retur", "in return", "in exchange"];
const GETS: &[&str] = &["får", "erhåller", "tar emot", "har rätt", "ges", "gets", "receives"];
/// What it would do itself.
const SAVES: &[&str] = &[
    "annars hade behövt",
    "annars skulle behöva",
    "annars behöver",
    "annars måst*",
    "annars hade måst",
    "annars skulle ha",
    "annars själv",
    "slipper*",
    "behöver inte anställa",
    "behöver inte längre",
    "behöver därmed inte",
    "i stället för att anställa",
    "otherwise have to",
];
/// By whom what is not done can be forced through.
const FORCED: &[&str] = &[
    "på föreningens bekostnad",
    "på organisationens bekostnad",
    "på stiftelsens bekostnad",
    "på dess bekostnad",
    "kräva fullgörelse",
    "kräva att åtagandet fullgörs",
    "at its expense",
];
/// What an authority may have from those whom it supports.
const SEEN: &[&str] =
    &["insyn*", "följa", "rapport*", "redovis*", "kunskap*", "återkoppling*", "inga", "ingen", "personuppgift*"];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let (public, private) = (names_of(context.agreement, true), names_of(context.agreement, false));
    // What was before, and who handles data for whom, is another matter.
    let other = [ClauseKind::Background, ClauseKind::Related, ClauseKind::DataProtection, ClauseKind::Insurance];
    let found = said::about(context, |topic| !other.iter().any(|kind| topic.is_about(*kind)));
    let found = found.filter(|one| !one.has(SEEN)).filter_map(|one| {
        let spot = (forced(&one, &public)).or_else(|| saved(&one, &public)).or_else(|| {
            let own = is_of_civil_society(context.agreement, one.passage);
            let told = || in_return(&one, &public).or_else(|| done(&one, &public, &private));
            (!one.denies()).then(|| told().or_else(|| runs(&one, &public, own)))?
        })?;
        Some(Fault::at(spot))
    });
    Answer::from_faults(found.collect())
}

/// Whether the public side begins at a place.
fn is_public(one: &Said<'_>, at: usize, public: &[String]) -> bool {
    one.is(at, PUBLIC) || one.is(at, public)
}

/// "Driva kommunens akutboende", "ge den rådgivning som nämnden har beviljat": a service of the authority, among what the
/// organisation undertakes.
fn runs(one: &Said<'_>, public: &[String], own: bool) -> Option<Spot> {
    const RUNS: &[&str] = &[
        "driva",
        "driver",
        "bedriva",
        "bedriver",
        "bemanna",
        "bemannar",
        "sköta",
        "sköter",
        "utföra",
        "utför",
        "hålla",
        "håller",
        "svara för",
        "svarar för",
        "ansvara för",
        "ansvarar för",
        "stå för",
        "ge",
        "ger",
    ];
    const SERVICES: &[&str] = &[
        "*boende",
        "*boendet",
        "*verksamhet",
        "*verksamheten",
        "*klubb",
        "*klubben",
        "*gård",
        "*gården",
        "*hem",
        "*hemmet",
        "härbärge*",
        "*omsorg",
        "*omsorgen",
        "*ledsagning",
        "*ledsagningen",
        "*avlösning",
        "*avlösningen",
        "*förskola",
        "*förskolan",
        "*mottagning",
        "*mottagningen",
        "*jour",
        "*rådgivning",
        "*rådgivningen",
        "*undervisning",
        "*vård",
        "*vården",
    ];
    /// What is granted to somebody by a decision, and whom the authority sends.
    const GRANTED: &[&str] =
        &["har beviljat", "beviljad", "har beviljats", "biståndsbeslut", "i kommunens ställe", "i nämndens ställe"];
    const OFFICES: &[&str] = &["hemtjänstens", "socialtjänstens", "äldreomsorgens", "skolans", "elevhälsans"];
    const NEAR: usize = 3;
    if !own {
        return None;
    }
    let verb = one.find(RUNS)?;
    let whose = |at: usize| one.key(at).ends_with('s') && (is_public(one, at, public) || one.is(at, OFFICES));
    let service = (verb + 1..verb + NEAR).find(|at| whose(*at) && one.has_in(at + 1..at + NEAR, SERVICES));
    let sent = || {
        let at = one.find(&["hänvisar", "anvisar", "placerar"])?;
        one.has_in(at + 1.., &["ersättning", "ersättningen", "betalning", "per plats", "per bädd", "per dygn"])
            .then_some(at)
    };
    let last = service.or_else(|| one.find(GRANTED)).or_else(sent)?;
    Some(one.spot_between(verb.min(last), last.max(verb)))
}

/// "Får utföra läxhjälpen på föreningens bekostnad".
fn forced(one: &Said<'_>, public: &[String]) -> Option<Spot> {
    let by = one.has(PUBLIC) || one.has(public);
    one.spot_of(FORCED).filter(|_| by)
}

/// "Kommunen, som annars hade behövt anställa två ledare".
fn saved(one: &Said<'_>, public: &[String]) -> Option<Spot> {
    let by = one.has(PUBLIC) || one.has(public);
    one.spot_of(SAVES)
        .filter(|_| by && (one.has(TASK) || one.has(&["anställ*", "egen personal", "egna", "själv", "köpa"])))
}

/// "Kommunen får i gengäld …".
fn in_return(one: &Said<'_>, public: &[String]) -> Option<Spot> {
    const NEAR: usize = 4;
    let gets = (0..one.words.len())
        .find(|at| one.is(*at, GETS) && (at.saturating_sub(NEAR)..at + NEAR).any(|near| is_public(one, near, public)));
    one.spot_of(RETURN).filter(|_| gets.is_some())
}

/// "Utför arbetet åt kommunen", "för kommunens räkning", "fullgör kommunens skyldighet".
fn done(one: &Said<'_>, public: &[String], private: &[String]) -> Option<Spot> {
    const NEAR: usize = 3;
    let does = one.find(DOES)?;
    let of_organisation =
        one.has(private) || one.has(&["föreningen", "organisationen", "organisationerna", "stiftelsen"]);
    let at = (1..one.words.len()).find(|at| {
        let (before, after) = (one.key(at - 1), one.key(at + 1));
        let for_it = before == "åt" || before == "för" && after == "räkning" || before == "på" && after == "vägnar";
        let ordered = after == "uppdrag" && before == "på" || before == "av" && *at > 1 && one.key(at - 2) == "uppdrag";
        is_public(one, *at, public) && (for_it || ordered)
    });
    if let Some(at) = at.filter(|_| of_organisation) {
        return Some(one.spot_between(at - 1, at));
    }
    // The task follows whose it is: "kommunens lagstadgade skyldighet".
    let task = (does + 1..one.words.len()).find(|at| {
        let whose = one.key(*at).ends_with('s') && is_public(one, *at, public);
        whose && one.has_in(at + 1..at + NEAR, TASK)
    })?;
    let takes = one.is(does, &["fullgör*", "uppfyll*", "övertar*", "tar över", "utför*", "sköt*", "lös*"]);
    (takes && of_organisation).then(|| one.spot_between(does, task))
}
