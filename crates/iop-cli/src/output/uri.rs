//! A path as a URI reference (RFC 3986), as SARIF wants it.

use std::fmt::Write as _;
use std::path::Path;

/// The path with forward slashes, everything else than letters, digits and `-._~/` escaped; absolute ones as `file://`.
pub(super) fn uri(path: &Path) -> String {
    let text = path.to_string_lossy();
    let text = if cfg!(windows) { text.replace('\\', "/") } else { text.into_owned() };
    let text = text.strip_prefix("./").unwrap_or(&text);
    let mut uri = String::new();
    if path.is_absolute() {
        uri.push_str(if text.starts_with('/') { "file://" } else { "file:///" });
    }
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-._~/".contains(&byte) {
            uri.push(char::from(byte));
        } else {
            let _ = write!(uri, "%{byte:02X}");
        }
    }
    uri
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_becomes_a_uri_reference() {
        assert_eq!(uri(Path::new("./agreements/lund im.yaml")), "agreements/lund%20im.yaml");
        assert_eq!(uri(Path::new("å:b.yaml")), "%C3%A5%3Ab.yaml");
        assert_eq!(uri(Path::new("/tmp/a.yaml")), "file:///tmp/a.yaml");
    }
}
