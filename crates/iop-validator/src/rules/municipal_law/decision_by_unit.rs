//! Its page is the Markdown file beside this one.
#![doc = include_str!("decision_by_unit.md")]

use std::ops::Range;

use iop_core::model::{Decision, Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{PRIVATE, decides_locally, is_unit, municipal};
use crate::rules::said::{self, Said};
use crate::rules::who::{at, names_of};

mod reserved;
mod unnamed;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/decision-by-unit",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("6 kap. 38 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("decision_by_unit.md"),
    check,
};

const UNIT: &[&str] = &[
    "*förvaltningen",
    "*förvaltningens",
    "*förvaltningsledning*",
    "*ledningsgrupp*",
    "*chef*",
    "*direktör*",
    "*kontoret",
    "enheten*",
    "*avdelningen",
    "handläggare*",
    "*samordnare*",
    "*strateg",
    "*strategen",
    "*sekreterare*",
    "*utvecklare*",
    "tjänstemän*",
    "tjänsteman*",
    "tjänsteperson*",
    "rektor*",
];
const DECIDES: &[&str] = &[
    "beslutar*",
    "besluta*",
    "beslut",
    "pröva*",
    "prövar*",
    "avgör*",
    "avgjort",
    "bestämmer*",
    "bestämma*",
    "bestäms",
    "fastställ*",
    "ändra",
    "ändrar",
    "ändras",
    "godkänn*",
    "utöka",
    "utökar",
    "tar ställning",
    "ta ställning",
];
/// What an employee may not decide: the goals, direction, extent and quality of the work, and whether it goes on.
const RESERVED: &[&str] = &[
    "inriktning*",
    "målgrupp*",
    "omfattning*",
    "fortsätt*",
    "förläng*",
    "förny*",
    "kvalit*",
    "mål",
    "målen",
    "målet",
    "upphör*",
    "avveckl*",
    "utök*",
    "utvidg*",
];
const TOGETHER: &[&str] = &[
    "nämnd*",
    "*nämnden*",
    "*nämndens",
    "styrelse*",
    "*styrelsen*",
    "fullmäktig*",
    "*fullmäktige*",
    "gemensam*",
    "tillsammans*",
    "parterna*",
    "förslag*",
    "föreslår*",
    "styrgrupp*",
    "bered*",
    "underlag*",
];

