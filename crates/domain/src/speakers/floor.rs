//! Giving, halting and taking the floor (meeting-rules section 3, the table of
//! speech states, rules 3, 12 and 13).

use super::{
    Deed, Refused, Ruling, Speech, SpeechKind, SpeechState, Verdict,
    acts::{Change, Desk},
};
use crate::clock::Moment;

/// How often an entry may be called in vain.
const SKIPS_MAX: i64 = 2;

pub(super) fn call(desk: &Desk<'_>, speech: &Speech) -> Result<Change, Refused> {
    may_call(desk, speech)?;
    let called = Speech { state: SpeechState::Called, called_at: Some(desk.at), ..speech.clone() };
    Ok(Change::of(Deed::Called, vec![called]))
}

fn may_call(desk: &Desk<'_>, speech: &Speech) -> Result<(), Refused> {
    desk.treated(speech)?;
    if speech.state != SpeechState::Waiting {
        return Err(Refused::SpeechState);
    }
    if desk.list.called().is_some() {
        return Err(Refused::SomebodyCalled);
    }
    ruling_done(desk)
}

/// The chair rules on a point of order before anything else.
fn ruling_done(desk: &Desk<'_>) -> Result<(), Refused> {
    let open = desk.list.speeches.iter().any(|speech| {
        speech.kind == SpeechKind::PointOfOrder && matches!(speech.state, SpeechState::Speaking | SpeechState::Paused)
    });
    if open { Err(Refused::RulingFirst) } else { Ok(()) }
}

pub(super) fn give(desk: &Desk<'_>, speech: &Speech) -> Result<Change, Refused> {
    if speech.state != SpeechState::Called {
        may_call(desk, speech)?;
    }
    begin(desk, speech)
}

/// Begins a called speech. What runs is halted by what interrupts, and ended by all else.
pub(super) fn begin(desk: &Desk<'_>, speech: &Speech) -> Result<Change, Refused> {
    desk.treated(speech)?;
    ruling_done(desk)?;
    elsewhere_silent(desk)?;
    let at = desk.at;
    let mut begun = speech.clone();
    let mut changed = Vec::new();
    if speech.kind.interrupts() {
        if let Some(running) = desk.list.speaking() {
            let mut halted = running.clone();
            halted.halted(SpeechState::Paused, at);
            begun.parent = Some(halted.id.clone());
            changed.push(halted);
        }
    } else {
        let over = |other: &&Speech| matches!(other.state, SpeechState::Speaking | SpeechState::Paused);
        for other in desk.list.speeches.iter().filter(over) {
            // An answer belongs to the speech it answers, which goes on afterwards.
            if speech.kind == SpeechKind::Answer && speech.parent.as_ref() == Some(&other.id) {
                let mut halted = other.clone();
                halted.halted(SpeechState::Paused, at);
                changed.push(halted);
            } else {
                changed.extend(over_and_done(desk, other));
            }
        }
    }
    begun.called_at = begun.called_at.or(Some(at));
    begun.started(at);
    // Its own questions may have gone with the speech that ended.
    changed.retain(|other| other.id != begun.id);
    changed.push(begun);
    Ok(Change::of(Deed::Begun, changed))
}

/// No other list of the same session has a speaker.
fn elsewhere_silent(desk: &Desk<'_>) -> Result<(), Refused> {
    let head = &desk.list.head;
    let other = desk
        .programme
        .lists
        .iter()
        .any(|list| list.head.session == head.session && list.head.item != head.item && list.speaking().is_some());
    if other { Err(Refused::SomebodySpeaks) } else { Ok(()) }
}

pub(super) fn skip(speech: &Speech) -> Result<Change, Refused> {
    if speech.state != SpeechState::Called {
        return Err(Refused::SpeechState);
    }
    let skipped = speech.skipped + 1;
    let state = if skipped >= SKIPS_MAX { SpeechState::Lapsed } else { SpeechState::Waiting };
    let speech = Speech { state, skipped, pinned: None, moved: false, ..speech.clone() };
    Ok(Change::of(Deed::Skipped, vec![speech]))
}

