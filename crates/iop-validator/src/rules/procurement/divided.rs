//! Its page is the Markdown file beside this one.
#![doc = include_str!("divided.md")]

use iop_core::Money;
use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::beside::OTHER_PAPERS;
use crate::rules::procurement::services::{LIMIT, amounts};
use crate::rules::procurement::worth::{GENERAL, limit, may_buy, reaches, worth, worth_at};
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;
use crate::rules::words::{AGREEMENT, EARLIER, NOT, ORGANISATION};

mod row;

pub(super) const RULE: Rule = Rule {
    id: "procurement/divided",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("5 kap. 6 §") },
        Basis::Act { act: "2016:1145", locus: Some("5 kap. 11 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("divided.md"),
    check,
};

/// Words of one thing that is made into several agreements.
const DIVIDED: &[&str] = &[
    "dela upp",
    "delar upp",
    "delas upp",
    "delats upp",
    "delat upp",
    "delades upp",
    "delas på",
    "delats på",
    "uppdel*",
    "styckas upp",
    "styckats upp",
    "delas medlen",
    "delas bidraget",
    "delas beloppet",
    "var och en",
    "ett avtal per",
    "en överenskommelse per",
    "ett avtal om året",
    "en överenskommelse om året",
    "två skilda",
    "inget av avtalen",
    "ingen av överenskommelserna",
    "vart och ett av avtalen",
    "var och en av överenskommelserna",
    "varje avtal",
    "varje överenskommelse",
    "varje del",
    "likalydande",
    "flera avtal",
    "flera överenskommelser",
    "två avtal",
    "två överenskommelser",
    "parallella avtal",
    "parallellt avtal",
    "separat avtal",
    "separat överenskommelse",
    "eget avtal",
    "egen överenskommelse",
    "avtal för sig",
    "överenskommelse för sig",
    "särskilt avtal",
    "särskild överenskommelse",
    "separata avtal",
    "skilda avtal",
    "split*",
    "divided into",
    "separate agreements",
    "parallel agreement*",
];
/// Words of agreements that come again, or of the same matter.
const AGAIN: &[&str] = &[
    "i taget",
    "nytt avtal",
    "nya avtal",
    "ny överenskommelse",
    "nya överenskommelser",
    "halvårsvis",
    "årsvis",
    "terminsvis",
    "halvårsavtal*",
    "årsavtal*",
    "varje år ingått",
    "varje års avtal",
    "varje års överenskommelse",
    "vart års avtal",
    "varje halvår ingått",
    "återkommande",
    "samma verksamhet",
    "samma sak",
    "vart halvår",
    "varje halvår",
    "varje termin",
    "termin för termin",
    "halvår för halvår",
    "samma tjänst*",
    "samma slag",
    "samma insats*",
    "at a time",
    "same services",
    "same activities",
    "new agreement each",
    "new agreement every",
];
const ASSESSED: &[&str] =
    &["bedöm*", "prövas", "prövats", "prövades", "beräkn*", "värdera*", "*upphandl*", "assess*", "valued", "procure*"];
const ONE_BY_ONE: &[&str] = &[
    "för sig",
    "separat",
    "enskilt",
    "en och en",
    "ett och ett",
    "separately",
    "one by one",
    "on its own",
    "individually",
];
/// That their values are not added up.
const NOT_ADDED: &[&str] = &[
    "läggs inte ihop",
    "läggs inte samman",
    "räknas inte ihop",
    "räknas inte samman",
    "inte läggs ihop",
    "inte läggs samman",
    "inte räknas ihop",
    "inte räknas samman",
    "räknas inte in",
    "räknas inte med",
    "inte räknats in",
    "inte räknats med",
    "inte räknas in",
    "inte räknas med",
    "påverkar inte bedömningen",
    "påverkar inte värdet",
    "not added up",
];
/// What says that the parts are kept below the limit.
const BELOW: &[&str] = &[
    "under",
    "underst*",
    "når",
    "nå",
    "över",
    "överstig*",
    "passera*",
    "klara",
    "spräng*",
    "undvik*",
    "hålla sig",
    "ryms",
    "rymmas",
    "inom",
    "håller sig",
    "below",
    "reach*",
    "exceed*",
    "avoid*",
];

/// The limit, where it needs no more words.
const THE_LIMIT: &[&str] = &["gränsen", "gränsbelopp*", "the limit"];
/// That it is done so that nothing has to be procured.
const AVOIDS: &[&str] = &[
    "behöva upphandl*",
    "behöver upphandl*",
    "måste upphandl*",
    "slippa upphandl*",
    "slipper upphandl*",
    "undvika upphandl*",
    "undviker upphandl*",
    "utan att upphandla",
    "krav på upphandling",
    "be procured",
];

/// What one agreement is called, by itself or as a part of a word: "ett syskonavtal".
const AGREEMENTS: &[&str] = &["*överenskommelse*", "avtal*", "*avtal", "partnerskap*", "iop*", "agreement*"];
const SISTER: &[&str] = &["syskon*", "syster*", "sido*", "parallell*"];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = may_buy(context) {
        return answer;
    }
    let limited = |one: &Said<'_>| (one.has(LIMIT) || one.has(THE_LIMIT)) && one.has(BELOW) || one.has(AVOIDS);
    let limited: Vec<Said<'_>> = said::with(context, DIVIDED).filter(limited).collect();
    let apart = [ONE_BY_ONE, NOT_ADDED].concat();
    let recurring = said::with(context, &apart).filter(|one| {
        let again = one.has(AGAIN) || row::is_one_of_a_row(one) || row::is_of_years(one) || is_left_out(one);
        let assessed = one.has(ASSESSED) || one.has(NOT_ADDED);
        again
            && assessed
            && (one.has_any(&[AGREEMENT, &["bidrag*", "kontrakt*", "värdet", "contract*"]])
                || one.has(&["ingås", "ingåtts", "skrivs"]))
    });
    let recurring: Vec<Said<'_>> = recurring.collect();
    if let Some(fault) = row::row(context).or_else(|| beside(context)) {
        return Answer::Fails(vec![fault]);
    }
    if limited.is_empty() && recurring.is_empty() {
        let short = row::short(context).map(|fault| Answer::Fails(vec![fault]));
        return short.unwrap_or_else(|| Answer::does_not_apply("reason-not-divided"));
    }
    let divided = limited.into_iter().filter(|one| !is_denied(one));
    let mut found = divided.chain(recurring.into_iter().filter(|one| one.has(NOT_ADDED) || !one.denies()));
    found.next().map_or(Answer::Holds, |one| Answer::Fails(vec![Fault::at(one.spot())]))
}

