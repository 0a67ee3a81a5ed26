//! The form behind a link: reads what a capital says. What is refused comes back as it was typed.

use axum::{
    Extension, Form,
    extract::{Path, State},
    http::{HeaderValue, StatusCode, header},
    response::{IntoResponse as _, Redirect},
};
use entente_domain::{ids::is_well_formed, text::Language};
use entente_drafting::{
    capital::{self, Said, SaidOn, Why, Word},
    text as words_of,
};
use entente_service::{
    Failure,
    documents::capital::{AnswerRefused, Sheet, answer, open},
    identity::Browser,
};

use super::{
    letters::post,
    sheet::{dead_link, shown},
};
use crate::{
    app::App,
    fault::Answer,
    pages::{
        documents::acts::{Sent, problem},
        edit::fields::{Fields, Typed, Wrong},
    },
    text::{tell, tell_word},
    visit::{Visit, asked_language},
};

pub(super) async fn send(
    State(app): State<App>,
    visit: Visit,
    Extension(browser): Extension<Browser>,
    Path(token): Path<String>,
    form: Sent,
) -> Answer {
    let Ok(Form(fields)) = form else { return Err(visit.unreadable()) };
    let fields = Fields(fields);
    // The sheet as it stands: what is said is said of its words.
    let sheet = match open(&app.house, &app.identity, &token, browser.address).await {
        Ok(sheet) => sheet,
        Err(Failure::Refused(dead)) => return Ok(dead_link(&visit, dead, &fields)),
        Err(failure) => return Err(visit.fault(failure)),
    };
    let command = fields.get("command").to_owned();
    if !is_well_formed(&command) {
        return Err(visit.unreadable());
    }
    let mut visit = visit;
    if asked_language(&visit.query).is_none() {
        visit.language = Language::from_tag(&sheet.ask.asked.language).unwrap_or(visit.language);
    }
    let (said, mut wrong) = read(&app, &visit, &sheet, &fields);
    if wrong.is_empty() {
        let post = post(&visit.settings.public_url);
        match answer(&app.house, &app.identity, &post, &token, &said, &command, browser.address).await {
            Ok(()) => {
                let query = if visit.query.is_empty() { String::new() } else { format!("?{}", visit.query) };
                return Ok(super::confidential(Redirect::to(&format!("{}{query}", visit.path)).into_response()));
            }
            Err(Failure::Refused(AnswerRefused::Dead(dead))) => return Ok(dead_link(&visit, dead, &fields)),
            Err(Failure::Refused(AnswerRefused::TooMany(seconds))) => {
                let minutes = i64::try_from(seconds.div_ceil(60)).unwrap_or(i64::MAX);
                let words = tell(visit.language, "capital-wrong-too-many", &[("minutes", minutes.into())]);
                wrong.push(Wrong { field: "name".to_owned(), words });
                let mut page = shown(&app, visit, sheet, Typed::new(fields, wrong));
                *page.status_mut() = StatusCode::TOO_MANY_REQUESTS;
                page.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from(seconds));
                return Ok(page);
            }
            Err(Failure::Refused(AnswerRefused::Wrong(all))) => {
                wrong.extend(all.iter().map(|one| words(&visit, &sheet, one)));
            }
            Err(failure) => return Err(visit.fault(failure)),
        }
    }
    // What they saw is gone: they are shown what is there now, with what they typed.
    match open(&app.house, &app.identity, &token, browser.address).await {
        Ok(sheet) => {
            let mut page = shown(&app, visit, sheet, Typed::new(fields, wrong));
            *page.status_mut() = StatusCode::UNPROCESSABLE_ENTITY;
            Ok(page)
        }
        Err(Failure::Refused(dead)) => Ok(dead_link(&visit, dead, &fields)),
        Err(failure) => Err(visit.fault(failure)),
    }
}

/// What a form says, and which of its texts are not understood.
fn read(app: &App, visit: &Visit, sheet: &Sheet, fields: &Fields) -> (Said, Vec<Wrong>) {
    let mut wrong = Vec::new();
    let mut paras = Vec::new();
    for (place, line) in sheet.lines.iter().enumerate() {
        let Some(word) = Word::from_word(fields.get(&format!("word-{place}"))) else { continue };
        let name = format!("text-{place}");
        let base = line.para.as_ref().map_or(&line.sent.text, |para| &para.text);
        let new = match word {
            Word::Change => words_of::read(fields.get(&name), base, app.house.now(), &mut || app.house.id()),
            Word::Agree | Word::Refuse | Word::MoreTime => Ok(Vec::new()),
        };
        match new {
            Ok(new) => paras.push(SaidOn {
                para: line.sent.para.clone(),
                word,
                of: fields.get(&format!("of-{place}")).to_owned(),
                new,
                // What shows only with another answer is not said.
                reason: match word {
                    Word::Agree => String::new(),
                    Word::Change | Word::Refuse | Word::MoreTime => fields.get(&format!("reason-{place}")).to_owned(),
                },
            }),
            Err(found) => wrong.push(Wrong { field: name, words: problem(visit, found) }),
        }
    }
    let said = Said {
        name: fields.get("name").to_owned(),
        office: fields.get("office").to_owned(),
        note: fields.get("note").to_owned(),
        seen: fields.get("seen").parse().unwrap_or(-1),
        paras,
    };
    (said, wrong)
}

/// What is wrong, at which field, in the reader's language.
fn words(visit: &Visit, sheet: &Sheet, wrong: &capital::Wrong) -> Wrong {
    let words = tell_word(visit.language, "capital-wrong", wrong.why.word());
    let Some(para) = &wrong.para else {
        let field = match wrong.why {
            Why::Meanwhile => "answered",
            Why::NoOffice => "office",
            Why::Nothing => "word-0",
            Why::Moved | Why::Gone | Why::NoName | Why::NoReason | Why::NoChange | Why::NoText | Why::TooLong => "name",
        };
        return Wrong { field: field.to_owned(), words };
    };
    let place = sheet.lines.iter().position(|line| line.sent.para == *para).unwrap_or_default();
    let called = sheet.lines.get(place).map(|line| line.called.clone()).unwrap_or_default();
    let field = match wrong.why {
        Why::Gone => format!("para-{place}"),
        Why::NoReason => format!("reason-{place}"),
        Why::NoChange | Why::NoText | Why::TooLong => format!("text-{place}"),
        Why::Meanwhile | Why::Moved | Why::NoName | Why::NoOffice | Why::Nothing => format!("word-{place}"),
    };
    let words = tell(visit.language, "capital-wrong-at", &[("number", called.into()), ("words", words.into())]);
    Wrong { field, words }
}
