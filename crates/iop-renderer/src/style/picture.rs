//! Whether a picture file is whole, and holds nothing but a picture.
//!
//! An SVG is a page of its own: it may run scripts, fetch other files and set words in fonts that no paper has. Only the
//! elements that draw are let through.

use std::io::Cursor;

use quick_xml::events::{BytesStart, Event};
use quick_xml::name::ResolveResult;
use quick_xml::{NsReader, XmlVersion};

use super::fault::StyleFault;
use super::logo::PictureForm;

const SVG: &str = "http://www.w3.org/2000/svg";
/// The dots that a side may have; at 300 dots to an inch that is a third of a metre.
const MOST_DOTS: u32 = 4_000;
/// The elements and copies that a drawing may have, so that copies of copies cannot grow beyond bounds.
const MOST_ELEMENTS: usize = 10_000;
const MOST_COPIES: usize = 24;
/// How deep elements may stand in each other: reading them deeper takes more stack than a thread has.
const MOST_DEPTH: usize = 100;

/// The elements that draw, and those that order or describe them.
const DRAWS: &[&str] = &[
    "svg",
    "g",
    "defs",
    "symbol",
    "use",
    "title",
    "desc",
    "metadata",
    "style",
    "path",
    "rect",
    "circle",
    "ellipse",
    "line",
    "polyline",
    "polygon",
    "clipPath",
    "mask",
    "linearGradient",
    "radialGradient",
    "stop",
    "pattern",
];

/// What kind of picture it is.
pub(super) fn form(bytes: &[u8]) -> Result<PictureForm, StyleFault> {
    if bytes.starts_with(b"\x89PNG\r\n\x1a\n") {
        return png(bytes).map(|()| PictureForm::Png);
    }
    let text = std::str::from_utf8(bytes).map_err(|_| StyleFault::NotAPicture)?;
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if !text.trim_start().starts_with('<') {
        return Err(StyleFault::NotAPicture);
    }
    svg(text).map(|()| PictureForm::Svg)
}

fn png(bytes: &[u8]) -> Result<(), StyleFault> {
    let mut reader = png::Decoder::new(Cursor::new(bytes)).read_info().map_err(broken)?;
    let (width, height) = (reader.info().width, reader.info().height);
    if width > MOST_DOTS || height > MOST_DOTS {
        return Err(StyleFault::PictureSize { width, height, limit: MOST_DOTS });
    }
    if !reader.info().icc_profile.as_deref().is_none_or(is_for_screens) {
        return Err(StyleFault::ColourProfile);
    }
    while reader.next_row().map_err(broken)?.is_some() {}
    reader.finish().map_err(broken)
}

/// Whether a colour profile is one that PDF/A takes: of red, green and blue or of grey, in a version that it knows
/// (ISO 15076-1, 7.2).
fn is_for_screens(profile: &[u8]) -> bool {
    let at = |from: usize| profile.get(from..from + 4);
    let class = at(12).is_some_and(|class| [b"scnr", b"mntr", b"prtr", b"spac"].iter().any(|known| *known == class));
    let space = at(16).is_some_and(|space| space == b"RGB " || space == b"GRAY");
    class && space && at(36) == Some(b"acsp") && profile.get(8).is_some_and(|version| (2..=4).contains(version))
}

fn broken<E: std::error::Error>(error: E) -> StyleFault {
    StyleFault::BrokenPicture(error.to_string())
}

