//! One post: what it says, whose it is, who does it too, what was said to it, what one can do with it.

use axum::{
    extract::{Path, State},
    http::StatusCode,
    response::{IntoResponse as _, Response},
};
use entente_domain::{clock::Moment, directory::Directory, ids::PostId, text::Multilingual};
use entente_exchange::{
    policy::Deed,
    post::{PostKind, Reach, Stage, State as PostState},
    tasks::Task,
};
use entente_service::{
    Failure,
    boards::{self, Fitting, Followed, Opened},
    notices,
    search::{self, Find},
    texts::{self, Within},
};
use jiff::tz::TimeZone;
use leptos::prelude::*;

use super::{
    address,
    board::follow_form,
    card, cited, files, frame, home_link, introductions, news,
    prose::{named, prose},
    read, short_name, talk, theme_name,
};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        directory::{comma, parts::state_names},
        tasks,
    },
    shell, t,
    text::{language, tell_word},
    visit::Visit,
};

/// What was refused, and what had been typed.
#[derive(Clone, Debug, Default)]
pub(super) struct Said {
    /// Which form: "comment", "endorse", "withhold", "file", "act".
    pub form: &'static str,
    /// Of one comment's form, which.
    pub about: String,
    pub words: String,
    pub typed: String,
}

pub(super) async fn page(State(app): State<App>, visit: Visit, Path(id): Path<String>) -> Answer {
    answer(&app, &visit, &PostId::new(id), None).await
}

/// The page again with what was refused.
pub(super) async fn refused(app: &App, visit: &Visit, id: &PostId, said: Said) -> Answer {
    let page = answer(app, visit, id, Some(said)).await?;
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

async fn answer(app: &App, visit: &Visit, id: &PostId, said: Option<Said>) -> Result<Response, Fault> {
    let opened = boards::open(&app.house, &visit.actor, id).await.map_err(|failure| visit.hidden(failure))?;
    let directory = read(visit, app).await?;
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    let title = crate::text::within(visit.language, || card::title_of(&opened.post));
    let told =
        notices::unread_of(&app.house, &visit.actor, id.as_str()).await.map_err(|failure| visit.fault(failure))?;
    let command = app.house.id();
    let fitting =
        boards::fitting(&app.house, &directory, &visit.actor, id).await.map_err(|failure| visit.hidden(failure))?;
    let tasks = tasks::of_cause(app, visit, id.as_str()).await?;
    let today = entente_service::follow_up::today(&app.house).to_string();
    let made_of = made_of(app, visit, &opened).await?;
    let citing = search::citing(&app.house, &visit.actor, id, visit.language).await;
    let citing = citing.map_err(|failure| visit.fault(failure))?;
    let scene = Scene {
        directory: &directory,
        zone: &zone,
        opened: &opened,
        now: app.house.now(),
        citing: &citing,
        made_of,
        said,
        command,
        tasks,
        today,
    };
    let frame = frame(title);
    let everybody = opened.post.content.reach == Reach::Public && opened.post.state == PostState::Published;
    let frame = if everybody { frame.public() } else { frame };
    Ok(shell::page(visit, frame, || view(&scene, told, &fitting, visit)).into_response())
}

/// The note it was made of, for whoever may read that.
async fn made_of(app: &App, visit: &Visit, opened: &Opened) -> Result<Option<(String, Multilingual)>, Fault> {
    let Some(note) = &opened.post.made_of else { return Ok(None) };
    let open = match texts::open(&app.house, &visit.actor, note).await {
        Ok(open) => open,
        Err(Failure::Absent) => return Ok(None),
        Err(failure) => return Err(visit.fault(failure)),
    };
    match &open.within {
        Within::Space(one) => Ok(Some((format!("/notes/{note}"), Multilingual::single("", one.title.clone())))),
        Within::Meeting(within) => {
            let item = texts::item_of(&app.house, &open).await.map_err(|failure| visit.fault(failure))?;
            let meeting = &within.meeting;
            Ok(item.map(|item| (format!("/meetings/{meeting}/items/{}/note", item.id), item.title)))
        }
    }
}

/// What the parts of the page are made of.
pub(super) struct Scene<'s> {
    pub directory: &'s Directory,
    pub zone: &'s TimeZone,
    pub opened: &'s Opened,
    /// When the page was made.
    pub now: Moment,
    /// The note it was made of, if the reader may read that: where it is read, and of which item.
    pub made_of: Option<(String, Multilingual)>,
    /// Where it is cited.
    pub citing: &'s [Find],
    pub said: Option<Said>,
    /// A new id for what one of the forms makes.
    pub command: String,
    /// The tasks that come from it, as far as the reader may read them.
    tasks: Vec<Task>,
    today: String,
}

