//! What narrows a number of something: for whom, where, by whom. Two numbers narrowed differently are numbers of
//! different things.

use iop_core::model::{Agreement, Id};

use crate::reader::{self, Mention, What};

/// How many words on either side of a number are looked at.
const REACH: usize = 12;

/// What is done with a goal once it is set: what comes after narrows no number.
const FOLLOWED: &[&str] =
    &["följs", "mäts", "redovisas", "utvärderas", "bedöms", "rapporteras", "prövas", "nås", "har"];

/// The names of the parties and of their area.
pub(super) struct Names {
    parties: Vec<(Id, Vec<String>)>,
    /// Words that stand in a party's name or an area: they narrow nothing here.
    known: Vec<String>,
}

/// Who is to do what is counted, and what narrows it.
pub(super) struct Words {
    pub(super) party: Option<Id>,
    pub(super) qualifiers: Vec<String>,
}

/// The headings of a text that name a party.
pub(super) struct Headings(Vec<(usize, Option<Id>)>);

impl Headings {
    /// The party named by the heading above `at`.
    pub(super) fn party_at(&self, at: usize) -> Option<Id> {
        let above = self.0.partition_point(|(start, _)| *start <= at);
        self.0.get(above.checked_sub(1)?)?.1.clone()
    }
}

impl Names {
    pub(super) fn new(agreement: &Agreement) -> Self {
        let mut known = Vec::new();
        let mut parties = Vec::new();
        for party in &agreement.parties {
            let own = [party.name.known(), party.unit.as_ref()];
            let names: Vec<String> = own
                .into_iter()
                .flatten()
                .chain(&party.short_names)
                .map(|name| plain(name).join(" "))
                .filter(|name| !name.is_empty())
                .collect();
            known.extend(names.iter().flat_map(|name| name.split(' ').map(reader::stem)));
            parties.extend(party.id.known().map(|id| (id.clone(), names)));
        }
        let areas = agreement.target_groups.iter().filter_map(|group| group.area.as_ref());
        known.extend(areas.flat_map(|area| plain(area)).map(|word| reader::stem(&word)));
        Self { parties, known }
    }

    pub(super) fn headings(&self, text: &str) -> Headings {
        let mut found = Vec::new();
        let mut at = 0;
        for line in text.split_inclusive('\n') {
            if line.trim_start().starts_with('#') {
                found.push((at, self.party(&plain(line))));
            }
            at += line.len();
        }
        Headings(found)
    }

    /// The party named among the words.
    fn party(&self, words: &[String]) -> Option<Id> {
        let text = format!(" {} ", words.join(" "));
        let named = |name: &String| text.contains(&format!(" {name} ")) || text.contains(&format!(" {name}s "));
        self.parties.iter().find(|(_, names)| names.iter().any(named)).map(|(id, _)| id.clone())
    }
}

/// The noun of a stated measure, and what narrows it: `träffar` of `träffar för äldre`.
pub(super) fn of_measure(measure: &str) -> Option<(String, Vec<String>)> {
    let words = plain(measure);
    let ends = |word: &String| is_preposition(word) || matches!(word.as_str(), "som" | "that" | "who");
    let end = words.iter().position(ends).unwrap_or(words.len());
    let head = end.checked_sub(1)?;
    let rest = words.iter().enumerate().filter(|(at, _)| *at != head).map(|(_, word)| word.as_str());
    Some((words[head].clone(), narrowing(rest, &[])))
}

/// What stands around a number in the text; none when it tells a part of another number.
pub(super) fn of_mention(text: &str, mention: &Mention, names: &Names) -> Option<Words> {
    let What::Count { noun_range, basis_range, .. } = &mention.what else { return None };
    let basis = basis_range.clone().unwrap_or(noun_range.end..noun_range.end);
    let ahead = &text[mention.sentence.start.min(mention.range.start)..mention.range.start];
    let mut before: Vec<&str> = ahead.split_whitespace().rev().take(REACH).collect();
    before.reverse();
    let lead = plain(&before.join(" "));
    if lead.iter().any(|word| matches!(word.as_str(), "varav" | "därav" | "dessa" | "which" | "ytterligare" | "utöver"))
    {
        return None;
    }
    let mut words: Vec<String> = Vec::new();
    if let Some(colon) = before.iter().rposition(|word| word.ends_with(':')) {
        words.extend(plain(&before[..=colon].join(" ")));
    } else if lead.first().is_some_and(|word| is_preposition(word)) && basis.start >= mention.range.start {
        words.extend(lead.iter().skip(1).take(2).cloned());
    }
    words.extend(lead.iter().filter(|word| is_step(word)).cloned());
    let middle = plain(&text[mention.range.start..noun_range.start]);
    words.extend(middle.into_iter().filter(|word| is_adjective(word)));
    words.extend(after(text, mention, noun_range.end, &basis));
    let qualifiers = narrowing(words.iter().map(String::as_str), &names.known);
    Some(Words { party: names.party(&lead), qualifiers })
}