fn svg(text: &str) -> Result<(), StyleFault> {
    let mut reader = NsReader::from_str(text);
    let (mut elements, mut copies, mut depth) = (0, 0, 0_usize);
    let mut in_style = false;
    loop {
        let (namespace, event) = reader.read_resolved_event().map_err(broken)?;
        let is_svg = matches!(namespace, ResolveResult::Bound(name) if name.as_ref() == SVG);
        match event {
            Event::Start(ref element) | Event::Empty(ref element) => {
                let local = element.local_name();
                let name = local.as_ref().to_owned();
                elements += 1;
                copies += usize::from(name == "use");
                if elements > 1 && depth == 0 {
                    return Err(StyleFault::BrokenPicture("more than one root".to_owned()));
                }
                if elements == 1 && !(is_svg && name == "svg") {
                    return Err(StyleFault::NotAPicture);
                }
                if elements == 1 {
                    sized(element)?;
                }
                // What programs that draw note for themselves is of another namespace, and is not drawn.
                if is_svg && !DRAWS.contains(&name.as_str()) {
                    return Err(StyleFault::SvgPart(format!("<{name}>")));
                }
                attributes(element)?;
                in_style = is_svg && name == "style" && matches!(event, Event::Start(_));
                depth += usize::from(matches!(event, Event::Start(_)));
            }
            Event::End(_) => (in_style, depth) = (false, depth.saturating_sub(1)),
            Event::Text(words) if in_style => harmless(&words)?,
            Event::CData(words) if in_style => harmless(&words)?,
            Event::PI(_) => return Err(StyleFault::SvgPart("<?…?>".to_owned())),
            Event::DocType(words) if words.contains('[') => return Err(StyleFault::SvgPart("<!ENTITY>".to_owned())),
            Event::Eof if depth > 0 => return Err(StyleFault::BrokenPicture("it ends too early".to_owned())),
            Event::Eof => break,
            Event::GeneralRef(_) if in_style => return Err(StyleFault::SvgPart("&…;".to_owned())),
            Event::Text(_)
            | Event::CData(_)
            | Event::Comment(_)
            | Event::Decl(_)
            | Event::DocType(_)
            | Event::GeneralRef(_) => {}
        }
        if elements > MOST_ELEMENTS || copies > MOST_COPIES || depth > MOST_DEPTH {
            return Err(StyleFault::TooManyParts { elements: MOST_ELEMENTS, copies: MOST_COPIES });
        }
    }
    if elements == 0 { Err(StyleFault::NotAPicture) } else { Ok(()) }
}

/// A drawing says how large it is.
fn sized(root: &BytesStart<'_>) -> Result<(), StyleFault> {
    let value = |name: &str| {
        let found = root.try_get_attribute(name).ok().flatten();
        found.map(|attribute| attribute.value.into_owned())
    };
    let length = |name: &str| {
        value(name).is_some_and(|text| {
            let digits = text.trim_end_matches(|c: char| c.is_ascii_alphabetic());
            digits.trim().parse::<f64>().is_ok_and(|length| length > 0.0 && length.is_finite())
        })
    };
    let boxed = value("viewBox").is_some_and(|text| {
        let parts: Vec<f64> =
            text.split([' ', ',']).filter(|part| !part.is_empty()).filter_map(|part| part.parse().ok()).collect();
        matches!(parts[..], [_, _, width, height] if width > 0.0 && height > 0.0 && width.is_finite() && height.is_finite())
    });
    if boxed || length("width") && length("height") { Ok(()) } else { Err(StyleFault::NoSize) }
}

/// No scripts and no other files.
fn attributes(element: &BytesStart<'_>) -> Result<(), StyleFault> {
    for attribute in element.attributes() {
        let attribute = attribute.map_err(broken)?;
        let local = attribute.key.local_name();
        let name = local.as_ref().to_owned();
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(broken)?;
        let declares = attribute.key.as_namespace_binding().is_some();
        if name.starts_with("on") || !declares && name == "href" && !value.trim_start().starts_with('#') {
            return Err(StyleFault::SvgPart(format!("{name}=\"{value}\"")));
        }
        harmless(&value)?;
    }
    Ok(())
}

