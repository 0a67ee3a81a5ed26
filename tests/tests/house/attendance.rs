//! Who is in the room: the list at the door, one's own button, the code of the room, the quorum.

use std::collections::BTreeSet;

use entente_domain::ids::{PartyId, SessionId};
use reqwest::StatusCode;
use tokio_tungstenite::tungstenite::Message;

use super::world::{DELEGATE, FACILITATOR, OBSERVER, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World, next};

crate::stories!(
    the_list_is_kept_at_two_doors_at_once_and_heard_at_the_desk_only,
    a_delegate_comes_and_goes_for_both_parties,
    people_check_in_for_the_session_at_hand_and_no_other,
    the_code_of_the_room_checks_in_whoever_scans_it,
    a_new_code_ends_the_one_before,
    the_quorum_is_a_fact_of_the_desk,
    the_list_is_a_table_without_formulas,
);

async fn parties(world: &World) -> Vec<entente_domain::people::Party> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    entente_store::meetings::parties(reader.link(), &"sample-a".to_owned().into()).await.unwrap()
}

async fn party(world: &World, words: &str) -> PartyId {
    let found = parties(world).await.into_iter().find(|party| party.name.pick("en").1.contains(words));
    found.unwrap_or_else(|| panic!("a party {words}")).id
}

async fn present(world: &World, session: &SessionId) -> BTreeSet<PartyId> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    entente_service::attendance::present(reader.link(), &"sample-a".to_owned().into(), session).await.unwrap()
}

async fn room(world: &World) -> (SessionId, String) {
    let session = world.plenary().await;
    let path = format!("/meetings/sample-a/sessions/{session}");
    (session, path)
}

async fn mark(person: &Person, room: &str, party: &PartyId, present: &str) -> (StatusCode, String) {
    person.act(&format!("{room}/attendance"), &[("party", party.as_str()), ("present", present)]).await
}

async fn the_list_is_kept_at_two_doors_at_once_and_heard_at_the_desk_only(world: World) {
    let (session, room) = room(&world).await;
    let (facilitator, secretariat) = (world.sign_in(FACILITATOR).await, world.sign_in(SECRETARIAT).await);
    let delegate = world.sign_in(DELEGATE).await;
    let kenya = party(&world, "Kenya").await;
    let before = world.programme().await.seq;
    let feed = format!("/live/meetings/sample-a?after={before}");
    let (mut at_the_desk, mut in_the_room) = (facilitator.dial(&feed).await, delegate.dial(&feed).await);

    // Both touch the same line in the same moment: it is one check-in.
    let (one, other) = tokio::join!(mark(&facilitator, &room, &kenya, "yes"), mark(&secretariat, &room, &kenya, "yes"));
    assert_eq!((one.0, other.0), (StatusCode::OK, StatusCode::OK), "{one:?} {other:?}");
    assert_eq!(present(&world, &session).await, BTreeSet::from([kenya.clone()]));
    assert_eq!(world.programme().await.seq, before + 1);
    mark(&secretariat, &room, &kenya, "no").await;
    assert_eq!(present(&world, &session).await, BTreeSet::new());

    for (feed, sees) in [(&mut at_the_desk, true), (&mut in_the_room, false)] {
        let mut all = String::new();
        while !all.contains(&format!("\"seq\":{}", before + 2)) {
            let Message::Text(text) = next(feed).await else { panic!("the feed closed") };
            all.push_str(&text);
        }
        for word in ["party_checked_in", "party_checked_out", kenya.as_str()] {
            assert_eq!(all.contains(word), sees, "{word}: {all}");
        }
    }

    // Who may read the list may not all keep it, and nobody is on it who does not sit in this meeting.
    let rapporteur = world.sign_in(RAPPORTEUR).await;
    assert_eq!(mark(&rapporteur, &room, &kenya, "yes").await.0, StatusCode::FORBIDDEN);
    let (status, page) = rapporteur.page(&format!("{room}/attendance")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("Delegate of Kenya") && !page.contains("name=\"present\""));
    let (_, page) = delegate.page(&format!("{room}/attendance")).await;
    assert!(!page.contains("Regional economic communities"), "who is missing is no business of a delegate");
    let nobody = PartyId::new("no-such-party");
    let (status, text) = mark(&facilitator, &room, &nobody, "yes").await;
    assert_eq!((status, text.contains("no_such_party")), (StatusCode::CONFLICT, true), "{text}");
}

