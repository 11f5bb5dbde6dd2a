//! Papers for many agreements: what can be written is, what cannot is named.

use std::num::NonZero;
use std::panic::resume_unwind;
use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use iop_validator::Finding;

use crate::examination::{Examined, Findings};
use crate::exit::Exit;
use crate::file_name::{clashes, stem};
use crate::output::text;
use crate::paper::{Order, Papers};
use crate::session::Session;
use crate::trouble::{Trouble, visible};

/// A file beside the papers: its extension and its text.
pub(crate) type Extra = (&'static str, String);

/// How many agreements each thread has before it when their papers are made: so many that no thread waits long for
/// another, so few that what is written is soon told.
const AHEAD: usize = 4;

/// The stack of a thread that makes papers, in bytes: as much as the first thread of a program usually has.
const STACK: usize = 8 << 20;

/// Writes the papers of every agreement, with what `extras` adds to each, and tells file by file what became of it.
pub(crate) fn deliver<'a>(
    order: &Order<'a>,
    extras: impl Fn(&'a Examined, &Session) -> Vec<Extra>,
    session: &mut Session,
) -> Result<Exit, Trouble> {
    let mut exit = Exit::Clean;
    let clashes = clashes(order.sources);
    let files: Vec<_> = order.sources.iter().enumerate().map(|(index, file)| (file, clashes.get(&index))).collect();
    let threads = thread::available_parallelism().map_or(1, NonZero::get);
    for some in files.chunks(threads * AHEAD) {
        let made = made(order, some, threads, session);
        for ((file, clash), papers) in some.iter().zip(made) {
            if let Some(clash) = clash {
                session.complain(clash);
                exit = Exit::Trouble;
                continue;
            }
            let Papers { mut written, mut troubles } = if let Some(papers) = papers {
                papers
            } else {
                session.print(&refusal(file, session))?;
                exit = exit.max(Exit::Findings);
                Papers::default()
            };
            for (extension, text) in extras(file, session) {
                match order.put(&format!("{}.{extension}", stem(&file.source)), text.as_bytes()) {
                    Ok(path) => written.push(path),
                    Err(trouble) => troubles.push(trouble),
                }
            }
            for path in written {
                session.print(&told(&path, session))?;
            }
            for trouble in troubles {
                session.complain(&trouble);
                exit = Exit::Trouble;
            }
        }
    }
    Ok(exit)
}

/// Writes the papers of some agreements on as many threads; none for one that clashes or may not be printed.
fn made(
    order: &Order<'_>,
    files: &[(&Examined, Option<&Trouble>)],
    threads: usize,
    session: &Session,
) -> Vec<Option<Papers>> {
    let next = AtomicUsize::new(0);
    let work = || {
        let mut own = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some((file, clash)) = files.get(at) else { return own };
            let agreement = order.printable(file).filter(|_| clash.is_none());
            own.push((at, agreement.map(|agreement| order.write(file, agreement, session))));
        }
    };
    let mut made = thread::scope(|scope| {
        // A thread that cannot be had is no harm: this one does the work.
        let others = (1..threads.min(files.len()))
            .map_while(|_| thread::Builder::new().stack_size(STACK).spawn_scoped(scope, work).ok())
            .collect::<Vec<_>>();
        let own = work();
        let others = others.into_iter().flat_map(|other| other.join().unwrap_or_else(|panic| resume_unwind(panic)));
        own.into_iter().chain(others).collect::<Vec<_>>()
    });
    made.sort_by_key(|(at, _)| *at);
    made.into_iter().map(|(_, papers)| papers).collect()
}

/// Tells the findings of the agreements that may not be printed. Only what stands in the way: whoever wants all findings asks
/// for a check.
pub(crate) fn tell_refused(order: &Order<'_>, session: &mut Session) -> Result<(), Trouble> {
    let refused: Vec<_> = order.sources.iter().filter(|file| order.printable(file).is_none()).collect();
    if refused.is_empty() {
        return Ok(());
    }
    let told = text(&Findings::of(refused, order.sources), session, session.colour);
    session.print(&(told + "\n"))
}

/// That a file was written.
pub(crate) fn told(path: &Path, session: &Session) -> String {
    session.words.with("written", &[("path", visible(&path.to_string_lossy()).into())]) + "\n"
}

/// That nothing was written of an agreement, and why.
pub(crate) fn refusal(file: &Examined, session: &Session) -> String {
    let name = visible(&file.source.name());
    let errors: Vec<&Finding> = file.report.findings.iter().filter(|finding| finding.forbids_signing()).collect();
    let known = errors.iter().filter(|finding| finding.suppressed.is_some()).count();
    let values = [("file", name.into()), ("count", errors.len().into()), ("known", known.into())];
    let words = &session.words;
    let said = match known {
        _ if file.source.reading.agreement.is_none() => words.with("not-written-unreadable", &values),
        0 => words.with("not-written", &values),
        _ => words.with("not-written-known", &values),
    };
    said + "\n"
}
