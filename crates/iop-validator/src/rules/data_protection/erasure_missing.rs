//! Its page is the Markdown file beside this one.
#![doc = include_str!("erasure_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Clause, ClauseKind, Stage};
use iop_law::Basis;

use super::told;
use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::What;
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "data-protection/erasure-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2016/679", locus: Some("artikel 5.1") },
        Basis::Act { act: "1998:204", locus: None },
    ],
    waivable: true,
    page: include_str!("erasure_missing.md"),
    check,
};

/// Words by which the data are kept or go elsewhere.
const KEPT: &[&str] = &[
    "förstör*",
    "bevara*",
    "sparas",
    "spara",
    "lagras",
    "*arkiv*",
    "återlämna*",
    "lämnas tillbaka",
    "så länge som",
    "inte längre än",
    "hur länge",
    "*lagringstid*",
    "bevarandetid*",
    "retain*",
    "destroy*",
    "archiv*",
];

/// Words by which they are no longer there.
const ENDED: &[&str] = &[
    "*gallra*",
    "*gallring*",
    "radera*",
    "radering*",
    "avidentifiera*",
    "anonymisera*",
    "tas bort",
    "ta bort",
    "tar bort",
    "utplåna*",
    "destruera*",
    "erase*",
    "delet*",
    "retention",
];

/// Plans and lists that say when everything in them is erased.
const PLANS: &[&str] = &["*hanteringsplan*", "registerförteckning*", "retention schedule*"];

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let facts = agreement.data_protection.as_ref();
    let own_text = context.passages.iter().any(|passage| passage.topic.is_about(ClauseKind::DataProtection));
    let place = match facts {
        Some(_) => Spot::Key(Pointer::root().key("data_protection")),
        None if own_text => {
            let Some(place) = told::clause_spot(agreement, ClauseKind::DataProtection) else {
                return Answer::does_not_apply("reason-no-data-clause");
            };
            place
        }
        None => return Answer::does_not_apply("reason-no-data-clause"),
    };
    if let Some(kept) = excepted(context) {
        return Answer::Fails(vec![Fault::at(kept).variant("except")]);
    }
    let stated = facts.is_some_and(|facts| !facts.erased.is_blank() || facts.erased.label().is_some());
    // A processor's agreement tells it.
    let elsewhere = facts.is_some_and(|facts| facts.processor_agreement.is_some()) || !told::stands_alone(agreement);
    let standard = |clause: &Clause| clause.kind.known() == Some(&ClauseKind::Archives) && clause.text.is_none();
    if stated || elsewhere || told_in_words(context) || agreement.clauses.iter().any(standard) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(place)])
}

/// Whether a text says what becomes of the data; what becomes of extracts, copies and accounts is another matter.
fn told_in_words(context: &Context<'_>) -> bool {
    const OTHER: &[&str] = &[
        "*utdrag*",
        "kopia",
        "kopior",
        "räkenskap*",
        "bokföring*",
        "verifikation*",
        "kvitton",
        "avtalet",
        "överenskommelsen",
        "rapport*",
    ];
    let words = [ENDED, KEPT, PLANS].concat();
    let said: Vec<_> = said::with(context, &words).collect();
    said.iter().any(|sentence| {
        let data = sentence.has(&["*uppgift*", "data"]);
        // Papers that are kept are not data that are erased.
        let about = sentence.has(ENDED) || sentence.passage.topic.is_about(ClauseKind::DataProtection);
        data || sentence.has(PLANS) || about && !sentence.has(OTHER)
    }) || told::names(context, &words)
}

/// The data on some that are left out of what is erased, with no time and no law for them.
fn excepted(context: &Context<'_>) -> Option<Spot> {
    const BUT: &[&str] = &["utom", "förutom", "med undantag för", "undantaget", "dock inte", "men inte", "except"];
    const DATA: &[&str] = &[
        "*uppgift*",
        "akt",
        "akten",
        "akter*",
        "*akterna",
        "journal*",
        "*register*",
        "*anteckning*",
        "*lista*",
        "listor*",
        "dem som",
        "data",
        "files",
    ];
    // What the law has kept, or another time, is told after it.
    const KEPT_BY: &[&str] = &[
        "lag",
        "lagen",
        "*lagen",
        "arkiv*",
        "bokför*",
        "räkenskap*",
        "allmän*",
        "*plan",
        "*planen",
        "enligt",
        "senast",
        "samtyck*",
        "avidentif*",
        "law",
    ];
    said::with(context, ENDED).find_map(|said| {
        let ended = said.find(ENDED)?;
        let but = said.find_in(ended.., BUT)?;
        let data = said.find_in(but.., DATA)?;
        let place = said.words.get(but)?.range.start;
        let timed = said.mentions.iter().any(|one| {
            one.range.start > place && matches!(one.what, What::Duration { .. } | What::Date(_) | What::Statute { .. })
        });
        (!timed && !said.has_in(but.., KEPT_BY)).then(|| said.spot_between(but, data))
    })
}
