//! The life of one paragraph: every state it had, who brought it about and why.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::ids::ParaId;
use entente_service::documents;
use entente_service::documents::State as Lived;
use leptos::prelude::*;

use super::{Looked, frame, inlines, look, view::when, view_head};
use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    shell,
    text::{language, tell, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::get("/meetings/{meeting}/documents/{document}/paragraphs/{para}", Door::Meeting, page)]
}

async fn page(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id, para)): Path<(String, String, String)>,
) -> Answer {
    let looked = look(&app, &visit, &meeting, &id).await?;
    let para = ParaId::new(para);
    looked.document().para(&para).ok_or_else(|| visit.absent())?;
    let lived =
        documents::history(&app.house, looked.document(), &para).await.map_err(|failure| visit.fault(failure))?;
    let number = looked.document().called(&para);
    let title = tell(visit.language, "life-title", &[("number", number.into())]);
    let frame = frame(&visit, &looked.opened, title.clone());
    let inner = visit.clone();
    Ok(shell::page(&visit, frame, move || {
        let mut states: Vec<AnyView> = Vec::with_capacity(lived.len());
        for (at, one) in lived.iter().enumerate() {
            let before = at.checked_sub(1).and_then(|at| lived.get(at));
            states.push(state(&inner, &looked, before, one));
        }
        states.reverse();
        let document = looked.document();
        view! {
            {view_head(&inner, &looked, "", title.clone())}
            <ol class="life" lang=document.language.code()>{states}</ol>
        }
        .into_any()
    })
    .into_response())
}

fn state(visit: &Visit, looked: &Looked, before: Option<&Lived>, one: &Lived) -> AnyView {
    let party = one.party.as_ref().and_then(|id| {
        looked.opened.place.parties.iter().find(|party| party.id == *id).map(|party| party.short.clone()).or_else(
            || {
                let named = looked.document().proposals.iter().map(|proposal| &proposal.lead);
                named.into_iter().find(|lead| lead.party == *id).map(|lead| lead.short.clone())
            },
        )
    });
    // Who of a delegation or of the podium it was is the podium's to read, as in the record.
    let actor = one.actor.clone().filter(|_| looked.seen.pen);
    let who = [party, actor].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let who = (!who.is_empty()).then(|| view! { <span><bdi>{who}</bdi></span> });
    let why = (!one.why.is_empty()).then(|| view! { <p class="rationale" dir="auto">{one.why.clone()}</p> });
    let words = match before {
        Some(before) => inlines::changes(&before.para.text, &one.para.text),
        None => inlines::words(&one.para.text),
    };
    view! {
        <li>
            <p class="line meta"><time>{when(visit, looked, one.at)}</time>{who}</p>
            <p class="line"><strong>{tell_word(language(), "document-deed", &one.deed)}</strong><span>{inlines::status(one.para.status)}" "{tell_word(language(), "para-status", one.para.status.word())}</span></p>
            <p class="para-text" dir="auto">{words}</p>
            {why}
        </li>
    }
    .into_any()
}
