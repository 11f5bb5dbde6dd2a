//! The whole of the data, and how it is asked. Knows no agreement.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;

use crate::act::ActId;
use crate::amount::{Amount, Lookup, Series, Why};
use crate::authority::Authority;
use crate::case::Case;
use crate::clause_set::{ClauseSet, Demander};
use crate::criteria::CriteriaSet;
use crate::digest::{self, Digests};
use crate::error::LawError;
use crate::kind::KindOfAgreement;
use crate::load::{self, Sources};
use crate::profile::Profile;
use crate::profile_error::{ProfileError, ProfileFault};
use crate::statute::Statute;

/// Statutes, amounts, authorities, lists of criteria, cases, kinds of agreement and profiles.
#[derive(Debug, Clone)]
pub struct Law {
    statutes: BTreeMap<ActId, Statute>,
    amounts: BTreeMap<String, Series>,
    authorities: BTreeMap<String, Authority>,
    criteria: BTreeMap<String, CriteriaSet>,
    cases: BTreeMap<String, Case>,
    clause_sets: BTreeMap<String, ClauseSet>,
    kinds: BTreeMap<String, KindOfAgreement>,
    profiles: BTreeMap<String, Profile>,
    /// Names in lower case with single spaces, and the acts that bear them.
    names: BTreeMap<String, Vec<ActId>>,
    digests: Digests,
}

