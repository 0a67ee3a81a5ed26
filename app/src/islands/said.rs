//! What the note beside the room is told of the floor: who speaks, who spoke
//! before, and whether that may be written down with a name. As attributes of
//! the editor's element, which the page writes and the island keeps true.

use entente_domain::{ids::ItemId, programme::Programme};

/// How many of those who spoke are offered before all others.
const SPOKEN_OFFERED: usize = 8;

/// As of now, for one item.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// Key of the item's kind, by which templates are offered.
    pub kind: &'static str,
    /// The party that has the floor; empty if nobody has, or nobody may be named.
    pub speaking: String,
    /// Parties that spoke, the last first, with spaces in between.
    pub spoken: String,
    pub unattributed: bool,
}

impl Said {
    pub fn of(programme: &Programme, item: Option<&ItemId>) -> Self {
        let Some(item) = item.and_then(|id| programme.item(id)) else { return Self::default() };
        let unattributed = item.is_under_chatham_house();
        let list = programme.list(&item.id);
        let speaking = list.and_then(|list| list.speaking().or_else(|| list.paused()));
        let mut spoken: Vec<_> = list
            .into_iter()
            .flat_map(|list| &list.speeches)
            .filter(|speech| Some(&speech.id) != speaking.map(|speaking| &speaking.id))
            .filter_map(|speech| {
                let last = speech.intervals.last()?.started_at;
                speech.intervals.iter().all(|part| item.is_attributed(part.started_at)).then_some((last, &speech.party))
            })
            .collect();
        spoken.sort_by_key(|(last, _)| std::cmp::Reverse(*last));
        let mut parties: Vec<&str> = Vec::new();
        for (_, party) in spoken {
            if !parties.contains(&party.as_str()) {
                parties.push(party.as_str());
            }
        }
        parties.truncate(SPOKEN_OFFERED);
        Self {
            kind: item.kind.word(),
            speaking: speaking.filter(|_| !unattributed).map(|speech| speech.party.to_string()).unwrap_or_default(),
            spoken: parties.join(" "),
            unattributed,
        }
    }

    /// The attributes that carry it.
    pub fn attributes(&self) -> [(&'static str, &str); 4] {
        [
            ("data-kind", self.kind),
            ("data-speaking", &self.speaking),
            ("data-spoken", &self.spoken),
            ("data-unattributed", if self.unattributed { "true" } else { "false" }),
        ]
    }
}
