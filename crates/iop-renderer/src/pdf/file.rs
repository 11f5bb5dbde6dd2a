//! A PDF as Typst writes it, taken apart into its objects and put together again with some of them exchanged.
//!
//! Reads no other PDF: one revision, a classic table of objects, every object in its order. What is not exactly so is
//! refused, since a paper to be signed must not be put together by guesswork. Knows nothing of signatures.

use std::borrow::Cow;
use std::fmt::Write as _;

/// Before the place of the table of objects.
const START: &[u8] = b"startxref\n";

/// The objects of a file, the first with number 1.
pub(super) struct File<'a> {
    /// What stands before the first object.
    head: &'a [u8],
    /// What stands between `obj` and `endobj`.
    bodies: Vec<Cow<'a, [u8]>>,
    /// The trailer dictionary, after its `/Size`.
    trailer: &'a str,
}

impl<'a> File<'a> {
    /// The file taken apart; none if it has another shape.
    pub(super) fn read(bytes: &'a [u8]) -> Option<Self> {
        let last = bytes.windows(START.len()).rposition(|window| window == START)?;
        let table_at: usize = text(bytes.get(last + START.len()..)?)?.strip_suffix("\n%%EOF")?.parse().ok()?;
        let (size, table) = text(bytes.get(table_at..last)?)?.strip_prefix("xref\n0 ")?.split_once('\n')?;
        let (entries, trailer) = table.strip_prefix("0000000000 65535 f\r\n")?.split_once("trailer\n<</Size ")?;
        let trailer = trailer.strip_prefix(size)?.strip_suffix(">>\n")?;
        let mut bounds = Vec::new();
        for entry in entries.split_inclusive('\n') {
            bounds.push(entry.strip_suffix(" 00000 n\r\n")?.parse::<usize>().ok()?);
        }
        if bounds.len() + 1 != size.parse::<usize>().ok()? {
            return None;
        }
        bounds.push(table_at);
        let head = bytes.get(..*bounds.first()?)?;
        let mut bodies = Vec::with_capacity(bounds.len());
        for (index, bound) in bounds.windows(2).enumerate() {
            let object = bytes.get(*bound.first()?..*bound.last()?)?;
            let body = object.strip_prefix(format!("{} 0 obj\n", index + 1).as_bytes())?.strip_suffix(b"\nendobj\n")?;
            bodies.push(Cow::Borrowed(body));
        }
        Some(Self { head, bodies, trailer })
    }

    /// The objects that are text alone, with their numbers: dictionaries, and no streams.
    pub(super) fn dictionaries(&self) -> impl Iterator<Item = (usize, &str)> {
        let numbered = self.bodies.iter().enumerate();
        numbered.filter_map(|(index, body)| Some((index + 1, text(body).filter(|text| text.starts_with("<<"))?)))
    }

    /// The number of the object that everything begins at.
    pub(super) fn root(&self) -> Option<usize> {
        let (number, _) = self.trailer.strip_prefix("/Root ")?.split_once(" 0 R")?;
        number.parse().ok()
    }

    /// The object of that number, if it is text alone.
    pub(super) fn dictionary(&self, number: usize) -> Option<&str> {
        text(self.bodies.get(number.checked_sub(1)?)?).filter(|text| text.starts_with("<<"))
    }

    /// Puts another object in the place of one that there is.
    pub(super) fn replace(&mut self, number: usize, body: String) -> Option<()> {
        *self.bodies.get_mut(number.checked_sub(1)?)? = Cow::Owned(body.into_bytes());
        Some(())
    }

    /// Adds an object, and gives its number.
    pub(super) fn add(&mut self, body: String) -> usize {
        self.bodies.push(Cow::Owned(body.into_bytes()));
        self.bodies.len()
    }

    /// The file put together. It ends with a new line: whoever adds a signature writes on from there, and PDF/A wants
    /// every object to begin a line.
    pub(super) fn write(&self) -> Vec<u8> {
        let mut out = self.head.to_vec();
        let mut table = format!("xref\n0 {}\n0000000000 65535 f\r\n", self.bodies.len() + 1);
        for (index, body) in self.bodies.iter().enumerate() {
            // Writing to a string cannot fail.
            let _ = write!(table, "{:010} 00000 n\r\n", out.len());
            out.extend(format!("{} 0 obj\n", index + 1).bytes());
            out.extend_from_slice(body);
            out.extend(b"\nendobj\n");
        }
        let (at, size) = (out.len(), self.bodies.len() + 1);
        out.extend(format!("{table}trailer\n<</Size {size}{}>>\nstartxref\n{at}\n%%EOF\n", self.trailer).bytes());
        out
    }
}

fn text(bytes: &[u8]) -> Option<&str> {
    std::str::from_utf8(bytes).ok()
}
