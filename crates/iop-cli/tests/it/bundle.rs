//! `iop bundle`: what is sealed, and what is not.

use std::fs;

use iop_verify::{Bundle, Manifest, Role, Sealed};
use tempfile::TempDir;

use crate::{SOUND, changed, faulty, folder, iop};

const NAME: &str = "exempel.iop.zip";
const LOGO: &[u8] = b"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\"M0 0h1v1z\"/></svg>";

fn sealed(folder: &TempDir) -> Vec<u8> {
    iop(folder, &["bundle", "a.yaml"]).exits(0).calmly().says(NAME);
    fs::read(folder.path().join(NAME)).expect("a bundle")
}

#[test]
fn everything_of_an_agreement_is_in_the_bundle_the_same_every_time() {
    let settings = b"wording = \"ord\"\n[style]\nlogo = \"bilder/logo.svg\"\nlogo_text = \"Vapen\"\n";
    let folder = folder(&[
        ("iop.toml", settings),
        ("bilder/logo.svg", LOGO),
        ("ord/sv/purpose.md", b"# Syfte\n\nSyftet.\n"),
        ("a.yaml", SOUND.as_bytes()),
    ]);
    let bytes = sealed(&folder);
    assert!(bytes == sealed(&folder), "sealed twice");
    let bundle = Bundle::open(&bytes).expect("whole");
    let names = |role: Role| bundle.of(role).map(|(name, _)| name).collect::<Vec<_>>();
    let papers = ["akn", "docx", "html", "md", "pdf", "txt"].map(|ending| format!("papers/exempel.{ending}"));
    assert_eq!(names(Role::Paper), papers);
    assert_eq!(names(Role::Settings), ["settings/bilder/logo.svg", "settings/iop.toml", "settings/ord/sv/purpose.md"]);
    assert_eq!(names(Role::Report), ["exempel.check.json"]);
    assert_eq!(bundle.of(Role::Source).collect::<Vec<_>>(), [("exempel.yaml", SOUND.as_bytes())]);
    let made = &bundle.manifest.made;
    assert_eq!((made.id.as_str(), made.draft, made.as_of.as_str()), ("exempel", false, "2024-11-20"));
    assert!([&made.agreement, &made.house, &made.rules, &made.law].iter().all(|print| print.len() == 64), "{made:?}");
    fs::remove_file(folder.path().join("iop.toml")).expect("it was there");
    let bare = Bundle::open(&sealed(&folder)).expect("whole");
    assert_eq!((bare.of(Role::Settings).count(), bare.manifest.made.house.as_str()), (0, "standard"));
}

#[test]
fn errors_are_sealed_as_a_draft_alone() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["bundle", "a.yaml"]).exits(1).says("fel[budget/total-mismatch]").says("skrev inte handlingarna");
    assert!(!folder.path().join(NAME).exists());
    iop(&folder, &["bundle", "--draft", "a.yaml"]).exits(0);
    let bytes = fs::read(folder.path().join(NAME)).expect("a bundle");
    assert!(Bundle::open(&bytes).expect("whole").manifest.made.draft);
}

#[test]
fn what_cannot_be_sealed_is_told_and_nothing_is_written() {
    let undated = changed("dated: 2024-11-20\n", "");
    let settings = b"[style]\nlogo = \"../logo.svg\"\nlogo_text = \"Vapen\"\n";
    let folder = folder(&[
        ("a.yaml", undated.as_bytes()),
        ("logo.svg", LOGO),
        ("kommun/iop.toml", settings),
        ("kommun/b.yaml", SOUND.as_bytes()),
    ]);
    iop(&folder, &["bundle", "--draft", "a.yaml"]).exits(2).complains("a.yaml har inget datum (dated)");
    iop(&folder, &["bundle", "--draft", "kommun/b.yaml"]).exits(2).complains("ligger utanför mappen med iop.toml");
    assert!(!folder.path().join(NAME).exists());
    iop(&folder, &["bundle", "--draft", "--as-of", "2024-11-20", "a.yaml"]).exits(0);
}

/// The bundle of the sound agreement with a style of its own, and its folder.
fn styled() -> (TempDir, Bundle) {
    let settings = b"[style]\ncolour = \"#7a1f3d\"\nlogo = \"logo.svg\"\nlogo_text = \"Vapen\"\n";
    let folder = folder(&[("iop.toml", settings), ("logo.svg", LOGO), ("a.yaml", SOUND.as_bytes())]);
    let bundle = Bundle::open(&sealed(&folder)).expect("whole");
    // What a bundle is tried with lies in it.
    fs::remove_file(folder.path().join("iop.toml")).expect("it was there");
    (folder, bundle)
}

