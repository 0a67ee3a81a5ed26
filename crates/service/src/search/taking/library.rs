//! Texts of the library of agreed language, paragraph by paragraph.

use entente_domain::{
    search::{Kind, Readers},
    text::Multilingual,
};
use entente_store::{
    Broken, Tx,
    entries::{self, Entry, Says},
    library::{Source, Text},
};

use super::{days, form, languages};
use crate::library;

/// Takes in a text, in place of the one with the same id.
pub(crate) async fn take(tx: &mut Tx, source: &Source, texts: &[Text]) -> Result<(), Broken> {
    let key = format!("library {}", source.id);
    let mut made = Vec::new();
    if let Some(readers) = library::readers(source) {
        made.push(head(source, &readers));
        made.extend(texts.iter().map(|text| paragraph(source, text, &readers)));
    }
    entries::put(tx.link(), &key, &made).await?;
    entries::set_taken(tx.link(), &key, form(), 0).await
}

fn head(source: &Source, readers: &Readers) -> Entry {
    let about = &source.about;
    entry(
        source,
        readers,
        source.id.clone(),
        Says {
            title: about.title.clone(),
            text: about.note.clone(),
            under: if about.body.is_empty() { about.meeting.clone() } else { about.body.clone() },
            called: about.symbol.clone(),
            ..Says::default()
        },
    )
}

fn paragraph(source: &Source, text: &Text, readers: &Readers) -> Entry {
    let named = source.about.title.all().map(|(code, title)| {
        let symbol = &source.about.symbol;
        (code, if symbol.is_empty() { title.to_owned() } else { format!("{symbol}, {title}") })
    });
    let mut under = Multilingual::default();
    named.for_each(|(code, title)| under.insert(code, title));
    entry(
        source,
        readers,
        format!("{}/{}", source.id, text.para),
        Says {
            text: Multilingual::single(&text.language, text.says.words.clone()),
            under,
            called: text.says.designation.clone(),
            within: source.id.clone(),
            ..Says::default()
        },
    )
}

fn entry(source: &Source, readers: &Readers, thing: String, says: Says) -> Entry {
    Entry {
        kind: Kind::Adopted,
        thing,
        languages: languages([&says.title, &says.text]),
        meeting: source.meeting.clone(),
        readers: readers.clone(),
        day: days(&source.day),
        themes: Vec::new(),
        says: Says { date: source.day.clone(), ..says },
    }
}
