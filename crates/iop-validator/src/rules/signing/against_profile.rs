//! Its page is the Markdown file beside this one.
#![doc = include_str!("against_profile.md")]

use iop_core::model::{Agreement, Id, Kind, Role, Signature, Stage, StartEvent};
use iop_core::{Pointer, StatedDate, derive};
use iop_law::{Basis, Profile, SigningRules};

use super::{is_first, is_for, of_signature, person};
use crate::context::{Context, Guideline};
use crate::finding::{Fault, Severity, Spot};
use crate::rule::{Answer, Rule};

pub(super) const RULE: Rule = Rule {
    id: "signing/against-profile",
    severity: Severity::Warning,
    stage: Stage::Signing,
    since: "0.1.0",
    basis: &[Basis::Logic],
    waivable: true,
    page: include_str!("against_profile.md"),
    check,
};

/// Why a part of what is asked cannot be judged.
type Unknown = &'static str;

fn check(context: &Context<'_>) -> Answer {
    // Who signs is settled last.
    if context.stage < Stage::Signing {
        return Answer::does_not_apply("reason-stage");
    }
    let profile = match context.guideline {
        Guideline::None => return Answer::does_not_apply("reason-no-profile"),
        Guideline::Unknown { .. } => return Answer::not_judged("reason-unknown-profile"),
        Guideline::Known(profile) => profile,
    };
    if context.kind.is_some_and(|kind| kind.id != profile.kind) {
        return Answer::does_not_apply("reason-profile-of-another-kind");
    }
    let Some(rules) = profile.signing.as_ref().filter(|rules| asks(rules)) else {
        return Answer::does_not_apply("reason-profile-without-signing");
    };
    let agreement = context.agreement;
    let mut faults = Vec::new();
    let mut unknown = None;
    let mut judge = |part: Result<Vec<Fault>, Unknown>| match part {
        Ok(own) => faults.extend(own.into_iter().map(|fault| told(fault, agreement, profile, rules))),
        Err(why) => unknown = unknown.or(Some(why)),
    };
    if rules.before_start == Some(true) {
        judge(before_start(agreement));
    }
    for (role, least) in
        [(Role::Public, rules.signers_per_public_party), (Role::CivilSociety, rules.signers_per_civil_party)]
    {
        if let Some(least) = least {
            judge(signers(agreement, role, usize::try_from(least).unwrap_or(usize::MAX)));
        }
    }
    if rules.decision == Some(true) {
        judge(decision(agreement));
    }
    match unknown {
        Some(why) if faults.is_empty() => Answer::not_judged(why),
        _ => Answer::from_faults(faults),
    }
}

fn asks(rules: &SigningRules) -> bool {
    let least = rules.signers_per_public_party.or(rules.signers_per_civil_party);
    rules.before_start == Some(true) || rules.decision == Some(true) || least.is_some()
}

/// Who asks for it, and where.
fn told(fault: Fault, agreement: &Agreement, profile: &Profile, rules: &SigningRules) -> Fault {
    let fault = fault
        .arg("publisher", profile.publisher.as_str())
        .arg("profile", profile.name.as_str())
        .arg("source", rules.source.as_str())
        .arg("verified", if rules.verified { "yes" } else { "no" })
        .arg("checked", rules.checked);
    if agreement.profile.known().is_some() {
        fault.related(Spot::Value(Pointer::root().key("profile")), "profile")
    } else {
        fault
    }
}

/// Whether all parties have signed before the term begins; the last signature tells.
fn before_start(agreement: &Agreement) -> Result<Vec<Fault>, Unknown> {
    match agreement.period.as_ref().and_then(|period| period.starts_on.known()) {
        // It does not begin before all have signed.
        Some(StartEvent::Signing | StartEvent::Receipt) => return Ok(Vec::new()),
        Some(StartEvent::Approval) => return Err("reason-starts-on-event"),
        Some(StartEvent::Date) | None => {}
    }
    let (begin, place) = begin(agreement).ok_or("reason-no-term")?;
    let late = |date: StatedDate| date.first() >= begin.last();
    let dates = signed(agreement).filter_map(|(index, signature)| Some((index, *signature.date.known()?)));
    if let Some((index, date)) = dates.filter(|(_, date)| late(*date)).max_by_key(|(_, date)| date.first()) {
        let fault = Fault::at(Spot::Value(of_signature(index, "date"))).related(Spot::Value(place), "start");
        // The day before is the last in time.
        let days = date.first().signed_duration_since(begin.last()).num_days().unsigned_abs() + 1;
        return Ok(vec![fault.arg("date", date).arg("start", begin).arg("days", days)]);
    }
    if agreement.signatures.is_empty() {
        return Err("reason-no-signatures");
    }
    let unsigned = |party| !agreement.signatures.iter().any(|signature| is_for(agreement, signature, party));
    if agreement.parties.iter().any(|party| is_first(agreement, party) && unsigned(party)) {
        return Err("reason-party-unsigned");
    }
    let early = |date: &StatedDate| date.last() < begin.first();
    if signed(agreement).all(|(_, signature)| signature.date.known().is_some_and(early)) {
        Ok(Vec::new())
    } else {
        Err("reason-no-signature-dates")
    }
}

