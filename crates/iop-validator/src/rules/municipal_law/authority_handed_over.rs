//! Its page is the Markdown file beside this one.
#![doc = include_str!("authority_handed_over.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::data_protection::told;
use crate::rules::municipal_law::organs::{is_done_by_private, municipal};
use crate::rules::said::{self, Said};
use crate::rules::who::is_of_civil_society;
use crate::rules::words::{NOT, WITHOUT};

pub(super) const RULE: Rule = Rule {
    id: "municipal-law/authority-handed-over",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2017:725", locus: Some("10 kap. 1 §") }, Basis::Act { act: "1991:900", locus: None }],
    waivable: true,
    page: include_str!("authority_handed_over.md"),
    check,
};

const AUTHORITY: &[&str] = &["myndighetsutövning*", "biståndsbedöm*", "biståndsbeslut*"];
const DECIDES: &[&str] =
    &["beslutar*", "besluta*", "fatta*", "bevilja*", "avslå*", "utred*", "bedöm*", "prövar*", "pröva*"];
const MATTERS: &[&str] = &[
    "bistånd*",
    "försörjningsstöd*",
    "placering*",
    "omhändertag*",
    "kontaktfamilj*",
    "familjehem*",
    "ekonomiskt*",
    "insatser*",
    "boendestöd*",
    "rätt",
    "rätten",
];
const BY_LAW: &[&str] =
    &["socialtjänstlag*", "lss", "lvu", "lvm", "sol", "bistånd*", "försörjningsstöd*", "placering*", "omhändertag*"];
const FITNESS: &[&str] = &["lämplighet*"];
const HOMES: &[&str] = &["familj*", "hem*", "kontaktperson*", "kontaktfamilj*", "värd*"];
/// Its own people, whom the organisation chooses itself.
const OWN: &[&str] = &["volontär*", "ledare*", "medarbetar*", "personal*", "anställ*", "lokal*"];
const SUPPORT: &[&str] =
    &["lagstöd*", "bemyndig*", "underlag*", "föreslå*", "förslag*", "ansök*", "hjälp*", "stöd*", "anmäl*"];

/// To decide, said outright.
const OUTRIGHT: &[&str] = &[
    "beslutar", "besluta", "beslut", "fattar", "fatta", "beviljar", "bevilja", "avslår", "avslå", "prövar", "pröva",
    "avgör", "avgöra", "bedömer", "bedöma",
];
/// What only the municipality may decide on.
const GIVEN: &[&str] =
    &["*bistånd", "bistånd*", "försörjningsstöd*", "föreningsbidrag*", "serveringstillstånd*", "färdtjänst*"];
/// The right of individuals to it, which is theirs to try.
const ENTITLED: &[&str] = &[
    "rätt till *insats*",
    "rätt till stöd*",
    "rätt till *bistånd*",
    "rätt till hjälp*",
    "rätt till skyddat boende",
    "rätt till boende*",
    "rätt till plats*",
    "rätt att få *insats*",
    "rätt att få stöd*",
    "rätten till *insats*",
    "rätten till stöd*",
    "rätten till *bistånd*",
    "beviljas *insats*",
    "beviljas *bistånd*",
    "beviljas stöd*",
    "berättigad* till *insats*",
    "berättigad* till *bistånd*",
    "som ska få *bistånd*",
];
/// What somebody lives on.
const ALLOWANCE: &[&str] =
    &["sin ersättning", "*ersättningen", "*försörjningsstöd*", "aktivitetsstöd*", "hemtjänst*", "avlösning*"];
/// What makes a decision another's.
const HELPS: &[&str] = &[
    "underlag*",
    "föreslå*",
    "förslag*",
    "hjälp*",
    "stödja*",
    "stödjer*",
    "stöder*",
    "inför*",
    "efter*",
    "enligt*",
    "anmäl*",
    "yttr*",
    "om",
    "i",
    "när",
];

/// To take over what was another's.
const TAKES: &[&str] = &["övertar", "överta", "övertas", "tar över", "ta över", "tas över", "takes over", "take over"];

/// Decisions against individuals, which only an authority makes.
const COERCION: &[&str] =
    &["förelägg*", "avspärr*", "omhänderta*", "kroppsvisit*", "tvångs*", "avhys*", "vitesförelägg*", "bötfälla"];
