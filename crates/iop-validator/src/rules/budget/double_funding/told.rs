//! The words by which a text has a cost paid once more: by somebody else, with public money.

use iop_core::model::Funding;

use super::charged;
use crate::context::Context;
use crate::finding::Spot;
use crate::rules::item::Item;
use crate::rules::prose::Names;
use crate::rules::said::{self, Said};
use crate::rules::words::NOT;

/// That a cost is paid.
const PAID: &[&str] = &[
    "finansiera*",
    "betalas",
    "lägga",
    "läggas",
    "ingår",
    "tas upp",
    "tas * upp",
    "bokförs",
    "belastar",
    "betald*",
    "betalt",
    "bekosta*",
    "täcks",
    "täcka",
    "täckt*",
    "ersätts",
    "ersätta*",
    "ersatt*",
    "ersättning*",
    "redovisa*",
    "rekvirera*",
    "används",
    "söks",
    "sökts",
    "bidrag",
    "stöd",
    "medel",
    "covered",
    "paid",
    "funded",
    "charged",
];

/// That somebody gets or asks for money, or pays.
const GETS: &[&str] = &[
    "får",
    "fått",
    "erhåller",
    "uppbär",
    "söker",
    "sökt",
    "fakturerar",
    "rekvirerar",
    "betalar",
    "ersätter",
    "täcker",
    "bekostar",
    "finansierar",
    "belastar",
    "lämnar",
    "receives",
    "applies",
    "invoices",
];

/// That a cost is paid, and boards that may pay it beside the one that is party.
const IS_PAID: &[&str] = &["bekostas", "betalas", "finansieras", "ersätts", "täcks", "is paid", "is funded"];
const BOARDS: &[&str] = &["*nämnden", "*fullmäktige"];

/// Once more, beside that word.
pub(super) const ALSO: &[&str] = &[
    "även",
    "också",
    "redan",
    "dessutom",
    "samtidigt",
    "dubbelt",
    "därutöver",
    "parallellt",
    "likaså",
    "also",
    "already",
    "besides",
];

/// What is paid for is what is paid for here.
const SAME: &[&str] = &[
    "samma kostnad*",
    "samma utgift*",
    "samma lön*",
    "samma tjänst*",
    "samma hyra*",
    "samma post*",
    "samma arbete*",
    "samma verksamhet*",
    "samma tid",
    "samma timme",
    "samma lokal*",
    "samma utrustning*",
    "samma inköp*",
    "samma ändamål*",
    "samma timmar",
    "samma insats*",
    "same cost*",
    "same salary*",
];

/// This agreement's own money, with another's after it.
const OWN_MONEY: &[&str] =
    &["av bidraget", "av detta bidrag", "av det här bidraget", "med bidraget", "by this grant", "by the grant"];
const AND_BY: &[&str] = &["och av", "samt av", "och med", "samt med", "och genom", "och från", "and by", "and from"];

/// A cost of its own, or the same one.
pub(super) const COST: &[&str] = &[
    "*lön",
    "*lönen*",
    "*lönerna",
    "löner*",
    "*kostnad*",
    "hyra*",
    "*hyran*",
    "*tjänst*",
    "halvtid*",
    "heltid*",
    "salary*",
    "cost*",
    "rent*",
    "post",
];

/// A cost that is known already: "samordnarens lön", "hyran".
pub(super) const OWN_COST: &[&str] = &[
    "*ens lön",
    "*arens lön",
    "*ans lön",
    "*ets lön",
    "*arnas lön",
    "*arnas löner",
    "lönen",
    "lönekostnaden",
    "lönekostnaderna",
    "hyran",
    "*kostnaden",
    "*kostnaderna",
    "*tjänsten",
    "*ens arbete",
    "*arens arbete",
    "the salary",
    "the rent",
    "the cost*",
];

/// Public money that may be this agreement's own.
pub(super) const OURS: &[&str] = &["kommun*", "*bidraget", "ordinarie*", "annat bidrag*", "andra bidrag*"];

/// Public money with terms of its own. Gifts and fees may pay for the same work.
pub(super) const PUBLIC: &[&str] = &[
    "*statsbidrag*",
    "statlig*",
    "esf*",
    "eu-*",
    "amif*",
    "länsstyrelse*",
    "arbetsförmedling*",
    "lönebidrag*",
    "försäkringskassa*",
    "*myndighet*",
    "*verket",
    "socialfond*",
    "*fonden",
    "kommunens",
    "fond*",
    "public employment service",
    "the state",
    "arvsfond*",
    "migrationsverk*",
    "socialstyrels*",
    "region*",
    "*bidraget",
    "kommunal*",
    "kommunen*",
    "ordinarie*",
    "annat bidrag*",
    "andra bidrag*",
    "*projektmedel*",
    "*rådet",
    "*rådets",
    "*telestyrelsen",
    "lok-stöd*",
    "aktivitetsstöd*",
    "kulturråd*",
    "state grant*",
    "eu fund*",
];

/// Who pays, or what is paid for, where it is something else.
pub(super) const ELSE: &[&str] = &["annan", "annat", "andra", "egen", "egna", "ny", "nya", "another", "other"];

/// What is set off against what is paid here.
const SETTLED: &[&str] = &[
    "räknas av",
    "räknas bort",
    "avräkn*",
    "dras av",
    "dras ifrån",
    "minsk*",
    "återbetal*",
    "återkräv*",
    "betalas tillbaka",
    "anmäl*",
    "meddela*",
    "underrätt*",
    "uppge*",
    "set off",
    "deduct*",
];
const NOT_SETTLED: &[&str] = &[
    "inte räknas av",
    "inte dras av",
    "utan avräkning*",
    "utan avdrag",
    "inte minskar",
    "räknas inte av",
    "dras inte av",
    "minskar inte",
    "inget hinder",
    "hindrar inte",
    "inte hinder",
    "ingen invändning",
];

