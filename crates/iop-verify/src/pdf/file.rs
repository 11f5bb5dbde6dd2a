//! A file as its revisions, and the objects as each revision has them.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::xref::{Entry, Section, sections};
use super::{DEEPEST, Damage, Dict, Id, LARGEST_SUM, Lexer, Object, Unreadable, stream};

/// A file, with what each saving of it wrote.
#[derive(Debug)]
pub(crate) struct Pdf<'a> {
    pub(crate) bytes: &'a [u8],
    /// Oldest first; at least one.
    pub(crate) sections: Vec<Section>,
}

impl<'a> Pdf<'a> {
    pub(crate) fn read(bytes: &'a [u8]) -> Result<Self, Unreadable> {
        Ok(Self { bytes, sections: sections(bytes)? })
    }

    /// The file as it was after a revision, counted from 0.
    pub(crate) fn view(&self, revision: usize) -> View<'a, '_> {
        let sections = &self.sections[..=revision.min(self.sections.len() - 1)];
        let mut entries = BTreeMap::new();
        for section in sections {
            entries.extend(section.entries.iter().map(|(number, entry)| (*number, *entry)));
        }
        let trailer = &sections[sections.len() - 1].trailer;
        View { bytes: self.bytes, entries, trailer, packs: RefCell::default(), room: Cell::new(LARGEST_SUM) }
    }

    pub(crate) fn last(&self) -> View<'a, '_> {
        self.view(self.sections.len() - 1)
    }
}

/// The objects of a stream of objects, by number.
type Pack = Rc<Vec<(u32, Object)>>;

/// The objects as one revision has them.
pub(crate) struct View<'a, 'p> {
    pub(crate) bytes: &'a [u8],
    pub(crate) entries: BTreeMap<u32, Entry>,
    pub(crate) trailer: &'p Dict,
    packs: RefCell<BTreeMap<u32, Pack>>,
    /// How many bytes may still be unpacked.
    room: Cell<usize>,
}

impl View<'_, '_> {
    /// The object with this id; null if there is none.
    pub(crate) fn object(&self, id: Id) -> Result<Object, Unreadable> {
        match self.entries.get(&id.number) {
            Some(Entry::At(at, generation)) if *generation == id.generation => {
                stream_at(self.bytes, *at, Some(id), |id| self.length(id)).map(|(object, _)| object)
            }
            Some(Entry::In(pack, index)) if id.generation == 0 => {
                let objects = self.pack(*pack)?;
                let found = objects.get(*index).filter(|(number, _)| *number == id.number);
                found.map(|(_, object)| object.clone()).ok_or(Damage::Object.at(0))
            }
            Some(Entry::Free | Entry::At(..) | Entry::In(..)) | None => Ok(Object::Null),
        }
    }

    /// Where the object with this number stands, from its first byte to the one after its last; none within a stream.
    pub(crate) fn extent(&self, number: u32) -> Result<Option<std::ops::Range<usize>>, Unreadable> {
        let Some(Entry::At(at, generation)) = self.entries.get(&number) else { return Ok(None) };
        let id = Id { number, generation: *generation };
        stream_at(self.bytes, *at, Some(id), |id| self.length(id)).map(|(_, end)| Some(*at..end))
    }

    /// What an object is, whether it stands here or is referred to.
    pub(crate) fn resolve(&self, object: &Object) -> Result<Object, Unreadable> {
        let mut object = object.clone();
        for _ in 0..DEEPEST {
            let Object::Reference(id) = object else { return Ok(object) };
            object = self.object(id)?;
        }
        Err(Damage::TooLarge.at(0))
    }

    /// What stands under a key; null if nothing does.
    pub(crate) fn get(&self, dict: &Dict, key: &str) -> Result<Object, Unreadable> {
        dict.get(key).map_or(Ok(Object::Null), |object| self.resolve(object))
    }

    /// The dictionary under a key; empty if there is none.
    pub(crate) fn dict(&self, dict: &Dict, key: &str) -> Result<Dict, Unreadable> {
        Ok(match self.get(dict, key)? {
            Object::Dict(found) | Object::Stream(found, _) => found,
            _ => Dict::new(),
        })
    }

    /// The list under a key; empty if there is none.
    pub(crate) fn list(&self, dict: &Dict, key: &str) -> Result<Vec<Object>, Unreadable> {
        Ok(if let Object::Array(items) = self.get(dict, key)? { items } else { Vec::new() })
    }

    pub(crate) fn catalog(&self) -> Result<Dict, Unreadable> {
        self.dict(self.trailer, "Root")
    }

