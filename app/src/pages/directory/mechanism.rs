//! One mechanism: who keeps it going, who belongs to it, what it works on, where
//! all this is known from.

use axum::{
    extract::{Path, State},
    response::IntoResponse as _,
};
use entente_domain::directory::{ChairTerm, ChairType, Directory, Mechanism, Provenance, Year, fact::Field};
use entente_exchange::post::Home;
use entente_service::{
    follow_up::Row,
    profiles::{self, Beside},
};
use leptos::prelude::*;

use super::{
    beside,
    members::members,
    parts::{comma, holder, holders, source_text, status, unverified, word},
    sources::{link, sources},
    stated::{self, below, kind_of_body, language_name, provenance},
    terms,
};
use crate::{
    app::App,
    fault::Answer,
    pages::{
        follow_up::links,
        spaces::{own_spaces, spaces_part},
    },
    shell::{self, Frame, Place},
    t, text,
    visit::Visit,
};

pub async fn page(visit: Visit, State(app): State<App>, Path(id): Path<String>) -> Answer {
    let directory = super::read(&visit, &app).await?;
    let Some(mechanism) = directory.mechanism(&id) else { return Err(visit.absent()) };
    let frame = Frame::plain(mechanism.name.clone()).at(Place::Mechanisms).public();
    let open = links::of_mechanism(&app, &visit, &id).await?;
    let beside = profiles::beside(&app.house, &visit.actor, mechanism).await.map_err(|failure| visit.fault(failure))?;
    let spaces = own_spaces(&app, &visit, &directory, Some(&id)).await?;
    Ok(shell::page(&visit, frame, || whole(&directory, mechanism, &open, &beside, &spaces)).into_response())
}

/// `open`: its open commitments that everybody may read. `spaces`: its spaces the reader belongs to.
pub fn whole(
    directory: &Directory,
    mechanism: &Mechanism,
    open: &[Row],
    beside: &Beside,
    spaces: &[(Home, String)],
) -> impl IntoView + use<> {
    let from = |field: Field| provenance(directory, &mechanism.id, field).map(|from| view! { <p>{from}</p> });
    let region = mechanism.region.word();
    let doubt = (mechanism.source == Provenance::Unverified).then(|| {
        view! { <p class="meta">{t!("directory-record-unverified")}</p> }
    });
    view! {
        <nav class="crumbs" aria-label=t!("directory-crumbs")><ol>
            <li><a href="/mechanisms">{t!("frame-mechanisms")}</a></li>
            <li><a href=format!("/mechanisms?region={}", encoded(region))>{word("directory-region", region)}</a></li>
            <li><span aria-current="page"><bdi>{mechanism.acronym.clone()}</bdi></span></li>
        </ol></nav>
        <header class="page-head mechanism-head">
            <p class="letters"><b><bdi>{mechanism.acronym.clone()}</bdi></b>" "{status(mechanism)}{status_reason(mechanism)}</p>
            <h1>{source_text(&mechanism.name)}</h1>
            {from(Field::Name)}
            {other_names(mechanism)}
            {from(Field::OtherNames)}
            <p class="lede">{sentence(mechanism)}</p>
            {doubt}
            {from(Field::Status)}
            {beside::ways(directory, mechanism, beside)}
        </header>
        {beside::dormant(mechanism, beside)}
        {spaces_part(spaces, t!("space-yours"))}
        <nav class="contents" aria-label=t!("directory-contents")><ul>
            <li><a href="#facts">{t!("directory-keeps-going")}</a></li>
            <li><a href="#members">{t!("directory-members-heading")}</a></li>
            <li><a href="#themes">{t!("directory-themes-heading")}</a></li>
            <li><a href="#bodies">{t!("directory-bodies-heading")}</a></li>
            <li><a href="#sources">{t!("directory-sources-heading")}</a></li>
        </ul></nav>
        <section class="part" aria-labelledby="facts">
            <h2 id="facts">{t!("directory-keeps-going")}</h2>
            <dl class="facts">{facts(directory, mechanism)}</dl>
        </section>
        {beside::contacts(mechanism, beside)}
        {terms::section(directory, mechanism)}
        {chairs(directory, mechanism)}
        {members(directory, mechanism)}
        {themes(directory, mechanism)}
        {bodies(directory, mechanism)}
        {achievements(mechanism)}
        {links::of_mechanism_section(directory, mechanism, open)}
        {sources(mechanism)}
    }
    .into_any()
}

