//! Numbers in digits (`58 000`, `58.000`, `1,5`), in words (`tjugofem`, `en och en halv miljon`) and in both
//! (`ett (1)`). Exact: a decimal is a whole number and a count of decimals. Knows no unit and no noun.

use iop_core::Language;

use super::cardinals::cardinal;
use super::tokens::{Gap, Kind, Tokens};

/// A number as read; its value is `mantissa` with the last `scale` digits as decimals.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    pub(super) mantissa: u64,
    pub(super) scale: u32,
    /// The token after the number (and after its bracket, when it has one).
    pub(super) end: usize,
    /// `en`, `ett`, `a` or `an` alone: a number only when the context says so.
    pub(super) article: bool,
    /// A tally word such as `tiotal`.
    pub(super) tally: bool,
    /// The words and the digits, when both are written.
    pub(super) pair: Option<(u64, u64)>,
    /// Four digits without grouping that may be a year.
    pub(super) yearlike: bool,
}

impl Number {
    /// The value when it is whole.
    pub(super) fn whole(&self) -> Option<u64> {
        let unit = 10_u64.checked_pow(self.scale)?;
        self.mantissa.is_multiple_of(unit).then(|| self.mantissa / unit)
    }

    /// The value times a power of ten, when that is whole.
    pub(super) fn scaled(&self, power: u32) -> Option<u64> {
        if power >= self.scale {
            return self.mantissa.checked_mul(10_u64.checked_pow(power - self.scale)?);
        }
        let unit = 10_u64.checked_pow(self.scale - power)?;
        self.mantissa.is_multiple_of(unit).then(|| self.mantissa / unit)
    }

    fn plain(value: u64, end: usize) -> Self {
        Self { mantissa: value, scale: 0, end, article: false, tally: false, pair: None, yearlike: false }
    }

    fn times(&mut self, factor: u64) -> Option<()> {
        self.mantissa = self.mantissa.checked_mul(factor)?;
        while self.scale > 0 && self.mantissa.is_multiple_of(10) {
            self.mantissa /= 10;
            self.scale -= 1;
        }
        self.article = false;
        self.yearlike = false;
        Some(())
    }
}

