//! The letters of a silence procedure in words.

use entente_domain::text::Language;
use entente_service::{
    identity::links::Letter,
    silence::{Notice, Post, Telling},
};

use super::times;
use crate::{
    pages::calendar,
    text::{tell, tell_word},
};

/// What the job and the pages write letters with.
pub fn post(public_url: &str) -> Post<'_> {
    Post { letter, entry: calendar::words, public_url }
}

fn letter(telling: &Telling<'_>) -> Letter {
    let language = telling.language;
    let title = telling.document.title.pick(language.code()).1.to_owned();
    let meeting = telling.meeting.title.pick(language.code()).1.to_owned();
    let when = |at| times::both(language, at, &telling.meeting.zone, telling.zone);
    let expiry = telling.silence.expires_at;
    let deadline = format!("{}\n{}", when(expiry), times::utc(expiry));
    let args = |more: Vec<(&'static str, String)>| -> Vec<(&'static str, fluent_bundle::FluentValue<'static>)> {
        let common = [("deadline", when(expiry)), ("title", title.clone()), ("start", when(telling.silence.starts_at))];
        common.into_iter().chain(more).map(|(name, value)| (name, value.into())).collect()
    };
    let what = match telling.notice {
        Notice::Announced => tell(language, "silence-letter-announced", &args(Vec::new())),
        Notice::Reminder { hours, party } => {
            let mut args = args(vec![("party", party.clone())]);
            args.push(("hours", (*hours).into()));
            tell(language, "silence-letter-reminder", &args)
        }
        Notice::Extended => tell(language, "silence-letter-extended", &args(Vec::new())),
        Notice::Moved => tell(language, "silence-letter-moved", &args(Vec::new())),
        Notice::Broken { party: Some(party) } => {
            tell(language, "silence-letter-broken-by", &args(vec![("party", party.clone())]))
        }
        Notice::Broken { party: None } => tell(language, "silence-letter-broken", &args(Vec::new())),
        Notice::Adopted => tell(language, "silence-letter-adopted", &args(Vec::new())),
        Notice::Withdrawn => tell(language, "silence-letter-withdrawn", &args(Vec::new())),
        Notice::NotTold { parties } => {
            tell(language, "silence-letter-not-told", &args(vec![("parties", parties.join(", "))]))
        }
        Notice::TimeAsked { party, .. } => {
            tell(language, "silence-letter-time-asked", &args(vec![("party", party.clone())]))
        }
    };
    let reason = match telling.notice {
        Notice::Extended | Notice::Withdrawn if !telling.silence.reason.is_empty() => {
            format!(
                "\n\n{}",
                tell(language, "silence-letter-reason", &[("reason", telling.silence.reason.clone().into())])
            )
        }
        Notice::TimeAsked { why, .. } if !why.is_empty() => {
            format!("\n\n{}", tell(language, "silence-letter-reason", &[("reason", why.clone().into())]))
        }
        _ => String::new(),
    };
    let deadline = match telling.notice {
        Notice::Announced | Notice::Reminder { .. } | Notice::Extended | Notice::Moved | Notice::TimeAsked { .. } => {
            format!("\n\n{}", tell(language, "silence-letter-deadline", &[("deadline", deadline.into())]))
        }
        Notice::Broken { .. } | Notice::Adopted | Notice::Withdrawn | Notice::NotTold { .. } => String::new(),
    };
    let foot = [
        ("link", telling.link.to_owned().into()),
        ("hash", telling.silence.words.clone().into()),
        ("meeting", meeting.into()),
    ];
    let body = format!("{what}{reason}{deadline}\n\n{}\n", tell(language, "silence-letter-foot", &foot));
    let subject = subject(language, telling.notice, title);
    Letter { subject: plain(subject), body: plain(body) }
}

fn subject(language: Language, notice: &Notice, title: String) -> String {
    let what = tell_word(language, "silence-subject", notice.word());
    tell(language, "silence-letter-subject", &[("what", what.into()), ("title", title.into())])
}

/// Mail programmes show isolation marks as boxes.
fn plain(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
