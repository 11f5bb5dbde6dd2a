//! A row for each bar and event: its time, its name, and its place on an axis that all rows share.

use iop_core::Language;

use super::Width;
use super::axis::Axis;
use super::canvas::{Canvas, Fill, LEADING, Tenths, Voice};
use crate::picture::{Bar, BarKind, EventKind, Timeline};

/// The air above and below the words of a row, in units.
const AIR: i64 = 4;
/// The height of the drawing in a row, in units.
const STRIP: i64 = 12;
/// A shorter stretch, in tenths, is a mark like that of a day.
const SHORT: i64 = 140;

/// The columns of a row: left edge and width, in units.
struct Columns {
    time: (i64, i64),
    label: (i64, i64),
    chart: (i64, i64),
}

const fn columns(width: Width) -> Columns {
    match width {
        Width::Wide => Columns { time: (0, 182), label: (192, 194), chart: (398, 232) },
        Width::Narrow => Columns { time: (0, 320), label: (0, 320), chart: (8, 304) },
    }
}

/// Draws the time line.
pub(super) fn draw(timeline: &Timeline, language: Language, canvas: &mut Canvas) {
    let columns = columns(canvas.width);
    if let Some(axis) = Axis::of(timeline, columns.chart) {
        let ticks = scale(&axis, language, canvas);
        for bar in &timeline.bars {
            let y = row((&bar.time, &bar.label), &columns, Some(&ticks), canvas);
            stretch(bar, &axis, y, canvas);
        }
        for event in &timeline.events {
            let y = row((&event.time, &event.label), &columns, Some(&ticks), canvas);
            for (first, last) in &event.days {
                let ends = (axis.x(*first), axis.x_after(*last));
                if first != last && ends.1.0 - ends.0.0 > SHORT {
                    // Some time within the stretch.
                    canvas.bar(ends, y + STRIP / 2 - 2, 4, Fill::Solid);
                } else {
                    mark(event.kind, Tenths(ends.0.0.midpoint(ends.1.0)), y, canvas);
                }
            }
        }
    }
    if !timeline.undated.is_empty() {
        canvas.y += 2 * AIR;
        canvas.words(Tenths(0), canvas.y, Voice::Heading, &timeline.undated_heading);
        canvas.y += LEADING + AIR;
    }
    let columns = Columns { label: (columns.label.0, canvas.right() - columns.label.0), ..columns };
    for one in &timeline.undated {
        row((&one.time, &one.label), &columns, None, canvas);
    }
}

/// The names of years and days above the rows; gives the places of the days named.
fn scale(axis: &Axis, language: Language, canvas: &mut Canvas) -> Vec<Tenths> {
    let (years, names) = axis.names(language);
    let ticks = names.iter().map(|(day, _)| axis.x(*day)).collect();
    for line in [years, names].into_iter().filter(|line| !line.is_empty()) {
        for (day, name) in line {
            canvas.words(axis.x(day), canvas.y, Voice::Quiet, &name);
        }
        canvas.y += LEADING;
    }
    canvas.y += AIR;
    canvas.rule((Tenths(0), canvas.y), (Tenths(canvas.right() * 10), canvas.y));
    ticks
}

/// A row with its words and, where it has a drawing, the lines of the days named; gives the top of the drawing.
fn row((time, label): (&str, &str), columns: &Columns, ticks: Option<&[Tenths]>, canvas: &mut Canvas) -> i64 {
    let top = canvas.y + AIR;
    let times = canvas.column((columns.time.0, top), columns.time.1, Voice::Quiet, time);
    let (strip, bottom) = match canvas.width {
        Width::Wide => {
            let labels = canvas.column((columns.label.0, top), columns.label.1, Voice::Plain, label);
            (top + 3, top + times.max(labels) * LEADING + AIR)
        }
        Width::Narrow => {
            let below = top + times * LEADING;
            let labels = canvas.column((columns.label.0, below), columns.label.1, Voice::Plain, label);
            let strip = below + labels * LEADING + AIR;
            (strip, if ticks.is_some() { strip + STRIP + AIR } else { strip })
        }
    };
    if let Some(ticks) = ticks {
        let from = if canvas.width == Width::Wide { canvas.y } else { strip - 1 };
        canvas.rules(ticks, from, bottom);
    }
    canvas.rule((Tenths(0), bottom), (Tenths(canvas.right() * 10), bottom));
    canvas.y = bottom;
    strip
}

fn stretch(bar: &Bar, axis: &Axis, y: i64, canvas: &mut Canvas) {
    let fill = match bar.kind {
        BarKind::Term => Fill::Solid,
        BarKind::Extension => Fill::Open,
        BarKind::Notice => Fill::Striped,
    };
    let left = axis.x(bar.first);
    let right = bar.last.map_or(Tenths(axis.right().0 - 60), |last| axis.x_after(last));
    // A day on a line of years is still seen.
    let right = Tenths(right.0.max(left.0 + 20));
    canvas.bar((left, right), y, STRIP, fill);
    if bar.last.is_none() {
        canvas.mark(&format!("M{right} {y}l6 6l-6 6z"));
    }
}

/// The mark of an event, whose shape says what it is.
fn mark(kind: EventKind, x: Tenths, y: i64, canvas: &mut Canvas) {
    match kind {
        EventKind::Decision => canvas.mark(&format!("M{x} {y}l6 6l-6 6l-6 -6z")),
        EventKind::Signed => canvas.mark(&format!("M{x} {y}l6 12h-12z")),
        EventKind::Review => canvas.outline(&format!("M{x} {}a5 5 0 1 0 .1 0z", y + 1), ""),
        EventKind::Report => canvas.mark(&format!("M{x} {}h5v10h-10v-10z", y + 1)),
        EventKind::Payment => canvas.mark(&format!("M{x} {y}a6 6 0 1 0 .1 0z")),
        EventKind::Limit => canvas.mark(&format!("M{x} {}h1l7 4l-7 4v6h-2v-14z", y - 1)),
    }
}
