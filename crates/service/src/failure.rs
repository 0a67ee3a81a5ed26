//! The ways a request can end other than well.

use entente_store::Broken;

/// Why nothing was done. `R` is the family's own refusals.
#[derive(Debug, thiserror::Error)]
pub enum Failure<R = std::convert::Infallible> {
    /// It does not exist, or its existence is none of the asker's business.
    #[error("not found")]
    Absent,
    /// It exists and the asker knows it, but may not do this.
    #[error("not allowed")]
    Forbidden,
    /// Not signed in.
    #[error("not signed in")]
    SignedOut,
    /// The rules do not allow it now.
    #[error("refused")]
    Refused(R),
    /// Our fault.
    #[error(transparent)]
    Broken(#[from] Broken),
}

impl<R> Failure<R> {
    pub const fn refused(refusal: R) -> Self {
        Self::Refused(refusal)
    }

    /// The same failure in another family, for those that carry no refusal.
    pub fn widen<W>(self, refuse: impl FnOnce(R) -> W) -> Failure<W> {
        match self {
            Self::Absent => Failure::Absent,
            Self::Forbidden => Failure::Forbidden,
            Self::SignedOut => Failure::SignedOut,
            Self::Refused(refusal) => Failure::Refused(refuse(refusal)),
            Self::Broken(broken) => Failure::Broken(broken),
        }
    }
}
