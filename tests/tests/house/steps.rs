//! Experts, senior officials, ministers: linked, with what is left open going up, and texts going up and coming down.

use entente_app::pages::notices::letter;
use entente_domain::{
    ids::{CommandId, DocumentId, MeetingId, ParaId},
    meeting::{Item, ItemState},
    people::MeetingRole,
};
use entente_drafting::{
    acts::Act,
    model::{Document, DocumentState, ParaKind, ParaStatus},
    text,
};
use entente_service::{Actor, documents as doing, import::participants::give_role, notices};
use entente_store::{descent, documents, exchange, sessions};
use reqwest::StatusCode;

use super::{
    world::{DELEGATE, OTHER_MECHANISM, OUTSIDER, Person, World},
    year::{AWAY, MIDSA, NOT_FOUND, OK, REFUSED, id, six},
};

crate::stories!(
    three_steps_are_shown_and_no_circle_is_made,
    what_is_left_open_is_taken_up_once,
    what_nobody_answered_rises_on,
    a_step_one_may_not_read_is_not_leaked,
    a_text_goes_up_is_adopted_and_comes_down,
    six_viewers_agree_on_steps,
    who_prepares_a_meeting_is_told_what_becomes_of_it,
);

const EXPERTS: &str = "/meetings/midsa-experts";
const OFFICIALS: &str = "/meetings/midsa-sample";
const MINISTERS: &str = "/meetings/midsa-ministers";

async fn text_of(world: &World, meeting: &str) -> Document {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let all = documents::of_meeting(reader.link(), &MeetingId::new(meeting)).await.unwrap();
    all.into_iter().next().expect("a document")
}

/// The text of the experts as it stands before the senior officials.
async fn handed_up(world: &World) -> Document {
    let experts = text_of(world, "midsa-experts").await;
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let went = descent::from(reader.link(), &experts.id).await.unwrap().remove(0);
    documents::load(reader.link(), &went.meeting, &went.document).await.unwrap().expect("what was handed up")
}

async fn items(world: &World, meeting: &str) -> Vec<Item> {
    world.programme_of(&MeetingId::new(meeting)).await.items
}

/// A paragraph that begins so.
fn para(document: &Document, words: &str) -> ParaId {
    let found = document.present().find(|para| text::plain(&para.text).starts_with(words));
    found.unwrap_or_else(|| panic!("no paragraph {words}")).id.clone()
}

async fn sent(person: &Person, path: &str, fields: &[(&str, &str)]) -> (StatusCode, String) {
    let command = id();
    let mut all = vec![("command", command.as_str())];
    all.extend(fields);
    let answer = person.post(&format!("{path}?lang=en"), &all).await;
    (answer.status(), answer.text().await.unwrap_or_default())
}

