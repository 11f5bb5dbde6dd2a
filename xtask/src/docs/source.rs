//! What the source of the model says of its own fields and words, in English: the lines of documentation above them.
//! Reads the shape that this repository's formatter gives to plain structs and enums, and no other Rust.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::trouble::{Outcome, Trouble};
use crate::workspace::files;

/// Everything documented in the model and its values.
#[derive(Debug, Default)]
pub(super) struct Source {
    objects: BTreeMap<String, Object>,
    lists: BTreeMap<String, Vec<Word>>,
}

/// A struct of the model.
#[derive(Debug, Default)]
pub(super) struct Object {
    /// What it is.
    pub(super) told: String,
    fields: BTreeMap<String, Field>,
}

/// A key of the file.
#[derive(Debug, Default)]
pub(super) struct Field {
    /// What it says.
    pub(super) told: String,
    /// The innermost type of its value: `Prose` for `Slot<Prose>` and for `Vec<Prose>`.
    pub(super) kind: String,
}

/// A word of a closed list.
#[derive(Debug, Default)]
pub(super) struct Word {
    variant: String,
    /// As it stands in the file.
    pub(super) spelled: String,
    /// What it means.
    pub(super) told: String,
    /// Whether it applies when nothing is said.
    pub(super) is_default: bool,
}

impl Source {
    /// Reads the model and the values of the workspace.
    pub(super) fn of_the_model() -> Outcome<Self> {
        let core = Path::new(env!("CARGO_MANIFEST_DIR")).join("../crates/iop-core/src");
        let mut source = Self::default();
        for folder in ["model", "value"] {
            for path in files(&core.join(folder))? {
                source.read(&fs::read_to_string(&path).map_err(Trouble::disk(&path))?);
            }
        }
        Ok(source)
    }

    /// What is said of an object.
    pub(super) fn object(&self, name: &str) -> Outcome<&Object> {
        self.objects.get(name).filter(|object| !object.told.is_empty()).ok_or_else(|| lacking(name))
    }

    /// What is said of a key of an object.
    pub(super) fn field(&self, object: &str, key: &str) -> Outcome<&Field> {
        let field = self.object(object)?.fields.get(key).filter(|field| !field.told.is_empty());
        field.ok_or_else(|| lacking(&format!("{object}.{key}")))
    }

    /// The words of the closed list that a type is; none when it is no such list.
    pub(super) fn words(&self, kind: &str) -> Outcome<Option<&[Word]>> {
        let Some(words) = self.lists.get(kind) else { return Ok(None) };
        match words.iter().find(|word| word.told.is_empty()) {
            Some(word) => Err(lacking(&format!("{kind}::{}", word.variant))),
            None => Ok(Some(words)),
        }
    }

    fn read(&mut self, text: &str) {
        let mut place = Place::Outside;
        let mut told: Vec<&str> = Vec::new();
        let mut is_default = false;
        for line in text.lines() {
            let trimmed = line.trim();
            if let Some(doc) = trimmed.strip_prefix("///") {
                told.push(doc.trim());
            } else if trimmed == "#[default]" {
                is_default = true;
            } else if let Some(next) = Place::begun_by(line) {
                if let Place::Struct(name) = next {
                    let object = Object { told: sentence(&told), ..Object::default() };
                    self.objects.insert(name.to_owned(), object);
                }
                place = next;
                told.clear();
            } else if line == "}" || line == "});" {
                place = Place::Outside;
                told.clear();
            } else if self.take(place, trimmed, &told, is_default) || trimmed.is_empty() {
                told.clear();
                is_default = false;
            }
        }
    }