/// Another agreement with the same organisation that is told of with its amount, where each is below the limit and both
/// together are not, and nothing says that they are added up.
fn beside(context: &Context<'_>) -> Option<Fault> {
    const ANOTHER: &[&str] = &[
        "andra",
        "annat",
        "annan",
        "ytterligare",
        "till",
        "eget",
        "egen",
        "parallell*",
        "separat*",
        "särskil*",
        "skil*",
        "fristående",
        "samtidig*",
        "another",
        "second",
        "separate",
    ];
    const COUNTED: &[&str] = &[
        "läggs samman",
        "läggs ihop",
        "räknas samman",
        "räknas ihop",
        "räknat samman",
        "räknas * samman",
        "sammanräkn*",
        "sammanlag*",
        "tillsammans",
        "added up",
        "together",
    ];
    /// How far from the word for an agreement it is said to be another.
    const NEAR: usize = 3;
    let agreement = context.agreement;
    let general = limit(context.law, GENERAL, context.date)?;
    let own = worth(context.law, agreement, context.date).filter(|own| !reaches(*own, general))?;
    let names = names_of(agreement, false);
    let over = |money: Money| {
        let sum = Money::sum([own, money]).ok().flatten();
        !reaches(money, general) && sum.is_some_and(|sum| reaches(sum, general))
    };
    said::with(context, AGREEMENTS).find_map(|one| {
        let mut words = (0..one.words.len()).filter(|at| one.is(*at, AGREEMENTS));
        let also = one.has(&["samtidigt", "samma dag", "också", "även", "dessutom", "vid sidan av"]);
        let other = also || words.any(|at| one.has_in(at.saturating_sub(NEAR)..at, ANOTHER) || one.is(at, SISTER));
        let theirs = one.has(&names) || one.has(ORGANISATION) || one.has(&["*förbundet", "*jouren", "parterna"]);
        let counted = said::within(one.passage, COUNTED).any(|said| !amounts(&said).is_empty() || said.has(AGREEMENT));
        let before = one.has(EARLIER) || one.has(&["ersätt*", "efterträd*", "replac*"]) || one.denies();
        let money = amounts(&one)
            .into_iter()
            .find(|(_, money)| over(*money))
            .filter(|_| other && theirs && !counted && !before)?;
        let fault = Fault::at(Spot::Words(one.passage.pointer.clone(), money.0)).variant("beside");
        Some(fault.related(Spot::Value(worth_at(agreement)), "value").arg("other", money.1).arg("limit", general))
    })
}

/// Whether an agreement is said to be left out when the value is told.
fn is_left_out(one: &Said<'_>) -> bool {
    one.has(NOT_ADDED) && one.has(AGREEMENTS) && !one.has(OTHER_PAPERS) && !one.has(&["annan", "andra"])
}

/// Whether it is said that nothing has been, or may be, divided.
fn is_denied(one: &Said<'_>) -> bool {
    const DENIALS: usize = 3;
    let nothing = |word: &crate::reader::Word| word.is(NOT);
    one.before(&one.hit, DENIALS).any(nothing)
}
