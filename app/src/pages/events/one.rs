//! One event: when and where, for whom, its programme and papers; one's own place; and for those who hold it, who comes.

use axum::{
    extract::{Path, State as Shared},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::{directory::Directory, ids::GatheringId};
use entente_exchange::gatherings::{Seat, SignUp, State};
use entente_service::{
    calendar,
    gatherings::{self, Opened},
    notices,
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{acts, address, frame, papers, read, when};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        boards::{prose, short_name, theme_name},
        calendar as ics,
        directory::comma,
        spaces::space_name,
    },
    shell, t,
    text::{language, tell_word},
    visit::Visit,
};

/// What was refused, and what had been typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// Which form: "sign_up", "withdraw", "cancel", "paper".
    pub form: &'static str,
    pub words: String,
    pub text: String,
}

pub(super) async fn page(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    answer(&app, &visit, &GatheringId::new(id), None).await
}

/// The page again with what was refused.
pub(super) async fn refused(app: &App, visit: &Visit, id: &GatheringId, said: Said) -> Answer {
    let page = answer(app, visit, id, Some(said)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

/// The event for one's own calendar.
pub(super) async fn calendar(Shared(app): Shared<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    let found = calendar::gathering(&app.house, &visit.actor, &GatheringId::new(id.clone()), ics::reader(&visit)).await;
    let found = found.map_err(|failure| visit.hidden(failure))?;
    Ok(ics::answer(&found, Some(&id)))
}

/// What the parts of the page are made of.
pub(super) struct Scene<'s> {
    pub directory: &'s Directory,
    pub opened: &'s Opened,
    pub said: Option<Said>,
    /// The reader's own zone, where it is not the event's.
    own: Option<(TimeZone, String)>,
    pub command: String,
}

impl Scene<'_> {
    pub fn said(&self, form: &str) -> Option<&Said> {
        self.said.as_ref().filter(|said| said.form == form)
    }
}

async fn answer(app: &App, visit: &Visit, id: &GatheringId, said: Option<Said>) -> Result<Response, Fault> {
    let opened = gatherings::open(&app.house, &visit.actor, id).await.map_err(|failure| visit.hidden(failure))?;
    let directory = read(visit, app).await?;
    let own = visit.own_zone().filter(|name| *name != opened.gathering.content.zone);
    let own = own.map(|name| (dates::zone(name), dates::zone_city(name)));
    let told =
        notices::unread_of(&app.house, &visit.actor, id.as_str()).await.map_err(|failure| visit.fault(failure))?;
    let title = opened.gathering.content.title.clone();
    let scene = Scene { directory: &directory, opened: &opened, said, own, command: app.house.id() };
    Ok(shell::page(visit, frame(title), || view(&scene, told)).into_response())
}

fn view(scene: &Scene<'_>, told: bool) -> AnyView {
    let one = &scene.opened.gathering;
    let (content, lang) = (&one.content, one.content.language.code());
    let summary = scene.said.as_ref().map(|said| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{said.words.clone()}</p></div> }
    });
    let kind = tell_word(language(), "event-kind", content.kind.word());
    let cancelled = one.reason.as_ref().filter(|_| one.state == State::Cancelled).map(|reason| {
        view! { <div class="notice" role="note"><p><strong>{t!("event-cancelled-because")}</strong>" "<bdi>{reason.clone()}</bdi></p></div> }
    });
    let text = (!content.text.is_empty()).then(|| {
        view! { <section class="part" aria-labelledby="programme"><h2 id="programme">{t!("event-field-text")}</h2>{prose(scene.directory, &content.text, lang)}</section> }
    });
    view! {
        {summary}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/events">{t!("event-title")}</a></li><li><span aria-current="page">{kind.clone()}</span></li></ol></nav>
        <article class="post">
            <header class="page-head">
                <p class="meta line"><span>{kind}</span><span><bdi>{space_name(scene.directory, &one.home)}</bdi></span></p>
                <h1><span lang=lang dir="auto">{content.title.clone()}</span></h1>
                <p class="meta line"><span>{reach(scene)}</span></p>
            </header>
            {cancelled}
            {told.then(|| crate::pages::notices::seen(one.id.as_str(), address(&one.id)))}
            {mine(scene)}
            {facts(scene)}
        </article>
        {text}
        {papers::part(scene)}
        {acts::holding(scene)}
        {signed(scene)}
    }
    .into_any()
}

