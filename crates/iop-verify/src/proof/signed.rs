//! Who has signed, whether each signature holds, and what was added to the file beyond it.

use iop_core::Agreement;
use iop_renderer::{Block, House, Mark, Signer, compose, plain};

use super::Outcome::{Fails, Holds, Told};
use super::{Demands, Outcome, Statement, Topic};
use crate::paper::{Change, Paper};
use crate::pdf::{Id, Unreadable};
use crate::signature::{Chain, Coverage, Kind, Seal, Signature, Signed};

const fn told(outcome: Outcome, code: &'static str) -> Statement {
    Statement { topic: Topic::Signatures, outcome, code, values: Vec::new() }
}

/// A line of the agreement that someone signs.
struct Line {
    /// The signer's name; none where the agreement leaves it open.
    name: Option<String>,
    /// The party signed for.
    party: String,
}

impl Line {
    fn of(signer: &Signer, parties: &[String]) -> Self {
        let name = plain(&signer.name);
        let open = name.trim().is_empty() || name.starts_with('[');
        let party = signer.party.and_then(|party| parties.get(party)).cloned();
        Self { name: (!open).then_some(name), party: party.unwrap_or_else(|| plain(&signer.for_party)) }
    }

    /// Who is meant, for people.
    fn shown(&self) -> String {
        self.name.as_ref().map_or_else(|| self.party.clone(), |name| format!("{name} ({})", self.party))
    }
}

/// The lines of an agreement, in its order.
fn lines(agreement: &Agreement) -> Vec<Line> {
    let Ok(document) = compose(agreement, Mark::None, &House::default()) else { return Vec::new() };
    let parties: Vec<String> = document.meta.parties.iter().map(|party| plain(&party.name)).collect();
    let signers = document
        .blocks
        .iter()
        .filter_map(|block| if let Block::Signatures { signers } = block { Some(signers) } else { None });
    signers.flatten().map(|signer| Line::of(signer, &parties)).collect()
}

/// The fields, each with its line and its signature.
pub(super) fn signatures(
    paper: &Paper<'_>,
    agreement: Option<&Agreement>,
    demands: Demands<'_>,
) -> Result<Vec<Statement>, Unreadable> {
    let lines = agreement.map(lines).unwrap_or_default();
    let made = paper.lines()?;
    let mut statements = Vec::new();
    let imprint = paper.imprint()?;
    let option = |name| imprint.as_ref().and_then(|imprint| imprint.option(name));
    if made.is_empty() && option("draft").is_some() {
        statements.push(told(Told, "draft"));
    } else if made.is_empty() && option("signing") == Some("ink") {
        statements.push(told(Told, "ink").with("count", lines.len()));
    } else if agreement.is_some() && made.len() != lines.len() {
        let code = if made.len() < lines.len() { "field-missing" } else { "field-surplus" };
        statements.push(told(Fails, code).with("fields", made.len()).with("signers", lines.len()));
    }
    let mut signed = Vec::new();
    let (mut empty, mut hold) = (Vec::new(), 0);
    for (index, field) in made.iter().enumerate() {
        let line = lines.get(index);
        let shown = line.map_or_else(|| field.name.clone(), Line::shown);
        let now = paper.fields().iter().find(|other| other.name == field.name);
        match now.map(|now| paper.signature(now, demands.trust)).transpose()?.flatten() {
            None => empty.push(shown),
            Some(signature) => {
                let taken = Taken::of(&signature, now.and_then(|now| now.value), line, shown);
                let mut own = judged(&signature, line, &taken.shown);
                own.extend(signed.iter().find_map(|earlier| taken.again(earlier)));
                hold += usize::from(own.iter().all(|statement| statement.outcome != Fails));
                statements.extend(own);
                signed.push(taken);
            }
        }
    }
    for field in paper.fields().iter().filter(|field| !made.iter().any(|line| line.name == field.name)) {
        if let Some(signature) = paper.signature(field, demands.trust)? {
            statements.extend(judged(&signature, None, &field.name));
        }
    }
    signed.sort_by_key(|taken| taken.revision);
    statements.extend(count(hold, &signed, &empty, demands));
    Ok(statements)
}

