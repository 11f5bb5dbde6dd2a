//! Places in groups, and posts.

use iop_core::model::{Post, Seat, Steering};
use iop_core::{Share, Slot};

use crate::compose::Composer;
use crate::compose::filters::upfirst;
use crate::compose::view::escape;
use crate::document::Block;

impl Composer<'_> {
    pub(super) fn seats(&self) -> Vec<Block> {
        let groups = self.agreement.steering.iter().chain(&self.agreement.other_groups);
        groups.filter_map(|group| self.seats_of(group)).collect()
    }

    fn seats_of(&self, group: &Steering) -> Option<Block> {
        let cells = |cell: &dyn Fn(&Seat) -> String| group.seats.iter().map(cell).collect::<Vec<_>>();
        let text = |text: &Option<String>| text.as_ref().map(escape).unwrap_or_default();
        let party = |seat: &Seat| match &seat.party {
            Some(party) => upfirst(&self.who(party)),
            None => String::new(),
        };
        let caption = match &group.name {
            Some(name) => format!("{}: {name}", self.wording.field("seats")),
            None => self.wording.field("seats").to_owned(),
        };
        self.table(
            caption,
            vec![
                self.words_column("party", cells(&party)),
                self.words_column("who", cells(&|seat| text(&seat.who))),
                self.figures_column("seat-count", cells(&|seat| count(&seat.count))),
                self.words_column("nominated-by", cells(&|seat| text(&seat.nominated_by))),
                self.words_column("appointed-by", cells(&|seat| text(&seat.appointed_by))),
            ],
        )
    }

    pub(super) fn posts(&self) -> Option<Block> {
        let staff = self.agreement.staff.as_ref()?;
        let language = self.agreement.language;
        let cells = |cell: &dyn Fn(&Post) -> String| staff.posts.iter().map(cell).collect::<Vec<_>>();
        let extent = |post: &Post| Self::slot_or_nothing(&post.extent, |extent: &Share| extent.typeset(language));
        let employer = |post: &Post| match &post.employer {
            Some(party) => upfirst(&self.who(party)),
            None => String::new(),
        };
        let unit = |post: &Post| post.unit.as_ref().map(escape).unwrap_or_default();
        let during = |post: &Post| Self::slot_or_nothing(&post.during, |during| during.typeset(language));
        self.table(
            self.wording.field("posts").to_owned(),
            vec![
                self.words_column("post", cells(&|post| self.slot(&post.title, "post"))),
                self.figures_column("count", cells(&|post| count(&post.count))),
                self.figures_column("extent", cells(&extent)),
                self.words_column("employer", cells(&employer)),
                self.words_column("placed-in", cells(&unit)),
                self.words_column("during", cells(&during)),
            ],
        )
    }
}

/// How many; one where nothing is said.
fn count(slot: &Slot<u32>) -> String {
    match slot {
        Slot::Known(count) => count.to_string(),
        Slot::Blank(Some(label)) => format!("[{label}]"),
        Slot::Blank(None) => "1".to_owned(),
    }
}