/// Reads the number that starts at `at`.
pub(super) fn number(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<Number> {
    let spelled = tokens.kind(at) == Some(Kind::Word);
    let mut number = if spelled { words(tokens, at, language)? } else { digits(tokens, at, language)? };
    multiply(tokens, &mut number, spelled, language)?;
    pair(tokens, &mut number, spelled, language);
    Some(number)
}

fn digits(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<Number> {
    let head = tokens.get(at).filter(|token| token.kind == Kind::Digits)?;
    if head.key.len() > 9 || (head.key.len() > 1 && head.key.starts_with('0')) {
        return None;
    }
    let mut number = Number::plain(head.key.parse().ok()?, at + 1);
    number.yearlike = head.key.len() == 4 && (1800..=2200).contains(&number.mantissa);
    let group_mark = match language {
        Language::Sv => ".",
        Language::En => ",",
    };
    if head.key.len() <= 3 && number.mantissa > 0 {
        while let Some((group, end)) = next_group(tokens, number.end, group_mark) {
            number.mantissa = number.mantissa.checked_mul(1000)?.checked_add(group)?;
            number.end = end;
        }
    }
    // Either mark is a decimal mark when one or two digits follow; a lone point needs a unit, which the caller sees.
    let mark = tokens.key(number.end);
    if tokens.joined(number.end) && (mark == "," || mark == ".") {
        let decimals = tokens.get(number.end + 1).filter(|token| {
            token.kind == Kind::Digits && token.gap == Gap::None && token.key.len() <= if mark == "," { 6 } else { 2 }
        });
        let ends = !(tokens.joint(number.end + 2, mark) && tokens.joined_digits(number.end + 3, 1..9).is_some());
        if let (Some(decimals), true) = (decimals, ends) {
            let scale = u32::try_from(decimals.key.len()).ok()?;
            number.mantissa =
                number.mantissa.checked_mul(10_u64.checked_pow(scale)?)?.checked_add(decimals.key.parse().ok()?)?;
            number.scale = scale;
            number.end += 2;
            number.yearlike = false;
        }
    }
    Some(number)
}

fn next_group(tokens: &Tokens<'_>, at: usize, mark: &str) -> Option<(u64, usize)> {
    let spaced = tokens.get(at).is_some_and(|token| {
        token.kind == Kind::Digits && matches!(token.gap, Gap::Space | Gap::Line) && token.key.len() == 3
    });
    if spaced {
        return Some((tokens.key(at).parse().ok()?, at + 1));
    }
    if tokens.joint(at, mark) {
        let group = tokens.joined_digits(at + 1, 3..4)?;
        return Some((group.into(), at + 2));
    }
    None
}

fn words(tokens: &Tokens<'_>, at: usize, language: Language) -> Option<Number> {
    let key = tokens.key(at);
    if let Some(tens) = key.strip_suffix("tal").filter(|_| language == Language::Sv && tokens.before(at, 1) == "ett") {
        let mut number = Number::plain(cardinal(tens, language)?, at + 1);
        number.tally = true;
        return (number.mantissa >= 10).then_some(number);
    }
    if matches!(key, "halv" | "halva" | "halvt" | "half") {
        let mut number = Number::plain(5, at + 1);
        number.scale = 1;
        return Some(number);
    }
    let mut number = Number::plain(cardinal(key, language)?, at + 1);
    number.article = matches!(key, "en" | "ett" | "one");
    if number.article && matches!(tokens.key(at + 1), "halv" | "halvt" | "half") {
        number.mantissa = 5;
        number.scale = 1;
        number.end = at + 2;
        number.article = false;
        return Some(number);
    }
    // "en och en halv", "två och ett halvt".
    let half = tokens
        .phrase(at + 1, &["och", "en", "halv"])
        .or_else(|| tokens.phrase(at + 1, &["och", "ett", "halvt"]))
        .or_else(|| tokens.phrase(at + 1, &["and", "a", "half"]));
    if let Some(end) = half {
        number.mantissa = number.mantissa.checked_mul(10)?.checked_add(5)?;
        number.scale = 1;
        number.end = end;
        number.article = false;
    }
    Some(number)
}

/// `hundra`, `tusen`, `miljoner` after the number, and what is added after them (`två miljoner femhundra tusen`).
fn multiply(tokens: &Tokens<'_>, number: &mut Number, spelled: bool, language: Language) -> Option<()> {
    let mut below = u64::MAX;
    while let Some(factor) = multiplier(tokens.key(number.end), spelled) {
        if factor >= below {
            break;
        }
        number.times(factor)?;
        number.end += 1;
        below = factor.max(1000);
        if factor < 1000 || !spelled || number.scale > 0 {
            continue;
        }
        let rest = tokens
            .get(number.end)
            .and_then(|token| (token.kind == Kind::Word).then(|| cardinal(&token.key, language)).flatten());
        if let Some(rest) = rest.filter(|rest| *rest > 1) {
            let mut tail = Number::plain(rest, number.end + 1);
            while let Some(small) = multiplier(tokens.key(tail.end), true).filter(|small| *small < factor) {
                tail.times(small)?;
                tail.end += 1;
            }
            if tail.mantissa < factor {
                number.mantissa = number.mantissa.checked_add(tail.mantissa)?;
                number.end = tail.end;
            }
            break;
        }
    }
    Some(())
}

fn multiplier(key: &str, spelled: bool) -> Option<u64> {
    Some(match key {
        "hundra" | "hundred" if spelled => 100,
        "tusen" | "thousand" => 1000,
        "miljon" | "miljoner" | "million" | "mn" | "milj" => 1_000_000,
        "miljard" | "miljarder" | "billion" => 1_000_000_000,
        _ => return None,
    })
}

/// `ett (1)` and `58 000 (femtioåttatusen)`: the number in the other form, in a bracket.
fn pair(tokens: &Tokens<'_>, number: &mut Number, spelled: bool, language: Language) {
    let Some(value) = number.whole() else { return };
    if number.tally || !tokens.is(number.end, "(") {
        return;
    }
    let inner = if spelled {
        digits(tokens, number.end + 1, language)
    } else {
        words(tokens, number.end + 1, language).filter(|other| !other.article || value == 1)
    };
    let Some(mut inner) = inner else { return };
    if !spelled && multiply(tokens, &mut inner, true, language).is_none() {
        return;
    }
    let Some(other) = inner.whole().filter(|_| tokens.is(inner.end, ")")) else {
        return;
    };
    if inner.yearlike && other != value {
        return;
    }
    number.pair = Some(if spelled { (value, other) } else { (other, value) });
    number.end = inner.end + 1;
    number.article = false;
}
