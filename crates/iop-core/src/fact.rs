//! Facts by name: what a reference in prose, `{period.end}`, stands for.

use crate::derive::{self, Sum};
use crate::model::{Agreement, ClauseKind};
use crate::{Duration, Money, OrgNumber, Prose, Slot, StatedDate};

/// The value a reference stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// Words.
    Text(String),
    /// Words with their marks.
    Prose(Prose),
    /// Money.
    Money(Money),
    /// A date.
    Date(StatedDate),
    /// A length of time.
    Duration(Duration),
    /// An organisation number.
    OrgNumber(OrgNumber),
    /// Several texts, which a paragraph of its own prints as a list.
    List {
        /// Whether the list is numbered.
        numbered: bool,
        /// The texts.
        items: Vec<Slot<Prose>>,
    },
    /// Another clause of the paper.
    Clause(ClauseKind),
    /// The fact exists and has not been filled in.
    Blank(Option<String>),
}

/// The references there are; `<id>` is the id of a party, a goal, a target group or an annex, `<kind>` the kind of a clause.
pub const REFERENCES: &[&str] = &[
    "annexes.<id>",
    "case_number",
    "clauses.<kind>",
    "commitments.<id>",
    "criteria",
    "dated",
    "funding.total",
    "goals",
    "goals.<id>",
    "id",
    "parties.<id>",
    "parties.<id>.body",
    "parties.<id>.name",
    "parties.<id>.org_number",
    "parties.<id>.unit",
    "period.end",
    "period.start",
    "review.by",
    "steering.tasks",
    "subtitle",
    "target_groups",
    "target_groups.<id>",
    "termination.last_notice",
    "termination.notice",
    "title",
];

impl Agreement {
    /// What `path` stands for; none when there is no such fact in this agreement.
    #[must_use]
    pub fn fact(&self, path: &str) -> Option<Fact> {
        let parts: Vec<&str> = path.split('.').collect();
        match parts[..] {
            ["id"] => Some(slot(&self.id, |id| Fact::Text(id.to_string()))),
            ["title"] => Some(slot(&self.title, |title| Fact::Text(title.clone()))),
            ["subtitle"] => Some(optional(self.subtitle.as_ref(), |text| Fact::Text(text.clone()))),
            ["dated"] => Some(optional(self.dated.as_ref(), |date| Fact::Date(*date))),
            ["case_number"] => Some(optional(self.case_number.as_ref(), |text| Fact::Text(text.clone()))),
            ["period", "start"] => {
                Some(self.period.as_ref().map_or(Fact::Blank(None), |p| slot(&p.start, |d| Fact::Date(*d))))
            }
            ["period", "end"] => {
                Some(self.period.as_ref().map_or(Fact::Blank(None), |p| slot(&p.end, |d| Fact::Date(*d))))
            }
            ["review", "by"] => {
                Some(self.review.as_ref().map_or(Fact::Blank(None), |r| slot(&r.by, |d| Fact::Date(*d))))
            }
            ["funding", "total"] => Some(self.total_fact()),
            ["termination", "notice"] => {
                Some(self.termination.as_ref().map_or(Fact::Blank(None), |t| slot(&t.notice, |d| Fact::Duration(*d))))
            }
            ["termination", "last_notice"] => {
                Some(derive::last_notice_day(self).map_or(Fact::Blank(None), |day| Fact::Date(StatedDate::Day(day))))
            }
            ["parties", id] | ["parties", id, "name"] => {
                Some(slot(&self.party_named(id)?.name, |name| Fact::Text(name.clone())))
            }
            ["parties", id, "org_number"] => {
                Some(slot(&self.party_named(id)?.org_number, |number| Fact::OrgNumber(*number)))
            }
            ["parties", id, "body"] => {
                Some(optional(self.party_named(id)?.body.as_ref(), |text| Fact::Text(text.clone())))
            }
            ["parties", id, "unit"] => {
                Some(optional(self.party_named(id)?.unit.as_ref(), |text| Fact::Text(text.clone())))
            }
            ["goals", id] => {
                let goal = self.goals.iter().find(|goal| goal.id.known().is_some_and(|own| own.as_str() == id))?;
                Some(slot(&goal.text, |text| Fact::Prose(text.clone())))
            }
            ["target_groups", id] => {
                let group =
                    self.target_groups.iter().find(|group| group.id.known().is_some_and(|own| own.as_str() == id))?;
                Some(slot(&group.text, |text| Fact::Prose(text.clone())))
            }
            ["annexes", id] => {
                let annex = self.annexes.iter().find(|annex| annex.id.known().is_some_and(|own| own.as_str() == id))?;
                Some(slot(&annex.title, |title| Fact::Text(title.clone())))
            }
            ["goals"] => Some(list(true, self.goals.iter().map(|goal| goal.text.clone()))),
            ["target_groups"] => Some(list(false, self.target_groups.iter().map(|group| group.text.clone()))),
            ["criteria"] => {
                let items = self.criteria.iter().flat_map(|criteria| &criteria.items);
                Some(list(false, items.map(|criterion| escaped(&criterion.text))))
            }
            ["steering", "tasks"] => {
                let tasks = self.steering.iter().flat_map(|steering| &steering.tasks);
                Some(list(false, tasks.map(|task| Slot::Known(task.clone()))))
            }
            ["commitments", id] => {
                self.party_named(id)?;
                let own = self.commitments.iter().filter(|commitment| {
                    commitment.party.known().and_then(|party| party.id()).is_some_and(|own| own.as_str() == id)
                });
                Some(list(false, own.map(|commitment| commitment.text.clone())))
            }
            ["clauses", kind] => {
                let kinds = self.clauses.iter().filter_map(|clause| clause.kind.known());
                kinds.copied().find(|own| own.as_str() == kind).map(Fact::Clause)
            }
            _ => None,
        }
    }

