//! The legal data, in both languages: an index of all acts with their dates, a page for each act that sets an amount or
//! whose provisions moved, and a page each for the authorities, the lists of criteria, the clauses and the cases. What is said of a value
//! is what `iop law` says; here it is laid out.

mod authorities;

use std::fmt::Write as _;

use chrono::NaiveDate;
use iop_core::Language;
use iop_law::{Law, Series, Sourced, Statute, standing_said, typeset_locus};

use super::{NOTICE, cell};
use crate::generate::Page;

/// The pages in one language.
pub(crate) fn law(language: Language) -> Vec<Page> {
    Words { language, law: Law::bundled() }.pages()
}

/// The words of the pages in one language.
struct Words {
    language: Language,
    law: &'static Law,
}

impl Words {
    /// One of two words.
    fn either<'a>(&self, sv: &'a str, en: &'a str) -> &'a str {
        match self.language {
            Language::Sv => sv,
            Language::En => en,
        }
    }

    /// The folder of the pages, in the folder of the language.
    fn folder(&self) -> &'static str {
        match self.language {
            Language::Sv => "lag",
            Language::En => "law",
        }
    }

    fn pages(&self) -> Vec<Page> {
        let (tongue, folder) = (self.either("sv", "en"), self.folder());
        let mut texts = vec![
            (self.either("myndigheter", "authorities").to_owned(), self.authorities()),
            (self.either("kriterier", "criteria").to_owned(), self.criteria()),
            (self.either("avsnitt", "clauses").to_owned(), self.clauses()),
            (self.either("rattsfall", "cases").to_owned(), self.cases()),
        ];
        texts.extend(
            self.law.statutes().filter(|act| self.has_page(act)).map(|act| (act.id.file_stem(), self.act(act))),
        );
        let up = format!("\n[{}](../{folder}.md)\n", self.either("Lagdata", "Legal data"));
        let page = |(name, text): (String, String)| Page {
            path: format!("docs/{tongue}/{folder}/{name}.md").into(),
            text: format!("{NOTICE}{text}{up}"),
        };
        let mut pages: Vec<Page> = texts.into_iter().map(page).collect();
        pages.push(Page {
            path: format!("docs/{tongue}/{folder}.md").into(),
            text: format!("{NOTICE}{}{}{}", self.introduction(), self.limits(), self.acts()),
        });
        pages
    }

    /// An act with amounts or provisions has more to tell than fits a row.
    fn has_page(&self, act: &Statute) -> bool {
        !act.moved.is_empty() || !act.provisions.is_empty() || self.sets(act).next().is_some()
    }

    fn sets(&self, act: &Statute) -> impl Iterator<Item = &'static Series> {
        let id = act.id;
        self.law.amounts().filter(move |series| series.act == id)
    }

    fn introduction(&self) -> String {
        let (checked, fingerprint) = (self.law.checked_until(), self.law.fingerprint());
        match self.language {
            Language::Sv => format!(
                "# Lagdata\n\nFörfattningar, belopp och gränser som reglerna prövar mot, med dag, källa och uppgift om \
                 de har lästs i källan. `iop law` ger samma svar för en viss dag: `iop law direktupphandling --at \
                 2018-12-04`, `iop law SoL`. [In English](../en/law.md).\n\n\
                 - Det som inte har lästs i källan, eller inte är känt för en dag, besvaras med *okänt*, aldrig med \
                 ett värde från en annan dag.\n\
                 - *Känt till och med* är den sista dag för vilken uppgiften har kontrollerats.\n\
                 - Se också [myndigheter som har bytt namn](lag/myndigheter.md), [kriterier](lag/kriterier.md), [avsnitt och \
                 vad de minst bör innehålla](lag/avsnitt.md) och [rättsfall](lag/rattsfall.md).\n\n\
                 Lagdata kontrollerade {checked} eller senare. Fingeravtryck: `{fingerprint}`.\n"
            ),
            Language::En => format!(
                "# Legal data\n\nActs, amounts and limits that the rules judge by, with dates, sources and whether they \
                 were read in the source. `iop law` gives the same answers for a day: `iop --lang en law \"direct award\" \
                 --at 2018-12-04`, `iop law SoL`. [På svenska](../sv/lag.md).\n\n\
                 - What was not read in its source, or is not known for a day, is answered with *unknown*, never with \
                 a value of another day.\n\
                 - *Known through* is the last day for which the entry was checked.\n\
                 - See also [authorities that changed their name](law/authorities.md), [criteria](law/criteria.md), [clauses \
                 and the least they should hold](law/clauses.md) and [cases](law/cases.md).\n\n\
                 Legal data checked on {checked} or later. Fingerprint: `{fingerprint}`.\n"
            ),
        }
    }

    /// Every kind of amount with its act.
    fn limits(&self) -> String {
        let heading = self.either("Belopp och gränser", "Amounts and limits");
        let head = self.either("| Uppgift | Vad | Lagrum |", "| Entry | What | Source |");
        let mut out = format!("\n## {heading}\n\n{head}\n|---|---|---|\n");
        for series in self.law.amounts() {
            let (kind, name) = (&series.kind, cell(self.name(series)));
            let act = self.law.statute(&series.act).map(|act| act.citation(series.locus.as_deref(), self.language));
            let (folder, stem) = (self.folder(), series.act.file_stem());
            let _ = writeln!(out, "| [`{kind}`]({folder}/{stem}.md) | {name} | {} |", cell(&act.unwrap_or_default()));
        }
        out
    }

    /// Every act with its dates.
    fn acts(&self) -> String {
        let heading = self.either("Författningar", "Acts");
        let head = self.either(
            "| Nummer | Författning | I kraft | Upphävd | Ersatt av | Känd till och med |",
            "| Number | Act | In force | Repealed | Replaced by | Known through |",
        );
        let mut out = format!("\n## {heading}\n\n{}\n\n{head}\n|---|---|---|---|---|---|\n", self.unread_note());
        for act in self.law.statutes() {
            let number = if self.has_page(act) {
                format!("[{}]({}/{}.md)", act.id, self.folder(), act.id.file_stem())
            } else {
                act.id.to_string()
            };
            let short = act.short.as_ref().map(|short| format!(" ({short})")).unwrap_or_default();
            let known = act.known_through();
            let _ = writeln!(
                out,
                "| {number} | {}{short} | {} | {} | {} | {} |",
                cell(&act.citation(None, self.language)),
                self.start(act),
                brief(act.repealed.as_ref()),
                brief(act.successor.as_ref()),
                if known == NaiveDate::MAX { String::new() } else { known.to_string() },
            );
        }
        out
    }

    fn unread_note(&self) -> &'static str {
        match self.language {
            Language::Sv => {
                "En uppgift med frågetecken har inte lästs i någon källa, och ingen regel går efter den. *Senast* är en \
                 dag då författningen säkert gällde, där den första dagen inte är läst."
            }
            Language::En => {
                "A value with a question mark was not read in any source, and no rule goes by it. *By* is a day on which \
                 the act surely applied, where its first day was not read."
            }
        }
    }

    fn start(&self, act: &Statute) -> String {
        let first = act.in_force.as_ref().filter(|field| field.verified);
        match (first, &act.in_force_by) {
            (None, Some(by)) => format!("{} {}", self.either("senast", "by"), by.value),
            _ => brief(act.in_force.as_ref()),
        }
    }

    /// The page of an act.
    fn act(&self, act: &Statute) -> String {
        let name = act.citation(None, self.language);
        let mut out = format!("# {}\n\n", capital(&name));
        let head = self.either("| Uppgift | Värde | Källa |", "| Entry | Value | Source |");
        let _ = writeln!(out, "{head}\n|---|---|---|");
        let mut row = |label: &str, value: String, source: String| {
            let _ = writeln!(out, "| {label} | {} | {} |", cell(&value), cell(&source));
        };
        let text = |field: &Sourced<String>| field.value.clone();
        row(self.either("Rubrik", "Title"), text(&act.title), self.origin(&act.title));
        for (label, field) in [
            (self.either("I kraft", "In force"), &act.in_force),
            (self.either("I kraft senast", "In force at the latest"), &act.in_force_by),
            (self.either("Upphävd", "Repealed"), &act.repealed),
        ] {
            if let Some(field) = field {
                row(label, field.value.to_string(), self.origin(field));
            }
        }
        if let Some(field) = &act.successor {
            let name = self.law.statute(&field.value).map(|act| act.citation(None, self.language));
            row(self.either("Ersatt av", "Replaced by"), name.unwrap_or_default(), self.origin(field));
        }
        if let Some(field) = &act.chapters {
            row(self.either("Sista kapitel", "Last chapter"), field.value.to_string(), self.origin(field));
        }
        if let Some(note) = &act.note {
            let _ = write!(out, "\n{}: {note}\n", self.either("Anmärkning", "Note"));
        }
        self.provisions(&mut out, act);
        self.moved(&mut out, act);
        for series in self.sets(act) {
            out.push_str(&self.amounts(series));
        }
        out
    }

    fn provisions(&self, out: &mut String, act: &Statute) {
        if act.provisions.is_empty() {
            return;
        }
        let heading = self.either("Bestämmelser", "Provisions");
        let head = self.either("| Om | Lagrum | Källa |", "| On | Place | Source |");
        let _ = write!(out, "\n## {heading}\n\n{head}\n|---|---|---|\n");
        for own in &act.provisions {
            let place = typeset_locus(&own.locus.value, self.language);
            let _ =
                writeln!(out, "| {} | {place} | {} |", cell(own.name(self.language)), cell(&self.origin(&own.locus)));
        }
    }

    fn moved(&self, out: &mut String, act: &Statute) {
        if act.moved.is_empty() {
            return;
        }
        let heading = self.either("Flyttade bestämmelser", "Provisions that moved");
        let head = self.either("| Från | Till | Källa | Anmärkning |", "| From | To | Source | Note |");
        let _ = write!(out, "\n## {heading}\n\n{head}\n|---|---|---|---|\n");
        for entry in &act.moved {
            let place = |locus: &str| typeset_locus(locus, self.language);
            let source = self.source(&entry.source, entry.verified, entry.checked);
            let note = cell(entry.note.as_deref().unwrap_or_default());
            let _ = writeln!(out, "| {} | {} | {} | {note} |", place(&entry.from), place(&entry.to), cell(&source));
        }
    }

    fn name(&self, series: &'static Series) -> &'static str {
        match self.language {
            Language::Sv => &series.name,
            Language::En => &series.name_en,
        }
    }

    /// All values of a kind over time.
    fn amounts(&self, series: &'static Series) -> String {
        let act = self.law.statute(&series.act).map(|act| act.citation(series.locus.as_deref(), self.language));
        let head = self.either(
            "| Gäller | Värde | I euro | Källa | Anmärkning |",
            "| Applies | Value | In euro | Source | Note |",
        );
        let mut out = format!(
            "\n## {}\n\n`{}`, {}\n\n{head}\n|---|---|---|---|---|\n",
            self.name(series),
            series.kind,
            act.unwrap_or_default()
        );
        let known = series.amounts.iter().map(|own| {
            let period = self.period(own.valid_from, own.valid_to, Some(own.known_through()));
            let doubt = match (own.verified, own.certain_from) {
                (false, _) => " ?".to_owned(),
                (true, Some(day)) => format!(" ({} {day})", self.either("säkert från och med", "certain from")),
                (true, None) => String::new(),
            };
            let value = format!("{}{doubt}", own.value.said(self.language));
            let source = self.source(&own.source, own.verified, own.checked);
            (own.valid_from, period, value, own.euro, source, own.note.clone().unwrap_or_default())
        });
        let missing = series.missing.iter().map(|own| {
            let period = self.period(own.valid_from, own.valid_to, None);
            let source = self.source(&own.source, own.verified, own.checked);
            let value = self.either("*okänt*", "*unknown*").to_owned();
            (own.valid_from, period, value, own.euro, source, own.note.clone().unwrap_or_default())
        });
        let mut rows: Vec<_> = known.chain(missing).collect();
        rows.sort_by_key(|row| row.0);
        for (_, period, value, euro, source, note) in rows {
            let euro = euro.map(|euro| euro.typeset(self.language)).unwrap_or_default();
            let _ = writeln!(out, "| {period} | {value} | {euro} | {} | {} |", cell(&source), cell(&note));
        }
        out
    }

    fn period(&self, from: NaiveDate, to: Option<NaiveDate>, known: Option<NaiveDate>) -> String {
        match (to, known) {
            (Some(to), _) => format!("{from}–{to}"),
            (None, Some(known)) => format!("{from}–, {} {known}", self.either("känt till och med", "known through")),
            (None, None) => format!("{from}–"),
        }
    }

    fn origin<T>(&self, field: &Sourced<T>) -> String {
        let note = field.note.as_ref().map(|note| format!(" {note}")).unwrap_or_default();
        format!("{}{note}", self.source(&field.source, field.verified, field.checked))
    }

    fn source(&self, source: &str, verified: bool, checked: NaiveDate) -> String {
        format!("{source} ({})", standing_said(verified, checked, self.language))
    }

    fn criteria(&self) -> String {
        let mut out = format!("# {}\n", self.either("Kriterielistor", "Lists of criteria"));
        for set in self.law.criteria_sets() {
            let published = set.published.map(|day| format!(", {day}")).unwrap_or_default();
            let _ = write!(out, "\n## {}{published}\n\n`{}`\n", set.publisher, set.id);
            for criterion in &set.criteria {
                let text = criterion.text(self.language);
                let doubt = if text.verified { "" } else { " ?" };
                let _ = write!(
                    out,
                    "{}- {}{doubt}",
                    if criterion.id == set.criteria[0].id { "\n" } else { "" },
                    text.value
                );
                out.push('\n');
            }
            if self.language == Language::Sv && set.criteria.iter().any(|criterion| criterion.sv.is_none()) {
                out.push_str("\nPå engelska där den svenska lydelsen inte är läst.\n");
            }
            let label = self.either("Källa", "Source");
            let _ = write!(out, "\n{label}: {}\n", self.source(&set.source, set.verified, set.checked));
            if let Some(note) = &set.note {
                let _ = write!(out, "\n{}: {note}\n", self.either("Anmärkning", "Note"));
            }
        }
        out
    }

    fn clauses(&self) -> String {
        let heading = self.either("Avsnitt och vad de minst bör innehålla", "Clauses and the least they should hold");
        let introduction = match self.language {
            Language::Sv => {
                "Sammanställt av riktlinjer, avtal och författningar. Vem som begär avsnittet framgår av sista kolumnen; \
                 ett frågetecken betyder att uppgiften inte har lästs i källan. *Id* är det ord som `iop law` känner."
            }
            Language::En => {
                "Put together from guidelines, agreements and acts. The last column tells who asks for the clause; a \
                 question mark means that this was not read in the source. *Id* is the word that `iop law` knows."
            }
        };
        let head = self
            .either("| Avsnitt | Id | Minsta innehåll | Begärs av |", "| Clause | Id | Least content | Asked for by |");
        let mut out = format!("# {heading}\n\n{introduction}\n\n{head}\n|---|---|---|---|\n");
        for set in self.law.clause_sets() {
            let demands: Vec<String> = set
                .demanded_by
                .iter()
                .map(|demand| {
                    let doubt = if demand.verified { "" } else { " ?" };
                    format!("{}{doubt}", demand.said(self.law, self.language))
                })
                .collect();
            let (name, content) = (cell(set.name(self.language)), cell(set.content(self.language)));
            let _ = writeln!(out, "| {name} | `{}` | {content} | {} |", set.id, cell(&demands.join("; ")));
        }
        out
    }

    fn cases(&self) -> String {
        let mut out = format!("# {}\n", self.either("Rättsfall", "Cases"));
        for case in self.law.cases() {
            let decided = case.decided.map(|day| format!(", {day}")).unwrap_or_default();
            let number = case.number.as_ref().map(|number| format!(", {number}")).unwrap_or_default();
            let source = self.source(&case.source, case.verified, case.checked);
            let _ = write!(
                out,
                "\n## {}\n\n{}{number}{decided}\n\n{}\n\n{}\n\n{}: {source}\n",
                case.id,
                case.court,
                case.subject,
                case.outcome,
                self.either("Källa", "Source")
            );
        }
        out
    }
}

