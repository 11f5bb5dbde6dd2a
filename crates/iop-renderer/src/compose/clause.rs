//! What stands in each kind of clause: its own text or the standard wording, then the facts that belong there.
//!
//! An own text takes the place of the standard wording, but not of the duties, the assessments and the figures of the
//! background that belong to its clause: they follow on it, unless a text refers to them, `{commitments.<id>}`, tells the
//! numbers itself, or the clause says that it covers its own kind.

use iop_core::model::{Agreement, AidGround, Assessment, AssessmentFinding, ClauseKind, Commitment};
use iop_core::{Prose, ProseInline, derive};
use serde_json::Value;

use super::view::View;
use super::{Composer, Section};
use crate::document::Block;
use crate::error::RenderError;

impl Composer<'_> {
    /// The contents of a clause, without its heading.
    pub(super) fn body(&self, section: &Section<'_>, view: &View, out: &mut Vec<Block>) -> Result<(), RenderError> {
        let own = section.clause.and_then(|clause| clause.text.as_ref());
        if let Some(text) = own {
            self.prose(text, &section.anchor, out);
        } else if !self.stands_for_its_duties(section) {
            let text = self.wording.text(section.kind, view)?;
            self.prose(&Prose::from(text), &section.anchor, out);
        }
        let told = own.is_some() && section.clause.is_some_and(|clause| clause.covers.contains(&section.kind));
        if !told {
            if let Some(text) = own {
                self.untold(section, text, view, out)?;
            }
            self.duties(section, view, out)?;
        }
        out.extend(self.blocks(section.kind));
        Ok(())
    }

    /// Whether a clause that nobody has listed stands on the paper for a duty or an assessment alone, so that its standard
    /// wording would add terms to it.
    fn stands_for_its_duties(&self, section: &Section<'_>) -> bool {
        let duty = self.agreement.commitments.iter().any(|duty| duty.clause == Some(section.kind));
        let assessed = self.agreement.assessments.iter().any(|one| one.clause() == section.kind);
        if section.clause.is_some() || section.kind == ClauseKind::Commitments || !(duty || assessed) {
            return false;
        }
        let without = Agreement { commitments: Vec::new(), assessments: Vec::new(), ..self.agreement.clone() };
        !derive::has_facts(&without, section.kind)
    }

    /// What an own text leaves out of the figures of the background, or of the commitments.
    fn untold(
        &self,
        section: &Section<'_>,
        text: &Prose,
        view: &View,
        out: &mut Vec<Block>,
    ) -> Result<(), RenderError> {
        if section.kind == ClauseKind::Background {
            let untold = self.untold_targets(&self.agreement.context, text);
            if !untold.is_empty() {
                let text = self.wording.render("context", &view.with("context", untold.into()))?;
                self.prose(&Prose::from(text), &format!("{}-context", section.anchor), out);
            }
        }
        if section.kind == ClauseKind::Commitments {
            let untold = self.commitments(|duty| !self.is_referred_to(duty));
            if !untold.is_empty() {
                let text = self.wording.text(section.kind, &view.with("commitments", untold.into()))?;
                self.prose(&Prose::from(text), &format!("{}-commitments", section.anchor), out);
            }
        }
        Ok(())
    }

    /// The duties and assessments that belong to a clause other than their own.
    fn duties(&self, section: &Section<'_>, view: &View, out: &mut Vec<Block>) -> Result<(), RenderError> {
        let here = self.agreement.assessments.iter().filter(|one| one.clause() == section.kind);
        let mut assessments: Vec<Value> = here.map(|one| self.assessment(one)).collect();
        let standard = section.clause.is_none_or(|clause| clause.text.is_none());
        let no_aid = self.agreement.state_aid.as_ref().and_then(|aid| aid.ground.known()) == Some(&AidGround::None);
        let denies = |one: &Assessment| one.finds.known() == Some(&AssessmentFinding::DoesNotApply);
        let all_deny = self.agreement.assessments.iter().filter(|one| one.clause() == section.kind).all(denies);
        if section.kind == ClauseKind::StateAid && standard && no_aid && all_deny {
            // The standard wording has just said so.
            for one in &mut assessments {
                one["finds"] = Value::Null;
            }
        }
        if !assessments.is_empty() {
            let text = self.wording.render("assessments", &view.with("assessments", assessments.into()))?;
            self.prose(&Prose::from(text), &format!("{}-assessments", section.anchor), out);
        }
        if section.kind == ClauseKind::Commitments {
            return Ok(());
        }
        let here = self.agreement.commitments.iter().filter(|duty| duty.clause == Some(section.kind));
        let duties: Vec<Value> = here.filter(|duty| !self.is_referred_to(duty)).map(|duty| self.duty(duty)).collect();
        if !duties.is_empty() {
            let text = self.wording.render("duties", &view.with("duties", duties.into()))?;
            self.prose(&Prose::from(text), &format!("{}-duties", section.anchor), out);
        }
        Ok(())
    }

    /// Whether a text of the paper prints the duty by a reference to those of its party.
    fn is_referred_to(&self, duty: &Commitment) -> bool {
        let Some(party) = duty.party.known().and_then(|party| party.id()) else { return false };
        let path = format!("commitments.{party}");
        self.own_texts().any(|text| {
            text.marks().iter().any(|mark| matches!(mark, ProseInline::Reference { path: own, .. } if *own == path))
        })
    }

    /// The texts of the clauses that have their own.
    pub(super) fn own_texts(&self) -> impl Iterator<Item = &Prose> {
        self.sections.iter().filter_map(|section| section.clause?.text.as_ref())
    }
}
