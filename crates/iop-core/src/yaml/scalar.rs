//! What an unquoted scalar is: the core schema of YAML 1.2. `no` and `12:30` are words here, `012` and `1_000` too.

use super::Shape;

/// A plain scalar, resolved.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum Scalar {
    Null,
    Bool(bool),
    Unsigned(u64),
    /// Below zero.
    Signed(i64),
    Float(f64),
    Text,
}

impl Scalar {
    /// A whole number with a leading zero is text, as the zero means something to whoever wrote it; so is one beyond
    /// 64 bits, and infinity.
    pub(super) fn of(text: &str) -> Self {
        match text {
            "" | "~" | "null" | "Null" | "NULL" => Self::Null,
            "true" | "True" | "TRUE" => Self::Bool(true),
            "false" | "False" | "FALSE" => Self::Bool(false),
            _ => number(text).unwrap_or(Self::Text),
        }
    }

    pub(super) const fn shape(self) -> Shape {
        match self {
            Self::Null => Shape::Nothing,
            Self::Bool(_) => Shape::Truth,
            Self::Unsigned(_) | Self::Signed(_) => Shape::Integer,
            Self::Float(_) => Shape::Decimal,
            Self::Text => Shape::Text,
        }
    }
}

fn number(text: &str) -> Option<Scalar> {
    let first = *text.as_bytes().first()?;
    if !matches!(first, b'0'..=b'9' | b'+' | b'-' | b'.') {
        return None;
    }
    for (prefix, radix) in [("0o", 8), ("0x", 16)] {
        if let Some(digits) = text.strip_prefix(prefix) {
            let all_digits = digits.chars().all(|c| c.is_digit(radix));
            return all_digits.then(|| u64::from_str_radix(digits, radix).ok().map(Scalar::Unsigned))?;
        }
    }
    let unsigned = text.strip_prefix(['+', '-']).unwrap_or(text);
    if !unsigned.is_empty() && unsigned.bytes().all(|byte| byte.is_ascii_digit()) {
        if unsigned.len() > 1 && unsigned.starts_with('0') {
            return None;
        }
        if text.starts_with('-') {
            return text.parse().ok().map(Scalar::Signed);
        }
        return unsigned.parse().ok().map(Scalar::Unsigned);
    }
    if !is_decimal(unsigned) {
        return None;
    }
    text.parse::<f64>().ok().filter(|number| number.is_finite()).map(Scalar::Float)
}

/// `[0-9]+(\.[0-9]*)?` or `\.[0-9]+`, then perhaps `[eE][-+]?[0-9]+`.
fn is_decimal(text: &str) -> bool {
    let (mantissa, exponent) = match text.split_once(['e', 'E']) {
        Some((mantissa, exponent)) => (mantissa, Some(exponent)),
        None => (text, None),
    };
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let digits = |part: &str| part.bytes().all(|byte| byte.is_ascii_digit());
    let exponent_fits = exponent.is_none_or(|exponent| {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        !exponent.is_empty() && digits(exponent)
    });
    digits(whole) && digits(fraction) && !(whole.is_empty() && fraction.is_empty()) && exponent_fits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_of_yaml_1_1_are_words() {
        for word in ["no", "NO", "yes", "on", "Off", "y", "12:30", "1_000", "58 000", "1,5", "2019-02-30", "<<", "="] {
            assert_eq!(Scalar::of(word), Scalar::Text, "{word}");
        }
    }

    #[test]
    fn a_leading_zero_makes_text() {
        assert_eq!(Scalar::of("012"), Scalar::Text);
        assert_eq!(Scalar::of("0123456-7890"), Scalar::Text);
        assert_eq!(Scalar::of("0"), Scalar::Unsigned(0));
    }

    #[test]
    fn numbers_follow_the_core_schema() {
        assert_eq!(Scalar::of("+46"), Scalar::Unsigned(46));
        assert_eq!(Scalar::of("-3"), Scalar::Signed(-3));
        assert_eq!(Scalar::of("0o14"), Scalar::Unsigned(12));
        assert_eq!(Scalar::of("0x1F"), Scalar::Unsigned(31));
        assert_eq!(Scalar::of("1e3"), Scalar::Float(1000.0));
        assert_eq!(Scalar::of("1.10"), Scalar::Float(1.1));
        assert_eq!(Scalar::of(".5"), Scalar::Float(0.5));
        for text in [".", "-", "+", "1e", "e1", "0o8", "0x", "1.2.3", "--1", ".inf", "inf", "nan", "1e999"] {
            assert_eq!(Scalar::of(text), Scalar::Text, "{text}");
        }
    }

    #[test]
    fn a_number_beyond_64_bits_is_text() {
        assert_eq!(Scalar::of("18446744073709551615"), Scalar::Unsigned(u64::MAX));
        assert_eq!(Scalar::of("18446744073709551616"), Scalar::Text);
    }
}
