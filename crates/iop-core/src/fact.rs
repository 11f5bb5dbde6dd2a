//! Facts by name: what a reference in prose, `{period.end}`, stands for.

use crate::derive::{self, Ledger, Sum};
use crate::model::{Agreement, ClauseKind, Party};
use crate::{Due, Duration, Id, Money, OrgNumber, Prose, Slot, StatedDate};

/// The value a reference stands for.
#[derive(Debug, Clone, PartialEq)]
pub enum Fact {
    /// Words.
    Text(String),
    /// Words with their marks.
    Prose(Prose),
    /// Money.
    Money(Money),
    /// Money, so much at most.
    AtMost(Money),
    /// Money, more or less.
    About(Money),
    /// A date.
    Date(StatedDate),
    /// When something is due, when that is more than a date.
    Due(Due),
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

/// The references there are; `<id>` is the id of what the first word names, which for commitments is a party, and
/// `<kind>` the kind of a clause.
pub const REFERENCES: &[&str] = &[
    "amendment.effective",
    "annexes.<id>",
    "case_number",
    "clauses.<kind>",
    "commitments.<id>",
    "criteria",
    "dated",
    "funding.contributions.<id>",
    "funding.costs_total",
    "funding.spend_by",
    "funding.total",
    "goals",
    "goals.<id>",
    "id",
    "participants.<id>",
    "parties.<id>",
    "parties.<id>.body",
    "parties.<id>.name",
    "parties.<id>.org_number",
    "parties.<id>.part_of",
    "parties.<id>.unit",
    "party_groups.<id>",
    "period.end",
    "period.length",
    "period.start",
    "review.by",
    "scope.name",
    "state_aid.amount",
    "state_aid.declared",
    "state_aid.granted",
    "state_aid.regulation",
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
    ///
    /// Whoever asks for many asks one [`Ledger`], which adds the money up once.
    #[must_use]
    pub fn fact(&self, path: &str) -> Option<Fact> {
        match path.split('.').next() {
            Some("funding" | "state_aid") => Ledger::of(self).fact(path),
            Some(_) | None => self.plain_fact(path),
        }
    }
}

impl Ledger<'_> {
    /// What `path` stands for; none when there is no such fact in the agreement.
    #[must_use]
    pub fn fact(&self, path: &str) -> Option<Fact> {
        let parts: Vec<&str> = path.split('.').collect();
        match parts[..] {
            ["funding", "total"] => Some(sum(self.cash_total())),
            ["funding", "costs_total"] => Some(sum(self.costs_total())),
            ["funding", "contributions", id] => {
                let own = self.contribution_named(id)?;
                // A blank amount keeps its label.
                Some(match own.amount.label() {
                    Some(label) => Fact::Blank(Some(label.to_owned())),
                    None => sum(self.contribution_each(own)),
                })
            }
            ["state_aid", "amount"] => {
                let stated = self.agreement().state_aid.as_ref().map(|aid| &aid.amount);
                Some(match stated.and_then(Slot::label) {
                    Some(label) => Fact::Blank(Some(label.to_owned())),
                    None => sum(self.aid_amount()),
                })
            }
            _ => self.agreement().plain_fact(path),
        }
    }
}

