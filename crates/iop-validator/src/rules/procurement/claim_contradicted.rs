//! Its page is the Markdown file beside this one.
#![doc = include_str!("claim_contradicted.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, ChargeKind, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::PUBLIC;
use crate::rules::procurement::worth::partnership;
use crate::rules::said::{self, Said};
use crate::rules::who::{names_of, role_of};
use crate::rules::words::{MAY, NOT, ORGANISATION, TOGETHER};

pub(super) const RULE: Rule = Rule {
    id: "procurement/claim-contradicted",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Case { case: "HFD 2020 ref. 15" },
        Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("claim_contradicted.md"),
    check,
};

/// What the parties say that they are not.
const BOUGHT: &[&str] = &["underleverantör*", "köp*", "upphandling*", "lou", "upphandlingspliktig*", "subcontractor*"];
/// What they say that they are.
const EQUAL: &[&str] = &[
    "jämbördig*",
    "jämlik*",
    "likvärdig*",
    "självständig*",
    "oberoende*",
    "fristående*",
    "likställd*",
    "som likar",
    "sida vid sida",
    "lika parter",
    "equal*",
    "independent*",
];
const PARTIES: &[&str] = &["part*", "aktör*", "organisation*", "förening*", "stiftels*", "relation*", "samarbet*"];

/// The side over which the other decides, and what it decides.
const PRIVATE: &[&[&str]] = &[ORGANISATION, &["part", "parten*"]];
const ALONE: &[&str] = &["ensidig*", "ensam", "ensamt", "på egen hand"];
/// That one side has the last word.
const LAST_WORD: &[&str] = &[
    "utslagsröst",
    "utslagsrösten",
    "vetorätt",
    "sista ordet",
    "avgörande röst",
    "bestämmanderätt*",
    "casting vote",
    "veto",
];
const CHANGES: &[&str] = &["ändr*", "beslut*", "bestäm*", "säga*", "häv*", "avbryt*", "förändr*", "justera*"];
const ORDERS: &[&str] = &["instruktion*", "anvisning*", "direktiv*", "order*"];
const OBEYS: &[&str] = &["följ*", "rätta*", "enligt*", "efter*", "lyd*", "tar", "ta emot", "tar emot", "ta", "får"];
const DECISIONS: &[&str] = &["beslut*", "bestämmer"];
/// What the organisation decides for itself.
const CONTENT: &[&str] =
    &["innehåll*", "utformning*", "arbetssätt*", "metod*", "genomförande*", "upplägg*", "content*"];
/// What one side may do, and to what of both.
const VARIES: &[&str] = &["ändra", "justera", "vary", "amend", "change"];
const TERMS: &[&str] = &["villkor*", "överenskommelsen", "avtalet", "omfattning*", "innehåll*", "terms", "agreement"];
/// That both do.
const BOTH: &[&[&str]] = &[TOGETHER, &["parterna", "överens", "samråd*", "skriftlig*", "parties"]];
const BELOW: &[&str] = &["underordnad*", "underordnat", "underställ*", "lyder under", "subordinate*"];
const FOLLOWS: &[&str] = &["följa*", "följer*", "rätta*", "efterkomma*"];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = partnership(context) {
        return answer;
    }
    let private = names_of(context.agreement, false);
    let (claim, equal) = match (equality(context, &private), no_purchase(context)) {
        (Some(claim), _) => (claim, true),
        (None, Some(claim)) => (claim, false),
        (None, None) => return Answer::does_not_apply("reason-no-equality"),
    };
    let of_penalty = |fault: Fault| if equal { fault } else { fault.variant("bought") };
    let mut faults: Vec<Fault> = charges(context.agreement).map(|at| of_penalty(Fault::at(Spot::Value(at)))).collect();
    let triggers = [ALONE, LAST_WORD, ORDERS, DECISIONS, VARIES, BELOW, &["fördelar*", "säger till", "lyder"]].concat();
    let public = names_of(context.agreement, true);
    for sentence in said::with(context, &triggers) {
        let varies = || varied(&sentence, &public);
        faults.extend(
            power(&sentence, &private).or_else(varies).map(|at| {
                Fault::at(sentence.spot_between(at, at)).variant(if equal { "power" } else { "power-bought" })
            }),
        );
    }
    Answer::from_faults(faults.into_iter().map(|fault| fault.related(claim.clone(), "claim")).collect())
}

/// Where the parties say that they are equals, or one of them that it is its own.
fn equality(context: &Context<'_>, private: &[String]) -> Option<Spot> {
    said::with(context, EQUAL).find_map(|sentence| {
        let is = |at: usize| sentence.is(at, &["är", "förblir", "is", "remains"]);
        let equal = sentence.find(EQUAL)?;
        let named = || sentence.find(private).is_some() && (equal.saturating_sub(2)..equal).any(is);
        ((sentence.has(PARTIES) || named()) && !sentence.denies()).then(|| sentence.spot())
    })
}

/// Where they say that it is no purchase.
fn no_purchase(context: &Context<'_>) -> Option<Spot> {
    said::with(context, BOUGHT).find(Said::denies).map(|sentence| sentence.spot())
}

/// Penalties that only the organisation pays.
fn charges(agreement: &Agreement) -> impl Iterator<Item = Pointer> {
    let charges = agreement.funding.iter().flat_map(|funding| funding.charges.iter().enumerate());
    let of = move |role| {
        charges.clone().filter(move |(_, charge)| {
            let payer = charge.from.as_ref().and_then(|from| from.id()).and_then(|id| role_of(agreement, id));
            charge.kind.known() == Some(&ChargeKind::Penalty) && payer == Some(role)
        })
    };
    let mutual = of(Role::Public).next().is_some();
    let own = of(Role::CivilSociety).filter(move |_| !mutual);
    own.map(|(index, _)| Pointer::root().key("funding").key("charges").index(index).key("kind"))
}

