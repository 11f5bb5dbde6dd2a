//! People whom the title or the purpose names and no other text does: those of another agreement.

use iop_core::Pointer;
use iop_core::model::{ClauseKind, Sex, TargetGroup};

use super::{CHILDREN, ELDERLY, MEN, OTHERS, WOMEN};
use crate::context::{Context, Topic};
use crate::finding::{Fault, Spot};
use crate::reader;
use crate::rules::said::{self, Said};

/// Grown men and women: "unga" may be of either sex.
const GROWN: [(Sex, &[&str], &[&str]); 2] =
    [(Sex::Women, &["män", "männen"], WOMEN), (Sex::Men, &["kvinnor", "kvinnorna", "women"], MEN)];

/// Men or women in the title, where every group that tells its sex is of the other, and no group's words name them.
pub(super) fn title(context: &Context<'_>, direct: &[(usize, &TargetGroup)]) -> Option<Fault> {
    let groups = &context.agreement.target_groups;
    GROWN.iter().find_map(|(sex, others, own)| {
        let told = || direct.iter().filter_map(|(_, group)| group.sex.known());
        // Where all tell it, every text is compared.
        let some = told().next().is_some() && told().all(|told| told == sex) && told().count() < direct.len();
        let texts = || groups.iter().filter_map(|group| group.text.known());
        if !some || texts().any(|text| reader::has(text.as_str(), others)) {
            return None;
        }
        let wrong = |one: &Said<'_>| one.has(others) && !one.has(own) && !one.has(OTHERS_OF_TITLE);
        let one = said::about(context, |topic| topic == Topic::Title).find(wrong)?;
        Some(Fault::at(one.mark(others)).related(Spot::Key(Pointer::root().key("target_groups")), "group"))
    })
}

/// Words of a title that names those whom the work is for by others.
const OTHERS_OF_TITLE: &[&str] = &["mot", "av", "som", "mäns", "against", "by"];

/// People whom only a few agreements are about, each by the words that name them.
const PEOPLE: &[&[&str]] = &[
    &["asylsök*", "flykting*", "nyanlända", "nya i sverige", "invandrare", "migranter", "asylum seekers", "refugees"],
    &["ensamkommande*", "unaccompanied*"],
    &["hemlösa", "bostadslösa", "homeless"],
    &["missbrukare", "narkomaner", "beroendesjuka", "addicts"],
    &["*äldre", "*äldres", "seniorer*", "pensionär*", "demenssjuka", "elderly"],
    &["funktionsned*", "funktionsvar*", "funktionshind*", "disabled"],
    &["frihetsberövade", "intagna", "frigivna", "kriminella", "avhoppare", "prisoners"],
    &["arbetslösa", "arbetssökande", "långtidsarbetslösa", "utan arbete", "utan jobb", "unemployed"],
    &["romer", "samer"],
    &["hbtq*", "lgbt*"],
];

/// People who stand near those whom the work is for, and are as often meant beside them: each by the words that name them.
const NEAR: &[&[&str]] = &[
    &["föräldrar", "småbarnsföräldrar", "småbarnsfamiljer", "parents"],
    &["anhöriga", "närstående", "relatives"],
    &["studenter", "students"],
    &["djurägare", "hundägare"],
    &["företagare", "entreprenörer"],
];

/// Words of a purpose that names others beside its own group on purpose.
const BESIDE: &[&str] =
    &["inte", "ej", "även", "också", "deras", "sina", "tillsammans", "*generation*", "yngre", "not", "also"];

/// How many words from the people others stand who are told of together with them.
const REACH: usize = 4;

/// The letters of a word by which the purpose and the groups are seen to be about the same.
const LETTERS: usize = 4;

/// People whom the purpose is about, where no other text of the agreement says a word of them.
pub(super) fn purpose(context: &Context<'_>, direct: &[(usize, &TargetGroup)]) -> Option<Fault> {
    let is_purpose = |topic: Topic| matches!(topic, Topic::Clause(_, Some(ClauseKind::Purpose)));
    let purpose: Vec<Said<'_>> = said::about(context, is_purpose).collect();
    // Grown people of any sort may be parents.
    let of_age = |group: &TargetGroup| {
        group.text.known().is_some_and(|text| reader::has(text.as_str(), &[CHILDREN, ELDERLY].concat()))
    };
    let near = if direct.iter().all(|(_, group)| of_age(group)) { NEAR } else { &[] };
    let far = PEOPLE.iter().map(|people| (people, OTHERS));
    far.chain(near.iter().map(|people| (people, BESIDE))).find_map(|(people, others)| {
        // Others who are told of long after them are no part of whom it is for: "ska lära känna familjer".
        let own = |one: &Said<'_>| {
            let at = one.find(people)?;
            let end = if others == OTHERS { at + REACH } else { one.words.len() };
            (!one.has_in(..end, others) && !one.has(BESIDE)).then_some(())
        };
        let one = purpose.iter().find(|one| own(one).is_some())?;
        let known = context.passages.iter().filter(|passage| !is_purpose(passage.topic));
        let known = known.flat_map(said::all).any(|other| other.has(people));
        let group = Spot::Key(Pointer::root().key("target_groups"));
        (!known && !is_about_them(context, direct, one)).then(|| Fault::at(one.mark(people)).related(group, "group"))
    })
}

/// The same people in the title or in a goal, where no other text says a word of them.
pub(super) fn named(context: &Context<'_>) -> Option<Fault> {
    const PENSIONERS: &[&str] = &["pensionär*", "seniorer*"];
    const YOUNG: &[&str] = &["tonår*", "förskolebarn*", "småbarns*", "teenagers"];
    let told = |topic: Topic| matches!(topic, Topic::Title | Topic::Goal(_));
    let sentences: Vec<Said<'_>> = said::about(context, told).collect();
    // "Fler äldre" is often all that is said of a group, of whatever age.
    let people = PEOPLE.iter().copied().filter(|people| !people.contains(&"*äldre"));
    people.chain([YOUNG, PENSIONERS]).find_map(|people| {
        let one = sentences.iter().find(|one| one.has(people) && !one.has(BESIDE))?;
        let known = context.passages.iter().filter(|passage| passage.pointer != one.passage.pointer);
        let known = known.flat_map(said::all).any(|other| other.has(people));
        let group = Spot::Key(Pointer::root().key("target_groups"));
        (!known).then(|| Fault::at(one.mark(people)).related(group, "group"))
    })
}

/// Whether a sentence has a word in common with what is said of the groups, the names of places left out.
fn is_about_them(context: &Context<'_>, direct: &[(usize, &TargetGroup)], one: &Said<'_>) -> bool {
    let own = |index: usize| direct.iter().any(|(at, _)| *at == index);
    let told = |topic: &Topic| matches!(topic, Topic::TargetGroup(index) if own(*index));
    let theirs = context.passages.iter().filter(|passage| told(&passage.topic)).flat_map(said::all);
    let theirs: Vec<String> = theirs.flat_map(|said| said.words).map(|word| reader::stem(&word.key)).collect();
    let plain = one.words.iter().filter(|word| !one.raw(word).starts_with(char::is_uppercase));
    let telling = plain.filter(|word| word.key.chars().count() >= LETTERS).map(|word| reader::stem(&word.key));
    telling.filter(|stem| !is_common(stem)).any(|stem| theirs.contains(&stem))
}

/// Whether a word stands in sentences about anyone.
fn is_common(stem: &str) -> bool {
    const COMMON: &[&str] = &["fler", "flera", "deras", "genom", "skall", "efter", "under", "kunna", "andra", "varje"];
    COMMON.iter().any(|word| reader::stem(word) == stem)
}