/// Writes the bundle sealed anew with one file in place of another, under a manifest that knows it.
fn with(folder: &TempDir, bundle: &Bundle, name: &str, change: impl Fn(&[u8]) -> Vec<u8>) {
    let file = |(entry, bytes): (&iop_verify::Entry, &Vec<u8>)| Sealed {
        name: entry.name.clone(),
        role: entry.role,
        bytes: if entry.name == name { change(bytes) } else { bytes.clone() },
    };
    let files = bundle.manifest.files.iter().zip(bundle.files.values()).map(file).collect();
    let archive = Bundle::seal(bundle.manifest.made.clone(), files).expect("a bundle");
    fs::write(folder.path().join(NAME), archive).expect("a file");
}

fn replaced(old: &'static str, new: &'static str) -> impl Fn(&[u8]) -> Vec<u8> {
    move |bytes| {
        let text = String::from_utf8(bytes.to_vec()).expect("text");
        assert!(text.contains(old), "no {old:?}");
        text.replace(old, new).into_bytes()
    }
}

#[test]
fn a_sealed_bundle_is_verified_with_the_settings_inside_it() {
    let (folder, _) = styled();
    let run = iop(&folder, &["verify", NAME]).exits(0).calmly().says("Arkivet är helt");
    for words in [
        "Avtalets fingeravtryck i innehållsförteckningen är källans",
        "papers/exempel.docx är byte för byte den som källan ger",
        "papers/exempel.pdf har samma källa och samma rapport i sig som arkivet",
        "Handlingen är byte för byte den som källan ger",
    ] {
        assert!(run.out.contains(words), "{words} in\n{}", run.out);
    }
    iop(&folder, &["bundle", "--draft", "a.yaml"]).exits(0);
    iop(&folder, &["verify", NAME]).exits(0).says("Handlingen är ett utkast");
    iop(&folder, &["--lang", "en", "verify", "--format", "json", NAME]).exits(0).says("\"topic\": \"bundle\"");
}

#[test]
fn every_way_of_tampering_with_a_bundle_has_its_own_answer() {
    let (folder, bundle) = styled();
    let told = |name: &str, change: &dyn Fn(&[u8]) -> Vec<u8>, words: &str| {
        with(&folder, &bundle, name, change);
        iop(&folder, &["verify", NAME]).exits(1).says(words);
    };
    told(
        "papers/exempel.txt",
        &replaced("200\u{a0}000", "900\u{a0}000"),
        "papers/exempel.txt är inte den som källan ger",
    );
    told("exempel.yaml", &replaced("total: 200 000 kr", "total: 900 000 kr"), "är inte källans");
    told(
        "exempel.yaml",
        &replaced("idéburet", "\u{69}deburet"),
        "papers/exempel.pdf har en annan källa i sig än arkivet",
    );
    told("exempel.json", &replaced("200", "900"), "Avtalet som kanonisk JSON i arkivet säger något annat än källan");
    told("exempel.check.json", &replaced("\"version\"", "\"Version\""), "har en annan rapport om prövningen i sig");
    told(
        "settings/iop.toml",
        &replaced("#7a1f3d", "#0b6e4f"),
        "Husstilen eller ordalydelserna i arkivet är inte de som",
    );
    told("settings/iop.toml", &replaced("\"logo.svg\"", "\"../../logo.svg\""), "anger en fil utanför mappen");
    told("agreement.schema.json", &replaced("2020-12", "2019-09"), "Schemat i arkivet är inte det som denna version");
    let mut other = bundle.manifest.made.clone();
    other.as_of = "2024-11-21".to_owned();
    let dated = Bundle {
        manifest: Manifest { made: other, files: bundle.manifest.files.clone() },
        files: bundle.files.clone(),
    };
    with(&folder, &dated, "", <[u8]>::to_vec);
    iop(&folder, &["verify", NAME]).exits(1).says("papers/exempel.pdf är gjord per en annan dag");
    fs::write(folder.path().join("iop.toml"), "").expect("a file");
    let mut whole = sealed(&folder);
    let at = whole.windows(12).position(|name| name == b"exempel.json").expect("the file") + 12;
    whole[at] ^= 0x40;
    fs::write(folder.path().join(NAME), &whole).expect("a file");
    iop(&folder, &["verify", NAME]).exits(1).says("exempel.json är inte den fil som innehållsförteckningen anger");
    fs::write(folder.path().join(NAME), &whole[..whole.len() / 2]).expect("a file");
    iop(&folder, &["verify", NAME]).exits(1).says("Arkivet är skadat och kan inte läsas");
}
