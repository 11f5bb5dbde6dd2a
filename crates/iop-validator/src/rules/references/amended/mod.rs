//! The agreement that an amendment changes, where it is checked at the same time, and what its file says. Knows no rule.

use std::collections::HashSet;

use chrono::NaiveDate;
use iop_core::derive::{self, Ledger};
use iop_core::model::{Agreement, Kind, RelatedKind};
use iop_core::{Language, Money, NodeId, StatedDate, Tree};

use crate::context::{Context, Topic};
use crate::finding::Spot;
use crate::reader::{self, What};
use crate::rule::Answer;
use crate::rules::said::{self, Said};
use crate::rules::words::AGREEMENT;

/// How many times, or what part of it, a text may give an amount.
const TIMES: i64 = 12;

/// Whether the paper changes an agreement.
pub(in crate::rules) fn is_amendment(context: &Context<'_>) -> bool {
    context.agreement.kind.known() == Some(&Kind::Amendment)
}

/// How a text says that the change is meant to apply backwards.
const BACK: &[&str] = &[
    "retroaktiv*",
    "bakåt",
    "i efterhand",
    "redan från",
    "tillbaka till",
    "återverkande*",
    "retroactive*",
    "backdated*",
];

/// Whether some text says that the change is meant to apply backwards.
pub(in crate::rules) fn applies_backwards(context: &Context<'_>) -> bool {
    said::anywhere(context, BACK)
}

/// Words by which the end of the agreement is moved.
const PROLONGS: &[&str] = &["förläng*", "extend*", "prolong*"];

/// Words of the time for which something applies.
const TERM: &[&str] = &[
    "avtalstid*",
    "giltighetstid*",
    "löptid*",
    "gälla till",
    "gäller till",
    "löpa till",
    "löper till",
    "upphör*",
    "term of the agreement",
];

/// Words for the paper that changes the agreement, of which its own time is told.
const AMENDMENT: &[&str] = &["tillägg*", "ändring*", "amendment*", "supplement*"];

/// Whether the agreement that is changed is made to last beyond its last day.
pub(in crate::rules) fn moves_end(context: &Context<'_>, last: NaiveDate) -> bool {
    let changes = context.agreement.amendment.iter().flat_map(|amendment| &amendment.changes);
    let mut texts = changes.flat_map(|change| {
        let becomes = change.becomes.known().map(iop_core::Prose::as_str);
        change.concerns.known().map(String::as_str).into_iter().chain(becomes)
    });
    let later = |sentence: &Said<'_>| {
        let of_amendment = sentence.find(AMENDMENT).is_some_and(|at| at < sentence.find(TERM).unwrap_or_default());
        let beyond = |what: &What| matches!(what, What::Date(date) if date.last() > last);
        !of_amendment && sentence.mentions.iter().any(|mention| beyond(&mention.what))
    };
    let told = |sentence: &Said<'_>| !matches!(sentence.passage.topic, Topic::Told(_));
    texts.any(|text| reader::has(text, PROLONGS) || reader::has(text, TERM))
        || said::with(context, PROLONGS).any(|sentence| told(&sentence) && !sentence.denies())
        || said::with(context, TERM).any(|sentence| told(&sentence) && later(&sentence))
}

/// The last day of the agreement that is changed, as the text tells it: "ett partnerskap, som gäller till och med".
pub(in crate::rules) fn told_end(context: &Context<'_>) -> Option<(Spot, StatedDate)> {
    const UNTIL: &[&str] = &[
        "gäller till och med",
        "gällde till och med",
        "löper till och med",
        "gäller t o m",
        "gäller tom",
        "gäller till",
        "löper till",
        "löper ut",
        "upphör",
        "applies until",
        "runs until",
        "ends on",
    ];
    said::with(context, UNTIL).find_map(|sentence| {
        let until = sentence.find(UNTIL)?;
        let of_agreement =
            sentence.find_before(&[AGREEMENT, &["*partnerskap*", "samarbete*", "samverkan*"]].concat(), until)?;
        let of_amendment = sentence.find_before(AMENDMENT, until).is_some();
        let told = !matches!(sentence.passage.topic, Topic::Told(_)) && !of_amendment && until > of_agreement;
        let mut after = sentence.mentions.iter().filter(|mention| mention.range.start >= sentence.hit.end);
        let (range, date) = after.find_map(|mention| match mention.what {
            What::Date(date) => Some((mention.range.clone(), date)),
            _ => None,
        })?;
        told.then(|| (Spot::Words(sentence.passage.pointer.clone(), range), date))
    })
}

