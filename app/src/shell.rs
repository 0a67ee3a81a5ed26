//! The frame of every page: head, menus, navigation, foot; and the one place
//! where a view becomes a response.

mod canonical;
pub mod search;

use std::sync::Arc;

use axum::response::Html;
use entente_domain::{people::Party, text::Language};
use hydration_context::SsrSharedContext;
use leptos::{context::provide_context, prelude::*, reactive::owner::Owner};

use crate::{t, visit::Visit};

/// Pages fade into one another. In the page and not in the style sheet: a browser asks for it when it shows the page
/// first, and where the sheet has only just come it does not see it there, gives up, and reports an error (Chromium).
/// Allowed by its hash, as below.
pub const FADE: &str = "@media (prefers-reduced-motion:no-preference){@view-transition{navigation:auto}}";

/// Menus open without a script. With one, Escape, a click beside them and leaving them close them.
/// The server allows it by its hash, not by a nonce, so that a page without islands is the same each time.
pub const CLOSE_MENUS: &str = "{const open=()=>document.querySelectorAll('details.menu[open]');\
    addEventListener('keydown',e=>{if(e.key==='Escape')for(const m of open()){\
    if(m.contains(document.activeElement))m.firstElementChild.focus();m.open=false}});\
    const away=e=>{for(const m of open())if(!m.contains(e.target))m.open=false};\
    addEventListener('click',away);addEventListener('focusin',away)}";

/// Which entry of the navigation the page belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    Elsewhere,
    Mechanisms,
    States,
    GlobalMeetings,
    Library,
    Search,
    Boards,
    Spaces,
    Events,
    FollowUp,
    Meetings,
    /// Inside one meeting.
    Programme,
    People,
    Session,
    Desk,
    Record,
    Booth,
    Documents,
    Recommendations,
}

/// The meeting a page stands in, for the head's second row.
#[derive(Clone, Debug)]
pub struct MeetingFrame {
    pub id: String,
    pub title: String,
    pub title_language: String,
    /// The parties the person may act for, and which one is chosen.
    pub parties: Vec<Party>,
    pub acting: Option<Party>,
    /// Links to the room and the desk of the session at hand.
    pub room: Option<String>,
    pub desk: Option<String>,
    /// The interpreters' desk, for those who work there.
    pub booth: Option<String>,
}

/// The two halves of what runs in browsers: most people load the smaller one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Half {
    Room,
    /// Desks, displays, booths, lists of attendance.
    Podium,
}

impl Half {
    /// The script and the WebAssembly, as the build names them.
    const fn files(self) -> (&'static str, &'static str) {
        match self {
            Self::Room => ("room.js", "room_bg.wasm"),
            Self::Podium => ("podium.js", "podium_bg.wasm"),
        }
    }
}

/// What a page tells its frame.
#[derive(Clone, Debug)]
pub struct Frame {
    pub title: String,
    pub place: Place,
    pub meeting: Option<MeetingFrame>,
    /// The page holds islands: start the browser half in which they are.
    pub islands: Option<Half>,
    /// The page holds the editor.
    pub editor: bool,
    /// The `class` of `<main>`.
    pub main_class: &'static str,
    /// A display in the room: no menus, no navigation.
    pub bare: bool,
    /// A sheet for somebody who has no part in the house: its name and the languages, and no ways.
    pub sheet: bool,
    /// Everybody may read it, and its address stays: archives are told so.
    pub public: bool,
}

impl Frame {
    /// A readable page without anything live.
    pub fn plain(title: impl Into<String>) -> Self {
        Self {
            title: title.into(),
            place: Place::Elsewhere,
            meeting: None,
            islands: None,
            editor: false,
            main_class: "page",
            bare: false,
            sheet: false,
            public: false,
        }
    }

    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// What everybody may read, at an address that stays.
    pub fn public(mut self) -> Self {
        self.public = true;
        self
    }

    pub fn with_class(mut self, class: &'static str) -> Self {
        self.main_class = class;
        self
    }
}

/// Renders a piece of a page, which a script puts into one.
pub fn piece<V: IntoView>(visit: &Visit, content: impl FnOnce() -> V) -> String {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide_context(visit.language);
        provide_context(Arc::clone(&visit.site));
        content().into_any().to_html()
    });
    owner.unset_with_forced_cleanup();
    html
}

