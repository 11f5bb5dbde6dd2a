//! Files that are cut, changed and strung together at random: whatever stands in them, an answer comes and nothing breaks.

use std::io::Read as _;

use proptest::prelude::*;

use super::*;
use crate::{Again, Demands, verify};

/// A small paper with an attachment, a field and a signature in it, saved twice.
fn good() -> Vec<u8> {
    let objects = [
        "<</Type/Catalog/Pages 2 0 R/AcroForm<</Fields[5 0 R]/SigFlags 3>>/AF[6 0 R]/StructTreeRoot<</K<</S/P/Pg 3 0 R/K 0>>>>>>",
        "<</Type/Pages/Kids[3 0 R]/Count 1>>",
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F<</Subtype/Type1>>>>>>/Annots[5 0 R]>>",
        "<</Length 53>>stream\n/P<</MCID 0>>BDC BT/F 9 Tf 1 0 0 1 0 9 Tm(A)Tj ET EMC\nendstream",
        "<</FT/Sig/T(a)/Type/Annot/Subtype/Widget>>",
        "<</Type/Filespec/UF(a.yaml)/AFRelationship/Source/EF<</F 7 0 R>>>>",
        "<</Type/EmbeddedFile/Length 13>>stream\nformat: iop/1\nendstream",
    ];
    let mut file = crate::testing::file(&objects.map(str::to_owned));
    let prev = file.windows(6).position(|window| window == b"\nxref\n").expect("a table") + 1;
    let mut offsets = Vec::new();
    let field = "<</FT/Sig/T(a)/Type/Annot/Subtype/Widget/V 8 0 R>>";
    let signature = "<</Type/Sig/SubFilter/ETSI.CAdES.detached/ByteRange[0 100 200 300]/Contents<3000>>>";
    for (number, object) in [(5, field), (8, signature)] {
        offsets.push(file.len());
        file.extend(format!("{number} 0 obj\n{object}\nendobj\n").bytes());
    }
    let start = file.len();
    file.extend(
        format!(
            "xref\n5 1\n{:010} 00000 n \n8 1\n{:010} 00000 n \ntrailer\n<</Size 9/Root 1 0 R/Prev {prev}>>\nstartxref\n{start}\n%%EOF\n",
            offsets[0], offsets[1]
        )
        .bytes(),
    );
    file
}

/// Everything that can be asked of a file.
fn asked(file: &[u8]) -> bool {
    let Ok(paper) = Paper::read(file) else { return false };
    let again = |_: crate::Wanted<'_>| Again { bytes: Err(String::new()), house: String::new(), report: None };
    !verify(&paper, Demands::default(), again).is_empty()
}

#[test]
fn the_good_file_is_read_whole() {
    let file = good();
    let paper = Paper::read(&file).expect("readable");
    assert_eq!((paper.revisions(), paper.unsigned_revision()), (2, 0));
    assert_eq!(paper.attachments().expect("readable")[0].bytes.as_deref(), Some(b"format: iop/1".as_slice()));
    assert_eq!(paper.changes(0), Ok(vec![]));
    assert!(paper.text().is_ok());
    assert!(asked(&file));
}

#[test]
fn trees_that_bite_their_tails_end() {
    let tail = |objects: &[&str]| crate::testing::file(&objects.iter().map(ToString::to_string).collect::<Vec<_>>());
    for file in [
        tail(&["<</Pages 2 0 R>>", "<</Type/Pages/Kids[2 0 R]>>"]),
        tail(&["<</Pages 2 0 R/AcroForm<</Fields[3 0 R]>>>>", "<</Kids[]>>", "<</T(a)/Kids[3 0 R]>>"]),
        tail(&["<</Pages 2 0 R/Names<</EmbeddedFiles 3 0 R>>>>", "<</Kids[]>>", "<</Kids[3 0 R 3 0 R]>>"]),
        tail(&["<</Pages 2 0 R/StructTreeRoot 3 0 R>>", "<</Kids[]>>", "<</S/P/K[3 0 R 3 0 R]>>"]),
        tail(&["2 0 R", "1 0 R"]),
        tail(&["<</Pages 2 0 R>>", "<</Length 2 0 R>>stream\n\nendstream"]),
    ] {
        asked(&file);
    }
}

/// A page with these contents, with these objects besides; the page's resources are the seventh.
fn page(contents: &[u8], more: &[String]) -> Vec<u8> {
    let contents = contents.iter().map(|byte| char::from(*byte)).collect::<String>();
    let mut objects = vec![
        "<</Type/Catalog/Pages 2 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R/Resources<</Font<</F 5 0 R>>/XObject<</X 6 0 R>>>>>>".to_owned(),
        format!("<</Length {}>>stream\n{contents}\nendstream", contents.len()),
    ];
    objects.extend_from_slice(more);
    crate::testing::file(&objects)
}

fn stream(dict: &str, content: &str) -> String {
    format!("<<{dict}/Length {}>>stream\n{content}\nendstream", content.len())
}