/// The agreement that is changed, with its place among those checked, if it is the only one of its id; the answer of a
/// rule that needs it where there are no others at all.
pub(in crate::rules) fn file<'a>(context: &Context<'a>) -> Result<Option<(usize, &'a Agreement)>, Answer> {
    let amended: Vec<_> = related(context.agreement).collect();
    let mut files = context.others()?.filter(|(_, other)| other.id.known().is_some_and(|id| amended.contains(&id)));
    Ok(files.next().filter(|_| files.next().is_none()))
}

/// The ids of the agreements that one amends.
fn related(agreement: &Agreement) -> impl Iterator<Item = &iop_core::model::Id> {
    let amends = agreement.related.iter().filter(|related| related.kind.known() == Some(&RelatedKind::Amends));
    amends.filter_map(|related| related.id.as_ref())
}

/// What the file of the amended agreement says, and those of other amendments of it.
#[derive(Default)]
pub(in crate::rules) struct Says {
    amounts: HashSet<Money>,
    days: HashSet<NaiveDate>,
    numbers: HashSet<u64>,
}

impl Says {
    pub(in crate::rules) fn of(context: &Context<'_>, (at, agreement): (usize, &Agreement)) -> Self {
        let mut says = Self::default();
        says.file(context, at, agreement);
        let id = agreement.id.known();
        for (other, amendment) in context.others().into_iter().flatten() {
            if other != at && related(amendment).any(|own| Some(own) == id) {
                says.file(context, other, amendment);
            }
        }
        says
    }

    fn file(&mut self, context: &Context<'_>, at: usize, agreement: &Agreement) {
        if let Some(tree) = context.tree_of(at)
            && let Some(root) = tree.root()
        {
            self.node(tree, root, agreement.language);
        }
        let ledger = Ledger::of(agreement);
        let contributions = agreement.funding.iter().flat_map(|funding| &funding.contributions);
        self.amounts.extend(contributions.filter_map(|one| ledger.contribution_total(one).money()));
        self.amounts.extend(ledger.cash_total().money());
        let dues = agreement.reports.iter().filter_map(|report| report.due.known());
        self.days.extend(dues.filter_map(|due| derive::due_days(agreement, *due)).flatten());
        self.days.extend(derive::review_days(agreement).into_iter().flatten());
        self.days.extend(derive::end(agreement).map(iop_core::StatedDate::last));
        self.days.extend(derive::last_notice_day(agreement));
    }

    fn node(&mut self, tree: &Tree, id: NodeId, language: Language) {
        for (_, value) in tree.entries(id) {
            self.node(tree, value, language);
        }
        for element in tree.elements(id) {
            self.node(tree, element, language);
        }
        let Some(text) = tree.text(id) else { return };
        let mentions = reader::read(text, language);
        // The numbers of days, acts and paragraphs count nothing.
        let marks = mentions
            .iter()
            .any(|mention| matches!(mention.what, What::Date(_) | What::Range { .. } | What::Statute { .. }));
        if !marks && !text.contains(['§', '/', '-']) {
            self.numbers.extend(reader::numbers(text, language));
        }
        for mention in mentions {
            match mention.what {
                What::Count { number, upper, .. } => self.numbers.extend([number].into_iter().chain(upper)),
                What::Amount { money, .. } => {
                    self.amounts.insert(money);
                }
                What::Date(date) => self.days.extend([date.first(), date.last()]),
                What::Range { from, to } => self.days.extend([from.first(), to.last()]),
                What::Duration { duration, .. } => {
                    self.numbers.insert(u64::from(duration.count()));
                }
                _ => {}
            }
        }
    }

    /// Whether it says what is stated, or does not say anything that it could be compared with.
    pub(in crate::rules) fn has(&self, what: &What) -> bool {
        match what {
            What::Amount { money, approximate: false, .. } => self.has_amount(*money),
            What::Date(date) if date.is_day() => self.days.contains(&date.first()),
            What::Count { number, upper: None, .. } => self.numbers.contains(number),
            What::Duration { duration, .. } => {
                self.numbers.contains(&u64::from(duration.count())) || duration.count() == 1
            }
            _ => true,
        }
    }

    fn has_amount(&self, money: Money) -> bool {
        self.amounts.iter().any(|own| is_part_or_whole(*own, money))
    }
}

/// Whether one amount is the other, so many times it, or such a part of it.
pub(in crate::rules) fn is_part_or_whole(one: Money, other: Money) -> bool {
    let (a, b) = (one.minor(), other.minor());
    let times = |whole: i64, part: i64| part != 0 && whole % part == 0 && (1..=TIMES).contains(&(whole / part));
    one.currency() == other.currency() && (a == b || times(a, b) || times(b, a))
}
