import assert from "node:assert/strict";
import { test } from "node:test";
import { joinBackward, splitBlock } from "prosemirror-commands";
import type { Node } from "prosemirror-model";
import { EditorState, TextSelection, type Command, type Transaction } from "prosemirror-state";
import { markType, nodeType, schema } from "../src/schema";
import { asEdit, asSuggestion, suggestionsIn } from "../src/suggesting";

const paragraph = (...words: string[]) => nodeType("paragraph").create(null, words.filter((text) => text !== "").map((text) => schema.text(text)));

/** A page in which somebody works; others' suggestions are those it did not make. */
function page(...paragraphs: (string | Node)[]) {
  const doc = nodeType("doc").create(null, paragraphs.map((one) => (typeof one === "string" ? paragraph(one) : one)));
  let state = EditorState.create({ doc });
  const made = new Set<string>();
  let refused = 0;
  const dispatch = (transaction: Transaction, suggesting = true) => {
    const written = suggesting ? asSuggestion(state, transaction, (id) => made.has(id), (id) => made.add(id)) : asEdit(transaction);
    if (written === null) refused++;
    else state = state.apply(written);
  };
  return {
    made,
    get state() { return state; },
    get refused() { return refused; },
    dispatch,
    select(from: number, to = from) { state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, from, to))); },
    type(text: string) { for (const letter of text) dispatch(state.tr.insertText(letter)); },
    backspace() { const { from, to, empty } = state.selection; dispatch(state.tr.delete(empty ? from - 1 : from, to)); },
    press(command: Command) { command(state, dispatch); },
    /** Words as they read: `+new+`, `-old-`, `¶+` before a paragraph that is to begin. */
    get text() {
      const lines: string[] = [];
      state.doc.forEach((block) => {
        let line = (block.attrs.inserted ? "¶+" : "") + (block.attrs.deleted ? "¶-" : "");
        block.forEach((node) => {
          const sign = (markType("insertion").isInSet(node.marks) ? "+" : "") + (markType("deletion").isInSet(node.marks) ? "-" : "");
          line += sign + (node.text ?? "◊") + [...sign].reverse().join("");
        });
        lines.push(line);
      });
      return lines.join("|");
    },
  };
}

test("typing and deleting become suggestions, and what one suggested oneself really goes", () => {
  const one = page("The States shall agree");
  one.select(12, 17);
  one.type("should");
  assert.equal(one.text, "The States -shall-+should+ agree");
  assert.deepEqual(suggestionsIn(one.state.doc).map(({ added, removed }) => [added, removed]), [["should", "shall"]]);
  one.backspace();
  one.backspace();
  assert.equal(one.text, "The States -shall-+shou+ agree");
});

test("deleting letter by letter goes on over what is marked already", () => {
  const one = page("abcd");
  one.select(5);
  for (let at = 0; at < 3; at++) one.backspace();
  assert.equal(one.text, "a-bcd-");
  assert.equal(one.state.selection.head, 2);
  assert.equal(suggestionsIn(one.state.doc).length, 1);
});

test("a new paragraph is one, and taken back it is none", () => {
  const one = page("First second");
  one.select(6);
  one.press(splitBlock);
  assert.equal(one.text, "First|¶+ second");
  one.press(joinBackward);
  assert.equal(one.text, "First second");
});

test("paragraphs deleted together stay, marked", () => {
  const one = page("Kept", "gone", "and kept");
  one.dispatch(one.state.tr.delete(5, 17));
  assert.equal(one.text, "Kept|¶--gone-|¶--and -kept");
  assert.equal(suggestionsIn(one.state.doc).length, 1);
});

test("what others suggested is marked and not removed", () => {
  const others = schema.text("theirs", [markType("insertion").create({ id: "theirs" })]);
  const one = page(nodeType("paragraph").create(null, [others]));
  one.dispatch(one.state.tr.delete(1, 7));
  assert.equal(one.text, "+-theirs-+");
});

test("formatting and structure are refused, comments and the look of one's own words are not", () => {
  const one = page("Some words");
  one.dispatch(one.state.tr.addMark(1, 5, markType("strong").create()));
  one.dispatch(one.state.tr.setNodeMarkup(0, nodeType("heading"), { level: 1 }));
  one.dispatch(one.state.tr.insert(0, nodeType("horizontal_rule").create()));
  assert.equal(one.refused, 3);
  one.dispatch(one.state.tr.addMark(1, 5, markType("comment").create({ thread: "t" })));
  one.select(11);
  one.type(" new");
  one.dispatch(one.state.tr.addMark(11, 15, markType("strong").create()));
  assert.equal(one.refused, 3);
  assert.equal(one.text, "Some words+ new+");
});

test("what is pasted becomes paragraphs of suggested words", () => {
  const one = page("Before after");
  const item = (text: string) => nodeType("list_item").create(null, paragraph(text));
  const list = nodeType("bullet_list").create(null, [item("one"), item("two")]);
  one.dispatch(one.state.tr.replaceRange(7, 7, nodeType("doc").create(null, list).slice(0)));
  assert.equal(one.text, "Before|¶++one+|¶++two+|¶+ after");
});

test("who does not suggest writes plain words inside a suggestion, and plain paragraphs", () => {
  const others = (text: string) => schema.text(text, [markType("insertion").create({ id: "theirs" })]);
  const one = page(nodeType("paragraph").create({ inserted: "theirs" }, [others("theirs")]));
  one.dispatch(one.state.tr.insertText("X", 4), false);
  assert.equal(one.text, "¶++the+X+irs+");
  one.dispatch(one.state.tr.split(4), false);
  assert.equal(one.text, "¶++the+|X+irs+");
});
