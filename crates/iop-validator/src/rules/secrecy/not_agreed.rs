//! Its page is the Markdown file beside this one.
#![doc = include_str!("not_agreed.md")]

use iop_core::Pointer;
use iop_core::model::{Agreement, Clause, ClauseKind, PartyRef, Role, Stage};
use iop_law::Basis;

use super::SECRECY;
use crate::context::{Context, Topic};
use crate::finding::{Fault, Severity, Spot};
use crate::reader;
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::denied::{self, Provision};
use crate::rules::said::{self, Said};
use crate::rules::who;
use crate::rules::words::{CONSENT, NOT};

pub(super) const RULE: Rule = Rule {
    id: "secrecy/not-agreed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2009:400", locus: None }],
    waivable: true,
    page: include_str!("not_agreed.md"),
    check,
};

/// Words of work in which the private party comes to know what is private to others.
const INDIVIDUALS: &[&str] = &[
    "ensamkommande*",
    "placerade barn*",
    "placerade unga*",
    "placerade ungdomar*",
    "klient",
    "klienter*",
    "patient",
    "patienter*",
    "brukare",
    "brukarna*",
    "stödsökande*",
    "hjälpsökande*",
    "journal",
    "journaler*",
    "intervju*",
    "hembesök*",
    "enskilda ärenden",
    "individärenden*",
    "enskilda samtal",
    "individuella samtal*",
    "individuellt stöd",
    "remitter*",
    "stödboende*",
    "hvb*",
    "familjehem*",
    "mentor*",
    "kontaktfamilj*",
    "stödfamilj*",
    "brottsoffer*",
    "skyddat boende",
    "unaccompanied*",
    "clients",
    "patients",
];

/// Words of meetings in which people confide in someone who is not an authority.
const CONFIDING: &[&str] = &[
    "*stödsamtal*",
    "chattsamtal*",
    "samtalskväll*",
    "samtalsgrupp*",
    "samtalsstöd*",
    "språkvän*",
    "besöksvän*",
    "vänkontakt*",
    "väntjänst*",
    "läxhjälp*",
    "medvandrar*",
    "stödperson*",
    "följeslagar*",
    "anhöriggrupp*",
    "jourtelefon*",
    "hemma hos",
];

/// Words of those about whom much is known that they do not want told.
const EXPOSED: &[&str] = &[
    "nyanländ*",
    "asylsök*",
    "flykting*",
    "hemlös*",
    "hemlösa",
    "arbetslös*",
    "långtidsarbetslös*",
    "långtidssjuk*",
    "sjukskriv*",
    "missbruk*",
    "beroende",
    "våldsutsatt*",
    "utsatt*",
    "anhörig*",
    "närstående",
    "ensamm*",
    "demens*",
    "psykisk*",
    "skuldsatt*",
    "refugee*",
    "homeless",
];

