use crate::{
    model::Proposal,
    text::{Holder, Inline},
};
use entente_domain::clock::Moment;
pub fn in_brackets(
    _b: &[Inline],
    _n: &[Inline],
    _s: &[Holder],
    _o: &[Holder],
    _now: Moment,
    _ids: &mut dyn FnMut() -> String,
) -> Option<Vec<Inline>> {
    None
}
pub fn compiled(b: &[Inline], _p: &[&Proposal], _now: Moment, _ids: &mut dyn FnMut() -> String) -> Vec<Inline> {
    b.to_vec()
}
pub fn compiled_new(p: &Proposal, _now: Moment, _ids: &mut dyn FnMut() -> String) -> Vec<Inline> {
    p.new.clone()
}
