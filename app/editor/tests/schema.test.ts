import { JSDOM } from "jsdom";
import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMParser, DOMSerializer, Node } from "prosemirror-model";
import { initProseMirrorDoc, prosemirrorToYXmlFragment } from "y-prosemirror";
import * as Y from "yjs";
import { isKnown, watchUnknown } from "../src/guard";
import { safeHref, schema, typedHref } from "../src/schema";

const { document } = new JSDOM("").window;
const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });

const everything = Node.fromJSON(schema, {
  type: "doc",
  content: [
    { type: "heading", attrs: { level: 2 }, content: [{ type: "text", text: "Chair’s summary" }] },
    {
      type: "paragraph",
      content: ["strong", "em", "underline", "strike", "code"].map((mark) => ({ type: "text", text: mark, marks: [{ type: mark }] })),
    },
    {
      type: "paragraph",
      content: [
        { type: "text", text: "مرحبا", marks: [{ type: "link", attrs: { href: "https://example.org/a" } }] },
        { type: "hard_break" },
        { type: "text", text: "A/RES/73/195" },
      ],
    },
    { type: "bullet_list", content: [{ type: "list_item", content: [paragraph("one"), { type: "blockquote", content: [paragraph("two")] }] }] },
    { type: "ordered_list", attrs: { order: 3 }, content: [{ type: "list_item", content: [paragraph("three")] }] },
    { type: "task_list", content: [{ type: "task_item", attrs: { checked: true }, content: [paragraph("done")] }] },
    {
      type: "table",
      content: [
        { type: "table_row", content: [{ type: "table_header", content: [paragraph("State")] }] },
        { type: "table_row", content: [{ type: "table_cell", content: [paragraph("Kenya")] }] },
      ],
    },
    { type: "code_block", content: [{ type: "text", text: "a  b" }] },
    { type: "horizontal_rule" },
  ],
});

test("a note goes through Yjs and back unchanged", () => {
  const fragment = new Y.Doc().getXmlFragment("prosemirror");
  prosemirrorToYXmlFragment(everything, fragment);
  assert.deepEqual(initProseMirrorDoc(fragment, schema).doc.toJSON(), everything.toJSON());
  assert.ok(isKnown(fragment));
});

test("a note goes through HTML and back unchanged", () => {
  const html = document.createElement("div");
  html.append(DOMSerializer.fromSchema(schema).serializeFragment(everything.content, { document }));
  assert.equal(html.querySelector("h4")?.getAttribute("dir"), "auto");
  assert.equal(html.querySelectorAll("[style]").length, 0);
  assert.deepEqual(DOMParser.fromSchema(schema).parse(html).toJSON(), everything.toJSON());
});

test("every container may be empty, so that two people emptying it delete nothing", () => {
  for (const name of ["blockquote", "bullet_list", "ordered_list", "task_list", "list_item", "task_item", "table_row", "table_cell"]) {
    assert.doesNotThrow(() => schema.nodes[name]!.create().check(), name);
  }
});

test("only http, https and mailto become links", () => {
  const cases: [unknown, string | null][] = [
    ["https://example.org/", "https://example.org/"],
    ["http://example.org/a b", "http://example.org/a%20b"],
    ["mailto:a@example.org", "mailto:a@example.org"],
    ["javascript:alert(1)", null],
    ["  JavaScript:alert(1)", null],
    ["data:text/html,hello", null],
    ["file:///etc/passwd", null],
    ["/relative", null],
    [7, null],
  ];
  for (const [href, expected] of cases) assert.equal(safeHref(href), expected, String(href));
});

test("what a person types as an address is understood", () => {
  assert.equal(typedHref("example.org/a"), "https://example.org/a");
  assert.equal(typedHref("desk@example.org"), "mailto:desk@example.org");
  assert.equal(typedHref("example.org:8080/a"), "https://example.org:8080/a");
  assert.equal(typedHref("javascript:alert(1)"), null);
  assert.equal(typedHref("two words"), null);
  assert.equal(typedHref(""), null);
});

test("a link that a peer smuggled in is drawn as text", () => {
  const text = schema.text("press", [schema.marks.link!.create({ href: "javascript:alert(1)" })]);
  const html = DOMSerializer.fromSchema(schema).serializeNode(schema.nodes.paragraph!.create(null, text), { document }) as HTMLElement;
  assert.equal(html.querySelector("a"), null);
  assert.equal(html.textContent, "press");
});

test("an unknown element or mark is found before the editor could delete it", () => {
  const doc = new Y.Doc();
  const fragment = doc.getXmlFragment("prosemirror");
  let found = 0;
  watchUnknown(fragment, () => found++);
  const known = new Y.XmlElement("paragraph");
  const text = new Y.XmlText("words");
  known.insert(0, [text]);
  fragment.insert(0, [known]);
  assert.equal(found, 0);
  text.format(0, 2, { glow: {} });
  assert.equal(found, 1);
  assert.equal(isKnown(fragment), false);
  fragment.insert(1, [new Y.XmlElement("hologram")]);
  assert.equal(found, 2);
});
