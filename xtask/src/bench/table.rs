//! Samples to figures, and figures to a Markdown table. Knows nothing of what was measured.

use std::time::Duration;

/// The middle one; of an even number the upper of the two. None of none.
pub(super) fn median<T: Copy + PartialOrd>(samples: impl IntoIterator<Item = T>) -> Option<T> {
    let mut sorted: Vec<T> = samples.into_iter().collect();
    sorted.sort_by(|one, other| one.partial_cmp(other).unwrap_or(std::cmp::Ordering::Equal));
    sorted.get(sorted.len() / 2).copied()
}

/// How many times `base` a thing takes: the median of the ratios within each round, since the machine's pace changes
/// between rounds more than within one.
pub(super) fn ratio(samples: &[Duration], base: &[Duration]) -> Option<f64> {
    median(samples.iter().zip(base).map(|(sample, base)| sample.div_duration_f64(*base)))
}

/// A duration in the unit that suits it, three figures.
pub(super) fn time(duration: Duration) -> String {
    let seconds = duration.as_secs_f64();
    let (number, unit) = match seconds {
        ..1e-3 => (seconds * 1e6, "µs"),
        ..1.0 => (seconds * 1e3, "ms"),
        _ => (seconds, "s"),
    };
    format!("{} {unit}", figures(number))
}

/// Three figures.
pub(super) fn figures(number: f64) -> String {
    match number {
        ..9.995 => format!("{number:.2}"),
        ..99.95 => format!("{number:.1}"),
        _ => format!("{number:.0}"),
    }
}

/// Prints a table under a heading. The first column is text, the others are figures.
pub(super) fn print(heading: &str, head: &[&str], rows: &[Vec<String>]) {
    print!("\n{}", written(heading, head, rows));
}

fn written(heading: &str, head: &[&str], rows: &[Vec<String>]) -> String {
    let head: Vec<String> = head.iter().map(|&cell| cell.to_owned()).collect();
    let widths: Vec<usize> = (0..head.len())
        .map(|column| {
            let cells = rows.iter().chain([&head]).filter_map(|row| row.get(column));
            cells.map(|cell| cell.chars().count()).max().unwrap_or_default().max(3)
        })
        .collect();
    let line = |row: &[String]| {
        let cells = widths.iter().enumerate().map(|(column, &width)| {
            let cell = row.get(column).map_or("", String::as_str);
            if column == 0 { format!(" {cell:<width$} ") } else { format!(" {cell:>width$} ") }
        });
        format!("|{}|\n", cells.collect::<Vec<_>>().join("|"))
    };
    let rule = widths.iter().enumerate().map(|(column, &width)| match column {
        0 => "-".repeat(width + 2),
        _ => format!("{}:", "-".repeat(width + 1)),
    });
    let rule = format!("|{}|\n", rule.collect::<Vec<_>>().join("|"));
    format!("### {heading}\n\n{}{rule}{}", line(&head), rows.iter().map(|row| line(row)).collect::<String>())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_ratio_is_taken_within_each_round() {
        let seconds = |all: &[u64]| all.iter().copied().map(Duration::from_secs).collect::<Vec<_>>();
        // The machine was ten times slower in the second round.
        assert_eq!(ratio(&seconds(&[2, 20, 3]), &seconds(&[1, 10, 1])), Some(2.0));
        assert_eq!(ratio(&[], &seconds(&[1])), None);
    }

    #[test]
    fn figures_are_three() {
        let shown = [0.0123, 9.996, 48.04, 99.96, 12_345.0].map(figures);
        assert_eq!(shown, ["0.01", "10.0", "48.0", "100", "12345"]);
        let shown = [1_234, 999_400, 1_500_000, 2_340_000_000].map(|nanos| time(Duration::from_nanos(nanos)));
        assert_eq!(shown, ["1.23 µs", "999 µs", "1.50 ms", "2.34 s"]);
    }

    #[test]
    fn a_table_is_aligned() {
        let rows = [vec!["å".to_owned(), "1".to_owned()], vec!["long".to_owned(), "1000".to_owned()]];
        let shown = written("Reading", &["step", "µs"], &rows);
        assert_eq!(shown, "### Reading\n\n| step |   µs |\n|------|-----:|\n| å    |    1 |\n| long | 1000 |\n");
    }
}
