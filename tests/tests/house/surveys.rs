//! Surveys: who reads what at which time, several hands on one sheet, deadlines, what all answered, reminders.

use entente_domain::people::MechanismRole;
use entente_service::surveys;
use entente_store::{accounts, exchange};
use reqwest::StatusCode;

use super::world::{DELEGATE, OBSERVER, OTHER_MECHANISM, OUTSIDER, Person, RAPPORTEUR, SECRETARIAT, World};

crate::stories!(
    a_survey_is_made_opened_answered_and_read,
    six_viewers_agree_on_survey_sheet_and_synthesis,
    two_hands_on_one_sheet_lose_nothing,
    what_comes_late_is_kept_and_not_handed_in,
    who_is_not_named_is_nowhere,
    once_open_only_words_change,
    who_has_not_answered_is_reminded_once,
);

const MIDSA: &str = "midsa@demo.example";
const MIDWA: &str = "midwa@demo.example";
const RCM: &str = "rcm@demo.example";

fn id() -> String {
    use entente_domain::clock::{Chance as _, Clock as _};
    entente_service::machine::SystemChance.id(entente_service::machine::SystemClock.now())
}

async fn version(person: &Person, path: &str) -> String {
    let (_, page) = person.page(path).await;
    let rest = page.split_once("name=\"version\" value=\"").expect("a form with a version").1;
    rest.split_once('"').expect("its end").0.to_owned()
}

pub async fn acted(keeper: &Person, path: &str, more: &[(&str, &str)]) -> StatusCode {
    let (version, command) = (version(keeper, path).await, id());
    let mut fields = vec![("version", version.as_str()), ("command", command.as_str())];
    fields.extend(more);
    keeper.post(&format!("{path}/acts"), &fields).await.status()
}

/// So many days from now by the house's clock, as a form for UTC has it.
fn in_days(world: &World, days: i64) -> String {
    let at = world.running.app.house.now().plus_seconds(days * 86_400);
    let at = jiff::Timestamp::from_microsecond(at.micros()).unwrap();
    at.to_zoned_datetime(jiff::tz::TimeZone::get("Europe/Zurich").unwrap()).strftime("%Y-%m-%dT%H:%M").to_string()
}

/// Asked of MIDSA, MIDWA and RCM for sample A: words, and one of two.
pub async fn survey(world: &World, keeper: &Person, days: i64) -> String {
    let new = id();
    let until = in_days(world, days);
    let fields = [
        ("id", new.as_str()),
        ("meeting", "sample-a"),
        ("title-en", "Ways of working"),
        ("title-fr", "Méthodes de travail"),
        ("until", until.as_str()),
        ("asked", "some"),
        ("mechanisms", "midsa"),
        ("mechanisms", "midwa"),
        ("mechanisms", "rcm"),
    ];
    let answer = keeper.post("/surveys/new", &fields).await;
    let status = answer.status();
    assert_eq!(status, StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap_or_default());
    // The form sent twice is one survey.
    assert_eq!(keeper.post("/surveys/new", &fields).await.status(), StatusCode::SEE_OTHER);
    let path = format!("/surveys/{new}");
    let questions = [
        vec![
            ("kind", "text"),
            ("words-en", "What is in the way?"),
            ("words-fr", "Qu’est-ce qui gêne ?"),
            ("required", "1"),
            ("section-en", "Part one"),
        ],
        vec![
            ("kind", "one"),
            ("words-en", "How often?"),
            ("choices-en", "Every year\nEvery second year"),
            ("choices-fr", "Chaque année\nTous les deux ans"),
        ],
    ];
    for question in questions {
        let (version, command) = (version(keeper, &path).await, id());
        let mut fields = vec![("version", version.as_str()), ("command", command.as_str())];
        fields.extend(question);
        let answer = keeper.post(&format!("{path}/questions/new"), &fields).await;
        let status = answer.status();
        assert_eq!(status, StatusCode::SEE_OTHER, "{}", answer.text().await.unwrap_or_default());
    }
    path
}

async fn open_survey(world: &World, keeper: &Person, days: i64) -> String {
    let path = survey(world, keeper, days).await;
    assert_eq!(acted(keeper, &path, &[("act", "open")]).await, StatusCode::SEE_OTHER);
    path
}

