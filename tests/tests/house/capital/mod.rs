//! A capital is asked by a confidential link: what it sees, what comes back, and that nobody else learns of any of it.

mod hall;

use entente_domain::clock::Moment;
use entente_drafting::{
    capital::{LinkState, Word},
    model::{ParaStatus, ProposalState},
    text::{self, Inline, Run},
};
use reqwest::StatusCode;

use crate::world::{
    DELEGATE, FACILITATOR, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World,
};
use hall::{
    answers, ask, asked, asks, base, changed, command, document, field, kenya, link_in, mails, notice, numbered, put,
    say,
};

crate::stories!(
    asked_opened_answered_corrected,
    a_change_becomes_a_draft_and_the_delegation_tables_it,
    what_the_delegation_worked_on_is_not_written_over,
    the_clock_of_ad_referendum_says_that_the_capital_answered,
    a_link_that_is_guessed_over_or_revoked_opens_nothing,
    nobody_else_sees_any_of_it,
    a_paragraph_changes_or_goes_meanwhile,
    a_party_that_is_gone_has_no_capital,
    long_and_empty_answers_come_back,
    two_who_answer_at_once_are_told,
    a_link_is_made_for_a_certain_time,
    letters_say_nothing_of_what_is_asked,
);

async fn asked_opened_answered_corrected(world: World) {
    let (delegate, path) = asked(&world, &["6", "8"]).await;
    let page = format!("{}/capital", base(&document(&world).await));
    let token = path.rsplit('/').next().unwrap();
    assert_eq!(token.len(), 43, "256 bits");
    assert!(!delegate.page(&page).await.1.contains(token), "it is shown once");
    let ask = asks(&world).await.remove(0);
    assert_eq!(ask.state(world.running.app.house.now()), LinkState::NotOpened);

    let director = world.visitor();
    let answer = director.get(&path).await;
    assert_eq!(answer.status(), StatusCode::OK);
    let header = |name: &str| answer.headers()[name].to_str().unwrap().to_owned();
    assert_eq!(header("cache-control"), "no-store");
    assert_eq!(header("referrer-policy"), "strict-origin");
    assert!(header("x-robots-tag").contains("noindex"));
    let sheet = answer.text().await.unwrap();
    assert!(sheet.contains("Can we live with the second sentence?"));
    let now = document(&world).await;
    for number in ["6", "8"] {
        assert!(sheet.contains(&format!("Paragraph {number}")), "{number}");
    }
    // What is tabled on it is there; the rest of the document, and of the meeting, is not.
    assert!(sheet.contains("8/RCM"), "tabled proposals on the paragraph");
    assert!(!sheet.contains("Paragraph 7") && !sheet.contains("10/SACM") && !sheet.contains("/meetings/"));
    assert_eq!(asks(&world).await[0].state(world.running.app.house.now()), LinkState::Opened);

    let (status, page_again) = say(&world, &path, &[("word-0", "agree"), ("word-1", "more_time")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{}", notice(&page_again));
    let panel = format!("{}?para={}", base(&now), numbered(&now, "6").id);
    let seen = delegate.page(&panel).await.1;
    assert!(seen.contains("A. Wanjiku") && seen.contains("Can agree") && seen.contains("not verified"));
    for place in ["/meetings", hall::MEETING] {
        assert!(delegate.page(place).await.1.contains("Your capital has answered"), "{place}");
    }
    // The same link corrects it; both answers are kept with their instants.
    world.clock.forward(60);
    let sheet = director.page(&path).await.1;
    assert!(sheet.contains("The delegation has this answer") && sheet.contains("A. Wanjiku"));
    let (status, _) = say(&world, &path, &[("word-0", "refuse"), ("reason-0", "Parliament has to see it.")]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let all = answers(&world, &ask).await;
    assert_eq!(all.len(), 2);
    assert!(all[0].at < all[1].at);
    assert_eq!(all[0].paras[0].word, Word::Agree);
    assert_eq!(all[1].on(&numbered(&now, "6").id).unwrap().word, Word::Refuse);
    // What the correction leaves out stays said.
    assert_eq!(all[1].on(&numbered(&now, "8").id).unwrap().word, Word::MoreTime);
    let list = delegate.page(&page).await.1;
    assert!(list.contains("Earlier answers: 1") && list.contains("answer changed"), "{list}");
    // Noted, it waits no more.
    let fields = [("act", "note"), ("link", ask.id.as_str()), ("answers", "2")];
    assert_eq!(delegate.post(&format!("{page}/acts"), &fields).await.status(), StatusCode::SEE_OTHER);
    assert!(!delegate.page("/meetings").await.1.contains("Your capital has answered"));
}

async fn a_change_becomes_a_draft_and_the_delegation_tables_it(world: World) {
    let (delegate, path) = asked(&world, &["14"]).await;
    let before = document(&world).await;
    let para = numbered(&before, "14").clone();
    let new = changed(&para, "keep the table", "keep the quiet table");
    let logged = world.programme().await.seq;
    let fields = [("word-0", "change"), ("text-0", new.as_str()), ("reason-0", "Our law says so.")];
    let (status, page) = say(&world, &path, &fields).await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{}", notice(&page));
    assert_eq!(world.programme().await.seq, logged, "no event tells of it");
    let after = document(&world).await;
    let draft = after.proposals.iter().find(|one| text::plain(&one.new).contains("quiet table")).expect("a draft");
    assert_eq!((draft.state, &draft.lead.party), (ProposalState::Draft, &kenya(&world).await));
    assert_eq!(after.version, before.version, "the chair's acts do not come too late by it");
    let panel = format!("{}?para={}", base(&after), para.id);
    let seen = delegate.page(&panel).await.1;
    assert!(seen.contains("from the capital") && seen.contains("Submit this proposal"), "{seen}");
    for other in [FACILITATOR, SECRETARIAT, RAPPORTEUR, OTHER_MECHANISM] {
        let seen = world.sign_in(other).await.page(&panel).await.1;
        assert!(
            !seen.contains("quiet table") && !seen.contains("Wanjiku") && !seen.contains("from the capital"),
            "{other}"
        );
    }
    // The capital sees its own words in the form, and can write them anew while nobody touched the draft.
    let sheet = world.visitor().page(&path).await.1;
    assert!(sheet.contains("quiet table"));
    let newer = changed(&para, "keep the table", "keep the calm table");
    let (status, _) = say(&world, &path, &[("word-0", "change"), ("text-0", newer.as_str())]).await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let after = document(&world).await;
    assert_eq!(after.proposals.len(), before.proposals.len() + 1, "one draft, written anew");
    let draft = after.proposals.iter().find(|one| text::plain(&one.new).contains("calm table")).unwrap().clone();
    let (command, seen, party) = (command(), after.version.to_string(), kenya(&world).await.to_string());
    let fields = [
        ("command", command.as_str()),
        ("act", "submit"),
        ("seen", seen.as_str()),
        ("proposal", draft.id.as_str()),
        ("party", party.as_str()),
    ];
    let answer = delegate.post(&format!("{}/acts", base(&after)), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let after = document(&world).await;
    assert_ne!(after.proposal(&draft.id).unwrap().state, ProposalState::Draft);
    // Where it came from stays the delegation's.
    let seen = world.sign_in(FACILITATOR).await.page(&panel).await.1;
    assert!(seen.contains("calm") && !seen.contains("from the capital"));
}

async fn what_the_delegation_worked_on_is_not_written_over(world: World) {
    let (delegate, path) = asked(&world, &["14"]).await;
    let para = numbered(&document(&world).await, "14").clone();
    let typed = |word: &str| changed(&para, "keep the table", &format!("keep the {word} table"));
    let first = typed("quiet");
    say(&world, &path, &[("word-0", "change"), ("text-0", first.as_str())]).await;
    let before = document(&world).await;
    let draft = before.proposals.iter().find(|one| text::plain(&one.new).contains("quiet table")).unwrap();
    let (command, party, own) = (command(), kenya(&world).await.to_string(), typed("tidy"));
    let fields = [
        ("command", command.as_str()),
        ("act", "save"),
        ("what", "propose"),
        ("action", "mod"),
        ("para", para.id.as_str()),
        ("proposal", draft.id.as_str()),
        ("text", own.as_str()),
        ("nature", "substantive"),
        ("kind", "operative"),
        ("party", party.as_str()),
    ];
    let answer = delegate.post(&format!("{}/acts", base(&before)), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    let second = typed("calm");
    say(&world, &path, &[("word-0", "change"), ("text-0", second.as_str())]).await;
    let words: Vec<String> = document(&world).await.proposals.iter().map(|one| text::plain(&one.new)).collect();
    for word in ["tidy table", "calm table"] {
        assert!(words.iter().any(|words| words.contains(word)), "{word}: {words:?}");
    }
    // Taken back, the untouched one goes and the other stays.
    say(&world, &path, &[("word-0", "agree")]).await;
    let words: Vec<String> = document(&world).await.proposals.iter().map(|one| text::plain(&one.new)).collect();
    assert!(words.iter().any(|words| words.contains("tidy table")));
    assert!(!words.iter().any(|words| words.contains("calm table")));
}

async fn the_clock_of_ad_referendum_says_that_the_capital_answered(world: World) {
    let (delegate, path) = asked(&world, &["6"]).await;
    let now = document(&world).await;
    let para = numbered(&now, "6");
    assert_eq!(para.status, ParaStatus::AgreedAdRef);
    let panel = format!("{}?para={}", base(&now), para.id);
    assert!(!delegate.page(&panel).await.1.contains("The capital has answered"));
    say(&world, &path, &[("word-0", "agree")]).await;
    let seen = delegate.page(&panel).await.1;
    assert!(seen.contains("The capital has answered: Can agree"), "{seen}");
    // One button gives the position.
    assert!(seen.contains("Say that we can accept"));
    let (command, party, hash) = (command(), kenya(&world).await.to_string(), text::hash(&para.text));
    let fields = [
        ("command", command.as_str()),
        ("act", "position"),
        ("on", "para"),
        ("of", para.id.as_str()),
        ("hash", hash.as_str()),
        ("stance", "can_accept"),
        ("party", party.as_str()),
    ];
    let answer = delegate.post(&format!("{}/acts", base(&now)), &fields).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    assert!(delegate.page(&panel).await.1.contains("Your party has taken this position"));
    // Where it cannot, one button returns the paragraph with its reason.
    say(&world, &path, &[("word-0", "refuse"), ("reason-0", "Parliament has to see it.")]).await;
    let seen = delegate.page(&panel).await.1;
    assert!(seen.contains("Return the paragraph with this reason") && seen.contains("Parliament has to see it."));
}

async fn a_link_that_is_guessed_over_or_revoked_opens_nothing(world: World) {
    let (delegate, path) = asked(&world, &["6"]).await;
    let stranger = world.visitor();
    let guessed = "/capital/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
    let plain = |page: &str, path: &str| {
        let page = page.replace(path, "/capital/x");
        page.split("nonce=\"").map(|part| part.split_once('"').map_or(part, |(_, rest)| rest)).collect::<String>()
    };
    let (status, unknown) = stranger.page(guessed).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert!(unknown.contains("This link opens nothing") && unknown.contains("Ask the delegation"));
    let (document, ask) = (document(&world).await, asks(&world).await.remove(0));
    let fields = [("act", "revoke"), ("link", ask.id.as_str()), ("answers", "0")];
    let acts = format!("{}/capital/acts", base(&document));
    // Nobody else revokes it, nor learns that it is there.
    let other = world.sign_in(OTHER_MECHANISM).await;
    assert_eq!(other.post(&acts, &fields).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(stranger.get(&path).await.status(), StatusCode::OK);
    assert_eq!(delegate.post(&acts, &fields).await.status(), StatusCode::SEE_OTHER);
    let (status, revoked) = stranger.page(&path).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(plain(&revoked, &path), plain(&unknown, guessed));
    let list = delegate.page(&format!("{}/capital", base(&document))).await.1;
    assert!(list.contains("revoked") && list.contains("link revoked"));
    // Strict: at the instant itself it is over.
    let path = link_in(&ask_again(&world, &delegate).await.1);
    let ask = asks(&world).await.remove(1);
    world.clock.stop_at(Moment::from_micros(ask.expires_at.micros() - 1));
    assert_eq!(stranger.get(&path).await.status(), StatusCode::OK);
    world.clock.stop_at(ask.expires_at);
    let (status, over) = stranger.page(&path).await;
    assert_eq!(status, StatusCode::NOT_FOUND);
    assert_eq!(plain(&over, &path), plain(&unknown, guessed));
    // Typed in time and sent too late: it is handed back.
    let fields = [("word-0", "refuse"), ("reason-0", "Written for an hour."), ("name", "A. Wanjiku")];
    let late = stranger.post(&path, &fields).await;
    assert_eq!(late.status(), StatusCode::NOT_FOUND);
    let late = late.text().await.unwrap();
    assert!(late.contains("Written for an hour.") && late.contains("A. Wanjiku") && !late.contains("sample A"));
    // Guessing is slowed down; a link that opens still does.
    let mut last = StatusCode::OK;
    for place in 0..40 {
        last = stranger.get(&format!("/capital/B{place:042}")).await.status();
    }
    assert_eq!(last, StatusCode::TOO_MANY_REQUESTS);
    let delegate = world.sign_in(DELEGATE).await;
    let (status, page) = ask_again(&world, &delegate).await;
    assert_eq!(status, StatusCode::OK);
    assert_eq!(stranger.get(&link_in(&page)).await.status(), StatusCode::OK);
}

async fn ask_again(world: &World, delegate: &Person) -> (StatusCode, String) {
    ask(world, delegate, &["8"], &[]).await
}

async fn nobody_else_sees_any_of_it(world: World) {
    let logged = world.programme().await.seq;
    let mail = mails(&world).await.len();
    let (_, path) = asked(&world, &["6", "14"]).await;
    say(&world, &path, &[("word-0", "agree"), ("note", "A secret of Nairobi.")]).await;
    assert_eq!(world.programme().await.seq, logged, "nothing of it is an event");
    let document = document(&world).await;
    let pages = [
        base(&document),
        format!("{}?para={}", base(&document), numbered(&document, "6").id),
        format!("{}/ledger", base(&document)),
        format!("{}/files", base(&document)),
        format!("{}/paragraphs/{}", base(&document), numbered(&document, "6").id),
        format!("{}/record", hall::MEETING),
        hall::MEETING.to_owned(),
        "/meetings".to_owned(),
    ];
    for other in [FACILITATOR, SECRETARIAT, RAPPORTEUR, OTHER_MECHANISM, OBSERVER, "admin@demo.example"] {
        let person = world.sign_in(other).await;
        for page in &pages {
            let (_, seen) = person.page(page).await;
            let told = seen.contains("secret of Nairobi") || seen.contains("capital has answered");
            assert!(!told && !seen.contains("Wanjiku"), "{other} on {page}");
        }
        // Who has a capital of their own finds their own empty page, the others are told that they have none.
        let (status, seen) = person.page(&format!("{}/capital", base(&document))).await;
        let expected = match other {
            RAPPORTEUR | OTHER_MECHANISM => StatusCode::OK,
            "admin@demo.example" => StatusCode::NOT_FOUND,
            _ => StatusCode::FORBIDDEN,
        };
        assert_eq!(status, expected, "{other}");
        assert!(!seen.contains("Wanjiku") && !seen.contains("class=\"capital-links\""), "{other}");
    }
    let outsider = world.sign_in(OUTSIDER).await;
    assert_eq!(outsider.get(&format!("{}/capital", base(&document))).await.status(), StatusCode::NOT_FOUND);
    // Taken out whole, the meeting holds nothing of it.
    let (app, meeting) = (&world.running.app, entente_domain::ids::MeetingId::new("sample-a"));
    let all = entente_service::export::meeting(&app.house, &app.live, &entente_service::Actor::House, &meeting);
    let all = serde_json::to_string(&all.await.unwrap()).unwrap();
    assert!(!all.contains("Wanjiku") && !all.contains("secret of Nairobi") && !all.contains("capital_a"));
    // Letters went to the members of the party and to nobody else.
    let new = &mails(&world).await[..];
    assert!(new.len() > mail);
    let told: Vec<&str> =
        new.iter().filter(|mail| mail.body.contains("/capital")).map(|mail| mail.recipient.as_str()).collect();
    assert!(told.contains(&DELEGATE) && !told.contains(&FACILITATOR) && !told.contains(&RAPPORTEUR), "{told:?}");
}

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

async fn a_party_that_is_gone_has_no_capital(world: World) {
    let (delegate, path) = asked(&world, &["6"]).await;
    let party = kenya(&world).await.to_string();
    let mut tx = world.running.app.house.database.write().await.unwrap();
    for statement in ["delete from party_member where party_id = $1", "delete from party where id = $1"] {
        let id = party.clone();
        match tx.link() {
            entente_store::Link::Sqlite(c) => drop(sqlx::query(statement).bind(id).execute(c).await.unwrap()),
            entente_store::Link::Postgres(c) => drop(sqlx::query(statement).bind(id).execute(c).await.unwrap()),
        }
    }
    tx.commit().await.unwrap();
    let stranger = world.visitor();
    assert_eq!(stranger.get(&path).await.status(), StatusCode::NOT_FOUND);
    let late = stranger.post(&path, &[("word-0", "agree"), ("note", "Still typed.")]).await;
    assert_eq!(late.status(), StatusCode::NOT_FOUND);
    assert!(late.text().await.unwrap().contains("Still typed."));
    let page = format!("{}/capital", base(&document(&world).await));
    let (status, seen) = delegate.page(&page).await;
    assert_eq!(status, StatusCode::OK, "the delegate sits for another party still");
    assert!(!seen.contains("class=\"capital-links\""));
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
