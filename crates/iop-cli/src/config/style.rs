//! The table `[style]` of an `iop.toml`: reads the files that it names. What a style can be is the renderer's to judge.

use std::fs::File;
use std::io::{self, Read as _};
use std::path::Path;

use iop_renderer::{Colour, Face, FontFile, Logo, Style, StyleFault, Typeface};

use super::fault::ConfigFault;
use super::keys::{Key, Keys};
use crate::trouble::Trouble;

/// No file of a style is larger, in bytes; the renderer has bounds of its own for each kind.
const LIMIT: u64 = 16 * 1024 * 1024;

/// The style that the keys ask for, with files named from the folder `beside`.
pub(super) fn style(keys: &Keys, beside: &Path) -> Result<Style, Trouble> {
    let file = |key: &Key| {
        let path = beside.join(&key.value);
        keys.note(&path);
        bytes(&path).map_err(|fault| keys.refuse(key, fault))
    };
    let line = |key: &Key, limit: usize| judged(keys, key, Style::line(&key.value, limit));
    let mut style = Style::default();
    if let Some(key) = keys.get("style.colour") {
        style.accent = judged(keys, key, key.value.parse().and_then(Colour::on_paper))?;
    }
    if let Some(key) = keys.get("style.logo") {
        let words = keys.needed("style.logo_text", key)?;
        let words = line(words, Logo::TEXT)?;
        style.logo = Some(judged(keys, key, Logo::read(file(key)?, words))?);
    } else if let Some(key) = keys.get("style.logo_text") {
        keys.needed("style.logo", key)?;
    }
    if let Some(table) = keys.get("style.fonts") {
        let face = |name: &'static str, face: Face| {
            let key = keys.needed(name, table)?;
            judged(keys, key, FontFile::read(face, file(key)?))
        };
        style.typeface = Some(Typeface {
            regular: face("style.fonts.regular", Face::Regular)?,
            italic: face("style.fonts.italic", Face::Italic)?,
            bold: face("style.fonts.bold", Face::Bold)?,
            bold_italic: face("style.fonts.bold_italic", Face::BoldItalic)?,
        });
    }
    style.header = keys.get("style.header").map(|key| line(key, Style::HEADER)).transpose()?;
    style.footer = keys.get("style.footer").map(|key| line(key, Style::FOOTER)).transpose()?;
    let sender = keys.lines("style.sender");
    if let Some(key) = sender.get(Style::SENDER_LINES) {
        return Err(keys.refuse(key, ConfigFault::TooManyLines { limit: Style::SENDER_LINES }));
    }
    style.sender = sender.iter().map(|key| line(key, Style::SENDER)).collect::<Result<_, _>>()?;
    if let Some(key) = keys.get("style.numbering") {
        style.numbering = judged(keys, key, key.value.parse())?;
    }
    if let Some(key) = keys.get("style.word_template") {
        style.word_template = Some(judged(keys, key, Style::template(file(key)?))?);
    }
    Ok(style)
}

/// What the renderer makes of a value, with the key to blame.
fn judged<T>(keys: &Keys, key: &Key, result: Result<T, StyleFault>) -> Result<T, Trouble> {
    result.map_err(|fault| keys.refuse(key, ConfigFault::Style(fault)))
}

fn bytes(path: &Path) -> Result<Vec<u8>, ConfigFault> {
    let read = || -> io::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        File::open(path)?.take(LIMIT + 1).read_to_end(&mut bytes)?;
        if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > LIMIT {
            return Err(io::ErrorKind::FileTooLarge.into());
        }
        Ok(bytes)
    };
    read().map_err(|source| ConfigFault::File { path: path.to_owned(), source })
}
