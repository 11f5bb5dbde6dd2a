//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_idea_based.md")]

use iop_core::Pointer;
use iop_core::model::{Kind, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "parties/not-idea-based",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2022:900", locus: Some("2 §") }, Basis::Logic],
    waivable: true,
    page: include_str!("not_idea_based.md"),
    check,
};

/// Legal forms of business.
const BUSINESS: &[&str] = &[
    "ab",
    "aktiebolag*",
    "handelsbolag*",
    "hb",
    "kommanditbolag*",
    "kb",
    "enskild firma",
    "enskild näringsverksamhet",
    "ltd",
    "gmbh",
    "inc",
];

/// Words of companies without distribution of profit, and of what they are.
const ALLOWED: &[&str] =
    &["svb", "vinstutdelningsbegränsning", "särskild vinstutdelningsbegränsning", "idéburet", "idéburen"];

/// The surplus, what is done with it, and those to whom it goes: together they give it away.
const SURPLUS: &[&str] = &[
    "överskott",
    "överskottet",
    "överskottets",
    "vinst",
    "vinsten",
    "vinster",
    "vinstmedel*",
    "årsvinst*",
    "behållning*",
    "tillgångar",
    "tillgångarna",
    "utdelning",
    "blir över",
    "återstår",
    "återstoden",
    "surplus",
    "profit",
    "profits",
];
const GIVEN: &[&str] = &[
    "fördela*",
    "fördelar",
    "delas",
    "dela",
    "delar",
    "skiftas",
    "tillfaller",
    "tillfalla",
    "betalas",
    "utbetalas",
    "går",
    "utgår",
    "återbärs",
    "lämnar",
    "lämnas",
    "får del av",
    "distributed",
    "shared",
    "paid",
    "goes",
];
const OWNERS: &[&str] = &[
    "medlemmar",
    "medlemmarna",
    "delägar*",
    "ägare",
    "ägarna",
    "andelsägar*",
    "grundarna",
    "stiftarna",
    "styrelseledamöter*",
    "medlemmarnas insatser",
    "medlemsinsatser*",
    "members",
    "owners",
    "founders",
];

/// What stands before them, if it goes to them.
const TO: &[&str] = &["till", "mellan", "på", "åt", "bland", "tillfaller", "tillfalla", "among", "between", "to"];

/// What is left over and is no money, and what is done for members with it.
const NO_MONEY: &[&str] = &[
    "mat*",
    "livsmedel*",
    "varor*",
    "kläder*",
    "lotteri*",
    "verksamhet för",
    "aktiviteter för",
    "utbildning*",
    "ändamål*",
    "food",
    "activities for",
];

/// Words of giving the surplus away to those who own or are members.
const SHARES_OUT: &[&str] = &[
    "dela ut överskott*",
    "delar ut överskott*",
    "dela ut vinst*",
    "delar ut vinst*",
    "överskott* delas ut",
    "vinst* delas ut",
    "överskott* tillfaller medlemmarna",
    "överskott* fördelas mellan medlemmarna",
    "lämna utdelning",
    "lämnar utdelning",
    "utdelning till medlemmar*",
    "utdelning till ägar*",
    "distribute profit*",
    "distribute surplus*",
    "distribute its surplus*",
    "pay dividends",
];

/// Words by which it may not be given away: "förbjuder utdelning till medlemmarna".
const FORBIDS: &[&str] =
    &["förbjud*", "förbud*", "utesluter", "utesluts", "utesluten", "hindrar", "prohibit*", "forbid*", "rules out"];

/// Those for whom an organisation is, where it is for a family: "trygga försörjningen för stiftarens efterkommande".
const FAMILY: &[&str] = &[
    "efterkommande*",
    "bröstarving*",
    "arvingar*",
    "släkten",
    "släkt",
    "stiftarens familj*",
    "grundarens familj*",
    "donatorns familj*",
    "medlemmar av släkten",
    "descendants",
];
const FOR: &[&str] =
    &["trygga*", "försörj*", "gynna*", "till förmån", "understöd*", "bidra*", "stödja*", "främja*", "benefit"];
const OF_STATUTES: &[&str] = &[
    "stadgar*",
    "förordnande*",
    "stiftelseförordnande*",
    "stiftelseurkund*",
    "ändamål*",
    "syfte*",
    "statutes",
    "deed",
];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if agreement.kind.known() != Some(&Kind::Partnership) {
        return Answer::does_not_apply("reason-no-partnership");
    }
    let mut any = false;
    let mut faults = Vec::new();
    for (index, party) in
        agreement.parties.iter().enumerate().filter(|(_, party)| party.role.known() == Some(&Role::CivilSociety))
    {
        any = true;
        let place = Pointer::root().key("parties").index(index);
        let texts = [("legal_form", party.legal_form.as_deref()), ("name", party.name.known().map(String::as_str))];
        let stated = texts.into_iter().filter_map(|(key, text)| Some((key, text?)));
        let stated: Vec<(&str, &str)> = stated.collect();
        if stated.iter().any(|(_, text)| reader::has(text, ALLOWED)) {
            continue;
        }
        let business = stated.iter().find(|(_, text)| reader::has(text, BUSINESS));
        faults.extend(business.map(|(key, text)| Fault::at(Spot::Value(place.key(*key))).arg("name", text.trim())));
    }
    let shared = said::with(context, SHARES_OUT).find(|said| !said.denies() && !said.has(FORBIDS));
    let shared = shared.or_else(|| {
        said::with(context, SURPLUS).find(|said| {
            let owners = said.find(OWNERS).filter(|at| {
                let takes = said.is(at + 1, &["får del av", "receive"]);
                takes || said.has_in(at.saturating_sub(3)..*at, TO)
            });
            owners.is_some() && said.has(GIVEN) && !said.has(NO_MONEY) && !said.denies() && !said.has(FORBIDS)
        })
    });
    let family = said::with(context, FAMILY).find(|said| said.has(FOR) && said.has(OF_STATUTES) && !said.denies());
    faults.extend(family.filter(|_| any).map(|said| Fault::at(said.mark(FAMILY)).variant("family")));
    faults.extend(shared.filter(|_| any).map(|said| Fault::at(said.spot()).variant("shares-out")));
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-private-side") }
}
