//! Words read from small files made here.

use super::*;

/// A file with one page, whose tags are a paragraph of pieces 0, 1 and 2, a heading of piece 3 and a picture of piece 4.
fn file(contents: &str) -> Vec<u8> {
    let cmap = "1 beginbfrange <20> <7E> <0020> endbfrange 1 beginbfchar <AD> <00AD> endbfchar";
    let objects = [
        "<</Type/Catalog/Pages 2 0 R/StructTreeRoot 5 0 R>>".to_owned(),
        "<</Type/Pages/Kids[3 0 R]/Count 1/Resources<</Font<</F 8 0 R>>/XObject<</X 10 0 R>>>>>>".to_owned(),
        "<</Type/Page/Parent 2 0 R/Contents 4 0 R>>".to_owned(),
        format!("<</Length {}>>stream\n{contents}\nendstream", contents.len()),
        "<</K[6 0 R 7 0 R<</S/Figure/Pg 3 0 R/K 4>>]>>".to_owned(),
        "<</S/P/Pg 3 0 R/K[0<</S/Strong/Pg 3 0 R/K 1>>2]>>".to_owned(),
        "<</S/H1/K<</Type/MCR/Pg 3 0 R/MCID 3>>>>".to_owned(),
        "<</Type/Font/Subtype/Type1/ToUnicode 9 0 R>>".to_owned(),
        format!("<</Length {}>>stream\n{cmap}\nendstream", cmap.len()),
        "<</Subtype/Form/Length 22>>stream\nBT/F 1 Tf(drawn)Tj ET  \nendstream".to_owned(),
    ];
    crate::testing::file(&objects)
}

fn read(contents: &str) -> Text {
    text(&file(contents)).expect("readable")
}

#[test]
fn words_belong_to_their_blocks_and_broken_words_are_whole() {
    let shown = read(
        "/P<</MCID 0>>BDC BT/F 9 Tf 1 0 0 1 0 100 Tm[(Two w)-30(or)]TJ(\u{AD})Tj ET EMC \
         /P<</MCID 1>>BDC BT 1 0 0 1 0 88 Tm(ds, )Tj ET EMC /P<</MCID 2>>BDC BT 1 0 0 1 0 76 Tm(e-)Tj 0 -12 Td(post)Tj ET EMC \
         /H1<</MCID 3>>BDC BT(Head)Tj 0 -12 Td(line)Tj ET EMC"
            .replace('\u{AD}', "\\255")
            .as_str(),
    );
    let block = |role: &str, text: &str| Block { page: 1, role: role.to_owned(), text: text.to_owned(), under: None };
    assert_eq!(shown.blocks, [block("P", "Two words, e-post"), block("H1", "Head\nline")]);
    assert_eq!(shown.joined(), "Two words, e-post\nHead\nline");
}

#[test]
fn words_apart_on_one_line_are_two() {
    let after = |to: &str| read(&format!("/P<</MCID 0>>BDC BT/F 9 Tf(ab)Tj {to} 0 Td(50 400)Tj ET EMC")).joined();
    assert_eq!(after("9"), "ab50 400", "a run may end within a word");
    assert_eq!(after("60"), "ab 50 400");
    assert_eq!(after("-60"), "ab 50 400");
    let shown = |words: &str| read(&format!("/P<</MCID 0>>BDC BT/F 9 Tf{words} 30 0 Td(cd)Tj ET EMC")).joined();
    assert_eq!(shown("(ab)Tj(ab)Tj"), "ababcd", "shown without a move");
    assert_eq!(shown("[(a)-2000(b)]TJ"), "abcd", "moved within");
    assert_eq!(shown("(ab)Tj"), "ab cd");
}

#[test]
fn labels_of_a_picture_are_blocks_of_their_own() {
    let label = |text: &str, at: &str| format!("BT/F 9 Tf {at} Td({text})Tj ET ");
    let labels = [label("ju", "0 0"), label("li", "8 0"), label("2025", "90 0"), label("Start", "0 -12")].concat();
    let shown = read(&format!("/Figure<</MCID 4>>BDC {labels}EMC"));
    let block = |text: &str| Block { page: 1, role: "Figure".to_owned(), text: text.to_owned(), under: None };
    assert_eq!(shown.blocks, ["juli", "2025", "Start"].map(block));
}

#[test]
fn furniture_untagged_words_and_drawings_are_read_too() {
    let shown = read(
        "/Artifact BMC BT/F 9 Tf(Page 1)Tj ET EMC /Span<</ActualText(told)>>BDC BT(shown)Tj ET EMC q BT(loose)Tj ET Q /X Do",
    );
    assert_eq!(shown.furniture, [Furniture { page: 1, text: "Page 1".to_owned() }]);
    let texts: Vec<&str> = shown.blocks.iter().map(|block| block.text.as_str()).collect();
    assert_eq!(texts, ["told", "loose", "drawn"]);
}

#[test]
fn codes_without_a_character_are_seen() {
    assert_eq!(read("BT/F 9 Tf<4103>Tj ET").blocks[0].text, "A\u{FFFD}");
    assert_eq!(read("BT(A)Tj ET").blocks[0].text, "\u{FFFD}", "no font");
}

#[test]
fn broken_contents_are_refused() {
    for contents in ["BT (A Tj", "BI /W 1 ID x EI", "<< /A", &"[".repeat(100)] {
        assert!(text(&file(contents)).is_err(), "{contents}");
    }
}
