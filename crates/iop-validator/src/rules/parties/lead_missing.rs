//! Its page is the Markdown file beside this one.
#![doc = include_str!("lead_missing.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Kind, Role, Stage};
use iop_law::Basis;

use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::said::{self, Said};
use crate::rules::unsettled;
use crate::rules::who::is_public;

pub(super) const RULE: Rule = Rule {
    id: "parties/lead-missing",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Guidance { title: "Roller och ansvar i projekt", source: "Svenska ESF-rådet, esf.se" }],
    waivable: true,
    page: include_str!("lead_missing.md"),
    check,
};

/// Words for money of the European Union.
const UNION: &[&str] = &[
    "esf",
    "europeiska socialfonden*",
    "socialfonden",
    "amif",
    "eu medel",
    "eu projekt*",
    "eu stöd*",
    "interreg*",
    "regionalfonden",
    "erasmus",
    "european social fund",
    "eu funding",
];

/// Words for the one who leads.
const LEAD: &[&str] = &[
    "projektägare*",
    "samordnande part*",
    "stödmottagare*",
    "huvudsökande*",
    "koordinerande part*",
    "ansvarig part",
    "lead partner*",
    "lead party",
    "coordinator",
    "projektledning*",
];

/// The same where several municipalities do the same together, with no such project.
const COORDINATES: &[&str] = &[
    "samordnande kommun*",
    "samordningsansvar*",
    "samordnar",
    "samordnas",
    "samordna kommunernas",
    "värdkommun*",
    "huvudman*",
    "huvudansvar*",
    "leder partnerskapet",
    "leder samarbetet",
    "äger projektet",
    "ansvarig kommun*",
    "för kommunernas räkning",
    "för båda kommunernas räkning",
    "leads the project",
];

/// A cooperation in which one does something for another, so that it must be told who.
const FOR_ANOTHER: &[&str] = &["avtalssamverkan"];

/// What is said of the one of them who leads, where it is not said which.
const ONE_OF_THEM: &[&str] =
    &["en av kommunerna", "någon av kommunerna", "en av parterna", "någon av parterna", "one of the municipalities"];
const TAKES: &[&str] =
    &["håller ihop", "håller samman", "samordna*", "leder", "tar emot", "sköter", "svarar för", "ansvarar", "leads"];

/// Questions of what each of them is.
const WHICH: &[&str] = &[
    "vilken av kommunerna",
    "vilken av parterna",
    "vilken part som",
    "vilken kommun som",
    "vem av parterna",
    "vilken roll",
    "vilka roller",
    "vilken ställning",
    "vem som leder",
    "vem som samordnar",
    "vem som håller i",
    "parternas roller",
    "rollerna mellan parterna",
    "rollfördelningen",
    "which of the",
    "what role",
];

/// How the parties of a project stand to each other, and that nothing settles it.
const ROLES: &[&str] =
    &["förhåller sig till varandra", "rollerna", "roller", "ansvaret", "ansvarsfördelning*", "fördelningen", "roles"];
const OPEN: &[&str] = &[
    "från fall till fall",
    "efter hand",
    "efterhand",
    "löpande",
    "under resans gång",
    "bestäms senare",
    "avgörs senare",
    "klaras ut senare",
    "case by case",
];

/// Whether a contribution comes from the union.
fn is_paid_by_union(agreement: &Agreement) -> bool {
    let contributions = agreement.funding.iter().flat_map(|funding| &funding.contributions);
    contributions.into_iter().any(|one| {
        let source = one.source.as_ref().and_then(|source| agreement.name_of(source)?.known().cloned());
        source.as_deref().into_iter().chain(one.scheme.as_deref()).any(|text| reader::has(text, UNION))
    })
}

/// Where a text has two of them lead: "båda projektägare".
fn two_in_words(context: &Context<'_>) -> Option<Spot> {
    const BOTH: &[&str] = &["båda", "bägge", "gemensamt", "var sin", "varsin", "tillsammans", "both", "jointly"];
    let said = said::with(context, LEAD).find(|said| {
        let at = said.find(LEAD).unwrap_or_default();
        said.has_in(said.clause(at), BOTH) && !said.has(&["partnerna", "alla"]) && !said.denies()
    })?;
    Some(said.mark(LEAD))
}

