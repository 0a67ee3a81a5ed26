//! The forms of one's own tokens.

use axum::{
    Form,
    extract::{State, rejection::FormRejection},
    response::{IntoResponse as _, Redirect},
};
use entente_service::{
    Failure,
    identity::tokens::{self, NAME_MAX, Scope, TOKENS_MAX, TokenRefusal},
};
use serde::Deserialize;

use crate::{
    app::App,
    fault::Answer,
    pages::account::{
        fields::Problem,
        tokens::{Sheet, page, show},
    },
    routes::{Door, Route},
    text::tell,
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::get("/account/tokens", Door::SignedIn, page),
        Route::post("/account/tokens", Door::SignedIn, make),
        Route::post("/account/tokens/end", Door::SignedIn, end),
    ]
}

#[derive(Debug, Deserialize)]
#[serde(default)]
pub(crate) struct Typed {
    name: String,
    scope: String,
    days: i64,
    token: String,
}

impl Default for Typed {
    fn default() -> Self {
        Self { name: String::new(), scope: String::new(), days: tokens::DAYS[0], token: String::new() }
    }
}

/// Answers with the page itself: a redirect would put the token into an address of ours, and into histories and logs.
async fn make(State(app): State<App>, visit: Visit, form: Result<Form<Typed>, FormRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(typed)) = form else { return Err(visit.unreadable()) };
    let scope = Scope::from_word(&typed.scope).unwrap_or(Scope::Read);
    match tokens::make(&app.house, &visit.actor, &typed.name, scope, typed.days).await {
        Ok(token) => show(&app, &visit, Sheet { fresh: Some(token), ..Sheet::default() }).await,
        Err(Failure::Refused(refusal)) => {
            let words = match refusal {
                TokenRefusal::NameMissing => tell(visit.language, "tokens-name-missing", &[]),
                TokenRefusal::NameTooLong => tell(visit.language, "tokens-name-long", &[("count", NAME_MAX.into())]),
                TokenRefusal::TooMany => tell(visit.language, "tokens-too-many", &[("count", TOKENS_MAX.into())]),
            };
            let problems = vec![Problem { field: "name", words }];
            let Typed { name, scope, days, .. } = typed;
            show(&app, &visit, Sheet { name, scope, days, problems, ..Sheet::default() }).await
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn end(State(app): State<App>, visit: Visit, form: Result<Form<Typed>, FormRejection>) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    let Ok(Form(typed)) = form else { return Err(visit.unreadable()) };
    tokens::end(&app.house, &visit.actor, &typed.token).await.map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to("/account/tokens?done=ended").into_response())
}
