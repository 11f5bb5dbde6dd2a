//! The signature fields as a reader of their own finds them.

use super::reader::{Reader, reference, references, string, value};
use super::*;

/// A field as it stands in the file.
#[derive(Debug, PartialEq)]
struct Found {
    name: String,
    described: String,
    page: usize,
    /// Left, bottom, right and top, in points.
    place: [f64; 4],
}

/// Every field in the order of the form, with everything that must hold for it.
fn found(bytes: &[u8]) -> Vec<Found> {
    let reader = Reader::new(bytes);
    let form = value(&reader.catalog(), "/AcroForm").expect("a form");
    assert_eq!(value(&form, "/SigFlags").as_deref(), Some("1"));
    let fields = references(&value(&form, "/Fields").expect("fields"));
    let structure = reader.structure();
    let tagged: Vec<usize> = structure.iter().filter(|(kind, _)| kind == "Form").map(|(_, number)| *number).collect();
    assert_eq!(tagged.len(), fields.len(), "each field has its element, and no other is there");
    let read = |(field, tagged): (&usize, &usize)| {
        let dictionary = reader.object(*field);
        let get = |key: &str| value(&dictionary, key).unwrap_or_else(|| panic!("{key} in {dictionary}"));
        assert_eq!([get("/FT"), get("/Subtype"), get("/F")], ["/Sig", "/Widget", "4"]);
        assert!(value(&dictionary, "/V").is_none(), "the field is empty");
        let page = reference(&get("/P"));
        assert!(references(&value(&reader.object(page), "/Annots").expect("annotations")).contains(field));
        // The element of the tree, from both ends.
        assert_eq!(reader.parent(get("/StructParent").parse().expect("a number")), *tagged);
        let element = reader.object(*tagged);
        assert!(element.contains(&format!("/OBJR/Pg {page} 0 R/Obj {field} 0 R")));
        assert_eq!(string(&value(&element, "/Alt").expect("words")), string(&get("/TU")));
        let parent = reader.object(reference(&value(&element, "/P").expect("a parent")));
        assert!(references(&value(&parent, "/K").expect("children")).contains(tagged));
        let appearance = reader.object(reference(&get("/AP").replace("<</N ", "").replace(">>", "")));
        assert!(appearance.contains("/Subtype/Form") && appearance.ends_with("stream\n\nendstream\n"), "{appearance}");
        let place: Vec<f64> =
            get("/Rect").trim_matches(['[', ']']).split(' ').map(|n| n.parse().expect("a number")).collect();
        Found {
            name: string(&get("/T")),
            described: string(&get("/TU")),
            page,
            place: place.try_into().expect("four numbers"),
        }
    };
    fields.iter().zip(&tagged).map(read).collect()
}

/// A paper with one block of signers of these ids.
fn signed_by(ids: impl IntoIterator<Item = String>) -> Document {
    let described = |id: &str| format!("Underskrift för part {id}");
    let signer = |id: String| Signer {
        described: described(&id),
        id,
        party: None,
        for_party: words("För parten"),
        name: Vec::new(),
        title: Vec::new(),
        mandate: None,
        place_and_date: Vec::new(),
    };
    document(vec![Block::Signatures { signers: ids.into_iter().map(signer).collect() }])
}

fn made(document: &Document) -> Result<Vec<u8>, RenderError> {
    pdf(document, &PdfOptions::default())
}

#[test]
fn every_signer_has_a_field_on_the_line_in_the_order_of_the_paper() {
    let bytes = made(&agreement()).expect("printable");
    let fields = found(&bytes);
    let told: Vec<_> = fields.iter().map(|field| [field.name.as_str(), field.described.as_str()]).collect();
    let wanted = ["lund", "im-1", "im-2"];
    let descriptions = wanted.map(|id| format!("Underskrift {id}"));
    assert_eq!(told, [0, 1, 2].map(|n| [wanted[n], descriptions[n].as_str()]));
    for field in &fields {
        let [left, bottom, right, top] = field.place;
        assert!(left > 70.0 && right < 520.0 && bottom > 80.0 && top < 760.0, "on the page: {field:?}");
        assert!(right - left > 150.0 && (30.0..40.0).contains(&(top - bottom)), "room for a signature: {field:?}");
    }
    // The two who sign for one party beside each other, below the first.
    assert!(fields[1].place[2] < fields[2].place[0] && (fields[1].place[3] - fields[2].place[3]).abs() < 0.1);
    assert!(fields[1].page != fields[0].page || fields[1].place[3] < fields[0].place[1]);
}

