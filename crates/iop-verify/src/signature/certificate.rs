//! What a certificate says of its holder, when it is valid, and whether someone trusted has issued it.

use std::collections::BTreeMap;

use chrono::{DateTime, Utc};
use der::asn1::{Any, BmpString, ObjectIdentifier, PrintableStringRef, TeletexStringRef, Utf8StringRef};
use der::{Encode, Tag, Tagged};
use x509_cert::Certificate;
use x509_cert::ext::pkix::{BasicConstraints, KeyUsage, KeyUsages};
use x509_cert::name::Name;

use super::key::{Arithmetic, check};

const COMMON_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.3");
const SURNAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.4");
const ORGANISATION: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.10");
const GIVEN_NAME: ObjectIdentifier = ObjectIdentifier::new_unwrap("2.5.4.42");

/// Certificates between a signer and someone trusted.
const LONGEST_CHAIN: u8 = 8;

/// Whom a certificate is for. Numbers of persons, which certificates often hold, are left out.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(crate) struct Holder {
    /// The name as the certificate shows it.
    pub(crate) name: String,
    /// Given name and surname, where it tells them apart.
    pub(crate) person: Option<String>,
    /// The organisation that the holder is, or belongs to.
    pub(crate) organisation: Option<String>,
}

impl Holder {
    pub(super) fn of(name: &Name) -> Self {
        let mut parts = BTreeMap::new();
        for part in name.0.iter().flat_map(|set| set.0.iter()) {
            parts.insert(part.oid, words(&part.value));
        }
        let part = |oid| parts.get(&oid).cloned().flatten().filter(|text: &String| !text.is_empty());
        let organisation = part(ORGANISATION);
        let person = match (part(GIVEN_NAME), part(SURNAME)) {
            (None, None) => None,
            (given, surname) => Some([given, surname].into_iter().flatten().collect::<Vec<_>>().join(" ")),
        };
        let name = part(COMMON_NAME).or_else(|| person.clone()).or_else(|| organisation.clone()).unwrap_or_default();
        Self { name, person, organisation }
    }

    /// Whether the certificate is for an organisation, such as the stamp of a signing service, and for no person.
    pub(crate) fn is_organisation(&self) -> bool {
        self.person.is_none() && self.organisation.as_ref().is_some_and(|name| shares_all(&self.name, name))
    }

    /// Whether the certificate is for the person or organisation of this name: every word of it stands among the
    /// certificate's words, which may be more, such as second given names.
    pub(crate) fn is_named(&self, name: &str) -> bool {
        let own = [Some(&self.name), self.person.as_ref()];
        own.into_iter().flatten().any(|own| shares_all(name, own))
    }
}

/// Whether there are words in `few` and every one of them is among those of `many`.
fn shares_all(few: &str, many: &str) -> bool {
    let words = |text: &str| -> Vec<String> {
        let apart = |c: char| !c.is_alphanumeric();
        text.split(apart).filter(|word| !word.is_empty()).map(str::to_lowercase).collect()
    };
    let (few, many) = (words(few), words(many));
    !few.is_empty() && few.iter().all(|word| many.contains(word))
}

/// A text of a certificate, in the ways that one may be written.
fn words(value: &Any) -> Option<String> {
    match value.tag() {
        Tag::Utf8String => value.decode_as::<Utf8StringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::PrintableString => value.decode_as::<PrintableStringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::TeletexString => value.decode_as::<TeletexStringRef<'_>>().ok().map(|text| text.as_str().to_owned()),
        Tag::BmpString => value.decode_as::<BmpString>().ok().map(|text| text.to_string()),
        _ => None,
    }
}

/// The time within which a certificate is valid.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Validity {
    /// The first second.
    pub(crate) from: DateTime<Utc>,
    /// The last second.
    pub(crate) to: DateTime<Utc>,
}

