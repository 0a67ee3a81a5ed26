//! What people are told in the house and by letter, and how they want it.

use std::collections::BTreeMap;

use entente_domain::{
    clock::Moment,
    ids::{DocumentId, MeetingId, PostCommentId, UserId},
    meeting::Meeting,
    policy::Action,
    text::Language,
};
use entente_exchange::{
    commitments::Commitment,
    gatherings::Gathering,
    notices::{DAY, NoticeKind, Way, letter_at},
    post::{Post, Reach},
    survey::Survey,
    survey_policy::Reading,
    tasks::Task,
};
use entente_store::{
    Broken, Link, Tx, accounts, commitments, directory, documents,
    exchange::Origin,
    gatherings, meetings, notices, posts,
    sessions::{self, Mail},
    space_notes, surveys, tasks,
};
use jiff::tz::TimeZone;

pub use entente_exchange::notices::{Hours, NoticeKind as Kind, Way as How};
pub use entente_store::notices::{Notice, Subject};

use crate::{
    Actor, Failure, House,
    actor::{Place, place_of},
    calendar::{
        gatherings as held,
        ics::{Calendar, Entry},
    },
    follow_up,
    follow_up::Eyes,
    identity::links::Letter,
    secrets,
};

/// How many are shown.
const SHOWN: i64 = 100;

/// What somebody is told.
pub(crate) struct News<'a> {
    pub kind: NoticeKind,
    pub of: Subject,
    pub comment: Option<PostCommentId>,
    /// Who did it, and for which mechanism.
    pub origin: &'a Origin,
}

impl<'a> News<'a> {
    pub(crate) const fn new(kind: NoticeKind, of: Subject, origin: &'a Origin) -> Self {
        Self { kind, of, comment: None, origin }
    }
}

/// Tells somebody, unless they do not want to be told such things. Whether they may read what it is of, who calls has asked.
pub(crate) async fn put(house: &House, tx: &mut Tx, account: UserId, news: News<'_>) -> Result<(), Broken> {
    let at = house.now();
    let Some(mail_at) = mail_at(tx, &account, news.kind, at).await? else { return Ok(()) };
    let notice = Notice {
        id: house.id(),
        account,
        at,
        kind: news.kind,
        of: news.of,
        comment: news.comment,
        actor: news.origin.actor.clone(),
        mechanism: news.origin.mechanism.clone(),
        read: false,
    };
    notices::add(tx.link(), &notice, mail_at.0).await
}

/// Whether and when something may go into a letter, for somebody who is to be told at all.
struct MailAt(Option<Moment>);

/// When a letter may say it; none: they are not to be told at all.
async fn mail_at(tx: &mut Tx, user: &UserId, kind: NoticeKind, at: Moment) -> Result<Option<MailAt>, Broken> {
    let wishes = notices::wishes(tx.link(), user).await?;
    let way = wishes.iter().find(|(one, _)| *one == kind).map_or_else(|| kind.usual(), |(_, way)| *way);
    if way == Way::Never {
        return Ok(None);
    }
    let hours = notices::hours(tx.link(), user).await?.map_or_else(Hours::default, |kept| of(&kept));
    let zone = accounts::by_id(tx.link(), user).await?.and_then(|account| account.zone);
    let zone = zone.and_then(|name| TimeZone::get(&name).ok()).unwrap_or(TimeZone::UTC);
    Ok(Some(MailAt(letter_at(way, hours, &zone, at))))
}

fn of(kept: &notices::Hours) -> Hours {
    Hours { quiet_from: kept.quiet_from, quiet_until: kept.quiet_until, digest_at: kept.digest_at }
}

/// A notice with what it is about, as its reader may see it.
#[derive(Clone, Debug)]
pub struct Told {
    pub notice: Notice,
    pub title: String,
    /// ISO 639-1, of the title.
    pub language: String,
    /// Not for the whole network: its words stay in the house.
    pub closed: bool,
    /// Why, where something was withheld.
    pub reason: Option<String>,
    /// Of a document: the meeting it belongs to; of a meeting: itself.
    pub meeting: Option<MeetingId>,
    /// Of an event that is not closed: for an entry in a calendar.
    pub held: Option<Box<Gathering>>,
}

