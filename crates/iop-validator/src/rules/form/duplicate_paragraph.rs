//! Its page is the Markdown file beside this one.
#![doc = include_str!("duplicate_paragraph.md")]

use std::collections::HashMap;
use std::ops::Range;

use iop_core::model::{ClauseKind, Stage};
use iop_core::{Pointer, Prose, ProseBlock};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};

mod near;

use near::Near;

pub(super) const RULE: Rule = Rule {
    id: "form/duplicate-paragraph",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Style],
    waivable: true,
    page: include_str!("duplicate_paragraph.md"),
    check,
};

/// The words a paragraph has at least; shorter ones may be formulas, such as a line that opens a list.
const WORDS: usize = 9;

/// The words that a sentence has at least that stands in two paragraphs.
const SENTENCE: usize = 10;

/// Where a paragraph or a sentence stood first, by its words and by what it is said of.
type Seen = HashMap<(String, String), (Pointer, Range<usize>)>;

fn check(context: &Context<'_>) -> Answer {
    let mut found = Found { seen: Seen::new(), said: Seen::new(), near: Near::default(), faults: Vec::new() };
    for passage in &context.passages {
        let said_of = match passage.topic {
            Topic::Clause(..) => String::new(),
            // Two parties may promise the same thing; one party promises it once.
            Topic::Commitment(index, _) => {
                let party = context.agreement.commitments.get(index).and_then(|own| own.party.known());
                format!("commitments of {}", party.map(ToString::to_string).unwrap_or_default())
            }
            Topic::Steering(_) => "tasks".to_owned(),
            Topic::Goal(_) => "goals".to_owned(),
            Topic::TargetGroup(_) => "target groups".to_owned(),
            Topic::Criterion(_) => "criteria".to_owned(),
            // The same report or payment comes again at another date.
            Topic::Title | Topic::Report(_) | Topic::Contribution(_) | Topic::Payment(_) | Topic::Told(_) => continue,
        };
        let by_party = passage.topic.is_about(ClauseKind::Commitments) && said_of.is_empty();
        let at = Place { pointer: &passage.pointer, text: passage.text, said_of, by_party };
        found.blocks(&at, &Prose::from(passage.text).blocks());
    }
    Answer::from_faults(found.faults)
}

struct Place<'a> {
    pointer: &'a Pointer,
    text: &'a str,
    said_of: String,
    /// Whether list items belong to the party named above them.
    by_party: bool,
}

struct Found {
    seen: Seen,
    /// Where a sentence stood first in another paragraph.
    said: Seen,
    near: Near,
    faults: Vec<Fault>,
}

impl Found {
    fn blocks(&mut self, at: &Place<'_>, blocks: &[ProseBlock]) {
        let mut opening = 0..0;
        for block in blocks {
            match block {
                ProseBlock::Heading { range, .. } => opening = range.clone(),
                ProseBlock::Paragraph { range, .. } => {
                    self.paragraph(at, range, "");
                    opening = range.clone();
                }
                ProseBlock::List { items, .. } => {
                    let opening = if at.by_party { &at.text[opening.clone()] } else { "" };
                    let said_of = reader::normal_paragraph(opening);
                    for item in items {
                        self.item(at, item, &said_of);
                    }
                }
            }
        }
    }

    fn item(&mut self, at: &Place<'_>, blocks: &[ProseBlock], said_of: &str) {
        for block in blocks {
            match block {
                ProseBlock::Heading { .. } => {}
                ProseBlock::Paragraph { range, .. } => self.paragraph(at, range, said_of),
                ProseBlock::List { items, .. } => items.iter().for_each(|item| self.item(at, item, said_of)),
            }
        }
    }

    /// A sentence that comes again in its own paragraph.
    fn sentences(&mut self, at: &Place<'_>, range: &Range<usize>) {
        let mut seen: HashMap<String, Range<usize>> = HashMap::new();
        for own in reader::sentences(&at.text[range.clone()]) {
            let own = range.start + own.start..range.start + own.end;
            let words = reader::normal_paragraph(&at.text[own.clone()]);
            if words.split(' ').take(WORDS).count() < WORDS {
                continue;
            }
            if let Some(first) = seen.get(&words) {
                let fault = Fault::at(Spot::Words(at.pointer.clone(), own)).variant("sentence");
                self.faults.push(fault.related(Spot::Words(at.pointer.clone(), first.clone()), "first"));
            } else {
                seen.insert(words, own);
            }
        }
    }

    /// A sentence that comes again in another paragraph. One that tells of what another clause is about belongs in one of
    /// them; a short one may be a formula.
    fn elsewhere(&mut self, at: &Place<'_>, range: &Range<usize>, said_of: &str) {
        for own in reader::sentences(&at.text[range.clone()]) {
            let own = range.start + own.start..range.start + own.end;
            let words = reader::normal_paragraph(&at.text[own.clone()]);
            if words.split(' ').take(SENTENCE).count() < SENTENCE {
                continue;
            }
            let place = (at.pointer.clone(), own.clone());
            let Some((pointer, first)) = self.said.insert((said_of.to_owned(), words), place) else { continue };
            // Twice in one paragraph is told already.
            if pointer != *at.pointer || !range.contains(&first.start) {
                let fault = Fault::at(Spot::Words(at.pointer.clone(), own)).variant("elsewhere");
                self.faults.push(fault.related(Spot::Words(pointer, first), "first"));
            }
        }
    }

    fn paragraph(&mut self, at: &Place<'_>, range: &Range<usize>, opening: &str) {
        let words = reader::normal_paragraph(&at.text[range.clone()]);
        let count = words.split(' ').count();
        if count >= 2 * WORDS {
            self.sentences(at, range);
        }
        if count < WORDS {
            return;
        }
        // Line breaks at the end belong to the block, not to what is marked.
        let range = range.start..range.start + at.text[range.clone()].trim_end().len();
        let said_of = format!("{}{opening}", at.said_of);
        match self.seen.get(&(said_of.clone(), words.clone())) {
            None => {
                let place = Spot::Words(at.pointer.clone(), range.clone());
                if let Some(first) = self.near.earlier(&said_of, &words, &place) {
                    self.faults.push(Fault::at(place).related(first, "first").variant("near"));
                } else {
                    self.elsewhere(at, &range, &said_of);
                }
                self.seen.insert((said_of, words), (at.pointer.clone(), range));
            }
            Some((pointer, first)) => {
                let fault = Fault::at(Spot::Words(at.pointer.clone(), range));
                self.faults.push(fault.related(Spot::Words(pointer.clone(), first.clone()), "first"));
            }
        }
    }
}
