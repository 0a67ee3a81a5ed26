//! A text that goes up to another meeting and comes down again; and what of a text is outstanding.

mod common;

use common::{NOW, party, typed};
use entente_domain::{
    ids::{DocumentId, MeetingId, ParaId, PartyId},
    meeting::Visibility,
    text::{Language, Multilingual},
};
use entente_drafting::{
    descent::{Descent, Fate, became, handed_up, through, without_holders},
    model::{Document, DocumentKind, DocumentState, On, Para, ParaKind, ParaStatus, Pen, Position, Scheme, Stance},
    outstanding::{Outstanding, of_para},
    text::{Inline, brackets, hash},
};

fn para(id: &str, words: &str, status: ParaStatus) -> Para {
    Para {
        id: ParaId::new(id),
        kind: ParaKind::Operative,
        depth: 0,
        alt_of: None,
        number: String::new(),
        born_rev: 0,
        gone_rev: None,
        text: typed(words),
        status,
        since: NOW,
        ad_ref_until: None,
        from: None,
        corrected: None,
        together: None,
    }
}

fn document(state: DocumentState, paras: Vec<Para>) -> Document {
    Document {
        id: DocumentId::new("d"),
        meeting: MeetingId::new("m"),
        item: None,
        symbol: "D/1".to_owned(),
        title: Multilingual::single("en", "A text"),
        kind: DocumentKind::Recommendations,
        language: Language::En,
        languages: Vec::new(),
        scheme: Scheme::Continuous,
        visibility: Visibility::Participants,
        state,
        reading: 1,
        pen: Pen::Closed,
        all_or_nothing: false,
        auto_table: false,
        proposals_until: None,
        note: None,
        focus: None,
        focus_since: None,
        version: 1,
        created_at: NOW,
        paras,
        proposals: Vec::new(),
        positions: Vec::new(),
        revisions: Vec::new(),
    }
}

#[test]
fn what_is_outstanding() {
    use DocumentState as D;
    use Outstanding as O;
    use ParaStatus as S;
    let words = |status| para("p", "Words.", status);
    // While the meeting goes on, and when it is over.
    let table = [
        (words(S::Untouched), None, Some(O::Open)),
        (words(S::Open), Some(O::Open), Some(O::Open)),
        (para("p", "Some [words].", S::Bracketed), Some(O::Brackets), Some(O::Brackets)),
        (para("p", "Some [words].", S::Open), Some(O::Brackets), Some(O::Brackets)),
        (words(S::ChairsText), Some(O::ChairsText), Some(O::ChairsText)),
        (words(S::AgreedAdRef), Some(O::Reserved), Some(O::Reserved)),
        (words(S::Agreed), None, None),
        (words(S::Deleted), None, None),
        (Para { kind: ParaKind::Heading, ..words(S::Open) }, None, None),
        (Para { gone_rev: Some(1), ..words(S::Open) }, None, None),
    ];
    for (one, during, after) in table {
        for state in [D::Circulated, D::Reading, D::Compilation, D::AllAgreed] {
            let text = document(state, vec![one.clone()]);
            assert_eq!(of_para(&text, &one, false), during, "{state} {}", one.status);
            assert_eq!(of_para(&text, &one, true), after, "{state} {}", one.status);
        }
        for state in [D::Drafting, D::Silence, D::Adopted, D::Final, D::ChairsSummary] {
            assert_eq!(of_para(&document(state, vec![one.clone()]), &one, true), None, "{state}");
        }
    }
    // Somebody let it pass and reserved their position; on other words it is none.
    let agreed = words(ParaStatus::Agreed);
    let mut text = document(DocumentState::Reading, vec![agreed.clone()]);
    let on = |words: &[Inline]| On::Para(agreed.id.clone(), hash(words));
    let position = Position {
        party: PartyId::new("x"),
        short: "X".to_owned(),
        on: on(&agreed.text),
        stance: Stance::Reserve,
        note: String::new(),
        at: NOW,
        public: true,
    };
    text.positions = vec![position.clone()];
    assert_eq!(of_para(&text, &agreed, false), Some(Outstanding::Reserved));
    text.positions = vec![Position { on: on(&typed("Other words.")), ..position }];
    assert_eq!(of_para(&text, &agreed, false), None);
}

fn descents(lower: &Document, prefix: &str) -> Vec<Descent> {
    handed_up(lower)
        .into_iter()
        .map(|para| Descent {
            para: ParaId::new(format!("{prefix}{}", para.id)),
            from: para.id.clone(),
            status: para.status,
            words: without_holders(&para.text),
        })
        .collect()
}

fn word(fate: &Fate) -> &'static str {
    match fate {
        Fate::AsItWas => "as it was",
        Fate::Changed(_) => "changed",
        Fate::Dropped => "dropped",
    }
}

#[test]
fn a_text_goes_up_and_comes_down() {
    use ParaStatus as S;
    let below = document(
        DocumentState::Reading,
        vec![
            para("1", "As agreed.", S::Agreed),
            para("2", "With [some] words.", S::Bracketed),
            para("3", "Too much.", S::Open),
            para("4", "Gone below.", S::Deleted),
        ],
    );
    let up = descents(&below, "u");
    assert_eq!(up.len(), 3, "what was deleted by agreement does not go up");
    let above = document(
        DocumentState::Adopted,
        vec![
            para("u1", "As agreed.", S::Agreed),
            para("new", "Put in above.", S::Agreed),
            para("u2", "With words.", S::Agreed),
            para("u3", "Too much.", S::Deleted),
        ],
    );
    let found = became(&up, &above);
    let fates: Vec<(&str, &str)> = found.paras.iter().map(|(from, _, fate)| (from.as_str(), word(fate))).collect();
    assert_eq!(fates, [("1", "as it was"), ("2", "changed"), ("3", "dropped")]);
    assert_eq!(found.added.iter().map(|para| para.id.as_str()).collect::<Vec<_>>(), ["new"]);
    // One step further: the words compared are the first's, whatever the step between made of them.
    let top = document(
        DocumentState::Adopted,
        vec![para("tu1", "As agreed.", S::Agreed), para("tu2", "With [some] words.", S::Agreed)],
    );
    let whole = through(&up, &descents(&above, "t"));
    let found = became(&whole, &top);
    let fates: Vec<(&str, &str)> = found.paras.iter().map(|(from, _, fate)| (from.as_str(), word(fate))).collect();
    assert_eq!(fates, [("1", "as it was"), ("2", "as it was"), ("3", "dropped")]);
    assert!(found.added.is_empty());
}

#[test]
fn brackets_go_up_without_those_who_hold_them() {
    let mut text = typed("A [b [c] | d] e.");
    if let Some(Inline::Bracket(bracket)) = text.get_mut(1) {
        bracket.held_by = vec![party("KEN")];
    }
    let up = without_holders(&text);
    assert_eq!(brackets(&up).len(), brackets(&text).len());
    assert!(brackets(&up).iter().all(|bracket| bracket.held_by.is_empty()));
    assert_eq!(hash(&up), hash(&text), "the words are the same");
}
