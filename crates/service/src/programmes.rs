//! The programmes in use, in memory. Each is good as long as its meeting's log ends where
//! it did, which is one small query instead of every row of sessions and items; what another
//! server writes moves that end too.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, PoisonError},
};

use entente_domain::{ids::MeetingId, programme::Programme};
use entente_store::{
    Broken, Link,
    programme::{self, Head},
};

/// More meetings than are in use at once; beyond that all are forgotten and read again.
const KEPT_MAX: usize = 64;

/// One for each running server, shared by all clones.
#[derive(Clone, Debug, Default)]
pub struct Programmes {
    kept: Arc<Mutex<HashMap<MeetingId, Kept>>>,
}

#[derive(Debug)]
struct Kept {
    head: Head,
    programme: Arc<Programme>,
}

impl Programmes {
    /// The programme as it stands; none if there is no such meeting.
    pub(crate) async fn read(&self, mut link: Link<'_>, meeting: &MeetingId) -> Result<Option<Arc<Programme>>, Broken> {
        let Some(head) = programme::head(link.again(), meeting).await? else { return Ok(None) };
        if let Some(kept) = self.at(meeting, &head) {
            return Ok(Some(kept));
        }
        let Some((head, programme)) = programme::load(link, meeting).await? else { return Ok(None) };
        let programme = Arc::new(programme);
        self.keep(head, Arc::clone(&programme));
        Ok(Some(programme))
    }

    /// The same in a transaction that is going to change it: nobody else can until it ends.
    pub(crate) async fn read_to_change(
        &self,
        mut link: Link<'_>,
        meeting: &MeetingId,
    ) -> Result<Option<Arc<Programme>>, Broken> {
        let Some(head) = programme::head_to_change(link.again(), meeting).await? else { return Ok(None) };
        match self.at(meeting, &head) {
            Some(kept) => Ok(Some(kept)),
            None => Ok(Some(Arc::new(programme::at(link, meeting, &head).await?))),
        }
    }

    /// What has been written and committed.
    pub(crate) fn keep(&self, head: Head, programme: Arc<Programme>) {
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() >= KEPT_MAX && !kept.contains_key(&programme.meeting) {
            kept.clear();
        }
        kept.insert(programme.meeting.clone(), Kept { head, programme });
    }

    fn at(&self, meeting: &MeetingId, head: &Head) -> Option<Arc<Programme>> {
        let kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        kept.get(meeting).filter(|kept| kept.head == *head).map(|kept| Arc::clone(&kept.programme))
    }
}