/// Renders a page whole. The view is built inside, so that `t!` knows the language.
pub fn page<V: IntoView>(visit: &Visit, frame: Frame, content: impl FnOnce() -> V) -> Html<String> {
    let owner = Owner::new_root(Some(Arc::new(SsrSharedContext::new_islands())));
    let html = owner.with(|| {
        provide_context(visit.language);
        provide_context(Arc::clone(&visit.site));
        let content = content().into_any();
        document(visit, frame, content).to_html()
    });
    owner.unset_with_forced_cleanup();
    Html(format!("<!doctype html>{html}"))
}

fn document(visit: &Visit, frame: Frame, content: AnyView) -> impl IntoView + use<> {
    let language = visit.language;
    // Written as it is: the marks that views put between texts would be shown in a title.
    let title = format!("{} – {}", frame.title, t!("product")).replace('&', "&amp;").replace('<', "&lt;");
    let Frame { bare, sheet, islands, editor, main_class, public, .. } = frame;
    let canonical = public.then(|| canonical::links(visit));
    let head = (!bare).then(|| page_head(visit, &frame));
    let thumb_bar = (!bare && !sheet).then(|| thumb_bar(visit, &frame));
    let foot = (!bare && !sheet).then(page_foot);
    let menus = (!bare).then(|| view! { <script inner_html=CLOSE_MENUS></script> });
    let search = (!bare && !sheet).then(|| view! { <script inner_html=search::OPEN_SEARCH></script> });
    let skip = (!bare).then(|| view! { <a class="skip" href="#main">{t!("frame-skip")}</a> });
    view! {
        <html lang=language.code() dir=language.direction()>
            <head>
                <meta charset="utf-8"/>
                <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover"/>
                <meta name="color-scheme" content="light dark"/>
                <title inner_html=title></title>
                <link rel="icon" href="data:,"/>
                {canonical}
                <style inner_html=FADE></style>
                {visit.site.url("main.css").map(|href| view! { <link rel="stylesheet" href=href/> })}
                {editor.then(|| editor_script(visit))}
                {islands.map(|half| start_script(visit, half))}
            </head>
            <body class=bare.then_some("wall")>
                {skip}
                {head}
                <main id="main" tabindex="-1" class=main_class>{content}</main>
                {foot}
                {thumb_bar}
                {menus}
                {search}
            </body>
        </html>
    }
    .into_any()
}

/// The editor; what it consists of is asked for at once, not when the first file has come.
fn editor_script(visit: &Visit) -> Option<AnyView> {
    let src = visit.site.url("editor.js")?;
    let chunk = visit.site.url("editor-chunk.js").map(|href| {
        view! { <link rel="modulepreload" nonce=visit.nonce.clone() href=href/> }
    });
    Some(view! { {chunk} <script type="module" nonce=visit.nonce.clone() src=src></script> }.into_any())
}

/// Starts the islands. Ours lie side by side, never inside one another, so a walk over them is enough.
fn start_script(visit: &Visit, half: Half) -> Option<AnyView> {
    let (script, wasm) = half.files();
    let (script, wasm) = (visit.site.url(script)?, visit.site.url(wasm)?);
    let source = format!(
        "import start,* as half from \"{script}\";await start({{module_or_path:\"{wasm}\"}});half.hydrate();\
         for(const island of document.querySelectorAll(\"leptos-island\"))half[island.dataset.component]?.(island);"
    );
    Some(
        view! {
            <link rel="modulepreload" nonce=visit.nonce.clone() href=script/>
            <link rel="preload" href=wasm r#as="fetch" r#type="application/wasm" crossorigin=""/>
            <script type="module" nonce=visit.nonce.clone() inner_html=source></script>
        }
        .into_any(),
    )
}