/// The word by which a sentence lets the public party change what both have agreed: "Kommunen får ändra villkoren".
fn varied(sentence: &Said<'_>, public: &[String]) -> Option<usize> {
    let at = sentence.find(VARIES)?;
    let may = sentence.find_in(..at, MAY)?;
    let subject =
        may > 0 && (sentence.is(may - 1, public) || sentence.is(may - 1, &["kommunen", "regionen", "nämnden"]));
    let own = sentence.is(at + 1, TERMS) && !sentence.has_any(BOTH) && !sentence.denies();
    (subject && own).then_some(at)
}

/// "Följer föreningen inte kommunens anvisningar hålls medlen inne": what the other decides is to be obeyed.
fn disobeyed(sentence: &Said<'_>, private: &[String]) -> Option<usize> {
    const SANCTION: &[&str] = &[
        "hålls inne",
        "hålla inne",
        "medlen inne",
        "bidraget inne",
        "minska*",
        "sägas upp",
        "säga upp",
        "häva*",
        "vite*",
    ];
    const INSTRUCTS: &[&str] = &["instruktion*", "anvisning*", "direktiv*", "order", "beslut", "riktlinjer"];
    let opens = sentence.is(0, &["följer", "rättar", "efterkommer"]) && sentence.has(NOT);
    let of_public = |at: &usize| *at > 0 && sentence.key(at - 1).ends_with('s') && sentence.is(at - 1, PUBLIC);
    let whose = (0..sentence.words.len()).find(|at| sentence.is(*at, INSTRUCTS) && of_public(at))?;
    let side = sentence.has_any(PRIVATE) || sentence.has(private);
    (opens && side && sentence.has(SANCTION)).then_some(whose)
}

/// The word by which one side does as the other says: "nämnden bestämmer, och förbundet rättar sig efter det".
fn obeys(sentence: &Said<'_>) -> Option<usize> {
    const OBEYED: &[&str] = &[
        "rättar sig efter",
        "rätta sig efter",
        "får rätta sig",
        "lyder",
        "fogar sig",
        "foga sig",
        "har att följa",
        "säger till",
        "så bestämmer",
        "på tillsägelse",
        "på begäran av förvaltning*",
    ];
    let decides = sentence.has(&["bestämm*", "beslut*", "avgör*", "säger till", "tillsägelse"]);
    sentence.find(OBEYED).filter(|_| decides && !sentence.has(&["lagen", "lag", "föreskrifter", "parterna"]))
}

/// The word by which a sentence lets one side decide over the other.
fn power(sentence: &Said<'_>, private: &[String]) -> Option<usize> {
    if let Some(at) = disobeyed(sentence, private) {
        return Some(at);
    }
    if sentence.denies() || !sentence.has(PUBLIC) {
        return None;
    }
    let leads = sentence.has(&["leder", "leda"]) && sentence.has(&["fördelar*", "fördela*"]);
    let leads = leads && sentence.key(sentence.find(PUBLIC)?).len() > 3;
    let private = sentence.has_any(PRIVATE) || sentence.find(private).is_some();
    let given = || sentence.has_each(&[ORDERS, MAY, &["ge", "lämna", "utfärda", "give", "issue"]]);
    // "Folkhälsomyndighetens anvisningar" are of neither party.
    let whose = sentence.find(ORDERS).and_then(|at| at.checked_sub(1));
    let outsider = whose.is_some_and(|at| {
        let raw = sentence.words.get(at).map_or("", |word| sentence.raw(word));
        raw.ends_with('s') && raw.starts_with(char::is_uppercase) && !sentence.is(at, PUBLIC)
    });
    let ordered = !outsider && private && (sentence.has_each(&[ORDERS, OBEYS]) || given());
    // To follow one decision that is there is not to be bound by those that are to come.
    let open = sentence.has(CONTENT)
        || sentence.has(&[
            "fatta*",
            "meddela*",
            "framtida*",
            "kommande",
            "framöver",
            "alla*",
            "samtliga*",
            "rätta*",
            "var",
        ]) && !sentence.has(&["upp"]);
    let bound = open && private && sentence.has_each(&[DECISIONS, FOLLOWS]);
    // Of money the authority decides alone; of the terms and of what is done both do.
    let of_both =
        sentence.has(TERMS) || sentence.has(CONTENT) || sentence.has(&["uppgift*", "verksamhet*", "säga*", "häv*"]);
    let alone = sentence.has_each(&[ALONE, CHANGES]) && (sentence.has(&["ensidig*"]) || of_both && private);
    // Who stands just before has it: "kommunen har utslagsröst".
    let last_word = sentence.find(LAST_WORD).filter(|at| sentence.has_in(at.saturating_sub(3)..*at, PUBLIC));
    if last_word.is_some() {
        return last_word;
    }
    // "Av underordnad betydelse" ranks nobody.
    let below = sentence.find(BELOW).filter(|at| private && !sentence.is(at + 1, &["betydelse", "roll", "importance"]));
    if below.is_some() {
        return below;
    }
    match (alone, ordered, bound, leads) {
        (true, ..) => sentence.find(ALONE),
        (_, true, ..) => sentence.find(ORDERS),
        (_, _, true, _) => sentence.find(DECISIONS),
        (.., true) => sentence.find(&["leder", "leda"]),
        _ => obeys(sentence),
    }
}
