//! Its page is the Markdown file beside this one.
#![doc = include_str!("budget_untold.md")]

use std::collections::BTreeSet;

use iop_core::model::{ClauseKind, CostLine, Funding, Stage};
use iop_core::{Pointer, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, What};
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::{is_public, phrase};
use crate::rules::words::{MONEY, NOT};

mod undivided;

pub(super) const RULE: Rule = Rule {
    id: "budget/budget-untold",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("budget_untold.md"),
    check,
};

/// What the money is held against: a budget that the words take to be there.
const AGAINST: &[&str] = &[
    "mot budget*",
    "mot den budget*",
    "mot kostnadskalkyl*",
    "mot kalkyl*",
    "jämfört med budget*",
    "jämförda med budget*",
    "i förhållande till budget*",
    "avvikelse* från budget*",
    "avvikelse* mot budget*",
    "avviker från budget*",
    "avsteg från budget*",
    "budgetavvik*",
    "enligt budget*",
    "enligt kostnadsbudget*",
    "enligt projektbudget*",
    "enligt kostnadstabell*",
    "enligt kostnadskalkyl*",
    "enligt kostnadsfördelning*",
    "kostnadstabell*",
    "budgettabell*",
    "poster i budget*",
    "budgetens poster",
    "budgetpost*",
    "budgetrad*",
    "against the budget",
    "according to the budget",
    "compared with the budget",
];

/// A budget of the public side.
const PUBLIC: &[&str] = &[
    "*fullmäktig*",
    "*nämndens",
    "*nämnds",
    "*styrelsens",
    "kommunens",
    "regionens",
    "municipal*",
    "ram",
    "ramen",
    "*anslag*",
];

/// A budget that is made later or stands elsewhere.
const MADE: &[&str] = &[
    "*bilaga*",
    "bilagda",
    "bifoga*",
    "*ansökan*",
    "upprätta*",
    "tar fram",
    "ta fram",
    "tas fram",
    "arbetar fram",
    "fastställ*",
    "beslut*",
    "godkän*",
    "årlig*",
    "varje år",
    "verksamhetsplan*",
    "lämna*",
    "skicka*",
    "annex*",
    "draws up",
    "adopt*",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(funding) = &agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    if !derive::cash(funding).any(|one| one.party.known().is_some_and(|id| is_public(agreement, id))) {
        return Answer::does_not_apply("reason-no-public-money");
    }
    let annex = agreement.annexes.iter().any(|annex| {
        let title = annex.title.known();
        title.is_some_and(|title| reader::has(title, &["*budget*", "*kalkyl*", "*ansökan*", "*plan*", "*kostnad*"]))
    });
    let earmarked = derive::cash(funding).filter(|one| one.earmarked_for.is_some()).count();
    // The amounts of a text that divides the money are a budget too.
    let about = |topic: Topic| {
        [ClauseKind::Economy, ClauseKind::UseOfFunds, ClauseKind::Payments].iter().any(|kind| topic.is_about(*kind))
    };
    let divided = said::about(context, about).any(|one| {
        let amounts = one.mentions.iter().filter_map(|own| match own.what {
            What::Amount { money, .. } => Some(money.minor()),
            _ => None,
        });
        amounts.collect::<BTreeSet<_>>().len() > 2
    });
    if let Some(fault) = vague(funding).or_else(|| left_open(context, funding)) {
        return Answer::Fails(vec![fault]);
    }
    // An annex that the text on the money does not name divides nothing that the paper tells.
    let pointed =
        said::about(context, about).any(|one| one.has(&["*bilaga*", "*bilagd*", "*budget*", "*kalkyl*", "*annex*"]));
    if annex && pointed || earmarked > 1 || divided {
        return Answer::Holds;
    }
    if let Some(fault) = undivided::lump(agreement, funding).or_else(|| undivided::posts_untold(context, funding)) {
        return Answer::Fails(vec![fault]);
    }
    if annex || !funding.costs.is_empty() {
        return Answer::Holds;
    }
    let mut told = said::with(context, AGAINST).filter(|one| !one.has(PUBLIC) && !one.has(MADE) && !one.denies());
    let Some(told) = told.next() else { return Answer::does_not_apply("reason-no-costs") };
    // Who says that a budget is to be made says which it is.
    if said::with(context, &["*budget", "*budgeten", "*kalkyl*"]).any(|one| one.has(MADE) && !one.has(PUBLIC)) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(told.spot()).related(Spot::Key(Pointer::root().key("funding")), "funding")])
}