impl Scene<'_> {
    /// What was refused of this form.
    pub fn said(&self, form: &str, about: &str) -> Option<&Said> {
        self.said.as_ref().filter(|said| said.form == form && said.about == about)
    }
}

fn view(scene: &Scene<'_>, told: bool, fitting: &[Fitting], visit: &Visit) -> AnyView {
    let (opened, post) = (scene.opened, &scene.opened.post);
    let lang = post.content.language.code();
    let crumb = post.content.themes.first().map(|key| {
        view! { <li><a href=format!("/boards/themes/{key}")>{theme_name(scene.directory, key)}</a></li> }
    });
    let question = opened.question.as_ref().map(|question| {
        let lang = question.content.language.code();
        view! { <p class="meta">{t!("post-answers")}" "<a href=address(&question.id) lang=lang dir="auto">{question.content.title.clone()}</a></p> }
    });
    let made_of = scene.made_of.as_ref().map(|(href, title)| {
        let (lang, title) = title.pick(language().code());
        view! { <p class="meta">{t!("make-from-note")}" "<a href=href.clone() lang=lang.to_owned() dir="auto">{title.to_owned()}</a></p> }
    });
    let at = post.published_at.unwrap_or(post.created_at);
    let day = dates::short_date(language(), dates::wall(at, scene.zone).date());
    let edited = (post.published_at.is_some() && post.version > 2 && opened.ties.len() > 1).then(|| {
        view! { <span><a href=format!("{}/history", address(&post.id))>{t!("post-history")}</a></span> }
    });
    let author = opened.author.clone().map(|name| view! { <span><bdi>{name}</bdi></span> });
    let summary = scene.said.as_ref().map(|said| {
        view! { <div class="errors" role="alert" tabindex="-1" aria-labelledby="errors-h"><h2 id="errors-h">{t!("account-problem")}</h2><p>{said.words.clone()}</p></div> }
    });
    let seen = told.then(|| crate::pages::notices::seen(post.id.as_str(), address(&post.id)));
    view! {
        {summary}
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol><li><a href="/boards">{t!("board-title")}</a></li>{crumb}<li><span aria-current="page">{card::kind(post.kind)}</span></li></ol></nav>
        <article class="post" data-kind=post.kind.word()>
            <header class="page-head">
                <p class="meta line"><span>{card::kind(post.kind)}</span><span>{home_link(scene.directory, &post.home)}</span>{card::stage(post).map(|words| view! { <span class="stage-word" data-stage=post.stage.word()>{words}</span> })}</p>
                <h1><span lang=lang dir="auto">{card::title_of(post)}</span></h1>
                {question}
                {made_of}
                <p class="meta line"><span class="reach" data-reach=post.content.reach.word()>{card::reach(scene.directory, post)}</span><span><time>{day}</time></span>{author}{edited}</p>
            </header>
            {withheld(scene)}
            {card::dormant(scene.directory, post).map(|words| view! { <div class="notice dormant" role="note"><p>{words}</p></div> })}
            {news::line(&format!("post={}", post.id), scene.now, visit)}
            {seen}
            {prose(scene.directory, &post.content.text, lang)}
            {details(scene)}
            {files::list(scene)}
        </article>
        {acts(scene, visit)}
        {introductions::fitting(scene, fitting)}
        {endorsements(scene)}
        {answers(scene)}
        {talk::view(scene)}
        {tasks::section(scene.directory, &scene.tasks, &opened.reader, &scene.today, &format!("post={}", post.id))}
        {cited::view(&post.id, &visit.settings.public_url, scene.citing)}
    }
    .into_any()
}