impl Agreement {
    /// What a path outside the funding stands for.
    fn plain_fact(&self, path: &str) -> Option<Fact> {
        let parts: Vec<&str> = path.split('.').collect();
        match parts[..] {
            ["id"] => Some(slot(&self.id, |id| Fact::Text(id.to_string()))),
            ["title"] => Some(slot(&self.title, |title| Fact::Text(title.clone()))),
            ["subtitle"] => Some(text(self.subtitle.as_ref())),
            ["dated"] => Some(slot(&self.dated, |date| Fact::Date(*date))),
            ["case_number"] => Some(text(self.case_number.as_ref())),
            ["amendment", "effective"] => {
                Some(part(self.amendment.as_ref(), |amendment| slot(&amendment.effective, |date| Fact::Date(*date))))
            }
            ["funding", "spend_by"] => {
                Some(part(self.funding.as_ref(), |funding| slot(&funding.spend_by, |by| due(*by))))
            }
            ["state_aid", "declared"] => {
                Some(part(self.state_aid.as_ref(), |aid| slot(&aid.declared, |date| Fact::Date(*date))))
            }
            ["state_aid", "granted"] => Some(part(self.state_aid.as_ref(), |aid| match aid.granted.label() {
                Some(label) => Fact::Blank(Some(label.to_owned())),
                None => derive::aid_granted(self).map_or(Fact::Blank(None), Fact::Date),
            })),
            ["state_aid", "regulation"] => Some(part(self.state_aid.as_ref(), |aid| text(aid.regulation.as_ref()))),
            ["scope", "name"] => Some(part(self.scope.as_ref(), |scope| text(scope.name.as_ref()))),
            ["period", "start"] => Some(part(self.period.as_ref(), |period| slot(&period.start, |d| Fact::Date(*d)))),
            ["period", "end"] => Some(self.end_fact()),
            ["period", "length"] => {
                Some(part(self.period.as_ref(), |period| slot(&period.length, |length| Fact::Duration(*length))))
            }
            ["review", "by"] => Some(part(self.review.as_ref(), |review| slot(&review.by, |by| due(*by)))),
            ["termination", "notice"] => {
                Some(part(self.termination.as_ref(), |ending| slot(&ending.notice, |notice| Fact::Duration(*notice))))
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
            ["parties", id, "body"] => Some(text(self.party_named(id)?.body.as_ref())),
            ["parties", id, "part_of"] => Some(text(self.party_named(id)?.part_of.as_ref())),
            ["parties", id, "unit"] => Some(text(self.party_named(id)?.unit.as_ref())),
            ["party_groups", id] => {
                let group = self.party_groups.iter().find(|group| is(&group.id, id))?;
                Some(slot(&group.name, |name| Fact::Text(name.clone())))
            }
            ["participants", id] => {
                let participant = self.participants.iter().find(|participant| is(&participant.id, id))?;
                Some(slot(&participant.name, |name| Fact::Text(name.clone())))
            }
            ["goals", id] => {
                let goal = self.goals.iter().find(|goal| is(&goal.id, id))?;
                Some(slot(&goal.text, |text| Fact::Prose(text.clone())))
            }
            ["target_groups", id] => {
                let group = self.target_groups.iter().find(|group| is(&group.id, id))?;
                Some(slot(&group.text, |text| Fact::Prose(text.clone())))
            }
            ["annexes", id] => {
                let annex = self.annexes.iter().find(|annex| is(&annex.id, id))?;
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
                let kind = ClauseKind::ALL.iter().copied().find(|known| known.as_str() == kind)?;
                derive::is_on_paper(self, kind).then_some(Fact::Clause(kind))
            }
            _ => None,
        }
    }

    fn party_named(&self, id: &str) -> Option<&Party> {
        self.parties.iter().find(|party| is(&party.id, id))
    }

    /// The end, stated or from the length. A blank end keeps its label.
    fn end_fact(&self) -> Fact {
        match derive::end(self) {
            Some(end) => Fact::Date(end),
            None => part(self.period.as_ref(), |period| slot(&period.end, |end| Fact::Date(*end))),
        }
    }
}

fn is(own: &Slot<Id>, id: &str) -> bool {
    own.known().is_some_and(|own| own.as_str() == id)
}

/// A fact of a part that the agreement may lack.
fn part<T>(part: Option<&T>, fact: impl Fn(&T) -> Fact) -> Fact {
    part.map_or(Fact::Blank(None), fact)
}

fn slot<T>(slot: &Slot<T>, fact: impl Fn(&T) -> Fact) -> Fact {
    match slot {
        Slot::Known(value) => fact(value),
        Slot::Blank(label) => Fact::Blank(label.clone()),
    }
}

fn text(value: Option<&String>) -> Fact {
    value.map_or(Fact::Blank(None), |text| Fact::Text(text.clone()))
}

fn due(due: Due) -> Fact {
    match due {
        Due::On(date) => Fact::Date(date),
        Due::EveryYear { .. } | Due::At(_) | Due::After(..) | Due::Before(..) | Due::First(..) => Fact::Due(due),
    }
}

fn sum(sum: Sum) -> Fact {
    match sum {
        Sum::Known(money) => Fact::Money(money),
        Sum::AtMost(money) => Fact::AtMost(money),
        Sum::About(money) => Fact::About(money),
        Sum::Nothing | Sum::Blank | Sum::Unending | Sum::NotAddable => Fact::Blank(None),
    }
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
    use crate::model::{Clause, Goal, Period};

    fn agreement() -> Agreement {
        Agreement {
            goals: vec![Goal {
                id: Slot::Known("traffar".parse::<crate::model::Id>().unwrap_or_default()),
                text: Slot::from(Prose::from("Träffas")),
                ..Goal::default()
            }],
            period: Some(Period { end: Slot::from(StatedDate::Year(2026)), ..Period::default() }),
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
    fn money_is_exact_or_says_that_it_is_not() {
        let given = |terms: &str| {
            let yaml = format!("format: iop/1\nfunding: {{contributions: [{{id: bidrag, form: cash, {terms}}}]}}\n");
            let agreement = crate::read(yaml.as_bytes()).agreement.unwrap_or_default();
            ["funding.contributions.bidrag", "funding.total"].map(|path| agreement.fact(path))
        };
        let (one, blank) = (Money::kronor(1), Fact::Blank(None));
        assert_eq!(given("amount: 1"), [Some(Fact::Money(one)), Some(Fact::Money(one))]);
        assert_eq!(given("at_most: 1"), [Some(Fact::AtMost(one)), Some(Fact::AtMost(one))]);
        assert_eq!(given("about: 1, per: year"), [Some(Fact::About(one)), Some(blank.clone())]);
        let labelled = Fact::Blank(Some("BELOPP".to_owned()));
        assert_eq!(given("amount: '[BELOPP]'"), [Some(labelled), Some(blank)]);
    }

    #[test]
    fn every_part_answers_to_its_name() {
        let yaml = "format: iop/1\ndated: 2019-03\nparties: [{id: lund, role: public}, {id: im, part_of: IM}]\nstate_aid: {regulation: 2023/2831, declared: \
                    2019-02}\nparty_groups: [{id: alla, name: Kommunerna}]\nparticipants: [{id: esf, name: ESF-rådet}]\n\
                    scope: {name: Vänskapa}\namendment: {effective: 2020-01}\nperiod: {start: 2019, length: 2 years}\n\
                    review: {by: 04-30 every year}\nfunding: {contributions: [{party: lund, form: cash, amount: 7}], costs: [{amount: 5}], spend_by: 1 month before period.end}\n";
        let agreement = crate::read(yaml.as_bytes()).agreement.unwrap_or_default();
        let text = |words: &str| Fact::Text(words.to_owned());
        for (path, fact) in [
            ("party_groups.alla", text("Kommunerna")),
            ("participants.esf", text("ESF-rådet")),
            ("scope.name", text("Vänskapa")),
            ("amendment.effective", Fact::Date(StatedDate::Month { year: 2020, month: 1 })),
            ("parties.im.part_of", text("IM")),
            ("state_aid.amount", Fact::Money(Money::kronor(7))),
            ("state_aid.declared", Fact::Date(StatedDate::Month { year: 2019, month: 2 })),
            ("state_aid.granted", Fact::Date(StatedDate::Month { year: 2019, month: 3 })),
            ("state_aid.regulation", text("2023/2831")),
            ("period.end", Fact::Date(StatedDate::Year(2020))),
            ("period.length", Fact::Duration(Duration::new(2, crate::TimeUnit::Year))),
            ("review.by", Fact::Due(Due::EveryYear { month: 4, day: 30 })),
            ("funding.costs_total", Fact::Money(Money::kronor(5))),
            (
                "funding.spend_by",
                Fact::Due(Due::Before(
                    Duration::new(1, crate::TimeUnit::Month),
                    crate::Anchor::Period(crate::Edge::End),
                )),
            ),
        ] {
            assert_eq!(agreement.fact(path), Some(fact), "{path}");
        }
        assert_eq!(agreement.fact("participants.alla"), None);
        assert_eq!(self::agreement().fact("funding.spend_by"), Some(Fact::Blank(None)));
        assert!(REFERENCES.is_sorted());
    }

    #[test]
    fn a_clause_is_referred_to_when_it_is_on_the_paper() {
        let mut agreement = agreement();
        assert_eq!(agreement.fact("clauses.goals"), Some(Fact::Clause(ClauseKind::Goals)));
        assert_eq!(agreement.fact("clauses.secrecy"), None);
        assert_eq!(agreement.fact("clauses.nonsens"), None);
        let clause = |kind, covers| Clause { kind: Slot::Known(kind), covers, ..Clause::default() };
        agreement.clauses = vec![clause(ClauseKind::Purpose, vec![ClauseKind::Goals])];
        assert_eq!(agreement.fact("clauses.purpose"), Some(Fact::Clause(ClauseKind::Purpose)));
        assert_eq!(agreement.fact("clauses.goals"), None);
    }

    #[test]
    fn a_reference_to_nothing_is_none() {
        for path in ["goals.saknas", "period", "period.mitt", "parties.lund", "", "."] {
            assert_eq!(agreement().fact(path), None, "{path}");
        }
    }
}
