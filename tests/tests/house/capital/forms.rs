//! The two forms, the delegation's and the capital's: what they refuse, and that nothing typed is lost.

use entente_drafting::{
    model::ParaStatus,
    text::{self, Inline, Run},
};
use entente_store::sessions;
use reqwest::StatusCode;

use super::hall::{
    self, answers, ask, asked, asks, base, command, document, field, link_in, mails, notice, numbered, put, say,
};
use crate::world::{DELEGATE, World};

crate::stories!(
    a_paragraph_changes_or_goes_meanwhile,
    long_and_empty_answers_come_back,
    two_who_answer_at_once_are_told,
    a_link_is_made_for_a_certain_time,
    letters_say_nothing_of_what_is_asked,
);

async fn a_paragraph_changes_or_goes_meanwhile(world: World) {
    let (delegate, path) = asked(&world, &["13", "14", "16"]).await;
    let director = world.visitor();
    let old_sheet = director.page(&path).await.1;
    let before = document(&world).await;
    let mut after = before.clone();
    let ids: Vec<_> = ["13", "14", "16"].iter().map(|number| numbered(&before, number).id.clone()).collect();
    for para in &mut after.paras {
        if para.id == ids[1] {
            para.text = vec![Inline::Run(Run { text: "They asked for another table.".to_owned(), ..Run::default() })];
        }
        if para.id == ids[2] {
            // Merged into its neighbour: struck, and gone with the next revision.
            para.status = ParaStatus::Deleted;
        }
    }
    put(&world, &before, &after).await;
    // Written on the old words: refused once, with both wordings and what was typed.
    let (command, of) = (command(), field(&old_sheet, "of-1"));
    let fields = [
        ("command", command.as_str()),
        ("seen", "0"),
        ("word-1", "refuse"),
        ("of-1", of.as_str()),
        ("reason-1", "Not with this table."),
        ("name", "A. Wanjiku"),
        ("office", "Director"),
    ];
    let answer = director.post(&path, &fields).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    let page = answer.text().await.unwrap();
    assert!(page.contains("it changed while you were writing") && page.contains("Not with this table."));
    assert!(page.contains("another table") && page.contains("has changed since it was sent"), "both wordings");
    assert!(page.contains("no longer in the text"), "the one that is gone says so");
    assert!(!page.contains("name=\"word-2\""), "and is not asked any more");
    let (status, page) = say(&world, &path, &[("word-1", "agree")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{}", notice(&page));
    // It changes after the answer: the delegation sees both.
    let mut later = document(&world).await;
    let now = later.clone();
    for para in later.paras.iter_mut().filter(|para| para.id == ids[1]) {
        para.text = vec![Inline::Run(Run { text: "They asked for a third table.".to_owned(), ..Run::default() })];
    }
    put(&world, &now, &later).await;
    let seen = delegate.page(&format!("{}?para={}", base(&later), ids[1])).await.1;
    assert!(seen.contains("The paragraph has changed since"), "{seen}");
    assert!(!seen.contains("Say that we can accept"), "a position is on words that stand");
    // An answer to what is gone is refused, and handed back.
    let sheet = director.page(&path).await.1;
    let seen = field(&sheet, "seen");
    let (command, of) = (hall::command(), "0".repeat(64));
    let fields = [
        ("command", command.as_str()),
        ("seen", seen.as_str()),
        ("word-2", "refuse"),
        ("of-2", of.as_str()),
        ("reason-2", "About what is gone."),
        ("name", "A. Wanjiku"),
        ("office", "Director"),
    ];
    let answer = director.post(&path, &fields).await;
    assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY);
    assert!(answer.text().await.unwrap().contains("About what is gone."));
}

async fn long_and_empty_answers_come_back(world: World) {
    let (_, path) = asked(&world, &["6", "19"]).await;
    let long = "x".repeat(1_001);
    let huge = "y".repeat(10_001);
    let ask = asks(&world).await.remove(0);
    for (fields, said) in [
        (vec![], "Answer at least one paragraph"),
        (vec![("word-0", "agree"), ("name", " ")], "Say who answers"),
        (vec![("word-0", "agree"), ("office", "")], "Say in which office"),
        (vec![("word-0", "refuse"), ("reason-0", "  ")], "give the reason"),
        (vec![("word-0", "refuse"), ("reason-0", long.as_str())], "too long"),
        (vec![("word-0", "change"), ("text-0", "")], "the text is empty"),
        (vec![("word-0", "change"), ("text-0", huge.as_str())], "too long"),
        (vec![("word-0", "change"), ("text-0", "An [open bracket")], "not closed"),
    ] {
        let (status, page) = say(&world, &path, &fields).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.contains(said), "{said}: {}", notice(&page));
        if let Some((_, typed)) = fields.iter().find(|(name, _)| name.starts_with("text-") || *name == "reason-0") {
            assert!(page.contains(typed), "what was typed is not lost");
        }
    }
    let same = text::write(&numbered(&document(&world).await, "6").text);
    let (status, page) = say(&world, &path, &[("word-0", "change"), ("text-0", same.as_str())]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("the words are the same"));
    assert!(answers(&world, &ask).await.is_empty());
    // Not a form of ours.
    assert_eq!(world.visitor().post(&path, &[("word-0", "agree")]).await.status(), StatusCode::BAD_REQUEST);
    // A word about the whole is an answer.
    let (status, _) = say(&world, &path, &[("note", "We will call you tomorrow.")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
}

async fn two_who_answer_at_once_are_told(world: World) {
    let (_, path) = asked(&world, &["6"]).await;
    let (one, other) = tokio::join!(
        say(&world, &path, &[("word-0", "agree"), ("name", "First")]),
        say(&world, &path, &[("word-0", "refuse"), ("reason-0", "Never."), ("name", "Second")]),
    );
    let mut statuses = [one.0, other.0];
    statuses.sort();
    let both = [StatusCode::SEE_OTHER, StatusCode::SEE_OTHER];
    let ask = asks(&world).await.remove(0);
    let kept = answers(&world, &ask).await;
    if statuses != both {
        assert_eq!(statuses, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
        let (_, page) = if one.0 == StatusCode::UNPROCESSABLE_ENTITY { one } else { other };
        assert!(page.contains("Somebody answered by this link meanwhile"), "{}", notice(&page));
        assert_eq!(kept.len(), 1);
    } else {
        assert_eq!(kept.len(), 2, "one came quite after the other");
    }
    // From what somebody saw before another answered nothing is replaced.
    let seen = kept.len().to_string();
    let stale = say(&world, &path, &[("word-0", "agree"), ("seen", "0")]).await;
    assert_eq!(stale.0, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(stale.1.contains("Somebody answered by this link meanwhile"));
    assert_eq!(field(&stale.1, "seen"), seen, "the next attempt knows");
    // The same form twice is one answer.
    let director = world.visitor();
    let sheet = director.page(&path).await.1;
    let (command, of) = (command(), field(&sheet, "of-0"));
    let fields = [
        ("command", command.as_str()),
        ("seen", seen.as_str()),
        ("word-0", "agree"),
        ("of-0", of.as_str()),
        ("name", "Third"),
        ("office", "Desk"),
    ];
    let (a, b) = tokio::join!(director.post(&path, &fields), director.post(&path, &fields));
    assert_eq!((a.status(), b.status()), (StatusCode::SEE_OTHER, StatusCode::SEE_OTHER));
    assert_eq!(answers(&world, &ask).await.len(), kept.len() + 1);
}

async fn a_link_is_made_for_a_certain_time(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let now = document(&world).await;
    let clock = numbered(&now, "6").ad_ref_until.expect("a clock");
    let page = delegate.page(&format!("{}/capital", base(&now))).await.1;
    assert!(page.contains("Until the ad referendum clock"), "it is offered where a clock runs");
    let (status, _) = ask(&world, &delegate, &["6", "14"], &[("life", "clock")]).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(asks(&world).await[0].expires_at, clock);
    for (fields, said) in [
        (vec![("life", "clock")], "No chosen paragraph has a clock"),
        (vec![("life", "date"), ("until", "")], "Give the day and the hour"),
        (vec![("life", "date"), ("until", "2020-01-01T10:00")], "The end must lie ahead"),
        (vec![("life", "date"), ("until", "2060-01-01T10:00")], "30 days at most"),
        (vec![("recipient", "nobody")], "Enter an address"),
    ] {
        let (status, page) = ask(&world, &delegate, &["14"], &fields).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{said}");
        assert!(page.contains(said), "{said}: {}", notice(&page));
        assert!(page.contains("Can we live with the second sentence?"), "the note is not lost");
    }
    let (status, page) = ask(&world, &delegate, &[], &[]).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Choose at least one paragraph"));
    assert_eq!(asks(&world).await.len(), 1);
    // The same form twice is one link, and it is not shown again.
    let command = command();
    let twice = [("command", command.as_str())];
    let (one, other) = tokio::join!(ask(&world, &delegate, &["14"], &twice), ask(&world, &delegate, &["14"], &twice));
    let mut both = [one.0, other.0];
    both.sort();
    assert_eq!(both, [StatusCode::OK, StatusCode::SEE_OTHER]);
    assert_eq!(asks(&world).await.len(), 2);
}

async fn letters_say_nothing_of_what_is_asked(world: World) {
    let delegate = world.sign_in(DELEGATE).await;
    let to = [("recipient", "Desk@Ministry.example"), ("language", "fr")];
    let (status, page) = ask(&world, &delegate, &["14"], &to).await;
    assert_eq!(status, StatusCode::OK, "{}", notice(&page));
    let path = link_in(&page);
    let letter = mails(&world).await.into_iter().find(|mail| mail.recipient == "desk@ministry.example").unwrap();
    assert!(letter.body.contains(&path) && letter.body.contains("Répondre avant le"), "{}", letter.body);
    assert!(!letter.body.contains("second sentence") && !letter.body.contains("table"), "{}", letter.body);
    // Once it has left the house, the house does not know the link any more.
    let mut tx = world.running.app.house.database.write().await.unwrap();
    sessions::mail_sent(tx.link(), &letter.id, world.running.app.house.now()).await.unwrap();
    sessions::forget_secret(tx.link(), &letter.id).await.unwrap();
    tx.commit().await.unwrap();
    assert!(mails(&world).await.iter().all(|mail| !mail.body.contains(&path)));
    // The page speaks the language that was chosen, until its reader chooses another.
    let director = world.visitor();
    assert!(director.page(&path).await.1.contains("<html lang=\"fr\""));
    assert!(director.page(&format!("{path}?lang=ar")).await.1.contains("<html lang=\"ar\" dir=\"rtl\""));
    for _ in 0..2 {
        assert_eq!(ask(&world, &delegate, &["14"], &to).await.0, StatusCode::OK);
    }
    let (status, page) = ask(&world, &delegate, &["14"], &to).await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "nobody is written to without end");
    assert!(page.contains("Too many letters"), "{}", notice(&page));
}
