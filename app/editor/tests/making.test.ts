import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState, TextSelection } from "prosemirror-state";
import { selectedWords } from "../src/making";
import { nodeType, schema } from "../src/schema";

const paragraph = (words: string) => nodeType("paragraph").create(null, schema.text(words));

test("the selected words are a line for each block, with names where there are chips", () => {
  const mention = nodeType("mention").create({ kind: "party", id: "p1", label: "Kenya" });
  const doc = nodeType("doc").create(null, [
    paragraph("First words."),
    nodeType("paragraph").create(null, [schema.text("Said by "), mention]),
  ]);
  const selecting = (from: number, to: number) => EditorState.create({ doc, selection: TextSelection.create(doc, from, to) });
  assert.equal(selectedWords(selecting(1, doc.content.size - 1)), "First words.\nSaid by Kenya");
  assert.equal(selectedWords(selecting(1, 6)), "First");
  assert.equal(selectedWords(selecting(3, 3)), "");
  assert.equal(selectedWords(null), "");
});