async fn a_delegate_comes_and_goes_for_both_parties(world: World) {
    let (session, room) = room(&world).await;
    let delegate = world.sign_in(DELEGATE).await;
    let (kenya, midsa) = (party(&world, "Kenya").await, party(&world, "MIDSA").await);
    let both = BTreeSet::from([kenya.clone(), midsa.clone()]);
    let (_, page) = delegate.page(&room).await;
    for party in [&kenya, &midsa] {
        assert!(page.contains(&format!("id=\"for-{party}\"")), "the room offers both");
    }

    let fields = [("party", kenya.as_str()), ("party", midsa.as_str()), ("next", room.as_str())];
    let answer = delegate.post(&format!("{room}/check-in"), &fields).await;
    assert_eq!((answer.status(), answer.headers()["location"].to_str().unwrap()), (StatusCode::SEE_OTHER, &*room));
    assert_eq!(present(&world, &session).await, both);
    let seq = world.programme().await.seq;
    delegate.post(&format!("{room}/check-in"), &fields).await;
    assert_eq!(world.programme().await.seq, seq, "once more changes nothing");

    // The chair sits for Kenya too: when the delegate goes, Kenya stays.
    let chair = world.sign_in(super::world::CHAIR).await;
    chair.post(&format!("{room}/check-in"), &fields[..1]).await;
    delegate.post(&format!("{room}/check-out"), &[]).await;
    assert_eq!(present(&world, &session).await, BTreeSet::from([kenya.clone()]));
    // Absent on the list means: nobody of Kenya is here.
    let facilitator = world.sign_in(FACILITATOR).await;
    assert_eq!(mark(&facilitator, &room, &kenya, "no").await.0, StatusCode::OK);
    assert_eq!(present(&world, &session).await, BTreeSet::new());

    // Not for a party of somebody else, not without a party, not to another site.
    let observer = world.sign_in(OBSERVER).await;
    for (fields, word) in [(&[("party", kenya.as_str())][..], "no_such_party"), (&[][..], "party_needed")] {
        let (status, text) = observer.act(&format!("{room}/check-in"), fields).await;
        assert_eq!((status, text.contains(word)), (StatusCode::CONFLICT, true), "{text}");
    }
    let commission = party(&world, "UN regional").await;
    let fields = [("party", commission.as_str()), ("next", "//evil.example")];
    let answer = observer.post(&format!("{room}/check-in"), &fields).await;
    assert_eq!(answer.headers()["location"], format!("{room}/attendance"), "observers are noted too");
    assert_eq!(present(&world, &session).await, BTreeSet::from([commission]));
}

async fn people_check_in_for_the_session_at_hand_and_no_other(world: World) {
    let (_, room) = room(&world).await;
    let (delegate, facilitator) = (world.sign_in(DELEGATE).await, world.sign_in(FACILITATOR).await);
    let kenya = party(&world, "Kenya").await;
    let fields = [("party", kenya.as_str())];
    let last = world.programme().await.sessions.last().unwrap().id.clone();
    let later = format!("/meetings/sample-a/sessions/{last}");
    let (status, text) = delegate.act(&format!("{later}/check-in"), &fields).await;
    assert_eq!((status, text.contains("too_early")), (StatusCode::CONFLICT, true), "{text}");
    let (_, page) = delegate.page(&format!("{later}/attendance")).await;
    assert!(page.contains("You can check in from"), "{page}");
    assert!(!delegate.page(&later).await.1.contains("check-in"), "the room does not offer what is refused");

    // Where only the room counts, the button goes; after the end only the list can be put right.
    facilitator.post(&format!("{room}/attendance/rules"), &[("quorum", "")]).await;
    let (_, text) = delegate.act(&format!("{room}/check-in"), &fields).await;
    assert!(text.contains("only_in_the_room"), "{text}");
    facilitator.post(&format!("{room}/attendance/rules"), &[("quorum", ""), ("self_check_in", "yes")]).await;
    for (command, act) in [("1", "start_session"), ("2", "end_session")] {
        facilitator.act(&format!("{room}/acts"), &[("act", act), ("command", command)]).await;
    }
    let (_, text) = delegate.act(&format!("{room}/check-in"), &fields).await;
    assert!(text.contains("session_ended"), "{text}");
    assert_eq!(mark(&facilitator, &room, &kenya, "yes").await.0, StatusCode::OK);
}