/// The names of a sheet's questions, in order.
async fn keys(person: &Person, sheet: &str) -> Vec<String> {
    let (_, page) = person.page(sheet).await;
    page.split("name=\"v-").skip(1).map(|rest| rest.split_once('"').unwrap().0.to_owned()).collect()
}

fn seen(page: &str, key: &str) -> String {
    let rest = page.split_once(&format!("name=\"v-{key}\" value=\"")).expect("the version seen").1;
    rest.split_once('"').unwrap().0.to_owned()
}

/// Sends a sheet's first two questions as somebody saw them.
pub async fn send(
    person: &Person,
    sheet: &str,
    versions: [&str; 2],
    words: &str,
    chosen: &str,
    act: &str,
) -> (StatusCode, String) {
    send_with(person, sheet, versions, words, chosen, &[("act", act)]).await
}

async fn send_with(
    person: &Person,
    sheet: &str,
    versions: [&str; 2],
    words: &str,
    chosen: &str,
    more: &[(&str, &str)],
) -> (StatusCode, String) {
    let keys = keys_of(sheet);
    let names: Vec<String> =
        vec![format!("v-{}", keys[0]), format!("w-{}", keys[0]), format!("v-{}", keys[1]), format!("a-{}", keys[1])];
    let mut fields = vec![
        (names[0].as_str(), versions[0]),
        (names[1].as_str(), words),
        (names[2].as_str(), versions[1]),
        (names[3].as_str(), chosen),
        ("language", "en"),
    ];
    fields.extend(more);
    let (path, _) = sheet.split_once('#').expect("the keys of its questions");
    let answer = person.post(&format!("{path}?lang=en"), &fields).await;
    (answer.status(), answer.text().await.unwrap_or_default())
}

/// A sheet's address, with the keys of its questions behind it.
pub async fn sheet(person: &Person, survey: &str, mechanism: &str) -> String {
    let path = format!("{survey}/sheets/{mechanism}");
    let keys = keys(person, &path).await;
    assert_eq!(keys.len(), 2, "a sheet with two questions");
    format!("{path}#{}", keys.join(" "))
}

fn keys_of(sheet: &str) -> Vec<&str> {
    sheet.split_once('#').expect("keys").1.split(' ').collect()
}

fn page_of(sheet: &str) -> String {
    format!("{}?lang=en", sheet.split_once('#').expect("keys").0)
}

/// Whether a search finds words that were answered.
async fn finds(person: &Person, path: &str, words: &str) -> bool {
    let (_, page) = person.page(&format!("/search?q={}&kind=survey&lang=en", words.replace(' ', "+"))).await;
    page.contains(&format!("href=\"{path}/synthesis#q-"))
}

