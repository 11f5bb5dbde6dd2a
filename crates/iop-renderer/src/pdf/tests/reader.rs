//! A small reader of PDF, for the tests alone: it goes by the table of objects, and knows nothing of how the file was
//! written.

use std::collections::BTreeMap;

/// A file, with the place of every object.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    places: BTreeMap<usize, usize>,
    trailer: String,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        let text = String::from_utf8_lossy(bytes);
        let at: usize = text
            .rsplit_once("startxref")
            .expect("startxref")
            .1
            .lines()
            .nth(1)
            .expect("a place")
            .parse()
            .expect("a number");
        let table = String::from_utf8_lossy(&bytes[at..]).into_owned();
        let mut lines = table.lines();
        assert_eq!(lines.next(), Some("xref"));
        let range = lines.next().expect("a range");
        let (first, count) = range.split_once(' ').expect("two numbers");
        assert_eq!(first, "0", "one table for the whole file");
        let mut places = BTreeMap::new();
        for number in 0..count.parse().expect("a number") {
            let entry = lines.next().expect("an entry");
            if entry.trim_end().ends_with('n') {
                places.insert(number, entry[..10].parse().expect("a place"));
            }
        }
        assert_eq!(lines.next(), Some("trailer"));
        let trailer = lines.next().expect("a trailer").to_owned();
        assert!(!trailer.contains("/Prev"), "one revision");
        Self { bytes, places, trailer }
    }

    /// What an object says.
    pub(super) fn object(&self, number: usize) -> String {
        let from = self.places[&number];
        let end = self.bytes[from..].windows(6).position(|window| window == b"endobj").expect("an end");
        let text = String::from_utf8_lossy(&self.bytes[from..from + end]).into_owned();
        text.strip_prefix(&format!("{number} 0 obj\n")).expect("the object that the table says").to_owned()
    }

    pub(super) fn catalog(&self) -> String {
        self.object(reference(&value(&self.trailer, "/Root").expect("a root")))
    }

    /// The numbers of all objects that say this.
    pub(super) fn saying(&self, words: &str) -> Vec<usize> {
        self.places.keys().copied().filter(|number| self.object(*number).contains(words)).collect()
    }

    /// The structure tree from the top: type and number of every element, in reading order.
    pub(super) fn structure(&self) -> Vec<(String, usize)> {
        let mut found = Vec::new();
        let root = self.object(reference(&value(&self.catalog(), "/StructTreeRoot").expect("a structure tree")));
        for child in references(&value(&root, "/K").expect("a document")) {
            self.descend(child, &mut found);
        }
        found
    }

    fn descend(&self, number: usize, found: &mut Vec<(String, usize)>) {
        let element = self.object(number);
        if !element.starts_with("<</Type/StructElem") {
            return;
        }
        let kind = element.split("/S/").nth(1).expect("a type").split(['/', '>']).next().expect("a name").to_owned();
        found.push((kind, number));
        let children = value(&element, "/K").unwrap_or_default();
        if !children.contains("/OBJR") {
            for child in references(&children) {
                self.descend(child, found);
            }
        }
    }

    /// What the parent tree has at a place.
    pub(super) fn parent(&self, place: usize) -> usize {
        let root = self.object(reference(&value(&self.catalog(), "/StructTreeRoot").expect("a structure tree")));
        let numbers = value(&root, "/Nums").expect("a parent tree");
        let words: Vec<&str> = numbers.trim_matches(['[', ']']).split(' ').collect();
        let entry = words.chunks(4).find(|entry| entry[0] == place.to_string()).expect("an entry");
        entry[1].parse().expect("a number")
    }
}

/// The value of a key in a dictionary: a name, a number, a reference, or what brackets hold.
pub(super) fn value(dictionary: &str, key: &str) -> Option<String> {
    let starts = dictionary.match_indices(key).map(|(at, _)| at + key.len());
    let at = starts.into_iter().find(|at| !dictionary[*at..].starts_with(|c: char| c.is_ascii_alphanumeric()))?;
    let rest = dictionary[at..].trim_start();
    let mut depth = 0_usize;
    let end = rest.char_indices().skip(1).find(|(at, c)| {
        match rest.as_bytes()[at - 1] {
            b'<' | b'[' | b'(' => depth += 1,
            b'>' | b']' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        depth == 0 && (matches!(c, '/' | '>') || rest.starts_with(['[', '(', '<']))
    });
    Some(rest[..end.map_or(rest.len(), |(at, _)| at)].to_owned())
}

/// `12 0 R` as 12.
pub(super) fn reference(text: &str) -> usize {
    text.trim().strip_suffix(" 0 R").expect("a reference").parse().expect("a number")
}

/// The references in an array.
pub(super) fn references(array: &str) -> Vec<usize> {
    let words: Vec<&str> = array.trim_matches(['[', ']']).split_whitespace().collect();
    words.windows(3).filter(|three| three[1..] == ["0", "R"]).map(|three| three[0].parse().expect("a number")).collect()
}

/// A string as it reads.
pub(super) fn string(text: &str) -> String {
    if let Some(hex) = text.strip_prefix("<FEFF") {
        let units: Vec<u16> = hex
            .trim_end_matches('>')
            .as_bytes()
            .chunks(4)
            .map(|unit| u16::from_str_radix(std::str::from_utf8(unit).expect("digits"), 16).expect("a number"))
            .collect();
        return String::from_utf16(&units).expect("UTF-16");
    }
    text.trim_matches(['(', ')']).to_owned()
}
