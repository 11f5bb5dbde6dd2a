//! Whether a sentence settles what it is about, or only puts it off: "hanteras i särskild ordning", "tas upp längre fram".
//! What is told so is not told at all. Knows no rule.

use super::said::{self, Said};
use crate::context::{Context, Passage, Topic};
use crate::reader::{self, What};

/// What is done with a question that is open.
const HANDLED: &[&str] = &[
    "regleras",
    "löses",
    "lösas",
    "lösa",
    "avgörs",
    "avgöra",
    "bestäms",
    "bestämmer",
    "klargörs",
    "klaras",
    "klarar ut",
    "reds ut",
    "reder ut",
    "utreds",
    "tas upp",
    "tar upp",
    "ta upp",
    "tas om hand",
    "tas ställning",
    "tar * ställning",
    "ta ställning",
    "diskuter*",
    "pratar",
    "talar",
    "samtalar",
    "resonerar",
    "fundera*",
    "behandlas",
    "hanteras",
    "hanterar",
    "hantera",
    "återkommer",
    "återkomma",
    "överenskommes",
    "kommer överens",
    "övervägs",
    "överväger",
    "prövas",
    "beslutas",
    "fastställs",
    "preciseras",
    "utformas",
    "ses över",
    "ser över",
    "ser * över",
    "ser * * över",
    "arbetas fram",
    "tas fram",
    "skrivs in",
    "gör upp om",
    "avtalas",
    "is settled",
    "is decided",
    "is discussed",
    "be agreed",
];

/// A time that is no time.
const SOME_DAY: &[&str] = &[
    "senare",
    "längre fram",
    "framöver",
    "framdeles",
    "vid tillfälle",
    "så småningom",
    "efter hand",
    "efterhand",
    "allteftersom",
    "vid behov",
    "blir aktuellt",
    "är aktuellt",
    "blir aktuell",
    "blir aktuella",
    "om behov uppstår",
    "när behov uppstår",
    "när behovet uppstår",
    "när frågan uppkommer",
    "när frågan uppstår",
    "om frågan uppkommer",
    "om frågan uppstår",
    "om det uppkommer",
    "om det uppstår",
    "när det uppkommer",
    "när det uppstår",
    "om så behövs",
    "när så behövs",
    "later",
    "in due course",
    "when needed",
];

/// An order that is not told.
const SOME_WAY: &[&str] = &[
    "särskild ordning",
    "annan ordning",
    "lämpligt sätt",
    "sedvanligt sätt",
    "vanligt sätt",
    "lämplig ordning",
    "hanteras i samråd",
    "hanterar * i samråd",
    "hanteras av parterna i samråd",
    "regleras i samråd",
    "behandlas i samråd",
    "från fall till fall",
    "regleras särskilt",
    "regleras för sig",
    "bestäms särskilt",
    "avtalas särskilt",
    "överenskommes särskilt",
    "case by case",
];

/// Rules that have no name.
const SOME_RULES: &[&str] = &[
    "gällande regel*",
    "gällande regler*",
    "gällande lag",
    "gällande lagar",
    "gällande lagstiftning",
    "gällande rätt",
    "gällande bestämmelse*",
    "gällande rutin*",
    "gällande anvisning*",
    "gällande föreskrift*",
    "gällande praxis",
    "gällande principer",
    "gällande riktlinje*",
    "tillämplig lag",
    "tillämplig lagstiftning",
    "tillämpliga regler",
    "tillämpliga bestämmelser",
    "vedertagna principer",
    "sedvanliga regler",
    "sedvanliga villkor",
    "sedvanliga rutiner",
    "allmänna regler",
    "allmänna principer",
    "vanliga regler",
    "applicable law",
    "applicable rules",
];

/// What does something with those rules, and no more.
const FOLLOWED: &[&str] =
    &["följs", "följer", "följas", "följa", "gäller", "tillämpas", "hanteras", "sker", "regleras", "behandlas"];

/// Whether the sentence tells what holds only by putting the question off, or by pointing to an order or to rules that it
/// does not name.
pub(in crate::rules) fn is_put_off(said: &Said<'_>) -> bool {
    let told = said.mentions.iter().any(|mention| !matches!(mention.what, What::Age { .. } | What::Numeral { .. }));
    !told && puts_off(|phrases| said.has(phrases))
}

/// Whether the sentence says of what it is about that it is open, or puts it off.
pub(in crate::rules) fn is_left_open(said: &Said<'_>) -> bool {
    const OPEN: &[&str] = &[
        "inte bestämt",
        "inte bestämd",
        "inte bestämda",
        "ej bestämt",
        "inte avgjort",
        "inte fastställt",
        "inte klart",
        "inte utsett",
        "inte utsedd",
        "lämnas öppet",
        "lämnas öppen",
        "lämnas öppna",
        "hålls öppen",
        "gör * upp om sedan",
        "gör upp om sedan",
        "not decided",
        "left open",
    ];
    said.has(OPEN) || is_put_off(said)
}

/// The same of a fact in words that is no text.
pub(in crate::rules) fn is_put_off_in(text: &str) -> bool {
    puts_off(|phrases| reader::has(text, phrases))
}

fn puts_off(has: impl Fn(&[&str]) -> bool) -> bool {
    /// What stands after "senare" where it compares: "inte senare än den 1 mars".
    const THAN: &[&str] = &["senare än", "senare ändring*", "senare lydelse*", "later than"];
    if has(THAN) {
        return false;
    }
    has(HANDLED) && (has(SOME_DAY) || has(SOME_WAY)) || has(FOLLOWED) && has(SOME_RULES)
}

/// Whether some sentence with one of `phrases` settles something.
pub(in crate::rules) fn is_told(context: &Context<'_>, phrases: &[impl AsRef<str>]) -> bool {
    said::with(context, phrases).any(|said| !is_put_off(&said))
}

/// The text of the clause at `index`, if all that it says is put off.
pub(in crate::rules) fn hollow<'a>(context: &'a Context<'_>, index: usize) -> Option<&'a Passage<'a>> {
    let own = |passage: &&Passage<'_>| matches!(passage.topic, Topic::Clause(at, _) if at == index);
    let text = context.passages.iter().find(own)?;
    let mut sentences = said::all(text).filter(|said| !said.words.is_empty()).peekable();
    (sentences.peek().is_some() && sentences.all(|said| is_put_off(&said))).then_some(text)
}
