use crate::model::Document;
use entente_domain::ids::{ParaId, PartyId};
pub struct Measure {
    pub words: usize,
    pub agreed: usize,
    pub open_brackets: usize,
}
impl Measure {
    pub fn percent(&self) -> usize {
        0
    }
}
pub struct HolderCount {
    pub party: PartyId,
    pub short: String,
    pub brackets: usize,
}
pub struct Convergence {
    pub whole: Measure,
    pub holders: Vec<HolderCount>,
}
pub fn of(_d: &Document) -> Convergence {
    Convergence { whole: Measure { words: 0, agreed: 0, open_brackets: 0 }, holders: vec![] }
}
entente_domain::words! { Reason { QuickWin = "quick_win", LongestHeld = "longest_held", MostParties = "most_parties" } }
pub struct Next {
    pub para: ParaId,
    pub reason: Reason,
}
pub fn next_up(_d: &Document) -> Vec<Next> {
    vec![]
}