/// What is done with them.
const EXERCISES: &[&str] = &[
    "besluta*",
    "beslutar*",
    "utfärda*",
    "utfärdar*",
    "meddela*",
    "meddelar*",
    "förelägga*",
    "förelägger*",
    "omhänderta*",
    "vidta*",
    "vidtar*",
];
/// Posts and organs, who decide on behalf of their own authority.
const ITS_OWN: &[&str] = &[
    "*chef*",
    "*direktör*",
    "ordförande*",
    "utskott*",
    "handläggare*",
    "*nämnd*",
    "styrelse*",
    "*förvaltning*",
    "räddningsledare*",
    "polis*",
];

fn check(context: &Context<'_>) -> Answer {
    if municipal(context.agreement).next().is_none() {
        return Answer::does_not_apply("reason-no-municipality");
    }
    if !told::has_private_party(context.agreement) {
        return Answer::does_not_apply("reason-no-private-party");
    }
    let triggers = [AUTHORITY, FITNESS, MATTERS, GIVEN, COERCION, TAKES, BY_LAW, ALLOWANCE, REPORTS].concat();
    let found = said::with(context, &triggers).filter_map(|sentence| {
        if let Some(at) = coerces(context, &sentence) {
            return Some(Fault::at(sentence.spot_between(at, at)));
        }
        if let Some(at) = untried(&sentence) {
            return Some(Fault::at(sentence.spot_between(at, at)));
        }
        let at = decided_by(&sentence).or_else(|| handed(&sentence))?;
        is_done_by_private(context, &sentence, at).then(|| Fault::at(sentence.spot_between(at, at)))
    });
    Answer::from_faults(found.collect())
}

/// The word for the exercise of authority.
fn handed(sentence: &Said<'_>) -> Option<usize> {
    // What is decided outright may be told beside something else that is denied.
    let outright = || decides_on(sentence).filter(|at| !sentence.has_in(sentence.clause(*at), NOT));
    if sentence.denies() {
        return outright().filter(|_| !sentence.has_any(&[WITHOUT, HELPS_ONLY]));
    }
    if let Some(at) = looks_into(sentence) {
        return Some(at);
    }
    if let Some(at) = sentence.find(AUTHORITY) {
        return (!sentence.has(&["lagstöd*", "bemyndig*"])).then_some(at);
    }
    if let Some(at) = sentence.find(FITNESS) {
        return (sentence.has(HOMES) && !sentence.has(OWN)).then_some(at);
    }
    if let Some(at) = takes_over(sentence).or_else(|| decides_on(sentence)) {
        return Some(at);
    }
    let decided = sentence.has_each(&[DECIDES, MATTERS, BY_LAW]) && !sentence.has(SUPPORT);
    decided.then(|| sentence.find(DECIDES)).flatten()
}

/// Reports of concern for a child, which are the committee's to look into.
const REPORTS: &[&str] = &["orosanmäl*", "anmälningar om oro"];
/// What somebody does who only helps.
const HELPS_ONLY: &[&str] = &["råd", "råder", "hjälper", "stöttar"];

/// The word by which reports of concern are looked into, and not made.
fn looks_into(sentence: &Said<'_>) -> Option<usize> {
    const LOOKS: &[&str] = &["utreda", "utreder", "handlägga", "handlägger", "förhandsbedöma", "förhandsbedömer"];
    /// How far after it the reports stand.
    const NEAR: usize = 4;
    let at = sentence.find(LOOKS)?;
    sentence.has_in(at + 1..at + NEAR, REPORTS).then_some(at)
}

/// The word by which a sentence says outright what is decided, with nothing before it that makes it a help to another.
fn decides_on(sentence: &Said<'_>) -> Option<usize> {
    let (at, _) = sentence.words.iter().enumerate().find(|(at, word)| {
        // "besluta om bistånd", "pröva familjernas ansökningar om föreningsbidrag", "avgör om någon får försörjningsstöd"
        let rest = at + 1..sentence.clause(*at).end;
        OUTRIGHT.contains(&word.key.as_str())
            && (sentence.has_in(rest.clone(), GIVEN) || sentence.has_in(rest, ENTITLED))
    })?;
    let helps = sentence.find_before(HELPS, at).is_some();
    (!helps).then_some(at)
}

