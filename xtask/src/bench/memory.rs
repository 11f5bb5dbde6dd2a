//! Time, peak memory and length of answer on files made to hurt, beside the limits. Each run is watched by GNU time and
//! ended by `timeout` when it hangs; where there is neither, this is said and nothing measured.

use std::ffi::OsString;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use super::inputs::Hostile;
use super::table::{figures, median, print};
use super::{Bench, inputs, or_skipped};
use crate::trouble::{Outcome, Trouble};

/// In megabytes of a million bytes.
const MEMORY_LIMIT: f64 = 300.0;
/// What "within seconds" is taken to mean.
const TIME_LIMIT: f64 = 10.0;
/// After so many seconds a run is ended.
const PATIENCE: &str = "120";
const ROUNDS: usize = 3;

/// The code with which `timeout` ends.
const ENDED: i32 = 124;

/// What one run took.
struct Taken {
    seconds: f64,
    megabytes: f64,
    code: i32,
    answered: u64,
}

pub(super) fn run(bench: &Bench) -> Outcome<()> {
    println!("\n## Files made to hurt");
    let Some(watch) = or_skipped("peak memory", Watch::new(&bench.folder))? else { return Ok(()) };
    let lund = inputs::lund_path(bench.workspace);
    let mut rows = vec![measured(&watch, "the agreement of Lund", &lund, &["check"], &bench.iop)?];
    for Hostile { what, make } in inputs::HOSTILE {
        let file = make().write(&bench.folder)?;
        rows.push(measured(&watch, what, &file, &["check"], &bench.iop)?);
        // Some are large.
        if !matches!(*what, "10 000 rows of costs") {
            fs::remove_file(&file).map_err(Trouble::disk(&file))?;
        }
    }
    let head = ["`iop check` of", "size", "exit", "median", "of 10 s", "peak", "of 300 MB", "answer"];
    print("Checking", &head, &rows);

    let file = bench.folder.join("rows.yaml");
    let out = bench.folder.join("papers").into_os_string();
    let mut rows = Vec::new();
    for (agreement, file) in [("Lund", &lund), ("10 000 rows", &file)] {
        for format in ["pdf", "docx", "html", "md", "txt", "akn"] {
            let what = format!("{agreement} to {format}");
            let flags = ["render", "--draft", "--to", format, "--out", &out.to_string_lossy()];
            rows.push(measured(&watch, &what, file, &flags, &bench.iop)?);
        }
    }
    let head = ["`iop render` of", "size", "exit", "median", "of 10 s", "peak", "of 300 MB", "answer"];
    print("Rendering", &head, &rows);
    Ok(())
}

fn measured(watch: &Watch, what: &str, file: &Path, flags: &[&str], iop: &Path) -> Outcome<Vec<String>> {
    let size = fs::metadata(file).map_err(Trouble::disk(file))?.len();
    let arguments: Vec<OsString> = flags.iter().map(OsString::from).chain([file.into()]).collect();
    let mut runs = Vec::new();
    for _ in 0..ROUNDS {
        runs.push(watch.run(iop, &arguments)?);
        // Whoever hangs once is not asked again.
        if runs.last().is_some_and(|run| run.code == ENDED) {
            break;
        }
    }
    let seconds = median(runs.iter().map(|run| run.seconds)).unwrap_or_default();
    let peak = runs.iter().map(|run| run.megabytes).fold(0.0, f64::max);
    let code = runs.iter().map(|run| run.code).max().unwrap_or_default();
    let answered = runs.iter().map(|run| run.answered).max().unwrap_or_default();
    Ok(vec![
        what.to_owned(),
        kilobytes(size),
        if code == ENDED { "HUNG".to_owned() } else { code.to_string() },
        format!("{seconds:.2} s"),
        part(seconds, TIME_LIMIT),
        format!("{} MB", figures(peak)),
        part(peak, MEMORY_LIMIT),
        kilobytes(answered),
    ])
}

fn part(measured: f64, limit: f64) -> String {
    let mark = if measured > limit { " OVER" } else { "" };
    format!("{:.0} %{mark}", 100.0 * measured / limit)
}

fn kilobytes(bytes: u64) -> String {
    format!("{} kB", bytes.div_ceil(1000))
}

/// Starts programs under GNU time.
struct Watch {
    told: PathBuf,
    answer: PathBuf,
}

impl Watch {
    fn new(folder: &Path) -> Outcome<Self> {
        let watch = Self { told: folder.join("time.txt"), answer: folder.join("answer.txt") };
        let missing = |_| Trouble::Missing("GNU time and timeout".into());
        watch.run(Path::new("true"), &[]).map_err(missing)?;
        Ok(watch)
    }

    fn run(&self, program: &Path, arguments: &[OsString]) -> Outcome<Taken> {
        let answer = File::create(&self.answer).map_err(Trouble::disk(&self.answer))?;
        let errors = answer.try_clone().map_err(Trouble::disk(&self.answer))?;
        let mut command = Command::new("/usr/bin/time");
        command.args(["--quiet", "--format=%e %M", "--output"]).arg(&self.told).args(["timeout", PATIENCE]);
        command.arg(program).args(arguments).stdin(Stdio::null()).stdout(answer).stderr(errors);
        let status = command.status().map_err(|fault| Trouble::Failed(format!("time: {fault}")))?;
        let code = status.code().filter(|code| *code < 100 || *code == ENDED);
        let shown = program.display();
        let code = code.ok_or_else(|| Trouble::Failed(format!("{shown}: {status} with {arguments:?}")))?;
        let told = fs::read_to_string(&self.told).map_err(Trouble::disk(&self.told))?;
        let (seconds, megabytes) = figures_of(&told).ok_or_else(|| Trouble::Failed(format!("time said {told:?}")))?;
        let answered = fs::metadata(&self.answer).map_err(Trouble::disk(&self.answer))?.len();
        Ok(Taken { seconds, megabytes, code, answered })
    }
}

/// Seconds, and megabytes from units of 1024 bytes.
fn figures_of(told: &str) -> Option<(f64, f64)> {
    let (seconds, units) = told.lines().last()?.split_once(' ')?;
    Some((seconds.parse().ok()?, units.parse::<f64>().ok()? * 1024.0 / 1e6))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_line_of_what_time_says_counts() {
        assert_eq!(figures_of("Command exited with non-zero status 1\n0.25 1000\n"), Some((0.25, 1.024)));
        assert_eq!(figures_of(""), None);
    }

    #[test]
    fn what_is_over_the_limit_is_marked() {
        assert_eq!((part(3.0, 10.0), part(11.0, 10.0)), ("30 %".to_owned(), "110 % OVER".to_owned()));
    }
}