    /// The unpacked bytes of a stream.
    pub(crate) fn unpack(&self, object: &Object) -> Result<Vec<u8>, Unreadable> {
        let Object::Stream(dict, range) = object else { return Err(Damage::Stream.at(0)) };
        let fault = Damage::Stream.at(range.start);
        let mut direct = dict.clone();
        for key in ["Filter", "DecodeParms"] {
            if dict.contains_key(key) {
                direct.insert(key.to_owned(), self.get(dict, key)?);
            }
        }
        let plain = stream::unpack(&direct, &self.bytes[range.clone()], self.room.get()).ok_or(fault)?;
        self.room.set(self.room.get() - plain.len());
        Ok(plain)
    }

    /// The pages in order.
    pub(crate) fn pages(&self) -> Result<Vec<(Id, Dict)>, Unreadable> {
        let mut pages = Vec::new();
        let mut seen = Vec::new();
        let root = self.catalog()?.get("Pages").and_then(Object::reference).ok_or(Damage::Object.at(0))?;
        self.pages_below(root, 0, &mut seen, &mut pages)?;
        Ok(pages)
    }

    fn pages_below(
        &self,
        id: Id,
        depth: usize,
        seen: &mut Vec<Id>,
        pages: &mut Vec<(Id, Dict)>,
    ) -> Result<(), Unreadable> {
        if depth > DEEPEST || pages.len() >= MOST_PAGES || seen.len() >= MOST_PAGES {
            return Err(Damage::TooLarge.at(0));
        }
        let node = self.object(id)?.dict().cloned().ok_or(Damage::Object.at(0))?;
        if node.get("Type").and_then(Object::name) == Some("Page") {
            pages.push((id, node));
            return Ok(());
        }
        seen.push(id);
        for kid in self.list(&node, "Kids")? {
            let kid = kid.reference().filter(|kid| !seen.contains(kid)).ok_or(Damage::Object.at(0))?;
            self.pages_below(kid, depth + 1, seen, pages)?;
        }
        Ok(())
    }

    /// A length that is an object of its own: a whole number, and nothing that could ask for a length again.
    fn length(&self, id: Id) -> Option<usize> {
        let Some(Entry::At(at, generation)) = self.entries.get(&id.number) else { return None };
        let mut lexer = Lexer::new(self.bytes, *at);
        head(&mut lexer, Some(Id { number: id.number, generation: *generation })).ok()?;
        lexer.count().ok()
    }

    fn pack(&self, number: u32) -> Result<Pack, Unreadable> {
        if let Some(pack) = self.packs.borrow().get(&number) {
            return Ok(Rc::clone(pack));
        }
        let fault = Damage::Stream.at(0);
        let Some(Entry::At(at, generation)) = self.entries.get(&number) else { return Err(fault) };
        let id = Id { number, generation: *generation };
        let (stream, _) = stream_at(self.bytes, *at, Some(id), |id| self.length(id))?;
        let size = |key: &str| stream.dict().and_then(|dict| dict.get(key)).and_then(Object::size).ok_or(fault);
        let (count, first) = (size("N")?, size("First")?);
        let plain = self.unpack(&stream)?;
        let mut index = Lexer::new(&plain, 0);
        let mut objects = Vec::new();
        for _ in 0..count {
            let number = u32::try_from(index.count()?).map_err(|_| fault)?;
            let at = index.count()?.checked_add(first).ok_or(fault)?;
            objects.push((number, Lexer::new(&plain, at).object()?));
        }
        let pack = Rc::new(objects);
        self.packs.borrow_mut().insert(number, Rc::clone(&pack));
        Ok(pack)
    }
}

const MOST_PAGES: usize = 10_000;

/// Passes `7 0 obj`, which must be the object that was asked for.
fn head(lexer: &mut Lexer<'_>, wanted: Option<Id>) -> Result<(), Unreadable> {
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

/// The numbered object that stands at a byte, stream or not, and the byte after its `endobj`.
pub(super) fn stream_at(
    bytes: &[u8],
    at: usize,
    wanted: Option<Id>,
    length: impl Fn(Id) -> Option<usize>,
) -> Result<(Object, usize), Unreadable> {
    let fault = Damage::Object.at(at);
    let mut lexer = Lexer::new(bytes, at);
    head(&mut lexer, wanted)?;
    let mut object = lexer.object()?;
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
            lexer.at = end;
            lexer.keyword("endstream")?;
            object = Object::Stream(dict.clone(), range);
        } else {
            lexer.at = after;
        }
    }
    lexer.keyword("endobj")?;
    Ok((object, lexer.at))
}
