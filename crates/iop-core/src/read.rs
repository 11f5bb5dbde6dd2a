//! From the bytes of a file to an agreement, with every fault of its shape. Knows no law and no other file.

use std::sync::OnceLock;

use crate::model::FORMAT;
use crate::schema::{SchemaDraft, schema};
use crate::yaml::{BYTE_ORDER_MARK, Judge, Lines, decode};
use crate::{Agreement, Fault, FaultKind, Limits, Pointer, Shape, Span, Tree};

/// How every version of the format begins.
const FORMAT_NAME: &str = "iop/";

/// What came of reading a file.
#[derive(Debug, Clone)]
pub struct Reading {
    /// The agreement, faulty parts left blank; none when the file is no YAML, or no mapping.
    pub agreement: Option<Agreement>,
    /// Where everything in it stands; none when the file is no YAML, or beyond the limits.
    pub tree: Option<Tree>,
    /// What is wrong with the shape of the file, in its order.
    pub faults: Vec<Fault>,
}

/// Reads a file within the usual limits. Never fails: what is wrong is in the faults.
#[must_use]
pub fn read(source: &[u8]) -> Reading {
    read_within(source, &Limits::default())
}

/// Reads a file within limits. Never fails: what is wrong is in the faults.
#[must_use]
pub fn read_within(source: &[u8], limits: &Limits) -> Reading {
    if source.len() > limits.bytes {
        let kind = FaultKind::TooLarge { bytes: source.len(), limit: limits.bytes };
        return unreadable(Vec::new(), at_root(kind, Span::default()));
    }
    let text = match std::str::from_utf8(source) {
        Ok(text) => text,
        Err(error) => {
            let (before, _) = source.split_at(error.valid_up_to());
            let before = std::str::from_utf8(before).unwrap_or_default();
            let at = before.len()..before.len();
            return unreadable(Vec::new(), at_root(FaultKind::NotUtf8, Lines::of(before).span(before, at)));
        }
    };
    let (tree, mut faults, fatal) = Tree::parse_with_faults(text, limits);
    if let Some(fatal) = fatal {
        // A file that nowhere names a format is hardly an agreement; that explains the rest.
        if matches!(fatal.kind, FaultKind::Syntax { .. }) && !text.contains(FORMAT_NAME) {
            faults.insert(0, without_format(&tree));
        }
        return unreadable(faults, fatal);
    }
    read_tree(tree, faults, limits)
}

fn at_root(kind: FaultKind, span: Span) -> Fault {
    Fault { kind, pointer: Pointer::root(), span, related: None }
}

fn unreadable(mut faults: Vec<Fault>, fatal: Fault) -> Reading {
    faults.push(fatal);
    Reading { agreement: None, tree: None, faults }
}

fn read_tree(mut tree: Tree, mut faults: Vec<Fault>, limits: &Limits) -> Reading {
    let found = tree.root().map_or(Shape::Nothing, |root| tree.shape(root));
    if found != Shape::Mapping {
        let span = tree.span_of(&Pointer::root());
        // A file of nothing but a faulty character or an alias has been told of already.
        if faults.is_empty() || found != Shape::Nothing {
            faults.push(at_root(FaultKind::NotAMapping { found }, span));
        }
        return Reading { agreement: None, tree: Some(tree), faults };
    }
    let format = check_format(&tree);
    // One more than is told, to know that there are more.
    let room = limits.faults.saturating_sub(faults.len()) + 1;
    let (agreement, found) = decode::<Agreement>(&mut tree, room, judge);
    let of_format = |fault: &Fault| {
        let missing = matches!(&fault.kind, FaultKind::MissingKey { key } if key == "format");
        missing && fault.pointer.is_root() || fault.pointer == Pointer::root().key("format")
    };
    let told = format.is_some();
    faults.extend(format);
    faults.extend(found.into_iter().filter(|fault| !(told && of_format(fault))));
    faults.sort_by_key(|fault| (matches!(fault.kind, FaultKind::TooManyFaults { .. }), fault.span));
    if faults.len() > limits.faults {
        faults.truncate(limits.faults);
        let kind = FaultKind::TooManyFaults { limit: limits.faults };
        faults.push(at_root(kind, Span::default()));
    }
    Reading { agreement: Some(agreement), tree: Some(tree), faults }
}

/// The file must say its format, and it must be the one that is known.
fn check_format(tree: &Tree) -> Option<Fault> {
    let pointer = Pointer::root().key("format");
    let node = tree.resolve(&pointer).filter(|node| tree.shape(*node) != Shape::Nothing);
    let Some(node) = node else { return Some(without_format(tree)) };
    let found = tree.text(node)?;
    let kind = FaultKind::UnknownFormat { found: found.to_owned() };
    (found != FORMAT).then(|| Fault { kind, pointer, span: tree.span(node), related: None })
}

fn without_format(tree: &Tree) -> Fault {
    at_root(FaultKind::MissingKey { key: "format".to_owned() }, tree.span_of_start())
}

/// The schema of the agreement, compiled when the first faulty file needs it.
fn judge() -> Option<&'static Judge> {
    static JUDGE: OnceLock<Option<Judge>> = OnceLock::new();
    JUDGE.get_or_init(|| Judge::of(schema(SchemaDraft::Draft202012))).as_ref()
}

/// Whether a file says that it is an agreement: a key `format` at its top whose value begins with `iop/`. Only looks;
/// the file may still be faulty.
#[must_use]
pub fn is_agreement(source: &[u8]) -> bool {
    let source = source.strip_prefix(BYTE_ORDER_MARK.as_bytes()).unwrap_or(source);
    let mut lines = source.split(|byte| matches!(byte, b'\n' | b'\r')).filter(|line| {
        let line = line.trim_ascii();
        !line.is_empty() && !line.starts_with(b"#") && !line.starts_with(b"%") && line != b"---"
    });
    let Some(first) = lines.clone().next() else { return false };
    if first.trim_ascii_start().starts_with(b"{") {
        return source
            .split(|byte| matches!(byte, b'{' | b',' | b'\n'))
            .any(|entry| says_format(entry.trim_ascii_start()));
    }
    let indent = first.len() - first.trim_ascii_start().len();
    lines.any(|line| line.get(indent..).is_some_and(says_format))
}

fn says_format(entry: &[u8]) -> bool {
    let after_key = [&b"format"[..], b"\"format\"", b"'format'"].iter().find_map(|key| entry.strip_prefix(*key));
    let Some(value) = after_key.and_then(|rest| rest.trim_ascii_start().strip_prefix(b":")) else { return false };
    let value = value.trim_ascii_start();
    let value = value.strip_prefix(b"\"").or_else(|| value.strip_prefix(b"'")).unwrap_or(value);
    value.starts_with(FORMAT_NAME.as_bytes())
}
