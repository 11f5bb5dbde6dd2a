//! How wide words are, and where they break. The widths are those of a broad serif face, so that words set in a narrower
//! one have room to spare.

/// Tenths of a unit that `text` takes at most, at this height of letters.
pub(super) fn width(text: &str, size: i64) -> i64 {
    text.chars().map(|letter| advance(letter) * size / 10).sum()
}

/// Hundredths of the height of the letters.
fn advance(letter: char) -> i64 {
    match letter {
        'i' | 'j' | 'l' | '.' | ',' | ':' | ';' | '\'' | '|' | '!' | ' ' | '\u{a0}' => 30,
        'f' | 'r' | 't' | '(' | ')' | '[' | ']' | '-' | '/' => 41,
        'm' | 'w' | 'M' | 'W' | '—' => 93,
        '–' => 55,
        letter if letter.is_uppercase() => 72,
        letter if letter.is_ascii_digit() => 60,
        letter if letter.is_ascii() || letter.is_alphabetic() && u32::from(letter) < 0x250 => 55,
        // Signs and letters of other scripts may be as wide as they are high.
        _ => 100,
    }
}

/// The lines of `text` within so many units. A word that is wider than a line is broken with a hyphen.
pub(super) fn lines(text: &str, size: i64, units: i64) -> Vec<String> {
    let room = units * 10;
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split([' ', '\n']).filter(|word| !word.is_empty()) {
        let with_word = if line.is_empty() { word.to_owned() } else { format!("{line} {word}") };
        if width(&with_word, size) <= room {
            line = with_word;
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for letter in word.chars() {
            if !line.is_empty() && width(&line, size) + width("-", size) + width(&letter.to_string(), size) > room {
                line.push('-');
                lines.push(std::mem::take(&mut line));
            }
            line.push(letter);
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}