async fn three_steps_are_shown_and_no_circle_is_made(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    for person in [&midsa, &member] {
        for (here, others) in
            [(EXPERTS, [OFFICIALS, MINISTERS]), (OFFICIALS, [EXPERTS, MINISTERS]), (MINISTERS, [EXPERTS, OFFICIALS])]
        {
            let (status, page) = person.page(&format!("{here}?lang=en")).await;
            assert_eq!(status, OK);
            let strip = page.split_once("meeting-steps-strip").expect("the steps").1;
            let strip = strip.split_once("</nav>").unwrap().0;
            assert_eq!(strip.matches("<li").count(), 3, "{here}");
            assert_eq!(strip.matches("aria-current=\"step\"").count(), 1, "{here}");
            for other in others {
                assert!(strip.contains(&format!("href=\"{other}\"")), "{here}: {other}");
            }
        }
    }
    // The space shows them linked.
    let (_, space) = member.page("/spaces/midsa?lang=en").await;
    assert!(space.contains("Senior officials") && space.contains("prepares"), "{space}");
    let fed = member.post("/spaces/midsa", &[("act", "feed")]).await.text().await.unwrap();
    let secret = fed.split_once("/calendar/").unwrap().1.split_once(".ics").unwrap().0.to_owned();
    let (_, feed) = world.visitor().page(&format!("/calendar/{secret}.ics")).await;
    assert!(feed.replace("\r\n ", "").contains("RELATED-TO;RELTYPE=PARENT:midsa-ministers."), "{feed}");
    // Who prepares is not prepared by what it prepares; nothing sits below what prepares it.
    let say = async |person: &Person, of: &str, level: &str, prepares: &str, above: &str, version: &str| {
        let fields =
            [("act", "link"), ("level", level), ("prepares", prepares), ("above", above), ("version", version)];
        sent(person, &format!("{of}/steps"), &fields).await
    };
    let (status, page) = say(&midsa, MINISTERS, "ministerial", "midsa-experts", "", "1").await;
    assert_eq!(status, REFUSED);
    assert!(page.contains("That would be a circle"), "{page}");
    let (status, page) = say(&midsa, EXPERTS, "ministerial", "midsa-sample", "senior_officials", "1").await;
    assert!(status == REFUSED && page.contains("at the same level or a higher one"), "{page}");
    let (status, page) = say(&midsa, EXPERTS, "expert", "", "", "7").await;
    assert!(status == REFUSED && page.contains("Somebody else said otherwise"), "{page}");
    // A meeting they do not edit is not there for them to choose.
    let (status, _) = say(&midsa, EXPERTS, "expert", "sample-a", "", "1").await;
    assert_eq!(status, NOT_FOUND);
    let (status, _) = say(&member, EXPERTS, "expert", "", "", "1").await;
    assert_eq!(status, StatusCode::FORBIDDEN);
    // Taken away and said again.
    assert_eq!(say(&midsa, EXPERTS, "expert", "", "", "1").await.0, AWAY);
    assert!(!midsa.page(&format!("{EXPERTS}?lang=en")).await.1.contains("meeting-steps-strip"));
    assert_eq!(say(&midsa, EXPERTS, "expert", "midsa-sample", "", "2").await.0, AWAY);
    let (_, page) = midsa.page(&format!("{EXPERTS}/steps?lang=en")).await;
    assert!(page.contains("Secretariat of MIDSA") && page.contains("aria-current=\"step\""), "{page}");
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn what_is_left_open_is_taken_up_once(world: World) {
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let experts = text_of(&world, "midsa-experts").await;
    let bracketed = para(&experts, "Recommend that authorities");
    let (_, page) = midsa.page(&format!("{OFFICIALS}/issues?lang=en")).await;
    for words in ["no consensus", "in brackets", "reserved", "not agreed", "taken up", "MIDSA meeting of experts"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    assert!(!page.contains("answers questions about a certificate"), "what was agreed is not outstanding");
    // One button.
    let source = format!("para {} {bracketed}", experts.id);
    let take = [("act", "take_up"), ("source", source.as_str())];
    let issues = format!("{OFFICIALS}/issues");
    assert_eq!(sent(&member, &issues, &take).await.0, StatusCode::FORBIDDEN);
    let before = items(&world, "midsa-sample").await;
    assert_eq!(sent(&midsa, &issues, &take).await.0, AWAY);
    let after = items(&world, "midsa-sample").await;
    let new = after.iter().find(|item| !before.iter().any(|old| old.id == item.id)).expect("an item");
    assert_eq!((new.state, new.note.is_some()), (ItemState::Scheduled, true));
    assert!(new.title.pick("en").1.starts_with("Draft recommendations to ministers"), "{:?}", new.title);
    // Not twice, whoever tries; and not two things by one command.
    let (status, page) = sent(&midsa, &issues, &take).await;
    assert!(status == REFUSED && page.contains("It stands on the agenda already"), "{page}");
    assert_eq!(items(&world, "midsa-sample").await.len(), after.len());
    // Under an item that is there.
    let open = format!("para {} {}", experts.id, para(&experts, "Recommend that a return flight"));
    let join = [("act", "join"), ("source", open.as_str()), ("item", new.id.as_str())];
    assert_eq!(sent(&midsa, &issues, &join).await.0, AWAY);
    // Of two who press in the same second one is told that it stands there already.
    let reserved = format!("para {} {}", experts.id, para(&experts, "Recommend that licensed"));
    let take = [("act", "take_up"), ("source", reserved.as_str())];
    let before = items(&world, "midsa-sample").await.len();
    let (one, other) = tokio::join!(sent(&midsa, &issues, &take), sent(&midsa, &issues, &take));
    let mut both = [one.0, other.0];
    both.sort();
    assert_eq!(both, [AWAY, REFUSED]);
    assert_eq!(items(&world, "midsa-sample").await.len(), before + 1);
    // Or not, and why.
    let notice = items(&world, "midsa-experts").await;
    let notice = notice.iter().find(|item| item.title.pick("en").1.starts_with("Notice before")).unwrap();
    let source = format!("item {}", notice.id);
    let (status, page) = sent(&midsa, &issues, &[("act", "decline"), ("source", &source), ("reason", " ")]).await;
    assert!(status == REFUSED && page.contains("Say why it is not taken up"), "{page}");
    let decline = [("act", "decline"), ("source", source.as_str()), ("reason", "Not ripe this year")];
    assert_eq!(sent(&midsa, &issues, &decline).await.0, AWAY);
    // Both ways. From the item to the paragraph it comes from:
    let room = format!("{OFFICIALS}/sessions/{}?item={}&lang=en", new.session, new.id);
    let (_, page) = member.page(&room).await;
    assert!(page.contains("Comes from") && page.contains(&format!("para={bracketed}")), "{page}");
    let (_, page) = member.page(&format!("{OFFICIALS}?lang=en")).await;
    assert!(page.contains("from an earlier step"), "the programme marks it");
    // From the paragraph to the item, from the item to the reason, from the experts' page to all of it.
    let beside = format!("{EXPERTS}/documents/{}?para={bracketed}&lang=en", experts.id);
    let (_, page) = member.page(&beside).await;
    assert!(page.contains(&format!("item={}", new.id)), "{page}");
    let below = format!("{EXPERTS}/sessions/{}?item={}&lang=en", notice.session, notice.id);
    assert!(member.page(&below).await.1.contains("Not ripe this year"));
    let (_, page) = member.page(&format!("{EXPERTS}/issues?lang=en")).await;
    for words in ["Left open by this meeting", "Not ripe this year", "taken up"] {
        assert!(page.contains(words), "{words}: {page}");
    }
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn what_nobody_answered_rises_on(world: World) {
    let midsa = world.sign_in(MIDSA).await;
    let issues = format!("{MINISTERS}/issues?lang=en");
    // While the senior officials have not met, what the experts left is theirs to answer.
    assert!(!midsa.page(&issues).await.1.contains("Recommend that a return flight"));
    world.clock.forward(184 * 86_400);
    let midsa = world.sign_in(MIDSA).await;
    let (_, page) = midsa.page(&issues).await;
    assert!(page.contains("Recommend that a return flight"), "the experts’, unanswered: {page}");
    assert!(page.contains("not reached"), "what the senior officials did not reach: {page}");
    // What the officials took up comes as theirs, once.
    let referred = "Who may see the data of recruitment agencies";
    let list = page.split_once("class=\"issues\"").unwrap().1;
    assert_eq!(list.matches(&format!("class=\"issue-words\">{referred}")).count(), 1, "{list}");
}

async fn a_step_one_may_not_read_is_not_leaked(world: World) {
    let app = &world.running.app;
    let user = world.actor(OUTSIDER).await.user().unwrap();
    let officials = MeetingId::new("midsa-sample");
    give_role(&app.house, &app.live, &Actor::House, &officials, &user, MeetingRole::Interpreter).await.unwrap();
    let outsider = world.sign_in(OUTSIDER).await;
    let text = handed_up(&world).await;
    let taken = items(&world, "midsa-sample").await;
    let taken = taken.iter().find(|item| item.title.pick("en").1.starts_with("Who may see")).unwrap();
    let below = text_of(&world, "midsa-experts").await;
    let document = format!("{OFFICIALS}/documents/{}", text.id);
    let hidden = [
        "midsa-experts",
        "meeting of experts",
        "midsa-ministers",
        "ministerial conference, sample",
        "Experts",
        below.id.as_str(),
        "agreed ad referendum",
    ];
    let pages = [
        (format!("{OFFICIALS}?lang=en"), false),
        (format!("{OFFICIALS}/steps?lang=en"), false),
        (format!("{OFFICIALS}/issues?lang=en"), false),
        (format!("{OFFICIALS}/sessions/{}?item={}&lang=en", taken.session, taken.id), true),
        (format!("{document}?lang=en"), false),
        (format!("{document}?para={}&lang=en", text.paras[1].id), true),
        (format!("{document}/steps?lang=en"), true),
    ];
    for (path, told) in pages {
        let (status, page) = outsider.page(&path).await;
        assert_eq!(status, OK, "{path}");
        // What every page of steps says of them in general is no step's.
        let page = page.replace("Experts prepare what senior officials", "");
        for words in hidden {
            assert!(!page.contains(words), "{path}: {words}");
        }
        assert!(!told || page.contains("from an earlier step"), "{path}: {page}");
    }
    for path in [EXPERTS, MINISTERS] {
        for end in ["/steps", "/issues"] {
            assert_eq!(outsider.get(&format!("{path}{end}")).await.status(), NOT_FOUND);
        }
    }
    let theirs = format!("{EXPERTS}/documents/{}/steps", below.id);
    assert_eq!(outsider.get(&theirs).await.status(), NOT_FOUND);
}

/// Acts on a text of the senior officials or the ministers as their chair, at the version it has.
async fn chaired(world: &World, who: &Actor, meeting: &MeetingId, document: &DocumentId, act: Act) {
    let app = &world.running.app;
    let command = doing::Command { id: CommandId::new(id()), party: None, seen: None };
    doing::act(&app.house, &app.live, who, meeting, document, &command, act).await.expect("the act");
}

async fn a_text_goes_up_is_adopted_and_comes_down(world: World) {
    let app = &world.running.app;
    let officials = MeetingId::new("midsa-sample");
    let who = world.actor(MIDSA).await;
    let user = who.user().unwrap();
    give_role(&app.house, &app.live, &Actor::House, &officials, &user, MeetingRole::Facilitator).await.unwrap();
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let below = text_of(&world, "midsa-experts").await;
    let text = handed_up(&world).await;
    // Above it is a draft, in which nothing is agreed; brackets are brackets.
    assert_eq!(text.state, DocumentState::Drafting);
    assert!(text.paras.iter().all(|para| !para.status.is_frozen()));
    assert_eq!(text.paras.len(), below.paras.len());
    let (agreed, bracketed) = (para(&text, "Ministers recall"), para(&text, "Recommend that authorities"));
    assert_eq!(text.para(&bracketed).unwrap().status, ParaStatus::Bracketed);
    assert_eq!(text::brackets(&text.para(&bracketed).unwrap().text).len(), 2);
    // What was agreed below is history, told beside the paragraph.
    let (_, page) = member.page(&format!("{OFFICIALS}/documents/{}?para={agreed}&lang=en", text.id)).await;
    assert!(page.contains("Experts") && page.contains("data-status=\"agreed\""), "{page}");
    // The same text does not go there twice.
    let up = [("act", "hand_up"), ("document", below.id.as_str()), ("to", "midsa-sample")];
    let (status, page) = sent(&midsa, &format!("{EXPERTS}/steps"), &up).await;
    assert!(status == REFUSED && page.contains("This text went there already"), "{page}");
    assert_eq!(sent(&member, &format!("{EXPERTS}/steps"), &up).await.0, StatusCode::FORBIDDEN);

    // The senior officials change it, drop from it, add to it, and adopt it.
    let act = async |act: Act| chaired(&world, &who, &officials, &text.id, act).await;
    let words = |words: &str| text::read(words, &[], app.house.now(), &mut id).unwrap();
    act(Act::Circulate { note: String::new() }).await;
    act(Act::OpenReading).await;
    let changed = words("Recommend that authorities recognise each other’s certificates of skills in all trades.");
    act(Act::Write { para: bracketed.clone(), text: changed }).await;
    let added = words("Ask experts to list the trades by March.");
    act(Act::Insert { after: Some(bracketed.clone()), kind: ParaKind::Operative, depth: 0, text: added }).await;
    let dropped = para(&text, "Recommend that a return flight");
    act(Act::Focus(Some(dropped.clone()))).await;
    world.clock.forward(6);
    act(Act::AgreeDeletion { para: dropped }).await;
    let now = handed_up(&world).await;
    for para in now.present().filter(|para| para.kind != ParaKind::Heading && !para.status.is_frozen()) {
        act(Act::Focus(Some(para.id.clone()))).await;
        world.clock.forward(6);
        act(Act::Agree { para: para.id.clone() }).await;
    }
    // Who prepared it is told when it is adopted.
    give_pen(&world, DELEGATE, "midsa-experts").await;
    // Until it is adopted nothing comes down.
    let way = format!("{EXPERTS}/documents/{}/steps?lang=en", below.id);
    assert!(!member.page(&way).await.1.contains("para-fates"));
    act(Act::Adopt { wording: String::new() }).await;

    let (_, told) = member.page("/notices?lang=en").await;
    assert!(told.contains("A text of your meeting was adopted above"), "{told}");
    assert!(told.contains(&format!("href=\"{OFFICIALS}/documents/{}\"", text.id)), "{told}");
    let (status, page) = member.page(&way).await;
    assert_eq!(status, OK);
    for fate in ["as_it_was", "changed", "dropped", "added"] {
        assert!(page.contains(&format!("data-fate=\"{fate}\"")), "{fate}: {page}");
    }
    assert!(page.contains("<ins>") && page.contains("Ask experts to list the trades by March."), "{page}");
    let below_bracketed = para(&below, "Recommend that authorities");
    let (_, page) = member.page(&format!("{EXPERTS}/documents/{}?para={below_bracketed}&lang=en", below.id)).await;
    assert!(page.contains("What became of it") && page.contains("<del>"), "{page}");
    // The mechanism's space and what the experts' meeting opens with see it.
    for path in ["/spaces/midsa?lang=en".to_owned(), format!("{EXPERTS}/follow-up?lang=en")] {
        let (_, page) = member.page(&path).await;
        assert!(page.contains("Texts of ours adopted above") && page.contains(text.id.as_str()), "{path}: {page}");
    }
    // One step further: the ministers get it, with the history of both levels.
    let up = [("act", "hand_up"), ("document", text.id.as_str()), ("to", "midsa-ministers")];
    assert_eq!(sent(&midsa, &format!("{OFFICIALS}/steps"), &up).await.0, AWAY);
    let top = text_of(&world, "midsa-ministers").await;
    let recalled = para(&top, "Ministers recall");
    let (_, page) = member.page(&format!("{MINISTERS}/documents/{}/steps?lang=en", top.id)).await;
    assert!(page.contains("Experts") && page.contains("Senior officials"), "{page}");
    let (_, page) = member.page(&format!("{MINISTERS}/documents/{}?para={recalled}&lang=en", top.id)).await;
    assert!(page.contains(&format!("/documents/{}?para=", below.id)), "through to the experts’ paragraph: {page}");
    let mut reader = app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn give_pen(world: &World, email: &str, meeting: &str) {
    let app = &world.running.app;
    let user = world.actor(email).await.user().unwrap();
    let meeting = MeetingId::new(meeting);
    give_role(&app.house, &app.live, &Actor::House, &meeting, &user, MeetingRole::Rapporteur).await.unwrap();
}

async fn who_prepares_a_meeting_is_told_what_becomes_of_it(world: World) {
    // Both hold the pen of the experts; one of them may not read the meeting above.
    give_pen(&world, DELEGATE, "midsa-experts").await;
    give_pen(&world, OUTSIDER, "midsa-experts").await;
    give_pen(&world, DELEGATE, "midsa-ministers").await;
    let (midsa, member) = (world.sign_in(MIDSA).await, world.sign_in(DELEGATE).await);
    let outsider = world.sign_in(OUTSIDER).await;
    let (answered, issues) = ("A meeting answered what yours left open", format!("{OFFICIALS}/issues"));
    let told = async |person: &Person, words: &str| person.page("/notices?lang=en").await.1.matches(words).count();
    let experts = text_of(&world, "midsa-experts").await;
    let source = |words: &str| format!("para {} {}", experts.id, para(&experts, words));
    // Two answers, one notice until it is read.
    let (first, second) = (source("Recommend that authorities"), source("Recommend that licensed"));
    assert_eq!(sent(&midsa, &issues, &[("act", "take_up"), ("source", &first)]).await.0, AWAY);
    let decline = [("act", "decline"), ("source", second.as_str()), ("reason", "It is for next year.")];
    assert_eq!(sent(&midsa, &issues, &decline).await.0, AWAY);
    assert_eq!(told(&member, answered).await, 1);
    assert_eq!(told(&member, &format!("href=\"{issues}\"")).await, 1);
    for person in [&midsa, &outsider] {
        assert_eq!(told(person, answered).await, 0, "who did it, and who may not read there");
    }
    let (_, page) = member.page(&format!("{issues}?lang=en")).await;
    assert!(page.contains("You were told of this"), "{page}");
    let read = member.post("/notices/read", &[("post", "midsa-sample"), ("back", issues.as_str())]).await;
    assert_eq!(read.headers()["location"], issues.as_str());
    assert!(!member.page(&format!("{issues}?lang=en")).await.1.contains("You were told of this"));
    let third = source("Recommend that a return flight");
    assert_eq!(sent(&midsa, &issues, &[("act", "take_up"), ("source", &third)]).await.0, AWAY);
    assert_eq!(told(&member, answered).await, 2, "what is new after it was read is told again");

    // A text that comes up is told where it arrives; a letter does not name it.
    let text = handed_up(&world).await;
    let up = [("act", "hand_up"), ("document", text.id.as_str()), ("to", "midsa-ministers")];
    assert_eq!(sent(&midsa, &format!("{OFFICIALS}/steps"), &up).await.0, AWAY);
    let top = text_of(&world, "midsa-ministers").await;
    let page = member.page("/notices?lang=en").await.1;
    assert!(page.contains("A text was handed up to your meeting"), "{page}");
    let address = format!("{MINISTERS}/documents/{}", top.id);
    assert!(page.contains(&format!("href=\"{address}\"")), "{page}");
    assert!(member.page(&format!("{address}?lang=en")).await.1.contains("You were told of this"));
    world.clock.forward(24 * 60 * 60);
    let house = &world.running.app.house;
    notices::write_letters(house, "https://entente.test", letter).await.unwrap();
    let mut reader = house.database.read().await.unwrap();
    let letters = sessions::recent_mail(reader.link()).await.unwrap();
    let to_member = letters.iter().find(|mail| mail.body.contains(&address)).expect("a letter");
    assert!(!to_member.body.contains(top.title.pick("en").1), "{}", to_member.body);
}

async fn six_viewers_agree_on_steps(world: World) {
    let people = six(&world).await;
    let text = handed_up(&world).await;
    let way = format!("{OFFICIALS}/documents/{}/steps", text.id);
    let steps = format!("{OFFICIALS}/steps");
    let issues = format!("{OFFICIALS}/issues");
    for path in [&steps, &issues, &way] {
        let expected = [AWAY, NOT_FOUND, OK, OK, OK, NOT_FOUND];
        for ((name, person), expected) in people.iter().zip(expected) {
            assert_eq!(person.get(path).await.status(), expected, "{name}: {path}");
        }
    }
    // Who takes up, and says what prepares what: of the six the secretariat alone.
    let experts = text_of(&world, "midsa-experts").await;
    let source = format!("para {} {}", experts.id, para(&experts, "Recommend that licensed"));
    let take = [("act", "take_up"), ("source", source.as_str())];
    let link = [("act", "link"), ("level", "senior_officials"), ("prepares", ""), ("version", "1")];
    let forbidden = StatusCode::FORBIDDEN;
    for (path, fields) in [(&issues, &take[..]), (&steps, &link[..])] {
        let expected = [AWAY, NOT_FOUND, forbidden, forbidden, AWAY, NOT_FOUND];
        for ((name, person), expected) in people.iter().zip(expected) {
            let answer = person.post(path, fields).await;
            assert_eq!(answer.status(), expected, "{name}: {path}");
            if *name == "nobody" {
                assert!(answer.headers()["location"].to_str().unwrap().starts_with("/sign-in"));
            }
        }
    }
    assert_eq!(world.sign_in(OTHER_MECHANISM).await.post(&issues, &take).await.status(), NOT_FOUND);
}
