//! The editor as a person at the secretariat has it: its forms, filled in and sent.

use entente_domain::{
    ids::{ItemId, SessionId},
    meeting::ItemKind,
    programme::Programme,
};
use reqwest::StatusCode;

use super::world::{Person, World};

pub const SECRETARIAT: &str = "secretariat@demo.example";
pub const EDIT: &str = "/meetings/sample-a/edit";

pub fn command() -> String {
    use entente_domain::clock::{Chance as _, Moment};
    entente_service::machine::SystemChance.id(Moment::from_micros(0))
}

/// The value of a hidden field of a page.
pub fn hidden(page: &str, name: &str) -> String {
    let mark = format!("name=\"{name}\" value=\"");
    let (_, rest) = page.split_once(&mark).unwrap_or_else(|| panic!("no {name} in {page}"));
    let value = rest.split('"').next().unwrap_or_default();
    value.replace("&quot;", "\"").replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">")
}

/// An item's form as the editor has it, with some fields typed over.
pub async fn typed(person: &Person, item: &ItemId, change: &[(&str, &str)]) -> Vec<(String, String)> {
    let (status, page) = person.page(&format!("{EDIT}/item?item={item}")).await;
    assert_eq!(status, StatusCode::OK);
    fields_of(&page, change)
}

/// What the item's form on a page would send, with some fields typed over.
pub fn fields_of(page: &str, change: &[(&str, &str)]) -> Vec<(String, String)> {
    let form = page.split_once(&format!("action=\"{EDIT}/item\"")).expect("the form").1;
    let form = form.split_once("</form>").expect("its end").0;
    let mut fields: Vec<(String, String)> = Vec::new();
    for name in ["item", "session", "was", "command"] {
        fields.push((name.to_owned(), hidden(form, name)));
    }
    let attribute = |tag: &str, name: &str| {
        let mark = format!(" {name}=\"");
        tag.split_once(&mark).map(|(_, rest)| rest.split('"').next().unwrap_or_default().replace("&amp;", "&"))
    };
    for tag in form.split("<input").skip(1).map(|rest| rest.split('>').next().unwrap_or_default()) {
        let kind = attribute(tag, "type").unwrap_or_default();
        if kind == "hidden" || (kind == "checkbox" && !tag.contains(" checked")) {
            continue;
        }
        if let (Some(name), Some(value)) = (attribute(tag, "name"), attribute(tag, "value")) {
            fields.push((name, value));
        }
    }
    for select in form.split("<select").skip(1) {
        let name = attribute(select, "name").expect("a select has a name");
        let chosen =
            select.split("<option").find(|option| option.split('>').next().unwrap_or_default().contains(" selected"));
        let value = chosen.and_then(|option| attribute(option.split('>').next()?, "value")).unwrap_or_default();
        fields.push((name, value));
    }
    for area in form.split("<textarea").skip(1) {
        let name = attribute(area, "name").expect("a text area has a name");
        let text = area.split_once('>').and_then(|(_, rest)| rest.split_once('<')).map_or("", |(text, _)| text);
        fields.push((name, text.replace("&amp;", "&").replace("&quot;", "\"")));
    }
    for (name, value) in change {
        fields.retain(|(other, _)| other != name);
        if !value.is_empty() {
            fields.push(((*name).to_owned(), (*value).to_owned()));
        }
    }
    fields
}

pub async fn send(person: &Person, path: &str, fields: &[(String, String)]) -> (StatusCode, String) {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = person.post(path, &fields).await;
    (answer.status(), answer.text().await.expect("a text"))
}

pub async fn save(person: &Person, item: &ItemId, change: &[(&str, &str)]) {
    let fields = typed(person, item, change).await;
    let (status, text) = send(person, &format!("{EDIT}/item"), &fields).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{text}");
}

pub async fn publish(person: &Person, note: &str) {
    let answer =
        person.post(&format!("{EDIT}/publish"), &[("command", &command()), ("note", note), ("mail", "1")]).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert_eq!(answer.headers()["location"], "/meetings/sample-a/changes");
}

/// The plenary and three items of it that are no breaks, in order.
pub async fn items(world: &World) -> (SessionId, Vec<ItemId>) {
    let plenary = world.plenary().await;
    let programme = world.programme().await;
    let treated = programme.items_of(&plenary).filter(|item| item.kind != ItemKind::Break);
    let items = treated.skip(1).take(3).map(|item| item.id.clone()).collect();
    (plenary, items)
}

pub fn title(programme: &Programme, item: &ItemId) -> String {
    programme.item(item).expect("the item").title.pick("en").1.to_owned()
}
