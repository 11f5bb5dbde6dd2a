//! The letterhead of the first page: the logo, and the sender beside it.
//!
//! Knows how large a picture is, from its file, and how Word shows one.

use quick_xml::Reader;
use quick_xml::events::Event;

use super::inline::{Dress, run};
use super::package::{Kind, Part, Relation, Target};
use super::paragraph::{Paragraph, paragraph};
use super::table::{Look, RowKind, open, open_cell, open_row};
use super::xml::Xml;
use crate::style::{Logo, PictureForm, Style};

/// The identity by which the header refers to the picture.
const PICTURE: &str = "logo";
/// Word measures pictures in units of which a millimetre has this many.
const MILLIMETRE: f64 = 36_000.0;
/// The most that a logo takes of the page, in millimetres.
const HIGHEST: f64 = 18.0;
const WIDEST: f64 = 80.0;
/// Twips for the logo and for the sender beside it.
const COLUMNS: [u32; 2] = [5_870, 3_200];

/// Writes logo and sender, and gives the pictures they show.
pub(super) fn letterhead(xml: &mut Xml, style: &Style) -> Vec<Part> {
    if style.sender.is_empty() {
        if let Some(logo) = &style.logo {
            paragraph(xml, Paragraph::of("Header"), |xml| picture(xml, logo));
        }
    } else {
        open(xml, Look { style: "FactsTable", parts: "0600", indent: 0 }, &COLUMNS, ["", ""]);
        open_row(xml, RowKind::Whole);
        open_cell(xml, COLUMNS[0]);
        paragraph(xml, Paragraph::of("Header"), |xml| style.logo.iter().for_each(|logo| picture(xml, logo)));
        xml.close("w:tc");
        open_cell(xml, COLUMNS[1]);
        for line in &style.sender {
            paragraph(xml, Paragraph::of("Header"), |xml| run(xml, line, Dress::default()));
        }
        xml.close("w:tc");
        xml.close("w:tr");
        xml.close("w:tbl");
    }
    style.logo.iter().map(part).collect()
}

/// What the header that shows `pictures` refers to.
pub(super) fn relations(pictures: &[Part]) -> Vec<Relation> {
    let relation = |part: &Part| Relation {
        id: part.id().to_owned(),
        kind: part.kind.relation_type(),
        target: Target::Part(part.name.clone()),
    };
    pictures.iter().map(relation).collect()
}

fn part(logo: &Logo) -> Part {
    let ending = match logo.form {
        PictureForm::Png => "png",
        PictureForm::Svg => "svg",
    };
    Part::new(format!("word/media/{PICTURE}.{ending}"), Kind::Picture(logo.form.media_type()), &*logo.bytes)
}

fn picture(xml: &mut Xml, logo: &Logo) {
    let (width, height) = scaled(logo);
    let extent = [("cx", width.as_str()), ("cy", height.as_str())];
    let names = [("id", "1"), ("name", PICTURE), ("descr", logo.alternative.as_str())];
    xml.raw("<w:r><w:drawing><wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">");
    xml.empty("wp:extent", &extent);
    xml.empty("wp:docPr", &names);
    xml.raw("<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect=\"1\"/></wp:cNvGraphicFramePr><a:graphic>");
    xml.raw("<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic><pic:nvPicPr>");
    xml.empty("pic:cNvPr", &names);
    xml.raw("<pic:cNvPicPr/></pic:nvPicPr><pic:blipFill>");
    xml.open("a:blip", &[("r:embed", PICTURE)]);
    if logo.form == PictureForm::Svg {
        // Where Word draws an SVG itself it looks here; other programs look at the picture they would have in its place.
        xml.raw("<a:extLst><a:ext uri=\"{96DAC541-7B7A-43D3-8B79-37D633B846F1}\"><asvg:svgBlip ");
        xml.raw("xmlns:asvg=\"http://schemas.microsoft.com/office/drawing/2016/SVG/main\" r:embed=\"logo\"/></a:ext></a:extLst>");
    }
    xml.close("a:blip");
    xml.raw("<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>");
    xml.empty("a:ext", &extent);
    xml.raw("</a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData>");
    xml.raw("</a:graphic></wp:inline></w:drawing></w:r>");
}

/// Width and height in Word's units, as large as the page has room for.
fn scaled(logo: &Logo) -> (String, String) {
    let (width, height) = match logo.form {
        PictureForm::Png => png_size(&logo.bytes),
        PictureForm::Svg => svg_size(&logo.bytes),
    }
    .unwrap_or((1.0, 1.0));
    let scale = (HIGHEST / height).min(WIDEST / width) * MILLIMETRE;
    (format!("{:.0}", (width * scale).max(1.0)), format!("{:.0}", (height * scale).max(1.0)))
}

/// In dots: the first chunk of a PNG says so.
fn png_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let side = |from: usize| bytes.get(from..from + 4)?.try_into().ok().map(u32::from_be_bytes).map(f64::from);
    Some((side(16)?, side(20)?)).filter(|(width, height)| *width > 0.0 && *height > 0.0)
}

/// In whatever the drawing measures in: only the shape matters.
fn svg_size(bytes: &[u8]) -> Option<(f64, f64)> {
    let mut reader = Reader::from_str(std::str::from_utf8(bytes).ok()?);
    let root = loop {
        let event = reader.read_event().ok()?;
        if let Event::Start(root) | Event::Empty(root) = event {
            break root;
        }
        if event == Event::Eof {
            return None;
        }
    };
    let value = |name: &str| Some(root.try_get_attribute(name).ok()??.value.into_owned());
    let boxed = || {
        let text = value("viewBox")?;
        let parts: Vec<f64> = text.split([' ', ',']).filter_map(|part| part.parse().ok()).collect();
        let [_, _, width, height] = parts[..] else { return None };
        Some((width, height))
    };
    let length = |name| value(name)?.trim_end_matches(|c: char| c.is_ascii_alphabetic()).parse().ok();
    let sides = || Some((length("width")?, length("height")?));
    boxed().or_else(sides).filter(|(width, height)| *width > 0.0 && *height > 0.0)
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;

    use super::*;

    fn logo(bytes: &[u8], form: PictureForm) -> Logo {
        Logo { bytes: Arc::from(bytes), form, alternative: "Exempelby".to_owned() }
    }

    #[test]
    fn a_logo_keeps_its_shape_and_stays_within_its_room() {
        let svg = |size: &str| logo(format!("<svg xmlns=\"x\" {size}/>").as_bytes(), PictureForm::Svg);
        let expected = |width: u32, height: u32| ((width * 36_000).to_string(), (height * 36_000).to_string());
        assert_eq!(scaled(&svg("viewBox=\"0 0 200 100\"")), expected(36, 18));
        assert_eq!(scaled(&svg("width=\"80mm\" height=\"8mm\"")), expected(80, 8));
        let mut png = b"\x89PNG\r\n\x1a\n\0\0\0\x0dIHDR".to_vec();
        png.extend([0, 0, 1, 0, 0, 0, 2, 0]);
        assert_eq!(scaled(&logo(&png, PictureForm::Png)), expected(9, 18));
        // What cannot be read is shown as a square and never as nothing.
        assert_eq!(scaled(&logo(b"", PictureForm::Png)), expected(18, 18));
    }
}
