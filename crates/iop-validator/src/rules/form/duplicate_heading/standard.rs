//! The headings that the paper prints above clauses that have none of their own. Knows no rule.

use std::collections::HashMap;

use iop_core::model::{Agreement, ClauseKind};
use iop_core::{Language, Pointer};

use crate::finding::Spot;
use crate::reader;

/// The kinds of clause whose heading is the same in every kind of agreement; a test holds them to the wording.
const HEADINGS: &[(ClauseKind, &str, &str)] = &[
    (ClauseKind::Background, "Bakgrund", "Background"),
    (ClauseKind::Changes, "Ändringar i avtalet", "Changes to the agreement"),
    (ClauseKind::Definitions, "Definitioner", "Definitions"),
    (ClauseKind::Scope, "Omfattning", "Scope"),
    (ClauseKind::Goals, "Mål", "Goals"),
    (ClauseKind::TargetGroups, "Målgrupp", "Target group"),
    (ClauseKind::Parties, "Parter", "Parties"),
    (ClauseKind::Relation, "Parternas inbördes ställning", "Relation between the parties"),
    (ClauseKind::Criteria, "Skäl för partnerskap", "Reasons for a partnership"),
    (ClauseKind::Related, "Beslut och anknytande avtal", "Decisions and related agreements"),
    (ClauseKind::Commitments, "Parternas åtaganden", "Commitments of the parties"),
    (ClauseKind::Steering, "Styrning", "Steering"),
    (ClauseKind::FollowUp, "Uppföljning", "Follow-up"),
    (ClauseKind::Contacts, "Kontaktpersoner", "Contacts"),
    (ClauseKind::Review, "Översyn", "Review"),
    (ClauseKind::Economy, "Ekonomi", "Finances"),
    (ClauseKind::Payments, "Utbetalning", "Payment"),
    (ClauseKind::StateAid, "Statsstöd", "State aid"),
    (ClauseKind::Procurement, "Inköp", "Purchases"),
    (ClauseKind::Staff, "Personal", "Staff"),
    (ClauseKind::RecordChecks, "Registerutdrag", "Criminal record extracts"),
    (ClauseKind::Children, "Barnets bästa", "Best interests of the child"),
    (ClauseKind::DataProtection, "Personuppgifter", "Personal data"),
    (ClauseKind::Secrecy, "Sekretess och tystnadsplikt", "Secrecy"),
    (ClauseKind::Insight, "Insyn", "Access to information"),
    (ClauseKind::Archives, "Arkiv och gallring", "Archives"),
    (ClauseKind::Insurance, "Försäkring och ansvar", "Insurance and liability"),
    (ClauseKind::Communication, "Kommunikation", "Communication"),
    (ClauseKind::IntellectualProperty, "Resultat och rättigheter", "Results and rights"),
    (ClauseKind::Amendments, "Ändringar och tillägg", "Amendments"),
    (ClauseKind::Termination, "Upphörande i förtid", "Early termination"),
    (ClauseKind::ForceMajeure, "Hinder utanför parternas kontroll", "Force majeure"),
    (ClauseKind::Disputes, "Tvist", "Disputes"),
    (ClauseKind::Annexes, "Bilagor", "Annexes"),
    (ClauseKind::Other, "Övrigt", "Other terms"),
    (ClauseKind::Signatures, "Underskrifter", "Signatures"),
];

/// The headings of the clauses that have none of their own, each with the first clause that has it.
pub(super) fn headings(agreement: &Agreement) -> HashMap<String, Spot> {
    let mut found = HashMap::new();
    for (index, clause) in agreement.clauses.iter().enumerate().filter(|(_, clause)| clause.heading.is_none()) {
        let Some((_, sv, en)) = HEADINGS.iter().find(|(kind, ..)| clause.kind.known() == Some(kind)) else { continue };
        let heading = match agreement.language {
            Language::Sv => sv,
            Language::En => en,
        };
        let place = Pointer::root().key("clauses").index(index).key("kind");
        found.entry(reader::normal_paragraph(heading)).or_insert(Spot::Value(place));
    }
    found
}
