//! How long Typst itself takes to set the papers of the agreements named as arguments, on all the machine's cores, and how
//! long the formats that need no Typst take. Reading and composing are not counted: the peer is Typst, given its input.
//! Knows no statistics: lines of `what, nanoseconds` with a tab between; `cargo xtask bench` makes the tables.

#![expect(
    clippy::disallowed_methods,
    clippy::disallowed_types,
    clippy::print_stdout,
    reason = "a benchmark reads files, looks at the clock and prints what it saw"
)]

use std::env;
use std::error::Error;
use std::fs;
use std::hint::black_box;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::Instant;

use iop_renderer::{Document, House, Mark, PdfOptions, Typesetting, compose, docx, html};

fn main() -> Result<(), Box<dyn Error>> {
    // cargo adds flags of its own.
    let files = env::args_os().skip(1).map(PathBuf::from).filter(|path| path.is_file());
    let documents = files.map(|path| document(&path)).collect::<Result<Vec<_>, _>>()?;
    let jobs = documents.iter().map(|document| Typesetting::of(document, &PdfOptions::default()));
    let jobs = jobs.collect::<Result<Vec<_>, _>>()?;
    let begun = Instant::now();
    set(&jobs)?;
    println!("typst\t{}", begun.elapsed().as_nanos());
    for document in &documents {
        let begun = Instant::now();
        black_box(docx(document)?);
        println!("docx\t{}", begun.elapsed().as_nanos());
        let begun = Instant::now();
        black_box(html(document));
        println!("html\t{}", begun.elapsed().as_nanos());
    }
    Ok(())
}

fn document(path: &Path) -> Result<Document, Box<dyn Error>> {
    let reading = iop_core::read(&fs::read(path)?);
    let agreement = reading.agreement.ok_or_else(|| format!("{} is no agreement", path.display()))?;
    Ok(compose(&agreement, Mark::None, &House::default())?)
}

/// Sets all of them, each thread the next that nobody has begun.
fn set(jobs: &[Typesetting]) -> Result<(), Box<dyn Error>> {
    let next = AtomicUsize::new(0);
    let work = || {
        while let Some(job) = jobs.get(next.fetch_add(1, Ordering::Relaxed)) {
            black_box(job.run().map_err(|fault| fault.to_string())?);
        }
        Ok::<_, String>(())
    };
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    thread::scope(|scope| {
        let threads: Vec<_> = (0..threads).map(|_| scope.spawn(work)).collect();
        threads.into_iter().try_for_each(|thread| thread.join().map_err(|_| "a thread panicked")?.map_err(Into::into))
    })
}