fn page_head(visit: &Visit, frame: &Frame) -> impl IntoView + use<> {
    let person = visit.actor.person().map(|person| person.name.clone());
    let signed_in = person.is_some();
    let unread = visit.actor.person().map_or(0, |person| person.unread);
    if frame.sheet {
        return view! {
            <header class="frame"><div class="frame-bar"><span class="wordmark" lang="en">{t!("product")}</span><span class="push"></span>{language_menu(visit)}</div></header>
        }
        .into_any();
    }
    view! {
        <header class="frame">
            <div class="frame-bar">
                <a class="wordmark" lang="en" href="/">{t!("product")}</a>
                {frame.meeting.as_ref().map(|meeting| {
                    let (lang, title) = (meeting.title_language.clone(), meeting.title.clone());
                    view! { <a class="frame-meeting" href=format!("/meetings/{}", meeting.id)><span lang=lang>{title}</span></a> }
                })}
                {frame.meeting.as_ref().map(|meeting| acting_menu(visit, meeting))}
                {search::form(frame)}
                {match person {
                    Some(name) => view! {
                        <details class="menu person" name="frame-menu">
                            <summary><span class="unseen">{t!("frame-account-of")}" "</span><bdi>{name}</bdi>{(unread > 0).then(|| view! { " "<span class="unread"><span aria-hidden="true">{unread}</span><span class="unseen">{t!("notice-unread", count = unread)}</span></span> })}</summary>
                            <ul class="menu-list">
                                <li><a href="/meetings">{t!("frame-my-meetings")}</a></li>
                                <li><a href="/notices">{t!("notice-title")}{(unread > 0).then(|| format!(" ({unread})"))}</a></li>
                                <li><a href="/account">{t!("frame-account")}</a></li>
                                <li><form method="post" action="/sign-out"><button type="submit">{t!("frame-sign-out")}</button></form></li>
                            </ul>
                        </details>
                    }.into_any(),
                    None => view! { <a href="/sign-in">{t!("frame-sign-in")}</a> }.into_any(),
                }}
                {language_menu(visit)}
            </div>
            <nav class="frame-nav" aria-label=t!("frame-navigation")>
                <ul>{navigation(frame, signed_in)}</ul>
            </nav>
        </header>
    }
    .into_any()
}

fn navigation(frame: &Frame, signed_in: bool) -> Vec<AnyView> {
    let entry = |place: Place, href: String, words: String| {
        let current = (frame.place == place).then_some("page");
        view! { <li><a href=href aria-current=current>{words}</a></li> }.into_any()
    };
    let mut entries = Vec::new();
    if let Some(meeting) = &frame.meeting {
        entries.push(entry(Place::Programme, format!("/meetings/{}", meeting.id), t!("frame-programme")));
        if let Some(room) = &meeting.room {
            entries.push(entry(Place::Session, room.clone(), t!("frame-room")));
        }
        if let Some(desk) = &meeting.desk {
            entries.push(entry(Place::Desk, desk.clone(), t!("frame-desk")));
        }
        if let Some(booth) = &meeting.booth {
            entries.push(entry(Place::Booth, booth.clone(), t!("booth-title")));
        }
        entries.push(entry(Place::Documents, format!("/meetings/{}/documents", meeting.id), t!("frame-documents")));
        let recommendations = format!("/meetings/{}/recommendations", meeting.id);
        entries.push(entry(Place::Recommendations, recommendations, t!("rec-nav")));
        entries.push(entry(Place::People, format!("/meetings/{}/people", meeting.id), t!("frame-people")));
        entries.push(entry(Place::Record, format!("/meetings/{}/record", meeting.id), t!("record-title")));
        return entries;
    }
    if signed_in {
        entries.push(entry(Place::Meetings, "/meetings".to_owned(), t!("frame-my-meetings")));
        entries.push(entry(Place::Spaces, "/spaces".to_owned(), t!("space-title")));
    }
    entries.push(entry(Place::Boards, "/boards".to_owned(), t!("board-title")));
    entries.push(entry(Place::Events, "/events".to_owned(), t!("event-title")));
    entries.push(entry(Place::FollowUp, "/follow-up".to_owned(), t!("follow-title")));
    entries.push(entry(Place::Mechanisms, "/mechanisms".to_owned(), t!("frame-mechanisms")));
    entries.push(entry(Place::States, "/states".to_owned(), t!("frame-states")));
    entries.push(entry(Place::GlobalMeetings, "/global-meetings".to_owned(), t!("frame-global-meetings")));
    entries.push(entry(Place::Library, "/library".to_owned(), t!("library-title")));
    entries
}

fn acting_menu(visit: &Visit, meeting: &MeetingFrame) -> Option<AnyView> {
    let acting = meeting.acting.clone()?;
    let language = visit.language.code();
    let (lang, name) = acting.name.pick(language);
    let (lang, name) = (lang.to_owned(), name.to_owned());
    let label = t!("frame-acting-as");
    if meeting.parties.len() < 2 {
        return Some(
            view! { <p class="acting"><span class="label">{label}</span>" "<strong lang=lang>{name}</strong></p> }
                .into_any(),
        );
    }
    let choices = meeting.parties.iter().map(|party| {
        let (lang, name) = party.name.pick(language);
        let current = (party.id == acting.id).then_some("true");
        view! {
            <li><button type="submit" name="party" value=party.id.to_string() aria-current=current lang=lang.to_owned()>{name.to_owned()}</button></li>
        }
        .into_any()
    });
    Some(
        view! {
            <details class="menu acting" name="frame-menu">
                <summary><span class="label">{label}</span>" "<strong lang=lang>{name}</strong></summary>
                <form method="post" action=format!("/meetings/{}/acting", meeting.id)>
                    <input type="hidden" name="next" value=visit.path.clone()/>
                    <ul class="menu-list">{choices.collect_view()}</ul>
                </form>
            </details>
        }
        .into_any(),
    )
}

