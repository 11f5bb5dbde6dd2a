//! The papers that the parties are to make themselves. Knows no rule.

use std::collections::HashSet;

use super::{BY, OWN, PAPERS};
use crate::context::Context;
use crate::reader;
use crate::rules::said;

/// The papers that some sentence says are made, and by whom.
pub(super) fn made(context: &Context<'_>) -> HashSet<String> {
    const MAKES: &[&str] = &[
        "upprätta*",
        "fastställer*",
        "utarbeta*",
        "beslutar*",
        "lämnar*",
        "skriver*",
        "antar*",
        "gör*",
        "draws*",
        "bifog*",
    ];
    let mut made = HashSet::new();
    for said in context.passages.iter().flat_map(said::all) {
        let makes = said.has(MAKES) || said.has(&["fram"]) && said.has(&["tar", "ta", "tas", "arbetar", "arbetas"]);
        if makes {
            // What is done by a paper does not make it: "görs enligt kommunens anvisningar".
            let by = |word: &reader::Word| said.before(&word.range, 3).any(|word| BY.contains(&word.key.as_str()));
            let papers = said
                .words
                .iter()
                .filter(|word| PAPERS.contains(&word.key.as_str()) || OWN.contains(&word.key.as_str()));
            made.extend(papers.filter(|word| !by(word)).map(|word| reader::stem(&word.key)));
        }
    }
    made
}