impl Law {
    /// The data that comes with the program, read once.
    ///
    /// # Panics
    /// When the data is broken, which a test of this crate rules out.
    #[must_use]
    #[expect(clippy::panic, reason = "broken bundled data is a bug of the program, found by its tests")]
    pub fn bundled() -> &'static Self {
        static LAW: OnceLock<Law> = OnceLock::new();
        LAW.get_or_init(|| match Self::from_sources(&crate::index::SOURCES) {
            Ok(law) => law,
            Err(error) => panic!("the legal data of the program is broken: {error}"),
        })
    }

    /// Reads data files.
    ///
    /// # Errors
    /// When a file is not of the right form or contradicts itself or another file; the error names file and field.
    pub fn from_sources(sources: &Sources<'_>) -> Result<Self, LawError> {
        let (acts, amounts): (Vec<_>, Vec<_>) = sources.acts.iter().partition(|file| load::is_act(file));
        let statutes = load::folder(&acts, load::statute, |statute| statute.id)?;
        let amounts = load::folder(&amounts, load::series, |series| series.kind.clone())?;
        let authorities = load::folder(sources.authorities, load::authority, |authority| authority.id.clone())?;
        let criteria = load::folder(sources.criteria, load::criteria, |set| set.id.clone())?;
        let cases = load::folder(sources.cases, load::case, |case| case.id.clone())?;
        let clause_sets = load::folder(sources.clauses, load::clauses, |set| set.id.clone())?;
        let kinds = load::folder(sources.kinds, load::kind, |kind| kind.id.clone())?;
        let profiles = sources.profiles.iter().map(load::profile).collect::<Result<_, _>>()?;
        let mut names: BTreeMap<String, Vec<ActId>> = BTreeMap::new();
        for statute in statutes.values() {
            if let Some(successor) = &statute.successor
                && !statutes.contains_key(&successor.value)
            {
                let file = load::act_file(statute.id);
                return Err(LawError::content(&file, "successor.value", "there is no such statute in the data"));
            }
            for name in statute.names() {
                let acts = names.entry(plain(name)).or_default();
                if !acts.contains(&statute.id) {
                    acts.push(statute.id);
                }
            }
        }
        for series in amounts.values() {
            if !statutes.contains_key(&series.act) {
                let file = load::series_file(series);
                return Err(LawError::content(&file, "act", "there is no such statute in the data"));
            }
        }
        let law = Self {
            statutes,
            amounts,
            authorities,
            criteria,
            cases,
            clause_sets,
            kinds,
            profiles: BTreeMap::new(),
            names,
            digests: sources.digests(),
        };
        let law = law.with_profiles(profiles)?;
        law.check_authorities()?;
        law.check_demands()?;
        law.check_advice()?;
        Ok(law)
    }

    /// Proves that what a clause set rests on is in the data.
    fn check_demands(&self) -> Result<(), LawError> {
        for set in self.clause_sets.values() {
            for (index, demand) in set.demanded_by.iter().enumerate() {
                let (field, known) = match &demand.by {
                    Demander::Act { act, .. } => ("act", self.statutes.contains_key(act)),
                    Demander::Case(id) => ("case", self.cases.contains_key(id)),
                    Demander::Guideline(id) => {
                        ("guideline", self.criteria.contains_key(id) || self.profiles.contains_key(id))
                    }
                    Demander::Practice(_) => continue,
                };
                if !known {
                    let field = format!("demanded_by[{}].{field}", index + 1);
                    return Err(LawError::content(&format!("{}.toml", set.id), field, "is not in the data"));
                }
            }
        }
        Ok(())
    }

    /// Proves that what a kind of agreement should tell is in the data.
    fn check_advice(&self) -> Result<(), LawError> {
        for kind in self.kinds.values() {
            if kind.advises.iter().any(|id| !self.clause_sets.contains_key(id)) {
                return Err(LawError::content(&format!("{}.toml", kind.id), "advises", "is not in the data"));
            }
        }
        Ok(())
    }

    /// The same data with more profiles: those of a municipality beside those that come with the program.
    ///
    /// # Errors
    /// When a profile has the id of another, or names a kind of agreement or a list of criteria that is not there.
    pub fn with_profiles(mut self, own: Vec<Profile>) -> Result<Self, ProfileError> {
        for profile in own {
            let refuse = |field: &str, fault| {
                let file = format!("{}.toml", profile.id);
                Err(ProfileError { file, line: None, field: field.to_owned(), fault })
            };
            if self.profiles.contains_key(&profile.id) {
                return refuse("id", ProfileFault::Taken);
            }
            if !self.kinds.contains_key(&profile.kind) {
                return refuse("kind", ProfileFault::NoSuchKind { known: self.kinds.keys().cloned().collect() });
            }
            if profile.criteria.as_ref().is_some_and(|criteria| !self.criteria.contains_key(criteria)) {
                let known = self.criteria.keys().cloned().collect();
                return refuse("criteria", ProfileFault::NoSuchCriteria { known });
            }
            self.digests.insert(format!("profiles/{}.toml", profile.id), profile.sha256);
            self.profiles.insert(profile.id.clone(), profile);
        }
        Ok(self)
    }

    /// The SHA-256 of every data file, own profiles included, as 64 hexadecimal digits: two runs with the same
    /// fingerprint judged by the same data. It is the digest of the lines that `sha256sum` prints for the files of
    /// `data/`, in the order of their paths; line ends count as `\n`.
    #[must_use]
    pub fn fingerprint(&self) -> String {
        digest::of_all(&self.digests)
    }

    /// The day through which all legal data has been checked: the *oldest* of the days on which a human last compared
    /// an entry with its source, so that every entry was compared on this day or later. Profiles do not count: they
    /// are guidelines, and a municipality's own must not make the law look older. The end of time where there is no
    /// data.
    #[must_use]
    pub fn checked_until(&self) -> NaiveDate {
        let statutes = self.statutes.values().map(Statute::checked);
        let amounts = self.amounts.values().flat_map(|series| {
            let missing = series.missing.iter().map(|missing| missing.checked);
            series.amounts.iter().map(|amount| amount.checked).chain(missing)
        });
        let authorities = self.authorities.values().map(Authority::checked);
        let criteria = self.criteria.values().flat_map(|set| {
            let own = set.criteria.iter().map(|criterion| criterion.en.checked);
            own.chain([set.checked])
        });
        let cases = self.cases.values().map(|case| case.checked);
        let clauses = self.clause_sets.values().flat_map(|set| {
            let demands = set.demanded_by.iter().map(|demand| demand.checked);
            demands.chain([set.checked])
        });
        statutes
            .chain(amounts)
            .chain(authorities)
            .chain(criteria)
            .chain(cases)
            .chain(clauses)
            .min()
            .unwrap_or(NaiveDate::MAX)
    }

    /// The statute with that number.
    #[must_use]
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "asked by reference, as every map is")]
    pub fn statute(&self, id: &ActId) -> Option<&Statute> {
        self.statutes.get(id)
    }

    /// The statute that a name, an abbreviation or a title means on a day; case and kind of space do not matter.
    ///
    /// Where several acts bear the name, the one that stood on the day by the stated dates, verified or not: which act
    /// is meant is another question than whether it applied, which only [`Statute::status`] answers. On a day when
    /// none of them stood: the next to come, otherwise the last that was. None where the name is unknown, or where
    /// two acts of the name stood.
    #[must_use]
    pub fn statute_by_name(&self, name: &str, at: NaiveDate) -> Option<&Statute> {
        let mut bearers: Vec<&Statute> =
            self.names.get(&plain(name))?.iter().filter_map(|id| self.statutes.get(id)).collect();
        if let [only] = bearers[..] {
            return Some(only);
        }
        let standing: Vec<&Statute> = bearers.iter().copied().filter(|statute| statute.stated_at(at)).collect();
        match standing[..] {
            [only] => Some(only),
            [] => {
                let from = |statute: &Statute| statute.in_force.as_ref().map(|from| from.value);
                bearers.sort_by_key(|statute| from(statute));
                let next = bearers.iter().find(|statute| from(statute).is_some_and(|from| from > at));
                next.or(bearers.last()).copied()
            }
            _ => None,
        }
    }

    /// Every name of every statute, in lower case with single spaces, longest first so that a reader of prose tries
    /// `lagen om offentlig upphandling` before any part of it.
    #[must_use]
    pub fn statute_names(&self) -> Vec<&str> {
        let mut names: Vec<&str> = self.names.keys().map(String::as_str).collect();
        names.sort_by_key(|name| std::cmp::Reverse(name.len()));
        names
    }

    /// All statutes, Swedish ones first, by number.
    pub fn statutes(&self) -> impl Iterator<Item = &Statute> {
        self.statutes.values()
    }

    /// The amount of a kind on a day.
    #[must_use]
    pub fn amount(&self, kind: &str, at: NaiveDate) -> Lookup<'_, Amount> {
        self.amounts.get(kind).map_or(Lookup::Unknown(Why::NoSuchKind), |series| series.at(at))
    }

    /// The first day after the given one on which the answer for a kind changes.
    #[must_use]
    pub fn next_change(&self, kind: &str, at: NaiveDate) -> Option<NaiveDate> {
        self.amounts.get(kind)?.next_change(at)
    }

    /// All values of a kind.
    #[must_use]
    pub fn series(&self, kind: &str) -> Option<&Series> {
        self.amounts.get(kind)
    }

    /// All kinds of amounts, by name.
    pub fn amounts(&self) -> impl Iterator<Item = &Series> {
        self.amounts.values()
    }

    /// All bodies under names that they no longer bear, by id.
    pub fn authorities(&self) -> impl Iterator<Item = &Authority> {
        self.authorities.values()
    }

    /// The list of criteria with that id.
    #[must_use]
    pub fn criteria(&self, id: &str) -> Option<&CriteriaSet> {
        self.criteria.get(id)
    }

    /// All lists of criteria, by id.
    pub fn criteria_sets(&self) -> impl Iterator<Item = &CriteriaSet> {
        self.criteria.values()
    }

    /// The case with that citation.
    #[must_use]
    pub fn case(&self, id: &str) -> Option<&Case> {
        self.cases.get(id)
    }

    /// The clause set with that id.
    #[must_use]
    pub fn clause_set(&self, id: &str) -> Option<&ClauseSet> {
        self.clause_sets.get(id)
    }

    /// All clause sets, by id.
    pub fn clause_sets(&self) -> impl Iterator<Item = &ClauseSet> {
        self.clause_sets.values()
    }

    /// The kind of agreement with that word: `grant`.
    #[must_use]
    pub fn kind(&self, id: &str) -> Option<&KindOfAgreement> {
        self.kinds.get(id)
    }

    /// All kinds of agreement, by word.
    pub fn kinds(&self) -> impl Iterator<Item = &KindOfAgreement> {
        self.kinds.values()
    }

    /// The profile with that id.
    #[must_use]
    pub fn profile(&self, id: &str) -> Option<&Profile> {
        self.profiles.get(id)
    }

    /// All profiles, by id.
    pub fn profiles(&self) -> impl Iterator<Item = &Profile> {
        self.profiles.values()
    }

    /// All cases, by citation.
    pub fn cases(&self) -> impl Iterator<Item = &Case> {
        self.cases.values()
    }
}

/// A name as it is compared: in lower case, with single plain spaces.
pub(crate) fn plain(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}
