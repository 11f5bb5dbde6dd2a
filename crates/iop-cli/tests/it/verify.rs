//! `iop verify`: papers that are true, and papers that someone has meddled with, each in a way that has its own message.

use std::fs;
use std::sync::LazyLock;

use serde_json::Value;

use crate::signing::{File, certificate};
use crate::{SOUND, changed, folder, iop};

/// The sound agreement as a PDF, made once.
pub(crate) static PAPER: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["render", "a.yaml"]).exits(0);
    fs::read(folder.path().join("exempel.pdf")).expect("the paper")
});

pub(crate) fn paper() -> File {
    File::of(&PAPER)
}

pub(crate) fn both() -> File {
    paper().signed("signature-1", "Kim Exempel").signed("signature-2", "Robin Exempel")
}

/// The codes of what fails in a paper, after the exit code that goes with it.
pub(crate) fn faults(file: &File, more: &[&str]) -> Vec<String> {
    let folder = folder(&[("a.pdf", &file.bytes())]);
    let run = iop(&folder, &[&["verify", "a.pdf", "--format", "json"], more].concat());
    let told: Value = serde_json::from_str(&run.out).expect("JSON");
    assert_eq!(told["version"], 1);
    let statements = told["papers"][0]["statements"].as_array().expect("statements");
    for statement in statements {
        let message = statement["message"].as_str().expect("a message");
        assert!(!message.starts_with("verify-") && !message.contains('{'), "{message}");
    }
    let fails = statements.iter().filter(|statement| statement["outcome"] == "fails");
    let codes: Vec<String> = fails.map(|statement| statement["code"].as_str().expect("a code").to_owned()).collect();
    assert_eq!(told["papers"][0]["holds"], codes.is_empty());
    run.exits(i32::from(!codes.is_empty()));
    codes
}

#[test]
fn a_paper_holds_before_between_and_after_its_signatures() {
    let one = paper().signed("signature-1", "Kim Exempel");
    for file in [paper(), one, both()] {
        assert_eq!(faults(&file, &[]), [""; 0]);
    }
    let folder = folder(&[("a.pdf", &both().bytes())]);
    iop(&folder, &["verify", "a.pdf"])
        .exits(0)
        .says("byte för byte")
        .says("Alla som ska skriva under har gjort det (2).")
        .says("Undertecknad i ordningen: Kim Exempel (Exempels kommun), Robin Exempel (Föreningen Exempel).")
        .says("Utfärdaren är inte prövad")
        .says("2026-11-22 17:00 UTC enligt uppgift")
        .says("har bara underskrifter lagts till");
    iop(&folder, &["--lang", "en", "verify", "a.pdf"]).exits(0).says("Everything that was tried holds.");
}

#[test]
fn what_is_not_signed_is_told_and_refused_for_the_archive() {
    let one = paper().signed("signature-2", "Robin Exempel");
    assert_eq!(faults(&one, &["--all-signed"]), ["some-signed"]);
    assert_eq!(faults(&paper(), &["--all-signed"]), ["unsigned"]);
    assert_eq!(faults(&both(), &["--all-signed"]), [""; 0]);
}

#[test]
fn a_changed_byte_is_seen_by_every_signature_and_by_the_paper() {
    let spoilt = both().tampered("/Lang(sv-SE)", "/Lang(sv-FI)");
    assert_eq!(faults(&spoilt, &[]), ["paper-differs", "signature-changed", "signature-changed"]);
}

#[test]
fn a_changed_signature_is_not_the_signers() {
    let (_, signature) = both().object("/Type/Sig");
    let end = signature.trim_end_matches(['0', '>']);
    let last = &end[end.len() - 24..];
    let other: String = last.chars().rev().collect();
    assert!(faults(&both().tampered(last, &other), &[]).iter().any(|code| code.starts_with("signature-")));
}

#[test]
fn the_wrong_person_is_named() {
    let wrong = paper().signed("signature-1", "Lo Annan");
    assert_eq!(faults(&wrong, &[]), ["signer-other"]);
    let swapped = paper().signed("signature-1", "Robin Exempel");
    assert_eq!(faults(&swapped, &[]), ["signer-other"]);
}

#[test]
fn a_certificate_is_valid_when_it_is_used() {
    for day in ["20251231", "20270102"] {
        assert_eq!(faults(&paper().signed_on("signature-1", "Kim Exempel", day), &[]), ["certificate-outside"]);
    }
}

