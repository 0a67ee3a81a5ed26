//! The forms of signing in and of one's own account. Answers are redirects, or
//! the page again with what was typed and why it was refused.

use axum::{
    Extension, Form,
    extract::{Path, State, rejection::FormRejection},
    http::{HeaderMap, HeaderName, HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Redirect, Response},
};
use entente_domain::text::Language;
use entente_service::{
    Failure,
    identity::{
        Browser, SignedIn,
        links::{
            FirstAdminRefusal, LINK_SECONDS, Letter, LinkRequest, LinkRequestRefusal, request_link,
            use_first_admin_link, use_link,
        },
        sessions::{self, ChangePasswordRefusal, PreferenceRefusal},
        sign_in::{SignInRefusal, sign_in},
    },
    secrets,
};
use serde::Deserialize;

use crate::{
    app::App,
    cookies,
    fault::Answer,
    pages::account::{
        fields::Problem,
        one_time::{dead_link, dead_welcome, is_https, welcome_form},
        own,
        sign_in::{form as sign_in_form, safe_next},
    },
    routes::{Door, Route},
    text::{tell, template},
    visit::{LANGUAGE_COOKIE, Visit},
};

pub(crate) fn routes() -> Vec<Route> {
    vec![
        Route::post("/sign-in", Door::Open, by_password),
        Route::post("/sign-in/link", Door::Open, send_link),
        Route::post("/sign-in/link/{token}", Door::Secret, by_link),
        Route::post("/welcome/{token}", Door::Secret, first_administrator),
        Route::post("/sign-out", Door::Open, sign_out),
        Route::post("/account/preferences", Door::SignedIn, preferences),
        Route::post("/account/password", Door::SignedIn, password),
        Route::post("/account/sessions/end", Door::SignedIn, end_session),
        Route::post("/account/sign-out-everywhere", Door::SignedIn, sign_out_everywhere),
    ]
}

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");
/// A year, in seconds.
const LANGUAGE_KEPT_SECONDS: i64 = 365 * 24 * 3_600;

type Typed<T> = Result<Form<T>, FormRejection>;

#[derive(Deserialize)]
pub(crate) struct SignInForm {
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
    #[serde(default)]
    next: String,
}

