//! Generated files: what is made from the types and tables is committed, and compared here. Adding one is one line in
//! [`GENERATED`]; what a file says is decided where its source lives.

use std::fs;
use std::path::{Path, PathBuf};

use iop_core::{Language, SchemaDraft, schema};

use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, files};
use crate::{coverage, docs};

/// A file as it must be, its path seen from the root.
pub(crate) struct Page {
    pub(crate) path: PathBuf,
    pub(crate) text: String,
}

/// Makes one or many files.
struct Generator {
    /// What for, in the words of a message.
    name: &'static str,
    /// A folder in which everything is generated: what the generator no longer makes is stale there.
    owns: Option<&'static str>,
    make: fn() -> Outcome<Vec<Page>>,
}

const GENERATED: &[Generator] = &[
    Generator { name: "JSON Schema 2020-12", owns: None, make: || json_schema("", SchemaDraft::Draft202012) },
    Generator { name: "JSON Schema draft-07", owns: None, make: || json_schema("draft-07.", SchemaDraft::Draft07) },
    Generator { name: "the characters of the fonts", owns: None, make: coverage::table },
    Generator { name: "the format, key by key", owns: None, make: docs::format },
    Generator {
        name: "pages of the rules in Swedish",
        owns: Some("docs/sv/regler"),
        make: || Ok(docs::rules(Language::Sv)),
    },
    Generator {
        name: "pages of the rules in English",
        owns: Some("docs/en/rules"),
        make: || Ok(docs::rules(Language::En)),
    },
    Generator { name: "pages of the law in Swedish", owns: Some("docs/sv/lag"), make: || Ok(docs::law(Language::Sv)) },
    Generator { name: "pages of the law in English", owns: Some("docs/en/law"), make: || Ok(docs::law(Language::En)) },
];

const COMMAND: &str = "cargo xtask generate";

fn json_schema(draft: &str, which: SchemaDraft) -> Outcome<Vec<Page>> {
    let text = serde_json::to_string_pretty(&schema(which)).map_err(|fault| Trouble::Failed(fault.to_string()))?;
    Ok(vec![Page { path: format!("schemas/agreement.{draft}schema.json").into(), text: text + "\n" }])
}

/// Rewrites what differs, removes what is stale, and names both.
pub(crate) fn write(workspace: &Workspace) -> Outcome<()> {
    for difference in differences(&workspace.root, GENERATED)? {
        let path = workspace.root.join(difference.path());
        match &difference {
            Difference::Stale(_) => fs::remove_file(&path).map_err(Trouble::disk(&path))?,
            Difference::Wrong(page) => {
                let folder = path.parent().unwrap_or(&workspace.root);
                fs::create_dir_all(folder).map_err(Trouble::disk(folder))?;
                fs::write(&path, &page.text).map_err(Trouble::disk(&path))?;
            }
        }
        println!("{}", difference.told());
    }
    Ok(())
}

/// Fails when a file is not what its generator would write, and names the command to run.
pub(crate) fn check(workspace: &Workspace) -> Outcome<()> {
    let told: Vec<String> = differences(&workspace.root, GENERATED)?.iter().map(Difference::told).collect();
    if told.is_empty() {
        println!("{} generators, nothing out of date", GENERATED.len());
        return Ok(());
    }
    Err(Trouble::Failed(format!("{}\nrun: {COMMAND}", told.join("\n"))))
}

enum Difference {
    /// Missing, or not what it should be.
    Wrong(Page),
    /// Nobody makes it any more.
    Stale(PathBuf),
}

impl Difference {
    fn path(&self) -> &Path {
        match self {
            Self::Wrong(page) => &page.path,
            Self::Stale(path) => path,
        }
    }

    fn told(&self) -> String {
        match self {
            Self::Wrong(page) => format!("out of date: {}", page.path.display()),
            Self::Stale(path) => format!("no longer generated: {}", path.display()),
        }
    }
}

fn differences(root: &Path, generators: &[Generator]) -> Outcome<Vec<Difference>> {
    let mut found = Vec::new();
    for generator in generators {
        let pages = (generator.make)().map_err(|trouble| Trouble::Failed(format!("{}: {trouble}", generator.name)))?;
        if let Some(folder) = generator.owns {
            for file in files(&root.join(folder))? {
                let path = file.strip_prefix(root).unwrap_or(&file);
                if pages.iter().all(|page| page.path != path) {
                    found.push(Difference::Stale(path.to_path_buf()));
                }
            }
        }
        for page in pages {
            // A file that cannot be read is as wrong as one that differs.
            if fs::read(root.join(&page.path)).ok().as_deref() != Some(page.text.as_bytes()) {
                found.push(Difference::Wrong(page));
            }
        }
    }
    Ok(found)
}

#[cfg(test)]
mod tests {
    use super::*;

    const SAMPLE: &[Generator] = &[Generator {
        name: "sample",
        owns: Some("pages"),
        make: || Ok(vec![Page { path: "pages/one.md".into(), text: "one\n".into() }]),
    }];

    fn told(root: &Path) -> Vec<String> {
        differences(root, SAMPLE).unwrap().iter().map(Difference::told).collect()
    }

    #[test]
    fn missing_changed_and_stale_files_are_told_and_fresh_ones_are_not() {
        let root = std::env::temp_dir().join(format!("iop-xtask-generate-{}", std::process::id()));
        let pages = crate::workspace::emptied(root.join("pages")).unwrap();
        assert_eq!(told(&root), ["out of date: pages/one.md"]);
        fs::write(pages.join("one.md"), "two\n").unwrap();
        assert_eq!(told(&root), ["out of date: pages/one.md"]);
        fs::write(pages.join("one.md"), "one\n").unwrap();
        assert_eq!(told(&root), [""; 0]);
        fs::write(pages.join("old.md"), "old\n").unwrap();
        assert_eq!(told(&root), ["no longer generated: pages/old.md"]);
        fs::remove_dir_all(&root).unwrap();
    }
}
