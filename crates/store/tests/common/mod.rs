//! What the tests of the store share.

use entente_store::accounts::Account;

pub fn account(id: &str) -> Account {
    Account {
        id: id.to_owned(),
        email: format!("{id}@example.org"),
        name: id.to_owned(),
        language: None,
        zone: None,
        administrator: false,
        generation: 0,
        created_at: 0,
        disabled_at: None,
    }
}
