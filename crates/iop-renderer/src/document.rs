//! The document tree: what stands on the paper, in order, before anyone has chosen a file format.
//!
//! Knows nothing of agreements, rules or formats. Every string here is data: a writer escapes it for its own
//! format and never parses it.

use chrono::NaiveDate;
use iop_core::Language;
use serde::Serialize;

use crate::imprint::Imprint;
use crate::picture::Picture;
use crate::style::Style;

/// A paper: its properties and its contents in reading order.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Document {
    /// What stands in the file's properties, the header and the footer.
    pub meta: Meta,
    /// How the house wants it to look.
    pub style: Style,
    /// The contents in reading order.
    pub blocks: Vec<Block>,
    /// Pictures of the agreement, beside its text and never part of what is agreed. Not serialised: a writer draws them.
    #[serde(skip_serializing)]
    pub pictures: Vec<Picture>,
}

/// Properties of the paper.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Meta {
    /// The agreement's id; also the file's name without ending.
    pub id: String,
    /// The title, plain.
    pub title: String,
    /// The line below the title: what the agreement concerns. Empty for none.
    pub subtitle: Vec<Inline>,
    /// The language of the contents.
    pub language: Language,
    /// The agreement's own date, used wherever a file wants one; never the clock's.
    pub date: Option<NaiveDate>,
    /// Names of the parties, as authors.
    pub authors: Vec<String>,
    /// The legal persons that agree, in the order of the agreement.
    pub parties: Vec<Organisation>,
    /// The case number (diarienummer).
    pub case_number: Option<String>,
    /// Fingerprint of the source in its short printed form.
    pub fingerprint: String,
    /// With what the paper is made, for a file's properties.
    #[serde(skip)]
    pub imprint: Imprint,
    /// Whether every page is marked as a draft.
    pub draft: bool,
    /// The particulars under the title: parties, date, case number, where the text comes from.
    pub particulars: Vec<Fact>,
}

/// A legal person that agrees.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Organisation {
    /// The party as the head of the paper names it: with its number, and what the text calls it for short.
    pub shown: Vec<Inline>,
    /// Its name as it is printed, a blank where it has none yet.
    pub name: Vec<Inline>,
    /// Its organisation number, `212000-1132`.
    pub org_number: Option<String>,
}

/// A block of the paper.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Block {
    /// A heading below the title. `level` is 1 for a clause, 2 for a part of one.
    Heading {
        /// 1 or 2.
        level: u8,
        /// The printed number, `1` or `1.1`; none for an unnumbered heading.
        number: Option<String>,
        /// The words of the heading.
        text: Vec<Inline>,
        /// A name unique in the document, target of [`Inline::Reference`].
        anchor: String,
    },
    /// A paragraph.
    Paragraph {
        /// Its words.
        text: Vec<Inline>,
    },
    /// A list; the items hold blocks, so that lists nest.
    List {
        /// The first number of an ordered list; none for a bulleted one.
        start: Option<u32>,
        /// The items.
        items: Vec<Vec<Block>>,
    },
    /// A table with one header row.
    Table(Table),
    /// Labelled values, such as the particulars of a party.
    Facts {
        /// A short heading above the values, such as the party's name.
        heading: Option<Vec<Inline>>,
        /// Label and value.
        rows: Vec<Fact>,
    },
    /// The signature blocks, never split over a page.
    Signatures {
        /// One for every signer, in order.
        signers: Vec<Signer>,
    },
}

/// A labelled value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The label, such as `Organisationsnummer`.
    pub label: String,
    /// The value.
    pub value: Vec<Inline>,
}

/// A table with a caption, a header row and an optional sum row.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Table {
    /// The caption; also the table's accessible name.
    pub caption: String,
    /// The columns.
    pub columns: Vec<Column>,
    /// The rows; every row has as many cells as there are columns.
    pub rows: Vec<Vec<Vec<Inline>>>,
    /// The sum row.
    pub footer: Option<Vec<Vec<Inline>>>,
}

/// A column of a table.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Column {
    /// The header.
    pub header: String,
    /// Where the cells stand.
    pub align: Align,
}

/// Where the text of a column stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Align {
    /// Words.
    Start,
    /// Figures.
    End,
}

/// A signature block.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Signer {
    /// A name unique in the document, for the signature field.
    pub id: String,
    /// Which of [`Meta::parties`] is signed for, counted from 0; none for someone who is no party.
    pub party: Option<usize>,
    /// What the signature field says of itself, for who cannot see where it stands: `Underskrift för Lunds kommun:
    /// Anna Andersson, socialdirektör`.
    pub described: String,
    /// The party signed for, as the block says it: `För Lunds kommun`.
    pub for_party: Vec<Inline>,
    /// The signer's name.
    pub name: Vec<Inline>,
    /// The signer's office. Empty for none.
    pub title: Vec<Inline>,
    /// Label and value of what the right to sign rests on.
    pub mandate: Option<Fact>,
    /// Label and value of the place and date line.
    pub place_and_date: Vec<Fact>,
}

impl Signer {
    /// Whether both sign for one party, under whose name they stand together.
    pub(crate) fn signs_with(&self, other: &Self) -> bool {
        (self.party, &self.for_party) == (other.party, &other.for_party)
    }
}

/// A run of words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "type", rename_all = "kebab-case")]
pub enum Inline {
    /// Words as they are.
    Text {
        /// The words.
        text: String,
    },
    /// Words of weight.
    Strong {
        /// The words.
        content: Vec<Inline>,
    },
    /// Stressed words.
    Emphasis {
        /// The words.
        content: Vec<Inline>,
    },
    /// Something still to be filled in, shown as a visible blank with its name.
    Blank {
        /// What is missing.
        label: String,
    },
    /// A reference to a heading.
    Reference {
        /// The heading's anchor.
        anchor: String,
        /// The words of the reference.
        text: String,
    },
    /// A new line within a paragraph.
    Break,
}