async fn a_survey_is_made_opened_answered_and_read(world: World) {
    let (keeper, midsa) = (world.sign_in(SECRETARIAT).await, world.sign_in(MIDSA).await);
    // Who neither sits on the podium nor convenes asks nobody anything.
    let new = id();
    let fields = [("id", new.as_str()), ("meeting", "sample-a"), ("title-en", "Mine"), ("asked", "all")];
    assert_eq!(midsa.post("/surveys/new", &fields).await.status(), StatusCode::FORBIDDEN);
    let path = survey(&world, &keeper, 20).await;
    // A draft is nobody's but the keepers'.
    assert_eq!(midsa.get(&path).await.status(), StatusCode::NOT_FOUND);
    assert!(!midsa.page("/notices?lang=en").await.1.contains(&path));
    assert_eq!(acted(&keeper, &path, &[("act", "open")]).await, StatusCode::SEE_OTHER);
    let (_, told) = midsa.page("/notices?lang=en").await;
    assert!(told.contains("Your mechanism is asked") && told.contains(&path), "{told}");
    // Each reads it in their language, with the one it falls back to named.
    let midwa = world.sign_in(MIDWA).await;
    let (_, french) = midwa.page(&format!("{path}?lang=fr")).await;
    assert!(french.contains("Méthodes de travail") && french.contains("Chaque année"), "{french}");
    assert!(french.contains("Part one") && french.contains("(en English)"), "{french}");
    // Handed in whole only.
    let sheet = sheet(&midsa, &path, "midsa").await;
    let (status, page) = send(&midsa, &sheet, ["0", "0"], "", "c2", "hand_in").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("must be answered before the sheet is handed in"), "{page}");
    // What was right was kept, and is the mechanism's own.
    let (_, page) = midsa.page(&page_of(&sheet)).await;
    assert_eq!(seen(&page, keys_of(&sheet)[1]), "1");
    let (_, all) = keeper.page(&format!("{path}/synthesis?lang=en")).await;
    assert!(all.contains("0 of 3 have handed in"), "{all}");
    let (status, page) = send(&midsa, &sheet, ["0", "1"], "Two persons only", "c2", "hand_in").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (_, all) = keeper.page(&format!("{path}/synthesis?lang=en")).await;
    assert!(all.contains("1 of 3 have handed in") && all.contains("Two persons only"), "{all}");
    assert!(finds(&keeper, &path, "two persons only").await);
    assert!(all.contains("Not answered yet: 2") && all.contains("MIDWA"), "{all}");
    let (_, file) = keeper.page(&format!("{path}/synthesis.csv?lang=en")).await;
    assert!(file.contains("Two persons only") && file.contains("Every second year"), "{file}");
    let (_, page) = keeper.page(&format!("{path}?lang=en")).await;
    assert!(page.contains("Who has not answered the survey"), "{page}");
    // Written in no more until it is taken back, and then once more.
    let (status, page) = send(&midsa, &sheet, ["1", "1"], "Three persons", "c2", "save").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Three persons"), "what was typed stays: {page}");
    let back = [("act", "take_back")];
    assert_eq!(midsa.post(&page_of(&sheet), &back).await.status(), StatusCode::SEE_OTHER);
    assert!(!keeper.page(&format!("{path}/synthesis")).await.1.contains("Two persons only"));
    assert!(!finds(&keeper, &path, "two persons only").await);
    let (status, _) = send(&midsa, &sheet, ["1", "1"], "Three persons", "c2", "hand_in").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = midsa.page(&page_of(&sheet)).await;
    assert!(page.contains("Three persons") && page.contains("Two persons only"), "what it said before: {page}");
    let mut reader = world.running.app.house.database.read().await.unwrap();
    assert!(exchange::verify(reader.link()).await.unwrap().is_ok());
}

