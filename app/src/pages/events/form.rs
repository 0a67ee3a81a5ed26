//! The form of an event: its fields, and what they say as its content.

use entente_domain::{directory::Directory, ids::MechanismId, text::Language};
use entente_exchange::{
    gatherings::{Content, Kind, instant},
    gatherings_acts::Refusal,
    gatherings_check::{Fault, Problem, Spot},
    post::{Home, Reach},
};
use entente_service::gatherings::Refused;
use leptos::prelude::*;

use crate::{
    dates,
    pages::{
        account::own::zone_names,
        boards::{reach_fields, theme_name},
        directory::parts::sort_by_name,
        edit::fields::{Fields, Typed, Wrong},
    },
    t,
    text::{language, tell, tell_word},
};

const THEMES: [&str; 2] = ["themes", "theme-2"];

/// What the form says; or which of its days and hours are none.
pub(super) fn content(fields: &Fields) -> Result<Content, Vec<Problem>> {
    let said = |name: &str| fields.get(name).trim().to_owned();
    let zone = said("zone");
    let mut wrong = Vec::new();
    let mut at = |day: &str, time: &str, spot: Spot| {
        instant(fields.get(day).trim(), fields.get(time).trim(), &zone).unwrap_or_else(|| {
            wrong.push(Problem { at: spot, fault: Fault::NoDate });
            entente_domain::clock::Moment::default()
        })
    };
    let starts_at = at("starts_on", "starts_time", Spot::Starts);
    let ends_at = at("ends_on", "ends_time", Spot::Ends);
    let closes_at = (!said("closes_on").is_empty()).then(|| at("closes_on", "closes_time", Spot::Closes));
    let places = match said("places").as_str() {
        "" => None,
        typed => match typed.parse() {
            Ok(places) => Some(places),
            Err(_) => {
                wrong.push(Problem { at: Spot::Places, fault: Fault::NoNumber });
                None
            }
        },
    };
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let mut themes: Vec<String> = Vec::new();
    for name in THEMES {
        let key = said(name);
        if !key.is_empty() && !themes.contains(&key) {
            themes.push(key);
        }
    }
    let reach = Reach::from_word(fields.get("reach")).unwrap_or(Reach::Network);
    let mut shared_with: Vec<MechanismId> = fields.all("shared_with").map(MechanismId::new).collect();
    shared_with.sort();
    shared_with.dedup();
    Ok(Content {
        kind: Kind::from_word(fields.get("kind")).unwrap_or(Kind::Seminar),
        language: Language::from_tag(fields.get("language")).unwrap_or(Language::En),
        title: said("title"),
        text: fields.get("text").replace("\r\n", "\n").trim_end().to_owned(),
        starts_at,
        ends_at,
        zone,
        place: said("place"),
        link: said("link"),
        languages: fields.all("languages").filter_map(Language::from_tag).collect(),
        themes,
        reach,
        shared_with: if reach == Reach::Some { shared_with } else { Vec::new() },
        may_publish: fields.has("may_publish"),
        places,
        closes_at,
    })
}

/// A content as the form holds it.
pub(super) fn fields(content: &Content) -> Fields {
    let mut fields = Fields::default();
    let zone = dates::zone(&content.zone);
    for (day, time, at) in [
        ("starts_on", "starts_time", Some(content.starts_at)),
        ("ends_on", "ends_time", Some(content.ends_at)),
        ("closes_on", "closes_time", content.closes_at),
    ] {
        if let Some(at) = at {
            fields.put(day, dates::wall(at, &zone).date().to_string());
            fields.put(time, dates::time_of_day(at, &zone));
        }
    }
    for (name, value) in [
        ("kind", content.kind.word()),
        ("language", content.language.code()),
        ("title", &content.title),
        ("text", &content.text),
        ("zone", &content.zone),
        ("place", &content.place),
        ("link", &content.link),
        ("reach", content.reach.word()),
    ] {
        fields.put(name, value);
    }
    content.languages.iter().for_each(|one| fields.put("languages", one.code()));
    for (name, key) in THEMES.iter().zip(&content.themes) {
        fields.put(*name, key.clone());
    }
    content.shared_with.iter().for_each(|one| fields.put("shared_with", one.to_string()));
    if content.may_publish {
        fields.put("may_publish", "1");
    }
    if let Some(places) = content.places {
        fields.put("places", places.to_string());
    }
    fields
}

