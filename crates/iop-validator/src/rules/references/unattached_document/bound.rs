//! Papers that are binding, or that something depends on, in whatever words it is said. Knows no rule.

use std::ops::Range;

use super::PUBLIC;
use crate::reader::Word;
use crate::rules::said::Said;
use crate::rules::words::SHALL;

/// Papers with rules in them.
const PAPERS: &[&str] = &[
    "*riktlinje",
    "*riktlinjen",
    "*riktlinjer",
    "*riktlinjerna",
    "*rutin",
    "*rutinen",
    "*rutiner",
    "*rutinerna",
    "*plan",
    "*planen",
    "*policy",
    "*policyn",
    "*anvisning",
    "*anvisningar",
    "*anvisningarna",
    "*instruktion",
    "*instruktioner",
    "*instruktionen",
    "*handbok",
    "*handboken",
    "*manual",
    "*manualen",
    "*checklista",
    "*checklistan",
    "*föreskrifter",
    "*guideline*",
    "*checklist",
];

/// The paper that a sentence makes binding: "ska följa regionens riktlinje", "så som planen säger", "efter den checklista som
/// enheten använder", "när målen i parternas årsplan är nådda".
pub(super) fn bound(said: &Said<'_>) -> Option<Range<usize>> {
    const FOLLOWS: &[&str] = &["följa", "iaktta", "tillämpa", "rätta sig efter", "följer", "iakttar", "follow"];
    const AS: &[&str] = &["så som", "såsom", "på det sätt som", "på sätt som", "as"];
    const SAYS: &[&str] = &["säger", "föreskriver", "anger", "kräver", "bestämmer", "anvisar", "beskriver", "says"];
    const USED: &[&str] = &["använder", "tillämpar", "har", "fastställer", "uses"];
    const TIMES: &[&str] =
        &["vid varje tid", "vid varje tidpunkt", "för tillfället", "för närvarande", "from time to time"];
    const DEPENDS: &[&str] = &["delmål*", "mål", "målen", "nivå*", "krav", "kraven", "milstolpar*"];
    const REACHED: &[&str] =
        &["nådda", "nåtts", "uppnådda", "uppnåtts", "uppfyllda", "uppfyllts", "nås", "uppnås", "met"];
    let papers = (0..said.words.len()).filter(|at| said.is(*at, PAPERS) && !is_public(&said.words[*at]));
    let bound = |at: &usize| {
        let clause = said.clause(*at);
        let before = clause.start..*at;
        let led = said.find_in(before.clone(), FOLLOWS);
        let followed = led.is_some_and(|led| said.has_in(clause.start..led, SHALL));
        let said_so = said.has_in(..*at, AS) && said.has_in(*at + 1..clause.end, SAYS);
        let used = said.has_in(*at + 1.., USED) && said.has(TIMES) && said.is(*at + 1, &["som", "that"]);
        let depends = said.has_in(before, DEPENDS) && said.has_in(*at + 1.., REACHED);
        followed || said_so || used || depends
    };
    papers.into_iter().find(bound).map(|at| said.words[at].range.clone())
}

/// Whether it is a plan that everybody has, or that the authority makes for one person.
fn is_public(word: &Word) -> bool {
    const FOR_ONE: &[&str] =
        &["*vårdplan*", "genomförandeplan*", "*åtgärdsplan", "*fotbollsplan*", "*idrottsplan*", "*spelplan*"];
    PUBLIC.contains(&word.key.as_str()) || word.is(FOR_ONE)
}
