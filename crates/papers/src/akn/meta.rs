//! What the statement says of itself: work, expression and manifestation, and who is named in it.

use super::{MEDIA_TYPE, Writer};

/// The body that gave itself the naming convention; dialogues on migration are of its family.
const JURISDICTION: &str = "un";

impl Writer<'_> {
    /// `component`: "main", or an annex.
    pub(super) fn meta(&mut self, component: &str) {
        let paper = self.paper;
        let instant = if paper.made_at.is_empty() { "1970-01-01" } else { paper.made_at.as_str() };
        let day = instant.split('T').next().unwrap_or(instant);
        let language = three_letters(&paper.language);
        let number = if paper.symbol.is_empty() { &paper.title } else { &paper.symbol };
        let work = format!("/akn/{JURISDICTION}/statement/{day}/{}", in_address(number));
        let expression = format!("{work}/{language}@{day}");
        let manifestation = format!("{expression}.akn");
        self.xml.open("meta", &[]);
        self.xml.open("identification", &[("source", "#organ")]);
        for (name, address) in
            [("FRBRWork", &work), ("FRBRExpression", &expression), ("FRBRManifestation", &manifestation)]
        {
            self.xml.open(name, &[]);
            self.xml.empty("FRBRthis", &[("value", &format!("{address}/!{component}"))]);
            self.xml.empty("FRBRuri", &[("value", address)]);
            self.xml.empty("FRBRdate", &[("date", instant), ("name", "generation")]);
            self.xml.empty("FRBRauthor", &[("href", "#organ"), ("as", "#author")]);
            match name {
                "FRBRWork" => {
                    self.xml.empty("FRBRcountry", &[("value", JURISDICTION)]);
                    if !paper.symbol.is_empty() {
                        self.xml.empty("FRBRnumber", &[("value", &paper.symbol)]);
                    }
                    if !paper.title.is_empty() {
                        self.xml.empty("FRBRname", &[("value", &paper.title)]);
                    }
                }
                "FRBRExpression" => self.xml.empty("FRBRlanguage", &[("language", &language)]),
                _ => self.xml.empty("FRBRformat", &[("value", MEDIA_TYPE)]),
            }
            self.xml.close(name);
        }
        self.xml.close("identification");
        if component == "main" {
            self.references();
        }
        self.xml.close("meta");
    }

    fn references(&mut self) {
        self.xml.open("references", &[("source", "#organ")]);
        let organ = if self.paper.organ.is_empty() { "-" } else { self.paper.organ.as_str() };
        let organization = |id: &str, name: &str| {
            let place = format!("/akn/ontology/organization/{JURISDICTION}/{}", in_address(name));
            [("eId", id.to_owned()), ("href", place), ("showAs", name.to_owned())]
        };
        let mut all = vec![organization("organ", organ)];
        for (place, name) in self.parties.iter().enumerate() {
            all.push(organization(&format!("party_{}", place + 1), if name.is_empty() { "-" } else { name }));
        }
        for one in &all {
            let attributes: Vec<(&str, &str)> = one.iter().map(|(name, value)| (*name, value.as_str())).collect();
            self.xml.empty("TLCOrganization", &attributes);
        }
        let role = [("eId", "author"), ("href", "/akn/ontology/role/author"), ("showAs", "Author")];
        self.xml.empty("TLCRole", &role);
        self.xml.close("references");
    }

    pub(super) fn preface(&mut self) {
        let paper = self.paper;
        self.xml.open("preface", &[]);
        if !paper.organ.is_empty() || !paper.symbol.is_empty() {
            self.xml.open("p", &[("class", "masthead")]);
            self.xml.text(&paper.organ);
            if !paper.symbol.is_empty() {
                self.xml.text(" ");
                self.xml.leaf("docNumber", &[], &paper.symbol);
            }
            self.xml.close("p");
        }
        self.xml.open("p", &[]);
        self.xml.leaf("docTitle", &[], &paper.title);
        self.xml.close("p");
        for meta in &paper.meta {
            let label = if meta.label.is_empty() { String::new() } else { format!("{}: ", meta.label) };
            self.xml.leaf("p", &[("class", "meta")], &format!("{label}{}", meta.value));
        }
        self.xml.close("preface");
    }
}

/// ISO 639-2, as the naming convention has it.
fn three_letters(language: &str) -> String {
    let first = language.split('-').next().unwrap_or_default();
    match first {
        "ar" => "ara",
        "en" => "eng",
        "es" => "spa",
        "fr" => "fra",
        "ru" => "rus",
        "zh" => "zho",
        "" => "und",
        other => other,
    }
    .to_owned()
}

/// What may stand in an address without being spelled out.
fn in_address(name: &str) -> String {
    let letters = name.chars().map(|letter| if letter.is_ascii_alphanumeric() || letter == '.' { letter } else { '-' });
    let name: String = letters.collect();
    let name = name.trim_matches('-');
    if name.is_empty() { "text".to_owned() } else { name.to_owned() }
}
