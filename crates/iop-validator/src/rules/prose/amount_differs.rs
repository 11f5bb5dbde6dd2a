//! Its page is the Markdown file beside this one.
#![doc = include_str!("amount_differs.md")]

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Money, Share, derive};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

mod sums;

use sums::Sums;

pub(super) const RULE: Rule = Rule {
    id: "prose/amount-differs",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("amount_differs.md"),
    check,
};

/// What the parties do with money.
const PAYS: &[&str] = &[
    "finansier",
    "bidra",
    "ersätt",
    "betal",
    "utbetal",
    "tilldel",
    "avsätt",
    "faktur",
    "rekvir",
    "satsar",
    "anslå",
    "pays",
    "paid",
    "pay",
    "fund",
    "contribut",
    "grant",
];

/// What a sentence says that tells how much it is in all.
const COMES_TO: &[&str] = &["total", "samman", "summa", "uppgår", "insats", "medel", "stöd", "anslag", "amount"];

/// What a sentence about costs says; without costs among the facts there is nothing to compare them with.
const COSTS: &[&str] = &["kostnad", "budget", "cost"];

/// What a sentence about other money says: limits, fees, prices, wages, rents, other years and other sources.
const OTHER: &[&str] = &[
    "prisbas",
    "vite",
    "självrisk",
    "försäkr",
    "medlemsavg",
    "deltagaravg",
    "timme",
    "timmar",
    "tidigare",
    "föregående",
    "förra",
    "förut",
    "överstig",
    "understig",
    "inköp",
    "upphandl",
    "tröskel",
    "gräns",
    "ränt",
    "påminn",
    "föreningsbidrag",
    "exempel",
    "omsätt",
    "överskjut",
    "hyr",
    "lön",
    "månadslön",
    "öronmärk",
    "avvik",
    "arvsfond",
    "socialfond",
    "söker",
    "söka",
    "ansök",
    "statsbidrag",
    "sponsor",
    "användas",
    "exceed",
    "threshold",
    "previous",
    "interest",
    "insur",
    "rent",
];

/// What is followed by parts of an amount rather than by amounts of the agreement.
const PARTS: &[&str] = &["varav", "därav", "fördela", "inklusive", "inkl", "förmedl", "vidare", "whereof", "includ"];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let sums = Sums::of(funding, derive::term(context.agreement));
    let (mut faults, mut stated) = (Vec::new(), false);
    for passage in context.passages.iter().filter(|passage| is_about_money(passage.topic)) {
        let mut differing = Vec::new();
        for said in said::sentences(passage) {
            let amounts = said.mentions.iter().filter(|mention| matches!(mention.what, What::Amount { .. }));
            stated |= amounts.clone().next().is_some();
            if !is_about_sums(&said, &sums) {
                continue;
            }
            let part = said.words.iter().find(|word| said::starts(word, PARTS));
            let end = part.map_or(usize::MAX, |word| word.range.start);
            let several = Several::of(&said);
            let before: Vec<_> = amounts
                .filter(|mention| mention.range.start < end)
                .filter_map(|mention| judged(&several, &sums, &said, mention).map(|money| (mention, money)))
                .collect();
            if !sums.are_parts(&before) {
                differing.extend(before);
            }
        }
        // The lines of a budget told in a list are right together.
        if !sums.are_parts(&differing) {
            for (mention, money) in differing {
                let spot = Spot::Words(passage.pointer.clone(), mention.range.clone());
                faults.extend(sums.nearest(money).map(|(near, place)| {
                    let fault = Fault::at(spot).related(Spot::Value(place.clone()), "fact");
                    let fault = fault.arg("told", money).arg("fact", near);
                    let about = matches!(mention.what, What::Amount { approximate: true, .. });
                    if about { fault.variant("about") } else { fault }
                }));
            }
        }
    }
    if !stated {
        return Answer::does_not_apply("reason-no-amount-in-prose");
    }
    // With an amount missing among the facts, the text may be the one that is right.
    if sums.are_incomplete {
        return Answer::not_judged("reason-blank-amount");
    }
    Answer::from_faults(faults)
}

/// Whether the sentence tells what the parties pay and put in, rather than of some other money.
fn is_about_sums(said: &Said<'_>, sums: &Sums) -> bool {
    let costs = said.has(COSTS);
    let told = said.has(PAYS) || if costs { sums.have_costs } else { said.has(COMES_TO) };
    let fee = said.says(&["avgift", "avgiften", "avgifter", "fee", "fees"]);
    let unvalued = sums.values_are_missing && said.has(&["värde", "ideell", "frivillig", "volontär"]);
    // "Av bidraget går 10 000 kr till …" is a part of the whole, which the facts need not have.
    let whole =
        ["bidraget", "bidragen", "medlen", "beloppet", "summan", "anslaget", "detta", "dessa", "vilka", "vilket"];
    let part = said.words.windows(2).any(|pair| pair[0].key == "av" && whole.contains(&pair[1].key.as_str()));
    told && !fee && !unvalued && !part && !said.has(OTHER)
}

fn is_about_money(topic: Topic) -> bool {
    [ClauseKind::Economy, ClauseKind::Payments, ClauseKind::Commitments].iter().any(|kind| topic.is_about(*kind))
}

/// The amount of `mention`, if it should be among the sums and is not.
fn judged(several: &Several, sums: &Sums, said: &Said<'_>, mention: &Mention) -> Option<Money> {
    let What::Amount { money, approximate, ceiling, each, per, during } = mention.what else { return None };
    let outside =
        during.zip(sums.term).is_some_and(|(during, (first, last))| during.last() < first || during.first() > last);
    let bound = said
        .before(&mention.range, 2)
        .any(|word| matches!(word.key.as_str(), "än" | "över" | "under" | "minst" | "lägst" | "than"));
    // A ceiling is one of many that an agreement may have; a price per head is no sum.
    if ceiling || bound || each || outside || money.is_zero() || sums.has(money) || approximate && sums.has_about(money)
    {
        return None;
    }
    let spread = per.and_then(|per| sums.times_in_term(per));
    let many = several.times.iter().copied().chain(spread).any(|times| sums.has_times(money, times));
    let share = several.shares.iter().any(|share| sums.has_share(money, *share));
    (!many && !share).then_some(money)
}

/// How many times, or what share, a sentence may mean by its amounts.
struct Several {
    times: Vec<u64>,
    shares: Vec<Share>,
}

impl Several {
    /// The first few numbers and shares of the sentence, which is all that an honest one has.
    fn of(said: &Said<'_>) -> Self {
        let times = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Count { number, .. } => Some(number),
            What::Numeral { digits, .. } => Some(digits),
            _ => None,
        });
        let halves = said.says(&["hälften", "halva", "half"]).then_some(2);
        let shares = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Percent(share) => Some(share),
            _ => None,
        });
        Self { times: times.take(4).chain(halves).collect(), shares: shares.take(4).collect() }
    }
}
