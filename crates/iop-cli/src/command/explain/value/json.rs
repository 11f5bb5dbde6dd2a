//! Figures and their workings for programs. The words are those of the file format and of this module, whatever the
//! language.

use iop_core::derive::{Figure, How, Instalment, Sum, Undetermined, Working};
use iop_core::model::{IndexBasis, NoticeStart};
use serde::Serialize;
use serde_json::{Map, Value, json};

use super::File;
use crate::output::pretty;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document {
    version: u32,
    file: String,
    values: Vec<Value>,
}

/// The figures with every step down to the file.
pub(super) fn document(file: &File, workings: &[Working]) -> String {
    let values = workings.iter().map(|working| entry(file, working)).collect();
    pretty(&Document { version: VERSION, file: file.name.clone(), values })
}

fn entry(file: &File, working: &Working) -> Value {
    let mut entry = Map::new();
    entry.insert("path".to_owned(), working.path.to_string().into());
    entry.insert("value".to_owned(), figure(&working.value));
    entry.insert("how".to_owned(), step(working.how));
    if let Some((line, column)) = file.place(working) {
        entry.insert("place".to_owned(), json!({ "line": line, "column": column }));
    }
    if !working.from.is_empty() {
        entry.insert("from".to_owned(), working.from.iter().map(|from| self::entry(file, from)).collect());
    }
    Value::Object(entry)
}

fn figure(figure: &Figure) -> Value {
    match figure {
        Figure::Sum(sum) => sum_value(*sum),
        Figure::Between { least, most } => json!({ "least": sum_value(*least), "most": sum_value(*most) }),
        Figure::Share(share) => json!({ "share": share.to_string() }),
        Figure::Date(date) => json!({ "date": date.to_string() }),
        Figure::Days(days) => json!({ "days": days.iter().map(ToString::to_string).collect::<Vec<_>>() }),
        Figure::Due(due) => json!({ "due": due.to_string() }),
        Figure::Duration(duration) => json!({ "duration": duration.to_string() }),
        Figure::Interval(interval) => json!({ "interval": interval.to_string() }),
        Figure::Quantity(quantity) => json!({ "quantity": quantity.to_string() }),
        Figure::Number(number) => json!({ "number": number.to_string() }),
        Figure::Count(count) => json!({ "count": count }),
        Figure::Instalments(all) => json!({ "instalments": all.iter().map(instalment).collect::<Vec<_>>() }),
        Figure::Extensions(all) => {
            let one = |one: &iop_core::derive::Extended| {
                let notice_by = one.notice_by.map(|day| day.to_string());
                json!({
                    "number": one.number,
                    "first": one.first.to_string(),
                    "last": one.last.to_string(),
                    "notice_by": notice_by,
                })
            };
            json!({ "extensions": all.iter().map(one).collect::<Vec<_>>() })
        }
        Figure::Unknown => Value::Null,
    }
}

fn sum_value(sum: Sum) -> Value {
    match sum {
        Sum::Known(money) => json!({ "amount": money.to_string() }),
        Sum::AtMost(money) => json!({ "at_most": money.to_string() }),
        Sum::About(money) => json!({ "about": money.to_string() }),
        Sum::Nothing => json!({ "amount": null, "because": "nothing" }),
        Sum::Blank => json!({ "amount": null, "because": "blank" }),
        Sum::Unending => json!({ "amount": null, "because": "unending" }),
        Sum::NotAddable => json!({ "amount": null, "because": "not-addable" }),
    }
}

fn instalment(one: &Instalment) -> Value {
    json!({
        "due": one.due.map(|due| due.to_string()),
        "amount": one.amount.to_string(),
        "retained": one.retained.to_string(),
    })
}

fn step(how: How) -> Value {
    match how {
        How::Stated => json!({ "step": "stated" }),
        How::Added => json!({ "step": "added" }),
        How::Repeated { times, per } => json!({ "step": "repeated", "times": times, "per": per }),
        How::Priced => json!({ "step": "priced" }),
        How::ShareOf => json!({ "step": "share-of" }),
        How::Ceiling => json!({ "step": "ceiling" }),
        How::Ratio => json!({ "step": "ratio" }),
        How::Divided { by } => json!({ "step": "divided", "by": by }),
        How::Exchanged => json!({ "step": "exchanged" }),
        How::Bounds => json!({ "step": "bounds" }),
        How::WithoutTax => json!({ "step": "without-tax" }),
        How::Indexed { year, basis, share, round_to, rounding, held } => {
            let basis = match basis {
                IndexBasis::Previous => "previous",
                IndexBasis::Base => "base",
            };
            json!({
                "step": "indexed",
                "year": year,
                "basis": basis,
                "share": share.to_string(),
                "round_to": round_to.map(|unit| unit.to_string()),
                "rounding": rounding,
                "held": held,
            })
        }
        How::Split { parts, unit, remainder } => json!({
            "step": "split",
            "parts": parts,
            "unit": unit.map(|unit| unit.to_string()),
            "remainder": remainder,
        }),
        How::Each { times } => json!({ "step": "each", "times": times }),
        How::Length(length) => json!({ "step": "length", "length": length.to_string() }),
        How::Before { notice, counted_from } => {
            let counted_from = match counted_from {
                NoticeStart::Notice => "notice",
                NoticeStart::MonthEnd => "month-end",
            };
            json!({ "step": "before", "notice": notice.to_string(), "counted_from": counted_from })
        }
        How::Extended { by } => json!({ "step": "extended", "by": by.to_string() }),
        How::Falls(due) => json!({ "step": "falls", "due": due.to_string() }),
        How::Every(every) => json!({ "step": "every", "every": every.to_string() }),
        How::NotKnown(why) => json!({ "step": "not-known", "because": reason(why) }),
    }
}

fn reason(why: Undetermined) -> &'static str {
    match why {
        Undetermined::Blank => "blank",
        Undetermined::NotExact => "not-exact",
        Undetermined::NoWhole => "no-whole",
        Undetermined::NotValued => "not-valued",
        Undetermined::NoTerm => "no-term",
        Undetermined::Unending => "unending",
        Undetermined::OutsideTime => "outside-time",
        Undetermined::Broken(_) => "broken-unit",
        Undetermined::NotInCalendar(_) => "not-in-calendar",
        Undetermined::NoYear => "no-year",
        Undetermined::NoSuchContribution => "no-such-contribution",
        Undetermined::NoCount => "no-count",
        Undetermined::CountAndDays => "count-and-days",
        Undetermined::OtherPlans => "other-plans",
        Undetermined::NoDay => "no-day",
        Undetermined::ExtensionBlank => "extension-blank",
        Undetermined::NoRight => "no-right",
        Undetermined::NotAddable => "not-addable",
        Undetermined::TooMany => "too-many",
    }
}
