//! A chair hands over: a term is planned, rights pass at one instant, and what is handed over is for those it concerns.

use std::io::Read as _;

use entente_domain::{clock::Moment, ids::MechanismId, people::MechanismRole};
use entente_service::offices;
use entente_store::{accounts, exchange};
use reqwest::StatusCode;

use super::world::{CHAIR, DELEGATE, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World};

crate::stories!(
    rights_pass_at_one_instant_whoever_looks,
    a_house_that_slept_wakes_with_the_rights_as_they_are,
    a_term_that_cannot_be_is_refused_in_words,
    what_is_handed_over_is_for_those_it_concerns,
    two_write_the_note,
);

const MIDSA: &str = "midsa@demo.example";
const TERMS: &str = "/mechanisms/midsa/terms";
const PACK: &str = "/mechanisms/midsa/handover";

fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

async fn belong(world: &World, email: &str, role: MechanismRole) {
    let mut tx = world.running.app.house.database.write().await.unwrap();
    let user = accounts::by_email(tx.link(), email).await.unwrap().unwrap().user();
    accounts::put_mechanism_member(tx.link(), &"midsa".to_owned().into(), &user, role).await.unwrap();
    tx.commit().await.unwrap();
}

/// What somebody is in MIDSA.
async fn role(world: &World, email: &str) -> Option<MechanismRole> {
    let mut reader = world.running.app.house.database.read().await.unwrap();
    let user = accounts::by_email(reader.link(), email).await.unwrap().unwrap().user();
    let all = accounts::members_of(reader.link(), &MechanismId::new("midsa")).await.unwrap();
    all.into_iter().find(|(one, _)| *one == user).map(|(_, role)| role)
}

/// By the clock of whoever plans it: MIDSA's secretariat is in Lusaka, two hours ahead.
async fn plan(
    person: &Person,
    id: &str,
    office: &str,
    accounts: &str,
    from: (&str, &str),
    until: &str,
) -> (StatusCode, String) {
    let form = [
        ("id", id),
        ("office", office),
        ("holder", "Zambia"),
        ("accounts", accounts),
        ("from_day", from.0),
        ("from_time", from.1),
        ("until_day", until),
        ("until_time", "00:00"),
        ("source", "Meeting of Lusaka"),
    ];
    let answer = person.post(&format!("{TERMS}?lang=en"), &form).await;
    (answer.status(), answer.text().await.unwrap())
}

fn moment(text: &str) -> Moment {
    Moment::from_micros(text.parse::<jiff::Timestamp>().unwrap().as_microsecond())
}

