//! What a capital may say of the text as it stands, and which of its drafts a later answer may write anew.

use entente_domain::{clock::Moment, ids::ParaId, limits, words};

use super::{Answer, Ask, Now, OnPara, Sent, Word, now};
use crate::{
    model::{Document, Proposal, ProposalState},
    text::{self, Inline},
};

/// An answer as it comes in.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Said {
    pub name: String,
    pub office: String,
    pub note: String,
    /// How many answers its author saw.
    pub seen: i64,
    pub paras: Vec<SaidOn>,
}

#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SaidOn {
    pub para: ParaId,
    pub word: Word,
    /// The hash of the words its author saw.
    pub of: String,
    /// Only of a change.
    pub new: Vec<Inline>,
    pub reason: String,
}

/// What is wrong with an answer, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wrong {
    /// None: the answer as a whole.
    pub para: Option<ParaId>,
    pub why: Why,
}

words! {
    Why {
        // Somebody else answered by the same link meanwhile.
        Meanwhile = "meanwhile",
        // The paragraph says something else than what was answered.
        Moved = "moved",
        // It is there no more.
        Gone = "gone",
        NoName = "no_name",
        NoOffice = "no_office",
        Nothing = "nothing",
        NoReason = "no_reason",
        NoChange = "no_change",
        NoText = "no_text",
        TooLong = "too_long",
    }
}

/// Checks an answer against the text as it stands.
///
/// # Errors
/// Everything that is wrong with it, in the order of the page.
pub fn checked(ask: &Ask, document: &Document, said: &Said) -> Result<Answer, Vec<Wrong>> {
    let mut wrong = Vec::new();
    let mut whole = |why: Why| wrong.push(Wrong { para: None, why });
    if said.seen != ask.answers {
        whole(Why::Meanwhile);
    }
    let mut paras = Vec::new();
    let mut of_paras = Vec::new();
    for one in &said.paras {
        let Some(sent) = ask.sent(&one.para) else { continue };
        match said_on(document, sent, one) {
            Ok(checked) => paras.push(checked),
            Err(why) => of_paras.push(Wrong { para: Some(one.para.clone()), why }),
        }
    }
    if said.paras.is_empty() && said.note.trim().is_empty() {
        whole(Why::Nothing);
    }
    if said.name.trim().is_empty() {
        whole(Why::NoName);
    }
    if said.office.trim().is_empty() {
        whole(Why::NoOffice);
    }
    let long = said.note.chars().count() > limits::COMMENT_MAX
        || [&said.name, &said.office].iter().any(|one| one.chars().count() > limits::NAME_MAX);
    if long {
        whole(Why::TooLong);
    }
    wrong.extend(of_paras);
    if !wrong.is_empty() {
        return Err(wrong);
    }
    let words = |text: &str| text.trim().to_owned();
    Ok(Answer {
        number: ask.answers + 1,
        at: Moment::default(),
        name: words(&said.name),
        office: words(&said.office),
        note: words(&said.note),
        paras,
    })
}

fn said_on(document: &Document, sent: &Sent, said: &SaidOn) -> Result<OnPara, Why> {
    let para = match now(document, sent) {
        Now::Same(para) | Now::Changed(para) => para,
        Now::Gone => return Err(Why::Gone),
    };
    if text::hash(&para.text) != said.of {
        return Err(Why::Moved);
    }
    if said.reason.chars().count() > limits::REASON_MAX
        || text::plain(&said.new).chars().count() > limits::PARAGRAPH_MAX
    {
        return Err(Why::TooLong);
    }
    let new = match said.word {
        Word::Change if text::plain(&said.new).trim().is_empty() => return Err(Why::NoText),
        Word::Change if text::hash(&said.new) == text::hash(&para.text) => return Err(Why::NoChange),
        Word::Change => said.new.clone(),
        Word::Refuse if said.reason.trim().is_empty() => return Err(Why::NoReason),
        Word::Agree | Word::Refuse | Word::MoreTime => Vec::new(),
    };
    Ok(OnPara {
        para: said.para.clone(),
        word: said.word,
        base: para.text.clone(),
        new,
        reason: said.reason.trim().to_owned(),
        draft: None,
    })
}

/// The draft that an earlier answer made, if the delegation has left it as it came: then the next answer may write it
/// anew. One that was worked on, or sent, is the delegation's.
pub fn untouched<'d>(document: &'d Document, earlier: &OnPara) -> Option<&'d Proposal> {
    let proposal = document.proposal(earlier.draft.as_ref()?)?;
    let as_it_came = proposal.state == ProposalState::Draft
        && text::hash(&proposal.new) == text::hash(&earlier.new)
        && proposal.rationale == earlier.reason;
    as_it_came.then_some(proposal)
}
