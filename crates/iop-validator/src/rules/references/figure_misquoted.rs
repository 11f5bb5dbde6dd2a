//! Its page is the Markdown file beside this one.
#![doc = include_str!("figure_misquoted.md")]

use std::ops::Range;

use iop_core::model::{AidGround, Stage};
use iop_core::{Currency, Language, Money, TimeUnit};
use iop_law::{Amount, Basis, Quantity, Series};

use crate::Arg;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::worth;
use crate::rules::said::{self, Said};
use crate::rules::words::EARLIER;

pub(super) const RULE: Rule = Rule {
    id: "references/figure-misquoted",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: None },
        Basis::Act { act: "1975:635", locus: None },
        Basis::Act { act: "(EU) 2023/2831", locus: None },
    ],
    waivable: true,
    page: include_str!("figure_misquoted.md"),
    check,
};

/// A figure that a law sets, and the words by which a text tells it.
struct Figure {
    /// What the law data calls it.
    kind: &'static str,
    /// One of each group stands in the sentence.
    about: &'static [&'static [&'static str]],
    /// The words just before the figure; none where the sentence is enough.
    lead: &'static [&'static str],
    /// How many words may stand between.
    near: usize,
}

/// A figure stands right after the words that lead to it.
const NEAR: usize = 3;

const PENALTY: &[&str] = &["upphandlingsskadeavgift*", "procurement penalty", "procurement penalties"];
const FIGURES: &[Figure] = &[
    Figure { kind: "lou.penalty.max_percent_of_value", about: &[PENALTY], lead: &[], near: NEAR },
    Figure {
        kind: "lou.penalty.max",
        about: &[PENALTY],
        lead: &["högst", "maximalt", "upp till", "taket*", "överstiga", "överstiger", "mer än", "at most", "exceed"],
        near: NEAR,
    },
    Figure {
        kind: "lou.penalty.min",
        about: &[PENALTY],
        lead: &["lägst", "minst", "åtminstone", "understiga", "understiger", "mindre än", "at least"],
        near: NEAR,
    },
    Figure {
        kind: "lou.documentation_duty.direct_award",
        about: &[&["direktupphandl*"], &["dokument*", "anteckn*", "skälen", "skäl"]],
        lead: &["över", "överstiger", "överskrider", "från", "above", "exceeds"],
        near: NEAR,
    },
    Figure {
        kind: "lou.direct_award.general",
        about: &[&["direktupphandlingsgräns*", "gräns* för direktupphandling*"]],
        lead: &["direktupphandlingsgräns*", "direktupphandling", "direktupphandlingar"],
        near: NEAR,
    },
    Figure {
        kind: "lou.recurring_contract_window",
        about: &[
            &["återkommande", "samma slag", "likartade"],
            &["lou", "*upphandl*", "kontrakt*", "lagen"],
            &["läggs", "läggas", "räknas", "räkna", "sammanlagda", "samlade"],
        ],
        lead: &[],
        near: NEAR,
    },
    Figure {
        kind: "law.late_interest_margin",
        about: &[&["räntelag*"], &["referensränta*"], &["*ränta*"]],
        lead: &["med", "plus", "jämte", "och", "än", "ökad", "tillägg av", "by"],
        near: NEAR,
    },
    Figure {
        kind: "state_aid.de_minimis",
        about: &[&["mindre betydelse", "minimis*"], &["tak*", "gräns*", "högsta*", "ceiling*"]],
        lead: &["tak*", "gräns*", "högst", "upp till", "ceiling*"],
        near: 2 * NEAR,
    },
];

/// What tells of another time, of something not exact, or of terms other than the law's.
const ELSE: &[&[&str]] = &[
    EARLIER,
    &["då", "höj*", "sänk*", "ändrades", "cirka", "ungefär", "omkring", "kvar", "återstå*", "i stället för"],
];

