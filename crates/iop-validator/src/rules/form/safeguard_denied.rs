//! Its page is the Markdown file beside this one.
#![doc = include_str!("safeguard_denied.md")]

use iop_core::model::Stage;
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::denied::{self, Provision};

pub(super) const RULE: Rule = Rule {
    id: "form/safeguard-denied",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("safeguard_denied.md"),
    check,
};

/// What an agreement of this kind rests on, where no other rule misses it: the name of its words, and how it is told.
const SAFEGUARDS: &[(&str, Provision)] = &[
    (
        "archive",
        Provision {
            words: &[
                "arkivera",
                "arkiverar",
                "arkiveras",
                "diarieföra",
                "diarieföras",
                "diarieför",
                "diarieförs",
                "bevara",
                "bevarar",
                "bevaras",
                "archived",
            ],
            with: &[
                "överenskommelsen",
                "avtalet",
                "handling*",
                "original*",
                "arkivexemplar*",
                "rapport*",
                "filen",
                "agreement",
            ],
            aside: &[
                "*uppgift*",
                "kopi*",
                "foto*",
                "bild*",
                "utdrag*",
                "utkast*",
                "arbetsmaterial",
                "*anteckning*",
                "samtal*",
                "gallr*",
                "inspel*",
                "e post*",
                "sms",
                "längre",
                "oförändrad*",
            ],
        },
    ),
    (
        "meetings",
        Provision {
            words: &["mötas", "möts", "träffas", "sammanträda", "sammanträder", "möten", "sammanträden", "meetings"],
            with: &["*grupp", "*gruppen", "*rådet", "parterna", "partnerna", "steering group"],
            aside: &[
                "deltag*",
                "jäv*",
                "beslut*",
                "röst*",
                "enskild*",
                "barn*",
                "fysisk*",
                "digital*",
                "juli",
                "sommar*",
                "helg*",
                "enas",
                "offentlig*",
                "öppna",
            ],
        },
    ),
    (
        "minutes",
        Provision {
            words: &["protokoll", "minnesanteckning*", "mötesanteckning*", "minutes"],
            with: &[],
            aside: &["beslut*", "justera*", "utdrag*", "enskild*", "namn*", "person*", "samtal*", "stödsamtal*"],
        },
    ),
    (
        "review",
        Provision {
            words: &[
                "översyn",
                "översynen",
                "se över",
                "ser över",
                "ses över",
                "utvärdering",
                "utvärderas",
                "utvärdera",
                "utvärderar",
                "evaluated",
            ],
            with: &[
                "överenskommelsen",
                "partnerskap*",
                "avtalet",
                "samarbetet",
                "samverkan",
                "verksamheten",
                "parterna",
                "någon",
                "ingen",
                "agreement",
            ],
            aside: &["enskild*", "person*", "deltag*", "pris*", "avgift*", "forsk*"],
        },
    ),
    (
        "equality",
        Provision {
            words: &["likställda", "jämbördiga", "jämlika parter", "likvärdiga parter", "equal partners"],
            with: &[],
            aside: &["ekonomisk*", "resurs*", "storlek*"],
        },
    ),
    (
        "equality",
        Provision {
            words: &["självständig", "självständiga", "självständigt", "independent"],
            with: &["förening*", "jouren*", "organisation*", "stiftelse*", "klubb*", "parterna", "association"],
            aside: &["juridisk*", "deltag*", "utvärder*", "uppdrag*", "unga", "äldre", "barn*"],
        },
    ),
    (
        "separate",
        Provision {
            words: &[
                "åtskil*",
                "särredovis*",
                "särskild redovisning",
                "särskild bokföring",
                "särskild projektkod",
                "egen projektkod",
                "hållas isär",
                "hålls isär",
                "skilda från",
                "skilt från",
                "kept apart",
            ],
            with: &[
                "bidrag*",
                "medel*",
                "medlen",
                "pengar*",
                "kostnad*",
                "ekonomi*",
                "redovisning*",
                "bokföring*",
                "funds",
            ],
            aside: &["timmar", "moms*"],
        },
    ),
    (
        "told",
        Provision {
            words: &["underrätta*", "meddela*", "informera*", "inform", "notify"],
            with: &[
                "hinder*",
                "hindra*",
                "försen*",
                "avvik*",
                "ändring*",
                "den andra",
                "de andra",
                "motpart*",
                "other party",
            ],
            aside: &[
                "medi*",
                "press*",
                "enskild*",
                "deltag*",
                "namn*",
                "uppgift*",
                "medlem*",
                "allmänhet*",
                "vårdnads*",
                "kontakt*",
            ],
        },
    ),
    (
        "data",
        Provision {
            words: &["*incident", "*incidenter", "*incidenten", "intrång"],
            with: &["anmäl*", "meddela*", "underrätta*", "rapporter*", "dokumenter*", "hanteras", "reported"],
            aside: &["olyck*", "polis*", "mindre"],
        },
    ),
    (
        "data",
        Provision {
            words: &["informera*", "information", "underrätta*"],
            with: &["registrerade", "registrerad", "personuppgift*", "data subject*"],
            aside: &["lämna*", "känslig*", "kommunen", "regionen"],
        },
    ),
    (
        "renegotiation",
        Provision {
            words: &["omförhandla", "omförhandlar", "omförhandlas", "omförhandling", "renegotiate*"],
            with: &["ändra*", "förutsättning*", "förhållanden*", "parterna", "change*"],
            aside: &["bidrag*", "belopp*", "pris*", "ersättning*", "led*", "lyck*", "avslut*", "inom", "nå*"],
        },
    ),
    (
        "misuse",
        Provision {
            words: &[
                "betalas tillbaka",
                "betala tillbaka",
                "betalar tillbaka",
                "betalas åter",
                "återbetal*",
                "återkräv*",
                "återbära*",
                "återbär*",
                "repaid",
            ],
            with: &[
                "till annat",
                "annat ändamål",
                "andra ändamål",
                "felaktig*",
                "oriktig*",
                "missbruk*",
                "avtalsbrott*",
                "bryter mot",
                "brutit mot",
                "i strid med",
                "other purposes",
            ],
            aside: &["god tro"],
        },
    ),
    (
        "workplace",
        Provision {
            words: &["arbetsmiljö", "arbetsmiljön", "arbetsmiljöansvar*", "arbetsgivaransvar*", "work environment"],
            with: &["ingen av parterna", "ingen part", "ingendera", "parterna", "neither party"],
            aside: &[],
        },
    ),
];

fn check(context: &Context<'_>) -> Answer {
    let lost = SAFEGUARDS.iter().flat_map(|(name, safeguard)| {
        denied::taken_back(context, safeguard).map(|said| Fault::at(said.spot()).variant(name))
    });
    Answer::from_faults(lost.collect())
}
