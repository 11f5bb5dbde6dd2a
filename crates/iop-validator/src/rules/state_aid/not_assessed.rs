//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_assessed.md")]

use iop_core::model::{Agreement, AidGround, AssessmentFinding, AssessmentMatter, ClauseKind, Kind, Stage};
use iop_core::{Currency, Pointer, derive};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, left_open, pays_private};
use crate::rules::said::{self, Said};
use crate::rules::state_aid::AID;
use crate::rules::state_aid::facts::regulations_in;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "state-aid/not-assessed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2013:388", locus: None },
        Basis::Guidance { title: "IOP", source: "Region Jönköpings län, utveckling.rjl.se" },
    ],
    waivable: true,
    page: include_str!("not_assessed.md"),
    check,
};

/// What the recipient does on a market.
const TRADE: &[&str] = &[
    "säljer*",
    "sälja*",
    "säljs*",
    "försäljning*",
    "näringsverksamhet*",
    "kommersiell*",
    "marknadsmässig*",
    "konkurrensutsatt*",
    "konkurrerar*",
    "ekonomisk*",
    "uthyrning*",
    "sells*",
    "commercial*",
];
const ACTIVITY: &[&str] = &[
    "verksamhet*",
    "tjänst*",
    "varor*",
    "marknad*",
    "intäkt*",
    "butik*",
    "kund*",
    "lokal*",
    "allmänheten*",
    "services*",
];
/// The question itself.
const AID_QUESTION: &[&str] = &["frågan", "statsstöd*", "stöd", "statligt", "question", "aid"];
/// Small sales that no one calls a trade, none at all, and what is forbidden.
const SMALL: &[&str] = &[
    "ingenting",
    "inköpspris*",
    "självkostnadspris*",
    "fika*",
    "kaffe*",
    "lott*",
    "loppis*",
    "alkohol*",
    "tobak*",
    "förbjud*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let kind = agreement.kind.known();
    if matches!(kind, None | Some(Kind::Amendment)) || kind == Some(&Kind::Cooperation) && !pays_private(agreement) {
        return Answer::does_not_apply("reason-no-state-aid");
    }
    let paid = derive::agreement_value(agreement).term;
    if paid == derive::Sum::Nothing {
        return Answer::does_not_apply("reason-no-public-payment");
    }
    // What is given as aid need not be settled.
    let treated = agreement
        .state_aid
        .as_ref()
        .is_some_and(|aid| aid.ground.known().is_some_and(|ground| *ground != AidGround::None));
    if let Some(open) = left_open(agreement, AssessmentMatter::StateAid).filter(|_| !treated) {
        return Answer::Fails(vec![Fault::at(Spot::Value(open)).variant("open")]);
    }
    if let Some(fault) = unanswered(context) {
        return Answer::Fails(vec![fault]);
    }
    // A clause without a text of its own says only that the question will be assessed.
    let promised = agreement.clauses.iter().any(|clause| clause.kind.known() == Some(&ClauseKind::StateAid));
    let weighed = |matter| assessments(agreement, matter).next().is_some() && !is_bought(agreement);
    let (one, other) = (weighed(AssessmentMatter::Procurement), weighed(AssessmentMatter::MunicipalLaw));
    let recorded = agreement.state_aid.is_some() || assessments(agreement, AssessmentMatter::StateAid).next().is_some();
    let asked: Vec<Said<'_>> = said::with(context, AID).collect();
    // Who writes that the question is for later has not answered it.
    if let Some(later) = asked.first().filter(|_| !recorded && asked.iter().all(is_put_off)) {
        return Answer::Fails(vec![Fault::at(later.spot()).variant("later")]);
    }
    if recorded || promised && !one && !other || said::together(context, &[AID]) {
        return Answer::Holds;
    }
    // Those who have weighed the other questions and left this one out, or only promise to weigh it, have forgotten it.
    if (one && other || promised) && pays_private(agreement) {
        let place = Spot::Key(Pointer::root().key("assessments"));
        return Answer::Fails(vec![Fault::at(place).variant("others")]);
    }
    if let Some(fault) = said::with(context, TRADE).find_map(|sentence| Some(Fault::at(trade(&sentence)?))) {
        return Answer::Fails(vec![fault]);
    }
    Answer::does_not_apply("reason-no-economic-activity")
}

/// Whether the question of aid is left for another day, or for somebody to raise.
fn is_put_off(sentence: &Said<'_>) -> bool {
    const LATER: &[&str] = &[
        "utredas då",
        "prövas då",
        "bedömas då",
        "utreds då",
        "bedöms då",
        "utreds senare",
        "prövas senare",
        "bedöms senare",
        "utredas senare",
        "prövas vid behov",
        "utreds vid behov",
        "bedöms vid behov",
        "utredas vid behov",
        "prövas om",
        "utreds om",
        "tas upp om",
        "tas upp när",
        "hanteras om",
        "hanteras när",
        "hanteras vid behov",
        "ställning till senare",
        "framöver",
        "längre fram",
        "i ett senare skede",
        "återkommer till",
        "återstår att",
        "har ännu inte",
        "har inte utretts",
        "har inte prövats",
        "har inte bedömts",
        "inte utrett",
        "inte prövat",
        "inte bedömt",
        "utgår från att",
        "förutsätter att",
        "later",
        "if the question arises",
    ];
    sentence.has(LATER) && sentence.has(AID_QUESTION)
}

