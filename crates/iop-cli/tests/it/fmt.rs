//! `iop fmt`, as its users meet it.

use std::fs;
use std::io::Write as _;
use std::process::Stdio;

use crate::{SOUND, command, ended, folder, iop};

/// The sound agreement as a drafter in a hurry might write it, and as it is laid out.
fn two_layouts() -> (String, String) {
    let hasty = format!("{}# sist åäö\n", SOUND.replace('\n', "\r\n"));
    let laid_out = iop_core::format(&hasty).expect("it is sound");
    assert_ne!(hasty, laid_out);
    (hasty, laid_out)
}

#[test]
fn files_are_laid_out_in_place_and_named() {
    let (hasty, laid_out) = two_layouts();
    let folder = folder(&[("avtal/a.yaml", hasty.as_bytes()), ("avtal/b.yml", laid_out.as_bytes())]);
    iop(&folder, &["fmt", "avtal"]).exits(0).calmly().says("ställde upp avtal/a.yaml\n").omits("b.yml");
    assert_eq!(fs::read_to_string(folder.path().join("avtal/a.yaml")).expect("a file"), laid_out);
    assert_eq!(fs::read_dir(folder.path().join("avtal")).expect("a folder").count(), 2);
    iop(&folder, &["fmt", "avtal"]).exits(0).calmly().says("allt är redan uppställt\n").omits("a.yaml");
}

#[test]
fn a_check_changes_nothing_and_names_what_would_change() {
    let (hasty, laid_out) = two_layouts();
    let folder = folder(&[("a.yaml", hasty.as_bytes()), ("b.yaml", laid_out.as_bytes())]);
    iop(&folder, &["fmt", "--check", "."]).exits(1).calmly().says("./a.yaml är inte uppställd\n").omits("b.yaml");
    assert_eq!(fs::read_to_string(folder.path().join("a.yaml")).expect("a file"), hasty);
    iop(&folder, &["--lang", "en", "fmt", "--check", "b.yaml"]).exits(0).says("everything is laid out already");
}

#[test]
fn standard_input_becomes_standard_output() {
    let (hasty, laid_out) = two_layouts();
    let folder = folder(&[]);
    let piped = |arguments: &[&str], text: &str| {
        let mut command = command(folder.path(), arguments);
        let mut child =
            command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().expect("iop");
        child.stdin.take().expect("a pipe").write_all(text.as_bytes()).expect("iop reads");
        ended(&child.wait_with_output().expect("iop ends"))
    };
    for text in [&hasty, &laid_out] {
        assert_eq!(piped(&["fmt", "-"], text).exits(0).calmly().out, laid_out);
    }
    piped(&["fmt", "--check", "-"], &hasty).exits(1).says("- är inte uppställd");
    assert_eq!(piped(&["fmt", "-"], "format: iop/1\nid: [\n").exits(2).out, "");
}

#[test]
fn a_faulty_file_is_left_alone_and_the_others_are_laid_out() {
    let (hasty, laid_out) = two_layouts();
    let faulty = "format: iop/1\ntitel: A\nid: b\nid: c\n";
    let folder = folder(&[
        ("a.yaml", faulty.as_bytes()),
        ("b.yaml", hasty.as_bytes()),
        ("c.yaml", b"format: iop/9\nid: c\n"),
        ("d.yaml", b"format: iop/1\ntitle: \xff\n"),
    ]);
    iop(&folder, &["fmt", "."])
        .exits(2)
        .complains("iop: ./a.yaml har 2 fel i formen och ändras inte; iop check ./a.yaml visar dem\n")
        .complains("./c.yaml har formatet iop/9, men denna iop läser iop/")
        .complains("; använd en version av iop som läser iop/9\n")
        .complains("./d.yaml har 1 fel i formen")
        .says("ställde upp ./b.yaml");
    assert_eq!(fs::read_to_string(folder.path().join("a.yaml")).expect("a file"), faulty);
    assert_eq!(fs::read_to_string(folder.path().join("b.yaml")).expect("a file"), laid_out);
    iop(&folder, &["fmt", "--lang", "en", "d.yaml", "borta.yaml"])
        .exits(2)
        .complains("d.yaml has 1 fault of shape and is not changed; iop check d.yaml shows it")
        .complains("borta.yaml could not be read");
}

#[cfg(unix)]
#[test]
fn a_file_keeps_its_permissions_and_a_link_stays_a_link() {
    use std::os::unix::fs::PermissionsExt as _;
    let (hasty, laid_out) = two_layouts();
    let folder = folder(&[("a.yaml", hasty.as_bytes()), ("skyddad.yaml", hasty.as_bytes())]);
    let [path, link, locked] = ["a.yaml", "lank.yaml", "skyddad.yaml"].map(|name| folder.path().join(name));
    fs::set_permissions(&path, fs::Permissions::from_mode(0o640)).expect("permissions");
    fs::set_permissions(&locked, fs::Permissions::from_mode(0o440)).expect("permissions");
    std::os::unix::fs::symlink("a.yaml", &link).expect("a link");
    iop(&folder, &["fmt", "lank.yaml"]).exits(0).calmly();
    assert!(fs::symlink_metadata(&link).expect("a link").is_symlink());
    assert_eq!(fs::read_to_string(&path).expect("a file"), laid_out);
    assert_eq!(fs::metadata(&path).expect("a file").permissions().mode() & 0o777, 0o640);
    iop(&folder, &["fmt", "skyddad.yaml"]).exits(2).complains("skyddad.yaml kunde inte skrivas: behörighet saknas");
    assert_eq!(fs::read_to_string(&locked).expect("a file"), hasty);
}