/// A value, with a question mark where it was not read.
fn brief<T: ToString>(field: Option<&Sourced<T>>) -> String {
    let doubt = |field: &Sourced<T>| if field.verified { "" } else { " ?" };
    field.map(|field| format!("{}{}", field.value.to_string(), doubt(field))).unwrap_or_default()
}

/// A name as a heading has it.
fn capital(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn find(language: Language, path: &str) -> String {
        let pages = law(language);
        pages.into_iter().find(|page| page.path.to_str() == Some(path)).map(|page| page.text).unwrap_or_default()
    }

    #[test]
    fn every_act_has_a_row_and_every_amount_its_values_on_the_page_of_its_act() {
        for (language, folder, index) in
            [(Language::Sv, "docs/sv/lag", "docs/sv/lag.md"), (Language::En, "docs/en/law", "docs/en/law.md")]
        {
            let all = find(language, index);
            for act in Law::bundled().statutes() {
                assert!(all.contains(&act.id.to_string()), "{}", act.id);
            }
            for series in Law::bundled().amounts() {
                let page = find(language, &format!("{folder}/{}.md", series.act.file_stem()));
                assert!(page.contains(&format!("`{}`", series.kind)), "{}", series.kind);
                for amount in &series.amounts {
                    assert!(page.contains(&amount.valid_from.to_string()), "{}", series.kind);
                }
            }
        }
    }

    #[test]
    fn every_name_that_ended_has_a_row_with_its_day_and_its_source() {
        let page = find(Language::Sv, "docs/sv/lag/myndigheter.md");
        for own in Law::bundled().authorities() {
            assert!(page.contains(&format!("| {} | {}", own.names.join(", "), own.ended.value)), "{}", own.id);
        }
        assert!(
            page.contains("| 2021-01-01 | Integritetsskyddsmyndigheten (IMY) | 2025-09-01 | 2007:975, rubriken"),
            "{page}"
        );
        assert!(page.contains("| Myndigheten för skolutveckling | 2008-10-01 ? | Skolverket |"), "{page}");
    }

    #[test]
    fn what_was_not_read_has_a_question_mark_and_what_is_missing_is_unknown() {
        let page = find(Language::Sv, "docs/sv/lag/2016-1145.md");
        assert!(page.contains("| 2014-01-01–2015-12-31 | 1\u{a0}806\u{a0}427\u{a0}kr ? |"), "{page}");
        assert!(page.contains("| 2026-01-01–2027-12-31 | *okänt* | 216\u{a0}000\u{a0}EUR |"), "{page}");
        assert!(page.contains("| 2022-02-01–, känt till och med 2025-09-01 | 700\u{a0}000\u{a0}kr |"), "{page}");
    }

    #[test]
    fn where_provisions_went_is_on_the_page_of_the_act_that_ended() {
        let page = find(Language::En, "docs/en/law/2001-453.md");
        assert!(page.starts_with(NOTICE) && page.contains("# Social Services Act (2001:453)\n"), "{page}");
        assert!(page.contains("## Provisions that moved\n"), "{page}");
        assert!(find(Language::Sv, "docs/sv/lag/avsnitt.md").contains("| Mål | `goals` | mätbara mål"));
    }
}
