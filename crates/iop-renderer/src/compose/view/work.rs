//! The work: background, definitions, scope, goals, target groups, duties, what is changed, staff and safeguards.

use iop_core::model::{
    Amendment, Assessment, AssessmentMatter, Basis, ClauseKind, Commitment, Criteria, Goal, Related, Target,
    TargetGroup, TargetGroupKind,
};
use iop_core::{Id, Slot};
use serde_json::{Value, json};

use super::{escape, escaped, indented};
use crate::compose::Composer;

impl Composer<'_> {
    pub(super) fn work_view(&self) -> Value {
        let agreement = self.agreement;
        json!({
            "context": agreement.context.iter().map(|target| self.target(target)).collect::<Vec<_>>(),
            "definitions": agreement.definitions.iter().map(|definition| json!({
                "term": self.required(&definition.term, "term", Clone::clone),
                "means": self.item_slot(&definition.means, "means"),
            })).collect::<Vec<_>>(),
            "scope": agreement.scope.as_ref().map(|scope| json!({
                "name": scope.name.as_ref().map(escape),
                "places": escaped(&scope.places),
                "includes": scope.includes.iter().map(indented).collect::<Vec<_>>(),
                "excludes": scope.excludes.iter().map(indented).collect::<Vec<_>>(),
            })),
            "amendment": agreement.amendment.as_ref().map(|amendment| self.amendment(amendment)),
            "goals": agreement.goals.iter().map(|goal| self.goal(goal)).collect::<Vec<_>>(),
            "direct_groups": self.groups(TargetGroupKind::Direct),
            "indirect_groups": self.groups(TargetGroupKind::Indirect),
            // What is told already is not still to be done.
            "aid_assessed": agreement.assessments.iter()
                .any(|one| one.matter.known() == Some(&AssessmentMatter::StateAid)),
            "assessments": agreement.assessments.iter().map(|one| self.assessment(one)).collect::<Vec<_>>(),
            "criteria": agreement.criteria.as_ref().map(|criteria| self.criteria(criteria)),
            "commitments": self.commitments(|_| true),
            "duties": agreement.commitments.iter().filter(|duty| duty.clause.is_some())
                .map(|duty| self.duty(duty)).collect::<Vec<_>>(),
            "staff": agreement.staff.as_ref().map(|staff| json!({
                "employer": self.who_slot(&staff.employer),
                "each": staff.employer.known().is_some_and(iop_core::model::PartyRef::is_all),
                "posts": staff.posts.len(),
            })),
            "record_checks": agreement.record_checks.as_ref().map(|checks| json!({
                "registers": self.phrases(&checks.registers, "register"),
                "statutes": checks.statutes.iter().map(|statute| self.cited(statute)).collect::<Vec<_>>(),
                "shown_by": checks.shown_by.as_ref().map(escape),
                "noted_by": self.who_slot(&checks.noted_by),
                "not_older_than": Self::optional(&checks.not_older_than, |age| age.typeset(agreement.language)),
            })),
            "data_protection": agreement.data_protection.as_ref().map(|data| json!({
                "roles": data.roles.iter().map(|role| json!({
                    "party": self.who_slot(&role.party),
                    "role": self.phrase_or_blank(&role.role, "data-role", "data-role"),
                    "processing": role.processing.as_ref().map(escape),
                })).collect::<Vec<_>>(),
                "legal_basis": self.phrases(&data.legal_basis, "legal-ground"),
                "sensitive": Self::choice(&data.sensitive),
                "processor_agreement": self.annex(data.processor_agreement.as_ref()),
                "erased": self.due(&data.erased),
            })),
        })
    }

    fn amendment(&self, amendment: &Amendment) -> Value {
        let amended = |related: &&Related| related.kind.known() == Some(&iop_core::model::RelatedKind::Amends);
        let titles = self.agreement.related.iter().filter(amended);
        json!({
            "amended": titles.map(|related| self.cited_paper(related)).collect::<Vec<_>>(),
            "effective": self.day(&amendment.effective),
            "changes": amendment.changes.iter().map(|change| json!({
                "concerns": self.required(&change.concerns, "concerns", Clone::clone),
                "was": change.was.as_ref().map(indented),
                "removed": change.removed,
                // What is taken away needs no new wording.
                "becomes": if change.removed && change.becomes == Slot::Blank(None) {
                    Value::Null
                } else {
                    self.item_slot(&change.becomes, "becomes").into()
                },
            })).collect::<Vec<_>>(),
            "otherwise_unchanged": amendment.otherwise_unchanged,
        })
    }

    /// Another paper so that it cannot be taken for one of the same title: ”Överenskommelse” av den 4 december 2025 (KS 2025/14).
    fn cited_paper(&self, related: &Related) -> String {
        let around = |key: &str, words: &str| {
            let (before, after) = self.wording.field(key).split_once('#').unwrap_or_default();
            format!("{}{words}{}", escape(before), escape(after))
        };
        let title = around("quoted", &self.required(&related.title, "title", Clone::clone));
        let dated = self.day(&related.dated);
        let dated = dated.as_str().map(|dated| format!(" {}", around("of-date", dated))).unwrap_or_default();
        let case = related.case_number.as_ref().map(|number| format!(" ({})", escape(number))).unwrap_or_default();
        format!("{title}{dated}{case}")
    }

    fn goal(&self, goal: &Goal) -> Value {
        json!({
            "text": self.item_slot(&goal.text, "goals"),
            "targets": goal.targets.iter().map(|target| self.target(target)).collect::<Vec<_>>(),
        })
    }

    /// A measure in words: its numbers, what is counted, over what time, and when it does not apply.
    pub(in crate::compose) fn target(&self, target: &Target) -> String {
        let language = self.agreement.language;
        let numbers = self.bounds([&target.exactly, &target.at_least, &target.at_most, &target.about]);
        let numbers = if numbers.is_empty() {
            self.mark(None, "times")
        } else {
            numbers.join(&format!(" {} ", self.wording.field("and")))
        };
        let blank_basis = target.during.label().or(target.per.label()).map(|label| format!(", [{label}]"));
        let basis = target.basis().map(|basis| match basis {
            Basis::During(date) => format!(", {}", escape(date.typeset(language))),
            Basis::Per(frequency) => format!(" {}", escape(frequency.typeset(language))),
        });
        // Both are read; the model asks for one.
        let per = target.during.known().and(target.per.known());
        let per = per.map(|per| format!(" {}", escape(per.typeset(language))));
        let measure = self.required(&target.measure, "measure", Clone::clone);
        let except =
            target.except.as_ref().map(|except| format!(", {} {}", self.wording.field("except"), escape(except)));
        let parts = [per, basis.or(blank_basis), except].into_iter().flatten();
        std::iter::once(format!("{numbers} {measure}")).chain(parts).collect()
    }

    /// Numbers and their blanks, exact, least, most and approximate, with the words for their bounds.
    fn bounds(&self, [exactly, at_least, at_most, about]: [&Slot<u64>; 4]) -> Vec<String> {
        let bounded = |key: &str, slot: &Slot<u64>| {
            let number = match slot {
                Slot::Known(number) => grouped(*number),
                Slot::Blank(label) => format!("[{}]", label.as_ref()?),
            };
            Some(format!("{} {number}", escape(self.wording.field(key))).trim().to_owned())
        };
        let numbers =
            [bounded("", exactly), bounded("at-least", at_least), bounded("at-most", at_most), bounded("about", about)];
        numbers.into_iter().flatten().collect()
    }

    fn groups(&self, kind: TargetGroupKind) -> Vec<Value> {
        let groups = self.agreement.target_groups.iter().filter(|group| group.kind == kind);
        groups.map(|group| self.group(group)).collect()
    }

    fn group(&self, group: &TargetGroup) -> Value {
        let sizes = self.bounds([&group.exactly, &group.at_least, &group.at_most, &group.about]);
        json!({
            "text": self.item_slot(&group.text, "target_groups"),
            "age_from": Self::count(&group.age_from),
            "age_under": Self::count(&group.age_under),
            "age_to": Self::count(&group.age_to),
            "sex": self.phrase(&group.sex, "sex"),
            "legal_status": group.legal_status.as_ref().map(escape),
            "sizes": sizes,
            "area": group.area.as_ref().map(escape),
        })
    }

    fn criteria(&self, criteria: &Criteria) -> Value {
        json!({
            "set": criteria.set.as_ref().map(escape),
            "set_name": criteria.set.as_ref().and_then(|set| self.name_of_set(set)),
            "assessed_by": criteria.assessed_by.as_ref().map(escape),
            "assessed_on": self.day(&criteria.assessed_on),
            "items": criteria.items.iter().map(|item| json!({
                "criterion": item.criterion.as_ref().map(escape),
                "text": self.required(&item.text, "criterion", Clone::clone),
                "met": match item.met.known() {
                    Some(verdict) => escape(self.wording.value("met", verdict.as_str())).into(),
                    None => Self::choice(&item.met),
                },
                "reason": item.reason.as_ref().map(escape),
            })).collect::<Vec<_>>(),
        })
    }

    /// What the agreement calls the list its criteria come from: a document it is related to, or an annex. The list itself
    /// is named in the law's lists, which are not known here.
    fn name_of_set(&self, set: &Id) -> Option<String> {
        let related = self.agreement.related.iter().find(|one| one.id.as_ref() == Some(set));
        let annexed = || self.agreement.annexes.iter().any(|annex| annex.id.known() == Some(set));
        match related {
            Some(related) => related.title.known().map(escape),
            None if annexed() => self.annex(Some(set)).as_str().map(str::to_owned),
            None => None,
        }
    }

    /// A statute as text cites it: words as they stand, and a bare number by its name, where the words have one.
    fn cited(&self, statute: &str) -> String {
        let is_number = statute.split_once(':').is_some_and(|(year, number)| {
            let digits = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
            year.len() == 4 && digits(year) && digits(number)
        });
        match self.wording.value("statute", statute) {
            "" if is_number => escape(self.wording.field("statute").replace('#', statute)),
            "" => escape(statute),
            name => escape(name),
        }
    }

    /// The commitments told in their own clause, those that are wanted, gathered by party in the order of the file.
    pub(in crate::compose) fn commitments(&self, wanted: impl Fn(&Commitment) -> bool) -> Vec<Value> {
        let told =
            |duty: &&Commitment| duty.clause.is_none_or(|clause| clause == ClauseKind::Commitments) && wanted(duty);
        let mut parties: Vec<&iop_core::Slot<iop_core::model::PartyRef>> = Vec::new();
        for duty in self.agreement.commitments.iter().filter(told) {
            if !parties.contains(&&duty.party) {
                parties.push(&duty.party);
            }
        }
        let own = |party: &iop_core::Slot<_>| {
            let own = self.agreement.commitments.iter().filter(told).filter(|duty| duty.party == *party);
            own.map(|duty| self.duty(duty)).collect::<Vec<_>>()
        };
        parties
            .into_iter()
            .map(|party| {
                let everyone = party.known().is_some_and(iop_core::model::PartyRef::is_all);
                json!({ "party": self.who_slot(party), "everyone": everyone, "items": own(party) })
            })
            .collect()
    }

    /// One legal assessment.
    pub(in crate::compose) fn assessment(&self, assessment: &Assessment) -> Value {
        json!({
            "matter": self.phrase_or_blank(&assessment.matter, "assessment", "assessment"),
            "by": self.required(&assessment.by, "name", Clone::clone),
            "on": self.required(&assessment.on, "date", |date| date.typeset(self.agreement.language)),
            "finds": self.finds(assessment),
            // Whether its matter must be named: the finding does so.
            "named": assessment.finds.known().is_none() || assessment.matter.known().is_none(),
            "outcome": self.item_slot(&assessment.outcome, "outcome"),
            "case_number": assessment.case_number.as_ref().map(escape),
        })
    }

    /// What an assessment came to, in words that follow on its matter.
    fn finds(&self, assessment: &Assessment) -> Value {
        let own = assessment.matter.known().map(|matter| match matter {
            AssessmentMatter::Procurement => "finds-procurement",
            AssessmentMatter::StateAid => "finds-state-aid",
            AssessmentMatter::MunicipalLaw => "finds-municipal-law",
        });
        self.phrase(&assessment.finds, own.unwrap_or("finds"))
    }

    /// The numbers of the goals on the paper; none where it does not number them, or one of them is not there.
    fn goal_numbers(&self, goals: &[Id]) -> Vec<String> {
        if !self.numbers_goals() {
            return Vec::new();
        }
        let place = |id: &Id| self.agreement.goals.iter().position(|goal| goal.id.known() == Some(id));
        let numbers = goals.iter().map(|id| place(id).map(|place| (place + 1).to_string()));
        numbers.collect::<Option<Vec<String>>>().unwrap_or_default()
    }

    /// One duty.
    pub(in crate::compose) fn duty(&self, duty: &Commitment) -> Value {
        let goals = duty.goals.iter().map(|id| match self.agreement.goal(id) {
            Some(goal) => {
                let text = self.item_slot(&goal.text, "goals");
                text.lines().next().unwrap_or_default().trim_end_matches('.').to_owned()
            }
            None => escape(id),
        });
        json!({
            "party": self.who_slot(&duty.party),
            "unit": duty.unit.as_ref().map(escape),
            "during": Self::optional(&duty.during, |during| during.typeset(self.agreement.language)),
            "performed_by": self.name_option(duty.performed_by.as_ref()),
            // By number where the paper numbers the goals, so that none of them is told twice.
            "goal_numbers": self.goal_numbers(&duty.goals),
            "text": self.item_slot(&duty.text, "commitments"),
            "when": duty.when.as_ref().map(indented),
            "due": self.due(&duty.due),
            "annex": self.annex(duty.annex.as_ref()),
            "goals": goals.collect::<Vec<_>>(),
            "targets": duty.targets.iter().map(|target| self.target(target)).collect::<Vec<_>>(),
        })
    }
}

/// A number with its thousands apart where it is long: `432`, `12 000`.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    if digits.len() < 4 {
        return digits;
    }
    let first = digits.len() % 3;
    let mut groups = vec![&digits[..first]];
    groups.extend((first..digits.len()).step_by(3).map(|at| &digits[at..at + 3]));
    groups.retain(|group| !group.is_empty());
    groups.join("\u{a0}")
}
