//! Papers by the thousand: the whole program over a folder, beside Typst itself on the same papers and the same cores, which is
//! what `crates/iop-renderer/benches/papers.rs` takes; and what the formats that need no Typst take of one paper.

use std::fs;
use std::path::PathBuf;
use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use super::table::{figures, median, print, ratio, time};
use super::{Bench, inputs};
use crate::trouble::{Outcome, Trouble};
use crate::workspace::{capture, emptied};

const ROUNDS: u32 = 5;
const A_ROUND: u32 = 200;

/// The whole program over many agreements, times what Typst itself takes.
const LIMIT: f64 = 1.2;
/// A paper in a format that needs no Typst.
const OTHERS: Duration = Duration::from_millis(30);

#[derive(Default)]
struct Samples {
    iop: Vec<Duration>,
    typst: Vec<Duration>,
    docx: Vec<Duration>,
    html: Vec<Duration>,
}

pub(super) fn run(bench: &Bench) -> Outcome<()> {
    let files = inputs::signable(bench.workspace, &bench.folder.join("papers-in"), A_ROUND)?;
    let mut samples = Samples::default();
    for _ in 0..ROUNDS {
        samples.iop.push(rendered(bench, &files)?);
        set(bench, &files, &mut samples)?;
    }
    println!("\n## Papers");
    let row = |what: &str, of: &[Duration], base: &[Duration], limit: &str| {
        let (Some(middle), Some(times)) = (median(of.iter().copied()), ratio(of, base)) else { return vec![] };
        vec![what.to_owned(), time(middle), time(middle / A_ROUND), limit.to_owned(), figures(times)]
    };
    print(
        &format!("{} papers to PDF, {A_ROUND} a round, on all cores", ROUNDS * A_ROUND),
        &["what", "a round", "a paper", "limit", "× Typst"],
        &[
            row("Typst alone (peer)", &samples.typst, &samples.typst, "–"),
            row("`iop render --to pdf`", &samples.iop, &samples.typst, &figures(LIMIT)),
        ],
    );
    let row = |what: &str, of: &[Duration]| {
        let (Some(middle), Some(slowest)) = (median(of.iter().copied()), of.iter().max()) else { return vec![] };
        vec![what.to_owned(), time(middle), time(*slowest), time(OTHERS)]
    };
    print(
        "One paper, in process",
        &["what", "median", "slowest", "limit"],
        &[row("DOCX", &samples.docx), row("HTML", &samples.html)],
    );
    Ok(())
}

/// The whole program, once over all files.
fn rendered(bench: &Bench, files: &[PathBuf]) -> Outcome<Duration> {
    let out = emptied(bench.folder.join("papers-out"))?;
    let mut command = Command::new(&bench.iop);
    command.args(["render", "--to", "pdf", "--out"]).arg(&out).args(files);
    let begun = Instant::now();
    let status = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null()).status();
    let taken = begun.elapsed();
    let status = status.map_err(|fault| Trouble::Failed(format!("iop render: {fault}")))?;
    let written = fs::read_dir(&out).map_err(Trouble::disk(&out))?.count();
    if !status.success() || written != files.len() {
        return Err(Trouble::Failed(format!("iop render: {status}, {written} of {} papers", files.len())));
    }
    Ok(taken)
}

/// Typst alone over the same papers, and the other formats of each.
fn set(bench: &Bench, files: &[PathBuf], samples: &mut Samples) -> Outcome<()> {
    let mut command = bench.workspace.cargo(["bench", "--quiet", "--locked", "--package", "iop-renderer", "--bench"]);
    let output = capture(command.args(["papers", "--"]).args(files))?;
    for line in String::from_utf8_lossy(&output.stdout).lines() {
        let read = || Some((line.split_once('\t')?.0, Duration::from_nanos(line.split_once('\t')?.1.parse().ok()?)));
        match read() {
            Some(("typst", taken)) => samples.typst.push(taken),
            Some(("docx", taken)) => samples.docx.push(taken),
            Some(("html", taken)) => samples.html.push(taken),
            _ => return Err(Trouble::Failed(format!("the benchmark said {line:?}"))),
        }
    }
    Ok(())
}
