//! The form fields of a paper, and which of them are for signatures.

use crate::pdf::{DEEPEST, Damage, Dict, Id, Object, Unreadable, View};

/// Fields that one paper may have, with the places where they are shown.
const MOST: usize = 1_000;

/// Bytes that a part of a field's name may have.
const LONGEST: usize = 1_000;

/// A field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Field {
    /// Its whole name, such as `Underskrift_1`.
    pub(crate) name: String,
    /// What a reader says of it.
    pub(crate) description: Option<String>,
    /// Whether it is for a signature.
    pub(crate) signature: bool,
    /// The object of what stands in it; none while it is empty, or where what stands in it is no object of its own.
    pub(crate) value: Option<Id>,
    /// The field itself, and the places where it is shown.
    pub(crate) objects: Vec<Id>,
}

/// The fields of one revision, in the order of the form.
pub(crate) fn fields(view: &View<'_, '_>) -> Result<Vec<Field>, Unreadable> {
    let form = view.dict(&view.catalog()?, "AcroForm")?;
    let mut fields = Vec::new();
    let mut seen = 0;
    for kid in view.list(&form, "Fields")? {
        below(view, &kid, &Inherited::default(), 0, &mut seen, &mut fields)?;
    }
    Ok(fields)
}

/// What a field has from those above it.
#[derive(Clone, Default)]
struct Inherited {
    name: String,
    kind: Option<String>,
    value: Option<Object>,
    objects: Vec<Id>,
}

fn below(
    view: &View<'_, '_>,
    node: &Object,
    above: &Inherited,
    depth: usize,
    seen: &mut usize,
    fields: &mut Vec<Field>,
) -> Result<(), Unreadable> {
    *seen += 1;
    if depth > DEEPEST || *seen > MOST {
        return Err(Damage::TooLarge.at(0));
    }
    let object = view.seen(node)?;
    let Some(dict) = object.dict() else { return Ok(()) };
    let mut own = above.clone();
    own.objects.extend(node.reference());
    if let Some(part) = view.get(dict, "T")?.words() {
        if part.len() > LONGEST {
            return Err(Damage::TooLarge.at(0));
        }
        own.name = if own.name.is_empty() { part } else { format!("{}.{part}", own.name) };
    }
    if let Object::Name(kind) = view.get(dict, "FT")? {
        own.kind = Some(kind);
    }
    own.value = dict.get("V").cloned().or(own.value);
    let kids = view.list(dict, "Kids")?;
    let is_field = |kid: &Object| -> Result<bool, Unreadable> {
        Ok(view.seen(kid)?.dict().is_some_and(|kid| kid.contains_key("T")))
    };
    let mut parts = Vec::new();
    for kid in kids {
        if is_field(&kid)? {
            parts.push(kid);
        } else {
            *seen += 1;
            own.objects.extend(kid.reference());
        }
    }
    if parts.is_empty() {
        fields.push(field(view, dict, &own)?);
    }
    for part in parts {
        below(view, &part, &own, depth + 1, seen, fields)?;
    }
    Ok(())
}

fn field(view: &View<'_, '_>, dict: &Dict, own: &Inherited) -> Result<Field, Unreadable> {
    Ok(Field {
        name: own.name.clone(),
        description: view.get(dict, "TU")?.words(),
        signature: own.kind.as_deref() == Some("Sig"),
        value: own.value.as_ref().and_then(Object::reference),
        objects: own.objects.clone(),
    })
}
