//! A signing service in small: it puts a signature into a field, as an update of the file, with a key and a certificate made
//! on the spot. It can also save a file again with something changed, as someone who cheats would.

use p256::ecdsa::signature::Signer as _;
use p256::ecdsa::{DerSignature, SigningKey};
use sha2::{Digest as _, Sha256};

/// A signed file. Bytes are characters of the same number, so that a file can be searched as text.
pub(crate) struct File(String);

/// Room for a signature, in hexadecimal digits.
const ROOM: usize = 4096;

impl File {
    pub(crate) fn of(bytes: &[u8]) -> Self {
        Self(bytes.iter().map(|byte| char::from(*byte)).collect())
    }

    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.0.chars().map(|character| u8::try_from(u32::from(character)).expect("a byte")).collect()
    }

    /// The file with this in place of the first of that, which must be of the same length.
    pub(crate) fn tampered(&self, old: &str, new: &str) -> Self {
        assert!(self.0.contains(old) && old.len() == new.len(), "{old}");
        Self(self.0.replacen(old, new, 1))
    }

    /// The number of the last object that holds `mark`, and its text.
    pub(crate) fn object(&self, mark: &str) -> (usize, String) {
        let at = self.0.rfind(mark).unwrap_or_else(|| panic!("no {mark}"));
        let from = self.0[..at].rfind(" 0 obj\n").expect("an object");
        let number = self.0[..from].rsplit('\n').next().and_then(|number| number.parse().ok()).expect("a number");
        let from = from + " 0 obj\n".len();
        let to = from + self.0[from..].find("\nendobj").expect("its end");
        (number, self.0[from..to].to_owned())
    }

    /// The file saved once more, with these objects.
    pub(crate) fn saved(&self, objects: &[(usize, String)]) -> Self {
        let mut file = self.0.clone();
        let last = |mark: &str| {
            let at = self.0.rfind(mark).expect("a trailer") + mark.len();
            self.0[at..].split(['>', '/', '\n']).next().expect("a value").trim().to_owned()
        };
        let (size, root, info) = (last("/Size "), last("/Root "), last("/Info "));
        let start = self.0[self.0.rfind("startxref\n").expect("an end") + 10..].lines().next().expect("a number");
        let mut table = String::new();
        for (number, object) in objects {
            table.push_str(&format!("{number} 1\n{:010} 00000 n \n", file.chars().count()));
            file.push_str(&format!("{number} 0 obj\n{object}\nendobj\n"));
        }
        let size = objects.iter().map(|(number, _)| number + 1).max().max(size.parse().ok()).expect("a size");
        let at = file.chars().count();
        file.push_str(&format!(
            "xref\n{table}trailer\n<</Size {size}/Root {root}/Info {info}/Prev {start}>>\nstartxref\n{at}\n%%EOF\n"
        ));
        Self(file)
    }

    /// A number that no object has.
    pub(crate) fn free(&self) -> usize {
        self.0
            .match_indices("/Size ")
            .filter_map(|(at, _)| {
                let digits: String = self.0[at + 6..].chars().take_while(char::is_ascii_digit).collect();
                digits.parse().ok()
            })
            .max()
            .expect("a size")
    }

    /// The file with a field signed with a certificate for `holder`.
    pub(crate) fn signed(&self, field: &str, holder: &str) -> Self {
        self.signed_on(field, holder, "20261122")
    }

    /// The same, told to be signed on this day.
    pub(crate) fn signed_on(&self, field: &str, holder: &str, day: &str) -> Self {
        let (number, widget) = self.object(&format!("/T({field})"));
        let free = self.free();
        let widget = format!("{}/V {free} 0 R>>", widget.strip_suffix(">>").expect("a dictionary"));
        let range = format!("/ByteRange[0 {0} {0} {0}]", "0".repeat(10));
        let signature = format!(
            "<</Type/Sig/Filter/Adobe.PPKLite/SubFilter/ETSI.CAdES.detached/M(D:{day}170000Z){range}/Contents<{}>>>",
            "0".repeat(ROOM)
        );
        let file = self.saved(&[(number, widget), (free, signature)]);
        let bytes = file.bytes();
        let place = format!("/Contents<{}", "0".repeat(ROOM));
        let text: Vec<char> = file.0.chars().collect();
        let from = file.0[..file.0.rfind(&place).expect("a place")].chars().count() + "/Contents".len();
        let to = from + ROOM + 2;
        let told = format!("/ByteRange[0 {from:010} {to:010} {:010}]", bytes.len() - to);
        let head: String = text[..from].iter().collect();
        let at = head.rfind(&range).expect("a range");
        let head = format!("{}{told}{}", &head[..at], &head[at + range.len()..]);
        let tail: String = text[to..].iter().collect();
        let covered = [Self(head.clone()).bytes(), Self(tail.clone()).bytes()].concat();
        let contents: String = sealed(&covered, holder).iter().map(|byte| format!("{byte:02x}")).collect();
        Self(format!("{head}<{contents:0<ROOM$}>{tail}"))
    }
}

fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let content = parts.concat();
    let length = content.len();
    let mut out = vec![tag];
    match u8::try_from(length) {
        Ok(short @ 0..0x80) => out.push(short),
        Ok(byte) => out.extend([0x81, byte]),
        Err(_) => {
            out.push(0x82);
            out.extend(u16::try_from(length).expect("short").to_be_bytes());
        }
    }
    out.extend(content);
    out
}

const OID: u8 = 0x06;
const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OCTETS: u8 = 0x04;
const SHA_256: &[u8] = &[0x60, 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01];
const ECDSA_SHA_256: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x04, 0x03, 0x02];
const EC: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x02, 0x01];
const P_256: &[u8] = &[0x2A, 0x86, 0x48, 0xCE, 0x3D, 0x03, 0x01, 0x07];
const COMMON_NAME: &[u8] = &[0x55, 0x04, 0x03];
const PKCS_7: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x07];
const PKCS_9: &[u8] = &[0x2A, 0x86, 0x48, 0x86, 0xF7, 0x0D, 0x01, 0x09];

fn oid(parts: &[&[u8]]) -> Vec<u8> {
    tlv(OID, parts)
}

fn key(holder: &str) -> SigningKey {
    SigningKey::from_slice(&Sha256::digest(holder)).expect("a key")
}

fn signature(holder: &str, message: &[u8]) -> Vec<u8> {
    let signature: DerSignature = key(holder).sign(message);
    signature.as_bytes().to_vec()
}

fn name(holder: &str) -> Vec<u8> {
    let part = tlv(SEQUENCE, &[&oid(&[COMMON_NAME]), &tlv(0x0C, &[holder.as_bytes()])]);
    tlv(SEQUENCE, &[&tlv(SET, &[&part])])
}

/// A certificate that its holder has made.
pub(crate) fn certificate(holder: &str) -> Vec<u8> {
    let algorithm = tlv(SEQUENCE, &[&oid(&[ECDSA_SHA_256])]);
    let point = key(holder).verifying_key().to_encoded_point(false);
    let public =
        tlv(SEQUENCE, &[&tlv(SEQUENCE, &[&oid(&[EC]), &oid(&[P_256])]), &tlv(0x03, &[&[0], point.as_bytes()])]);
    let validity = tlv(SEQUENCE, &[&tlv(0x17, &[b"260101000000Z"]), &tlv(0x17, &[b"270101000000Z"])]);
    let body = tlv(
        SEQUENCE,
        &[&tlv(0xA0, &[&[2, 1, 2]]), &[2, 1, 1], &algorithm, &name(holder), &validity, &name(holder), &public],
    );
    tlv(SEQUENCE, &[&body, &algorithm, &tlv(0x03, &[&[0], &signature(holder, &body)])])
}

/// The signature over `covered`, as `PAdES` has it.
fn sealed(covered: &[u8], holder: &str) -> Vec<u8> {
    let certificate = certificate(holder);
    let attribute = |id: &[&[u8]], value: &[u8]| tlv(SEQUENCE, &[&oid(id), &tlv(SET, &[value])]);
    let digest = |bytes: &[u8]| tlv(OCTETS, &[&Sha256::digest(bytes)]);
    let named = tlv(SEQUENCE, &[&tlv(SEQUENCE, &[&tlv(SEQUENCE, &[&digest(&certificate)])])]);
    let attributes = [
        attribute(&[PKCS_9, &[3]], &oid(&[PKCS_7, &[1]])),
        attribute(&[PKCS_9, &[4]], &digest(covered)),
        attribute(&[PKCS_9, &[16, 2, 47]], &named),
    ]
    .concat();
    let made = signature(holder, &tlv(SET, &[&attributes]));
    let hash = tlv(SEQUENCE, &[&oid(&[SHA_256])]);
    let signer = tlv(
        SEQUENCE,
        &[
            &[2, 1, 1],
            &tlv(SEQUENCE, &[&name(holder), &[2, 1, 1]]),
            &hash,
            &tlv(0xA0, &[&attributes]),
            &tlv(SEQUENCE, &[&oid(&[ECDSA_SHA_256])]),
            &tlv(OCTETS, &[&made]),
        ],
    );
    let data = tlv(
        SEQUENCE,
        &[
            &[2, 1, 1],
            &tlv(SET, &[&hash]),
            &tlv(SEQUENCE, &[&oid(&[PKCS_7, &[1]])]),
            &tlv(0xA0, &[&certificate]),
            &tlv(SET, &[&signer]),
        ],
    );
    tlv(SEQUENCE, &[&oid(&[PKCS_7, &[2]]), &tlv(0xA0, &[&data])])
}