/// What rules it out, or shares the cost, beside words that deny.
const RULED_OUT: &[&str] = &[
    "undvik*",
    "förhindra*",
    "utesl*",
    "återstående*",
    "den andra*",
    "övriga",
    "resterande*",
    "del av*",
    "delen*",
    "delas*",
    "utöver*",
];

/// The first words that have a cost paid once more.
pub(super) fn again(context: &Context<'_>, funding: &Funding) -> Option<Spot> {
    let names = Names::of(context.agreement);
    let items: Vec<Item> = funding.costs.iter().filter_map(|line| Item::of(line.item.known()?)).collect();
    let same = &["samma", "same"];
    let told = said::with(context, ALSO).chain(said::with(context, same)).chain(said::with(context, AND_BY));
    let mut told = told.filter(|sentence| !is_ruled_out(sentence));
    let found = told.find_map(|sentence| {
        twice(&sentence)
            .or_else(|| same_work(&sentence, &names))
            .or_else(|| from_outside(&sentence, &names, &items))
            .or_else(|| charged::by_other_grant(&sentence, &items))
    });
    found.or_else(|| charged::in_two_accounts(context, &items))
}

/// The words by which a sentence has a cost paid once more, with public money.
fn twice(sentence: &Said<'_>) -> Option<Spot> {
    // "… ett bidrag från Brottsoffermyndigheten. Det används till samma kostnader."
    let before = || {
        let earlier = said::all(sentence.passage).take_while(|one| one.range.start < sentence.range.start);
        earlier.last().is_some_and(|one| one.has(PUBLIC))
    };
    if sentence.has(SAME) && (sentence.has(PUBLIC) || before()) {
        return sentence.spot_of(SAME);
    }
    if let Some(same) = charged::again(sentence) {
        return Some(same);
    }
    let places = || (0..sentence.words.len()).filter(|at| sentence.is(*at, PAID));
    let also = || {
        places().find_map(|at| {
            let beside = sentence.find_in(at.saturating_sub(2)..at + 4, ALSO)?;
            Some(sentence.spot_between(at, beside))
        })
    };
    let both = || sentence.bytes(OWN_MONEY).zip(sentence.bytes(AND_BY)).filter(|(own, by)| own.start < by.start);
    let both = || both().and_then(|_| sentence.spot_of(AND_BY));
    if sentence.has(COST) && sentence.has(PUBLIC) { also().or_else(both) } else { None }
}

/// "De 300 000 kronor som utbildningsnämnden ger klubben för samma kvällar": what is done here, paid by another board.
fn same_work(sentence: &Said<'_>, names: &Names) -> Option<Spot> {
    const GIVES: &[&str] = &[
        "betalar",
        "ger",
        "bekostar",
        "finansierar",
        "stöder",
        "stödjer",
        "bidrar",
        "lämnar",
        "pays",
        "gives",
        "funds",
    ];
    let given = (0..sentence.words.len()).any(|at| {
        let gives = sentence.is(at, GIVES) || sentence.is(at, IS_PAID);
        let clause = sentence.clause(at);
        let mut outside = clause.filter(|by| sentence.is(*by, PUBLIC) || sentence.is(*by, BOARDS));
        gives && outside.any(|by| names.party(&sentence.words[by]).is_none() && !sentence.is(by, OURS))
    });
    // What is the same is what the money is for.
    let same = sentence.find(&["samma", "same"])?;
    let purpose = sentence.find_before(&["för", "till", "åt", "for"], same)?;
    (given && !sentence.has(ELSE)).then(|| sentence.spot_between(purpose, same + 1))
}

/// Whether the sentence forbids it, sets it off, or says what holds if it comes to that.
fn is_ruled_out(sentence: &Said<'_>) -> bool {
    let open = sentence.has(NOT_SETTLED);
    let opens = sentence.words.first().is_some_and(|word| word.is(GETS) || word.is(&["om", "skulle", "ifall", "if"]));
    let whether = sentence.find(&["om", "ifall", "huruvida", "whether"]).zip(sentence.find(SAME));
    !open && sentence.has_any(&[NOT, RULED_OUT, SETTLED]) || opens || whether.is_some_and(|(om, same)| om < same)
}

/// "Föreningen får dessutom lönebidrag från Arbetsförmedlingen för samordnarens lön", "Länsstyrelsen betalar också hyran":
/// public money of one who is no party.
fn from_outside(sentence: &Said<'_>, names: &Names, items: &[Item]) -> Option<Spot> {
    /// The most words between somebody's getting it and "dessutom".
    const NEAR: usize = 6;
    const WAS_PAID: &[&str] = &["betald", "betalda", "betalt", "finansierad*", "finansierat", "bekostad*", "bekostat"];
    let outside = (0..sentence.words.len()).any(|at| {
        (sentence.is(at, PUBLIC) || sentence.is(at, BOARDS))
            && names.party(&sentence.words[at]).is_none()
            && !sentence.is(at, OURS)
    });
    let budgeted = || items.iter().any(|item| item.len() > 1 && !item.places(sentence.words).is_empty());
    if !outside || !(sentence.has(OWN_COST) || budgeted()) || sentence.has(ELSE) {
        return None;
    }
    let pays = |at: usize| sentence.is(at, GETS) || sentence.is(at, IS_PAID) || sentence.is(at, WAS_PAID);
    let mut places = (0..sentence.words.len()).filter(|at| pays(*at));
    places.find_map(|at| {
        let beside = sentence.find_in(at.saturating_sub(NEAR)..=at + NEAR, ALSO)?;
        Some(sentence.spot_between(at, beside))
    })
}
