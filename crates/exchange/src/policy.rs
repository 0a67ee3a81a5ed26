//! Who may do what with what is posted: one table, no wildcard, as `domain::policy` is for meetings. Somebody has *ties* to
//! a post; what any of them allows is allowed. The printed table is under review in `tests/snapshots`.

use entente_domain::{
    ids::{MechanismId, UserId},
    people::MechanismRole,
};

use crate::post::{Audience, Home, Post, Reach, State};

/// What somebody is to one post.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Tie {
    /// Not signed in.
    Visitor,
    /// Signed in, of no mechanism.
    Account,
    /// Of another mechanism.
    Peer,
    /// Of another mechanism with which the post is shared by name.
    Invited,
    /// Observes the mechanism whose post it is.
    Observer,
    Member,
    /// Sits in the body whose post it is.
    OfBody,
    Secretariat,
    Chair,
    /// Convenes the Global RCP Meetings.
    Convener,
    /// Wrote it.
    Author,
}

impl Tie {
    pub const ALL: [Self; 11] = [
        Self::Visitor,
        Self::Account,
        Self::Peer,
        Self::Invited,
        Self::Observer,
        Self::Member,
        Self::OfBody,
        Self::Secretariat,
        Self::Chair,
        Self::Convener,
        Self::Author,
    ];
}

/// What can be done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Deed {
    /// Read what is published, or was, for these readers.
    Read(Reach),
    /// Comment on what one reads, and answer comments.
    Comment(Reach),
    /// Post in the name of the home.
    Post,
    /// Read and write a draft, and throw it away.
    Draft,
    /// Write anew what is published, archive it and bring it back.
    Edit,
    /// Move it to another column.
    Move,
    /// Pin it to its mechanism's board.
    PinAtHome,
    /// Pin it to the boards of its themes.
    Pin(Reach),
    /// Take it, or a comment on it, from the board with a reason, and put it back.
    Withhold(Reach),
    /// Put a commitment into the register, and write anew what was put there.
    Commit,
    /// Of one's own commitment: say how far it is, and show it.
    Account,
    /// Of one's own commitment: note progress.
    Report,
    /// State and correct what the directory says of the mechanism, and put its terms of office on record.
    KeepProfile,
    /// Read what is handed over with its chair, and write a note for who comes next.
    HandOver,
    /// Stand in the directory as somebody to turn to, if one agrees to it.
    StandAsContact,
    /// In a space: put tasks and papers there, and move them.
    Work(Reach),
    /// Take a place at an event.
    SignUp(Reach),
    /// Merge one theme of the network into another.
    KeepThemes,
}

impl Deed {
    pub fn all() -> Vec<Self> {
        let mut all: Vec<Self> = Reach::ALL.iter().map(|reach| Self::Read(*reach)).collect();
        all.extend(Reach::ALL.iter().map(|reach| Self::Comment(*reach)));
        all.extend([Self::Post, Self::Draft, Self::Edit, Self::Move, Self::PinAtHome]);
        all.extend(Reach::ALL.iter().map(|reach| Self::Pin(*reach)));
        all.extend(Reach::ALL.iter().map(|reach| Self::Withhold(*reach)));
        all.extend([Self::Commit, Self::Account, Self::Report]);
        all.extend([Self::KeepProfile, Self::HandOver, Self::StandAsContact]);
        all.extend([Reach::Mechanism, Reach::Body].map(Self::Work));
        all.extend(Reach::ALL.iter().map(|reach| Self::SignUp(*reach)));
        all.push(Self::KeepThemes);
        all
    }
}