async fn rights_pass_at_one_instant_whoever_looks(world: World) {
    let house = &world.running.app.house;
    belong(&world, CHAIR, MechanismRole::Chair).await;
    let midsa = world.sign_in(MIDSA).await;
    let new = id();
    for _ in 0..2 {
        // The form sent twice is one term.
        let (status, page) = plan(&midsa, &new, "chair", DELEGATE, ("2026-11-10", "10:00"), "").await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    }
    let (_, page) = world.visitor().page("/mechanisms/midsa?lang=en").await;
    assert!(page.contains("Offices by term") && page.contains("planned") && page.contains("/states/ZMB"), "{page}");
    assert!(!page.contains(DELEGATE), "who acts in it is nobody's news");
    let delegate = world.sign_in(DELEGATE).await;
    assert!(delegate.page("/notices?lang=en").await.1.contains("An office passes"));
    // A microsecond before, everything is as it was; ten in Lusaka is eight by UTC.
    let instant = moment("2026-11-10T08:00:00Z");
    world.clock.stop_at(Moment::from_micros(instant.micros() - 1));
    assert_eq!(offices::pass_due(house).await.unwrap(), 0);
    assert_eq!(
        (role(&world, CHAIR).await, role(&world, DELEGATE).await),
        (Some(MechanismRole::Chair), Some(MechanismRole::Member))
    );
    assert_eq!(delegate.get("/mechanisms/midsa/profile").await.status(), StatusCode::FORBIDDEN);
    // Several servers look at the instant: it passes once.
    world.clock.stop_at(instant);
    let other = world.opened_again().await;
    let (here, there) = tokio::join!(offices::pass_due(house), offices::pass_due(&other.app.house));
    let passed = here.unwrap() + there.unwrap();
    assert_eq!(passed, 1);
    assert_eq!(
        (role(&world, CHAIR).await, role(&world, DELEGATE).await),
        (Some(MechanismRole::Member), Some(MechanismRole::Chair))
    );
    let mut reader = house.database.read().await.unwrap();
    let happened = exchange::of_subject(reader.link(), "midsa").await.unwrap();
    assert_eq!(happened.iter().filter(|one| one.event.kind() == "office_passed").count(), 1);
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
    drop(reader);
    // Both are told; rights are those of the office, in the session they are signed in with.
    for (name, may) in [(DELEGATE, StatusCode::OK), (CHAIR, StatusCode::FORBIDDEN)] {
        let person = world.sign_in(name).await;
        assert!(person.page("/notices?lang=en").await.1.contains("An office passes"), "{name}");
        assert_eq!(person.get("/mechanisms/midsa/profile").await.status(), may, "{name}");
    }
    assert_eq!(delegate.get("/mechanisms/midsa/profile").await.status(), StatusCode::OK);
    let (_, page) = world.visitor().page("/mechanisms/midsa?lang=en").await;
    assert!(page.contains("running"), "{page}");
    // It ends: the office goes, the seat stays.
    let (_, page) = delegate.page(&format!("{TERMS}?lang=en")).await;
    let version = page.split_once("name=\"version\" value=\"").unwrap().1.split_once('"').unwrap().0.to_owned();
    let form = [("act", "end"), ("version", version.as_str()), ("day", "2026-11-10"), ("time", "23:00")];
    assert_eq!(delegate.post(&format!("{TERMS}/{new}"), &form).await.status(), StatusCode::SEE_OTHER);
    let again = delegate.post(&format!("{TERMS}/{new}?lang=en"), &form).await;
    assert_eq!(again.status(), StatusCode::UNPROCESSABLE_ENTITY, "somebody changed it meanwhile");
    world.clock.stop_at(moment("2026-11-11T00:00:00Z"));
    assert_eq!(offices::pass_due(house).await.unwrap(), 1);
    assert_eq!(role(&world, DELEGATE).await, Some(MechanismRole::Member));
    assert_eq!(delegate.get("/mechanisms/midsa/profile").await.status(), StatusCode::FORBIDDEN);
}

async fn a_house_that_slept_wakes_with_the_rights_as_they_are(world: World) {
    let midsa = world.sign_in(MIDSA).await;
    for (accounts, from, until) in
        [(DELEGATE, "2026-12-01", "2027-12-01"), (RAPPORTEUR, "2027-12-01", ""), (OBSERVER, "2029-01-01", "")]
    {
        let (status, page) = plan(&midsa, &id(), "chair", accounts, (from, "00:00"), until).await;
        assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    }
    // Nobody looked for two years.
    world.clock.stop_at(moment("2028-06-01T00:00:00Z"));
    let woken = world.opened_again().await;
    assert_eq!(offices::pass_due(&woken.app.house).await.unwrap(), 1);
    assert_eq!(role(&world, DELEGATE).await, Some(MechanismRole::Member));
    assert_eq!(role(&world, RAPPORTEUR).await, Some(MechanismRole::Chair));
    assert_eq!(role(&world, OBSERVER).await, None);
    assert_eq!(role(&world, MIDSA).await, Some(MechanismRole::Secretariat), "the secretariat goes on");
    world.clock.stop_at(moment("2029-06-01T00:00:00Z"));
    assert_eq!(offices::pass_due(&woken.app.house).await.unwrap(), 1);
    // Who belonged to the mechanism by the office only, does so no longer.
    assert_eq!((role(&world, RAPPORTEUR).await, role(&world, OBSERVER).await), (None, Some(MechanismRole::Chair)));
}

