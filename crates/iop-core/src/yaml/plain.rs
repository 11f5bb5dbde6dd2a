//! When a text may be written without quotes, and how it is quoted otherwise.

use super::characters::is_forbidden;
use super::scalar::Scalar;

/// Where a scalar is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    /// On a line of its own or after a key.
    Block,
    /// Between brackets or braces.
    Flow,
}

/// What a reader of YAML 1.1 takes for true or false.
const TRUTHS: &[&str] = &["y", "n", "yes", "no", "on", "off", "true", "false"];

/// The text as a scalar on one line, quoted only when a reader of YAML 1.2 or 1.1 would otherwise take it for something
/// else. Dates are left plain: the agreement's own readers take them as text.
pub(super) fn scalar(text: &str, place: Place) -> String {
    if is_plain(text, place) {
        return text.to_owned();
    }
    let escapes = text.chars().any(|c| is_forbidden(c) || matches!(c, '\n' | '\r' | '\t'));
    if !escapes && text.contains(['"', '\\']) {
        return format!("'{}'", text.replace('\'', "''"));
    }
    let mut quoted = String::with_capacity(text.len() + 2);
    quoted.push('"');
    for character in text.chars() {
        match character {
            '"' | '\\' => quoted.extend(['\\', character]),
            '\n' => quoted.push_str("\\n"),
            '\r' => quoted.push_str("\\r"),
            '\t' => quoted.push_str("\\t"),
            _ if is_forbidden(character) => quoted.push_str(&escape(character)),
            _ => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

/// The text as a key. A reader of YAML 1.1 takes `on` for a truth, but everyone writes it so.
pub(super) fn key(text: &str) -> String {
    if matches!(text, "on" | "off" | "yes" | "no" | "y" | "n") { text.to_owned() } else { scalar(text, Place::Flow) }
}

fn escape(character: char) -> String {
    let code = u32::from(character);
    if code <= 0xffff { format!("\\u{code:04x}") } else { format!("\\U{code:08x}") }
}

fn is_plain(text: &str, place: Place) -> bool {
    let (Some(first), Some(last)) = (text.chars().next(), text.chars().last()) else { return false };
    let indicator = matches!(
        first,
        '-' | '?'
            | ':'
            | ','
            | '['
            | ']'
            | '{'
            | '}'
            | '#'
            | '&'
            | '*'
            | '!'
            | '|'
            | '>'
            | '\''
            | '"'
            | '%'
            | '@'
            | '`'
    );
    if indicator || first.is_whitespace() || last.is_whitespace() || last == ':' {
        return false;
    }
    if text.chars().any(|c| is_forbidden(c) || matches!(c, '\n' | '\r' | '\t')) {
        return false;
    }
    if text.contains(": ") || text.contains(" #") || text.starts_with("...") {
        return false;
    }
    // A YAML 1.1 reader takes `:?` in a flow collection for the end of a key.
    if place == Place::Flow && (text.contains([',', '[', ']', '{', '}', '"', '\'']) || text.contains(":?")) {
        return false;
    }
    !is_misread(text)
}

fn is_misread(text: &str) -> bool {
    if Scalar::of(text) != Scalar::Text || matches!(text, "<<" | "=") {
        return true;
    }
    let lower = text.to_ascii_lowercase();
    if TRUTHS.contains(&lower.as_str()) || lower == "null" {
        return true;
    }
    let unsigned = lower.strip_prefix(['+', '-']).unwrap_or(&lower);
    if matches!(unsigned, ".inf" | ".nan") {
        return true;
    }
    // Octal, hexadecimal, binary, grouped by underscores, by sixties (12:30), with an exponent.
    let radix = ["0x", "0o", "0b"].iter().any(|prefix| unsigned.starts_with(prefix));
    let digit = unsigned.bytes().any(|byte| byte.is_ascii_digit());
    let exponent = unsigned.split_once('e').is_some_and(|(before, after)| number_like(before) && number_like(after));
    digit && (number_like(unsigned) || exponent || radix && !unsigned.contains(' '))
}

fn number_like(text: &str) -> bool {
    let text = text.strip_prefix(['+', '-']).unwrap_or(text);
    text.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'_' | b'.' | b':'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_everyone_reads_alike_is_plain() {
        for text in [
            "Lunds kommun",
            "58 000 kr",
            "2019-01-01",
            "2019-H1",
            "212000-1132",
            "§ 3",
            "åäö",
            "a:b",
            "3 months",
            "80 %",
        ] {
            assert_eq!(scalar(text, Place::Flow), text);
        }
        assert_eq!(scalar("12,5 %", Place::Block), "12,5 %");
    }

    #[test]
    fn what_someone_would_misread_is_quoted() {
        for text in [
            "no", "Yes", "y", "ON", "~", "null", "012", "12:30", "1_000", "0b11", "1e3", "+46", ".5", "<<", "=",
            "2019", "true", "-1", "0x1F", "1.10", ".inf", "0o14",
        ] {
            assert_eq!(scalar(text, Place::Block), format!("\"{text}\""));
        }
    }

    #[test]
    fn a_key_is_quoted_only_when_it_would_be_misread_today() {
        assert_eq!(["on", "no", "belopp"].map(key), ["on", "no", "belopp"]);
        assert_eq!(["true", "2019", "a: b", ""].map(key), ["\"true\"", "\"2019\"", "\"a: b\"", "\"\""]);
    }

    #[test]
    fn what_has_a_meaning_in_yaml_is_quoted() {
        for text in
            ["", " x", "x ", "- x", "a: b", "a #b", "x:", "[BELOPP]", "*a", "&a", "!x", "%x", "@x", "...", "# x"]
        {
            assert_eq!(scalar(text, Place::Block), format!("\"{text}\""));
        }
        assert_eq!(scalar("12,5 %", Place::Flow), "\"12,5 %\"");
        assert_eq!(scalar("a:?", Place::Flow), "\"a:?\"");
        assert_eq!(scalar("\"hej\"", Place::Block), "'\"hej\"'");
        assert_eq!(scalar("a\nb\u{202e}", Place::Block), "\"a\\nb\\u202e\"");
    }
}
