//! Its page is the Markdown file beside this one.
#![doc = include_str!("several_names_for_document.md")]

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::said;

mod slip;

pub(super) const RULE: Rule = Rule {
    id: "language/several-names-for-document",
    severity: Severity::Note,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:600", locus: Some("11 §") }, Basis::Style],
    waivable: true,
    page: include_str!("several_names_for_document.md"),
    check,
};

/// What a paper calls itself, each with the words that can mean nothing else.
const NAMES: &[(&str, &[&[&str]])] = &[
    (
        "avtal",
        &[
            &["detta", "avtal"],
            &["det", "här", "avtalet"],
            &["i", "avtalet"],
            &["enligt", "avtalet"],
            &["till", "avtalet"],
            &["av", "avtalet"],
            &["upp", "avtalet"],
            &["ändra", "avtalet"],
            &["avtalet", "gäller"],
            &["avtalet", "kan"],
            &["avtalet", "upphör"],
            &["avtalet", "får"],
            &["this", "contract"],
        ],
    ),
    (
        "överenskommelse",
        &[
            &["denna", "överenskommelse"],
            &["den", "här", "överenskommelsen"],
            &["i", "överenskommelsen"],
            &["enligt", "överenskommelsen"],
            &["av", "överenskommelsen"],
            &["upp", "överenskommelsen"],
            &["ändra", "överenskommelsen"],
            &["överenskommelsen", "gäller"],
            &["överenskommelsen", "kan"],
            &["överenskommelsen", "upphör"],
            &["överenskommelsen", "får"],
            &["this", "agreement"],
        ],
    ),
    (CONTRACT, &[&["detta", "kontrakt"], &["det", "här", "kontraktet"], &["kontraktet"]]),
    ("samverkansavtal", &[&["detta", "samverkansavtal"], &["det", "här", "samverkansavtalet"], &["samverkansavtalet"]]),
    ("IOP-avtal", &[&["detta", "iop-avtal"], &["det", "här", "iop-avtalet"], &["iop-avtalet"]]),
    ("samarbetsavtal", &[&["detta", "samarbetsavtal"], &["det", "här", "samarbetsavtalet"], &["samarbetsavtalet"]]),
    (
        "partnerskapsavtal",
        &[&["detta", "partnerskapsavtal"], &["det", "här", "partnerskapsavtalet"], &["partnerskapsavtalet"]],
    ),
    ("uppdragsavtal", &[&["detta", "uppdragsavtal"], &["det", "här", "uppdragsavtalet"], &["uppdragsavtalet"]]),
    ("tjänsteavtal", &[&["detta", "tjänsteavtal"], &["det", "här", "tjänsteavtalet"]]),
    ("köpeavtal", &[&["detta", "köpeavtal"], &["det", "här", "köpeavtalet"]]),
    (
        "partnerskap",
        &[
            &["detta", "iop"],
            &["partnerskapet", "gäller"],
            &["partnerskapet", "kan"],
            &["partnerskapet", "upphör"],
            &["detta", "partnerskap", "är"],
            &["detta", "partnerskap", "gäller"],
        ],
    ),
];

/// The name that says that something is bought: once is enough beside another.
const CONTRACT: &str = "kontrakt";

/// The same, where the paper says it of itself: "detta kontrakt".
const BOUGHT: &[&str] = &[CONTRACT, "uppdragsavtal", "tjänsteavtal", "köpeavtal"];

/// Names of one kind of agreement or another: under a title that calls the paper something else, one is enough where the
/// paper says it of itself, "det här samverkansavtalet".
const COMPOUND: &[&str] = &["samverkansavtal", "IOP-avtal", "samarbetsavtal", "partnerskapsavtal"];

/// The clauses on the paper itself.
const OF_THIS: [ClauseKind; 2] = [ClauseKind::Period, ClauseKind::Amendments];

/// How often a name stands before it is a name rather than a slip.
const OFTEN: usize = 2;

/// So many names are several, however seldom each of them stands.
const MANY: usize = 3;

