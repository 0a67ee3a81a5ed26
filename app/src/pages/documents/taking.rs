//! The document as a file: clean, with what was changed, with all that is proposed, in two columns.

use axum::extract::{Path, Query, State, rejection::QueryRejection};
use entente_domain::text::Language;
use entente_papers::{
    form::{Block, Comment, Direction},
    sides, two_columns,
};
use entente_service::documents;
use serde::Deserialize;

use super::{Looked, look, revisions::content};
use crate::{
    app::App,
    fault::{Answer, Fault},
    papers,
    text::{tell, tell_word},
    visit::Visit,
};

/// What a file holds.
#[derive(Clone, Debug, Default, Deserialize)]
pub(super) struct Wanted {
    /// clean, proposals, redline; side by side: columns, proposed, languages.
    #[serde(default)]
    what: String,
    from: Option<u32>,
    to: Option<u32>,
    #[serde(default)]
    language: String,
}

pub(super) async fn file(
    State(app): State<App>,
    visit: Visit,
    Path((meeting, id, format)): Path<(String, String, String)>,
    wanted: Result<Query<Wanted>, QueryRejection>,
) -> Answer {
    let wanted = wanted.map(|Query(wanted)| wanted).unwrap_or_default();
    let looked = look(&app, &visit, &meeting, &id).await?;
    let (blocks, comments) = blocks(&app, &visit, &looked, &wanted).await?;
    let document = looked.document();
    let title = document.title.pick(document.language.code()).1.to_owned();
    let mut paper = papers::of_meeting(&visit, &looked.opened, title, Vec::new(), app.house.now());
    // The paper is in the document's language, whoever takes it out.
    document.language.code().clone_into(&mut paper.language);
    paper.direction =
        if document.language.direction() == "rtl" { Direction::RightToLeft } else { Direction::LeftToRight };
    paper.symbol.clone_from(&document.symbol);
    (paper.blocks, paper.comments) = (blocks, comments);
    papers::file(&app, &visit, paper, &format, &format!("{}/files", looked.base())).await
}

async fn blocks(
    app: &App,
    visit: &Visit,
    looked: &Looked,
    wanted: &Wanted,
) -> Result<(Vec<Block>, Vec<Comment>), Fault> {
    let document = looked.document();
    match wanted.what.as_str() {
        "" | "clean" => {
            let numbered = document.numbered();
            Ok((documents::papers::clean(numbered), Vec::new()))
        }
        "proposals" => Ok(documents::papers::with_proposals(document)),
        "redline" => Ok((redline(app, visit, looked, wanted).await?.0, Vec::new())),
        "columns" => {
            let (blocks, heads) = redline(app, visit, looked, wanted).await?;
            Ok((vec![two_columns([&heads[0], &heads[1]], sides(&blocks))], Vec::new()))
        }
        "proposed" => {
            let heads = ["revisions-now", "files-proposals"].map(|key| tell(visit.language, key, &[]));
            let (blocks, _) = documents::papers::with_proposals(document);
            Ok((vec![two_columns([&heads[0], &heads[1]], sides(&blocks))], Vec::new()))
        }
        "languages" => {
            let language = Language::from_tag(&wanted.language).filter(|one| *one != document.language);
            let language = language.ok_or_else(|| visit.absent())?;
            let translated = documents::translations(&app.house, document, language);
            let translated = translated.await.map_err(|failure| visit.fault(failure))?;
            let stale = tell(visit.language, "files-stale", &[]);
            let pairs = documents::papers::in_two_languages(document, &translated, &stale);
            let heads = [document.language.own_name(), language.own_name()];
            Ok((vec![two_columns(heads, pairs)], Vec::new()))
        }
        _ => Err(visit.absent()),
    }
}

/// What changed between two revisions, and what they are called.
async fn redline(
    app: &App,
    visit: &Visit,
    looked: &Looked,
    wanted: &Wanted,
) -> Result<(Vec<Block>, [String; 2]), Fault> {
    let document = looked.document();
    let from = wanted.from.ok_or_else(|| visit.absent())?;
    let before = content(app, visit, looked, Some(from)).await?;
    let after = content(app, visit, looked, wanted.to).await?;
    let called = |number: u32| {
        let revision = document.revisions.iter().find(|one| one.no == number);
        revision.map(|revision| revision_label_in(visit, &revision.label)).unwrap_or_default()
    };
    let author = wanted.to.map_or_else(|| tell(visit.language, "revisions-now", &[]), called);
    let blocks = documents::papers::redline(&before, &after, &author, app.house.now());
    Ok((blocks, [called(from), author]))
}

/// A revision's name outside of a page.
fn revision_label_in(visit: &Visit, label: &str) -> String {
    match label {
        "zero" | "compilation" | "silence" | "adopted" | "final" | "summary" => {
            tell_word(visit.language, "revision", label)
        }
        other => other.to_owned(),
    }
}