/// The table.
pub const fn allows(tie: Tie, deed: Deed) -> bool {
    use Tie as T;
    match deed {
        Deed::Read(reach) => reads(tie, reach),
        // Who follows without a mechanism behind them reads only.
        Deed::Comment(reach) => match tie {
            T::Visitor | T::Account | T::Author => false,
            T::Peer | T::Invited | T::Observer | T::Member | T::OfBody | T::Secretariat | T::Chair | T::Convener => {
                reads(tie, reach)
            }
        },
        // The convener posts without a mechanism, and is the secretariat of that.
        // Who notes progress is of the owner, as who posts is of the home.
        Deed::Post | Deed::Move | Deed::Report => match tie {
            T::Member | T::Secretariat | T::Chair => true,
            T::Visitor | T::Account | T::Peer | T::Invited | T::Observer | T::OfBody | T::Convener | T::Author => false,
        },
        // A draft is its author's, whoever else answers for the mechanism.
        Deed::Draft => match tie {
            T::Author => true,
            T::Visitor
            | T::Account
            | T::Peer
            | T::Invited
            | T::Observer
            | T::Member
            | T::OfBody
            | T::Secretariat
            | T::Chair
            | T::Convener => false,
        },
        // What binds a mechanism is for those who answer for it.
        Deed::Edit | Deed::PinAtHome | Deed::Commit | Deed::Account | Deed::HandOver => match tie {
            T::Secretariat | T::Chair => true,
            T::Visitor
            | T::Account
            | T::Peer
            | T::Invited
            | T::Observer
            | T::Member
            | T::OfBody
            | T::Convener
            | T::Author => false,
        },
        // The owners keep it; the convener may correct it.
        Deed::KeepProfile => match tie {
            T::Secretariat | T::Chair | T::Convener => true,
            T::Visitor | T::Account | T::Peer | T::Invited | T::Observer | T::Member | T::OfBody | T::Author => false,
        },
        // Themes are the whole network's.
        Deed::KeepThemes => match tie {
            T::Convener => true,
            T::Visitor
            | T::Account
            | T::Peer
            | T::Invited
            | T::Observer
            | T::Member
            | T::OfBody
            | T::Secretariat
            | T::Chair
            | T::Author => false,
        },
        Deed::StandAsContact => match tie {
            T::Observer | T::Member | T::Secretariat | T::Chair => true,
            T::Visitor | T::Account | T::Peer | T::Invited | T::OfBody | T::Convener | T::Author => false,
        },
        Deed::Pin(reach) => match tie {
            T::Convener => reads(tie, reach),
            T::Visitor
            | T::Account
            | T::Peer
            | T::Invited
            | T::Observer
            | T::Member
            | T::OfBody
            | T::Secretariat
            | T::Chair
            | T::Author => false,
        },
        // Who sits in a body works in it, whatever they are to the mechanism.
        Deed::Work(reach) => match tie {
            T::Member | T::OfBody | T::Secretariat | T::Chair => reads(tie, reach),
            T::Visitor | T::Account | T::Peer | T::Invited | T::Observer | T::Convener | T::Author => false,
        },
        // What is for everybody is for whoever has a name.
        Deed::SignUp(reach) => match tie {
            T::Visitor | T::Author => false,
            T::Account
            | T::Peer
            | T::Invited
            | T::Observer
            | T::Member
            | T::OfBody
            | T::Secretariat
            | T::Chair
            | T::Convener => reads(tie, reach),
        },
        Deed::Withhold(reach) => match tie {
            T::Secretariat | T::Chair => true,
            T::Convener => reads(tie, reach),
            T::Visitor | T::Account | T::Peer | T::Invited | T::Observer | T::Member | T::OfBody | T::Author => false,
        },
    }
}

const fn reads(tie: Tie, reach: Reach) -> bool {
    use Tie as T;
    match reach {
        Reach::Public => match tie {
            T::Visitor
            | T::Account
            | T::Peer
            | T::Invited
            | T::Observer
            | T::Member
            | T::OfBody
            | T::Secretariat
            | T::Chair
            | T::Convener
            | T::Author => true,
        },
        Reach::Network => match tie {
            T::Visitor | T::Account | T::Author => false,
            T::Peer | T::Invited | T::Observer | T::Member | T::OfBody | T::Secretariat | T::Chair | T::Convener => {
                true
            }
        },
        Reach::Some => match tie {
            T::Visitor | T::Account | T::Peer | T::Convener | T::Author => false,
            T::Invited | T::Observer | T::Member | T::OfBody | T::Secretariat | T::Chair => true,
        },
        Reach::Mechanism => match tie {
            T::Visitor | T::Account | T::Peer | T::Invited | T::Convener | T::Author => false,
            T::Observer | T::Member | T::OfBody | T::Secretariat | T::Chair => true,
        },
        Reach::Body => match tie {
            T::Visitor | T::Account | T::Peer | T::Invited | T::Observer | T::Member | T::Convener | T::Author => false,
            T::OfBody | T::Secretariat | T::Chair => true,
        },
    }
}

