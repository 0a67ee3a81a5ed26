//! How it looks: one quiet serif, black on white, headings by size and space.

use crate::{form::Paper, xml::Xml};

use super::{
    body::NAMESPACES,
    runs::{LABEL_STYLE, lang},
};

/// A paragraph style: id, name, what it is based on, heading level from 0, then spacing before, after, size in half
/// points, and more in the schema's order.
struct Look {
    id: &'static str,
    name: &'static str,
    based_on: &'static str,
    outline: Option<&'static str>,
    before: &'static str,
    after: &'static str,
    half_points: &'static str,
    bold: bool,
    italic: bool,
    colour: Option<&'static str>,
    mono: bool,
}

const PLAIN: Look = Look {
    id: "Body",
    name: "Body Text",
    based_on: "Normal",
    outline: None,
    before: "0",
    after: "140",
    half_points: "22",
    bold: false,
    italic: false,
    colour: None,
    mono: false,
};

const LOOKS: &[Look] = &[
    PLAIN,
    Look { id: "Within", name: "Within", based_on: "Body", after: "100", ..PLAIN },
    Look {
        id: "Small",
        name: "Small",
        based_on: "Normal",
        after: "120",
        half_points: "19",
        colour: Some("404040"),
        ..PLAIN
    },
    Look { id: "Decision", name: "Decision", based_on: "Body", before: "60", bold: true, ..PLAIN },
    Look {
        id: "Attribution",
        name: "Attribution",
        after: "140",
        half_points: "18",
        italic: true,
        colour: Some("595959"),
        ..PLAIN
    },
    Look { id: "Organ", name: "Organ", after: "360", half_points: "20", colour: Some("404040"), ..PLAIN },
    Look { id: "Title", name: "Title", before: "120", after: "240", half_points: "36", bold: true, ..PLAIN },
    Look { id: "Meta", name: "Meta", after: "40", half_points: "20", colour: Some("404040"), ..PLAIN },
    Look {
        id: "Heading1",
        name: "heading 1",
        outline: Some("0"),
        before: "400",
        after: "140",
        half_points: "28",
        bold: true,
        ..PLAIN
    },
    Look {
        id: "Heading2",
        name: "heading 2",
        outline: Some("1"),
        before: "320",
        after: "120",
        half_points: "24",
        bold: true,
        ..PLAIN
    },
    Look {
        id: "Heading3",
        name: "heading 3",
        outline: Some("2"),
        before: "260",
        after: "100",
        half_points: "22",
        bold: true,
        ..PLAIN
    },
    Look {
        id: "Heading4",
        name: "heading 4",
        outline: Some("3"),
        before: "220",
        after: "80",
        half_points: "22",
        italic: true,
        ..PLAIN
    },
    Look {
        id: "Heading5",
        name: "heading 5",
        outline: Some("4"),
        before: "200",
        after: "80",
        half_points: "21",
        italic: true,
        ..PLAIN
    },
    Look {
        id: "Heading6",
        name: "heading 6",
        outline: Some("5"),
        before: "200",
        after: "80",
        half_points: "20",
        italic: true,
        ..PLAIN
    },
    Look { id: "ListParagraph", name: "List Paragraph", after: "80", ..PLAIN },
    Look { id: "Code", name: "Code", half_points: "19", mono: true, ..PLAIN },
    Look { id: "TableText", name: "Table Text", after: "40", half_points: "20", ..PLAIN },
    Look { id: "TableHead", name: "Table Head", after: "40", half_points: "20", bold: true, ..PLAIN },
    Look { id: "Header", name: "header", after: "0", half_points: "18", colour: Some("595959"), ..PLAIN },
    Look { id: "Footer", name: "footer", after: "0", half_points: "18", colour: Some("595959"), ..PLAIN },
    Look { id: "CommentText", name: "annotation text", after: "0", half_points: "20", ..PLAIN },
];

/// Every machine that opens DOCX has these, or what stands in for them.
pub(super) const SERIF: &str = "Times New Roman";
pub(super) const MONO: &str = "Courier New";
pub(super) const CHINESE: &str = "SimSun";

pub(super) fn styles(paper: &Paper) -> Vec<u8> {
    let mut xml = Xml::part();
    xml.open("w:styles", &NAMESPACES[..2]);
    defaults(&mut xml, paper);
    xml.open("w:style", &[("w:type", "paragraph"), ("w:default", "1"), ("w:styleId", "Normal")]);
    xml.empty("w:name", &[("w:val", "Normal")]);
    xml.empty("w:qFormat", &[]);
    if paper.is_right_to_left() {
        xml.open("w:pPr", &[]);
        xml.empty("w:bidi", &[]);
        xml.close("w:pPr");
    }
    xml.close("w:style");
    character(&mut xml, "DefaultParagraphFont", "Default Paragraph Font", true, |_| {});
    for look in LOOKS {
        paragraph(&mut xml, look);
    }
    character(&mut xml, "Hyperlink", "Hyperlink", false, |xml| {
        xml.empty("w:color", &[("w:val", "0A5570")]);
        xml.empty("w:u", &[("w:val", "single")]);
    });
    character(&mut xml, "CodeText", "Code Text", false, |xml| fonts(xml, MONO));
    character(&mut xml, "CommentReference", "annotation reference", false, |xml| {
        xml.empty("w:sz", &[("w:val", "16")]);
        xml.empty("w:szCs", &[("w:val", "16")]);
    });
    character(&mut xml, LABEL_STYLE, "Paragraph Number", false, |_| {});
    table(&mut xml);
    xml.close("w:styles");
    xml.into_bytes()
}

