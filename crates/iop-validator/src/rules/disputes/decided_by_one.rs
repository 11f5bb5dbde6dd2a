//! Its page is the Markdown file beside this one.
#![doc = include_str!("decided_by_one.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use super::{ARBITRATION, COURT};
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::Word;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;
use crate::rules::words::{MAY, NOT, SHALL};

pub(super) const RULE: Rule = Rule {
    id: "disputes/decided-by-one",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("decided_by_one.md"),
    check,
};

/// Words by which one alone has the last word.
const ALONE: &[&str] = &[
    "avgör kommunen",
    "avgör regionen",
    "avgör nämnden",
    "avgör föreningen",
    "avgörs av kommunen",
    "avgörs av regionen",
    "avgörs av nämnden",
    "avgörs av föreningen",
    "avgörs ensidigt",
    "kommunen avgör",
    "regionen avgör",
    "nämnden avgör",
    "kommunens tolkning gäller",
    "regionens tolkning gäller",
    "kommunens tolkning har företräde",
    "kommunens uppfattning gäller",
    "bestämmer kommunen",
    "bestämmer regionen",
    "decided by the municipality",
    "the municipality decides",
];

/// Words for a dispute on the agreement, rather than on a day or a key.
const DISPUTED: &[&str] = &["tvist*", "tolkning*", "dispute*", "interpretation*"];
/// Words for what the parties do not agree on.
const DISAGREE: &[&str] = &[
    "tvist*",
    "tolkning*",
    "oenig*",
    "oense",
    "inte enas",
    "meningsskiljaktig*",
    "skiljaktighet*",
    "dispute*",
    "interpretation*",
];

/// Whose view it is, the view, and that it holds.
const OWNER: &[&str] = &[
    "kommunens",
    "regionens",
    "stadens",
    "*nämndens",
    "*förvaltningens",
    "*chefens",
    "*direktörens",
    "föreningens",
    "the municipality's",
];
const VIEW: &[&str] = &[
    "uppfattning",
    "tolkning",
    "bedömning",
    "ståndpunkt",
    "ställningstagande",
    "mening",
    "besked",
    "avgörande",
    "beslut",
    "view",
    "interpretation",
];
const HOLDS: &[&str] = &[
    "gäller",
    "gälla",
    "företräde",
    "bindande",
    "slutlig*",
    "slutgiltig*",
    "ska följas",
    "utslag*",
    "kan inte prövas",
    "får inte prövas",
    "kan inte ifrågasättas",
    "prevails",
    "final",
];
/// What takes it back, or leaves it to another in the end.
const NOT_ALONE: &[&str] = &[
    "gemensam*",
    "tillsammans",
    "domstol*",
    "tills",
    "till dess",
    "så länge",
    "överklag*",
    "laglighetsprövning*",
    "court*",
];
/// Someone in between whom one of them chooses.
const BETWEEN: &[&str] = &["medlare", "medlaren", "skiljeman", "skiljemannen", "sakkunnig*", "mediator"];
const CHOSEN: &[&str] = &[
    "utses av kommunen",
    "utses av regionen",
    "utses av nämnden",
    "väljs av kommunen",
    "kommunen utser",
    "regionen utser",
    "utser kommunen",
    "utser regionen",
    "appointed by the municipality",
];
/// That nobody may go to a court.
const WAIVED: &[&str] = &[
    "avstår från rätten att väcka talan",
    "avstår från sin rätt att väcka talan",
    "avstår från att väcka talan",
    "avstår från domstol*",
    "avstår från rätten till domstol*",
    "får inte väcka talan",
    "inte rätt att väcka talan",
    "får inte föras till domstol",
    "får inte tas till domstol",
    "får inte dras inför domstol",
    "kan inte prövas av domstol",
    "kan inte prövas i domstol",
    "prövas inte av domstol",
    "prövas inte i domstol",
    "waive* the right to sue",
];

