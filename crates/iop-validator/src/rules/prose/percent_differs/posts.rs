//! How much of a full post someone works, told as another part than the fact: "samordnaren arbetar 50 procent".

use iop_core::model::{Agreement, Post};
use iop_core::{Pointer, Share};

use super::SHARES;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader::{self, What};
use crate::rules::said::{self, Said};
use crate::rules::who::phrase;

/// How a text says that someone has a post, and not that someone else pays a part of it.
const WORKS: &[&str] = &[
    "arbetar*",
    "arbeta",
    "anställ*",
    "tjänst*",
    "tjänstgör*",
    "heltid*",
    "halvtid*",
    "på",
    "works",
    "employ*",
    "post*",
];
const PAID: &[&str] = &["lön*", "kostnad*", "ersätt*", "salar*", "cost*"];

/// The parts of a post that are told otherwise than the facts have them.
pub(super) fn faults(context: &Context<'_>) -> Vec<Fault> {
    let posts = posts(context.agreement);
    let told =
        context.passages.iter().filter(|passage| matches!(passage.topic, Topic::Clause(..) | Topic::Commitment(..)));
    let told = told.flat_map(said::all).filter(|said| said.has(WORKS) && !said.has(PAID) && !said.has(SHARES));
    told.filter_map(|said| fault(&said, &posts)).collect()
}

/// The posts whose part is known, with the stems of their titles; none of a title that has one without it.
fn posts(agreement: &Agreement) -> Vec<(Vec<String>, usize, Share)> {
    let all: Vec<&Post> = agreement.staff.iter().flat_map(|staff| &staff.posts).collect();
    let titled = |post: &Post| post.title.known().map(|title| phrase(title)).filter(|title| !title.is_empty());
    let known = |(index, post): (usize, &&Post)| {
        let title = titled(post)?;
        let open = all.iter().any(|other| titled(other).as_ref() == Some(&title) && other.extent.known().is_none());
        Some((title.split(' ').map(reader::stem).collect(), index, *post.extent.known().filter(|_| !open)?))
    };
    all.iter().enumerate().filter_map(known).collect()
}

fn fault(said: &Said<'_>, posts: &[(Vec<String>, usize, Share)]) -> Option<Fault> {
    let (spot, start, told) = part(said)?;
    let before = said.words.partition_point(|word| word.range.start < start);
    let stems: Vec<String> = said.words[..before].iter().map(|word| reader::stem(&word.key)).collect();
    let own: Vec<_> = posts.iter().filter(|(title, ..)| stems.windows(title.len()).any(|own| own == title)).collect();
    let (_, index, _) = own.first()?;
    // "En samordnare på 75 procent och en assistent på 50": several are told of together.
    if said.denies() || own.iter().any(|(_, _, extent)| *extent == told) {
        return None;
    }
    let place = Pointer::root().key("staff").key("posts").index(*index).key("extent");
    Some(Fault::at(spot).related(Spot::Value(place), "fact").arg("told", told).variant("post"))
}

/// The only part of a post that the sentence tells, and where.
fn part(said: &Said<'_>) -> Option<(Spot, usize, Share)> {
    let mut percents = said.mentions.iter().filter_map(|mention| match mention.what {
        What::Percent(share) => Some((mention.range.clone(), share)),
        _ => None,
    });
    let spot = |range: std::ops::Range<usize>| Spot::Words(said.passage.pointer.clone(), range);
    if let Some((range, share)) = percents.next() {
        return percents.next().is_none().then(|| (spot(range.clone()), range.start, share));
    }
    let words = [(&["heltid"], Some(Share::whole())), (&["halvtid"], Share::new(1, 2).ok())];
    let mut named = words.into_iter().filter_map(|(word, share)| Some((said.bytes(word)?, share?)));
    let (range, share) = named.next()?;
    named.next().is_none().then(|| (spot(range.clone()), range.start, share))
}
