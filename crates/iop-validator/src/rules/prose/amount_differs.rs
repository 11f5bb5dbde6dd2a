//! Its page is the Markdown file beside this one.
#![doc = include_str!("amount_differs.md")]

use std::ops::Range;

use iop_core::model::{ClauseKind, ContributionForm, Stage};
use iop_core::{Money, Share, TimeUnit};
use iop_law::Basis;

use super::told::Names;
use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

mod ceiling;
mod conclusion;
mod elsewhere;
mod lists;
mod pace;
mod sums;
mod whose;

use conclusion::Conclusion;
use lists::Lists;
use sums::Sums;
use whose::Givers;

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
    "finansier*",
    "bidra*",
    "ersätt*",
    "betal*",
    "utbetal*",
    "tilldel*",
    "avsätt*",
    "faktur*",
    "rekvir*",
    "satsar*",
    "anslå*",
    "bekost*",
    "pays*",
    "paid*",
    "pay*",
    "fund*",
    "contribut*",
    "grant*",
];

/// What a sentence says that tells how much it is in all.
const COMES_TO: &[&str] =
    &["total*", "samman*", "summa*", "uppgår*", "insats*", "medel*", "stöd*", "anslag*", "andel*", "amount*"];

/// What a party does that is not paying, and has a value.
const VALUED: &[&str] = &["upplåt*", "bistå*", "ideell*", "frivillig*", "volontär*", "tillhandahåll*", "ställer*"];

/// How a sentence says what such a thing is worth.
const WORTH: &[&str] = &["värde*", "värd", "värt", "värda", "motsvara*", "worth", "valued", "value"];

/// What a sentence about instalments says.
const INSTALMENTS: &[&str] = &["delbetal*", "utbetal*", "tillfäll*", "omgång*", "rat*", "instal*"];

/// What a sentence about costs says; without costs among the facts there is nothing to compare them with.
const COSTS: &[&str] = &["kostnad*", "budget*", "cost*"];

/// What a sentence about other money says: limits, fees, prices, wages, rents, other years and other sources.
const OTHER: &[&str] = &[
    "prisbas*",
    "vite*",
    "självrisk*",
    "försäkr*",
    "medlemsavg*",
    "deltagaravg*",
    "timme*",
    "timmar*",
    "tidigare*",
    "föregående*",
    "förra*",
    "förut*",
    "överstig*",
    "understig*",
    "inköp*",
    "upphandl*",
    "tröskel*",
    "gräns*",
    "ränt*",
    "påminn*",
    "föreningsbidrag*",
    "exempel*",
    "omsätt*",
    "överskjut*",
    "hyr*",
    "lön*",
    "månadslön*",
    "öronmärk*",
    "avvik*",
    "arvsfond*",
    "socialfond*",
    "söker*",
    "söka*",
    "ansök*",
    "statsbidrag*",
    "sponsor*",
    "användas*",
    "separat*",
    "exceed*",
    "threshold*",
    "previous*",
    "interest*",
    "insur*",
    "rent*",
];

/// Others than the parties, who pay for themselves or from another source.
const THIRD: &[&str] = &[
    "deltag*",
    "medlem*",
    "besök*",
    "famil*",
    "elev*",
    "region*",
    "stat*",
    "reger*",
    "länsstyrelse*",
    "arbetsförmedling*",
    "migrationsverk*",
    "socialstyrelse*",
    "skolverk*",
    "fond*",
    "stiftelse*",
    "eu*",
    "esf*",
    "participant*",
    "state*",
];

/// Whose money it is that is another's.
const ELSEWHERE: &[&str] =
    &["nämnd*", "budget*", "anslag*", "bidragsgivare*", "finansiär*", "förvaltning*", "källa*", "håll*"];

