//! References to acts: by number in the statute book, by EU number, by title, short name or abbreviation. Knows the
//! forms of such references and the common abbreviations, never what an act says or whether it stood.

use std::ops::Range;

use super::tokens::Kind;
use super::{Mention, Reader, What};

/// The longest title that is looked for, in tokens.
const TITLE: usize = 16;

/// Abbreviations that mean an act wherever they stand.
const ABBREVIATIONS: &[&str] = &[
    "SoL", "SoF", "LSS", "LVU", "LVM", "LOU", "LUF", "LUK", "LOV", "OSL", "GDPR", "HSL", "KomL", "LAS", "MBL", "PUL",
    "AML", "BrB", "SFB", "SkolL", "PBL", "ÄktB", "LMBH", "OffL",
];

/// Abbreviations that mean an act only after a paragraph: `5 § FL`.
const SHORT: &[&str] = &["FL", "KL", "FB", "MB", "JB", "RF", "TF", "AvtL", "RB", "ÄB", "DL", "FPL"];

/// Words that no title of an act has, so that a title ends before them.
const AFTER_TITLE: &str = "\
    ska skall är har kan får gäller framgår samt inte vilket vilken som där när eller kommer innebär anger \
    reglerar tillämpas finns enligt ansvarar kräver ger bör måste följer föreskrivs trädde träder upphörde \
    ersattes shall is applies";

/// The parts of a reference, as tokens.
struct Reference {
    number: Option<String>,
    /// The name and, in a name that is broken by its number, the title after it.
    name: Option<(Range<usize>, Option<Range<usize>>)>,
    first: usize,
    end: usize,
}