const ON_DELEGATION: &[&str] = &["delegat*"];
/// What the law says that nobody may be given to decide.
const UNDELEGABLE: &[&str] = &["mål", "målen", "målet", "inriktning*", "omfattning*", "kvalit*", "målgrupp*"];
/// What is done with an agreement, by someone and to it.
const APPROVES: &[&str] = &[
    "godkänner",
    "godkänt",
    "godkänna",
    "antar",
    "antagit",
    "anta",
    "beslutar",
    "beslutat",
    "besluta",
    "beslut",
    "höjer",
    "höja",
    "utökar",
    "utöka",
    "förlänger",
    "förlänga",
    "ingår",
    "ingått",
    "ingå",
    "tecknar",
    "teckna",
];
const APPROVED: &[&str] = &[
    "godkänns",
    "godkänts",
    "godkändes",
    "godkänd",
    "godkänt",
    "godkännas",
    "godkännande",
    "beslutas",
    "beslutats",
    "beslutades",
    "beslutad",
    "fattas",
    "fattats",
    "fattades",
    "antas",
    "antagits",
    "antogs",
    "antagen",
    "höjs",
    "utökas",
    "förlängs",
    "förlängas",
];
/// What binds the municipality.
const MATTERS: &[&str] = &[
    "överenskommelsen*",
    "avtalet*",
    "partnerskapet*",
    "förlängning*",
    "förlängs",
    "förlänga",
    "höjning*",
    "höja",
    "höjs",
    "utökning*",
    "ytterligare medel",
    "ytterligare bidrag",
    "kommunens bidrag",
    "regionens bidrag",
    "bidragets storlek",
];
/// What an employee does from day to day.
const SMALL: &[&str] = &[
    "mindre",
    "redaktionell*",
    "praktisk*",
    "kontaktperson*",
    "*utbetal*",
    "rekvisition*",
    "faktura*",
    "*rapport*",
    "verkställ*",
    "lokal*",
    "löpande",
    "tolkning*",
    "enligt överenskommelsen",
    "enligt avtalet",
];
/// What makes the decision another's.
const HELPS: &[&str] = &[
    "förslag*",
    "föreslå*",
    "underteckna*",
    "undertecknas",
    "bereder",
    "bereda",
    "beredning*",
    "yttrande*",
    "information*",
    "tjänsteskrivelse*",
];
/// What gives an employee the right.
const GIVEN: &[&str] = &["delege*", "delegation*", "bemyndig*"];

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    let decisions = context.agreement.decisions.iter().enumerate();
    let local: Vec<_> = decisions.filter(|(_, own)| decides_locally(context.agreement, own.party.as_ref())).collect();
    let typed = local.iter().filter(|(_, own)| by_unit(own));
    let mut faults: Vec<Fault> =
        typed.map(|(index, _)| Fault::at(Spot::Value(at("decisions", *index).key("body")))).collect();
    faults.extend(local.iter().filter_map(|(index, own)| {
        let found = in_matter(own.matter.as_deref()?)?;
        Some(Fault::at(Spot::Words(at("decisions", *index).key("matter"), found)).variant("told"))
    }));
    faults.extend(reserved::delegated(context));
    // Where such a decision is told, that is the fault.
    if faults.is_empty() {
        faults.extend(of_party(context).or_else(|| unnamed::fault(context.agreement)));
    }
    faults.extend(reserved::reviewed(context));
    faults.extend(reserved::grouped(context));
    let private = names_of(context.agreement, false);
    let given = local.iter().any(|(_, own)| own.matter.as_deref().is_some_and(|matter| reader::has(matter, GIVEN)));
    faults.extend(said::with(context, UNIT).filter_map(|sentence| {
        let approves = || approves(&sentence, &private).filter(|unit| !given && !is_private(context, &sentence, *unit));
        let unit = told(&sentence, &private).or_else(approves)?;
        Some(Fault::at(sentence.spot_between(unit, unit)).variant("told"))
    }));
    Answer::from_faults(faults)
}

/// Whether a decision is made by a unit or a post, and nothing says that it is on delegation.
fn by_unit(decision: &Decision) -> bool {
    let told = [decision.section.as_ref(), decision.matter.as_ref(), decision.body.known()];
    let delegated = told.into_iter().flatten().any(|text| text.to_lowercase().contains("delegat"));
    !delegated && decision.body.known().is_some_and(|body| is_unit(body))
}

/// The unit that stands where the organ that decides for a municipality or a region does.
fn of_party(context: &Context<'_>) -> Option<Fault> {
    let (index, _) = municipal(context.agreement).find(|(_, party)| party.body.as_deref().is_some_and(is_unit))?;
    Some(Fault::at(Spot::Value(at("parties", index).key("body"))).variant("body"))
}

/// The bytes of the post that by the matter of a decision is the one that decides on the agreement.
fn in_matter(matter: &str) -> Option<Range<usize>> {
    const BY: &[&str] = &[
        "beslutar",
        "besluta",
        "beslutat",
        "beslut",
        "godkänner",
        "godkänna",
        "godkänt",
        "antar",
        "anta",
        "fastställer",
        "fastställa",
        "ingår",
        "ingå",
    ];
    let words = reader::words(matter, 0..matter.len());
    let unit = (0..words.len()).find(|at| words[*at].is(UNIT) || words[*at].is(&["*chefens", "*direktörens"]))?;
    let verb = reader::find(&words[unit..], BY).map(|found| unit + found.start);
    let after_of = (1..=3).any(|back| unit >= back && words[unit - back].key == "av")
        && words[..unit].iter().any(|word| word.is(APPROVED));
    let helps = reader::has(matter, HELPS) || reader::has(matter, GIVEN) || reader::has(matter, SMALL);
    ((verb.is_some() || after_of) && !helps).then(|| words[unit].range.clone())
}