/// Level, area, members and year in one sentence, put together from the facts.
fn sentence(mechanism: &Mechanism) -> String {
    let level = text::tell_word(text::language(), "directory-sentence", mechanism.level.word());
    let members = mechanism.member_states.len() + mechanism.member_territories.len();
    let members = (members > 0).then(|| t!("directory-sentence-members", count = members));
    let since = mechanism.established.map(|year| t!("directory-sentence-since", year = year.to_string()));
    let parts: Vec<String> = [Some(level), members, since].into_iter().flatten().collect();
    t!("directory-sentence", parts = parts.join(comma(text::language())))
}

fn status_reason(mechanism: &Mechanism) -> AnyView {
    let doubtful = mechanism.status_confidence.is_some() || mechanism.is_unverified("status");
    let note = mechanism.status_note.as_deref().map(source_text);
    view! {
        {note.map(|note| view! { " "<span class="reason">{note}</span> })}
        {doubtful.then(|| view! { " "{unverified()} })}
    }
    .into_any()
}

fn other_names(mechanism: &Mechanism) -> Option<AnyView> {
    if mechanism.other_names.is_empty() {
        return None;
    }
    let names = mechanism.other_names.join(comma(text::language()));
    Some(view! { <p class="meta">{t!("directory-also")}" "{source_text(&names)}</p> }.into_any())
}

/// One line of the facts, with the mark if nobody has verified the field.
fn fact(mechanism: &Mechanism, field: &str, name: String, content: AnyView) -> AnyView {
    let doubtful = mechanism.is_unverified(field);
    let verified = doubtful.then_some("no");
    view! {
        <div class="fact" data-verified=verified>
            <dt>{name}</dt>
            <dd>{content}{doubtful.then(|| view! { " "{unverified()} })}</dd>
        </div>
    }
    .into_any()
}

/// The same with where its owners know it from.
fn stated_fact(
    directory: &Directory,
    mechanism: &Mechanism,
    of: Field,
    field: &str,
    name: String,
    content: AnyView,
) -> AnyView {
    let from = below(directory, &mechanism.id, of);
    fact(mechanism, field, name, view! { {content}{from} }.into_any())
}

fn facts(directory: &Directory, mechanism: &Mechanism) -> Vec<AnyView> {
    let mut facts = vec![stated_fact(
        directory,
        mechanism,
        Field::Chair,
        "chair",
        t!("directory-chair"),
        chair(directory, mechanism),
    )];
    let next = &mechanism.chair.next;
    if !next.is_empty() {
        facts.push(fact(mechanism, "chair", t!("directory-next-chair"), holders(directory, next)));
    }
    let secretariat = secretariat(directory, mechanism);
    let name = t!("directory-secretariat");
    facts.push(stated_fact(directory, mechanism, Field::Secretariat, "secretariat", name, secretariat));
    facts.push(fact(mechanism, "iom_role", t!("directory-iom"), iom(mechanism)));
    facts.push(fact(mechanism, "sub_region", t!("directory-area"), source_text(&mechanism.sub_region)));
    if let Some(organization) = &mechanism.associated_organization {
        let name = t!("directory-belongs-to");
        facts.push(fact(mechanism, "associated_organization", name, source_text(organization)));
    }
    let established = match mechanism.established {
        Some(year) => view! { <time>{year}</time> }.into_any(),
        None => t!("directory-year-unknown").into_any(),
    };
    let note = noted(mechanism.established_note.as_deref());
    facts.push(fact(mechanism, "established", t!("directory-established"), view! { {established}{note} }.into_any()));
    if let Some(website) = &mechanism.website {
        let name = t!("directory-website");
        facts.push(stated_fact(directory, mechanism, Field::Website, "website", name, link(website)));
    }
    if !mechanism.languages.is_empty() {
        let names: Vec<String> = mechanism.languages.iter().map(|code| language_name(code)).collect();
        let names = view! { <bdi>{names.join(comma(text::language()))}</bdi> }.into_any();
        let name = stated::field_name(Field::Languages);
        facts.push(stated_fact(directory, mechanism, Field::Languages, "languages", name, names));
    }
    facts
}

