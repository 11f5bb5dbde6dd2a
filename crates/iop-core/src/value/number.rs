//! Numbers as they are written in Swedish: grouped by threes with a space, decimals after a comma.
//!
//! Shared by money, shares and plain numbers; knows no unit.

/// A number, exactly as written: the digits of its whole part and of its decimals.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Written {
    /// All digits, decimals included, as one whole number.
    pub(super) digits: u64,
    /// How many of the digits are decimals.
    pub(super) decimals: u32,
}

/// Why a text is not a number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum NumberError {
    Empty,
    NotANumber,
    Negative,
    Grouping,
    DecimalPoint,
    TooLarge,
}

/// Spaces that group digits: space, no-break space, narrow no-break space, thin space.
pub(super) fn is_group_mark(character: char) -> bool {
    matches!(character, ' ' | '\u{a0}' | '\u{202f}' | '\u{2009}')
}

/// Divides a text after its number: what follows begins with the first character that no number contains.
pub(super) fn split_number(text: &str) -> (&str, &str) {
    let in_number = |c: char| c.is_ascii_digit() || is_group_mark(c) || matches!(c, ',' | '.' | '-' | '+' | '\u{2212}');
    let end = text.find(|c| !in_number(c)).unwrap_or(text.len());
    let number = text[..end].trim_end();
    (number, text[end..].trim())
}

/// Reads `58 000` or `12,5`. The comma is the only decimal sign: a point may be meant as either a decimal sign or a
/// group mark, so it is refused.
pub(super) fn parse_decimal(text: &str) -> Result<Written, NumberError> {
    if text.is_empty() {
        return Err(NumberError::Empty);
    }
    if text.starts_with(['-', '\u{2212}']) {
        return Err(NumberError::Negative);
    }
    if text.contains('.') {
        return Err(NumberError::DecimalPoint);
    }
    let (whole, decimals) = match text.split_once(',') {
        Some((whole, decimals)) => (whole, Some(decimals)),
        None => (text, None),
    };
    let mut digits = whole_digits(whole)?;
    let decimals = decimals.unwrap_or_default();
    if text.ends_with(',') || !decimals.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NumberError::NotANumber);
    }
    digits.push_str(decimals);
    Ok(Written {
        digits: digits.parse().map_err(|_| NumberError::TooLarge)?,
        decimals: u32::try_from(decimals.len()).map_err(|_| NumberError::TooLarge)?,
    })
}

/// The digits of a whole number whose groups, if it has any, are of three.
fn whole_digits(text: &str) -> Result<String, NumberError> {
    if text.is_empty() || !text.chars().all(|c| c.is_ascii_digit() || is_group_mark(c)) {
        return Err(NumberError::NotANumber);
    }
    let mut groups = text.split(is_group_mark);
    let first = groups.next().unwrap_or_default();
    let mut grouped = false;
    for group in groups {
        grouped = true;
        if group.len() != 3 {
            return Err(NumberError::Grouping);
        }
    }
    if grouped && !(1..=3).contains(&first.len()) {
        return Err(NumberError::Grouping);
    }
    if first.len() + usize::from(grouped) > 1 && first.starts_with('0') {
        return Err(NumberError::NotANumber);
    }
    Ok(text.chars().filter(char::is_ascii_digit).collect())
}

/// Writes a whole number in groups of three.
pub(super) fn grouped(number: u64, mark: char) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() * 2);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}

/// Writes a number of so many decimals, which its last digits are, and leaves out the noughts that end it.
pub(super) fn shortest(digits: u64, decimals: u32, group_mark: char, decimal_sign: char) -> String {
    let one = 10_u64.pow(decimals);
    let whole = grouped(digits / one, group_mark);
    match digits % one {
        0 => whole,
        rest => {
            let rest = format!("{rest:0width$}", width = decimals as usize);
            format!("{whole}{decimal_sign}{}", rest.trim_end_matches('0'))
        }
    }
}
