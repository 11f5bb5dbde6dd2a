//! Its page is the Markdown file beside this one.
#![doc = include_str!("trader_supported.md")]

use iop_core::LegalKind;
use iop_core::model::{AidGround, ContributionForm, Kind, Party, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::municipal;
use crate::rules::said::{self, Said};
use crate::rules::who::{at, names_of};
use crate::rules::words::{NOT, WITHOUT};

mod business;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/trader-supported",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("2 kap. 8 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("trader_supported.md"),
    check,
};

const REASONS: &[&str] = &["synnerliga*"];
const LIMITED: &[&str] = &["svb*", "vinstutdelningsbegränsning*", "utdelningsbegränsning*"];

fn check(context: &Context<'_>) -> Answer {
    // What has been weighed is often written down last.
    if context.stage < Stage::Signing {
        return Answer::does_not_apply("reason-stage");
    }
    let agreement = context.agreement;
    let supports = matches!(agreement.kind.known(), Some(Kind::Partnership | Kind::Grant));
    if municipal(agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    if !supports {
        return Answer::does_not_apply("reason-no-support");
    }
    let minor = agreement
        .state_aid
        .as_ref()
        .and_then(|aid| aid.ground.known())
        .is_some_and(|ground| matches!(ground, AidGround::DeMinimis | AidGround::SgeiDeMinimis));
    // Whom state aid is given is an undertaking.
    let traders: Vec<(usize, &Party)> = agreement
        .parties
        .iter()
        .enumerate()
        .filter(|(_, own)| is_trader(own) || minor && is_cooperative(own) && !keeps_profit(context))
        .collect();
    let reasoned = [REASONS, LIMITED].iter().any(|words| said::anywhere(context, words)) && !is_put_off(context);
    let allowed = reasoned || is_answered(context);
    let claims = said::with(context, UNDERTAKING).filter_map(|said| claim(&said)).filter(|_| !allowed);
    let owned = said::with(context, IS_TRADER).find(|said| !reasoned && is_supported(context, said));
    let claims = claims.chain(owned.map(|said| Fault::at(said.spot()).variant("owned")));
    // That nobody in business is favoured is no answer to a text that lets the money keep a business going.
    let claims: Vec<Fault> = claims.chain(business::supported(context).into_iter().filter(|_| !reasoned)).collect();
    if !claims.is_empty() {
        return Answer::Fails(claims);
    }
    if traders.is_empty() {
        return Answer::does_not_apply("reason-no-trader");
    }
    if allowed {
        return Answer::Holds;
    }
    let paid = traders.into_iter().filter(|(_, party)| is_paid(context, party));
    Answer::from_faults(paid.map(|(index, _)| Fault::at(Spot::Value(at("parties", index).key("name")))).collect())
}

/// Whether the question is answered: the support is said not to favour a single trader.
fn is_answered(context: &Context<'_>) -> bool {
    said::with(context, &["näringsidkar*", "individuellt inriktat", "enskilt företag"]).any(|said| {
        let assessed = said.passage.pointer.to_string().starts_with("/assessments/");
        assessed && said.denies() && !said.has(&["får inte", "får ej", "may not"])
    })
}

/// Whether the reasons are only promised: "de redovisas i ett senare sammanhang".
fn is_put_off(context: &Context<'_>) -> bool {
    const LATER: &[&str] = &[
        "redovisas senare",
        "anges senare",
        "i ett senare sammanhang",
        "i annat sammanhang",
        "vid ett senare tillfälle",
        "later",
    ];
    let with = said::with(context, REASONS).next();
    with.is_some_and(|one| said::within(one.passage, LATER).any(|later| later.range.start >= one.range.start))
}

/// Words by which somebody is said to do business.
const IS_TRADER: &[&str] = &[
    "är näringsidkare",
    "är en näringsidkare",
    "är enskild näringsidkare",
    "är * näringsidkare",
    "är * * näringsidkare",
    "är * * * näringsidkare",
    "är ett företag",
    "räknas som näringsidkare",
    "bedriver näringsverksamhet",
    "driver näringsverksamhet",
    "is a trader",
    "is an undertaking",
];

/// Whether a sentence says so of the one who gets the support, in an assessment of whether it may be given.
fn is_supported(context: &Context<'_>, said: &Said<'_>) -> bool {
    const RECIPIENT: &[&str] = &["förening*", "stiftelse*", "kooperativ*", "organisation*", "mottagare*", "recipient"];
    let names = names_of(context.agreement, false);
    let before = said.words.partition_point(|word| word.range.start < said.hit.start);
    let theirs = (0..before).any(|at| said.is(at, &names) || said.is(at, RECIPIENT));
    let assessed = said.passage.pointer.to_string().starts_with("/assessments/");
    // What another clause denies is another thing: "är näringsidkare, och några skäl behöver inte anges".
    let clause = said.clause(before);
    let denied =
        (said.has_in(clause.clone(), NOT) || said.has_in(clause, WITHOUT)) && !said.has(&["hindrar inte", "hinder"]);
    theirs && assessed && !denied && !said.has(&["om", "skulle", "if", "också"])
}

/// Words for one who does business.
const UNDERTAKING: &[&str] = &["företag*", "näringsidkare*"];

/// The words by which a sentence claims that one who does business may be supported.
fn claim(sentence: &Said<'_>) -> Option<Fault> {
    let at = sentence.find(UNDERTAKING)?;
    let single = at.checked_sub(1).is_some_and(|before| sentence.key(before).starts_with("enskil"));
    let supports = sentence.has(&["stöd*", "stödja*", "stödjer*", "bidrag*", "gynna*"])
        && sentence.has(&["får", "kan", "alltid*", "rätt*"]);
    let law = sentence.has(&["kommunallag*", "kl", "kommunen*", "regionen*"]);
    (single && supports && law && !sentence.denies())
        .then(|| Fault::at(sentence.spot_between(at - 1, at)).variant("claimed"))
}

/// Whether the profit of the organisation is said to stay in it.
fn keeps_profit(context: &Context<'_>) -> bool {
    said::with(context, &["vinst*", "överskott*", "utdelning*"])
        .any(|said| said.denies() && said.has(&["delas ut", "delas inte ut", "dela ut", "*utdelning*", "vinstsyfte"]))
}

/// Whether the facts say that it is a cooperative, whose number does not tell it from another association.
fn is_cooperative(party: &Party) -> bool {
    party.role.known() != Some(&Role::Public)
        && party.legal_form.as_deref().is_some_and(|form| form.to_lowercase().contains("ekonomisk förening"))
}

/// Whether the facts say that the party is a company or a sole trader.
fn is_trader(party: &Party) -> bool {
    if party.role.known() == Some(&Role::Public) {
        return false;
    }
    let form = party.legal_form.as_deref().unwrap_or_default().to_lowercase();
    if form.contains("svb") || form.contains("vinstutdelning") {
        return false;
    }
    let number = party.org_number.known().map(|number| number.kind());
    let company = matches!(number, Some(LegalKind::LimitedCompany | LegalKind::TradingPartnership));
    let name = party.name.known().map(String::as_str).unwrap_or_default();
    let named = name.split(' ').any(|word| matches!(word, "AB" | "HB" | "KB" | "Aktiebolag" | "aktiebolag"));
    let formed = ["aktiebolag", "handelsbolag", "kommanditbolag", "enskild firma", "enskild näringsverksamhet"];
    // A number of another sort than the form is told as that.
    (company && form.is_empty() || named || formed.iter().any(|own| form.contains(own))) && !name.contains("(svb)")
}

/// Whether a public party pays it: a payment says so, or it alone can be the one who is paid.
fn is_paid(context: &Context<'_>, party: &Party) -> bool {
    let Some((funding, id)) = context.agreement.funding.as_ref().zip(party.id.known()) else { return false };
    if !funding.payments.is_empty() {
        // What another has given and the municipality only passes on is not its support.
        let given = funding.payments.iter().filter(|paid| !paid.passes_on);
        return given.into_iter().any(|paid| paid.to.known().is_some_and(|to| to.includes(id)));
    }
    let others = context.agreement.parties.iter().filter(|own| own.role.known() != Some(&Role::Public)).count();
    others == 1 && funding.contributions.iter().any(|given| given.form.known() == Some(&ContributionForm::Cash))
}
