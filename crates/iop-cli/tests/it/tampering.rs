//! Papers that someone who knows the format has meddled with: by what a reader of PDF shows, by what a signature covers, and by
//! who signs. None may hold, and each is told for what it is.

use crate::signing::File;
use crate::verify::{PAPER, both, faults, paper};

fn one() -> File {
    paper().signed("signature-1", "Kim Exempel")
}

/// The file saved once more, with a stream under this number.
fn with_stream(file: &File, number: usize, dict: &str, content: &str) -> File {
    let length = content.chars().count();
    file.saved(&[(number, format!("<<{dict}/Length {length}>>stream\n{content}\nendstream"))])
}

/// The file saved once more, with one text in place of another in the last object that holds `mark`.
fn edited(file: &File, mark: &str, old: &str, new: &str) -> File {
    let (number, object) = file.object(mark);
    let changed = object.replacen(old, new, 1);
    assert_ne!(changed, object, "no {old} in {object}");
    file.saved(&[(number, changed)])
}

#[test]
fn a_changed_byte_is_seen_wherever_it_stands() {
    let text = |mark: &str| {
        let bytes = both().bytes();
        let at = bytes.windows(mark.len()).position(|window| window == mark.as_bytes()).expect(mark) + mark.len();
        let stream = bytes[at..].windows(7).position(|window| window == b"stream\n").expect("a stream") + at + 7;
        let mut spoilt = bytes;
        spoilt[stream + 40] ^= 4;
        faults(&File::of(&spoilt), &[])
    };
    // The contents of a page, the source that is attached, and the metadata.
    for mark in ["/MediaBox", "application#2Fyaml", "/Type/Metadata"] {
        let found = text(mark);
        assert_eq!(found.iter().filter(|code| *code == "signature-changed").count(), 2, "{mark}: {found:?}");
        assert!(found.iter().any(|code| matches!(code.as_str(), "paper-differs" | "source-broken" | "source-unread")));
    }
}

#[test]
fn what_is_laid_over_a_page_is_seen() {
    let file = both();
    let free = file.free();
    let more = with_stream(&file, free, "", "BT ET");
    let (_, page) = file.object("/Type/Page/");
    let contents =
        page.split("/Contents ").nth(1).and_then(|rest| rest.split('/').next()).expect("contents").to_owned();
    let over = format!("/Contents[{contents} {free} 0 R]/");
    assert_eq!(faults(&edited(&more, "/Type/Page/", &format!("/Contents {contents}/"), &over), &[]), ["page-changed"]);
    let number: usize = contents.split(' ').next().and_then(|number| number.parse().ok()).expect("a number");
    assert_eq!(faults(&with_stream(&file, number, "", "BT ET"), &[]), ["page-changed"]);
    let note = format!("<</Type/Annot/Subtype/FreeText/Rect[0 0 595 842]/Contents(900 000 kr)/P {free} 0 R>>");
    let noted = file.saved(&[(free, note)]);
    let (old, new) = ("/Annots[", format!("/Annots[{free} 0 R "));
    assert_eq!(faults(&edited(&noted, "/Annots[", old, &new), &[]), ["page-annotated"]);
}

#[test]
fn what_is_shown_otherwise_than_it_was_is_seen() {
    let file = both();
    let free = file.free();
    let catalog = |what: &str| edited(&file, "/Type/Catalog", "/Type/Catalog", &format!("/Type/Catalog{what}"));
    assert_eq!(faults(&catalog("/OCProperties<</OCGs[]/D<</BaseState/OFF>>>>"), &[]), ["object-changed"]);
    assert_eq!(faults(&catalog("/OpenAction<</S/JavaScript/JS(1)>>"), &[]), ["object-changed"]);
    assert_eq!(faults(&edited(&file, "/Type/Font/", "/Type/Font/", "/Type/Font/Shown true/"), &[]), ["object-changed"]);
    // A node between the tree and a page can turn the page, which is the same.
    let (number, pages) = file.object("/Type/Pages");
    let first = pages.split("/Kids[").nth(1).and_then(|rest| rest.split(" 0 R").next()).expect("a page").to_owned();
    let node = format!("<</Type/Pages/Parent {number} 0 R/Kids[{first} 0 R]/Count 1/Rotate 180>>");
    let above = pages.replacen(&format!("/Kids[{first} 0 R"), &format!("/Kids[{free} 0 R"), 1);
    assert_eq!(faults(&file.saved(&[(free, node), (number, above)]), &[]), ["object-changed"]);
    // What is asked for before it is there, and added later.
    let asked = catalog(&format!("/DSS {free} 0 R"));
    assert_eq!(faults(&asked, &[]), [""; 0]);
    assert_eq!(faults(&asked.saved(&[(free, "<<>>".to_owned())]), &[]), ["object-changed"]);
}

