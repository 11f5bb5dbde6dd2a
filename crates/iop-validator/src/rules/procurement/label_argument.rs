//! Its page is the Markdown file beside this one.
#![doc = include_str!("label_argument.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::procurement::worth::may_buy;
use crate::rules::said::{self, Said};
use crate::rules::words::{NOT, WITHOUT};

pub(super) const RULE: Rule = Rule {
    id: "procurement/label-argument",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") },
        Basis::Act { act: "2007:1091", locus: None },
        Basis::Case { case: "HFD 2020 ref. 15" },
    ],
    waivable: true,
    page: include_str!("label_argument.md"),
    check,
};

/// The rules on procurement.
const ACT: &[&str] = &["lou", "*upphandl*", "konkurrensutsätt*", "procurement*"];
/// That they do not apply, beside words that deny.
const OUTSIDE: &[&str] = &[
    "utanför",
    "undantag*",
    "undantas",
    "undantagna",
    "undantaget",
    "fria från",
    "fritt från",
    "slipper",
    "outside",
    "exempt*",
];
/// What a reason begins with.
const SINCE: &[&str] = &[
    "eftersom",
    "då",
    "därför att",
    "för att det är",
    "på grund av",
    "genom att",
    "i och med att",
    "tack vare",
    "i kraft av",
    "såsom",
    "because",
    "since",
];
/// What something is called.
const LABEL: &[&str] = &[
    "partnerskap",
    "partnerskapet",
    "idéburet",
    "idéburna",
    "idéburen",
    "iop",
    "iop avtal*",
    "iop form*",
    "överenskommelse",
    "överenskommelsen",
    "bidrag",
    "föreningsbidrag",
    "samverkan",
    "samverkansavtal",
    "samarbete",
    "avsiktsförklaring",
    "civilsamhälle*",
    "avtalsform*",
    "formen",
    "rubrik*",
    "benämn*",
    "kallas",
    "partnership",
];
/// Something of its kind, whatever it is.
const ANY: &[&str] = &[
    "ett partnerskap",
    "ett idéburet offentligt partnerskap",
    "idéburet offentligt partnerskap",
    "idéburna offentliga partnerskap",
    "idéburna partnerskap",
    "ett iop",
    "en iop",
    "iop",
    "iop avtal",
    "partnerskap",
    "bidrag till föreningar",
    "avtal med föreningar",
    "överenskommelser med",
    "idéburna organisationer",
    "ideella organisationer",
    "ideella föreningar",
    "civilsamhällets organisationer",
    "avtal med ideella föreningar",
    "avtal med idéburna organisationer",
    "partnerskap med föreningar",
    "samverkan med civilsamhället",
    "samverkan med föreningar",
    "samarbete med civilsamhället",
    "samarbete med föreningar",
    "avtal med civilsamhället",
    "sådana avtal",
    "sådana partnerskap",
    "sådana omfattas",
    "sådana faller",
    "sådana är undantagna",
    "a partnership",
    "partnerships",
];
/// What the question turns on: whether something is done for payment, for whom, on what market and at what value.
const ELEMENTS: &[&str] = &[
    "*tjänst*",
    "*ersättning*",
    "åtar",
    "åtag*",
    "*prestation*",
    "*marknad*",
    "*kontrakt*",
    "krav",
    "*tvinga*",
    "*värde*",
    "*tröskel*",
    "*gräns*",
    "ekonomisk*",
    "varor",
    "skyldig*",
    "förplikt*",
    "utför*",
    "initiativ*",
    "egen",
    "egna",
    "konkurren*",
    "köp*",
    "kriteri*",
    "villkor*",
    "förutsätt*",
    "service*",
    "market*",
    "consideration",
];

fn check(context: &Context<'_>) -> Answer {
    if let Err(answer) = may_buy(context) {
        return answer;
    }
    Answer::from_faults(said::with(context, ACT).filter_map(|one| argued(&one)).collect())
}

/// The claim that the rules do not apply, because of what the agreement is called and of nothing else.
fn argued(one: &Said<'_>) -> Option<Fault> {
    if !one.has_any(&[NOT, WITHOUT, OUTSIDE]) || one.has(ELEMENTS) {
        return None;
    }
    let act = one.find(ACT)?;
    let since = one.find(SINCE);
    let by_name = since.is_some_and(|since| one.has_in(since.., LABEL));
    // "Ett partnerskap omfattas inte av lagen": of all of them, with no reason at all.
    let of_all = one.find(ANY).filter(|at| *at < act && *at < 3 && since.is_none());
    let from = since.filter(|_| by_name).or(of_all).or_else(|| since.is_none().then(|| not_for(one, act))?)?;
    Some(Fault::at(one.spot_between(from.min(act), from.max(act))))
}

/// "Lagen gäller inte för idéburna offentliga partnerskap": of all of them, after the act.
fn not_for(one: &Said<'_>, act: usize) -> Option<usize> {
    /// The most words between the act and what takes it back, and between that and what it is of.
    const NEAR: usize = 6;
    const OF: &[&str] = &["för", "på", "vid", "i fråga om", "beträffande", "omfattar", "undantar", "for", "to"];
    // That there is no exception for them is the contrary.
    if one.has(&["inget undantag", "inga undantag", "inte något undantag", "inte undantag*", "inte undantas"]) {
        return None;
    }
    let denied = (act + 1..one.words.len())
        .take(NEAR)
        .find(|at| one.is(*at, &[NOT, WITHOUT, OUTSIDE, &["undantar"]].concat()))?;
    (denied..one.words.len()).take(NEAR).find(|at| {
        let led = one.has_in(denied.saturating_sub(1)..*at, OF);
        led && one.is(*at, ANY)
    })
}
