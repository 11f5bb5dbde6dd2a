//! Business that the organisation does beside its work, and that the money keeps going. Reports nothing of its own.

use crate::context::Context;
use crate::finding::Fault;
use crate::rules::said::{self, Said};
use crate::rules::words::{MONEY, NOT};

/// Words for business that an association does beside its work.
const BUSINESS: &[&str] = &[
    "marknadsmässig*",
    "kommersiell*",
    "vinstdrivande",
    "vinstsyftande",
    "affärsdrivande",
    "affärsmässig*",
    "affärsverksamhet*",
    "näringsverksamhet*",
    "dotterbolag*",
    "betalande gäst*",
    "betalande kund*",
    "betalande besök*",
    "öppna marknaden",
    "som rörelse",
    "som en rörelse",
    "affärsrörelse*",
    "commercial*",
    "paying guests",
    "for profit",
];

/// What is run for those who pay, and what then shows that the money keeps it going.
const TRADES: &[&str] = &[
    "*restaurang*",
    "*butik*",
    "*hotell*",
    "*vandrarhem*",
    "*gym",
    "*gymmet",
    "*kiosk*",
    "*kafé*",
    "*kafe*",
    "*café*",
    "*servering*",
    "*uthyrning*",
    "*försäljning*",
    "*konferens*",
    "*rörelsen*",
    "säljer",
    "sells",
];
const LOSS: &[&str] = &["underskott*", "förlust*", "går back", "gått back", "går minus", "deficit*", "loss", "losses"];
/// What shows that it is sold as others sell it.
const SOLD: &[&str] = &[
    "konkurrer*",
    "hålla nere pris*",
    "sänka pris*",
    "lägre pris*",
    "till företag",
    "på marknaden",
    "mot betalning",
    "till andra kommuner",
    "till arbetsgivare",
    "till kunder",
    "marknadspris*",
    "in competition",
];

/// The words by which a sentence lets the money be used for business.
fn kept_going(sentence: &Said<'_>) -> Option<Fault> {
    const USED: &[&str] = &[
        "täck*",
        "använd*",
        "finansiera*",
        "bekosta*",
        "betala",
        "betalar",
        "betalas",
        "bekostas",
        "går till",
        "gå till",
        "föras vidare",
        "förs vidare",
        "läggas",
        "läggs",
        "hålla nere",
        "subventioner*",
        "cover*",
        "used",
    ];
    const OTHER: &[&str] = &["utan", "skilt", "skild", "hålls isär", "särredovis*", "ränta*", "återbetal*"];
    let at = sentence
        .find(BUSINESS)
        .or_else(|| sentence.find(TRADES).filter(|_| sentence.has(LOSS) || sentence.has(SOLD)))?;
    // "Det får även täcka underskott i butiken", after a sentence on the grant.
    let before = || said::all(sentence.passage).take_while(|one| one.range.start < sentence.range.start).last();
    let it = || sentence.is(0, &["det", "de", "den"]) && before().is_some_and(|one| one.has(MONEY));
    let money = sentence.has_any(&[MONEY, &["stöd*"]]) || it();
    let other = sentence.has(OTHER) || sentence.has(&["hyra*"]) && !sentence.has(LOSS);
    let used = money && sentence.has(USED) && !other && !sentence.denies();
    used.then(|| Fault::at(sentence.spot_between(at, at)).variant("business"))
}

/// The words by which the assessment of the powers of the municipality has the support make a business stronger.
fn strengthened(sentence: &Said<'_>) -> Option<Fault> {
    const STRONGER: &[&str] = &[
        "stärks",
        "stärka",
        "stärker",
        "gynnas",
        "växa",
        "växer",
        "konkurrenskraft*",
        "klara konkurrensen",
        "tryggare ekonomi",
        "bättre ekonomi",
        "byggas ut",
        "bygga ut",
        "grow",
    ];
    let at = sentence.find(BUSINESS).or_else(|| sentence.find(TRADES))?;
    let assessed = sentence.passage.pointer.to_string().starts_with("/assessments/");
    let denied = sentence.has(NOT) || sentence.has(&["utan"]);
    (assessed && sentence.has(STRONGER) && !denied)
        .then(|| Fault::at(sentence.spot_between(at, at)).variant("business"))
}

/// The places where the support is let into a business.
pub(super) fn supported(context: &Context<'_>) -> Vec<Fault> {
    let words = [BUSINESS, TRADES].concat();
    said::with(context, &words).filter_map(|said| kept_going(&said).or_else(|| strengthened(&said))).collect()
}
