//! The signature itself, as it stands in the file (CMS, RFC 5652; `PAdES`, ETSI EN 319 142).

use chrono::{DateTime, Utc};
use cms::cert::CertificateChoices;
use cms::content_info::ContentInfo;
use cms::signed_data::{SignedData, SignerIdentifier, SignerInfo};
use der::asn1::{ObjectIdentifier, OctetString};
use der::{Any, Decode, Encode, Reader, Sequence, SliceReader};
use x509_cert::Certificate;
use x509_cert::attr::Attributes;
use x509_cert::ext::pkix::SubjectKeyIdentifier;
use x509_cert::spki::AlgorithmIdentifierOwned;
use x509_cert::time::Time;

use super::certificate::{Holder, Trust, Validity};
use super::key::{Arithmetic, Hash, check};

const DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.1");
const SIGNED_DATA: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.7.2");
const CONTENT_TYPE: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.3");
const MESSAGE_DIGEST: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.4");
const SIGNING_TIME: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.5");
const TIME_STAMP: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.14");
const SIGNING_CERTIFICATE_V2: ObjectIdentifier = ObjectIdentifier::new_unwrap("1.2.840.113549.1.9.16.2.47");

/// Who signed, and what of it holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Signed {
    /// What the arithmetic says.
    pub(crate) seal: Seal,
    /// Whom the certificate is for.
    pub(crate) holder: Holder,
    /// What tells the certificate from others: its digest.
    pub(crate) certificate: Vec<u8>,
    /// Who has issued the certificate, as it says itself.
    pub(crate) issuer: Holder,
    /// When the certificate is valid.
    pub(crate) validity: Option<Validity>,
    /// When it was signed, as the signer's own machine told.
    pub(crate) claimed: Option<DateTime<Utc>>,
    /// Whether a time stamp of someone else rides along. It is not judged.
    pub(crate) time_stamp: bool,
    /// Whom of the trusted the certificate leads back to.
    pub(crate) chain: Chain,
}

/// Whom of the trusted a certificate leads back to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Chain {
    /// Nobody was to be trusted, so that nothing was tried.
    Unchecked,
    /// To this one.
    To(Holder),
    /// To none of them.
    Nowhere,
}

/// What the arithmetic of a signature says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Seal {
    /// The signed bytes are those that were signed, by the key of the certificate.
    Valid,
    /// The bytes are others than those that were signed.
    Changed,
    /// The key of the certificate has not made this signature.
    Forged,
    /// The signature names another certificate than the one that came along.
    OtherCertificate,
    /// Made in a way that this program does not judge.
    Unknown,
    /// It cannot be read as a signature.
    Unreadable,
}

/// The certificate's digest within the signature (RFC 5035).
#[derive(Sequence)]
struct SigningCertificateV2 {
    certs: Vec<EssCertIdV2>,
    policies: Option<Any>,
}

#[derive(Sequence)]
struct EssCertIdV2 {
    hash_algorithm: Option<AlgorithmIdentifierOwned>,
    cert_hash: OctetString,
    issuer_serial: Option<Any>,
}

/// Certificates that may come with a signature.
const MOST: usize = 64;

/// Judges a signature over `parts`; none if no signature, signer or certificate can be read out of it.
pub(super) fn judge(
    contents: &[u8],
    parts: &[&[u8]],
    told: Option<DateTime<Utc>>,
    trust: Option<&Trust>,
) -> Option<Signed> {
    let data = read(contents)?;
    let [signer] = data.signer_infos.0.as_slice() else { return None };
    let certificates: Vec<Certificate> = data
        .certificates
        .iter()
        .flat_map(|set| set.0.iter())
        .filter_map(
            |choice| if let CertificateChoices::Certificate(found) = choice { Some(found.clone()) } else { None },
        )
        .take(MOST)
        .collect();
    let certificate = certificates.iter().find(|certificate| is_of(certificate, &signer.sid))?;
    let claimed = signer.signed_attrs.as_ref().and_then(signing_time).or(told);
    let chain = trust.map_or(Chain::Unchecked, |trust| {
        let anchor = claimed.and_then(|at| trust.chain(certificate, &certificates, at));
        anchor.map_or(Chain::Nowhere, Chain::To)
    });
    Some(Signed {
        seal: seal(&data, signer, certificate, parts),
        holder: Holder::of(&certificate.tbs_certificate.subject),
        certificate: Hash::Sha256.of(&[&certificate.to_der().ok()?]),
        issuer: Holder::of(&certificate.tbs_certificate.issuer),
        validity: Validity::of(certificate),
        claimed,
        time_stamp: signer.unsigned_attrs.as_ref().is_some_and(|attributes| value(attributes, TIME_STAMP).is_some()),
        chain,
    })
}

