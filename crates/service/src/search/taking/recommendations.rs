//! Recommendations of a meeting's groups and of its plenary. What a group has on its table is found by those only who take
//! part; what it brought, by everybody who knows the group.

use entente_domain::{
    meeting::Visibility,
    programme::Programme,
    search::{Kind, Readers, Right},
    text::Multilingual,
};
use entente_exchange::recommendation::{Recommendation, State};
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
    meetings, recommendations as kept,
};

use super::{day_of, days, form, lines, parts};

/// Takes in a recommendation as it is now. The programme is that of its meeting, held for the transaction.
pub(crate) async fn take(tx: &mut Tx, programme: &Programme, one: &Recommendation) -> Result<(), Broken> {
    let source = format!("recommendation {}", one.id);
    let (content, code) = (&one.content, one.content.language.code());
    let group = one.group.as_ref().and_then(|id| programme.session(id)).filter(|session| session.group_of.is_some());
    // Without a title of its own it is named by who wrote it down.
    let under = match (group, meetings::by_id(tx.link(), &one.meeting).await?) {
        (Some(session), _) => session.title.clone(),
        (None, Some(meeting)) => meeting.title,
        (None, None) => Multilingual::default(),
    };
    let text = lines([content.text.as_str(), one.reason.as_deref().unwrap_or_default()]);
    let day = day_of(one.changed_at);
    let entry = |text: String| Entry {
        kind: Kind::Recommendation,
        thing: one.id.to_string(),
        languages: vec![code.to_owned()],
        meeting: Some(one.meeting.clone()),
        readers: Readers::Of(one.meeting.clone(), right(programme, one)),
        day: days(&day),
        themes: Some(content.theme.clone()).filter(|theme| !theme.is_empty()).into_iter().collect(),
        says: Says {
            text: Multilingual::single(code, text),
            under: under.clone(),
            date: day.clone(),
            ..Says::default()
        },
    };
    let made: Vec<Entry> = parts(&text).into_iter().map(entry).collect();
    entries::put(tx.link(), &source, &made).await?;
    entries::set_taken(tx.link(), &source, form(), 0).await
}

/// Takes in anew what a group recommends whose session is not what it was.
pub(super) async fn follow(tx: &mut Tx, before: &Programme, after: &Programme, session: &str) -> Result<(), Broken> {
    let mut both = before.sessions.iter().chain(&after.sessions);
    if !both.any(|one| one.id.as_str() == session && one.group_of.is_some()) {
        return Ok(());
    }
    for one in kept::of_meeting(tx.link(), &after.meeting).await? {
        if one.group.as_ref().is_some_and(|group| group.as_str() == session) {
            take(tx, after, &one).await?;
        }
    }
    Ok(())
}

/// As `service::recommendations` reads them.
fn right(programme: &Programme, one: &Recommendation) -> Right {
    let visibility = match &one.group {
        None => Visibility::Participants,
        // Of a session that is gone it is the podium's.
        Some(group) => programme.session(group).map_or(Visibility::Hidden, |session| session.visibility),
    };
    match one.state {
        State::Proposed => Right::OnTheTable(visibility),
        State::Kept | State::Taken | State::Merged | State::Left => Right::Item(visibility),
    }
}