fn check(context: &Context<'_>) -> Answer {
    let mut any = false;
    let mut faults = Vec::new();
    for figure in FIGURES {
        let Some(series) = context.law.series(figure.kind) else { continue };
        let Some(right) = right(context, series) else { continue };
        for sentence in said::with(context, figure.about[0]) {
            if !sentence.has_each(figure.about) || sentence.has_any(ELSE) {
                continue;
            }
            let told = told(&sentence, right.value, figure);
            any |= !told.is_empty();
            // What is right beside what is wrong is told of two things.
            if told.iter().any(|(_, own)| *own == right.value || is_other(context, figure.kind, series, *own)) {
                continue;
            }
            let place = |range: Range<usize>| Spot::Words(sentence.passage.pointer.clone(), range);
            faults.extend(told.into_iter().take(1).map(|(range, _)| {
                let words = sentence.passage.text.get(range.clone()).unwrap_or_default();
                let name = Arg::Either { sv: series.name.clone(), en: series.name_en.clone() };
                let fault = Fault::at(place(range)).arg("told", words).arg("name", name);
                is(fault, right.value)
            }));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-figure-of-law") }
}

/// The value on the day. That the only value there ever was has been read on a later day makes it no other.
fn right<'a>(context: &Context<'_>, series: &'a Series) -> Option<&'a Amount> {
    if let Some(known) = series.at(context.date).known() {
        return Some(known);
    }
    let [only] = &series.amounts[..] else { return None };
    let counted = only.value.money().is_none();
    (only.verified && counted && only.valid_from <= context.date).then_some(only)
}

/// The figures of a sentence that are of the same unit, with their places.
fn told(sentence: &Said<'_>, right: Quantity, figure: &Figure) -> Vec<(Range<usize>, Quantity)> {
    let Figure { lead, near: far, .. } = figure;
    let led = |range: &Range<usize>| {
        let at = sentence.words.partition_point(|word| word.range.start < range.start);
        // A word such as "högst" may belong to the figure itself.
        lead.is_empty() || sentence.has_in(at.saturating_sub(*far)..=at, lead)
    };
    if matches!(right, Quantity::PercentagePoints(_)) {
        return points(sentence).filter(|(range, _)| led(range)).collect();
    }
    let found = sentence.mentions.iter().filter_map(|mention| {
        let value = match (&mention.what, right) {
            (What::Percent(share), Quantity::Percent(_)) => {
                // no law: parts of a hundred
                let hundredths = share.numerator().checked_mul(100)? / share.denominator();
                Quantity::Percent(u32::try_from(hundredths).ok()?)
            }
            (What::Amount { money, per: None, .. }, Quantity::Money(own)) => {
                (money.currency() == own.currency()).then_some(Quantity::Money(*money))?
            }
            (What::Duration { duration, .. }, Quantity::Months(_)) => match (duration.count(), duration.unit()) {
                (count, TimeUnit::Month) => Quantity::Months(count),
                (count, TimeUnit::Year) => Quantity::Months(count.checked_mul(12)?), // no law: months of a year
                _ => return None,
            },
            _ => return None,
        };
        led(&mention.range).then(|| (mention.range.clone(), value))
    });
    found.collect()
}

/// The numbers of percentage points, each with its place.
fn points<'a>(sentence: &'a Said<'a>) -> impl Iterator<Item = (Range<usize>, Quantity)> + 'a {
    sentence.words.windows(2).filter_map(|pair| {
        let [number, unit] = pair else { return None };
        let of_points = unit.is(&["procentenhet*", "percentage"]);
        let [count] = reader::numbers(sentence.raw(number), Language::Sv)[..] else { return None };
        let count = u32::try_from(count).ok().filter(|_| of_points)?;
        Some((number.range.start..unit.range.end, Quantity::PercentagePoints(count)))
    })
}

/// Whether an amount may be something else: what the agreement is worth or a tenth of it, a limit rounded off, the limit
/// for other services, or a ceiling that the facts are held against by a rule of their own.
fn is_other(context: &Context<'_>, kind: &str, series: &Series, told: Quantity) -> bool {
    // no law: an amount of less is aid and not its ceiling
    const LEAST: i64 = 10_000_000;
    // no law: fines are told in whole millions
    const MILLION: i64 = 100_000_000;
    // no law: a limit that is rounded off is no more than a fiftieth away
    const FIFTIETH: i64 = 50;
    let Some(money) = told.money() else { return false };
    if kind == "state_aid.de_minimis" {
        let ground = context.agreement.state_aid.as_ref().and_then(|aid| aid.ground.known());
        return money.currency() != Currency::Eur
            || money.minor() < LEAST
            || ground.is_some_and(|ground| matches!(ground, AidGround::DeMinimis | AidGround::SgeiDeMinimis));
    }
    if kind == "lou.penalty.max" {
        return money.minor() % MILLION != 0;
    }
    let values = series.amounts.iter().filter_map(|own| own.value.money());
    let near = |own: Money| (own.minor() - money.minor()).abs() <= own.minor() / FIFTIETH;
    let higher = context.law.series("lou.direct_award.social_services").into_iter().flat_map(|own| &own.amounts);
    let least = higher.filter_map(|own| own.value.money()).map(Money::minor).max().unwrap_or_default() / 2;
    values.into_iter().any(near)
        || money.minor() >= least
        || worth(context.law, context.agreement, context.date) == Some(money)
}

/// The fault with what the law says.
fn is(fault: Fault, right: Quantity) -> Fault {
    match right {
        Quantity::Percent(n) => fault.variant("percent").arg("right", u64::from(n)),
        Quantity::PercentagePoints(n) => fault.variant("points").arg("right", u64::from(n)),
        Quantity::Months(n) => fault.variant("months").arg("right", u64::from(n)),
        Quantity::Money(money) => fault.arg("right", money),
        _ => fault,
    }
}
