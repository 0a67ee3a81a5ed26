//! What a file from outside is, told by its name and its content together: who names a program "report.pdf" is refused.

/// The media type under which a paper is kept and given out; none: it is not taken. Nothing is unpacked for it.
pub(crate) fn paper(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    let zipped = bytes.starts_with(b"PK\x03\x04");
    match ending.as_str() {
        "pdf" if bytes.starts_with(b"%PDF-") => Some("application/pdf"),
        "docx" if zipped => Some("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
        "odt" if zipped => Some("application/vnd.oasis.opendocument.text"),
        "txt" if is_text(bytes) => Some("text/plain; charset=utf-8"),
        _ => None,
    }
}

/// The same with tables and slides, which go with posts.
pub(crate) fn paper_or_table(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let ending = name.rsplit_once('.')?.1.to_ascii_lowercase();
    let zipped = bytes.starts_with(b"PK\x03\x04");
    match ending.as_str() {
        "xlsx" if zipped => Some("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        "pptx" if zipped => Some("application/vnd.openxmlformats-officedocument.presentationml.presentation"),
        "ods" if zipped => Some("application/vnd.oasis.opendocument.spreadsheet"),
        "csv" if is_text(bytes) => Some("text/csv; charset=utf-8"),
        _ => paper(name, bytes),
    }
}

fn is_text(bytes: &[u8]) -> bool {
    std::str::from_utf8(bytes).is_ok_and(|text| !text.contains('\0'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn name_and_content_must_agree() {
        let table: [(&str, &[u8], bool); 8] = [
            ("report.pdf", b"%PDF-1.7 ...", true),
            ("report.pdf", b"MZ\x90\x00", false),
            ("report.exe", b"%PDF-1.7", false),
            ("figures.XLSX", b"PK\x03\x04...", true),
            ("figures.xlsx", b"<script>", false),
            ("figures.csv", "pays;année\n".as_bytes(), true),
            ("figures.csv", b"a\0b", false),
            ("pdf", b"%PDF-1.7", false),
        ];
        for (name, bytes, taken) in table {
            assert_eq!(paper_or_table(name, bytes).is_some(), taken, "{name}");
        }
        assert!(paper("figures.csv", b"a;b").is_none(), "no statement is a table");
    }
}
