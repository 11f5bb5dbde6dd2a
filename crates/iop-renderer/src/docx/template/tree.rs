//! XML as a tree that can be changed and written again.
//!
//! Bounded in depth and size: a template comes from outside. Knows no Word.

use quick_xml::escape::unescape;
use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::fault::TemplateFault;
use crate::xml::Xml;

/// How deep elements may stand in each other; a header with tables and pictures needs some thirty.
const DEEPEST: usize = 200;
/// How many elements a part may have; Word's own style sheet has some five thousand.
const MOST: usize = 200_000;

/// An element.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Element {
    /// The name with its prefix.
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
}

/// What an element holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
    /// XML of our own, as it is.
    Raw(String),
}

impl Element {
    /// Reads a part.
    pub(super) fn parse(text: &str) -> Result<Self, TemplateFault> {
        let broken = |error: quick_xml::Error| TemplateFault::Broken(error.to_string());
        let mut reader = Reader::from_str(text.trim_start_matches('\u{feff}'));
        let mut open: Vec<Self> = Vec::new();
        let mut elements = 0_usize;
        loop {
            let event = reader.read_event().map_err(broken)?;
            let done = match event {
                Event::Start(tag) => {
                    open.push(Self::of(&tag).map_err(broken)?);
                    elements += 1;
                    None
                }
                Event::Empty(tag) => {
                    elements += 1;
                    Some(Self::of(&tag).map_err(broken)?)
                }
                Event::End(_) => open.pop(),
                Event::Text(words) => {
                    add_text(&mut open, &words);
                    None
                }
                Event::CData(words) => {
                    add_text(&mut open, &words);
                    None
                }
                Event::GeneralRef(name) => {
                    let entity = format!("&{};", &*name);
                    add_text(&mut open, &unescape(&entity).map_err(|error| broken(error.into()))?);
                    None
                }
                Event::DocType(_) => return Err(TemplateFault::Broken("a document type".to_owned())),
                Event::Eof => return Err(TemplateFault::Broken("it ends too early".to_owned())),
                Event::Comment(_) | Event::PI(_) | Event::Decl(_) => None,
            };
            if elements > MOST || open.len() > DEEPEST {
                return Err(TemplateFault::Broken(format!("more than {MOST} elements, or {DEEPEST} in each other")));
            }
            if let Some(element) = done {
                match open.last_mut() {
                    Some(parent) => parent.children.push(Node::Element(element)),
                    None => return Ok(element),
                }
            }
        }
    }

    fn of(tag: &BytesStart<'_>) -> Result<Self, quick_xml::Error> {
        let mut attributes = Vec::new();
        for attribute in tag.attributes() {
            let attribute = attribute?;
            let value = attribute.normalized_value(XmlVersion::Implicit1_0)?.into_owned();
            attributes.push((attribute.key.as_ref().to_owned(), value));
        }
        Ok(Self { name: tag.name().as_ref().to_owned(), attributes, children: Vec::new() })
    }

    /// An element with one attribute.
    pub(super) fn with(name: &str, attribute: &str, value: &str) -> Self {
        let attributes = vec![(attribute.to_owned(), value.to_owned())];
        Self { name: name.to_owned(), attributes, children: Vec::new() }
    }

    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(own, _)| own == name).map(|(_, value)| value.as_str())
    }

    pub(super) fn set(&mut self, name: &str, value: &str) {
        match self.attributes.iter_mut().find(|(own, _)| own == name) {
            Some((_, own)) => value.clone_into(own),
            None => self.attributes.push((name.to_owned(), value.to_owned())),
        }
    }

    /// The elements it holds.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) | Node::Raw(_) => None,
        })
    }

    /// The same, to change.
    pub(super) fn elements_mut(&mut self) -> impl Iterator<Item = &mut Self> {
        self.children.iter_mut().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) | Node::Raw(_) => None,
        })
    }

    /// The first element of this name.
    pub(super) fn child(&self, name: &str) -> Option<&Self> {
        self.elements().find(|element| element.name == name)
    }

    /// The value that the first element of this name says.
    pub(super) fn value(&self, name: &str) -> Option<&str> {
        self.child(name)?.attribute("w:val")
    }

    /// Changes the first element of this name, made at its place if there is none: before the first element whose name
    /// comes after it in `order`.
    pub(super) fn change(&mut self, name: &str, order: &[&str], change: impl FnOnce(&mut Self)) {
        if self.child(name).is_none() {
            let rank = |name: &str| order.iter().position(|own| *own == name);
            let own = rank(name);
            let follows = |node: &Node| matches!(node, Node::Element(found) if rank(&found.name) > own);
            let at = self.children.iter().position(follows).unwrap_or(self.children.len());
            self.children.insert(at, Node::Element(Self { name: name.to_owned(), ..Self::default() }));
        }
        if let Some(element) = self.elements_mut().find(|element| element.name == name) {
            change(element);
        }
    }

    /// Removes the elements that it holds and that are not wanted.
    pub(super) fn keep(&mut self, wanted: impl Fn(&Self) -> bool) {
        self.children.retain(|node| match node {
            Node::Element(element) => wanted(element),
            Node::Text(_) | Node::Raw(_) => true,
        });
    }

    /// Does something to it and to every element in it.
    pub(super) fn each(&mut self, change: &mut impl FnMut(&mut Self)) {
        change(self);
        for element in self.elements_mut() {
            element.each(change);
        }
    }

    /// Looks at it and at every element in it.
    pub(super) fn visit<'a>(&'a self, look: &mut impl FnMut(&'a Self)) {
        look(self);
        for element in self.elements() {
            element.visit(look);
        }
    }

    /// Its own words.
    pub(super) fn text(&self) -> String {
        let words = self.children.iter().map(|node| match node {
            Node::Text(text) => text.as_str(),
            Node::Element(_) | Node::Raw(_) => "",
        });
        words.collect()
    }

    /// Writes it.
    pub(super) fn write(&self, xml: &mut Xml) {
        let attributes: Vec<(&str, &str)> =
            self.attributes.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        if self.children.is_empty() {
            return xml.empty(&self.name, &attributes);
        }
        xml.open(&self.name, &attributes);
        for node in &self.children {
            match node {
                Node::Element(element) => element.write(xml),
                Node::Text(text) => xml.words(text),
                Node::Raw(raw) => xml.raw(raw),
            }
        }
        xml.close(&self.name);
    }
}

fn add_text(open: &mut [Element], words: &str) {
    if let Some(parent) = open.last_mut() {
        parent.children.push(Node::Text(words.to_owned()));
    }
}
