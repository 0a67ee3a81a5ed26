//! Notes that are written together in a space all the year round: who reads and writes them, and what becomes of one.

use entente_domain::{
    clock::Moment,
    ids::{NoteId, UserId},
    limits::TITLE_MAX,
    words,
};

use crate::{
    event::Event,
    policy::{Deed, Reader},
    post::{Audience, Home},
    space,
};

/// A note of a space, without its text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SpaceNote {
    pub id: NoteId,
    pub home: Home,
    /// As it was typed, in whichever language.
    pub title: String,
    pub author: UserId,
    pub created_at: Moment,
    /// Read only since then.
    pub archived_at: Option<Moment>,
    pub version: i64,
}

/// What somebody wants to do to a note that is there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    Rename(String),
    Archive,
    BringBack,
}

words! {
    /// Why not.
    Refusal {
        Forbidden = "forbidden",
        /// Somebody else changed it since they saw it.
        Stale = "stale",
        NoTitle = "no_title",
        TooLong = "too_long",
        /// Nothing would be another.
        Same = "same",
        /// It is archived: first it is brought back.
        Archived = "archived",
        /// A space has no more than so many.
        TooMany = "too_many",
    }
}

/// Who does it, when, and at which version they saw it.
#[derive(Clone, Copy, Debug)]
pub struct By<'b> {
    pub reader: &'b Reader,
    pub at: Moment,
    pub seen: i64,
}

impl Reader {
    /// Whether the note exists for them.
    pub fn sees_space_note(&self, note: &SpaceNote) -> bool {
        space::may_enter(self, &note.home)
    }

    /// Whether they write in it now.
    pub fn writes_space_note(&self, note: &SpaceNote) -> bool {
        note.archived_at.is_none() && space::may_work(self, &note.home)
    }

    /// Whether they comment on it now: who reads it, and observers as well.
    pub fn comments_space_note(&self, note: &SpaceNote) -> bool {
        let (home, audience) = (&note.home, space::audience(&note.home));
        note.archived_at.is_none() && self.may(Deed::Comment(space::reach(home)), home, &audience)
    }

    /// Whether they archive it and bring it back: who began it, and those who answer for the space.
    pub fn archives_space_note(&self, note: &SpaceNote) -> bool {
        let own = self.user.as_ref() == Some(&note.author);
        (own && space::may_work(self, &note.home)) || self.may(Deed::Edit, &note.home, &Audience::Network)
    }
}

/// A title as it is kept.
///
/// # Errors
/// [`Refusal::NoTitle`], [`Refusal::TooLong`]
pub fn title(typed: &str) -> Result<String, Refusal> {
    let title = typed.split_whitespace().collect::<Vec<_>>().join(" ");
    if title.is_empty() {
        return Err(Refusal::NoTitle);
    }
    if title.chars().count() > TITLE_MAX {
        return Err(Refusal::TooLong);
    }
    Ok(title)
}

/// The note after the act, with what the record says of it.
///
/// # Errors
/// [`Refusal`]
pub fn act(note: &SpaceNote, by: By<'_>, act: &Act) -> Result<(SpaceNote, Event), Refusal> {
    let may = match act {
        Act::Rename(_) => space::may_work(by.reader, &note.home),
        Act::Archive | Act::BringBack => by.reader.archives_space_note(note),
    };
    if !may {
        return Err(Refusal::Forbidden);
    }
    // Nobody is told that they come too late who may not come at all.
    if by.seen != note.version {
        return Err(Refusal::Stale);
    }
    let mut after = note.clone();
    after.version += 1;
    let id = note.id.clone();
    let event = match act {
        Act::Rename(typed) => {
            if note.archived_at.is_some() {
                return Err(Refusal::Archived);
            }
            after.title = title(typed)?;
            if after.title == note.title {
                return Err(Refusal::Same);
            }
            Event::SpaceNoteRenamed { note: id }
        }
        Act::Archive => {
            if note.archived_at.is_some() {
                return Err(Refusal::Same);
            }
            after.archived_at = Some(by.at);
            Event::SpaceNoteArchived { note: id, archived: true }
        }
        Act::BringBack => {
            if note.archived_at.is_none() {
                return Err(Refusal::Same);
            }
            after.archived_at = None;
            Event::SpaceNoteArchived { note: id, archived: false }
        }
    };
    Ok((after, event))
}

#[cfg(test)]
mod tests {
    use entente_domain::{ids::MechanismId, people::MechanismRole};

