//! `iop build`, `iop render` and `iop new`: what is written, and what is not.

use std::fs;
use std::path::Path;

use crate::{SOUND, changed, faulty, folder, iop};

const ALL: [&str; 8] = [
    "exempel.akn",
    "exempel.check.html",
    "exempel.check.json",
    "exempel.docx",
    "exempel.html",
    "exempel.md",
    "exempel.pdf",
    "exempel.txt",
];

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).expect("a folder").map(|entry| entry.expect("an entry").file_name());
    let mut names: Vec<_> = entries.map(|name| name.to_string_lossy().into_owned()).collect();
    names.sort();
    names
}

#[test]
fn build_writes_every_paper_and_the_report_and_the_same_bytes_twice() {
    let folder = folder(&[("avtal/a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["build", "avtal"]).exits(0).calmly().says("inga anmärkningar").says("skrev out/exempel.pdf");
    iop(&folder, &["build", "avtal", "--out", "igen"]).exits(0);
    let out = folder.path().join("out");
    assert_eq!(names(&out), ALL);
    for name in ALL {
        let read = |folder: &str| fs::read(Path::new(folder).join(name)).expect("a paper");
        let again = folder.path().join("igen");
        assert_eq!(read(&out.to_string_lossy()), read(&again.to_string_lossy()), "{name}");
    }
    let starts = |name: &str, magic: &[u8]| fs::read(out.join(name)).expect("a paper").starts_with(magic);
    assert!(starts("exempel.pdf", b"%PDF-") && starts("exempel.docx", b"PK"));
    let text = fs::read_to_string(out.join("exempel.txt")).expect("a paper");
    assert!(text.contains("Föreningen Exempel") && !text.contains("UTKAST"), "{text}");
}

#[test]
fn build_refuses_errors_names_them_and_writes_the_rest() {
    let other = SOUND.replace("id: exempel", "id: annat");
    let folder = folder(&[("avtal/a.yaml", faulty().as_bytes()), ("avtal/b.yaml", other.as_bytes())]);
    iop(&folder, &["build", "avtal"])
        .exits(1)
        .says("fel[budget/total-mismatch]")
        .says("skrev inte handlingarna till avtal/a.yaml: 1 fel")
        .says("skrev out/annat.pdf");
    let written = names(&folder.path().join("out"));
    assert!(
        written.contains(&"exempel.check.json".to_owned()) && !written.contains(&"exempel.pdf".to_owned()),
        "{written:?}"
    );
}

#[test]
fn a_draft_is_written_with_its_errors_and_says_so() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["build", "a.yaml", "--draft"]).exits(0).says("fel[budget/total-mismatch]");
    assert_eq!(names(&folder.path().join("out")), ALL);
    let text = fs::read_to_string(folder.path().join("out/exempel.txt")).expect("a paper");
    assert!(text.to_uppercase().contains("UTKAST"), "{text}");
}

#[test]
fn render_writes_what_is_asked_for_where_it_is_asked_for() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["render", "a.yaml", "--to", "txt,html,txt", "--out", "papper/2024"]).exits(0).calmly();
    assert_eq!(names(&folder.path().join("papper/2024")), ["exempel.html", "exempel.txt"]);
}

#[test]
fn render_refuses_errors_unless_drafts_are_asked_for() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["render", "a.yaml", "--to", "txt"]).exits(1).says("fel[budget/total-mismatch]").says("--draft");
    assert_eq!(names(folder.path()), ["a.yaml"]);
    iop(&folder, &["render", "a.yaml", "--to", "txt", "--draft"]).exits(0);
    assert_eq!(names(folder.path()), ["a.yaml", "exempel.txt"]);
}

