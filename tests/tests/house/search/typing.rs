//! What people type, in six languages, and what adversaries do.

use entente_service::{Actor, library};
use reqwest::StatusCode;

use super::looking::{page, results};
use crate::{
    library::shelf::{Words, file, plain, url_encoded},
    world::{DELEGATE, World},
};

crate::stories!(
    words_are_found_in_any_of_their_forms,
    what_is_typed_so_far_is_found,
    hostile_searches_find_nothing_and_break_nothing,
    states_without_results_say_what_to_do,
);

const SIX: &[(&str, Words<'static>)] = &[(
    "one",
    &[
        ("en", "Axolotl States shall protect migrants, and their families shall be coordinated."),
        ("fr", "Axolotl : les États s’engagent à protéger les autorités régionales."),
        ("es", "Axolotl: los Estados promoverán la migración ordenada de los niños."),
        ("ar", "أكسولوتل: تَلتزم الدول بحماية المهاجرين في إطار المسؤولية المشتركة."),
        ("zh", "蝾螈：各国承诺保护所有移民的人权。"),
        ("ru", "Аксолотль: государства обязуются пересмотреть подход к приёму мигрантов."),
    ],
)];

async fn words_are_found_in_any_of_their_forms(world: World) {
    library::import(&world.running.app.house, &Actor::House, &file("CONF/SIX", SIX)).await.unwrap();
    let nobody = world.visitor();
    for (typed, marked) in [
        ("axolotls protecting migrant ", "migrants"),
        ("axolotl coordinate ", "coordinated"),
        ("\"axolotl states\"", "Axolotl States"),
        ("axolotl regional ", "régionales"),
        ("axolotl ETAT ", "États"),
        ("axolotl migracion ", "migración"),
        ("axolotl niño ", "niños"),
        ("اكسولوتل مهاجر ", "المهاجرين"),
        ("أكسولوتل الحِماية ", "بحماية"),
        ("أكسولوتل دولة ", "الدول"),
        ("蝾螈 移民", "移民"),
        ("аксолотль государство ", "государства"),
        ("АКСОЛОТЛЬ мигрант ", "мигрантов"),
        ("аксолотль прием ", "приёму"),
    ] {
        let found = results(&nobody, typed).await;
        assert_eq!(found.count, 1, "{typed}");
        let clean = found.page.replace("</mark><mark>", "");
        assert!(clean.contains(&format!("<mark>{marked}</mark>")), "{typed} finds {marked}: {clean}");
    }
    // A phrase as it stands, all of the words, and in the language of the reader where it is in several.
    assert_eq!(results(&nobody, "\"states axolotl\"").await.count, 0);
    assert_eq!(results(&nobody, "axolotl unheardof").await.count, 0);
    let french = page(&nobody, "/search?lang=fr&q=axolotl").await;
    assert!(french.contains("protéger les autorités") && !french.contains("shall protect"), "{french}");
    let arabic = page(&nobody, &format!("/search?lang=ar&q={}", url_encoded("\"axolotl states\""))).await;
    assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("lang=\"en\" dir=\"ltr\""), "{arabic}");
    let only = page(&nobody, "/search?lang=en&q=axolotl&in=es").await;
    assert!(only.contains("los Estados promoverán") && !only.contains("shall protect"), "{only}");
}

async fn what_is_typed_so_far_is_found(world: World) {
    library::import(&world.running.app.house, &Actor::House, &file("CONF/SIX", SIX)).await.unwrap();
    let nobody = world.visitor();
    for typed in ["axo", "axol", "axolotl", "аксо", "أكسولو", "蝾", "axolotl coordinatin", "axolotl protect mig"]
    {
        let expected = usize::from(typed != "axolotl coordinatin");
        assert_eq!(results(&nobody, typed).await.count, expected, "{typed}");
    }
    assert_eq!(results(&nobody, "axo ").await.count, 0, "what is behind a space has been typed whole");
    // A name leads to what is called so, before all that only speaks of it.
    let delegate = world.sign_in(DELEGATE).await;
    for (typed, first) in [("MIDSA", "/mechanisms/midsa"), ("midsa", "/mechanisms/midsa"), ("肯尼亚", "/states/KEN")]
    {
        assert_eq!(results(&delegate, typed).await.addresses[0], first, "{typed}");
    }
}

async fn hostile_searches_find_nothing_and_break_nothing(world: World) {
    let person = world.sign_in(DELEGATE).await;
    let ten_kilobytes = "migration ".repeat(1_000);
    let long_word = "x".repeat(9_000);
    for typed in [
        "\"",
        "\"\"\"",
        "'",
        "''; drop table search_entry; --",
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
        "<mark>safe</mark>",
        "\u{0}",
        "safe\u{0}orderly",
        "\u{1}\u{1b}[2J\u{7f}",
        "\u{202e}\u{feff}",
        "\u{fffd}",
        "-",
        "--",
        "a:*",
        ":",
        ":*",
        "&",
        "!!",
        "$1",
        "{}",
        "🕊",
        "\u{301}",
        "ﷺ",
        "a\u{308}",
        "0",
        "0a",
        "0aeverybody",
        "0kitem",
        "\"0kitem\"",
        "\"0kitem 0len\"",
        "0smigration",
        "0tmidsa",
        "0len ",
        "0m 0h 0k",
        ten_kilobytes.as_str(),
        long_word.as_str(),
    ] {
        for path in ["/search", "/search/quick"] {
            let (status, page) = person.page(&format!("{path}?q={}", url_encoded(typed))).await;
            assert_eq!(status, StatusCode::OK, "{path} {typed:?}");
            let page = plain(&page);
            assert!(
                !page.contains("<script>alert") && !page.contains('\u{0}') && !page.contains('\u{1b}'),
                "{typed:?}"
            );
            assert!(!page.contains("<mark>safe</mark></mark>"), "{typed:?}");
        }
    }
    assert!(page(&person, &format!("/search?q={}", url_encoded(&ten_kilobytes))).await.contains("too long"));
    for odd in ["q=%ff%fe", "q=a&q=b", "in=%00&q=safe", "theme=%27%22&q=safe", "meeting=%3Cb%3E&q=safe"] {
        for path in ["/search", "/search/quick"] {
            assert_eq!(person.get(&format!("{path}?{odd}")).await.status(), StatusCode::OK, "{path}?{odd}");
        }
    }
    // The index holds marks beside the words; nobody finds a thing by one.
    for mark in ["0aeverybody", "0kitem", "\"0kitem\"", "0ken ", "0smigration", "0tmidsa", "0ka", "0l"] {
        assert_eq!(results(&person, mark).await.count, 0, "{mark}");
    }
}

async fn states_without_results_say_what_to_do(world: World) {
    let nobody = world.visitor();
    for (query, words) in [
        ("", "What are you looking for?"),
        ("?q=", "What are you looking for?"),
        ("?q=+", "What are you looking for?"),
        ("?q=%3F%21", "There are no words"),
        ("?q=a", "One letter is too little"),
        ("?q=unheardof", "Nothing found"),
        ("?q=unheardof&kind=state", "Search without filters"),
    ] {
        let page = page(&nobody, &format!("/search{query}")).await;
        assert!(page.contains(words), "{query}: {page}");
        assert_eq!(page.matches("<h1").count(), 1);
    }
    // A page holds the field; on its own page the search has one field only.
    let front = page(&nobody, "/").await;
    assert!(front.contains("id=\"frame-q\"") && front.contains("action=\"/search\""));
    assert!(!page(&nobody, "/search").await.contains("id=\"frame-q\""));
}