/// The line that most of the costs are, where its name tells nothing of what is paid.
fn vague(funding: &Funding) -> Option<Fault> {
    const NOTHING: &[&str] = &[
        "diverse",
        "övrigt",
        "övriga kostnader",
        "övriga utgifter",
        "kostnader",
        "samtliga kostnader",
        "alla kostnader",
        "blandat",
        "ospecificerat",
        "ofördelat",
        "miscellaneous",
        "other costs",
        "various",
    ];
    /// The same of a line that is all there is.
    const EVERYTHING: &[&str] = &[
        "verksamhet",
        "verksamheten",
        "verksamhetens kostnader",
        "verksamhetskostnader",
        "kostnader för verksamheten",
        "kostnader i verksamheten",
        "verksamhetsbidrag",
        "verksamhetsstöd",
        "partnerskapet",
        "projektet",
        "projektkostnader",
        "projektets kostnader",
        "insatsen",
        "insatser",
        "genomförande",
        "bidrag",
        "bidraget",
        "stöd",
        "stödet",
        "totalt",
        "summa",
        "allt",
        "activities",
        "the project",
        "total",
    ];
    let alone = funding.costs.len() == 1;
    let named = |line: &&CostLine| {
        let words = line.item.known().map(|item| phrase(item));
        words.is_some_and(|words| NOTHING.contains(&words.as_str()) || alone && EVERYTHING.contains(&words.as_str()))
    };
    let minor = |line: &CostLine| line.amount.known().map_or(0, |money| money.minor());
    let all: i64 = funding.costs.iter().map(minor).sum();
    let index = funding.costs.iter().position(|line| named(&line) && minor(line) > all / 2)?;
    let place = Pointer::root().key("funding").key("costs").index(index).key("item");
    Some(Fault::at(Spot::Value(place)).variant("vague"))
}

/// Where the one that gets the money decides as it goes along what it is used for, and no costs are told.
fn left_open(context: &Context<'_>, funding: &Funding) -> Option<Fault> {
    const DECIDES: &[&str] = &["avgör", "avgörs", "bestämmer", "bestäms", "väljer", "beslutar", "fördelar", "decides"];
    const LATER: &[&str] =
        &["efter hand", "efterhand", "fritt", "efter eget", "som den vill", "allteftersom", "freely", "as it goes"];
    const WHAT: &[&str] = &["vad", "hur", "vilka", "till vad", "what", "how"];
    /// "Någon budget upprättas inte."
    const BUDGET: &[&str] = &["budget", "kostnadskalkyl", "kostnadsbudget", "fördelning på kostnader"];
    const DRAWN: &[&str] = &[
        "upprättas",
        "upprättar",
        "görs",
        "gör",
        "finns",
        "lämnas",
        "krävs",
        "behövs",
        "läggs",
        "tas fram",
        "drawn up",
    ];
    let about = |topic: Topic| {
        [ClauseKind::Economy, ClauseKind::UseOfFunds, ClauseKind::Payments].iter().any(|kind| topic.is_about(*kind))
    };
    let mut told = said::about(context, about).filter(|said| {
        let money = said.has(MONEY) || said.has(&["kronorna", "stödet", "beloppet"]);
        let none = said.has_each(&[NOT, BUDGET, DRAWN]) && !said.has(PUBLIC);
        let unmarked = money && said.has_each(&[NOT, &["öronmärk*", "delas upp på", "fördelas på", "earmarked"]]);
        none || unmarked || money && said.has_each(&[DECIDES, LATER, WHAT]) && !said.denies()
    });
    let told = told.next().filter(|_| funding.costs.is_empty())?;
    Some(Fault::at(told.spot()).variant("open"))
}
