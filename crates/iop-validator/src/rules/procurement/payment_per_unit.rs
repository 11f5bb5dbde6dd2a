//! Its page is the Markdown file beside this one.
#![doc = include_str!("payment_per_unit.md")]

use iop_core::model::{AssessmentFinding, AssessmentMatter, ChargeKind, ContributionForm, Kind, Role, Stage};
use iop_core::{Id, Pointer};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::procurement::PUBLIC;
use crate::rules::procurement::worth::{assessments, may_buy};
use crate::rules::said::{self, Said};
use crate::rules::who::{is_of_civil_society, role_of};
use crate::rules::words::PAYS;

mod for_everyone;
mod lessened;
mod measured;

use self::for_everyone::for_everyone;
use self::measured::{DESCRIBED, is_noun, measured};

pub(super) const RULE: Rule = Rule {
    id: "procurement/payment-per-unit",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Case { case: "HFD 2020 ref. 15" },
        Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") },
        Basis::Act { act: "2007:1091", locus: None },
    ],
    waivable: true,
    page: include_str!("payment_per_unit.md"),
    check,
};

/// What a price may be set for.
const UNITS: &[&str] = &[
    "plats*",
    "*par",
    "*grupp",
    "*kasse",
    "*kassar",
    "*portion",
    "*kilometer",
    "km",
    "kilo",
    "kilogram",
    "kg",
    "*kväll",
    "*café",
    "*kafé",
    "*vandring",
    "*eftermiddag",
    "ton",
    "styck",
    "st",
    "*pass",
    "*träff",
    "*kontakt",
    "*deltagare",
    "*elev",
    "*barn",
    "*ungdom",
    "*plats",
    "grupp",
    "kurs*",
    "tillfälle*",
    "*tillfälle",
    "läger",
    "matchning*",
    "*samtal",
    "*möte",
    "hushåll*",
    "volontär",
    "ledare",
    "pair*",
    "group",
    "course*",
    "meeting*",
    "plot*",
    "child*",
    "pupil*",
    "klient*",
    "deltagar*",
    "besök*",
    "*besök",
    "öppetdag*",
    "öppethållandedag*",
    "elev*",
    "brukar*",
    "placer*",
    "dygn*",
    "vårddygn*",
    "boendedygn*",
    "natt*",
    "nätter*",
    "insats*",
    "samtal*",
    "träff*",
    "ärende*",
    "barn*",
    "ungdom*",
    "familj*",
    "relation*",
    "match*",
    "timme",
    "timma",
    "*timme",
    "tim",
    "utförd*",
    "genomför*",
    "prestation*",
    "person*",
    "individ*",
    "kvinna",
    "man",
    "flicka",
    "pojke",
    "*sökande",
    "anvisad*",
    "participant*",
    "client*",
    "place*",
    "visit*",
    "hour",
    "night*",
    "session*",
    "performance*",
];
const PER: &[&str] = &["per", "varje", "each"];
const PAY: &[&str] = &[
    "bidrag per",
    "bidrag för varje",
    "höjs med",
    "ökar med",
    "ökas med",
    "räknas upp med",
    "bidraget beräknas",
    "bidraget räknas",
    "ersättning*",
    "ersätt*",
    "betal*",
    "utbetal*",
    "utgår",
    "får",
    "erhåll*",
    "pris",
    "priset",
    "debiter*",
    "fakturer*",
    "paid*",
    "pays*",
    "bidraget är",
    "bidraget uppgår",
    "beloppet",
    "bidragets storlek",
    "*bidrag om",
];
/// What makes an amount for each of something a price.
const PRICED: &[&str] = &["faktur*", "pris", "priset", "timpris*", "styckpris*", "debiter*", "invoice*", "price*"];
/// What is paid by or for the persons themselves, or only told of.
const ELSE: &[&str] = &[
    "avgift*",
    "resa*",
    "resor*",
    "material*",
    "måltid*",
    "lunch*",
    "hyra",
    "hyr",
    "hyrs",
    "hushållet",
    "hushållen",
    "själv",
    "själva",
    "arvode*",
    "nyckeltal*",
    "redovisa*",
    "kostnad*",
    "frånvaro*",
    "skadestånd*",
    "försäkring*",
    "friskvård*",
    "ideell*",
    "frivillig*",
    "volontär*",
    "värde*",
    "värd",
    "lön*",
    "voluntary",
    "volunteer*",
    "personalen*",
    "medarbetare*",
    "deltagaren",
    "deltagarna",
    "gästen",
    "gästerna",
    "besökaren",
    "besökarna",
    "medlem*",
];

/// Words of an amount.
const MONEY: &[&str] = &["kr", "kronor*", "tkr*", "sek"];

/// What someone has laid out for others.
const EXPENSES: &[&str] = &[
    "resa*",
    "resor*",
    "*resor",
    "mil",
    "milersättning*",
    "reseersättning*",
    "utlägg*",
    "biljett*",
    "bussbiljett*",
    "travel*",
    "mileage",
];

