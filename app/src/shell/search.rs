//! The search in the head of every page: a field that is a form, a link on a phone, and the few lines by which a key leads
//! there and the field's script is fetched.

use std::sync::Arc;

use leptos::prelude::*;

use super::{Frame, Place};
use crate::{site::Site, t};

/// The search field is reached by a key, and its script is fetched when somebody turns to it: pages are read more often
/// than searched. Allowed by its hash like the other; what a script puts in is allowed with it.
pub const OPEN_SEARCH: &str = "{const field=()=>document.querySelector('input[data-search]');let asked=false;\
    const fetched=()=>{const f=field();if(asked||!f||!f.dataset.search)return;asked=true;\
    const s=document.createElement('script');s.src=f.dataset.search;document.head.append(s)};\
    addEventListener('focusin',e=>{if(e.target===field())fetched()});\
    addEventListener('keydown',e=>{const on=e.target;const f=field();if(!f||e.defaultPrevented||e.altKey||e.repeat)return;\
    const k=(e.ctrlKey||e.metaKey)&&!e.shiftKey&&e.code==='KeyK';\
    const slash=e.key==='/'&&!e.ctrlKey&&!e.metaKey&&!on.isContentEditable&&!/^(INPUT|TEXTAREA|SELECT)$/.test(on.tagName);\
    let off=false;try{off=localStorage.getItem('entente-search-key')==='off'}catch{}\
    if(k?on.isContentEditable:!slash||off)return;e.preventDefault();\
    if(f.getClientRects().length){f.focus();f.select()}else location.href='/search'});\
    if(document.querySelector('[data-search-keys]')||document.activeElement===field())fetched()}";

/// A field for searching everything; with a script it shows what is found while one types.
pub fn field(id: &'static str, typed: String) -> AnyView {
    let script = use_context::<Arc<Site>>().and_then(|site| site.url("search.js"));
    view! {
        <input id=id name="q" type="search" dir="auto" value=typed autocomplete="off" spellcheck="false" enterkeyhint="search" placeholder=t!("search-title")
            aria-keyshortcuts="/ Control+K Meta+K" aria-describedby=format!("{id}-hint")
            data-search=script data-list=t!("search-list") data-lost=t!("search-lost")/>
    }
    .into_any()
}

/// The search in the head; on a phone the way to its page, which also stands there where one is on it already.
pub(super) fn form(frame: &Frame) -> AnyView {
    if frame.place == Place::Search {
        return view! { <span class="push"></span> }.into_any();
    }
    view! {
            <form class="frame-search push" method="get" action="/search" role="search" aria-label=t!("search-label")>
                <label class="unseen" for="frame-q">{t!("search-words")}</label>
                {field("frame-q", String::new())}
                <kbd aria-hidden="true">"/"</kbd>
                <span class="unseen" id="frame-q-hint">{t!("search-hint-short")}</span>
            </form>
            <a class="search-link push" href="/search" aria-label=t!("search-title")>
                <svg viewBox="0 0 20 20" width="20" height="20" fill="none" stroke="currentColor" stroke-width="1.6" stroke-linecap="round" aria-hidden="true"><circle cx="8.5" cy="8.5" r="5.5"/><path d="m13 13 4.5 4.5"/></svg>
            </a>
    }
    .into_any()
}
