//! What is drawn: no words meet, nothing leaves the picture, and nothing unknown is a figure.

use chrono::{Days, NaiveDate};
use iop_core::model::ContributionForm;
use iop_core::{Currency, Language};

use super::*;
use crate::document::Table;
use crate::picture::{Bar, BarKind, Economy, Event, EventKind, Gift, Giver, Timeline, Undated, Worth};

const LONG: &str = "Uppsägningstidsberäkningsgrundsförordningsändringsbeslutet och verksamhetsberättelsen";

fn day(text: &str) -> NaiveDate {
    text.parse().expect("a day")
}

fn picture(drawing: Drawing) -> Picture {
    let table = Table { caption: String::new(), columns: Vec::new(), rows: Vec::new(), footer: None };
    Picture { title: "Bild <1>".to_owned(), alternative: "Allt.".to_owned(), table, language: Language::Sv, drawing }
}

fn bar(first: &str, last: Option<&str>) -> Bar {
    let time = format!("{first} – {}", last.unwrap_or("tills vidare"));
    Bar { kind: BarKind::Term, label: "Avtalstid".to_owned(), time, first: day(first), last: last.map(day) }
}

fn event(label: &str, first: NaiveDate, last: NaiveDate) -> Event {
    Event { kind: EventKind::Report, label: label.to_owned(), time: first.to_string(), days: vec![(first, last)] }
}

fn timeline(bars: Vec<Bar>, events: Vec<Event>) -> Timeline {
    let undated = vec![Undated { label: LONG.to_owned(), time: "30 dagar efter faktura".to_owned() }];
    Timeline { bars, events, undated_heading: "Utan bestämd dag".to_owned(), undated }
}

fn drawn(drawing: Drawing, width: Width) -> String {
    svg(&picture(drawing), &Style::default(), width, "p")
}

/// The words with their box: left, top, right and bottom in tenths.
fn boxes(svg: &str) -> Vec<(String, [i64; 4])> {
    let number = |text: &str| -> i64 {
        let (whole, part) = text.split_once('.').unwrap_or((text, "0"));
        whole.parse::<i64>().expect("a number") * 10 + part.parse::<i64>().expect("a tenth")
    };
    let attribute = |tag: &str, name: &str| {
        let after = tag.split_once(&format!(" {name}=\"")).expect("the attribute").1;
        number(after.split_once('"').expect("its end").0)
    };
    let texts = svg.split("<text").skip(1);
    let read = texts.map(|rest| {
        let (tag, rest) = rest.split_once('>').expect("a tag");
        let words = rest.split_once('<').expect("its end").0.to_owned();
        let (x, y) = (attribute(tag, "x"), attribute(tag, "y"));
        let right = x + measure::width(&words, canvas::LETTERS);
        (words, [x, y - 110, right, y + 30])
    });
    read.collect()
}

/// Fails when two words meet or one leaves the picture.
fn is_clear(svg: &str) {
    let (_, rest) = svg.split_once("viewBox=\"0 0 ").expect("a view box");
    let mut size = rest.split_once('"').expect("its end").0.split(' ').map(|side| side.parse::<i64>().expect("a side"));
    let (width, height) = (size.next().expect("a width") * 10, size.next().expect("a height") * 10);
    let boxes = boxes(svg);
    assert!(!boxes.is_empty());
    for (number, (words, [left, top, right, bottom])) in boxes.iter().enumerate() {
        assert!(*left >= 0 && *top >= 0 && *right <= width && *bottom <= height, "{words} leaves the picture");
        for (others, [l, t, r, b]) in &boxes[number + 1..] {
            assert!(right <= l || r <= left || bottom <= t || b <= top, "{words} meets {others}");
        }
    }
}

#[test]
fn forty_events_with_long_words_never_meet() {
    let first = day("2019-01-01");
    let on = |number: u64| first.checked_add_days(Days::new(number * 9)).expect("a day");
    let events = (0..40).map(|number| event(LONG, on(number), on(number))).collect();
    let timeline = timeline(vec![bar("2019-01-01", Some("2019-12-31"))], events);
    for width in [Width::Wide, Width::Narrow] {
        let svg = drawn(Drawing::Timeline(timeline.clone()), width);
        is_clear(&svg);
        let letters: String = boxes(&svg).into_iter().map(|(words, _)| words.replace('-', "")).collect();
        assert_eq!(
            letters.matches("beräkningsgrundsförordningsändringsbeslutet").count(),
            41,
            "a word is broken, not cut"
        );
    }
}

#[test]
fn a_day_a_month_five_years_and_a_century_have_an_axis_that_fits() {
    for (first, last, named) in [
        ("2019-03-01", "2019-03-01", "feb 2019"),
        ("2019-03-01", "2019-03-31", "15"),
        ("2019-03-01", "2020-02-29", "okt"),
        ("2019-03-01", "2024-02-29", "2020"),
        ("1950-03-01", "2049-12-31", "2000"),
    ] {
        for width in [Width::Wide, Width::Narrow] {
            let events = vec![event("Rapport", day(first), day(first)), event("Rapport", day(last), day(last))];
            let svg = drawn(Drawing::Timeline(timeline(vec![bar(first, Some(last))], events)), width);
            is_clear(&svg);
            assert!(svg.contains(&format!(">{named}</text>")), "{first} – {last}: {svg}");
        }
    }
}

