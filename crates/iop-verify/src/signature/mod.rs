//! Signatures: what each covers, by whom it was made, and whether it holds. Trust is stated, never assumed.

mod certificate;
mod cms;
mod key;

use std::ops::Range;

use chrono::{DateTime, NaiveDate, Utc};

use crate::pdf::{Dict, Id, Object, Pdf, Unreadable};

pub use certificate::Trust;
pub(crate) use cms::{Chain, Seal, Signed};

/// The form of a time stamp over the whole file.
pub(crate) const TIME_STAMP: &str = "ETSI.RFC3161";

/// A signature that stands in a field.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signature {
    /// The revision that it was written in, and covers if `coverage` says so.
    pub(crate) revision: usize,
    pub(crate) coverage: Coverage,
    pub(crate) kind: Kind,
}

/// What a signature covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Coverage {
    /// Everything up to the end of the revision that it was written in, but itself.
    Whole,
    /// Less or other than that.
    Partial,
}

/// What kind of signature it is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Kind {
    /// By a signer; none if it cannot be read.
    Signer(Option<Box<Signed>>),
    /// A time stamp over the whole file, which is not judged.
    TimeStamp,
    /// In a form other than CMS.
    Unknown,
}

impl Signature {
    /// The signature in an object of the file, as the last revision has it.
    pub(crate) fn read(pdf: &Pdf<'_>, id: Id, trust: Option<&Trust>) -> Result<Option<Self>, Unreadable> {
        let last = pdf.last();
        let Object::Dict(dict) = last.object(id)? else { return Ok(None) };
        let Some(extent) = last.extent(id.number)? else { return Ok(None) };
        let revision = written_in(pdf, extent.end);
        let hole = hole(pdf, &dict, revision).filter(|hole| extent.start < hole.start && hole.end < extent.end);
        let parts = hole.as_ref().map(|hole| signed_parts(pdf, &dict, hole)).unwrap_or_default();
        pdf.room.take(parts.iter().map(|part| part.len() / QUICKER).sum())?;
        let told = dict.get("M").and_then(Object::words).and_then(|text| date(&text));
        let contents = dict.get("Contents").and_then(Object::bytes).unwrap_or_default();
        let kind = match dict.get("SubFilter").and_then(Object::name) {
            Some(TIME_STAMP) => Kind::TimeStamp,
            Some("ETSI.CAdES.detached" | "adbe.pkcs7.detached") => {
                Kind::Signer(cms::judge(contents, &parts, told, trust).map(Box::new))
            }
            Some(_) | None => Kind::Unknown,
        };
        let coverage = if hole.is_some() { Coverage::Whole } else { Coverage::Partial };
        Ok(Some(Self { revision, coverage, kind }))
    }
}

/// The revision that an object of the last was written in; none if there is no such object, or not by itself.
pub(crate) fn revision_of(pdf: &Pdf<'_>, id: Id) -> Result<Option<usize>, Unreadable> {
    Ok(pdf.last().extent(id.number)?.map(|extent| written_in(pdf, extent.end)))
}

fn written_in(pdf: &Pdf<'_>, end: usize) -> usize {
    pdf.sections.iter().position(|section| end <= section.end).unwrap_or_default()
}

/// The place of the signature itself, if what it covers is all the rest of the file up to the end of its revision.
fn hole(pdf: &Pdf<'_>, dict: &Dict, revision: usize) -> Option<Range<usize>> {
    let sizes: Vec<usize> = dict.get("ByteRange")?.array()?.iter().map(Object::size).collect::<Option<_>>()?;
    let [0, before, after, rest] = sizes[..] else { return None };
    let end = after.checked_add(rest)?;
    let section = &pdf.sections[revision];
    let tail = pdf.bytes.get(section.end..end)?;
    if before >= after || tail.len() > LONGEST_TAIL || tail.iter().any(|byte| !byte.is_ascii_whitespace()) {
        return None;
    }
    // Exactly the string in angle brackets: a larger hole could hide something beside it.
    let digits = pdf.bytes.get(before..after)?.strip_prefix(b"<")?.strip_suffix(b">")?;
    let contents = dict.get("Contents")?.bytes()?;
    let same = digits.len() == contents.len() * 2
        && digits.chunks(2).zip(contents).all(|(pair, byte)| {
            std::str::from_utf8(pair).ok().and_then(|pair| u8::from_str_radix(pair, 16).ok()) == Some(*byte)
        });
    same.then_some(before..after)
}

/// How many times quicker bytes are digested than read.
const QUICKER: usize = 8;

/// Line ends after `%%EOF` that a signature may cover.
const LONGEST_TAIL: usize = 2;

fn signed_parts<'a>(pdf: &Pdf<'a>, dict: &Dict, hole: &Range<usize>) -> Vec<&'a [u8]> {
    let last = dict.get("ByteRange").and_then(Object::array).and_then(|range| range.get(3)).and_then(Object::size);
    let end = hole.end.saturating_add(last.unwrap_or_default()).min(pdf.bytes.len());
    vec![&pdf.bytes[..hole.start], &pdf.bytes[hole.end..end]]
}

/// A date as PDF writes it: `D:20261122170000+01'00'`.
fn date(text: &str) -> Option<DateTime<Utc>> {
    let digits = text.strip_prefix("D:")?;
    let part = |range: Range<usize>, without: u32| digits.get(range).map_or(Some(without), |part| part.parse().ok());
    let year = i32::try_from(part(0..4, 0)?).ok()?;
    let time = NaiveDate::from_ymd_opt(year, part(4..6, 1)?, part(6..8, 1)?)?
        .and_hms_opt(part(8..10, 0)?, part(10..12, 0)?, part(12..14, 0)?)?
        .and_utc();
    let zone = digits.get(14..).unwrap_or_default();
    let minutes = |zone: &str| -> Option<i64> {
        let zone = zone.trim_end_matches('\'');
        let (hours, minutes) = zone.split_once('\'').unwrap_or((zone, "0"));
        let (hours, minutes): (u8, u8) = (hours.parse().ok()?, minutes.parse().ok()?);
        (hours < 24 && minutes < 60).then(|| i64::from(hours) * 60 + i64::from(minutes))
    };
    let ahead = match zone.split_at_checked(1) {
        Some(("+", zone)) => minutes(zone)?,
        Some(("-", zone)) => -minutes(zone)?,
        Some(_) | None => 0,
    };
    time.checked_sub_signed(chrono::TimeDelta::try_minutes(ahead)?)
}

#[cfg(test)]
mod tests;