fn withheld(scene: &Scene<'_>) -> Option<AnyView> {
    let post = &scene.opened.post;
    let withheld = post.withheld.as_ref()?;
    let day = dates::short_date(language(), dates::wall(withheld.at, scene.zone).date());
    Some(
        view! {
            <div class="notice" role="note"><p><strong>{t!("post-withheld-since", day = day)}</strong>" "<bdi>{withheld.reason.clone()}</bdi></p></div>
        }
        .into_any(),
    )
}

fn details(scene: &Scene<'_>) -> AnyView {
    let (directory, post) = (scene.directory, &scene.opened.post);
    let (details, lang, reader) = (&post.content.details, post.content.language.code(), language());
    let mut facts: Vec<AnyView> = Vec::new();
    let mut fact = |name: String, value: AnyView| {
        facts.push(view! { <div class="fact"><dt>{name}</dt><dd>{value}</dd></div> }.into_any());
    };
    if !details.places.is_empty() {
        fact(t!("post-field-places"), state_names(directory, details.places.iter().map(String::as_str)));
    }
    for (name, day) in [("since", &details.since), ("until", &details.until)] {
        if !day.is_empty() {
            let label = tell_word(reader, &format!("post-{name}"), post.kind.word());
            let shown = dates::partial_date(reader, day);
            fact(label, view! { <time datetime=day.clone()>{shown}</time> }.into_any());
        }
    }
    if !details.support.is_empty() {
        let words: Vec<String> =
            details.support.iter().map(|one| tell_word(reader, "post-support", one.word())).collect();
        fact(t!("post-field-support"), words.join(comma(reader)).into_any());
    }
    if !details.working_languages.is_empty() {
        let words: Vec<&str> = details.working_languages.iter().map(|one| one.own_name()).collect();
        fact(t!("post-field-working-languages"), words.join(comma(reader)).into_any());
    }
    for (label, text) in [
        (t!("post-field-evidence"), &details.evidence),
        (t!("post-field-source"), &details.source),
        (t!("post-field-contact"), &details.contact),
    ] {
        if !text.is_empty() {
            fact(label, view! { <span class="lines" lang=lang dir="auto">{linked(directory, text)}</span> }.into_any());
        }
    }
    let themes: Vec<AnyView> = post
        .content
        .themes
        .iter()
        .map(|key| {
            view! { <li><a href=format!("/boards/themes/{key}")>{theme_name(directory, key)}</a></li> }.into_any()
        })
        .collect();
    if !themes.is_empty() {
        fact(t!("post-field-themes"), view! { <ul class="inline-names">{themes}</ul> }.into_any());
    }
    view! { <dl class="facts post-facts">{facts}</dl> }.into_any()
}

/// Lines in which an address is a link.
pub(crate) fn linked(directory: &Directory, text: &str) -> Vec<AnyView> {
    let mut views = Vec::new();
    // Words between two addresses are one text, so that they can be found and copied as one.
    let mut words = String::new();
    for word in text.split_inclusive(char::is_whitespace) {
        let bare = word.trim_end();
        if bare.starts_with("https://") || bare.starts_with("http://") {
            views.extend(named(directory, &std::mem::take(&mut words)));
            let href = bare.to_owned();
            let shown = href.clone();
            views.push(view! { <a href=href rel="noopener noreferrer nofollow ugc">{shown}</a> }.into_any());
            words.push_str(word.get(bare.len()..).unwrap_or_default());
        } else {
            words.push_str(word);
        }
    }
    views.extend(named(directory, &words));
    views
}