pub(super) fn pause(speech: &Speech, at: Moment) -> Result<Change, Refused> {
    if speech.state != SpeechState::Speaking {
        return Err(Refused::SpeechState);
    }
    let mut speech = speech.clone();
    speech.halted(SpeechState::Paused, at);
    Ok(Change::of(Deed::Paused, vec![speech]))
}

pub(super) fn resume(desk: &Desk<'_>, speech: &Speech) -> Result<Change, Refused> {
    desk.treated(speech)?;
    if speech.state != SpeechState::Paused {
        return Err(Refused::SpeechState);
    }
    if desk.list.speaking().is_some() {
        return Err(Refused::SomebodySpeaks);
    }
    let interrupted_by_open = desk
        .list
        .speeches
        .iter()
        .any(|other| other.parent.as_ref() == Some(&speech.id) && other.state == SpeechState::Paused);
    if speech.kind != SpeechKind::PointOfOrder {
        ruling_done(desk)?;
    }
    if interrupted_by_open {
        return Err(Refused::SomebodySpeaks);
    }
    elsewhere_silent(desk)?;
    let mut speech = speech.clone();
    speech.started(desk.at);
    Ok(Change::of(Deed::Resumed, vec![speech]))
}

pub(super) fn end(desk: &Desk<'_>, speech: &Speech) -> Result<Change, Refused> {
    if !matches!(speech.state, SpeechState::Speaking | SpeechState::Paused) {
        return Err(Refused::SpeechState);
    }
    if speech.kind == SpeechKind::PointOfOrder {
        return Err(Refused::RulingFirst);
    }
    Ok(Change::of(Deed::Ended, over_and_done(desk, speech)))
}

/// A speech ended, with what hung on it: questions that run end, questions not asked fall away.
pub(super) fn over_and_done(desk: &Desk<'_>, speech: &Speech) -> Vec<Speech> {
    let mut ended = speech.clone();
    ended.halted(SpeechState::Done, desk.at);
    let mut changed = vec![ended];
    for other in desk.list.speeches.iter().filter(|other| other.parent.as_ref() == Some(&speech.id)) {
        let asks = matches!(other.kind, SpeechKind::Question | SpeechKind::Answer);
        let mut other = other.clone();
        match other.state {
            SpeechState::Speaking | SpeechState::Paused if asks => other.halted(SpeechState::Done, desk.at),
            SpeechState::Waiting | SpeechState::Called if asks => other.state = SpeechState::Removed,
            _ => continue,
        }
        changed.push(other);
    }
    changed
}

pub(super) fn rule(desk: &Desk<'_>, speech: &Speech, verdict: Verdict, ground: String) -> Result<Change, Refused> {
    let on_the_floor = matches!(speech.state, SpeechState::Speaking | SpeechState::Paused);
    if speech.kind != SpeechKind::PointOfOrder || !on_the_floor {
        return Err(Refused::SpeechState);
    }
    let mut speech = speech.clone();
    let state = match verdict {
        Verdict::Accepted | Verdict::Noted => SpeechState::Done,
        Verdict::Rejected => SpeechState::RuledOut,
    };
    speech.halted(state, desk.at);
    speech.ruling = Some(Ruling { verdict, ground, appealed_by: None, upheld: None });
    Ok(Change::of(Deed::Ruled, vec![speech]))
}

pub(super) fn appeal(speech: &Speech, short: &str) -> Result<Change, Refused> {
    let mut speech = speech.clone();
    match &mut speech.ruling {
        Some(ruling) if ruling.appealed_by.is_none() => ruling.appealed_by = Some(short.to_owned()),
        Some(_) | None => return Err(Refused::SpeechState),
    }
    Ok(Change::of(Deed::Appealed, vec![speech]))
}

pub(super) fn decide_appeal(speech: &Speech, upheld: bool) -> Result<Change, Refused> {
    let mut speech = speech.clone();
    match &mut speech.ruling {
        Some(ruling) if ruling.appealed_by.is_some() && ruling.upheld.is_none() => ruling.upheld = Some(upheld),
        Some(_) | None => return Err(Refused::SpeechState),
    }
    Ok(Change::of(Deed::AppealDecided, vec![speech]))
}
