//! The pictures in the file: only those asked for, as words that can be found, and named in the imprint.

use super::*;
use crate::compose::{House, Mark, compose};

fn with_pictures() -> Document {
    let read =
        iop_core::read(include_bytes!("../../compose/sample.yaml")).agreement.expect("the sample is an agreement");
    let mut paper = compose(&read, Mark::None, &House::default()).expect("the sample is composed");
    paper.blocks.truncate(1);
    paper
}

#[test]
fn an_annex_is_told_drawn_and_named_only_when_it_is_asked_for_and_there_is_one() {
    let paper = with_pictures();
    let annexed = |annex| PdfOptions { annex, ..PdfOptions::default() };
    let names = |annex| imprint(&paper, &annexed(annex)).option("annex").map(str::to_owned);
    assert_eq!(names(PictureKind::ALL).as_deref(), Some("timeline+economy"));
    assert_eq!(names(&[PictureKind::Economy]).as_deref(), Some("economy"));
    assert_eq!(names(&[]), None);
    assert_eq!(imprint(&agreement(), &annexed(PictureKind::ALL)).option("annex"), None, "the sample has no picture");

    let bytes = pdf(&paper, &annexed(PictureKind::ALL)).expect("the paper is made");
    assert_eq!(bytes, pdf(&paper, &annexed(PictureKind::ALL)).expect("the paper is made again"));
    let Some(text) = text_of(&bytes, "annex") else { return };
    for words in ["Översikt: Tidslinje", "Översikt: Vem bidrar med vad", "Stapelns längd visar värdet"] {
        assert!(text.contains(words), "{words}: {text}");
    }
    // In the picture, and in the table below it.
    assert_eq!(text.matches("Medlen ska vara använda").count(), 2, "{text}");
    let plain = pdf(&paper, &PdfOptions::default()).expect("the paper is made");
    assert!(!text_of(&plain, "plain").unwrap_or_default().contains("Översikt: "));
}