/// The words after the noun, the time left out, up to the next clause.
fn after(text: &str, mention: &Mention, noun_end: usize, basis: &std::ops::Range<usize>) -> Vec<String> {
    let sentence_end = mention.sentence.end.max(noun_end);
    let mut found = Vec::new();
    let parts = if basis.start >= noun_end && basis.end <= sentence_end {
        [noun_end..basis.start, basis.end..sentence_end]
    } else {
        [noun_end..sentence_end, sentence_end..sentence_end]
    };
    for (part, range) in parts.into_iter().enumerate() {
        for raw in text[range].split_whitespace().take(REACH) {
            let stop = raw.ends_with([',', ';', ':', '.', ')', '!', '?']);
            if raw.starts_with(['(', '–', '-'])
                || matches!(raw, "och" | "samt" | "genom" | "vilket" | "där" | "and" | "through")
                || FOLLOWED.contains(&raw)
            {
                return found;
            }
            if matches!(raw, "som" | "that" | "which") {
                // Right after the noun it says which ones are counted; after the time it only tells more of them.
                if part == 0 {
                    found.push(raw.to_owned());
                }
                return found;
            }
            found.extend(plain(raw));
            if stop {
                return found;
            }
        }
    }
    found
}

/// Words in lower case, without marks.
fn plain(text: &str) -> Vec<String> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '-'))
        .map(|word| word.trim_matches('-').to_lowercase())
        .filter(|word| !word.is_empty())
        .collect()
}

/// The stems of the words that narrow, each once, in the order of the alphabet.
fn narrowing<'w>(words: impl Iterator<Item = &'w str>, known: &[String]) -> Vec<String> {
    let mut stems: Vec<String> = words
        .filter(|word| !is_preposition(word) && !is_empty_word(word))
        .map(reader::stem)
        .filter(|stem| !known.contains(stem))
        .collect();
    stems.sort_unstable();
    stems.dedup();
    stems
}

fn is_preposition(word: &str) -> bool {
    matches!(
        word,
        "för"
            | "i"
            | "på"
            | "med"
            | "vid"
            | "hos"
            | "inom"
            | "bland"
            | "till"
            | "av"
            | "mellan"
            | "under"
            | "åt"
            | "mot"
            | "kring"
            | "om"
            | "från"
            | "for"
            | "in"
            | "at"
            | "with"
            | "of"
            | "between"
            | "among"
            | "to"
            | "on"
            | "during"
    )
}

/// Words that say when in the course of the term.
fn is_step(word: &str) -> bool {
    matches!(
        word,
        "första"
            | "andra"
            | "tredje"
            | "fjärde"
            | "därefter"
            | "sedan"
            | "inledningsvis"
            | "uppstartsfasen"
            | "först"
            | "initially"
            | "thereafter"
            | "first"
            | "second"
            | "third"
    )
}

fn is_adjective(word: &str) -> bool {
    (word.ends_with('a') || word.ends_with("ande") || word.ends_with("ende") || word.ends_with("ade") || word == "new")
        && !matches!(word, "elva" | "ca" | "circa" | "cirka" | "totala" | "sammanlagda")
}

/// Words that narrow nothing: verbs, and names for the whole.
fn is_empty_word(word: &str) -> bool {
    const WHOLE: &[&str] = &[
        "avtalet",
        "avtalstiden",
        "avtalsperioden",
        "perioden",
        "tiden",
        "överenskommelsen",
        "partnerskapet",
        "projektet",
        "verksamheten",
        "ramen",
        "kommunen",
        "föreningen",
        "parterna",
        "hela",
        "totalt",
        "sammanlagt",
        "ska",
        "skall",
        "kommer",
        "att",
        "den",
        "det",
        "de",
        "en",
        "ett",
        "målet",
        "mål",
        "gäller",
        "följande",
        "är",
        "insatser",
        "the",
        "shall",
        "will",
        "be",
        "agreement",
        "term",
        "period",
        "project",
        "a",
    ];
    WHOLE.contains(&word) || word.ends_with("as") && word.len() > 3
}