/// The signature, and after it nothing but the zeros that fill its place.
fn read(contents: &[u8]) -> Option<SignedData> {
    let mut reader = SliceReader::new(contents).ok()?;
    let info = ContentInfo::decode(&mut reader).ok()?;
    let rest = contents.get(usize::try_from(reader.position()).ok()?..)?;
    if info.content_type != SIGNED_DATA || rest.iter().any(|byte| *byte != 0) {
        return None;
    }
    info.content.decode_as().ok()
}

fn is_of(certificate: &Certificate, sid: &SignerIdentifier) -> bool {
    let tbs = &certificate.tbs_certificate;
    match sid {
        SignerIdentifier::IssuerAndSerialNumber(named) => {
            named.issuer == tbs.issuer && named.serial_number == tbs.serial_number
        }
        SignerIdentifier::SubjectKeyIdentifier(named) => {
            tbs.get::<SubjectKeyIdentifier>().ok().flatten().is_some_and(|(_, own)| own == *named)
        }
    }
}

fn seal(data: &SignedData, signer: &SignerInfo, certificate: &Certificate, parts: &[&[u8]]) -> Seal {
    let content = &data.encap_content_info;
    let Some(attributes) = &signer.signed_attrs else { return Seal::Unknown };
    if content.econtent_type != DATA || content.econtent.is_some() {
        return Seal::Unreadable;
    }
    let Some(hash) = Hash::named(signer.digest_alg.oid) else { return Seal::Unknown };
    let told = value(attributes, MESSAGE_DIGEST).and_then(|told| told.decode_as::<OctetString>().ok());
    let kind = value(attributes, CONTENT_TYPE).and_then(|kind| kind.decode_as::<ObjectIdentifier>().ok());
    let (Some(told), Some(DATA), Ok(attested)) = (told, kind, attributes.to_der()) else { return Seal::Unreadable };
    // The attributes first: only of a digest that was signed can be said that the bytes have changed.
    let key = &certificate.tbs_certificate.subject_public_key_info;
    match check(key, &signer.signature_algorithm, Some(hash), &attested, signer.signature.as_bytes()) {
        Arithmetic::Valid => {}
        Arithmetic::Invalid => return Seal::Forged,
        Arithmetic::Unknown => return Seal::Unknown,
    }
    if told.as_bytes() != hash.of(parts) {
        return Seal::Changed;
    }
    match value(attributes, SIGNING_CERTIFICATE_V2) {
        Some(named) if !names(&named, certificate) => Seal::OtherCertificate,
        Some(_) | None => Seal::Valid,
    }
}

/// Whether the signature names this certificate as the signer's, by its digest.
fn names(named: &Any, certificate: &Certificate) -> bool {
    let (Ok(named), Ok(whole)) = (named.decode_as::<SigningCertificateV2>(), certificate.to_der()) else {
        return false;
    };
    named.certs.first().is_some_and(|first| {
        let hash = first.hash_algorithm.as_ref().map_or(Some(Hash::Sha256), |algorithm| Hash::named(algorithm.oid));
        hash.is_some_and(|hash| hash.of(&[&whole]) == first.cert_hash.as_bytes())
    })
}

/// The value of an attribute that stands once, with one value.
fn value(attributes: &Attributes, oid: ObjectIdentifier) -> Option<Any> {
    let mut found = attributes.iter().filter(|attribute| attribute.oid == oid);
    let (Some(only), None) = (found.next(), found.next()) else { return None };
    if only.values.len() == 1 { only.values.get(0).cloned() } else { None }
}

fn signing_time(attributes: &Attributes) -> Option<DateTime<Utc>> {
    let time = Time::from_der(&value(attributes, SIGNING_TIME)?.to_der().ok()?).ok()?;
    DateTime::from_timestamp(i64::try_from(time.to_unix_duration().as_secs()).ok()?, 0)
}
