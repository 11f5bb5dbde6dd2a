//! The number that identifies an act. Knows no title and no date.

use std::fmt;
use std::str::FromStr;

/// The number of an act: `2017:725` in the Swedish code of statutes, `(EU) 2023/2831` for a regulation of the Union.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum ActId {
    /// A Swedish act or ordinance in Svensk författningssamling.
    Sfs {
        /// The year of the act.
        year: u16,
        /// The running number of that year.
        number: u16,
    },
    /// A regulation of the European Union or, until 2009, of the Community.
    Eu {
        /// The year of the act.
        year: u16,
        /// The running number.
        number: u16,
    },
}

/// A text is not the number of an act.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{text:?} is not the number of an act; write it as 2017:725 or (EU) 2023/2831")]
pub struct ActIdError {
    text: String,
}

/// From this year on regulations are numbered year first.
const YEAR_FIRST: u16 = 2015;
/// The last year in which regulations were called those of the Community.
const LAST_OF_COMMUNITY: u16 = 2009;
const YEARS: std::ops::RangeInclusive<u16> = 1700..=2199;

impl fmt::Display for ActId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match *self {
            Self::Sfs { year, number } => write!(f, "{year}:{number}"),
            Self::Eu { year, number } if year >= YEAR_FIRST => write!(f, "(EU) {year}/{number}"),
            Self::Eu { year, number } if year > LAST_OF_COMMUNITY => write!(f, "(EU) nr {number}/{year}"),
            Self::Eu { year, number } => write!(f, "(EG) nr {number}/{year}"),
        }
    }
}

impl FromStr for ActId {
    type Err = ActIdError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        parse(text).ok_or_else(|| ActIdError { text: text.to_owned() })
    }
}

impl ActId {
    /// The stem of the data file of this act: `2017-725`, `eu-2023-2831`.
    #[must_use]
    pub fn file_stem(self) -> String {
        match self {
            Self::Sfs { year, number } => format!("{year}-{number}"),
            Self::Eu { year, number } => format!("eu-{year}-{number}"),
        }
    }
}

fn parse(text: &str) -> Option<ActId> {
    let text = text.trim();
    if let Some((year, number)) = text.split_once(':') {
        let (year, number) = (digits(year)?, digits(number)?);
        return YEARS.contains(&year).then_some(ActId::Sfs { year, number });
    }
    let (head, second) = text.rsplit_once('/')?;
    let (prefix, first) = head.rsplit_once([' ', '\u{a0}']).unwrap_or(("", head));
    let (first, second) = (digits(first)?, digits(second)?);
    let words: Vec<&str> = prefix.split_whitespace().collect();
    let numbered = words.last().is_some_and(|word| word.eq_ignore_ascii_case("nr"));
    let union = &words[..words.len() - usize::from(numbered)];
    if !matches!(union, [] | ["(EU)" | "EU" | "(EG)" | "EG" | "(EC)"]) {
        return None;
    }
    // "nr" always stands before the number; without it the year comes first since 2015.
    let (year, number) =
        if !numbered && (YEAR_FIRST..=*YEARS.end()).contains(&first) { (first, second) } else { (second, first) };
    YEARS.contains(&year).then_some(ActId::Eu { year, number })
}

fn digits(text: &str) -> Option<u16> {
    if text.is_empty() || !text.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    text.parse().ok().filter(|number| *number > 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_spelling_reads_back_to_itself() {
        for text in ["2017:725", "1915:218", "(EU) 2023/2831", "(EU) nr 1407/2013", "(EG) nr 1998/2006"] {
            assert_eq!(text.parse::<ActId>().map(|id| id.to_string()), Ok(text.to_owned()));
        }
    }

    #[test]
    fn shorter_spellings_name_the_same_act() {
        let act = ActId::Eu { year: 2013, number: 1407 };
        for text in ["EU 1407/2013", "1407/2013", "(EU) nr 1407/2013", "(EU)\u{a0}nr\u{a0}1407/2013"] {
            assert_eq!(text.parse(), Ok(act), "{text}");
        }
        assert_eq!("2016/679".parse(), Ok(ActId::Eu { year: 2016, number: 679 }));
    }

    #[test]
    fn what_is_no_number_of_an_act_is_refused() {
        for text in ["", "KL", "2017:", ":725", "17:725", "2017:7a", "2017:+7", "2017:0", "förordning 2016/679"] {
            assert!(text.parse::<ActId>().is_err(), "{text}");
        }
    }
}
