//! The behaviour of the reader, as a table in `cases.md`: what is read from a text, in order, and nothing else.

use std::fmt::Write as _;

use iop_core::Language;

use super::{Basis, Mention, What, normal_paragraph, read, same_noun};

/// The mentions of a text, one a line: the words marked, and what they were read as.
fn marked(text: &str, language: Language) -> String {
    let mut lines = String::new();
    for Mention { range, sentence, what } in read(text, language) {
        assert!(sentence.start <= range.start && range.end <= sentence.end, "{range:?} outside {sentence:?}: {text}");
        writeln!(lines, "- {} | {}", &text[range], described(&what, text)).expect("a string takes all writes");
    }
    lines
}

fn described(what: &What, text: &str) -> String {
    match what {
        What::Amount { money, approximate, ceiling, each, per, during } => {
            let flags = [(*approximate, " approximate"), (*ceiling, " ceiling"), (*each, " each")];
            let flags: String = flags.iter().filter(|(on, _)| *on).map(|(_, flag)| *flag).collect();
            let per = per.map(|per| format!(" {per:?}")).unwrap_or_default();
            let during = during.map(|date| format!(" during {date}")).unwrap_or_default();
            format!("amount {money}{flags}{per}{during}")
        }
        What::Date(date) => format!("date {date}"),
        What::DayOfYear { month, day } => {
            format!("day of year {month:02}{}", day.map(|day| format!("-{day:02}")).unwrap_or_default())
        }
        What::NoSuchDate(written) => format!("no such date {written}"),
        What::Range { from, to } => format!("range {from} {to}"),
        What::Duration { duration, words } => format!("duration {duration} \"{words}\""),
        What::Age { years, upper } => format!("age {years} {}", upper.map(|to| to.to_string()).unwrap_or_default()),
        What::Count { number, upper, bound, noun, noun_range, basis, basis_range } => {
            let upper = upper.map(|upper| format!("–{upper}")).unwrap_or_default();
            let basis = basis.zip(basis_range.clone()).map(|(basis, range)| match basis {
                Basis::Per(frequency) => format!(" {frequency:?} \"{}\"", &text[range]),
                Basis::During(date) => format!(" during {date} \"{}\"", &text[range]),
            });
            assert_eq!(&text[noun_range.clone()].replace('\u{ad}', ""), noun);
            format!("{bound:?} {number}{upper} {noun}{}", basis.unwrap_or_default())
        }
        What::Percent(share) => format!("percent {share}"),
        What::Recurs(every) => format!("every {every}"),
        What::Numeral { word, digits } => format!("numeral {word} {digits}"),
        What::Statute { number, name, name_range, locus } => {
            assert_eq!(name.is_some(), name_range.is_some());
            let part = |part: &Option<String>| part.clone().unwrap_or_else(|| "–".to_owned());
            format!("act {} / {} / {}", part(number), part(name), part(locus))
        }
    }
    .trim_end()
    .to_owned()
}

#[test]
fn the_table_of_cases_holds() {
    let mut wrong = String::new();
    let mut cases = 0;
    let mut heading = "";
    let mut lines = include_str!("cases.md").lines().peekable();
    while let Some(line) = lines.next() {
        heading = line.strip_prefix("## ").unwrap_or(heading);
        let (language, text) = match (line.strip_prefix("> "), line.strip_prefix("en> ")) {
            (Some(text), _) => (Language::Sv, text),
            (_, Some(text)) => (Language::En, text),
            _ => continue,
        };
        let text = text.replace("\\n", "\n");
        let mut expected = String::new();
        while let Some(mention) = lines.next_if(|line| line.starts_with("- ")) {
            writeln!(expected, "{mention}").expect("a string takes all writes");
        }
        cases += 1;
        let read = marked(&text, language);
        if read != expected {
            writeln!(wrong, "{heading}\n> {text}\nexpected:\n{expected}read:\n{read}")
                .expect("a string takes all writes");
        }
    }
    assert!(cases > 50, "the table was not found");
    assert!(wrong.is_empty(), "\n{wrong}");
}

#[test]
fn a_noun_is_the_same_through_inflection_and_small_misspellings() {
    let same = [
        ("vänskapsrelationer", "vänskaparelationer"),
        ("vänskapsrelationer", "vänskaprelationer"),
        ("vänskapsrelationer", "vänskapsrelationen"),
        ("Vänskapsrelation", "vänskaparelationerna"),
        ("träffar", "träff"),
        ("träffarna", "träffen"),
        ("barn", "barnen"),
        ("möte", "mötena"),
        ("möten", "mötet"),
        ("aktivitet", "aktiviteterna"),
        ("deltagare", "deltagarna"),
        ("tillfälle", "tillfällen"),
        ("gång", "gånger"),
        ("nattplats", "nattplatserna"),
        ("kvinna", "kvinnor"),
        ("meeting", "meetings"),
        ("activity", "activities"),
    ];
    for (a, b) in same {
        assert!(same_noun(a, b) && same_noun(b, a), "{a} and {b} are the same");
    }
}

#[test]
fn different_nouns_stay_apart() {
    let different = [
        ("aktiviteter", "aktörer"),
        ("styrgruppsmöten", "referensgruppsmöten"),
        ("styrgruppsmöten", "arbetsgruppsmöten"),
        ("barn", "band"),
        ("pojkar", "flickor"),
        ("platser", "plattor"),
        ("inbetalningar", "utbetalningar"),
        ("nattplatser", "matplatser"),
        ("möten", "mått"),
        ("lokaler", "lokalvårdare"),
        ("par", "parter"),
    ];
    for (a, b) in different {
        assert!(!same_noun(a, b) && !same_noun(b, a), "{a} and {b} are different");
    }
}

#[test]
fn paragraphs_that_differ_in_dress_alone_are_equal() {
    let plain = "Parterna träffas två gånger per år, enligt 3 §.";
    let dressed = "- *Parterna* träffas\n  två gånger  per år enligt 3 §";
    assert_eq!(normal_paragraph(plain), normal_paragraph(dressed));
    assert_ne!(normal_paragraph(plain), normal_paragraph(&plain.replace("två", "tre")));
    assert_ne!(normal_paragraph(plain), normal_paragraph(&plain.replace('3', "4")));
}

#[test]
fn any_text_is_read_without_trouble() {
    let pieces = [
        "1",
        "0",
        "2019",
        "-",
        "/",
        ":",
        ".",
        "(",
        ")",
        "§",
        "kap",
        " ",
        "\n",
        "ett",
        "en",
        "halv",
        "miljoner",
        "kr",
        "per",
        "år",
        "januari",
        "lagen",
        "om",
        "till",
        "–",
        "*",
        "å",
        "\u{308}",
        "😀",
        "999999999",
        "%",
        "SoL",
        "a",
    ];
    // A fixed walk over the pieces, so that a failure can be repeated.
    let mut state = 7_usize;
    for _ in 0..3000 {
        let mut text = String::new();
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(pieces[(state >> 33) % pieces.len()]);
            if state >> 63 == 1 {
                text.push(' ');
            }
        }
        for language in [Language::Sv, Language::En] {
            let _ = marked(&text, language);
        }
    }
}