fn check(context: &Context<'_>) -> Answer {
    let kind = match may_buy(context) {
        Ok(kind) => kind,
        Err(answer) => return answer,
    };
    let finds = |finds| {
        assessments(context.agreement, AssessmentMatter::Procurement).any(|(_, own)| own.finds.known() == Some(&finds))
    };
    // A price is what a contract has: an agreement of another kind says first that it is none.
    let bought = match kind {
        Kind::Agreement => !finds(AssessmentFinding::DoesNotApply),
        Kind::Cooperation => finds(AssessmentFinding::Applies),
        _ => false,
    };
    if bought {
        return Answer::does_not_apply("reason-a-purchase");
    }
    let typed = typed(context, kind);
    if !typed.is_empty() {
        return Answer::Fails(typed.into_iter().map(|at| Fault::at(Spot::Value(at))).collect());
    }
    let of_kind = |sentence: &Said<'_>| {
        // Municipalities that work together may pay each other for every pupil.
        match kind {
            Kind::Partnership | Kind::Agreement => true,
            // A grant may be counted by members or meetings; what is invoiced by the piece is bought.
            Kind::Grant => sentence.has(PRICED),
            _ => is_of_civil_society(context.agreement, sentence.passage),
        }
    };
    let measured = measured(context.agreement);
    let priced = said::with(context, PAY).filter(&of_kind);
    let mut found: Vec<Fault> = priced.filter_map(|sentence| unit(&sentence, &measured).map(Fault::at)).collect();
    if found.is_empty() {
        let added = said::with(context, MONEY).filter(&of_kind);
        found.extend(added.filter_map(|sentence| for_everyone(&sentence).map(Fault::at)));
    }
    Answer::from_faults(found)
}

/// Amounts that the facts say are the price of something.
fn typed(context: &Context<'_>, kind: Kind) -> Vec<Pointer> {
    let Some(funding) = &context.agreement.funding else { return Vec::new() };
    let public = |id: Option<&Id>| id.and_then(|id| role_of(context.agreement, id)) == Some(Role::Public);
    let root = Pointer::root().key("funding");
    let given = funding.contributions.iter().enumerate().filter(|(_, given)| {
        let cash = given.form.known() == Some(&ContributionForm::Cash);
        // What is passed on to those who travel is no price of what they do.
        let texts = [&given.price_of, &given.description, &given.earmarked_for];
        let expense = texts.into_iter().flatten().any(|text| reader::has(text, EXPENSES));
        // A grant may be counted by what is held.
        let counted = kind == Kind::Grant;
        cash && !counted && given.price_of.is_some() && !expense && public(given.party.known())
    });
    let given = given.map(|(index, _)| root.key("contributions").index(index).key("price_of"));
    let charged = funding.charges.iter().enumerate().filter(|(_, charge)| {
        let price = matches!(charge.kind.known(), Some(ChargeKind::Price | ChargeKind::Bonus));
        price && public(charge.from.as_ref().and_then(|from| from.id()))
    });
    given.chain(charged.map(|(index, _)| root.key("charges").index(index).key("kind"))).collect()
}

/// That those who come pay it themselves.
const BY_USERS: &[&str] = &[
    "hushåll betalar",
    "familj betalar",
    "familjer betalar",
    "deltagare betalar",
    "föräldrar betalar",
    "gäst betalar",
];

/// Whether it says so: "kommer fler deltagare betalar kommunen" has the municipality pay.
fn by_users(sentence: &Said<'_>) -> bool {
    (0..sentence.words.len()).any(|at| sentence.is(at, BY_USERS) && !sentence.is(at + 2, PUBLIC))
}

/// Whether it only tells what the money comes to for each: "bidraget motsvarar 1 900 kronor för varje familj".
fn is_worked_out(sentence: &Said<'_>) -> bool {
    sentence.has(&["motsvarar", "i genomsnitt", "i snitt", "corresponds to"])
        && !sentence.has_any(&[PAYS, &["ersätt*"]])
}

/// How a word ends that tells what has been done with the unit.
const DONE: &[char] = &['d', 't', 'n'];

/// The words by which money follows a number: "efter antalet deltagare, 3 400 kr styck".
fn by_number(sentence: &Said<'_>) -> Option<Spot> {
    const BY: &[&str] =
        &["efter antal*", "i förhållande till antal*", "beroende på antal*", "kr styck", "kronor styck"];
    const PAID: &[&[&str]] = &[PAYS, &["ersätt*", "utgår", "by the number"]];
    let money = sentence.has(MONEY);
    sentence.spot_of(BY).filter(|_| money && sentence.has_any(PAID))
}

/// The unit that a sentence sets a price for.
fn unit(sentence: &Said<'_>, measured: &[String]) -> Option<Spot> {
    if let Some(spot) = lessened::lessened(sentence) {
        return Some(spot);
    }
    if sentence.denies() || sentence.has(ELSE) || by_users(sentence) || is_worked_out(sentence) {
        return None;
    }
    let at = (1..sentence.words.len()).find(|at| {
        let before = sentence.passage.text.get(..sentence.words.get(*at).map_or(0, |word| word.range.start));
        let slash = before.is_some_and(|before| before.ends_with('/'));
        // "each pupil pays": there the pupil is the one who pays.
        let pays = |place| ["betala", "betalar", "erlägger", "pays", "pay"].contains(&sentence.key(place));
        let payer = (at + 1..at + 5).any(pays) && (*at < 2 || sentence.key(at - 2) != "för");
        let after = slash || !payer && sentence.is(at - 1, PER);
        // "Per röjd kilometer", "för varje avslutad grupp", "för varje ung person".
        let described = sentence.key(*at).ends_with(DONE) || sentence.is(*at, DESCRIBED);
        let done = described && sentence.is(*at + 1, UNITS);
        after && (sentence.is(*at, UNITS) || done || measured.iter().any(|noun| is_noun(sentence, *at, noun)))
    });
    let Some(at) = at else { return by_number(sentence) };
    // A ceiling on what may be spent on each is no price; how many there may be at most is told after it.
    if sentence.find_before(&["högst", "maximalt", "at most"], at).is_some() {
        return None;
    }
    // A promise of so many per person is no payment: the money stands in the same sentence.
    let money = sentence.has(MONEY);
    let pays = sentence.find(PAY)? < at && !sentence.has(&["får", "erhåll*"]);
    (money || pays).then(|| sentence.spot_between(at - 1, at))
}
