//! Its page is the Markdown file beside this one.
#![doc = include_str!("declaration_missing.md")]

use iop_core::model::Stage;
use iop_core::{Duration, Pointer, TimeUnit};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};
use crate::rules::denied::{self, Provision};
use crate::rules::said;
use crate::rules::state_aid::facts::{ceiling, de_minimis, judged_by, window};

pub(super) const RULE: Rule = Rule {
    id: "state-aid/declaration-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "(EU) 2023/2831", locus: None },
        Basis::Act { act: "(EU) 2023/2832", locus: None },
        Basis::Act { act: "(EU) nr 1407/2013", locus: None },
        Basis::Guidance {
            title: "Frågeportalen om stöd av mindre betydelse",
            source: "Upphandlingsmyndigheten, upphandlingsmyndigheten.se, 2024-01-22",
        },
    ],
    waivable: true,
    page: include_str!("declaration_missing.md"),
    check,
};

const DECLARED: &[&str] = &["försäkra*", "försäkran*", "intyga*", "intyg*", "egenförklaring*", "declar*", "redovisat*"];
const AID: &[&str] = &["stöd*", "minimis*", "aid*"];

/// The declaration itself, as it is given or not.
const DECLARATION: Provision = Provision {
    words: &[
        "försäkran om annat stöd",
        "försäkran om tidigare stöd",
        "försäkran om andra stöd",
        "försäkran om andra * stöd",
        "försäkran om övriga stöd",
        "försäkran",
        "egenförsäkran",
        "försäkran*",
        "intyg",
        "intyga*",
        "egenförklaring*",
        "uppgifter om tidigare stöd",
        "uppgift om tidigare stöd",
        "uppgifter om annat stöd",
        "uppgift om annat stöd",
        "skriftligen försäkrat",
        "försäkrade",
        "declaration*",
    ],
    with: AID,
    aside: &[
        "försäkrade att",
        "försäkrat att",
        "intygat att",
        "uppgett",
        "uppger",
        "inte fått",
        "inte har fått",
        "inte tagit emot",
        "inte har tagit emot",
        "inget annat",
        "inte mottagit",
        "inte har mottagit",
        "sammanlagt",
        "utöver",
    ],
};

fn check(context: &Context<'_>) -> Answer {
    let aid = match de_minimis(context) {
        Ok(aid) => aid,
        Err(answer) => return answer,
    };
    let on = judged_by(context);
    // When the register covers the whole time over which aid is added up, it answers instead.
    let covered = register_covers(context, aid, on.first());
    if covered {
        return Answer::does_not_apply("reason-register-covers");
    }
    if let Some(said) = denied::taken_back(context, &DECLARATION).next() {
        return Answer::Fails(vec![Fault::at(said.spot())]);
    }
    if aid.declared.known().is_some() || said::together(context, &[DECLARED, AID]) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("state_aid")))])
}

/// Whether the register had been kept as long as aid is added up, on the day of a grant.
fn register_covers(context: &Context<'_>, aid: &iop_core::model::StateAid, on: chrono::NaiveDate) -> bool {
    let kept = context.law.amount("state_aid.register_mandatory_from", on).known().map(|flag| flag.valid_from);
    let from = ceiling(context.law, aid, on).and_then(|ceiling| window(ceiling, on));
    let day = Duration::new(1, TimeUnit::Day);
    kept.zip(from).is_some_and(|(kept, from)| day.before(from).is_some_and(|from| kept <= from))
}
