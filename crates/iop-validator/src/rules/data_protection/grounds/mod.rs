//! The legal grounds of Article 6.1, as texts name them. Knows no rule.

use iop_core::model::LegalGround;

use crate::rules::said::Said;

/// A ground with its letter and the words for it.
pub(super) struct Ground {
    pub(super) kind: LegalGround,
    pub(super) letter: char,
    pub(super) words: &'static [&'static str],
}

/// The grounds that a text names so that it cannot be mistaken.
pub(super) const GROUNDS: &[Ground] = &[
    Ground { kind: LegalGround::Consent, letter: 'a', words: &["samtyck*", "consent"] },
    Ground {
        kind: LegalGround::Contract,
        letter: 'b',
        words: &[
            "fullgöra ett avtal",
            "fullgöra avtal*",
            "fullgörande av avtal*",
            "stöd av avtal",
            "stöd av ett avtal",
            "performance of a contract",
        ],
    },
    Ground {
        kind: LegalGround::LegalObligation,
        letter: 'c',
        words: &["rättslig förpliktelse", "rättsliga förpliktelser", "legal obligation*"],
    },
    Ground {
        kind: LegalGround::PublicTask,
        letter: 'e',
        words: &["allmänt intresse", "allmänintresse*", "myndighetsutövning*", "public interest", "public task*"],
    },
    Ground {
        kind: LegalGround::LegitimateInterests,
        letter: 'f',
        words: &["intresseavvägning*", "berättigat intresse", "berättigade intresse*", "legitimate interest*"],
    },
];

/// Whether the sentence names the ground.
pub(super) fn named(sentence: &Said<'_>, ground: &Ground) -> bool {
    sentence.has(ground.words)
}
