//! How the search's stories look: at the page, at the list below the field, and at the pages of what was found.

use std::collections::BTreeSet;

use reqwest::StatusCode;

use crate::{
    library::shelf::{plain, url_encoded},
    world::{Person, World},
};

/// What a page of results says.
#[derive(Debug)]
pub struct Results {
    pub page: String,
    /// How many there are, as it says.
    pub count: usize,
    /// Addresses of all of them, over all pages.
    pub addresses: Vec<String>,
}

/// Everything somebody finds; the list below the field says the same.
pub async fn results(person: &Person, typed: &str) -> Results {
    narrowed(person, typed, "").await
}

/// The same with filters, as they stand in the address.
pub async fn narrowed(person: &Person, typed: &str, filters: &str) -> Results {
    let query = format!("q={}{filters}&lang=en", url_encoded(typed));
    let first = page(person, &format!("/search?{query}")).await;
    let mut addresses = of_finds(&first);
    let count = counted(&first);
    for number in 2..=count.div_ceil(20) {
        addresses.extend(of_finds(&page(person, &format!("/search?{query}&page={number}")).await));
    }
    assert_eq!(addresses.len(), count, "{typed} {filters}");
    let quick = page(person, &format!("/search/quick?{query}")).await;
    let options: Vec<String> = after_each(&quick, "data-href=\"");
    assert_eq!(options[..count.min(7)], addresses[..count.min(7)], "{typed} {filters}");
    assert_eq!(options.len(), count.min(7) + usize::from(count > 7), "{typed} {filters}");
    assert_eq!(counted(&quick), count, "{typed} {filters}");
    Results { page: first, count, addresses }
}

pub async fn page(person: &Person, path: &str) -> String {
    let (status, page) = person.page(path).await;
    assert_eq!(status, StatusCode::OK, "{path}");
    plain(&page)
}

/// The number before "results".
fn counted(page: &str) -> usize {
    let at = [" results", " result"].iter().find_map(|words| page.find(words));
    let Some(at) = at else { return 0 };
    let digits: String = page[..at].chars().rev().take_while(char::is_ascii_digit).collect();
    digits.chars().rev().collect::<String>().parse().unwrap_or(0)
}

fn of_finds(page: &str) -> Vec<String> {
    let parts = page.split("<li class=\"find\">").skip(1);
    parts.map(|part| after_each(part, "href=\"").remove(0)).collect()
}

/// What stands between a beginning and the next quotation mark, each time.
pub fn after_each(page: &str, begins: &str) -> Vec<String> {
    let parts = page.split(begins).skip(1);
    parts.map(|part| part.split('"').next().unwrap_or_default().replace("&amp;", "&")).collect()
}

/// Whether somebody may open what was found.
pub async fn opens(person: &Person, address: &str) -> bool {
    let path = address.split('#').next().unwrap_or_default();
    let answer = person.get(path).await;
    let sent_away = answer.headers().get("location").is_some_and(|to| to.to_str().unwrap().starts_with("/sign-in"));
    let status = answer.status();
    // Of a document one may know without its paragraph; of the people page all or nothing.
    !sent_away && (status.is_success() || status.is_redirection())
}

/// For a search: everything anybody finds of it, and for each of these people what they find.
pub async fn everybodys(people: &[(&'static str, Person)], typed: &str) -> BTreeSet<String> {
    let mut all = BTreeSet::new();
    for (_, person) in people {
        all.extend(results(person, typed).await.addresses);
    }
    all
}

/// Takes in what has been written in notes.
pub async fn caught_up(world: &World) {
    let app = &world.running.app;
    entente_service::search::catch_up(&app.house, &app.live).await.unwrap();
}
