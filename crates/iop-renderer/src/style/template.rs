//! Whether a file is a Word document whose styles a paper can take over.

use std::io::Cursor;
use std::sync::Arc;

use zip::ZipArchive;

use super::fault::StyleFault;

/// The bytes that a Word document may have.
const LARGEST: usize = 2 * 1024 * 1024;

/// What every Word document with styles of its own has in it.
const PARTS: &[&str] = &["[Content_Types].xml", "word/document.xml", "word/styles.xml"];

/// The document, if it is one.
pub(super) fn checked(bytes: Vec<u8>) -> Result<Arc<[u8]>, StyleFault> {
    if bytes.len() > LARGEST {
        return Err(StyleFault::TooManyBytes { limit: LARGEST });
    }
    let archive = ZipArchive::new(Cursor::new(&bytes)).map_err(|_| StyleFault::NotWord)?;
    let whole = PARTS.iter().all(|part| archive.index_for_name(part).is_some());
    if whole { Ok(Arc::from(bytes)) } else { Err(StyleFault::NotWord) }
}
