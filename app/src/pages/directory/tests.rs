//! Each page is rendered with the shipped data in each language: every word is
//! there, names are in the reader's language, what is chosen holds.

use entente_domain::{
    directory::{Directory, Known, MechanismStatus, Region, Wish, parse_directory},
    text::Language,
};
use entente_service::profiles::Beside;
use leptos::{context::provide_context, prelude::*, reactive::owner::Owner};

use super::{front, global_meetings, mechanism, mechanisms, state, states};

fn directory() -> Directory {
    let files: [&[u8]; 4] = [
        include_bytes!("../../../../reference/states.json"),
        include_bytes!("../../../../reference/themes.json"),
        include_bytes!("../../../../reference/mechanisms.json"),
        include_bytes!("../../../../reference/global-meetings.json"),
    ];
    files.into_iter().fold(Directory::default(), |whole, file| {
        let known: Known = whole.known();
        whole.with(parse_directory(file, &known).expect("the shipped data are good"))
    })
}

fn html<V: IntoView>(language: Language, content: impl FnOnce() -> V) -> String {
    let owner = Owner::new();
    let html = owner.with(|| {
        provide_context(language);
        content().into_any().to_html()
    });
    drop(owner);
    html
}

/// Every page of the directory, by name.
fn every_page(directory: &Directory, language: Language) -> Vec<(String, String)> {
    let mut pages = vec![
        ("front".to_owned(), html(language, || front::front(directory, false))),
        ("mechanisms".to_owned(), html(language, || mechanisms::list(directory, &Wish::default()))),
        ("states".to_owned(), html(language, || states::states(directory, &states::Asked::default()))),
        ("global-meetings".to_owned(), html(language, || global_meetings::series(directory))),
    ];
    for one in &directory.mechanisms {
        pages.push((
            format!("mechanism-{}", one.id),
            html(language, || mechanism::whole(directory, one, &[], &Beside::default())),
        ));
    }
    // All 211 of them in six languages would only be slow.
    for one in directory.states.iter().step_by(7) {
        pages.push((format!("state-{}", one.code), html(language, || state::whole(directory, &one.code))));
    }
    pages
}

/// The text between the tags.
fn visible(html: &str) -> String {
    let mut text = String::new();
    let mut inside = true;
    for c in html.chars() {
        match c {
            '<' => inside = false,
            '>' => inside = true,
            c if inside => text.push(c),
            _ => {}
        }
    }
    text
}

#[test]
fn no_page_in_any_language_shows_a_key_for_a_word() {
    let directory = directory();
    for language in Language::ALL {
        for (name, html) in every_page(&directory, language) {
            let text = visible(&html);
            let found = text.find("directory-").map(|at| text[at..].chars().take(60).collect::<String>());
            assert_eq!(found, None, "{} {name}", language.code());
            assert!(!html.contains("aria-label=\"directory-"), "{} {name}", language.code());
            assert!(!html.contains("{$"), "{} {name}", language.code());
        }
    }
}

#[test]
fn no_page_names_the_same_place_twice() {
    let directory = directory();
    for (name, html) in every_page(&directory, Language::En) {
        let mut ids: Vec<&str> = html.split(" id=\"").skip(1).filter_map(|rest| rest.split('"').next()).collect();
        let all = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), all, "{name}");
    }
}

#[test]
fn states_are_named_in_the_readers_language_and_the_data_marked_as_english() {
    let directory = directory();
    let midsa = directory.mechanism("midsa").expect("MIDSA is in the data");
    for (language, name) in [
        (Language::Ar, "جمهورية تنزانيا المتحدة"),
        (Language::Fr, "République-Unie de Tanzanie"),
        (Language::Zh, "坦桑尼亚联合共和国"),
    ] {
        let page = html(language, || mechanism::whole(&directory, midsa, &[], &Beside::default()));
        assert!(page.contains(name), "{}", language.code());
        assert!(page.contains("<span lang=\"en\" dir=\"ltr\">Migration Dialogue for Southern Africa"));
    }
}

#[test]
fn filters_narrow_the_list_and_each_can_be_taken_off() {
    let directory = directory();
    let wish = Wish {
        words: "dialogue".to_owned(),
        region: Some(Region::Africa),
        status: Some(MechanismStatus::Active),
        ..Wish::default()
    };
    let page = html(Language::En, || mechanisms::list(&directory, &wish));
    let rows = page.matches("<article class=\"row\">").count();
    assert_eq!(rows, directory.fitting(&wish, "en").len());
    assert!(rows > 0 && rows < directory.mechanisms.len());
    for left in ["/mechanisms?region=Africa&amp;status=active", "/mechanisms?q=dialogue&amp;region=Africa"] {
        assert!(page.contains(left), "{left}");
    }
    assert!(page.contains("<option value=\"Africa\" selected>"));
    let nothing = Wish { words: "no such thing".to_owned(), ..Wish::default() };
    let page = html(Language::En, || mechanisms::list(&directory, &nothing));
    assert!(page.contains("class=\"empty\"") && !page.contains("<article"));
}

#[test]
fn what_somebody_types_stays_text() {
    let directory = directory();
    let wish = Wish { words: "\"><script>alert(1)</script>".to_owned(), ..Wish::default() };
    let page = html(Language::En, || mechanisms::list(&directory, &wish));
    assert!(!page.contains("<script"), "{page}");
}

#[test]
fn the_map_has_one_mark_for_each_state_and_the_table_the_same() {
    let directory = directory();
    let page = html(Language::En, || states::states(&directory, &states::Asked::default()));
    assert_eq!(page.matches("<span class=\"name\">").count(), directory.states.len());
    assert_eq!(page.matches("<th scope=\"row\">").count(), directory.states.len());
    let asked = states::Asked { mechanism: directory.mechanism("midsa"), ..states::Asked::default() };
    let page = html(Language::En, || states::states(&directory, &asked));
    let members = directory.mechanism("midsa").map_or(0, |midsa| midsa.member_states.len());
    assert_eq!(page.matches("<span class=\"name\">").count(), directory.states.len());
    // One more stands in the legend.
    assert_eq!(page.matches("data-member=\"member\"").count(), members + 1);
}
