//! What stands on a mechanism's page beside the directory, for this reader: the way to keep the profile, whom to turn to,
//! what is open while the mechanism lies dormant.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::directory::{Directory, Mechanism, MechanismStatus};
use entente_exchange::policy::Deed;
use entente_service::profiles::{self, Beside, ContactReach};
use leptos::prelude::*;
use serde::Deserialize;

use crate::{
    app::App,
    fault::Answer,
    routes::{Door, Route},
    t,
    text::{language, tell_word},
    visit::Visit,
};

pub(super) fn routes() -> Vec<Route> {
    vec![Route::post("/mechanisms/{id}/contact", Door::SignedIn, keep)]
}

/// The ways of those who keep the profile, and of those to whom something is handed over.
pub(super) fn ways(directory: &Directory, mechanism: &Mechanism, beside: &Beside) -> AnyView {
    let base = format!("/mechanisms/{}", mechanism.id);
    let id = entente_domain::ids::MechanismId::new(mechanism.id.clone());
    let keeps = beside.eyes.may_with(&id, Deed::KeepProfile).then(|| {
        view! {
            <a class="button" href=format!("{base}/profile")>{t!("profile-title")}</a>
            <a class="button" href=format!("{base}/terms")>{t!("term-title")}</a>
        }
    });
    let handover = beside
        .eyes
        .reads_handover(&id, &directory.terms)
        .then(|| view! { <a class="button" href=format!("{base}/handover")>{t!("handover-title")}</a> });
    let history = view! { <a href=format!("{base}/history")>{t!("profile-history")}</a> };
    let overlap = view! { <a href=format!("{base}/overlap")>{t!("overlap-title")}</a> };
    view! { <p class="buttons no-print">{keeps}{handover}{history}{overlap}</p> }.into_any()
}

/// Said of a mechanism that lies dormant, with what is open of it.
pub(super) fn dormant(mechanism: &Mechanism, beside: &Beside) -> Option<AnyView> {
    if mechanism.status != MechanismStatus::Dormant {
        return None;
    }
    let lines: Vec<AnyView> = beside
        .open
        .iter()
        .map(|post| {
            let (lang, kind) = (post.content.language.code(), tell_word(language(), "board-kind", post.kind.word()));
            view! { <li><span class="meta">{kind}</span>" "<a href=format!("/posts/{}", post.id) lang=lang dir="auto">{post.content.title.clone()}</a></li> }
                .into_any()
        })
        .collect();
    let open = (!lines.is_empty()).then(|| {
        view! { <p>{t!("dormant-open", count = lines.len())}</p><ul class="plain">{lines}</ul> }
    });
    Some(
        view! {
            <section class="notice" role="note" aria-labelledby="open"><h2 id="open">{t!("dormant-title")}</h2><p>{t!("dormant-text")}</p>{open}</section>
        }
        .into_any(),
    )
}

/// Whom the reader may turn to, and what they agree to themselves.
pub(super) fn contacts(mechanism: &Mechanism, beside: &Beside) -> Option<AnyView> {
    let id = entente_domain::ids::MechanismId::new(mechanism.id.clone());
    let may_stand = beside.eyes.may_with(&id, Deed::StandAsContact);
    if beside.contacts.is_empty() && !may_stand {
        return None;
    }
    let lines: Vec<AnyView> = beside
        .contacts
        .iter()
        .map(|one| {
            let about = (!one.about.is_empty()).then(|| view! { <br/><span class="meta"><bdi>{one.about.clone()}</bdi></span> });
            view! {
                <div class="fact"><dt><bdi>{one.name.clone()}</bdi></dt><dd><a href=format!("mailto:{}", one.email)><bdi dir="ltr">{one.email.clone()}</bdi></a>{about}</dd></div>
            }
            .into_any()
        })
        .collect();
    let none = lines.is_empty().then(|| view! { <p class="meta">{t!("contact-none")}</p> });
    let form = may_stand.then(|| form(mechanism, beside));
    Some(
        view! {
            <section class="part" aria-labelledby="contacts"><h2 id="contacts">{t!("contact-title")}</h2>{none}<dl class="facts">{lines}</dl>{form}</section>
        }
        .into_any(),
    )
}

fn form(mechanism: &Mechanism, beside: &Beside) -> AnyView {
    let chosen = beside.own.as_ref().map_or("nobody", |own| own.reach.word());
    let choice = |word: &'static str| {
        let id = format!("contact-{word}");
        view! {
            <div class="choice"><input type="radio" id=id.clone() name="reach" value=word checked=chosen == word/><label for=id>{tell_word(language(), "contact-reach", word)}</label></div>
        }
        .into_any()
    };
    let about = beside.own.as_ref().map(|own| own.about.clone()).unwrap_or_default();
    view! {
        <details class="fold no-print"><summary>{t!("contact-own")}</summary>
            <form method="post" action=format!("/mechanisms/{}/contact", mechanism.id) class="fields inner">
                <fieldset class="choices field"><legend>{t!("contact-legend")}</legend>{choice("nobody")}{choice("members")}{choice("network")}</fieldset>
                <div class="field"><label for="contact-about">{t!("contact-about")}" "<span class="optional">{t!("edit-optional")}</span></label><input id="contact-about" name="about" type="text" dir="auto" maxlength="200" value=about/></div>
                <p class="buttons"><button type="submit">{t!("post-keep")}</button></p>
            </form>
        </details>
    }
    .into_any()
}

#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
struct Said {
    reach: String,
    about: String,
}

async fn keep(
    visit: Visit,
    State(app): State<App>,
    Path(id): Path<String>,
    form: Result<Form<Said>, FormRejection>,
) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(said)) = form else { return Err(visit.unreadable()) };
    // Anything but a clear yes is a no.
    let reach = ContactReach::from_word(&said.reach);
    profiles::stand_as_contact(&app.house, &visit.actor, &id, reach, &said.about)
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to(&format!("/mechanisms/{id}#contacts")).into_response())
}
