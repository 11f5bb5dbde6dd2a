//! Its page is the Markdown file beside this one.
#![doc = include_str!("cost_coverage_argument.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "procurement/cost-coverage-argument",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Case { case: "HFD 2020 ref. 15" }],
    waivable: true,
    page: include_str!("cost_coverage_argument.md"),
    check,
};

const COST: &[&str] = &[
    "självkostnad*",
    "kostnadstäck*",
    "kostnadsersättning*",
    "vinst*",
    "ideell*",
    "icke-vinst*",
    "non-profit*",
    "nonprofit*",
    "omkostnad*",
    "kostnader*",
    "utgifter*",
    "utlägg*",
    "påslag*",
    "överskott*",
    "förtjänst*",
    "tjänar inget",
    "tjänar ingenting",
    "tjänar något",
    "tjänar på",
    "tjänar inte",
    "går runt",
    "går jämnt upp",
    "kostar",
];
const ACT: &[&str] = &["lou", "upphandl*", "tjänstekontrakt*", "kontrakt*", "procurement*"];
/// The act, as an assessment of procurement calls it.
const THE_ACT: &[&str] = &["lagen", "lagens", "lagstiftningen", "reglerna", "regelverket", "the act"];
const THUS: &[&str] = &[
    "varför*",
    "därför*",
    "därmed*",
    "således*",
    "eftersom*",
    "följaktligen*",
    "alltså*",
    "innebär*",
    "medför*",
    "då",
    "gör att",
    "leder till att",
    "kan det inte",
    "kan det aldrig",
    "kan inte vara fråga",
    "sålunda*",
    "therefore",
    "because",
    "since",
];

/// What says that money covers costs, or that no one gains by it.
const COVERS: &[&str] = &[
    "täck*",
    "ersätt*",
    "ersatt*",
    "självkostnad*",
    "vinst*",
    "ideell*",
    "motsvarar*",
    "inte mer än",
    "bara vad det kostar",
    "endast vad det kostar",
    "får igen",
    "få igen",
    "bara igen",
    "endast igen",
    "tjänar inget",
    "tjänar ingenting",
    "tjänar inga",
    "tjänar inte",
    "går inte med",
    "går jämnt upp",
    "går runt",
    "förtjänst*",
    "överskott*",
    "faktiska kostnad*",
    "verkliga kostnad*",
    "faktiska utgift*",
    "verkliga utgift*",
    "cover*",
];
/// What says that only a part of them is covered.
const PART: &[&str] = &["en del av", "delvis", "del av kostnaderna", "bidrar till", "part of the cost*"];
/// How a conclusion begins.
const CONCLUDES: &[&str] = &[
    "av det skälet",
    "av den anledningen",
    "på grund av detta",
    "redan av det",
    "därför",
    "därmed",
    "således",
    "alltså",
    "följaktligen",
    "sålunda",
    "therefore",
];

/// What argues that nobody can be made to do the work, which is another reason.
const BINDING: &[&str] = &[
    "tvinga",
    "tvingas",
    "framtvinga*",
    "genomdriva*",
    "utkräva*",
    "*rättsligt* bindande*",
    "*rättsligt* förpliktad*",
    "legally enforceable",
    "be compelled",
    "be forced",
];

fn check(context: &Context<'_>) -> Answer {
    let any = [ACT, THE_ACT].concat();
    let found = said::with(context, &any).filter_map(|sentence| {
        let topic = sentence.passage.topic;
        let assessed = topic.is_about(ClauseKind::Procurement) || topic.is_about(ClauseKind::Form);
        let words = if assessed && !sentence.has(ACT) { THE_ACT } else { ACT };
        if !sentence.has(words) {
            return None;
        }
        if !(sentence.denies() || sentence.has(&["utanför*", "undantag*", "undantas*", "undantaget*"])) {
            return None;
        }
        if sentence.has(BINDING) {
            return None;
        }
        // "the association is not to become a supplier, since it is idea-based" argues from something else.
        // What covers a part of the costs of someone's own work is not paid for it.
        if sentence.has(PART) {
            return None;
        }
        // What the association itself buys is another matter.
        let act = sentence.find(words).filter(|act| !sentence.is(act.saturating_sub(1), &["egna", "egen", "sina"]))?;
        // "… är inte statligt stöd, eftersom besöken är ideella": that is why it is no aid.
        let aid = sentence.find(&["statligt stöd", "statsstöd*", "state aid"]);
        if aid.zip(sentence.find(THUS)).is_some_and(|(aid, thus)| act < aid && aid < thus) {
            return None;
        }
        match sentence.find(COST) {
            Some(cost) => sentence.has(THUS).then(|| Fault::at(sentence.spot_between(cost, act))),
            None if concluded(&sentence) => Some(Fault::at(sentence.spot_between(sentence.find(CONCLUDES)?, act))),
            None => None,
        }
    });
    Answer::from_faults(found.collect())
}

/// Whether it is the conclusion of the sentence before, which says that only costs are covered.
fn concluded(sentence: &Said<'_>) -> bool {
    const BEGINNING: usize = 6;
    let begins = sentence.find(CONCLUDES).is_some_and(|at| at < BEGINNING);
    let Some(first) = sentence.words.first().filter(|_| begins) else { return false };
    let before = said::within(sentence.passage, COST)
        .filter(|own| own.words.last().is_some_and(|last| last.range.end <= first.range.start));
    before.last().is_some_and(|own| {
        let between = own.words.last().and_then(|last| sentence.passage.text.get(last.range.end..first.range.start));
        // Only punctuation stands between two sentences that follow each other.
        own.has(COVERS)
            && !own.has(PART)
            && !own.has(ACT)
            && between.is_some_and(|between| !between.contains(char::is_alphanumeric))
    })
}