/// What is wrong, in words, at the fields.
pub(super) fn wrong(reader: Language, problems: &[Problem]) -> Vec<Wrong> {
    problems
        .iter()
        .map(|Problem { at, fault }| {
            let field = tell_word(reader, "event-field", at.word());
            let key = format!("event-wrong-{}", fault.word().replace('_', "-"));
            Wrong { field: at.word().to_owned(), words: tell(reader, &key, &[("field", field.into())]) }
        })
        .collect()
}

/// Why it was refused.
pub(super) fn said(reader: Language, refused: &Refused) -> Vec<Wrong> {
    match refused {
        Refused::Problems(problems) => wrong(reader, problems),
        Refused::Rule(refusal) => vec![Wrong { field: "title".to_owned(), words: rule(reader, *refusal) }],
    }
}

fn rule(reader: Language, refusal: Refusal) -> String {
    tell_word(reader, "event-refused", refusal.word())
}

/// All an event can be asked for.
pub(super) fn view(directory: &Directory, home: &Home, typed: &Typed) -> AnyView {
    let reader = language();
    let languages = || Language::ALL.iter().map(|one| (one.code().to_owned(), one.own_name().to_owned())).collect();
    let kinds =
        Kind::ALL.iter().map(|one| (one.word().to_owned(), tell_word(reader, "event-kind", one.word()))).collect();
    let mut themes: Vec<(String, String)> =
        directory.themes.iter().map(|theme| (theme.id.clone(), theme_name(directory, &theme.id))).collect();
    sort_by_name(reader, &mut themes, |(_, name)| name);
    themes.insert(0, (String::new(), "–".to_owned()));
    let zones = zone_names(typed.fields.get("zone"))
        .into_iter()
        .map(|name| {
            let words = name.replace('_', " ");
            (name, words)
        })
        .collect();
    view! {
        {typed.select("kind", t!("event-kind"), None, kinds)}
        {typed.input("title", "text", t!("event-field-title"), false, None)}
        {typed.select("language", t!("post-language"), Some(t!("post-language-hint")), languages())}
        {hours(typed, ("starts_on", "starts_time"), t!("event-field-starts-on"), false, None)}
        {hours(typed, ("ends_on", "ends_time"), t!("event-field-ends-on"), false, None)}
        {typed.select("zone", t!("event-field-zone"), Some(t!("event-zone-hint")), zones)}
        {typed.input("place", "text", t!("event-field-place"), true, Some(t!("event-place-hint")))}
        {typed.input("link", "url", t!("event-field-link"), true, Some(t!("event-link-hint")))}
        {typed.checks("languages", t!("event-field-languages"), languages())}
        {typed.select("themes", t!("post-field-themes"), None, themes.clone())}
        {typed.select("theme-2", t!("post-theme-second"), None, themes)}
        {typed.input("places", "number", t!("event-field-places"), true, Some(t!("event-places-hint")))}
        {hours(typed, ("closes_on", "closes_time"), t!("event-field-closes-on"), true, Some(t!("event-closes-hint")))}
        {programme(typed)}
        {reach_fields(directory, home, typed)}
    }
    .into_any()
}

/// A day and a time of day, side by side.
fn hours(
    typed: &Typed,
    (day, time): (&'static str, &'static str),
    label: String,
    optional: bool,
    hint: Option<String>,
) -> AnyView {
    let (on, at) = (typed.fields.get(day).to_owned(), typed.fields.get(time).to_owned());
    let named = format!("{label}: {}", t!("event-time"));
    typed.field(day, label, optional, hint, move |described, invalid| {
        view! {
            <span class="day-and-time"><input id=day name=day type="date" value=on aria-describedby=described aria-invalid=invalid/><input name=time type="time" value=at aria-label=named/></span>
        }
        .into_any()
    })
}

fn programme(typed: &Typed) -> AnyView {
    let value = typed.fields.get("text").to_owned();
    typed.field("text", t!("event-field-text"), true, Some(t!("post-text-hint")), move |described, invalid| {
        view! { <textarea id="text" name="text" rows="10" dir="auto" aria-describedby=described aria-invalid=invalid>{value}</textarea> }
            .into_any()
    })
}