#[test]
fn a_term_without_an_end_goes_on_and_a_month_is_a_stretch() {
    let open = drawn(Drawing::Timeline(timeline(vec![bar("2019-03-01", None)], Vec::new())), Width::Wide);
    assert!(open.contains("l6 6l-6 6z"), "an arrow");
    let dated = |last: &str| {
        let events = vec![event("Rapport", day("2019-06-01"), day(last))];
        drawn(Drawing::Timeline(timeline(vec![bar("2019-03-01", Some("2019-12-31"))], events)), Width::Wide)
    };
    assert!(dated("2019-06-30").contains("height=\"4\"") && !dated("2019-06-01").contains("height=\"4\""));
}

fn gift(worth: Worth, value: &str) -> Gift {
    let form = Some(ContributionForm::Cash);
    Gift { form, label: LONG.to_owned(), value: value.to_owned(), worth, years: Vec::new() }
}

fn known(minor: i64) -> Worth {
    Worth::Sum { minor, currency: Currency::Sek, exact: true }
}

fn economy(gifts: Vec<Gift>) -> Drawing {
    let givers = vec![Giver { name: LONG.to_owned(), gifts }];
    Drawing::Economy(Economy {
        givers,
        note: "Längden visar värdet.".to_owned(),
        total: Some("Summa: 3 kr".to_owned()),
    })
}

/// The widths of the filled bars, as written.
fn bars(svg: &str) -> Vec<&str> {
    let rects = svg.split("<rect").skip(1);
    rects.filter_map(|rest| rest.split_once(" width=\"")?.1.split_once('"').map(|(width, _)| width)).collect()
}

#[test]
fn bars_are_as_long_as_their_worth_and_the_unknown_has_none() {
    let gifts = vec![
        gift(known(20_000), "200 kr"),
        gift(known(5_000), "50 kr"),
        gift(known(i64::MAX / 1_000_000_000_000_000), "92 kr"),
        gift(Worth::Unvalued, "ej värderat"),
        gift(Worth::Unknown, "belopp saknas"),
        gift(Worth::Unending, "10 kr per år, utan slutdatum"),
        gift(Worth::Sum { minor: 99, currency: Currency::Eur, exact: true }, "0,99 EUR"),
    ];
    for width in [Width::Wide, Width::Narrow] {
        let svg = drawn(economy(gifts.clone()), width);
        is_clear(&svg);
        let full = if width == Width::Wide { ["250", "62.5", "115.2"] } else { ["320", "80", "147.5"] };
        assert_eq!(bars(&svg), full);
        for words in ["ej värderat", "belopp saknas"] {
            assert!(svg.contains(&format!(">{words}</text>")), "{words}");
        }
        assert_eq!(svg.matches("stroke-dasharray").count(), 4, "a broken box for each without a figure to compare");
    }
}

#[test]
fn the_years_of_a_gift_are_parts_of_its_bar() {
    let split = Gift { years: vec![(2022, 10_000), (2023, 30_000)], ..gift(known(40_000), "400 kr") };
    let svg = drawn(economy(vec![split]), Width::Wide);
    assert_eq!(bars(&svg), ["61", "186"]);
    assert!(svg.contains(">2022</text>") && svg.contains(">2023</text>"));
    is_clear(&svg);
}

#[test]
fn the_image_stands_alone_with_its_name_and_its_words() {
    let drawing = economy(vec![gift(known(1), "0,01 kr")]);
    let svg = drawn(drawing.clone(), Width::Wide);
    assert!(svg.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 640 "));
    assert!(svg.contains("<title id=\"p-title\">Bild &lt;1&gt;</title>\n<desc id=\"p-desc\">Allt.</desc>"));
    assert_eq!(svg, drawn(drawing, Width::Wide));
}

#[test]
fn a_long_time_line_takes_several_sheets_of_one_axis_and_loses_nothing() {
    let first = day("2019-01-01");
    let on = |number: u64| first.checked_add_days(Days::new(number * 9)).expect("a day");
    let events = (0..40).map(|number| event(&format!("Rapport-{number}."), on(number), on(number))).collect();
    let whole = picture(Drawing::Timeline(timeline(vec![bar("2019-01-01", Some("2019-12-31"))], events)));
    let sheets = whole.sheets();
    let drawn: Vec<String> = sheets.iter().map(|sheet| svg(sheet, &Style::default(), Width::Wide, "x")).collect();
    assert!(
        sheets.len() == 3 && sheets[0].alternative == whole.alternative && sheets[1].alternative.ends_with("(2/3)")
    );
    for number in 0..40 {
        let label = format!(">Rapport-{number}.<");
        assert_eq!(drawn.iter().filter(|sheet| sheet.contains(&label)).count(), 1, "{label}");
    }
    let axis = |sheet: &str| sheet.split("class=\"rule\"").nth(1).map(str::to_owned);
    assert!(drawn.iter().all(|sheet| axis(sheet) == axis(&drawn[0])));
    let height = |sheet: &str| -> i64 {
        let (_, rest) = sheet.split_once("viewBox=\"0 0 640 ").expect("a height");
        rest.split_once('"').expect("its end").0.parse().expect("a number")
    };
    // 640 units are 155 millimetres.
    assert!(drawn.iter().all(|sheet| height(sheet) * 155 / 640 < 195));
}
