//! Its page is the Markdown file beside this one.
#![doc = include_str!("authority_renamed.md")]

use chrono::NaiveDate;
use iop_core::model::{ClauseKind, Stage};
use iop_law::Basis;

use crate::context::Context;
use crate::finding::{Fault, Severity};
use crate::rule::{Answer, Rule};
use crate::rules::said;

pub(super) const RULE: Rule = Rule {
    id: "references/authority-renamed",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("authority_renamed.md"),
    check,
};

/// What an authority was called, what it is called since, and from when.
struct Renamed {
    was: &'static [&'static str],
    is: &'static str,
    from: Option<NaiveDate>,
}

const RENAMED: &[Renamed] = &[
    Renamed {
        was: &[
            "datainspektionen",
            "datainspektionens",
            "data inspection board",
            "data protection authority datainspektionen",
        ],
        is: "Integritetsskyddsmyndigheten (IMY)",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2021, 1, 1),
    },
    Renamed {
        was: &["rikspolisstyrelsen", "rikspolisstyrelsens"],
        is: "Polismyndigheten",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2015, 1, 1),
    },
    Renamed {
        was: &["ungdomsstyrelsen", "ungdomsstyrelsens"],
        is: "Myndigheten för ungdoms- och civilsamhällesfrågor",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2014, 4, 1),
    },
    Renamed {
        was: &["landstinget", "landstingets", "landstingsfullmäktige", "landstingsfullmäktiges"],
        is: "regionen",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2020, 1, 1),
    },
    Renamed {
        was: &["integrationsverket", "integrationsverkets"],
        is: "länsstyrelserna och Migrationsverket, efter uppgift",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2007, 7, 1),
    },
    Renamed {
        was: &["invandrarverket", "invandrarverkets", "statens invandrarverk"],
        is: "Migrationsverket",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2000, 7, 1),
    },
    Renamed {
        was: &["arbetsmarknadsstyrelsen", "arbetsmarknadsstyrelsens", "länsarbetsnämnden", "länsarbetsnämndens"],
        is: "Arbetsförmedlingen",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2008, 1, 1),
    },
    Renamed {
        was: &["riksförsäkringsverket", "riksförsäkringsverkets", "allmänna försäkringskassan"],
        is: "Försäkringskassan",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2005, 1, 1),
    },
    Renamed {
        was: &["riksskatteverket", "riksskatteverkets", "skattemyndigheten", "skattemyndighetens"],
        is: "Skatteverket",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2004, 1, 1),
    },
    Renamed {
        was: &[
            "folkhälsoinstitutet",
            "folkhälsoinstitutets",
            "statens folkhälsoinstitut",
            "smittskyddsinstitutet",
            "smittskyddsinstitutets",
        ],
        is: "Folkhälsomyndigheten",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2014, 1, 1),
    },
    Renamed {
        was: &["handisam", "handisams"],
        is: "Myndigheten för delaktighet",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2014, 5, 1),
    },
    Renamed {
        was: &[
            "handikappombudsmannen",
            "handikappombudsmannens",
            "jämställdhetsombudsmannen",
            "jämställdhetsombudsmannens",
            "jämo",
            "jämos",
            "ombudsmannen mot etnisk diskriminering",
        ],
        is: "Diskrimineringsombudsmannen",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2009, 1, 1),
    },
    Renamed {
        was: &[
            "räddningsverket",
            "räddningsverkets",
            "statens räddningsverk",
            "krisberedskapsmyndigheten",
            "krisberedskapsmyndighetens",
        ],
        is: "Myndigheten för civilt försvar (tidigare MSB)",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2009, 1, 1),
    },
    Renamed {
        was: &["nutek", "nuteks", "glesbygdsverket", "glesbygdsverkets"],
        is: "Tillväxtverket",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2009, 4, 1),
    },
    Renamed {
        was: &["vägverket", "vägverkets", "banverket", "banverkets"],
        is: "Trafikverket",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2010, 4, 1),
    },
    Renamed {
        was: &["högskoleverket", "högskoleverkets"],
        is: "Universitetskanslersämbetet eller Universitets- och högskolerådet",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2013, 1, 1),
    },
    Renamed {
        was: &["myndigheten för skolutveckling"],
        is: "Skolverket",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2008, 10, 1),
    },
    Renamed {
        was: &["nämnden för offentlig upphandling"],
        is: "Konkurrensverket",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2007, 9, 1),
    },
    Renamed {
        was: &["länsrätten", "länsrättens"],
        is: "förvaltningsrätten",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2010, 2, 15),
    },
    Renamed {
        was: &["regeringsrätten", "regeringsrättens"],
        is: "Högsta förvaltningsdomstolen",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2011, 1, 1),
    },
    Renamed {
        was: &["svenska kommunförbundet", "svenska kommunförbundets", "landstingsförbundet", "landstingsförbundets"],
        is: "Sveriges Kommuner och Regioner (SKR)",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2007, 3, 28),
    },
    Renamed {
        was: &["sveriges kommuner och landsting"],
        is: "Sveriges Kommuner och Regioner (SKR)",
        // no law: the day of the name
        from: NaiveDate::from_ymd_opt(2019, 11, 27),
    },
];

/// What is told of the time before.
const THEN: &[&str] = &[
    "tidigare",
    "dåvarande",
    "förutvarande",
    "numera",
    "före detta",
    "hette",
    "bildades",
    "then",
    "former*",
    "nowadays",
];

fn check(context: &Context<'_>) -> Answer {
    let mut faults = Vec::new();
    for renamed in RENAMED.iter().filter(|one| one.from.is_some_and(|from| from <= context.date)) {
        let told = said::with(context, renamed.was).filter(|sentence| {
            let history = [ClauseKind::Background, ClauseKind::Related, ClauseKind::Changes];
            !history.iter().any(|kind| sentence.passage.topic.is_about(*kind)) && !sentence.has(THEN)
        });
        faults.extend(told.map(|sentence| {
            let name = sentence.hit_text();
            Fault::at(sentence.spot()).arg("name", name).arg("is", renamed.is)
        }));
    }
    Answer::from_faults(faults)
}