/// What is followed by parts of an amount rather than by amounts of the agreement.
const PARTS: &[&str] =
    &["varav*", "därav*", "fördela*", "inklusive*", "inkl*", "förmedl*", "vidare*", "whereof*", "includ*"];

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let sums = Sums::of(context.agreement, funding);
    let names = Names::of(context.agreement);
    let givers = Givers::of(context.agreement, funding);
    let (mut faults, mut stated) = (Vec::new(), false);
    for passage in context.passages.iter().filter(|passage| is_about_money(passage.topic)) {
        let mut lists = Lists::of(passage, &sums);
        let mut differing = Vec::new();
        for said in said::sentences(passage) {
            stated |= said.mentions.iter().any(|mention| matches!(mention.what, What::Amount { .. }));
            let ceilings = ceiling::contradicting(&said, &names, &sums);
            faults.extend(ceilings.into_iter().filter_map(|(mention, money)| differs(&sums, passage, mention, money)));
            faults.extend(
                over_term(&said, &sums).chain(hourly(&said, &sums)).chain(parts(&said, &names, &sums, context)),
            );
            faults.extend(givers.wrong(&said, &names, context.agreement));
            faults.extend(pace::wrong(&said, funding, &sums));
            let conclusion = Conclusion::of(&said, &sums);
            if let Some(conclusion) = &conclusion
                && let Some(fault) = does_not_add_up(conclusion, &sums, passage)
            {
                faults.push(fault);
                continue;
            }
            let listed = lists.tell_of(&said);
            let told = judged_in(&said, &names, &sums, conclusion.as_ref(), listed);
            if !sums.are_parts(&told) {
                differing.extend(told);
            }
        }
        // The lines of a budget told in a list are right together.
        if !sums.are_parts(&differing) {
            faults.extend(differing.into_iter().filter_map(|(mention, money)| differs(&sums, passage, mention, money)));
        }
    }
    let in_passing =
        context.passages.iter().filter(|one| !is_about_money(one.topic) && elsewhere::is_in_passing(one.topic));
    for said in in_passing.flat_map(said::sentences).filter(|said| elsewhere::tells(said, &names, &sums)) {
        stated |= said.mentions.iter().any(|mention| matches!(mention.what, What::Amount { .. }));
        faults.extend(givers.wrong(&said, &names, context.agreement));
        faults.extend(pace::wrong(&said, funding, &sums));
        let told = judged_in(&said, &names, &sums, None, true);
        faults.extend(told.into_iter().filter_map(|(mention, money)| differs(&sums, said.passage, mention, money)));
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

/// An amount that is not among the facts, beside the nearest that is.
fn differs(sums: &Sums, passage: &Passage<'_>, mention: &Mention, money: Money) -> Option<Fault> {
    let costs = said::all(passage).any(|said| said.range.contains(&mention.range.start) && said.has(COSTS));
    let (near, place) = sums.meant(money, costs)?;
    let fault = Fault::at(Spot::Words(passage.pointer.clone(), mention.range.clone()));
    let fault = fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", near);
    Some(match mention.what {
        What::Amount { approximate: true, .. } => fault.variant("about"),
        What::Amount { ceiling: true, .. } => fault.variant("ceiling"),
        _ => fault,
    })
}

/// "340 000 kr för hela avtalstiden", where that is what comes each year.
fn over_term<'a>(said: &'a Said<'a>, sums: &'a Sums) -> impl Iterator<Item = Fault> + 'a {
    const WHOLE: &[&str] = &["hela", "whole", "entire"];
    const TERM: &[&str] =
        &["avtalstid*", "avtalsperiod*", "period*", "partnerskap*", "löptid*", "term*", "överenskommelse*"];
    said.mentions.iter().filter_map(|mention| {
        let What::Amount { money, approximate: false, ceiling: false, each: false, per: None, during: None } =
            mention.what
        else {
            return None;
        };
        let mut after = said
            .after(&mention.range, 4)
            .skip_while(|word| matches!(word.key.as_str(), "för" | "under" | "over" | "for" | "the"));
        let whole = after.next().is_some_and(|word| WHOLE.contains(&word.key.as_str()))
            && after.next().is_some_and(|word| word.is(TERM));
        let (total, place) = sums.over_term(money).filter(|_| whole && said.has(PAYS))?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("term");
        Some(fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", total))
    })
}

/// "värderas till 220 kr per timme", where an hour has another value.
fn hourly<'a>(said: &'a Said<'a>, sums: &'a Sums) -> impl Iterator<Item = Fault> + 'a {
    let valued = said.has(&["värde*", "timvärd*", "valued*"]) && !said.has(&["lön*", "tjänsteköp*", "konsult*"]);
    said.mentions.iter().filter(move |_| valued).filter_map(|mention| {
        let What::Amount { money, approximate: false, .. } = mention.what else { return None };
        let hour = said
            .after(&mention.range, 2)
            .any(|word| matches!(word.key.as_str(), "timme" | "timma" | "timmen" | "tim" | "hour"))
            || said.passage.text.get(mention.range.clone()).is_some_and(|text| text.contains("tim"));
        let (rate, place) = sums.other_rate(money).filter(|_| hour)?;
        let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone())).variant("hour");
        Some(fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", rate))
    })
}