impl Reader<'_> {
    /// A reference to an act that starts at `at`.
    pub(super) fn statute(&self, at: usize, out: &mut Vec<Mention>) -> Option<usize> {
        let reference = match self.tokens.kind(at)? {
            Kind::Word => self.titled(at).or_else(|| self.abbreviated(at)),
            Kind::Digits => self.bare(at),
            Kind::Mark => {
                self.european(at).map(|(number, end)| Reference { number: Some(number), name: None, first: at, end })
            }
            Kind::Link => None,
        }?;
        let (first, before) = self.locus_before(reference.first);
        let (end, after) = self.locus_after(reference.end);
        let name_range = reference
            .name
            .as_ref()
            .map(|(head, title)| self.tokens.bytes(head.start, title.as_ref().map_or(head.end, |title| title.end)));
        let name = reference.name.as_ref().map(|(head, title)| {
            let parts = std::iter::once(head).chain(title);
            let words: Vec<String> = parts.map(|part| self.clean(part.start, part.end)).collect();
            words.join(" ")
        });
        let locus = before.or(after);
        self.add(out, first, end, What::Statute { number: reference.number, name, name_range, locus });
        Some(end)
    }

    /// An act named in words.
    fn titled(&self, at: usize) -> Option<Reference> {
        let tokens = &self.tokens;
        let key = tokens.key(at);
        let short = is_short_name(key);
        let act = matches!(
            key,
            "lag"
                | "lagen"
                | "lagens"
                | "förordning"
                | "förordningen"
                | "direktiv"
                | "direktivet"
                | "regulation"
                | "directive"
        );
        if key == "sfs" {
            let (number, end) = self.sfs(at + 1)?;
            return Some(Reference { number: Some(number), name: None, first: at, end });
        }
        let numbered_only =
            key.len() > 5 && (key.ends_with("lag") || key.ends_with("förordning") || key.ends_with("balk"));
        if !(short || act || numbered_only) {
            return None;
        }
        // "hälso- och sjukvårdslagen".
        let halved = at >= 3 && tokens.before(at, 1) == "och" && tokens.joint(at - 2, "-");
        let start = at - 3 * usize::from(halved);
        if let Some((number, end)) = self.european(at + 1) {
            return Some(Reference { number: Some(number), name: Some((at..at + 1, None)), first: at, end });
        }
        if let Some((number, end)) = self.numbered(at + 1) {
            let title = act.then(|| self.title(end)).flatten();
            let end = title.as_ref().map_or(end, |title| title.end);
            let end = self.past_abbreviation(end);
            return Some(Reference { number: Some(number), name: Some((start..at + 1, title)), first: start, end });
        }
        if act && matches!(tokens.key(at + 1), "om" | "med" | "mot" | "angående") {
            // "Lagen om … 2016:38" and "lagen om … (2016:38)".
            let mut place = at + 2;
            while place < at + 2 + TITLE && tokens.get(place).is_some_and(|token| token.kind == Kind::Word) {
                place += 1;
            }
            if let Some((number, end)) = self.numbered(place) {
                return Some(Reference { number: Some(number), name: Some((at..place, None)), first: at, end });
            }
            let end = self.past_abbreviation(place);
            return (end > place).then_some(Reference { number: None, name: Some((at..place, None)), first: at, end });
        }
        if !short {
            return None;
        }
        let end = self.past_abbreviation(at + 1);
        Some(Reference { number: None, name: Some((start..at + 1, None)), first: start, end })
    }

    /// Past a short form in a bracket: `Socialtjänstlagen (SoL)`.
    fn past_abbreviation(&self, at: usize) -> usize {
        let tokens = &self.tokens;
        let there = tokens.is(at, "(") && tokens.is(at + 2, ")") && is_abbreviation(tokens.raw(at + 1));
        at + 3 * usize::from(there)
    }

    /// An act named by its abbreviation.
    fn abbreviated(&self, at: usize) -> Option<Reference> {
        let raw = self.tokens.raw(at);
        let after_paragraph = SHORT.contains(&raw) && self.tokens.before(at, 1) == "§";
        if !(is_abbreviation(raw) || after_paragraph) {
            return None;
        }
        let (number, end) = self.numbered(at + 1).map_or((None, at + 1), |(number, end)| (Some(number), end));
        Some(Reference { number, name: Some((at..at + 1, None)), first: at, end })
    }

    /// A number without a name before it that the other readers know; English names stand before the bracket.
    fn bare(&self, at: usize) -> Option<Reference> {
        let tokens = &self.tokens;
        if tokens.joined(at) && matches!(tokens.before(at, 1), "/" | "-" | ":" | ".") {
            return None;
        }
        let (number, end) = self.sfs(at).or_else(|| self.directive(at))?;
        if let Some(title) = self.title(end).filter(|_| !tokens.is(end, ")")) {
            let end = title.end;
            return Some(Reference { number: Some(number), name: Some((title, None)), first: at, end });
        }
        let bracketed = tokens.before(at, 1) == "(" && tokens.is(end, ")");
        let named = bracketed && matches!(tokens.before(at, 2), "act" | "code" | "ordinance");
        if !named {
            return Some(Reference { number: Some(number), name: None, first: at, end });
        }
        let mut start = at - 2;
        while start > 0
            && at - start < TITLE
            && tokens.get(start - 1).is_some_and(|token| token.kind == Kind::Word)
            && tokens.starts_upper(start - 1)
            && !tokens.is(start - 1, "the")
        {
            start -= 1;
        }
        Some(Reference { number: Some(number), name: Some((start..at - 1, None)), first: start, end: end + 1 })
    }

    /// A statute number, with or without its bracket and the letters SFS.
    fn numbered(&self, at: usize) -> Option<(String, usize)> {
        let bracket = usize::from(self.tokens.is(at, "("));
        let letters = usize::from(self.tokens.is(at + bracket, "sfs"));
        let start = at + bracket + letters;
        let (number, end) = self.sfs(start).or_else(|| self.directive(start))?;
        let closed = bracket == 1 && self.tokens.is(end, ")");
        (bracket == 0 || closed).then_some((number, end + bracket))
    }

    /// `2016:38`.
    fn sfs(&self, at: usize) -> Option<(String, usize)> {
        let tokens = &self.tokens;
        let year = tokens.digits(at, 4..5).filter(|year| (1700..=2200).contains(year))?;
        let serial = tokens.joint(at + 1, ":").then(|| tokens.joined_digits(at + 2, 1..5)).flatten()?;
        let runs_on = tokens.joined(at + 3)
            && matches!(tokens.key(at + 3), "-" | "/" | ":" | "–")
            && tokens.joined_digits(at + 4, 1..9).is_some();
        (!runs_on && serial > 0 && !tokens.key(at + 2).starts_with('0')).then(|| (format!("{year}:{serial}"), at + 3))
    }

    /// `2014/24/EU`.
    fn directive(&self, at: usize) -> Option<(String, usize)> {
        let tokens = &self.tokens;
        let year = tokens.digits(at, 2..5)?;
        let serial = tokens.joint(at + 1, "/").then(|| tokens.joined_digits(at + 2, 1..5)).flatten()?;
        let union = tokens.joint(at + 3, "/").then(|| tokens.raw(at + 4)).filter(|raw| is_union(raw))?;
        Some((format!("{year}/{serial}/{union}"), at + 5))
    }

    /// `(EU) 2023/2831`, `(EU) nr 1299/2013`.
    fn european(&self, at: usize) -> Option<(String, usize)> {
        let tokens = &self.tokens;
        if !(tokens.is(at, "(") && is_union(tokens.raw(at + 1)) && tokens.is(at + 2, ")")) {
            return self.directive(at);
        }
        let mut start = at + 3;
        if matches!(tokens.key(start), "nr" | "no") {
            start += 1 + usize::from(tokens.is(start + 1, "."));
        }
        let first = tokens.digits(start, 1..5)?;
        let second = tokens.joint(start + 1, "/").then(|| tokens.joined_digits(start + 2, 1..5)).flatten()?;
        Some((format!("{} {first}/{second}", tokens.raw(at + 1)), start + 3))
    }

    /// The title after a number: `om mottagande av vissa nyanlända för bosättning`.
    fn title(&self, at: usize) -> Option<Range<usize>> {
        let tokens = &self.tokens;
        if !matches!(tokens.key(at), "om" | "med" | "mot" | "angående") {
            return None;
        }
        let mut end = at + 1;
        while end < at + TITLE && tokens.get(end).is_some_and(|token| token.kind == Kind::Word) {
            let key = tokens.key(end);
            let next = tokens.key(end + 1);
            let another = matches!(key, "och" | "eller")
                && (next.starts_with("lag") || next.starts_with("förordning") || is_short_name(next));
            if another || ends_title(key) {
                break;
            }
            end += 1;
        }
        while end > at && matches!(tokens.key(end - 1), "och" | "samt" | "i" | "för" | "av") {
            end -= 1;
        }
        (end > at + 1).then_some(at..end)
    }

    /// `2 kap. 3 §` or `artikel 3.2 i` before the reference; gives where it starts.
    fn locus_before(&self, at: usize) -> (usize, Option<String>) {
        let tokens = &self.tokens;
        let joiner = usize::from(matches!(tokens.before(at, 1), "i" | "of" | "av"));
        let Some(end) = at.checked_sub(joiner) else {
            return (at, None);
        };
        let mut start = end;
        let mut marked = false;
        while start > 0 && end - start < 12 {
            let key = tokens.key(start - 1);
            let letter = key.len() == 1 && tokens.kind(start - 1) == Some(Kind::Word) && key != "i" && key != "å";
            let article = matches!(key, "artikel" | "artiklarna" | "article" | "articles" | "art");
            marked |= article || matches!(key, "§" | "kap");
            let inner = matches!(key, "och" | "–" | "-" | ",") && tokens.kind(start) == Some(Kind::Digits);
            let part = tokens.kind(start - 1) == Some(Kind::Digits)
                || matches!(key, "§" | "kap" | "." | "st" | "stycket" | "första" | "andra" | "tredje")
                || letter && start < end
                || inner && start < end;
            if !(part || article) {
                break;
            }
            start -= 1;
            if article {
                break;
            }
        }
        while start < end && tokens.kind(start) != Some(Kind::Digits) && !tokens.key(start).starts_with("art") {
            start += 1;
        }
        if marked && start < end { (start, Some(self.clean(start, end))) } else { (at, None) }
    }

    /// `2 kap. 3 §` or `artikel 3.2` after the reference; gives the token after it.
    fn locus_after(&self, at: usize) -> (usize, Option<String>) {
        let tokens = &self.tokens;
        let mut end = at;
        let mut marked = None;
        let article =
            matches!(tokens.key(at), "artikel" | "article" | "art") && tokens.kind(at + 1) == Some(Kind::Digits);
        if article {
            end += 1;
        }
        while end < at + 12 && end < tokens.len() {
            let key = tokens.key(end);
            let digits = tokens.kind(end) == Some(Kind::Digits);
            let letter = key.len() == 1 && tokens.kind(end) == Some(Kind::Word) && tokens.is(end + 1, "§");
            let point = key == "." && tokens.joined(end) && (tokens.is(end - 1, "kap") || tokens.joined(end + 1));
            if !(digits
                || letter
                || point
                || matches!(key, "kap" | "§" | "§§")
                || tokens.joint(end, "–")
                || tokens.joint(end, "-"))
            {
                break;
            }
            end += 1;
            if key == "§" || (digits && article) {
                marked = Some(end);
            }
        }
        match marked {
            Some(end) => (end, Some(self.clean(at, end))),
            None => (at, None),
        }
    }

    /// The text of the tokens with single spaces and without emphasis marks.
    fn clean(&self, start: usize, end: usize) -> String {
        let text = &self.tokens.text[self.tokens.bytes(start, end)];
        let words: Vec<&str> = text.split_whitespace().collect();
        words.join(" ").replace(['*', '_', '`', '\\'], "")
    }
}

