//! Akoma Ntoso and JSON: what of the paper is in them, and by which names. Whether the XML is valid is asked of the
//! schema by `cargo xtask test papers`.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod samples;

use entente_papers::{Format, form::Paper, write};
use quick_xml::{Reader, events::Event};

fn xml(paper: &Paper) -> String {
    String::from_utf8(write(paper, Format::Akn, None).unwrap()).unwrap()
}

/// All values of an attribute, and that the whole is well-formed.
fn values(text: &str, name: &str) -> Vec<String> {
    let mut reader = Reader::from_str(text);
    let mut found = Vec::new();
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(start) | Event::Empty(start) => {
                found.extend(start.try_get_attribute(name).unwrap().map(|value| value.value.into_owned()));
            }
            _ => {}
        }
    }
    found
}

#[test]
fn names_stand_once_and_are_the_anchors() {
    for language in ["en", "ar", "zh", "ru"] {
        let text = xml(&samples::outcome::paper(language));
        let mut ids = values(&text, "eId");
        for wanted in ["rec_pp-1", "para_op-1", "point_op-1-a", "point_op-1-a-i", "para_annex-1"] {
            assert!(ids.iter().any(|id| id == wanted), "{wanted} in {ids:?}");
        }
        for reference in values(&text, "refersTo") {
            assert!(ids.iter().any(|id| reference.strip_prefix('#') == Some(id)), "{reference}");
        }
        let count = ids.len();
        ids.sort();
        ids.dedup();
        assert_eq!(ids.len(), count);
    }
    for seed in 0..200 {
        values(&xml(&samples::random::paper(seed)), "eId");
    }
    values(&xml(&Paper::default()), "eId");
}

#[test]
fn points_stand_in_their_paragraph_and_notes_where_they_belong() {
    let text = xml(&samples::outcome::paper("en"));
    for wanted in [
        r#"<statement name="outcome">"#,
        r#"<FRBRlanguage language="eng"/>"#,
        "<docNumber>GRCP/2027/SR.1</docNumber>",
        r#"<recital eId="rec_pp-1"><num>PP1</num>"#,
        r#"</i><authorialNote eId="fn_3" marker="1" placement="bottom"><p>General Assembly resolution 73/195.</p></authorialNote>"#,
        r##"<del title="Bali Process, 2027-03-16T09:30:00Z" refersTo="#party_1">shall </del>"##,
        r#"<point eId="point_op-1-a"><num>(a)</num><intro eId="intro_8"><p>in data;</p></intro><point eId="point_op-1-a-i">"#,
        r#"class="split"><num>3.</num>"#,
        r##"<num><ins title="Chair, 2027-03-16T09:30:00Z" refersTo="#party_2">4.</ins></num>"##,
        r#"<conclusions><p><authorialNote eId="fn_26" marker="2" placement="bottom">"#,
    ] {
        assert!(text.contains(wanted), "{wanted} in {text}");
    }
}

#[test]
fn json_is_the_form() {
    let paper = samples::outcome::paper("ar");
    let bytes = write(&paper, Format::Json, None).unwrap();
    assert_eq!(serde_json::from_slice::<Paper>(&bytes).unwrap(), paper);
    assert_eq!(Format::from_extension("json"), Some(Format::Json));
    assert_eq!(Format::from_extension("xml"), Some(Format::Akn));
}