fn acts(scene: &Scene<'_>, visit: &Visit) -> Option<AnyView> {
    let (opened, post) = (scene.opened, &scene.opened.post);
    visit.actor.person()?;
    let action = format!("{}/acts", address(&post.id));
    let button = |act: &'static str, value: &'static str, words: String| {
        view! {
            <form method="post" action=action.clone() class="inline">
                <input type="hidden" name="version" value=post.version.to_string()/>
                <input type="hidden" name="command" value=format!("{}-{act}-{value}", scene.command)/>
                <input type="hidden" name="act" value=act/>
                <input type="hidden" name="value" value=value/>
                <button type="submit">{words}</button>
            </form>
        }
        .into_any()
    };
    let mut shown: Vec<AnyView> = Vec::new();
    if post.state == PostState::Draft || (post.state == PostState::Published && opened.may_edit()) {
        shown.push(
            view! { <a class="button" href=format!("{}/edit", address(&post.id))>{t!("post-edit")}</a> }.into_any(),
        );
    }
    if post.state == PostState::Published {
        shown.push(follow_form(Followed::Post, post.id.as_str(), opened.followed, &address(&post.id)));
        if opened.may(Deed::Move) && card::has_stages(post.kind) {
            for stage in Stage::ALL.iter().filter(|stage| **stage != post.stage) {
                let words = t!("board-move-to", stage = tell_word(language(), "board-stage", stage.word()));
                shown.push(button("move", stage.word(), words));
            }
        }
        if opened.may(Deed::PinAtHome) {
            let (value, words) =
                if post.pinned_at_home { ("0", t!("post-unpin-home")) } else { ("1", t!("post-pin-home")) };
            shown.push(button("pin_home", value, words));
        }
        if opened.may(Deed::Pin(post.content.reach)) {
            let (value, words) = if post.pinned { ("0", t!("post-unpin")) } else { ("1", t!("post-pin")) };
            shown.push(button("pin", value, words));
        }
    }
    if opened.may_edit() {
        match post.state {
            PostState::Published => shown.push(button("archive", "1", t!("post-archive"))),
            PostState::Archived => shown.push(button("archive", "0", t!("post-unarchive"))),
            PostState::Draft | PostState::Withheld => {}
        }
    }
    let may_withhold = opened.may(Deed::Withhold(post.content.reach));
    if may_withhold && post.state == PostState::Withheld {
        shown.push(button("restore", "1", t!("post-restore")));
    }
    let withhold = (may_withhold && matches!(post.state, PostState::Published | PostState::Archived)).then(|| {
        let said = scene.said("withhold", "");
        let typed = said.map(|said| said.typed.clone()).unwrap_or_default();
        view! {
            <details class="fold" open=said.is_some()>
                <summary>{t!("post-withhold")}</summary>
                <form method="post" action=action.clone() class="fields inner">
                    <input type="hidden" name="version" value=post.version.to_string()/>
                    <input type="hidden" name="act" value="withhold"/>
                    <div class="field"><label for="reason">{t!("post-withhold-reason")}</label><p class="hint" id="reason-hint">{t!("post-withhold-hint")}</p><textarea id="reason" name="reason" rows="2" dir="auto" aria-describedby="reason-hint">{typed}</textarea></div>
                    <p class="buttons"><button type="submit">{t!("post-withhold")}</button></p>
                </form>
            </details>
        }
    });
    (!shown.is_empty() || withhold.is_some()).then(|| {
        view! { <section class="post-acts no-print" aria-label=t!("post-acts")><div class="buttons">{shown}</div>{withhold}</section> }
            .into_any()
    })
}