/// The promise itself, as it is made or not.
const PROMISE: Provision = Provision {
    words: &[
        "tystnadsplikt*",
        "tystnadslöfte*",
        "*löfte om tystnad",
        "tystnadsförbindelse*",
        "sekretessförbindelse*",
        "sekretessavtal*",
        "sekretesslöfte*",
        "förbindelse om tystnad*",
        "förbindelse om sekretess",
        "*sekretess",
        "confidentiality",
    ],
    with: &[],
    // It may give way to the law, and what an authority keeps secret is another matter.
    aside: &[
        "anmäl*",
        "orosanmäl*",
        "fara",
        "far illa",
        "brott*",
        "allmänt känd*",
        "mot",
        "gentemot",
        "mellan",
        "samtyck*",
        "handling*",
        "uppgift*",
        "lag",
        "lagen",
        "2009 400",
        "omfattas av",
        "inom",
        "part",
        "parterna",
        "avtala*",
        "därför",
    ],
};

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    if !told::has_private_party(agreement) {
        return Answer::does_not_apply("reason-no-private-party");
    }
    if !told::stands_alone(agreement) {
        return Answer::does_not_apply("reason-told-elsewhere");
    }
    // Where others have promised it, those who have not are left out: another rule.
    let lost = denied::left_without(context, &PROMISE);
    if let Some(said) = lost.or_else(|| denied::weakened(context, &PROMISE).next()).or_else(|| free_to_tell(context)) {
        return Answer::Fails(vec![Fault::at(said.spot()).variant("denied")]);
    }
    if has_told(context) || is_agreed(context) {
        return Answer::Holds;
    }
    // Of a paper that goes through everything it is missed for talks in confidence too.
    let talks: &[&str] = if told::goes_through_everything(agreement) { CONFIDING } else { &[] };
    let met = said::with(context, &[INDIVIDUALS, talks].concat()).find(|sentence| {
        let theirs = matches!(sentence.passage.topic, Topic::Commitment(index, _) if !told::by_private(context, index));
        let denied = sentence.has_any(&[NOT, &["anonym*", "media", "medier"]]);
        told::tells_work(sentence.passage) && !theirs && !denied
    });
    if let Some(met) = met {
        return Answer::Fails(vec![Fault::at(met.spot()).arg("words", met.hit_text())]);
    }
    match entrusted(context).or_else(|| of_authority_alone(context)) {
        Some(spot) => Answer::Fails(vec![Fault::at(spot).variant("entrusted")]),
        None => Answer::does_not_apply("reason-no-individuals"),
    }
}

/// Whether a clause on secrecy tells of more than the authority's own: the standard wording does, and so does whatever is
/// not about the public party alone.
fn has_told(context: &Context<'_>) -> bool {
    let agreement = context.agreement;
    let standard = |clause: &Clause| {
        clause.kind.known() == Some(&ClauseKind::Secrecy) && clause.text.is_none()
            || clause.covers.contains(&ClauseKind::Secrecy)
    };
    agreement.clauses.iter().any(standard)
        || said::about(context, |topic| topic.is_about(ClauseKind::Secrecy))
            .any(|sentence| !is_of_authority(agreement, &sentence) && !sentence.has(WISH))
}

/// What binds nobody.
const WISH: &[&str] = &["uppmuntra*", "uppmana*", "tänka på", "tänker på", "gärna", "om de vill", "encourage*"];

/// A clause on secrecy by which those who do the work may tell others what they come to know.
fn free_to_tell<'a>(context: &'a Context<'_>) -> Option<Said<'a>> {
    const FREE: &[&str] = &[
        "får berätta",
        "får * berätta",
        "fritt att berätta",
        "får föra vidare",
        "får * föra vidare",
        "fritt att föra vidare",
        "får sprida",
        "får * sprida",
        "får återge",
        "may tell",
        "may pass on",
    ];
    const LEARNT: &[&str] =
        &["vad de", "vad den", "vad man", "vad som", "det de", "det som", "personlig*", "enskild*", "what they"];
    const ASIDE: &[&[&str]] = &[
        NOT,
        CONSENT,
        &[
            "*anmäl*",
            "socialnämnd*",
            "polis*",
            "lag",
            "lagen",
            "handled*",
            "bara",
            "endast",
            "utan att",
            "anonym*",
            "only",
        ],
    ];
    said::about(context, |topic| topic.is_about(ClauseKind::Secrecy))
        .find(|said| said.has_each(&[FREE, LEARNT]) && !said.has_any(ASIDE))
}

/// The clause on secrecy that tells of the authority alone, where volunteers do the work and the paper tells everything.
fn of_authority_alone(context: &Context<'_>) -> Option<Spot> {
    let agreement = context.agreement;
    let told = told::goes_through_everything(agreement) && told::volunteers(context);
    told::clause_spot(agreement, ClauseKind::Secrecy).filter(|_| told)
}

