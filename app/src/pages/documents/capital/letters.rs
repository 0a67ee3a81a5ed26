//! The letters about what goes home and comes back, in words.

use entente_domain::text::Language;
use entente_service::{
    documents::capital::{Notice, Post, Telling},
    identity::links::Letter,
};

use crate::{pages::silence::times, text::tell};

/// What the pages write letters with.
pub(super) fn post(public_url: &str) -> Post<'_> {
    Post { letter, public_url }
}

fn letter(telling: &Telling<'_>) -> Letter {
    let language = telling.language;
    let meeting = telling.meeting.title.pick(language.code()).1.to_owned();
    let party = telling.party.name.pick(language.code()).1.to_owned();
    let (subject, body) = match telling.notice {
        Notice::Link => {
            let expiry = telling.ask.expires_at;
            let there = times::moment(language, expiry, &telling.meeting.zone);
            let deadline = format!("{there}\n{}", times::utc(expiry));
            let args = [
                ("party", party.clone().into()),
                ("meeting", meeting.into()),
                ("deadline", deadline.into()),
                ("link", telling.link.to_owned().into()),
            ];
            let subject = tell(language, "capital-letter-link-subject", &[("party", party.into())]);
            (subject, tell(language, "capital-letter-link", &args))
        }
        Notice::Answered => of_answer(language, "capital-letter-answered", telling, party, meeting),
        Notice::Corrected => of_answer(language, "capital-letter-corrected", telling, party, meeting),
    };
    Letter { subject: plain(subject), body: plain(body) }
}

fn of_answer(language: Language, key: &str, telling: &Telling<'_>, party: String, meeting: String) -> (String, String) {
    let title = telling.document.title.pick(language.code()).1.to_owned();
    let what = tell(language, key, &[("party", party.into()), ("title", title.clone().into())]);
    let foot = [("meeting", meeting.into()), ("link", telling.link.to_owned().into())];
    let subject = tell(language, "capital-letter-answered-subject", &[("title", title.into())]);
    (subject, format!("{what}\n\n{}\n", tell(language, "capital-letter-foot", &foot)))
}

/// Mail programmes show isolation marks as boxes.
fn plain(text: String) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}