pub fn may(ties: &[Tie], deed: Deed) -> bool {
    ties.iter().any(|tie| allows(*tie, deed))
}

/// What somebody is in the network, from which their ties to every post follow.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub struct Reader {
    /// None: not signed in.
    pub user: Option<UserId>,
    /// As long as it lasts: looked up for each request.
    pub belongs: Vec<(MechanismId, MechanismRole)>,
    /// Bodies in which they sit, by mechanism and key.
    pub bodies: Vec<(MechanismId, String)>,
    pub convener: bool,
}

impl Reader {
    /// Their ties to what is posted under this home for these readers.
    pub fn ties(&self, home: &Home, audience: &Audience) -> Vec<Tie> {
        let mut ties = vec![if self.user.is_some() { Tie::Account } else { Tie::Visitor }];
        for (mechanism, role) in &self.belongs {
            if home.mechanism.as_ref() == Some(mechanism) {
                ties.push(match role {
                    MechanismRole::Observer => Tie::Observer,
                    MechanismRole::Member => Tie::Member,
                    MechanismRole::Secretariat => Tie::Secretariat,
                    MechanismRole::Chair => Tie::Chair,
                });
            } else {
                ties.push(Tie::Peer);
                if let Audience::Some(named) = audience
                    && named.contains(mechanism)
                {
                    ties.push(Tie::Invited);
                }
            }
        }
        if let Some(mechanism) = &home.mechanism
            && let Some(body) = &home.body
            && self.bodies.iter().any(|(one, key)| one == mechanism && key == body)
        {
            ties.push(Tie::OfBody);
        }
        if self.convener {
            ties.push(Tie::Convener);
            // What the convener posts is the convener's own to keep.
            if home.mechanism.is_none() {
                ties.push(Tie::Secretariat);
            }
        }
        ties.sort();
        ties.dedup();
        ties
    }

    pub fn may(&self, deed: Deed, home: &Home, audience: &Audience) -> bool {
        may(&self.ties(home, audience), deed)
    }

    /// Whether they may read posts with this audience, whose home it does not tell of [`Audience::Some`] and wider.
    pub fn may_read(&self, audience: &Audience) -> bool {
        let (home, reach) = match audience {
            Audience::Public => (Home::default(), Reach::Public),
            Audience::Network => (Home::default(), Reach::Network),
            // Whose it is comes first, and reads as those it names do.
            Audience::Some(named) => (Home { mechanism: named.first().cloned(), body: None }, Reach::Some),
            Audience::Mechanism(mechanism) => (Home { mechanism: mechanism.clone(), body: None }, Reach::Mechanism),
            Audience::Body(mechanism, body) => {
                (Home { mechanism: Some(mechanism.clone()), body: Some(body.clone()) }, Reach::Body)
            }
        };
        self.may(Deed::Read(reach), &home, audience)
    }

    /// What they are to a post, its author included.
    pub fn ties_to(&self, post: &Post) -> Vec<Tie> {
        let mut ties = self.ties(&post.home, &Audience::of(&post.home, &post.content));
        if self.user.as_ref() == Some(&post.author) {
            ties.push(Tie::Author);
        }
        ties
    }

    /// Whether the post exists for them: published and archived ones for their readers, drafts for their author, what was
    /// withheld for those who may withhold and for its author.
    pub fn sees(&self, post: &Post) -> bool {
        let ties = self.ties_to(post);
        let reach = post.content.reach;
        match post.state {
            State::Draft => may(&ties, Deed::Draft),
            State::Published | State::Archived => may(&ties, Deed::Read(reach)),
            State::Withheld => ties.contains(&Tie::Author) || may(&ties, Deed::Withhold(reach)),
        }
    }

    /// The mechanisms in whose name they may do what binds one: endorse, introduce, answer a survey.
    pub fn binds(&self) -> impl Iterator<Item = &MechanismId> {
        self.belongs
            .iter()
            .filter(|(_, role)| matches!(role, MechanismRole::Secretariat | MechanismRole::Chair))
            .map(|(mechanism, _)| mechanism)
    }
}
