//! Its page is the Markdown file beside this one.
#![doc = include_str!("amount_differs.md")]

use iop_core::Money;
use iop_core::model::{ClauseKind, Funding, Stage};
use iop_law::Basis;

use super::is_about_money;
use super::told::Names;
use crate::context::{Context, Passage, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

mod ceiling;
mod conclusion;
mod elsewhere;
mod judged;
mod lines;
mod lists;
mod open;
mod pace;
mod parts;
mod several;
mod sums;
mod term;
mod whose;
mod words;

use conclusion::Conclusion;
use judged::judged_in;
use lines::Lines;
use lists::Lists;
use sums::Sums;
use whose::Givers;
use words::COSTS;

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

fn check(context: &Context<'_>) -> Answer {
    let Some(funding) = &context.agreement.funding else { return Answer::does_not_apply("reason-no-funding") };
    let economy = Economy {
        context,
        funding,
        sums: Sums::of(context.agreement, funding),
        names: Names::of(context.agreement),
        givers: Givers::of(context.agreement, funding),
        lines: Lines::of(context.agreement, funding),
    };
    let (money, other): (Vec<_>, Vec<_>) = context.passages.iter().partition(|passage| is_about_money(passage.topic));
    let other = other.into_iter().filter(|passage| elsewhere::is_in_passing(passage.topic)).flat_map(said::sentences);
    let in_passing: Vec<_> = other.filter(|said| elsewhere::tells(said, &economy.names, &economy.sums)).collect();
    let used = |topic: Topic| topic.is_about(ClauseKind::UseOfFunds) || elsewhere::is_in_passing(topic);
    let used: Vec<_> = context.passages.iter().filter(|own| used(own.topic)).collect();
    let told = money.iter().chain(&used).flat_map(|passage| &passage.mentions);
    let mut told = told.chain(in_passing.iter().flat_map(|said| said.mentions));
    let whole = context.passages.iter().flat_map(said::sentences);
    let whole: Vec<_> = whole.filter_map(|said| term::all_payments(&said, funding, &economy.sums)).collect();
    if whole.is_empty() && !told.any(|mention| matches!(mention.what, What::Amount { .. })) {
        return Answer::does_not_apply("reason-no-amount-in-prose");
    }
    // With an amount missing among the facts, the text may be the one that is right.
    if economy.sums.are_incomplete {
        return Answer::not_judged("reason-blank-amount");
    }
    let used = used.into_iter().flat_map(said::sentences);
    let used = used.flat_map(|said| economy.lines.wrong(&said, &economy.sums).collect::<Vec<_>>());
    let faults = money.into_iter().flat_map(|passage| economy.passage(passage)).chain(used).chain(whole);
    Answer::from_faults(faults.chain(in_passing.iter().flat_map(|said| economy.in_passing(said))).collect())
}

/// What the parties put in, and who they are.
struct Economy<'a> {
    context: &'a Context<'a>,
    funding: &'a Funding,
    sums: Sums,
    names: Names,
    givers: Givers<'a>,
    lines: Lines<'a>,
}