/// The last part of the address in the code that is shown now, as the service makes it: the page only draws it.
async fn shown(world: &World, session: &SessionId, medium: entente_service::attendance::codes::Medium) -> String {
    let house = &world.running.app.house;
    let who = world.actor(FACILITATOR).await;
    let opened = entente_service::meetings::open(house, &who, &"sample-a".to_owned().into()).await.unwrap();
    entente_service::attendance::codes::show(house, &opened, session, medium).await.unwrap().expect("a code was made")
}

async fn the_code_of_the_room_checks_in_whoever_scans_it(world: World) {
    use entente_service::attendance::codes::Medium;
    let (session, room) = room(&world).await;
    let (facilitator, delegate) = (world.sign_in(FACILITATOR).await, world.sign_in(DELEGATE).await);
    let kenya = party(&world, "Kenya").await;
    let code = format!("{room}/attendance/code");
    let answer = facilitator.get(&code).await;
    assert_eq!(answer.headers()["location"], format!("{room}/attendance#code"), "looking makes no code");
    facilitator.post(&code, &[]).await;
    // Where only the code counts.
    facilitator.post(&format!("{room}/attendance/rules"), &[("quorum", "")]).await;
    for (medium, page) in [(Medium::Screen, code.clone()), (Medium::Paper, format!("{code}?on=paper"))] {
        let token = shown(&world, &session, medium).await;
        let (status, html) = facilitator.page(&page).await;
        assert_eq!(status, StatusCode::OK);
        assert!(html.contains("class=\"qr\"") && !html.contains(&token), "the address is in the picture only");

        // A stranger's telephone learns nothing; a delegate's goes through signing in and comes back.
        let scanned = format!("/check-in/{token}");
        let nobody = world.visitor();
        let answer = nobody.get(&scanned).await;
        assert_eq!(answer.headers()["location"], format!("/sign-in?next=%2Fcheck-in%2F{token}"));
        let outsider = world.sign_in(OUTSIDER).await;
        assert_eq!(outsider.get(&scanned).await.status(), StatusCode::NOT_FOUND);
        assert_eq!(outsider.post(&scanned, &[("party", kenya.as_str())]).await.status(), StatusCode::NOT_FOUND);
        assert_eq!(delegate.get("/check-in/aaaaaaaaaaaaaaaaaaaa").await.status(), StatusCode::NOT_FOUND);

        let (status, page) = delegate.page(&scanned).await;
        assert_eq!(status, StatusCode::OK);
        assert!(page.contains(&format!("id=\"for-{kenya}\"")));
        assert_eq!(present(&world, &session).await, BTreeSet::new(), "looking changes nothing");
        let answer = delegate.post(&scanned, &[("party", kenya.as_str())]).await;
        assert_eq!(answer.status(), StatusCode::SEE_OTHER);
        assert_eq!(present(&world, &session).await, BTreeSet::from([kenya.clone()]));
        delegate.post(&format!("{room}/check-out"), &[]).await;
    }
    // A picture of the screen is worth nothing twenty minutes later; the sheet on the door is.
    let (on_screen, on_paper) =
        (shown(&world, &session, Medium::Screen).await, shown(&world, &session, Medium::Paper).await);
    world.clock.forward(2 * entente_service::attendance::codes::ROTATES_SECONDS);
    assert_eq!(delegate.get(&format!("/check-in/{on_screen}")).await.status(), StatusCode::GONE);
    assert_eq!(delegate.get(&format!("/check-in/{on_paper}")).await.status(), StatusCode::OK);
    // Those who act for nobody are told so.
    let token = shown(&world, &session, Medium::Screen).await;
    let (status, page) = facilitator.page(&format!("/check-in/{token}")).await;
    assert_eq!(status, StatusCode::OK);
    assert!(page.contains("You act for no party"), "{page}");
}

