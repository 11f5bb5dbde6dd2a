//! Who employs whom by the facts.

use iop_core::Pointer;
use iop_core::model::{Agreement, ClauseKind, PartyRef, Post};

use super::Task;
use super::words::EMPLOYS;
use crate::rules::who::phrase;

/// Who employs those of the agreement, told in any clause where one of them is named by title: each post by its own
/// employer, or all of them by the same.
pub(super) fn employment(agreement: &Agreement) -> Vec<Task> {
    let Some(staff) = agreement.staff.as_ref() else { return Vec::new() };
    let place = Pointer::root().key("staff");
    let task = |employer: &PartyRef, place: Pointer, of_posts: Vec<String>, titles: Vec<String>| Task {
        parties: vec![employer.clone()],
        place,
        about: ClauseKind::Staff,
        doing: EMPLOYS,
        of: &[],
        of_posts,
        not: &[],
        elsewhere: titles,
    };
    let title = |post: &Post| post.title.known().map(|title| phrase(title)).filter(|title| !title.is_empty());
    let titles = |posts: &[&Post]| -> Vec<String> {
        posts.iter().filter_map(|post| title(post)).map(|own| format!("{own}*")).collect()
    };
    let posts: Vec<&Post> = staff.posts.iter().collect();
    if posts.iter().all(|post| post.employer.is_none()) {
        let one = staff.employer.known().filter(|party| !party.is_all());
        let task = |one| task(one, place.key("employer"), Vec::new(), titles(&posts));
        return one.map(task).into_iter().collect();
    }
    let with_own = posts.iter().enumerate().filter_map(|(index, post)| Some((index, post, post.employer.as_ref()?)));
    let with_own = with_own.filter(|(_, post, own)| {
        // Of two posts with one title either may be meant.
        !own.is_all() && posts.iter().filter(|other| title(other) == title(post)).count() == 1
    });
    let each = with_own.map(|(index, post, own)| {
        let titles = titles(&[*post]);
        task(own, place.key("posts").index(index).key("employer"), titles.clone(), titles)
    });
    each.filter(|task| !task.of_posts.is_empty()).collect()
}