/// Style that fetches nothing.
fn harmless(style: &str) -> Result<(), StyleFault> {
    let lower = style.to_ascii_lowercase();
    let mut after = lower.split("url(").skip(1);
    if after.any(|target| !target.trim_start_matches(['"', '\'', ' ']).starts_with('#')) {
        return Err(StyleFault::SvgPart("url(…)".to_owned()));
    }
    match ["@import", "@font-face", "javascript:"].iter().find(|word| lower.contains(**word)) {
        Some(word) => Err(StyleFault::SvgPart((*word).to_owned())),
        None => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A PNG of this many dots, all transparent, as a program for pictures writes it.
    fn drawn(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Vec::new();
        let mut encoder = png::Encoder::new(&mut bytes, width, height);
        encoder.set_color(png::ColorType::GrayscaleAlpha);
        let mut writer = encoder.write_header().expect("a header");
        writer.write_image_data(&vec![0; (width * height * 2) as usize]).expect("an image");
        writer.finish().expect("an end");
        bytes
    }

    fn svg_of(inside: &str) -> String {
        format!("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 10 10\">{inside}</svg>")
    }

    fn refused(text: &str) -> String {
        form(text.as_bytes()).expect_err(text).to_string()
    }

    #[test]
    fn a_whole_png_is_a_picture_and_a_broken_one_is_not() {
        let whole = drawn(30, 20);
        assert_eq!(form(&whole), Ok(PictureForm::Png));
        for cut in [8, 20, 40, whole.len() - 14] {
            assert!(matches!(form(&whole[..cut]), Err(StyleFault::BrokenPicture(_))), "{cut}");
        }
        let mut bent = whole.clone();
        // The checksum of the header no longer holds.
        bent[29] ^= 1;
        assert!(matches!(form(&bent), Err(StyleFault::BrokenPicture(_))));
        let wide = form(&drawn(MOST_DOTS + 1, 1));
        assert_eq!(wide, Err(StyleFault::PictureSize { width: MOST_DOTS + 1, height: 1, limit: MOST_DOTS }));
    }

    #[test]
    fn a_drawing_is_a_picture() {
        for inside in [
            "<path d=\"M0 0h5v5z\" fill=\"#a00\"/>",
            "<defs><linearGradient id=\"g\"/></defs><rect fill=\"url(#g)\" width=\"5\" height=\"5\"/>",
            "<style>.a{fill:url( '#g')}</style><g class=\"a\"><title>Vapen</title></g>",
            "<rect fill=\"url(&quot;#g&quot;)\"/>",
            "<x:view xmlns:x=\"http://example.org/program\"/>",
        ] {
            assert_eq!(form(svg_of(inside).as_bytes()), Ok(PictureForm::Svg), "{inside}");
        }
        let by_width = "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10mm\" height=\"4.5\"/>";
        assert_eq!(form(format!("\u{feff}<?xml version=\"1.0\"?>\n{by_width}").as_bytes()), Ok(PictureForm::Svg));
    }

    #[test]
    fn what_is_more_than_a_drawing_is_refused() {
        for (inside, named) in [
            ("<script>x()</script>", "<script>"),
            ("<text>Exempelby</text>", "<text>"),
            ("<image href=\"data:image/png;base64,AA\"/>", "<image>"),
            ("<foreignObject/>", "<foreignObject>"),
            ("<animate/>", "<animate>"),
            ("<g onclick=\"x()\"/>", "onclick"),
            ("<use href=\"annan.svg#a\"/>", "href=\"annan.svg#a\""),
            (
                "<use xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"https://example.org/a\"/>",
                "https://example.org/a",
            ),
            ("<rect fill=\"url(https://example.org/a#g)\"/>", "url(…)"),
            ("<rect fill=\"url(&#104;ttps://example.org/a)\"/>", "url(…)"),
            ("<style>@import 'a.css';</style>", "@import"),
            ("<style><![CDATA[a{fill:url(b.svg#c)}]]></style>", "url(…)"),
            ("<style>&#64;import 'a.css';</style>", "&…;"),
            ("<?xml-stylesheet href=\"a.css\"?>", "<?…?>"),
        ] {
            let why = refused(&svg_of(inside));
            assert!(why.contains(named), "{inside}: {why}");
        }
        assert!(refused(&format!("<!DOCTYPE svg [<!ENTITY a \"b\">]>{}", svg_of(""))).contains("<!ENTITY>"));
        assert!(refused(&svg_of(&"<g/>".repeat(MOST_ELEMENTS))).contains("10000 elements"));
        assert!(refused(&svg_of(&("<g>".repeat(MOST_DEPTH) + &"</g>".repeat(MOST_DEPTH)))).contains("10000 elements"));
        assert!(refused(&svg_of(&"<use href=\"#a\"/>".repeat(MOST_COPIES + 1))).contains("24 copies"));
    }

    #[test]
    fn what_is_no_picture_is_told_from_a_broken_one() {
        for other in
            ["", "hej", "<html xmlns=\"http://www.w3.org/1999/xhtml\"/>", "<svg viewBox=\"0 0 1 1\"/>", "%PDF-1.7"]
        {
            assert_eq!(form(other.as_bytes()), Err(StyleFault::NotAPicture), "{other}");
        }
        assert_eq!(form(b"\xff\xd8\xff\xe0JFIF"), Err(StyleFault::NotAPicture));
        for broken in [
            svg_of("<g>"),
            svg_of("<g a=b/>"),
            svg_of("<g a='&x;'/>"),
            svg_of("").replace("</svg>", ""),
            svg_of("") + "<g/>",
        ] {
            assert!(matches!(form(broken.as_bytes()), Err(StyleFault::BrokenPicture(_))), "{broken}");
        }
        for size in ["", "viewBox=\"0 0 0 10\"", "viewBox=\"0 0 10\"", "width=\"10\"", "width=\"100%\" height=\"100%\""]
        {
            let root = format!("<svg xmlns=\"http://www.w3.org/2000/svg\" {size}/>");
            assert_eq!(form(root.as_bytes()), Err(StyleFault::NoSize), "{size}");
        }
    }
}
