//! What the words of a question mean: the entries of the data that they name. Prints nothing.

use chrono::NaiveDate;
use iop_law::{ActId, Authority, Case, ClauseSet, CriteriaSet, Law, Series, Statute, is_locus};

use super::super::near;
use crate::trouble::Trouble;

/// The entries that answer a question.
#[derive(Debug, Default)]
pub(super) struct Answer<'law> {
    pub(super) acts: Vec<&'law Statute>,
    pub(super) amounts: Vec<&'law Series>,
    pub(super) authorities: Vec<&'law Authority>,
    pub(super) criteria: Vec<&'law CriteriaSet>,
    pub(super) clauses: Vec<&'law ClauseSet>,
    pub(super) cases: Vec<&'law Case>,
    /// The place in the acts that was asked for.
    pub(super) place: Option<String>,
}

impl<'law> Answer<'law> {
    /// Every entry.
    pub(super) fn all(law: &'law Law) -> Self {
        Self {
            acts: law.statutes().collect(),
            amounts: law.amounts().collect(),
            authorities: law.authorities().collect(),
            criteria: law.criteria_sets().collect(),
            clauses: law.clause_sets().collect(),
            cases: law.cases().collect(),
            place: None,
        }
    }

    /// The entry of that number, name, id or citation; otherwise those that have all the words.
    pub(super) fn find(what: &str, at: NaiveDate, law: &'law Law) -> Result<Self, Trouble> {
        let named = Self::named(what, at, law);
        if !named.is_empty() {
            return Ok(named);
        }
        let cited = Self::cited(what, at, law);
        if !cited.is_empty() {
            return Ok(cited);
        }
        let worded = Self::worded(what, law);
        if !worded.is_empty() {
            return Ok(worded);
        }
        Err(Trouble::NoSuchLaw { nearest: nearest(what, law).map(str::to_owned), asked: what.to_owned() })
    }

    fn named(what: &str, at: NaiveDate, law: &'law Law) -> Self {
        let same = |name: &str| plain(name) == plain(what);
        let mut acts: Vec<&Statute> = what.parse::<ActId>().ok().and_then(|id| law.statute(&id)).into_iter().collect();
        if acts.is_empty() {
            acts.extend(law.statute_by_name(what, at));
        }
        if acts.is_empty() {
            // A name that several acts bore on the day: all of them are shown. Then the form of running text.
            acts.extend(law.statutes().filter(|act| act.names().any(same)));
        }
        if acts.is_empty() {
            let english = |act: &&Statute| act.english.as_deref().is_some_and(same);
            let cited = |act: &&Statute| same(&act.cited);
            acts.extend(law.statutes().filter(|act| cited(act) || english(act)));
        }
        let bears = |own: &&Authority| same(&own.id) || own.names.iter().any(|name| same(name));
        Self {
            acts,
            amounts: law.amounts().filter(|series| same(&series.kind)).collect(),
            authorities: law.authorities().filter(bears).collect(),
            criteria: law.criteria_sets().filter(|set| same(&set.id)).collect(),
            clauses: law.clause_sets().filter(|set| same(&set.id)).collect(),
            cases: law.cases().filter(|case| same(&case.id)).collect(),
            place: None,
        }
    }

    /// An act with a place in it: `KL 10 kap. 9 §`, `artikel 6 GDPR`.
    fn cited(what: &str, at: NaiveDate, law: &'law Law) -> Self {
        let words: Vec<&str> = what.split_whitespace().collect();
        for cut in (1..words.len()).rev() {
            let (head, tail) = (words[..cut].join(" "), words[cut..].join(" "));
            for (name, place) in [(&head, &tail), (&tail, &head)] {
                let named = Self::named(name, at, law);
                if is_locus(place) && !named.acts.is_empty() {
                    return Self { acts: named.acts, place: Some(place.clone()), ..Self::default() };
                }
            }
        }
        Self::default()
    }

    fn worded(what: &str, law: &'law Law) -> Self {
        let words: Vec<String> = plain(what).split(' ').map(str::to_owned).collect();
        let has = |texts: &[&str]| {
            let text = plain(&texts.join(" ")).replace(['.', '_', '-'], " ") + " " + &plain(&texts.join(" "));
            words.iter().all(|word| text.contains(word.as_str()))
        };
        let act = |act: &&Statute| {
            let id = act.id.to_string();
            let english = act.english.as_deref().unwrap_or_default();
            let names: Vec<&str> = act.names().chain([id.as_str(), english, &act.cited]).collect();
            has(&names)
        };
        let bears = |own: &&Authority| {
            let names = own.names.iter().chain(&own.successors.value).chain([&own.id]);
            has(&names.map(String::as_str).collect::<Vec<_>>())
        };
        Self {
            acts: law.statutes().filter(act).collect(),
            amounts: law.amounts().filter(|series| has(&[&series.kind, &series.name, &series.name_en])).collect(),
            authorities: law.authorities().filter(bears).collect(),
            criteria: law.criteria_sets().filter(|set| has(&[&set.id, &set.publisher])).collect(),
            clauses: law.clause_sets().filter(|set| has(&[&set.id, &set.name, &set.name_en])).collect(),
            cases: law.cases().filter(|case| has(&[&case.id, &case.subject, &case.court])).collect(),
            place: None,
        }
    }

    fn is_empty(&self) -> bool {
        self.count() == 0
    }

    /// How many entries there are.
    pub(super) fn count(&self) -> usize {
        self.acts.len()
            + self.amounts.len()
            + self.authorities.len()
            + self.criteria.len()
            + self.clauses.len()
            + self.cases.len()
    }
}

