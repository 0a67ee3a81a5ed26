//! How deep the things of a text are nested. The merging library deletes
//! nested things by recursion, so a text of a hundred thousand boxes inside
//! one another would overflow the stack and end the process; nobody's note
//! needs more than [`NESTING_MAX`].

use std::collections::{BTreeMap, HashMap};

use crate::scan::{Hold, Item, Place, Scan};

/// A table in a list in a quotation in a list is about twelve.
pub(crate) const NESTING_MAX: u16 = 64;

/// The depth of everything inserted so far, as runs of neighbours.
#[derive(Debug, Default)]
pub(crate) struct Depths {
    clients: HashMap<u64, BTreeMap<u32, RunOfDepth>>,
}

#[derive(Clone, Copy, Debug)]
struct RunOfDepth {
    end: u32,
    depth: u16,
}

impl Depths {
    /// The depths of a scan's items in their order, or `None` if one is too
    /// deep or things hang on each other in a circle.
    pub fn of(&self, scan: &Scan) -> Option<Vec<u16>> {
        let mut depths: Vec<Option<u16>> = vec![None; scan.items.len()];
        let mut waiting = vec![false; scan.items.len()];
        for start in 0..scan.items.len() {
            let mut path = vec![start];
            while let Some(&index) = path.last() {
                if depths[index].is_some() {
                    path.pop();
                    continue;
                }
                waiting[index] = true;
                let found = match scan.items[index].hold {
                    Some(Hold::Root) | None => Ok(0),
                    Some(Hold::Beside(place)) => self.look_up(scan, &depths, place),
                    Some(Hold::Inside(place)) => self.look_up(scan, &depths, place).map(|depth| depth + 1),
                };
                match found {
                    Ok(depth) if depth > NESTING_MAX => return None,
                    Ok(depth) => depths[index] = Some(depth),
                    Err(next) if waiting[next] => return None,
                    Err(next) => path.push(next),
                }
            }
        }
        depths.into_iter().collect()
    }

    /// Remembers what [`Self::of`] found.
    pub fn add(&mut self, scan: &Scan, depths: &[u16]) {
        for (item, depth) in scan.items.iter().zip(depths) {
            self.add_item(item, *depth);
        }
    }

    fn add_item(&mut self, item: &Item, depth: u16) {
        let runs = self.clients.entry(item.at.client).or_default();
        let end = item.at.clock + item.length;
        let before = runs.range(..=item.at.clock).next_back().map(|(start, run)| (*start, *run));
        match before {
            Some((_, run)) if run.end >= end => {}
            Some((start, run)) if run.end >= item.at.clock && run.depth == depth => {
                runs.insert(start, RunOfDepth { end, depth });
            }
            Some((_, run)) => {
                runs.insert(item.at.clock.max(run.end), RunOfDepth { end, depth });
            }
            None => {
                runs.insert(item.at.clock, RunOfDepth { end, depth });
            }
        }
    }

    /// The depth at a place, or which item of the scan must be looked at first.
    fn look_up(&self, scan: &Scan, depths: &[Option<u16>], place: Place) -> Result<u16, usize> {
        let known = self.clients.get(&place.client).and_then(|runs| runs.range(..=place.clock).next_back());
        if let Some((_, run)) = known
            && place.clock < run.end
        {
            return Ok(run.depth);
        }
        let after = scan.items.partition_point(|item| item.at <= place);
        let Some(index) = after.checked_sub(1) else { return Ok(0) };
        let item = &scan.items[index];
        if item.at.client != place.client || place.clock >= item.at.clock + item.length {
            // Neither stored nor here: the check for gaps has its say elsewhere.
            return Ok(0);
        }
        depths[index].ok_or(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn item(clock: u32, hold: Hold) -> Item {
        Item { at: Place { client: 1, clock }, length: 1, hold: Some(hold), right: None }
    }

    fn chain(from: u32, count: u32) -> Scan {
        let items = (from..from + count)
            .map(|clock| match clock {
                0 => item(0, Hold::Root),
                _ => item(clock, Hold::Inside(Place { client: 1, clock: clock - 1 })),
            })
            .collect();
        Scan { items, deletes: false }
    }

    #[test]
    fn a_tower_is_refused_in_one_piece_and_in_many() {
        assert!(Depths::default().of(&chain(0, 100_000)).is_none());
        let mut depths = Depths::default();
        for start in 0..=u32::from(NESTING_MAX) {
            let scan = chain(start, 1);
            let found = depths.of(&scan).unwrap();
            depths.add(&scan, &found);
        }
        assert!(depths.of(&chain(u32::from(NESTING_MAX) + 1, 1)).is_none());
    }

    #[test]
    fn siblings_do_not_add_up_and_circles_are_refused() {
        let mut items = vec![item(0, Hold::Root)];
        items.extend((1..1000).map(|clock| item(clock, Hold::Beside(Place { client: 1, clock: clock - 1 }))));
        let scan = Scan { items, deletes: false };
        assert_eq!(Depths::default().of(&scan), Some(vec![0; 1000]));
        let circle = Scan {
            items: vec![
                item(0, Hold::Beside(Place { client: 1, clock: 1 })),
                item(1, Hold::Beside(Place { client: 1, clock: 0 })),
            ],
            deletes: false,
        };
        assert_eq!(Depths::default().of(&circle), None);
    }
}
