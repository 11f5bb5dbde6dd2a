//! The objects as one revision of a file has them.

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::file::{Numbered, head, numbered};
use super::room::{Room, VALUE};
use super::xref::{Entry, Section};
use super::{DEEPEST, Damage, Dict, Id, LARGEST_STREAM, Lexer, Object, Unreadable, stream};

/// Pages that one file may have.
const MOST_PAGES: usize = 10_000;

/// How many times larger what is unpacked can be.
const TIGHTEST: usize = 1_100;

/// The objects of a stream of objects.
type Pack = Rc<Vec<Packed>>;

struct Packed {
    number: u32,
    object: Object,
    /// What a copy of it takes.
    cost: usize,
}

/// The objects as one revision has them.
pub(crate) struct View<'a, 'p> {
    bytes: &'a [u8],
    /// Oldest first.
    sections: &'p [Section],
    pub(crate) trailer: &'p Dict,
    packs: RefCell<BTreeMap<u32, Pack>>,
    pub(crate) room: &'p Room,
}

impl<'a, 'p> View<'a, 'p> {
    /// The file as these sections leave it; at least one.
    pub(super) fn new(bytes: &'a [u8], sections: &'p [Section], room: &'p Room) -> Self {
        Self { bytes, sections, trailer: &sections[sections.len() - 1].trailer, packs: RefCell::default(), room }
    }
}

impl View<'_, '_> {
    /// Where the object with this number stands; none if there never was one.
    pub(crate) fn entry(&self, number: u32) -> Option<Entry> {
        self.sections.iter().rev().find_map(|section| section.entries.get(&number).copied())
    }

    /// The first number that no object has, nor any above it.
    pub(crate) fn size(&self) -> u32 {
        let last = self.sections.iter().filter_map(|section| section.entries.keys().next_back());
        last.max().map_or(0, |number| number + 1)
    }

    /// The object with this id; null if there is none.
    pub(crate) fn object(&self, id: Id) -> Result<Object, Unreadable> {
        self.room.take(self.sections.len())?;
        match self.entry(id.number) {
            Some(Entry::At(at, generation)) if generation == id.generation => {
                self.numbered(at, id).map(|found| found.object)
            }
            Some(Entry::In(pack, index)) if id.generation == 0 => {
                let objects = self.pack(pack)?;
                let found = objects.get(index).filter(|packed| packed.number == id.number);
                let found = found.ok_or(Damage::Object.at(0))?;
                self.room.take(found.cost)?;
                Ok(found.object.clone())
            }
            Some(Entry::Free | Entry::At(..) | Entry::In(..)) | None => Ok(Object::Null),
        }
    }

    /// Where the object with this number stands, from its first byte to the one after its last; none within a stream.
    pub(crate) fn extent(&self, number: u32) -> Result<Option<std::ops::Range<usize>>, Unreadable> {
        let Some(Entry::At(at, generation)) = self.entry(number) else { return Ok(None) };
        self.numbered(at, Id { number, generation }).map(|found| Some(at..found.end))
    }

    fn numbered(&self, at: usize, id: Id) -> Result<Numbered, Unreadable> {
        let found = numbered(self.bytes, at, Some(id), |id| self.length(id))?;
        self.room.take(found.cost)?;
        Ok(found)
    }

    /// What an object is, whether it stands here or is referred to.
    pub(crate) fn resolve(&self, object: &Object) -> Result<Object, Unreadable> {
        self.seen(object).map(Cow::into_owned)
    }

    /// The same, without a copy of what stands here.
    pub(crate) fn seen<'o>(&self, object: &'o Object) -> Result<Cow<'o, Object>, Unreadable> {
        let mut seen = Cow::Borrowed(object);
        for _ in 0..DEEPEST {
            let Object::Reference(id) = &*seen else { return Ok(seen) };
            seen = Cow::Owned(self.object(*id)?);
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
        let packed = &self.bytes[range.clone()];
        let plain = stream::unpack(&direct, packed, self.room.left());
        // What could not be unpacked has taken its time too.
        let most = packed.len().saturating_mul(TIGHTEST).min(LARGEST_STREAM);
        self.room.take(plain.as_ref().map_or(most, Vec::len))?;
        plain.ok_or(fault)
    }

    /// The pages in order.
    pub(crate) fn pages(&self) -> Result<Vec<(Id, Dict)>, Unreadable> {
        let mut pages = Vec::new();
        let mut seen = BTreeSet::new();
        let root = self.catalog()?.get("Pages").and_then(Object::reference).ok_or(Damage::Object.at(0))?;
        self.pages_below(root, 0, &mut seen, &mut pages)?;
        Ok(pages)
    }

    fn pages_below(
        &self,
        id: Id,
        depth: usize,
        seen: &mut BTreeSet<Id>,
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
        seen.insert(id);
        for kid in self.list(&node, "Kids")? {
            let kid = kid.reference().filter(|kid| !seen.contains(kid)).ok_or(Damage::Object.at(0))?;
            self.pages_below(kid, depth + 1, seen, pages)?;
        }
        Ok(())
    }

    /// A length that is an object of its own: a whole number, and nothing that could ask for a length again.
    fn length(&self, id: Id) -> Option<usize> {
        let Some(Entry::At(at, generation)) = self.entry(id.number) else { return None };
        let mut lexer = Lexer::new(self.bytes, at);
        head(&mut lexer, Some(Id { number: id.number, generation })).ok()?;
        let length = lexer.count().ok()?;
        self.room.take(lexer.at - at).ok()?;
        Some(length)
    }

    fn pack(&self, number: u32) -> Result<Pack, Unreadable> {
        if let Some(pack) = self.packs.borrow().get(&number) {
            return Ok(Rc::clone(pack));
        }
        let fault = Damage::Stream.at(0);
        let Some(Entry::At(at, generation)) = self.entry(number) else { return Err(fault) };
        let stream = self.numbered(at, Id { number, generation })?.object;
        let size = |key: &str| stream.dict().and_then(|dict| dict.get(key)).and_then(Object::size).ok_or(fault);
        let (count, first) = (size("N")?, size("First")?);
        let plain = self.unpack(&stream)?;
        let mut index = Lexer::new(&plain, 0);
        let mut objects = Vec::new();
        let mut end = first;
        for _ in 0..count {
            let number = u32::try_from(index.count()?).map_err(|_| fault)?;
            let at = index.count()?.checked_add(first).filter(|at| *at >= end).ok_or(fault)?;
            let mut lexer = Lexer::new(&plain, at);
            let object = lexer.object()?;
            let cost = lexer.at - at + lexer.values * VALUE;
            self.room.take(cost)?;
            objects.push(Packed { number, object, cost });
            end = lexer.at;
        }
        let pack = Rc::new(objects);
        self.packs.borrow_mut().insert(number, Rc::clone(&pack));
        Ok(pack)
    }
}