async fn a_new_code_ends_the_one_before(world: World) {
    use entente_service::attendance::codes::Medium;
    let (session, room) = room(&world).await;
    let (facilitator, delegate) = (world.sign_in(FACILITATOR).await, world.sign_in(DELEGATE).await);
    let kenya = party(&world, "Kenya").await;
    facilitator.post(&format!("{room}/attendance/code"), &[]).await;
    let good = shown(&world, &session, Medium::Screen).await;
    // The handle of the session with another code.
    let guessed = format!("{}AAAAAAAAAAAA", &good[..8]);
    let (status, page) = delegate.page(&format!("/check-in/{guessed}")).await;
    assert_eq!(status, StatusCode::GONE);
    assert!(page.contains("This code is not shown any more") && !page.contains("action=\"/check-in/"));
    let (_, text) = delegate.act(&format!("/check-in/{guessed}"), &[("party", kenya.as_str())]).await;
    assert!(text.contains("stale_code"), "{text}");
    let outsider = world.sign_in(OUTSIDER).await;
    let answer = outsider.post(&format!("/check-in/{guessed}"), &[("party", kenya.as_str())]).await;
    assert_eq!(answer.status(), StatusCode::NOT_FOUND);

    facilitator.post(&format!("{room}/attendance/code"), &[]).await;
    assert_eq!(delegate.get(&format!("/check-in/{good}")).await.status(), StatusCode::NOT_FOUND);
    assert_eq!(present(&world, &session).await, BTreeSet::new());
}

async fn the_quorum_is_a_fact_of_the_desk(world: World) {
    let (_, room) = room(&world).await;
    let facilitator = world.sign_in(FACILITATOR).await;
    let rules = format!("{room}/attendance/rules");
    let answer = facilitator.post(&rules, &[("quorum", "2"), ("self_check_in", "yes")]).await;
    assert_eq!(answer.status(), StatusCode::SEE_OTHER);
    for (words, fact) in [
        ("UN regional", "Quorum of 2: not reached (0 of"),
        ("Kenya", "Quorum of 2: not reached (1 of"),
        ("MIDSA", "Quorum of 2: reached (2 of"),
    ] {
        let party = party(&world, words).await;
        mark(&facilitator, &room, &party, "yes").await;
        for page in [format!("{room}/desk"), format!("{room}/attendance")] {
            let (_, html) = facilitator.page(&page).await;
            assert!(html.contains(fact), "{page} after {words}");
        }
    }
    let delegate = world.sign_in(DELEGATE).await;
    assert!(delegate.page(&format!("{room}/attendance")).await.1.contains("Quorum of 2: reached (2 of"));
    for wrong in ["0", "many", "1001", "-1"] {
        let answer = facilitator.post(&rules, &[("quorum", wrong), ("self_check_in", "yes")]).await;
        assert_eq!(answer.status(), StatusCode::UNPROCESSABLE_ENTITY, "{wrong}");
        let page = answer.text().await.unwrap();
        assert!(page.contains("from 1 to 1000") && page.contains(&format!("value=\"{wrong}\"")), "{wrong}");
    }
    assert!(facilitator.page(&format!("{room}/desk")).await.1.contains("Quorum of 2: reached"));
}

async fn the_list_is_a_table_without_formulas(world: World) {
    let (_, room) = room(&world).await;
    let (facilitator, delegate) = (world.sign_in(FACILITATOR).await, world.sign_in(DELEGATE).await);
    let kenya = party(&world, "Kenya").await;
    let all = parties(&world).await.len();
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let evil = entente_domain::people::Party {
            id: PartyId::new("evil"),
            short: "=cmd|' /C calc'!A0".to_owned(),
            name: entente_domain::text::Multilingual::single("en", "@SUM(1)"),
            ..parties(&world).await.remove(0)
        };
        entente_store::meetings::insert_party(tx.link(), &evil).await.unwrap();
        tx.commit().await.unwrap();
    }
    delegate.post(&format!("{room}/check-in"), &[("party", kenya.as_str())]).await;
    let answer = facilitator.get(&format!("{room}/attendance.csv")).await;
    assert_eq!(answer.headers()["content-type"], "text/csv; charset=utf-8");
    assert!(
        answer.headers()["content-disposition"].to_str().unwrap().starts_with("attachment; filename=\"attendance-")
    );
    let text = answer.text().await.unwrap();
    let lines: Vec<&str> = text.split_terminator("\r\n").collect();
    assert_eq!(lines.len(), all + 2, "a head, and a line for each party");
    assert!(lines[0].ends_with("session,kind,party,short,attended,person,checked_in,left,how,noted_by"));
    let kenyan: Vec<&&str> = lines.iter().filter(|line| line.contains("Delegate of Kenya")).collect();
    assert!(
        kenyan[0].contains(",yes,Delegate with two parties,20") && kenyan[0].contains("+03:00,,self,"),
        "{kenyan:?}"
    );
    assert!(lines.iter().any(|line| line.contains("'@SUM(1),'=cmd|")), "{text}");
    assert_eq!(delegate.get(&format!("{room}/attendance.csv")).await.status(), StatusCode::FORBIDDEN);
}
