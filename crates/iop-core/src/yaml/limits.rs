//! How large a file may be before it is refused. Knows no YAML.

/// The bounds a file is read within.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Limits {
    /// Bytes of the file.
    pub bytes: usize,
    /// Lists and mappings within each other.
    pub depth: usize,
    /// Values, keys, lists and mappings in all.
    pub nodes: usize,
    /// Faults told before the rest is left out.
    pub faults: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self { bytes: 4 * 1024 * 1024, depth: 64, nodes: 200_000, faults: 1_000 }
    }
}