/// The word by which help that the law gives a right to is said to be granted, by the one who is told after it: "avlösning
/// enligt socialtjänstlagen beviljas av föreningens samordnare".
fn decided_by(sentence: &Said<'_>) -> Option<usize> {
    const GRANTED: &[&str] = &["beviljas", "avslås", "beslutas", "avgörs", "prövas"];
    const RIGHTS: &[&str] = &[
        "socialtjänstlag*",
        "lss",
        "bistånd*",
        "försörjningsstöd*",
        "färdtjänst*",
        "avlösning*",
        "hemtjänst*",
        "sin ersättning",
        "sina ersättning*",
        "*etableringsersättning*",
        "aktivitetsstöd*",
        "boendestöd*",
        "ekonomisk* hjälp",
    ];
    let granted = |at: &usize| sentence.is(*at, GRANTED) && sentence.key(at + 1) == "av";
    (0..sentence.words.len()).find(granted).filter(|_| sentence.has(RIGHTS) && !sentence.denies())
}

/// The word by which what somebody has from an authority follows from what the organisation says, untried by anyone: "dras
/// försörjningsstödet in utan att kommunen prövar saken".
fn untried(sentence: &Said<'_>) -> Option<usize> {
    const HAS: &[&str] = &[
        "*försörjningsstöd*",
        "*bistånd*",
        "ekonomisk* hjälp",
        "etableringsersättning*",
        "aktivitetsstöd*",
        "dagersättning*",
        "färdtjänst*",
        "boendestöd*",
        "plats på boende*",
    ];
    const FOLLOWS: &[&str] = &[
        "dras in",
        "dras *",
        "stoppas",
        "upphör",
        "sänks",
        "sätts ned",
        "minskas",
        "hålls inne",
        "avslås",
        "beviljas",
        "betalas ut",
        "ges",
        "bundet",
        "bunden",
        "bindande",
        "is withdrawn",
    ];
    const UNTRIED: &[&str] = &[
        "utan att kommunen *",
        "utan att nämnden *",
        "utan att *nämnden *",
        "utan att socialtjänst*",
        "utan att staden *",
        "utan prövning",
        "utan egen prövning",
        "utan ny prövning",
        "utan vidare prövning",
        "utan utredning",
        "utan egen utredning",
        "automatiskt",
        "prövas inte",
        "prövar inte",
        "är bunden av",
        "är bundet av",
        "without examination",
    ];
    const TRIES: &[&str] =
        &["prövar", "prövning", "utreder", "utredning", "bedömer", "prövas", "automatiskt", "bund*", "examin*"];
    let at = sentence.find(HAS)?;
    let found = sentence.has_each(&[FOLLOWS, UNTRIED, TRIES]);
    found.then_some(at)
}
/// The word by which a task of judging is taken over from an authority: "övertar från nämnden att pröva ansökningar".
fn takes_over(sentence: &Said<'_>) -> Option<usize> {
    const FROM: &[&str] = &[
        "från *nämnden*",
        "från *förvaltningen*",
        "från socialtjänst*",
        "från kommunen*",
        "från regionen*",
        "från staden*",
        "från polis*",
        "från myndighet*",
        "*nämndens",
        "socialtjänstens",
        "from the",
    ];
    const JUDGES: &[&str] = &[
        "bedöma vem*",
        "bedöma vilk*",
        "bedöma om",
        "bedöma rätt*",
        "avgöra",
        "pröva",
        "prövning",
        "prövningen",
        "besluta",
        "beslutanderätt*",
        "beslutsfattande*",
        "utredning*",
        "handläggning*",
        "decide",
        "assess",
    ];
    let at = sentence.find(TAKES)?;
    let judges = sentence.has_in(at.., JUDGES);
    (sentence.has(FROM) && judges).then_some(at)
}

/// The word for a decision against individuals that the organisation may make, on its own or on behalf of the authority.
fn coerces(context: &Context<'_>, sentence: &Said<'_>) -> Option<usize> {
    let at = sentence.find(COERCION)?;
    let verb = sentence.find(EXERCISES)?;
    let given =
        sentence.has(&["får", "kan", "ska", "skall", "rätt*", "befogenhet*", "beslutar*", "utfärdar*", "förelägger*"]);
    let on_behalf = (0..sentence.words.len()).any(|at| sentence.key(at) == "vägnar" || sentence.key(at) == "ställe");
    let given = given || is_of_civil_society(context.agreement, sentence.passage);
    let own = sentence.find_before(ITS_OWN, verb).is_some();
    let theirs = is_done_by_private(context, sentence, verb) || on_behalf;
    (given && theirs && !own && !sentence.denies()).then_some(at.min(verb))
}
