//! What else the public party gives the organisation, beside this agreement, as the agreement itself tells of it. Knows no
//! rule.

use iop_core::model::{Agreement, ClauseKind, Related, RelatedKind};
use iop_core::{Money, derive};

use self::words::{ADVERBS, ALSO, ANOTHER, APART, COUNTED, ELSE, GIVES, OUTSIDE, OVER, SUPPOSED, THEIRS, THINGS};
use crate::context::{Context, Passage, Topic};
use crate::reader::{self, What};
use crate::rules::said::{self, Said};
use crate::rules::who::{Boards, names_of};
use crate::rules::words::NOT;

mod words;

pub(in crate::rules) use self::words::OTHER_PAPERS;

/// The sentences that tell of an agreement or a grant beside this one between the same parties, and that no sentence after
/// them adds to it or sets apart from it; each marked with the word for it.
pub(super) fn told<'a>(context: &'a Context<'_>) -> impl Iterator<Item = Said<'a>> {
    let ours = Ours::of(context.agreement);
    let likely = context.passages.iter().filter(|passage| may_tell(passage));
    likely.flat_map(said::all).filter_map(move |said| {
        let (from, to) = ours.thing(&said)?;
        (ours.is_beside(&said, from) && !is_counted(&said)).then(|| said.marked(from, to))
    })
}

/// The parallel agreements among the related papers that by their title are between the same parties, with their places.
pub(super) fn listed(agreement: &Agreement) -> impl Iterator<Item = (usize, &Related)> {
    let ours = Ours::of(agreement);
    let term = derive::term(agreement);
    let names = ours.organisation.clone().into_iter().chain(THEIRS.iter().map(|name| (*name).to_owned()));
    let with = names.flat_map(|name| ["med", "mellan", "och", "till", "åt"].map(|with| format!("{with} {name}")));
    let with: Vec<String> = with.collect();
    agreement.related.iter().enumerate().filter(move |(_, own)| {
        let parallel = own.kind.known() == Some(&RelatedKind::Parallel);
        let Some(title) = own.title.known().filter(|_| parallel) else { return false };
        let over = term.is_some_and(|(first, last)| {
            own.to.known().is_some_and(|to| to.last() < first)
                || own.from.known().is_some_and(|from| from.first() > last)
        });
        let words = reader::words(title, 0..title.len());
        let board = words.iter().any(|word| ours.boards.is_other(&word.key));
        // With its amount, and with nobody else.
        let alone = !reader::has(title, &["med", "mellan", "with", "between"]);
        let valued = alone && reader::has(title, &["kr", "kronor", "tkr", "mnkr"]);
        let same = board || valued || reader::has(title, &with);
        same && !over && !reader::has(title, OTHER_PAPERS) && !reader::has(title, APART)
    })
}

/// Whether some sentence of the agreement adds agreements up.
pub(super) fn adds_up(context: &Context<'_>) -> bool {
    const SEVERAL: &[&str] = &["avtalen", "överenskommelserna", "parallell*", "bidragen", "agreements", "parallel"];
    said::with(context, COUNTED).any(|said| said.has(SEVERAL) && !said.denies())
}

/// Texts in which the relations of the parties are told; what is said of the ordinary grants among the criteria is another
/// thing.
fn may_tell(passage: &Passage<'_>) -> bool {
    use ClauseKind as K;
    const KINDS: [ClauseKind; 8] =
        [K::Background, K::Related, K::Relation, K::Economy, K::UseOfFunds, K::Procurement, K::StateAid, K::Form];
    matches!(passage.topic, Topic::Clause(..)) && KINDS.iter().any(|kind| passage.topic.is_about(*kind))
}

/// Whether a sentence after it in the same text, or itself, adds it to this one or says that it is another matter.
fn is_counted(said: &Said<'_>) -> bool {
    /// How many sentences after it may still be of it.
    const AFTER: usize = 2;
    let own = said::all(said.passage).skip_while(|one| one.range.start < said.range.start);
    own.take(1 + AFTER).any(|one| one.has(COUNTED) && !one.has(NOT) || one.has(ELSE))
}

