//! The house as `docs/dev/architecture.md` draws it: which crate may know which, who owns which outside library, and
//! what every crate forbids. Each check is a function over plain values, and is shown a house that breaks it.

use std::fs;

use cargo_metadata::{DependencyKind, MetadataCommand};

/// For each crate of ours, those it may know. Nobody may know a crate at the edge: `iop-cli`, `iop-tests`, `xtask`.
const ARROWS: &[(&str, &[&str])] = &[
    ("iop-core", &[]),
    ("iop-law", &["iop-core"]),
    ("iop-validator", &["iop-core", "iop-law"]),
    ("iop-renderer", &["iop-core"]),
    ("iop-verify", &["iop-core", "iop-renderer", "iop-validator"]),
    ("iop-register", &["iop-core", "iop-law", "iop-validator"]),
    ("iop-lsp", &["iop-core", "iop-law", "iop-validator", "iop-renderer", "iop-register"]),
    ("iop-workbench", &["iop-core", "iop-law", "iop-validator", "iop-renderer", "iop-register"]),
    (
        "iop-cli",
        &[
            "iop-core",
            "iop-law",
            "iop-validator",
            "iop-renderer",
            "iop-verify",
            "iop-register",
            "iop-lsp",
            "iop-workbench",
        ],
    ),
    ("iop-tests", &["iop-core", "iop-law", "iop-validator", "iop-renderer", "iop-verify", "iop-register"]),
    ("xtask", &["iop-core", "iop-law", "iop-validator", "iop-renderer", "iop-verify", "iop-register"]),
];

/// One owner per outside library: swapping it touches these crates and no others. Test dependencies are free.
const OWNERS: &[(&str, &[&str])] = &[
    ("annotate-snippets", &["iop-cli", "xtask"]),
    ("anstream", &["iop-cli", "xtask"]),
    ("base64", &["iop-renderer"]),
    ("clap", &["iop-cli", "xtask"]),
    ("cms", &["iop-verify"]),
    ("der", &["iop-verify"]),
    ("flate2", &["iop-renderer", "iop-verify"]),
    ("fluent-bundle", &["iop-cli", "iop-validator"]),
    ("granit-parser", &["iop-core"]),
    ("jsonschema", &["iop-core"]),
    ("minijinja", &["iop-renderer"]),
    ("p256", &["iop-verify"]),
    ("p384", &["iop-verify"]),
    ("png", &["iop-renderer"]),
    ("pulldown-cmark", &["iop-core"]),
    ("quick-xml", &["iop-renderer", "iop-verify"]),
    ("rsa", &["iop-verify"]),
    ("schemars", &["iop-core"]),
    ("serde_jcs", &["iop-core"]),
    ("serde_yaml", &[]),
    ("sha2", &["iop-core", "iop-law", "iop-renderer", "iop-validator", "iop-verify"]),
    ("ttf-parser", &["iop-renderer", "xtask"]),
    ("typst", &["iop-renderer"]),
    ("typst-layout", &["iop-renderer"]),
    ("typst-pdf", &["iop-renderer"]),
    ("unicode-normalization", &["iop-core"]),
    ("x509-cert", &["iop-verify"]),
    ("zip", &["iop-renderer", "iop-verify"]),
];

/// Lines that must stand at a crate's root, since Cargo cannot mix them with the workspace's lints.
const DENIED: &[(&str, &[&str])] = &[
    ("iop-core", &["clippy::float_arithmetic", "clippy::wildcard_enum_match_arm"]),
    ("iop-law", &["clippy::float_arithmetic"]),
    ("iop-validator", &["clippy::float_arithmetic"]),
    ("iop-renderer", &["clippy::wildcard_enum_match_arm"]),
];

/// Crates that see no clock, disk, environment, process or network.
const PURE: &[&str] = &["iop-core", "iop-law", "iop-validator", "iop-renderer", "iop-verify", "iop-register"];

/// One line of a manifest: who needs what, and whether only for tests.
struct Need {
    by: String,
    what: String,
    test_only: bool,
}