async fn by_password(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    form: Typed<SignInForm>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let next = safe_next(&form.next);
    let mut problems = Vec::new();
    if !looks_like_address(&form.email) {
        problems.push(Problem::new(&visit, "email", "account-email-wrong"));
    }
    if form.password.is_empty() {
        problems.push(Problem::new(&visit, "password", "sign-in-password-missing"));
    }
    if !problems.is_empty() {
        return Ok(refused(sign_in_form(&visit, &next, form.email, problems)));
    }
    match sign_in(&app.house, &app.identity, &form.email, &form.password, &browser).await {
        Ok(signed_in) => Ok(enter(&visit, &signed_in, &next)),
        Err(Failure::Refused(SignInRefusal::WrongCredentials)) => {
            let problem = Problem::new(&visit, "email", "sign-in-wrong");
            Ok(refused(sign_in_form(&visit, &next, form.email, vec![problem])))
        }
        Err(Failure::Refused(SignInRefusal::TooManyAttempts { retry_after_s })) => {
            let problem = Problem::wait(&visit, "email", retry_after_s);
            Ok(slowed(sign_in_form(&visit, &next, form.email, vec![problem]), retry_after_s))
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn send_link(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    headers: HeaderMap,
    form: Typed<SignInForm>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let next = safe_next(&form.next);
    if !looks_like_address(&form.email) {
        let problem = Problem::new(&visit, "email", "account-email-wrong");
        return Ok(refused(sign_in_form(&visit, &next, form.email, vec![problem])));
    }
    let cookie = cookies::browser_name(is_https(&visit));
    let secret = cookies::find(&headers, cookie).map_or_else(|| secrets::fresh(&app.house).0, str::to_owned);
    let link_prefix = format!("{}/sign-in/link/", visit.settings.public_url);
    let request = LinkRequest {
        email: &form.email,
        browser_secret: &secret,
        address: browser.address,
        link_prefix: &link_prefix,
    };
    let page_language = visit.language;
    match request_link(&app.house, &app.identity, &request, |own| letter(own.unwrap_or(page_language))).await {
        Ok(()) => {
            let mut response = Redirect::to("/sign-in/sent").into_response();
            // A little longer than the link, so that a late visitor learns that it expired.
            let kept = cookies::set(cookie, &secret, 6 * LINK_SECONDS);
            response.headers_mut().append(header::SET_COOKIE, kept);
            Ok(response)
        }
        Err(Failure::Refused(LinkRequestRefusal::TooManyAttempts { retry_after_s })) => {
            let problem = Problem::wait(&visit, "email", retry_after_s);
            Ok(slowed(sign_in_form(&visit, &next, form.email, vec![problem]), retry_after_s))
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

fn letter(language: Language) -> Letter {
    Letter {
        subject: tell(language, "sign-in-letter-subject", &[]),
        body: template(language, "sign-in-letter-body", &["link"]),
    }
}

async fn by_link(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    Path(token): Path<String>,
    headers: HeaderMap,
) -> Answer {
    let cookie = cookies::browser_name(is_https(&visit));
    match use_link(&app.house, &app.identity, &token, cookies::find(&headers, cookie), &browser).await {
        Ok(signed_in) => {
            let mut response = enter(&visit, &signed_in, &safe_next(""));
            response.headers_mut().append(header::SET_COOKIE, cookies::clear(cookie));
            Ok(response)
        }
        Err(Failure::Refused(refusal)) => Ok(dead_link(&visit, refusal)),
        Err(failure) => Err(visit.fault(failure)),
    }
}

#[derive(Deserialize)]
pub(crate) struct WelcomeForm {
    #[serde(default)]
    name: String,
    #[serde(default)]
    email: String,
    #[serde(default)]
    password: String,
}

async fn first_administrator(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    Path(token): Path<String>,
    form: Typed<WelcomeForm>,
) -> Answer {
    let Ok(Form(WelcomeForm { name, email, password })) = form else { return Err(visit.unreadable()) };
    match use_first_admin_link(&app.house, &app.identity, &token, &name, &email, &password, &browser).await {
        Ok(signed_in) => Ok(enter(&visit, &signed_in, &safe_next(""))),
        Err(Failure::Refused(FirstAdminRefusal::Person(refusal))) => {
            let problems = vec![Problem::person(&visit, refusal)];
            Ok(refused(welcome_form(&visit, &token, name, email, problems)))
        }
        Err(Failure::Refused(refusal)) => Ok(dead_welcome(&visit, refusal)),
        Err(failure) => Err(visit.fault(failure)),
    }
}

async fn sign_out(State(app): State<App>, visit: Visit) -> Answer {
    sessions::sign_out(&app.house, &app.identity, &visit.actor).await.map_err(|failure| visit.fault(failure))?;
    Ok(leave(&visit))
}

async fn sign_out_everywhere(State(app): State<App>, visit: Visit) -> Answer {
    sessions::sign_out_everywhere(&app.house, &app.identity, &visit.actor)
        .await
        .map_err(|failure| visit.fault(failure))?;
    Ok(leave(&visit))
}

#[derive(Deserialize)]
pub(crate) struct PreferencesForm {
    #[serde(default)]
    language: String,
    #[serde(default)]
    zone: String,
}

async fn preferences(State(app): State<App>, visit: Visit, form: Typed<PreferencesForm>) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let language = Some(form.language.as_str()).filter(|code| !code.is_empty());
    let zone = Some(form.zone.as_str()).filter(|name| !name.is_empty());
    match sessions::set_preferences(&app.house, &visit.actor, language, zone).await {
        Ok(()) => {
            let mut response = Redirect::to("/account?done=preferences").into_response();
            // This browser's own choice would otherwise stand before the account's.
            let kept = language.map_or_else(
                || cookies::clear(LANGUAGE_COOKIE),
                |code| cookies::set(LANGUAGE_COOKIE, code, LANGUAGE_KEPT_SECONDS),
            );
            response.headers_mut().append(header::SET_COOKIE, kept);
            Ok(response)
        }
        Err(Failure::Refused(refusal)) => {
            let problem = match refusal {
                PreferenceRefusal::Language => Problem::new(&visit, "language", "account-language-wrong"),
                PreferenceRefusal::Zone => Problem::new(&visit, "zone", "account-zone-wrong"),
            };
            Ok(refused(own::form(&app, &visit, None, vec![problem]).await?))
        }
        Err(failure) => Err(visit.fault(failure)),
    }
}

#[derive(Deserialize)]
pub(crate) struct PasswordForm {
    #[serde(default)]
    current: String,
    #[serde(default)]
    new: String,
}

async fn password(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    form: Typed<PasswordForm>,
) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    let changed =
        sessions::change_password(&app.house, &app.identity, &visit.actor, &form.current, &form.new, &browser).await;
    let refusal = match changed {
        Ok(signed_in) => return Ok(enter(&visit, &signed_in, "/account?done=password")),
        Err(Failure::Refused(refusal)) => refusal,
        Err(failure) => return Err(visit.fault(failure)),
    };
    match refusal {
        ChangePasswordRefusal::TooManyAttempts { retry_after_s } => {
            let problem = Problem::wait(&visit, "current", retry_after_s);
            Ok(slowed(own::form(&app, &visit, None, vec![problem]).await?, retry_after_s))
        }
        ChangePasswordRefusal::WrongPassword => {
            let problem = Problem::new(&visit, "current", "account-password-not-current");
            Ok(refused(own::form(&app, &visit, None, vec![problem]).await?))
        }
        ChangePasswordRefusal::SignInAgain => {
            let problem = Problem::new(&visit, "current", "account-password-sign-in-again");
            Ok(refused(own::form(&app, &visit, None, vec![problem]).await?))
        }
        ChangePasswordRefusal::Password(refusal) => {
            let problem = Problem::password(&visit, "new", refusal);
            Ok(refused(own::form(&app, &visit, None, vec![problem]).await?))
        }
    }
}

#[derive(Deserialize)]
pub(crate) struct EndForm {
    session: String,
}

async fn end_session(State(app): State<App>, visit: Visit, form: Typed<EndForm>) -> Answer {
    let Ok(Form(form)) = form else { return Err(visit.unreadable()) };
    match sessions::end_own_session(&app.house, &app.identity, &visit.actor, &form.session).await {
        // One that ended by itself meanwhile is as ended as it was meant to be.
        Ok(()) | Err(Failure::Absent) => Ok(Redirect::to("/account?done=session").into_response()),
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// Hands out the cookie of a new session.
fn enter(visit: &Visit, signed_in: &SignedIn, next: &str) -> Response {
    let seconds = signed_in.expires_at.seconds_since(visit.now);
    let cookie = cookies::set(cookies::session_name(is_https(visit)), &signed_in.token, seconds);
    let mut response = Redirect::to(next).into_response();
    response.headers_mut().append(header::SET_COOKIE, cookie);
    response
}

/// Takes the cookie back, and with it what the browser kept of texts.
fn leave(visit: &Visit) -> Response {
    let mut response = Redirect::to("/").into_response();
    let headers = response.headers_mut();
    headers.append(header::SET_COOKIE, cookies::clear(cookies::session_name(is_https(visit))));
    headers.insert(CLEAR_SITE_DATA, HeaderValue::from_static("\"storage\""));
    response
}

fn refused(page: Response) -> Response {
    (StatusCode::UNPROCESSABLE_ENTITY, page).into_response()
}

fn slowed(page: Response, retry_after_s: u64) -> Response {
    let mut response = (StatusCode::TOO_MANY_REQUESTS, page).into_response();
    response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(retry_after_s));
    response
}

/// Only to catch slips of the keyboard; whether there is such an account is not told.
fn looks_like_address(typed: &str) -> bool {
    typed.trim().split_once('@').is_some_and(|(local, domain)| !local.is_empty() && !domain.is_empty())
}
