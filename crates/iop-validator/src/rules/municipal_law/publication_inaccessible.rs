//! Its page is the Markdown file beside this one.
#![doc = include_str!("publication_inaccessible.md")]

use std::ops::Range;

use iop_core::model::{Role, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::reader::Word;
use crate::rule::{Answer, Rule};
use crate::rules::around::part;
use crate::rules::denied::is_denied;
use crate::rules::said::{self, Said};
use crate::rules::words::{NOT, WITHOUT};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/publication-inaccessible",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2018:1937", locus: Some("10 §") }],
    waivable: true,
    page: include_str!("publication_inaccessible.md"),
    check,
};

/// Words of publishing on the web.
const WEB: &[&str] = &[
    "webb*",
    "*webbplats*",
    "*webbsida*",
    "*webbsidor*",
    "*hemsida*",
    "publicer*",
    "läggs ut",
    "lägger ut",
    "på nätet",
    "på internet",
    "website*",
    "web",
    "published online",
];

/// A picture of a text.
const PICTURE: &[&str] = &[
    "*inskann*",
    "*inscann*",
    "skannad*",
    "skannas",
    "skannar",
    "scannad*",
    "scannas",
    "bildfil*",
    "skärmbild*",
    "fotograferad*",
    "fotograferas",
    "avfotografer*",
    "otaggad*",
    "som bild",
    "som en bild",
    "scanned",
    "scan of",
];

/// A picture of what the words after it name.
const PICTURE_OF: &[&str] = &["bild av", "bild på", "foto av", "foto på", "fotografi av", "image of", "photo of"];

/// What is published.
const DOCUMENT: &[&str] = &[
    "överenskommelse*",
    "avtal*",
    "partnerskap*",
    "original*",
    "*handling",
    "*handlingen",
    "*handlingar",
    "*handlingarna",
    "dokument*",
    "exemplar*",
    "pdf*",
    "*rapport",
    "*rapporten",
    "*rapporter",
    "*rapporterna",
    "filen",
    "agreement*",
    "document*",
    "report*",
];

/// Words of access for everybody; "tillgänglig" alone may mean that it is there at all.
const ACCESS: &[&str] = &[
    "skärmläs*",
    "uppläs*",
    "tagga*",
    "tillgänglighetskrav*",
    "tillgänglighetsanpass*",
    "tillgängliga dokument*",
    "tillgänglig version*",
    "tillgänglig pdf*",
    "tillgänglig form*",
    "tillgänglig fil*",
    "tillgängligt format*",
    "tillgängligt dokument*",
    "tillgängliggjord*",
    "i text",
    "som text",
    "html",
    "dos lagen",
    "2018 1937",
    "screen reader*",
    "tagged",
    "accessible",
];

fn check(context: &Context<'_>) -> Answer {
    if !context.agreement.parties.iter().any(|party| party.role.known() == Some(&Role::Public)) {
        return Answer::does_not_apply("reason-no-public-publisher");
    }
    let told: Vec<Said<'_>> = said::with(context, WEB).filter(|one| one.has(DOCUMENT)).collect();
    if told.is_empty() {
        return Answer::does_not_apply("reason-nothing-published");
    }
    Answer::from_faults(told.iter().find_map(fault).into_iter().collect())
}

fn fault(one: &Said<'_>) -> Option<Fault> {
    let denied = one.has(NOT) || one.has(WITHOUT);
    let picture = one.find(PICTURE).or_else(|| one.find(PICTURE_OF).filter(|at| is_of_document(one, *at)));
    if let Some(at) = picture.filter(|_| !denied && !said::is_in(one.passage, ACCESS)) {
        return Some(Fault::at(one.spot_between(at, at)));
    }
    // "Läggs inte ut utan taggar" takes back what it takes back.
    let twice = one.has(&["utan", "förrän", "innan", "without", "until"]) && one.has(NOT);
    let waived = one.bytes(ACCESS).is_some_and(|access| is_waived(one, &access));
    (waived && !twice && !one.has(PICTURE)).then(|| Fault::at(one.mark(ACCESS)).variant("waived"))
}

/// Whether a denial is of the access: "inte i tillgängligt format", "utan krav på tillgängligt format"; not "i tillgängligt
/// format, utan kontaktuppgifter".
fn is_waived(one: &Said<'_>, access: &Range<usize>) -> bool {
    /// How far before it a denial stands, and one that is of what stands beside it.
    const FAR: usize = 8;
    const NEAR: usize = 3;
    let part = part(one, access);
    let own = |word: &&Word| part.contains(&word.range.start);
    let before = one.before(access, FAR).filter(own).any(|word| word.is(NOT));
    before || one.before(access, NEAR).filter(own).any(|word| word.is(WITHOUT)) || is_denied(one, access, &[])
}

/// Whether the picture that begins at a place is one of a document.
fn is_of_document(one: &Said<'_>, at: usize) -> bool {
    /// How far after it the document stands: "av den undertecknade överenskommelsen".
    const NEAR: usize = 4;
    one.has_in(at + 2..=at + NEAR, DOCUMENT)
}
