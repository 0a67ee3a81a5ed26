//! What Word does when somebody accepts, or rejects, all changes of a DOCX: by the marks in the file, without our reader.

use entente_papers::form::Way;
use quick_xml::{Reader, events::Event};

/// The paragraphs of a DOCX after somebody accepted, or rejected, all changes: what Word does, on text alone.
pub fn settled(document: &str, keep: Way) -> Vec<String> {
    let mut reader = Reader::from_str(document);
    let (mut all, mut words) = (Vec::new(), String::new());
    let (mut inside, mut in_text, mut in_properties, mut mark_gone) = (None, false, false, false);
    let way = |name: &str| match name {
        "w:ins" | "w:moveTo" => Some(Way::Inserted),
        "w:del" | "w:moveFrom" => Some(Way::Deleted),
        _ => None,
    };
    loop {
        match reader.read_event().unwrap() {
            Event::Eof => break,
            Event::Start(start) => match start.name().as_ref() {
                "w:pPr" => in_properties = true,
                "w:t" | "w:delText" => in_text = true,
                name => inside = way(name).or(inside),
            },
            Event::Empty(empty) => match (empty.name().as_ref(), in_properties) {
                ("w:tab", false) if inside.is_none_or(|way| way == keep) => words.push('\t'),
                ("w:br", false) if inside.is_none_or(|way| way == keep) => words.push('\n'),
                (name, true) if way(name).is_some() => mark_gone = way(name) != Some(keep),
                _ => {}
            },
            Event::End(end) => match end.name().as_ref() {
                "w:pPr" => in_properties = false,
                "w:t" | "w:delText" => in_text = false,
                // A paragraph whose mark is gone runs on into the next one.
                "w:p" if mark_gone => mark_gone = false,
                "w:p" => all.push(std::mem::take(&mut words)),
                name if way(name).is_some() => inside = None,
                _ => {}
            },
            Event::Text(text) if in_text && inside.is_none_or(|way| way == keep) => words.push_str(&text),
            Event::GeneralRef(name) if in_text && inside.is_none_or(|way| way == keep) => {
                words.push_str(quick_xml::escape::resolve_xml_entity(&name.into_inner()).unwrap());
            }
            _ => {}
        }
    }
    all
}
