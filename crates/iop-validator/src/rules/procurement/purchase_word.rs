//! Its page is the Markdown file beside this one.
#![doc = include_str!("purchase_word.md")]

use iop_core::model::{ChargeKind, ClauseKind, Kind, PartyRef, Role, Stage};
use iop_core::{Language, Pointer};
use iop_law::Basis;

use self::words::{AS, ENGLISH_ROLES, IF, ROLES, SUBJECT, TERMS, WHOSE, denies};
use crate::context::{Context, Passage, word_for};
use crate::finding::{Fault, Severity, Spot};
use crate::reader::{What, Word};
use crate::rule::{Answer, Rule};
use crate::rules::who::role_of;
use crate::rules::words::TURNS;

pub(super) const RULE: Rule = Rule {
    id: "procurement/purchase-word",
    severity: Severity::Warning,
    stage: Stage::Draft,
    since: "0.1.0",
    basis: &[Basis::Act { act: "2016:1145", locus: Some("1 kap. 15 §") }, Basis::Case { case: "HFD 2020 ref. 15" }],
    waivable: true,
    page: include_str!("purchase_word.md"),
    check,
};

mod deducted;
mod words;

fn check(context: &Context<'_>) -> Answer {
    let agreement = context.agreement;
    let Some(kind) = agreement.kind.known() else { return Answer::not_judged("reason-blank-kind") };
    let idea_based = agreement.parties.iter().any(|party| party.role.known() == Some(&Role::CivilSociety));
    if *kind == Kind::Cooperation && !idea_based {
        return Answer::does_not_apply("reason-public-buyers");
    }
    let form = word_for(*kind);
    let mut faults = penalties(context);
    // A grant may be lowered with what is done for it.
    faults.extend(Some(deducted::deducted(context)).filter(|_| *kind != Kind::Grant).into_iter().flatten());
    for passage in &context.passages {
        for sentence in &passage.sentences {
            let sentence = Sentence::of(passage, &sentence.words, context.agreement.language);
            faults.extend(sentence.found().into_iter().map(|word| {
                let fault = Fault::at(Spot::Words(passage.pointer.clone(), word.range.clone()));
                fault.arg("word", word.key.clone()).arg("form", form)
            }));
        }
    }
    Answer::from_faults(faults)
}

/// The facts that the idea-based party owes a penalty, which is the sanction of a purchase.
fn penalties(context: &Context<'_>) -> Vec<Fault> {
    let charges = context.agreement.funding.iter().flat_map(|funding| funding.charges.iter().enumerate());
    let owed = charges.filter(|(_, charge)| {
        let from = charge.from.as_ref().and_then(PartyRef::id).and_then(|id| role_of(context.agreement, id));
        charge.kind.known() == Some(&ChargeKind::Penalty) && from == Some(Role::CivilSociety)
    });
    let place = |index| Pointer::root().key("funding").key("charges").index(index).key("kind");
    owed.map(|(index, _)| Fault::at(Spot::Value(place(index))).variant("penalty")).collect()
}

struct Sentence<'a> {
    passage: &'a Passage<'a>,
    words: &'a [Word],
    language: Language,
    /// Whether something in it takes back what it says of a purchase.
    negated: bool,
    /// Whether it tells of a condition or a comparison.
    conditional: bool,
    /// Whether it is about what a purchase between the parties would be about.
    about: bool,
}

impl<'a> Sentence<'a> {
    fn of(passage: &'a Passage<'a>, words: &'a [Word], language: Language) -> Self {
        let says = |list: &[&str]| words.iter().any(|word| list.contains(&word.key.as_str()));
        let has = |stems: &[&str]| words.iter().any(|word| word.is(stems));
        let negated = words.iter().any(|word| denies(&word.key));
        Self { passage, words, language, negated, conditional: says(IF), about: has(SUBJECT) }
    }

