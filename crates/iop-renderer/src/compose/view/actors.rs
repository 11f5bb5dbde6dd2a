//! Those who take part: parties, groups of parties, participants and the counterparts of a series.

use iop_core::Slot;
use iop_core::model::{Contact, Party, Role};
use serde_json::{Value, json};

use super::{escape, escaped, indented};
use crate::compose::Composer;
use crate::compose::filters::upfirst;

impl Composer<'_> {
    pub(super) fn actor_view(&self) -> Value {
        let agreement = self.agreement;
        json!({
            "public_parties": self.parties_with(Role::Public),
            "civil_parties": self.parties_with(Role::CivilSociety),
            // Who the others are for one of them.
            "two_parties": agreement.parties.len() == 2,
            "only_public": !agreement.parties.is_empty() && self.parties_with(Role::Public) == agreement.parties.len(),
            "parties": agreement.parties.iter().map(|party| json!({
                "id": party.id.known(),
                "name": self.required(&party.name, "party", Clone::clone),
                "short_names": escaped(&party.short_names),
                "role": self.phrase(&party.role, "role"),
                "lead": party.lead,
                "signing_power": self.signing_power(party),
            })).collect::<Vec<_>>(),
            "contacts": agreement.parties.iter().any(|party| !party.contacts.is_empty()),
            "party_groups": agreement.party_groups.iter().map(|group| json!({
                "name": self.required(&group.name, "party", Clone::clone),
                "members": group.members.iter().map(|id| self.name(id)).collect::<Vec<_>>(),
            })).collect::<Vec<_>>(),
            "participants": agreement.participants.iter().map(|one| json!({
                "name": self.required(&one.name, "name", Clone::clone),
                "role": self.phrase(&one.role, "participant"),
                "org_number": Self::optional(&one.org_number, |number| number.typeset(agreement.language)),
                "of": self.name_option(one.of.as_ref()),
                "since": self.day(&one.since),
                "until": self.day(&one.until),
                "text": one.text.as_ref().map(indented),
            })).collect::<Vec<_>>(),
            "series": agreement.series.as_ref().map(|series| json!({
                "name": series.name.as_ref().map(escape),
                // Whose place a counterpart takes; a blank says that by itself.
                "party": self.name_option(series.party.as_ref().filter(|id| {
                    self.agreement.name_of(id).is_none_or(|name| !name.is_blank())
                })),
                "counterparts": series.counterparts.len(),
            })),
        })
    }

    /// How many parties have this role.
    pub(super) fn parties_with(&self, role: Role) -> usize {
        self.agreement.parties.iter().filter(|party| party.role.known() == Some(&role)).count()
    }

    /// Who may sign for a party, and where that is stated; null where neither is said.
    fn signing_power(&self, party: &Party) -> Value {
        let Some(power) = &party.signing_power else { return Value::Null };
        let together = |number: &str| {
            let word = self.wording.field("signing-together");
            let (before, after) = word.split_once('#').unwrap_or(("", word));
            let parts = [escape(before), number.to_owned(), escape(after)];
            parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
        };
        let by = match &power.together {
            Slot::Known(1) => Some(escape(self.wording.field("signing-alone"))),
            Slot::Known(number) => {
                let spelled = self.wording.number(u64::from(*number)).map(str::to_owned);
                Some(together(&escape(spelled.unwrap_or_else(|| number.to_string()))))
            }
            Slot::Blank(Some(label)) => Some(together(&format!("[{label}]"))),
            Slot::Blank(None) => None,
        };
        if by.is_none() && power.stated_in.is_none() {
            return Value::Null;
        }
        json!({ "by": by, "stated_in": power.stated_in.as_ref().map(escape) })
    }

    /// The same in one line.
    fn signing_line(&self, party: &Party) -> Option<String> {
        let power = self.signing_power(party);
        let stated_in = power["stated_in"].as_str();
        let stated_in = stated_in.map(|stated| format!("{} {stated}", escape(self.wording.field("according-to"))));
        let parts = [power["by"].as_str().map(str::to_owned), stated_in];
        let line = parts.into_iter().flatten().collect::<Vec<_>>().join(", ");
        (!line.is_empty()).then(|| upfirst(&line))
    }

    /// A person in one line: name, office, telephone, e-mail.
    pub(in crate::compose) fn person(&self, contact: &Contact) -> String {
        let name = self.required(&contact.name, "name", Clone::clone);
        let rest = [&contact.title, &contact.phone, &contact.email].into_iter().flatten().map(escape);
        std::iter::once(name).chain(rest).collect::<Vec<_>>().join(", ")
    }

    /// What sets a party apart beside its name and number, each with the key of its label.
    pub(in crate::compose) fn particulars(&self, party: &Party) -> Vec<(&'static str, String)> {
        let text = |value: Option<&String>| value.map(escape);
        let plain = |value: Value| value.as_str().map(str::to_owned);
        let former = escaped(&party.former_names).join(", ");
        let mut rows: Vec<(&'static str, Option<String>)> = vec![
            ("registration", text(party.registration.as_ref())),
            ("legal-form", text(party.legal_form.as_ref())),
            ("body", text(party.body.as_ref())),
            ("unit", text(party.unit.as_ref())),
            ("part-of", text(party.part_of.as_ref())),
            ("address", text(party.address.as_ref())),
            ("area", text(party.area.as_ref())),
            ("since", plain(self.day(&party.since))),
            ("until", plain(self.day(&party.until))),
            ("former-names", Some(former).filter(|names| !names.is_empty())),
            ("succeeds", plain(self.name_option(party.succeeds.as_ref()))),
        ];
        rows.push(("signing-power", self.signing_line(party)));
        rows.extend(party.representatives.iter().map(|one| ("representative", Some(self.person(one)))));
        rows.into_iter().filter_map(|(key, value)| value.map(|value| (key, value))).collect()
    }
}