/// What is this agreement's own, from which what is another's is told.
struct Ours {
    organisation: Vec<String>,
    public: Vec<String>,
    boards: Boards,
    amounts: Vec<Money>,
}

impl Ours {
    fn of(agreement: &Agreement) -> Self {
        let mut public = names_of(agreement, true);
        public.extend(["*nämnden", "*nämndens"].map(str::to_owned));
        for (part, word) in [("kommun", "kommunen"), ("region", "regionen"), ("stad", "staden")] {
            if public.iter().any(|name| name.contains(part)) {
                public.extend([word.to_owned(), format!("{word}s")]);
            }
        }
        let funding = agreement.funding.iter();
        let amounts = funding.flat_map(|own| {
            let given = own.contributions.iter().filter_map(|one| one.amount.known());
            let paid = own.payments.iter().filter_map(|one| one.amount.known());
            given.chain(paid).chain(own.costs.iter().filter_map(|one| one.amount.known())).chain(own.total.known())
        });
        let amounts = amounts.copied().collect();
        Self { organisation: names_of(agreement, false), public, boards: Boards::of(agreement), amounts }
    }

    /// The places of the word for what is given; of the amount, where there is no word.
    fn thing(&self, said: &Said<'_>) -> Option<(usize, usize)> {
        let at = |byte: usize| said.words.partition_point(|word| word.range.start < byte);
        let other = said.mentions.iter().filter(|one| match &one.what {
            What::Amount { money, .. } => !self.amounts.contains(money),
            _ => false,
        });
        let amount = || other.map(|one| (at(one.range.start), at(one.range.end).saturating_sub(1))).next();
        let named = said.find(THINGS).map(|at| (at, at));
        // "… får 120 000 kr av socialnämnden; det bidraget …"
        match (named, amount()) {
            (Some(named), Some(amount)) => Some(if amount.0 < said.clause(named.0).start { amount } else { named }),
            (named, amount) => named.or(amount),
        }
    }

    /// Whether what stands at a place is given beside this agreement, by the same public party to the same organisation.
    fn is_beside(&self, said: &Said<'_>, at: usize) -> bool {
        const NEAR: usize = 3;
        let board = self.boards.other(said).is_some();
        let another = said.has_in(at.saturating_sub(NEAR)..at, ANOTHER)
            || said.key(at + 1) == "till" && said.key(at + 2) == "med"
            || said.is(at, &["syskon*", "syster*", "sido*", "parallell*"]);
        // In a text on the money of this agreement "också" is of more of the same.
        let own_money =
            [ClauseKind::Economy, ClauseKind::UseOfFunds].iter().any(|kind| said.passage.topic.is_about(*kind));
        let also = if own_money { said.has(&["vid sidan av", "vid sidan om"]) } else { said.has(ALSO) };
        let theirs = said.has(&self.organisation) || said.has(THEIRS);
        let public = board || said.has(&self.public) || said.has(&["parterna", "samma parter"]);
        let given = (0..said.words.len()).any(|at| said.is(at, GIVES) && !is_allowed(said, at));
        let clause = said.clause(at);
        let aside = said.has_any(&[OVER, APART, OTHER_PAPERS, OUTSIDE, SUPPOSED]) || said.has_in(clause, NOT);
        let supposed = said.is(0, &["om", "när", "if", "when"]);
        (board || also || another) && theirs && public && given && !aside && !supposed
    }
}

/// Whether "får" is a leave to do something, and not to get it.
fn is_allowed(said: &Said<'_>, at: usize) -> bool {
    let next = (at + 1..said.words.len()).find(|next| !said.is(*next, ADVERBS));
    said.key(at) == "får" && next.is_some_and(|next| reader::form(said.key(next)) == Some(reader::Form::Infinitive))
}
