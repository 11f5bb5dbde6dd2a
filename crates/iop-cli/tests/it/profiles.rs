//! `iop profiles`, and what a check says of a profile that is not there.

use serde_json::Value;

use crate::{changed, folder, iop};

const OWN: &str = r#"id = "exempelby-2026"
name = "Riktlinjer för IOP"
publisher = "Exempelby kommun"
kind = "partnership"
published = "2026-03-23"
valid_from = 2026-04-01
criteria = "lund-2018"
verified = true
source = "Kommunfullmäktige § 41"
checked = 2026-11-22
note = "Säger inget om föreningens underskrifter."

[[requires]]
any_of = ["purpose", "goals"]
called = "Syfte och mål"
verified = false
source = "protokollet"
checked = 2026-10-01
note = "Antogs som tillägg."

[signing]
before_start = true
signers_per_public_party = 2
signers_per_civil_party = 1
decision = true
"#;

const SETTINGS: &[u8] = b"profile = \"exempelby-2026\"\nprofiles = \"profiler\"\n";

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in\n{text}"))
}

fn keys(value: &Value) -> Vec<&str> {
    value.as_object().expect("an object").keys().map(String::as_str).collect()
}

#[test]
fn every_profile_is_listed_for_people_and_for_programs() {
    let folder = folder(&[]);
    let run = iop(&folder, &["profiles"])
        .exits(0)
        .calmly()
        .says("partnership – idéburet offentligt partnerskap (IOP)\n")
        .says("  boras-2016        läst i källan; uppgiften kontrollerad 2026-11-22  Borås stad, kommunfullmäktige: Regler")
        .says("cooperation – samverkansavtal\n  interreg-nord ")
        .says("\n8 profiler\n")
        .omits("(egen)");
    let listed = json(&iop(&folder, &["profiles", "--format", "json"]).exits(0).out);
    assert_eq!(keys(&listed), ["version", "used", "profiles"]);
    assert_eq!((&listed["version"], &listed["used"]), (&1.into(), &Value::Null));
    let profiles = listed["profiles"].as_array().expect("profiles");
    assert_eq!(keys(&profiles[0]), ["id", "kind", "publisher", "name", "verified", "checked", "bundled"]);
    assert_eq!(profiles.len(), 8);
    assert!(profiles.iter().all(|profile| run.out.contains(profile["id"].as_str().expect("an id"))));
    iop(&folder, &["--lang", "en", "profiles"])
        .exits(0)
        .says("read in the source; entry checked")
        .says("\n8 profiles\n");
}

#[test]
fn a_profile_is_shown_whole() {
    let folder = folder(&[]);
    iop(&folder, &["profiles", "boras-2016"])
        .exits(0)
        .calmly()
        .says("boras-2016\nRegler för idéburet offentligt partnerskap, Borås stad\n")
        .says("utgivare: Borås stad, kommunfullmäktige\n")
        .says("källa: boras.se, IOP-Idéburet offentligt partnerskap\n")
        .says("anmärkning: Åtta obligatoriska punkter.")
        .says("  Värdegrund\n    avsnitt: values (värdegrund)\n    källa: boras.se")
        .says("\nKriterier: boras-2016 (Borås stad, kommunfullmäktige)\n  - ")
        .omits("Undertecknande");
    let shown = json(&iop(&folder, &["profiles", "boras-2016", "--format", "json"]).exits(0).out);
    assert_eq!(keys(&shown), ["version", "profile"]);
    let profile = &shown["profile"];
    let short = ["id", "kind", "publisher", "name", "verified", "checked", "bundled"];
    let rest = ["published", "valid_from", "source", "note", "criteria", "requires", "signing"];
    assert_eq!(keys(profile), [&short[..], &rest[..]].concat());
    assert_eq!(profile["requires"].as_array().map(Vec::len), Some(9));
    assert_eq!(keys(&profile["requires"][0]), ["any_of", "called", "source", "verified", "checked", "note"]);
    assert_eq!(keys(&profile["criteria"]), ["id", "publisher", "source", "verified", "checked", "note", "criteria"]);
    assert_eq!(profile["signing"], Value::Null);
}

