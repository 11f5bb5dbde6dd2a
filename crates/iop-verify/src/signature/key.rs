//! Whether a signature was made with the key that a certificate names: the arithmetic, and nothing about trust.

use der::asn1::ObjectIdentifier;
use der::{Decode, Encode};
use p256::ecdsa::signature::Verifier as _;
use p256::ecdsa::signature::hazmat::PrehashVerifier as _;
use rsa::pkcs1::DecodeRsaPublicKey as _;
use rsa::sha2::{Digest, Sha256, Sha384, Sha512};
use rsa::traits::PublicKeyParts as _;
use rsa::{RsaPublicKey, pkcs1, pkcs1v15, pss};
use x509_cert::spki::{AlgorithmIdentifierOwned, SubjectPublicKeyInfoOwned};

const fn oid(text: &str) -> ObjectIdentifier {
    ObjectIdentifier::new_unwrap(text)
}

const SHA_256: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.1");
const SHA_384: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.2");
const SHA_512: ObjectIdentifier = oid("2.16.840.1.101.3.4.2.3");
const RSA: ObjectIdentifier = oid("1.2.840.113549.1.1.1");
const RSA_PSS: ObjectIdentifier = oid("1.2.840.113549.1.1.10");
const RSA_SHA_256: ObjectIdentifier = oid("1.2.840.113549.1.1.11");
const RSA_SHA_384: ObjectIdentifier = oid("1.2.840.113549.1.1.12");
const RSA_SHA_512: ObjectIdentifier = oid("1.2.840.113549.1.1.13");
const EC: ObjectIdentifier = oid("1.2.840.10045.2.1");
const ECDSA_SHA_256: ObjectIdentifier = oid("1.2.840.10045.4.3.2");
const ECDSA_SHA_384: ObjectIdentifier = oid("1.2.840.10045.4.3.3");
const ECDSA_SHA_512: ObjectIdentifier = oid("1.2.840.10045.4.3.4");
const P_256: ObjectIdentifier = oid("1.2.840.10045.3.1.7");
const P_384: ObjectIdentifier = oid("1.3.132.0.34");

/// Shorter keys of RSA prove nothing today.
const SHORTEST_RSA: usize = 2048;

/// What a signature came to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Arithmetic {
    Valid,
    Invalid,
    /// Made in a way that this program does not judge.
    Unknown,
}

impl From<bool> for Arithmetic {
    fn from(valid: bool) -> Self {
        if valid { Self::Valid } else { Self::Invalid }
    }
}

/// A way to make a digest.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Hash {
    Sha256,
    Sha384,
    Sha512,
}

impl Hash {
    pub(super) fn named(oid: ObjectIdentifier) -> Option<Self> {
        match oid {
            SHA_256 => Some(Self::Sha256),
            SHA_384 => Some(Self::Sha384),
            SHA_512 => Some(Self::Sha512),
            _ => None,
        }
    }

    /// The digest of these parts, one after the other.
    pub(super) fn of(self, parts: &[&[u8]]) -> Vec<u8> {
        fn digest<D: Digest>(parts: &[&[u8]]) -> Vec<u8> {
            let mut digest = D::new();
            for part in parts {
                digest.update(part);
            }
            digest.finalize().to_vec()
        }
        match self {
            Self::Sha256 => digest::<Sha256>(parts),
            Self::Sha384 => digest::<Sha384>(parts),
            Self::Sha512 => digest::<Sha512>(parts),
        }
    }
}

/// How a signature was made.
enum Method {
    RsaPkcs1(Hash),
    RsaPss(Hash, usize),
    Ecdsa(Hash),
}

