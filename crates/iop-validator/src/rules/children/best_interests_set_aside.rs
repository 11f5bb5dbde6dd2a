//! Its page is the Markdown file beside this one.
#![doc = include_str!("best_interests_set_aside.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::denied::{self, Provision};
use crate::rules::said::{self, Said};

pub(super) const RULE: Rule = Rule {
    id: "children/best-interests-set-aside",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[
        Basis::Act { act: "2018:1197", locus: Some("artikel 3") },
        Basis::Act { act: "2018:1197", locus: Some("artikel 12") },
    ],
    waivable: true,
    page: include_str!("best_interests_set_aside.md"),
    check,
};

/// What is to be thought of first.
const BEST: &[&str] = &[
    "barnets bästa",
    "barnens bästa",
    "barns bästa",
    "barnets behov",
    "barnens behov",
    "barnets intresse*",
    "barnens intresse*",
    "best interests of the child",
];
/// By which something else comes before it.
const AFTER: &[&str] = &[
    "väga tyngst",
    "väger tyngst",
    "väga tyngre",
    "väger tyngre",
    "får stå tillbaka",
    "står tillbaka",
    "får vika",
    "viker för",
    "får ge vika",
    "går före barn*",
    "gå före barn*",
    "har företräde framför",
    "behöver inte beaktas",
    "behöver inte prövas",
    "beaktas inte",
    "prövas inte",
    "kommer i andra hand",
    "underordna*",
    "i mån av resurser",
    "om ekonomin tillåter",
    "outweigh*",
    "give way",
];

/// Those who are to be heard, and what they think.
const CHILDREN: &[&str] =
    &["barn", "barnen", "barnens", "barnet", "barnets", "elever*", "unga", "ungdom*", "children*"];
const VIEWS: &[&str] = &[
    "tycker",
    "tycka",
    "åsikt*",
    "synpunkt*",
    "mening",
    "komma till tals",
    "kommer till tals",
    "höras",
    "hörs",
    "tillfrågas",
    "frågas",
    "önskemål*",
    "views",
    "opinion*",
    "heard",
];
/// By which they are not.
const UNHEARD: &[&str] = &[
    "behöver inte",
    "inhämtas inte",
    "hämtas inte in",
    "beaktas inte",
    "efterfrågas inte",
    "hörs inte",
    "tillfrågas inte",
    "frågas inte",
    "kommer inte till tals",
    "får inte komma till tals",
    "får inte säga",
    "saknar betydelse",
    "spelar ingen roll",
    "har ingen betydelse",
    "not be heard",
    "are not heard",
    "need not",
];
/// Those who speak for them are still heard, or what is left out is no matter of theirs.
const ASIDE: &[&str] = &["svara", "motivera*", "delta", "betala*", "anmäla sig", "namn*", "skriftlig*"];

/// What is owed to the child, as it is done or not.
const OWED: Provision = Provision {
    words: &[
        "barn* bästa",
        "barnkonvention*",
        "barn* rättigheter",
        "barn* åsikter",
        "till tals",
        "barn* mening",
        "barnkonsekvens*",
        "bäst för barn*",
        "best interests",
    ],
    with: &["barn*", "child*"],
    aside: &["tystnad*", "sekretess*", "bunden", "bundna", "binder", "ihop"],
};

fn check(context: &Context<'_>) -> Answer {
    // A weight that falls on the child's side: "barnets bästa väger tyngst".
    let first = |said: &Said<'_>, at: usize| said.find_before(BEST, at).is_some_and(|best| at - best <= 3);
    let weighs = |said: &Said<'_>| {
        let at = said.find(AFTER)?;
        let heavy = said.is(at, &["väga", "väger", "outweigh*"]) && first(said, at);
        (!heavy).then_some(at)
    };
    let denied = |said: &Said<'_>| said.has(&["aldrig", "får inte stå", "ska inte stå", "får inte vika", "never"]);
    let after = said::with(context, BEST)
        .filter(|said| told::tells_work(said.passage) && !denied(said))
        .filter_map(|said| weighs(&said).map(|_| Fault::at(said.mark(AFTER))));
    let unheard = said::with(context, UNHEARD)
        .filter(|said| told::tells_work(said.passage) && said.has(CHILDREN) && said.has(VIEWS) && !said.has(ASIDE))
        .map(|said| Fault::at(said.spot()).variant("unheard"));
    let told: Vec<Fault> = after.chain(unheard).chain(of_another(context)).collect();
    if !told.is_empty() {
        return Answer::Fails(told);
    }
    let owed = denied::taken_back(context, &OWED).chain(denied::weakened(context, &OWED));
    Answer::from_faults(owed.map(|said| Fault::at(said.spot()).variant("denied")).collect())
}

/// The wish of somebody else that decides about children, where nothing in the agreement says that theirs comes first.
fn of_another(context: &Context<'_>) -> Option<Fault> {
    const WISH: &[&str] = &["önskan", "önskemål*", "vilja", "wish*"];
    const DECIDES: &[&str] = &["avgör", "styr", "bestämmer", "är avgörande", "decide*"];
    const THEIRS: &[&str] = &["barn*", "elev*", "unga*", "ungas", "ungdom*", "child*"];
    if said::anywhere(context, BEST) {
        return None;
    }
    let told = said::with(context, DECIDES).filter(|said| told::tells_work(said.passage) && !said.denies());
    let another = |said: &Said<'_>| {
        let wish = said.find(WISH)?;
        let own = said.is(wish.saturating_sub(1), THEIRS) || said.is(wish + 1, &["hos"]);
        let decides = said.find_in(wish..said.clause(wish).end, DECIDES)?;
        let children = said.has_in(decides.., CHILDREN);
        (!own && children).then(|| Fault::at(said.spot_between(wish, decides)))
    };
    told.into_iter().find_map(|said| another(&said))
}