async fn a_term_that_cannot_be_is_refused_in_words(world: World) {
    let midsa = world.sign_in(MIDSA).await;
    let (status, page) = plan(&midsa, &id(), "chair", DELEGATE, ("2027-01-01", "00:00"), "2028-01-01").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let table = [
        ("chair", DELEGATE, "2027-06-01", "2027-03-01", "A term ends after it starts"),
        ("chair", DELEGATE, "2027-06-01", "2029-01-01", "Zambia"),
        ("chair", "nobody@nowhere.example", "2028-06-01", "", "Nobody here has the address"),
        ("secretariat", "", "2027-06-01", "", "A secretariat needs somebody"),
        ("chair", DELEGATE, "", "", "Say a day that there is"),
        ("chair", DELEGATE, "2028-06-01", "2028-02-31", "Say a day that there is"),
    ];
    for (office, accounts, from, until, words) in table {
        let (status, page) = plan(&midsa, &id(), office, accounts, (from, "00:00"), until).await;
        assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY, "{words}");
        assert!(page.contains(words) && page.contains("Meeting of Lusaka"), "{words}: {page}");
    }
    let (_, page) = plan(&midsa, &id(), "chair", DELEGATE, ("2027-06-01", "00:00"), "2029-01-01").await;
    assert!(page.contains("holds the chair then") && page.contains("2027") && page.contains("2028"), "{page}");
    // What has not begun is withdrawn, and makes room.
    let (_, page) = midsa.page(&format!("{TERMS}?lang=en")).await;
    let term = page.split_once("/terms/").unwrap().1.split_once('"').unwrap().0.to_owned();
    let form = [("act", "withdraw"), ("version", "1")];
    assert_eq!(midsa.post(&format!("{TERMS}/{term}"), &form).await.status(), StatusCode::SEE_OTHER);
    let (status, page) = plan(&midsa, &id(), "chair", DELEGATE, ("2027-06-01", "00:00"), "2029-01-01").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    // A term that is over is put on record, and nobody's rights move.
    belong(&world, CHAIR, MechanismRole::Chair).await;
    let (status, _) = plan(&midsa, &id(), "chair", "", ("2019-01-01", "00:00"), "2020-01-01").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(offices::pass_due(&world.running.app.house).await.unwrap(), 0);
    assert_eq!(role(&world, CHAIR).await, Some(MechanismRole::Chair));
    assert!(world.visitor().page("/mechanisms/midsa?lang=en").await.1.contains("2019"));
    // One whose beginning has come begins at once.
    let (status, _) = plan(&midsa, &id(), "chair", DELEGATE, ("2026-11-01", "00:00"), "2027-01-01").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    assert_eq!(
        (role(&world, CHAIR).await, role(&world, DELEGATE).await),
        (Some(MechanismRole::Member), Some(MechanismRole::Chair))
    );
}

fn names(bytes: &[u8]) -> Vec<String> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    (0..archive.len()).map(|place| archive.by_index(place).unwrap().name().unwrap().into_owned()).collect()
}

