//! Which other servers there are: those that have been heard of lately. Nobody
//! keeps a list; a server that begins says so once, and from then on the others
//! and it say from time to time that they are there. One that is alone is silent.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
};

use entente_live::elsewhere::Node;
use tokio::time::Instant;

/// Cheap to clone.
#[derive(Clone, Debug, Default)]
pub(crate) struct Others {
    inner: Arc<Inner>,
}

#[derive(Debug, Default)]
struct Inner {
    heard: Mutex<HashMap<Node, Instant>>,
    /// The same in short, for who asks at every stroke.
    is_anybody: AtomicBool,
}

impl Others {
    pub fn is_anybody(&self) -> bool {
        self.inner.is_anybody.load(Ordering::Relaxed)
    }

    /// A server has said something. Says whether it was not known.
    pub fn hear(&self, node: &Node, now: Instant) -> bool {
        let mut heard = self.heard();
        self.inner.is_anybody.store(true, Ordering::Relaxed);
        heard.insert(node.clone(), now).is_none()
    }

    /// A server has taken its leave.
    pub fn leave(&self, node: &Node) {
        self.keep(|other, _| other != node);
    }

    /// Those that have not been heard since; they are not known any more.
    pub fn forget_silent(&self, since: Instant) -> Vec<Node> {
        self.keep(|_, heard_at| heard_at >= since)
    }

    fn keep(&self, meant: impl Fn(&Node, Instant) -> bool) -> Vec<Node> {
        let mut heard = self.heard();
        let gone: Vec<Node> = heard.extract_if(|node, at| !meant(node, *at)).map(|(node, _)| node).collect();
        self.inner.is_anybody.store(!heard.is_empty(), Ordering::Relaxed);
        gone
    }

    fn heard(&self) -> MutexGuard<'_, HashMap<Node, Instant>> {
        self.inner.heard.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    #[test]
    fn who_is_heard_is_there_and_who_is_silent_is_not() {
        let (others, begun) = (Others::default(), Instant::now());
        let (a, b) = (Node::from("a"), Node::from("b"));
        assert!(!others.is_anybody());
        assert!(others.hear(&a, begun), "new");
        assert!(others.hear(&b, begun));
        assert!(!others.hear(&b, begun + Duration::from_secs(20)), "known");
        assert_eq!(others.forget_silent(begun + Duration::from_secs(10)), std::slice::from_ref(&a));
        assert!(others.is_anybody());
        others.leave(&b);
        assert!(!others.is_anybody());
        assert!(others.hear(&a, begun), "it comes back as a new one");
    }
}