/// A text as it is compared: in lower case, with single spaces.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// The name that was perhaps meant.
fn nearest<'law>(asked: &str, law: &'law Law) -> Option<&'law str> {
    let kinds = law.amounts().map(|series| series.kind.as_str());
    let authorities = law.authorities().flat_map(|own| own.names.iter().map(String::as_str));
    let criteria = law.criteria_sets().map(|set| set.id.as_str());
    let clauses = law.clause_sets().map(|set| set.id.as_str());
    let cases = law.cases().map(|case| case.id.as_str());
    let names =
        law.statute_names().into_iter().chain(kinds).chain(authorities).chain(criteria).chain(clauses).chain(cases);
    near(&plain(asked), names, |name| name.rsplit('.').next().unwrap_or(name))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(what: &str, at: &str) -> Vec<String> {
        let at = at.parse().unwrap_or_default();
        let Ok(answer) = Answer::find(what, at, Law::bundled()) else { return Vec::new() };
        let acts = answer.acts.iter().map(|act| act.id.to_string());
        let amounts = answer.amounts.iter().map(|series| series.kind.clone());
        let authorities = answer.authorities.iter().map(|own| own.id.clone());
        let criteria = answer.criteria.iter().map(|set| set.id.clone());
        let clauses = answer.clauses.iter().map(|set| set.id.clone());
        acts.chain(amounts)
            .chain(authorities)
            .chain(criteria)
            .chain(clauses)
            .chain(answer.cases.iter().map(|case| case.id.clone()))
            .collect()
    }

    #[test]
    fn an_act_is_found_by_number_and_by_the_name_it_had_on_the_day() {
        assert_eq!(found("2001:453", "2026-01-01"), ["2001:453"]);
        for number in ["(EU) 2023/2831", "2023/2831", "EU 2023/2831"] {
            assert_eq!(found(number, "2026-01-01"), ["(EU) 2023/2831"], "{number}");
        }
        for name in ["SoL", "socialtjänstlagen", "Socialtjänstlag", "Social Services Act"] {
            let by_day =
                if name == "Social Services Act" { vec!["1980:620", "2001:453", "2025:400"] } else { vec!["2001:453"] };
            assert_eq!(found(name, "2018-12-04"), by_day, "{name}");
        }
        assert_eq!(found("SoL", "2025-07-01"), ["2025:400"]);
        assert_eq!(found("skollagen", "2011-01-01"), ["1985:1100", "2010:800"], "both stood");
    }

    #[test]
    fn an_amount_is_found_by_its_kind_and_by_words_in_both_languages() {
        assert_eq!(found("lou.direct_award.general", "2018-12-04"), ["lou.direct_award.general"]);
        for words in ["direktupphandling", "Direktupphandling", "direct award"] {
            let kinds = found(words, "2018-12-04");
            assert!(kinds.contains(&"lou.direct_award.general".to_owned()), "{words}: {kinds:?}");
            assert!(kinds.contains(&"lou.direct_award.social_services".to_owned()), "{words}: {kinds:?}");
            assert!(!kinds.contains(&"state_aid.de_minimis".to_owned()), "{words}: {kinds:?}");
        }
        assert!(found("de minimis", "2018-12-04").contains(&"state_aid.de_minimis".to_owned()));
    }

    #[test]
    fn a_name_of_an_authority_is_found_and_so_is_whoever_came_after() {
        assert_eq!(found("datainspektionen", "2026-01-01"), ["datainspektionen"]);
        assert_eq!(found("Statens räddningsverk", "2026-01-01"), ["raddningsverket"]);
        let imy = found("Integritetsskyddsmyndigheten", "2026-01-01");
        assert!(imy.contains(&"datainspektionen".to_owned()), "{imy:?}");
        assert_eq!(nearest("datainspektonen", Law::bundled()), Some("Datainspektionen"));
    }

    #[test]
    fn criteria_clauses_and_cases_are_found_by_id_and_citation() {
        assert_eq!(found("lund-2018", "2026-01-01"), ["lund-2018"]);
        assert_eq!(found("record-checks", "2026-01-01"), ["record-checks"]);
        assert_eq!(found("HFD 2020 ref. 15", "2026-01-01"), ["HFD 2020 ref. 15"]);
    }

    #[test]
    fn an_act_is_found_with_a_place_before_or_behind_its_name() {
        let at = NaiveDate::default();
        for (what, place) in [
            ("KL 10 kap. 9 §", "10 kap. 9 §"),
            ("kommunallagen (2017:725) 10 kap. 9 §", "10 kap. 9 §"),
            ("10 kap. 9 § kommunallagen (2017:725)", "10 kap. 9 §"),
            ("artikel 6 GDPR", "artikel 6"),
        ] {
            let answer = Answer::find(what, at, Law::bundled());
            assert_eq!(answer.map(|answer| answer.place).ok().flatten().as_deref(), Some(place), "{what}");
        }
    }

    #[test]
    fn a_misspelt_name_has_a_nearest_and_nonsense_has_none() {
        let law = Law::bundled();
        assert_eq!(nearest("socialtjänslagen", law), Some("socialtjänstlagen"));
        assert_eq!(nearest("direct_awards.general", law), Some("lou.direct_award.general"));
        assert_eq!(nearest("xyzzyxyzzy", law), None);
        assert!(found("xyzzyxyzzy", "2026-01-01").is_empty());
    }
}
