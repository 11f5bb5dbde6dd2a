//! The report as a page of its own: no script, nothing fetched, readable by a screen reader and on paper.

use std::fmt::Write as _;

use iop_core::Language;

use super::said::{at, severity};
use super::{Agreement, Report, Verdict};
use crate::trouble::visible;
use crate::words::Words;

/// Contrast at least 7:1; colour is never the only sign.
const STYLE: &str = "\
:root{color-scheme:light}\
body{font:1rem/1.5 system-ui,sans-serif;color:#1a1a1a;background:#fff;max-width:62rem;margin:0 auto;padding:1.5rem}\
h1{font-size:1.6rem}h2{font-size:1.3rem;margin-top:2.5rem;border-top:2px solid #1a1a1a;padding-top:1rem}\
h3{font-size:1.05rem;margin-top:1.5rem}\
table{border-collapse:collapse;width:100%;margin:.5rem 0 1rem}\
caption{text-align:left;font-weight:600;padding:.25rem 0}\
th,td{border:1px solid #767676;padding:.3rem .5rem;text-align:left;vertical-align:top;overflow-wrap:break-word}\
thead th{background:#eee}.facts th{width:30%;font-weight:600}.facts td{overflow-wrap:anywhere}\
code{font-family:ui-monospace,monospace;font-size:.92em}.conclusion{font-weight:600}\
.wide{overflow-x:auto}.wide:focus-visible{outline:3px solid #1a1a1a}\
@media print{body{max-width:none;padding:0;font-size:10pt}h2,h3{break-after:avoid}tr{break-inside:avoid}\
thead{display:table-header-group}.wide{overflow:visible}}";

pub(super) fn html(report: &Report, words: &Words) -> String {
    let language = match words.language() {
        Language::Sv => "sv",
        Language::En => "en",
    };
    let title = escape(&words.say("report-title"));
    let mut out = format!(
        "<!DOCTYPE html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>{title}</title>\n\
         <style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n<p>{}</p>\n",
        escape(&report.headline),
    );
    for agreement in &report.agreements {
        one(&mut out, agreement, words);
    }
    let _ = writeln!(out, "<section>\n<h2>{}</h2>\n<ul>", escape(&words.say("report-limits")));
    for limit in report.limits(words) {
        let _ = writeln!(out, "<li>{}</li>", escape(&limit));
    }
    let _ = writeln!(out, "</ul>\n</section>\n<section>\n<h2>{}</h2>", escape(&words.say("report-made-with")));
    facts(&mut out, &report.made_with(words));
    out + "</section>\n</main>\n</body>\n</html>\n"
}

fn one(out: &mut String, agreement: &Agreement, words: &Words) {
    let title = agreement.title.as_deref().unwrap_or(&agreement.file);
    let conclusion = escape(&agreement.conclusion);
    let _ = writeln!(out, "<section>\n<h2>{}</h2>\n<p class=\"conclusion\">{conclusion}</p>", escape(title));
    facts(out, &agreement.facts(words));
    findings(out, agreement, words);
    if !agreement.deviations.is_empty() {
        let name = heading(out, &words.say("report-deviations"));
        let rows = agreement.deviations.iter().map(|one| {
            let found = agreement.set_aside(one.rule.as_deref().filter(|_| one.findings > 0), words);
            [code(&one.named(words)), lines(&found), escape(&one.said(words))]
        });
        table(out, &name, &["report-rule", "report-found", "report-decision"], rows, words);
    }
    let known: Vec<_> = agreement.lines(Verdict::Known).collect();
    if !known.is_empty() {
        let name = heading(out, &words.say(Verdict::Known.word()));
        let _ = writeln!(out, "<p>{}</p>", escape(&words.say("baseline-why")));
        let rows = known.iter().map(|line| [code(line.rule), lines(&agreement.set_aside(Some(line.rule), words))]);
        table(out, &name, &["report-rule", "report-found"], rows, words);
    }
    let unjudged = agreement.reasons(Verdict::NotJudged);
    if !unjudged.is_empty() {
        let name = heading(out, &words.say(Verdict::NotJudged.word()));
        let codes = |rules: &[&str]| rules.iter().map(|rule| code(rule)).collect::<Vec<_>>().join(", ");
        let rows = unjudged.iter().map(|(reason, rules)| [escape(reason), codes(rules)]);
        table(out, &name, &["report-reason", "report-rules-named"], rows, words);
    }
    let name = heading(out, &words.with("report-all-rules", &[("count", agreement.rules.len().into())]));
    let rows = agreement.rules.iter().map(|line| {
        let reason = line.reason.as_ref().map(|reason| format!(": {reason}")).unwrap_or_default();
        let outcome = format!("{}{reason}", words.say(line.outcome.word()));
        [code(line.rule), escape(&line.title), escape(&line.severity_word), escape(&outcome)]
    });
    table(out, &name, &["report-rule", "report-about", "fact-severity", "report-outcome"], rows, words);
    out.push_str("</section>\n");
}

