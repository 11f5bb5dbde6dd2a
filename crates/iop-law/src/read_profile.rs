//! From the text of a profile to the profile. Knows no disk and no other profile: what must fit the rest of the data
//! is judged where they meet, in [`crate::Law::with_profiles`].

use chrono::NaiveDate;
use iop_core::StatedDate;
use iop_core::model::ClauseKind;

use crate::digest;
use crate::fields::{Fields, Text};
use crate::profile::{Profile, Requirement, SigningRules};
use crate::profile_error::{ProfileError, ProfileFault};

const PROFILE: &[&str] = &[
    "id",
    "name",
    "publisher",
    "kind",
    "published",
    "valid_from",
    "criteria",
    "source",
    "verified",
    "checked",
    "note",
    "requires",
    "signing",
];
const REQUIREMENT: &[&str] = &["any_of", "called", "source", "verified", "checked", "note"];
const SIGNING: &[&str] = &[
    "before_start",
    "signers_per_public_party",
    "signers_per_civil_party",
    "decision",
    "source",
    "verified",
    "checked",
    "note",
];

impl Profile {
    /// Reads a profile: the same TOML for those that come with the program and for a municipality's own.
    ///
    /// # Errors
    /// When the file is not of the right form, has a field that is not known, or is not named after its id.
    pub fn parse(file_name: &str, text: &str) -> Result<Self, ProfileError> {
        let source = Text { file: file_name, text };
        let table = source.parse()?;
        let fields = Fields::of(source, "", &table, PROFILE)?;
        let id = fields.must("id", fields.id("id")?)?;
        let expected = format!("{id}.toml");
        if file_name != expected {
            return Err(fields.refuse("id", ProfileFault::FileName { expected }));
        }
        let whole = Origin {
            source: fields.must("source", fields.text("source")?)?,
            verified: fields.must("verified", fields.yes_no("verified")?)?,
            checked: fields.must("checked", fields.day("checked")?)?,
        };
        let requires = fields.tables("requires", REQUIREMENT)?;
        let signing = fields.table("signing", SIGNING)?;
        Ok(Self {
            id,
            name: fields.must("name", fields.text("name")?)?,
            publisher: fields.must("publisher", fields.text("publisher")?)?,
            kind: fields.must("kind", fields.id("kind")?)?,
            published: published(&fields)?,
            valid_from: fields.day("valid_from")?,
            criteria: fields.id("criteria")?,
            note: fields.text("note")?,
            requires: requires.iter().map(|entry| requirement(entry, &whole)).collect::<Result<_, _>>()?,
            signing: signing.map(|signing| rules(&signing, &whole)).transpose()?,
            source: whole.source,
            verified: whole.verified,
            checked: whole.checked,
            sha256: digest::of_text(text),
        })
    }
}

/// Where something was read. An entry that does not say has what the whole file says.
struct Origin {
    source: String,
    verified: bool,
    checked: NaiveDate,
}

impl Origin {
    fn of(&self, fields: &Fields<'_>) -> Result<Self, ProfileError> {
        Ok(Self {
            source: fields.text("source")?.unwrap_or_else(|| self.source.clone()),
            verified: fields.yes_no("verified")?.unwrap_or(self.verified),
            checked: fields.day("checked")?.unwrap_or(self.checked),
        })
    }
}

fn published(fields: &Fields<'_>) -> Result<Option<StatedDate>, ProfileError> {
    let read = |text: String| text.parse().map_err(|_| fields.refuse("published", ProfileFault::NotADate));
    fields.text("published")?.map(read).transpose()
}

fn requirement(fields: &Fields<'_>, whole: &Origin) -> Result<Requirement, ProfileError> {
    let mut any_of = Vec::new();
    for word in fields.must("any_of", fields.words("any_of")?)? {
        let Some(kind) = ClauseKind::ALL.iter().copied().find(|kind| kind.as_str() == word) else {
            return Err(fields.refuse("any_of", ProfileFault::NoSuchClause { word: word.to_owned() }));
        };
        if any_of.contains(&kind) {
            return Err(fields.refuse("any_of", ProfileFault::ClauseTwice));
        }
        any_of.push(kind);
    }
    let Origin { source, verified, checked } = whole.of(fields)?;
    let called = fields.must("called", fields.text("called")?)?;
    Ok(Requirement { any_of, called, source, verified, checked, note: fields.text("note")? })
}

fn rules(fields: &Fields<'_>, whole: &Origin) -> Result<SigningRules, ProfileError> {
    let Origin { source, verified, checked } = whole.of(fields)?;
    Ok(SigningRules {
        before_start: fields.yes_no("before_start")?,
        signers_per_public_party: fields.count("signers_per_public_party")?,
        signers_per_civil_party: fields.count("signers_per_civil_party")?,
        decision: fields.yes_no("decision")?,
        source,
        verified,
        checked,
        note: fields.text("note")?,
    })
}