async fn six_viewers_agree_on_survey_sheet_and_synthesis(world: World) {
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), "outsider@demo.example").await.unwrap().unwrap().user();
        let midsa = "midsa".to_owned().into();
        accounts::put_mechanism_member(tx.link(), &midsa, &user, MechanismRole::Observer).await.unwrap();
        tx.commit().await.unwrap();
    }
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = open_survey(&world, &keeper, 20).await;
    let midsa = world.sign_in(MIDSA).await;
    let sheet = sheet(&midsa, &path, "midsa").await;
    assert_eq!(send(&midsa, &sheet, ["0", "0"], "Only two of us", "c1", "hand_in").await.0, StatusCode::SEE_OTHER);
    // Reads the survey, MIDSA's sheet; writes in it; reads what all answered before and after it is shown; keeps it.
    let people = [
        ("nobody", world.visitor(), [false, false, false, false, false, false]),
        // Of a mechanism that is not asked, with a seat at the meeting: what all answered, once it is shown.
        (OTHER_MECHANISM, world.sign_in(OTHER_MECHANISM).await, [false, false, false, false, true, false]),
        ("observer", world.sign_in(OUTSIDER).await, [true, false, false, false, true, false]),
        ("member", world.sign_in(DELEGATE).await, [true, true, false, false, true, false]),
        ("secretariat", world.sign_in(MIDSA).await, [true, true, true, false, true, false]),
        ("of another that is asked", world.sign_in(RCM).await, [true, false, false, false, true, false]),
        ("convener", world.sign_in(SECRETARIAT).await, [true, false, false, true, true, true]),
        // Looks on at the meeting, of no mechanism.
        ("looks on", world.sign_in(OBSERVER).await, [false; 6]),
        ("admin", world.sign_in("admin@demo.example").await, [false; 6]),
    ];
    let ok = |status: StatusCode| status == StatusCode::OK;
    for shown in [false, true] {
        if shown {
            assert_eq!(acted(&keeper, &path, &[("act", "publish")]).await, StatusCode::SEE_OTHER);
        }
        for (name, person, [sees, reads, writes, before, after, keeps]) in &people {
            let what = format!("{name}, shown: {shown}");
            let synthesis = if shown { *after } else { *before };
            assert_eq!(finds(person, &path, "only two of us").await, synthesis, "{what}: search");
            let (status, page) = person.page(&format!("{path}?lang=en")).await;
            assert_eq!(ok(status), *sees || synthesis, "{what}: survey");
            assert_eq!(page.contains("What is in the way?"), *sees, "{what}: questions");
            assert_eq!(page.contains("Who has not answered"), *keeps, "{what}: who has not answered");
            let (status, page) = person.page(&page_of(&sheet)).await;
            assert_eq!(ok(status), *reads, "{what}: sheet");
            assert_eq!(page.contains("Only two of us"), *reads, "{what}: sheet's words");
            for of in ["synthesis", "synthesis.csv"] {
                let (status, page) = person.page(&format!("{path}/{of}")).await;
                assert_eq!(ok(status), synthesis, "{what}: {of}");
                assert_eq!(page.contains("Only two of us"), synthesis, "{what}: {of}");
            }
            let listed = person.page("/surveys").await.1.contains(&path);
            assert_eq!(listed, *sees || synthesis, "{what}: list");
            let status = person.post(&page_of(&sheet), &[("act", "take_back")]).await.status();
            let expected = match (*writes, *reads, *name) {
                (true, ..) => StatusCode::SEE_OTHER,
                (_, true, _) => StatusCode::FORBIDDEN,
                (_, _, "nobody") => StatusCode::SEE_OTHER,
                _ => StatusCode::NOT_FOUND,
            };
            assert_eq!(status, expected, "{what}: take back");
            if *writes {
                let answer = send(person, &sheet, ["1", "1"], "Only two of us", "c1", "hand_in").await;
                assert_eq!(answer.0, StatusCode::SEE_OTHER, "{}", answer.1);
            }
            let status = person.get(&format!("{path}/edit")).await.status();
            assert_eq!(ok(status), *keeps, "{what}: edit");
        }
    }
    let (_, told) = midsa.page("/notices?lang=en").await;
    assert!(told.contains("What all answered can be read"), "{told}");
}

async fn two_hands_on_one_sheet_lose_nothing(world: World) {
    {
        let mut tx = world.running.app.house.database.write().await.unwrap();
        let user = accounts::by_email(tx.link(), OUTSIDER).await.unwrap().unwrap().user();
        let midsa = "midsa".to_owned().into();
        accounts::put_mechanism_member(tx.link(), &midsa, &user, MechanismRole::Chair).await.unwrap();
        tx.commit().await.unwrap();
    }
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = open_survey(&world, &keeper, 20).await;
    let (one, other) = (world.sign_in(MIDSA).await, world.sign_in(OUTSIDER).await);
    let sheet = sheet(&one, &path, "midsa").await;
    // In the same second, from the same empty sheet: each a question of their own, and both on the first.
    let ((a, page_a), (b, page_b)) = tokio::join!(
        send(&one, &sheet, ["0", "0"], "From the secretariat", "", "save"),
        send(&other, &sheet, ["0", "0"], "From the chair", "c1", "save"),
    );
    let mut both = [a, b];
    both.sort();
    assert_eq!(both, [StatusCode::SEE_OTHER, StatusCode::UNPROCESSABLE_ENTITY]);
    let told = if a == StatusCode::UNPROCESSABLE_ENTITY { page_a } else { page_b };
    assert!(told.contains("From the secretariat") && told.contains("From the chair"), "{told}");
    assert!(told.contains("answered meanwhile"), "{told}");
    // The other question was kept whichever came second.
    let (_, page) = one.page(&page_of(&sheet)).await;
    assert_eq!(seen(&page, keys_of(&sheet)[1]), "1");
    // Sent again with what was seen in the refusal, it takes the place; what stood there is kept.
    let version = seen(&told, keys_of(&sheet)[0]);
    assert_eq!(version, "1");
    let (status, page) = send(&one, &sheet, ["1", "1"], "From both of us", "c1", "save").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    let (_, page) = other.page(&page_of(&sheet)).await;
    assert!(page.contains("From both of us") && page.contains("What it said before (1)"), "{page}");
    // Whoever left a question as they saw it does not undo another's answer to it.
    let first = if a == StatusCode::SEE_OTHER { "From the secretariat" } else { "From the chair" };
    assert_eq!(send(&other, &sheet, ["1", "1"], first, "c2", "save").await.0, StatusCode::SEE_OTHER);
    let (_, page) = one.page(&page_of(&sheet)).await;
    assert!(page.contains("From both of us"), "{page}");
}

