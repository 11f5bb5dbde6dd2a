//! Spaces that must not break: within a figure, between a figure and its unit, and around the section sign.

/// What binds to the figure before it.
const UNITS: &[&str] = &[
    "kr",
    "kronor",
    "tkr",
    "mnkr",
    "SEK",
    "EUR",
    "euro",
    "%",
    "procent",
    "§",
    "§§",
    "kap",
    "st",
    "år",
    "januari",
    "februari",
    "mars",
    "april",
    "maj",
    "juni",
    "juli",
    "augusti",
    "september",
    "oktober",
    "november",
    "december",
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// What binds to the figure after it.
const SIGNS: &[&str] = &["§", "§§", "kap.", "SEK", "EUR", "€", "nr"];

/// `text` with non-breaking spaces where a drafter's ordinary ones would let a line end in the middle of a figure.
pub(super) fn tied(text: &str) -> String {
    let words: Vec<&str> = text.split(' ').collect();
    let mut out = String::with_capacity(text.len());
    for (index, word) in words.iter().enumerate() {
        if index > 0 {
            out.push(if binds(words[index - 1], word) { '\u{a0}' } else { ' ' });
        }
        out.push_str(word);
    }
    out
}

fn binds(before: &str, after: &str) -> bool {
    let bare_before = before.trim_start_matches(|c: char| !c.is_alphanumeric() && !SIGNS.contains(&before));
    let bare_after = after.trim_end_matches(|c: char| !c.is_alphanumeric() && c != '%' && c != '§');
    let figure = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || c == ',');
    let group = bare_after.split(',').next().unwrap_or_default();
    let is_group = group.len() == 3 && figure(bare_after);
    let leads = figure(bare_before) && bare_before.len() <= 3 && !bare_before.contains(',');
    (leads && is_group)
        || (figure(bare_before) && UNITS.contains(&bare_after))
        || (SIGNS.contains(&bare_before) && bare_after.starts_with(|c: char| c.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// With `~` for the space that does not break.
    fn shown(text: &str) -> String {
        tied(text).replace('\u{a0}', "~")
    }

    #[test]
    fn figures_units_and_section_signs_hold_together() {
        assert_eq!(shown("med 58 000 kr för"), "med 58~000~kr för");
        assert_eq!(shown("(1 250 000,50 kronor)."), "(1~250~000,50~kronor).");
        assert_eq!(shown("80 % av"), "80~% av");
        assert_eq!(shown("§ 125 att"), "§~125 att");
        assert_eq!(shown("den 31 december 2026."), "den 31~december 2026.");
        assert_eq!(shown("2 kap. 3 § kommunallagen"), "2~kap.~3~§ kommunallagen");
    }

    #[test]
    fn other_spaces_break() {
        for text in [
            "under 2018 har",
            "2019 000",
            "minst 10 vänskapsrelationer",
            "i tre år  och",
            "före 1998 200 barn",
            "åäö § ett",
        ] {
            assert_eq!(shown(text), text);
        }
    }
}
