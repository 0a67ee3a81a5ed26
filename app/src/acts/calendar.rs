//! The key of one's own calendar feed: made, renewed, ended.

use axum::{
    extract::State,
    response::{IntoResponse as _, Redirect},
};
use entente_service::calendar;

use crate::{
    app::App,
    fault::Answer,
    pages::account::own,
    routes::{Door, Route},
    visit::Visit,
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        // Whoever reloads the page on which the address stood is led back to the account.
        Route::get("/account/calendar", Door::SignedIn, back),
        Route::post("/account/calendar", Door::SignedIn, renew),
        Route::post("/account/calendar/end", Door::SignedIn, end),
    ]
}

async fn back(visit: Visit) -> Answer {
    if visit.actor.person().is_none() {
        return Err(visit.signed_out());
    }
    Ok(Redirect::to("/account#calendar").into_response())
}

/// Answers with the page itself: a redirect would put the key into an address of ours, and into histories and logs.
async fn renew(State(app): State<App>, visit: Visit) -> Answer {
    let secret = calendar::renew_feed(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    let address = format!("{}/calendar/{secret}.ics", visit.settings.public_url);
    own::form_with(&app, &visit, None, Vec::new(), Some(address)).await
}

async fn end(State(app): State<App>, visit: Visit) -> Answer {
    calendar::end_feed(&app.house, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    Ok(Redirect::to("/account?done=calendar").into_response())
}
