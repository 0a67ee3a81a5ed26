//! What can be pressed on a list of speakers, by chance.

use entente_domain::{
    agenda::Act,
    clock::Moment,
    ids::{ItemId, PartyId, SpeechId},
    programme::Programme,
    speakers::{
        Entry, FloorAct, Hand, Handed, ListMode, ListSettings, ListVisibility, Motion, Observers, PointsOfOrder,
        Speech, SpeechKind, SpeechState, Verdict,
    },
};
use proptest::{prelude::*, sample::select};

pub const PARTIES: [(&str, &str); 4] =
    [("midsa", "Africa"), ("midwa", "Africa"), ("colombo", "Asia and the Pacific"), ("observer", "")];

/// What is pressed on a list of speakers; of which entry, the state says.
#[derive(Clone, Debug)]
pub enum Press {
    Settings(ListSettings),
    Plain(FloorAct),
    Join(SpeechKind),
    OfSpeech(fn(SpeechId) -> FloorAct),
    OfTwo(fn(SpeechId, SpeechId) -> FloorAct),
    Appeal(fn(SpeechId) -> FloorAct),
    AnswerSwap,
    TopUp,
}

fn settings() -> impl Strategy<Value = ListSettings> {
    let modes = (select(ListMode::ALL), select(Observers::ALL), select(PointsOfOrder::ALL));
    let rest =
        (select(ListVisibility::ALL), any::<bool>(), prop::option::weighted(0.8, Just(60_i64)), 0_i64..200, 1_i64..3);
    (modes, rest).prop_map(|((mode, observers, points_of_order), (visibility, self_join, budget_s, limit, most))| {
        ListSettings {
            mode,
            observers,
            points_of_order,
            visibility,
            self_join,
            budget_s,
            limit_single_s: limit,
            max_per_party: most,
            ..ListSettings::default()
        }
    })
}

pub fn press() -> impl Strategy<Value = Press> {
    const PLAIN: [FloorAct; 6] = [
        FloorAct::OpenInscription,
        FloorAct::Open,
        FloorAct::Close,
        FloorAct::Reopen,
        FloorAct::NewRound,
        FloorAct::AnnounceClosing { at: Moment(i64::MAX / 2) },
    ];
    const OF_SPEECH: [fn(SpeechId) -> FloorAct; 15] = [
        |speech| FloorAct::GiveFloor { speech },
        |speech| FloorAct::GiveFloor { speech },
        |speech| FloorAct::GiveFloor { speech },
        |speech| FloorAct::Call { speech },
        |speech| FloorAct::Begin { speech },
        |speech| FloorAct::Skip { speech },
        |speech| FloorAct::Pause { speech },
        |speech| FloorAct::Resume { speech },
        |speech| FloorAct::End { speech },
        |speech| FloorAct::Rule { speech, verdict: Verdict::Rejected, ground: "substance".to_owned() },
        |speech| FloorAct::Readd { speech },
        |speech| FloorAct::AddTime { speech, seconds: 30 },
        |speech| FloorAct::AskToConclude { speech },
        |speech| FloorAct::Withdraw { speech },
        |speech| FloorAct::HandIn {
            speech,
            handed: Handed { language: "en".to_owned(), written: true, at: Moment(0) },
        },
    ];
    const APPEALS: [fn(SpeechId) -> FloorAct; 2] = [
        |speech| FloorAct::Appeal { speech, short: "MIDSA".to_owned() },
        |speech| FloorAct::DecideAppeal { speech, upheld: true },
    ];
    const OF_TWO: [fn(SpeechId, SpeechId) -> FloorAct; 2] =
        [|from, to| FloorAct::OfferSwap { from, to }, |speech, before| FloorAct::Move { speech, before: Some(before) }];
    prop_oneof![
        2 => settings().prop_map(Press::Settings),
        3 => select(&PLAIN).prop_map(Press::Plain),
        12 => select(SpeechKind::ALL).prop_map(Press::Join),
        16 => select(&OF_SPEECH).prop_map(Press::OfSpeech),
        4 => select(&OF_TWO).prop_map(Press::OfTwo),
        1 => Just(Press::AnswerSwap),
        5 => select(&APPEALS).prop_map(Press::Appeal),
        3 => Just(Press::TopUp),
    ]
}

/// The press as an act on the entries there are; none where there are none.
pub fn floor_act(
    programme: &Programme,
    item: &ItemId,
    press: &Press,
    party: usize,
    picks: (usize, usize),
    id: usize,
) -> Option<Act> {
    let (party, region) = PARTIES[party];
    // Mostly those with whom something can be done now.
    let at = |place: usize| {
        let speeches = &programme.list(item)?.speeches;
        let busy = |speech: &&Speech| speech.is_open() && speech.state != SpeechState::Waiting;
        let busy: Vec<&Speech> = speeches.iter().filter(busy).collect();
        let open: Vec<&Speech> = speeches.iter().filter(|speech| speech.is_open()).collect();
        let all: Vec<&Speech> = speeches.iter().collect();
        let from = match place {
            0..4 if !busy.is_empty() => busy,
            0..7 if !open.is_empty() => open,
            _ => all,
        };
        from.get(place % from.len().max(1)).map(|speech| speech.id.clone())
    };
    let ruled = || programme.list(item)?.speeches.iter().find(|speech| speech.ruling.is_some());
    let act = match press {
        Press::Settings(settings) => FloorAct::Configure { settings: settings.clone() },
        Press::Plain(act) => act.clone(),
        Press::Join(kind) => FloorAct::Join {
            id: SpeechId::new(format!("speech-{id}")),
            entry: Entry {
                party: PartyId::new(party),
                short: party.to_uppercase(),
                region: region.to_owned(),
                observer: party == "observer",
                present: true,
                kind: *kind,
                motion: Some(Motion::AdjournDebate),
                on_behalf_of: Vec::new(),
                language: "fr".to_owned(),
                note: "for the chair only".to_owned(),
                level: Some(3),
            },
        },
        Press::OfSpeech(act) => act(at(picks.0)?),
        Press::OfTwo(act) => act(at(picks.0)?, at(picks.1)?),
        Press::Appeal(act) => act(ruled()?.id.clone()),
        Press::AnswerSwap => {
            let offer = programme.list(item)?.head.swaps.first()?;
            FloorAct::AnswerSwap { from: offer.from.clone(), to: offer.to.clone(), agreed: true }
        }
        Press::TopUp => FloorAct::TopUp { party: PartyId::new(party), seconds: 60 },
    };
    Some(Act::Floor { item: item.clone(), act, hand: Hand::Podium })
}
