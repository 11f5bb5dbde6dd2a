//! How a text breaks the rules of YAML: the parser's many kinds of error, gathered into those a drafter can act on.
//!
//! The only place that knows the parser's own kinds.

use granit_parser::ErrorKind;

/// How a text breaks the rules of YAML.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, thiserror::Error)]
pub enum SyntaxProblem {
    /// A quotation mark that opens a text has no partner.
    #[error("a quoted text is not closed")]
    UnclosedQuote,
    /// Something stands after a quoted text on its line.
    #[error("something follows a quoted text")]
    AfterQuote,
    /// A backslash in a text in double quotes stands before something that it cannot stand before.
    #[error("an unknown escape in a quoted text")]
    Escape,
    /// A bracket or brace has no partner.
    #[error("{open:?} is not closed")]
    UnclosedBracket {
        /// The bracket or brace.
        open: char,
    },
    /// A bracket or brace is closed by the wrong one, or was never opened.
    #[error("a bracket or brace closes nothing")]
    UnopenedBracket,
    /// Between brackets or braces a comma is missing.
    #[error("a comma is missing")]
    MissingComma,
    /// A tab stands where only spaces may.
    #[error("a tab where only spaces may stand")]
    Tab,
    /// A line begins further in or further out than its neighbours allow.
    #[error("the indentation does not fit")]
    Indentation,
    /// A line that should be `key: value` has no colon.
    #[error("a key with a colon is expected")]
    MissingColon,
    /// A second colon, or one in the wrong place: the value needs quotes.
    #[error("a colon where none may stand")]
    UnexpectedColon,
    /// A hyphen that begins a list element stands in the wrong place.
    #[error("a list element where none may stand")]
    UnexpectedElement,
    /// The mark after the key of a text in several lines, `|` or `>`, is followed by something unknown.
    #[error("an unknown mark for a text in several lines")]
    TextHeader,
    /// A character that begins no value: the value needs quotes.
    #[error("the character {character:?} cannot stand here")]
    Character {
        /// The character.
        character: char,
    },
    /// A comment has no space before its `#`, or stands inside a value.
    #[error("a comment in the wrong place")]
    Comment,
    /// A line of instructions to a YAML reader, `%…`, or a document mark, `---` or `...`, in the wrong place.
    #[error("a directive or document mark in the wrong place")]
    Document,
    /// An anchor, alias or tag that is not even well formed.
    #[error("a malformed anchor, alias or tag")]
    Property,
    /// A value is missing, or the file ends too early.
    #[error("a value is missing")]
    MissingValue,
    /// Something else.
    #[error("unexpected content")]
    Other,
}

impl SyntaxProblem {
    /// What the parser's error comes to; none when it is the limit of levels that was reached.
    #[expect(clippy::match_same_arms, reason = "one arm per family of errors, the unforeseen last")]
    #[expect(clippy::wildcard_enum_match_arm, reason = "the parser's own, open list")]
    pub(super) fn of(kind: &ErrorKind) -> Option<Self> {
        use ErrorKind as E;
        Some(match kind {
            E::RecursionLimitExceeded => return None,
            E::UnclosedQuotedScalar | E::InvalidQuotedScalarIndent | E::DocumentIndicatorInQuotedScalar => {
                Self::UnclosedQuote
            }
            E::InvalidTrailingSingleQuotedScalar | E::InvalidTrailingDoubleQuotedScalar => Self::AfterQuote,
            E::UnknownQuotedScalarEscape
            | E::InvalidQuotedScalarHexEscape
            | E::InvalidLowSurrogateHexEscape
            | E::InvalidLowSurrogate
            | E::MissingLowSurrogate
            | E::UnpairedLowSurrogate
            | E::InvalidUnicodeEscape => Self::Escape,
            E::UnclosedFlowCollection { open } => Self::UnclosedBracket { open: *open },
            E::MismatchedFlowCollectionEnd { open, .. } => Self::UnclosedBracket { open: *open },
            E::UnexpectedEofFlowSequence => Self::UnclosedBracket { open: '[' },
            E::UnexpectedEofFlowMapping | E::UnexpectedEofImplicitFlowMapping => Self::UnclosedBracket { open: '{' },
            E::MisplacedFlowCollectionEnd => Self::UnopenedBracket,
            E::ExpectedFlowMappingSeparator | E::ExpectedFlowSequenceSeparator => Self::MissingComma,
            E::TabNotAllowed
            | E::TabInBlockIndentation
            | E::TabAtBlockScalarStart
            | E::TabInIndentation
            | E::TabInPlainScalar => Self::Tab,
            E::InvalidIndentation
            | E::InvalidBlockScalarIndent
            | E::ZeroBlockScalarIndent
            | E::InvalidFlowScalarIndent
            | E::ExpectedBlockMappingKey
            | E::ExpectedBlockSequenceEntry => Self::Indentation,
            E::SimpleKeyExpected | E::InvalidSimpleKey | E::UnexpectedEndOfPlainScalar => Self::MissingColon,
            E::MappingValueNotAllowed
            | E::InvalidColonPlacement
            | E::InvalidMappingValueWhitespace
            | E::FlowMappingValueAdjacentCollection
            | E::MappingKeyNotAllowed => Self::UnexpectedColon,
            E::BlockEntryInFlowCollection
            | E::BlockSequenceEntryNotAllowed
            | E::InvalidBlockEntryWhitespace
            | E::PlainScalarStartsWithDashFlowIndicator => Self::UnexpectedElement,
            E::InvalidBlockScalarHeader => Self::TextHeader,
            E::UnexpectedCharacter { character } => Self::Character { character: *character },
            E::BomInsideDocument => Self::Character { character: '\u{feff}' },
            E::CommentInterceptedScalar | E::CommentNotSeparated => Self::Comment,
            E::ExpectedDocumentStart
            | E::MissingDocumentEndBeforeDirective
            | E::InvalidDocumentEnd
            | E::DirectiveDisallowed
            | E::InvalidDirectiveTerminator
            | E::MissingDirectiveName
            | E::InvalidDirectiveName
            | E::DuplicateVersionDirective
            | E::UnsupportedYamlMajorVersion
            | E::DuplicateTagDirective => Self::Document,
            E::UndeclaredTagHandle
            | E::UnknownAnchor
            | E::ExpectedTagBang
            | E::ExpectedTagDirectiveBang
            | E::InvalidGlobalTagCharacter
            | E::InvalidTagTerminator
            | E::MissingTagUri
            | E::UnclosedVerbatimTag
            | E::InvalidTagEscape
            | E::MissingAnchorOrAliasName => Self::Property,
            E::ExpectedNodeContent
            | E::UnexpectedEof
            | E::UnexpectedEofBlockMapping
            | E::UnexpectedEofBlockSequence => Self::MissingValue,
            _ => Self::Other,
        })
    }
}
