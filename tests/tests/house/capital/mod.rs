//! A capital is asked by a confidential link: what it sees, what comes back, and that nobody else learns of any of it.

mod forms;
mod hall;
mod shut;

use entente_drafting::{
    capital::{LinkState, Word},
    model::{ParaStatus, ProposalState},
    text,
};
use reqwest::StatusCode;

use crate::world::{FACILITATOR, OTHER_MECHANISM, RAPPORTEUR, SECRETARIAT, World};
use hall::{answers, asked, asks, base, changed, command, document, kenya, notice, numbered, say};

crate::stories!(
    asked_opened_answered_corrected,
    a_change_becomes_a_draft_and_the_delegation_tables_it,
    what_the_delegation_worked_on_is_not_written_over,
    the_clock_of_ad_referendum_says_that_the_capital_answered,
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
