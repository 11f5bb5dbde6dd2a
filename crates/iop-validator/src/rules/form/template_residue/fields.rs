//! Words of another field of work: home care in an agreement on children, pupils in one on adults, a swimming instructor
//! where nobody swims. Knows no names.

use iop_core::model::{Agreement, TargetGroup, TargetGroupKind};

use crate::context::{Context, Topic};
use crate::finding::Fault;
use crate::reader;
use crate::rules::said::{self, Said};

/// A field of work: who is in it, the words of it alone, and all words that are near it.
struct Field {
    is_foreign: fn(&TargetGroup) -> bool,
    own: &'static [&'static str],
    near: &'static [&'static str],
}

const FIELDS: &[Field] = &[
    Field {
        is_foreign: is_young,
        own: &[
            "hemtjänst*",
            "äldreboende*",
            "äldreomsorg*",
            "äldreförvaltning*",
            "äldrenämnd*",
            "vårdboende*",
            "demens*",
            "trygghetslarm*",
            "home care*",
            "nursing home*",
        ],
        near: &[
            "äldre",
            "äldres",
            "senior*",
            "pension*",
            "generation*",
            "mormor*",
            "farmor*",
            "anhörig*",
            "elder*",
            "older people*",
        ],
    },
    Field {
        is_foreign: is_adult,
        own: &[
            "vårdnadshavar*",
            "elevhälsa*",
            "rektor*",
            "förskol*",
            "fritidshem*",
            "klassföreståndar*",
            "skolkurator*",
            "mentorn på skolan",
            "preschool*",
            "guardian*",
        ],
        near: &[
            "barn*",
            "*barn",
            "ung*",
            "elev*",
            "famil*",
            "förälder*",
            "föräldr*",
            "*skolor",
            "child*",
            "young*",
            "pupil*",
            "famil*",
        ],
    },
    Field {
        is_foreign: any,
        own: &[
            "simledar*",
            "simlärar*",
            "simskol*",
            "simundervisning*",
            "bassäng*",
            "badvakt*",
            "badmästar*",
            "lifeguard*",
        ],
        near: &[
            "sim",
            "simma*",
            "simning*",
            "simhall*",
            "simkunnig*",
            "bad",
            "badet",
            "badhus*",
            "badplats*",
            "strand*",
            "swim*",
        ],
    },
    Field {
        is_foreign: any,
        own: &["ridledar*", "ridlärar*", "ridskol*", "stallpersonal*", "stallchef*"],
        near: &["häst*", "ponny*", "ridning*", "rida", "rider", "ridhus*", "stall*", "horse*"],
    },
    Field {
        is_foreign: any,
        own: &["seglarskol*", "seglarledar*", "seglarlärar*", "flytväst*"],
        near: &[
            "segl*", "båt*", "kanot*", "kajak*", "sjö*", "hav*", "vatten*", "hamn*", "brygg*", "*paddl*", "sail*",
            "boat*",
        ],
    },
    Field {
        is_foreign: any,
        own: &["skidlärar*", "skidledar*", "liftkort*", "skidskol*"],
        near: &["skid*", "backe*", "fjäll*", "slalom*", "ski", "skiing"],
    },
    Field {
        is_foreign: any,
        own: &["körledar*", "dirigent*", "körsångar*", "körövning*"],
        near: &["kör", "kören", "körer", "körsång*", "sång*", "sjung*", "musik*", "orkester*", "choir*"],
    },
];

/// Whoever the work is for.
fn any(_: &TargetGroup) -> bool {
    true
}

/// The words of a field that the agreement is not about, where nothing else in it comes near that field.
pub(super) fn foreign(context: &Context<'_>) -> Option<Fault> {
    let fields = FIELDS.iter().filter(|field| is_of_others(context.agreement, field));
    fields.into_iter().find_map(|field| {
        let told: Vec<Said<'_>> =
            context.passages.iter().flat_map(|passage| said::within(passage, field.own)).collect();
        let [said] = &told[..] else { return None };
        let in_clause = matches!(said.passage.topic, Topic::Clause(..));
        let is_it = |other: &Said<'_>| other.is_beside(said) && other.range == said.range;
        let mut others = context.passages.iter().flat_map(said::all).filter(|other| !is_it(other));
        let near = others.any(|other| other.has(field.near)) || is_of_party(context.agreement, field);
        (in_clause && !near && !said.denies())
            .then(|| Fault::at(said.spot()).variant("field").arg("words", said.hit_text()))
    })
}

/// Whether every group that the agreement is for is of another age.
fn is_of_others(agreement: &Agreement, field: &Field) -> bool {
    let mut groups = agreement.target_groups.iter().filter(|group| group.kind != TargetGroupKind::Indirect).peekable();
    groups.peek().is_some() && groups.all(field.is_foreign)
}

/// No older than who is still young.
fn is_young(group: &TargetGroup) -> bool {
    // no law: no longer young
    const OLD: u8 = 30;
    group.age_to.known().or(group.age_under.known()).is_some_and(|age| *age <= OLD)
}

/// No younger than an adult.
fn is_adult(group: &TargetGroup) -> bool {
    // no law: of age
    const ADULT: u8 = 18;
    group.age_from.known().is_some_and(|age| *age >= ADULT)
}

/// Whether a party, or the part of it that answers for the agreement, works in the field.
fn is_of_party(agreement: &Agreement, field: &Field) -> bool {
    agreement.parties.iter().any(|party| {
        let mut texts = party.name.known().into_iter().chain(&party.body).chain(&party.unit);
        texts.any(|text| reader::has(text, field.own) || reader::has(text, field.near))
    })
}
