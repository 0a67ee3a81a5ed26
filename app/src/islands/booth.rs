//! The interpreters' desk: who speaks next in which language, with the text where
//! one was handed in.

use entente_domain::ids::SessionId;
use leptos::prelude::*;
use serde::{Deserialize, Serialize};

use super::{
    feed::{Feed, Source},
    floor::{Spoken, waiting, what},
    forms::listen,
    light::light,
    start::Start,
    words::{Offset, Words},
};

/// What the interpreters' desk needs to begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoothStart {
    pub source: Source,
    pub session: SessionId,
    pub base: String,
    pub offset: Offset,
    pub words: Words,
}

/// The live part of the interpreters' desk.
#[island]
pub fn LiveBooth(start: Start<BoothStart>) -> impl IntoView {
    let Start(BoothStart { source, session, base, offset, words }) = start;
    let feed = Feed::open(source);
    let notice = RwSignal::new(String::new());
    listen(notice);
    let list = Memo::new(move |_| {
        feed.programme.with(|programme| {
            let item = programme.current(&session)?;
            programme.list(&item.id).cloned()
        })
    });
    let speech = Memo::new(move |_| list.with(|list| list.as_ref().and_then(|list| list.on_the_floor().cloned())));
    let rows = {
        let words = words.clone();
        Memo::new(move |_| {
            list.with(|list| {
                let Some(list) = list else { return Vec::new() };
                let item = list.head.item.to_string();
                waiting(list, offset, &words).into_iter().map(|row| (item.clone(), row)).collect::<Vec<_>>()
            })
        })
    };
    let (speaker_words, speaker_base) = (words.clone(), base.clone());
    let speaker = move || {
        let words = speaker_words.clone();
        let Some(speech) = speech.get() else {
            return view! { <p class="meta">{words.say("floor-free")}</p> }.into_any();
        };
        let what = what(&speech, &words);
        let item = list.with_untracked(|list| list.as_ref().map(|list| list.head.item.to_string())).unwrap_or_default();
        let text =
            speech.handed.as_ref().map(|_| text_link(&speaker_base, &item, speech.id.as_str(), &speech.short, &words));
        let party = speech.short.clone();
        let spoken = Memo::new(move |_| Spoken::of(&speech, feed.now.get(), &words));
        view! {
            <div class="speaker" data-step=move || spoken.get().step>
                <p class="party" dir="auto">{party}</p>
                <p class="meta">{what}</p>
                <p><span class="clock">{move || spoken.get().spent}<small>{move || spoken.get().of_limit}</small></span></p>
                {text}
            </div>
        }
        .into_any()
    };
    let (queue_words, queue_base) = (words.clone(), base);
    let queue = move || {
        let rows = rows.get();
        if rows.is_empty() {
            return view! { <p class="meta">{queue_words.say("floor-nobody-waits")}</p> }.into_any();
        }
        let lines = rows
            .into_iter()
            .map(|(item, row)| {
                let text = row.handed.then(|| text_link(&queue_base, &item, row.id.as_str(), &row.short, &queue_words));
                view! { <li><span dir="auto">{row.short}</span>{text}<small class="why">{row.what}</small></li> }
            })
            .collect_view();
        view! { <ol class="queue">{lines}</ol> }.into_any()
    };
    view! {
        <section class="booth-floor" aria-labelledby="floor-h">
            <div class="section-head"><h2 id="floor-h">{words.say("floor-on-the-floor")}</h2></div>
            {speaker}
            <h3>{words.say("floor-next")}</h3>
            {queue}
            <p class="line">{light(feed, words.clone())}</p>
        </section>
        <div role="status">{move || (!notice.get().is_empty()).then(|| view! { <p class="notice">{notice.get()}</p> })}</div>
    }
}

fn text_link(base: &str, item: &str, speech: &str, party: &str, words: &Words) -> AnyView {
    view! { <a href=format!("{base}/statements/{item}/{speech}")>{words.say("floor-statement")}<span class="unseen">" "{party.to_owned()}</span></a> }
        .into_any()
}
