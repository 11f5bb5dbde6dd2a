//! `iop render --public`: what is masked, what is refused, and that nothing of the original comes along.

use std::fs;

use tempfile::TempDir;

use crate::{Run, changed, folder, iop};

/// The sound agreement with a contact, a text that names her, and masks.
fn file(text: &str) -> String {
    let contacts = "    body: Styrelsen\n    # Åsa Öst bor på hemlig ort\n    contacts: [{name: Åsa Öst, phone: 070-000 00 00, email: asa@example.org}]\n";
    changed("    body: Styrelsen\n", contacts)
        + &format!(
            "clauses:\n  - kind: contacts\n    text: |\n      {text}\npublication:\n  masked:\n    \
             - {{field: /parties/1/contacts/0/name, ground: 21 kap. 3 § OSL, reason: Åsa Öst är hotad}}\n    \
             - {{field: /parties/1/contacts/0/phone, ground: 21 kap. 3 § OSL}}\n    \
             - {{field: /parties/1/contacts/0/email, ground: 21 kap. 1 § OSL}}\n"
        )
}

fn published(file: &str, formats: &str) -> (TempDir, Run) {
    let folder = folder(&[("a.yaml", file.as_bytes())]);
    let run = iop(&folder, &["render", "a.yaml", "--public", "--to", formats]);
    (folder, run)
}

#[test]
fn the_same_words_are_masked_in_every_format_and_nothing_of_the_original_comes_along() {
    let text = "Ring Åsa\n      Östs telefon 0700 000 000 eller skriv till Asa@example.org.";
    let (folder, run) = published(&file(text), "txt,html,md,akn,pdf");
    run.exits(0)
        .says("skrev ./exempel.public.pdf")
        .says("a.yaml: 6 ställen maskerade (maskerade uppgifter: 3); inget annat skiljer sig");
    for format in ["txt", "html", "md", "akn", "pdf"] {
        let bytes = fs::read(folder.path().join(format!("exempel.public.{format}"))).expect("a paper");
        let paper = String::from_utf8_lossy(&bytes);
        for word in ["Åsa", "Öst", "asa@example.org", "070-000 00 00", "0700 000 000", "hotad", "hemlig"] {
            assert!(!paper.contains(word), "{word} in {format}");
        }
        if format == "txt" {
            let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(paper.contains("Ring ‹maskerat, 21 kap. 3 § OSL›s telefon ‹maskerat, 21 kap. 3 §"), "{paper}");
            assert!(paper.contains("av handlingen med fingeravtryck"), "{paper}");
        }
        assert!(format != "pdf" || !paper.contains("/FT /Sig"), "nobody signs a public version");
    }
}

#[test]
fn personal_data_that_remains_is_told_where_it_stands_and_nothing_is_written() {
    let text = "Ring Åsa Öst på privat mobil 073-000 00 00.";
    let (folder, run) = published(&file(text), "txt");
    run.exits(1).says("[privacy/private-telephone]").says("--> a.yaml:67:").says("en personuppgift står kvar");
    assert!(!folder.path().join("exempel.public.txt").exists());
}

#[test]
fn words_that_no_mask_reaches_are_found_before_anything_is_written() {
    let (folder, run) = published(&file("Ring **Åsa** Öst."), "txt");
    run.exits(1).says("maskerade ord står kvar i ”Ring Åsa Öst.”");
    assert!(!folder.path().join("exempel.public.txt").exists());
}

#[test]
fn a_mask_without_a_place_or_a_ground_is_an_error() {
    let nowhere = file("Se ovan.").replace("contacts/0/phone", "contacts/1/phone");
    published(&nowhere, "txt").1.exits(1).says("fel[privacy/mask-points-nowhere]");
    let groundless = file("Se ovan.").replace("ground: 21 kap. 1 § OSL", "ground: hemligt");
    published(&groundless, "txt").1.exits(1).says("fel[privacy/mask-without-ground]");
}

#[test]
fn the_public_version_of_an_agreement_without_masks_is_the_whole() {
    let (folder, run) = published(crate::SOUND, "txt");
    run.exits(0).says("avtalet anger inget att maskera under publication; inget skiljer sig");
    let paper = fs::read_to_string(folder.path().join("exempel.public.txt")).expect("a paper");
    assert!(paper.contains("Offentlig version:") && paper.contains("Kim Exempel"), "{paper}");
}
