//! Pages of the user documentation that follow from types and rules. What they say is decided in `iop-core` (titles,
//! descriptions and documentation of the model) and `iop-validator` (pages of the rules, and what must be filled in);
//! here it is only laid out, in Swedish and English.

mod format;
mod kind;
mod law;
mod meaning;
mod outline;
mod required;
mod rules;
mod source;

pub(crate) use format::format;
pub(crate) use law::law;
pub(crate) use rules::rules;

/// Said at the top of every page, in a comment that no reader sees.
const NOTICE: &str = "<!-- Skapad av `cargo xtask generate`; ändra källan, inte sidan. -->\n";

/// Text for a cell of a table: one line, no bar.
fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").replace('|', "\\|")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_one_line_and_ends_where_the_column_does() {
        assert_eq!(cell("ett | två\n  tre"), "ett \\| två tre");
    }
}
