//! An outcome document in the form every file is written from, and back from a file that a capital has marked up.

use std::collections::BTreeMap;

use entente_domain::{clock::Moment, ids::ParaId};
use entente_drafting::{
    compare::{Piece, Side},
    model::{Content, Document, Para, ParaKind, ParaStatus, Proposal, ProposalAction},
    rebase::ranges,
    revisions::{Change as Tracked, Row, compare_revisions},
    text::{self as words_of, Inline},
    words::{Mark as Sign, Token, tokens},
};
use entente_papers::form::{Block, Change, Comment, Inline as Written, Kind, Mark, Paper, Part, Run, Style, Way};
use jiff::Timestamp;

use super::Translated;

/// Who changes what, as a file keeps it.
#[derive(Clone, Debug)]
struct Author {
    name: String,
    at: String,
    comments: Vec<usize>,
}

impl Author {
    fn change(&self, way: Way) -> Change {
        Change { way, author: self.name.clone(), at: self.at.clone() }
    }
}

/// RFC 3339 in whole seconds: what Word keeps.
fn stamp(at: Moment) -> String {
    let at = Timestamp::from_microsecond(at.micros()).unwrap_or(Timestamp::UNIX_EPOCH);
    at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string()
}

/// The text without changes, as it stands.
pub fn clean<'p>(paras: impl Iterator<Item = (&'p Para, String)>) -> Vec<Block> {
    paras.map(|(para, number)| block(para, number, plain(&para.text))).collect()
}

fn block(para: &Para, number: String, content: Vec<Written>) -> Block {
    let label = (!number.is_empty()).then_some(number);
    let kind = match para.kind {
        ParaKind::Heading => Kind::Heading { level: (para.depth + 1).clamp(2, 6), label: None, content },
        ParaKind::Preambular | ParaKind::Operative | ParaKind::Sub | ParaKind::Annex | ParaKind::Footnote => {
            Kind::Paragraph { style: Style::Body, label, depth: para.depth, content }
        }
    };
    let part = match para.kind {
        ParaKind::Preambular => Part::Preamble,
        ParaKind::Annex => Part::Annex,
        ParaKind::Footnote => Part::Footnote,
        ParaKind::Heading | ParaKind::Operative | ParaKind::Sub => Part::Main,
    };
    Block { anchor: Some(para.id.to_string()), part, ..Block::new(kind) }
}

fn plain(text: &[Inline]) -> Vec<Written> {
    let mut found = Vec::new();
    for token in tokens(text) {
        push(&mut found, &token, None);
    }
    found
}

/// Puts a token behind others; neighbours that are all alike are one run.
fn push(found: &mut Vec<Written>, token: &Token<'_>, by: Option<(&Author, Way)>) {
    let (text, marks) = match token {
        Token::Text { text, style, .. } => {
            let mut marks = Vec::new();
            if style.strong {
                marks.push(Mark::Strong);
            }
            if style.em {
                marks.push(Mark::Em);
            }
            ((*text).to_owned(), marks)
        }
        Token::Mark(sign, _) => (sign_of(*sign).to_owned(), Vec::new()),
        Token::Whole(of) => (words_of::plain(&[Inline::Bracket(of.bracket.clone())]), Vec::new()),
    };
    let run = Run {
        text,
        marks,
        change: by.map(|(author, way)| author.change(way)),
        comments: by.map(|(author, _)| author.comments.clone()).unwrap_or_default(),
    };
    if let Some(Written::Text(last)) = found.last_mut()
        && (&last.marks, &last.change, &last.comments) == (&run.marks, &run.change, &run.comments)
    {
        last.text.push_str(&run.text);
        return;
    }
    found.push(Written::Text(run));
}

/// As people type and read them.
const fn sign_of(sign: Sign) -> &'static str {
    match sign {
        Sign::Open => "[",
        Sign::Or => " / ",
        Sign::Close => "]",
    }
}

