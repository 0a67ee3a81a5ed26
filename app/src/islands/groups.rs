//! The groups of an item of the plenary: which there are, how far they are, and
//! side by side what they bring back once it has been taken up.

use entente_domain::{
    groups::GroupResult,
    ids::{ItemId, SessionId},
    programme::Programme,
};
use leptos::prelude::*;

use super::{
    feed::Feed,
    forms::{Form, act_button},
    words::Words,
};

/// One group as a column.
#[derive(Clone, PartialEq, Eq)]
struct Column {
    id: SessionId,
    title: String,
    lang: String,
    room: String,
    result: Option<GroupResult>,
}

fn columns(programme: &Programme, item: &ItemId, language: &str) -> Vec<Column> {
    programme
        .groups_of(item)
        .map(|session| {
            let (lang, title) = session.title.pick(language);
            Column {
                id: session.id.clone(),
                title: title.to_owned(),
                lang: lang.to_owned(),
                room: session.room.clone(),
                result: programme.result(&session.id).filter(|result| result.item == *item).cloned(),
            }
        })
        .collect()
}

/// The groups of the item that is shown; nothing where it has none. `base` is the path of the session, `form` that
/// of the desk, which can take the results up.
pub(crate) fn groups(
    feed: Feed,
    item: Memo<Option<ItemId>>,
    base: &str,
    form: Option<Form>,
    language: String,
    words: Words,
) -> impl IntoView + use<> {
    let sessions = base.rsplit_once('/').map_or("", |(sessions, _)| sessions).to_owned();
    let all = Memo::new(move |_| {
        let item = item.get()?;
        let columns = feed.programme.with(|programme| columns(programme, &item, &language));
        (!columns.is_empty()).then_some((item, columns))
    });
    move || {
        let (item, columns) = all.get()?;
        let ready = columns.iter().any(|one| one.result.as_ref().is_some_and(|one| one.ready && !one.brought_back));
        let bring = form.clone().filter(|_| ready).map(|form| {
            view! {
                <form class="acts" method="post" action=form.action.clone() data-send="">
                    {form.hidden()}
                    <input type="hidden" name="item" value=item.to_string()/>
                    {act_button(&words, "bring_back", "", true)}
                </form>
            }
        });
        let views: Vec<AnyView> =
            columns.into_iter().map(|one| column(one, &sessions, form.is_some(), &words)).collect();
        Some(view! {
            <section class="groups" aria-labelledby="groups-h">
                <div class="section-head"><h2 id="groups-h">{words.say("groups-heading")}</h2>{bring}</div>
                <div class="parallel">{views}</div>
            </section>
        })
    }
}

fn column(one: Column, sessions: &str, desk: bool, words: &Words) -> AnyView {
    let Column { id, title, lang, room, result } = one;
    let back = result.as_ref().is_some_and(|result| result.brought_back);
    let state = match &result {
        Some(result) if result.brought_back => "groups-back",
        Some(result) if result.ready => "groups-ready",
        Some(_) => "groups-writing",
        None => "groups-nothing",
    };
    let rapporteur = result.as_ref().map(|result| result.rapporteur.clone()).filter(|name| !name.is_empty());
    let points = result.filter(|_| back || desk).map(|result| {
        view! { <ol class="points">{result.points.into_iter().map(|point| view! { <li dir="auto">{point}</li> }).collect_view()}</ol> }
    });
    let group = format!("{sessions}/{id}");
    view! {
        <article>
            <h3><a href=group.clone() lang=lang>{title}</a></h3>
            <p class="line meta"><span dir="auto">{room}</span>{rapporteur.map(|name| view! { <span dir="auto">{name}</span> })}<span>{words.say(state)}</span></p>
            {points}
            {(back || desk).then(|| view! { <p class="meta"><a href=format!("{group}/result")>{words.say("groups-result")}</a></p> })}
        </article>
    }
    .into_any()
}
