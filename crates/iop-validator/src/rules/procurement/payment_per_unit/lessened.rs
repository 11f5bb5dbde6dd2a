//! A payment that falls for each that is not there. Reports nothing of its own.

use crate::finding::Spot;
use crate::rules::said::Said;
use crate::rules::words::PAYS;

/// The words by which the payment falls for each that is not there: "sätts ned med samma belopp för var och en som fattas".
pub(super) fn lessened(sentence: &Said<'_>) -> Option<Spot> {
    const LESS: &[&str] = &[
        "sätts ned",
        "sätts ner",
        "sätta ned",
        "minskas",
        "minska",
        "minskar",
        "sänks",
        "sänka",
        "reduceras",
        "räknas ned",
        "räknas av",
        "dras av",
        "dra av",
        "dras",
        "avdrag",
        "avräknas",
        "is reduced",
        "sätts * ned",
        "sätts * * ned",
        "sätts * ner",
        "sätts * * ner",
        "minskar * med",
        "sänks * med",
    ];
    const EACH: &[&str] = &["för varje", "för var och en", "för vart och ett", "per", "for each", "for every"];
    const LACKING: &[&str] = &[
        "fattas",
        "saknas",
        "utebl*",
        "faller bort",
        "hoppar av",
        "avbryter",
        "avbrut*",
        "ställs in",
        "inställ*",
        "tom",
        "tomt",
        "tomma",
        "obesatt*",
        "outnyttjad*",
        "inte fullföljer",
        "inte har fullföljt",
        "missing",
    ];
    const PAID: &[&[&str]] = &[PAYS, &["*bidrag*", "ersättning*", "beloppet", "kr", "kronor"]];
    let each = (0..sentence.words.len()).find(|at| sentence.is(*at, EACH))?;
    let told = sentence.has_any(PAID) && sentence.has_each(&[LESS, LACKING]);
    (told && !sentence.has(&["arvode*", "avgift*", "deltagaren", "lön*"])).then(|| sentence.spot_between(each, each))
}
