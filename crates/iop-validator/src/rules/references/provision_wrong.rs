//! Its page is the Markdown file beside this one.
#![doc = include_str!("provision_wrong.md")]

use iop_core::model::Stage;
use iop_law::{Basis, Statute};

use crate::context::Context;
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{self, Mention, What};
use crate::rule::{Answer, Rule};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "references/provision-wrong",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2017:725", locus: None },
        Basis::Act { act: "1991:900", locus: None },
        Basis::Act { act: "2016:1145", locus: None },
        Basis::Act { act: "2018:1197", locus: None },
    ],
    waivable: true,
    page: include_str!("provision_wrong.md"),
    check,
};

/// What provisions are about, as the law data calls it, with words that can mean nothing else beside the name of the act.
const ABOUT: &[(&str, &[&str])] = &[
    ("general-interest", &["allmänt intresse", "general interest"]),
    (
        "equal-treatment",
        &["likställighet*", "behandlas lika", "behandla lika", "medlemmar lika", "invånare lika", "treated equally"],
    ),
    ("support-of-traders", &["synnerliga skäl", "näringsidkare*", "näringslivet"]),
    ("joint-board", &["gemensam nämnd", "gemensamma nämnden", "gemensamma nämnd", "joint board"]),
    ("contract-cooperation", &["avtalssamverkan"]),
    (
        "contract",
        &[
            "är ett kontrakt",
            "inte ett kontrakt",
            "inget kontrakt",
            "ett kontrakt i",
            "ett kontrakt enligt",
            "något kontrakt",
            "is a contract",
            "not a contract",
        ],
    ),
];

/// What several provisions are about: only one that is about something else is wrong.
const SEVERAL: &[&str] = &["joint-board", "contract-cooperation"];

fn check(context: &Context<'_>) -> Answer {
    let convention = said::with(context, CONVENTION).filter_map(|said| article(&said, ARTICLES));
    let treaty = said::with(context, TREATY).filter_map(|said| article(&said, OF_THE_TREATY));
    let articles: Vec<Article> = convention.chain(treaty).collect();
    let mut any = !articles.is_empty();
    let mut faults: Vec<Fault> = articles.into_iter().filter_map(Article::fault).collect();
    for said in context.passages.iter().flat_map(said::sentences) {
        let cited = said.mentions.iter().filter_map(|mention| Some((mention, cited(context, mention)?)));
        let [(mention, (act, locus))] = &cited.collect::<Vec<_>>()[..] else { continue };
        let told = ABOUT.iter().filter(|(_, words)| said.has(words));
        let mut told = told.filter_map(|(about, words)| Some((*about, act.place_of(about)?, *words)));
        let (Some((about, right, words)), None) = (told.next(), told.next()) else { continue };
        any = true;
        let of_another = || ABOUT.iter().any(|(other, _)| act.place_of(other) == Some(locus.as_str()));
        let wrong = right != locus && (!SEVERAL.contains(&about) || of_another());
        if wrong && together(&said, mention, words) {
            let fault = Fault::at(Spot::Words(said.passage.pointer.clone(), mention.range.clone()));
            faults.push(fault.arg("cited", locus.as_str()).arg("right", right));
        }
    }
    if any { Answer::from_faults(faults) } else { Answer::does_not_apply("reason-no-locus") }
}

/// The convention on the rights of the child, its articles and what they are about.
const CONVENTION: &[&str] =
    &["*barnkonvention*", "konvention* om barnets rättigheter", "convention on the rights of the child"];
const ARTICLES: &[(u64, &[&str])] = &[
    (2, &["diskriminer*", "discriminat*"]),
    (3, &["barnets bästa", "barnens bästa", "best interests of the child", "child's best interests"]),
    (6, &["liv överlevnad", "liv och utveckling", "överlevnad och utveckling"]),
    (
        12,
        &[
            "komma till tals",
            "får komma till tals",
            "bli hörd*",
            "uttrycka sina åsikter",
            "säga sin mening",
            "be heard",
        ],
    ),
];

/// The treaty, and what its articles on state aid are about: what is aid, and how it is notified.
const TREATY: &[&str] = &["euf fördraget*", "fördraget om europeiska unionens funktionssätt", "feuf"];
const OF_THE_TREATY: &[(u64, &[&str])] = &[
    (
        // no law: article 107.1 of the treaty, which the law data has no place for
        107,
        &["inte statligt stöd", "inget statligt stöd", "statligt stöd enligt", "gynnar", "mening som avses"],
    ),
    // no law: article 108.3 of the same
    (108, &["anmäl*", "anmälan", "genomförandeförbud*"]),
];

/// An article that a sentence cites for what one article is about.
struct Article {
    at: Spot,
    cited: u64,
    right: u64,
}

impl Article {
    fn fault(self) -> Option<Fault> {
        let fault = |own: Self| {
            let (cited, right) = (format!("artikel {}", own.cited), format!("artikel {}", own.right));
            Fault::at(own.at).arg("cited", cited).arg("right", right)
        };
        (self.cited != self.right).then(|| fault(self))
    }
}

/// The only article of the convention or the treaty that a sentence cites, where it is about one of them alone.
fn article(said: &Said<'_>, articles: &[(u64, &[&str])]) -> Option<Article> {
    let mut about = articles.iter().filter(|(_, words)| said.has(words));
    let (Some((right, _)), None) = (about.next(), about.next()) else { return None };
    let mut places = (0..said.words.len()).filter(|at| said.is(*at, &["artikel", "art", "article"]));
    let (Some(at), None) = (places.next(), places.next()) else { return None };
    let cited = said.key(at + 1).parse().ok()?;
    Some(Article { at: said.spot_between(at, at + 1), cited, right: *right })
}

/// The act and the one paragraph that a mention cites.
fn cited<'a>(context: &Context<'a>, mention: &Mention) -> Option<(&'a Statute, String)> {
    let What::Statute { number, name, locus: Some(locus), .. } = &mention.what else { return None };
    let by_number = number.as_ref().and_then(|number| context.law.statute(&number.parse().ok()?));
    let by_name = || context.law.statute_by_name(name.as_deref()?, context.date);
    let act = if number.is_some() { by_number } else { by_name() }?;
    let plain = locus.replace(['\u{a0}', '.'], " ");
    let words: Vec<&str> = plain.split_whitespace().collect();
    let [chapter, "kap", section, "§"] = words[..] else { return None };
    Some((act, format!("{chapter} kap. {section} §")))
}

/// Whether the words and the citation belong together: nothing between them begins another thought.
fn together(said: &Said<'_>, mention: &Mention, words: &[&str]) -> bool {
    let Some(words) = said.bytes(words) else { return false };
    let (from, to) = (words.end.min(mention.range.end), words.start.max(mention.range.start));
    let between = said.passage.text.get(from..to).unwrap_or_default();
    // "För både kommun och region", "och har anknytning till": the same thought.
    let same = reader::has(between, &["både * och", "och har anknytning", "both * and"]);
    !between.contains([',', ';']) && (same || !reader::has(between, &["och", "samt", "and"]))
}