    fn party_named(&self, id: &str) -> Option<&crate::model::Party> {
        self.parties.iter().find(|party| party.id.known().is_some_and(|own| own.as_str() == id))
    }

    fn total_fact(&self) -> Fact {
        match self.funding.as_ref().map(derive::cash_total) {
            Some(Sum::Known(sum)) => Fact::Money(sum),
            Some(Sum::Nothing | Sum::Blank | Sum::NotAddable) | None => Fact::Blank(None),
        }
    }
}

fn slot<T>(slot: &Slot<T>, fact: impl Fn(&T) -> Fact) -> Fact {
    match slot {
        Slot::Known(value) => fact(value),
        Slot::Blank(label) => Fact::Blank(label.clone()),
    }
}

fn optional<T>(value: Option<&T>, fact: impl Fn(&T) -> Fact) -> Fact {
    value.map_or(Fact::Blank(None), fact)
}

fn list(numbered: bool, items: impl Iterator<Item = Slot<Prose>>) -> Fact {
    Fact::List { numbered, items: items.collect() }
}

fn escaped(text: &Slot<String>) -> Slot<Prose> {
    match text {
        Slot::Known(text) => Slot::Known(Prose::from(Prose::escape(text))),
        Slot::Blank(label) => Slot::Blank(label.clone()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{Goal, Period};

    fn agreement() -> Agreement {
        Agreement {
            goals: vec![Goal {
                id: Slot::Known("traffar".parse::<crate::model::Id>().unwrap_or_default()),
                text: Slot::from(Prose::from("Träffas")),
                ..Goal::default()
            }],
            period: Some(Period { start: Slot::default(), end: Slot::from(StatedDate::Year(2026)) }),
            ..Agreement::default()
        }
    }

    #[test]
    fn a_reference_stands_for_its_fact() {
        let agreement = agreement();
        assert_eq!(agreement.fact("period.end"), Some(Fact::Date(StatedDate::Year(2026))));
        assert_eq!(agreement.fact("goals.traffar"), Some(Fact::Prose(Prose::from("Träffas"))));
        assert_eq!(agreement.fact("period.start"), Some(Fact::Blank(None)));
    }

    #[test]
    fn a_reference_to_nothing_is_none() {
        for path in ["goals.saknas", "period", "period.mitt", "parties.lund", "", "."] {
            assert_eq!(agreement().fact(path), None, "{path}");
        }
    }
}
