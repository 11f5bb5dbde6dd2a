//! What the contents of a page or of a drawing refer to by name.

use std::borrow::Cow;

use crate::pdf::{DEEPEST, Dict, Object, Unreadable, View};

/// The lists of names, each read once.
#[derive(Default)]
pub(super) struct Resources {
    pub(super) fonts: Dict,
    pub(super) states: Dict,
    pub(super) properties: Dict,
    pub(super) drawings: Dict,
}

impl Resources {
    pub(super) fn of(view: &View<'_, '_>, resources: &Dict) -> Result<Self, Unreadable> {
        Ok(Self {
            fonts: view.dict(resources, "Font")?,
            states: view.dict(resources, "ExtGState")?,
            properties: view.dict(resources, "Properties")?,
            drawings: view.dict(resources, "XObject")?,
        })
    }

    /// Those of a page: its own, or of the tree above it.
    pub(super) fn of_page(view: &View<'_, '_>, page: &Dict) -> Result<Self, Unreadable> {
        let mut node = page.clone();
        for _ in 0..DEEPEST {
            if node.contains_key("Resources") {
                return Self::of(view, &view.dict(&node, "Resources")?);
            }
            node = view.dict(&node, "Parent")?;
        }
        Ok(Self::default())
    }
}

/// What an operand names in a list; none if it names nothing there.
pub(super) fn named<'r>(
    view: &View<'_, '_>,
    list: &'r Dict,
    name: Option<&Object>,
) -> Result<Option<Cow<'r, Object>>, Unreadable> {
    name.and_then(Object::name).and_then(|name| list.get(name)).map(|object| view.seen(object)).transpose()
}
