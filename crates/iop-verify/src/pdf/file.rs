//! A file as its revisions, and the numbered objects in it.

use super::room::{Room, VALUE};
use super::xref::{Section, sections};
use super::{Damage, Id, Lexer, Object, Unreadable, View};

/// A file, with what each saving of it wrote.
#[derive(Debug)]
pub(crate) struct Pdf<'a> {
    pub(crate) bytes: &'a [u8],
    /// Oldest first; at least one.
    pub(crate) sections: Vec<Section>,
    /// What reading it may still ask for.
    pub(crate) room: Room,
}

impl<'a> Pdf<'a> {
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        let room = Room::new();
        Ok(Self { bytes, sections: sections(bytes, &room)?, room })
    }

    /// The file as it was after a revision, counted from 0.
    pub(crate) fn view(&self, revision: usize) -> View<'a, '_> {
        let last = revision.min(self.sections.len() - 1);
        View::new(self.bytes, &self.sections[..=last], &self.room)
    }

    pub(crate) fn last(&self) -> View<'a, '_> {
        self.view(self.sections.len() - 1)
    }
}

/// A numbered object as it stands in the file.
pub(super) struct Numbered {
    pub(super) object: Object,
    /// The byte after its `endobj`.
    pub(super) end: usize,
    /// What reading it takes.
    pub(super) cost: usize,
}

/// Passes `7 0 obj`, which must be the object that was asked for.
pub(super) fn head(lexer: &mut Lexer<'_>, wanted: Option<Id>) -> Result<(), Unreadable> {
    let at = lexer.at;
    let fault = Damage::Object.at(at);
    if !lexer.peek().is_some_and(|byte| byte.is_ascii_digit()) {
        return Err(fault);
    }
    let number = u32::try_from(lexer.count()?).map_err(|_| fault)?;
    let generation = u16::try_from(lexer.count()?).map_err(|_| fault)?;
    if wanted.is_some_and(|wanted| wanted != Id { number, generation }) {
        return Err(fault);
    }
    lexer.keyword("obj")
}

/// The numbered object that stands at a byte, stream or not.
pub(super) fn numbered(
    bytes: &[u8],
    at: usize,
    wanted: Option<Id>,
    length: impl Fn(Id) -> Option<usize>,
) -> Result<Numbered, Unreadable> {
    let fault = Damage::Object.at(at);
    let mut lexer = Lexer::new(bytes, at);
    head(&mut lexer, wanted)?;
    let mut object = lexer.object()?;
    let mut cost = lexer.values * VALUE;
    if let Object::Dict(dict) = &object {
        let after = lexer.at;
        if lexer.keyword("stream").is_ok() {
            if !lexer.eat(b"\r\n") && !lexer.eat(b"\n") {
                return Err(fault);
            }
            let told = dict.get("Length").ok_or(fault)?;
            let long = told.reference().map_or_else(|| told.size(), length).ok_or(fault)?;
            let end = lexer.at.checked_add(long).filter(|end| *end <= bytes.len()).ok_or(fault)?;
            let range = lexer.at..end;
            cost += lexer.at - at;
            lexer.at = end;
            lexer.keyword("endstream")?;
            object = Object::Stream(dict.clone(), range);
        } else {
            lexer.at = after;
            cost += after - at;
        }
    } else {
        cost += lexer.at - at;
    }
    lexer.keyword("endobj")?;
    Ok(Numbered { object, end: lexer.at, cost })
}