fn endorsements(scene: &Scene<'_>) -> Option<AnyView> {
    let opened = scene.opened;
    let other =
        matches!(opened.post.kind, PostKind::Question | PostKind::Announcement | PostKind::Request | PostKind::Offer);
    if opened.post.state == PostState::Draft || other {
        return None;
    }
    let lines: Vec<AnyView> = opened
        .endorsements
        .iter()
        .map(|one| {
            let name = short_name(scene.directory, Some(&one.mechanism));
            let day = dates::short_date(language(), dates::wall(one.at, scene.zone).date());
            let note = (!one.note.is_empty()).then(|| view! { ": "<bdi>{one.note.clone()}</bdi> });
            let mine = opened.reader.binds().any(|own| *own == one.mechanism);
            let back = mine.then(|| {
                view! {
                    " "<form method="post" action=format!("{}/endorsements", address(&opened.post.id)) class="inline">
                        <input type="hidden" name="command" value=format!("{}-back", scene.command)/>
                        <input type="hidden" name="mechanism" value=one.mechanism.to_string()/>
                        <button type="submit" name="act" value="withdraw" class="quiet">{t!("post-endorse-back")}</button>
                    </form>
                }
            });
            view! {
                <li><a href=format!("/boards/mechanisms/{}", one.mechanism)><bdi>{name}</bdi></a>{note}" "<span class="meta">{day}</span>{back}</li>
            }
            .into_any()
        })
        .collect();
    let may: Vec<(String, String)> =
        opened.may_endorse().into_iter().map(|one| (one.to_string(), short_name(scene.directory, Some(one)))).collect();
    if lines.is_empty() && may.is_empty() {
        return None;
    }
    let said = scene.said("endorse", "");
    let form = (!may.is_empty()).then(|| {
        let options: Vec<AnyView> =
            may.into_iter().map(|(value, words)| view! { <option value=value>{words}</option> }.into_any()).collect();
        let typed = said.map(|said| said.typed.clone()).unwrap_or_default();
        view! {
            <details class="fold no-print" open=said.is_some()>
                <summary>{t!("post-endorse")}</summary>
                <form method="post" action=format!("{}/endorsements", address(&opened.post.id)) class="fields inner">
                    <input type="hidden" name="command" value=scene.command.clone()/>
                    <div class="field"><label for="endorse-as">{t!("post-endorse-as")}</label><span class="select"><select id="endorse-as" name="mechanism">{options}</select></span></div>
                    <div class="field"><label for="endorse-note">{t!("post-endorse-note")}" "<span class="optional">{t!("edit-optional")}</span></label><input id="endorse-note" name="note" type="text" dir="auto" value=typed autocomplete="off"/></div>
                    <p class="buttons"><button type="submit" name="act" value="endorse">{t!("post-endorse")}</button></p>
                </form>
            </details>
        }
    });
    let none = lines.is_empty().then(|| view! { <p class="meta">{t!("post-endorsed-none")}</p> });
    Some(
        view! {
            <section class="part" aria-labelledby="endorsed"><h2 id="endorsed">{t!("post-endorsed")}</h2>{none}
            <ul class="plain endorsements">{lines}</ul>{form}</section>
        }
        .into_any(),
    )
}

fn answers(scene: &Scene<'_>) -> Option<AnyView> {
    let (opened, post) = (scene.opened, &scene.opened.post);
    if post.kind != PostKind::Question || post.state == PostState::Draft {
        return None;
    }
    let rows: Vec<AnyView> = opened
        .answers
        .iter()
        .map(|one| {
            let settled = post.settled_by.as_ref() == Some(&one.post.id);
            let mark = settled.then(|| view! { <p class="meta"><strong>{t!("post-settled")}</strong></p> });
            let (value, words) =
                if settled { (String::new(), t!("post-unsettle")) } else { (one.post.id.to_string(), t!("post-settle")) };
            let settle = (opened.may_edit() && post.state == PostState::Published).then(|| {
                view! {
                    <form method="post" action=format!("{}/acts", address(&post.id)) class="inline no-print">
                        <input type="hidden" name="version" value=post.version.to_string()/>
                        <input type="hidden" name="act" value="settle"/>
                        <button type="submit" name="value" value=value class="quiet">{words}</button>
                    </form>
                }
            });
            let lang = one.post.content.language.code();
            view! {
                <li class="answer" data-settled=settled.then_some("true")>
                    {mark}
                    <p class="meta line"><span>{home_link(scene.directory, &one.post.home)}</span>{card::short_facts(scene.directory, one)}</p>
                    <h3><a href=address(&one.post.id) lang=lang dir="auto">{card::title_of(&one.post)}</a></h3>
                    {prose(scene.directory, &one.post.content.text, lang)}
                    {settle}
                </li>
            }
            .into_any()
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="meta">{t!("post-no-answers")}</p> });
    let may_post = opened.reader.convener || !opened.reader.belongs.is_empty();
    let answer = (may_post && post.state == PostState::Published).then(|| {
        view! { <p class="buttons no-print"><a class="button" href=format!("/posts/new?answers={}", post.id)>{t!("post-answer")}</a></p> }
    });
    Some(
        view! {
            <section class="part" aria-labelledby="answers"><h2 id="answers">{t!("post-answers-heading")}</h2>{none}
            <ol class="answers">{rows}</ol>{answer}</section>
        }
        .into_any(),
    )
}
