//! Whether a file is a Word document that a paper can take its look from.

use std::sync::Arc;

use super::fault::StyleFault;
use crate::docx::Template;

/// The bytes that a Word document may have.
const LARGEST: usize = 8 * 1024 * 1024;

/// The document, if the Word writer can use it.
pub(super) fn checked(bytes: Vec<u8>) -> Result<Arc<[u8]>, StyleFault> {
    if bytes.len() > LARGEST {
        return Err(StyleFault::TooManyBytes { limit: LARGEST });
    }
    Template::read(&bytes).map_err(StyleFault::WordTemplate)?;
    Ok(Arc::from(bytes))
}
