//! Reading in process: the samples that `crates/iop-core/benches/reading.rs` takes, as a table a document.

use std::collections::BTreeMap;
use std::path::Path;
use std::time::Duration;

use super::inputs::{self, Input};
use super::table::{figures, median, print, ratio, time};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{Workspace, capture};

/// The steps by the names the benchmark gives them, and what they are. All are set beside the first.
const STEPS: &[(&str, &str)] = &[
    ("events", "granit-parser, events alone (floor)"),
    ("tree", "`Tree::parse`"),
    ("read", "`iop_core::read`, all of it"),
    ("serde_yaml", "serde_yaml into the same types (peer)"),
    ("fingerprint", "`fingerprint` of what was read"),
];

/// The samples of every step, round by round.
type Samples = BTreeMap<String, Vec<Duration>>;

pub(super) fn run(workspace: &Workspace, folder: &Path) -> Outcome<()> {
    let documents = [
        ("the agreement of Lund", inputs::lund(workspace)?),
        ("the same with a misspelt key, so that the schema is asked", inputs::faulty(workspace)?),
        ("10 000 rows of costs", inputs::rows()),
        ("10 000 rows of costs, one amount wrong", inputs::faulty_rows()),
    ];
    let mut command =
        workspace.cargo(["bench", "--quiet", "--locked", "--package", "iop-core", "--bench", "reading", "--"]);
    for (_, input) in &documents {
        command.arg(input.write(folder)?);
    }
    let output = capture(&mut command)?;
    let measured = parsed(&String::from_utf8_lossy(&output.stdout))?;
    println!("\n## In process");
    for (title, Input { name, content }) in &documents {
        let samples =
            measured.get(*name).ok_or_else(|| Trouble::Failed(format!("the benchmark said nothing of {name}")))?;
        let size = content.len();
        print(&format!("{title}, {} kB", size / 1000), &["step", "median", "MB/s", "× events"], &rows(size, samples));
    }
    Ok(())
}

fn rows(size: usize, samples: &Samples) -> Vec<Vec<String>> {
    let base = samples.get(STEPS[0].0).map(Vec::as_slice).unwrap_or_default();
    let size = u32::try_from(size).map_or(0.0, f64::from);
    STEPS
        .iter()
        .filter_map(|(name, what)| {
            let samples = samples.get(*name)?;
            let middle = median(samples.iter().copied())?;
            let pace = size / 1e6 / middle.as_secs_f64();
            let times = ratio(samples, base)?;
            Some(vec![(*what).to_owned(), time(middle), figures(pace), figures(times)])
        })
        .collect()
}

/// Lines of document, step and nanoseconds.
fn parsed(said: &str) -> Outcome<BTreeMap<String, Samples>> {
    let mut measured: BTreeMap<String, Samples> = BTreeMap::new();
    for line in said.lines().filter(|line| !line.is_empty()) {
        let fields: Vec<&str> = line.split('\t').collect();
        let [document, step, nanoseconds] = fields[..] else { return Err(unknown(line)) };
        let sample = Duration::from_nanos(nanoseconds.parse().map_err(|_| unknown(line))?);
        measured.entry(document.to_owned()).or_default().entry(step.to_owned()).or_default().push(sample);
    }
    Ok(measured)
}

fn unknown(line: &str) -> Trouble {
    Trouble::Failed(format!("the benchmark said what nobody asked: {line:?}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn samples_are_kept_by_document_and_step_in_their_order() {
        let measured = parsed("a\tread\t5\na\ttree\t7\na\tread\t6\n").unwrap();
        assert_eq!(measured["a"]["read"], [5, 6].map(Duration::from_nanos));
        assert!(parsed("warning: x").is_err());
    }

    #[test]
    fn every_row_is_set_beside_the_bare_parser() {
        let samples = parsed("a\tread\t3000000\na\tevents\t1000000\n").unwrap();
        let rows = rows(2_000_000, &samples["a"]);
        assert_eq!(rows[0][1..], ["1.00 ms", "2000", "1.00"].map(str::to_owned));
        assert_eq!(rows[1][1..], ["3.00 ms", "667", "3.00"].map(str::to_owned));
    }
}