/// From one revision to another: what was added and what is gone are changes of `author`, at `at`. A paragraph that
/// stands elsewhere now has moved.
pub fn redline(before: &Content, after: &Content, author: &str, at: Moment) -> Vec<Block> {
    let author = Author { name: author.to_owned(), at: stamp(at), comments: Vec::new() };
    let block_of = |row: &Row<'_>| -> Option<Block> {
        let moved = |para: &Para, way| Block { moved: Some(para.id.to_string()), ..whole(para, &author, way) };
        Some(match row.change {
            Tracked::Unchanged | Tracked::Changed => {
                let mut content = Vec::new();
                pieces(&row.pieces, &author, &mut content);
                block(row.new?, row.new?.number.clone(), content)
            }
            Tracked::Added => whole(row.new?, &author, Way::Inserted),
            Tracked::Removed => whole(row.old?, &author, Way::Deleted),
            Tracked::Moved | Tracked::MovedAndChanged => moved(row.new?, Way::Inserted),
            Tracked::MovedAway => moved(row.old?, Way::Deleted),
        })
    };
    compare_revisions(before, after).iter().filter_map(block_of).collect()
}

/// A paragraph that came or went, with the mark at its end.
fn whole(para: &Para, author: &Author, way: Way) -> Block {
    let mut content = Vec::new();
    for token in tokens(&para.text) {
        push(&mut content, &token, Some((author, way)));
    }
    Block { change: Some(author.change(way)), ..block(para, para.number.clone(), content) }
}

fn pieces(all: &[Piece], author: &Author, found: &mut Vec<Written>) {
    let way = |side: Side| match side {
        Side::Same => None,
        Side::Gone => Some((author, Way::Deleted)),
        Side::New => Some((author, Way::Inserted)),
    };
    for piece in all {
        match piece {
            Piece::Text(side, text) => {
                for token in tokens(text) {
                    push(found, &token, way(*side));
                }
            }
            Piece::Bracket(around) => {
                let sign = |sign: Sign, side: Side, found: &mut Vec<Written>| {
                    let run = Run {
                        text: sign_of(sign).to_owned(),
                        change: way(side).map(|(author, way)| author.change(way)),
                        ..Run::default()
                    };
                    found.push(Written::Text(run));
                };
                sign(Sign::Open, around.side, found);
                for (at, (side, option)) in around.options.iter().enumerate() {
                    if at > 0 {
                        sign(Sign::Or, if around.side == Side::Same { *side } else { around.side }, found);
                    }
                    pieces(option, author, found);
                }
                sign(Sign::Close, around.side, found);
            }
        }
    }
}

/// The text beside its translation, paragraph by paragraph. `stale` stands before a translation of earlier words.
pub fn in_two_languages(document: &Document, translated: &[Translated], stale: &str) -> Vec<[Vec<Block>; 2]> {
    let beside = |para: &Para, number: &str| -> Option<Block> {
        let one = translated.iter().find(|one| one.para == para.id)?;
        let mut content = plain(&one.text);
        if !one.current {
            let run = Run { text: format!("{stale} "), marks: vec![Mark::Em], ..Run::default() };
            content.insert(0, Written::Text(run));
        }
        Some(Block { anchor: None, ..block(para, number.to_owned(), content) })
    };
    let row = |(para, number): (&Para, String)| {
        let other = beside(para, &number);
        [vec![block(para, number, plain(&para.text))], other.into_iter().collect()]
    };
    document.numbered().map(row).collect()
}