#[test]
fn a_page_added_after_signing_is_seen() {
    let file = both();
    let (number, pages) = file.object("/Type/Pages");
    let (free, media) = (file.free(), "[0 0 595 842]");
    let page = format!("<</Type/Page/Parent {number} 0 R/MediaBox{media}>>");
    let pages = pages.replacen("/Kids[", &format!("/Kids[{free} 0 R "), 1).replacen("/Count ", "/Count 1", 1);
    assert_eq!(faults(&file.saved(&[(number, pages), (free, page)]), &[]), ["pages-added"]);
}

#[test]
fn a_swapped_attachment_is_seen() {
    let file = both();
    let (number, _) = file.object("application#2Fyaml");
    let other = "format: iop/1\nid: exempel\n";
    let length = other.len();
    let stream = format!("<</Type/EmbeddedFile/Subtype/application#2Fyaml/Length {length}>>stream\n{other}\nendstream");
    assert_eq!(faults(&file.saved(&[(number, stream)]), &[]), ["attachment-changed"]);
}

#[test]
fn a_field_taken_away_and_a_page_drawn_over_are_seen() {
    let file = paper().signed("signature-1", "Kim Exempel");
    let (number, catalog) = file.object("/Type/Catalog");
    let (second, _) = file.object("/T(signature-2)");
    let without = catalog.replace(&format!(" {second} 0 R]"), "]");
    assert_ne!(without, catalog);
    assert_eq!(faults(&file.saved(&[(number, without)]), &[]), ["field-removed"]);
    let (number, page) = file.object("/Type/Page/");
    let turned = page.replacen("/Type/Page/", "/Type/Page/Rotate 180/", 1);
    assert_eq!(faults(&file.saved(&[(number, turned)]), &[]), ["page-changed"]);
}

#[test]
fn bytes_that_belong_to_nothing_are_seen() {
    let bytes = [&PAPER[..], b"9999 0 obj\n<<>>\nendobj\n"].concat();
    assert_eq!(faults(&File::of(&bytes).signed("signature-1", "Kim Exempel"), &[]), ["bytes-hidden"]);
    let after = [both().bytes(), b"more".to_vec()].concat();
    assert_eq!(faults(&File::of(&after), &[]), ["broken"]);
}

#[test]
fn issuers_are_judged_against_those_that_are_trusted() {
    use std::fmt::Write as _;

    let pem = |holder: &str| {
        let mut pem = "-----BEGIN CERTIFICATE-----\n".to_owned();
        for line in base64(&certificate(holder)).as_bytes().chunks(64) {
            let _ = writeln!(pem, "{}", String::from_utf8_lossy(line));
        }
        pem + "-----END CERTIFICATE-----\n"
    };
    let trusted = pem("Kim Exempel") + &pem("Robin Exempel");
    let stranger = pem("Lo Annan");
    let folder =
        folder(&[("a.pdf", &both().bytes()), ("trust.pem", trusted.as_bytes()), ("other.pem", stranger.as_bytes())]);
    iop(&folder, &["verify", "a.pdf", "--trust", "trust.pem"]).exits(0).says("leder till Kim Exempel, som du litar på");
    iop(&folder, &["verify", "a.pdf", "--trust", "other.pem"]).exits(1).says("leder inte till någon som du litar på");
    iop(&folder, &["verify", "a.pdf", "--trust", "a.pdf"]).exits(2).complains("inga certifikat");
}

#[test]
fn files_made_elsewhere_cut_off_or_of_other_kinds_are_told_apart() {
    let page =
        "%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R>>\nendobj\n2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n";
    let start = page.len();
    let second = page.find("2 0 obj").expect("the second");
    let elsewhere = format!(
        "{page}xref\n0 3\n0000000000 65535 f \n{:010} 00000 n \n{second:010} 00000 n \n\
         trailer\n<</Size 3/Root 1 0 R>>\nstartxref\n{start}\n%%EOF\n",
        9
    );
    assert_eq!(faults(&File::of(elsewhere.as_bytes()), &[]), ["not-iop"]);
    let unknown = folder(&[("a.pdf", elsewhere.as_bytes())]);
    iop(&unknown, &["verify", "a.pdf"]).exits(1).says("lagts till efter att handlingen gjordes kan inte prövas");
    assert_eq!(faults(&File::of(&PAPER[..PAPER.len() / 2]), &[]), ["broken"]);
    let folder = folder(&[("a.pdf", SOUND.as_bytes())]);
    iop(&folder, &["verify", "a.pdf"]).exits(2).complains("varken en PDF-fil");
    fs::write(folder.path().join("empty.pdf"), "").expect("a file");
    iop(&folder, &["verify", "empty.pdf"]).exits(2).complains("varken en PDF-fil");
    let large = fs::File::create(folder.path().join("large.pdf")).expect("a file");
    large.set_len((64 << 20) + 1).expect("room");
    iop(&folder, &["verify", "large.pdf"]).exits(2).complains("större än 64 MB");
    iop(&folder, &["verify", "a.pdf", "--trust", "large.pdf"]).exits(2).complains("större än 64 MB");
    iop(&folder, &["verify", "b.pdf"]).exits(2).complains("finns inte");
}