fn reach(scene: &Scene<'_>) -> AnyView {
    use entente_exchange::post::Reach;
    let one = &scene.opened.gathering;
    let name = short_name(scene.directory, one.home.mechanism.as_ref());
    let words = match one.content.reach {
        Reach::Public => t!("board-reach-public"),
        Reach::Network => t!("board-reach-network"),
        Reach::Some => {
            let names: Vec<String> =
                one.content.shared_with.iter().map(|one| short_name(scene.directory, Some(one))).collect();
            t!("board-reach-some", home = name, names = names.join(comma(language())))
        }
        Reach::Mechanism => t!("board-reach-mechanism", home = name),
        Reach::Body => t!("board-reach-body", home = name),
    };
    view! { <span class="reach" data-reach=one.content.reach.word()>{words}</span> }.into_any()
}

/// What the reader has, and what they can do about it.
fn mine(scene: &Scene<'_>) -> Option<AnyView> {
    let (opened, one) = (scene.opened, &scene.opened.gathering);
    let action = format!("{}/acts", address(&one.id));
    let has = opened.mine.as_ref().map(|mine| match mine.seat {
        Seat::Placed => view! { <p class="event-mine"><strong>{t!("event-you-have-a-place")}</strong></p> }.into_any(),
        Seat::Waiting => {
            let place = opened.mine_after.unwrap_or(1);
            view! { <p class="event-mine"><strong>{t!("event-you-wait", place = place)}</strong></p> }.into_any()
        }
    });
    let sign_up = opened.may_sign_up.then(|| {
        let waits = opened.gathering.content.places.is_some_and(|places| {
            opened.waiting > 0 || opened.placed >= usize::try_from(places).unwrap_or(usize::MAX)
        });
        let words = if waits { t!("event-wait") } else { t!("event-sign-up") };
        let belongs = &opened.reader.belongs;
        let for_whom: Option<AnyView> = match belongs.as_slice() {
            [] => None,
            [(only, _)] => Some(view! { <input type="hidden" name="mechanism" value=only.to_string()/> }.into_any()),
            several => {
                let options: Vec<AnyView> = several
                    .iter()
                    .map(|(id, _)| {
                        view! { <option value=id.to_string()>{short_name(scene.directory, Some(id))}</option> }.into_any()
                    })
                    .collect();
                Some(view! { <label for="mechanism">{t!("event-sign-up-for")}</label><span class="select"><select id="mechanism" name="mechanism">{options}</select></span> }.into_any())
            }
        };
        let full = waits.then(|| view! { <p class="hint">{t!("event-wait-hint")}</p> });
        view! {
            <form method="post" action=action.clone() class="buttons">
                <input type="hidden" name="act" value="sign_up"/>{for_whom}
                <button type="submit" class="primary">{words}</button>
            </form>{full}
        }
    });
    let withdraw = opened.may_withdraw.then(|| {
        view! {
            <form method="post" action=action.clone() class="inline"><input type="hidden" name="act" value="withdraw"/><button type="submit">{t!("event-withdraw")}</button></form>
        }
    });
    let take = view! { <a class="button" href=format!("{}/calendar.ics", address(&one.id)) download="">{t!("event-take-along")}</a> };
    let signed_out = (opened.reader.user.is_none() && one.state == State::Planned)
        .then(|| view! { <a class="button primary" href=format!("/sign-in?next={}", address(&one.id))>{t!("event-sign-in")}</a> });
    Some(view! { <div class="event-place no-print">{has}{sign_up}<div class="buttons">{signed_out}{withdraw}{take}</div></div> }.into_any())
}

