//! Those who hold the pen write together in a live text, which is taken into the document by an act.

use entente_domain::ids::{NoteId, ParaId};
use entente_drafting::{
    drafts::{self, Drafted},
    model::Document,
    text,
};
use entente_live::{
    beginning::{Line, Words, beginning},
    log::checksum,
    readable,
};
use entente_papers::{
    form::{Block, Paper},
    rejected,
};
use entente_store::{
    Broken, Tx,
    events::Origin,
    notes::{self, NewUpdate, Of, Owner},
};

use super::{drafts::lines_of, papers::markup_of};
use crate::{House, listening::Live, papers};

/// A live text begins with what the document says; whoever opened it is its author so far.
pub(super) async fn begin(
    house: &House,
    tx: &mut Tx,
    document: &Document,
    para: Option<&ParaId>,
    note: &NoteId,
    origin: &Origin,
) -> Result<(), Broken> {
    let of = para.map_or_else(|| Of::Draft(document.id.clone()), |para| Of::Para(document.id.clone(), para.clone()));
    notes::insert(tx.link(), note, &Owner::Meeting(document.meeting.clone(), of), &house.id(), house.now()).await?;
    let said = match para.and_then(|para| document.para(para)) {
        Some(para) => vec![Line { heading: None, words: words(&text::write(&para.text)) }],
        None => {
            let paras = document.present().map(|para| Drafted {
                kind: para.kind,
                depth: para.depth,
                markup: text::write(&para.text),
            });
            typed(&paras.collect::<Vec<_>>())
        }
    };
    let (Some(author), Some(bytes)) = (&origin.actor, beginning(&said)) else { return Ok(()) };
    let first = NewUpdate {
        note,
        seq: 1,
        at: house.now(),
        author,
        party: origin.party.as_ref(),
        checksum: &checksum(&bytes),
        bytes: &bytes,
    };
    notes::append(tx.link(), &[first]).await
}

/// The draft as somebody would type it, with its numbers.
fn typed(paras: &[Drafted]) -> Vec<Line> {
    let line = |block: &str| {
        let level = block.chars().take_while(|letter| *letter == '#').count();
        match u8::try_from(level) {
            Ok(level) if level > 0 => {
                Line { heading: Some(level), words: words(block[usize::from(level)..].trim_start()) }
            }
            _ => Line { heading: None, words: words(block) },
        }
    };
    drafts::typed(paras).split("\n\n").filter(|block| !block.is_empty()).map(line).collect()
}

/// Markup as words with their look; the signs that have lost their meaning stay as they are typed.
fn words(markup: &str) -> Vec<Words> {
    let (mut strong, mut em) = (false, false);
    let mut found = vec![Words::default()];
    let mut rest = markup;
    while let Some(letter) = rest.chars().next() {
        let stars = rest.len() - rest.trim_start_matches('*').len();
        if stars > 0 {
            let signs = stars.min(3);
            (strong, em) = (strong ^ (signs >= 2), em ^ (signs != 2));
            found.push(Words { text: String::new(), strong, em });
            rest = &rest[signs..];
            continue;
        }
        // The sign behind a backslash is a letter like others.
        let taken = if letter == '\\' { rest.chars().take(2).map(char::len_utf8).sum() } else { letter.len_utf8() };
        if let Some(last) = found.last_mut() {
            last.text.push_str(&rest[..taken]);
        }
        rest = &rest[taken..];
    }
    found
}

/// What a live text says, as one would type it; what is only suggested in it is not said. Lists and headings are
/// paragraphs of it.
fn said(blocks: &[readable::Block]) -> Vec<Block> {
    let blocks = papers::blocks(blocks, 0, &|_| String::new(), papers::People::default());
    rejected(&Paper { blocks, ..Paper::default() }).blocks
}

