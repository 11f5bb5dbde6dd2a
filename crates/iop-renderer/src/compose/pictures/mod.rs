//! The pictures of the paper, as data: the agreement in time, and who contributes what.
//!
//! Every figure and day comes from `iop_core::derive`. An agreement without the facts has no picture of them; what is not
//! known is told and never drawn as nothing. Knows no drawing.

mod economy;
mod timeline;

use iop_core::{Language, StatedDate};

use super::Composer;
use crate::picture::Picture;
use crate::plain::plain;

impl Composer<'_> {
    /// The pictures there are facts for.
    pub(super) fn pictures(&self) -> Vec<Picture> {
        [self.timeline(), self.economy_picture()].into_iter().flatten().collect()
    }

    /// Prose as plain words.
    fn plain(&self, prose: &str) -> String {
        plain(&self.words(prose))
    }

    /// A label whose `#` is a number or a time.
    fn numbered(&self, key: &str, number: &str) -> String {
        self.wording.field(key).replace('#', number)
    }

    /// A date as short as it can be said: a day in figures on a Swedish paper.
    fn short(&self, date: StatedDate) -> String {
        match (date, self.agreement.language) {
            (StatedDate::Day(day), Language::Sv) => day.to_string(),
            (date, language) => date.typeset(language),
        }
    }
}
