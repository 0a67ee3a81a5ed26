//! DOCX as others write it.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod parcels;

use entente_papers::{
    LeftOut, accepted,
    form::{Block, Inline, Kind, Mark, Paper, Part, Way},
    read_docx, rejected,
};
use parcels::{OFFICE, W, paragraph, read, relations, zipped};

fn words(content: &[Inline]) -> String {
    let word = |inline: &Inline| match inline {
        Inline::Text(run) => run.text.clone(),
        Inline::Break => "\n".to_owned(),
    };
    content.iter().map(word).collect()
}

/// "1|(a)|words" for each: depth, number and words; headings with a sign.
fn shape(paper: &Paper) -> Vec<String> {
    let one = |block: &Block| match &block.kind {
        Kind::Paragraph { label, depth, content, .. } => {
            format!("{depth}|{}|{}", label.as_deref().unwrap_or_default(), words(content))
        }
        Kind::Heading { level, label, content } => {
            format!("#{level}|{}|{}", label.as_deref().unwrap_or_default(), words(content))
        }
        other => format!("{other:?}"),
    };
    paper.blocks.iter().map(one).collect()
}

fn numbering() -> String {
    let level = |place: u8, format: &str, text: &str, more: &str| {
        format!(
            r#"<w:lvl w:ilvl="{place}"><w:start w:val="1"/><w:numFmt w:val="{format}"/>{more}<w:lvlText w:val="{text}"/></w:lvl>"#
        )
    };
    format!(
        r#"<w:numbering xmlns:w="{W}"><w:abstractNum w:abstractNumId="0">{}{}{}</w:abstractNum>
        <w:abstractNum w:abstractNumId="1">{}</w:abstractNum><w:abstractNum w:abstractNumId="2">{}{}</w:abstractNum>
        <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
        <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>
        <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num></w:numbering>"#,
        level(0, "decimal", "%1.", r#"<w:pStyle w:val="Numbered"/>"#),
        level(1, "lowerLetter", "(%2)", ""),
        level(2, "lowerRoman", "(%3)", ""),
        level(0, "bullet", "\u{F0B7}", ""),
        level(0, "upperRoman", "%1.", ""),
        level(1, "decimal", "%1.%2", "<w:isLgl/>"),
    )
}

const STYLES: &str = r#"<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
  <w:style w:type="paragraph" w:default="1" w:styleId="Standard"><w:name w:val="Normal"/></w:style>
  <w:style w:type="paragraph" w:styleId="berschrift1"><w:name w:val="heading 1"/><w:basedOn w:val="Standard"/>
    <w:pPr><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Titel"><w:name w:val="Title"/></w:style>
  <w:style w:type="paragraph" w:styleId="Numbered"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
  <w:style w:type="paragraph" w:styleId="NumberedChild"><w:name w:val="Child"/><w:basedOn w:val="Numbered"/></w:style>
  <w:style w:type="paragraph" w:styleId="Verzeichnis1"><w:name w:val="toc 1"/></w:style>
  <w:style w:type="character" w:styleId="Fett"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="character" w:styleId="Weg"><w:name w:val="Hidden"/><w:rPr><w:vanish/></w:rPr></w:style>
</w:styles>"#;

fn numbered(list: u8, level: u8) -> String {
    format!(r#"<w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{list}"/></w:numPr>"#)
}

#[test]
fn numbers_that_word_works_out_are_labels() {
    let style = |name: &str| format!(r#"<w:pStyle w:val="{name}"/>"#);
    let body = [
        paragraph(&style("Titel"), "Draft outcome"),
        paragraph(&format!("{}{}", style("berschrift1"), numbered(4, 0)), "General"),
        paragraph(&style("Numbered"), "One"),
        paragraph(&numbered(1, 1), "One a"),
        paragraph(&numbered(1, 1), "One b"),
        paragraph(&numbered(1, 2), "One b i"),
        paragraph("", ""),
        paragraph(&numbered(2, 0), "Bullet"),
        paragraph(&style("NumberedChild"), "Two"),
        paragraph(&numbered(1, 1), "Two a"),
        paragraph(&numbered(4, 1), "Legal"),
        paragraph(&numbered(3, 0), "Begins anew"),
        paragraph(&format!("{}{}", style("Numbered"), r#"<w:numPr><w:numId w:val="0"/></w:numPr>"#), "None"),
        paragraph(&numbered(77, 0), "Of no list"),
    ];
    let reading = read(&body.concat(), &[("word/styles.xml", STYLES), ("word/numbering.xml", &numbering())], "");
    assert_eq!(reading.paper.title, "Draft outcome");
    assert_eq!(
        shape(&reading.paper),
        [
            "#1|I.|General",
            "0|1.|One",
            "1|(a)|One a",
            "1|(b)|One b",
            "2|(i)|One b i",
            "1|•|Bullet",
            "0|2.|Two",
            "1|(a)|Two a",
            "1|1.1|Legal",
            "0|1.|Begins anew",
            "0||None",
            "0||Of no list",
        ]
    );
    assert!(reading.left_out.is_empty());
}

#[test]
fn numbers_that_somebody_typed_are_labels_too() {
    let set_in = |left: u16| format!(r#"<w:ind w:left="{left}" w:hanging="0"/>"#);
    let body = [
        paragraph("", "PP1 Recalling the Compact,"),
        paragraph("", "OP 3 bis. Decides"),
        "<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>4 bis.</w:t></w:r><w:r><w:tab/><w:t>Bold number</w:t></w:r></w:p>"
            .to_owned(),
        paragraph("", "(a) in data"),
        paragraph("", "(i) in statistics"),
        paragraph(&set_in(1440), "no number, set in"),
        paragraph("", "10 days later"),
        paragraph("", "5."),
    ];
    let reading = read(&body.concat(), &[], "");
    assert_eq!(
        shape(&reading.paper),
        [
            "0|PP1|Recalling the Compact,",
            "0|OP 3 bis.|Decides",
            "0|4 bis.|Bold number",
            "1|(a)|in data",
            "2|(i)|in statistics",
            "2||no number, set in",
            "0||10 days later",
            "0||5.",
        ]
    );
}

fn tracked(name: &str, author: &str, inside: &str) -> String {
    format!(r#"<w:{name} w:id="1" w:author="{author}" w:date="2027-03-16T09:30:00Z">{inside}</w:{name}>"#)
}

fn run(words: &str) -> String {
    format!(r#"<w:r><w:t xml:space="preserve">{words}</w:t></w:r>"#)
}

fn gone(words: &str) -> String {
    format!(r#"<w:r><w:delText xml:space="preserve">{words}</w:delText></w:r>"#)
}

#[test]
fn a_paragraph_typed_behind_another_is_a_new_one_and_not_a_split() {
    // Word adds the mark of the paragraph before and keeps its old one for the new words.
    let mark = tracked("ins", "PIDC", "");
    let body = format!(
        r#"<w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr><w:bookmarkStart w:id="7" w:name="p_0198_1"/>{}<w:bookmarkEnd w:id="7"/></w:p>
        <w:p><w:pPr><w:rPr>{mark}</w:rPr></w:pPr>{}</w:p><w:p>{}</w:p><w:p>{}</w:p>"#,
        run("1. Old."),
        tracked("ins", "PIDC", &run("2. New.")),
        tracked("ins", "PIDC", &run("3. Newer.")),
        run("4. Other."),
    );
    let paper = read(&body, &[], "").paper;
    let changes: Vec<Option<Way>> = paper.blocks.iter().map(|block| block.change.as_ref().map(|c| c.way)).collect();
    assert_eq!(changes, [None, Some(Way::Inserted), Some(Way::Inserted), None]);
    assert_eq!(paper.blocks[0].anchor.as_deref(), Some("0198-1"));
    assert_eq!(shape(&accepted(&paper)), ["0|1.|Old.", "0|2.|New.", "0|3.|Newer.", "0|4.|Other."]);
    assert_eq!(shape(&rejected(&paper)), ["0|1.|Old.", "0|4.|Other."]);
}

#[test]
fn changes_within_changes_moves_and_odd_dates() {
    let both = tracked("ins", "A", &tracked("del", "B", &gone("neither ")));
    let body = format!(
        "<w:p>{}{}{both}{}{}{}</w:p>",
        run("Kept "),
        tracked("moveFrom", "A", &run("from ")),
        tracked("moveTo", "A", &run("to ")),
        r#"<w:ins w:id="3" w:author="C" w:date="2027-03-16T09:30:00.123+02:00"><w:r><w:t>end</w:t></w:r></w:ins>"#,
        r#"<w:ins w:id="4" w:author="D"><w:r><w:br/></w:r></w:ins><w:r><w:t>line</w:t></w:r>"#,
    );
    let paper = read(&body, &[], "").paper;
    assert_eq!(shape(&accepted(&paper)), ["0||Kept to end line"]);
    assert_eq!(shape(&rejected(&paper)), ["0||Kept from line"]);
    let at: Vec<String> = match &paper.blocks[0].kind {
        Kind::Paragraph { content, .. } => content
            .iter()
            .filter_map(|inline| match inline {
                Inline::Text(run) => run.change.as_ref().map(|change| change.at.clone()),
                Inline::Break => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    assert_eq!(at, ["2027-03-16T09:30:00Z", "2027-03-16T09:30:00Z", "2027-03-16T09:30:00Z", ""]);
}

#[test]
fn comments_notes_links_and_fields() {
    let comments = format!(
        r#"<w:comments xmlns:w="{W}"><w:comment w:id="12" w:author="Ana" w:date="2027-03-16T09:30:00Z"><w:p><w:r><w:annotationRef/></w:r>{}</w:p><w:p>{}</w:p></w:comment></w:comments>"#,
        run("Why?"),
        run("Because.")
    );
    let footnotes = format!(
        r#"<w:footnotes xmlns:w="{W}"><w:footnote w:id="-1" w:type="separator"><w:p/></w:footnote><w:footnote w:id="2"><w:p><w:r><w:footnoteRef/></w:r>{}</w:p></w:footnote></w:footnotes>"#,
        run(" See resolution 73/195.")
    );
    let links = format!(
        r#"<Relationship Id="rL" Type="{OFFICE}/hyperlink" Target="https://example.org/?a=1&amp;b=2" TargetMode="External"/><Relationship Id="rJ" Type="{OFFICE}/hyperlink" Target="javascript:alert(1)" TargetMode="External"/><Relationship Id="rT" Type="{OFFICE}/attachedTemplate" Target="https://example.org/template.dotm" TargetMode="External"/>"#
    );
    let field = |instruction: &str, result: &str| {
        format!(
            r#"<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>{instruction}</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>"#,
            run(result)
        )
    };
    let body = format!(
        r#"<w:p>{}<w:commentRangeStart w:id="12"/>{}<w:commentRangeEnd w:id="12"/><w:r><w:commentReference w:id="12"/></w:r><w:r><w:footnoteReference w:id="2"/></w:r></w:p>
        <w:p><w:hyperlink r:id="rL"><w:r><w:rPr><w:u w:val="single"/><w:b w:val="0"/></w:rPr><w:t>site</w:t></w:r></w:hyperlink>{}<w:hyperlink r:id="rJ">{}</w:hyperlink>{}{}</w:p>
        <w:p>{}</w:p>"#,
        run("Plain "),
        run("commented"),
        field(r#" HYPERLINK "mailto:a@example.org" "#, "mail"),
        run("script"),
        field(" DATE ", "1 May"),
        r#"<w:r><w:rPr><w:vanish/></w:rPr><w:t>hidden</w:t></w:r><w:r><w:rPr><w:rStyle w:val="Fett"/></w:rPr><w:t>bold</w:t></w:r><w:r><w:pict/></w:r>"#,
        field(r#" TOC \o "1-3" "#, "Contents....1"),
    );
    let more =
        [("word/comments.xml", comments.as_str()), ("word/footnotes.xml", &footnotes), ("word/styles.xml", STYLES)];
    let reading = read(&body, &more, &links);
    assert_eq!(
        shape(&reading.paper),
        ["0||Plain commented¹", "0||sitemailscript1 Maybold", "0|1|See resolution 73/195."]
    );
    assert_eq!(reading.paper.blocks[2].part, Part::Footnote);
    assert_eq!(reading.paper.comments[0].paragraphs, ["Why?", "Because."]);
    let Kind::Paragraph { content, .. } = &reading.paper.blocks[0].kind else { panic!() };
    assert!(matches!(&content[1], Inline::Text(run) if run.text == "commented" && run.comments == [0]), "{content:?}");
    let Kind::Paragraph { content, .. } = &reading.paper.blocks[1].kind else { panic!() };
    let marks: Vec<&[Mark]> = content
        .iter()
        .map(|inline| match inline {
            Inline::Text(run) => run.marks.as_slice(),
            Inline::Break => &[],
        })
        .collect();
    let link = |href: &str| vec![Mark::Link { href: href.to_owned() }];
    assert_eq!(marks, [&link("https://example.org/?a=1&b=2")[..], &link("mailto:a@example.org"), &[], &[Mark::Strong]]);
    let left_out: Vec<(LeftOut, usize)> = reading.left_out.into_iter().collect();
    assert_eq!(
        left_out,
        [
            (LeftOut::Pictures, 1),
            (LeftOut::Fields, 1),
            (LeftOut::Contents, 1),
            (LeftOut::HiddenText, 1),
            (LeftOut::External, 1),
            (LeftOut::Links, 1),
        ]
    );
}

#[test]
fn tables_are_their_paragraphs_and_rows_carry_their_changes() {
    let row = |properties: &str, words: &str| {
        format!(
            "<w:tr>{properties}<w:tc><w:tcPr/>{}</w:tc><w:tc>{}</w:tc></w:tr>",
            paragraph("", words),
            paragraph("", "second")
        )
    };
    let body = format!(
        r#"{}<w:tbl>{}{}</w:tbl>{}"#,
        paragraph("", "Before"),
        row("", "first"),
        row(&format!("<w:trPr>{}</w:trPr>", tracked("ins", "A", "")), "new row"),
        paragraph("", "After"),
    );
    let reading = read(&body, &[], "");
    assert_eq!(reading.left_out.get(&LeftOut::Tables), Some(&1));
    assert_eq!(
        shape(&accepted(&reading.paper)),
        ["0||Before", "0||first", "0||second", "0||new row", "0||second", "0||After"]
    );
    assert_eq!(shape(&rejected(&reading.paper)), ["0||Before", "0||first", "0||second", "0||After"]);
}

#[test]
fn other_prefixes_and_the_strict_spelling_are_the_same() {
    let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    let document = format!(
        r#"<d:document xmlns:d="{strict}"><d:body><d:sdt><d:sdtContent><d:p><d:r><d:t>words</d:t></d:r></d:p></d:sdtContent></d:sdt></d:body></d:document>"#
    );
    let kind = "http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument";
    let package = relations(&format!(r#"<Relationship Id="a" Type="{kind}" Target="/text/main.xml"/>"#));
    let bytes = zipped(&[("[Content_Types].xml", "<T/>"), ("_rels/.rels", &package), ("text/main.xml", &document)]);
    assert_eq!(shape(&read_docx(&bytes).unwrap().paper), ["0||words"]);
}
