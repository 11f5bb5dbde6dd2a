//! The judge of the parameter tree: openfisca-core loads what `iop law --format openfisca` writes.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use iop_law::Law;

use super::{Court, OtherJudge, blind, replaced};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{capture, emptied, said};

/// Loaded whole, values on either side of a change, what ended and what is not known; spoilt copies of two kinds.
pub(super) const CORE: OtherJudge = OtherJudge { name: "parameter tree by openfisca-core", ask: core };

/// A limit on the last day of one value and the first of the next; one not read; one unverified; one that ended.
const WANTED: &[&str] = &[
    "lou.direct_award.general@2022-01-31=626284",
    "lou.direct_award.general@2022-02-01=700000",
    "lou.direct_award.general@2013-12-31=none",
    "lou.threshold.goods_services.local@2025-12-31=2389585",
    "lou.threshold.goods_services.local@2026-01-01=none",
    "lou.threshold.goods_services.local@2015-12-31=none",
    "state_aid.de_minimis@2031-01-01=none",
    "state_aid.register_mandatory_from@2026-01-01=true",
];

const LIMIT: &str = "lou/direct_award/general.yaml";

fn core(court: &Court) -> Outcome<String> {
    let tree = emptied(court.bench.join("openfisca"))?;
    let files = Law::bundled().openfisca();
    for (path, text) in &files {
        put(&tree.join(path), text.as_bytes())?;
    }
    let count = said(&ask(court, &tree)?);
    let count = count.trim();
    let kinds = Law::bundled().amounts().count();
    if count != kinds.to_string() {
        return Err(Trouble::Failed(format!("{count} parameters, and not {kinds}")));
    }
    let limit = tree.join(LIMIT);
    let whole = fs::read(&limit).map_err(Trouble::disk(&limit))?;
    // A wrong value, then a file that is no parameter.
    put(&limit, &replaced(&whole, b"value: 700000", b"value: 700001")?)?;
    blind(ask(court, &tree).is_ok(), "a value")?;
    put(&limit, &replaced(&whole, b"    value: 700000", b"    vlaue: 700000")?)?;
    blind(ask(court, &tree).is_ok(), "a file")?;
    put(&limit, &whole)?;
    Ok(format!("{count} parameters, {} values, two spoilt copies seen", WANTED.len()))
}

fn ask(court: &Court, tree: &Path) -> Outcome<Output> {
    let mut python = Command::new(court.tools.python()?);
    capture(python.arg(court.tools.script("openfisca.py")).arg(tree).args(WANTED))
}

fn put(path: &Path, content: &[u8]) -> Outcome<()> {
    let folder = path.parent().unwrap_or(path);
    fs::create_dir_all(folder).map_err(Trouble::disk(folder))?;
    fs::write(path, content).map_err(Trouble::disk(path))
}
