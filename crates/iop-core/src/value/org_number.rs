//! Swedish organisation numbers. Knows no register; a number that is well formed need not be assigned.

use std::fmt;
use std::str::FromStr;

use super::language::Language;
use super::scalar::scalar;

/// The identity number of a legal person: ten digits, the third at least 2, the tenth a check digit.
///
/// Read from `212000-1132`, `2120001132`, or with the prefix 16 of the twelve-digit form. A sole trader's number is a
/// personal identity number and is refused.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrgNumber(u64);

/// What kind of legal person the first digit tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[non_exhaustive]
pub enum LegalKind {
    /// 1: the estate of a deceased person.
    Estate,
    /// 2: the state, a region, a municipality, a parish or another public body; some religious communities.
    Public,
    /// 3: a foreign company.
    Foreign,
    /// 5: a limited company (aktiebolag).
    LimitedCompany,
    /// 6: a simple partnership (enkelt bolag).
    SimplePartnership,
    /// 7: an economic association; some housing cooperatives.
    EconomicAssociation,
    /// 8: a non-profit association or a foundation; some religious communities and housing cooperatives.
    NonProfit,
    /// 9: a trading or limited partnership (handelsbolag, kommanditbolag).
    TradingPartnership,
    /// A first digit that tells of no kind.
    Unassigned,
}

/// Why a text is not an organisation number. None of them carries the digits.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum OrgNumberError {
    /// Neither ten digits nor twelve that begin with 16.
    #[error("an organisation number has ten digits, not {found}")]
    Length {
        /// How many digits there are.
        found: usize,
    },
    /// Something other than digits and one hyphen before the last four.
    #[error("an organisation number is written with ten digits and a hyphen, as 212000-1132")]
    Character,
    /// The third digit is below 2, as in a personal identity number.
    #[error("this looks like a personal identity number, which must not stand in an agreement")]
    LooksPersonal,
    /// The last digit does not follow from the nine before it.
    #[error("the check digit is wrong; it would be {expected}")]
    CheckDigit {
        /// The digit that the first nine give.
        expected: u8,
    },
}

impl OrgNumber {
    /// The kind of legal person, by the first digit.
    #[must_use]
    pub const fn kind(self) -> LegalKind {
        match self.0 / 1_000_000_000 {
            1 => LegalKind::Estate,
            2 => LegalKind::Public,
            3 => LegalKind::Foreign,
            5 => LegalKind::LimitedCompany,
            6 => LegalKind::SimplePartnership,
            7 => LegalKind::EconomicAssociation,
            8 => LegalKind::NonProfit,
            9 => LegalKind::TradingPartnership,
            _ => LegalKind::Unassigned,
        }
    }

    /// The number as it stands on paper; the same in every language.
    #[must_use]
    pub fn typeset(self, _: Language) -> String {
        self.to_string()
    }
}

/// The check digit after nine digits: modulus 10, weights 2, 1, 2, 1 … from the first.
pub(super) fn check_digit(digits: &[u8]) -> u8 {
    let sum: u8 = digits
        .iter()
        .enumerate()
        .map(|(index, digit)| {
            let weighted = if index.is_multiple_of(2) { digit * 2 } else { *digit };
            weighted / 10 + weighted % 10
        })
        .sum();
    (10 - sum % 10) % 10
}

impl fmt::Display for OrgNumber {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:06}-{:04}", self.0 / 10_000, self.0 % 10_000)
    }
}

impl FromStr for OrgNumber {
    type Err = OrgNumberError;

    fn from_str(text: &str) -> Result<Self, OrgNumberError> {
        let (digits, hyphen) = digits_and_hyphen(text.trim())?;
        let found = digits.len();
        let digits = match found {
            10 => digits.as_slice(),
            12 if digits.starts_with(&[1, 6]) => &digits[2..],
            12 if matches!(digits[..2], [1, 8 | 9] | [2, 0]) => return Err(OrgNumberError::LooksPersonal),
            _ => return Err(OrgNumberError::Length { found }),
        };
        if hyphen.is_some_and(|place| found - place != 4) {
            return Err(OrgNumberError::Character);
        }
        if digits[2] < 2 {
            return Err(OrgNumberError::LooksPersonal);
        }
        let expected = check_digit(&digits[..9]);
        if digits[9] != expected {
            return Err(OrgNumberError::CheckDigit { expected });
        }
        Ok(Self(digits.iter().fold(0, |number, digit| number * 10 + u64::from(*digit))))
    }
}

