//! What is written to whom: the link to a capital, and to the delegation that an answer is there. Neither says what is
//! asked or answered: mail is read on the way.

use entente_domain::{meeting::Meeting, people::Party, text::Language};
use entente_drafting::{capital::Ask, model::Document};
use entente_store::{Broken, Tx, capital as kept, sessions};

use crate::{House, identity::links::Letter};

/// What is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Notice {
    /// To a capital: the link.
    Link,
    /// To the delegation: somebody answered.
    Answered,
    /// To the delegation: the answer was changed.
    Corrected,
}

/// A letter about to be worded.
#[derive(Clone, Copy, Debug)]
pub struct Telling<'a> {
    pub notice: Notice,
    pub language: Language,
    pub meeting: &'a Meeting,
    pub document: &'a Document,
    pub party: &'a Party,
    pub ask: &'a Ask,
    /// Where it leads.
    pub link: &'a str,
}

/// How letters are worded, and where pages are: the words are those of the pages.
#[derive(Clone, Copy)]
pub struct Post<'a> {
    pub letter: fn(&Telling<'_>) -> Letter,
    /// Scheme and host, without a slash at the end.
    pub public_url: &'a str,
}

/// Whose letters they are.
pub(super) struct About<'a> {
    pub meeting: &'a Meeting,
    pub document: &'a Document,
    pub party: &'a Party,
    pub ask: &'a Ask,
}

impl About<'_> {
    /// The link, to the address somebody typed.
    pub(super) async fn send_link(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        link: &str,
    ) -> Result<(), Broken> {
        let language = Language::from_tag(&self.ask.asked.language).unwrap_or(Language::En);
        self.write(house, tx, post, &self.ask.asked.recipient, (Notice::Link, language, link)).await
    }

    /// To every member of the party, each in their language.
    pub(super) async fn tell_party(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        notice: Notice,
    ) -> Result<(), Broken> {
        let link = format!("{}/meetings/{}/documents/{}/capital", post.public_url, self.meeting.id, self.document.id);
        for member in kept::members(tx.link(), &self.party.id).await? {
            let language = member.language.as_deref().and_then(Language::from_tag).unwrap_or(Language::En);
            self.write(house, tx, post, &member.email, (notice, language, &link)).await?;
        }
        Ok(())
    }

    async fn write(
        &self,
        house: &House,
        tx: &mut Tx,
        post: &Post<'_>,
        to: &str,
        (notice, language, link): (Notice, Language, &str),
    ) -> Result<(), Broken> {
        let Self { meeting, document, party, ask } = *self;
        let letter = (post.letter)(&Telling { notice, language, meeting, document, party, ask, link });
        let now = house.now().micros();
        let mail = sessions::Mail {
            id: house.id(),
            recipient: to.to_owned(),
            subject: letter.subject,
            body: letter.body,
            created_at: now,
            sent_at: None,
            attempts: 0,
            next_attempt_at: now,
            calendar: None,
        };
        sessions::insert_mail(tx.link(), &mail).await?;
        match notice {
            Notice::Link => sessions::keep_secret(tx.link(), &mail.id).await,
            Notice::Answered | Notice::Corrected => Ok(()),
        }
    }
}