fn check(context: &Context<'_>) -> Answer {
    // Where a sentence says that the paper is called so, both names are known.
    let mut found: Vec<(&str, usize, Fault)> = Vec::new();
    let mut plain = false;
    for passage in &context.passages {
        let own = is_own(passage.topic);
        for said in said::all(passage) {
            plain |= own
                && said.words.windows(2).any(|pair| {
                    let called =
                        ["nedan", "kallas", "kallad", "kallat", "benämns", "benämnt", "benämnd", "hereinafter"];
                    called.contains(&pair[0].key.as_str())
                        && pair[1].is(&["avtal*", "överenskommelse*", "partnerskap*", "iop*", "kontrakt*"])
                });
            for (name, forms) in NAMES {
                // "Detta kontrakt" is this paper, wherever it stands.
                let told = |form: &&&[&str]| own || BOUGHT.contains(name) && form.len() > 1;
                let place = forms.iter().filter(told).find_map(|form| {
                    let at = said
                        .words
                        .windows(form.len())
                        .position(|window| window.iter().zip(*form).all(|(word, own)| word.key == *own))?;
                    Some((said.words[at].range.start..said.words[at + form.len() - 1].range.end, form.len()))
                });
                let Some((range, length)) = place else { continue };
                let of_itself = COMPOUND.contains(name) && length > 1;
                // In a clause on the term, or on changes, the name can be of no other paper.
                let surely = |kind| passage.topic.is_about(kind);
                let weight = if of_itself || OF_THIS.into_iter().any(surely) { OFTEN } else { 1 };
                if let Some((_, count, _)) = found.iter_mut().find(|(own, ..)| own == name) {
                    *count += weight;
                } else {
                    found.push((
                        *name,
                        weight,
                        Fault::at(Spot::Words(passage.pointer.clone(), range)).arg("name", *name),
                    ));
                }
            }
        }
    }
    if let Some(fault) = contract(context, &found).filter(|_| !plain) {
        return Answer::Fails(vec![fault]);
    }
    found.sort_by_key(|(_, count, _)| std::cmp::Reverse(*count));
    let many = found.len() >= MANY;
    let mut found = found.into_iter();
    let Some((first, count, own)) = found.next() else {
        return slip::fault(context)
            .filter(|_| !plain)
            .map_or(Answer::does_not_apply("reason-no-document-name"), |fault| Answer::Fails(vec![fault]));
    };
    let second = found.next().filter(|_| !plain);
    // Beside the name of the title another one is enough that can be of no other paper.
    let title = titled(context);
    if let Some((name, 1, _)) = &second
        && count >= OFTEN
        && title == Some(*name)
        && !many
    {
        let place = Spot::Value(Pointer::root().key("title"));
        return Answer::Fails(vec![own.related(place, "first").arg("first", *name)]);
    }
    let second = second.filter(|(_, second, _)| many || count >= OFTEN && *second >= OFTEN);
    if second.is_none() && !plain {
        return Answer::from_faults(slip::fault(context).into_iter().collect());
    }
    let fault = second.map(|(name, _, fault)| match title.filter(|title| *title != first && *title != name) {
        // Beside two other names, that of the title is the one to keep.
        Some(title) => fault.related(Spot::Value(Pointer::root().key("title")), "first").arg("first", title),
        None => fault.related(own.spot, "first").arg("first", first),
    });
    Answer::from_faults(fault.into_iter().collect())
}

/// What the title calls the paper.
fn titled(context: &Context<'_>) -> Option<&'static str> {
    let title = context.agreement.title.known()?;
    // A partnership is what the parties have as well.
    let names = NAMES.iter().filter(|(name, _)| *name != "partnerskap");
    let named = names.filter_map(|(name, _)| Some((reader::find_in(title, &[format!("{name}*")])?.start, *name)));
    named.min_by_key(|(at, _)| *at).map(|(_, name)| name)
}

/// A paper with another name in its title that calls itself a contract, or one kind of agreement.
fn contract(context: &Context<'_>, found: &[(&str, usize, Fault)]) -> Option<Fault> {
    let title = context.agreement.title.known().filter(|title| !reader::has(title, &["*kontrakt*", "contract*"]))?;
    let named = reader::find_in(title, &["överenskommelse*", "*avtal*", "partnerskap*", "bidrag*", "iop"])?;
    let whole = |name: &str| name == CONTRACT || !reader::has(title, &[format!("{name}*")]);
    let plain = reader::has(title, &["avtal*"]);
    let compound = |name: &str, count: usize| !plain && count >= OFTEN && COMPOUND.contains(&name);
    let other = |(name, count, _): &&(&str, usize, Fault)| {
        *count > 0 && whole(name) && (BOUGHT.contains(name) || compound(name, *count))
    };
    let (.., fault) = found.iter().find(other)?;
    let first = title.get(named)?.to_lowercase();
    let place = Spot::Value(Pointer::root().key("title"));
    Some(fault.clone().related(place, "first").arg("first", first))
}

/// Texts that are about this paper; elsewhere another agreement is as likely to be meant.
fn is_own(topic: Topic) -> bool {
    let others = [
        ClauseKind::Background,
        ClauseKind::Related,
        ClauseKind::Values,
        ClauseKind::Changes,
        ClauseKind::Staff,
        ClauseKind::DataProtection,
    ];
    matches!(topic, Topic::Clause(..) | Topic::Commitment(..) | Topic::Told(_))
        && !others.into_iter().any(|kind| topic.is_about(kind))
}