/// The digits, and before which of them a hyphen stands. Word processors replace hyphens, so their kin are taken too.
fn digits_and_hyphen(text: &str) -> Result<(Vec<u8>, Option<usize>), OrgNumberError> {
    let mut digits = Vec::with_capacity(12);
    let mut hyphen = None;
    for character in text.chars() {
        match character {
            '0'..='9' => digits.push(character as u8 - b'0'),
            '-' | '\u{2010}' | '\u{2011}' | '\u{2013}' if hyphen.is_none() => hyphen = Some(digits.len()),
            _ => return Err(OrgNumberError::Character),
        }
    }
    Ok((digits, hyphen))
}

scalar!(OrgNumber, "an organisation number as 212000-1132", {
    "type": ["string", "integer"],
    "format": "iop-org-number",
    "minimum": 0,
    "description": "Organisationsnummer med tio siffror: 212000-1132. Personnummer får inte stå här.",
    "examples": ["212000-1132"],
});

#[cfg(test)]
mod tests {
    use super::*;

    /// Ten digits that begin with the nine given, with the right check digit or one off it.
    fn ten(nine: &str, off: u8) -> String {
        let digits: Vec<u8> = nine.bytes().map(|byte| byte - b'0').collect();
        format!("{nine}{}", (check_digit(&digits) + off) % 10)
    }

    #[test]
    fn reads_ten_digits_and_the_form_with_sixteen() {
        for text in [
            "212000-1132",
            "2120001132",
            "16212000-1132",
            "162120001132",
            " 212000-1132 ",
            "212000\u{2013}1132",
            "212000\u{2011}1132",
        ] {
            let number: OrgNumber = text.parse().unwrap();
            assert_eq!(number.to_string(), "212000-1132");
            assert_eq!(number.kind(), LegalKind::Public);
        }
        assert!(serde_yaml::from_str::<OrgNumber>("2120001132").is_ok());
        assert!(serde_json::from_str::<OrgNumber>("2120001132").is_ok());
    }

    #[test]
    fn refuses_the_wrong_length_and_other_characters() {
        for (text, error) in [
            ("", OrgNumberError::Length { found: 0 }),
            ("212000-113", OrgNumberError::Length { found: 9 }),
            ("212000-11322", OrgNumberError::Length { found: 11 }),
            ("17212000-1132", OrgNumberError::Length { found: 12 }),
            ("21200-01132", OrgNumberError::Character),
            ("212000-1132-", OrgNumberError::Character),
            ("212000 1132", OrgNumberError::Character),
            ("21200å-1132", OrgNumberError::Character),
        ] {
            assert_eq!(text.parse::<OrgNumber>(), Err(error), "{text}");
        }
    }

    #[test]
    fn a_wrong_check_digit_tells_the_right_one() {
        for off in 1..10 {
            let text = ten("212000113", off);
            assert_eq!(text.parse::<OrgNumber>(), Err(OrgNumberError::CheckDigit { expected: 2 }));
        }
    }

    #[test]
    fn a_personal_number_is_refused_without_its_digits() {
        let short = ten("900101980", 1);
        for text in [short.clone(), format!("18{short}"), format!("19{short}"), format!("20{short}")] {
            assert_eq!(text.parse::<OrgNumber>(), Err(OrgNumberError::LooksPersonal));
            let message = serde_yaml::from_str::<OrgNumber>(&text).unwrap_err().to_string();
            assert!(!message.contains(|c: char| c.is_ascii_digit()), "{message}");
        }
    }

    #[test]
    fn the_first_digit_tells_the_kind() {
        for (first, kind) in [
            (0, LegalKind::Unassigned),
            (1, LegalKind::Estate),
            (2, LegalKind::Public),
            (3, LegalKind::Foreign),
            (4, LegalKind::Unassigned),
            (5, LegalKind::LimitedCompany),
            (6, LegalKind::SimplePartnership),
            (7, LegalKind::EconomicAssociation),
            (8, LegalKind::NonProfit),
            (9, LegalKind::TradingPartnership),
        ] {
            let number: OrgNumber = ten(&format!("{first}22345678"), 0).parse().unwrap();
            assert_eq!(number.kind(), kind);
            assert_eq!(number.to_string().parse(), Ok(number));
        }
    }
}