fn chair(directory: &Directory, mechanism: &Mechanism) -> AnyView {
    let chair = &mechanism.chair;
    let who = if chair.holders.is_empty() {
        t!("directory-not-known").into_any()
    } else {
        holders(directory, &chair.holders)
    };
    let title = chair.title.as_ref().map(|title| view! { {source_text(title)}": " });
    let with = (!chair.co_chair.is_empty())
        .then(|| view! { {comma(text::language())}{t!("directory-co-chair")}" "{holders(directory, &chair.co_chair)} });
    let when = match (&chair.term, chair.as_of) {
        _ if chair.holders.is_empty() => None,
        (Some(term), _) => Some(view! { " ("{source_text(term)}")" }.into_any()),
        (None, Some(year)) => Some(view! { " ("{t!("directory-as-known-in", year = year.to_string())}")" }.into_any()),
        (None, None) => Some(view! { " ("{t!("directory-undated")}")" }.into_any()),
    };
    let kind = (chair.kind != ChairType::None || !chair.holders.is_empty())
        .then(|| view! { ". "{word("directory-chair-type", chair.kind.word())}"." });
    let doubt = (chair.source == Provenance::Unverified && !mechanism.is_unverified("chair")).then(unverified);
    view! {
        {title}{who}{with}{when}{kind}
        {noted(Some(&chair.note).filter(|note| !note.is_empty()).map(String::as_str))}
        {doubt.map(|doubt| view! { " "{doubt} })}
    }
    .into_any()
}

fn secretariat(directory: &Directory, mechanism: &Mechanism) -> AnyView {
    let secretariat = &mechanism.secretariat;
    let name = match &secretariat.name {
        Some(name) => holder(directory, name),
        None if secretariat.organizations.is_empty() => t!("directory-not-known").into_any(),
        None => ().into_any(),
    };
    let others: Vec<&str> = secretariat
        .organizations
        .iter()
        .map(String::as_str)
        .filter(|organization| secretariat.name.as_deref().is_none_or(|name| !name.contains(organization)))
        .collect();
    let others = (!others.is_empty()).then(|| source_text(&others.join(comma(text::language()))));
    let between = (secretariat.name.is_some() && others.is_some()).then_some(" · ");
    view! { {name}{between}{others}{noted(Some(secretariat.note.as_str()).filter(|note| !note.is_empty()))} }.into_any()
}

fn iom(mechanism: &Mechanism) -> AnyView {
    let mut roles = Vec::new();
    for (index, role) in mechanism.iom_role.roles().enumerate() {
        if index > 0 {
            roles.push(comma(text::language()).into_any());
        }
        roles.push(word("directory-iom", role));
    }
    let note = Some(mechanism.iom_role.note.as_str()).filter(|note| !note.is_empty());
    view! { {roles}{noted(note)} }.into_any()
}

/// A remark of the data on a line of its own, within a sentence's block.
fn noted(note: Option<&str>) -> Option<AnyView> {
    note.map(|note| view! { <br/><span class="meta">{source_text(note)}</span> }.into_any())
}

fn chairs(directory: &Directory, mechanism: &Mechanism) -> Option<AnyView> {
    if mechanism.chair.history.is_empty() {
        return None;
    }
    // Oldest first, as on every line of time; what has no year stands before.
    let mut terms: Vec<&ChairTerm> = mechanism.chair.history.iter().collect();
    terms.sort_by_key(|term| first_year(term));
    let items = terms.into_iter().map(|term| {
        let year = match &term.year {
            Some(Year::Single(year)) => year.to_string(),
            Some(Year::Span(span)) => span.clone(),
            None => "–".to_owned(),
        };
        view! { <li><b><bdi>{year}</bdi></b>{holder(directory, &term.country)}</li> }.into_any()
    });
    let doubt = mechanism.is_unverified("chair.history").then(unverified);
    Some(
        view! {
            <section class="part" aria-labelledby="chairs">
                <h2 id="chairs">{t!("directory-chairs-heading")}</h2>
                <ol class="steps">{items.collect_view()}</ol>
                <p class="meta">{t!("directory-chairs-text")}{doubt.map(|doubt| view! { " "{doubt} })}</p>
            </section>
        }
        .into_any(),
    )
}