async fn what_comes_late_is_kept_and_not_handed_in(world: World) {
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = open_survey(&world, &keeper, 1).await;
    let (midsa, midwa) = (world.sign_in(MIDSA).await, world.sign_in(MIDWA).await);
    let own = sheet(&midsa, &path, "midsa").await;
    let theirs = sheet(&midwa, &path, "midwa").await;
    assert_eq!(send(&midwa, &theirs, ["0", "0"], "In time", "", "hand_in").await.0, StatusCode::SEE_OTHER);
    world.clock.forward(2 * 86_400);
    let (keeper, midsa, midwa) =
        (world.sign_in(SECRETARIAT).await, world.sign_in(MIDSA).await, world.sign_in(MIDWA).await);
    let (status, page) = send(&midsa, &own, ["0", "0"], "Too late, and long thought about", "", "hand_in").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("The deadline has passed") && page.contains("long thought about"), "{page}");
    let (_, page) = midsa.page(&page_of(&own)).await;
    assert!(page.contains("long thought about"), "it is kept in the sheet: {page}");
    let (_, all) = keeper.page(&format!("{path}/synthesis?lang=en")).await;
    assert!(all.contains("In time") && !all.contains("long thought about"), "{all}");
    assert_eq!(midwa.post(&page_of(&theirs), &[("act", "take_back")]).await.status(), StatusCode::UNPROCESSABLE_ENTITY);
    // Opened again with a reason, what was kept is handed in.
    let until = in_days(&world, 3);
    let silent = [("act", "reopen"), ("reason", ""), ("until", until.as_str())];
    assert_eq!(acted(&keeper, &path, &silent).await, StatusCode::UNPROCESSABLE_ENTITY);
    let why = [("act", "reopen"), ("reason", "A holiday fell into it"), ("until", until.as_str())];
    assert_eq!(acted(&keeper, &path, &why).await, StatusCode::SEE_OTHER);
    assert!(midsa.page(&path).await.1.contains("A holiday fell into it"));
    let (status, page) = send(&midsa, &own, ["1", "0"], "Too late, and long thought about", "", "hand_in").await;
    assert_eq!(status, StatusCode::SEE_OTHER, "{page}");
    assert!(keeper.page(&format!("{path}/synthesis")).await.1.contains("long thought about"));
}

async fn who_is_not_named_is_nowhere(world: World) {
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = open_survey(&world, &keeper, 20).await;
    let (midsa, rcm) = (world.sign_in(MIDSA).await, world.sign_in(RCM).await);
    let (own, theirs) = (sheet(&midsa, &path, "midsa").await, sheet(&rcm, &path, "rcm").await);
    let more = [("act", "hand_in"), ("unnamed", "1")];
    assert_eq!(send_with(&rcm, &theirs, ["0", "0"], "Quietly said", "c1", &more).await.0, StatusCode::SEE_OTHER);
    assert_eq!(send(&midsa, &own, ["0", "0"], "Said aloud", "c1", "hand_in").await.0, StatusCode::SEE_OTHER);
    for of in ["synthesis?lang=en", "synthesis.csv", "synthesis?region=Americas", "synthesis?region=Africa&lang=en"] {
        let (_, page) = keeper.page(&format!("{path}/{of}")).await;
        assert!(!page.contains("Quietly said"), "{of}: {page}");
        assert!(!page.contains(">CRM<") && !page.contains(">RCM<") && !page.contains("rcm,"), "{of}: {page}");
    }
    let (_, page) = keeper.page(&format!("{path}/synthesis?lang=en")).await;
    assert!(page.contains("2 of 3 have handed in") && page.contains("not named: 1"), "{page}");
    assert!(finds(&keeper, &path, "said aloud").await);
    for person in [&keeper, &rcm] {
        assert!(!finds(person, &path, "quietly said").await);
    }
    // Its own read it as they wrote it.
    assert!(rcm.page(&page_of(&theirs)).await.1.contains("Quietly said"));
}