#[test]
fn a_pdf_depends_on_the_agreement_and_the_options_alone() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes()), ("b/annan.yaml", SOUND.as_bytes())]);
    let made = |arguments: &[&str]| {
        iop(&folder, &[&["render"], arguments, &["--out", "ut"]].concat()).exits(0);
        fs::read(folder.path().join("ut/exempel.pdf")).expect("a paper")
    };
    let holds = |bytes: &[u8], text: &str| bytes.windows(text.len()).any(|window| window == text.as_bytes());
    let plain = made(&["a.yaml"]);
    assert!(plain == made(&["b/annan.yaml", "--lang", "en"]), "neither the file's name nor the reader's language");
    assert!(plain == made(&["a.yaml", "--as-of", "2024-11-20", "--stage", "signed"]), "what would be so anyway");
    assert!(holds(&plain, ", house standard, as-of=2024-11-20, stage=signed)") && holds(&plain, "/FT/Sig"));
    let ink = made(&["a.yaml", "--paper"]);
    assert!(holds(&ink, "signing=ink") && !holds(&ink, "/FT/Sig"));
    assert!(holds(&made(&["a.yaml", "--as-of", "2025-01-02"]), "as-of=2025-01-02"));
}

#[test]
fn an_agreement_without_id_is_named_by_its_file() {
    let folder = folder(&[("Mitt avtal.yaml", changed("id: exempel\n", "").as_bytes())]);
    iop(&folder, &["render", "Mitt avtal.yaml", "--to", "md,pdf", "--draft"]).exits(0);
    assert_eq!(names(folder.path()), ["Mitt avtal.md", "Mitt avtal.pdf", "Mitt avtal.yaml"]);
}

#[test]
fn two_agreements_never_share_a_file() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes()), ("b.yaml", SOUND.as_bytes())]);
    iop(&folder, &["render", "a.yaml", "b.yaml", "--to", "txt"])
        .exits(2)
        .complains("a.yaml och b.yaml skulle båda skrivas som exempel");
    assert_eq!(names(folder.path()), ["a.yaml", "b.yaml"]);
    iop(&folder, &["render", "a.yaml", "./a.yaml", "--to", "txt"]).exits(0);
}

#[test]
fn a_source_is_never_written_over() {
    let folder = folder(&[("exempel.txt", SOUND.as_bytes())]);
    iop(&folder, &["render", "exempel.txt", "--to", "txt"]).exits(2).complains("skrivs inte över");
    assert_eq!(fs::read(folder.path().join("exempel.txt")).expect("the source"), SOUND.as_bytes());
}

#[test]
fn a_format_that_is_not_written_is_refused_with_those_that_are() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["render", "a.yaml", "--to", "odt"]).exits(2).complains("välj bland: pdf, docx, html, md, txt, akn");
}

#[test]
fn a_folder_that_cannot_be_made_is_trouble() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes()), ("fil", b"")]);
    iop(&folder, &["render", "a.yaml", "--to", "txt", "--out", "fil/under"])
        .exits(2)
        .complains("fil/under kunde inte skrivas");
    iop(&folder, &["build", "a.yaml", "--out", "fil"]).exits(2).complains("kunde inte skrivas");
}

#[test]
fn a_paper_is_written_whole_or_not_at_all() {
    // A folder stands where the paper should go: it stays, and no half-written file is left beside it.
    let folder = folder(&[("a.yaml", SOUND.as_bytes()), ("exempel.txt/sak", b"")]);
    iop(&folder, &["render", "a.yaml", "--to", "txt"]).exits(2).complains("exempel.txt kunde inte skrivas");
    assert_eq!(names(folder.path()), ["a.yaml", "exempel.txt"]);
}

#[test]
fn a_new_agreement_has_no_errors_and_is_never_written_over() {
    let folder = folder(&[]);
    iop(&folder, &["new", "Träffpunkt Öst.yaml"]).exits(0).says("skrev Träffpunkt Öst.yaml");
    let text = fs::read_to_string(folder.path().join("Träffpunkt Öst.yaml")).expect("the file");
    assert!(text.contains("id: traffpunkt-ost\n") && text.starts_with("# "), "{text}");
    iop(&folder, &["check", "Träffpunkt Öst.yaml"]).exits(0);
    fs::write(folder.path().join("Träffpunkt Öst.yaml"), "mitt").expect("a file");
    iop(&folder, &["new", "Träffpunkt Öst.yaml"]).exits(2).complains("finns redan");
    assert_eq!(fs::read(folder.path().join("Träffpunkt Öst.yaml")).expect("the file"), b"mitt");
    iop(&folder, &["new", "-"]).exits(0).says("format: iop/1");
    iop(&folder, &["new"]).exits(0).says("avtal.yaml");
}
