//! Files and folders as the world has them: missing, empty, huge, hostile, linked in circles.

use std::fs;
use std::time::{Duration, Instant};

use crate::{SOUND, between_others, faulty, folder, iop};

#[test]
fn a_missing_path_is_trouble_and_the_rest_is_still_checked() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["check", "finns-inte.yaml", "a.yaml"])
        .exits(2)
        .complains("finns-inte.yaml kunde inte läsas: den finns inte")
        .says("fel[budget/total-mismatch]");
}

#[test]
fn a_folder_is_walked_in_order_and_only_agreements_are_read() {
    let named = |id: &str| faulty().replace("id: exempel", &format!("id: {id}"));
    let folder = folder(&[
        ("b/c.yml", between_others(&faulty(), "bc").as_bytes()),
        ("a.yaml", named("a").as_bytes()),
        ("b.txt", named("text").as_bytes()),
        (".git/x.yaml", named("dold").as_bytes()),
        ("target/x.yaml", named("byggd").as_bytes()),
        ("annat.yaml", b"name: ci\non: push\n"),
    ]);
    let run = iop(&folder, &["check", "."]).exits(1).says("1 YAML-fil är ingen överenskommelse");
    let places: Vec<_> = run.out.lines().filter_map(|line| line.trim().strip_prefix("--> ")).collect();
    assert_eq!(places, ["./a.yaml:48:10", "./b/c.yml:48:10"]);
}

#[test]
fn a_folder_without_agreements_does_not_pass() {
    let folder = folder(&[("tom/x.txt", b""), ("annat/x.yaml", b"a: 1\n")]);
    iop(&folder, &["check", "tom"]).exits(2).complains("i tom finns inga YAML-filer att pröva");
    iop(&folder, &["check", "annat"])
        .exits(2)
        .complains("i annat finns inga överenskommelser; en YAML-fil saknar raden");
}

#[test]
fn a_file_is_checked_once_however_often_it_is_named() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["check", "a.yaml", ".", "./a.yaml"]).exits(1).says("1 fel i 1 avtal");
}

#[cfg(unix)]
#[test]
fn links_in_circles_end() {
    let folder = folder(&[("avtal/a.yaml", faulty().as_bytes())]);
    std::os::unix::fs::symlink("..", folder.path().join("avtal/upp")).expect("a link");
    std::os::unix::fs::symlink("borta.yaml", folder.path().join("avtal/b.yaml")).expect("a link");
    iop(&folder, &["check", "avtal"])
        .exits(2)
        .says("1 fel i 1 avtal")
        .complains("avtal/b.yaml kunde inte läsas: den finns inte");
}

#[test]
fn a_folder_given_to_render_is_named() {
    let folder = folder(&[("avtal/a.yaml", SOUND.as_bytes())]);
    iop(&folder, &["render", "avtal"]).exits(2).complains("avtal är en mapp");
}

/// Every file here is a finding, not a skipped file, and ends within seconds without a panic.
#[test]
fn what_cannot_be_read_as_an_agreement_is_a_finding() {
    let deep = "[".repeat(100_000);
    let bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nformat: iop/1\n";
    let cases: [(&str, &[u8]); 11] = [
        ("tom.yaml", b""),
        ("bara-kommentar.yaml", b"# inget\n"),
        ("lista.yaml", b"- a\n- b\n"),
        ("annat.yaml", b"name: ci\n"),
        ("binar.yaml", b"\x7fELF\x02\x01\x00\xff\xfe"),
        ("nul.yaml", b"format: iop/1\nid: a\x00b\n"),
        ("surrogat.yaml", b"format: iop/1\ntitle: \xed\xa0\x80\n"),
        ("trasig.yaml", b"format: iop/1\nparties: [\n"),
        ("dubbel.yaml", b"format: iop/1\nid: a\nid: b\n"),
        ("djup.yaml", deep.as_bytes()),
        ("bomb.yaml", bomb.as_bytes()),
    ];
    let folder = folder(&cases);
    for (name, _) in cases {
        let begun = Instant::now();
        iop(&folder, &["check", name]).exits(1).calmly().says("fel[file/").says("1 avtal (");
        assert!(begun.elapsed() < Duration::from_secs(20), "{name}");
    }
}

#[test]
fn a_huge_file_is_a_finding_and_not_read_whole() {
    let mut text = SOUND.as_bytes().to_vec();
    text.resize(50 * 1024 * 1024, b'#');
    let folder = folder(&[("stor.yaml", &text)]);
    iop(&folder, &["check", "stor.yaml"]).exits(1).says("fel[file/");
    iop(&folder, &["check", "."]).exits(1).says("fel[file/");
}

#[test]
fn a_broken_agreement_in_a_folder_is_not_skipped() {
    let folder = folder(&[("a.yaml", b"format: iop/1\nparties: [\n")]);
    iop(&folder, &["check", "."]).exits(1).says("--> ./a.yaml:");
}

#[test]
fn a_file_with_faults_still_has_its_other_parts_checked() {
    let text = faulty().replace("kind: partnership", "kinds: partnership");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    iop(&folder, &["check", "a.yaml"]).exits(1).says("fel[file/").says("fel[budget/total-mismatch]");
}

#[test]
fn a_byte_order_mark_and_other_line_breaks_leave_places_right() {
    let marked = format!("\u{feff}{}", faulty());
    let windows = faulty().replace('\n', "\r\n");
    let folder = folder(&[("bom.yaml", marked.as_bytes()), ("crlf.yaml", windows.as_bytes())]);
    iop(&folder, &["check", "bom.yaml"]).says("--> bom.yaml:48:10").says("48 |   total: 210 000 kr\n");
    iop(&folder, &["check", "crlf.yaml"]).says("--> crlf.yaml:48:10").says("48 |   total: 210 000 kr\n");
}

#[test]
fn a_name_cannot_steer_the_terminal() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    let run = iop(&folder, &["check", "\u{1b}[31mrod.yaml"]).exits(2);
    assert!(!run.err.contains('\u{1b}'), "{:?}", run.err);
}

#[cfg(unix)]
#[test]
fn an_unreadable_file_is_trouble() {
    use std::os::unix::fs::PermissionsExt as _;
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    let path = folder.path().join("a.yaml");
    fs::set_permissions(&path, fs::Permissions::from_mode(0o000)).expect("permissions");
    // Whoever may read everything is not kept out.
    if fs::read(&path).is_err() {
        iop(&folder, &["check", "a.yaml"]).exits(2).complains("a.yaml kunde inte läsas: behörighet saknas");
        iop(&folder, &["check", "."]).exits(2).complains("behörighet saknas");
    }
}
