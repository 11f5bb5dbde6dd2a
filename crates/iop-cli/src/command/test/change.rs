//! A change to an agreement: values put in and taken away by place, before it is read.

use iop_core::{Limits, NodeId, Pointer, Shape, Tree};

use super::cases::{Case, CaseFault};

/// A value as a file writes it. What stands there without being text is kept letter by letter.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Value {
    /// A number, a truth or nothing.
    Plain(String),
    /// Text.
    Text(String),
    /// A list.
    List(Vec<Value>),
    /// Keys with values.
    Mapping(Vec<(String, Value)>),
}

impl Value {
    pub(super) fn of(tree: &Tree, node: NodeId) -> Self {
        let text = || tree.text(node).unwrap_or_default().to_owned();
        match tree.shape(node) {
            Shape::List => Self::List(tree.elements(node).map(|element| Self::of(tree, element)).collect()),
            Shape::Mapping => {
                let entry = |(key, value)| (tree.text(key).unwrap_or_default().to_owned(), Self::of(tree, value));
                Self::Mapping(tree.entries(node).map(entry).collect())
            }
            Shape::Text => Self::Text(text()),
            Shape::Nothing | Shape::Truth | Shape::Integer | Shape::Decimal => Self::Plain(text()),
        }
    }

    /// The place in the value, with the lists and keys on the way made where the last part of the path is missing.
    fn slot(&mut self, path: &[&str]) -> Option<&mut Self> {
        let Some((first, rest)) = path.split_first() else { return Some(self) };
        match self {
            Self::Mapping(entries) => {
                let at = entries.iter().position(|(key, _)| key == first).unwrap_or_else(|| {
                    entries.push(((*first).to_owned(), Self::Mapping(vec![])));
                    entries.len() - 1
                });
                entries[at].1.slot(rest)
            }
            Self::List(elements) => {
                let at = if *first == "-" { elements.len() } else { first.parse().ok()? };
                if at == elements.len() {
                    elements.push(Self::Mapping(vec![]));
                }
                elements.get_mut(at)?.slot(rest)
            }
            Self::Plain(_) | Self::Text(_) => None,
        }
    }

    fn take(&mut self, path: &[&str]) -> Option<Self> {
        let (last, above) = path.split_last()?;
        let parent = above.iter().try_fold(self, |value, key| match value {
            Self::Mapping(entries) => entries.iter_mut().find(|(own, _)| own == key).map(|(_, value)| value),
            Self::List(elements) => elements.get_mut(key.parse::<usize>().ok()?),
            Self::Plain(_) | Self::Text(_) => None,
        })?;
        match parent {
            Self::Mapping(entries) => {
                let at = entries.iter().position(|(key, _)| key == last)?;
                Some(entries.remove(at).1)
            }
            Self::List(elements) => {
                let at = last.parse().ok().filter(|at| *at < elements.len())?;
                Some(elements.remove(at))
            }
            Self::Plain(_) | Self::Text(_) => None,
        }
    }

    /// The value in the flow style of YAML.
    fn write(&self, out: &mut String) {
        match self {
            Self::Plain(text) => out.push_str(if text.is_empty() { "null" } else { text }),
            Self::Text(text) => out.push_str(&serde_json::Value::from(text.as_str()).to_string()),
            Self::List(elements) => {
                out.push('[');
                for (at, element) in elements.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    element.write(out);
                }
                out.push(']');
            }
            Self::Mapping(entries) => {
                out.push('{');
                for (at, (key, value)) in entries.iter().enumerate() {
                    out.push_str(if at == 0 { "" } else { ", " });
                    out.push_str(&serde_json::Value::from(key.as_str()).to_string());
                    out.push_str(": ");
                    value.write(out);
                }
                out.push('}');
            }
        }
    }
}

/// The agreement with the change of a case: first what is taken away, from the last place to the first, then what is put
/// in.
pub(super) fn changed(source: &str, case: &Case) -> Result<String, CaseFault> {
    let tree = Tree::parse(source, &Limits::default()).map_err(|_| CaseFault::new("test-agreement-not-yaml", &[]))?;
    let root = tree.root().ok_or_else(|| CaseFault::new("test-agreement-not-yaml", &[]))?;
    let mut value = Value::of(&tree, root);
    let refused = |id, place: &Pointer| CaseFault::new(id, &[("place", &place.to_string())]);
    let mut remove: Vec<&Pointer> = case.remove.iter().collect();
    // Later places first, so that the numbers of those before them still hold.
    remove.sort_by_key(|place| std::cmp::Reverse(tree.resolve(place).map(|node| tree.span(node).start.offset)));
    for place in remove {
        value.take(&place.tokens().collect::<Vec<_>>()).ok_or_else(|| refused("test-nothing-to-remove", place))?;
    }
    for (place, new) in &case.change {
        let slot = value.slot(&place.tokens().collect::<Vec<_>>());
        *slot.ok_or_else(|| refused("test-no-place", place))? = new.clone();
    }
    // One key to a line, so that a line still says something of where a finding stands.
    let Value::Mapping(entries) = value else { return Err(CaseFault::new("test-agreement-not-yaml", &[])) };
    let mut out = String::new();
    for (key, value) in &entries {
        out.push_str(&serde_json::Value::from(key.as_str()).to_string());
        out.push_str(": ");
        value.write(&mut out);
        out.push('\n');
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn apply(source: &str, change: &[(&str, Value)], remove: &[&str]) -> Option<String> {
        let place = |text: &str| text.parse::<Pointer>().expect("a place");
        let case = Case {
            change: change.iter().map(|(at, value)| (place(at), value.clone())).collect(),
            remove: remove.iter().map(|at| place(at)).collect(),
            ..Case::default()
        };
        changed(source, &case).ok()
    }

    #[test]
    fn values_are_put_in_added_and_taken_away_by_place() {
        let source = "title: Å\nlist: [1, 02, zwei]\n";
        let text = |text: &str| Value::Text(text.to_owned());
        let put = apply(source, &[("/list/0", text("Ö")), ("/list/-", text("ny")), ("/a/b", text("c"))], &[]);
        assert_eq!(
            put.as_deref(),
            Some("\"title\": \"Å\"\n\"list\": [\"Ö\", \"02\", \"zwei\", \"ny\"]\n\"a\": {\"b\": \"c\"}\n")
        );
        let gone = apply(source, &[], &["/list/0", "/list/2", "/title"]);
        assert_eq!(gone.as_deref(), Some("\"list\": [\"02\"]\n"));
    }

    #[test]
    fn numbers_truths_and_nothing_are_kept_as_they_are_written() {
        let kept = apply("a: 0.50\nb: true\nc:\nd: {e: 1}\n", &[("/f", Value::Plain("7".to_owned()))], &[]);
        assert_eq!(kept.as_deref(), Some("\"a\": 0.50\n\"b\": true\n\"c\": null\n\"d\": {\"e\": 1}\n\"f\": 7\n"));
    }

    #[test]
    fn a_place_that_is_not_there_is_refused() {
        assert_eq!(apply("a: 1\n", &[], &["/b"]), None);
        assert_eq!(apply("a: 1\n", &[("/a/b", Value::Text(String::new()))], &[]), None);
        assert_eq!(apply("a: [1]\n", &[("/a/7", Value::Text(String::new()))], &[]), None);
    }
}