#[test]
fn a_field_is_read_after_its_line_is_named_and_before_the_signers_name() {
    let bytes = made(&agreement()).expect("printable");
    let structure = Reader::new(&bytes).structure();
    let kinds: Vec<&str> = structure.iter().map(|(kind, _)| kind.as_str()).collect();
    // The heading of the clause, then for each signer the party, the line and its field, the name, the office.
    let last = kinds.iter().rposition(|kind| *kind == "H1").expect("a heading");
    let fields = kinds.iter().enumerate().filter(|(_, kind)| **kind == "Form").map(|(at, _)| at);
    for at in fields {
        assert!(at > last && kinds[at - 1] == "P" && kinds[at + 1] == "P", "{kinds:?}");
    }
    let folder = folder("order");
    let file = folder.join("paper.pdf");
    fs::write(&file, &bytes).expect("the file can be written");
    if let Some(text) = tool("pdfinfo", &["-struct-text"], &file).filter(|text| text.contains("Document")) {
        let order: Vec<usize> = ["\"Underskrift\"", "Form", "\"Namnförtydligande\""]
            .into_iter()
            .map(|words| text.find(words).unwrap_or_else(|| panic!("{words} in {text}")))
            .collect();
        assert!(order.is_sorted(), "{text}");
    }
    fs::remove_dir_all(&folder).expect("the folder can be removed");
}

#[test]
fn a_draft_and_a_paper_for_ink_have_no_fields() {
    let mut draft = agreement();
    draft.meta.draft = true;
    let ink = PdfOptions { signing: Signing::Ink, ..PdfOptions::default() };
    for bytes in [made(&draft), pdf(&agreement(), &ink)] {
        let bytes = bytes.expect("printable");
        let reader = Reader::new(&bytes);
        assert!(value(&reader.catalog(), "/AcroForm").is_none());
        assert!(reader.saying("iop:signature").is_empty() && reader.saying("/Widget").is_empty());
        assert!(bytes.ends_with(b"%%EOF\n"), "whoever signs it in a program writes on from a new line");
    }
}

#[test]
fn nothing_is_left_of_the_links_that_the_fields_were() {
    let bytes = made(&agreement()).expect("printable");
    let reader = Reader::new(&bytes);
    assert!(reader.saying("iop:signature").is_empty());
    let links = reader.structure().into_iter().filter(|(kind, _)| kind == "Link").count();
    assert_eq!(links, reader.saying("/Subtype/Link").len(), "those that remain are references within the paper");
    assert!(bytes.ends_with(b"%%EOF\n"));
}

#[test]
fn many_signers_on_many_pages_each_have_a_field() {
    let fields = found(&made(&signed_by((0..40).map(|n| format!("s{n}")))).expect("printable"));
    let names: Vec<_> = fields.iter().map(|field| field.name.clone()).collect();
    assert_eq!(names, (0..40).map(|n| format!("s{n}")).collect::<Vec<_>>());
    let mut pages: Vec<_> = fields.iter().map(|field| field.page).collect();
    pages.dedup();
    assert!(pages.len() > 3 && pages.is_sorted(), "{pages:?}");
}

#[test]
fn signers_within_a_list_and_in_two_places_have_fields_too() {
    let blocks = |ids: [&str; 2]| signed_by(ids.map(str::to_owned)).blocks;
    let mut paper = document(vec![Block::List { start: None, items: vec![blocks(["a", "b"])] }]);
    paper.blocks.extend(blocks(["c", "d"]));
    let names: Vec<_> = found(&made(&paper).expect("printable")).into_iter().map(|field| field.name).collect();
    assert_eq!(names, ["a", "b", "c", "d"]);
}

