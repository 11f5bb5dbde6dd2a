//! House style as whoever reads the guide meets it: the examples there, made into papers.

use std::fs;
use std::path::{Path, PathBuf};

use crate::{SOUND, folder, iop};

fn docs() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs")
}

/// What an example is in the formats that can be read as text.
fn papers(example: &str) -> [String; 2] {
    let out = folder(&[]);
    let source = docs().join(format!("examples/house-style/{example}/{example}.yaml"));
    iop(&out, &["render", "--to", "txt,html", &source.display().to_string()]).exits(0).calmly();
    ["txt", "html"].map(|ending| fs::read_to_string(out.path().join(format!("{example}.{ending}"))).expect("a paper"))
}

#[test]
fn the_examples_of_the_guide_have_their_house_style() {
    let [text, page] = papers("exempelby-vapen");
    assert!(text.contains("§\u{a0}1 Mål") && text.contains("§\u{a0}9 Ekonomi"), "{text}");
    for words in ["#7a1f3d", "data:image/svg+xml", "en stjärna över en våg", "123 45 Exempelby"] {
        assert!(page.contains(words), "{words}");
    }
    let [text, page] = papers("exempelby-marke");
    assert!(text.contains("1. Mål") && page.contains("#0b6e4f"));
}

#[test]
fn the_guide_shows_the_settings_of_the_examples_as_they_are() {
    for example in ["exempelby-vapen", "exempelby-marke"] {
        let settings = docs().join(format!("examples/house-style/{example}/iop.toml"));
        let settings = fs::read_to_string(settings).expect("the settings");
        for page in ["sv/husstil.md", "en/house-style.md"] {
            let page = fs::read_to_string(docs().join(page)).expect("the page");
            assert!(page.contains(&format!("```toml\n{settings}```")), "{example}");
        }
    }
}

#[test]
fn the_examples_differ_in_their_names_alone() {
    let [one, other] = ["exempelby-vapen", "exempelby-marke"].map(|example| {
        let source = docs().join(format!("examples/house-style/{example}/{example}.yaml"));
        fs::read_to_string(source).expect("the agreement").replace(example, "exempelby")
    });
    assert_eq!(one, other);
}

#[test]
fn a_faulty_style_stops_a_check_too() {
    let folder = folder(&[("iop.toml", b"[style]\ncolour = \"#ffff00\"\n"), ("a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["--lang", "en", "check", "a.yaml"]).exits(2).complains(
        "iop: iop.toml, line 2, key style.colour: its contrast to white paper is 1.07:1 and must be at least 4.5:1",
    );
}
