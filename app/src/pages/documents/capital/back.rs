//! What came back: what a capital says of a paragraph, and the one button that follows from it.

use entente_domain::ids::ParaId;
use entente_drafting::{
    capital::{Answer, OnPara, Word},
    model::{DocumentState, On, Para, ParaStatus, ProposalState, Stance},
    text as words_of,
};
use entente_service::documents::capital::Letter;
use leptos::prelude::*;

use super::when;
use crate::{
    pages::documents::{
        Looked,
        deeds::{Form, hidden},
        inlines, para,
    },
    t,
    text::{language, tell_word},
    visit::Visit,
};

/// Who answered, as they typed it: nobody has verified it, and it says so.
pub(super) fn who(answer: &Answer) -> AnyView {
    view! { <bdi>{answer.name.clone()}</bdi>", "<bdi>{answer.office.clone()}</bdi>" "<span class="unverified">{t!("capital-unverified")}</span> }
        .into_any()
}

/// An answer with all it says.
pub(super) fn whole(visit: &Visit, looked: &Looked, letter: &Letter, answer: &Answer, command: &str) -> AnyView {
    let paras: Vec<AnyView> =
        answer.paras.iter().map(|on| one(visit, looked, letter, answer, on, command, true)).collect();
    view! {
        <div class="capital-answer-back">
            <p>{who(answer)}" "<span class="meta">{when(visit, looked, answer.at)}</span></p>
            {(!answer.note.is_empty()).then(|| view! { <p class="capital-said" dir="auto">{answer.note.clone()}</p> })}
            <ol class="capital-answers">{paras}</ol>
        </div>
    }
    .into_any()
}

/// What was said of one paragraph, without what follows from it.
pub(super) fn said(looked: &Looked, on: &OnPara) -> AnyView {
    view! { <li>{head(looked, &on.para, on.word)}{words(on)}</li> }.into_any()
}

fn head(looked: &Looked, id: &ParaId, word: Word) -> AnyView {
    let number = looked.document().called(id);
    let href = format!("{}?para={id}#panel", looked.base());
    view! { <p class="line"><a href=href>{t!("para-title", number = number)}</a><strong data-word=word.word()>{tell_word(language(), "capital-word", word.word())}</strong></p> }
        .into_any()
}

fn words(on: &OnPara) -> AnyView {
    let change = (on.word == Word::Change)
        .then(|| view! { <p class="para-text" dir="auto">{inlines::changes(&on.base, &on.new)}</p> });
    let reason = (!on.reason.is_empty()).then(|| view! { <p class="capital-said" dir="auto">{on.reason.clone()}</p> });
    view! { {change}{reason} }.into_any()
}

/// What was said of one paragraph, and what can be done with it now.
pub(super) fn one(
    visit: &Visit,
    looked: &Looked,
    letter: &Letter,
    answer: &Answer,
    on: &OnPara,
    command: &str,
    with_head: bool,
) -> AnyView {
    let now = para(looked, on.para.as_str()).filter(|para| para.status != ParaStatus::Deleted);
    let moved = now.is_none_or(|now| words_of::hash(&now.text) != words_of::hash(&on.base));
    let moved_words = moved.then(|| match now {
        Some(now) => view! {
            <p class="meta">{t!("capital-since-changed")}</p>
            <p class="para-text" dir="auto">{inlines::changes(&on.base, &now.text)}</p>
        }
        .into_any(),
        None => view! { <p class="meta">{t!("capital-since-gone")}</p> }.into_any(),
    });
    let head = if with_head {
        head(looked, &on.para, on.word)
    } else {
        view! { <p class="line"><strong data-word=on.word.word()>{tell_word(language(), "capital-word", on.word.word())}</strong><span class="meta">{who(answer)}</span><span class="meta">{when(visit, looked, answer.at)}</span></p> }
            .into_any()
    };
    let note = (!with_head && !answer.note.is_empty())
        .then(|| view! { <p class="capital-said" dir="auto">{answer.note.clone()}</p> });
    let follows = now.map(|now| follows(looked, letter, on, now, moved, command));
    view! { <li class="capital-on" data-word=on.word.word()>{head}{words(on)}{note}{moved_words}{follows}</li> }
        .into_any()
}

/// The one button that follows from an answer.
fn follows(looked: &Looked, letter: &Letter, on: &OnPara, now: &Para, moved: bool, command: &str) -> Option<AnyView> {
    let document = looked.document();
    let negotiated = matches!(
        document.state,
        DocumentState::Circulated | DocumentState::Reading | DocumentState::Compilation | DocumentState::AllAgreed
    );
    let command = format!("{command}-h");
    let form = Form { looked, command: &command, para: Some(now), current: None };
    let party = letter.ask.party.to_string();
    let buttons = match on.word {
        Word::Agree if negotiated && !moved => {
            let hash = words_of::hash(&now.text);
            let stands = document.stance(&letter.ask.party, &On::Para(now.id.clone(), hash.clone()));
            if matches!(stands, Some(Stance::CanAccept | Stance::Support)) {
                return Some(view! { <p class="meta">{t!("capital-position-given")}</p> }.into_any());
            }
            let fields = view! {
                <input type="hidden" name="on" value="para"/><input type="hidden" name="of" value=now.id.to_string()/><input type="hidden" name="hash" value=hash/>
                <input type="hidden" name="stance" value=Stance::CanAccept.word()/>{hidden("party", party)}
            };
            form.button("position", &letter.ask.id, t!("capital-give-position"), Some(fields.into_any()))
        }
        Word::Change => {
            let draft = on.draft.as_ref().and_then(|id| document.proposal(id))?;
            if draft.state != ProposalState::Draft {
                let word = tell_word(language(), "proposal-state", draft.state.word());
                return Some(view! { <p class="meta">{t!("capital-draft-is", state = word)}</p> }.into_any());
            }
            let edit = format!("{}/write?what=propose&proposal={}", looked.base(), draft.id);
            let edit = view! { <a class="button" href=edit>{t!("proposal-edit")}</a> };
            if now.status.is_frozen() || !negotiated {
                return Some(
                    view! { <p class="meta">{t!("capital-draft-frozen")}</p><div class="buttons no-print">{edit}</div> }
                        .into_any(),
                );
            }
            let fields = view! { {hidden("proposal", draft.id.to_string())}{hidden("party", party)} };
            let table = form.button("submit", draft.id.as_str(), t!("capital-table"), Some(fields.into_any()));
            view! { {table}{edit} }.into_any()
        }
        Word::Refuse if negotiated && now.status == ParaStatus::AgreedAdRef => {
            let fields = view! { {hidden("reason", on.reason.clone())}{hidden("party", party)} };
            form.button("return", &letter.ask.id, t!("capital-return"), Some(fields.into_any()))
        }
        Word::Agree | Word::Refuse | Word::MoreTime => return None,
    };
    Some(view! { <div class="buttons no-print">{buttons}</div> }.into_any())
}