#[test]
fn a_hostile_id_is_a_name_and_nothing_else() {
    let hostile = [")/V(x", "a.b", "<</T(x)>>", "\\", "(", "å ö", "iop:signature/0", "]>>endobj", "x y"];
    let ids = hostile.map(str::to_owned);
    let fields = found(&made(&signed_by(ids.clone())).expect("printable"));
    let names: Vec<_> = fields.iter().map(|field| field.name.clone()).collect();
    assert_eq!(names, ids.iter().map(|id| id.replace('.', "_")).collect::<Vec<_>>());
    assert_eq!(fields[0].described, format!("Underskrift för part {}", ids[0]));
}

#[test]
fn a_long_description_is_shortened_and_stays_on_one_line() {
    let mut paper = signed_by(["a".to_owned()]);
    let Block::Signatures { signers } = &mut paper.blocks[0] else { panic!("signers") };
    signers[0].described = format!("Underskrift\n{}", "ö".repeat(40_000));
    let described = &found(&made(&paper).expect("printable"))[0].described;
    assert!(described.starts_with("Underskrift öö") && described.ends_with('…') && described.chars().count() == 1000);
}

#[test]
fn two_signers_with_one_id_or_one_without_are_refused() {
    for ids in [["a", "a"], ["a", ""], ["a.b", "a_b"]] {
        let refused = made(&signed_by(ids.map(str::to_owned)));
        assert!(matches!(refused, Err(RenderError::Fields { .. })), "{ids:?}");
    }
}

#[test]
fn without_signers_the_file_is_as_typst_made_it_and_ends_its_line() {
    let paper = document(vec![paragraph("Text.")]);
    let raw = Typesetting::of(&paper, &PdfOptions::default()).and_then(|own| own.run()).expect("printable");
    assert!(made(&paper).expect("printable") == [raw.as_slice(), b"\n"].concat());
}

/// What is not exactly as Typst writes it gives no file at all.
#[test]
fn a_file_of_another_shape_is_refused() {
    let paper = signed_by(["a".to_owned(), "b".to_owned()]);
    let signers = fields::signers(&paper);
    let raw = Typesetting::with(&paper, &PdfOptions::default(), &signers).and_then(|own| own.run()).expect("printable");
    assert!(fields::placed(&raw, &signers).is_ok());
    let changed = |from: &str, to: &str| {
        assert_eq!(from.len(), to.len(), "so that no object moves");
        let at = raw.windows(from.len()).position(|window| window == from.as_bytes()).expect(from);
        [&raw[..at], to.as_bytes(), &raw[at + from.len()..]].concat()
    };
    let spoilt = [
        changed("iop:signature/1)>>/F", "iop:signature/0)>>/F"),
        changed("URI(iop:signature/1", "URI(iop:signatore/1"),
        changed("/Border[0 0 0]/A", "/Border[0 0 1]/A"),
        changed("/F 4/StructParent", "/F 0/StructParent"),
        changed("/S/Link/P", "/S/Span/P"),
        changed("/K[<</Type/OBJR", "/K[<</Type/OBJX"),
        changed("/Type/Catalog/", "/Type/Catalox/"),
        changed("/Lang(sv-SE)", "/AcroForm 1\n"),
        changed("xref\n0 ", "xref\n1 "),
        changed("\n7 0 obj\n", "\n8 0 obj\n"),
        changed("0000000016 00000 n", "0000000017 00000 n"),
        changed("0000000016 00000 n", "0000000016 00001 n"),
        changed("startxref\n", "startxrof\n"),
        [raw.as_slice(), b"\n"].concat(),
        raw[..raw.len() / 2].to_vec(),
        Vec::new(),
    ];
    for (index, bytes) in spoilt.iter().enumerate() {
        assert!(matches!(fields::placed(bytes, &signers), Err(RenderError::Fields { .. })), "spoilt copy {index}");
    }
    assert!(fields::placed(&raw, &signers[..1]).is_err(), "a field more than there are signers");
    assert!(fields::placed(&raw, &[signers[0], signers[1], signers[0]]).is_err(), "a field less");
}