impl Economy<'_> {
    /// What is wrong in a text about money.
    fn passage(&self, passage: &Passage<'_>) -> Vec<Fault> {
        let sums = &self.sums;
        let mut lists = Lists::of(passage, sums);
        let (mut faults, mut differing) = (Vec::new(), Vec::new());
        for said in said::sentences(passage) {
            faults.extend(self.sentence(&said));
            let conclusion = Conclusion::of(&said, sums);
            if let Some(fault) = conclusion.as_ref().and_then(|own| does_not_add_up(own, sums, passage)) {
                faults.push(fault);
                continue;
            }
            let listed = lists.tell_of(&said);
            let told = judged_in(&said, &self.names, sums, conclusion.as_ref(), listed);
            if !sums.are_parts(&told) {
                // An amount that is said to be that of a cost line is held against that line.
                let lines: Vec<Fault> = self.lines.wrong(&said, sums).chain(self.lines.yearly(&said, sums)).collect();
                if lines.is_empty() {
                    differing.extend(told);
                }
                faults.extend(lines);
            }
        }
        // The lines of a budget told in a list are right together.
        if !sums.are_parts(&differing) {
            faults.extend(differing.into_iter().filter_map(|(mention, money)| differs(sums, passage, mention, money)));
        }
        faults
    }

    /// What a sentence about money has wrong in other ways than by an amount that is no fact.
    fn sentence(&self, said: &Said<'_>) -> Vec<Fault> {
        let (sums, names) = (&self.sums, &self.names);
        let ceilings = ceiling::contradicting(said, names, sums).into_iter();
        let mut faults: Vec<Fault> =
            ceilings.filter_map(|(mention, money)| differs(sums, said.passage, mention, money)).collect();
        faults.extend(term::wrong(said, sums));
        faults.extend(parts::wrong(said, names, sums, self.context.agreement));
        faults.extend(self.whose(said));
        faults
    }

    /// What a sentence gives to another party, or to another time.
    fn whose(&self, said: &Said<'_>) -> impl Iterator<Item = Fault> {
        let giver = self.givers.wrong(said, &self.names, self.context.agreement);
        giver.into_iter().chain(pace::wrong(said, self.funding, &self.sums))
    }

    /// What is wrong in a sentence that tells of money in passing.
    fn in_passing(&self, said: &Said<'_>) -> Vec<Fault> {
        let told = judged_in(said, &self.names, &self.sums, None, true);
        let differing =
            told.into_iter().filter_map(|(mention, money)| differs(&self.sums, said.passage, mention, money));
        self.whose(said).chain(differing).collect()
    }
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

#[cfg(test)]
mod tests {
    use iop_core::Language;
    use iop_law::Law;

    use super::RULE;
    use crate::Catalogue;
    use crate::testing::{check_rule, splice};

    /// For each finding in the text, the place that it holds the amount against, and what it says of it.
    fn nearest(funding: &str, text: &str) -> Vec<(String, String)> {
        let fragment = format!("funding:\n{funding}clauses: [{{kind: economy, text: \"{text}\"}}]\n");
        let report = check_rule(&RULE, &[splice(&fragment)]);
        let own = report.findings.iter().filter(|finding| finding.rule == &RULE);
        let told = own.map(|finding| {
            let words = Catalogue::new(Language::Sv).wording(finding, Law::bundled()).related.concat();
            (finding.related[0].place.pointer.to_string(), words.replace('\u{a0}', " "))
        });
        told.collect()
    }

    #[test]
    fn a_cost_is_the_nearest_amount_only_in_a_sentence_about_costs() {
        let funding = "  contributions: [{party: kommunen, form: cash, amount: 100 000 kr}]\n  \
                       costs: [{item: Hyra, amount: 60 000 kr}, {item: Material, amount: 40 000 kr}]\n";
        let places = |text| nearest(funding, text).into_iter().map(|(place, _)| place).collect::<Vec<_>>();
        let plain = places("Kommunen bidrar på ön med 65 000 kr. Kostnaderna är 100 000 kr.");
        assert_eq!(plain, ["/funding/contributions/0/amount"]);
        let costs = places("På ön betalar kommunen kostnader om 65 000 kr.");
        assert_eq!(costs, ["/funding/costs/0/amount"]);
    }

    #[test]
    fn what_is_not_held_back_is_never_the_nearest_amount() {
        let funding = "  contributions: [{id: bidrag, party: kommunen, form: cash, amount: 85 000 kr}]\n  payments:\n    \
                       - {from: kommunen, to: foreningen, of: bidrag, share: 80 %, on: 2025-02-01}\n    \
                       - {from: kommunen, to: foreningen, of: bidrag, share: 20 %, on: 2025-11-01}\n";
        let told = nearest(funding, "Bidraget är 85 000 kr, det vill säga drygt 2 000 kr i månaden.");
        let [(place, words)] = &told[..] else { panic!("{told:?}") };
        assert_eq!((place.as_str(), words.as_str()), ("/funding/payments/1", "närmast är 17 000 kr"));
    }
}