/// A line that has been signed.
struct Taken<'a> {
    revision: usize,
    /// The object of the signature.
    value: Option<Id>,
    certificate: Option<Vec<u8>>,
    /// The signer's name; none where the agreement leaves it open.
    name: Option<&'a str>,
    shown: String,
}

impl<'a> Taken<'a> {
    fn of(signature: &Signature, value: Option<Id>, line: Option<&'a Line>, shown: String) -> Self {
        let certificate =
            if let Kind::Signer(Some(signed)) = &signature.kind { Some(signed.certificate.clone()) } else { None };
        let name = line.and_then(|line| line.name.as_deref());
        Self { revision: signature.revision, value, certificate, name, shown }
    }

    /// That another line was signed with the same: one signature shown in two fields, or one certificate for two lines
    /// that are not told to be of one person.
    fn again(&self, earlier: &Taken<'_>) -> Option<Statement> {
        let one_person = self.name.is_some() && self.name == earlier.name;
        let code = if self.value == earlier.value {
            "signature-shared"
        } else if self.certificate.is_some() && self.certificate == earlier.certificate && !one_person {
            "certificate-shared"
        } else {
            return None;
        };
        Some(told(Fails, code).with("field", &self.shown).with("other", &earlier.shown))
    }
}

/// How many have signed, and in what order; `hold` of the signatures hold.
fn count(hold: usize, signed: &[Taken<'_>], empty: &[String], demands: Demands<'_>) -> Vec<Statement> {
    let lacking = if demands.all_signed { Fails } else { Told };
    let all = signed.len() + empty.len();
    let mut statements = match (signed.len(), empty.len()) {
        (0, 0) => vec![],
        (0, _) => vec![told(lacking, "unsigned").with("all", all)],
        (count, 0) if hold == count => vec![told(Holds, "all-signed").with("count", count)],
        (count, 0) => vec![told(Told, "all-signed-some-broken").with("count", count).with("hold", hold)],
        (count, _) => {
            vec![told(lacking, "some-signed").with("count", count).with("all", all).with("names", empty.join(", "))]
        }
    };
    if signed.len() > 1 {
        let names: Vec<&str> = signed.iter().map(|taken| taken.shown.as_str()).collect();
        statements.push(told(Told, "order").with("names", names.join(", ")));
    }
    statements
}

/// What one signature comes to.
fn judged(signature: &Signature, line: Option<&Line>, shown: &str) -> Vec<Statement> {
    let signed = match &signature.kind {
        Kind::TimeStamp if line.is_some() => return vec![told(Fails, "signature-time-stamp").with("field", shown)],
        Kind::TimeStamp => return vec![told(Told, "time-stamp-of-file").with("field", shown)],
        Kind::Unknown | Kind::Signer(None) => return vec![told(Fails, "signature-unreadable").with("field", shown)],
        Kind::Signer(Some(signed)) => signed,
    };
    let holder = &signed.holder.name;
    let of = |outcome, code| told(outcome, code).with("field", shown).with("holder", holder);
    if signature.coverage == Coverage::Partial {
        return vec![of(Fails, "signature-partial")];
    }
    let seal = match signed.seal {
        Seal::Valid => of(Holds, "signature-valid"),
        Seal::Changed => of(Fails, "signature-changed"),
        Seal::Forged => of(Fails, "signature-forged"),
        Seal::OtherCertificate => of(Fails, "signature-other-certificate"),
        Seal::Unknown => of(Fails, "signature-unknown"),
        Seal::Unreadable => of(Fails, "signature-unreadable"),
    };
    let mut statements = vec![seal];
    statements.extend(line.map(|line| person(signed, line, shown)));
    statements.extend(time(signed, shown));
    statements.push(
        match &signed.chain {
            Chain::Unchecked => told(Told, "issuer-unchecked").with("issuer", &signed.issuer.name),
            Chain::To(anchor) => told(Holds, "issuer-trusted").with("anchor", &anchor.name),
            Chain::Nowhere => told(Fails, "issuer-untrusted").with("issuer", &signed.issuer.name),
        }
        .with("field", shown)
        .with("holder", holder),
    );
    statements
}

/// Whether the certificate is for the person of the line.
fn person(signed: &Signed, line: &Line, shown: &str) -> Statement {
    let holder = &signed.holder;
    let of = |outcome, code| {
        told(outcome, code).with("field", shown).with("holder", &holder.name).with("party", &line.party)
    };
    match &line.name {
        Some(name) if holder.is_named(name) => of(Holds, "signer-agrees").with("name", name),
        Some(_) | None if holder.is_organisation() => {
            let own = holder.is_named(&line.party);
            if own { of(Told, "signer-stamp") } else { of(Fails, "signer-organisation") }
        }
        Some(name) => of(Fails, "signer-other").with("name", name),
        None => of(Told, "signer-open"),
    }
}

/// When it was signed, as claimed, and whether the certificate was valid then.
fn time(signed: &Signed, shown: &str) -> Vec<Statement> {
    let day = |time: chrono::DateTime<chrono::Utc>| time.format("%Y-%m-%d").to_string();
    let Some(claimed) = signed.claimed else { return vec![told(Told, "time-unknown").with("field", shown)] };
    let at = claimed.format("%Y-%m-%d %H:%M").to_string();
    let stamp = if signed.time_stamp { "time-stamped" } else { "time-claimed" };
    let mut statements = vec![told(Told, stamp).with("field", shown).with("time", &at)];
    let outside = signed.validity.filter(|validity| !validity.holds(claimed));
    statements.extend(outside.map(|validity| {
        told(Fails, "certificate-outside")
            .with("field", shown)
            .with("time", at)
            .with("from", day(validity.from))
            .with("to", day(validity.to))
    }));
    statements
}

/// What was added to the file after the revision `base`, beyond what signing adds. Of a paper of unknown origin nobody can say
/// that nothing was.
pub(super) fn additions(paper: &Paper<'_>, base: usize, known: bool) -> Result<Vec<Statement>, Unreadable> {
    let later = |outcome, code| Statement::new(Topic::Additions, outcome, code);
    let mut signed = Vec::new();
    for field in paper.fields() {
        signed.extend(paper.signed_in(field)?);
    }
    let when = |revision: usize| match signed.iter().max() {
        None => "unsigned",
        Some(_) if signed.contains(&revision) => "with",
        Some(last) if revision > *last => "after",
        Some(_) if revision <= paper.unsigned_revision() => "before",
        Some(_) => "between",
    };
    let mut statements: Vec<Statement> = Vec::new();
    for (revision, change) in paper.changes(base)? {
        let outcome = if change == Change::Metadata { Told } else { Fails };
        let (code, what) = told_change(change);
        statements.push(later(outcome, code).with("what", what).with("when", when(revision)));
    }
    statements.dedup();
    if statements.iter().all(|statement| statement.outcome != Fails) {
        let (outcome, code) = match (known, base + 1 == paper.revisions()) {
            (false, _) => (Told, "additions-unknown"),
            (true, true) => (Holds, "nothing-added"),
            (true, false) => (Holds, "only-signatures-added"),
        };
        statements.insert(0, later(outcome, code));
    }
    Ok(statements)
}

/// The code of a change, and what was changed.
fn told_change(change: Change) -> (&'static str, String) {
    match change {
        Change::PagesAdded(count) => ("pages-added", count.to_string()),
        Change::PagesRemoved(count) => ("pages-removed", count.to_string()),
        Change::Page(page) => ("page-changed", page.to_string()),
        Change::Annotated(page) => ("page-annotated", page.to_string()),
        Change::Attachment(name) => ("attachment-changed", name),
        Change::AttachmentAdded(name) => ("attachment-added", name),
        Change::AttachmentRemoved(name) => ("attachment-removed", name),
        Change::Signature(name) => ("signature-replaced", name),
        Change::Field(name) => ("field-changed", name),
        Change::FieldAdded(name) => ("field-added", name),
        Change::FieldRemoved(name) => ("field-removed", name),
        Change::Properties => ("properties-changed", String::new()),
        Change::Metadata => ("metadata-changed", String::new()),
        Change::Other(number) => ("object-changed", number.to_string()),
        Change::Hidden(at) => ("bytes-hidden", at.to_string()),
    }
}
