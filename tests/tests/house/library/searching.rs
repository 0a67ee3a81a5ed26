//! Searching by phrase: six languages, all that people and adversaries type, and files that bring texts in.

use std::time::Instant;

use entente_domain::search::Asked;
use entente_service::{
    Actor, Failure,
    import::ImportRefusal,
    library::{self, SHOWN_MAX},
};
use reqwest::StatusCode;

use super::shelf::{Words, file, page_of, url_encoded};
use crate::world::{DELEGATE, World};

crate::stories!(
    a_phrase_is_found_in_six_languages,
    the_very_same_words_are_told_once,
    hostile_searches_find_nothing_and_break_nothing,
    a_file_is_taken_whole_or_refused_whole,
    many_paragraphs_are_searched_quickly,
);

const SIX: &[(&str, Words<'static>)] = &[
    (
        "one",
        &[
            ("en", "States shall co-operate in migrants’ return – safe, dignified – and decision-making."),
            ("fr", "Les États s’engagent à protéger l’intérêt supérieur de l’enfant, où qu’il se trouve."),
            ("es", "Los Estados promoverán la migración segura, ordenada y regular de los niños."),
            ("ar", "تَلتزم الدول بحماية المهاجرين في إطار المسؤولية المشتركة إلى أقصى حد، وتشجّع الهجرة الآمنة."),
            ("zh", "各国承诺保护所有移民的人权，无论其移民身份如何。"),
            ("ru", "Государства обязуются ещё раз пересмотреть свой подход к приёму мигрантов."),
        ],
    ),
    ("two", &[("en", "States are invited to return to the matter.")]),
];

async fn a_phrase_is_found_in_six_languages(world: World) {
    library::import(&world.running.app.house, &Actor::House, &file("CONF/6", SIX)).await.unwrap();
    let nobody = world.visitor();
    for (typed, marked) in [
        ("\"Migrants' Return\"", "migrants’ return"),
        ("DECISION MAKING", "decision"),
        ("\"decision-making\"", "decision-making"),
        ("\"return safe dignified\"", "return – safe, dignified"),
        ("“l'interet superieur”", "l’intérêt supérieur"),
        ("« où qu’il se trouve »", "où qu’il se trouve"),
        ("\"migracion segura ORDENADA\"", "migración segura, ordenada"),
        ("niños", "niños"),
        ("\"الهجره الامنه\"", "الهجرة الآمنة"),
        ("\"بحمايه المهاجرين\"", "بحماية المهاجرين"),
        ("\"المسووليه المشتركه الى\"", "المسؤولية المشتركة إلى"),
        ("\"في إطار المسؤولية\"", "في إطار المسؤولية"),
        ("تلتزم", "تَلتزم"),
        ("移民的人权", "移民的人权"),
        ("保护 身份", "保护"),
        ("\"еще раз\"", "ещё раз"),
        ("ПРИЕМУ", "приёму"),
    ] {
        let page = page_of(&nobody, typed).await;
        let clean = page.replace("</mark><mark>", "");
        assert!(clean.contains(&format!("<mark>{marked}</mark>")), "{typed} finds {marked}: {page}");
        assert!(page.contains("CONF/6"), "{typed}");
    }
    // In the language that is asked for only; a phrase only as it stands; all of the words.
    let (_, page) = nobody.page(&format!("/library?in=fr&q={}", url_encoded("states return"))).await;
    assert!(page.contains("Nothing agreed"), "{page}");
    assert!(page_of(&nobody, "\"return migrants\"").await.contains("Nothing agreed"));
    assert!(page_of(&nobody, "states return unheardof").await.contains("Nothing agreed"));
    assert!(page_of(&nobody, "states return").await.contains(">2 paragraphs<"));
    // The newest first.
    let page = page_of(&nobody, "states").await;
    assert!(page.find("CONF/6").unwrap() < page.find("A/RES/70/1").unwrap_or(usize::MAX));
    // In Arabic the page is, and the words are in their own language.
    let (_, page) = nobody.page(&format!("/library?lang=ar&q={}", url_encoded("\"safe dignified\""))).await;
    assert!(page.contains("dir=\"rtl\"") && page.contains("lang=\"en\" dir=\"ltr\""), "{page}");
}

async fn the_very_same_words_are_told_once(world: World) {
    let house = &world.running.app.house;
    for (number, words) in [
        "They met. States commit to a quiet and orderly table. They left.",
        "STATES commit to a quiet, and orderly, table.",
        "States commit to a quiet and orderly chair.",
    ]
    .iter()
    .enumerate()
    {
        let text = file(&format!("CONF/{number}"), &[("one", &[("en", words)])]);
        library::import(house, &Actor::House, &text).await.unwrap();
    }
    let nobody = world.visitor();
    let page = page_of(&nobody, "\"quiet and orderly\"").await;
    assert!(page.contains(">3 paragraphs<"), "{page}");
    assert_eq!(page.matches("class=\"library-passage\"").count(), 2, "the very same sentence once: {page}");
    assert!(page.contains("also in 1 other place"), "{page}");
    // A text of the same symbol takes the place of the one before.
    let text = file("CONF/0", &[("one", &[("en", "Something else altogether.")])]);
    library::import(house, &Actor::House, &text).await.unwrap();
    let page = page_of(&nobody, "\"quiet and orderly\"").await;
    assert!(page.contains(">2 paragraphs<") && !page.contains("also in"), "{page}");
}

async fn hostile_searches_find_nothing_and_break_nothing(world: World) {
    let person = world.sign_in(DELEGATE).await;
    let ten_kilobytes = "migration ".repeat(1_000);
    let long_word = "x".repeat(9_000);
    for typed in [
        "\"",
        "\"\"\"",
        "'",
        "''; drop table library_text; --",
        "%",
        "_",
        "%%%___",
        "*",
        "migr*",
        "NEAR(a b)",
        "a NOT b",
        "words:safe",
        "{words} : safe",
        "^safe",
        "safe + orderly",
        "(",
        "a <-> b",
        "a | !b",
        "'a':1A",
        "\\",
        "\\x00",
        "<script>alert(1)</script>",
        "\u{0}",
        "safe\u{0}orderly",
        "\u{1}\u{1b}[2J\u{7f}",
        "\u{202e}\u{feff}",
        "\u{fffd}",
        "-",
        "--",
        "a:*",
        ":",
        "&",
        "!!",
        "$1",
        "{}",
        "0r02ceaa08e3c373f3",
        "🕊",
        "\u{301}",
        "ﷺ",
        "a\u{308}",
        ten_kilobytes.as_str(),
        long_word.as_str(),
    ] {
        let (status, page) = person.page(&format!("/library?q={}", url_encoded(typed))).await;
        assert_eq!(status, StatusCode::OK, "{typed:?}");
        assert!(page.contains("A/RES/73/195"), "{typed:?}");
        assert!(!page.contains("<script>alert") && !page.contains('\u{0}') && !page.contains('\u{1b}'), "{typed:?}");
    }
    assert!(page_of(&person, &ten_kilobytes).await.contains("too long"), "what is cut is said");
    for odd in [
        "/library?q=%ff%fe",
        "/library?q=a&q=b",
        "/library?page=99999999999999999999&q=safe",
        "/library?in=xx&q=safe",
        "/library?page=-1&q=safe",
    ] {
        assert_eq!(person.get(odd).await.status(), StatusCode::OK, "{odd}");
    }
    // The index holds marks beside the words; nobody finds a paragraph by one.
    assert!(page_of(&person, "0r02ceaa08e3c373f3").await.contains("Nothing agreed"));
}

async fn a_file_is_taken_whole_or_refused_whole(world: World) {
    let house = &world.running.app.house;
    let good = String::from_utf8(file("CONF/7", &[("one", &[("en", "A good sentence.")])])).unwrap();
    let refused = async |text: &str| match library::import(house, &Actor::House, text.as_bytes()).await {
        Err(Failure::Refused(ImportRefusal::Problems(problems))) => {
            problems.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")
        }
        other => panic!("{text} is refused: {other:?}"),
    };
    for (from, to, reason) in [
        ("2021-11-11", "11 November", "is no date"),
        ("https://example.org/text", "javascript:alert(1)", "/url"),
        ("\"symbol\": \"CONF/7\"", "\"symbol\": \"\"", "/symbol"),
        ("A good sentence.", " ", "must not be empty"),
        ("\"en\": \"A good", "\"xx\": \"A good", "xx"),
        ("\"designation\"", "\"called\"", "called"),
        ("A good sentence.", "A \\u0000 sentence.", "control character"),
        ("\"body\": \"A conference of States\"", "\"body\": 7", "/body"),
    ] {
        let said = refused(&good.replace(from, to)).await;
        assert!(said.contains("line ") && said.contains(reason), "{to}: {said}");
    }
    assert!(refused("{").await.contains("line 1"));
    let long = good.replace("A good sentence.", &"word ".repeat(3_000));
    assert!(refused(&long).await.contains("15000 characters"));
    // Of two texts the good one stays out with the bad one.
    let both = format!("{{\"texts\": [{good}, {}]}}", good.replace("CONF/7", "CONF/8").replace("2021-11-11", "never"));
    assert!(refused(&both).await.contains("/texts/1/date"));
    let twice = format!("{{\"texts\": [{good}, {good}]}}");
    assert!(refused(&twice).await.contains("already used"));
    assert!(page_of(&world.visitor(), "\"good sentence\"").await.contains("Nothing agreed"));
    let person = world.actor(DELEGATE).await;
    assert!(matches!(library::import(house, &person, good.as_bytes()).await, Err(Failure::Forbidden)));
    assert_eq!(library::import(house, &Actor::House, good.as_bytes()).await.unwrap(), ["CONF/7"]);
    assert!(page_of(&world.visitor(), "\"good sentence\"").await.contains("CONF/7"));
}

/// A thousand paragraphs are enough to see that nothing grows with the square; the bench has fifty times as many.
async fn many_paragraphs_are_searched_quickly(world: World) {
    let house = &world.running.app.house;
    let said: Vec<(String, String)> = (0..1_000)
        .map(|number| {
            (format!("p{number}"), format!("States shall in case {number} keep the table of migration up to date."))
        })
        .collect();
    let paragraphs: Vec<(&str, [(&str, &str); 1])> =
        said.iter().map(|(id, words)| (id.as_str(), [("en", words.as_str())])).collect();
    let paragraphs: Vec<(&str, Words<'_>)> = paragraphs.iter().map(|(id, words)| (*id, words.as_slice())).collect();
    library::import(house, &Actor::House, &file("CONF/1000", &paragraphs)).await.unwrap();
    let who = Actor::Nobody;
    let begun = Instant::now();
    let found = library::find(house, &who, &Asked::read("\"the table of migration\""), None).await.unwrap();
    assert_eq!((found.count, found.more), (SHOWN_MAX, true));
    let one = library::find(house, &who, &Asked::read("\"case 777 keep\""), None).await.unwrap();
    assert_eq!((one.count, one.more), (1, false));
    let precedents =
        library::precedents(house, &who, "en", "We say: States shall in case 12 keep the table.", None).await.unwrap();
    assert_eq!(precedents[0].words, "States shall in case 12 keep the table");
    assert!(begun.elapsed().as_secs() < 10, "{:?}", begun.elapsed());
}
