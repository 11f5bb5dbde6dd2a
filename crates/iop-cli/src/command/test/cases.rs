//! A file of cases as it is read, with the line of whatever is wrong in it.

use std::path::{Path, PathBuf};

use chrono::NaiveDate;
use iop_core::model::Stage;
use iop_core::{Limits, NodeId, Pointer, Shape, Tree};

use super::change::Value;
use crate::trouble::Trouble;
use crate::words::Words;

/// The version of the form.
const FORMAT: &str = "iop-test/1";

/// The keys of a file and of a case.
const FILE_KEYS: &[&str] = &["format", "agreement", "cases"];
const CASE_KEYS: &[&str] = &[
    "case",
    "agreement",
    "beside",
    "on",
    "as_of",
    "stage",
    "change",
    "remove",
    "finds",
    "finds_not",
    "only",
    "figures",
];
const EXPECTED_KEYS: &[&str] = &["rule", "at", "marks"];

/// Cases, and the agreement they are about.
pub(super) struct CaseFile {
    path: PathBuf,
    pub(super) agreement: PathBuf,
    pub(super) cases: Vec<Case>,
}

/// One case.
#[derive(Default)]
pub(super) struct Case {
    pub(super) name: String,
    pub(super) line: u32,
    /// Another agreement than the file's.
    pub(super) agreement: Option<PathBuf>,
    /// Agreements that are checked at the same time.
    pub(super) beside: Vec<PathBuf>,
    /// Today.
    pub(super) on: Option<NaiveDate>,
    /// The day whose law applies.
    pub(super) as_of: Option<NaiveDate>,
    pub(super) stage: Option<Stage>,
    /// What is put in, by place.
    pub(super) change: Vec<(Pointer, Value)>,
    /// What is taken away.
    pub(super) remove: Vec<Pointer>,
    pub(super) finds: Vec<Expected>,
    /// Rules that find nothing.
    pub(super) finds_not: Vec<String>,
    /// Nothing else is found.
    pub(super) only: bool,
    /// Figures by path, as they are written.
    pub(super) figures: Vec<(String, String)>,
}

/// A finding that is expected.
pub(super) struct Expected {
    pub(super) rule: String,
    pub(super) at: Option<Pointer>,
    /// The words that are marked.
    pub(super) marks: Option<String>,
}

/// What is wrong in a file of cases: a message and its values.
pub(super) struct CaseFault(pub(super) &'static str, pub(super) Vec<(&'static str, String)>);

impl CaseFault {
    pub(super) fn new(id: &'static str, values: &[(&'static str, &str)]) -> Self {
        Self(id, values.iter().map(|(name, value)| (*name, (*value).to_owned())).collect())
    }
}

/// A fault at a line.
type Read<T> = Result<T, (u32, CaseFault)>;

impl CaseFile {
    /// Reads the file at `path`.
    pub(super) fn read(path: &Path, bytes: &[u8], words: &Words) -> Result<Self, Trouble> {
        let source = String::from_utf8_lossy(bytes);
        let mut file = Self { path: path.to_owned(), agreement: PathBuf::new(), cases: vec![] };
        let read = Tree::parse(&source, &Limits::default())
            .map_err(|fault| (fault.span.start.line, CaseFault::new("test-not-yaml", &[])));
        let read = read.and_then(|tree| match tree.faults().first() {
            Some(fault) => Err((fault.span.start.line, CaseFault::new("test-not-yaml", &[]))),
            None => Reader(&tree).file(),
        });
        match read {
            Ok((agreement, cases)) => {
                (file.agreement, file.cases) = (agreement, cases);
                Ok(file)
            }
            Err((line, fault)) => Err(file.trouble(line, &fault, words)),
        }
    }

    /// A fault of the file as trouble.
    pub(super) fn trouble(&self, line: u32, fault: &CaseFault, words: &Words) -> Trouble {
        let values: Vec<_> = fault.1.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        Trouble::Cases { path: self.path.clone(), line, what: words.with(fault.0, &values) }
    }
}

/// Reads nodes as what a case needs.
struct Reader<'a>(&'a Tree);