    /// Takes a line that is a field, a variant or the word of one.
    fn take(&mut self, place: Place<'_>, line: &str, told: &[&str], is_default: bool) -> bool {
        match place {
            Place::Struct(name) => {
                let field = line.strip_prefix("pub ").and_then(|rest| rest.strip_suffix(',')?.split_once(": "));
                let Some((key, kind)) = field else { return false };
                let kind = kind.rsplit('<').next().unwrap_or_default().trim_end_matches('>').to_owned();
                let object = self.objects.entry(name.to_owned()).or_default();
                object.fields.insert(key.to_owned(), Field { told: sentence(told), kind });
            }
            Place::Enum(name) => {
                let Some(variant) = line.strip_suffix(',').filter(|variant| is_name(variant)) else { return false };
                let word =
                    Word { variant: variant.to_owned(), spelled: kebab(variant), told: sentence(told), is_default };
                self.lists.entry(name.to_owned()).or_default().push(word);
            }
            Place::Words(name) => {
                let pair =
                    line.trim_start_matches("Self::").strip_suffix(',').and_then(|pair| pair.split_once(" => \""));
                let Some((variant, word)) = pair else { return false };
                for listed in self.lists.get_mut(name).into_iter().flatten().filter(|listed| listed.variant == variant)
                {
                    word.trim_end_matches('"').clone_into(&mut listed.spelled);
                }
            }
            Place::Outside => return false,
        }
        true
    }
}

/// What the lines that follow belong to.
#[derive(Clone, Copy)]
enum Place<'a> {
    Outside,
    Struct(&'a str),
    Enum(&'a str),
    /// Spellings: `Day => "day",` in `words!`, or `Self::Met => "true",` in the type's own `as_str`.
    Words(&'a str),
}

impl<'a> Place<'a> {
    fn begun_by(line: &'a str) -> Option<Self> {
        let opened = |before| line.strip_prefix(before)?.strip_suffix(" {");
        if let Some(name) = opened("pub struct ") {
            return Some(Self::Struct(name));
        }
        if let Some(name) = opened("pub enum ") {
            return Some(Self::Enum(name));
        }
        if let Some(name) = opened("impl ") {
            return Some(if name == "Verdict" { Self::Words(name) } else { Self::Outside });
        }
        Some(Self::Words(line.strip_prefix("words!(")?.split(',').next()?))
    }
}

fn lacking(what: &str) -> Trouble {
    Trouble::Failed(format!("the source of the model does not document {what}"))
}

fn is_name(text: &str) -> bool {
    text.starts_with(|first: char| first.is_ascii_uppercase()) && text.chars().all(|c| c.is_ascii_alphanumeric())
}

/// The first paragraph, on one line. Links to code have no target in a guide.
fn sentence(lines: &[&str]) -> String {
    let first: Vec<&str> = lines.iter().copied().take_while(|line| !line.is_empty()).collect();
    first.join(" ").replace("[`", "`").replace("`]", "`")
}

fn kebab(variant: &str) -> String {
    let mut word = String::new();
    for (at, letter) in variant.char_indices() {
        if letter.is_uppercase() && at > 0 {
            word.push('-');
        }
        word.extend(letter.to_lowercase());
    }
    word
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &str = "/// A party.\n///\n/// More.\n#[derive(Debug)]\npub struct Party {\n    /// Its role.\n    \
        #[schemars(\n        title = \"Roll\",\n    )]\n    pub role: Slot<Role>,\n    pub name: Option<String>,\n}\n\n\
        /// A role.\npub enum Role {\n    /// None.\n    #[default]\n    NotSaid,\n    /// One.\n    Said,\n}\n\n\
        words!(Role, \"x\", {\n    Said => \"told\",\n});\n";

    fn sample() -> Source {
        let mut source = Source::default();
        source.read(SAMPLE);
        source
    }

    #[test]
    fn fields_and_words_are_told_by_the_lines_above_them() {
        let source = sample();
        assert_eq!(source.object("Party").unwrap().told, "A party.");
        let role = source.field("Party", "role").unwrap();
        assert_eq!((role.told.as_str(), role.kind.as_str()), ("Its role.", "Role"));
        let words = source.words("Role").unwrap().unwrap();
        let told: Vec<_> =
            words.iter().map(|word| (word.spelled.as_str(), word.told.as_str(), word.is_default)).collect();
        assert_eq!(told, [("not-said", "None.", true), ("told", "One.", false)]);
    }

    #[test]
    fn a_field_without_a_line_above_it_is_an_error() {
        let told = sample().field("Party", "name").unwrap_err().to_string();
        assert!(told.contains("Party.name"), "{told}");
    }
}
