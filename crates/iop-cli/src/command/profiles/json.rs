//! Profiles for programs. The words are those of the profiles' files; only criteria follow the language.

use iop_core::Language;
use iop_law::{CriteriaSet, Law, Profile};
use serde::Serialize;
use serde_json::{Value, json};

use super::is_bundled;
use crate::config::Config;
use crate::output::pretty;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct List<'a> {
    version: u32,
    /// The profile of agreements that name none.
    used: Option<&'a str>,
    profiles: Vec<Entry<'a>>,
}

#[derive(Serialize)]
struct Entry<'a> {
    id: &'a str,
    kind: &'a str,
    publisher: &'a str,
    name: &'a str,
    verified: bool,
    checked: String,
    bundled: bool,
}

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    profile: Whole<'a>,
}

#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    entry: Entry<'a>,
    published: Option<String>,
    valid_from: Option<String>,
    source: &'a str,
    note: Option<&'a str>,
    criteria: Option<Value>,
    requires: Vec<Value>,
    signing: Option<Value>,
}

/// Every profile in short.
pub(super) fn list(config: &Config) -> String {
    let profiles = config.law.profiles().map(entry).collect();
    pretty(&List { version: VERSION, used: config.profile.as_deref(), profiles })
}

/// One profile with all that it asks for.
pub(super) fn whole(profile: &Profile, law: &Law, language: Language) -> String {
    let requires = profile.requires.iter().map(|own| {
        let any_of: Vec<&str> = own.any_of.iter().map(|kind| kind.as_str()).collect();
        json!({
            "any_of": any_of,
            "called": own.called,
            "source": own.source,
            "verified": own.verified,
            "checked": own.checked.to_string(),
            "note": own.note,
        })
    });
    let signing = profile.signing.as_ref().map(|own| {
        json!({
            "before_start": own.before_start,
            "signers_per_public_party": own.signers_per_public_party,
            "signers_per_civil_party": own.signers_per_civil_party,
            "decision": own.decision,
            "source": own.source,
            "verified": own.verified,
            "checked": own.checked.to_string(),
            "note": own.note,
        })
    });
    let set = profile.criteria.as_deref().and_then(|id| law.criteria(id));
    pretty(&Document {
        version: VERSION,
        profile: Whole {
            entry: entry(profile),
            published: profile.published.map(|day| day.to_string()),
            valid_from: profile.valid_from.map(|day| day.to_string()),
            source: &profile.source,
            note: profile.note.as_deref(),
            criteria: set.map(|set| criteria(set, language)),
            requires: requires.collect(),
            signing,
        },
    })
}

fn entry(profile: &Profile) -> Entry<'_> {
    Entry {
        id: &profile.id,
        kind: &profile.kind,
        publisher: &profile.publisher,
        name: &profile.name,
        verified: profile.verified,
        checked: profile.checked.to_string(),
        bundled: is_bundled(profile),
    }
}

fn criteria(set: &CriteriaSet, language: Language) -> Value {
    let items: Vec<Value> = set
        .criteria
        .iter()
        .map(|criterion| {
            let text = criterion.text(language);
            json!({
                "id": criterion.id,
                "text": text.value,
                "source": text.source,
                "verified": text.verified,
                "checked": text.checked.to_string(),
            })
        })
        .collect();
    json!({
        "id": set.id,
        "publisher": set.publisher,
        "source": set.source,
        "verified": set.verified,
        "checked": set.checked.to_string(),
        "note": set.note,
        "criteria": items,
    })
}
