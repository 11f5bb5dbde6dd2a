//! The style sheet: built-in styles under the names every Word knows, our own under names in the language of the paper.
//!
//! Knows how a paper looks without a template, and nothing of what stands on it.

use iop_core::Language;

use super::numbering::{HeadingNumbers, Numberings};
use crate::labels::labels;
use crate::style::{Colour, Style};

/// The styles that Word has no name for: identity, Swedish and English name.
pub(super) const OWN: &[(&str, &str, &str)] = &[
    ("DraftNotice", "Utkastnotis", "Draft Notice"),
    ("FactsHeading", "Uppgiftsrubrik", "Facts Heading"),
    ("TableText", "Tabelltext", "Table Text"),
    ("TableFigures", "Tabellsiffror", "Table Figures"),
    ("TableSpacing", "Tabellavstånd", "Table Spacing"),
    ("SignatureParty", "Underskriftspart", "Signature Party"),
    ("SignatureLabel", "Underskriftsledtext", "Signature Label"),
    ("SignatureText", "Underskriftstext", "Signature Text"),
    ("SignatureLine", "Underskriftsrad", "Signature Line"),
    ("Letterhead", "Brevhuvud", "Letterhead"),
    ("PaperIdentity", "Handlingens märkning", "Paper Identity"),
    ("Blank", "Lucka", "Blank"),
    ("DraftMark", "Utkastmärke", "Draft Mark"),
    ("FactLabel", "Uppgiftsnamn", "Fact Label"),
    ("AgreementTable", "Avtalstabell", "Agreement Table"),
    ("FactsTable", "Uppgiftstabell", "Facts Table"),
    ("ParticularsTable", "Huvuduppgifter", "Particulars Table"),
    ("SignatureTable", "Underskriftstabell", "Signature Table"),
];

/// The typeface of words in tables and headings, from the theme.
const MAJOR: &str = "<w:rFonts w:asciiTheme=\"majorHAnsi\" w:hAnsiTheme=\"majorHAnsi\" \
                     w:eastAsiaTheme=\"majorEastAsia\" w:cstheme=\"majorBidi\"/>";
/// The headings' and the text's typeface of a paper without one of its own. Every Word has them.
const HEADINGS: &str = "Calibri";
const TEXT: &str = "Cambria";

/// What the styles depend on.
#[derive(Debug, Clone, Copy)]
pub(super) struct Look<'a> {
    pub(super) language: Language,
    pub(super) accent: Colour,
    /// Room for text between the margins, in twips.
    pub(super) width: u32,
    pub(super) numbers: &'a HeadingNumbers,
    pub(super) numberings: Numberings,
}

/// The sheet of a paper without a template.
pub(super) fn sheet(look: Look<'_>) -> String {
    filled(include_str!("parts/styles.xml"), look).replace("@MAJOR@", MAJOR)
}

/// The same with the typeface left to the styles they are based on, for those that a template lacks.
pub(super) fn spare(look: Look<'_>) -> String {
    filled(include_str!("parts/styles.xml"), look).replace("@MAJOR@", "")
}

fn filled(xml: &str, look: Look<'_>) -> String {
    let ids = look.numberings;
    let mut xml = xml
        .replace("@LANG@", labels(look.language).tag)
        .replace("@ACCENT@", &hex(look.accent))
        .replace("@WIDTH@", &look.width.to_string())
        .replace("@NUMBER1@", &look.numbers.of_style(0, ids))
        .replace("@NUMBER2@", &look.numbers.of_style(1, ids))
        .replace("@INDENT@", look.numbers.indent_of_style())
        .replace("@BULLETS@", &ids.bullets().to_string())
        .replace("@NUMBERS@", &ids.numbers().to_string());
    for (id, swedish, english) in OWN {
        let name = match look.language {
            Language::Sv => swedish,
            Language::En => english,
        };
        xml = xml.replace(&format!("@{id}@"), name);
    }
    xml
}

/// The theme: colour and typefaces.
pub(super) fn theme(style: &Style) -> String {
    let family = style.typeface.as_ref().map(|typeface| quick_xml::escape::escape(typeface.family()));
    include_str!("parts/theme.xml")
        .replace("@ACCENT@", &hex(style.accent))
        .replace("@MAJOR@", family.as_deref().unwrap_or(HEADINGS))
        .replace("@MINOR@", family.as_deref().unwrap_or(TEXT))
}

/// As Word writes colours.
fn hex(Colour([red, green, blue]): Colour) -> String {
    format!("{red:02X}{green:02X}{blue:02X}")
}

#[cfg(test)]
mod tests {
    use super::OWN;

    #[test]
    fn every_style_of_ours_has_a_name_and_every_name_a_style() {
        let sheet = include_str!("parts/styles.xml");
        assert_eq!(sheet.matches("w:customStyle=\"1\"").count(), OWN.len());
        for (id, swedish, english) in OWN {
            assert!(sheet.contains(&format!("w:styleId=\"{id}\">\n    <w:name w:val=\"@{id}@\"/>")), "{id}");
            assert_ne!(swedish, english);
        }
    }
}
