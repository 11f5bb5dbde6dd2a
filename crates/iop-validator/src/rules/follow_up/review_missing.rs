//! Its page is the Markdown file beside this one.
#![doc = include_str!("review_missing.md")]

use iop_core::model::{ExtensionKind, Kind, Stage};
use iop_core::{Duration, Pointer, TimeUnit, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said;
use crate::rules::term::{extension, of_period};

pub(super) const RULE: Rule = Rule {
    id: "follow-up/review-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("review_missing.md"),
    check,
};

/// A longer term than this is not left to run without a look at it.
const LONG: Duration = Duration::new(3, TimeUnit::Year);

/// Words of looking at the agreement again.
const LOOKED_AT: &[&str] = &[
    "*översyn*",
    "*utvärder*",
    "*uppfölj*",
    "följa upp",
    "följer upp",
    "följs upp",
    "följas upp",
    "*omprövning*",
    "*avstämning*",
    "*revider*",
    "ses över",
    "se över",
    "ser över",
    "*aktualisera*",
    "*review*",
    "*evaluat*",
    "follow*",
    "*revis*",
];

/// Words of looking at the agreement itself again, or of going on with it.
const ANEW: &[&str] = &[
    "*översyn*",
    "*utvärder*",
    "*omprövning*",
    "*omförhandl*",
    "*förläng*",
    "*revider*",
    "ses över",
    "se över",
    "ser över",
    "ta ställning",
    "tar ställning",
    "tagit ställning",
    "ska fortsätta",
    "fortsatt samarbete",
    "fortsatt partnerskap",
    "*aktualisera*",
    "*review*",
    "*evaluat*",
    "*renew*",
    "*renegotiat*",
    "extend*",
    "extension*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if matches!(agreement.kind.known(), Some(Kind::Grant | Kind::Amendment)) {
        return Answer::does_not_apply("reason-another-kind");
    }
    let Some(period) = &agreement.period else { return Answer::not_judged("reason-no-term") };
    let automatic = extension(agreement).is_some_and(|own| own.kind.known() == Some(&ExtensionKind::Automatic));
    let thorough = told::goes_through_everything(agreement) && told::stands_alone(agreement);
    // Where all else is told, a term of a year is long enough for someone to ask how it goes on.
    let everything = told::leaves_nothing_out(agreement);
    let long = derive::term(agreement).is_some_and(|(first, last)| {
        let length = if everything { Duration::new(1, TimeUnit::Year) } else { LONG };
        let full = length.after(first).and_then(|end| if thorough { end.pred_opt() } else { Some(end) });
        full.is_some_and(|end| end <= last)
    });
    let (place, variant) = if period.open_ended {
        (Spot::Key(of_period("open_ended")), Some("open"))
    } else if automatic {
        (Spot::Key(of_period("extension")), Some("automatic"))
    } else if long {
        (Spot::Key(Pointer::root().key("period")), None)
    } else {
        return Answer::does_not_apply("reason-term-short");
    };
    let meets =
        agreement.steering.as_ref().is_some_and(|steering| steering.meetings.is_some() || !steering.tasks.is_empty());
    let reviewed = agreement.review.is_some() || !agreement.other_reviews.is_empty();
    // Where each thing has a clause of its own, reports and a group that meets do not stand in for looking at the
    // agreement itself.
    let told = if thorough && period.extension.is_none() {
        said::anywhere(context, ANEW)
    } else {
        meets || !agreement.reports.is_empty() || said::anywhere(context, LOOKED_AT)
    };
    if reviewed || told {
        return Answer::Holds;
    }
    let fault = Fault::at(place);
    Answer::Fails(vec![match variant {
        Some(variant) => fault.variant(variant),
        None => fault,
    }])
}