#[test]
fn metadata_may_say_when_a_file_was_saved_and_nothing_else() {
    let file = both();
    let (number, metadata) = file.object("/Type/Metadata");
    let xmp =
        metadata.split("stream\n").nth(1).and_then(|rest| rest.rsplit_once("\nend")).expect("metadata").0.to_owned();
    let saved = |old: &str, new: &str| {
        assert!(xmp.contains(old), "{old} in {xmp}");
        with_stream(&file, number, "/Type/Metadata/Subtype/XML", &xmp.replace(old, new))
    };
    assert_eq!(faults(&saved("<xmp:ModifyDate>20", "<xmp:ModifyDate>21"), &[]), [""; 0]);
    assert_eq!(faults(&saved("<xmp:CreatorTool>iop", "<xmp:CreatorTool>hand"), &[]), ["properties-changed"]);
    assert_eq!(faults(&saved("</rdf:RDF>", ""), &[]), ["properties-changed"]);
    assert_eq!(faults(&edited(&file, "/Creator(iop)", "/Creator(iop)", "/Creator(hand)"), &[]), ["properties-changed"]);
}

#[test]
fn a_field_shows_nothing_but_its_own_signature_in_its_own_place() {
    let widened = |file: &File, mark: &str| {
        let (_, field) = file.object(mark);
        let place = field.split("/Rect[").nth(1).and_then(|rest| rest.split(']').next()).expect("a place").to_owned();
        edited(file, mark, &format!("/Rect[{place}]"), "/Rect[0 0 595 842]")
    };
    assert_eq!(faults(&widened(&both(), "/T(signature-1)"), &[]), ["field-changed"]);
    assert_eq!(faults(&widened(&one(), "/T(signature-2)"), &[]), ["field-changed"]);
    assert_eq!(faults(&edited(&both(), "/T(signature-1)", "/AP", "/AP<<>>/Old"), &[]), ["field-changed"]);
    // Another field under the name of one that is still empty.
    let file = one();
    let (number, field) = file.object("/T(signature-2)");
    let (form, catalog) = file.object("/Type/Catalog");
    let free = file.free();
    let listed = catalog.replacen(&format!(" {number} 0 R]"), &format!(" {free} 0 R]"), 1);
    assert_ne!(listed, catalog);
    let found = faults(&file.saved(&[(free, field.replace("/Rect[", "/Rect[0 0 595 842]/Old[")), (form, listed)]), &[]);
    assert_eq!(found, ["field-changed"]);
    // What stands in a field without being an object of its own would be no signature to us, and one to others.
    let direct = edited(&one(), "/T(signature-2)", "/FT/Sig", "/FT/Sig/V<</Type/Sig>>");
    assert_eq!(faults(&direct, &[]), ["field-changed"]);
}

#[test]
fn a_time_stamp_is_added_unseen_and_is_no_signature() {
    let file = both();
    let free = file.free();
    let stamp = "<</Type/DocTimeStamp/SubFilter/ETSI.RFC3161/ByteRange[0 1 2 3]/Contents<00>>>".to_owned();
    let stamped = |place: &str, more: &str| {
        let field = format!("<</Type/Annot/Subtype/Widget/FT/Sig/T(stamp)/Rect[{place}]/V {free} 0 R{more}>>");
        let (number, catalog) = file.object("/Type/Catalog");
        let catalog = catalog.replacen("/Fields[", &format!("/Fields[{} 0 R ", free + 1), 1);
        faults(&file.saved(&[(free, stamp.clone()), (free + 1, field), (number, catalog)]), &[])
    };
    assert_eq!(stamped("0 0 0 0", ""), [""; 0]);
    assert_eq!(stamped("0 0 595 842", ""), ["field-added"]);
    assert_eq!(stamped("0 0 0 0", "/AA<<>>"), ["field-added"]);
    let file = one();
    let free = file.free();
    let (number, field) = file.object("/T(signature-2)");
    let field = format!("{}/V {free} 0 R>>", field.strip_suffix(">>").expect("a dictionary"));
    assert_eq!(faults(&file.saved(&[(number, field), (free, stamp)]), &["--all-signed"]), ["signature-time-stamp"]);
}

