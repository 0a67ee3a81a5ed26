//! Tables: every one as CSV and as a workbook, with the permissions of its page.

use std::io::{Cursor, Read as _};

use entente_app::routes::table;
use reqwest::StatusCode;
use zip::ZipArchive;

use crate::world::{DELEGATE, OTHER_MECHANISM, Person, SECRETARIAT, World};

crate::stories!(
    every_table_is_there_in_both_forms_with_the_same_rows,
    a_workbook_is_typed_frozen_and_in_arabic_from_the_right,
);

async fn bytes(person: &Person, path: &str) -> (StatusCode, String, Vec<u8>) {
    let answer = person.get(path).await;
    let kind = answer.headers().get("content-type").map(|kind| kind.to_str().unwrap().to_owned()).unwrap_or_default();
    (answer.status(), kind, answer.bytes().await.unwrap().to_vec())
}

fn part(workbook: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(workbook.to_vec())).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

async fn every_table_is_there_in_both_forms_with_the_same_rows(world: World) {
    let document = {
        let mut reader = world.running.app.house.database.read().await.unwrap();
        let meeting = entente_domain::ids::MeetingId::new("sample-a");
        entente_store::documents::of_meeting(reader.link(), &meeting).await.unwrap()[0].id.to_string()
    };
    let session = world.plenary().await.to_string();
    let fill = |pattern: &str| {
        pattern.replace("{meeting}", "sample-a").replace("{session}", &session).replace("{document}", &document)
    };
    let secretariat = world.sign_in(SECRETARIAT).await;
    let (nobody, other) = (world.visitor(), world.sign_in(OTHER_MECHANISM).await);
    let mut forms = (Vec::new(), Vec::new());
    for route in table() {
        for (end, list) in [(".csv", &mut forms.0), (".xlsx", &mut forms.1)] {
            if let Some(address) = route.path.strip_suffix(end) {
                list.push(address);
            }
        }
    }
    forms.0.sort_unstable();
    forms.1.sort_unstable();
    assert_eq!(forms.0, forms.1, "each table is there in both forms");
    assert!(forms.0.len() >= 11, "{forms:?}");
    for address in forms.0 {
        let address = fill(address);
        let (status, kind, csv) = bytes(&secretariat, &format!("{address}.csv")).await;
        assert_eq!((status, kind.as_str()), (StatusCode::OK, "text/csv; charset=utf-8"), "{address}");
        let (status, kind, workbook) = bytes(&secretariat, &format!("{address}.xlsx")).await;
        assert_eq!(status, StatusCode::OK, "{address}");
        assert!(kind.ends_with("spreadsheetml.sheet"), "{address}: {kind}");
        let sheet = part(&workbook, "xl/worksheets/sheet1.xml");
        let text = String::from_utf8(csv).unwrap();
        let head = text.trim_start_matches('\u{feff}').lines().next().unwrap();
        let shared = part(&workbook, "xl/sharedStrings.xml");
        for column in head.split(',') {
            assert!(shared.contains(&format!(">{column}<")), "{address}: {column}");
        }
        assert!(sheet.contains("state=\"frozen\""), "{address}: the head stays");
        // The same permissions as of the page: whoever may not open it gets no table either.
        let page = address.strip_suffix("/proposals").unwrap_or(&address).to_owned();
        for person in [&nobody, &other] {
            let of_page = match page.as_str() {
                // Tables of the podium have pages that others see less of.
                one if one.ends_with("/record") || one.ends_with("/speeches") || one.ends_with("/attendance") => None,
                "/boards/posts" => None,
                _ => Some(person.get(&page).await.status()),
            };
            let of_table = person.get(&format!("{address}.xlsx")).await.status();
            if let Some(of_page) = of_page {
                assert_eq!(of_table, of_page, "{address}");
            }
        }
    }
}

async fn a_workbook_is_typed_frozen_and_in_arabic_from_the_right(world: World) {
    let member = world.sign_in(DELEGATE).await;
    let (_, _, english) = bytes(&member, "/follow-up.xlsx?lang=en").await;
    let (_, _, arabic) = bytes(&member, "/follow-up.xlsx?lang=ar").await;
    let (english, arabic) = (part(&english, "xl/worksheets/sheet1.xml"), part(&arabic, "xl/worksheets/sheet1.xml"));
    assert!(arabic.contains("rightToLeft=\"1\"") && !english.contains("rightToLeft"));
    // A day is a number with the form of a day, not a text.
    let (_, csv) = member.page("/follow-up.csv").await;
    let dated = csv.lines().filter(|line| line.contains(",2026-") || line.contains(",2027-")).count();
    assert!(dated > 0);
    assert!(!english.contains("<f>"), "nothing is a formula");
    let of_days = english.split("<c r=\"D").skip(2).filter_map(|cell| cell.split("</c>").next());
    let typed = of_days.filter(|cell| !cell.contains("t=\"s\"")).count();
    assert!(typed >= dated, "{typed} of {dated}");
}