/// "sammanlagt 1 000 000 kr, varav kommunen 660 000 kr", where the party puts in another amount.
fn parts<'a>(
    said: &'a Said<'a>,
    names: &'a Names,
    sums: &'a Sums,
    context: &'a Context<'_>,
) -> impl Iterator<Item = Fault> + 'a {
    let start = said.words.iter().find(|word| word.key == "varav" || word.key == "whereof").map(|word| word.range.end);
    let start = start.filter(|_| said.has(PAYS) && !said.has(OTHER) && !said.has(COSTS));
    let gives = |party: usize| {
        let id = context.agreement.parties.get(party).and_then(|party| party.id.known());
        let funding = context.agreement.funding.iter().flat_map(|funding| &funding.contributions);
        let own: Vec<_> =
            funding.filter(|one| one.party.known().map(ToString::to_string) == id.map(ToString::to_string)).collect();
        own.len() == 1
            && own.iter().all(|one| one.form.known() == Some(&ContributionForm::Cash) && one.amount.known().is_some())
    };
    said.mentions.iter().filter(move |mention| start.is_some_and(|start| mention.range.start >= start)).filter_map(
        move |mention| {
            let What::Amount { money, approximate: false, ceiling: false, each: false, .. } = mention.what else {
                return None;
            };
            let before = said.before(&mention.range, 1).next()?;
            let party = names.party(before).filter(|party| gives(*party))?;
            let (near, place) =
                sums.meant(money, false).filter(|_| !sums.has(money) && party < context.agreement.parties.len())?;
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone()));
            Some(fault.related(Spot::Value(place.clone()), "fact").arg("told", money).arg("fact", near))
        },
    )
}

/// Amounts that do not come to what the sentence says that they do.
fn does_not_add_up(conclusion: &Conclusion<'_>, sums: &Sums, passage: &Passage<'_>) -> Option<Fault> {
    let told = conclusion.money;
    let (parts, sum) = conclusion.wrong_parts(sums.has(told))?;
    let spot = |mention: &Mention| Spot::Words(passage.pointer.clone(), mention.range.clone());
    // Where the sum is right, a part that is no fact is the wrong one.
    let wrong = parts.iter().rev().find(|(_, money)| sums.has(told) && !sums.has(*money)).map(|(part, _)| *part);
    let at = wrong.unwrap_or(conclusion.drawn);
    let others = parts.iter().map(|(part, _)| *part).chain([conclusion.drawn]).filter(|other| other.range != at.range);
    let fault = Fault::at(spot(at)).variant("addition").arg("told", told).arg("sum", sum);
    // More marks than a dozen would only hide the place.
    Some(others.take(12).fold(fault, |fault, other| fault.related(spot(other), "part")))
}

/// The amounts of the sentence that should be among the facts and are not.
fn judged_in<'a>(
    said: &Said<'a>,
    names: &Names,
    sums: &Sums,
    conclusion: Option<&Conclusion<'a>>,
    listed: bool,
) -> Vec<(&'a Mention, Money)> {
    let passes_on = ceiling::passes_on(said, names);
    // What is said of the amounts before a conclusion need not be said of what they come to.
    let split = conclusion.map_or(usize::MAX, |conclusion| conclusion.start);
    let middle = said.words.partition_point(|word| word.range.start < split);
    let (before, after) = said.words.split_at(middle);
    // "Regionen bidrar därutöver …", where the region is no party; "kan bidra med", where nothing is promised.
    let third = said.words.iter().take(2).any(|word| word.is(THIRD) && names.party(word).is_none());
    let may = said.has(&["kan", "kunna", "may", "could"]);
    let whole = is_of_whole(said);
    let changes_hands = ceiling::is_payer(said, names) || ceiling::is_receiver(said, names);
    let told = (listed || whole || tells_sums(said, sums) || changes_hands) && !third && !may;
    let is_open = |words: &[Word]| is_open(words, sums, passes_on, whole);
    let open = |words: &[Word]| told && is_open(words);
    let (before_open, after_open) = (open(before), open(after));
    let before_open = before_open && (conclusion.is_none() || is_open(after));
    // What is rightly drawn from amounts about something else is about something else too.
    let new = |conclusion: &Conclusion<'_>| sums.has(conclusion.money) || !conclusion.is_right();
    let after_open = after_open && (before_open || conclusion.is_some_and(new));
    if !before_open && !after_open {
        return Vec::new();
    }
    let part = before.iter().chain(after).find(|word| {
        word.is(PARTS) && !(passes_on && word.is(&["vidare*", "förmedl*"])) && (word.range.start < split || after_open)
    });
    // Parts told before a conclusion do not make parts of what comes after.
    let end = part.map_or(usize::MAX, |word| word.range.start);
    let is_open = |mention: &&Mention| {
        let start = mention.range.start;
        if start < split { before_open && start < end } else { after_open && (start < end || end < split) }
    };
    let several = Several::of(said);
    let raised = raised(said, sums);
    said.mentions
        .iter()
        .filter(is_open)
        .filter(|mention| !raised.contains(&mention.range.start) && !is_unstated_value(said, mention, names, sums))
        .filter(|mention| !conclusion.is_some_and(|conclusion| conclusion.adds_facts(mention, sums)))
        .filter_map(|mention| judged(&several, sums, said, mention).map(|money| (mention, money)))
        .filter(|(mention, money)| {
            let plain = !sums.is_small(*money) || sums.has_digits_of(*money);
            mention.range.start >= split || plain || is_given(said, mention)
        })
        .collect()
}

