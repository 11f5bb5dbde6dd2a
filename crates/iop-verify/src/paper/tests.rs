//! Files that are cut, changed and strung together at random: whatever stands in them, an answer comes and nothing breaks.

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