/// What the actor was told, in their language where it has it, the last first; what they may no longer read is left out.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn told(house: &House, who: &Actor, language: Language) -> Result<Vec<Told>, Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let eyes = follow_up::eyes(reader.link(), who).await?;
    let mut told = Vec::new();
    for notice in notices::of(reader.link(), &user, SHOWN).await? {
        told.extend(as_seen(reader.link(), &eyes, language, notice).await?);
    }
    Ok(told)
}

/// A notice with what it is about; none if its reader may no longer read that.
async fn as_seen(link: Link<'_>, eyes: &Eyes, language: Language, notice: Notice) -> Result<Option<Told>, Broken> {
    Ok(match &notice.of {
        Subject::Post(post) => {
            posts::by_id(link, post).await?.filter(|post| eyes.reader.sees(post)).map(|post| about(notice, post))
        }
        Subject::Commitment(one) => {
            commitments::by_id(link, one).await?.filter(|one| eyes.sees(one)).map(|one| about_commitment(notice, one))
        }
        Subject::Survey(one) => surveys::by_id(link, one)
            .await?
            .filter(|one| Reading { eyes, takes_part: false }.sees(one))
            .map(|one| about_survey(notice, one, language)),
        // What the directory says is everybody's; the data are in English.
        Subject::Mechanism(one) => directory::name(link, one.as_str()).await?.map(|title| Told {
            title,
            language: Language::En.code().to_owned(),
            closed: false,
            reason: None,
            held: None,
            meeting: None,
            notice,
        }),
        Subject::Task(id) => tasks::by_id(link, id)
            .await?
            .filter(|task| eyes.reader.sees_task(task))
            .map(|task| about_task(notice, task)),
        Subject::Gathering(id) => gatherings::by_id(link, id)
            .await?
            .filter(|one| eyes.reader.sees_gathering(one))
            .map(|one| about_gathering(notice, one)),
        // Titles of notes are in any language.
        Subject::Note(id) => {
            space_notes::by_id(link, id).await?.filter(|one| eyes.reader.sees_space_note(one)).map(|one| Told {
                closed: true,
                title: one.title,
                language: String::new(),
                reason: None,
                held: None,
                meeting: None,
                notice,
            })
        }
        Subject::Meeting(id) => in_meeting(link, eyes, id).await?.map(|(meeting, _)| {
            let (language, title) = meeting.title.pick(language.code());
            Told {
                closed: true,
                title: title.to_owned(),
                language: language.to_owned(),
                reason: None,
                held: None,
                meeting: Some(meeting.id.clone()),
                notice,
            }
        }),
        Subject::Document(id) => about_document(link, eyes, id.clone(), notice, language).await?,
    })
}

/// A meeting with what the reader is there; none if it does not exist for them.
async fn in_meeting(mut link: Link<'_>, eyes: &Eyes, id: &MeetingId) -> Result<Option<(Meeting, Place)>, Broken> {
    let Some(user) = &eyes.reader.user else { return Ok(None) };
    let Some(meeting) = meetings::by_id(link.again(), id).await? else { return Ok(None) };
    let place = place_of(link, &meeting, user, Place::default()).await?;
    Ok(place.may(Action::ReadMeeting).then_some((meeting, place)))
}

/// What is in a meeting is that meeting's: letters do not name it.
async fn about_document(
    mut link: Link<'_>,
    eyes: &Eyes,
    id: DocumentId,
    notice: Notice,
    language: Language,
) -> Result<Option<Told>, Broken> {
    let Some(meeting) = documents::meeting_of(link.again(), &id).await? else { return Ok(None) };
    let Some((_, place)) = in_meeting(link.again(), eyes, &meeting).await? else { return Ok(None) };
    let Some(document) = documents::head(link, &meeting, &id).await? else { return Ok(None) };
    if !place.may(Action::ReadDocument(document.visibility)) {
        return Ok(None);
    }
    let (language, title) = document.title.pick(language.code());
    Ok(Some(Told {
        closed: true,
        title: title.to_owned(),
        language: language.to_owned(),
        reason: None,
        held: None,
        meeting: Some(meeting),
        notice,
    }))
}

/// Whether the actor was told something of a post, commitment or survey and has not seen it.
///
/// # Errors
/// [`Failure::Broken`]
pub async fn unread_of(house: &House, who: &Actor, of: &str) -> Result<bool, Failure> {
    let Some(person) = who.person() else { return Ok(false) };
    if person.unread == 0 {
        return Ok(false);
    }
    let mut reader = house.database.read().await?;
    Ok(notices::unread_of(reader.link(), &person.user, of).await? > 0)
}

