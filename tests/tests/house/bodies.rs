//! Bodies of mechanisms: their kinds are chosen, and one that is called otherwise keeps its board, its posts, its members and
//! its space.

use reqwest::StatusCode;

use super::{
    boards::{id, practice, publish},
    editor::hidden,
    world::{DELEGATE, Person, World},
    year::{AWAY, MIDSA, OK, REFUSED, body_key},
};

crate::stories!(a_body_that_is_renamed_keeps_what_it_has, kinds_are_chosen_and_said_in_the_readers_language);

const FORM: &str = "/mechanisms/midsa/profile/bodies";

/// The form as it stands, with some fields typed over.
async fn typed(person: &Person, change: &[(&str, &str)]) -> Vec<(String, String)> {
    let (status, page) = person.page(FORM).await;
    assert_eq!(status, OK);
    let form = page.split_once(&format!("action=\"{FORM}\"")).expect("the form").1;
    let mut fields = vec![("number".to_owned(), hidden(form, "number"))];
    for row in form.split("<fieldset class=\"body-row\"").skip(1) {
        let row = row.split_once("</fieldset>").expect("its end").0;
        for tag in row.split("<input").skip(1) {
            let value = |name: &str| {
                let (_, rest) = tag.split_once(&format!(" {name}=\""))?;
                Some(rest.split('"').next()?.replace("&amp;", "&"))
            };
            fields.push((value("name").unwrap(), value("value").unwrap_or_default()));
        }
        let (_, select) = row.split_once("<select").unwrap();
        let name = select.split_once(" name=\"").unwrap().1.split('"').next().unwrap().to_owned();
        let chosen = select.split("<option").find(|option| option.split('>').next().unwrap().contains(" selected"));
        let chosen = chosen.and_then(|option| option.split_once("value=\"")).map_or("conference", |(_, rest)| rest);
        fields.push((name, chosen.split('"').next().unwrap().to_owned()));
    }
    fields.extend([("as_of".to_owned(), "2026-10".to_owned()), ("source".to_owned(), "The chair".to_owned())]);
    for (name, value) in change {
        let field = fields.iter_mut().find(|(other, _)| other == name).unwrap_or_else(|| panic!("{name}"));
        (*value).clone_into(&mut field.1);
    }
    fields
}

async fn send(person: &Person, fields: &[(String, String)]) -> (StatusCode, String) {
    let fields: Vec<(&str, &str)> = fields.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
    let answer = person.post(&format!("{FORM}?lang=en"), &fields).await;
    (answer.status(), answer.text().await.unwrap())
}

async fn a_body_that_is_renamed_keeps_what_it_has(world: World) {
    // The member sits in that body, by the demonstration.
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let key = body_key(&world).await;
    let new = id();
    let mut fields = practice(&new, "Kept by the body", "body");
    let home = format!("midsa/{key}");
    fields[2] = ("home", &home);
    publish(&midsa, &fields).await;
    let (board, space) = (format!("/boards/mechanisms/midsa/{key}"), format!("/spaces/midsa/{key}"));
    assert!(member.page(&board).await.1.contains("Kept by the body"));
    let before = typed(&midsa, &[]).await;
    let old = before.iter().find(|(name, _)| name == "name-0").unwrap().1.clone();
    let (status, page) = send(&midsa, &typed(&midsa, &[("name-0", "Circle of the Baobab")]).await).await;
    assert_eq!(status, AWAY, "{page}");
    assert_eq!(body_key(&world).await, key);
    for path in [&board, &space] {
        let (status, page) = member.page(path).await;
        assert!(status == OK && page.contains("Circle of the Baobab"), "{path}: {status}");
    }
    assert!(member.page(&board).await.1.contains("Kept by the body"));
    assert!(member.page("/spaces").await.1.contains(&format!("href=\"{space}\"")));
    // Nobody is shown how it is kept.
    let history = member.page("/mechanisms/midsa/history?lang=en").await.1;
    assert!(history.contains("Circle of the Baobab") && !history.contains(&format!("; {key}")), "{history}");
    // A new body under the old name is another body, with a board of its own.
    let fields = typed(&midsa, &[]).await;
    let spare = fields.iter().find(|(name, value)| name.starts_with("name-") && value.is_empty()).unwrap().0.clone();
    let (status, page) = send(&midsa, &typed(&midsa, &[(spare.as_str(), old.as_str())]).await).await;
    assert_eq!(status, AWAY, "{page}");
    let (status, page) = midsa.page(&format!("{board}-2")).await;
    assert!(status == OK && page.contains(&old) && !page.contains("Kept by the body"));
    assert_eq!(member.get(&format!("{space}-2")).await.status(), StatusCode::NOT_FOUND, "they do not sit in it");
    assert!(member.page(&board).await.1.contains("Kept by the body"));
}

async fn kinds_are_chosen_and_said_in_the_readers_language(world: World) {
    let (midsa, visitor) = (world.sign_in(MIDSA).await, world.visitor());
    let fields = typed(&midsa, &[]).await;
    let spare = fields.iter().find(|(name, value)| name.starts_with("name-") && value.is_empty()).unwrap().0.clone();
    let row = spare.split_once('-').unwrap().1.to_owned();
    let field = |name: &str| format!("{name}-{row}");
    let change = |kind: &'static str, own: &'static str| {
        vec![
            (spare.clone(), "Assembly of the Lake".to_owned()),
            (field("kind"), kind.to_owned()),
            (field("own"), own.to_owned()),
        ]
    };
    let with = async |change: &[(String, String)]| {
        let change: Vec<(&str, &str)> = change.iter().map(|(name, value)| (name.as_str(), value.as_str())).collect();
        typed(&midsa, &change).await
    };
    // What is no kind is refused, with what was typed.
    let (status, page) = send(&midsa, &with(&change("council", "")).await).await;
    assert!(status == REFUSED && page.contains("Assembly of the Lake"), "{page}");
    assert_eq!(send(&midsa, &with(&change("ministerial", "")).await).await.0, AWAY);
    for (language, words) in [("fr", "Réunion ministérielle"), ("ru", "Встреча министров"), ("zh", "部长级会议")]
    {
        let page = visitor.page(&format!("/mechanisms/midsa?lang={language}")).await.1;
        assert!(page.contains(words) && page.contains("Assembly of the Lake"), "{language}");
    }
    let (kind, own) = (field("kind"), field("own"));
    let fields = typed(&midsa, &[(kind.as_str(), "other"), (own.as_str(), "Council of elders")]).await;
    assert_eq!(send(&midsa, &fields).await.0, AWAY);
    let page = visitor.page("/mechanisms/midsa?lang=en").await.1;
    assert!(page.contains("Council of elders") && page.contains("Assembly of the Lake"), "{page}");
    // Without a name it is no body any more.
    assert_eq!(send(&midsa, &typed(&midsa, &[(spare.as_str(), "")]).await).await.0, AWAY);
    assert!(!visitor.page("/mechanisms/midsa?lang=en").await.1.contains("Assembly of the Lake"));
}
