//! What became of the cases, for programs.

use serde::Serialize;

use super::Tried;
use crate::output::pretty;

const VERSION: u32 = 1;

#[derive(Serialize)]
struct Document<'a> {
    version: u32,
    files: Vec<File<'a>>,
    summary: Summary,
}

#[derive(Serialize)]
struct File<'a> {
    file: &'a str,
    cases: Vec<Case<'a>>,
}

#[derive(Serialize)]
struct Case<'a> {
    #[serde(rename = "case")]
    name: &'a str,
    line: u32,
    passed: bool,
    faults: &'a [String],
}

#[derive(Serialize)]
struct Summary {
    passed: usize,
    failed: usize,
}

pub(super) fn document(tried: &[Tried]) -> String {
    let files: Vec<File<'_>> = tried
        .iter()
        .map(|file| File {
            file: &file.name,
            cases: file
                .verdicts
                .iter()
                .map(|verdict| Case {
                    name: &verdict.case,
                    line: verdict.line,
                    passed: verdict.faults.is_empty(),
                    faults: &verdict.faults,
                })
                .collect(),
        })
        .collect();
    let all = || files.iter().flat_map(|file| &file.cases);
    let passed = all().filter(|case| case.passed).count();
    let summary = Summary { passed, failed: all().count() - passed };
    pretty(&Document { version: VERSION, files, summary })
}