impl Reader<'_> {
    fn file(&self) -> Read<(PathBuf, Vec<Case>)> {
        let root = self.0.root().ok_or((1, CaseFault::new("test-no-format", &[])))?;
        self.keys(root, FILE_KEYS)?;
        if self.get(root, "format").and_then(|node| self.0.text(node)) != Some(FORMAT) {
            return Err((1, CaseFault::new("test-no-format", &[])));
        }
        let agreement = self.get(root, "agreement").map(|node| self.path(node)).transpose()?;
        let mut cases = Vec::new();
        for node in self.list(root, "cases")? {
            let case = self.case(node)?;
            if agreement.is_none() && case.agreement.is_none() {
                return Err((case.line, CaseFault::new("test-no-agreement", &[])));
            }
            cases.push(case);
        }
        if cases.is_empty() {
            return Err((1, CaseFault::new("test-no-cases", &[])));
        }
        Ok((agreement.unwrap_or_default(), cases))
    }

    fn case(&self, node: NodeId) -> Read<Case> {
        self.keys(node, CASE_KEYS)?;
        let line = self.line(node);
        let name = self.get(node, "case").ok_or((line, CaseFault::new("test-no-name", &[])))?;
        let mut case = Case { name: self.text(name)?, line, ..Case::default() };
        case.agreement = self.get(node, "agreement").map(|node| self.path(node)).transpose()?;
        case.beside = self.list(node, "beside")?.into_iter().map(|node| self.path(node)).collect::<Read<_>>()?;
        case.on = self.get(node, "on").map(|node| self.day(node)).transpose()?;
        case.as_of = self.get(node, "as_of").map(|node| self.day(node)).transpose()?;
        case.stage = self.get(node, "stage").map(|node| self.stage(node)).transpose()?;
        if let Some(change) = self.get(node, "change") {
            for (key, value) in self.entries(change)? {
                case.change.push((self.pointer(key)?, Value::of(self.0, value)));
            }
        }
        case.remove = self.list(node, "remove")?.into_iter().map(|node| self.pointer(node)).collect::<Read<_>>()?;
        case.finds = self.list(node, "finds")?.into_iter().map(|node| self.expected(node)).collect::<Read<_>>()?;
        case.finds_not = self.list(node, "finds_not")?.into_iter().map(|node| self.rule(node)).collect::<Read<_>>()?;
        case.only = match self.get(node, "only") {
            None => false,
            Some(node) => match (self.0.shape(node), self.0.text(node)) {
                (Shape::Truth, Some(text)) => text == "true",
                _ => return Err((self.line(node), CaseFault::new("test-not-truth", &[]))),
            },
        };
        if let Some(figures) = self.get(node, "figures") {
            for (key, value) in self.entries(figures)? {
                case.figures.push((self.text(key)?, self.text(value)?));
            }
        }
        // A case that expects nothing cannot fail.
        if case.finds.is_empty() && case.finds_not.is_empty() && case.figures.is_empty() && !case.only {
            return Err((line, CaseFault::new("test-expects-nothing", &[])));
        }
        Ok(case)
    }

    fn expected(&self, node: NodeId) -> Read<Expected> {
        if self.0.shape(node) != Shape::Mapping {
            return Ok(Expected { rule: self.rule(node)?, at: None, marks: None });
        }
        self.keys(node, EXPECTED_KEYS)?;
        let rule = self.get(node, "rule").ok_or((self.line(node), CaseFault::new("test-no-rule", &[])))?;
        Ok(Expected {
            rule: self.rule(rule)?,
            at: self.get(node, "at").map(|node| self.pointer(node)).transpose()?,
            marks: self.get(node, "marks").map(|node| self.text(node)).transpose()?,
        })
    }

    /// The id of a rule there is: a misspelt one would never find anything.
    fn rule(&self, node: NodeId) -> Read<String> {
        let id = self.text(node)?;
        match iop_validator::rule(&id) {
            Some(_) => Ok(id),
            None => Err((self.line(node), CaseFault::new("test-no-such-rule", &[("rule", &id)]))),
        }
    }

    fn keys(&self, node: NodeId, known: &[&str]) -> Read<()> {
        for (key, _) in self.entries(node)? {
            let name = self.text(key)?;
            if !known.contains(&name.as_str()) {
                let values = [("key", name.as_str()), ("known", &known.join(", "))];
                return Err((self.line(key), CaseFault::new("test-unknown-key", &values)));
            }
        }
        Ok(())
    }

    fn entries(&self, node: NodeId) -> Read<Vec<(NodeId, NodeId)>> {
        if self.0.shape(node) != Shape::Mapping {
            return Err((self.line(node), CaseFault::new("test-not-keys", &[])));
        }
        Ok(self.0.entries(node).collect())
    }

    fn get(&self, node: NodeId, key: &str) -> Option<NodeId> {
        self.0.entries(node).find(|(own, _)| self.0.text(*own) == Some(key)).map(|(_, value)| value)
    }

    fn list(&self, node: NodeId, key: &str) -> Read<Vec<NodeId>> {
        match self.get(node, key) {
            None => Ok(vec![]),
            Some(list) if self.0.shape(list) == Shape::List => Ok(self.0.elements(list).collect()),
            Some(other) => Err((self.line(other), CaseFault::new("test-not-a-list", &[("key", key)]))),
        }
    }

    fn text(&self, node: NodeId) -> Read<String> {
        let text = self.0.text(node).filter(|text| !text.is_empty());
        text.map(str::to_owned).ok_or((self.line(node), CaseFault::new("test-not-text", &[])))
    }

    fn path(&self, node: NodeId) -> Read<PathBuf> {
        self.text(node).map(PathBuf::from)
    }

    fn pointer(&self, node: NodeId) -> Read<Pointer> {
        let text = self.text(node)?;
        text.parse().map_err(|_| (self.line(node), CaseFault::new("test-not-a-place", &[("place", &text)])))
    }

    fn day(&self, node: NodeId) -> Read<NaiveDate> {
        let text = self.text(node)?;
        text.parse().map_err(|_| (self.line(node), CaseFault::new("test-not-a-day", &[("day", &text)])))
    }

    fn stage(&self, node: NodeId) -> Read<Stage> {
        let text = self.text(node)?;
        serde_json::from_value(serde_json::Value::String(text.clone()))
            .map_err(|_| (self.line(node), CaseFault::new("test-not-a-stage", &[("stage", &text)])))
    }

    fn line(&self, node: NodeId) -> u32 {
        self.0.span(node).start.line
    }
}