    fn found(&self) -> Vec<&'a Word> {
        let mut found: Vec<usize> = Vec::new();
        for (at, word) in self.words.iter().enumerate() {
            let joined =
                at >= 2 && found.last() == Some(&(at - 2)) && matches!(self.key(at - 1), "och" | "eller" | "and");
            let purchase = match self.form(at) {
                Some(Form::Definite) => !self.denied_near(at) && !self.of_third_party(at),
                Some(Form::Bare) => {
                    !self.denied_of(at) && !self.of_own_people(at) && (joined || self.is_role_of_party(at))
                }
                // "Kommunen är beställare och föreningarna är leverantörer": beside the one role, so is the other.
                None if is_several(self.key(at)) => {
                    !found.is_empty() && !self.denied_of(at) && self.is_role_of_party(at)
                }
                None => self.is_purchase(at),
            };
            if purchase && !self.in_statute(word) {
                found.push(at);
            }
        }
        found.into_iter().map(|at| &self.words[at]).collect()
    }

    fn key(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| word.key.as_str())
    }

    fn back(&self, at: usize, count: usize) -> impl Iterator<Item = &str> {
        self.words[at.saturating_sub(count)..at].iter().rev().map(|word| word.key.as_str())
    }

    /// A denial just before the word, or a double one anywhere before it.
    fn denied_near(&self, at: usize) -> bool {
        self.back(at, 3).any(denies) || self.back(at, 12).any(|word| word == "varken")
    }

    /// Whether what is said of the word is denied: before it, and not in what another "men" has begun, or after it in
    /// the same clause.
    fn denied_of(&self, at: usize) -> bool {
        let is_not = |place: &usize| denies(self.key(*place));
        let before = (0..at).rev().take_while(|place| !TURNS.contains(&self.key(*place)));
        let ends = |place: usize| {
            let gap = self.words[place - 1].range.end..self.words[place].range.start;
            self.passage.text.get(gap).is_some_and(|gap| gap.contains([',', ';'])) || TURNS.contains(&self.key(place))
        };
        let after = (at + 1..self.words.len()).take_while(|place| !ends(*place));
        before.chain(after).any(|place| is_not(&place))
    }

    /// Whether a party is it to its own people: "uppdragsgivare för sina ledare".
    fn of_own_people(&self, at: usize) -> bool {
        const NEAR: usize = 4;
        const OWN: &[&str] = &["sina", "sin", "sitt", "egna", "egen", "its", "their"];
        let links = |place: &usize| matches!(self.key(*place), "för" | "åt" | "till" | "of" | "for" | "to");
        (at + 1..=at + NEAR).filter(links).any(|place| OWN.contains(&self.key(place + 1)))
    }

    /// Whether the word means someone else: the supplier of a thing, another's supplier, a supplier of systems.
    fn of_third_party(&self, at: usize) -> bool {
        const OTHERS: &[&str] = &[
            "external",
            "other",
            "previous",
            "chosen",
            "former",
            "externa",
            "externe",
            "privata",
            "annan",
            "andra",
            "andre",
            "tidigare",
            "valda",
            "anlitade",
            "upphandlade",
            "nuvarande",
            "nya",
        ];
        let key = self.key(at);
        let trade = key.contains("leverantör")
            || ["utför", "entreprenör", "konsult", "supplier", "contractor"].iter().any(|own| key.starts_with(own));
        let before = self.back(at, 1).next().unwrap_or_default();
        OTHERS.contains(&before)
            || trade && (self.tells_of_others() || matches!(self.key(at + 1), "av" | "of") || before.ends_with('s'))
    }

    fn is_role_of_party(&self, at: usize) -> bool {
        let before = self.back(at, 1).next().unwrap_or_default();
        let before = if WHOSE.contains(&before) { self.back(at, 2).nth(1).unwrap_or_default() } else { before };
        let rest = &self.passage.text[self.words[at].range.end..];
        let labels = at == 0 && (rest.starts_with([':', '*']) || matches!(self.key(1), "är" | "ska" | "is" | "shall"));
        // "gör föreningen till underleverantör", but not "sänds till leverantör".
        let third = before == "till" && !self.back(at, 6).any(|word| word.starts_with("gör"));
        labels || AS.contains(&before) && !third
    }

    /// Whether the text tells of what was before, of what the money buys or of who handles data.
    fn tells_of_others(&self) -> bool {
        [ClauseKind::Background, ClauseKind::Related, ClauseKind::UseOfFunds, ClauseKind::DataProtection]
            .iter()
            .any(|kind| self.passage.topic.is_about(*kind))
    }

    /// The sanction of a purchase, and a service that is delivered or bought.
    fn is_exchange(&self, at: usize) -> bool {
        let key = self.key(at);
        let has = |stems: &[&str]| self.words.iter().any(|word| word.is(stems));
        if self.tells_of_others() {
            return false;
        }
        let penalty = matches!(key, "vite" | "vitet" | "viten" | "vitesbelopp" | "avtalsvite")
            || matches!(key, "penalty" | "penalties") && has(&["sek", "pay*", "kr"]);
        if penalty {
            return !has(&["förel*"]) && !self.back(at, 2).any(denies);
        }
        if self.words[at].is(TERMS) {
            return !self.negated && !self.conditional;
        }
        if self.is_ordered(at) && !self.negated {
            return true;
        }
        let delivery = ["leverans", "leverer"].iter().any(|stem| key.starts_with(stem)) && has(&["tjänst*"]);
        let delivery = delivery || self.delivers(at);
        let service = || has(&["tjänst*", "insatsen*", "insatser*", "verksamheten*", "*platser", "service*"]);
        let buys = ["köper", "köpa", "köp", "beställer", "beställa", "purchases", "purchase", "buys", "procures"];
        let bought = buys.contains(&key) && service() && self.bought_by_public(at);
        // Where the parties are called buyer and seller too, that word is enough.
        let named = || (0..self.words.len()).any(|place| self.form(place).is_some());
        (delivery || bought) && !self.negated && !self.conditional && !named()
    }

    /// Whether it is a delivery that the public party approves, or what it has ordered.
    fn is_ordered(&self, at: usize) -> bool {
        const PUBLIC: [&str; 5] = ["kommun", "region", "nämnd", "förvaltning", "stad"];
        let public = self.words.iter().any(|word| PUBLIC.iter().any(|own| word.key.starts_with(own)));
        let before = self.back(at, 1).next().unwrap_or_default();
        let approves = || self.words.iter().any(|word| word.is(&["godkänn*", "kontrollera*", "besikt*", "försena*"]));
        match self.key(at) {
            "leveransen" | "leveranserna" | "leveransens" => public && approves(),
            "beställning" | "beställningar" | "avrop" => public && matches!(before, "på" | "genom"),
            "avropar" | "avropas" | "avropa" => public,
            _ => false,
        }
    }

    /// Whether it is "deliver the following services", and not services for whoever needs them.
    fn delivers(&self, at: usize) -> bool {
        let known = |place: usize| ["the", "these", "following"].contains(&self.key(place));
        let services = || (at + 1..=at + 3).find(|place| matches!(self.key(*place), "service" | "services"));
        matches!(self.key(at), "deliver" | "delivers") && services().is_some_and(|place| (at + 1..place).any(known))
    }

    /// Whether it is the public party that buys.
    fn bought_by_public(&self, at: usize) -> bool {
        self.back(at, 3).any(|word| {
            ["kommun", "region", "nämnd", "förvaltning", "stad", "municipality", "city"]
                .iter()
                .any(|own| word.starts_with(own))
        })
    }

    /// Tenders and purchases told as what has led, or leads, to this agreement.
    fn is_purchase(&self, at: usize) -> bool {
        let key = self.key(at);
        if self.is_exchange(at) {
            return true;
        }
        let tender = matches!(key, "anbud" | "anbudet" | "anbudets" | "anbuden" | "anbudsgivare" | "anbudsgivaren");
        let procured =
            matches!(key, "upphandlar" | "upphandlas" | "upphandlat" | "upphandlats" | "upphandlade" | "upphandlades");
        let process = matches!(key, "upphandling" | "direktupphandling" | "upphandlingen" | "upphandlingens");
        if !(tender || procured || process) || self.negated || self.conditional || self.tells_of_others() {
            return false;
        }
        let before = self.back(at, 1).next().unwrap_or_default();
        let led = matches!(before, "genom" | "efter" | "genomförd" | "avslutad") && !self.is_from_others();
        match key {
            "anbud" | "anbuden" => before.ends_with('s') || matches!(before, "sitt" | "i" | "lämnat"),
            "anbudet" | "anbudets" => true,
            "anbudsgivare" | "anbudsgivaren" => before != "andra",
            "upphandling" | "direktupphandling" => led,
            // "upphandlade avtal" are others'.
            "upphandlade" => false,
            _ => self.about,
        }
    }

    /// Whether somebody else sells: "av en entreprenör genom direktupphandling", "maskiner köps genom upphandling".
    fn is_from_others(&self) -> bool {
        const OTHERS: &[&str] = &[
            "entreprenör*",
            "leverantör*",
            "konsult*",
            "*företag",
            "*firma",
            "återförsäljare*",
            "bolag",
            "contractor*",
            "supplier*",
        ];
        const ONE: &[&str] =
            &["en", "ett", "annan", "annat", "andra", "extern", "externa", "utomstående", "a", "another"];
        let other = |at: usize| {
            let led =
                self.words[at - 1].is(ONE) || self.back(at, 1).any(|before| matches!(before, "av" | "från" | "hos"));
            // "Hos ett åkeri": somebody who is no party, whatever he is.
            let seller =
                matches!(self.key(at - 1), "hos" | "från" | "from") && matches!(self.key(at), "en" | "ett" | "a");
            seller || led && self.words[at].is(OTHERS)
        };
        (1..self.words.len()).any(other)
    }

    fn form(&self, at: usize) -> Option<Form> {
        let key = self.key(at);
        match self.language {
            Language::Sv => form(key),
            Language::En => {
                let role = key.strip_suffix("'s").or_else(|| key.strip_suffix("’s")).unwrap_or(key);
                // "The Grantee is the supplier" is told what it is.
                let named = at > 0 && self.key(at - 1) == "the" && !(at > 1 && AS.contains(&self.key(at - 2)));
                ENGLISH_ROLES.contains(&role).then_some(if named { Form::Definite } else { Form::Bare })
            }
        }
    }

    fn in_statute(&self, word: &Word) -> bool {
        let mentions = &self.passage.mentions;
        let end = mentions.partition_point(|mention| mention.range.start <= word.range.start);
        // A mention may stand inside another; a few places back are enough to find the one around the word.
        mentions[..end]
            .iter()
            .rev()
            .take(3)
            .any(|mention| matches!(mention.what, What::Statute { .. }) && mention.range.end >= word.range.end)
    }
}

enum Form {
    /// `uppdragsgivaren`: someone the text has named before.
    Definite,
    /// `uppdragsgivare`: a role.
    Bare,
}

/// Whether it is a role of a purchase that several have.
fn is_several(key: &str) -> bool {
    ROLES.iter().any(|role| key.strip_prefix(role) == Some("er"))
}

fn form(key: &str) -> Option<Form> {
    // The suppliers and providers of a text, in the plural, are others'.
    let several = ["uppdragsgivarna", "uppdragstagarna", "beställarna"];
    if several.contains(&key.strip_suffix('s').unwrap_or(key)) {
        return Some(Form::Definite);
    }
    let role = ROLES.iter().find(|role| key.starts_with(**role))?;
    match (&key[role.len()..], role.ends_with("are")) {
        ("" | "s", _) => Some(Form::Bare),
        ("n" | "ns", true) | ("en" | "ens", false) => Some(Form::Definite),
        _ => None,
    }
}