/// The present text with every live proposal as a tracked change of its lead, its reason as a comment (meeting-rules
/// section 4, "Redline and DOCX contract", 3). Where two change the same words, both are there: what goes is marked for
/// the first, what comes in stands side by side. Rejecting all gives the text as it stands.
pub fn with_proposals(document: &Document) -> (Vec<Block>, Vec<Comment>) {
    let mut comments = Vec::new();
    let mut found = Vec::new();
    let add_after = |id: Option<&ParaId>, comments: &mut Vec<Comment>| -> Vec<Block> {
        let adds = |one: &&Proposal| {
            one.action == ProposalAction::Add && one.para.as_ref() == id && one.state.is_tabled() && one.state.is_live()
        };
        let all = document.proposals.iter().filter(adds);
        all.map(|one| {
            let author = author_of(one, comments);
            let mut content = Vec::new();
            for token in tokens(&one.new) {
                push(&mut content, &token, Some((&author, Way::Inserted)));
            }
            let kind = Kind::Paragraph { style: Style::Body, label: None, depth: one.depth, content };
            Block { change: Some(author.change(Way::Inserted)), ..Block::new(kind) }
        })
        .collect()
    };
    found.extend(add_after(None, &mut comments));
    for (para, number) in document.numbered() {
        let on_it: Vec<&Proposal> = (document.tabled_on(&para.id))
            .filter(|one| one.para.as_ref() == Some(&para.id))
            .filter(|one| matches!(one.action, ProposalAction::Mod | ProposalAction::Sup))
            .collect();
        let content =
            if para.status == ParaStatus::Deleted { plain(&para.text) } else { merged(para, &on_it, &mut comments) };
        found.push(block(para, number, content));
        found.extend(add_after(Some(&para.id), &mut comments));
    }
    (found, comments)
}

fn author_of(one: &Proposal, comments: &mut Vec<Comment>) -> Author {
    let at = stamp(one.submitted_at.unwrap_or(one.created_at));
    let mut author = Author { name: one.lead.short.clone(), at: at.clone(), comments: Vec::new() };
    if !one.rationale.is_empty() {
        author.comments.push(comments.len());
        comments.push(Comment { author: author.name.clone(), at, paragraphs: vec![one.rationale.clone()] });
    }
    author
}

/// A paragraph with what several change in it.
fn merged(para: &Para, proposals: &[&Proposal], comments: &mut Vec<Comment>) -> Vec<Written> {
    let base = tokens(&para.text);
    // By the place before which it comes in, in the order of the proposals.
    let mut coming: Vec<Vec<(Author, Vec<Token<'_>>)>> = vec![Vec::new(); base.len() + 1];
    let mut going: Vec<Option<Author>> = vec![None; base.len()];
    for one in proposals {
        let author = author_of(one, comments);
        // One that does not fit the text as it stands is in the list of proposals, not in the text.
        if words_of::hash(&one.base) != words_of::hash(&para.text) {
            continue;
        }
        for replaced in ranges(&para.text, &one.new) {
            for place in replaced.at.clone() {
                going[place].get_or_insert_with(|| author.clone());
            }
            if !replaced.with.is_empty() {
                coming[replaced.at.end].push((author.clone(), replaced.with));
            }
        }
    }
    let mut found = Vec::new();
    for place in 0..=base.len() {
        for (author, with) in &coming[place] {
            for token in with {
                push(&mut found, token, Some((author, Way::Inserted)));
            }
        }
        if let Some(token) = base.get(place) {
            push(&mut found, token, going[place].as_ref().map(|author| (author, Way::Deleted)));
        }
    }
    found
}

/// What a file from a capital changes in one paragraph.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returned {
    pub para: ParaId,
    /// As it is typed; empty: the paragraph is to go.
    pub markup: String,
    /// Comments on it: the reasons.
    pub rationale: String,
    /// Its own text is another than what was sent out, beside the tracked changes.
    pub untracked: bool,
}

/// What a marked-up file asks for: changes paragraph by paragraph, new paragraphs with the one they stand behind, and
/// how many of its paragraphs were not found in the document.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Markup {
    pub changed: Vec<Returned>,
    pub added: Vec<(Option<ParaId>, String)>,
}

