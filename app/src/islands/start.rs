//! What an island begins with.

use serde::{Deserialize, Serialize, Serializer};

/// Props of an island: written into the page by the server, read from it by the browser.
///
/// An island writes its props in the browser too, where nobody reads them; there it gets
/// nothing to write, and the code for writing a programme stays at home.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(transparent)]
pub struct Start<T>(pub T);

impl<T: Serialize> Serialize for Start<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if cfg!(target_family = "wasm") { serializer.serialize_unit() } else { self.0.serialize(serializer) }
    }
}
