//! Agreed language while one writes: found beside the form, put into the text with its citation, told of a paragraph.

use entente_drafting::text;
use entente_service::{Actor, library};
use reqwest::StatusCode;

use super::{
    hall::{self, document},
    shelf::{file, plain},
};
use crate::world::{CHAIR, DELEGATE, FACILITATOR, OBSERVER, OUTSIDER, World};

crate::stories!(what_is_found_goes_into_the_text_and_nothing_typed_is_lost, a_paragraph_knows_its_precedents);

async fn what_is_found_goes_into_the_text_and_nothing_typed_is_lost(world: World) {
    let document = document(&world).await;
    let base = format!("{}/documents/{}", hall::MEETING, document.id);
    let para = document.paras.iter().find(|para| para.number == "14").unwrap().id.to_string();
    let delegate = world.sign_in(DELEGATE).await;
    let (status, form) = delegate.page(&format!("{base}/write?what=propose&action=mod&para={para}")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(form.contains("Find agreed language") && form.contains("/write/agreed"), "{form}");
    let logged = world.programme().await.seq;
    let typed = [
        ("what", "propose"),
        ("action", "mod"),
        ("para", para.as_str()),
        ("proposal", "draft-one"),
        ("text", "What we typed [so far"),
        ("rationale", "our own reason"),
        ("nature", "substantive"),
    ];
    let send = async |person: &crate::world::Person, more: &[(&str, &str)]| {
        let mut fields = typed.to_vec();
        fields.extend_from_slice(more);
        let answer = person.post(&format!("{base}/write/agreed"), &fields).await;
        (answer.status(), plain(&answer.text().await.unwrap()))
    };
    // Opened without words, then searched: a text that is not even balanced stays as it was typed.
    let (status, opened) = send(&delegate, &[]).await;
    assert_eq!(status, StatusCode::OK);
    assert!(opened.contains("name=\"find\"") && opened.contains("What we typed [so far"), "{opened}");
    let (status, found) = send(&delegate, &[("find", "\"safe orderly and regular migration\"")]).await;
    assert_eq!(status, StatusCode::OK);
    assert!(found.contains("<mark>safe, orderly and regular migration</mark>"), "{found}");
    assert!(found.contains("What we typed [so far") && found.contains("our own reason"));
    let number =
        found.split("name=\"put\" value=\"").nth(1).and_then(|rest| rest.split('"').next()).unwrap().to_owned();
    let (status, put) = send(&delegate, &[("find", "\"safe orderly and regular migration\""), ("put", &number)]).await;
    assert_eq!(status, StatusCode::OK);
    let expected = "What we typed [so far Strengthen international cooperation and global partnerships for safe, orderly and \
         regular migration (A/RES/73/195, para. 16, objective 23)";
    assert!(put.contains(expected), "{put}");
    assert!(put.contains("our own reason") && put.contains("Put into your text"), "{put}");
    // What is gone, or never was, is not put in; nothing typed is lost by that either.
    for odd in ["0", "-1", "9223372036854775807", "x", ""] {
        let (status, page) = send(&delegate, &[("find", "safe"), ("put", odd)]).await;
        assert_eq!(status, StatusCode::OK, "{odd}");
        assert!(page.contains(">What we typed [so far</textarea>"), "{odd}: {page}");
    }
    assert_eq!(world.programme().await.seq, logged, "nothing is stored");
    // Whoever may not write may not look over the shoulder of those who do.
    assert_eq!(send(&world.sign_in(OBSERVER).await, &[("find", "safe")]).await.0, StatusCode::FORBIDDEN);
    assert_eq!(send(&world.sign_in(OUTSIDER).await, &[("find", "safe")]).await.0, StatusCode::NOT_FOUND);
    let pen = [("what", "edit"), ("para", para.as_str()), ("text", "x"), ("find", "safe")];
    assert_eq!(delegate.post(&format!("{base}/write/agreed"), &pen).await.status(), StatusCode::FORBIDDEN);
    let chair = world.sign_in(CHAIR).await;
    assert_eq!(chair.post(&format!("{base}/write/agreed"), &pen).await.status(), StatusCode::OK);
}

async fn a_paragraph_knows_its_precedents(world: World) {
    let document = document(&world).await;
    let para = document.paras.iter().find(|para| para.number == "14").unwrap();
    let words: Vec<String> = text::plain(&para.text).split_whitespace().take(9).map(str::to_owned).collect();
    let delegate = world.sign_in(DELEGATE).await;
    let page = format!("{}/documents/{}?para={}", hall::MEETING, document.id, para.id);
    assert!(!delegate.page(&page).await.1.contains("Agreed language in this paragraph"));
    let house = &world.running.app.house;
    let text =
        file("CONF/9", &[("one", &[("en", &format!("We note: {} and so on.", words.join(" ").to_uppercase()))])]);
    library::import(house, &Actor::House, &text).await.unwrap();
    let (status, seen) = delegate.page(&page).await;
    assert_eq!(status, StatusCode::OK);
    assert!(seen.contains("Agreed language in this paragraph") && seen.contains("CONF/9, para. one"), "{seen}");
    // A short run says nothing.
    let text = file("CONF/9", &[("one", &[("en", &words[..5].join(" "))])]);
    library::import(house, &Actor::House, &text).await.unwrap();
    assert!(!delegate.page(&page).await.1.contains("Agreed language in this paragraph"));
    // Once adopted the document is in the library, and does not count as its own precedent.
    let agreed = hall::all_agreed(&world).await;
    super::adopt(&world.sign_in(FACILITATOR).await, &agreed).await;
    assert!(!delegate.page(&page).await.1.contains("Agreed language in this paragraph"));
}
