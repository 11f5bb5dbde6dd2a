//! `iop check`: exit codes, thresholds, text.

use std::process::Stdio;

use crate::{SOUND, changed, command, ended, faulty, folder, iop};

#[test]
fn a_sound_agreement_exits_0_with_a_calm_summary() {
    let folder = folder(&[("a.yaml", SOUND.as_bytes())]);
    let run = iop(&folder, &["check", "a.yaml"]).exits(0).calmly();
    assert!(run.out.starts_with("inga anmärkningar i 1 avtal ("), "{}", run.out);
}

#[test]
fn an_error_exits_1_and_shows_both_places() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    let run = iop(&folder, &["check", "a.yaml"]).exits(1).calmly();
    let shown = run.out.split("\n\n").next().unwrap_or_default();
    assert_eq!(
        shown.replace('\u{a0}', " "),
        "\
fel[budget/total-mismatch]: delarna blir 200 000 kr, men summan anges till 210 000 kr: 10 000 kr skiljer
  --> a.yaml:48:10
   |
48 |   total: 210 000 kr
   |          ^^^^^^^^^^ 210 000 kr
   |
44 |   contributions:
   |   ------------- delarna blir 200 000 kr
   |
   = grund: avtalslogik
   = varför: med två olika summor i samma avtal vet ingen vilken som gäller
   = åtgärd: rätta den post eller den summa som är fel, eller stryk summan: den räknas ändå ut
   = avsteg: kan inte avvikas från
   = mer: iop explain budget/total-mismatch"
    );
}

#[test]
fn columns_count_characters() {
    let line = "funding: {contributions: [{form: cash, amount: 1 kr, description: åäö}], total: 2 kr}";
    let folder = folder(&[("b.yaml", format!("format: iop/1\n{line}\n").as_bytes())]);
    let column = line.split("2 kr").next().map_or(0, |before| before.chars().count() + 1);
    iop(&folder, &["check", "b.yaml"]).exits(1).says(&format!("--> b.yaml:2:{column}\n"));
}

#[test]
fn the_threshold_decides_what_fails() {
    let text = format!("{SOUND}clauses:\n  - kind: other\n    text: Uppdragsgivaren svarar för lokalen.\n");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    iop(&folder, &["check", "a.yaml"]).exits(0).says("varning[procurement/purchase-word]").says("1 varning i 1 avtal");
    iop(&folder, &["check", "a.yaml", "--deny", "warning"]).exits(1);
    iop(&folder, &["check", "a.yaml", "--deny", "note"]).exits(1);
}

#[test]
fn a_law_is_shown_with_how_it_stood_and_when_it_was_checked() {
    let text = format!("{SOUND}clauses:\n  - kind: other\n    text: Uppdragsgivaren svarar för lokalen.\n");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    iop(&folder, &["check", "a.yaml"])
        .exits(0)
        .says("= lagrum: lagen (2016:1145) om offentlig upphandling")
        .says("= gäller: i kraft 2024-11-20; uppgiften kontrollerad 20");
    iop(&folder, &["check", "a.yaml", "--as-of", "2010-01-01"]).omits("(2016:1145)").omits("2017-01-01");
}

/// A source that no longer stood is left out, and lends its dates to no other.
#[test]
fn a_ground_has_no_dates_of_an_act_that_is_left_out() {
    let text = SOUND.replace(
        "decisions:\n  - {body: Kommunstyrelsen, date: 2024-10-14, section: § 12, matter: Partnerskapet godkänns}\n",
        "",
    );
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    iop(&folder, &["check", "a.yaml"])
        .says("[signing/decision-missing]")
        .says("= grund: avtalslogik")
        .omits("upphävd 2018");
}

#[test]
fn what_could_not_be_judged_is_told_with_its_reason() {
    let text =
        changed("{party: kommunen, form: cash, amount: 100 000 kr, during: 2026}", "{party: kommunen, form: cash}");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    iop(&folder, &["check", "a.yaml"])
        .says("kunde inte prövas i a.yaml:\n")
        .says("ett belopp saknas: ")
        .says("kunde inte prövas)");
}

#[test]
fn the_stage_can_be_asked_for() {
    let text = changed("stage: signed", "stage: draft").replace("org_number: 212000-0001", "org_number:");
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    iop(&folder, &["check", "a.yaml"]).exits(0);
    iop(&folder, &["check", "a.yaml", "--stage", "signing"]).exits(1).says("form/blank");
}

#[test]
fn english_is_english_throughout() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["check", "a.yaml", "--lang", "en"])
        .exits(1)
        .says("error[budget/total-mismatch]: the parts add up")
        .says("= source: logic of the agreement")
        .says("1 error in 1 agreement (")
        .omits("åtgärd");
}

#[test]
fn there_is_no_colour_in_a_pipe_or_with_no_color() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    iop(&folder, &["check", "a.yaml"]).exits(1).omits("\u{1b}");
    let forced = command(folder.path(), &["check", "a.yaml"])
        .env("NO_COLOR", "1")
        .env("CLICOLOR_FORCE", "1")
        .output()
        .expect("iop runs");
    ended(&forced).exits(1).omits("\u{1b}");
}

#[test]
fn a_closed_pipe_ends_the_output_quietly() {
    let folder = folder(&[("a.yaml", faulty().as_bytes())]);
    let mut child = command(folder.path(), &["check", "a.yaml"])
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("iop starts");
    drop(child.stdout.take());
    ended(&child.wait_with_output().expect("iop ends")).exits(1).calmly();
}

#[test]
fn standard_input_is_checked_under_a_dash() {
    use std::io::Write as _;
    let folder = folder(&[]);
    let mut child = command(folder.path(), &["check", "-"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("iop starts");
    child.stdin.take().expect("its input").write_all(faulty().as_bytes()).expect("it reads");
    ended(&child.wait_with_output().expect("iop ends")).exits(1).says("--> -:48:10");
}

#[test]
fn a_long_paragraph_is_marked_only_at_its_beginning() {
    let paragraph = "Parterna ska i alla de situationer där det är lämpligt berätta att verksamheten är ett partnerskap mellan dem och varför.";
    let text = format!(
        "{SOUND}clauses:\n  - kind: other\n    text: |\n      {paragraph}\n\n      Något annat.\n\n      {paragraph}\n"
    );
    let folder = folder(&[("a.yaml", text.as_bytes())]);
    let run = iop(&folder, &["check", "a.yaml"]).says("form/duplicate-paragraph");
    let longest = run.out.lines().filter(|line| line.contains("^^^")).map(|line| line.matches('^').count()).max();
    assert!(longest.is_some_and(|marks| marks <= 80), "{longest:?}\n{}", run.out);
}

#[test]
fn no_format_shows_an_identity_number() {
    // The number that every Swedish system is tested with; put together here so that it stands in no file.
    let number = ["19121212", "121"].join("-") + "2";
    let file = changed("case_number: KS 2024/0001", &format!("case_number: KS {number}"));
    let folder = folder(&[("a.yaml", file.as_bytes())]);
    for format in ["text", "json", "sarif", "github", "gitlab", "junit"] {
        let run = iop(&folder, &["check", "--format", format, "a.yaml"]);
        assert!(run.out.contains("identity-number"), "{format}: {}", run.out);
        assert!(!run.out.contains(&number) && !run.out.contains("-1212"), "{format}: {}", run.out);
    }
}
