//! A paper that is called one thing throughout, and another thing once: in the title, or in a clause that can be of no
//! other paper.

use iop_core::Pointer;

use super::{COMPOUND, CONTRACT, is_own};
use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::said::{self, Said};

/// The name that has nothing of a contract in it, with its article.
const AGREED: &[&str] = &["överenskommelsen", "överenskommelsens"];
const NAME: &str = "överenskommelse";

/// The other name, with its article.
const OTHER: &[&str] = &["avtalet", "avtalets"];

/// How often a paper calls itself something before that is its name.
const OFTEN: usize = 2;

/// What makes "avtalet" another paper: what it is on, with whom or from when, and a word before it.
const AFTER: &[&str] = &["om", "med", "mellan", "för", "från", "av den", "den"];
const BEFORE: &[&str] = &["tidigare", "förra", "gamla", "föregående", "första", "andra", "nya", "det", "sådana"];

/// A name that is not that of the rest of the paper.
pub(super) fn fault(context: &Context<'_>) -> Option<Fault> {
    let own = || context.passages.iter().filter(|passage| is_own(passage.topic));
    let agreed: Vec<Said<'_>> = own().flat_map(said::all).filter(|said| said.has(AGREED)).collect();
    // What was decided on is this paper too.
    let matters = context.agreement.decisions.iter().filter_map(|own| own.matter.as_deref());
    let often = agreed.len() + matters.filter(|matter| reader::has(matter, AGREED)).count();
    let first = agreed.first().filter(|_| often >= OFTEN)?.mark(AGREED);
    let clauses = || own().filter(|passage| matches!(passage.topic, Topic::Clause(..)));
    let slip = || clauses().filter(|passage| is_alone(passage)).flat_map(said::all).find_map(|said| slip(&said));
    let fault = title(context).or_else(slip)?;
    Some(fault.related(first, "first").arg("first", NAME))
}

/// The title, where it has the name of a contract and the text does not use it.
fn title(context: &Context<'_>) -> Option<Fault> {
    let title = context.agreement.title.known().filter(|title| !reader::has(title, &[format!("{NAME}*")]))?;
    let names = COMPOUND.iter().copied().chain([CONTRACT, "avtal"]);
    let mut names =
        names.filter_map(|name| Some((name, reader::find_in(title, &[format!("{}*", name.to_lowercase())])?)));
    let (name, range) = names.next()?;
    let used = context.passages.iter().filter(|passage| is_own(passage.topic)).flat_map(said::all);
    let used = used.into_iter().any(|said| said.has(OTHER) || said.has(&["*savtalet", "kontraktet", "iop avtalet"]));
    let place = Spot::Words(Pointer::root().key("title"), range);
    (!used).then(|| Fault::at(place).arg("name", name))
}

/// Whether the text tells of no other agreement: then "avtalet" in it is this one.
fn is_alone(passage: &Passage<'_>) -> bool {
    const OF_THIS: &[&str] =
        &["avtalstid*", "avtalsbrott*", "avtalspart*", "avtalsår*", "avtalsperiod*", "avtalet", "avtalets"];
    const PAPERS: &[&str] = &["*avtal", "*avtalet", "*avtalets", "*avtalen", "*kontrakt", "*kontraktet"];
    let other =
        |said: Said<'_>| said.words.iter().any(|word| word.is(PAPERS) && !word.is(OF_THIS) && !word.is(COMPOUNDS));
    !said::all(passage).any(other)
}

/// Names for one kind of agreement or another, with their articles.
const COMPOUNDS: &[&str] = &["samverkansavtalet", "samarbetsavtalet", "partnerskapsavtalet"];

/// Where the other name stands alone.
fn slip(said: &Said<'_>) -> Option<Fault> {
    let at = (0..said.words.len()).find(|at| {
        // A contract is broken, whatever it is called.
        let broken = said.has(&["bryt*", "brut*", "brott*"]);
        let alone = !said.is(at + 1, AFTER) && (*at == 0 || !said.is(at - 1, BEFORE));
        said.is(*at, OTHER) && alone && !broken || said.is(*at, COMPOUNDS)
    })?;
    let name = said.key(at).trim_end_matches('s').trim_end_matches("et").to_owned();
    Some(Fault::at(said.spot_between(at, at)).arg("name", name))
}
