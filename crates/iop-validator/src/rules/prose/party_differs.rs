//! Its page is the Markdown file beside this one.
#![doc = include_str!("party_differs.md")]

use std::ops::Range;

use iop_core::Pointer;
use iop_core::model::{Against, Agreement, ClauseKind, Id, PartyRef, Payment, Stage};
use iop_law::Basis;

use self::employment::employment;
use self::words::{
    ANSWERS, ASKS, BOTH, CHAIRS, CONVENER, CONVENES, LEADS, MEETINGS, MINUTES, MONEY, NAMED, NOTES, OTHER_COSTS,
    OTHER_REVIEW, PASSED_ON, PAYS, POSTS, REPORTS, REPORTS_VERBS, REVIEWED, REVIEWS, SUBORDINATE,
};
use super::told::Names;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::Word;
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};
use crate::rules::words::{BACK, NOT, TOGETHER};

mod employment;
mod words;

pub(super) const RULE: Rule = Rule {
    id: "prose/party-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("party_differs.md"),
    check,
};

/// Something that one party does according to the facts.
struct Task {
    /// The party that does it, or several of whom any may.
    parties: Vec<PartyRef>,
    place: Pointer,
    about: ClauseKind,
    /// What the doing is called; the party before it, or after "av", is the one that does it.
    doing: &'static [&'static str],
    /// What the sentence must be about.
    of: &'static [&'static str],
    /// The post that it must be about, where it is of one of them.
    of_posts: Vec<String>,
    /// What makes it about something else.
    not: &'static [&'static [&'static str]],
    /// What makes a sentence in another clause be about it.
    elsewhere: Vec<String>,
}

impl Task {
    /// Whether the sentence is about somebody in another post than those of the facts: "Förskolläraren är anställd av
    /// kommunen".
    fn is_of_another(&self, said: &Said<'_>) -> bool {
        !self.elsewhere.is_empty() && !said.has(&self.elsewhere) && said.words.iter().any(|word| word.is(POSTS))
    }
}

/// Words of a sentence in which more than one may do it, or it is done otherwise than as a rule.
const OTHER: &[&str] = &[
    "båda",
    "parterna",
    "vardera",
    "varje part",
    "varje organisation",
    "respektive",
    "gemensamt",
    "tillsammans",
    "växelvis",
    "själv",
    "själva",
    "egna",
    "sina",
    "turas",
    "varannan",
    "begäran",
    "inte",
    "ej",
    "kan",
    "eller",
    "om",
    "when",
    "both",
    "each",
    "jointly",
    "may",
    "parter",
    "samtliga",
];

fn check(context: &Context<'_>) -> Answer {
    let tasks = tasks(context.agreement);
    let names = Names::of(context.agreement);
    let mut faults: Vec<Fault> = review_by_all(context, &names).into_iter().collect();
    if tasks.is_empty() && faults.is_empty() {
        return Answer::does_not_apply("reason-no-tasks");
    }
    for passage in &context.passages {
        let here = tasks
            .iter()
            .filter(|task| passage.topic.is_about(task.about) || !task.elsewhere.is_empty() && is_own(passage.topic))
            .collect::<Vec<_>>();
        if here.is_empty() {
            continue;
        }
        for said in said::all(passage) {
            if is_shared(&said) {
                continue;
            }
            for task in &here {
                let Some(doing) = said.words.iter().position(|word| word.is(task.doing)) else { continue };
                if is_denied(&said, doing)
                    || task.is_of_another(&said)
                    || said.has_any(task.not)
                    || !task.of.is_empty() && !said.has(task.of)
                {
                    continue;
                }
                let of_posts = task.of_posts.is_empty() || said.has(&task.of_posts);
                if !of_posts || !passage.topic.is_about(task.about) && !said.has(&task.elsewhere) {
                    continue;
                }
                if has_own_subject(&said, doing, &names) {
                    continue;
                }
                let Some((party, range)) = doer(&said, doing, &names) else { continue };
                // "Kommunen anställer en projektledare och Lyktan två handledare."
                let several = said.words.iter().filter_map(|word| names.party(word)).any(|other| other != party);
                if several && !task.of_posts.is_empty() {
                    continue;
                }
                let Some(id) = context.agreement.parties.get(party).and_then(|party| party.id.known()) else {
                    continue;
                };
                if task.parties.iter().any(|own| context.agreement.includes(own, id)) {
                    continue;
                }
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), range));
                faults.push(fault.related(Spot::Value(task.place.clone()), "fact"));
                break;
            }
        }
    }
    Answer::from_faults(faults)
}

