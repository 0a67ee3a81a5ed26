import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { entriesOf } from "../src/outline";
import { nodeType } from "../src/schema";
import { templateNodes } from "../src/templates";

test("each line of a template becomes a block, neighbouring points one list", () => {
  const nodes = templateNodes("# Outcome\n-  first\n-\nplain\n=>\n-> do it\n>>");
  assert.deepEqual(nodes.map((node) => node.type.name), ["heading", "bullet_list", "paragraph", "decision", "action", "follow_up"]);
  assert.equal(nodes[1]!.childCount, 2);
  assert.equal(nodes[1]!.child(1).textContent, "");
  assert.equal(nodes[4]!.textContent, "do it");
  const ids = nodes.slice(3).map((node) => String(node.attrs.id));
  assert.equal(new Set(ids).size, 3);
});

test("every language has every template, with the same blocks in the same order", () => {
  const shapes = ["ar", "en", "es", "fr", "ru", "zh"].map((language) => {
    const ftl = readFileSync(new URL(`../../../text/${language}.ftl`, import.meta.url), "utf8");
    const texts = [...ftl.matchAll(/^editor-template-([a-z]+)-text =\n((?: {4}.*\n)+)/gm)];
    return texts.map(([, name, text]) => `${name}: ${templateNodes(text!).map((node) => node.type.name + node.childCount).join(" ")}`).join("\n");
  });
  assert.equal(shapes[1]!.split("\n").length, 6);
  assert.equal(new Set(shapes).size, 1, shapes.join("\n\n"));
});

test("the outline holds headings, decisions and undertakings in their order, and no empty heading", () => {
  const doc = nodeType("doc").create(null, templateNodes("# Outcome\n=> So decided\n- point\n->"));
  const withEmpty = doc.copy(doc.content.addToEnd(nodeType("heading").create({ level: 1 })));
  assert.deepEqual(
    entriesOf(withEmpty).map(({ kind, level, words }) => [kind, level, words]),
    [["heading", 1, "Outcome"], ["decision", 0, "So decided"], ["action", 0, ""]],
  );
});