/// Reads what a file, marked up in a capital, changes in the document as it now stands.
pub fn marked_up(document: &Document, paper: &Paper) -> Markup {
    let (accepted, rejected) = (entente_papers::accepted(paper), entente_papers::rejected(paper));
    let by_anchor = |paper: &Paper| -> BTreeMap<String, String> {
        let markup = |block| markup_of(block).map(|markup| alternatives(&markup));
        let blocks = paper.blocks.iter().filter_map(|block| Some((block.anchor.clone()?, markup(block)?)));
        blocks.collect()
    };
    let (new, old) = (by_anchor(&accepted), by_anchor(&rejected));
    let mut found = Markup::default();
    let mut behind = None;
    for block in &accepted.blocks {
        match block.anchor.as_deref().and_then(|id| document.para(&ParaId::new(id))) {
            Some(para) => behind = Some(para.id.clone()),
            None => {
                let markup = markup_of(block).map(|markup| alternatives(&markup)).unwrap_or_default();
                // The title and what stands above the text are the house's own.
                if behind.is_some() && !markup.trim().is_empty() && is_text(block) {
                    found.added.push((behind.clone(), markup));
                }
            }
        }
    }
    for para in document.present() {
        let id = para.id.to_string();
        let Some(before) = old.get(&id) else { continue };
        let sent = unstyled(&words_of::plain(&para.text));
        let returned = new.get(&id).cloned().unwrap_or_default();
        let untracked = unstyled(&bare(before)) != sent;
        if unstyled(&bare(&returned)) == sent {
            continue;
        }
        let rationale = comments_on(paper, &id);
        found.changed.push(Returned { para: para.id.clone(), markup: returned, rationale, untracked });
    }
    found
}

fn is_text(block: &Block) -> bool {
    matches!(block.kind, Kind::Paragraph { style: Style::Body, .. })
}

/// In files alternatives in brackets are divided as they are printed; in a form by the sign for them. What stands
/// outside of brackets is words.
pub(super) fn alternatives(markup: &str) -> String {
    let (mut depth, mut found) = (0_usize, String::with_capacity(markup.len()));
    let mut rest = markup;
    while let Some(sign) = rest.chars().next() {
        match sign {
            '[' => depth += 1,
            ']' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > 0 && rest.starts_with(" / ") {
            found.push_str(" | ");
            rest = &rest[3..];
            continue;
        }
        found.push(sign);
        rest = &rest[sign.len_utf8()..];
    }
    found
}

/// The words of a block as they are typed into a form, alternatives as they stand in it.
pub(super) fn markup_of(block: &Block) -> Option<String> {
    let (Kind::Paragraph { content, .. } | Kind::Heading { content, .. }) = &block.kind else { return None };
    let runs = content.iter().map(|one| match one {
        Written::Text(run) => {
            let sign = match (run.marks.contains(&Mark::Strong), run.marks.contains(&Mark::Em)) {
                (false, false) => "",
                (false, true) => "*",
                (true, false) => "**",
                (true, true) => "***",
            };
            if run.text.trim().is_empty() { run.text.clone() } else { format!("{sign}{}{sign}", run.text) }
        }
        Written::Break => " ".to_owned(),
    });
    Some(runs.collect())
}

/// Without the signs of style.
fn bare(markup: &str) -> String {
    markup.replace('*', "").replace(" | ", " / ")
}

/// Spaces alike.
fn unstyled(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn comments_on(paper: &Paper, anchor: &str) -> String {
    let block = paper.blocks.iter().find(|block| block.anchor.as_deref() == Some(anchor));
    let Some(Kind::Paragraph { content, .. }) = block.map(|block| &block.kind) else { return String::new() };
    let mut places: Vec<usize> = content
        .iter()
        .filter_map(|one| if let Written::Text(run) = one { Some(run.comments.clone()) } else { None })
        .flatten()
        .collect();
    places.sort_unstable();
    places.dedup();
    let words = places.into_iter().filter_map(|place| paper.comments.get(place)).flat_map(|one| one.paragraphs.clone());
    words.collect::<Vec<_>>().join("\n")
}
