//! A legal limit is data with a source, never a number in a rule: above twelve (months in a year) a number in a rule
//! comes from `iop-law`. A number that is no limit of any law, such as the length of a text, says so and why.

use super::holds;

const LARGEST: u128 = 12;

/// The code of a rule: no comments, no texts, no tests. Rough, but it errs by showing too much, never too little.
fn code(source: &str) -> String {
    let source = source.split("#[cfg(test)]").next().unwrap_or_default();
    let mut code = String::new();
    let mut rest = source;
    while let Some(character) = rest.chars().next() {
        let length = if rest.starts_with("//") {
            rest.find('\n').unwrap_or(rest.len())
        } else if rest.starts_with("/*") {
            rest.find("*/").map_or(rest.len(), |at| at + 2)
        } else if let Some(raw) = raw_text(rest) {
            raw
        } else if rest.starts_with("\\u{") {
            // The number of a character, not of anything in the law.
            rest.find('}').map_or(rest.len(), |at| at + 1)
        } else if rest.starts_with("'\"'") {
            // A quotation mark as a character begins no text.
            "'\"'".len()
        } else if character == '"' {
            text(rest)
        } else {
            code.push(character);
            character.len_utf8()
        };
        rest = &rest[length..];
    }
    code
}

/// The length of the text that begins with a quotation mark.
fn text(rest: &str) -> usize {
    let mut escaped = false;
    for (at, character) in rest.char_indices().skip(1) {
        match character {
            '"' if !escaped => return at + 1,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    rest.len()
}

/// The length of the raw text (`r"…"`, `r#"…"#`) that begins here, if one does.
fn raw_text(rest: &str) -> Option<usize> {
    let marks = rest.strip_prefix('r')?.chars().take_while(|character| *character == '#').count();
    let body = rest[1 + marks..].strip_prefix('"')?;
    let end = format!("\"{}", "#".repeat(marks));
    Some(body.find(&end).map_or(rest.len(), |at| marks + 2 + at + end.len()))
}

/// What a number says of itself, on its own line or the one above, when it is no limit of any law, and why.
const NO_LAW: &str = "// no law: ";

/// The source without the lines that say of their numbers that they are no law.
fn without_others(source: &str) -> String {
    let mut marked = false;
    let mut kept = String::new();
    for line in source.lines() {
        let here = line.split_once(NO_LAW).is_some_and(|(_, why)| !why.trim().is_empty());
        if !(here || marked) {
            kept.push_str(line);
        }
        kept.push('\n');
        marked = here && line.trim_start().starts_with("//");
    }
    kept
}

fn large_numbers(source: &str) -> Vec<String> {
    let code = code(&without_others(source));
    let words = code.split(|character: char| !character.is_alphanumeric() && character != '_');
    let number = |word: &&str| word.starts_with(|character: char| character.is_ascii_digit());
    let large = |word: &&str| value(word).is_none_or(|value| value > LARGEST);
    let large = words.filter(number).filter(large).map(str::to_owned);
    large.chain(reckoned(&code)).map(|word| format!("{word} is a number above {LARGEST}")).collect()
}

/// Large numbers that are put together of small ones: `9 + 9`, `12 * 12`.
fn reckoned(code: &str) -> Vec<String> {
    let words: Vec<&str> =
        code.split([' ', ';', ',', '(', ')', '[', ']', '\n']).filter(|word| !word.is_empty()).collect();
    let number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()).then(|| value(word))?;
    let sum = |three: &[&str]| match three[1] {
        "+" => Some(number(three[0])? + number(three[2])?),
        "*" => Some(number(three[0])? * number(three[2])?),
        _ => None,
    };
    let large = words.windows(3).filter(|three| sum(three).is_some_and(|sum| sum > LARGEST));
    large.map(|three| three.join(" ")).collect()
}

fn value(word: &str) -> Option<u128> {
    let word = word.replace('_', "");
    if let Some(hexadecimal) = word.strip_prefix("0x") {
        return u128::from_str_radix(hexadecimal, 16).ok();
    }
    let digits = word.find(|character: char| !character.is_ascii_digit()).unwrap_or(word.len());
    word[..digits].parse().ok()
}

#[test]
fn rules_take_their_limits_from_the_law() {
    holds(|text| text.is(&["rs"]) && text.under("crates/iop-validator/src/rules"), large_numbers);
}

#[test]
fn a_limit_in_a_rule_is_seen_and_texts_comments_and_tests_are_not() {
    assert_eq!(
        large_numbers("if total > 700_000 { 13u32 }"),
        ["700_000 is a number above 12", "13u32 is a number above 12"]
    );
    assert_eq!(large_numbers("const GROWN: u8 = 9 + 9;"), ["9 + 9 is a number above 12"]);
    assert_eq!(large_numbers("[0; 12 * 12]"), ["12 * 12 is a number above 12"]);
    assert_eq!(large_numbers("near * 2 + places[3]"), [""; 0]);
    assert_eq!(large_numbers("let basis = 0x2F;"), ["0x2F is a number above 12"]);
    assert_eq!(
        large_numbers("// no law: the letters of a name\nconst LETTERS: usize = 40;\nif x > 41 {}"),
        ["41 is a number above 12"]
    );
    assert_eq!(large_numbers("const LETTERS: usize = 40; // no law: "), ["40 is a number above 12"]);
    assert_eq!(large_numbers("text.trim_matches('\"'); if x > 41 {} // \"42\""), ["41 is a number above 12"]);
    let fine = r##"
        /// Over 700 000 kr. "
        const BASIS: &str = "2017:725 \" 38 §"; // 4000
        let text = r#"a "2016" b"#;
        let months = 12; let x: u64 = pair.0;
        #[cfg(test)]
        mod tests { const YEAR: i32 = 2019; }
    "##;
    assert_eq!(large_numbers(fine), [""; 0]);
}