    use super::*;

    fn reader(name: &str, role: Option<MechanismRole>, body: bool) -> Reader {
        Reader {
            user: Some(UserId::new(name)),
            belongs: role.map(|role| (MechanismId::new("midsa"), role)).into_iter().collect(),
            bodies: body.then(|| (MechanismId::new("midsa"), "steering".to_owned())).into_iter().collect(),
            convener: false,
        }
    }

    fn note(home: &str, archived: bool) -> SpaceNote {
        SpaceNote {
            id: NoteId::new("note"),
            home: space::read(home),
            title: "Preparing the ministerial".to_owned(),
            author: UserId::new("author"),
            created_at: Moment::from_micros(1),
            archived_at: archived.then(|| Moment::from_micros(2)),
            version: 3,
        }
    }

    #[test]
    fn who_may_do_what() {
        use MechanismRole as Role;
        // Sees, writes, comments, archives; of the mechanism, and of its body.
        let table = [
            (reader("stranger", None, false), [false; 4], [false; 4]),
            (reader("observer", Some(Role::Observer), false), [true, false, true, false], [false; 4]),
            (reader("member", Some(Role::Member), false), [true, true, true, false], [false; 4]),
            (reader("author", Some(Role::Member), false), [true; 4], [false; 4]),
            // Who has left the mechanism has left what they began.
            (reader("author", None, false), [false; 4], [false; 4]),
            (reader("of the body", Some(Role::Observer), true), [true, false, true, false], [true, true, true, false]),
            (reader("secretariat", Some(Role::Secretariat), false), [true; 4], [true; 4]),
            (reader("chair", Some(Role::Chair), false), [true; 4], [true; 4]),
        ];
        for (reader, of_mechanism, of_body) in table {
            for (home, expected) in [("midsa", of_mechanism), ("midsa/steering", of_body)] {
                for archived in [false, true] {
                    let note = note(home, archived);
                    let found = [
                        reader.sees_space_note(&note),
                        reader.writes_space_note(&note),
                        reader.comments_space_note(&note),
                        reader.archives_space_note(&note),
                    ];
                    let [sees, writes, comments, archives] = expected;
                    let expected = [sees, writes && !archived, comments && !archived, archives];
                    assert_eq!(found, expected, "{:?} {home} {archived}", reader.user);
                }
            }
        }
    }

    #[test]
    fn what_becomes_of_one() {
        let (chair, member) =
            (reader("chair", Some(MechanismRole::Chair), false), reader("m", Some(MechanismRole::Member), false));
        let run = |note: &SpaceNote, reader: &Reader, seen: i64, what: Act| {
            act(note, By { reader, at: Moment::from_micros(9), seen }, &what)
                .map(|(after, event)| (after.title.clone(), after.archived_at.is_some(), after.version, event.kind()))
        };
        let (live, kept) = (note("midsa", false), note("midsa", true));
        let same = live.title.clone();
        let table = [
            (
                &live,
                &member,
                3,
                Act::Rename("  Other \n words ".to_owned()),
                Ok(("Other words", false, "space_note_renamed")),
            ),
            (&live, &member, 2, Act::Rename("Other".to_owned()), Err(Refusal::Stale)),
            (&live, &member, 3, Act::Rename(" ".to_owned()), Err(Refusal::NoTitle)),
            (&live, &member, 3, Act::Rename("x".repeat(TITLE_MAX + 1)), Err(Refusal::TooLong)),
            (&live, &member, 3, Act::Rename(same.clone()), Err(Refusal::Same)),
            (&kept, &member, 3, Act::Rename("Other".to_owned()), Err(Refusal::Archived)),
            (&live, &member, 2, Act::Archive, Err(Refusal::Forbidden)),
            (&live, &chair, 3, Act::Archive, Ok((same.as_str(), true, "space_note_archived"))),
            (&kept, &chair, 3, Act::Archive, Err(Refusal::Same)),
            (&kept, &chair, 3, Act::BringBack, Ok((same.as_str(), false, "space_note_archived"))),
            (&live, &chair, 3, Act::BringBack, Err(Refusal::Same)),
        ];
        for (note, reader, seen, what, expected) in table {
            let expected = expected.map(|(title, archived, kind)| (title.to_owned(), archived, 4, kind));
            assert_eq!(run(note, reader, seen, what.clone()), expected, "{what:?}");
        }
    }
}