/// What was written together on a paragraph, in the markup of forms. `None` if nobody writes it together.
///
/// # Errors
/// The live text could not be read.
pub async fn of_para(live: &Live, document: &Document, para: &ParaId) -> Result<Option<String>, Broken> {
    let Some(note) = document.para(para).and_then(|para| para.together.clone()) else { return Ok(None) };
    let blocks = entente_papers::labels::unlisted(said(&read(live, &note).await?));
    let all = blocks.iter().filter_map(markup_of).filter(|markup| !markup.trim().is_empty());
    Ok(Some(all.collect::<Vec<_>>().join(" ")))
}

/// The paragraphs of the draft that was written together, in markup. `None` if nobody writes it together.
///
/// # Errors
/// The live text could not be read.
pub async fn of_draft(live: &Live, document: &Document) -> Result<Option<Vec<Drafted>>, Broken> {
    let Some(note) = &document.note else { return Ok(None) };
    let lines = lines_of(said(&read(live, note).await?));
    Ok(Some(drafts::sorted(lines, document.scheme)))
}

/// The text as it stands now.
///
/// # Errors
/// The live text could not be read.
pub async fn read(live: &Live, note: &NoteId) -> Result<Vec<readable::Block>, Broken> {
    let read = live.rooms.read(note).await;
    Ok(read.map_err(|error| Broken::Stored(format!("note {note}: {error}")))?.unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use entente_drafting::model::{ParaKind, Scheme};
    use entente_live::readable::readable;
    use proptest::{prelude::*, sample::select};

    use super::*;

    const KINDS: [(ParaKind, u8); 9] = [
        (ParaKind::Heading, 1),
        (ParaKind::Heading, 3),
        (ParaKind::Preambular, 0),
        (ParaKind::Operative, 0),
        (ParaKind::Sub, 1),
        (ParaKind::Sub, 1),
        (ParaKind::Sub, 2),
        (ParaKind::Annex, 0),
        (ParaKind::Footnote, 0),
    ];

    const WORDS: [&str; 12] = [
        "*Recalling* the charter,",
        "They agreed and / or noted.",
        "[one | other] thing",
        "as [priority [urgent]] groups",
        "**strong** and *em***both** words",
        r"a \* star and a \[bracket\]",
        r"a back\\slash",
        "Annex. is a word here",
        "(b) begins like a number",
        "2. begins so, too",
        "تحقيق [الأولوية] للجميع",
        "会议[决定]再次举行",
    ];

    fn draft() -> impl Strategy<Value = Vec<Drafted>> {
        prop::collection::vec((select(&KINDS), select(&WORDS)), 1..40).prop_map(|all| {
            all.into_iter().map(|((kind, depth), words)| Drafted { kind, depth, markup: words.to_owned() }).collect()
        })
    }

    fn as_read(markup: &str) -> Vec<text::Inline> {
        let mut ids = 0;
        let mut id = || {
            ids += 1;
            format!("b{ids}")
        };
        text::read(markup, &[], entente_domain::clock::Moment::default(), &mut id).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

        /// A draft that goes into a live text and comes back untouched is the same draft.
        #[test]
        fn what_nobody_touched_comes_back_as_it_was(draft in draft()) {
            let begun = beginning(&typed(&draft)).unwrap();
            let back = drafts::sorted(lines_of(said(&readable(&begun).unwrap())), Scheme::Continuous);
            prop_assert_eq!(back.len(), draft.len());
            for (back, was) in back.iter().zip(&draft) {
                prop_assert_eq!((back.kind, back.depth), (was.kind, was.depth), "{}", was.markup);
                prop_assert_eq!(as_read(&back.markup), as_read(&was.markup), "{} {}", back.markup, was.markup);
            }
        }
    }

    #[test]
    fn alternatives_are_divided_within_brackets_alone() {
        use super::super::papers::alternatives;
        assert_eq!(alternatives("and / or [one / other [a / b]] and / or"), "and / or [one | other [a | b]] and / or");
    }
}
