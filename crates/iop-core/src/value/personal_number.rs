//! Finds Swedish personal identity numbers in text, so that they can be refused or masked. Keeps none.

use std::ops::Range;

use chrono::NaiveDate;

use super::org_number::check_digit;

/// The byte ranges of what is written as a Swedish personal identity number (personnummer) or coordination number
/// (samordningsnummer): ten or twelve digits, with or without `-` or `+` before the last four, a date that exists (a
/// coordination number adds 60 to the day) and a right check digit.
#[must_use]
pub fn personal_numbers(text: &str) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut found = Vec::new();
    let mut start = 0;
    while start < bytes.len() {
        if !bytes[start].is_ascii_digit() {
            start += 1;
            continue;
        }
        let end = start + digit_count(&bytes[start..]);
        if let Some(last) = number_end(text, start, end) {
            found.push(start..last);
            start = last;
        } else {
            start = end;
        }
    }
    found
}

/// The text with every digit of a personal identity number replaced by `•`.
#[must_use]
pub fn mask_personal_numbers(text: &str) -> String {
    let mut masked = String::with_capacity(text.len());
    let mut from = 0;
    for range in personal_numbers(text) {
        masked.push_str(&text[from..range.start]);
        masked.extend(text[range.clone()].chars().map(|c| if c.is_ascii_digit() { '•' } else { c }));
        from = range.end;
    }
    masked.push_str(&text[from..]);
    masked
}

fn digit_count(bytes: &[u8]) -> usize {
    bytes.iter().take_while(|byte| byte.is_ascii_digit()).count()
}

/// Where the number that begins with the run of digits `start..end` ends, if it is one.
fn number_end(text: &str, start: usize, end: usize) -> Option<usize> {
    let run = &text[start..end];
    if matches!(run.len(), 10 | 12) {
        return is_personal(run).then_some(end);
    }
    if !matches!(run.len(), 6 | 8) {
        return None;
    }
    let separator = text[end..].chars().next().filter(|c| is_separator(*c))?;
    let tail = end + separator.len_utf8();
    let count = digit_count(&text.as_bytes()[tail..]);
    let serial = &text[tail..tail + count];
    (count == 4 && is_personal(&format!("{run}{serial}"))).then_some(tail + count)
}

/// The hyphen, the plus sign of those who are a hundred, and what word processors make of a hyphen.
fn is_separator(character: char) -> bool {
    matches!(character, '-' | '+' | '\u{2010}' | '\u{2011}' | '\u{2013}' | '\u{2212}')
}

/// Whether ten or twelve digits hold a date and a right check digit.
fn is_personal(digits: &str) -> bool {
    let digits: Vec<u8> = digits.bytes().map(|byte| byte - b'0').collect();
    let (century, digits) = digits.split_at(digits.len() - 10);
    let two = |at: usize| u32::from(digits[at]) * 10 + u32::from(digits[at + 1]);
    let (year, month, day) = (two(0).cast_signed(), two(2), two(4));
    let day = if day > 60 { day - 60 } else { day };
    let exists = |hundreds: i32| NaiveDate::from_ymd_opt(hundreds * 100 + year, month, day).is_some();
    let dated = match century {
        [] => (18..=20).any(exists),
        [1, 8] => exists(18),
        [1, 9] => exists(19),
        [2, 0] => exists(20),
        _ => false,
    };
    dated && check_digit(&digits[..9]) == digits[9]
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A number of the kind Skatteverket publishes for tests (born in the 1890s, serial from 980), its check digit off
    /// by so much.
    fn number(date: &str, separator: &str, serial: &str, off: u8) -> String {
        let short = format!("{}{serial}", &date[date.len() - 6..]);
        let digits: Vec<u8> = short.bytes().map(|byte| byte - b'0').collect();
        format!("{date}{separator}{serial}{}", (check_digit(&digits) + off) % 10)
    }

    #[test]
    fn finds_every_way_to_write_one() {
        for date in ["18900101", "900101", "18900161", "900161", "18960229", "18900191"] {
            for separator in ["", "-", "+", "\u{2013}"] {
                let written = number(date, separator, "980", 0);
                let text = format!("Född på ön: {written}, enligt åtal.");
                let start = text.find(&written).unwrap();
                let found = personal_numbers(&text);
                assert_eq!(found.len(), 1, "{separator}");
                assert_eq!(found[0], start..start + written.len());
                assert!(!mask_personal_numbers(&text).contains(|c: char| c.is_ascii_digit()));
            }
        }
    }

    #[test]
    fn leaves_other_numbers_alone() {
        for text in [
            String::new(),
            "212000-1132".to_owned(),
            "2019-01-01".to_owned(),
            number("18900101", "-", "980", 1),
            number("18900132", "-", "980", 0),
            number("18900192", "-", "980", 0),
            number("18901301", "-", "980", 0),
            number("18970229", "-", "980", 0),
            number("17900101", "-", "980", 0),
            number("18900101", " ", "980", 0),
            format!("1{}", number("900101", "", "980", 0)),
            format!("{}1", number("900101", "-", "980", 0)),
        ] {
            assert!(personal_numbers(&text).is_empty(), "{text}");
            assert_eq!(mask_personal_numbers(&text), text);
        }
    }

    #[test]
    fn finds_several() {
        let (one, two) = (number("18900101", "-", "980", 0), number("900161", "", "981", 0));
        let text = format!("{one}å{two}");
        assert_eq!(personal_numbers(&text), [0..one.len(), one.len() + 2..text.len()]);
    }
}