#[test]
fn one_signature_is_for_one_line() {
    let file = one();
    let (signature, _) = file.object("/Type/Sig/");
    let (number, field) = file.object("/T(signature-2)");
    let field = format!("{}/V {signature} 0 R>>", field.strip_suffix(">>").expect("a dictionary"));
    assert_eq!(faults(&file.saved(&[(number, field)]), &[]), ["signer-other", "signature-shared"]);
    let twice = one().signed("signature-2", "Kim Exempel");
    assert_eq!(faults(&twice, &[]), ["signer-other", "certificate-shared"]);
}

#[test]
fn a_signature_covers_everything_but_itself() {
    let file = both();
    let (_, signature) = file.object("/Type/Sig/");
    let range =
        signature.split("/ByteRange[").nth(1).and_then(|rest| rest.split(']').next()).expect("a range").to_owned();
    let numbers: Vec<usize> = range.split(' ').map(|number| number.parse().expect("a number")).collect();
    let other = |numbers: [usize; 4]| {
        let told = format!("{} {:010} {:010} {:010}", numbers[0], numbers[1], numbers[2], numbers[3]);
        faults(&file.tampered(&range, &told), &[])
    };
    let [_, before, after, rest] = numbers[..] else { panic!("{range}") };
    for numbers in [
        // Not from the beginning, not to the end, beyond the end, a wider hole, and one that is no hole at all.
        [1, before, after, rest],
        [0, before, after, rest - 9],
        [0, before, after, rest + 9],
        [0, before - 9, after, rest],
        [0, before, after + 9, rest - 9],
        [0, after, before, rest],
    ] {
        assert_eq!(other(numbers), ["signature-partial"], "{numbers:?}");
    }
    // The hole is filled to its end with zeros, and with nothing else.
    let bytes = file.bytes();
    let mut hidden = bytes.clone();
    hidden[after - 9..after - 1].copy_from_slice(b"68656a21");
    assert_eq!(faults(&File::of(&hidden), &[]), ["signature-unreadable"]);
}

#[test]
fn a_signature_of_another_paper_is_not_of_this_one() {
    let contents = |file: &File| {
        let (_, signature) = file.object("/Type/Sig/");
        signature.split("/Contents").nth(1).expect("contents").to_owned()
    };
    let other = edited(&paper(), "/Type/Catalog", "/Lang(sv-SE)", "/Lang(sv-FI)").signed("signature-1", "Kim Exempel");
    let moved = one().tampered(&contents(&one()), &contents(&other));
    assert_eq!(faults(&moved, &[]), ["signature-changed"]);
}

#[test]
fn a_revision_taken_away_leaves_what_was_signed_before_it() {
    let whole = both().bytes();
    let first = one().bytes();
    assert!(whole.starts_with(&first));
    assert_eq!(faults(&File::of(&first), &["--all-signed"]), ["some-signed"]);
    assert_eq!(faults(&File::of(&whole[..whole.len() - 9]), &[]), ["broken"]);
}

#[test]
fn files_that_are_no_papers_are_refused_as_what_they_are() {
    let last = |old: &str, new: &str| {
        let text = one().bytes();
        let at = text.windows(old.len()).rposition(|window| window == old.as_bytes()).expect(old);
        let changed = [&text[..at], new.as_bytes(), &text[at + old.len()..]].concat();
        faults(&File::of(&changed), &[])
    };
    assert_eq!(last("/Prev ", "/Encrypt<<>>/Prev "), ["encrypted"]);
    assert_eq!(last("/Prev ", "/Prev 99999999"), ["broken"]);
    let start = one().bytes().len().to_string();
    assert_eq!(last("/Prev ", &format!("/Prev {start} /Old ")), ["broken"]);
    let deep = format!("/Deep{}{}/Prev ", "[".repeat(10_000), "]".repeat(10_000));
    assert_eq!(last("/Prev ", &deep), ["broken"]);
    for piece in [&b"%PDF-"[..], b"%PDF-1.7\n%%EOF", b"%PDF-1.7\nstartxref\n18446744073709551616\n%%EOF"] {
        assert_eq!(faults(&File::of(piece), &[]), ["broken"]);
    }
    assert_eq!(faults(&File::of(&PAPER[..PAPER.len() - PAPER.len() / 8]), &[]), ["broken"]);
}
