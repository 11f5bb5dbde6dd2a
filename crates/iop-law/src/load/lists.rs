//! Lists that are no law themselves: criteria, cases, clause sets and kinds of agreement.

use iop_core::StatedDate;

use super::File;
use crate::case::Case;
use crate::clause_set::{ClauseSet, Demand, Demander};
use crate::criteria::{CriteriaSet, Criterion};
use crate::error::LawError;
use crate::kind::{KindOfAgreement, RuleOff};
use crate::raw::{RawCase, RawClauseSet, RawCriteria, RawDemand, RawKindOfAgreement};
use crate::sourced::Sourced;

pub(crate) fn criteria(source: &(&str, &str)) -> Result<CriteriaSet, LawError> {
    let file = File::new(source);
    let raw: RawCriteria = file.parse()?;
    file.named("id", &raw.id)?;
    let published = match raw.published {
        Some(text) => match text.parse::<StatedDate>() {
            Ok(date) => Some(date),
            Err(error) => return file.refuse("published", error.to_string()),
        },
        None => None,
    };
    let mut criteria: Vec<Criterion> = Vec::new();
    for (index, raw) in raw.criterion.into_iter().enumerate() {
        let field = |name: &str| format!("criterion[{}].{name}", index + 1);
        if criteria.iter().any(|criterion| criterion.id == raw.id) {
            return file.refuse(field("id"), "stands twice in the list");
        }
        let source = file.filled(field("source"), raw.source)?;
        let (verified, checked, note) = (raw.verified, raw.checked.0, raw.note);
        let text = |value| Sourced { value, verified, source: source.clone(), checked, note: note.clone() };
        criteria.push(Criterion {
            sv: raw.sv.map(|sv| file.filled(field("sv"), sv)).transpose()?.map(text),
            en: text(file.filled(field("en"), raw.en)?),
            id: file.filled(field("id"), raw.id)?,
        });
    }
    Ok(CriteriaSet {
        id: raw.id,
        publisher: file.filled("publisher", raw.publisher)?,
        published,
        source: file.filled("source", raw.source)?,
        verified: raw.verified,
        checked: raw.checked.0,
        note: raw.note,
        criteria,
    })
}

pub(crate) fn case(source: &(&str, &str)) -> Result<Case, LawError> {
    let file = File::new(source);
    let raw: RawCase = file.parse()?;
    Ok(Case {
        id: file.filled("id", raw.id)?,
        court: file.filled("court", raw.court)?,
        number: raw.number,
        decided: raw.decided.map(|day| day.0),
        subject: file.filled("subject", raw.subject)?,
        outcome: file.filled("outcome", raw.outcome)?,
        source: file.filled("source", raw.source)?,
        verified: raw.verified,
        checked: raw.checked.0,
    })
}

pub(crate) fn kind(source: &(&str, &str)) -> Result<KindOfAgreement, LawError> {
    let file = File::new(source);
    let raw: RawKindOfAgreement = file.parse()?;
    file.named("id", &raw.id)?;
    for (index, any_of) in raw.requires.iter().enumerate() {
        if any_of.is_empty() || (1..any_of.len()).any(|at| any_of[at..].contains(&any_of[at - 1])) {
            return file.refuse(format!("requires[{}]", index + 1), "is empty, or names a kind of clause twice");
        }
    }
    if (1..raw.advises.len()).any(|at| raw.advises[at..].contains(&raw.advises[at - 1])) {
        return file.refuse("advises", "names a clause set twice");
    }
    let mut rules_off: Vec<RuleOff> = Vec::new();
    for (index, raw) in raw.rules_off.into_iter().enumerate() {
        let field = |name: &str| format!("rules_off[{}].{name}", index + 1);
        if rules_off.iter().any(|off| off.rule == raw.rule) {
            return file.refuse(field("rule"), "stands twice in the list");
        }
        rules_off.push(RuleOff {
            rule: file.filled(field("rule"), raw.rule)?,
            why: file.filled(field("why"), raw.why)?,
            why_en: file.filled(field("why_en"), raw.why_en)?,
        });
    }
    Ok(KindOfAgreement {
        id: raw.id,
        name: file.filled("name", raw.name)?,
        name_en: file.filled("name_en", raw.name_en)?,
        requires: raw.requires,
        advises: raw.advises,
        rules_off,
    })
}

pub(crate) fn clauses(source: &(&str, &str)) -> Result<ClauseSet, LawError> {
    let file = File::new(source);
    let raw: RawClauseSet = file.parse()?;
    file.named("id", &raw.id)?;
    if raw.kinds.is_empty() {
        return file.refuse("kinds", "has no entry");
    }
    if raw.demanded_by.is_empty() {
        return file.refuse("demanded_by", "has no entry");
    }
    let demands = raw.demanded_by.into_iter().enumerate();
    Ok(ClauseSet {
        id: raw.id,
        kinds: raw.kinds,
        name: file.filled("name", raw.name)?,
        name_en: file.filled("name_en", raw.name_en)?,
        content: file.filled("content", raw.content)?,
        content_en: file.filled("content_en", raw.content_en)?,
        demanded_by: demands.map(|(index, raw)| demand(file, index, raw)).collect::<Result<_, _>>()?,
        source: file.filled("source", raw.source)?,
        verified: raw.verified,
        checked: raw.checked.0,
        note: raw.note,
    })
}

fn demand(file: File<'_>, index: usize, raw: RawDemand) -> Result<Demand, LawError> {
    let field = |name: &str| format!("demanded_by[{}].{name}", index + 1);
    let by = match (raw.act, raw.case, raw.guideline, raw.practice) {
        (Some(act), None, None, None) => {
            let locus = raw.locus.map(|locus| file.filled(field("locus"), locus)).transpose()?;
            Demander::Act { act: file.act(&field("act"), &act)?, locus }
        }
        (None, Some(case), None, None) => Demander::Case(file.filled(field("case"), case)?),
        (None, None, Some(id), None) => Demander::Guideline(file.filled(field("guideline"), id)?),
        (None, None, None, Some(practice)) => Demander::Practice(file.filled(field("practice"), practice)?),
        _ => return file.refuse(field("act"), "an entry names one of act, case, guideline and practice"),
    };
    Ok(Demand {
        by,
        source: file.filled(field("source"), raw.source)?,
        verified: raw.verified,
        checked: raw.checked.0,
        note: raw.note,
    })
}
