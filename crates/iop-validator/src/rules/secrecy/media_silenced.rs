//! Its page is the Markdown file beside this one.
#![doc = include_str!("media_silenced.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "secrecy/media-silenced",
    severity: Severity::Error,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "1949:105", locus: None }],
    waivable: false,
    page: include_str!("media_silenced.md"),
    check,
};

/// Words for the press.
const MEDIA: &[&str] = &[
    "media",
    "medier",
    "medierna",
    "massmedia",
    "massmedier*",
    "journalist*",
    "pressen",
    "tidning*",
    "reportrar*",
    "reporter*",
    "radio*",
    "uttala sig",
    "uttalar sig",
    "uttalanden",
    "intervju*",
    "the press",
    "the media",
];

/// Words for those who work at the authority.
const STAFF: &[&str] = &[
    "kommunens anställda",
    "kommunens personal",
    "kommunens medarbetare",
    "kommunens tjänste*",
    "regionens anställda",
    "regionens personal",
    "regionens medarbetare",
    "regionens tjänste*",
    "nämndens anställda",
    "anställda i kommunen",
    "anställda i regionen",
    "anställda hos kommunen",
    "anställda hos regionen",
    "parternas anställda",
    "parternas personal",
    "parternas medarbetare",
    "kommunanställda",
    "tjänstemän*",
    "tjänstepersoner*",
    "medarbetare hos kommunen",
    "medarbetare hos regionen",
    "personal på *skol*",
    "personalen på *skol*",
    "skolans personal",
    "skolornas personal",
    "socialsekreterare*",
    "lärare*",
    "*sköterskor*",
    "läkare*",
    "personal på mottagning*",
    "kuratorer*",
    "nämndens personal",
    "förvaltningens personal",
    "förvaltningens anställda",
    "förvaltningens medarbetare",
    "employees of the municipality",
    "staff of the municipality",
];

/// Words by which they are silenced, or may speak by leave only.
const SILENCED: &[&str] = &[
    "får inte",
    "ska inte",
    "får bara",
    "får endast",
    "ska själv* tiga",
    "själv* tiga",
    "tiga",
    "får själv* inte",
    "ska hänvisa",
    "förbjud*",
    "avstår",
    "avstå",
    "godkänn*",
    "tillstånd",
    "medgivande",
    "may not",
    "shall not",
    "must not",
    "only with",
];

fn check(context: &Context<'_>) -> Answer {
    let mut said = said::with(context, MEDIA).filter(|said| said.has(STAFF)).peekable();
    if said.peek().is_none() {
        return Answer::does_not_apply("reason-no-media");
    }
    // "Får inte efterforska" protects them.
    let silenced = said.filter(|said| {
        !said.has(&[
            "efterforska*",
            "meddelarfrihet*",
            "hindra*",
            "sekretessbelagd*",
            "för föreningens räkning",
            "för parternas räkning",
            "för den andra*",
            "i partnerskapets namn",
            "inskränker inte",
        ])
    });
    Answer::from_faults(silenced.filter_map(|said| said.spot_of(SILENCED)).map(Fault::at).collect())
}
