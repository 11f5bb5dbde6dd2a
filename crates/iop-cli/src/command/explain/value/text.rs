//! Figures and their workings for people, as indented lines.

use std::fmt::Write as _;

use chrono::NaiveDate;
use iop_core::derive::{Extended, Figure, How, Instalment, Sum, Undetermined, Working};
use iop_core::model::{IndexBasis, NoticeStart};
use iop_core::{Direction, Frequency, Money, Pointer, Remainder, StatedDate};

use super::File;
use crate::trouble::visible;
use crate::words::{Value, Words};

/// The figures with every step down to the file.
pub(super) fn whole(file: &File, workings: &[Working], words: &Words) -> String {
    let mut text = String::new();
    for working in workings {
        told(file, working, 0, words, &mut text);
    }
    text
}

/// Every figure in a line, by the path it is asked for with.
pub(super) fn overview(file: &File, workings: &[Working], paths: &[Pointer], words: &Words) -> String {
    if workings.is_empty() {
        return words.with("figures-none", &[("file", visible(&file.name).into())]) + "\n";
    }
    let line = |(path, working): (&Pointer, &Working)| {
        let why = match working.how {
            How::NotKnown(why) => format!(" ({})", reason(why, words)),
            _ => String::new(),
        };
        format!("{path} = {}{why}\n", figure(working, words))
    };
    paths.iter().zip(workings).map(line).collect()
}

/// A figure, the step that gave it, and below it what the step was taken from.
fn told(file: &File, working: &Working, depth: usize, words: &Words, text: &mut String) {
    let indent = "  ".repeat(depth);
    let _ = write!(text, "{indent}{} = {}", working.path, figure(working, words));
    if let Some((line, column)) = file.place(working) {
        let _ = write!(text, "  [{}:{line}:{column}]", visible(&file.name));
    }
    text.push('\n');
    // A sum that has a working of its own is not broken down within another.
    let elsewhere = depth > 0 && working.how == How::Added && working.from.is_empty();
    if elsewhere {
        let path = working.path.to_string();
        let _ = writeln!(text, "{indent}  {}", words.with("how-elsewhere", &[("path", path.into())]));
    } else if working.how != How::Stated {
        let _ = writeln!(text, "{indent}  {}", step(working.how, words));
    }
    for line in lines(&working.value, words) {
        let _ = writeln!(text, "{indent}  - {line}");
    }
    for from in &working.from {
        told(file, from, depth + 1, words, text);
    }
}

fn figure(working: &Working, words: &Words) -> String {
    let language = words.language();
    let count = |id: &str, count: usize| words.with(id, &[("count", count.into())]);
    match &working.value {
        Figure::Sum(sum) => sum_said(*sum, words),
        Figure::Between { least, most } => between(*least, *most, words),
        Figure::Share(share) => share.typeset(language),
        Figure::Date(date) => date.typeset(language),
        Figure::Days(days) => days.iter().map(|day| day_said(*day, words)).collect::<Vec<_>>().join(", "),
        Figure::Due(due) => due.typeset(language),
        Figure::Duration(duration) => duration.typeset(language),
        Figure::Interval(interval) => interval.typeset(language),
        Figure::Quantity(quantity) => quantity.typeset(language),
        Figure::Number(number) => number.typeset(language),
        Figure::Count(number) => number.to_string(),
        Figure::Instalments(all) => count("figure-instalments", all.len()),
        Figure::Extensions(all) => count("figure-extensions", all.len()),
        Figure::Unknown => words.say("figure-unknown"),
    }
}

fn sum_said(sum: Sum, words: &Words) -> String {
    let money = |id: &str, money: Money| words.with(id, &[("money", money.typeset(words.language()).into())]);
    match sum {
        Sum::Known(known) => known.typeset(words.language()),
        Sum::AtMost(most) => money("figure-at-most", most),
        Sum::About(about) => money("figure-about", about),
        Sum::Nothing => words.say("figure-nothing"),
        Sum::Blank => words.say("figure-unknown"),
        Sum::Unending => words.say("figure-unending"),
        Sum::NotAddable => words.say("figure-not-addable"),
    }
}

fn between(least: Sum, most: Sum, words: &Words) -> String {
    let [from, to] = [least, most].map(|bound| sum_said(bound, words));
    match (least, most) {
        (least, Sum::Nothing) if least.money().is_some() => words.with("figure-at-least", &[("money", from.into())]),
        (Sum::Nothing, Sum::Known(_)) => words.with("figure-at-most", &[("money", to.into())]),
        (Sum::Nothing, _) => to,
        _ => words.with("figure-between", &[("least", from.into()), ("most", to.into())]),
    }
}

fn day_said(day: NaiveDate, words: &Words) -> String {
    StatedDate::Day(day).typeset(words.language())
}

/// The figures that are lists, a line for each.
fn lines(figure: &Figure, words: &Words) -> Vec<String> {
    match figure {
        Figure::Instalments(all) => all.iter().map(|one| instalment(*one, words)).collect(),
        Figure::Extensions(all) => all.iter().map(|one| extension(*one, words)).collect(),
        _ => Vec::new(),
    }
}

