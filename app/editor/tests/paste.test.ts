import { JSDOM } from "jsdom";
import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMSerializer } from "prosemirror-model";
import { ClipboardParser, transformPastedHTML } from "../src/paste";
import { schema } from "../src/schema";

const { document } = new JSDOM("").window;

/** What arrives in the note, as HTML without the attributes that every block has. */
function pasted(html: string): string {
  const dom = document.createElement("div");
  dom.innerHTML = transformPastedHTML(html);
  const { content } = ClipboardParser.for(schema).parseSlice(dom);
  const out = document.createElement("div");
  out.append(DOMSerializer.fromSchema(schema).serializeFragment(content, { document }));
  return out.innerHTML.replace(/ (dir="auto"|rel="[^"]*"|target="_blank")/g, "");
}

const cases: { what: string; html: string; expected: string }[] = [
  {
    what: "Google Docs' wrapping <b> is not bold, its spans are",
    html: '<b style="font-weight:normal;" id="docs-internal-guid-1"><p dir="ltr"><span style="font-weight:700;font-style:italic">Agreed</span><span style="font-weight:400"> text</span></p></b>',
    expected: "<p><em><strong>Agreed</strong></em> text</p>",
  },
  {
    what: "Google Docs' redirect is taken away",
    html: '<p><a href="https://www.google.com/url?q=https://example.org/a&amp;sa=D"><span style="text-decoration:underline">here</span></a></p>',
    expected: '<p><a href="https://example.org/a">here</a></p>',
  },
  {
    what: "Google Docs' checklist becomes tasks",
    html: '<ul><li role="checkbox" aria-checked="true"><p>Call</p></li><li role="checkbox" aria-checked="false"><p>Write</p></li></ul>',
    expected: '<ul data-tasks="" class="note-tasks"><li data-checked="true"><p>Call</p></li><li data-checked="false"><p>Write</p></li></ul>',
  },
  {
    what: "Word's paragraphs with list styles become nested lists",
    html:
      '<p class="MsoListParagraph" style="margin-left:36pt;mso-list:l0 level1 lfo1"><!--[if !supportLists]--><span style="mso-list:Ignore">·<span style="font:7pt">&nbsp;</span></span><!--[endif]-->One</p>' +
      '<p class="MsoListParagraph" style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">a)</span>Inner</p>' +
      '<p class="MsoListParagraph" style="mso-list:l0 level1 lfo1"><span style="mso-list:Ignore">·</span>Two</p>' +
      '<p class="MsoNormal">After<o:p></o:p></p>',
    expected: "<ul><li><p>One</p><ol><li><p>Inner</p></li></ol></li><li><p>Two</p></li></ul><p>After</p>",
  },
  {
    what: "styles, scripts and pictures leave nothing behind",
    html: '<style>p{color:red}</style><p style="color:red" onclick="x()" class="MsoNormal">Plain<script>alert(1)</script><img src="x" onerror="alert(1)"></p>',
    expected: "<p>Plain</p>",
  },
  {
    what: "a dangerous link becomes text",
    html: '<p><a href="javascript:alert(1)">press</a></p>',
    expected: "<p>press</p>",
  },
  {
    what: "a table keeps its cells",
    html: '<table style="width:90%"><colgroup><col width="10"></colgroup><tbody><tr><th>State</th><td>Kenya</td></tr></tbody></table>',
    expected: "<table><tbody><tr><th><p>State</p></th><td><p>Kenya</p></td></tr></tbody></table>",
  },
];

for (const { what, html, expected } of cases) {
  test(what, () => assert.equal(pasted(html), expected));
}