fn first_year(term: &ChairTerm) -> i16 {
    match &term.year {
        Some(Year::Single(year)) => *year,
        Some(Year::Span(span)) => span.get(..4).and_then(|year| year.parse().ok()).unwrap_or(0),
        None => 0,
    }
}

fn themes(directory: &Directory, mechanism: &Mechanism) -> AnyView {
    let language = text::language();
    let items = mechanism.thematic_areas.iter().map(|id| {
        let label =
            directory.theme(id).map_or_else(|| id.clone(), |theme| theme.labels.pick(language.code()).1.to_owned());
        view! { <li><a href=format!("/mechanisms?theme={id}")>{label}</a></li> }.into_any()
    });
    let doubt = mechanism.is_unverified("thematic_areas").then(|| view! { <p>{unverified()}</p> });
    let none = mechanism.thematic_areas.is_empty().then(|| view! { <p>{t!("directory-not-known")}</p> });
    view! {
        <section class="part" aria-labelledby="themes">
            <h2 id="themes">{t!("directory-themes-heading")}</h2>
            {none}
            <ul class="names">{items.collect_view()}</ul>
            {doubt}
            {provenance(directory, &mechanism.id, Field::Themes).map(|from| view! { <p>{from}</p> })}
        </section>
    }
    .into_any()
}

fn bodies(directory: &Directory, mechanism: &Mechanism) -> AnyView {
    let bodies = mechanism.structures.iter().map(|body| {
        let lead = body.lead.as_deref().map(|lead| view! { " · "{t!("directory-led-by")}" "{holder(directory, lead)} });
        view! {
            <div class="fact">
                <dt>{kind_of_body(body)}</dt>
                <dd>{source_text(&body.name)}{lead}{noted(body.composition.as_deref())}</dd>
            </div>
        }
        .into_any()
    });
    let mut levels = Vec::new();
    for (index, level) in mechanism.meeting_levels.iter().enumerate() {
        if index > 0 {
            levels.push(comma(text::language()).into_any());
        }
        levels.push(word("directory-meets", level.word()));
    }
    let levels =
        (!levels.is_empty()).then(|| fact(mechanism, "meeting_levels", t!("directory-levels"), levels.into_any()));
    let rhythm = mechanism
        .meeting_frequency
        .as_deref()
        .map(|rhythm| fact(mechanism, "meeting_frequency", t!("directory-rhythm"), source_text(rhythm)));
    let doubt = mechanism.is_unverified("structures").then(|| view! { <p>{unverified()}</p> });
    view! {
        <section class="part" aria-labelledby="bodies">
            <h2 id="bodies">{t!("directory-bodies-heading")}</h2>
            <dl class="facts">{levels}{rhythm}{bodies.collect_view()}</dl>
            {doubt}
            {provenance(directory, &mechanism.id, Field::Bodies).map(|from| view! { <p>{from}</p> })}
        </section>
    }
    .into_any()
}

fn achievements(mechanism: &Mechanism) -> Option<AnyView> {
    if mechanism.achievements.is_empty() {
        return None;
    }
    let items = mechanism.achievements.iter().map(|text| view! { <li>{source_text(text)}</li> }.into_any());
    let doubt = mechanism.is_unverified("achievements").then(|| view! { <p>{unverified()}</p> });
    Some(
        view! {
            <section class="part" aria-labelledby="achievements">
                <h2 id="achievements">{t!("directory-achievements-heading")}</h2>
                <ul class="prose">{items.collect_view()}</ul>
                {doubt}
            </section>
        }
        .into_any(),
    )
}

fn encoded(text: &str) -> String {
    url::form_urlencoded::byte_serialize(text.as_bytes()).collect()
}