fn findings(out: &mut String, agreement: &Agreement, words: &Words) {
    let name = heading(out, &words.say("report-findings-heading"));
    if agreement.counted().next().is_none() {
        let _ = writeln!(out, "<p>{}</p>", escape(&words.say("report-no-findings")));
        return;
    }
    let rows = agreement.counted().map(|finding| {
        let elsewhere = finding.related.iter().filter(|related| related.file != finding.file);
        let mut place = escape(&at(finding, words));
        for related in elsewhere {
            let line = words.with("at-line", &[("line", related.start.line.to_string().into())]);
            let _ = write!(place, "<br>{}, {}", escape(&related.file), escape(&line));
        }
        let basis: Vec<String> = finding.basis.iter().map(|basis| escape(&basis.title)).collect();
        [
            format!("{}<br>{}", escape(severity(agreement, finding)), code(finding.rule)),
            place,
            escape(&finding.message),
            escape(&finding.help),
            basis.join("; "),
        ]
    });
    table(out, &name, &["report-rule", "report-place", "report-found", "remark-help", "remark-basis"], rows, words);
}

/// A heading; gives its words, as markup, to name what stands below it.
fn heading(out: &mut String, text: &str) -> String {
    let words = capital(text);
    let _ = writeln!(out, "<h3>{words}</h3>");
    words
}

fn facts(out: &mut String, facts: &[(String, String)]) {
    out.push_str("<table class=\"facts\">\n<tbody>\n");
    for (name, value) in facts {
        let _ = writeln!(out, "<tr><th scope=\"row\">{}</th><td>{}</td></tr>", capital(name), escape(value));
    }
    out.push_str("</tbody>\n</table>\n");
}

/// A table; the cells are markup already, and the first of each row names it. On a narrow screen it scrolls by itself,
/// which a keyboard must reach.
fn table<const N: usize>(
    out: &mut String,
    name: &str,
    heads: &[&str; N],
    rows: impl Iterator<Item = [String; N]>,
    words: &Words,
) {
    let _ = writeln!(out, "<div class=\"wide\" role=\"group\" tabindex=\"0\" aria-label=\"{name}\">");
    out.push_str("<table>\n<thead><tr>");
    for head in heads {
        let _ = write!(out, "<th scope=\"col\">{}</th>", capital(&words.say(head)));
    }
    out.push_str("</tr></thead>\n<tbody>\n");
    for row in rows {
        out.push_str("<tr>");
        for (at, cell) in row.iter().enumerate() {
            let _ = match at {
                0 => write!(out, "<th scope=\"row\">{cell}</th>"),
                _ => write!(out, "<td>{cell}</td>"),
            };
        }
        out.push_str("</tr>\n");
    }
    out.push_str("</tbody>\n</table>\n</div>\n");
}

/// A heading or the name of a column: the words are those that stand within sentences elsewhere.
fn capital(text: &str) -> String {
    let mut letters = text.chars();
    let first = letters.next().map(|first| first.to_uppercase().to_string());
    escape(&(first.unwrap_or_default() + letters.as_str()))
}

/// Texts below each other.
fn lines(texts: &[String]) -> String {
    texts.iter().map(|text| escape(text)).collect::<Vec<_>>().join("<br>")
}

fn code(text: &str) -> String {
    format!("<code>{}</code>", escape(text))
}

/// Text in which nothing is markup.
fn escape(text: &str) -> String {
    let text = visible(text).replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;");
    text.replace('"', "&quot;").replace('\'', "&#39;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_is_markup() {
        assert_eq!(escape("<a href=\"x\">&'</a>"), "&lt;a href=&quot;x&quot;&gt;&amp;&#39;&lt;/a&gt;");
    }
}
