//! What a rule rests on, and how that is printed. Knows no rule: a rule names its basis, a test proves that it exists.

use chrono::NaiveDate;
use iop_core::Language;

use crate::act::ActId;
use crate::law::Law;
use crate::statute::{Status, StatuteKind};

/// What a rule rests on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Basis {
    /// A provision of an act.
    Act {
        /// The number of the act, `2017:725` or `(EU) 2023/2831`.
        act: &'static str,
        /// The place in it, `6 kap. 38 §` or `artikel 3.2`.
        locus: Option<&'static str>,
    },
    /// A decided case.
    Case {
        /// The case as the data cites it, `HFD 2020 ref. 15`.
        case: &'static str,
    },
    /// Guidance by an authority or an organisation.
    Guidance {
        /// The title.
        title: &'static str,
        /// Who published it, where and when.
        source: &'static str,
    },
    /// The logic of the agreement itself: sums, dates, parties that must agree with each other.
    Logic,
    /// Clear language and good form.
    Style,
}

/// The kinds of source a finding may show.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SourceKind {
    /// A Swedish law.
    Law,
    /// A Swedish ordinance.
    Ordinance,
    /// A regulation of the European Union.
    EuLaw,
    /// A decided case.
    Case,
    /// Guidance.
    Guidance,
    /// The logic of the agreement.
    Logic,
    /// Style.
    Style,
}

/// A basis resolved against the data, for outputs that show its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Citation {
    /// The kind of source.
    pub kind: SourceKind,
    /// The number of the act, if it is one.
    pub act: Option<ActId>,
    /// The place in the act, as the rule states it.
    pub locus: Option<&'static str>,
    /// The whole citation, as printed.
    pub title: String,
    /// Where it was read; none for logic and style.
    pub source: Option<String>,
    /// The day on which a human last compared the entry with its source.
    pub checked: Option<NaiveDate>,
}

/// A rule cites something that the data does not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum BasisError {
    /// What is given is not the number of an act.
    #[error("`{0}` is not the number of an act")]
    NotAnAct(&'static str),
    /// The act is not in the data.
    #[error("there is no statute {0} in the data")]
    NoSuchAct(ActId),
    /// The place in the act is empty or ends in something that is no place.
    #[error("`{0}` is not a place in an act")]
    NotALocus(&'static str),
    /// The case is not in the data.
    #[error("there is no case `{0}` in the data")]
    NoSuchCase(&'static str),
    /// Guidance without a title or a source.
    #[error("guidance needs a title and a source")]
    GuidanceWithoutSource,
}

impl Basis {
    /// The citation as text, in the language of the output: `kommunallagen (2017:725) 6 kap. 38 §`, `avtalslogik`.
    /// What the data does not have is printed as the rule states it; [`Law::check_basis`] keeps that from happening.
    #[must_use]
    pub fn render(&self, law: &Law, language: Language) -> String {
        match *self {
            Self::Act { act, locus } => match act.parse::<ActId>().ok().and_then(|id| law.statute(&id)) {
                Some(statute) => statute.citation(locus, language),
                None => locus.map_or_else(|| act.to_owned(), |locus| format!("{act} {locus}")),
            },
            Self::Case { case } => case.to_owned(),
            Self::Guidance { title, .. } => title.to_owned(),
            Self::Logic => match language {
                Language::Sv => "avtalslogik".to_owned(),
                Language::En => "logic of the agreement".to_owned(),
            },
            Self::Style => match language {
                Language::Sv => "språk och form".to_owned(),
                Language::En => "language and form".to_owned(),
            },
        }
    }
}

impl Basis {
    /// Whether the basis may have stood on a day: an act unless it is known that it did not apply yet, or no longer;
    /// everything else always.
    #[must_use]
    pub fn may_stand(&self, law: &Law, at: NaiveDate) -> bool {
        let Self::Act { act, .. } = self else { return true };
        let statute = act.parse::<ActId>().ok().and_then(|id| law.statute(&id));
        statute.is_none_or(|own| !matches!(own.status(at), Status::NotYetInForce { .. } | Status::Repealed { .. }))
    }
}

impl Law {
    /// Proves that what a rule cites is in the data.
    ///
    /// # Errors
    /// When the act or the case is not there, or the basis is not stated in the right form.
    pub fn check_basis(&self, basis: &Basis) -> Result<(), BasisError> {
        self.cite(basis, Language::Sv).map(|_| ())
    }

    /// The parts of a citation, for outputs that show them.
    ///
    /// # Errors
    /// As [`Law::check_basis`].
    pub fn cite(&self, basis: &Basis, language: Language) -> Result<Citation, BasisError> {
        let title = basis.render(self, language);
        let bare = |kind| Citation { kind, act: None, locus: None, title: title.clone(), source: None, checked: None };
        Ok(match *basis {
            Basis::Act { act, locus } => {
                let id: ActId = act.parse().map_err(|_| BasisError::NotAnAct(act))?;
                let statute = self.statute(&id).ok_or(BasisError::NoSuchAct(id))?;
                if let Some(locus) = locus.filter(|locus| !is_locus(locus)) {
                    return Err(BasisError::NotALocus(locus));
                }
                let kind = match statute.kind {
                    StatuteKind::Act => SourceKind::Law,
                    StatuteKind::Ordinance => SourceKind::Ordinance,
                    StatuteKind::EuRegulation => SourceKind::EuLaw,
                };
                let (source, checked) = (Some(statute.title.source.clone()), Some(statute.checked()));
                Citation { act: Some(id), locus, source, checked, ..bare(kind) }
            }
            Basis::Case { case } => {
                let entry = self.case(case).ok_or(BasisError::NoSuchCase(case))?;
                let (source, checked) = (Some(entry.source.clone()), Some(entry.checked));
                Citation { source, checked, ..bare(SourceKind::Case) }
            }
            Basis::Guidance { title, source } if title.trim().is_empty() || source.trim().is_empty() => {
                return Err(BasisError::GuidanceWithoutSource);
            }
            Basis::Guidance { source, .. } => {
                Citation { source: Some(source.to_owned()), ..bare(SourceKind::Guidance) }
            }
            Basis::Logic => bare(SourceKind::Logic),
            Basis::Style => bare(SourceKind::Style),
        })
    }
}

/// Whether a text has the form of a place in an act: it has a number in it and says of what, a chapter, a section, an
/// article, a paragraph of an annex.
#[must_use]
pub fn is_locus(locus: &str) -> bool {
    let says_what = ["§", "kap.", "artikel", "artiklarna", "bilaga", "avdelning"];
    locus.trim() == locus
        && locus.contains(|c: char| c.is_ascii_digit())
        && says_what.iter().any(|what| locus.contains(what))
}
