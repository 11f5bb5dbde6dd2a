//! `iop explain --value` and `--values`: how figures came about.

use serde_json::Value;

use crate::{folder, iop};

const AGREEMENT: &str = "\
format: iop/1
period:
  start: 2009-01-01
  length: 2 years
parties:
  - {id: gavle, role: public, name: Gävle kommun}
termination: {notice: 3 months, counted_from: month-end}
funding:
  contributions:
    - {id: ersattning, party: gavle, form: cash, amount: 247 700 kr, per: year}
  payments:
    - {from: gavle, of: ersattning, on: 1 week after tertial.start, during: 2009}
";

#[test]
fn a_value_is_told_step_by_step_down_to_the_lines_of_the_file() {
    let folder = folder(&[("a.yaml", AGREEMENT.as_bytes())]);
    let run = iop(&folder, &["explain", "--value", "/funding/total", "a.yaml"]).exits(0).calmly();
    assert_eq!(
        run.out.replace('\u{a0}', " "),
        "\
/funding/total = 495 400 kr
  det följande lagt ihop
  /funding/contributions/0 = 495 400 kr
    2 × beloppet, som gäller per år
    /funding/contributions/0/amount = 247 700 kr  [a.yaml:10:58]
    /period/start = den 1 januari 2009  [a.yaml:3:10]
    /period/end = den 31 december 2010
      dagen före den som ligger 2 år efter första dagen
"
    );
    let run = iop(&folder, &["explain", "--value", "funding.payments.0", "a.yaml", "--lang", "en"]).exits(0);
    let shown = run.out.replace('\u{a0}', " ");
    assert!(shown.contains("each rounded down to whole öre or cent; the rest is on the last\n"), "{shown}");
    assert!(shown.contains("  - 8 September 2009: SEK 82,566.68\n"), "{shown}");
}

#[test]
fn every_value_is_listed_and_each_can_be_asked_for() {
    let folder = folder(&[("a.yaml", AGREEMENT.as_bytes())]);
    let run =
        iop(&folder, &["explain", "--values", "a.yaml"]).exits(0).says("/termination/last_notice = den 30 september");
    assert_eq!(run.out.lines().count(), 10, "{}", run.out);
    for line in run.out.lines() {
        let path = line.split(" = ").next().unwrap_or_default();
        iop(&folder, &["explain", "--value", path, "a.yaml"]).exits(0).calmly();
    }
}

#[test]
fn programs_get_the_same_as_json() {
    let folder = folder(&[("a.yaml", AGREEMENT.as_bytes())]);
    let run = iop(&folder, &["explain", "--value", "/funding/contributions/0", "a.yaml", "--format", "json"]).exits(0);
    let document: Value = serde_json::from_str(&run.out).expect("JSON");
    let value = &document["values"][0];
    assert_eq!(value["value"]["amount"], "495 400 kr");
    assert_eq!(value["how"], serde_json::json!({ "step": "repeated", "times": 2, "per": "year" }));
    assert_eq!(value["from"][0]["place"], serde_json::json!({ "line": 10, "column": 58 }));
    let all = iop(&folder, &["explain", "--values", "a.yaml", "--format", "json"]).exits(0);
    let document: Value = serde_json::from_str(&all.out).expect("JSON");
    assert_eq!(document["values"].as_array().map(Vec::len), Some(10));
}

#[test]
fn what_cannot_be_told_is_said_why() {
    let faulty = AGREEMENT.replace("2 years", "2 aeons");
    let empty = "format: iop/1\n";
    let unending = AGREEMENT.replace("length: 2 years", "open_ended: true");
    let folder = folder(&[
        ("a.yaml", AGREEMENT.as_bytes()),
        ("b.yaml", faulty.as_bytes()),
        ("c.yaml", empty.as_bytes()),
        ("d.yaml", unending.as_bytes()),
    ]);
    iop(&folder, &["explain", "--value", "/x", "a.yaml"]).exits(2).complains("de ställen som finns är /period/end, ");
    iop(&folder, &["explain", "--value", "/x", "c.yaml"]).exits(2).complains("inte heller på något annat ställe");
    iop(&folder, &["explain", "--values", "b.yaml"]).exits(2).complains("1 fel i formen").complains("iop check b.yaml");
    iop(&folder, &["explain", "--values", "c.yaml"]).exits(0).says("ur c.yaml följer inget som inte står i den");
    iop(&folder, &["explain", "--values", "d.yaml"]).exits(0).says("/funding/total = utan slut");
    iop(&folder, &["explain", "--values", "d.yaml"]).exits(0).says("/period/end = okänt (tiden har inget slut)");
    iop(&folder, &["explain", "--values", "x.yaml"]).exits(2).complains("finns inte");
    iop(&folder, &["explain", "--values", "--value", "/x", "a.yaml"])
        .exits(2)
        .complains("går inte att ange tillsammans");
    iop(&folder, &["explain", "budget/total-mismatch", "--format", "json"]).exits(2).complains("--format gäller bara");
}
