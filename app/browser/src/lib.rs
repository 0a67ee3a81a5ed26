//! The browser entry of the session room: everything it does is start its islands.

// The islands are exported by being linked; nothing else mentions them.
use entente_app as _;

#[wasm_bindgen::prelude::wasm_bindgen]
pub fn hydrate() {
    console_error_panic_hook::set_once();
    leptos::mount::hydrate_islands();
}