#[test]
fn own_profiles_are_known_through_the_settings_of_the_folder() {
    let folder = folder(&[("iop.toml", SETTINGS), ("profiler/exempelby-2026.toml", OWN.as_bytes())]);
    iop(&folder, &["profiles"])
        .exits(0)
        .says("Exempelby kommun: Riktlinjer för IOP (egen)\n")
        .says("9 profiler\nenligt iop.toml gäller exempelby-2026 för avtal som inte själva anger någon profil\n");
    iop(&folder, &["profiles", "exempelby-2026"])
        .exits(0)
        .says("gäller från: 2026-04-01\n")
        .says("ursprung: egen, enligt iop.toml\n")
        .says("  Syfte och mål\n    avsnitt: purpose (syfte) eller goals (mål)\n")
        .says("    källa: protokollet (inte läst i källan; uppgiften kontrollerad 2026-10-01)\n    anmärkning: Antogs")
        .says("Kriterier: lund-2018 (")
        .says("  alla undertecknar före avtalstidens början\n  minst 2 undertecknar för varje offentlig part\n")
        .says("  minst en undertecknar för varje idéburen part\n  ett beslut anges med sin dag\n");
    let shown = json(&iop(&folder, &["profiles", "exempelby-2026", "--format", "json"]).exits(0).out);
    assert_eq!(shown["profile"]["bundled"], false);
    assert_eq!(shown["profile"]["signing"]["signers_per_public_party"], 2);
    assert_eq!(json(&iop(&folder, &["profiles", "--format", "json"]).out)["used"], "exempelby-2026");
    iop(&folder, &["profiles", "--no-config"]).exits(0).says("8 profiler\n").omits("exempelby");
    iop(&folder, &["profiles", "--no-config", "exempelby-2026"]).exits(2).complains("det finns ingen profil");
    iop(&folder, &["profiles", "--config", "borta.toml"]).exits(2).complains("borta.toml kunde inte läsas");
}

#[test]
fn an_unknown_profile_gets_the_nearest_and_the_list() {
    let folder = folder(&[]);
    iop(&folder, &["profiles", "boras"])
        .exits(2)
        .complains("det finns ingen profil »boras«; menas kanske boras-2016? De som finns är boras-2016, borlange, ");
    let run =
        iop(&folder, &["profiles", "xyzzy"]).exits(2).complains("»xyzzy«; de som finns är boras-2016, borlange, ");
    assert!(!run.err.contains("menas"), "{}", run.err);
    iop(&folder, &["--lang", "en", "profiles", "boras-2061"]).exits(2).complains("did you mean boras-2016? There are ");
}

#[test]
fn a_check_names_the_nearest_profile() {
    for asked in ["boras-2061", "boras"] {
        let text = changed("kind: partnership\n", &format!("kind: partnership\nprofile: {asked}\n"));
        let folder = folder(&[("a.yaml", text.as_bytes())]);
        iop(&folder, &["check", "a.yaml"])
            .exits(0)
            .says("varning[form/unknown-profile]")
            .says(&format!("riktlinjen {asked} finns inte i underlaget; kanske menas boras-2016"));
    }
}

#[test]
fn the_signing_rules_of_an_own_profile_are_judged() {
    let folder = folder(&[
        ("iop.toml", SETTINGS),
        ("profiler/exempelby-2026.toml", OWN.as_bytes()),
        ("a.yaml", crate::SOUND.as_bytes()),
    ]);
    iop(&folder, &["check", "a.yaml"])
        .exits(0)
        .says("varning[signing/against-profile]")
        .says("men Exempelby kommun kräver minst 2")
        .says("(källa: Kommunfullmäktige § 41, kontrollerad den 22 november 2026)");
}
