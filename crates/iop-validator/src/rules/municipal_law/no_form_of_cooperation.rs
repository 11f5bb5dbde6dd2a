//! Its page is the Markdown file beside this one.
#![doc = include_str!("no_form_of_cooperation.md")]

use iop_core::Id;
use iop_core::model::{Agreement, Party, PartyRef, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::municipal_law::organs::{is_municipal, municipal};
use crate::rules::said;
use crate::rules::who::at;

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/no-form-of-cooperation",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("9 kap. 37 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("no_form_of_cooperation.md"),
    check,
};

const FORM: &[&str] = &[
    "avtalssamverkan*",
    "samverkansavtal*",
    "kommunalförbund*",
    "samordningsförbund*",
    "värdkommun*",
    "projektägare*",
    "projektpart*",
    "projektavtal*",
    "samarbetsavtal*",
    "samverkansöverenskommelse*",
    "partnerskapsavtal*",
    "stödsökande*",
    "gemensam nämnd*",
    "gemensamma nämnd*",
    "9 kap 37",
    "9 kap 19",
    "3 kap 8",
];
const PAIRS: &[(&str, &str)] = &[("regional*", "samverkan*")];
/// That the form is still to be chosen, or is none.
const UNDECIDED: &[&str] = &[
    "prövar",
    "överväg*",
    "utred*",
    "ännu",
    "vald",
    "väljas",
    "välja",
    "framöver",
    "senare",
    "ställning",
    "om de ska",
    "whether",
];
/// What is done together without money that passes between the municipalities.
const JOINT: &[&[&str]] = &[&["gemensamt*"], &["projekt*"]];
const ROLES: &[&str] = &["beslutar*", "ansvarar*", "svarar*", "bidrar*", "betalar*"];
const EACH: &[&str] =
    &["var och en", "var för sig", "var sin", "varje kommun", "varje part", "varje region", "respektive", "vardera"];
const SELF: &[&str] = &["sin*", "sitt*", "sina*", "egen*", "eget*"];
/// What everybody answers for in every agreement.
const ALWAYS: &[&str] = &[
    "*personal*",
    "anställda*",
    "arbetsgivar*",
    "arbetsmiljö*",
    "*försäkring*",
    "personuppgift*",
    "*handlingar*",
    "arkiv*",
    "skador*",
    "skada*",
    "misstag*",
    "fel",
    "firmatecknare*",
    "staff",
];

/// Whether one municipality pays another: the money is then one of them's to answer for.
fn pools(agreement: &Agreement) -> bool {
    let municipal = |id: Option<&Id>| id.and_then(|id| agreement.party(id)).is_some_and(is_municipal);
    let payments = agreement.funding.iter().flat_map(|funding| &funding.payments);
    let mut between = payments.filter(|paid| municipal(paid.from.known()));
    between.any(|paid| municipal(paid.to.known().and_then(PartyRef::id)))
}

fn check(context: &Context<'_>) -> Answer {
    // In a draft the form of several municipalities is asked for; a region beside one is more seldom bound to it.
    let region = |party: &Party| party.name.known().is_some_and(|name| name.to_lowercase().contains("region"));
    let asked = |party: &Party| context.stage >= Stage::Signing || !region(party);
    let parties = municipal(context.agreement).filter(|(_, party)| asked(party));
    let parties: Vec<usize> = parties.map(|(index, _)| index).collect();
    let Some(second) = parties.get(1) else { return Answer::does_not_apply("reason-one-municipality") };
    let lead = context.agreement.parties.iter().any(|party| party.lead);
    let pair = PAIRS.iter().any(|(first, then)| said::together(context, &[&[*first], &[*then]]));
    // Each for its own part is a form too: nobody then does another's task.
    let own = || said::with(context, EACH).any(|one| one.has_each(&[SELF, ROLES]) && !one.has(ALWAYS));
    let apart = || !pools(context.agreement) && (own() || said::together(context, JOINT));
    let formed = said::with(context, FORM).any(|one| !one.denies() && !one.has(UNDECIDED));
    // Where it is said that the form is still to be chosen, that they pay for their own part is none.
    let open =
        said::with(context, FORM).any(|one| one.has(UNDECIDED) && one.has(&["kommunerna", "de båda kommunerna"]));
    if lead || pair || formed || !open && apart() {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Value(at("parties", *second).key("name")))])
}