/// The actor has seen what was told of a post, commitment or survey.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn read_of(house: &House, who: &Actor, of: &str) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    notices::read_of(tx.link(), &user, of, house.now()).await?;
    tx.commit().await?;
    Ok(())
}

/// The actor has seen all that was told up to an instant.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn read_all(house: &House, who: &Actor, until: Moment) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    notices::read_all(tx.link(), &user, house.now(), until).await?;
    tx.commit().await?;
    Ok(())
}

/// How somebody wants to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wishes {
    pub ways: BTreeMap<NoticeKind, Way>,
    pub hours: Hours,
}

/// The actor's wishes, with what the house does by itself where they said nothing.
///
/// # Errors
/// [`Failure::SignedOut`]
pub async fn wishes(house: &House, who: &Actor) -> Result<Wishes, Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut reader = house.database.read().await?;
    let mut ways: BTreeMap<NoticeKind, Way> = NoticeKind::ALL.iter().map(|kind| (*kind, kind.usual())).collect();
    ways.extend(notices::wishes(reader.link(), &user).await?);
    let hours = notices::hours(reader.link(), &user).await?.map_or_else(Hours::default, |kept| of(&kept));
    Ok(Wishes { ways, hours })
}

/// Keeps the actor's wishes.
///
/// # Errors
/// [`Failure::SignedOut`]; hours that are none are brought into the day.
pub async fn wish(house: &House, who: &Actor, wishes: &Wishes) -> Result<(), Failure> {
    let user = who.user().ok_or(Failure::SignedOut)?;
    let mut tx = house.database.write().await?;
    for (kind, way) in &wishes.ways {
        notices::wish(tx.link(), &user, *kind, *way).await?;
    }
    let secret = stop_secret(house, &mut tx, &user).await?;
    let kept = notices::Hours {
        quiet_from: wishes.hours.quiet_from.rem_euclid(DAY),
        quiet_until: wishes.hours.quiet_until.rem_euclid(DAY),
        digest_at: wishes.hours.digest_at.rem_euclid(DAY),
        stop_secret: secret,
    };
    notices::set_hours(tx.link(), &user, &kept).await?;
    tx.commit().await?;
    Ok(())
}

/// The secret by which somebody's letters end, made when it is first needed.
async fn stop_secret(house: &House, tx: &mut Tx, user: &UserId) -> Result<String, Broken> {
    if let Some(kept) = notices::hours(tx.link(), user).await? {
        return Ok(kept.stop_secret);
    }
    let (secret, _) = secrets::fresh(house);
    let hours = Hours::default();
    let kept = notices::Hours {
        quiet_from: hours.quiet_from,
        quiet_until: hours.quiet_until,
        digest_at: hours.digest_at,
        stop_secret: secret.clone(),
    };
    notices::set_hours(tx.link(), user, &kept).await?;
    Ok(secret)
}

/// Ends all letters of whoever holds this secret, without a sign-in; what is told stays in the house.
///
/// # Errors
/// [`Failure::Absent`] for a secret nobody has.
pub async fn stop(house: &House, secret: &str) -> Result<(), Failure> {
    let mut tx = house.database.write().await?;
    let user = notices::by_stop_secret(tx.link(), secret).await?.ok_or(Failure::Absent)?;
    let kept: BTreeMap<NoticeKind, Way> = notices::wishes(tx.link(), &user).await?.into_iter().collect();
    for kind in NoticeKind::ALL {
        if kept.get(kind) != Some(&Way::Never) {
            notices::wish(tx.link(), &user, *kind, Way::House).await?;
        }
    }
    tx.commit().await?;
    Ok(())
}

/// One letter's worth of what somebody was told.
#[derive(Clone, Debug)]
pub struct Bundle {
    pub language: Language,
    /// In the order in which it happened.
    pub told: Vec<Told>,
    /// Scheme and host, without a slash at the end.
    pub public_url: String,
    /// Ends all letters.
    pub stop_secret: String,
}

/// How many notices are put into letters at a time.
const AT_A_TIME: i64 = 500;

