//! The years of a heading against those of the term.

use std::ops::Range;

use chrono::{Datelike, NaiveDate};
use iop_core::{StatedDate, derive};

use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::What;
use crate::rules::said::{self, Said};
use crate::rules::term::of_period;

/// The years of a heading, where they are not those of the term.
pub(super) fn years(context: &Context<'_>, first: NaiveDate, last: NaiveDate) -> Option<Fault> {
    let reach = derive::extensions(context.agreement).last().map_or(last, |own| own.last).max(last);
    let titles = context.passages.iter().filter(|passage| passage.topic == Topic::Title);
    titles.flat_map(said::all).find_map(|said| {
        let papers = ["plan", "strategi", "program", "riktlinje", "beslut", "tillägg", "ändring", "bilaga", "amend"];
        if said.words.iter().any(|word| papers.iter().any(|paper| word.key.contains(paper))) {
            return None;
        }
        let range = said.mentions.iter().find_map(|mention| match mention.what {
            What::Range { from, to } => Some(((from, to), mention.range.clone())),
            _ => None,
        });
        let school = range.is_none();
        let ((from, to), range) = range.or_else(|| school_year(&said))?;
        let outside = to.last() < first || from.first() > reach;
        let other_end = !school && to.first().year() != last.year() && to.first().year() != reach.year();
        let told: StatedDate = if from.first() > reach { from } else { to };
        (outside || other_end).then(|| {
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), range));
            let fault = fault.related(Spot::Value(of_period("end")), "term").variant("title");
            fault.arg("told", told).arg("fact", last)
        })
    })
}

/// "Läsåret 2023/2024": from the summer of one year to that of the next.
fn school_year(said: &Said<'_>) -> Option<((StatedDate, StatedDate), Range<usize>)> {
    let at = said.words.iter().position(|word| word.is(&["läsår*"]))?;
    let [one, two] = said.words.get(at + 1..at + 3)? else { return None };
    let year: i32 = one.key.parse().ok()?;
    let (next, digits) = (two.key.parse::<i32>().ok()?, two.key.len());
    // no law: the last two digits of a year
    let follows = next == year + 1 || digits == 2 && next == (year + 1) % 100;
    let day = |year: i32, month: u32| NaiveDate::from_ymd_opt(year, month, 1).map(StatedDate::Day);
    let first = day(year, 7).filter(|_| follows && one.key.len() == 4)?;
    Some(((first, day(year + 1, 7)?), said.words[at].range.start..two.range.end))
}
