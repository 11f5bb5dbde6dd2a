//! A heading for each giver and a row for each gift: what it is, a bar as long as its worth, and the worth in words.

use iop_core::Currency;
use iop_core::model::ContributionForm;

use super::Width;
use super::canvas::{Canvas, Fill, LEADING, LETTERS, Tenths, Voice};
use super::measure::width;
use crate::picture::{Economy, Gift, Worth};

/// The air above and below the words of a row, in units.
const AIR: i64 = 4;
/// The height of a bar, in units.
const BAR: i64 = 16;
/// The width of a box that stands for no figure, in units.
const BOX: i64 = 56;
/// The gap between the years of a bar, in tenths.
const GAP: i64 = 15;

/// The columns of a row: left edge and width, in units.
struct Columns {
    label: (i64, i64),
    chart: (i64, i64),
    value: (i64, i64),
}

const fn columns(width: Width) -> Columns {
    match width {
        Width::Wide => Columns { label: (0, 210), chart: (222, 250), value: (484, 156) },
        Width::Narrow => Columns { label: (0, 320), chart: (0, 320), value: (0, 320) },
    }
}

/// What a bar of the full width is worth.
struct Scale {
    currency: Currency,
    most: i64,
    columns: Columns,
}

/// Draws who contributes what.
pub(super) fn draw(economy: &Economy, canvas: &mut Canvas) {
    let scale = scale(economy, columns(canvas.width));
    for giver in &economy.givers {
        canvas.y += AIR;
        let lines = canvas.column((0, canvas.y), canvas.right(), Voice::Heading, &giver.name);
        canvas.y += lines * LEADING + AIR;
        for gift in &giver.gifts {
            row(gift, &scale, canvas);
        }
        canvas.y += AIR;
        canvas.rule((Tenths(0), canvas.y), (Tenths(canvas.right() * 10), canvas.y));
    }
    canvas.y += AIR;
    for (voice, text) in [(Voice::Heading, economy.total.as_deref()), (Voice::Quiet, Some(economy.note.as_str()))] {
        if let Some(text) = text.filter(|text| !text.is_empty()) {
            let lines = canvas.column((0, canvas.y), canvas.right(), voice, text);
            canvas.y += lines * LEADING + AIR;
        }
    }
}

/// Bars are compared in one currency, that of the first sum; a sum in another has words alone.
fn scale(economy: &Economy, columns: Columns) -> Scale {
    let sums = economy.givers.iter().flat_map(|giver| &giver.gifts).filter_map(|gift| match gift.worth {
        Worth::Sum { minor, currency, .. } => Some((minor, currency)),
        Worth::Unvalued | Worth::Unknown | Worth::Unending => None,
    });
    let currency = sums.clone().next().map_or_else(Currency::default, |(_, currency)| currency);
    let most = sums.filter(|(_, own)| *own == currency).map(|(minor, _)| minor).max().unwrap_or(0);
    Scale { currency, most: most.max(1), columns }
}

impl Scale {
    /// How long so much is, in tenths; the smallest sum is still seen.
    fn length(&self, minor: i64) -> i64 {
        let full = i128::from(self.columns.chart.1 * 10);
        let length = i128::from(minor.max(0)) * full / i128::from(self.most);
        i64::try_from(length).unwrap_or(0).max(20)
    }
}

fn row(gift: &Gift, scale: &Scale, canvas: &mut Canvas) {
    let Columns { label, chart, value } = scale.columns;
    let top = canvas.y + AIR / 2;
    let labels = canvas.column((label.0, top), label.1, Voice::Plain, &gift.label) * LEADING;
    let (at, bottom) = match canvas.width {
        Width::Wide => {
            let values = canvas.column((value.0, top), value.1, Voice::Plain, &gift.value) * LEADING;
            (top, top + labels.max(values).max(BAR))
        }
        Width::Narrow => {
            let values = canvas.column((value.0, top + labels), value.1, Voice::Quiet, &gift.value) * LEADING;
            let at = top + labels + values + AIR / 2;
            (at, at + BAR + AIR / 2)
        }
    };
    let left = chart.0 * 10;
    match gift.worth {
        Worth::Sum { minor, currency, exact } if currency == scale.currency => {
            let fill = match (exact, gift.form) {
                (false, _) => Fill::Open,
                (true, Some(ContributionForm::Cash)) => Fill::Solid,
                (true, _) => Fill::Striped,
            };
            let right = left + scale.length(minor);
            if gift.years.is_empty() {
                canvas.bar((Tenths(left), Tenths(right)), at, BAR, fill);
            } else {
                years(gift, (left, right), minor, at, fill, canvas);
            }
        }
        Worth::Sum { .. } | Worth::Unvalued | Worth::Unknown => {
            canvas.bar((Tenths(left), Tenths(left + BOX * 10)), at, BAR, Fill::Open);
        }
        Worth::Unending => {
            let right = Tenths(left + BOX * 10);
            canvas.bar((Tenths(left), right), at, BAR, Fill::Open);
            canvas.mark(&format!("M{right} {at}l8 8l-8 8z"));
        }
    }
    canvas.y = bottom + AIR / 2;
}

/// A bar in as many parts as it has years, each with its year where there is room.
fn years(gift: &Gift, (left, right): (i64, i64), whole: i64, y: i64, fill: Fill, canvas: &mut Canvas) {
    let mut before = 0_i64;
    let x = |minor: i64| {
        let part = i128::from(minor) * i128::from(right - left) / i128::from(whole.max(1));
        left + i64::try_from(part).unwrap_or(0)
    };
    for (year, minor) in &gift.years {
        let after = before.saturating_add(*minor);
        let (start, end) = (x(before), (x(after) - GAP).max(x(before) + 10));
        canvas.bar((Tenths(start), Tenths(end)), y, BAR, fill);
        let name = year.to_string();
        let wide = width(&name, LETTERS);
        if fill == Fill::Solid && wide + 40 <= end - start {
            canvas.words(Tenths((start + end - wide) / 2), y, Voice::OnBar, &name);
        }
        before = after;
    }
}
