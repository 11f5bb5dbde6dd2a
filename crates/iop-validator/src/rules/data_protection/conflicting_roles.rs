//! Its page is the Markdown file beside this one.
#![doc = include_str!("conflicting_roles.md")]

use iop_core::Pointer;
use iop_core::model::{DataRole, DataRoleKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;
use crate::rules::who::phrase;
use crate::rules::words::{NOT, TURNS};

pub(super) const RULE: Rule = Rule {
    id: "data-protection/conflicting-roles",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: false,
    page: include_str!("conflicting_roles.md"),
    check,
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let roles: &[DataRole] = agreement.data_protection.as_ref().map_or(&[], |facts| &facts.roles);
    if roles.is_empty() {
        return Answer::does_not_apply("reason-no-data-roles");
    }
    let place =
        |index: usize| Spot::Value(Pointer::root().key("data_protection").key("roles").index(index).key("role"));
    let mut faults = Vec::new();
    for (index, role) in roles.iter().enumerate() {
        let other = roles[..index].iter().position(|other| conflict(other, role));
        faults.extend(other.map(|other| {
            let fault = Fault::at(place(index)).related(place(other), "other");
            fault.arg(
                "party",
                role.party
                    .known()
                    .and_then(|who| who.id())
                    .and_then(|id| agreement.name_of(id))
                    .and_then(|name| name.known().cloned())
                    .unwrap_or_default(),
            )
        }));
    }
    for (index, party) in agreement.parties.iter().enumerate() {
        let Some(id) = party.id.known() else { continue };
        let own = |role: &&DataRole| role.party.known().is_some_and(|who| agreement.includes(who, id));
        let own: Vec<&DataRole> = roles.iter().filter(own).collect();
        let [only] = own[..] else { continue };
        let names = party.name.known().into_iter().chain(&party.short_names).map(|name| name.to_lowercase());
        let (says, stated): (&[&str], _) = match only.role.known() {
            Some(DataRoleKind::Controller) => (&["personuppgiftsbiträde"], "controller"),
            Some(DataRoleKind::Processor) => (&["personuppgiftsansvarig", "ensam personuppgiftsansvarig"], "processor"),
            _ => continue,
        };
        let patterns: Vec<String> =
            names.flat_map(|name| says.iter().map(move |role| format!("{name} är {role}"))).collect();
        let patterns: Vec<&str> = patterns.iter().map(String::as_str).collect();
        for sentence in said::with(context, &patterns) {
            let at = roles.iter().position(|role| std::ptr::eq(role, only)).unwrap_or(index);
            let fault = Fault::at(sentence.spot()).related(place(at), "other").variant(stated);
            faults.push(fault.arg("party", party.name.known().cloned().unwrap_or_default()));
        }
    }
    faults.extend(others(context, roles).into_iter().map(|(spot, index, party)| {
        Fault::at(spot).related(place(index), "other").variant("another").arg("party", party)
    }));
    faults.extend(joint(context, roles).into_iter().map(|(spot, index, party)| {
        Fault::at(spot).related(place(index), "other").variant("joint").arg("party", party)
    }));
    Answer::from_faults(faults)
}

/// Parties that a text makes controllers of a processing that the facts give to someone else: the words, the place of
/// that role, and the name of the party.
fn others(context: &Context<'_>, roles: &[DataRole]) -> Vec<(Spot, usize, String)> {
    const ANSWERS: [&str; 6] = [
        "är personuppgiftsansvarigt",
        "is controller",
        "är personuppgiftsansvarig",
        "är ensam personuppgiftsansvarig",
        "ansvarar för personuppgift*",
        "is the controller",
    ];
    // What is told after these is of another, or not so.
    const LEFT_OUT: &[&str] = &["utom", "förutom", "except"];
    // The letters of a word long enough to tell another's processing, and to know the party's own.
    const LONG: usize = 6;
    const SHORT: usize = 4;
    let agreement = context.agreement;
    let mut found = Vec::new();
    for party in &agreement.parties {
        let Some(id) = party.id.known() else { continue };
        let is_own = |role: &&DataRole| role.party.known().is_some_and(|who| agreement.includes(who, id));
        let decides = |role: &&DataRole| role.role.known().is_some_and(|kind| *kind != DataRoleKind::Processor);
        let names = party.name.known().into_iter().chain(&party.short_names).map(|name| phrase(name));
        let others = agreement.parties.iter().filter(|other| !std::ptr::eq(*other, party));
        let others = others.flat_map(|other| other.name.known().into_iter().chain(&other.short_names));
        let named: Vec<String> = others.map(|name| phrase(name)).collect();
        let patterns: Vec<String> = names.flat_map(|name| ANSWERS.map(|answers| format!("{name} {answers}"))).collect();
        for sentence in said::with(context, &patterns) {
            // Up to where another party is named, or another thing said.
            let start = sentence.words.partition_point(|word| word.range.start < sentence.hit.end);
            let mark = sentence.passage.text[sentence.hit.end..sentence.range.end].find(';');
            let end = mark.map_or(sentence.range.end, |mark| sentence.hit.end + mark);
            let rest = &sentence.words[start..sentence.words.partition_point(|word| word.range.start < end)];
            let turn = [reader::find(rest, &named), reader::find(rest, &[TURNS, NOT, LEFT_OUT].concat())]
                .into_iter()
                .flatten();
            let rest = &rest[..turn.map(|found| found.start).min().unwrap_or(rest.len())];
            let after = |stem: &str| rest.iter().position(|word| word.key.starts_with(stem));
            // What is told first after the words is what they are about.
            let told = roles.iter().enumerate().filter(|(_, role)| decides(role)).filter_map(|(index, role)| {
                let others = roles.iter().filter(|other| !std::ptr::eq(*other, role));
                let others: Vec<String> = others.flat_map(words_of).collect();
                let mut own = words_of(role);
                let letters = if is_own(&role) { SHORT } else { LONG };
                own.retain(|word| word.chars().count() >= letters && !others.contains(word));
                Some((own.iter().filter_map(|word| after(word)).min()?, index))
            });
            let index = told.min().map(|(_, index)| index).filter(|index| !is_own(&&roles[*index]));
            let name = party.name.known().cloned().unwrap_or_default();
            found.extend(index.map(|index| (sentence.spot(), index, name)));
        }
    }
    found
}

/// The words of what a role is for.
fn words_of(role: &DataRole) -> Vec<String> {
    let processing = role.processing.as_deref().unwrap_or_default().to_lowercase();
    processing.split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect()
}

/// Parties that a text makes joint controllers, although the facts have none of them as one: the words, the place of the
/// party's first role, and its name.
fn joint(context: &Context<'_>, roles: &[DataRole]) -> Vec<(Spot, usize, String)> {
    const ALL: [&str; 5] = ["parterna", "båda", "bägge", "the parties", "both"];
    let agreement = context.agreement;
    let mut found = Vec::new();
    let said: Vec<_> = said::with(context, &["gemensamt personuppgiftsansvar*", "joint controller*"]).collect();
    for sentence in said.iter().filter(|sentence| !sentence.has_any(&[NOT, &["om", "när", "if"]])) {
        let before = sentence.hit.start - sentence.range.start;
        let before = sentence.text().get(..before).unwrap_or_default();
        // Who is spoken of stands just before the words.
        let before = before.rsplit([';', ':']).next().unwrap_or(before);
        let all = reader::has(before, &ALL);
        let wrong = agreement.parties.iter().find_map(|party| {
            let id = party.id.known()?;
            let mut names =
                party.name.known().into_iter().chain(&party.short_names).map(|name| name.trim().to_lowercase());
            if !all && !names.any(|name| !name.is_empty() && reader::has(before, &[name.as_str()])) {
                return None;
            }
            let own = |role: &DataRole| role.party.known().is_some_and(|who| agreement.includes(who, id));
            let first = roles.iter().position(own)?;
            let joint = |role: &DataRole| own(role) && role.role.known() == Some(&DataRoleKind::JointController);
            (!roles.iter().any(joint)).then(|| (first, party.name.known().cloned().unwrap_or_default()))
        });
        found.extend(wrong.map(|(first, name)| (sentence.spot(), first, name)));
    }
    found
}

/// Whether the two give the same party both roles for the same processing.
fn conflict(a: &DataRole, b: &DataRole) -> bool {
    let (Some(one), Some(other)) = (a.role.known(), b.role.known()) else { return false };
    let processor = |role: &DataRoleKind| *role == DataRoleKind::Processor;
    let normal = |role: &DataRole| role.processing.as_ref().map(|words| words.trim().to_lowercase());
    a.party.known().is_some() && a.party == b.party && processor(one) != processor(other) && normal(a) == normal(b)
}