fn needs() -> Vec<Need> {
    let manifest = iop_tests::root().join("Cargo.toml");
    let metadata = MetadataCommand::new().manifest_path(manifest).no_deps().exec().expect("cargo metadata runs");
    let of = |package: &cargo_metadata::Package| -> Vec<Need> {
        let need = |dependency: &cargo_metadata::Dependency| Need {
            by: package.name.to_string(),
            what: dependency.name.clone(),
            test_only: dependency.kind == DependencyKind::Development,
        };
        package.dependencies.iter().map(need).collect()
    };
    metadata.packages.iter().flat_map(of).collect()
}

fn ours(name: &str) -> bool {
    name.starts_with("iop-") || name == "xtask"
}

fn allowed<'a>(table: &[(&str, &'a [&'a str])], name: &str) -> Option<&'a [&'a str]> {
    table.iter().find(|(row, _)| *row == name).map(|(_, allowed)| *allowed)
}

fn forbidden_arrows(needs: &[Need]) -> Vec<String> {
    let forbidden =
        |need: &&Need| ours(&need.what) && !allowed(ARROWS, &need.by).is_some_and(|known| known.contains(&&*need.what));
    needs.iter().filter(forbidden).map(|need| format!("{} must not know {}", need.by, need.what)).collect()
}

fn foreign_owners(needs: &[Need]) -> Vec<String> {
    let foreign = |need: &&Need| {
        !need.test_only && allowed(OWNERS, &need.what).is_some_and(|owners| !owners.contains(&&*need.by))
    };
    needs.iter().filter(foreign).map(|need| format!("{} does not own {}", need.by, need.what)).collect()
}

fn need(by: &str, what: &str) -> Need {
    Need { by: by.into(), what: what.into(), test_only: false }
}

#[test]
fn arrows_between_our_crates_point_one_way() {
    assert_eq!(forbidden_arrows(&needs()), [""; 0]);
}

#[test]
fn a_forbidden_arrow_is_seen() {
    let house = [
        need("iop-core", "iop-law"),
        need("iop-law", "iop-validator"),
        need("iop-renderer", "iop-validator"),
        need("iop-tests", "iop-cli"),
        need("iop-newcomer", "iop-core"),
        need("iop-validator", "iop-law"),
        need("iop-cli", "iop-renderer"),
    ];
    let seen = [
        "iop-core must not know iop-law",
        "iop-law must not know iop-validator",
        "iop-renderer must not know iop-validator",
        "iop-tests must not know iop-cli",
        "iop-newcomer must not know iop-core",
    ];
    assert_eq!(forbidden_arrows(&house), seen);
    let for_tests = Need { test_only: true, ..need("iop-core", "iop-renderer") };
    assert_eq!(forbidden_arrows(&[for_tests]), ["iop-core must not know iop-renderer"]);
}

#[test]
fn outside_libraries_have_one_owner() {
    assert_eq!(foreign_owners(&needs()), [""; 0]);
}

#[test]
fn a_library_in_foreign_hands_is_seen_and_test_dependencies_are_free() {
    let house = [
        need("iop-renderer", "typst"),
        need("iop-cli", "typst"),
        need("iop-validator", "granit-parser"),
        need("iop-core", "serde_yaml"),
        Need { test_only: true, ..need("iop-tests", "serde_yaml") },
        need("iop-law", "serde"),
    ];
    let seen =
        ["iop-cli does not own typst", "iop-validator does not own granit-parser", "iop-core does not own serde_yaml"];
    assert_eq!(foreign_owners(&house), seen);
}

#[test]
fn every_crate_of_the_workspace_has_its_row() {
    let metadata = MetadataCommand::new().manifest_path(iop_tests::root().join("Cargo.toml")).no_deps().exec().unwrap();
    let lacking: Vec<&str> = metadata
        .packages
        .iter()
        .map(|package| &**package.name)
        .filter(|name| allowed(ARROWS, name).is_none())
        .collect();
    assert_eq!(lacking, [""; 0], "add the crate to ARROWS");
    assert!(allowed(ARROWS, "iop-newcomer").is_none());
}

/// A manifest that takes the workspace's lints, whatever stands between.
fn takes_workspace_lints(manifest: &str) -> bool {
    let mut lines = manifest.lines().map(str::trim).skip_while(|line| *line != "[lints]").skip(1);
    lines.find(|line| !line.is_empty()).is_some_and(|line| line == "workspace = true")
}

#[test]
fn unsafe_code_is_forbidden_in_every_crate() {
    let root = iop_tests::root();
    let workspace = fs::read_to_string(root.join("Cargo.toml")).unwrap();
    assert!(workspace.lines().any(|line| line == "unsafe_code = \"forbid\""));
    let metadata = MetadataCommand::new().manifest_path(root.join("Cargo.toml")).no_deps().exec().unwrap();
    for package in &metadata.packages {
        let manifest = fs::read_to_string(&package.manifest_path).unwrap();
        assert!(takes_workspace_lints(&manifest), "{} writes its own lints", package.name);
    }
    assert!(takes_workspace_lints("[lints]\n\nworkspace = true\n"));
    assert!(!takes_workspace_lints("[package]\nworkspace = true\n"));
    assert!(!takes_workspace_lints("[lints]\nrust.unsafe_code = \"allow\"\n"));
}

/// The lints that a crate's root denies or forbids, read from its inner attributes, each of which may span lines.
fn denied(crate_root: &str) -> Vec<String> {
    let mut found = Vec::new();
    for opening in ["#![deny(", "#![forbid("] {
        for (at, _) in crate_root.match_indices(opening) {
            let list = crate_root[at + opening.len()..].split(")]").next().unwrap_or_default();
            found.extend(list.split(',').map(|lint| lint.trim().to_owned()));
        }
    }
    found
}

#[test]
fn crate_roots_deny_floats_and_wildcard_arms_where_they_must() {
    for (name, lints) in DENIED {
        let crate_root = fs::read_to_string(iop_tests::root().join("crates").join(name).join("src/lib.rs")).unwrap();
        let denied = denied(&crate_root);
        for lint in *lints {
            assert!(denied.iter().any(|found| found == lint), "{name} does not deny {lint}");
        }
    }
    assert_eq!(denied("//! x\n#![deny(\n    a::b,\n    c::d\n)]\n#![allow(e)]\n"), ["a::b", "c::d"]);
}

/// Lines of a pure crate's sources, tests aside, that name a ban of `clippy.toml`, which is only done to switch it off.
fn opt_outs(source: &str) -> Vec<&str> {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let switches = |line: &&str| {
        let named = ["clippy::disallowed_", "clippy::print_"].iter().any(|ban| line.contains(ban));
        named && !line.trim_start().starts_with("//")
    };
    source.lines().filter(switches).collect()
}

#[test]
fn pure_crates_switch_no_ban_off() {
    for name in PURE {
        let sources = iop_tests::root().join("crates").join(name).join("src");
        for file in iop_tests::files().unwrap().iter().filter(|file| file.starts_with(&sources)) {
            let tests = file.ends_with("tests.rs");
            if file.extension().is_some_and(|extension| extension == "rs") && !tests {
                let source = fs::read_to_string(file).unwrap();
                assert_eq!(opt_outs(&source), [""; 0], "{}", file.display());
            }
        }
    }
    assert_eq!(opt_outs("#![allow(clippy::disallowed_methods, reason = \"no\")]").len(), 1);
    assert_eq!(opt_outs("#![allow(\n    clippy::print_stdout,\n)]").len(), 1);
    assert_eq!(opt_outs("fn a() {}\n#[cfg(test)]\n#[expect(clippy::disallowed_methods)]\n"), [""; 0]);
    assert_eq!(opt_outs("#![deny(clippy::float_arithmetic)]\n// clippy::print_stdout\n"), [""; 0]);
}