/// The unit by which a sentence lets the agreement be approved, changed, prolonged or given more money.
fn approves(sentence: &Said<'_>, private: &[String]) -> Option<usize> {
    /// How many words stand between the one who decides and what is done.
    const NEAR: usize = 4;
    let unit = sentence.find(UNIT)?;
    let own = (unit.saturating_sub(3)..=unit).any(|at| sentence.is(at, PRIVATE) || sentence.is(at, private));
    let other = [TOGETHER, ON_DELEGATION, SMALL, HELPS].iter().any(|words| sentence.has(words)) || sentence.denies();
    if own || other || !sentence.has(MATTERS) || sentence.is(unit, EITHER) {
        return None;
    }
    let active = sentence.has_in(unit + 1.., APPROVES);
    let of = (unit.saturating_sub(NEAR)..unit).rev().find(|at| matches!(sentence.key(*at), "av" | "hos" | "by"));
    let passive = of.is_some_and(|of| sentence.has_in(..of, APPROVED));
    (active || passive).then_some(unit)
}

/// Whether someone of the private side bears the title.
fn is_private(context: &Context<'_>, sentence: &Said<'_>, unit: usize) -> bool {
    let agreement = context.agreement;
    let private = |role: Option<&Role>| role.is_some_and(|role| *role != Role::Public);
    let signers = agreement.signatures.iter().filter(|own| {
        private(own.party.known().and_then(|id| agreement.party(id)).and_then(|party| party.role.known()))
    });
    let parties = agreement.parties.iter().filter(|party| private(party.role.known()));
    let people = parties.flat_map(|party| party.contacts.iter().chain(&party.representatives));
    let titles = signers.filter_map(|own| own.title.as_deref()).chain(people.filter_map(|one| one.title.as_deref()));
    let word = sentence.key(unit);
    titles.into_iter().any(|title| title.split_whitespace().any(|own| word.starts_with(&own.to_lowercase())))
}

/// The unit that a sentence lets decide: before the verb, or after it with "av" or "genom".
fn told(sentence: &Said<'_>, private: &[String]) -> Option<usize> {
    let (unit, verb) = (sentence.find(UNIT)?, sentence.find(DECIDES)?);
    let agent = (unit.saturating_sub(3)..unit).any(|at| matches!(sentence.key(at), "av" | "genom" | "hos" | "på"));
    let either = sentence.is(unit, EITHER) && !sentence.has(OF_PUBLIC);
    let own = sentence.has(PRIVATE) || sentence.find(private).is_some() || either;
    // "Ändras verksamhetens mål beslutar fritidschefen".
    let inverted = unit > 0 && sentence.is(unit - 1, INVERTED);
    // What may not be delegated is no better for being decided on delegation.
    let allowed = sentence.has(ON_DELEGATION) && !sentence.has(UNDELEGABLE);
    let other = sentence.has(TOGETHER) || allowed;
    let alone = (unit < verb || agent || inverted) && sentence.has(RESERVED) && !own && !other;
    (alone && !sentence.denies()).then_some(unit)
}

/// A verb with the one who decides right after it.
const INVERTED: &[&str] =
    &["beslutar", "avgör", "bestämmer", "prövar", "fastställer", "godkänner", "får", "kan", "ska", "decides"];

/// Posts that an association has too, and words by which somebody is the public party's.
const EITHER: &[&str] = &["verksamhetschef*", "*samordnare*", "*sekreterare*", "*utvecklare*"];
const OF_PUBLIC: &[&str] = &["kommun*", "region*", "staden", "stadens"];
