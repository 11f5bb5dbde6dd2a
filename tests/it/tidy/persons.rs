//! No real person in the tree: no identity number, telephone number or e-mail address that could be someone's.

use std::ops::Range;

use super::{holds, lines_with};

/// Identity numbers that Skatteverket publishes for tests: nobody has them.
const PUBLISHED_FOR_TESTS: &[&str] = &["18900101-9802", "189001019802", "9001019802"];

fn identity_numbers(text: &str) -> Vec<String> {
    let someone = |range: &Range<usize>| !PUBLISHED_FOR_TESTS.contains(&&text[range.clone()]);
    let line =
        |range: Range<usize>| format!("an identity number at line {}", text[..range.start].lines().count().max(1));
    iop_core::personal_numbers(text).into_iter().filter(someone).map(line).collect()
}

/// Swedish telephone numbers as people write them: `070-000 00 00`, `+46 70 000 00 00`. All zeros is a placeholder.
fn is_telephone_number(candidate: &str) -> bool {
    let subscriber = if let Some(abroad) = candidate.strip_prefix("+46") {
        abroad.trim_start_matches([' ', '-']).split_once([' ', '-']).map(|(_, rest)| rest)
    } else {
        candidate.split_once('-').filter(|(area, _)| is_area_code(area)).map(|(_, rest)| rest)
    };
    let Some(subscriber) = subscriber else { return false };
    let digits: Vec<char> = subscriber.chars().filter(char::is_ascii_digit).collect();
    let spelled = subscriber.chars().all(|character| character.is_ascii_digit() || character == ' ');
    spelled && (5..=8).contains(&digits.len()) && digits.iter().any(|digit| *digit != '0')
}

/// A nought and one to three digits, the first of them not nought.
fn is_area_code(area: &str) -> bool {
    let digits = area.bytes().all(|byte| byte.is_ascii_digit());
    (2..=4).contains(&area.len()) && digits && area.starts_with('0') && !area.starts_with("00")
}

fn telephone_numbers(text: &str) -> Vec<String> {
    let part = |character: char| character.is_ascii_digit() || matches!(character, '+' | '-' | ' ');
    lines_with(text, |line| {
        let runs = line.split(|character| !part(character));
        runs.map(str::trim).any(|run| {
            // A number may follow other digits on its line: it begins where a word does.
            let starts = run.match_indices(' ').map(|(at, _)| at + 1);
            std::iter::once(0).chain(starts).any(|at| is_telephone_number(&run[at..]))
        })
    })
}

fn is_address(word: &str) -> bool {
    let Some((person, host)) = word.split_once('@') else {
        return false;
    };
    let top = host.rsplit('.').next().unwrap_or_default();
    let spelled = !person.is_empty() && host.contains('.') && top.len() > 1 && top.chars().all(char::is_alphabetic);
    let reserved = ["example.org", "example.com", "example.net"];
    let nobody = top == "example" || reserved.iter().any(|name| host == *name || host.ends_with(&format!(".{name}")));
    // No provider gives out a name with å, ä or ö before the @.
    spelled && !nobody && person.is_ascii()
}

fn addresses(text: &str) -> Vec<String> {
    let part = |character: char| character.is_alphanumeric() || "@._+-".contains(character);
    lines_with(text, |line| line.split(|character| !part(character)).any(|word| is_address(word.trim_matches('.'))))
}

#[test]
fn nobodys_identity_number_stands_in_the_tree() {
    holds(|_| true, identity_numbers);
}

#[test]
fn an_identity_number_is_seen() {
    // Ten digits whose check digit is worked out here, so that no number stands in this file.
    let nine = "850709980";
    let sum: u32 = nine
        .bytes()
        .zip([2, 1].into_iter().cycle())
        .map(|(digit, weight)| {
            let product = u32::from(digit - b'0') * weight;
            product / 10 + product % 10
        })
        .sum();
    let sample = format!("född\nnr {}-{}{}\n", &nine[..6], &nine[6..], (10 - sum % 10) % 10);
    assert_eq!(identity_numbers(&sample), ["an identity number at line 2"]);
    assert_eq!(identity_numbers("212000-1132"), [""; 0]);
}

#[test]
fn nobodys_telephone_number_stands_in_the_tree() {
    holds(|text| !text.is(&["json"]), telephone_numbers);
}

#[test]
fn a_telephone_number_is_seen_and_placeholders_and_dates_are_not() {
    for sample in [["tel 070", "-123 45 67"], ["+46 70 ", "123 45 67"], ["046", "-12 34 56"], ["(08", "-12 34 567)"]] {
        assert_eq!(telephone_numbers(&sample.concat()).len(), 1, "{sample:?}");
    }
    for fine in ["070-000 00 00", "+46 70 000 00 00", "2019-01-01", "58 000 kr", "0046", "12-01", "00-01-02 03 04"] {
        assert_eq!(telephone_numbers(fine), [""; 0]);
    }
}

#[test]
fn nobodys_address_stands_in_the_tree() {
    holds(|_| true, addresses);
}

#[test]
fn an_address_is_seen_and_placeholders_and_packages_are_not() {
    assert_eq!(addresses(&["anna.svensson", "@lund.se, tel"].concat()).len(), 1);
    assert_eq!(addresses(&["Mejla <a", "@b.example.se>."].concat()).len(), 1);
    for fine in ["anna@example.org.", "<a@kansli.example.com>", "@xarsh/validator@0.4.0", "checkout@v5", "a @ b.se"] {
        assert_eq!(addresses(fine), [""; 0]);
    }
}