fn defaults(xml: &mut Xml, paper: &Paper) {
    xml.open("w:docDefaults", &[]);
    xml.open("w:rPrDefault", &[]);
    xml.open("w:rPr", &[]);
    fonts(xml, SERIF);
    xml.empty("w:sz", &[("w:val", "22")]);
    xml.empty("w:szCs", &[("w:val", "24")]);
    let [(half, language)] = lang(&paper.language);
    let mut languages = vec![("w:val", "en-GB"), ("w:eastAsia", "zh-CN"), ("w:bidi", "ar-SA")];
    languages.iter_mut().filter(|(name, _)| *name == half).for_each(|(_, value)| *value = language);
    xml.empty("w:lang", &languages);
    xml.close("w:rPr");
    xml.close("w:rPrDefault");
    xml.open("w:pPrDefault", &[]);
    xml.open("w:pPr", &[]);
    xml.empty("w:spacing", &[("w:after", "140"), ("w:line", "276"), ("w:lineRule", "auto")]);
    xml.close("w:pPr");
    xml.close("w:pPrDefault");
    xml.close("w:docDefaults");
}

fn fonts(xml: &mut Xml, name: &str) {
    xml.empty("w:rFonts", &[("w:ascii", name), ("w:eastAsia", CHINESE), ("w:hAnsi", name), ("w:cs", SERIF)]);
}

fn character(xml: &mut Xml, id: &str, name: &str, default: bool, look: impl Fn(&mut Xml)) {
    let mut attributes = vec![("w:type", "character")];
    if default {
        attributes.push(("w:default", "1"));
    }
    attributes.push(("w:styleId", id));
    xml.open("w:style", &attributes);
    xml.empty("w:name", &[("w:val", name)]);
    if !default {
        xml.empty("w:basedOn", &[("w:val", "DefaultParagraphFont")]);
    }
    xml.empty("w:uiPriority", &[("w:val", "99")]);
    if !default {
        xml.open("w:rPr", &[]);
        look(xml);
        xml.close("w:rPr");
    }
    xml.close("w:style");
}

fn paragraph(xml: &mut Xml, look: &Look) {
    let custom = matches!(
        look.id,
        "Within" | "Small" | "Decision" | "Attribution" | "Organ" | "Meta" | "Code" | "TableText" | "TableHead"
    );
    let mut attributes = vec![("w:type", "paragraph")];
    if custom {
        attributes.push(("w:customStyle", "1"));
    }
    attributes.push(("w:styleId", look.id));
    xml.open("w:style", &attributes);
    xml.empty("w:name", &[("w:val", look.name)]);
    xml.empty("w:basedOn", &[("w:val", look.based_on)]);
    if look.outline.is_some() {
        xml.empty("w:next", &[("w:val", "Body")]);
    }
    xml.empty("w:qFormat", &[]);
    xml.open("w:pPr", &[]);
    if look.outline.is_some() || look.id == "Title" {
        xml.empty("w:keepNext", &[]);
    }
    if look.id == "Decision" {
        xml.open("w:pBdr", &[]);
        let line = [("w:val", "single"), ("w:sz", "12"), ("w:space", "8"), ("w:color", "0A5570")];
        xml.empty("w:left", &line);
        xml.close("w:pBdr");
    }
    if matches!(look.id, "Organ" | "Footer" | "Header") {
        xml.open("w:tabs", &[]);
        xml.empty("w:tab", &[("w:val", "right"), ("w:pos", "9070")]);
        xml.close("w:tabs");
    }
    xml.empty("w:spacing", &[("w:before", look.before), ("w:after", look.after)]);
    if look.id == "Decision" {
        xml.empty("w:ind", &[("w:left", "227")]);
    }
    if let Some(level) = look.outline {
        xml.empty("w:outlineLvl", &[("w:val", level)]);
    }
    xml.close("w:pPr");
    xml.open("w:rPr", &[]);
    if look.mono {
        fonts(xml, MONO);
    }
    if look.bold {
        xml.empty("w:b", &[]);
        xml.empty("w:bCs", &[]);
    }
    if look.italic {
        xml.empty("w:i", &[]);
        xml.empty("w:iCs", &[]);
    }
    if let Some(colour) = look.colour {
        xml.empty("w:color", &[("w:val", colour)]);
    }
    xml.empty("w:sz", &[("w:val", look.half_points)]);
    // Arabic of the same size looks smaller.
    let larger = look.half_points.parse::<u32>().map_or_else(|_| look.half_points.to_owned(), |n| (n + 2).to_string());
    xml.empty("w:szCs", &[("w:val", &larger)]);
    xml.close("w:rPr");
    xml.close("w:style");
}

fn table(xml: &mut Xml) {
    xml.open("w:style", &[("w:type", "table"), ("w:customStyle", "1"), ("w:styleId", "PaperTable")]);
    xml.empty("w:name", &[("w:val", "Paper Table")]);
    xml.empty("w:uiPriority", &[("w:val", "59")]);
    xml.open("w:tblPr", &[]);
    xml.open("w:tblBorders", &[]);
    for side in ["w:top", "w:bottom", "w:insideH"] {
        xml.empty(side, &[("w:val", "single"), ("w:sz", "4"), ("w:space", "0"), ("w:color", "999999")]);
    }
    xml.close("w:tblBorders");
    xml.open("w:tblCellMar", &[]);
    xml.empty("w:top", &[("w:w", "60"), ("w:type", "dxa")]);
    xml.empty("w:left", &[("w:w", "85"), ("w:type", "dxa")]);
    xml.empty("w:bottom", &[("w:w", "40"), ("w:type", "dxa")]);
    xml.empty("w:right", &[("w:w", "85"), ("w:type", "dxa")]);
    xml.close("w:tblCellMar");
    xml.close("w:tblPr");
    xml.close("w:style");
}
