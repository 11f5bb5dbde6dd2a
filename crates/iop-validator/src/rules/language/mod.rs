//! Rules of the family `language`.

use crate::rule::Rule;

mod abbreviation_unexplained;
mod doubled_word;
mod misspelt_name;
mod mixed_language;
mod number_form;
mod several_names_for_document;
mod spelling_varies;
mod stale_word;
mod swedish_gives_way;
mod unclear_sentence;
mod wrong_form;

/// The rules, in the order of their names.
pub(super) const RULES: &[&Rule] = &[
    &abbreviation_unexplained::RULE,
    &doubled_word::RULE,
    &misspelt_name::RULE,
    &mixed_language::RULE,
    &number_form::RULE,
    &several_names_for_document::RULE,
    &spelling_varies::RULE,
    &stale_word::RULE,
    &swedish_gives_way::RULE,
    &unclear_sentence::RULE,
    &wrong_form::RULE,
];
