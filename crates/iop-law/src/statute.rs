//! A statute and how it stood on a day. Knows no provision's text.

use chrono::NaiveDate;
use iop_core::Language;

use crate::act::ActId;
use crate::locus::typeset_locus;
use crate::sourced::Sourced;

/// What sort of act a statute is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StatuteKind {
    /// A law, in Swedish *lag*, *balk* or fundamental law: decided by the Riksdag.
    Act,
    /// An ordinance, *förordning*: decided by the Government.
    Ordinance,
    /// A regulation of the European Union.
    EuRegulation,
}

/// A statute with its dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Statute {
    /// The number of the act.
    pub id: ActId,
    /// What sort of act it is.
    pub kind: StatuteKind,
    /// The title, as published.
    pub title: Sourced<String>,
    /// How the act is named in running text, with its number: `lagen (2016:1145) om offentlig upphandling`.
    pub cited: String,
    /// The usual abbreviation, `KL`. Several acts may share one, see [`crate::Law::statute_by_name`].
    pub short: Option<String>,
    /// The usual English name. Not official.
    pub english: Option<String>,
    /// Other ways in which prose cites the act, in lower case where case does not matter: `kommunallagen`.
    pub aliases: Vec<String>,
    /// The first day on which the act applied.
    pub in_force: Option<Sourced<NaiveDate>>,
    /// A day on which the act was surely in force, where the first day is not verified.
    pub in_force_by: Option<Sourced<NaiveDate>>,
    /// The first day on which the act no longer applied, by repeal or by its own end.
    pub repealed: Option<Sourced<NaiveDate>>,
    /// The act that took its place.
    pub successor: Option<Sourced<ActId>>,
    /// Where single provisions went in the act that took its place, as far as that was read.
    pub moved: Vec<Moved>,
    /// Where the act has what agreements cite it for.
    pub provisions: Vec<Provision>,
    /// The number of the last chapter, 0 for an act without chapters. A chapter with a letter counts under its number.
    pub chapters: Option<Sourced<u16>>,
    /// The number of the last article, for acts of the Union.
    pub articles: Option<Sourced<u16>>,
    /// The day of the text in which the title and the dates were read.
    pub read_as_of: Option<NaiveDate>,
    /// The last day for which it was looked up that the act still stood, where a replacement is known to be under way.
    pub known_until: Option<NaiveDate>,
    /// What else a reader should know.
    pub note: Option<String>,
}

/// Where an act has something: what a provision is about, by a word that other acts share.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Provision {
    /// The word of the data for what it is about: `equal-treatment`.
    pub about: String,
    /// What it is about, in Swedish.
    pub name: String,
    /// The same in English.
    pub name_en: String,
    /// The place, with where it was read.
    pub locus: Sourced<String>,
}

impl Provision {
    /// What it is about.
    #[must_use]
    pub fn name(&self, language: Language) -> &str {
        match language {
            Language::Sv => &self.name,
            Language::En => &self.name_en,
        }
    }
}

/// Where a provision went when another act took the place of its act.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The place in the act, `6 kap. 12–15 §§`.
    pub from: String,
    /// The place in its successor.
    pub to: String,
    /// Whether that was read in the source.
    pub verified: bool,
    /// Where it was read.
    pub source: String,
    /// The day on which a human last compared the entry with the source.
    pub checked: NaiveDate,
    /// What else a reader should know.
    pub note: Option<String>,
}

/// How a statute stood on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// It did not apply yet.
    NotYetInForce {
        /// The first day on which it applied.
        from: NaiveDate,
    },
    /// It applied.
    InForce,
    /// It applied no longer.
    Repealed {
        /// The first day on which it did not apply.
        on: NaiveDate,
        /// The act that took its place, if that was verified.
        successor: Option<ActId>,
    },
    /// The data cannot tell: never to be read as in force.
    Unknown {
        /// What is missing.
        why: StatusGap,
    },
}

/// What is missing where the data cannot tell how a statute stood.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StatusGap {
    /// No date of entry into force is stated.
    InForceMissing,
    /// The date of entry into force was not verified.
    InForceUnverified,
    /// The date of repeal was not verified.
    RepealUnverified,
    /// A replacement was under way when the act was last looked up.
    NotCheckedAfter(NaiveDate),
}

impl Statute {
    /// How the statute stood on a day. A date that was not verified gives [`Status::Unknown`] wherever it matters.
    #[must_use]
    pub fn status(&self, at: NaiveDate) -> Status {
        let repealed = self.repealed.as_ref().and_then(Sourced::known).copied();
        if let Some(on) = repealed.filter(|on| at >= *on) {
            let successor = self.successor.as_ref().and_then(Sourced::known).copied();
            return Status::Repealed { on, successor };
        }
        match self.in_force.as_ref().and_then(Sourced::known) {
            Some(from) if at < *from => return Status::NotYetInForce { from: *from },
            Some(_) => {}
            None if self.stood_by(at) => {}
            None if self.in_force.is_some() => {
                return Status::Unknown { why: StatusGap::InForceUnverified };
            }
            None => {
                return Status::Unknown { why: StatusGap::InForceMissing };
            }
        }
        if self.repealed.is_some() && repealed.is_none() {
            return Status::Unknown { why: StatusGap::RepealUnverified };
        }
        match self.known_until {
            Some(last) if at > last => Status::Unknown { why: StatusGap::NotCheckedAfter(last) },
            _ => Status::InForce,
        }
    }

    fn stood_by(&self, at: NaiveDate) -> bool {
        self.in_force_by.as_ref().and_then(Sourced::known).is_some_and(|day| at >= *day)
    }