/// Puts what is due into letters: one for each reader, of what they still may read and have not read yet. Says how many
/// letters that were. What two servers do at once is in one letter only.
///
/// # Errors
/// [`Broken`]
pub async fn write_letters(house: &House, public_url: &str, letter: fn(&Bundle) -> Letter) -> Result<usize, Failure> {
    let now = house.now();
    {
        let mut reader = house.database.read().await?;
        if notices::next_due(reader.link()).await?.is_none_or(|next| next > now) {
            return Ok(0);
        }
    }
    let mut tx = house.database.write().await?;
    let mut by_reader: BTreeMap<UserId, Vec<Notice>> = BTreeMap::new();
    for notice in notices::due(tx.link(), now, AT_A_TIME).await? {
        if notices::mailed(tx.link(), &notice.id).await? {
            by_reader.entry(notice.account.clone()).or_default().push(notice);
        }
    }
    let mut count = 0;
    for (user, due) in by_reader {
        let Some(account) = accounts::by_id(tx.link(), &user).await? else { continue };
        if account.disabled_at.is_some() {
            continue;
        }
        let eyes = follow_up::eyes_of(tx.link(), &user).await?;
        let language = account.language.as_deref().and_then(Language::from_tag).unwrap_or(Language::En);
        let mut told = Vec::new();
        for notice in due.into_iter().filter(|notice| !notice.read) {
            told.extend(as_seen(tx.link(), &eyes, language, notice).await?);
        }
        if told.is_empty() {
            continue;
        }
        let stop_secret = stop_secret(house, &mut tx, &user).await?;
        let calendar = calendar_of(&told, public_url);
        let worded = letter(&Bundle { language, told, public_url: public_url.to_owned(), stop_secret });
        let mail = Mail {
            id: house.id(),
            recipient: account.email,
            subject: worded.subject,
            body: worded.body,
            created_at: now.micros(),
            sent_at: None,
            attempts: 0,
            next_attempt_at: now.micros(),
            calendar,
        };
        sessions::insert_mail(tx.link(), &mail).await?;
        count += 1;
    }
    tx.commit_aside().await?;
    Ok(count)
}

fn about(notice: Notice, post: Post) -> Told {
    Told {
        closed: !matches!(post.content.reach, Reach::Public | Reach::Network),
        title: post.content.title,
        language: post.content.language.code().to_owned(),
        reason: post.withheld.map(|withheld| withheld.reason),
        held: None,
        meeting: None,
        notice,
    }
}

fn about_commitment(notice: Notice, one: Commitment) -> Told {
    Told {
        closed: !matches!(one.content.reach, Reach::Public | Reach::Network),
        title: one.content.title,
        language: one.content.language.code().to_owned(),
        reason: one.reason,
        held: None,
        meeting: None,
        notice,
    }
}

/// Of whom it is asked is nobody's secret within the network, so its title may go into a letter.
fn about_survey(notice: Notice, one: Survey, language: Language) -> Told {
    let (language, title) = one.content.title.pick(language.code());
    Told {
        closed: one.mechanism.is_some(),
        title: title.to_owned(),
        language: language.to_owned(),
        reason: one.reason.clone(),
        held: None,
        meeting: None,
        notice,
    }
}

/// Tasks are a space's own.
fn about_task(notice: Notice, task: Task) -> Told {
    Told {
        closed: true,
        title: task.content.title,
        language: task.content.language.code().to_owned(),
        reason: task.reason,
        held: None,
        meeting: None,
        notice,
    }
}

fn about_gathering(notice: Notice, one: Gathering) -> Told {
    let closed = !matches!(one.content.reach, Reach::Public | Reach::Network);
    Told {
        closed,
        title: one.content.title.clone(),
        language: one.content.language.code().to_owned(),
        reason: one.reason.clone(),
        held: (!closed).then(|| Box::new(one)),
        meeting: None,
        notice,
    }
}

/// The events a letter tells of as a file for a calendar, each as it is now. Of a closed one a letter says only that it is
/// there; and where one joins from afar stays on the page, for letters lie on many servers.
fn calendar_of(told: &[Told], public_url: &str) -> Option<String> {
    let mut entries: Vec<Entry> = Vec::new();
    for one in told.iter().filter_map(|one| one.held.as_ref()) {
        let entry = held::entry(one, public_url, false);
        if entries.iter().all(|there| there.uid != entry.uid) {
            entries.push(entry);
        }
    }
    let name = entries.first()?.title.words.clone();
    Some(Calendar { name, entries }.text())
}