fn check(context: &Context<'_>) -> Answer {
    let mut said = said::with(context, DISAGREE).peekable();
    // Those who have chosen arbitration go to no court.
    let waived = said::with(context, WAIVED).next().or_else(|| said::with(context, COURT).find(is_shut));
    let waived = waived.filter(|_| !said::anywhere(context, ARBITRATION));
    if let Some(waived) = waived {
        return Answer::Fails(vec![Fault::at(waived.spot()).variant("waived")]);
    }
    if said.peek().is_none() {
        return Answer::does_not_apply("reason-no-dispute-steps");
    }
    // "Avgörs av socialnämnden": a body that the facts name as a party's own.
    let bodies = context.agreement.parties.iter().flat_map(|party| party.body.iter().chain(&party.unit));
    let bodies: Vec<String> = bodies.map(|body| phrase(body)).collect();
    let alone = said.filter_map(|said| {
        let shared =
            said.has_any(&[NOT, &["tillsammans", "och föreningen", "gemensamt", "avvaktan", "domstol*", "court*"]]);
        let outright = said.spot_of(ALONE).filter(|_| !shared && said.has(DISPUTED));
        let left = left_to(&said, &bodies).filter(|_| !shared && !said.has(NOT_ALONE));
        outright
            .or(left)
            .or_else(|| prevails(&said))
            .or_else(|| said.spot_of(CHOSEN).filter(|_| said.has(BETWEEN) && !shared))
    });
    let chosen = said::with(context, CHOSEN).filter(|said| said.has(BETWEEN) && !said.has(DISAGREE));
    let chosen = chosen.filter(|said| !said.has(NOT_ALONE)).map(|said| said.spot());
    Answer::from_faults(alone.chain(chosen).map(Fault::at).collect())
}

/// Whether nobody may take it to a court: "ingen av parterna får ta tvisten till tingsrätten".
fn is_shut(said: &Said<'_>) -> bool {
    const TAKES: &[&str] = &["ta", "tas", "föra", "föras", "dra", "dras", "gå", "väcka", "väckas", "bring", "take"];
    /// Until something else has been tried, another court, or what it costs.
    const UNTIL: &[&str] =
        &["innan", "förrän", "före", "först", "utan", "om", "kostnad*", "förvaltning*", "överklag*", "before", "until"];
    said.passage.topic.is_about(ClauseKind::Disputes)
        && said.has_each(&[NOT, TAKES])
        && said.has_any(&[MAY, SHALL])
        && !said.has(UNTIL)
        && !said.has(&["utan att"])
}

/// Where one body, or someone employed by one of them, is said to decide: "avgörs slutligt av nämnden".
fn left_to(said: &Said<'_>, bodies: &[String]) -> Option<Spot> {
    const DECIDES: &[&str] = &["avgörs", "avgör", "bestäms", "bestämmer", "beslutas", "beslutar", "decided", "decides"];
    const OF_ONE: &[&str] = &[
        "*direktören",
        "*chefen",
        "*nämnden",
        "kommunstyrelsen",
        "regionstyrelsen",
        "kommunen",
        "regionen",
        "*förvaltningen",
        "*föreningens styrelse",
        "the municipality",
    ];
    const NEAR: usize = 6;
    const LAST: &[&str] = &["slutlig*", "slutgiltig*", "ensam*", "ensidigt", "i sista hand", "finally", "alone"];
    // Who decides on a day or a key, where they do not agree on it, is another matter.
    if !said.passage.topic.is_about(ClauseKind::Disputes) && !said.has(LAST) {
        return None;
    }
    let who = |at: usize| said.is(at, OF_ONE) || said.is(at, bodies);
    let at = (0..said.words.len()).find(|at| {
        // "Avgör domstol" has its subject after the verb, "kommunchefen och ordföranden avgör" has two.
        said.is(*at, DECIDES) && ((at + 1..=at + NEAR).any(who) || at.checked_sub(1).is_some_and(who))
    })?;
    // "Barn- och utbildningsnämnden" is one.
    let joins = |word: &Word| {
        let before = said.passage.text.get(..word.range.start).unwrap_or_default();
        word.key == "och" && !before.trim_end().ends_with('-')
    };
    let several = said.words.iter().any(|word| word.is(&["ordförande*", "båda", "styrgrupp*", "var"]) || joins(word));
    (!several).then(|| said.spot_between(at, at))
}

/// The words by which the view of one of them holds: "gäller kommunens uppfattning".
fn prevails(said: &Said<'_>) -> Option<Spot> {
    if said.has(NOT_ALONE) || !said.has(HOLDS) || said.has(&["gäller inte", "inte bindande"]) {
        return None;
    }
    let at = (0..said.words.len()).find(|at| said.is(*at, OWNER) && said.is(at + 1, VIEW))?;
    Some(said.spot_between(at, at + 1))
}
