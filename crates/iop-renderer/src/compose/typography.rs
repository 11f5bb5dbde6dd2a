//! Spaces that must not break: within a figure, between a figure and its unit, and around the section sign.

/// What binds to the figure before it.
const UNITS: &[&str] =
    &["kr", "kronor", "tkr", "mnkr", "SEK", "EUR", "euro", "%", "procent", "§", "§§", "kap", "st", "år"];

/// What binds to the figure after it.
const SIGNS: &[&str] = &[
    "§", "§§", "kap.", "SEK", "EUR", "€", "nr", "artikel", "Article", "Articles", "mål", "Mål", "goal", "Goal",
    "bilaga", "Bilaga", "annex", "Annex", "avsnitt", "section",
];

/// The months, which bind to the year after them as to the day before.
const MONTHS: &[&str] = &[
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
    let figure = |word: &str| !word.is_empty() && word.chars().all(|c| c.is_ascii_digit() || c == ',' || c == '–');
    let is_year = bare_after.len() == 4 && figure(bare_after);
    let group = bare_after.split(',').next().unwrap_or_default();
    let is_group = group.len() == 3 && figure(bare_after);
    let leads = figure(bare_before) && bare_before.len() <= 3 && !bare_before.contains(',');
    (leads && is_group)
        || (figure(bare_before) && (UNITS.contains(&bare_after) || MONTHS.contains(&bare_after)))
        || ((MONTHS.contains(&bare_before) || matches!(bare_before, "år" | "year")) && is_year)
        || (is_office(bare_before) && is_case(bare_after))
        || (SIGNS.contains(&bare_before) && bare_after.starts_with(|c: char| c.is_ascii_digit()))
}

/// Letters that begin a case number, such as `KS` and `SOC`.
fn is_office(word: &str) -> bool {
    (1..=6).contains(&word.chars().count()) && word.chars().all(char::is_uppercase)
}

/// The figures of a case number: `2024/391`, `2019-12`.
fn is_case(word: &str) -> bool {
    word.split_once(['/', '-']).is_some_and(|parts| {
        [parts.0, parts.1].iter().all(|part| !part.is_empty() && part.chars().all(|c| c.is_ascii_digit()))
    })
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
        assert_eq!(shown("den 31 december 2026."), "den 31~december~2026.");
        assert_eq!(shown("i (KS 2024/391) och SOC 2018/0123."), "i (KS~2024/391) och SOC~2018/0123.");
        assert_eq!(shown("(Article 9) avser mål 1, 18–24 år"), "(Article~9) avser mål~1, 18–24~år");
        assert_eq!(shown("under år 2027, the year 2028 and"), "under år~2027, the year~2028 and");
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
            "IOP 2026 och",
            "i maj 12 personer",
            "varje år 12 personer",
            "målet 1 2",
        ] {
            assert_eq!(shown(text), text);
        }
    }
}
