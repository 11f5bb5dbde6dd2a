//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_not_binding.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-not-binding",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("review_not_binding.md"),
    check,
};

/// Words of looking at the agreement again.
const REVIEW: &[&str] = &[
    "översyn*",
    "utvärder*",
    "uppfölj*",
    "följa upp",
    "följs upp",
    "ses över",
    "se över",
    "ser över",
    "ser * över",
    "ser * * över",
    "såg över",
    "sett över",
    "gå igenom överenskommelsen",
    "gå igenom avtalet",
    "gå igenom partnerskapet",
    "ta upp om",
    "omprövning*",
    "review*",
    "evaluat*",
    "follow up",
];

/// Words of deciding on what comes after, in the clause on the review.
const AFTER: &[&str] = &[
    "ta ställning",
    "tar ställning",
    "ställningstagande*",
    "beslut*",
    "avgör*",
    "pröva*",
    "bestäm*",
    "diskutera*",
    "decide*",
    "discuss*",
    "determine*",
];

/// Words of what is meant rather than promised.
const INTENT: &[&str] = &[
    "har för avsikt att",
    "för avsikt att",
    "avser att",
    "är avsikten att",
    "avsikt är att",
    "är avsikt att",
    "avsikten är att",
    "har ambitionen",
    "ambitionen är",
    "ambition är",
    "tanken är att",
    "är tanken att",
    "räknar med att",
    "är ambitionen",
    "planerar att",
    "hoppas kunna",
    "hoppas att",
    "vill gärna",
    "kommer att försöka",
    "ska försöka",
    "ska sträva efter att",
    "strävar efter att",
    "bör göra*",
    "bör utvärder*",
    "bör följas",
    "bör ses",
    "bör parterna",
    "parterna bör",
    "bör gemensamt",
    "bör ta",
    "intend to",
    "intends to",
    "aim to",
    "plan to",
    "hope to",
    "should endeavour",
    "should seek to",
    "will endeavour",
    "have the intention",
];

/// Words of a wish, where the review is what is wished for.
const WISH: &[&str] = &[
    "förhoppning*",
    "hoppas",
    "siktar på",
    "siktar mot",
    "målsättning*",
    "önskvärt",
    "önskvärd",
    "önskemål*",
    "vore bra",
    "vore värdefullt",
    "det är bra om",
    "gärna",
    "tänker",
    "hope*",
    "desirable",
];

/// Words by which it is only made if it suits.
const IF_IT_SUITS: &[&str] = &[
    "om tiden medger",
    "om tid medger",
    "om tid finns",
    "finns det tid",
    "finns tid",
    "finns möjlighet",
    "hinner parterna",
    "om parterna hinner",
    "om det finns tid",
    "i mån av tid",
    "när tid finns",
    "när tiden medger",
    "om möjligt",
    "om det är möjligt",
    "om det går",
    "om det hinns",
    "om de hinner",
    "om någon * önskar",
    "om någon av dem önskar",
    "om någon av dem vill",
    "om någon av parterna önskar",
    "om någon av parterna vill",
    "om så önskas",
    "om det anses",
    "om behov finns",
    "om det behövs",
    "vid behov",
    "if time allows",
    "if possible",
    "where possible",
    "if needed",
];

/// What comes on top of the review that is promised.
const MORE: &[&str] =
    &["dessutom", "även", "också", "därutöver", "oftare", "extra", "minst", "tidigare", "därefter", "senast en gång"];

/// What the review is not what is wished for after: "hoppas på fler deltagare efter översynen".
const OTHER: &[&str] = &["efter", "inför", "vid", "under", "genom", "i", "after", "before"];

/// The place of the words by which the review is wished for, or made if it suits.
fn wished(sentence: &Said<'_>) -> Option<Spot> {
    let review = sentence.find(REVIEW)?;
    let of_review = |wish: usize| wish < review && !sentence.has_in(wish + 1..review, OTHER);
    let wish = sentence.find(WISH).filter(|at| of_review(*at));
    let suits = || sentence.passage.topic.is_about(ClauseKind::Review) && !sentence.has(MORE);
    let suits = || sentence.find(IF_IT_SUITS).filter(|_| suits());
    let at = wish.or_else(suits)?;
    Some(sentence.spot_between(at, at.max(review).min(at + 2)))
}

fn check(context: &Context<'_>) -> Answer {
    let told = |topic: Topic| {
        [ClauseKind::Review, ClauseKind::Period, ClauseKind::FollowUp].iter().any(|kind| topic.is_about(*kind))
    };
    let found = said::about(context, told).filter_map(|sentence| {
        let after = sentence.passage.topic.is_about(ClauseKind::Review) && sentence.has(AFTER);
        let intent = sentence.spot_of(INTENT).filter(|_| after || sentence.has(REVIEW));
        intent.or_else(|| wished(&sentence)).map(Fault::at)
    });
    Answer::from_faults(found.collect())
}
