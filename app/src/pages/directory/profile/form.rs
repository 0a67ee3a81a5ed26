//! The form of one fact: what, known for which day, known from where. What is refused stays in the form.

use axum::{
    Form,
    extract::{Path, State, rejection::FormRejection},
    http::StatusCode,
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{
    directory::{
        Directory,
        fact::{Field, Problem, Stated},
    },
    text::Language,
};
use entente_service::{
    Failure,
    profiles::{self, Act, Profile, Refused},
};
use leptos::prelude::*;

use super::{crumbs, open, read, rows, stated};
use crate::{
    app::App,
    dates,
    fault::{Answer, Fault},
    pages::{
        boards::theme_name,
        directory::parts::sort_by_name,
        edit::fields::{Fields, Typed, Wrong},
    },
    shell::{self, Frame, Place},
    t,
    text::{language, tell, tell_word, within},
    visit::Visit,
};

fn named(visit: &Visit, word: &str) -> Result<Field, Fault> {
    Field::from_word(word).ok_or_else(|| visit.absent())
}

pub(super) async fn page(visit: Visit, State(app): State<App>, Path((id, field)): Path<(String, String)>) -> Answer {
    let profile = open(&app, &visit, &id).await?;
    let field = named(&visit, &field)?;
    let directory = read(&visit, &app).await?;
    let fields = within(visit.language, || filled(&directory, &profile, field));
    let typed = Typed::new(fields, Vec::new());
    Ok(show(&visit, &directory, &profile, field, &typed, false).into_response())
}

/// The form as it stands. The day is today's to say: yesterday's would be kept without thinking.
fn filled(directory: &Directory, profile: &Profile, field: Field) -> Fields {
    let lines = stated::typed(directory, field, &profile.mechanism.lines(field));
    let mut fields = Fields::default();
    match field {
        Field::Status => {
            fields.put("lines", lines.first().cloned().unwrap_or_default());
            fields.put("note", lines.iter().skip(1).cloned().collect::<Vec<_>>().join(" "));
        }
        Field::Themes => lines.iter().for_each(|line| fields.put("lines", line.clone())),
        Field::Bodies => rows::filled(directory, &profile.mechanism, &mut fields),
        _ => fields.put("lines", lines.join("\n")),
    }
    if let Some(fact) = profile.facts.get(&field) {
        fields.put("as_of", fact.as_of.clone());
        fields.put("source", fact.source.clone());
    }
    fields
}

/// What the form says.
fn said(fields: &Fields, field: Field) -> Stated {
    let lines = match field {
        Field::Status => vec![fields.get("lines").to_owned(), fields.get("note").replace(['\r', '\n'], " ")],
        Field::Themes => fields.all("lines").map(str::to_owned).collect(),
        Field::Bodies => rows::said(fields),
        _ => fields.lines("lines"),
    };
    Stated { lines, as_of: fields.get("as_of").to_owned(), source: fields.get("source").to_owned() }
}

fn wrong(reader: Language, problems: &[Problem]) -> Vec<Wrong> {
    problems
        .iter()
        .map(|problem| {
            let key = format!("profile-wrong-{}", problem.fault.word().replace('_', "-"));
            Wrong { field: problem.at.to_owned(), words: tell(reader, &key, &[("line", problem.line.clone().into())]) }
        })
        .collect()
}

fn show(
    visit: &Visit,
    directory: &Directory,
    profile: &Profile,
    field: Field,
    typed: &Typed,
    stale: bool,
) -> impl axum::response::IntoResponse + use<> {
    let title = within(visit.language, || stated::field_name(field));
    let frame = Frame::plain(title.clone()).at(Place::Mechanisms);
    let zone = dates::zone(visit.own_zone().unwrap_or("UTC"));
    shell::page(visit, frame, || {
        let mechanism = &profile.mechanism;
        // Of what somebody else stated meanwhile, beside what was typed here.
        let now = stale.then(|| {
            let by = profile.facts.get(&field).map(|fact| {
                let who = profile.names.get(&fact.by).cloned().unwrap_or_default();
                t!("profile-stated-by", who = who, day = dates::short_date(language(), dates::wall(fact.at, &zone).date()))
            });
            view! {
                <div class="notice" role="note"><p><strong>{t!("profile-now-stands")}</strong>" "<span class="meta">{by}</span></p>{stated::lines(directory, field, &mechanism.lines(field))}</div>
            }
        });
        view! {
            {typed.summary()}
            {crumbs(&mechanism.id, &mechanism.acronym, title.clone())}
            <header class="page-head"><h1>{title}</h1><p class="lede">{t!("profile-form-lede")}</p></header>
            {now}
            <form method="post" action=format!("/mechanisms/{}/profile/{}", mechanism.id, field.word()) class="fields">
                <input type="hidden" name="number" value=profile.number(field).to_string()/>
                {control(directory, field, typed)}
                {typed.input("as_of", "text", t!("profile-field-as-of"), false, Some(t!("post-date-hint")))}
                {typed.input("source", "text", t!("profile-field-source"), false, Some(t!("profile-source-hint")))}
                <p class="buttons"><button type="submit" class="primary">{t!("post-keep")}</button><a href=format!("/mechanisms/{}/profile", mechanism.id)>{t!("profile-back")}</a></p>
            </form>
        }
        .into_any()
    })
}

fn control(directory: &Directory, field: Field, typed: &Typed) -> AnyView {
    let label = stated::field_name(field);
    match field {
        Field::Name | Field::Acronym | Field::Website => typed.input("lines", "text", label, false, None),
        Field::Status => view! {
            {typed.select("lines", label, Some(t!("profile-status-hint")), stated::statuses())}
            {typed.input("note", "text", t!("profile-status-note"), true, None)}
        }
        .into_any(),
        Field::Themes => {
            let mut themes: Vec<(String, String)> =
                directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
            sort_by_name(language(), &mut themes, |(_, name)| name);
            typed.checks("lines", label, themes)
        }
        Field::OtherNames => typed.area("lines", label, Some(t!("profile-hint-lines"))),
        Field::Languages => typed.area("lines", label, Some(t!("profile-hint-languages"))),
        Field::Bodies => rows::view(typed),
        Field::Members | Field::Observers => typed.area("lines", label, Some(t!("profile-hint-seats"))),
        Field::MemberOrganizations | Field::ObserverOrganizations => {
            typed.area("lines", label, Some(t!("profile-hint-organizations")))
        }
        Field::Chair => typed.area("lines", label, Some(t!("profile-hint-chair"))),
        Field::Secretariat => typed.area("lines", label, Some(t!("profile-hint-secretariat"))),
    }
}

type Sent = Result<Form<Vec<(String, String)>>, FormRejection>;

pub(super) async fn keep(
    visit: Visit,
    State(app): State<App>,
    Path((id, field)): Path<(String, String)>,
    form: Sent,
) -> Answer {
    // Whether there is anything for them comes before whether the form is one.
    open(&app, &visit, &id).await?;
    let field = named(&visit, &field)?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let seen = fields.get("number").parse().unwrap_or(0);
    let act = Act::State(said(&fields, field));
    let refused = match profiles::act(&app.house, &visit.actor, &id, field, seen, act).await {
        Ok(()) => return Ok(Redirect::to(&format!("/mechanisms/{id}/profile")).into_response()),
        Err(Failure::Refused(refused)) => refused,
        Err(failure) => return Err(visit.fault(failure)),
    };
    let (wrong, stale) = match refused {
        Refused::Problems(problems) => (wrong(visit.language, &problems), false),
        Refused::Stale => (at_head(visit.language, "stale"), true),
        Refused::Same => (at_head(visit.language, "same"), false),
    };
    let (profile, directory) = (open(&app, &visit, &id).await?, read(&visit, &app).await?);
    let typed = Typed::new(fields, wrong);
    let page = show(&visit, &directory, &profile, field, &typed, stale);
    Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response())
}

fn at_head(reader: Language, word: &str) -> Vec<Wrong> {
    vec![Wrong { field: "lines".to_owned(), words: tell_word(reader, "profile-refused", word) }]
}

/// What becomes of an import that says otherwise.
pub(super) async fn settle(
    visit: Visit,
    State(app): State<App>,
    Path((id, field)): Path<(String, String)>,
    form: Sent,
) -> Answer {
    open(&app, &visit, &id).await?;
    let field = named(&visit, &field)?;
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    let act = match fields.get("act") {
        "take" => Act::TakeImported,
        "leave" => Act::LeaveImported,
        _ => return Err(visit.unreadable()),
    };
    let seen = fields.get("number").parse().unwrap_or(0);
    match profiles::act(&app.house, &visit.actor, &id, field, seen, act).await {
        // Whoever comes second sees on the page what became of it.
        Ok(()) | Err(Failure::Refused(_)) => Ok(Redirect::to(&format!("/mechanisms/{id}/profile")).into_response()),
        Err(failure) => Err(visit.fault(failure)),
    }
}
