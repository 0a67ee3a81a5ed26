//! What people paste and type: numbered paragraphs keep their numbers.

#![allow(clippy::unwrap_used, reason = "in a test a surprise stops the test")]

use entente_papers::{
    form::{Block, Inline, Kind, Mark, Way},
    markdown, pasted,
};

fn words(content: &[Inline]) -> String {
    let word = |inline: &Inline| match inline {
        Inline::Text(run) => run.text.clone(),
        Inline::Break => "\n".to_owned(),
    };
    content.iter().map(word).collect()
}

fn shape(blocks: &[Block]) -> Vec<String> {
    let one = |block: &Block| match &block.kind {
        Kind::Paragraph { label, depth, content, .. } => {
            format!("{depth}|{}|{}", label.as_deref().unwrap_or_default(), words(content))
        }
        Kind::Heading { level, label, content } => {
            format!("#{level}|{}|{}", label.as_deref().unwrap_or_default(), words(content))
        }
        other => format!("{other:?}"),
    };
    blocks.iter().map(one).collect()
}

const WORD: &str = r##"<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><meta charset=utf-8><title>No</title>
<style><!-- p.MsoNormal {margin:0cm} --></style><xml><w:WordDocument></w:WordDocument></xml></head><body lang=EN-GB>
<!--StartFragment-->
<h1>Draft   outcome<o:p></o:p></h1>
<p class=MsoNormal><i>Recalling</i> the Compact&nbsp;&amp; its
objectives,<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='margin-left:36.0pt;text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>4 bis.<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span><![endif]>States <ins
cite="mailto:Bali%20Process" datetime="2027-03-16T09:30">should</ins><del cite="mailto:R%20%26%20P" datetime="2027-03-16T09:31">shall</del>
<b style='mso-bidi-font-weight:normal'>act</b>:</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>(a)<span>&nbsp;</span></span>in
data;<span style='mso-element:comment'><a class=msocomanchor href="#_c">[A1]</a></span></p>
<p class=MsoNormal>PP1 Typed.</p><p class=MsoNormal style='mso-list:l1 level1 lfo2'><span style='mso-list:Ignore'>·</span>Point</p>
<p><o:p>&nbsp;</o:p></p><script>alert("<p>no</p>")</script>
<!--EndFragment--></body></html>"##;

#[test]
fn what_word_hands_over() {
    let blocks = pasted::read(WORD);
    assert_eq!(
        shape(&blocks),
        [
            "#1||Draft outcome",
            "0||Recalling the Compact\u{A0}& its objectives,",
            "0|4 bis.|States shouldshall act:",
            "1|(a)|in data;",
            "0|PP1|Typed.",
            "0|•|Point",
        ]
    );
    let Kind::Paragraph { content, .. } = &blocks[2].kind else { panic!() };
    let changes: Vec<(Way, &str, &str)> = content
        .iter()
        .filter_map(|inline| match inline {
            Inline::Text(run) => run.change.as_ref().map(|c| (c.way, c.author.as_str(), c.at.as_str())),
            Inline::Break => None,
        })
        .collect();
    assert_eq!(
        changes,
        [(Way::Inserted, "Bali Process", "2027-03-16T09:30:00Z"), (Way::Deleted, "R & P", "2027-03-16T09:31:00Z")]
    );
}

#[test]
fn what_google_docs_and_libreoffice_hand_over() {
    let google = r#"<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-1"><ol style="margin-top:0;">
        <li dir="ltr" style="list-style-type:decimal;" aria-level="1"><p dir="ltr"><span style="font-weight:700">Bold</span><span> one</span></p></li>
        <ol><li style="list-style-type:lower-alpha" aria-level="2"><p>sub</p></li></ol>
        <li style="list-style-type:decimal" aria-level="1"><p><a href="https://example.org/?a=1&amp;b=2">two</a></p></li></ol>
        <br><p>plain <a href="javascript:x">no link</a></p></b>"#;
    let blocks = pasted::read(google);
    assert_eq!(shape(&blocks), ["0|1.|Bold one", "1|a.|sub", "0|2.|two", "0||plain no link"]);
    let Kind::Paragraph { content, .. } = &blocks[0].kind else { panic!() };
    assert_eq!(content[0], Inline::marked("Bold", vec![Mark::Strong]));
    assert_eq!(content[1], Inline::plain(" one"));
    let libre = "<ol start=3 type=i><li><p>three</p><p>and more</p><li value=7><p>seven</ol><ul><li>point</ul>\
        <table><tr><td>cell</td><td>other</td></tr></table>(b) typed";
    assert_eq!(
        shape(&pasted::read(libre)),
        ["0|iii.|three", "0||and more", "0|vii.|seven", "0|•|point", "0||cell", "0||other", "1|(b)|typed"]
    );
}

#[test]
fn anything_else_is_text_or_nothing() {
    for (html, wanted) in [
        ("a < b & c &unknown; &#x41;&#66;", vec!["0||a < b & c &unknown; AB"]),
        ("<p>one<br>two<br></p></p></div>three", vec!["0||one\ntwo", "0||three"]),
        ("<style>p{}</style><p style='display:none'>hidden</p>shown<!-- no", vec!["0||shown"]),
        ("<p title='>'>x</p", vec!["0||x"]),
        ("<svg><text>no</text></svg><img src=x onerror=y>", vec![]),
        ("", vec![]),
    ] {
        assert_eq!(shape(&pasted::read(html)), wanted, "{html}");
    }
    let deep = "<div><b>".repeat(50_000) + "down";
    assert_eq!(shape(&pasted::read(&deep)), ["0||down"]);
    for cut in 0..WORD.len() {
        if WORD.is_char_boundary(cut) {
            pasted::read(&WORD[..cut]);
        }
    }
}

#[test]
fn numbers_in_markdown_stay_as_they_were_typed() {
    let text = "# Draft\n\nPP1 *Recalling* the Compact,\nwhich goes on,\n\n1. States should\n2. Parties\n   (a) in data;\n   (i) in statistics;\n5. And\n4 bis. Also\nOP 3 ter Decides\n\n- point\n- other\n\n10 days later\n\n```\n1. code\n```\n";
    assert_eq!(
        shape(&markdown::read_draft(text))[..12],
        [
            "#1||Draft",
            "0|PP1|Recalling the Compact, which goes on,",
            "0|1.|States should",
            "0|2.|Parties",
            "1|(a)|in data;",
            "2|(i)|in statistics;",
            "0|5.|And",
            "0|4 bis.|Also",
            "0|OP 3 ter|Decides",
            "0|•|point",
            "0|•|other",
            "0||10 days later",
        ]
    );
}
