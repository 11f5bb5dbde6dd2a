//! Every agreement's Word document says what its source says. The same of PDF files is judged with the other papers, by
//! `cargo xtask test`: setting them takes longer.

use iop_renderer::{House, Mark};
use iop_verify::{passages_of_docx, read_back};

use crate::agreements::agreements;

#[test]
fn every_word_document_says_what_its_source_says_and_no_other_amount_or_date() {
    for (path, text) in agreements() {
        let agreement = iop_core::read(text.as_bytes()).agreement.expect("an agreement");
        let document = iop_renderer::compose(&agreement, Mark::None, &House::default()).unwrap();
        let passages = passages_of_docx(&iop_renderer::docx(&document).unwrap()).unwrap();
        let back = read_back(&agreement, &passages);
        assert!(back.looked_for > 0 && back.holds(), "{}: {back:#?}", path.display());
    }
}
