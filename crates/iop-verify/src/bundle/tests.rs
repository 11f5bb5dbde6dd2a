//! Bundles as they are sealed, and every way in which one can be spoilt.

use super::*;

fn made() -> Made {
    let text = |text: &str| text.to_owned();
    Made {
        id: text("a"),
        draft: false,
        version: text("0.1.0"),
        agreement: text("00"),
        house: text("standard"),
        rules: text("01"),
        law: text("02"),
        as_of: text("2026-01-31"),
    }
}

fn file(name: &str, role: Role, bytes: &[u8]) -> Sealed {
    Sealed { name: name.to_owned(), role, bytes: bytes.to_vec() }
}

fn files() -> Vec<Sealed> {
    vec![
        file("papers/a.txt", Role::Paper, b"paper\n"),
        file("a.yaml", Role::Source, b"format: iop/1\n"),
        file("settings/iop.toml", Role::Settings, b""),
    ]
}

fn sealed() -> Vec<u8> {
    Bundle::seal(made(), files()).expect("a bundle")
}

/// An archive of these entries, with the manifest of the sealed bundle.
fn archive(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let manifest = unpacked(&sealed()).expect("readable").remove(MANIFEST).expect("a manifest");
    let mut all = BTreeMap::from([(MANIFEST, manifest.as_slice())]);
    all.extend(entries.iter().copied());
    packed(&all).expect("an archive")
}

const WHOLE: [(&str, &[u8]); 3] =
    [("a.yaml", b"format: iop/1\n"), ("papers/a.txt", b"paper\n"), ("settings/iop.toml", b"")];

#[test]
fn the_same_files_in_any_order_give_the_same_bytes_and_come_out_again() {
    let mut other = files();
    other.reverse();
    assert!(sealed() == Bundle::seal(made(), other).expect("a bundle"));
    let bundle = Bundle::open(&sealed()).expect("whole");
    assert_eq!(bundle.manifest.made, made());
    assert_eq!(bundle.of(Role::Paper).collect::<Vec<_>>(), [("papers/a.txt", &b"paper\n"[..])]);
    assert_eq!(bundle.files.len(), 3);
    assert!(Bundle::open(&archive(&WHOLE)).is_ok(), "what the other tests spoil is whole");
}

#[test]
fn every_way_of_spoiling_it_has_its_own_answer() {
    let open = |entries: &[(&str, &[u8])]| Bundle::open(&archive(entries)).map(|_| ()).expect_err("it is refused");
    let text = |text: &str| text.to_owned();
    assert_eq!(open(&WHOLE[..2]), BundleFault::Missing(text("settings/iop.toml")));
    assert_eq!(open(&[WHOLE[0], ("papers/a.txt", b"Paper\n"), WHOLE[2]]), BundleFault::Changed(text("papers/a.txt")));
    assert_eq!(open(&[&WHOLE[..], &[("z.exe", b"MZ")]].concat()), BundleFault::Extra(text("z.exe")));
    for name in ["../a", "/a", "a/../b", "a\\b", "c:a", "a//b", "a/", "a ", "a\u{7}"] {
        assert_eq!(open(&[&WHOLE[..], &[(name, b"")]].concat()), BundleFault::Name(text(name)), "{name}");
    }
    assert_eq!(
        open(&[&WHOLE[..], &[(MANIFEST, b"{\"format\": \"iop-bundle/2\"}")]].concat()),
        BundleFault::Format(text("iop-bundle/2"))
    );
    for broken in [&b"{"[..], b"[]", b"{\"format\": \"iop-bundle/1\"}"] {
        let fault = open(&[&WHOLE[..], &[(MANIFEST, broken)]].concat());
        assert!(matches!(fault, BundleFault::Manifest(_)), "{fault:?}");
    }
    let bare = packed(&BTreeMap::from(WHOLE)).expect("an archive");
    assert_eq!(Bundle::open(&bare).map(|_| ()), Err(BundleFault::NoManifest));
}

#[test]
fn an_entry_that_stands_twice_is_seen() {
    // Two names of one length, of which one is then written as the other.
    let mut twice = archive(&[&WHOLE[..], &[("b.yaml", b"x")]].concat());
    while let Some(at) = twice.windows(6).position(|name| name == b"b.yaml") {
        twice[at] = b'a';
    }
    assert_eq!(Bundle::open(&twice).map(|_| ()), Err(BundleFault::Twice));
    let again = vec![file("a", Role::Paper, b""), file("a", Role::Data, b"")];
    assert_eq!(Bundle::seal(made(), again), Err(BundleFault::Twice));
}

#[test]
fn bytes_changed_cut_off_or_added_are_seen() {
    let whole = sealed();
    for cut in [0, 3, whole.len() / 2, whole.len() - 1] {
        assert!(matches!(Bundle::open(&whole[..cut]), Err(BundleFault::NotABundle(_))), "{cut}");
    }
    assert!(matches!(Bundle::open(&[&whole[..], b"more"].concat()), Err(BundleFault::NotABundle(_))));
    // The first byte of a file's own contents, behind its header and name.
    let mut bent = whole.clone();
    let at = bent.windows(6).position(|name| name == b"a.yaml").expect("the file") + 6;
    bent[at] ^= 0x40;
    assert_eq!(Bundle::open(&bent).map(|_| ()), Err(BundleFault::Changed("a.yaml".to_owned())));
}

#[test]
fn what_is_beyond_bounds_is_not_unpacked() {
    let names: Vec<String> = (0..MOST_FILES).map(|n| format!("f{n}")).collect();
    let many = packed(&names.iter().map(|name| (name.as_str(), &b""[..])).chain([("g", &b""[..])]).collect());
    assert_eq!(Bundle::open(&many.expect("an archive")).map(|_| ()), Err(BundleFault::TooMany { limit: MOST_FILES }));
    let large = vec![0; usize::try_from(MOST_BYTES / 2).expect("it fits") + 1];
    let bomb = packed(&BTreeMap::from([("a", &large[..]), ("b", &large[..])])).expect("an archive");
    assert!(bomb.len() < 1024 * 1024);
    assert_eq!(Bundle::open(&bomb).map(|_| ()), Err(BundleFault::TooLarge { limit: MOST_BYTES }));
}
