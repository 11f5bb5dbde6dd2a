//! Papers for many agreements: what can be written is, what cannot is named.

use iop_validator::Finding;

use crate::examination::Examined;
use crate::exit::Exit;
use crate::file_name::{clashes, stem};
use crate::paper::Order;
use crate::session::Session;
use crate::trouble::{Trouble, visible};

/// A file beside the papers: its extension and its text.
pub(crate) type Extra = (&'static str, String);

/// Writes the papers of every agreement, with what `extras` adds to each, and tells file by file what became of it.
pub(crate) fn deliver<'a>(
    order: &Order<'a>,
    extras: impl Fn(&'a Examined, &Session) -> Vec<Extra>,
    session: &mut Session,
) -> Result<Exit, Trouble> {
    let mut exit = Exit::Clean;
    let clashes = clashes(order.sources);
    for (index, file) in order.sources.iter().enumerate() {
        if let Some(clash) = clashes.get(&index) {
            session.complain(clash);
            exit = Exit::Trouble;
            continue;
        }
        let (mut written, mut troubles) = (Vec::new(), Vec::new());
        if let Some(agreement) = order.printable(file) {
            let papers = order.write(file, agreement, session);
            written.extend(papers.written);
            troubles.extend(papers.troubles);
        } else {
            session.print(&refusal(file, session))?;
            exit = exit.max(Exit::Findings);
        }
        for (extension, text) in extras(file, session) {
            match order.put(&format!("{}.{extension}", stem(&file.source)), text.as_bytes()) {
                Ok(path) => written.push(path),
                Err(trouble) => troubles.push(trouble),
            }
        }
        for path in written {
            let path = visible(&path.to_string_lossy());
            session.print(&(session.words.with("written", &[("path", path.into())]) + "\n"))?;
        }
        for trouble in troubles {
            session.complain(&trouble);
            exit = Exit::Trouble;
        }
    }
    Ok(exit)
}

fn refusal(file: &Examined, session: &Session) -> String {
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
