//! Signatures of every kind that signing services make, by another program: `samples/` is what `python xtask/judges/sign.py
//! samples` writes. Their certificates were valid for two days.

use chrono::{DateTime, TimeDelta, Utc};
use der::Decode as _;

use super::cms::judge;
use super::{Chain, Seal, Signed, Trust, date};

const SIGNED: &[u8] = b"a paper";

macro_rules! sample {
    ($name:literal) => {
        include_bytes!(concat!("samples/", $name)).as_slice()
    };
}

/// Elliptic curves of two lengths, RSA in two ways, and one whose certificate comes by way of an intermediate issuer.
const ALL: [&[u8]; 5] = [sample!("p256.der"), sample!("p384.der"), sample!("rsa.der"), sample!("pss.der"), CHAIN];
const CHAIN: &[u8] = sample!("chain.der");

fn trust(pem: &[u8]) -> Trust {
    Trust::read(pem).expect("certificates")
}

fn judged(contents: &[u8], signed: &[u8], trust: Option<&Trust>) -> Option<Signed> {
    let (head, tail) = signed.split_at(signed.len() / 2);
    judge(contents, &[head, tail], None, trust)
}

fn seal(contents: &[u8], signed: &[u8]) -> Option<Seal> {
    judged(contents, signed, None).map(|signed| signed.seal)
}

#[test]
fn signatures_of_every_kind_hold_and_only_for_what_was_signed() {
    for contents in ALL {
        let signed = judged(contents, SIGNED, None).expect("a signature");
        assert_eq!((signed.seal, signed.holder.name.as_str()), (Seal::Valid, "Kim Exempel"));
        assert_eq!(signed.chain, Chain::Unchecked);
        assert_eq!(seal(contents, b"a Paper"), Some(Seal::Changed));
        assert_eq!(seal(&[contents, &[0; 9]].concat(), SIGNED), Some(Seal::Valid));
        assert_eq!(seal(&[contents, b"hidden"].concat(), SIGNED), None, "bytes in the place of the signature");
    }
}

#[test]
fn a_changed_signature_of_any_kind_does_not_hold() {
    for contents in ALL {
        for at in [contents.len() - 1, contents.len() - 40] {
            let mut spoilt = contents.to_vec();
            spoilt[at] ^= 1;
            assert_ne!(seal(&spoilt, SIGNED), Some(Seal::Valid), "byte {at} of {}", contents.len());
        }
    }
}

#[test]
fn a_certificate_leads_back_to_whom_it_was_issued_by_and_to_nobody_else() {
    let (trusted, stranger) = (trust(sample!("trusted.pem")), trust(sample!("stranger.pem")));
    for contents in ALL {
        let to = |trust: &Trust| judged(contents, SIGNED, Some(trust)).expect("a signature").chain;
        let anchor = if contents == CHAIN { "Rot" } else { "Kim Exempel" };
        assert!(matches!(to(&trusted), Chain::To(holder) if holder.name == anchor));
        // Of the same name as the one that is trusted, with another key.
        assert_eq!(to(&stranger), Chain::Nowhere);
    }
}

/// The certificates that came with the signature by way of an intermediate issuer, the signer's own first; and when it was
/// made.
fn chained() -> (Vec<x509_cert::Certificate>, DateTime<Utc>) {
    let info = cms::content_info::ContentInfo::from_der(CHAIN).expect("a signature");
    let data: cms::signed_data::SignedData = info.content.decode_as().expect("a signature");
    let mut certificates: Vec<_> = data
        .certificates
        .iter()
        .flat_map(|set| set.0.iter())
        .filter_map(|choice| {
            if let cms::cert::CertificateChoices::Certificate(found) = choice { Some(found.clone()) } else { None }
        })
        .collect();
    certificates.sort_by_key(|certificate| !certificate.tbs_certificate.subject.to_string().contains("Kim"));
    (certificates, judged(CHAIN, SIGNED, None).and_then(|signed| signed.claimed).expect("a time"))
}

#[test]
fn a_chain_is_whole_and_valid_when_it_was_signed() {
    let trusted = trust(sample!("trusted.pem"));
    let (certificates, at) = chained();
    let (own, others) = certificates.split_first().expect("the signer's");
    assert_eq!(others.len(), 1);
    assert!(trusted.chain(own, others, at).is_some());
    assert!(trusted.chain(own, &[], at).is_none(), "without the intermediate issuer");
    for days in [-9, 9] {
        assert!(trusted.chain(own, others, at + TimeDelta::days(days)).is_none(), "{days} days from then");
    }
    // Whoever trusts the intermediate issuer alone needs no root.
    let between = others.iter().map(|one| x509_cert::der::EncodePem::to_pem(one, der::pem::LineEnding::LF));
    let between: String = between.map(|pem| pem.expect("a certificate")).collect();
    assert!(trust(between.as_bytes()).chain(own, &[], at).is_some());
    assert!(trust(sample!("stranger.pem")).chain(own, others, at).is_none());
}

#[test]
fn dates_are_read_in_their_zone() {
    let shown = |text: &str| date(text).map(|date| date.to_rfc3339());
    assert_eq!(shown("D:20261122170000+01'00'").as_deref(), Some("2026-11-22T16:00:00+00:00"));
    assert_eq!(shown("D:20261122170000-0130"), None);
    assert_eq!(shown("D:20261122170000-01'30'").as_deref(), Some("2026-11-22T18:30:00+00:00"));
    assert_eq!(shown("D:20261122170000Z").as_deref(), Some("2026-11-22T17:00:00+00:00"));
    assert_eq!(shown("D:2026").as_deref(), Some("2026-01-01T00:00:00+00:00"));
    assert_eq!(shown("2026"), None);
    assert_eq!(shown("D:20261399"), None);
}