fn is_union(raw: &str) -> bool {
    matches!(raw, "EU" | "EG" | "EEG" | "EC" | "EEC")
}

fn is_abbreviation(raw: &str) -> bool {
    ABBREVIATIONS.contains(&raw)
}

/// A compound that names an act: `kommunallagen`, but not `förslagen`.
fn is_short_name(key: &str) -> bool {
    const OTHERS: [&str; 17] = [
        "förslagen",
        "anslagen",
        "uppslagen",
        "inslagen",
        "avslagen",
        "utslagen",
        "nedslagen",
        "påslagen",
        "beslagen",
        "omslagen",
        "bolagen",
        "underlagen",
        "anlagen",
        "pålagen",
        "förlagen",
        "upplagen",
        "tillslagen",
    ];
    const CODES: [&str; 10] = [
        "föräldrabalken",
        "miljöbalken",
        "brottsbalken",
        "rättegångsbalken",
        "socialförsäkringsbalken",
        "jordabalken",
        "ärvdabalken",
        "utsökningsbalken",
        "handelsbalken",
        "äktenskapsbalken",
    ];
    let word = key.strip_suffix('s').unwrap_or(key);
    let act = word.ends_with("lagen") && word.len() > 8 && !OTHERS.iter().any(|other| word.ends_with(other));
    act || word.ends_with("förordningen") && word.len() > "förordningen".len() || CODES.contains(&word)
}

fn ends_title(key: &str) -> bool {
    AFTER_TITLE.split(' ').any(|word| word == key)
}
