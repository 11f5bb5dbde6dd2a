//! How long it takes to read the files named as arguments, step by step, beside what bounds it: the parser's events
//! alone from below, `serde_yaml` into the same types as a peer. Knows no statistics: one line a sample, round by round,
//! `file, step, nanoseconds` with tabs between them; `cargo xtask bench` makes the table.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    reason = "a benchmark reads files, looks at the clock and prints what it saw"
)]

use std::env;
use std::error::Error;
use std::ffi::OsStr;
use std::fs;
use std::hint::black_box;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use granit_parser::Parser;
use iop_core::{Agreement, Limits, Tree, fingerprint, read};

/// Every step has its turn once a round, so that a change of the machine's pace meets them all.
const ROUNDS: usize = 11;

/// A sample is the fastest of the runs that fit in this time, and of no fewer than three: a run that lost the
/// processor to another program says nothing.
const SAMPLE: Duration = Duration::from_millis(25);

/// A document, held in memory.
struct Document {
    name: String,
    text: String,
    agreement: Agreement,
    faultless: bool,
}

/// Something that is done to a document; whether there was anything to do.
struct Step {
    name: &'static str,
    run: fn(&Document) -> bool,
    /// Needs a document without faults: it stops at the first.
    faultless: bool,
}

const STEPS: &[Step] = &[
    Step { name: "events", run: |document| events(&document.text) > 0, faultless: false },
    Step { name: "tree", run: |document| Tree::parse(&document.text, &Limits::default()).is_ok(), faultless: false },
    Step { name: "read", run: |document| read(document.text.as_bytes()).agreement.is_some(), faultless: false },
    Step {
        name: "serde_yaml",
        run: |document| serde_yaml::from_str::<Agreement>(&document.text).is_ok(),
        faultless: true,
    },
    Step { name: "fingerprint", run: |document| !fingerprint(&document.agreement).short().is_empty(), faultless: true },
];

fn main() -> Result<(), Box<dyn Error>> {
    // cargo adds flags of its own.
    let files = env::args_os().skip(1).map(PathBuf::from).filter(|path| path.is_file());
    for path in files {
        let document = document(path.file_stem().unwrap_or_default(), fs::read_to_string(&path)?)?;
        let steps: Vec<&Step> = STEPS.iter().filter(|step| document.faultless || !step.faultless).collect();
        for step in &steps {
            if !(step.run)(&document) {
                return Err(format!("{} can do nothing with {}", step.name, document.name).into());
            }
        }
        for _ in 0..ROUNDS {
            for step in &steps {
                println!("{}\t{}\t{}", document.name, step.name, sample(|| (step.run)(&document)).as_nanos());
            }
        }
    }
    Ok(())
}

fn document(name: &OsStr, text: String) -> Result<Document, Box<dyn Error>> {
    let name = name.to_string_lossy().into_owned();
    let reading = read(text.as_bytes());
    let agreement = reading.agreement.ok_or_else(|| format!("{name} is no agreement"))?;
    Ok(Document { name, text, agreement, faultless: reading.faults.is_empty() })
}

/// The parser as the tree uses it, and nothing done with what it says.
fn events(text: &str) -> usize {
    let limits = Limits::default();
    let options = granit_parser::options! {
        emit_anchor_events: true,
        emit_unresolved_aliases: true,
        emit_comments: false,
        flow_nesting_limit: limits.depth,
        block_nesting_limit: limits.depth,
    };
    let mut parser = Parser::new_from_str_with_options(text, options);
    let mut count = 0;
    while let Some(Ok(event)) = parser.next_event() {
        black_box(event);
        count += 1;
    }
    count
}

fn sample(run: impl Fn() -> bool) -> Duration {
    let begun = Instant::now();
    let mut fastest = Duration::MAX;
    let mut runs = 0;
    while runs < 3 || begun.elapsed() < SAMPLE {
        let start = Instant::now();
        black_box(run());
        fastest = fastest.min(start.elapsed());
        runs += 1;
    }
    fastest
}
