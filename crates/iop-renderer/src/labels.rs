//! The few words a writer adds on its own, in the language of the document: page, draft mark, case number.
//!
//! Knows nothing of clauses: everything an agreement says comes in the document tree.

use iop_core::Language;
use serde::Serialize;

/// Words around the contents of a paper.
#[derive(Debug, Clone, Copy, Serialize)]
pub(crate) struct Labels {
    /// The mark of a draft.
    pub(crate) draft: &'static str,
    /// What the mark means, above the title.
    pub(crate) draft_notice: &'static str,
    /// Before the case number.
    pub(crate) case_number: &'static str,
    /// Before the agreement's id.
    pub(crate) id: &'static str,
    /// Before the fingerprint.
    pub(crate) fingerprint: &'static str,
    /// Before the number of a page, which the number of pages follows in brackets.
    pub(crate) page: &'static str,
    /// Names the line a signer writes on.
    pub(crate) signature: &'static str,
    /// Names the signer's name in clear.
    pub(crate) name: &'static str,
    /// Names the signer's office.
    pub(crate) office: &'static str,
    /// Leads past the header and the contents.
    pub(crate) skip: &'static str,
    /// Names the list of contents.
    pub(crate) contents: &'static str,
    /// Names the pictures.
    pub(crate) pictures: &'static str,
    /// What the pictures are, and are not.
    pub(crate) pictures_note: &'static str,
    /// Names a picture that follows on the text.
    pub(crate) overview: &'static str,
    /// What it is, and is not.
    pub(crate) overview_note: &'static str,
    /// Opens the table of a picture.
    pub(crate) as_table: &'static str,
    /// The language as BCP 47 names it, with the country whose habits the paper follows.
    pub(crate) tag: &'static str,
}

/// The words in `language`.
pub(crate) const fn labels(language: Language) -> Labels {
    match language {
        Language::Sv => Labels {
            draft: "UTKAST",
            draft_notice: "Utkast. Inte avsett för underskrift.",
            case_number: "Diarienummer",
            id: "Avtals-id",
            fingerprint: "Fingeravtryck",
            page: "Sida",
            signature: "Underskrift",
            name: "Namnförtydligande",
            office: "Befattning",
            skip: "Hoppa till innehållet",
            contents: "Innehåll",
            pictures: "Översikt i bilder",
            pictures_note: "Bilderna är gjorda av uppgifterna ovan. De är ingen del av det som parterna har kommit överens om.",
            overview: "Översikt",
            overview_note: "Bilden är gjord av uppgifterna i avtalstexten. Den är ingen del av det som parterna har kommit överens om.",
            as_table: "Samma uppgifter som tabell",
            tag: "sv-SE",
        },
        Language::En => Labels {
            draft: "DRAFT",
            draft_notice: "Draft. Not for signature.",
            case_number: "Case number",
            id: "Agreement id",
            fingerprint: "Fingerprint",
            page: "Page",
            signature: "Signature",
            name: "Name in block letters",
            office: "Position",
            skip: "Skip to the content",
            contents: "Contents",
            pictures: "Overview in pictures",
            pictures_note: "The pictures are drawn from the particulars above. They are no part of what the parties have agreed.",
            overview: "Overview",
            overview_note: "The picture is drawn from the particulars in the text. It is no part of what the parties have agreed.",
            as_table: "The same as a table",
            tag: "en-GB",
        },
    }
}
