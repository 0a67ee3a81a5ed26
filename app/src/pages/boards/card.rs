//! A post as it hangs on a board: a short notice, with who shares it, since when, and who does it too.

use entente_domain::directory::{Directory, MechanismStatus};
use entente_exchange::post::{Post, PostKind, Reach, Stage, State};
use entente_service::boards::Card;
use leptos::prelude::*;

use super::{address, home_link, prose::beginning, short_name, theme_name};
use crate::{
    dates,
    pages::directory::comma,
    t,
    text::{language, tell_word},
};

/// Names of mechanisms before "and others".
const NAMED: usize = 3;

/// A line of the list.
pub(super) fn row(directory: &Directory, card: &Card, pinned: bool) -> AnyView {
    let post = &card.post;
    let (lang, title) = (post.content.language.code(), title_of(post));
    let pinned = pinned.then(|| view! { <span class="pinned">{t!("board-pinned")}</span> });
    let text = beginning(&post.content.text);
    let text = (!text.is_empty()).then(|| view! { <p class="card-text" lang=lang dir="auto">{text}</p> });
    view! {
        <li class="row post-card" data-kind=post.kind.word()>
            <p class="key">{kind(post.kind)}{pinned}</p>
            <a class="title" href=address(&post.id) lang=lang dir="auto">{title}</a>
            {text}
            <p class="meta line">{facts(directory, card)}</p>
        </li>
    }
    .into_any()
}

/// Whose it is, what it is about, who may read it, what came of it.
pub(super) fn facts(directory: &Directory, card: &Card) -> Vec<AnyView> {
    let post = &card.post;
    let mut facts = vec![view! { <span>{home_link(directory, &post.home)}</span> }.into_any()];
    facts.extend(short_facts(directory, card));
    let themes = post
        .content
        .themes
        .iter()
        .take(NAMED)
        .map(|key| view! { <a href=format!("/boards/themes/{key}")>{theme_name(directory, key)}</a> }.into_any());
    facts.extend(themes);
    facts
}

/// Said of what is asked, needed or offered by a mechanism that lies dormant: nobody may answer.
pub(super) fn dormant(directory: &Directory, post: &Post) -> Option<String> {
    let home = directory.mechanism(post.home.mechanism.as_ref()?.as_str())?;
    let is_open = post.stage != Stage::Concluded && has_stages(post.kind);
    (is_open && home.status == MechanismStatus::Dormant).then(|| t!("dormant-home", mechanism = home.acronym.clone()))
}

/// What is said of it in a small place.
pub(super) fn short_facts(directory: &Directory, card: &Card) -> Vec<AnyView> {
    let (post, echo) = (&card.post, &card.echo);
    let mut facts: Vec<AnyView> = dormant(directory, post)
        .map(|words| view! { <span class="dormant">{words}</span> }.into_any())
        .into_iter()
        .collect();
    if !post.content.details.since.is_empty() {
        let since = t!("board-since", date = dates::partial_date(language(), &post.content.details.since));
        facts.push(view! { <span>{since}</span> }.into_any());
    }
    if let Some(words) = stage(post) {
        facts.push(view! { <span class="stage-word" data-stage=post.stage.word()>{words}</span> }.into_any());
    }
    if !echo.endorsed_by.is_empty() {
        let mut names: Vec<String> =
            echo.endorsed_by.iter().take(NAMED).map(|one| short_name(directory, Some(one))).collect();
        let others = echo.endorsed_by.len().saturating_sub(NAMED);
        if others > 0 {
            names.push(t!("board-others", count = others));
        }
        let names = names.join(comma(language()));
        facts.push(view! { <span>{t!("board-endorsed-by", names = names)}</span> }.into_any());
    }
    if post.kind == PostKind::Question {
        facts.push(view! { <span>{t!("board-answers", count = echo.answers)}</span> }.into_any());
    }
    if echo.comments > 0 {
        facts.push(view! { <span>{t!("board-comments", count = echo.comments)}</span> }.into_any());
    }
    facts.push(
        view! { <span class="reach" data-reach=post.content.reach.word()>{reach(directory, post)}</span> }.into_any(),
    );
    facts
}

pub(super) fn title_of(post: &Post) -> String {
    if post.content.title.trim().is_empty() { t!("board-untitled") } else { post.content.title.clone() }
}

pub(crate) fn kind(kind: PostKind) -> String {
    tell_word(language(), "board-kind", kind.word())
}

/// How far it has come, where that says something.
pub(super) fn stage(post: &Post) -> Option<String> {
    match post.state {
        State::Archived => Some(t!("board-archived")),
        State::Withheld => Some(t!("board-withheld")),
        State::Draft => Some(t!("board-draft")),
        State::Published => has_stages(post.kind).then(|| tell_word(language(), "board-stage", post.stage.word())),
    }
}

/// Whether it comes from somewhere and goes somewhere.
pub(super) const fn has_stages(kind: PostKind) -> bool {
    match kind {
        PostKind::Question | PostKind::Offer | PostKind::Request | PostKind::Pilot => true,
        PostKind::Practice | PostKind::Answer | PostKind::DataNote | PostKind::Announcement => false,
    }
}

/// Who may read it, in words.
pub(super) fn reach(directory: &Directory, post: &Post) -> String {
    let home = short_name(directory, post.home.mechanism.as_ref());
    match post.content.reach {
        Reach::Public => t!("board-reach-public"),
        Reach::Network => t!("board-reach-network"),
        Reach::Some => {
            let named: Vec<String> =
                post.content.shared_with.iter().map(|one| short_name(directory, Some(one))).collect();
            t!("board-reach-some", home = home, names = named.join(comma(language())))
        }
        Reach::Mechanism => t!("board-reach-mechanism", home = home),
        Reach::Body => t!("board-reach-body", home = home),
    }
}
