//! Other lengths of time that clauses tell beside a fact: of payment, repayment, reports, extension, the term itself,
//! special notices, renegotiation and disputes. Says which of them no fact has.

use iop_core::model::{Agreement, ClauseKind, ReportKind};
use iop_core::{Anchor, Due, Duration, Edge, Event, Pointer, TimeUnit, derive};

use super::Told;
use crate::context::Context;
use crate::reader::{Mention, What};
use crate::rules::said::{self, Said};
use crate::rules::words::BACK;

/// One sort of length: where it is told, by which words, and what the facts say.
struct Sort {
    about: &'static [ClauseKind],
    /// The sentence has one of each.
    words: &'static [&'static [&'static str]],
    others: &'static [&'static str],
    /// The word before the length.
    before: &'static [&'static str],
    /// One of the four words after it; none asks for nothing.
    after: &'static [&'static str],
    facts: Vec<(Duration, Pointer)>,
    variant: &'static str,
}

/// A length that is told and that no fact of its sort has: the nearest fact, its place, and the sort.
pub(in super::super) type Differing = (Told<Duration>, Duration, Pointer, &'static str);

/// The lengths told that differ from every fact of their sort, and whether any was told at all.
pub(in super::super) fn lengths(context: &Context<'_>, same: fn(Duration, Duration) -> bool) -> (Vec<Differing>, bool) {
    let sorts: Vec<Sort> = sorts(context.agreement).into_iter().filter(|sort| !sort.facts.is_empty()).collect();
    let (mut differing, mut any) = (Vec::new(), false);
    for passage in &context.passages {
        for said in said::sentences(passage) {
            for sort in sorts.iter().filter(|sort| sort.about.iter().any(|kind| passage.topic.is_about(*kind))) {
                if !sort.words.iter().all(|words| said.has(words)) || said.has(sort.others) {
                    continue;
                }
                let mut told = said
                    .mentions
                    .iter()
                    .filter_map(|mention| sort.tells(&said, mention).map(|length| (mention, length)));
                let Some((mention, length)) = told.next() else { continue };
                any = true;
                // "Inom en månad, eller närmare bestämt 30 dagar."
                let also = said.mentions.iter().any(|other| match other.what {
                    What::Duration { duration, .. } => sort.facts.iter().any(|(fact, _)| same(*fact, duration)),
                    _ => false,
                });
                if told.next().is_some() || also {
                    continue;
                }
                if let Some((fact, place)) = sort.facts.first() {
                    let told = Told { pointer: passage.pointer.clone(), range: mention.range.clone(), what: length };
                    differing.push((told, *fact, place.clone(), sort.variant));
                }
                break;
            }
        }
    }
    (differing, any)
}

impl Sort {
    fn tells(&self, said: &Said<'_>, mention: &Mention) -> Option<Duration> {
        let What::Duration { duration, .. } = mention.what else { return None };
        let before = said.before(&mention.range, 1).next().is_some_and(|word| self.before.contains(&word.key.as_str()));
        let after = self.after.is_empty() || said.after(&mention.range, 4).any(|word| word.is(self.after));
        ((self.before.is_empty() || before) && after).then_some(duration)
    }
}

fn sorts(agreement: &Agreement) -> Vec<Sort> {
    let root = Pointer::root();
    let mut sorts = money(agreement, &root);
    let reports = agreement.reports.iter().enumerate();
    let each = |(index, report): (usize, &iop_core::model::Report)| {
        let place = root.key("reports").index(index).key("due");
        match report.due.known()? {
            Due::After(length, Anchor::Period(_) | Anchor::Each(..)) => Some((*length, place)),
            _ => None,
        }
    };
    let facts: Vec<_> = reports.filter_map(each).collect();
    // A report whose day is counted otherwise may be the one that is told of.
    let facts = if facts.len() == agreement.reports.len() { facts } else { Vec::new() };
    sorts.push(Sort {
        about: &[ClauseKind::FollowUp],
        words: &[&["rapport*", "redovis*", "slutrapport*", "report*"]],
        others: &["styrgrupp*", "komplett*", "begär*", "gallr*"],
        before: &["inom", "senast", "within"],
        after: &["efter*", "after*"],
        facts,
        variant: "report",
    });
    let last =
        agreement.reports.iter().enumerate().filter(|(_, report)| report.kind.known() == Some(&ReportKind::Final));
    let last = last.filter_map(|(index, report)| match report.due.known()? {
        Due::After(length, Anchor::Period(Edge::End)) => Some((*length, root.key("reports").index(index).key("due"))),
        _ => None,
    });
    sorts.push(Sort {
        about: &[ClauseKind::FollowUp, ClauseKind::UseOfFunds, ClauseKind::Commitments],
        words: &[&["slutrapport*", "slutredovis*", "slutlig redovis*", "final report*"]],
        others: &["komplett*", "begär*", "gallr*", "sparas*"],
        before: &[],
        after: &["slut", "slutet", "upphör*", "upphört", "utgång*", "end", "ended"],
        facts: last.collect(),
        variant: "report",
    });
    sorts.extend(term(agreement, &root));
    sorts.extend(ending(agreement, &root));
    sorts
}

/// Payment after an invoice and repayment after it is asked for.
fn money(agreement: &Agreement, root: &Pointer) -> Vec<Sort> {
    let payments = agreement.funding.as_ref().map(|funding| funding.payments.as_slice()).unwrap_or_default();
    let after_event = |due: Due| match due {
        Due::After(length, Anchor::Event(Event::Invoice | Event::Receipt | Event::Request)) => Some(length),
        _ => None,
    };
    let invoiced = payments.iter().enumerate().filter_map(|(index, payment)| {
        let length = after_event(*payment.on.known()?)?;
        Some((length, root.key("funding").key("payments").index(index).key("on")))
    });
    let repayment = agreement.termination.as_ref().and_then(|termination| termination.repayment.as_ref());
    let repaid = repayment.and_then(|own| match own.due.known()? {
        Due::After(length, _) => Some((*length, root.key("termination").key("repayment").key("due"))),
        _ => None,
    });
    // What is left at the end may have a time of its own.
    let left = agreement.funding.as_ref().and_then(|own| match own.surplus_due.known()? {
        Due::After(length, _) => Some((*length, root.key("funding").key("surplus_due"))),
        _ => None,
    });
    let left = left.filter(|_| repaid.is_some());
    vec![
        Sort {
            about: &[ClauseKind::Payments, ClauseKind::Economy],
            words: &[&["faktur*", "rekvis*", "invoice*", "requisition*"], &["betal*", "paid*", "pay*"]],
            others: &["påminn*", "återbetal*", "tvist*", "bestrid*", "repa*"],
            before: &["inom", "senast", "within", "är", "på"],
            after: &["efter*", "från*", "netto*", "after*", "from*", "of*"],
            facts: invoiced.collect(),
            variant: "payment",
        },
        // What is left when the term is over, which is told as that.
        Sort {
            about: &[ClauseKind::Termination, ClauseKind::UseOfFunds, ClauseKind::Economy, ClauseKind::Payments],
            words: &[BACK, &["slut", "slutet", "utgång*", "löpt ut", "gått ut", "end", "ended", "expired"]],
            others: &["årsskift*", "kalenderår*", "bokslut*", "förtid*", "häv*", "uppsäg*", "early", "rescind*"],
            before: &["inom", "senast", "within"],
            after: &[],
            facts: left.clone().into_iter().chain(repaid.clone()).collect(),
            variant: "repayment",
        },
        Sort {
            about: &[ClauseKind::Termination, ClauseKind::UseOfFunds, ClauseKind::Economy, ClauseKind::Payments],
            words: &[BACK],
            // What is left each year is paid back by another rule than what is left when the agreement ends early.
            others: &["årsskift*", "kalenderår*", "bokslut*"],
            before: &["inom", "senast", "within"],
            after: &[],
            facts: repaid.into_iter().chain(left).collect(),
            variant: "repayment",
        },
    ]
}

/// The extension and the length of the term.
fn term(agreement: &Agreement, root: &Pointer) -> Vec<Sort> {
    let place = root.key("period");
    let extension = agreement.period.as_ref().and_then(|period| period.extension.as_ref());
    let by = extension.and_then(|extension| extension.by.known()).map(|by| (*by, place.key("extension").key("by")));
    let stated = agreement.period.as_ref().and_then(|period| period.length.known());
    let whole = stated.map(|length| (*length, place.key("length"))).or_else(|| {
        let (first, last) = derive::term(agreement)?;
        // no law: months in the longest term that is told in months
        let months = (1..=240).map(|count| Duration::new(count, TimeUnit::Month));
        let fits = |length: &Duration| length.after(first).and_then(|day| day.pred_opt()) == Some(last);
        let length = months.into_iter().find(fits)?;
        let years = length.count() % 12 == 0;
        let length = if years { Duration::new(length.count() / 12, TimeUnit::Year) } else { length };
        Some((length, place.key("end")))
    });
    // "I 152 dygn".
    let days = derive::term(agreement).and_then(|(first, last)| {
        let days = u32::try_from(last.signed_duration_since(first).num_days() + 1).ok()?;
        Some((Duration::new(days, TimeUnit::Day), place.key("end")))
    });
    vec![
        Sort {
            about: &[ClauseKind::Period, ClauseKind::Review],
            words: &[&["förläng*", "fortsätt*", "extend*", "renew*"]],
            others: &["högst*", "sammanlagt*", "omgång*"],
            before: &["med", "om", "ytterligare", "by", "another", "for"],
            after: &[],
            facts: by.into_iter().collect(),
            variant: "extension",
        },
        Sort {
            about: &[ClauseKind::Period],
            words: &[
                &[
                    "gäller*",
                    "löper*",
                    "varar*",
                    "pågår*",
                    "avtalstid*",
                    "avtalsperiod*",
                    "applies*",
                    "runs*",
                    "lasts*",
                ],
                &[
                    "överenskommelse*",
                    "avtal*",
                    "partnerskap*",
                    "samarbetet*",
                    "samverkan*",
                    "agreement*",
                    "partnership*",
                ],
            ],
            others: &[
                "förläng*",
                "uppsäg*",
                "säga upp",
                "sägs",
                "säger",
                "ytterligare*",
                "därefter*",
                "efter*",
                "extend*",
                "notice*",
                "sekretess*",
            ],
            before: &["i", "under", "på", "är", "om", "for"],
            after: &[],
            facts: whole
                .filter(|_| extension.is_none_or(|extension| extension.by.known().is_some()))
                .into_iter()
                .chain(days)
                .collect(),
            variant: "term",
        },
    ]
}

/// Special notices, renegotiation and disputes.
fn ending(agreement: &Agreement, root: &Pointer) -> Vec<Sort> {
    let place = root.key("termination");
    let termination = agreement.termination.as_ref();
    let renegotiation = termination.and_then(|own| own.renegotiation.as_ref()?.within.known());
    let specials = termination.map(|own| own.special_notices.as_slice()).unwrap_or_default();
    let special = specials.iter().enumerate().filter_map(|(index, special)| {
        special.notice.known().map(|notice| (*notice, place.key("special_notices").index(index).key("notice")))
    });
    let steps = agreement.disputes.iter().flat_map(|disputes| disputes.steps.iter().enumerate());
    let steps = steps.filter_map(|(index, step)| {
        step.within.known().map(|within| (*within, root.key("disputes").key("steps").index(index).key("within")))
    });
    vec![
        Sort {
            about: &[ClauseKind::Termination],
            words: &[&["medel*", "anslag*", "anvis*", "funding*"], &["uppsägning*", "varsel*", "notice*"]],
            others: &[],
            before: &[],
            after: &["uppsägning*", "varsel*", "notice*"],
            facts: special.collect(),
            variant: "special",
        },
        Sort {
            about: &[ClauseKind::Termination, ClauseKind::Amendments],
            words: &[&["omförhandl*", "renegotiat*"]],
            others: &["tvist*", "uppsägningstid*"],
            before: &["inom", "within"],
            after: &[],
            facts: renegotiation
                .map(|within| (*within, place.key("renegotiation").key("within")))
                .into_iter()
                .collect(),
            variant: "renegotiation",
        },
        Sort {
            about: &[ClauseKind::Disputes],
            words: &[&["tvist*", "oenig*", "förhandl*", "dialog*", "dispute*"]],
            others: &[],
            before: &["inom", "within"],
            after: &[],
            facts: steps.collect(),
            variant: "dispute",
        },
    ]
}