fn facts(scene: &Scene<'_>) -> AnyView {
    let (opened, one) = (scene.opened, &scene.opened.gathering);
    let content = &one.content;
    let zone = dates::zone(&content.zone);
    let mut facts: Vec<AnyView> = Vec::new();
    let mut fact = |name: String, value: AnyView| {
        facts.push(view! { <div class="fact"><dt>{name}</dt><dd>{value}</dd></div> }.into_any());
    };
    let own = scene.own.as_ref().map(|(zone, city)| {
        view! { <span class="meta">{t!("event-own-time", when = when(content, zone), city = city.clone())}</span> }
    });
    let here = t!("event-in-zone", when = when(content, &zone), city = dates::zone_city(&content.zone));
    fact(t!("event-when"), view! { <span class="num">{here}</span>{own.map(|own| view! { <br/>{own} })} }.into_any());
    if !content.place.is_empty() {
        fact(t!("event-field-place"), view! { <span dir="auto">{content.place.clone()}</span> }.into_any());
    }
    if opened.has_link {
        let link = if content.link.is_empty() {
            view! { <span class="meta">{t!("event-link-hidden")}</span> }.into_any()
        } else {
            view! { <a href=content.link.clone() rel="noreferrer" dir="ltr">{content.link.clone()}</a> }.into_any()
        };
        fact(t!("event-field-link"), link);
    }
    if !content.languages.is_empty() {
        let names: Vec<&str> = content.languages.iter().map(|one| one.own_name()).collect();
        fact(t!("event-field-languages"), view! { <bdi>{names.join(" · ")}</bdi> }.into_any());
    }
    let themes: Vec<AnyView> = content
        .themes
        .iter()
        .map(|key| {
            view! { <li><a href=format!("/boards/themes/{key}")>{theme_name(scene.directory, key)}</a></li> }.into_any()
        })
        .collect();
    fact(t!("post-field-themes"), view! { <ul class="inline-names">{themes}</ul> }.into_any());
    let places = match content.places {
        Some(places) => t!("event-places-of", placed = opened.placed, places = places),
        None => t!("event-places-open", placed = opened.placed),
    };
    let waiting = (opened.waiting > 0).then(|| view! { " · "{t!("event-waiting", count = opened.waiting)} });
    fact(t!("event-field-places"), view! { {places}{waiting} }.into_any());
    let closing = dates::wall(content.closing(), &zone);
    let closing = t!(
        "event-in-zone",
        when = format!(
            "{}, {}",
            dates::short_date(language(), closing.date()),
            dates::time_of_day(content.closing(), &zone)
        ),
        city = dates::zone_city(&content.zone)
    );
    fact(t!("event-closes"), view! { <span class="num">{closing}</span> }.into_any());
    view! { <dl class="facts post-facts">{facts}</dl> }.into_any()
}

/// Who signed up, for those who hold it.
fn signed(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    if opened.signed.is_empty() {
        return None;
    }
    let line = |one: &SignUp| {
        let name = opened.names.get(&one.user).cloned().unwrap_or_default();
        let whose = one.mechanism.as_ref().map(|id| short_name(scene.directory, Some(id))).unwrap_or_default();
        view! { <tr><th scope="row"><bdi>{name}</bdi></th><td><bdi>{whose}</bdi></td><td>{tell_word(language(), "event-seat", one.seat.word())}</td></tr> }
            .into_any()
    };
    let lines: Vec<AnyView> = opened.signed.iter().map(line).collect();
    Some(
        view! {
            <section class="part" aria-labelledby="signed"><h2 id="signed">{t!("event-signed")}</h2><p class="meta">{t!("event-signed-lede")}</p>
            <div class="table" role="region" tabindex="0" aria-labelledby="signed"><table><thead><tr><th scope="col">{t!("event-column-name")}</th><th scope="col">{t!("event-column-for")}</th><th scope="col">{t!("event-column-seat")}</th></tr></thead><tbody>{lines}</tbody></table></div></section>
        }
        .into_any(),
    )
}