/// The method that a signature names; `hash` is the digest told beside it, for the methods that name none.
fn method(algorithm: &AlgorithmIdentifierOwned, hash: Option<Hash>) -> Option<Method> {
    match algorithm.oid {
        RSA => hash.map(Method::RsaPkcs1),
        RSA_SHA_256 => Some(Method::RsaPkcs1(Hash::Sha256)),
        RSA_SHA_384 => Some(Method::RsaPkcs1(Hash::Sha384)),
        RSA_SHA_512 => Some(Method::RsaPkcs1(Hash::Sha512)),
        ECDSA_SHA_256 => Some(Method::Ecdsa(Hash::Sha256)),
        ECDSA_SHA_384 => Some(Method::Ecdsa(Hash::Sha384)),
        ECDSA_SHA_512 => Some(Method::Ecdsa(Hash::Sha512)),
        RSA_PSS => {
            let parameters = algorithm.parameters.as_ref()?.to_der().ok()?;
            let parameters = pkcs1::RsaPssParams::from_der(&parameters).ok()?;
            let hash = Hash::named(parameters.hash.oid)?;
            // The mask is made with the same digest, or the signature is of a kind that nobody uses.
            let same = parameters.mask_gen.parameters.is_some_and(|mask| Hash::named(mask.oid) == Some(hash));
            same.then(|| Method::RsaPss(hash, usize::from(parameters.salt_len)))
        }
        _ => None,
    }
}

/// Whether `signature` over `message` was made with this key in the named way.
pub(super) fn check(
    key: &SubjectPublicKeyInfoOwned,
    algorithm: &AlgorithmIdentifierOwned,
    hash: Option<Hash>,
    message: &[u8],
    signature: &[u8],
) -> Arithmetic {
    let judged = || {
        let method = method(algorithm, hash)?;
        let bits = key.subject_public_key.as_bytes()?;
        match (key.algorithm.oid, method) {
            (RSA, Method::RsaPkcs1(hash)) => Some(pkcs1(&rsa_key(bits)?, hash, message, signature)),
            (RSA, Method::RsaPss(hash, salt)) => Some(pss(rsa_key(bits)?, hash, salt, message, signature)),
            (EC, Method::Ecdsa(hash)) => {
                let curve = key.algorithm.parameters.as_ref()?.decode_as::<ObjectIdentifier>().ok()?;
                ecdsa(curve, bits, &hash.of(&[message]), signature)
            }
            _ => None,
        }
    };
    judged().map_or(Arithmetic::Unknown, Arithmetic::from)
}

fn rsa_key(bits: &[u8]) -> Option<RsaPublicKey> {
    RsaPublicKey::from_pkcs1_der(bits).ok().filter(|key| key.n().bits() >= SHORTEST_RSA)
}

fn pkcs1(key: &RsaPublicKey, hash: Hash, message: &[u8], signature: &[u8]) -> bool {
    let digest = hash.of(&[message]);
    let scheme = match hash {
        Hash::Sha256 => rsa::Pkcs1v15Sign::new::<Sha256>(),
        Hash::Sha384 => rsa::Pkcs1v15Sign::new::<Sha384>(),
        Hash::Sha512 => rsa::Pkcs1v15Sign::new::<Sha512>(),
    };
    pkcs1v15::Signature::try_from(signature).is_ok() && key.verify(scheme, &digest, signature).is_ok()
}

fn pss(key: RsaPublicKey, hash: Hash, salt: usize, message: &[u8], signature: &[u8]) -> bool {
    let Ok(signature) = pss::Signature::try_from(signature) else { return false };
    match hash {
        Hash::Sha256 => pss::VerifyingKey::<Sha256>::new_with_salt_len(key, salt).verify(message, &signature),
        Hash::Sha384 => pss::VerifyingKey::<Sha384>::new_with_salt_len(key, salt).verify(message, &signature),
        Hash::Sha512 => pss::VerifyingKey::<Sha512>::new_with_salt_len(key, salt).verify(message, &signature),
    }
    .is_ok()
}

fn ecdsa(curve: ObjectIdentifier, point: &[u8], digest: &[u8], signature: &[u8]) -> Option<bool> {
    match curve {
        P_256 => {
            let key = p256::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
            let signature = p256::ecdsa::Signature::from_der(signature);
            Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()))
        }
        P_384 => {
            let key = p384::ecdsa::VerifyingKey::from_sec1_bytes(point).ok()?;
            let signature = p384::ecdsa::Signature::from_der(signature);
            Some(signature.is_ok_and(|signature| key.verify_prehash(digest, &signature).is_ok()))
        }
        _ => None,
    }
}