/// Whether a sentence tells of the secrecy of the public party, and of nobody else.
fn is_of_authority(agreement: &Agreement, sentence: &Said<'_>) -> bool {
    const OTHERS: &[&str] = &[
        "volontär*",
        "ideell*",
        "frivillig*",
        "förening*",
        "stiftelse*",
        "organisation*",
        "jouren*",
        "part",
        "parter*",
        "parternas",
        "alla",
        "båda",
        "var och en",
        "den som",
        "volunteer*",
        "both",
        "each",
        "everyone",
    ];
    let public = who::names_of(agreement, true).into_iter().chain(
        ["kommunen*", "regionen*", "socialtjänst*", "*kontoret*", "*förvaltningen*", "*nämnden*"].map(str::to_owned),
    );
    let public: Vec<String> = public.collect();
    let private = who::names_of(agreement, false);
    // "Socialtjänsten lämnar inga uppgifter till jouren": what it does itself.
    let gives = || {
        let other = sentence.find(&private).into_iter().chain(sentence.find(OTHERS)).min();
        let first = sentence.find(&public).zip(other).is_some_and(|(public, other)| public < other);
        first && sentence.has(&["lämnar", "lämna", "lämnas"]) && sentence.has(&["uppgift*"])
    };
    sentence.has(&public) && (!sentence.has(&private) && !sentence.has(OTHERS) || gives())
}

/// Where it shows, in an agreement that goes through everything, that the private party is entrusted with what is
/// sensitive, or with data on children.
fn entrusted(context: &Context<'_>) -> Option<Spot> {
    let agreement = context.agreement;
    let data = agreement.data_protection.as_ref().filter(|_| told::goes_through_everything(agreement))?;
    let place = Pointer::root().key("data_protection");
    let private = |id: &PartyRef| id.id().is_none_or(|id| who::sides(agreement, id).contains(&Role::CivilSociety));
    let role = data.roles.iter().position(|role| role.party.known().is_some_and(private))?;
    if data.sensitive.known() == Some(&true) {
        return Some(Spot::Value(place.key("sensitive")));
    }
    let vulnerable = agreement.target_groups.iter().enumerate().find_map(|(index, group)| {
        let text = group.text.known()?;
        let place = Pointer::root().key("target_groups").index(index).key("text");
        reader::find_in(text.as_str(), EXPOSED).map(|found| Spot::Words(place, found))
    });
    if vulnerable.is_some() {
        return vulnerable;
    }
    told::children_met(context).map(|_| Spot::Value(place.key("roles").index(role).key("processing")))
}

/// Whether somebody is bound: that papers at an authority may be secret binds none of those who do the work.
fn is_agreed(context: &Context<'_>) -> bool {
    const ACT: &[&str] = &["*sekretess", "*sekretessen", "*sekretesslag*", "sekretessbelagd*", "sekretessprövning*"];
    const PAPER: &[&str] = &["allmän handling", "allmänna handlingar", "allmänna", "lämnas ut", "public record*"];
    const BOUND: &[&str] = &[
        "volontär*",
        "anställd*",
        "personal*",
        "medarbetar*",
        "förening*",
        "stiftelse*",
        "jouren*",
        "organisation*",
        "part",
        "parter*",
        "ledare*",
        "ideell*",
        "alla",
        "var och en",
        "den som",
        "deltagar*",
        "enskild*",
        "samtal*",
        "klient*",
        "volunteer*",
        "staff",
    ];
    let said: Vec<_> = said::with(context, SECRECY).collect();
    // What the clause on insight says of secrecy is mostly about the papers of the authority.
    let of_papers = |sentence: &Said<'_>| {
        sentence.passage.topic.is_about(ClauseKind::Insight) || reader::has(sentence.hit_text(), ACT)
    };
    // "Det som jouren lämnar blir allmän handling, om det inte omfattas av sekretess" names the one that hands in.
    let is_paper = |sentence: &Said<'_>| sentence.has(PAPER) && !sentence.has(&["tystnad*", "tysthet*"]);
    let binds = |sentence: &Said<'_>| {
        (!of_papers(sentence) || sentence.has(BOUND) && !is_paper(sentence))
            && !is_of_authority(context.agreement, sentence)
    };
    // The heading of a clause on secrecy is no more than the clause.
    let named = !told::has_clause(context, ClauseKind::Secrecy) && told::names(context, SECRECY);
    let annexes = context.agreement.annexes.iter().filter_map(|annex| annex.title.known());
    said.iter().any(binds) || named || annexes.into_iter().any(|title| reader::has(title, SECRECY))
}