/// Whether more than one may do it, or it is done otherwise than as a rule; "en gång om året" is no condition.
fn is_shared(said: &Said<'_>) -> bool {
    const TIMES: &[&str] = &["året", "halvåret", "kvartalet", "terminen", "månaden", "veckan"];
    (0..said.words.len()).any(|at| said.is(at, OTHER) && !(said.key(at) == "om" && said.is(at + 1, TIMES)))
}

/// Whether the words around the verb say that it is not done: "har inget arbetsgivaransvar".
fn is_denied(said: &Said<'_>, doing: usize) -> bool {
    const NEAR: usize = 3;
    (doing.saturating_sub(NEAR)..=doing + 1).any(|at| said.is(at, NOT) || said.is(at, &["saknar"]))
}

/// Whether the verb has a subject of its own that is no party: "Föreningen kallar, och handläggaren leder mötet".
fn has_own_subject(said: &Said<'_>, doing: usize, names: &Names) -> bool {
    let Some([joint, subject]) = doing.checked_sub(2).and_then(|from| said.words.get(from..doing)) else {
        return false;
    };
    joint.is(&["och", "men", "medan", "and", "while"]) && names.party(subject).is_none() && subject.is(NAMED)
}

/// A review that one party makes by itself in the text, where the facts have all of them make it.
fn review_by_all(context: &Context<'_>, names: &Names) -> Option<Fault> {
    let agreement = context.agreement;
    let review = agreement.review.as_ref().filter(|_| agreement.other_reviews.is_empty())?;
    review.responsible.known().filter(|who| who.is_all())?;
    let passages = context.passages.iter().filter(|passage| passage.topic.is_about(ClauseKind::Review));
    passages.flat_map(said::all).find_map(|said| {
        // What one of them decides after the parties have looked at it together is another's to say.
        let shared = said.has(OTHER_REVIEW) || said::is_in(said.passage, TOGETHER) || said::is_in(said.passage, BOTH);
        let doing = said.find(REVIEWED).filter(|_| !shared)?;
        let (_, range) = doer(&said, doing, names)?;
        let place = Pointer::root().key("review").key("responsible");
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range));
        Some(fault.related(Spot::Value(place), "fact"))
    })
}

/// The party that does it: the only one named before the verb, or the one after "av" where none is named before it.
fn doer(said: &Said<'_>, doing: usize, names: &Names) -> Option<(usize, Range<usize>)> {
    // "Kommunens" owns something; it does nothing.
    let named = |word: &Word| names.party(word).map(|party| (party, word.range.clone()));
    let (before, after) = said.words.split_at(doing);
    let subjects: Vec<_> = before.iter().filter_map(named).collect();
    // "Lyktan rekvirerar bidraget, som betalas ut senast …": what is done has its doer after "av".
    let passive = said.key(doing).ends_with("as");
    // "Efter det att Lyktan har skickat in en rekvisition betalar kommunen ut bidraget".
    let inverted = after.get(1).and_then(named).filter(|_| before.iter().any(|word| word.is(SUBORDINATE)));
    if inverted.is_some() {
        return inverted;
    }
    if let Some((first, range)) = subjects.first().filter(|_| !passive) {
        // "Rekvireras av jouren och betalas senast …": the one that requests is not the one that pays.
        let at = before.iter().rposition(|word| word.range.start < range.start);
        let of_another = at
            .is_some_and(|at| matches!(before[at].key.as_str(), "av" | "till" | "från" | "hos" | "by" | "to" | "from"));
        if of_another {
            return None;
        }
        let genitive = said.passage.text.get(range.clone()).is_some_and(|word| word.ends_with('s'));
        let alone = subjects.iter().all(|(party, _)| party == first);
        let last = subjects.last().map_or(range.end, |(_, last)| last.end);
        let near = before.iter().filter(|word| word.range.start >= last).count() <= 6;
        return (alone && near && !genitive).then_some((*first, range.start..last));
    }
    let of = after.iter().take(6).position(|word| matches!(word.key.as_str(), "av" | "hos" | "by"))?;
    let agents: Vec<_> = after.iter().skip(of + 1).take(6).filter_map(named).collect();
    let (first, range) = agents.first()?;
    agents.iter().all(|(party, _)| party == first).then(|| (*first, range.clone()))
}

