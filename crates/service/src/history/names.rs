//! The names under which a text was written.

use std::collections::{HashMap, HashSet};

use entente_domain::ids::{MeetingId, UserId};
use entente_store::{Broken, Link, accounts, meetings};

use super::Name;
use crate::texts::colour;

/// The names of those who wrote, looked up once each.
#[derive(Default)]
pub(crate) struct Names {
    /// By account, and by party where they wrote for one.
    wanted: HashSet<(String, Option<String>)>,
    parties: HashMap<String, String>,
    accounts: HashMap<String, String>,
}

impl Names {
    pub(crate) fn need(&mut self, user: &str, party: Option<&str>) {
        if !user.is_empty() {
            self.wanted.insert((user.to_owned(), party.map(ToOwned::to_owned)));
        }
    }

    /// `meeting`: whose parties they wrote for, if it is of one.
    pub(crate) async fn load(&mut self, mut link: Link<'_>, meeting: Option<&MeetingId>) -> Result<(), Broken> {
        let parties = match meeting {
            Some(meeting) => meetings::parties(link.again(), meeting).await?,
            None => Vec::new(),
        };
        self.parties = parties.into_iter().map(|party| (party.id.to_string(), party.short)).collect();
        for (user, party) in &self.wanted {
            if party.as_ref().is_none_or(|party| !self.parties.contains_key(party)) && !self.accounts.contains_key(user)
            {
                let account = accounts::by_id(link.again(), &UserId::new(user.clone())).await?;
                self.accounts.insert(user.clone(), account.map(|account| account.name).unwrap_or_default());
            }
        }
        Ok(())
    }

    /// None for nobody, and for those of whom nothing is known any more.
    pub(crate) fn of(&self, user: &str, party: Option<&str>) -> Option<Name> {
        let by_party = party.and_then(|party| Some((party, self.parties.get(party)?)));
        let (id, words) = by_party.or_else(|| Some((user, self.accounts.get(user)?)))?;
        (!words.is_empty()).then(|| Name { words: words.clone(), colour: colour(id) })
    }
}
