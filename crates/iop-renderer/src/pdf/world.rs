//! All that the template can see: itself, one JSON file, the attachments, and the logo and the fonts of the house.
//!
//! Knows no disk, no network, no packages and no clock: any other request is refused.

use std::sync::LazyLock;

use typst::diag::{FileError, FileResult};
use typst::foundations::{Bytes, Datetime, Duration};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook, FontInfo, FontStyle, FontWeight};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt};

use crate::error::RenderError;
use crate::style::{Face, FontFile, Style};

/// The serif faces of the paper: regular, italic, semibold and semibold italic.
const SERIF: [&[u8]; 4] = [
    include_bytes!("../../fonts/LibertinusSerif-Regular.otf"),
    include_bytes!("../../fonts/LibertinusSerif-Italic.otf"),
    include_bytes!("../../fonts/LibertinusSerif-Semibold.otf"),
    include_bytes!("../../fonts/LibertinusSerif-SemiboldItalic.otf"),
];

/// The face that steps in for signs the serif lacks, such as boxes to tick.
const SIGNS: &[u8] = include_bytes!("../../fonts/DejaVuSansMono.ttf");

/// The parts of the template, each of which builds on those before it.
const TEMPLATE: &str = concat!(
    include_str!("template/words.typ"),
    include_str!("template/table.typ"),
    include_str!("template/signatures.typ"),
    include_str!("template/page.typ"),
);
const JOB: &str = "/job.json";
/// Where the template finds the logo.
pub(super) const LOGO: &str = "/logo";

/// The family of the house's own letters, whatever their files call them: two files are never mistaken for each other.
const HOUSE: &str = "House";

/// The parts that are the same for every paper.
struct Ground {
    library: LazyHash<Library>,
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
    template: Source,
}

#[expect(clippy::expect_used, reason = "the path is a constant")]
static GROUND: LazyLock<Ground> = LazyLock::new(|| {
    let faces = SERIF.into_iter().chain([SIGNS]);
    let fonts: Vec<Font> = faces.filter_map(|face| Font::new(Bytes::new(face), 0)).collect();
    assert_eq!(fonts.len(), SERIF.len() + 1, "an embedded font cannot be read");
    let path = VirtualPath::new("/paper.typ").expect("a constant path is valid");
    let id = RootedPath::new(VirtualRoot::Project, path).intern();
    Ground {
        library: LazyHash::new(Library::default()),
        book: LazyHash::new(FontBook::from_fonts(&fonts)),
        fonts,
        template: Source::new(id, TEMPLATE.to_owned()),
    }
});

/// Whether the paper's fonts can show a character in every face it may be asked for.
pub(super) fn can_show(character: char) -> bool {
    iop_core::characters::is_shown(character)
}

/// Where the template finds an attachment's bytes.
pub(super) fn attachment_path(index: usize) -> String {
    format!("/attachments/{index}")
}

/// The families that words are set in, the first that has a character first.
pub(super) fn families(style: &Style) -> Vec<&'static str> {
    style.typeface.iter().map(|_| HOUSE).chain(["Libertinus Serif", "DejaVu Sans Mono"]).collect()
}

/// One compilation.
pub(super) struct World {
    job: Bytes,
    attachments: Vec<Bytes>,
    logo: Option<Bytes>,
    letters: Option<Letters>,
}

/// The fonts that come with iop, and after them those of a house.
struct Letters {
    book: LazyHash<FontBook>,
    fonts: Vec<Font>,
}

impl World {
    /// # Errors
    /// [`RenderError::Pdf`] for a font of the style that Typst cannot read.
    pub(super) fn new(job: Bytes, attachments: Vec<Bytes>, style: &Style) -> Result<Self, RenderError> {
        let logo = style.logo.as_ref().map(|logo| Bytes::new(logo.bytes.to_vec()));
        let letters = style.typeface.as_ref().map(|typeface| Letters::of(&typeface.faces())).transpose()?;
        Ok(Self { job, attachments, logo, letters })
    }
}

impl Letters {
    fn of(faces: &[(Face, &FontFile)]) -> Result<Self, RenderError> {
        let mut fonts = GROUND.fonts.clone();
        let mut infos: Vec<FontInfo> = fonts.iter().map(|font| font.info().clone()).collect();
        for (face, file) in faces {
            let unread = || RenderError::Pdf { messages: vec![format!("the font {} cannot be read", file.family)] };
            let font = Font::new(Bytes::new(file.bytes.to_vec()), 0).ok_or_else(unread)?;
            let mut info = font.info().clone();
            HOUSE.clone_into(&mut info.family);
            let (slanted, heavy) = face.cut();
            info.variant.style = if slanted { FontStyle::Italic } else { FontStyle::Normal };
            info.variant.weight = if heavy { FontWeight::SEMIBOLD } else { FontWeight::REGULAR };
            infos.push(info);
            fonts.push(font);
        }
        Ok(Self { book: LazyHash::new(FontBook::from_infos(infos)), fonts })
    }
}

impl typst::World for World {
    fn library(&self) -> &LazyHash<Library> {
        &GROUND.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        self.letters.as_ref().map_or(&GROUND.book, |letters| &letters.book)
    }

    fn main(&self) -> FileId {
        GROUND.template.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == GROUND.template.id() { Ok(GROUND.template.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if *id.get().root() != VirtualRoot::Project {
            return Err(FileError::AccessDenied);
        }
        let path = id.get().vpath().get_with_slash();
        if path == JOB {
            return Ok(self.job.clone());
        }
        if path == LOGO {
            return self.logo.clone().ok_or(FileError::AccessDenied);
        }
        let attachment = (0..self.attachments.len()).find(|index| attachment_path(*index) == path);
        attachment.map(|index| self.attachments[index].clone()).ok_or(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        self.letters.as_ref().map_or(&GROUND.fonts, |letters| &letters.fonts).get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The table of `iop-core` says what Typst finds in the fonts, of all that may stand in an agreement.
    #[test]
    fn the_table_of_characters_is_that_of_the_fonts() {
        let (serif, signs) = GROUND.fonts.split_at(SERIF.len());
        for character in ('\0'..=char::MAX).filter(|c| iop_core::characters::forbidden(*c).is_none() && !c.is_control())
        {
            let has = |font: &Font| font.info().coverage.contains(u32::from(character));
            let shown = serif.iter().all(has) || signs.iter().any(has);
            assert_eq!(can_show(character), shown, "U+{:04X}", u32::from(character));
        }
    }
}
