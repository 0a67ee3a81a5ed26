//! DOCX as nobody should write it.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

mod parcels;

use entente_papers::{LeftOut, Unreadable, form::Kind, read_docx};
use parcels::{file, paragraph, read, zipped};

#[test]
fn what_is_no_docx_says_what_it_is() {
    let mut ole = vec![0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
    ole.extend([0; 600]);
    assert_eq!(read_docx(&ole), Err(Unreadable::OldFormat));
    ole.extend("EncryptedPackage".encode_utf16().flat_map(u16::to_le_bytes));
    assert_eq!(read_docx(&ole), Err(Unreadable::Encrypted));
    for other in [&b""[..], b"%PDF-1.7", b"{\\rtf1", b"P"] {
        assert_eq!(read_docx(other), Err(Unreadable::NotDocx));
    }
    assert_eq!(read_docx(b"PK\x03\x04 and no more"), Err(Unreadable::Damaged));
    assert_eq!(
        read_docx(&zipped(&[("mimetype", "application/vnd.oasis.opendocument.text")])),
        Err(Unreadable::NotDocx)
    );
    assert_eq!(read_docx(&zipped(&[("[Content_Types].xml", "<T/>")])), Err(Unreadable::NotDocx));
}

#[test]
fn every_damaged_file_is_refused_or_read_and_nothing_else() {
    let whole = file(&paragraph("", "words"), &[("word/styles.xml", "<styles/>")], "");
    for length in (0..whole.len()).step_by(7) {
        let _ = read_docx(&whole[..length]).unwrap_err();
    }
    for place in (0..whole.len()).step_by(3) {
        let mut bytes = whole.clone();
        bytes[place] ^= 0x55;
        let _ = read_docx(&bytes);
    }
}

#[test]
fn bombs_and_doors_to_elsewhere_are_refused() {
    let spaces = " ".repeat(40 << 20);
    assert_eq!(read_docx(&file(&spaces, &[], "")), Err(Unreadable::TooLarge));
    // Below the limit of a part, but packed as no text is.
    let spaces = " ".repeat(20 << 20);
    assert_eq!(read_docx(&file(&spaces, &[], "")), Err(Unreadable::TooLarge));
    let deep = format!("{}{}", "<w:sdt><w:sdtContent>".repeat(500), "</w:sdtContent></w:sdt>".repeat(500));
    assert_eq!(read_docx(&file(&deep, &[], "")), Err(Unreadable::TooDeep));
    let many = "<w:p/>".repeat(700_000);
    assert_eq!(read_docx(&file(&many, &[], "")), Err(Unreadable::TooLarge));
    let attributes: String = (0..5_000).map(|place| format!(" a{place}=\"\"")).collect();
    assert_eq!(read_docx(&file(&format!("<w:p{attributes}/>"), &[], "")), Err(Unreadable::TooLarge));
    for styles in [
        r#"<!DOCTYPE a SYSTEM "file:///etc/passwd"><a/>"#,
        r#"<!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>"#,
        "<a>&b;</a>",
        "<a b='&c;'/>",
    ] {
        assert_eq!(read_docx(&file("", &[("word/styles.xml", styles)], "")), Err(Unreadable::Forbidden), "{styles}");
    }
    let names: Vec<String> = (0..5_000).map(|place| format!("word/media/{place}.png")).collect();
    let parts: Vec<(&str, &str)> = names.iter().map(|name| (name.as_str(), "")).collect();
    assert_eq!(read_docx(&file("", &parts, "")), Err(Unreadable::TooLarge));
}

#[test]
fn macros_are_told_and_not_looked_at() {
    let reading =
        read(&paragraph("", "words"), &[("word/vbaProject.bin", "\u{0}"), ("word/embeddings/a.xlsx", "")], "");
    assert_eq!(reading.left_out.get(&LeftOut::Macros), Some(&1));
    assert_eq!(reading.left_out.get(&LeftOut::Embedded), Some(&1));
    assert!(matches!(&reading.paper.blocks[..], [block] if matches!(block.kind, Kind::Paragraph { .. })));
}

#[test]
fn what_comes_again_everywhere_is_kept_short() {
    // A name, an address and a number's pattern of a megabyte, at fifty thousand places.
    let long = "x".repeat(1 << 20);
    let runs = "<w:r><w:t>a</w:t></w:r>".repeat(30_000);
    let fields = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>".repeat(10_000);
    let breaks = "<w:r><w:br/></w:r>".repeat(50_000);
    let body = format!(
        "<w:p><w:ins w:id=\"1\" w:author=\"{long}\">{runs}</w:ins></w:p><w:p>{breaks}</w:p><w:p>{fields}{runs}</w:p>"
    );
    let reading = read(&body, &[], "");
    let written = serde_json::to_string(&reading.paper).unwrap();
    assert!(written.len() < 1 << 20, "{}", written.len());
    let numbering = format!(
        r#"<w:numbering xmlns:w="{}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="-9223372036854775808"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="{long}%1"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="-9223372036854775808"/></w:lvlOverride></w:num></w:numbering>"#,
        parcels::W
    );
    let one = paragraph(
        r#"<w:numPr><w:numId w:val="1"/></w:numPr><w:outlineLvl w:val="9223372036854775807"/><w:ind w:left="9223372036854775807" w:firstLine="-9223372036854775808"/>"#,
        "a",
    );
    let reading = read(&one.repeat(1_000), &[("word/numbering.xml", &numbering)], "");
    assert_eq!(reading.paper.blocks.len(), 1_000);
}