    /// Whether the stated dates, verified or not, let the statute apply on a day. Good for telling which act a name
    /// means, never for saying that it applied.
    pub(crate) fn stated_at(&self, at: NaiveDate) -> bool {
        self.in_force.as_ref().is_none_or(|from| from.value <= at)
            && self.repealed.as_ref().is_none_or(|on| at < on.value)
    }

    /// The last day for which it is known how the act stood: the end of time for one that is over, otherwise the last
    /// day for which it was looked up, the day of the text that was read, or the day of the check.
    #[must_use]
    pub fn known_through(&self) -> NaiveDate {
        if self.repealed.as_ref().is_some_and(|repealed| repealed.verified) {
            return NaiveDate::MAX;
        }
        self.known_until.or(self.read_as_of).unwrap_or_else(|| self.checked())
    }

    /// The number of the last chapter or article, where a place in the act lies beyond it and cannot exist:
    /// `99 kap. 1 §` of an act with thirteen chapters. None where the place may exist, or nothing is known.
    #[must_use]
    pub fn beyond(&self, locus: &str) -> Option<&Sourced<u16>> {
        let words: Vec<&str> = locus.split_whitespace().collect();
        let number = |word: &str| -> Option<u16> {
            let digits: String = word.chars().take_while(char::is_ascii_digit).collect();
            digits.parse().ok()
        };
        let (last, asked) = if let Some(at) = words.iter().position(|word| *word == "kap.") {
            let before = words[..at].iter().rev();
            (self.chapters.as_ref()?, before.copied().find_map(number)?)
        } else {
            let at = words.iter().position(|word| matches!(*word, "artikel" | "artiklarna"))?;
            (self.articles.as_ref()?, number(words.get(at + 1)?)?)
        };
        (last.verified && asked > last.value).then_some(last)
    }

    /// The place of what is called so in the data, if it was read there.
    #[must_use]
    pub fn place_of(&self, about: &str) -> Option<&str> {
        self.provisions.iter().find(|own| own.about == about)?.locus.known().map(String::as_str)
    }

    /// Where a provision went in the successor: the entry of the very place, or of the span of sections it lies in.
    #[must_use]
    pub fn moved_from(&self, locus: &str) -> Option<&Moved> {
        let asked = locus.split_whitespace().collect::<Vec<_>>().join(" ");
        let within = |entry: &Moved| match (span(&entry.from), span(&asked)) {
            (Some((chapter, first, last)), Some((other, section, end))) => {
                chapter == other && (first..=last).contains(&section) && end <= last
            }
            _ => false,
        };
        self.moved.iter().find(|entry| entry.from == asked || within(entry))
    }

    /// The statute, and the place in it, as a citation in running text: `kommunallagen (2017:725) 6 kap. 38 §`.
    #[must_use]
    pub fn citation(&self, locus: Option<&str>, language: Language) -> String {
        let mut printed = self.name_in(language);
        if let Some(locus) = locus {
            printed.push_str(match language {
                Language::Sv => " ",
                Language::En => ", ",
            });
            printed.push_str(&typeset_locus(locus, language));
        }
        printed
    }

    fn name_in(&self, language: Language) -> String {
        match (language, self.kind, &self.english) {
            (Language::En, StatuteKind::EuRegulation, _) => {
                format!("Regulation {}", self.id.to_string().replace("(EG)", "(EC)").replace(" nr ", " No "))
            }
            (Language::En, _, Some(english)) => format!("{english} ({})", self.id),
            _ => self.cited.clone(),
        }
    }

    /// The names of the fields that were verified, in the order of the data file.
    pub fn verified_fields(&self) -> impl Iterator<Item = &'static str> {
        let dates = [("in_force", &self.in_force), ("in_force_by", &self.in_force_by), ("repealed", &self.repealed)];
        let verified = |(name, field): (&'static str, &Option<Sourced<NaiveDate>>)| {
            field.as_ref().is_some_and(|field| field.verified).then_some(name)
        };
        self.title
            .verified
            .then_some("title")
            .into_iter()
            .chain(dates.into_iter().filter_map(verified))
            .chain(self.successor.as_ref().is_some_and(|field| field.verified).then_some("successor"))
    }

    /// The day on which a human last compared the oldest-checked field with its source.
    #[must_use]
    pub fn checked(&self) -> NaiveDate {
        let dates = [&self.in_force, &self.in_force_by, &self.repealed];
        dates
            .into_iter()
            .flatten()
            .map(|field| field.checked)
            .chain(self.successor.as_ref().map(|field| field.checked))
            .chain([&self.chapters, &self.articles].into_iter().flatten().map(|field| field.checked))
            .chain(self.moved.iter().map(|entry| entry.checked))
            .chain(self.provisions.iter().map(|own| own.locus.checked))
            .fold(self.title.checked, NaiveDate::min)
    }

    /// Every name that prose may use: the abbreviation, the other names and the title.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.short
            .as_deref()
            .into_iter()
            .chain(self.aliases.iter().map(String::as_str))
            .chain(std::iter::once(self.title.value.as_str()))
    }
}

/// The chapter, and the first and the last section, of `6 kap. 12-15 §§` and `6 kap. 13 §`. None for any other form.
fn span(locus: &str) -> Option<(&str, u16, u16)> {
    let (chapter, sections) = locus.split_once(" kap. ")?;
    let numbers = sections.strip_suffix(" §§").or_else(|| sections.strip_suffix(" §"))?;
    let (first, last) = numbers.split_once(['-', '–']).unwrap_or((numbers, numbers));
    Some((chapter, first.parse().ok()?, last.parse().ok()?))
}
