//! The desk: the current item against its plan, every live act in one or two
//! keys, and the forecast of the rest.
//!
//! Every act is a plain form. With a script the same form is sent without
//! leaving the page, and what happened arrives over the feed like everywhere else.

mod agenda;
mod clock;
mod floor;
mod list;
mod session;

use entente_domain::{
    attendance::Attendance,
    event::Event,
    ids::{ItemId, SessionId},
    meeting::SessionState,
    repair::is_late,
};
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use self::{
    agenda::agenda_list,
    clock::item_clock,
    floor::{Floor, floor},
    list::keep,
    session::{item_acts, session_acts},
};
use super::{
    attendance::fact,
    feed::{Feed, Source},
    floor::shown_item,
    forms::{Form, act_button, follow_with_item, listen},
    groups::groups,
    item::{drift_words, lines},
    light::light,
    start::Start,
    words::{Offset, Words, time_of_day},
};

/// What the desk needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeskStart {
    pub source: Source,
    pub session: SessionId,
    /// The item whose list of speakers was asked for instead of the current one's.
    pub list: Option<ItemId>,
    pub attendance: Attendance,
    /// Path of the session; the forms go below it.
    pub base: String,
    /// Sessions to which an item can be carried over.
    pub sessions: Vec<(SessionId, String)>,
    pub may: May,
    /// A fresh command id for the first form sent without a script.
    pub command: String,
    pub offset: Offset,
    pub language: String,
    pub words: Words,
}

/// Which acts the person's standing allows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct May {
    pub run: bool,
    pub defer: bool,
    pub withdraw: bool,
    pub adopt: bool,
    pub repair: bool,
}

/// Late by more than five minutes, the day can be repaired: the way there.
fn repairs(feed: Feed, session: SessionId, base: &str, words: &Words) -> impl IntoView + use<> {
    let minute = feed.minute();
    let late = Memo::new(move |_| feed.programme.with(|programme| is_late(programme, &session, minute.get())));
    let (href, say) = (format!("{base}/repair"), words.say("desk-repair"));
    move || late.get().then(|| view! { <p><a class="button" href=href.clone()>{say.clone()}</a></p> })
}

/// The live desk.
#[island]
pub fn LiveDesk(start: Start<DeskStart>) -> impl IntoView {
    let Start(DeskStart {
        source,
        session,
        list: chosen,
        attendance,
        base,
        sessions,
        may,
        command,
        offset,
        language,
        words,
    }) = start;
    let attendance = RwSignal::new(attendance);
    let too_fast = RwSignal::new(None);
    let signalled = session.clone();
    let feed = Feed::open_with(source, move |at, event| {
        attendance.update(|list| list.apply(at, event));
        if let Event::TooFast { session, language } = event
            && *session == signalled
        {
            too_fast.set(Some((language.clone(), at)));
        }
    });
    let minute = feed.minute();
    let notice = RwSignal::new(String::new());
    let version = {
        let session = session.clone();
        Memo::new(move |_| feed.programme.with(|p| p.session(&session).map_or(0, |session| session.version)))
    };
    let state = {
        let session = session.clone();
        Memo::new(move |_| {
            feed.programme.with(|p| p.session(&session).map_or(SessionState::Planned, |session| session.state))
        })
    };
    let current = {
        let session = session.clone();
        Memo::new(move |_| feed.programme.with(|programme| programme.current(&session).cloned()))
    };
    let rest = {
        let (session, language) = (session.clone(), language.clone());
        Memo::new(move |_| {
            feed.programme.with(|programme| lines(programme, &session, None, minute.get(), offset, &language))
        })
    };
    let agenda = Memo::new(move |_| feed.programme.with(|programme| programme.agenda));

    let form = Form { action: format!("{base}/acts"), command, version: Some(version) };
    listen(notice);

    let item = {
        let session = session.clone();
        Memo::new(move |_| feed.programme.with(|programme| shown_item(programme, &session, chosen.as_ref())))
    };
    let at_hand = Memo::new(move |_| {
        let item = item.get()?;
        feed.programme.with(|programme| programme.list(&item).cloned())
    });
    follow_with_item(item);
    let list_version = Memo::new(move |_| at_hand.with(|list| list.as_ref().map_or(0, |list| list.version)));
    let speaks = Memo::new(move |_| at_hand.with(|list| list.as_ref().is_some_and(|list| list.speaking().is_some())));
    let the_floor = Floor {
        feed,
        item,
        list: at_hand,
        form: Form { action: format!("{base}/list"), version: Some(list_version), ..form.clone() },
        offset,
        words: words.clone(),
        statements: format!("{base}/statements"),
    };
    let floor_section = may.run.then(|| floor(&the_floor, keep(&the_floor, &base)));
    let undoing = may.run.then(|| the_floor.form(None, act_button(&words, "undo", "z", false)));

    let of_current = Memo::new(move |_| current.get().map(|item| item.id));
    let taking = may.run.then(|| form.clone());
    let groups_below = groups(feed, of_current, &base, taking, language.clone(), words.clone());
    let clock = item_clock(feed, session.clone(), current, too_fast, offset, language, words.clone());
    let notice_words = words.clone();
    let forecast_words = words.clone();
    let session_bar = session_acts(&form, state, agenda, may, session.clone(), &words);
    let item_bar = item_acts(&form, state, current, speaks, may, sessions, &words);
    let list = agenda_list(&form, state, rest, may, &base, &words);
    let planned_end = feed.programme.with_untracked(|p| p.session(&session).map(|session| session.ends_at));
    let repair = may.repair.then(|| repairs(feed, session.clone(), &base, &words));
    let drift_session = session;
    view! {
        {clock}
        <div class="desk-notice" role="alert">{move || (!notice.get().is_empty()).then(|| view! { <p class="notice">{notice.get()}</p> })}</div>
        <div class="desk-main">{floor_section}{item_bar}{groups_below}{list}</div>
        <div class="desk-side">
        {session_bar}
        {undoing.map(|undoing| view! { <section class="desk-undo">{undoing}</section> })}
        <section class="desk-attendance" aria-labelledby="attendance-h">
            <h2 id="attendance-h"><a href=format!("{base}/attendance")>{words.say("attendance-title")}</a></h2>
            {fact(attendance, words.clone())}
        </section>
        <section class="forecast" aria-labelledby="forecast-h">
            <h2 id="forecast-h">{words.say("desk-forecast")}</h2>
            <p>{
                let words = forecast_words.clone();
                move || feed.programme.with(|programme| drift_words(programme, &drift_session, minute.get(), offset, &words))
            }</p>
            {planned_end.map(|end| view! { <p class="meta">{notice_words.fill("desk-planned-end", &[("end", &time_of_day(end, offset))])}</p> })}
            {repair}
            <p class="line">{light(feed, forecast_words.clone())}</p>
        </section>
        </div>
    }
}
