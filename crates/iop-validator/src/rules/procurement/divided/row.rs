//! Agreements before this one that are of its kind: a row of them, one for each half-year or year.

use iop_core::model::{AssessmentMatter, RelatedKind};
use iop_core::{Duration, Pointer, StatedDate, TimeUnit, derive};

use super::AGREEMENTS;
use crate::context::Context;
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::procurement::beside::OTHER_PAPERS;
use crate::rules::procurement::worth::assessments;
use crate::rules::said::{self, Said};
use crate::rules::who::names_of;
use crate::rules::words::{NOT, ORGANISATION};

/// The second of two agreements before this one, neither longer than the months whose contracts are added up and the last of
/// them within those months, where the assessment says nothing of them.
pub(super) fn row(context: &Context<'_>) -> Option<Fault> {
    const COUNTED: &[&str] =
        &["återkommande", "föregående", "förra", "de två", "samman", "ihop", "sammanräkn*", "recurring"];
    let agreement = context.agreement;
    let months = context.law.amount("lou.recurring_contract_window", context.date).known()?.value.count()?;
    let start = derive::start(agreement)?.first();
    let from = Duration::new(months, TimeUnit::Month).before(start)?;
    let mut assessed = assessments(agreement, AssessmentMatter::Procurement).peekable();
    assessed.peek()?;
    let counted = assessed.filter_map(|(_, own)| own.outcome.known()).any(|own| reader::has(own.as_str(), COUNTED));
    let before = agreement.related.iter().enumerate().filter(|(_, other)| {
        let brief = other.from.known().zip(other.to.known()).is_some_and(|(from, to)| {
            let end = Duration::new(months, TimeUnit::Month).after(from.first());
            to.last() < start && end.is_some_and(|end| to.last() <= end)
        });
        brief && other.kind.known() == Some(&RelatedKind::Predecessor)
    });
    let (index, last) = before.skip(1).last().filter(|_| !counted)?;
    last.to.known().filter(|to: &&StatedDate| to.last() >= from)?;
    let place = Pointer::root().key("related").index(index).key("title");
    Some(Fault::at(Spot::Value(place)).variant("row").arg("months", months))
}

/// The words by which the parties have made one agreement after another for a short time each, which the assessment does
/// not add up.
pub(super) fn short(context: &Context<'_>) -> Option<Fault> {
    const MADE: &[&str] = &[
        "slutit", "sluter", "sluts", "skrivit", "skriver", "skrivs", "ingått", "ingår", "ingås", "tecknat", "tecknar",
        "tecknas", "träffat", "träffar", "träffas", "haft", "förnyat", "förnyar", "förnyas", "made", "signed",
    ];
    const EACH: &[&str] = &[
        "varje halvår",
        "varje termin",
        "varje månad",
        "varje kvartal",
        "varje säsong",
        "varje läsår",
        "månader vardera",
        "veckor vardera",
        "varje år",
        "i månaden",
        "halvårsvis",
        "terminsvis",
        "månadsvis",
        "för ett halvår i taget",
        "ett halvår i taget",
        "en termin i taget",
        "en månad i taget",
        "*halvårsavtal*",
        "*terminsavtal*",
        "*månadsavtal*",
        "*halvårsöverenskommelse*",
        "every half-year",
        "each month",
    ];
    /// What one of such agreements is called by itself.
    const BRIEF: &[&str] = &["*halvårsavtal*", "*terminsavtal*", "*månadsavtal*", "*halvårsöverenskommelse*"];
    let counted = |one: &Said<'_>| one.has(ADDED) && one.has_any(&[AGREEMENTS, &["värde*"]]) && !one.denies();
    let added = || context.passages.iter().any(|own| said::all(own).any(|one| counted(&one)));
    let made = said::with(context, EACH).find(|one| {
        let theirs = one.has(&names_of(context.agreement, false)) || one.has(ORGANISATION) || one.has(&["parterna"]);
        let aside = one.has(OTHER_PAPERS) || one.has(&["tillägg*", "ska", "skall", "kan", "får", "vill", "plan*"]);
        let at = one.find(EACH).unwrap_or_default();
        let told = one.has(BRIEF) || one.has(MADE) && one.has(AGREEMENTS);
        theirs && told && !aside && !one.has_in(one.clause(at), NOT)
    })?;
    (!added()).then(|| Fault::at(made.spot()))
}

/// That agreements are added up, wherever it is said.
const ADDED: &[&str] = &["samman", "ihop", "sammanräkn*", "sammanlag*", "added up"];

/// Whether it tells which agreement of a row this is: "parternas sjätte halvårsöverenskommelse".
pub(super) fn is_one_of_a_row(one: &Said<'_>) -> bool {
    const ORDER: &[&str] = &[
        "andra", "tredje", "fjärde", "femte", "sjätte", "sjunde", "åttonde", "nionde", "tionde", "second", "third",
        "fourth", "fifth", "sixth",
    ];
    const AGREEMENT: &[&str] = &["*överenskommelse*", "*avtal", "*avtalet", "*partnerskap*", "agreement"];
    (0..one.words.len()).any(|at| one.is(at, ORDER) && one.is(at + 1, AGREEMENT))
}

/// Whether it tells of the agreements of several years: "avtalen för 2017, 2018 och 2019".
pub(super) fn is_of_years(one: &Said<'_>) -> bool {
    const SEVERAL: &[&str] = &["avtalen", "överenskommelserna", "bidragen", "kontrakten", "agreements", "contracts"];
    let mut years: Vec<i32> = one.years().into_iter().map(|(_, year)| year).collect();
    years.sort_unstable();
    years.dedup();
    one.has(SEVERAL) && years.len() > 1
}
