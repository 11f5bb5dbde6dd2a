//! Its page is the Markdown file beside this one.
#![doc = include_str!("meetings_too_few.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Duration, Frequency, Pointer, StatedDate, TimeUnit, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::term::{no_term, of_period, review_day, reviews};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/meetings-too-few",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("meetings_too_few.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let meetings = agreement.steering.as_ref().and_then(|steering| steering.meetings.as_ref());
    let stated = meetings.and_then(|own| own.times.known().copied().zip(own.per.known().copied()));
    let Some((times, per)) = stated else {
        let late = late(context).or_else(|| on_demand(context)).map(|fault| Answer::Fails(vec![fault]));
        return late.unwrap_or_else(|| Answer::does_not_apply("reason-no-meetings"));
    };
    if agreement.period.as_ref().is_some_and(|period| period.open_ended) {
        return Answer::does_not_apply("reason-open-ended");
    }
    let Some((first, last)) = derive::term(agreement) else { return no_term(agreement) };
    let place = Pointer::root().key("steering").key("meetings");
    let fault = || Fault::at(Spot::Value(place.key("times"))).arg("times", u64::from(times)).arg("per", per);
    let sparse = interval(times, per).is_some_and(|interval| interval.is_longer_than(first, last));
    if times == 0 || sparse {
        return Answer::Fails(vec![fault().related(Spot::Key(of_period("end").parent().unwrap_or_default()), "term")]);
    }
    // One meeting in the whole term, and nothing says that it comes before the parties decide what happens next.
    let unit = per.duration();
    let single = times == 1
        && unit.after(first).and_then(|next| unit.after(next)).is_none_or(|second| second.pred_opt() > Some(last));
    let by = reviews(agreement).and_then(|days| days.into_iter().map(StatedDate::last).min());
    let met = unit.after(first);
    match by.zip(met) {
        Some((by, met)) if single && met > by => {
            let fault = fault().related(Spot::Value(review_day()), "review").arg("by", by);
            Answer::Fails(vec![fault.variant("review")])
        }
        _ => Answer::Holds,
    }
}

/// Words by which a group meets, and by which it meets again.
const MEETS: &[&str] = &[
    "möts",
    "träffas",
    "träder samman",
    "träder ihop",
    "kallas samman",
    "sammanträder",
    "samlas",
    "sammanträffar",
    "har möte",
    "håller möte",
    "meets",
];
const AGAIN: &[&str] = &[
    "gång*",
    "gånger",
    "varje",
    "varannan",
    "var tredje",
    "per",
    "minst",
    "därefter",
    "därutöver",
    "sedan",
    "löpande",
    "regelbund*",
    "vid behov",
    "månadsvis",
    "kvartalsvis",
    "terminsvis",
    "årligen",
    "halvårsvis",
    "även",
    "också",
    "dessutom",
    "both",
    "each",
    "every",
    "times",
    "regularly",
];

/// The only meeting that the text tells of, where it comes after the review or when the term is nearly over.
fn late(context: &Context<'_>) -> Option<Fault> {
    /// The months before the end in which nothing can be steered any more.
    const LAST: u32 = 2;
    let agreement = context.agreement;
    let group = |topic: Topic| topic.is_about(ClauseKind::Steering);
    let told: Vec<Said<'_>> = said::about(context, group).filter(|said| said.has(MEETS)).collect();
    let [only] = &told[..] else { return None };
    let (first, last) = derive::term(agreement)?;
    let mut days = only.mentions.iter().filter_map(|one| match one.what {
        What::Date(date) => Some((one.range.clone(), date)),
        _ => None,
    });
    let (range, day) = days.next().filter(|_| days.next().is_none())?;
    let review = reviews(agreement).and_then(|days| days.into_iter().map(StatedDate::last).min());
    let end = last.checked_sub_months(chrono::Months::new(LAST))?;
    let long = first.checked_add_months(chrono::Months::new(2 * LAST))? < last;
    let after = review.is_some_and(|review| day.first() > review) || long && day.first() > end;
    let fault = Fault::at(Spot::Words(only.passage.pointer.clone(), range)).variant("late");
    (after && !only.has(AGAIN) && !only.denies()).then_some(fault)
}

/// The only meetings that the text tells of, where they are held when somebody finds a reason to: before the review there need
/// be none.
fn on_demand(context: &Context<'_>) -> Option<Fault> {
    const WHEN: &[&str] = &[
        "om någon",
        "när någon",
        "då någon",
        "om en part",
        "när en part",
        "om part",
        "särskilda skäl",
        "särskilt skäl",
        "särskild anledning",
        "på begäran",
        "om det behövs",
        "när det behövs",
        "when needed",
        "if needed",
    ];
    const OFTEN: &[&str] = &[
        "gång",
        "gånger",
        "varje",
        "varannan",
        "minst",
        "dessutom",
        "därutöver",
        "också",
        "även",
        "per",
        "årligen",
        "kvartalsvis",
        "terminsvis",
        "regelbund*",
        "löpande",
        "extra",
        "each",
        "every",
        "also",
    ];
    let group = |topic: Topic| topic.is_about(ClauseKind::Steering);
    let told: Vec<Said<'_>> = said::about(context, group).filter(|said| said.has(MEETS)).collect();
    let [only] = &told[..] else { return None };
    let review = context.agreement.review.as_ref()?;
    let fault =
        Fault::at(only.mark(WHEN)).related(Spot::Key(Pointer::root().key("review")), "review").variant("demand");
    (only.has(WHEN) && !only.has(OFTEN) && !only.denies() && !review.by.is_blank()).then_some(fault)
}

/// How long it is from one meeting to the next: two meetings a year may both come when four months are over.
fn interval(times: u32, per: Frequency) -> Option<Duration> {
    /// The months of a year.
    const YEAR: u32 = 12;
    let Some(yearly) = per.per_year().filter(|_| times > 1) else { return (times == 1).then(|| per.duration()) };
    let months = YEAR / yearly.saturating_mul(times).max(1);
    (months > 0).then(|| Duration::new(months, TimeUnit::Month))
}