#[test]
fn a_paper_with_annexes_holds_before_and_after_its_signatures() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["render", "a.yaml", "--annex", "timeline,economy"]).exits(0);
    let paper = File::of(&fs::read(folder.path().join("exempel.pdf")).expect("the paper"));
    assert_eq!(faults(&paper, &[]), [""; 0]);
    let both = paper.signed("signature-1", "Kim Exempel").signed("signature-2", "Robin Exempel");
    assert_eq!(faults(&both, &["--all-signed"]), [""; 0]);
}

#[test]
fn a_paper_of_another_version_is_compared_by_its_words() {
    let version = format!("iop {},", env!("CARGO_PKG_VERSION"));
    let other = "iop 0.0.9,".to_owned();
    let bytes = String::from_utf8_lossy(&PAPER).matches(&version).count();
    let aged = (0..bytes).fold(paper(), |file, _| file.tampered(&version, &other));
    assert_eq!(faults(&aged, &[]), [""; 0]);
    let folder = folder(&[("a.pdf", &aged.bytes())]);
    iop(&folder, &["verify", "a.pdf"]).exits(0).says("gjordes med iop 0.0.9").says("Orden är, i ordning, de som");
}

#[test]
fn a_paper_of_another_house_is_compared_by_its_words() {
    let settings = b"wording = \"ord\"\n[style]\ncolour = \"#7a1f3d\"\n";
    let signatures = concat!(
        include_str!("../../../iop-renderer/wording/sv/signatures.md"),
        "\n\nParterna skriver under var sin rad.\n"
    );
    let folder = folder(&[
        ("iop.toml", settings),
        ("ord/sv/signatures.md", signatures.as_bytes()),
        ("a.yaml", SOUND.as_bytes()),
    ]);
    iop(&folder, &["render", "a.yaml"]).exits(0);
    iop(&folder, &["verify", "exempel.pdf"]).exits(0).says("byte för byte");
    let other = |settings: &str| {
        fs::write(folder.path().join("other.toml"), settings).expect("a file");
        iop(&folder, &["verify", "--config", "other.toml", "exempel.pdf"])
    };
    other("wording = \"ord\"\n").exits(0).says("en annan husstil").says("Orden är, i ordning, de som");
    other("").exits(1).says("en annan husstil").says("Orden skiljer sig på sida");
}

#[test]
fn a_word_document_is_tried_beside_its_source() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes()), ("b.yaml", changed("40 000 kr", "41 000 kr").as_bytes())]);
    iop(&folder, &["render", "a.yaml", "--to", "docx,pdf"]).exits(0);
    let verify = |file: &str, source: &str| iop(&folder, &["verify", file, "--source", source]);
    verify("exempel.docx", "a.yaml").exits(0).says("byte för byte").says("Allt som källan säger");
    verify("exempel.docx", "b.yaml")
        .exits(1)
        .says("är inte källans")
        .says("Orden skiljer sig")
        .says("(/funding/contributions/2/amount), men det står inte i handlingen");
    iop(&folder, &["verify", "exempel.docx"]).exits(2).complains("Ange avtalet med --source");
    verify("exempel.pdf", "a.yaml").exits(2).complains("bär sin egen källa");
    verify("exempel.docx", "c.yaml").exits(2).complains("finns inte");
    iop(&folder, &["render", "a.yaml", "--to", "docx", "--draft", "--out", "draft"]).exits(0);
    verify("draft/exempel.docx", "a.yaml").exits(0).says("byte för byte");
    // Saved by another program: the same parts, at another time.
    let mut saved = fs::read(folder.path().join("exempel.docx")).expect("a document");
    saved[10] ^= 1;
    fs::write(folder.path().join("saved.docx"), saved).expect("a file");
    verify("saved.docx", "a.yaml")
        .exits(0)
        .says("ett annat program har sparat den")
        .says("Orden är, i ordning, de som");
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let group = |three: &[u8]| -> String {
        let value = (0..3).fold(0_usize, |value, at| value << 8 | usize::from(three.get(at).copied().unwrap_or(0)));
        let letter = |at: usize| if at > three.len() { '=' } else { char::from(LETTERS[value >> (18 - 6 * at) & 63]) };
        (0..4).map(letter).collect()
    };
    bytes.chunks(3).map(group).collect()
}