/// Whether a service is bought, for what it is worth.
fn is_bought(agreement: &Agreement) -> bool {
    let mut assessed = assessments(agreement, AssessmentMatter::Procurement);
    assessed.any(|(_, own)| own.finds.known() == Some(&AssessmentFinding::Applies))
}

/// An assessment that tells of trade and finds no aid without saying why, or that finds aid of which no fact is recorded.
fn unanswered(context: &Context<'_>) -> Option<Fault> {
    /// What makes money to a trade no aid, or tells that it is not for the trade.
    const WHY: &[&str] = &[
        "minimis*",
        "mindre betydelse",
        "handel*",
        "gränsöverskridande",
        "lokal",
        "lokalt",
        "skild*",
        "skilj*",
        "skilt",
        "åtskil*",
        "särredovis*",
        "särskild bokföring",
        "marknadsmässig*",
        "utanför",
        "ingår inte",
        "omfattas inte",
        "gäller inte",
        "används inte",
        "trade",
        "separate*",
        "minimal",
    ];
    const MARKET: &[&str] = &[
        "konkurrerar",
        "i konkurrens",
        "tävlar",
        "säljer",
        "säljs",
        "mot betalning",
        "på en marknad",
        "competes",
        "sells",
    ];
    /// What an answer to the question is about.
    const ANSWERS: &[&str] = &[
        "ekonomisk",
        "ekonomiskt",
        "ekonomiska",
        "statsstöd*",
        "stöd",
        "stödet",
        "minimis*",
        "mindre betydelse",
        "handel*",
        "konkurrens*",
        "marknad*",
        "fördel*",
        "artikel*",
        "gruppundantag*",
        "trade",
        "aid",
        "economic",
    ];
    /// What says that nobody has asked the question.
    const UNASKED: &[&str] = &[
        "inte undersökts",
        "inte prövats",
        "inte bedömts",
        "inte utretts",
        "ännu inte",
        "prövas senare",
        "bedöms senare",
        "utreds senare",
        "återstår att",
        "not been examined",
        "not been assessed",
    ];
    let agreement = context.agreement;
    let ground = agreement.state_aid.as_ref().map(|aid| aid.ground.known());
    // Where the facts say that it is no aid, the text may still tell of trade.
    if ground.is_some_and(|ground| ground != Some(&AidGround::None)) {
        return None;
    }
    assessments(agreement, AssessmentMatter::StateAid).find_map(|(index, own)| {
        let place = at("assessments", index);
        let outcome = context.passages.iter().find(|passage| passage.pointer == place.key("outcome"));
        let unasked = outcome.and_then(|outcome| said::within(outcome, UNASKED).next());
        if let Some(one) = unasked.filter(|one| one.has(AID_QUESTION)) {
            return Some(Fault::at(one.spot()).variant("unasked"));
        }
        let Some(finds) = own.finds.known() else {
            // Without an answer of its own the text has to give one.
            let silent = ground.is_none() && outcome.is_some_and(|outcome| !said::is_in(outcome, ANSWERS));
            return silent.then(|| Fault::at(Spot::Value(place.key("outcome"))).variant("unanswered"));
        };
        match finds {
            AssessmentFinding::DoesNotApply => {
                let outcome = outcome.filter(|outcome| !said::is_in(outcome, WHY))?;
                let trade = said::all(outcome).find(|one| one.has(MARKET) && !one.denies() && !one.has(SMALL))?;
                Some(Fault::at(trade.mark(MARKET)).related(Spot::Value(place.key("finds")), "finds").variant("trade"))
            }
            AssessmentFinding::Applies => {
                let euro =
                    |one: &Mention| matches!(one.what, What::Amount { money, .. } if money.currency() == Currency::Eur);
                let figures = context.passages.iter().any(|passage| passage.mentions.iter().any(euro));
                // Where no regulation is named either, the ground is what is missing.
                let regulated = context.passages.iter().any(|passage| !regulations_in(passage.text).is_empty());
                (regulated && !figures).then(|| Fault::at(Spot::Value(place.key("finds"))).variant("facts"))
            }
            AssessmentFinding::Unclear => None,
        }
    })
}

/// The word by which the text tells of a trade.
fn trade(sentence: &Said<'_>) -> Option<Spot> {
    // "ekonomisk redovisning" is no trade; "ekonomisk verksamhet" is.
    let word = sentence.words.iter().position(|word| word.is(TRADE) && !word.key.starts_with("ekonomisk"));
    let pair = sentence
        .words
        .windows(2)
        .position(|pair| pair[0].key.starts_with("ekonomisk") && pair[1].key.starts_with("verksamhet"));
    let at = pair.or(word)?;
    let plain = !sentence.denies() && !sentence.has(SMALL);
    (plain && sentence.has(ACTIVITY)).then(|| sentence.spot_between(at, at))
}