/// Where one that does not lead is to claim the money or to answer for it to the one who gives it.
fn answers_too(context: &Context<'_>, leads: &[usize]) -> Option<Spot> {
    const CLAIMS: &[&str] =
        &["rekvirera*", "söka", "söker", "ansöka", "ansöker", "svara", "svarar", "claim*", "answer*"];
    const TO: &[&str] = &["inför", "mot", "gentemot", "från", "hos", "to", "from"];
    const GIVER: &[&str] = &["fonden", "*fonden", "esf", "esf rådet", "socialfond*", "rådet", "the fund"];
    let lead = context.agreement.parties.get(*leads.first()?)?.id.known()?;
    let other = |said: &Said<'_>| {
        let Topic::Commitment(index, _) = said.passage.topic else { return false };
        let party = context.agreement.commitments.get(index).and_then(|own| own.party.known()?.id());
        party.is_some_and(|party| party != lead)
    };
    // "Lämna underlag till projektägaren, som svarar inför fonden"
    let own = |said: &Said<'_>| {
        let at = said.find(CLAIMS)?;
        let to = said.find_in(at.., TO)?;
        let led = said.has_any(&[LEAD, &["underlag*", "uppgifter", "som svarar", "som rekvirerar"]]);
        (said.has_in(to + 1..=to + 2, GIVER) && !led && !said.denies()).then(|| said.spot_between(at, to + 1))
    };
    said::with(context, CLAIMS).filter(other).find_map(|said| own(&said))
}

/// Several municipalities that are parties together, of which none leads.
fn among_municipalities(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let public = agreement.parties.iter().filter(|party| party.role.known() == Some(&Role::Public));
    let names = public.filter_map(|party| party.name.known());
    let several = names.filter(|name| reader::has(name, &["kommun", "stad", "municipality"])).count() > 1;
    // Two municipalities alone settle between them what an agreement with others must say.
    let several = several && agreement.parties.len() > 2;
    if !several || agreement.parties.iter().any(|party| party.lead) {
        return Answer::does_not_apply("reason-no-union-project");
    }
    // Where each of them pays its own part to the organisation, nobody need do it for the others.
    let apart = agreement.funding.as_ref().is_some_and(|funding| {
        funding.payments.iter().any(|payment| {
            let from = payment.from.known();
            funding.payments.iter().any(|other| {
                other.from.known() != from
                    && [from, other.from.known()].into_iter().flatten().all(|id| is_public(agreement, id))
            })
        })
    });
    let for_another = said::with(context, FOR_ANOTHER).any(|said| !said.denies());
    let somebody = said::with(context, ONE_OF_THEM).find(|said| said.has(TAKES) && !said.denies());
    if let Some(somebody) = somebody {
        return Answer::Fails(vec![Fault::at(somebody.mark(ONE_OF_THEM)).variant("which")]);
    }
    if apart && !for_another || told::says(context, LEAD) || told::says(context, COORDINATES) {
        return Answer::Holds;
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("parties"))).variant("several")])
}

/// A sentence that leaves open what somebody is in the cooperation.
fn undecided(context: &Context<'_>) -> Option<Fault> {
    let open = |said: &Said<'_>| told::tells_work(said.passage) && unsettled::is_left_open(said);
    let said = said::with(context, WHICH).find(open)?;
    Some(Fault::at(said.mark(WHICH)).variant("which"))
}

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if let Some(fault) = undecided(context) {
        return Answer::Fails(vec![fault]);
    }
    let several = agreement.parties.len() > 2;
    let funded = said::with(context, UNION).next().filter(|_| several);
    // An agreement on a project of the union's, whatever it calls itself; not one that only tells of such money.
    let paid = agreement.kind.known() == Some(&Kind::Cooperation) || is_paid_by_union(agreement);
    let Some(funded) = funded.filter(|_| paid) else {
        return among_municipalities(context);
    };
    let leads: Vec<usize> = (0..agreement.parties.len()).filter(|at| agreement.parties[*at].lead).collect();
    if let [first, second, ..] = leads[..] {
        let place = |at: usize| Spot::Value(Pointer::root().key("parties").index(at).key("lead"));
        return Answer::Fails(vec![Fault::at(place(second)).related(place(first), "also").variant("two")]);
    }
    if let Some(two) = two_in_words(context).or_else(|| answers_too(context, &leads)) {
        return Answer::Fails(vec![Fault::at(two).variant("two")]);
    }
    if !leads.is_empty() || told::says(context, LEAD) {
        let open = said::with(context, ROLES).find(|said| said.has(OPEN));
        return match open {
            Some(open) => Answer::Fails(vec![Fault::at(open.mark(OPEN)).variant("open")]),
            None => Answer::Holds,
        };
    }
    Answer::Fails(vec![Fault::at(Spot::Key(Pointer::root().key("parties"))).related(funded.spot(), "funded")])
}