fn tasks(agreement: &Agreement) -> Vec<Task> {
    let root = Pointer::root();
    let mut tasks = Vec::new();
    let mut add = |party: Option<&PartyRef>, place: Pointer, about, doing, of| {
        if let Some(party) = party.filter(|party| !party.is_all()) {
            tasks.push(Task {
                parties: vec![party.clone()],
                place,
                about,
                doing,
                of,
                of_posts: Vec::new(),
                not: &[],
                elsewhere: Vec::new(),
            });
        }
    };
    if let Some(steering) = agreement.steering.as_ref().filter(|_| agreement.other_groups.is_empty()) {
        let place = root.key("steering");
        add(steering.chair.as_ref(), place.key("chair"), ClauseKind::Steering, CHAIRS, &[]);
        if let Some(meetings) = &steering.meetings {
            let place = place.key("meetings");
            add(meetings.convened_by.as_ref(), place.key("convened_by"), ClauseKind::Steering, CONVENES, MEETINGS);
            add(meetings.convened_by.as_ref(), place.key("convened_by"), ClauseKind::Steering, CONVENER, &[]);
            // "Kommunen är ordförande och kallar": to the meetings, whose they are goes without saying.
            add(meetings.convened_by.as_ref(), place.key("convened_by"), ClauseKind::Steering, &["kallar"], LEADS);
            add(meetings.minutes_by.as_ref(), place.key("minutes_by"), ClauseKind::Steering, MINUTES, &[]);
        }
    }
    if let Some(review) = agreement.review.as_ref().filter(|_| agreement.other_reviews.is_empty()) {
        add(review.responsible.known(), root.key("review").key("responsible"), ClauseKind::Review, ANSWERS, REVIEWS);
    }
    if let Some(checks) = &agreement.record_checks {
        add(
            checks.noted_by.known(),
            root.key("record_checks").key("noted_by"),
            ClauseKind::RecordChecks,
            NOTES,
            &["utdrag*", "visat", "visats", "uppvisats", "extract*"],
        );
    }
    tasks.extend(employment(agreement));
    let reporters: Vec<PartyRef> =
        agreement.reports.iter().filter_map(|report| report.party.known().cloned()).collect();
    if !reporters.is_empty() && reporters.len() == agreement.reports.len() {
        let place = root.key("reports").index(0).key("party");
        tasks.push(Task {
            parties: reporters,
            place,
            about: ClauseKind::FollowUp,
            doing: REPORTS_VERBS,
            of: REPORTS,
            of_posts: Vec::new(),
            not: &[],
            elsewhere: Vec::new(),
        });
    }
    let payments = agreement.funding.as_ref().map(|funding| funding.payments.as_slice()).unwrap_or_default();
    let payers: Vec<PartyRef> =
        payments.iter().filter_map(|payment| payment.from.known().cloned().map(PartyRef::from)).collect();
    if !payers.is_empty() && payers.len() == payments.len() {
        let is_paid = |payer: &Id| payments.iter().any(|other| other.to.known().is_some_and(|to| to.includes(payer)));
        let passed_on = payments.iter().filter_map(|payment| payment.from.known()).any(is_paid);
        let place = root.key("funding").key("payments").index(0).key("from");
        // A paper without a clause on payments tells of them with the economy, among other costs.
        let own = agreement.clauses.iter().any(|clause| clause.kind.known() == Some(&ClauseKind::Payments));
        tasks.push(Task {
            parties: payers,
            place,
            about: if own { ClauseKind::Payments } else { ClauseKind::Economy },
            doing: PAYS,
            of: MONEY,
            of_posts: Vec::new(),
            // Whoever gets money may pass it on; where that is a payment of its own, the facts say who does.
            not: match (own, passed_on) {
                (false, _) => &[BACK, PASSED_ON, OTHER_COSTS],
                (true, true) => &[BACK],
                (true, false) => &[BACK, PASSED_ON],
            },
            elsewhere: Vec::new(),
        });
    }
    tasks.extend(requisition(payments));
    tasks
}

/// Who asks for the money: the one that it is paid to.
fn requisition(payments: &[Payment]) -> Option<Task> {
    let asked = |payment: &Payment| {
        let by_payee = matches!(payment.against.known(), Some(Against::Requisition | Against::Invoice));
        payment.to.known().filter(|to| by_payee && !to.is_all()).cloned()
    };
    let parties: Vec<PartyRef> = payments.iter().map(asked).collect::<Option<_>>()?;
    let place = Pointer::root().key("funding").key("payments").index(0).key("to");
    let (about, doing, of) = (ClauseKind::Payments, ASKS, MONEY);
    (!parties.is_empty()).then(|| Task {
        parties,
        place,
        about,
        doing,
        of,
        of_posts: Vec::new(),
        not: &[],
        elsewhere: Vec::new(),
    })
}

/// Texts of this agreement's own work, not of what was.
fn is_own(topic: Topic) -> bool {
    let kinds = [
        ClauseKind::Purpose,
        ClauseKind::Scope,
        ClauseKind::Goals,
        ClauseKind::Relation,
        ClauseKind::Parties,
        ClauseKind::Commitments,
        ClauseKind::Economy,
        ClauseKind::Steering,
    ];
    kinds.into_iter().any(|kind| topic.is_about(kind))
}