/// The places of amounts before and after a raise, where the raise itself is among the facts or the new amount is.
fn raised(said: &Said<'_>, sums: &Sums) -> Vec<usize> {
    let amounts: Vec<(&Mention, Money)> = said
        .mentions
        .iter()
        .filter_map(|mention| match mention.what {
            What::Amount { money, .. } => Some((mention, money)),
            _ => None,
        })
        .collect();
    let after = |mention: &Mention, word: &str| said.before(&mention.range, 1).any(|before| before.key == word);
    let mut places = Vec::new();
    for pair in amounts.windows(2) {
        let [(old, from), (new, to)] = pair else { continue };
        if !(after(old, "från") && after(new, "till") || after(old, "from") && after(new, "to")) {
            continue;
        }
        places.push(old.range.start);
        let raise = to.checked_sub(*from).or_else(|_| from.checked_sub(*to));
        if raise.is_ok_and(|raise| sums.has(raise)) {
            places.push(new.range.start);
        }
    }
    places
}

/// Whether the sentence tells what the parties pay and put in.
fn tells_sums(said: &Said<'_>, sums: &Sums) -> bool {
    let costs = said.has(COSTS);
    let stands =
        said.words.windows(2).any(|pair| matches!(pair[0].key.as_str(), "står" | "svarar") && pair[1].key == "för");
    let valued = said.has(WORTH) && said.has(VALUED) || said.has(&["hyresvärde*"]);
    // "För tre år blir det 3 000 000 kr."
    let term = said.has(&["avtalstid*", "avtalsperiod*"])
        || said.mentions.iter().any(
            |mention| matches!(mention.what, What::Duration { duration, .. } if duration.unit() == TimeUnit::Year),
        );
    let comes = term && said.has(&["blir", "makes"]);
    said.has(PAYS) || stands || valued || comes || if costs { sums.have_costs } else { said.has(COMES_TO) }
}

/// Whether the sentence opens with the whole of what is given, and its amount: "Tillskottet på 75 000 kronor får bara användas
/// till …".
fn is_of_whole(said: &Said<'_>) -> bool {
    const WHOLE: &[&str] =
        &["bidraget", "tillskottet", "stödet", "ersättningen", "anslaget", "grant", "contribution", "supplement"];
    let Some(at) = (0..said.words.len().min(2)).find(|at| said.is(*at, WHOLE)) else { return false };
    let amount = said.words.get(at + 2).filter(|_| said.is(at + 1, &["på", "om", "of"])).map(|word| word.range.start);
    said.mentions.iter().any(|one| matches!(one.what, What::Amount { .. }) && Some(one.range.start) == amount)
}

/// Whether the amount may be what something is worth whose value is no fact: that of a party named before it, or of one
/// that the sentence does not name.
fn is_unstated_value(said: &Said<'_>, mention: &Mention, names: &Names, sums: &Sums) -> bool {
    if !sums.values_are_missing() || !said.has(&["värde*", "ideell*", "frivillig*", "volontär*"]) {
        return false;
    }
    let before = said.words.iter().filter(|word| word.range.end <= mention.range.start);
    let named: Vec<usize> = before.filter_map(|word| names.party(word)).collect();
    named.is_empty() || named.iter().any(|party| sums.are_unvalued(*party))
}

