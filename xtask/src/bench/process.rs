//! The whole program as it is started by a person: one agreement checked and rendered, beside the limits and beside
//! check-jsonschema with our own schema, which sees the shape of a file and nothing of what it says.

use std::ffi::OsString;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::table::{figures, median, print, ratio, time};
use super::{Bench, inputs, or_skipped};
use crate::trouble::{Outcome, Trouble};

const CHECK_LIMIT: Duration = Duration::from_millis(50);
const PDF_LIMIT: Duration = Duration::from_millis(300);
const OTHER_LIMIT: Duration = Duration::from_millis(30);

/// A program started again and again.
struct Contender {
    what: &'static str,
    program: OsString,
    arguments: Vec<OsString>,
    limit: Option<Duration>,
    samples: Vec<Duration>,
}

impl Contender {
    fn new<S: Into<OsString>>(what: &'static str, program: &Path, arguments: impl IntoIterator<Item = S>) -> Self {
        let arguments = arguments.into_iter().map(Into::into).collect();
        Self { what, program: program.into(), arguments, limit: None, samples: Vec::new() }
    }

    fn within(self, limit: Duration) -> Self {
        Self { limit: Some(limit), ..self }
    }

    /// Starts it once. Findings are no failure; a program that could not run is.
    fn sample(&mut self) -> Outcome<()> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        let begun = Instant::now();
        let status = command.status().map_err(|fault| Trouble::Failed(format!("{}: {fault}", self.what)))?;
        let taken = begun.elapsed();
        if !matches!(status.code(), Some(0 | 1)) {
            return Err(Trouble::Failed(format!("{}: {status}", self.what)));
        }
        self.samples.push(taken);
        Ok(())
    }
}

pub(super) fn run(bench: &Bench) -> Outcome<()> {
    println!("\n## Whole process");
    let schema = bench.workspace.root.join("schemas/agreement.schema.json");
    let peer = or_skipped("the peer check-jsonschema", bench.tools.check_jsonschema())?;
    let judged = |program: &Path, files: &[&Path]| {
        let flags = [OsString::from("--schemafile"), schema.clone().into()];
        let files = files.iter().map(|&file| file.into());
        Contender::new("check-jsonschema (peer)", program, flags.into_iter().chain(files).collect::<Vec<_>>())
    };

    let lund = inputs::lund_path(bench.workspace);
    let mut one = one_agreement(bench, &lund)?;
    one.extend(peer.as_deref().map(|program| judged(program, &[&lund])));
    race(&mut one, 11)?;
    table("One agreement, Lund's", &one);

    let folder = bench.folder.join("hundred");
    let files = inputs::hundred(bench.workspace, &folder)?;
    let mut hundred = vec![Contender::new("`iop check`", &bench.iop, [OsString::from("check"), folder.into()])];
    let files: Vec<&Path> = files.iter().map(AsRef::as_ref).collect();
    hundred.extend(peer.as_deref().map(|program| judged(program, &files)));
    race(&mut hundred, 3)?;
    table("A folder of 100 agreements", &hundred);
    Ok(())
}

/// What is done with one agreement. The first is what the others are set beside.
fn one_agreement(bench: &Bench, lund: &Path) -> Outcome<Vec<Contender>> {
    let faulty = inputs::faulty(bench.workspace)?.write(&bench.folder)?;
    let out = bench.folder.join("papers");
    let rendered = |what, format: &str| {
        let flags = ["render", "--draft", "--to", format, "--out"].map(OsString::from);
        Contender::new(what, &bench.iop, flags.into_iter().chain([out.clone().into(), lund.into()]))
    };
    let checked = |what, file: &Path| Contender::new(what, &bench.iop, [OsString::from("check"), file.into()]);
    Ok(vec![
        checked("`iop check`", lund).within(CHECK_LIMIT),
        checked("`iop check`, a key misspelt: the schema is built", &faulty).within(CHECK_LIMIT),
        Contender::new("`iop --version`", &bench.iop, ["--version"]),
        rendered("`iop render --to pdf`", "pdf").within(PDF_LIMIT),
        rendered("`iop render --to docx`", "docx").within(OTHER_LIMIT),
        rendered("`iop render --to html`", "html").within(OTHER_LIMIT),
        rendered("`iop render --to md`", "md"),
        rendered("`iop render --to txt`", "txt"),
    ])
}

/// All in turn, round after round; one round before that does not count, for the disk.
fn race(contenders: &mut [Contender], rounds: usize) -> Outcome<()> {
    for round in 0..=rounds {
        for contender in &mut *contenders {
            contender.sample()?;
            if round == 0 {
                contender.samples.clear();
            }
        }
    }
    Ok(())
}

fn table(heading: &str, contenders: &[Contender]) {
    let base = contenders.first().map(|first| first.samples.clone()).unwrap_or_default();
    let rows = contenders.iter().filter_map(|contender| {
        let middle = median(contender.samples.iter().copied())?;
        let slowest = contender.samples.iter().max().copied()?;
        let (limit, part) = match contender.limit {
            Some(limit) => (time(limit), format!("{:.0} %", 100.0 * middle.div_duration_f64(limit))),
            None => ("–".to_owned(), "–".to_owned()),
        };
        let times = ratio(&contender.samples, &base)?;
        Some(vec![contender.what.to_owned(), time(middle), time(slowest), limit, part, figures(times)])
    });
    let head = ["what", "median", "slowest", "limit", "of the limit", "× first row"];
    print(heading, &head, &rows.collect::<Vec<_>>());
}
