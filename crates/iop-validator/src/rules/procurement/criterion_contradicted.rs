//! Its page is the Markdown file beside this one.
#![doc = include_str!("criterion_contradicted.md")]

use iop_core::model::{AssessmentFinding, AssessmentMatter, Stage};
use iop_core::{Pointer, Verdict};
use iop_law::Basis;

use crate::context::{Context, Passage};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::{assessments, partnership};
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;
use crate::rules::words::NOT;

pub(super) const RULE: Rule = Rule {
    id: "procurement/criterion-contradicted",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Guidance {
            title: "Idéburet offentligt partnerskap (IOP)",
            source: "Malmö stad, arbetsmarknadsområdet, malmo.se, 2021-01-19",
        },
        Basis::Case { case: "HFD 2020 ref. 15" },
    ],
    waivable: true,
    page: include_str!("criterion_contradicted.md"),
    check,
};

/// A criterion that denies something, by the words of what it denies, and the words by which a reason tells it after all:
/// one of each group.
struct Denied {
    subject: &'static [&'static str],
    told: &'static [&'static [&'static str]],
    /// Words that tell of something else.
    except: &'static [&'static str],
}

/// Grants and work of the same kind.
const SAME: &[&str] = &["samma", "likadan*", "motsvarande", "same", "similar", "liknande", "sådan", "sådant", "sådana"];

const DENIED: &[Denied] = &[
    Denied {
        subject: &[
            "*föreningsbidrag*",
            "*verksamhetsbidrag*",
            "*driftbidrag*",
            "*föreningsstöd*",
            "annat bidrag",
            "grant*",
        ],
        told: &[
            &["får", "fick", "har", "erhåller", "uppbär", "beviljas", "beviljats", "ges", "receives", "has"],
            &["*föreningsbidrag*", "*verksamhetsbidrag*", "*driftbidrag*", "*föreningsstöd*", "*bidrag", "grant*"],
            &["samma", "same"],
        ],
        except: &["annan*", "annat", "other"],
    },
    Denied {
        subject: &["marknad*", "konkurrens*", "konkurrent*", "market*", "competit*"],
        told: &[
            &["*företag*", "*bolag", "*bolagen", "*leverantör*", "*konkurrent*", "*utförare*", "compan*", "supplier*"],
            &["säljer", "sälja", "erbjuder", "bedriver", "utför", "tillhandahåller", "konkurrerar", "sell*", "offer*"],
        ],
        except: &[
            "utanför",
            "annan*",
            "andra län*",
            "i andra",
            "kan",
            "skulle",
            "betalande",
            "avgift*",
            "mot betalning",
            "utan ersättning",
            "riktar sig",
            "men",
            "other",
            "could",
        ],
    },
    Denied {
        subject: &["i detalj", "*detaljstyr*", "in detail"],
        told: &[
            &["bestämmer", "beslutar", "fastställer", "godkänner", "styr", "schemalägger", "decides", "approves"],
            &[
                "hur",
                "metod*",
                "*schema*",
                "öppettid*",
                "arbetssätt*",
                "*bemanning*",
                "vilka",
                "how",
                "method*",
                "schedule*",
            ],
        ],
        except: &["själv", "själva", "itself", "tillsammans", "together"],
    },
];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let public = names_of(context.agreement, true);
    let items = context.agreement.criteria.iter().flat_map(|criteria| criteria.items.iter().enumerate());
    let met: Vec<_> = items.filter(|(_, item)| item.met.known() == Some(&Verdict::Met)).collect();
    if met.is_empty() {
        return Answer::does_not_apply("reason-no-criterion-met");
    }
    let mut assessed = assessments(context.agreement, AssessmentMatter::Procurement);
    let contract = assessed.find(|(_, own)| own.finds.known() == Some(&AssessmentFinding::Applies));
    let faults = met.into_iter().filter_map(|(index, item)| {
        let place = Pointer::root().key("criteria").key("items").index(index);
        if let Some((at, _)) = contract.filter(|_| item.text.known().is_some_and(|text| is_no_purchase(text))) {
            let finds = Pointer::root().key("assessments").index(at).key("finds");
            let fault = Fault::at(Spot::Value(place.key("text"))).variant("assessed");
            return Some(fault.related(Spot::Value(finds), "assessment"));
        }
        let reason = context.passages.iter().find(|passage| passage.pointer == place.key("reason"))?;
        let criterion = item.text.known()?;
        let told = against(criterion, reason, &public).or_else(|| elsewhere(context, criterion))?;
        Some(Fault::at(told.spot()).related(Spot::Value(place.key("text")), "criterion"))
    });
    Answer::from_faults(faults.collect())
}

/// Whether a criterion says that nothing is ordered or bought, which an assessment that it is a contract denies.
fn is_no_purchase(criterion: &str) -> bool {
    const ORDERED: &[&str] =
        &["beställ*", "köp*", "uppdrag*", "inköp*", "*upphandl*", "tjänsteköp*", "leverantör*", "ordered", "purchase*"];
    reader::has(criterion, ORDERED) && denies(criterion)
}

/// The sentence of the reason that tells what the criterion denies.
fn against<'a>(criterion: &str, reason: &'a Passage<'a>, public: &[String]) -> Option<Said<'a>> {
    let denied = DENIED.iter().find(|own| reader::has(criterion, own.subject) && denies(criterion))?;
    let told = |said: &Said<'_>| {
        // What the organisation decides itself is its own.
        let decides = !reader::has(criterion, &["*detalj*"]) || said.has(public);
        denied.told.iter().all(|group| said.has(group)) && decides && !said.denies() && !said.has(denied.except)
    };
    said::all(reason).find(told)
}

/// The sentence anywhere else that tells of companies that sell the same, where the criterion says that there are none.
fn elsewhere<'a>(context: &'a Context<'_>, criterion: &str) -> Option<Said<'a>> {
    const MARKET: &[&str] = &["marknad*", "market*"];
    let denied = DENIED.iter().find(|own| own.subject.first() == MARKET.first())?;
    if !(reader::has(criterion, MARKET) && denies(criterion)) {
        return None;
    }
    let told = |said: &Said<'_>| denied.told.iter().all(|group| said.has(group)) && said.has(SAME);
    let own = |said: &Said<'_>| said.passage.pointer.to_string().starts_with("/criteria/");
    said::with(context, SAME).find(|said| told(said) && !own(said) && !said.denies() && !said.has(denied.except))
}

/// Whether a criterion denies.
fn denies(criterion: &str) -> bool {
    reader::has(criterion, NOT) || reader::has(criterion, OUTSIDE)
}

/// Words by which a criterion denies, beside those that always do.
const OUTSIDE: &[&str] = &["fri från", "utanför", "outside"];