async fn once_open_only_words_change(world: World) {
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = open_survey(&world, &keeper, 20).await;
    let midsa = world.sign_in(MIDSA).await;
    let keys = keys(&midsa, &format!("{path}/sheets/midsa")).await;
    let edit = format!("{path}/questions/{}", keys[1]);
    let version = version(&keeper, &path).await;
    let tried = async |choices: &str, words: &str| {
        let command = id();
        let fields = [
            ("version", version.as_str()),
            ("command", command.as_str()),
            ("kind", "one"),
            ("words-en", words),
            ("choices-en", choices),
        ];
        let answer = keeper.post(&format!("{edit}?lang=en"), &fields).await;
        (answer.status(), answer.text().await.unwrap_or_default())
    };
    let (status, page) = tried("Every year\nEvery second year\nNever", "How often?").await;
    assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
    assert!(page.contains("Answers hang on the questions") && page.contains("Never"), "{page}");
    let acts = [("act", "remove"), ("question", keys[1].as_str())];
    assert_eq!(acted(&keeper, &path, &acts).await, StatusCode::UNPROCESSABLE_ENTITY);
    assert_eq!(keeper.get(&format!("{path}/questions/new")).await.status(), StatusCode::NOT_FOUND);
    // Who is asked does not change the questions, nor anybody from outside.
    assert_eq!(midsa.post(&edit, &[("words-en", "Mine")]).await.status(), StatusCode::FORBIDDEN);
    let (status, _) = tried("Each year\nEach second year", "How often, then?").await;
    assert_eq!(status, StatusCode::SEE_OTHER);
    let (_, page) = midsa.page(&format!("{path}?lang=en")).await;
    assert!(page.contains("How often, then?") && page.contains("Each second year"), "{page}");
    // Somebody else changed it since it was seen.
    assert_eq!(tried("Each year\nEach second year", "Too late").await.0, StatusCode::UNPROCESSABLE_ENTITY);
}

async fn who_has_not_answered_is_reminded_once(world: World) {
    let keeper = world.sign_in(SECRETARIAT).await;
    let path = open_survey(&world, &keeper, 20).await;
    let midwa = world.sign_in(MIDWA).await;
    let sheet = sheet(&midwa, &path, "midwa").await;
    assert_eq!(send(&midwa, &sheet, ["0", "0"], "Done", "", "hand_in").await.0, StatusCode::SEE_OTHER);
    let survey = entente_domain::ids::SurveyId::new(path.rsplit('/').next().unwrap());
    let house = &world.running.app.house;
    let directory =
        entente_service::directory::read(house, &world.running.app.catalogue, &entente_service::Actor::House)
            .await
            .unwrap();
    let reminders = async |email: &str| {
        let mut reader = house.database.read().await.unwrap();
        let user = accounts::by_email(reader.link(), email).await.unwrap().unwrap().user();
        let of = entente_store::notices::Subject::Survey(survey.clone());
        let all = entente_store::notices::of(reader.link(), &user, 100).await.unwrap();
        all.iter().filter(|one| one.of == of && one.kind.word() == "survey_due").count()
    };
    for (days, expected) in [(0, 0), (14, 1), (0, 1), (4, 2), (3, 2)] {
        world.clock.forward(days * 86_400);
        surveys::remind(house, &directory).await.unwrap();
        surveys::remind(house, &directory).await.unwrap();
        assert_eq!(reminders(MIDSA).await, expected, "after {days} more days");
        assert_eq!(reminders(MIDWA).await, 0, "who has handed in is left alone");
        // A member without an office is not asked to answer.
        assert_eq!(reminders(RAPPORTEUR).await, 0);
    }
}