impl Validity {
    pub(super) fn of(certificate: &Certificate) -> Option<Self> {
        let time = |time: x509_cert::time::Time| {
            let seconds = i64::try_from(time.to_unix_duration().as_secs()).ok()?;
            DateTime::from_timestamp(seconds, 0)
        };
        let validity = certificate.tbs_certificate.validity;
        Some(Self { from: time(validity.not_before)?, to: time(validity.not_after)? })
    }

    /// Whether it is valid at this time.
    pub(crate) fn holds(&self, at: DateTime<Utc>) -> bool {
        self.from <= at && at <= self.to
    }
}

/// The certificates that someone has chosen to trust: of issuers, or of signers themselves.
#[derive(Debug, Clone)]
pub struct Trust(Vec<Certificate>);

impl Trust {
    /// Reads certificates in PEM, one after the other. None if there is none, or if one cannot be read.
    #[must_use]
    pub fn read(pem: &[u8]) -> Option<Self> {
        Certificate::load_pem_chain(pem).ok().filter(|chain| !chain.is_empty()).map(Self)
    }

    /// Whom of the trusted a certificate leads back to, by way of certificates that came with the signature; every one
    /// valid at `at`.
    pub(super) fn chain(&self, of: &Certificate, others: &[Certificate], at: DateTime<Utc>) -> Option<Holder> {
        let valid = |certificate: &Certificate| Validity::of(certificate).is_some_and(|validity| validity.holds(at));
        let mut certificate = of;
        for below in 0..LONGEST_CHAIN {
            if !valid(certificate) {
                return None;
            }
            if self.0.contains(certificate) {
                return Some(Holder::of(&certificate.tbs_certificate.subject));
            }
            let issued = |issuer: &&Certificate| may_issue(issuer, below) && has_issued(issuer, certificate);
            if let Some(anchor) = self.0.iter().filter(|anchor| valid(anchor)).find(issued) {
                return Some(Holder::of(&anchor.tbs_certificate.subject));
            }
            certificate = others.iter().filter(|other| *other != certificate).find(issued)?;
        }
        None
    }
}

/// Whether a certificate is for issuing others, with so many issuers below it.
fn may_issue(certificate: &Certificate, below: u8) -> bool {
    let tbs = &certificate.tbs_certificate;
    let authority = tbs.get::<BasicConstraints>().ok().flatten().is_some_and(|(_, constraints)| {
        constraints.ca && constraints.path_len_constraint.is_none_or(|most| below <= most)
    });
    let usage = tbs.get::<KeyUsage>().ok().flatten();
    authority && usage.is_none_or(|(_, usage)| usage.0.contains(KeyUsages::KeyCertSign))
}

fn has_issued(issuer: &Certificate, certificate: &Certificate) -> bool {
    let named = certificate.tbs_certificate.issuer == issuer.tbs_certificate.subject;
    let (Ok(told), Some(signature)) = (certificate.tbs_certificate.to_der(), certificate.signature.as_bytes()) else {
        return false;
    };
    let key = &issuer.tbs_certificate.subject_public_key_info;
    named && check(key, &certificate.signature_algorithm, None, &told, signature) == Arithmetic::Valid
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_known_by_its_words() {
        let holder = |name: &str, person: Option<&str>, organisation: Option<&str>| Holder {
            name: name.to_owned(),
            person: person.map(str::to_owned),
            organisation: organisation.map(str::to_owned),
        };
        let anna = holder("EK, ANNA MARIA", Some("Anna Maria Ek"), Some("Lunds kommun"));
        assert!(anna.is_named("Anna Ek") && anna.is_named("Anna-Maria Ek"));
        assert!(!anna.is_named("Anna Alm") && !anna.is_named("") && !anna.is_named("Lunds kommun"));
        assert!(!anna.is_organisation());
        assert!(holder("Signeringstjänst AB", None, Some("Signeringstjänst AB")).is_organisation());
        assert!(!holder("Anna Ek", None, Some("Lunds kommun")).is_organisation());
    }
}