/// Why the words of a file cannot be read.
fn words(file: &[u8]) -> Option<crate::Damage> {
    Paper::read(file).and_then(|paper| paper.text().map(drop)).err().map(|fault| fault.damage)
}

#[test]
fn what_asks_for_more_than_any_paper_is_refused() {
    use crate::Damage::{CrossReference, Object, TooLarge};

    let font = "<</Subtype/Type1/ToUnicode 7 0 R>>".to_owned();
    let again = stream("/Subtype/Form/Resources<</XObject<</X 6 0 R>>>>", &"/X Do ".repeat(30));
    let told = |table: &str| [font.clone(), again.clone(), stream("", table)];
    let shows = format!("BT/F 9 Tf({})Tj ET", "a".repeat(60_000));
    for (contents, more, damage) in [
        // Drawings within drawings, operands without operations, states that are never given back, and marks never closed.
        ("/X Do".to_owned(), told(""), TooLarge),
        ("0 ".repeat(1_000), told(""), TooLarge),
        ("q ".repeat(1_000), told(""), TooLarge),
        ("/P BMC ".repeat(1_000), told(""), TooLarge),
        (format!("[{}]TJ", "0 ".repeat(600_000)), told(""), TooLarge),
        ("[".repeat(100), told(""), TooLarge),
        // One letter that shows a whole page, endless letters, and a table that is never ended.
        (shows.clone(), told(&format!("beginbfchar<61><{}>endbfchar", "0061".repeat(600))), TooLarge),
        (shows.clone(), told(&"beginbfrange<00000000><FFFFFFFF><0061>endbfrange ".repeat(50)), TooLarge),
        (shows, told(&"(".repeat(60_000)), Object),
    ] {
        assert_eq!(words(&page(contents.as_bytes(), &more)), Some(damage), "{:.20} {:.40}", contents, more[2]);
    }
    // Saved in two hundred ways, and in a circle.
    let mut file = good();
    for _ in 0..300 {
        let (end, prev) = (file.len(), file.windows(9).rposition(|window| window == b"startxref").expect("an end"));
        let prev: String =
            file[prev + 10..].iter().take_while(|byte| byte.is_ascii_digit()).map(|byte| char::from(*byte)).collect();
        file.extend(
            format!("xref\n0 0\ntrailer\n<</Size 9/Root 1 0 R/Prev {prev}>>\nstartxref\n{end}\n%%EOF\n").bytes(),
        );
    }
    assert_eq!(Paper::read(&file).err().map(|fault| fault.damage), Some(TooLarge));
    let good: String = good().iter().map(|byte| char::from(*byte)).collect();
    let (head, tail) = good.rsplit_once("/Prev ").expect("an earlier one");
    let start = tail.split("startxref\n").nth(1).and_then(|rest| rest.lines().next()).expect("a number");
    let circle = format!("{head}/Prev {start}{}", &tail[tail.find(">>").expect("an end")..]);
    assert_eq!(Paper::read(circle.as_bytes()).err().map(|fault| fault.damage), Some(CrossReference));
}

#[test]
fn the_same_work_is_not_asked_for_without_end() {
    let mut packed = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
    std::io::copy(&mut std::io::repeat(0).take(8 << 20), &mut packed).expect("packed");
    let packed: String = packed.finish().expect("packed").iter().map(|byte| char::from(*byte)).collect();
    let files: String = (0..100).map(|_| "<</UF(a)/EF<</F 3 0 R>>>>").collect();
    let length = packed.chars().count();
    let objects = [
        format!("<</Type/Catalog/Pages 2 0 R/AF[{files}]>>"),
        "<</Type/Pages/Kids[]/Count 0>>".to_owned(),
        format!("<</Filter/FlateDecode/Length {length}>>stream\n{packed}\nendstream"),
    ];
    let file: Vec<u8> = crate::testing::file(&objects);
    let unpacked = Paper::read(&file).and_then(|paper| paper.attachments()).expect("attachments");
    let kept = unpacked.iter().filter(|file| file.bytes.is_some()).count();
    assert!((1..20).contains(&kept), "{kept}");
}

proptest! {
    #[test]
    fn changed_bytes_break_nothing(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..8)) {
        let mut file = good();
        for (at, byte) in changes {
            let at = at.index(file.len());
            file[at] = byte;
        }
        asked(&file);
    }

    #[test]
    fn cut_and_repeated_pieces_break_nothing(from in any::<prop::sample::Index>(), to in any::<prop::sample::Index>(), at in any::<prop::sample::Index>()) {
        let file = good();
        let (from, to, at) = (from.index(file.len()), to.index(file.len()), at.index(file.len()));
        let piece = file[from.min(to)..from.max(to)].to_vec();
        asked(&file[..at]);
        asked(&[&file[..at], &piece, &file[at..]].concat());
        asked(&[&file[..from.min(to)], &file[from.max(to)..]].concat());
    }
}
