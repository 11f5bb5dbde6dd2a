//! The file of an act.

use super::{File, act_file};
use crate::act::ActId;
use crate::basis::is_locus;
use crate::error::LawError;
use crate::raw::{RawKind, RawMoved, RawProvision, RawStatute};
use crate::sourced::Sourced;
use crate::statute::{Moved, Provision, Statute, StatuteKind};

pub(crate) fn statute(source: &(&str, &str)) -> Result<Statute, LawError> {
    let file = File::new(source);
    let raw: RawStatute = file.parse()?;
    let id = file.act("id", &raw.id)?;
    file.placed("id", &act_file(id))?;
    let successor = match raw.successor {
        Some(raw) => {
            let id = file.act("successor.value", &raw.value)?;
            Some(file.sourced("successor", raw, |_| id)?)
        }
        None => None,
    };
    let statute = Statute {
        id,
        kind: match raw.kind {
            RawKind::Act => StatuteKind::Act,
            RawKind::Ordinance => StatuteKind::Ordinance,
            RawKind::EuRegulation => StatuteKind::EuRegulation,
        },
        cited: file.filled("cited", raw.cited)?,
        short: raw.short.map(|short| file.filled("short", short)).transpose()?,
        english: raw.english.map(|english| file.filled("english", english)).transpose()?,
        aliases: raw.aliases.into_iter().map(|alias| file.filled("aliases", alias)).collect::<Result<_, _>>()?,
        title: file.sourced("title", raw.title, |title| title)?,
        in_force: file.day("in_force", raw.in_force)?,
        in_force_by: file.day("in_force_by", raw.in_force_by)?,
        repealed: file.day("repealed", raw.repealed)?,
        successor,
        moved: moved(file, raw.moved)?,
        provisions: provisions(file, raw.provision)?,
        chapters: raw.chapters.map(|raw| file.sourced("chapters", raw, |number| number)).transpose()?,
        articles: raw.articles.map(|raw| file.sourced("articles", raw, |number| number)).transpose()?,
        read_as_of: raw.read_as_of.map(|day| day.0),
        known_until: raw.known_until.map(|day| day.0),
        note: raw.note,
    };
    file.filled("title.value", statute.title.value.clone())?;
    let starts = [("in_force", &statute.in_force), ("in_force_by", &statute.in_force_by)];
    for (field, start) in starts {
        if let (Some(start), Some(end)) = (start, &statute.repealed)
            && end.value <= start.value
        {
            return file.refuse("repealed.value", format!("is not after {field}"));
        }
    }
    if matches!(statute.id, ActId::Eu { .. }) != (statute.kind == StatuteKind::EuRegulation) {
        return file.refuse("kind", "does not fit the number of the act");
    }
    if !statute.moved.is_empty() && statute.successor.is_none() {
        return file.refuse("moved", "says where provisions went, but there is no successor");
    }
    Ok(statute)
}

fn moved(file: File<'_>, entries: Vec<RawMoved>) -> Result<Vec<Moved>, LawError> {
    let mut moved: Vec<Moved> = Vec::new();
    for (index, raw) in entries.into_iter().enumerate() {
        let field = |name: &str| format!("moved[{}].{name}", index + 1);
        for (name, place) in [("from", &raw.from), ("to", &raw.to)] {
            if !is_locus(place) {
                return file.refuse(field(name), "is not a place in an act");
            }
        }
        if moved.iter().any(|entry| entry.from == raw.from) {
            return file.refuse(field("from"), "stands twice in the list");
        }
        moved.push(Moved {
            from: raw.from,
            to: raw.to,
            verified: raw.verified,
            source: file.filled(field("source"), raw.source)?,
            checked: raw.checked.0,
            note: raw.note,
        });
    }
    Ok(moved)
}

fn provisions(file: File<'_>, entries: Vec<RawProvision>) -> Result<Vec<Provision>, LawError> {
    let mut provisions: Vec<Provision> = Vec::new();
    for (index, raw) in entries.into_iter().enumerate() {
        let field = |name: &str| format!("provision[{}].{name}", index + 1);
        if !is_locus(&raw.locus) {
            return file.refuse(field("locus"), "is not a place in an act");
        }
        if provisions.iter().any(|own| own.about == raw.about) {
            return file.refuse(field("about"), "stands twice in the list");
        }
        provisions.push(Provision {
            about: file.filled(field("about"), raw.about)?,
            name: file.filled(field("name"), raw.name)?,
            name_en: file.filled(field("name_en"), raw.name_en)?,
            locus: Sourced {
                value: raw.locus,
                verified: raw.verified,
                source: file.filled(field("source"), raw.source)?,
                checked: raw.checked.0,
                note: raw.note,
            },
        });
    }
    Ok(provisions)
}