fn instalment(one: Instalment, words: &Words) -> String {
    let language = words.language();
    let due = one.due.map_or_else(|| words.say("figure-no-day"), |due| day_said(due, words));
    let line = format!("{due}: {}", one.amount.typeset(language));
    if one.retained.is_zero() {
        return line;
    }
    line + &words.with("figure-retained", &[("money", one.retained.typeset(language).into())])
}

fn extension(one: Extended, words: &Words) -> String {
    let span = format!("{}\u{2013}{}", day_said(one.first, words), day_said(one.last, words));
    match one.notice_by {
        None => span,
        Some(by) => span + &words.with("figure-notice-by", &[("day", day_said(by, words).into())]),
    }
}

/// What was done.
fn step(how: How, words: &Words) -> String {
    let language = words.language();
    let with = |id: &str, values: &[(&str, String)]| {
        let values: Vec<(&str, Value<'_>)> =
            values.iter().map(|(name, value)| (*name, value.as_str().into())).collect();
        words.with(id, &values)
    };
    let per = |per: Frequency| ("per", per.typeset(language));
    match how {
        How::Stated => words.say("how-stated"),
        How::Added => words.say("how-added"),
        How::Repeated { times, per: unit } => with("how-repeated", &[("times", times.to_string()), per(unit)]),
        How::Priced => words.say("how-priced"),
        How::ShareOf => words.say("how-share-of"),
        How::Ceiling => words.say("how-ceiling"),
        How::Ratio => words.say("how-ratio"),
        How::Divided { by } => with("how-divided", &[("by", by.to_string())]),
        How::Exchanged => words.say("how-exchanged"),
        How::Bounds => words.say("how-bounds"),
        How::WithoutTax => words.say("how-without-tax"),
        How::Indexed { year, basis, share, round_to, rounding, held } => {
            let id = match basis {
                IndexBasis::Previous => "how-indexed-previous",
                IndexBasis::Base => "how-indexed-base",
            };
            let step = with(id, &[("year", year.to_string()), ("share", share.typeset(language))]);
            let rounded = match (round_to, rounding) {
                (None, _) => words.say("how-to-minor"),
                (Some(unit), Direction::Down) => with("how-rounded-down", &[("unit", unit.typeset(language))]),
                (Some(unit), Direction::Up) => with("how-rounded-up", &[("unit", unit.typeset(language))]),
                (Some(unit), Direction::Nearest) => with("how-rounded-nearest", &[("unit", unit.typeset(language))]),
            };
            let held = if held { words.say("how-held") } else { String::new() };
            format!("{step}{rounded}{held}")
        }
        How::Split { parts, unit, remainder } => {
            let unit = unit.map_or_else(|| words.say("how-minor-unit"), |unit| unit.typeset(language));
            let id = match remainder {
                Remainder::First => "how-split-first",
                Remainder::Last => "how-split-last",
            };
            words.with(id, &[("parts", parts.into()), ("unit", unit.into())])
        }
        How::Each { times } => words.with("how-each", &[("times", times.into())]),
        How::Length(length) => with("how-length", &[("length", length.typeset(language))]),
        How::Before { notice, counted_from } => {
            let id = match counted_from {
                NoticeStart::Notice => "how-before",
                NoticeStart::MonthEnd => "how-before-month-end",
            };
            with(id, &[("notice", notice.typeset(language))])
        }
        How::Extended { by } => with("how-extended", &[("by", by.typeset(language))]),
        How::Falls(due) => with("how-falls", &[("due", due.typeset(language))]),
        How::Every(every) => with("how-every", &[("every", every.typeset(language))]),
        How::NotKnown(why) => with("how-not-known", &[("why", reason(why, words))]),
    }
}

fn reason(why: Undetermined, words: &Words) -> String {
    let per = |unit: Frequency| [("per", Value::from(unit.typeset(words.language())))];
    let id = match why {
        Undetermined::Broken(unit) => return words.with("why-broken", &per(unit)),
        Undetermined::NotInCalendar(unit) => return words.with("why-not-in-calendar", &per(unit)),
        Undetermined::Blank => "why-blank",
        Undetermined::NotExact => "why-not-exact",
        Undetermined::NoWhole => "why-no-whole",
        Undetermined::NotValued => "why-not-valued",
        Undetermined::NoTerm => "why-no-term",
        Undetermined::Unending => "why-unending",
        Undetermined::OutsideTime => "why-outside-time",
        Undetermined::NoYear => "why-no-year",
        Undetermined::NoSuchContribution => "why-no-such-contribution",
        Undetermined::NoCount => "why-no-count",
        Undetermined::CountAndDays => "why-count-and-days",
        Undetermined::OtherPlans => "why-other-plans",
        Undetermined::NoDay => "why-no-day",
        Undetermined::ExtensionBlank => "why-extension-blank",
        Undetermined::NoRight => "why-no-right",
        Undetermined::NotAddable => "why-not-addable",
        Undetermined::TooMany => "why-too-many",
    };
    words.say(id)
}