fn file(bytes: &[u8], name: &str) -> String {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

async fn what_is_handed_over_is_for_those_it_concerns(world: World) {
    belong(&world, CHAIR, MechanismRole::Chair).await;
    let (midsa, chair) = (world.sign_in(MIDSA).await, world.sign_in(CHAIR).await);
    let note = [("version", "0"), ("text", "Watch the corridor.\r\nAsk Lusaka first.")];
    assert_eq!(chair.post(&format!("{PACK}/note"), &note).await.status(), StatusCode::SEE_OTHER);
    // A draft of the chair's own, and one that is handed over.
    for (post, title) in [("draft-kept", "Kept to myself"), ("draft-given", "Half a proposal")] {
        let form = [
            ("id", post),
            ("kind", "practice"),
            ("home", "midsa"),
            ("act", "draft"),
            ("language", "en"),
            ("title", title),
            ("text", "So far."),
            ("reach", "mechanism"),
        ];
        assert_eq!(chair.post("/posts/new", &form).await.status(), StatusCode::SEE_OTHER);
    }
    let over = [("post", "draft-given"), ("act", "over")];
    assert_eq!(midsa.post(&format!("{PACK}/drafts"), &over).await.status(), StatusCode::NOT_FOUND, "whose it is not");
    assert_eq!(chair.post(&format!("{PACK}/drafts"), &over).await.status(), StatusCode::SEE_OTHER);
    let agree = [("reach", "members"), ("about", "Everything")];
    assert_eq!(midsa.post("/mechanisms/midsa/contact", &agree).await.status(), StatusCode::SEE_OTHER);
    let (status, page) = plan(&midsa, &id(), "chair", OBSERVER, ("2026-11-10", "10:00"), "").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (ok, no) = (StatusCode::OK, StatusCode::FORBIDDEN);
    let people = [
        ("nobody", StatusCode::SEE_OTHER),
        (OUTSIDER, no),
        (DELEGATE, no),
        (OTHER_MECHANISM, no),
        (SECRETARIAT, no),
        (MIDSA, ok),
        (CHAIR, ok),
        (OBSERVER, ok),
    ];
    for (name, expected) in people {
        let person = if name == "nobody" { world.visitor() } else { world.sign_in(name).await };
        let (status, page) = person.page(&format!("{PACK}?lang=en")).await;
        assert_eq!(status, expected, "{name}");
        let file = person.get(&format!("{PACK}.zip")).await;
        assert_eq!(file.status(), expected, "{name}: the file has the page's readers");
        if expected == ok {
            assert!(page.contains("Watch the corridor.") && page.contains("Half a proposal"), "{name}: {page}");
            assert_eq!(page.contains("Kept to myself"), name == CHAIR, "{name}");
            // Who is to take the chair and belongs to nothing yet reads nothing closed.
            assert_eq!(page.contains("/meetings/midsa-sample"), name != OBSERVER, "{name}");
            assert_eq!(page.contains("mailto:midsa@demo.example"), name != OBSERVER, "{name}");
            let bytes = file.bytes().await.unwrap();
            let text = self::file(&bytes, "handover.html");
            assert!(text.contains("Half a proposal") && !text.contains("Kept to myself"), "{name}");
            assert_eq!(self::file(&bytes, "contacts.csv").contains(MIDSA), name != OBSERVER, "{name}");
            assert!(self::file(&bytes, "calendar.ics").contains("BEGIN:VEVENT"), "{name}");
            let expected = [
                "README.txt",
                "handover.docx",
                "handover.html",
                "commitments.csv",
                "decisions.csv",
                "terms.csv",
                "contacts.csv",
                "calendar.ics",
            ];
            assert_eq!(names(&bytes), expected, "{name}");
        }
    }
    // Only who answers for the mechanism writes the note.
    let observer = world.sign_in(OBSERVER).await;
    let theirs = [("version", "1"), ("text", "Mine")];
    assert_eq!(observer.post(&format!("{PACK}/note"), &theirs).await.status(), no);
    // The instant comes: the new chair has all of it, the draft included; the old chair still reads what they gave.
    world.clock.stop_at(moment("2026-11-10T08:00:00Z"));
    assert_eq!(offices::pass_due(&world.running.app.house).await.unwrap(), 1);
    let (_, page) = observer.page(&format!("{PACK}?lang=en")).await;
    assert!(page.contains("/meetings/midsa-sample") && page.contains("mailto:midsa@demo.example"), "{page}");
    assert_eq!(observer.get("/posts/draft-given").await.status(), ok);
    assert_eq!(chair.get("/posts/draft-given").await.status(), StatusCode::NOT_FOUND);
    assert_eq!(chair.get("/posts/draft-kept").await.status(), ok);
    let readme = observer.get(&format!("{PACK}.zip?lang=ar")).await.bytes().await.unwrap();
    assert!(file(&readme, "README.txt").contains("تسليم رئاسة"));
}

async fn two_write_the_note(world: World) {
    belong(&world, CHAIR, MechanismRole::Chair).await;
    let (midsa, chair) = (world.sign_in(MIDSA).await, world.sign_in(CHAIR).await);
    let write = async |person: &Person, text: &str| {
        let form = [("version", "0"), ("text", text)];
        let answer = person.post(&format!("{PACK}/note?lang=en"), &form).await;
        (answer.status(), answer.text().await.unwrap())
    };
    let (one, other) = tokio::join!(write(&midsa, "By the secretariat"), write(&chair, "By the chair"));
    let mut both = [one.0, other.0];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    let page = if one.0 == StatusCode::SEE_OTHER { other.1 } else { one.1 };
    assert!(page.contains("By the secretariat") && page.contains("By the chair"), "both stand there: {page}");
}
