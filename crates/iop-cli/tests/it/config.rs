//! `iop.toml`, as whoever runs a command meets it.

use crate::{SOUND, faulty, folder, iop};

const FAULTY_SETTINGS: &[u8] = b"profil = \"boras-2016\"\n";

#[test]
fn whole_settings_are_used_in_silence() {
    let folder = folder(&[("iop.toml", b"profile = \"boras-2016\"\n"), ("avtal/a.yaml", faulty().as_bytes())]);
    iop(&folder, &["check", "avtal"]).exits(1).calmly().says("fel[budget/total-mismatch]");
}

#[test]
fn faulty_settings_are_trouble_and_nothing_is_written() {
    let folder = folder(&[("iop.toml", FAULTY_SETTINGS), ("a.yaml", SOUND.as_bytes()), ("b.yaml", SOUND.as_bytes())]);
    for command in
        [&["check", "a.yaml", "b.yaml"][..], &["build", "--draft", "."], &["render", "--to", "txt", "a.yaml"]]
    {
        let run = iop(&folder, command).exits(2).complains("iop: iop.toml, rad 1, nyckeln profil: nyckeln finns inte");
        assert_eq!(run.err.lines().count(), 1, "{}", run.err);
    }
    let left: Vec<_> = std::fs::read_dir(folder.path()).expect("a folder").collect();
    assert_eq!(left.len(), 3);
}

#[test]
fn faulty_settings_of_one_folder_leave_the_others_alone() {
    let named = |id: &str| faulty().replace("id: exempel", &format!("id: {id}"));
    let folder = folder(&[
        ("a/iop.toml", FAULTY_SETTINGS),
        ("a/a.yaml", named("a").as_bytes()),
        ("b/b.yaml", named("b").as_bytes()),
    ]);
    iop(&folder, &["check", "."])
        .exits(2)
        .complains("a/iop.toml, rad 1")
        .says("--> ./b/b.yaml:48:10")
        .omits("a/a.yaml")
        .says("1 fel i 1 avtal");
}

#[test]
fn settings_can_be_left_out_or_chosen() {
    let folder = folder(&[
        ("iop.toml", FAULTY_SETTINGS),
        ("hel.toml", b"profile = \"goteborg\"\n"),
        ("a.yaml", SOUND.as_bytes()),
    ]);
    iop(&folder, &["check", "--no-config", "a.yaml"]).exits(0).calmly();
    iop(&folder, &["check", "--config", "hel.toml", "a.yaml"]).calmly();
    iop(&folder, &["check", "--config", "borta.toml", "a.yaml"])
        .exits(2)
        .complains("borta.toml kunde inte läsas: den finns inte");
    iop(&folder, &["check", "--no-config", "--config", "hel.toml", "a.yaml"])
        .exits(2)
        .complains("går inte att ange tillsammans");
    iop(&folder, &["check", "--no-config", "--no-config", "a.yaml"]).exits(2).complains("kan bara anges en gång");
}

#[test]
fn faulty_settings_are_told_in_english_too() {
    let folder = folder(&[("iop.toml", b"wording = \"w\"\n"), ("a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["--lang", "en", "check", "a.yaml"])
        .exits(2)
        .complains("iop: iop.toml, line 1, key wording: the folder w could not be read: it does not exist");
}

#[test]
fn own_wording_is_what_the_paper_says() {
    let own = "# Vilka som samverkar\n\nSe underskrifterna.\n";
    let folder = folder(&[
        ("iop.toml", b"wording = \"ord\"\n"),
        ("ord/sv/parties.md", own.as_bytes()),
        ("a.yaml", SOUND.as_bytes()),
    ]);
    let paper = |arguments: &[&str]| {
        iop(&folder, arguments).exits(0);
        std::fs::read_to_string(folder.path().join("exempel.txt")).expect("the paper")
    };
    assert!(paper(&["render", "--draft", "--to", "txt", "a.yaml"]).contains("Se underskrifterna."));
    assert!(!paper(&["render", "--draft", "--no-config", "--to", "txt", "a.yaml"]).contains("Se underskrifterna."));
}
