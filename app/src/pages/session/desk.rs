//! The desk: the live part, and the displays it opens.

use axum::{
    extract::{Path, Query, State},
    response::IntoResponse as _,
};
use entente_domain::{ids::ItemId, meeting::Session, policy::Action, screen::Shows, text::Language};
use entente_service::{
    displays, floor,
    meetings::{self, Opened},
};
use leptos::prelude::*;

use super::{
    super::{attendance, meetings::meeting_frame},
    Choice,
    asking::put_on,
    history, notice_of, offset, open, source,
    words::{DESK_WORDS, words},
};
use crate::{
    app::App,
    dates,
    fault::Answer,
    islands::desk::{DeskStart, LiveDesk, May},
    islands::start::Start,
    shell::{self, Frame, Half, Place},
    t,
    text::{tell, tell_word},
    visit::Visit,
};

pub(super) async fn desk(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, session)): Path<(String, String)>,
    Query(choice): Query<Choice>,
) -> Answer {
    let (opened, session) = open(&app, &visit, meeting, session).await?;
    if !opened.place.may(Action::OpenDesk) {
        return Err(visit.forbidden());
    }
    let history = history(&app, &visit, &opened.meeting.id).await?;
    let screens = if opened.place.may(Action::ManageDisplays) {
        let all = displays::list(&app.house, &visit.actor, &opened.meeting.id)
            .await
            .map_err(|failure| visit.fault(failure))?;
        Some(all.into_iter().filter(|display| display.session_id == session.id.as_str()).collect::<Vec<_>>())
    } else {
        None
    };
    let parties = meetings::parties(&app.house, &visit.actor, &opened.meeting.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let attendance = attendance::of_desk(&app, &visit, &opened, &session).await?;
    let language = visit.language;
    let base = format!("/meetings/{}/sessions/{}", opened.meeting.id, session.id);
    let mut frame =
        Frame::plain(format!("{}: {}", tell(language, "frame-desk", &[]), session.title.pick(language.code()).1))
            .at(Place::Desk)
            .with_class("desk page wide");
    frame.meeting = Some(meeting_frame(&visit, &opened, Some(&session)));
    frame.islands = Some(Half::Podium);
    let start = DeskStart {
        source: source(&visit, &opened, &session.id, history),
        sessions: opened
            .programme
            .sessions
            .iter()
            .filter(|other| other.id != session.id)
            .map(|other| (other.id.clone(), carry_label(&opened, other, language)))
            .collect(),
        session: session.id.clone(),
        list: choice.list.clone().map(ItemId::new),
        attendance,
        base: base.clone(),
        may: May {
            run: opened.place.may(Action::RunItem),
            defer: opened.place.may(Action::DeferItem),
            withdraw: opened.place.may(Action::WithdrawItem),
            adopt: opened.place.may(Action::AdoptAgenda),
            repair: opened.place.may(Action::RepairDay),
        },
        command: app.house.id(),
        offset: offset(&visit, &opened, &session.id),
        language: language.code().to_owned(),
        words: words(language, DESK_WORDS),
    };
    let notice = notice_of(&choice);
    let runs = opened.place.may(Action::RunFloor);
    let at_hand = start.list.clone().or_else(|| opened.programme.current(&session.id).map(|item| item.id.clone()));
    let put_command = app.house.id();
    let balance = format!("/meetings/{}/balance?session={}", opened.meeting.id, session.id);
    let notes = format!("{base}/notes");
    let minutes = format!("/meetings/{}/minutes", opened.meeting.id);
    let register = format!("/meetings/{}/register", opened.meeting.id);
    let own_text = floor::own_note(&app.house, &visit.actor, &opened.meeting.id, &session.id)
        .await
        .map_err(|failure| visit.fault(failure))?;
    let public_url = visit.settings.public_url.clone();
    let fresh = choice.display.filter(|secret| entente_domain::ids::is_well_formed(secret));
    Ok(shell::page(&visit, frame, move || {
        view! {
            {notice.map(|word| view! { <p class="notice" role="alert">{tell_word(language, "refusal", &word)}</p> })}
            <LiveDesk start=Start(start)/>
            <div class="desk-more">
                {runs.then(|| view! { {put_on(&base, at_hand.as_ref(), &parties, put_command)}{own_note(&base, own_text)} })}
                <p class="links"><a href=balance>{t!("balance-title")}</a>" · "<a href=notes>{t!("notes-read")}</a>" · "<a href=minutes>{t!("minutes-title")}</a>" · "<a href=register>{t!("register-heading")}</a></p>
                {runs.then(keys)}
            </div>
            {screens.map(|screens| displays_view(screens, fresh, &public_url, &base))}
        }
    })
    .into_response())
}

fn carry_label(opened: &Opened, session: &Session, language: Language) -> String {
    let zone = dates::zone(&opened.meeting.zone);
    format!(
        "{} {} · {}",
        dates::short_day(language, &session.day),
        dates::time_of_day(session.starts_at, &zone),
        session.title.pick(language.code()).1
    )
}

fn displays_view(
    screens: Vec<entente_service::Display>,
    fresh: Option<String>,
    public_url: &str,
    base: &str,
) -> impl IntoView + use<> {
    let action = format!("{base}/displays");
    let fresh = fresh.map(|secret| {
        let url = format!("{public_url}/display/{secret}");
        view! {
            <p class="notice" role="status">{t!("desk-display-fresh")}" "<a href=url.clone() dir="ltr">{url.clone()}</a></p>
        }
    });
    let language = crate::text::language();
    let rows: Vec<AnyView> = screens
        .into_iter()
        .map(|screen| {
            let (shows, message) = (format!("shows-{}", screen.id), format!("message-{}", screen.id));
            let options = Shows::ALL
                .iter()
                .map(|word| view! { <option value=word.word() selected=word.word() == screen.shows>{tell_word(language, "shows", word.word())}</option> })
                .collect_view();
            let id = screen.id.clone();
            view! {
                <li>
                    <p class="screen"><strong dir="auto">{screen.label.clone()}</strong></p>
                    <form class="acts" method="post" action=format!("{action}/show") data-send="" data-keep="">
                        <input type="hidden" name="display" value=id/>
                        <label class="unseen" for=shows.clone()>{t!("desk-display-shows")}" "{screen.label.clone()}</label>
                        <span class="select"><select id=shows name="shows">{options}</select></span>
                        <label class="unseen" for=message.clone()>{t!("desk-display-message")}" "{screen.label.clone()}</label>
                        <input id=message name="message" dir="auto" maxlength="300" placeholder=t!("desk-display-message") value=screen.message.clone()/>
                        <button type="submit">{t!("desk-display-show")}<span class="unseen">" "{screen.label.clone()}</span></button>
                    </form>
                    <form method="post" action=format!("{action}/close")>
                        <input type="hidden" name="display" value=screen.id/>
                        <button type="submit" class="quiet">{t!("desk-display-close")}<span class="unseen">" "{screen.label}</span></button>
                    </form>
                </li>
            }
            .into_any()
        })
        .collect();
    let none = rows.is_empty().then(|| view! { <p class="meta">{t!("desk-displays-none")}</p> });
    view! {
        <section class="desk-displays" id="displays" aria-labelledby="displays-h">
            <div class="section-head"><h2 id="displays-h">{t!("desk-displays")}</h2></div>
            {fresh}
            {none}
            <ul class="displays">{rows}</ul>
            <form class="acts" method="post" action=action.clone()>
                <label for="display-label">{t!("desk-display-name")}</label>" "
                <input id="display-label" name="label" required dir="auto" maxlength="200"/>" "
                <button type="submit">{t!("desk-display-open")}</button>
            </form>
        </section>
    }
    .into_any()
}

/// What the person on the podium writes down for themselves; nobody else reads it.
fn own_note(base: &str, text: String) -> AnyView {
    let written = !text.is_empty();
    view! {
        <details class="fold own-note" open=written><summary>{t!("desk-own-note")}</summary>
            <form class="fields" method="post" action=format!("{base}/desk-note") data-autosave="">
                <div class="field"><label for="own-note" class="unseen">{t!("desk-own-note")}</label>
                    <textarea id="own-note" name="text" rows="4" dir="auto" maxlength="20000">{text}</textarea></div>
                <p class="hint">{t!("desk-own-note-hint")}" "<span role="status" data-saved=t!("desk-own-note-saved")></span></p>
                <button type="submit">{t!("entry-keep")}</button>
            </form>
        </details>
    }
    .into_any()
}

/// The keys of the desk; "?" opens and closes the table.
fn keys() -> AnyView {
    let keys: [(&str, String); 25] = [
        ("⏎", t!("act-give")),
        ("f", t!("act-call")),
        ("␣", t!("act-end")),
        ("p", format!("{} / {}", t!("act-pause"), t!("act-resume-speech"))),
        ("+", t!("act-add-time")),
        ("l", t!("act-please-conclude")),
        ("x", t!("act-skip")),
        ("y", t!("act-readd")),
        ("o", t!("floor-point-of-order")),
        ("1 2 3", t!("floor-ruling")),
        ("k", format!("{} / {}", t!("act-close"), t!("act-reopen-list"))),
        ("t", t!("act-announce-closing")),
        ("m", t!("act-new-round")),
        ("i", t!("floor-put-on")),
        ("n", t!("desk-key-next")),
        ("c", t!("act-conclude")),
        ("u", t!("act-suspend")),
        ("r", t!("act-resume")),
        ("d", t!("act-defer")),
        ("s", t!("act-start-session")),
        ("b", format!("{} / {}", t!("act-pause-session"), t!("act-resume-session"))),
        ("e", t!("act-end-session")),
        ("a", t!("act-adopt-agenda")),
        ("z", t!("act-undo")),
        ("Esc", t!("desk-key-escape")),
    ];
    let rows = keys
        .into_iter()
        .map(|(key, what)| view! { <div><dt>{what}</dt><dd><kbd>{key}</kbd></dd></div> })
        .collect_view();
    view! {
        <details class="fold"><summary data-key="?" aria-keyshortcuts="?">{t!("desk-keys")}" "<kbd>"?"</kbd></summary>
            <dl class="keys">{rows}</dl>
        </details>
    }
    .into_any()
}
