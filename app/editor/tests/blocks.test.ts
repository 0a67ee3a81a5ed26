import { JSDOM } from "jsdom";
import assert from "node:assert/strict";
import { test } from "node:test";
import { DOMParser, DOMSerializer, Node } from "prosemirror-model";
import { EditorState, TextSelection, type Command, type Transaction } from "prosemirror-state";
import { ySyncPluginKey } from "y-prosemirror";
import { blockAround, blockIds, tickBlock, toggleBlock } from "../src/blocks";
import { nodeType, schema } from "../src/schema";
import { safeDay, safeId, words } from "../src/structure";

const { document } = new JSDOM("").window;
const paragraph = (text: string) => nodeType("paragraph").create(null, text === "" ? null : schema.text(text));
const decision = (id: string | null, text: string) => nodeType("decision").create({ id }, paragraph(text));

function stateOf(...blocks: Node[]): EditorState {
  return EditorState.create({ doc: nodeType("doc").create(null, blocks), plugins: [blockIds()] });
}

function run(state: EditorState, command: Command): EditorState {
  let after = state;
  assert.ok(command(state, (transaction) => (after = state.apply(transaction))));
  return after;
}

const idsOf = (state: EditorState): unknown[] => {
  const ids: unknown[] = [];
  state.doc.forEach((node) => ids.push(node.attrs.id));
  return ids;
};

test("a paragraph becomes a decision, then an action that keeps its id, then a paragraph again", () => {
  const decided = run(stateOf(paragraph("So be it.")), toggleBlock("decision"));
  const id = blockAround(decided)?.node.attrs.id as unknown;
  assert.equal(blockAround(decided)?.kind, "decision");
  assert.notEqual(safeId(id), null);
  const action = run(decided, toggleBlock("action"));
  assert.equal(blockAround(action)?.node.attrs.id, id);
  const done = run(action, tickBlock);
  assert.equal(blockAround(done)?.node.attrs.done, true);
  const plain = run(done, toggleBlock("action"));
  assert.equal(blockAround(plain), null);
  assert.equal(plain.doc.textContent, "So be it.");
  assert.equal(tickBlock(plain), false);
});

test("what is pasted with the id of another gets its own, before or behind it", () => {
  const original = decision("d1", "first");
  const state = stateOf(original, paragraph("between"));
  const behind = state.apply(state.tr.insert(state.doc.content.size, original));
  assert.equal(idsOf(behind)[0], "d1");
  assert.notEqual(idsOf(behind)[2], "d1");
  assert.notEqual(safeId(idsOf(behind)[2]), null);
  const before = state.apply(state.tr.insert(0, original));
  assert.equal(idsOf(before)[1], "d1", "the block that was there keeps its id");
  assert.notEqual(idsOf(before)[0], "d1");
});

test("cut and pasted, a block stays itself", () => {
  const state = stateOf(decision("d1", "moved"), paragraph("between"));
  const node = state.doc.child(0);
  const moved = state.apply(state.tr.delete(0, node.nodeSize).insert(state.doc.content.size - node.nodeSize, node));
  assert.deepEqual(idsOf(moved).slice(-1), ["d1"]);
});

test("blocks without an id get one, but never because of what others did", () => {
  const state = stateOf(paragraph("x"));
  const remote = (transaction: Transaction) => transaction.setMeta(ySyncPluginKey, { isChangeOrigin: true });
  const theirs = state.apply(remote(state.tr.insert(0, decision(null, "from elsewhere"))));
  assert.equal(idsOf(theirs)[0], null);
  const mine = theirs.apply(theirs.tr.insertText("y", theirs.doc.content.size - 1));
  assert.notEqual(safeId(idsOf(mine)[0]), null);
});

test("Enter in an empty last paragraph leaves the block", async () => {
  const { baseKeymap } = await import("prosemirror-commands");
  let state = stateOf(nodeType("decision").create({ id: "d1" }, [paragraph("text"), paragraph("")]));
  state = state.apply(state.tr.setSelection(TextSelection.atEnd(state.doc)));
  const left = run(state, baseKeymap.Enter!);
  assert.equal(blockAround(left), null);
  assert.deepEqual(idsOf(left), ["d1", undefined]);
});

test("blocks, chips and pictures go through the clipboard's HTML and back", () => {
  const doc = nodeType("doc").create(null, [
    nodeType("action").create(
      { id: "a1", owner: "Kenya & IOM", party: "kenya", due: "2027-05-03", done: true },
      nodeType("paragraph").create(null, [
        nodeType("speaker").create({ party: "kenya", label: "Kenya" }),
        schema.text(" says "),
        nodeType("mention").create({ kind: "item", id: "i5", label: "5. Labour" }),
        nodeType("speaker").create({ unattributed: true }),
      ]),
    ),
    nodeType("follow_up").create({ id: "f1" }, paragraph("later")),
    nodeType("image").create({ id: "p1", alt: "The room", width: 640, height: 480 }),
  ]);
  const html = document.createElement("div");
  html.append(DOMSerializer.fromSchema(schema).serializeFragment(doc.content, { document }));
  assert.equal(html.querySelectorAll("[style]").length, 0);
  assert.deepEqual(DOMParser.fromSchema(schema).parse(html).toJSON(), doc.toJSON());
});

test("what was said under the Chatham House Rule has no name in the clipboard, whatever a client wrote", () => {
  const chip = nodeType("speaker").create({ party: "peru", label: "Peru", unattributed: true });
  const html = DOMSerializer.fromSchema(schema).serializeNode(chip, { document }) as HTMLElement;
  assert.doesNotMatch(html.outerHTML, /peru/i);
  assert.equal(chip.textContent, "");
});

test("only ids, days and short lines come out of an update", () => {
  assert.equal(safeId("../x"), null);
  assert.equal(safeId("a-1_B"), "a-1_B");
  assert.equal(safeDay("2027-02-29"), null);
  assert.equal(safeDay("2028-02-29"), "2028-02-29");
  assert.equal(safeDay("0202-02-28"), null, "a year half typed");
  assert.equal(words(" a\nb\u0000 "), "a b");
  assert.equal(words(7), null);
});