/// Whether none of the words says that the amounts are some other money than what the parties put in.
fn is_open(words: &[Word], sums: &Sums, passes_on: bool, of_whole: bool) -> bool {
    let fees = ["avgift", "avgiften", "avgifter", "fee", "fees"];
    let fee = words.iter().any(|word| fees.contains(&word.key.as_str()) && !sums.describe(word));
    // "Av bidraget går 10 000 kr till …" is a part of the whole, which the facts need not have.
    let whole =
        ["bidraget", "bidragen", "medlen", "beloppet", "summan", "anslaget", "detta", "dessa", "vilka", "vilket"];
    let part = words.windows(2).any(|pair| pair[0].key == "av" && whole.contains(&pair[1].key.as_str()));
    let excluded = words.windows(2).any(|pair| {
        let (first, second) = (pair[0].key.as_str(), pair[1].key.as_str());
        matches!((first, second), ("ingår" | "omfattas" | "räknas" | "avses", "inte" | "ej") | ("not", "included"))
            || matches!(first, "annan" | "andra" | "annat") && pair[1].is(ELSEWHERE)
    });
    let other = words.iter().any(|word| {
        let own = of_whole && word.is(&["användas*"]) || passes_on && word.key.starts_with("statsbidrag");
        word.is(OTHER) && !word.is(&["hyresvärde*"]) && !own && !sums.describe(word)
    });
    !fee && !part && !excluded && !other
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
    // "Fyra delbetalningar om vardera 50 000 kr" has a place among the payments; "50 kr per deltagare" has not.
    let instalment = several.instalments
        && said
            .before(&mention.range, 1)
            .chain(said.after(&mention.range, 1))
            .any(|word| matches!(word.key.as_str(), "vardera" | "à" | "each"));
    let each = each && !instalment;
    let no_sum = ceiling || bound || each || is_price(said, mention);
    if no_sum || outside || money.is_zero() || sums.has(money) || approximate && sums.has_about(money) {
        return None;
    }
    if per.is_some_and(|per| sums.has_part_of_a_year(money, per)) {
        return None;
    }
    let spread = per.and_then(|per| sums.times_in_term(per));
    let many = several.times.iter().copied().chain(spread).any(|times| sums.has_times(money, times));
    let share =
        several.shares.iter().any(|(share, at)| is_of(said, &mention.range, at) && sums.has_share(money, *share));
    (!many && !share).then_some(money)
}

/// Whether the amount, however small, is what a party contributes in a time, "bidrar med 5 800 kr per år", or what
/// something that it lends is worth.
fn is_given(said: &Said<'_>, mention: &Mention) -> bool {
    let timed = matches!(mention.what, What::Amount { per, during, .. } if per.is_some() || during.is_some());
    let worth = said.has(VALUED) && said.before(&mention.range, 2).any(|word| word.is(WORTH));
    worth || timed && said.has(&["finansier*", "bidra*", "contribut*", "fund*", "grant*"])
}

/// Whether the amount is for each of something that is counted: "3 000 kr för varje utryckning", "500 kr per gäst".
fn is_price(said: &Said<'_>, mention: &Mention) -> bool {
    const TIME: &[&str] = &[
        "år*", "halv*", "mån*", "kvart*", "tertial*", "term*", "vecka*", "dag*", "year*", "month*", "quarter*", "half*",
    ];
    let mut after = said
        .after(&mention.range, 4)
        .skip_while(|word| matches!(word.key.as_str(), "i" | "kr" | "sek" | "för" | "for"));
    let each = after.next().is_some_and(|word| matches!(word.key.as_str(), "per" | "varje" | "var" | "each" | "every"));
    each && after.next().is_some_and(|word| !word.is(TIME))
}

/// Whether no other amount stands between an amount and a share.
fn is_of(said: &Said<'_>, amount: &Range<usize>, share: &Range<usize>) -> bool {
    let (start, end) = if amount.start < share.start { (amount.end, share.start) } else { (share.end, amount.start) };
    !said.mentions.iter().any(|mention| {
        matches!(mention.what, What::Amount { .. }) && mention.range.start >= start && mention.range.end <= end
    })
}

/// How many times, or what share, a sentence may mean by its amounts.
struct Several {
    times: Vec<u64>,
    /// Each with where it stands.
    shares: Vec<(Share, Range<usize>)>,
    /// Whether the sentence is about instalments.
    instalments: bool,
}

impl Several {
    /// The first few numbers and shares of the sentence, which is all that an honest one has.
    fn of(said: &Said<'_>) -> Self {
        let times = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Count { number, .. } => Some(number),
            What::Numeral { digits, .. } => Some(digits),
            _ => None,
        });
        let halves = said.has(&["hälften", "halva", "half"]).then_some(2);
        let shares = said.mentions.iter().filter_map(|mention| match mention.what {
            What::Percent(share) => Some((share, mention.range.clone())),
            _ => None,
        });
        Self {
            times: times.take(4).chain(halves).collect(),
            shares: shares.take(4).collect(),
            instalments: said.has(INSTALMENTS),
        }
    }
}