/// The first day that counts, and where it stands: for an amendment the day from which it applies.
fn begin(agreement: &Agreement) -> Option<(StatedDate, Pointer)> {
    let root = Pointer::root();
    if agreement.kind.known() == Some(&Kind::Amendment) {
        let effective = agreement.amendment.as_ref()?.effective.known()?;
        return Some((*effective, root.key("amendment").key("effective")));
    }
    Some((derive::start(agreement)?, root.key("period").key("start")))
}

/// The signatures that make the agreement: neither those of who is no party nor those of who came to it afterwards.
fn signed(agreement: &Agreement) -> impl Iterator<Item = (usize, &Signature)> {
    let counts = |signature: &Signature| {
        let own: Vec<_> = agreement.parties.iter().filter(|party| is_for(agreement, signature, party)).collect();
        let who = signature.party.known();
        let nobody = who.is_some() && agreement.participants.iter().any(|own| own.id.known() == who);
        if own.is_empty() { !nobody } else { own.iter().any(|party| is_first(agreement, party)) }
    };
    agreement.signatures.iter().enumerate().filter(move |(_, signature)| counts(signature))
}

/// Whether at least so many sign for each party of the role. A party that nobody signs for is told by another rule.
fn signers(agreement: &Agreement, role: Role, least: usize) -> Result<Vec<Fault>, Unknown> {
    let blank = |signature: &&Signature| signature.party.is_blank() && signature.signs_for.is_none();
    let nameless = agreement.signatures.iter().filter(blank).count();
    let mut faults = Vec::new();
    let mut unknown = None;
    for party in agreement.parties.iter().filter(|party| is_first(agreement, party)) {
        match party.role.known() {
            Some(own) if *own == role => {}
            Some(_) => continue,
            None => {
                unknown = Some("reason-blank-role");
                continue;
            }
        }
        let own = || agreement.signatures.iter().enumerate().filter(|(_, own)| is_for(agreement, own, party));
        let mut named: Vec<String> = own().filter_map(|(_, own)| person(own.name.known()?)).collect();
        let blank = own().count() - named.len();
        named.sort_unstable();
        named.dedup();
        let count = named.len() + blank;
        if count >= least {
            continue;
        }
        let Some((first, _)) = own().next() else {
            unknown =
                Some(if agreement.signatures.is_empty() { "reason-no-signatures" } else { "reason-party-unsigned" });
            continue;
        };
        if count + nameless >= least {
            unknown = Some("reason-blank-signer");
            continue;
        }
        let name = party.name.known().map(String::as_str).or(party.id.known().map(Id::as_str));
        faults.push(
            Fault::at(Spot::Value(of_signature(first, "party")))
                .variant("few")
                .arg("party", name.unwrap_or("–"))
                .arg("count", count)
                .arg("least", least),
        );
    }
    match unknown {
        Some(why) if faults.is_empty() => Err(why),
        _ => Ok(faults),
    }
}

/// Whether a decision is named with its day. One that is there without it is a blank, which another rule tells.
fn decision(agreement: &Agreement) -> Result<Vec<Fault>, Unknown> {
    let decisions = &agreement.decisions;
    if decisions.is_empty() {
        return Ok(vec![Fault::at(Spot::Key(Pointer::root().key("decisions"))).variant("undecided")]);
    }
    let mut dates = decisions.iter().filter_map(|decision| decision.date.known());
    match dates.find(|date| date.is_day()) {
        Some(_) => Ok(Vec::new()),
        None if decisions.iter().any(|decision| decision.date.known().is_some()) => Err("reason-dates-imprecise"),
        None => Err("reason-blank-date"),
    }
}

#[cfg(test)]
mod tests {
    use iop_core::Language;
    use iop_law::Law;

    use super::*;
    use crate::message::Catalogue;
    use crate::testing::{check_text_with, splice};

    #[test]
    fn the_finding_says_who_asks_for_it_and_how_many_there_are() {
        let told = |fragment: &str, profile: Option<&str>| {
            let report = check_text_with(&splice(fragment), profile);
            let own = report.findings.iter().filter(|finding| finding.rule == &RULE);
            let words = Catalogue::new(Language::Sv);
            own.map(|finding| words.wording(finding, Law::bundled())).collect::<Vec<_>>()
        };
        let [few] = &told("", Some("exempelby-2026"))[..] else { panic!("one finding") };
        let publisher = "Exempelby kommun, kommunfullmäktige";
        assert_eq!(few.title, format!("bara en undertecknar för Exempels kommun, men {publisher} kräver minst 2"));
        assert!(
            few.why.ends_with("(källa: Kommunfullmäktige 2026-03-23 § 41, kontrollerad den 22 november 2026)"),
            "{}",
            few.why
        );
        let [unread] = &told("profile: exempeldal-2026\n", None)[..] else { panic!("one finding") };
        assert!(unread.why.ends_with("(källa: Handboken, s. 4, inte kontrollerad)"), "{}", unread.why);
        let late = "profile: exempelby-2026\nsignatures: [{party: kommunen, name: Å, date: 2025-01-02}]\n";
        let titles: Vec<_> = told(late, None).into_iter().map(|wording| wording.title).collect();
        assert!(
            titles.contains(&format!("undertecknad den 2 januari 2025, 2 dagar för sent enligt {publisher}")),
            "{titles:?}"
        );
        assert!(titles.iter().all(|title| title.chars().count() <= 100), "{titles:?}");
    }
}