fn language_menu(visit: &Visit) -> impl IntoView + use<> {
    let current = visit.language;
    let choices = Language::ALL.map(|language| {
        let href = visit.in_language(language);
        let chosen = (language == current).then_some("true");
        view! {
            <li><a href=href hreflang=language.code() lang=language.code() dir=language.direction() aria-current=chosen>{language.own_name()}</a></li>
        }
        .into_any()
    });
    view! {
        <details class="menu lang" name="frame-menu">
            <summary><span class="unseen">{t!("frame-language")}" "</span><span lang=current.code()>{current.own_name()}</span></summary>
            <ul class="menu-list">{choices.into_iter().collect_view()}</ul>
        </details>
    }
    .into_any()
}

fn page_foot() -> impl IntoView {
    view! {
        <footer class="frame-foot">
            <nav aria-label=t!("frame-navigation-foot")>
                <ul>
                    <li><a href="/boards">{t!("board-title")}</a></li>
                    <li><a href="/events">{t!("event-title")}</a></li>
                    <li><a href="/calendar/network">{t!("network-calendar-title")}</a></li>
                    <li><a href="/follow-up">{t!("follow-title")}</a></li>
                    <li><a href="/surveys">{t!("survey-title")}</a></li>
                    <li><a href="/mechanisms">{t!("frame-mechanisms")}</a></li>
                    <li><a href="/states">{t!("frame-states")}</a></li>
                    <li><a href="/global-meetings">{t!("frame-global-meetings")}</a></li>
                    <li><a href="/library">{t!("library-title")}</a></li>
                    <li><a href="/api">{t!("api-title")}</a></li>
                </ul>
            </nav>
            <p>{t!("frame-foot")}</p>
        </footer>
    }
    .into_any()
}

/// On a phone: the four places at the thumb.
fn thumb_bar(visit: &Visit, frame: &Frame) -> impl IntoView + use<> {
    let mut entries = vec![];
    let entry = |href: String, words: String, here: bool| {
        view! { <li><a href=href aria-current=here.then_some("page")>{words}</a></li> }.into_any()
    };
    if let Some(meeting) = &frame.meeting {
        if let Some(room) = &meeting.room {
            entries.push(entry(room.clone(), t!("frame-room"), frame.place == Place::Session));
        }
        entries.push(entry(
            format!("/meetings/{}", meeting.id),
            t!("frame-programme"),
            frame.place == Place::Programme,
        ));
        if let Some(desk) = &meeting.desk {
            entries.push(entry(desk.clone(), t!("frame-desk"), frame.place == Place::Desk));
        }
        if let Some(booth) = &meeting.booth {
            entries.push(entry(booth.clone(), t!("booth-title"), frame.place == Place::Booth));
        }
        entries.push(entry(
            format!("/meetings/{}/documents", meeting.id),
            t!("frame-documents"),
            frame.place == Place::Documents,
        ));
        if entries.len() < 4 {
            entries.push(entry("/meetings".to_owned(), t!("frame-my-meetings-short"), false));
        }
        // Always four: the bar is set for as many.
        if entries.len() < 4 {
            entries.push(entry("/account".to_owned(), t!("frame-account"), false));
        }
    } else {
        if visit.actor.person().is_some() {
            entries.push(entry("/meetings".to_owned(), t!("frame-my-meetings-short"), frame.place == Place::Meetings));
        }
        entries.push(entry("/boards".to_owned(), t!("board-title"), frame.place == Place::Boards));
        entries.push(entry("/mechanisms".to_owned(), t!("frame-mechanisms"), frame.place == Place::Mechanisms));
        if visit.actor.person().is_none() {
            entries.push(entry("/states".to_owned(), t!("frame-states"), frame.place == Place::States));
        }
        entries.push(entry(
            "/global-meetings".to_owned(),
            t!("frame-global-meetings-short"),
            frame.place == Place::GlobalMeetings,
        ));
    }
    view! {
        <nav class="thumb-bar" aria-label=t!("frame-navigation-thumb")><ul>{entries}</ul></nav>
    }
    .into_any()
}
