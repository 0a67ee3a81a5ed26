import { JSDOM } from "jsdom";
import assert from "node:assert/strict";
import { test } from "node:test";
import { EditorState, TextSelection, type Command } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { mentionPath, speakersOffered, whoSaid, type ChipContext } from "../src/chips";
import { Picker, type Question } from "../src/picker";
import { readAnswer } from "../src/picture-form";
import { picturesIn } from "../src/pictures";
import { nodeType } from "../src/schema";
import { readSurroundings, type Surroundings } from "../src/surroundings";

const dom = new JSDOM("<!doctype html>").window;
Object.assign(globalThis, { document: dom.document });
const words = (key: string) => key;
const suggestionAttrs = () => ({ inserted: null, deleted: null });

const names = JSON.stringify({
  parties: [["kenya", "Kenya", "Delegate of Kenya"], ["midwa", "MIDWA", ""], ["peru", "Peru", "Delegate of Peru"], ["<x>", "Trap", ""]],
  items: [["i5", "5 Labour mobility", ""]],
});

function surroundings(attributes: Record<string, string> = {}): Surroundings {
  const element = dom.document.createElement("div");
  for (const [name, value] of Object.entries({ names, meeting: "/meetings/sample-a", ...attributes })) element.dataset[name] = value;
  return readSurroundings(element, "list");
}

/** A place to write in, and what was asked. */
function setting(attributes: Record<string, string>) {
  const asked: Question[] = [];
  let state = EditorState.create({ doc: nodeType("doc").create(null, nodeType("paragraph").create()) });
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, 1)));
  const view = { get state() { return state; }, editable: true, focus: () => undefined, dispatch: (tr: typeof state.tr) => void (state = state.apply(tr)) };
  const ask = (question: Question) => void asked.push(question);
  const context: ChipContext = { words, surroundings: () => surroundings(attributes), ask, view: () => view as unknown as EditorView };
  const press = (command: Command) => command(state, view.dispatch);
  const chips = () => {
    const found: Record<string, unknown>[] = [];
    state.doc.descendants((node) => {
      if (node.type === nodeType("speaker")) found.push({ ...node.attrs });
      return true;
    });
    return found;
  };
  return { context, asked, press, chips, text: () => state.doc.textContent, type: (typed: string) => view.dispatch(state.tr.insertText(typed)) };
}

test("one key puts in who has the floor; pressed again it asks, and the choice takes the chip's place", () => {
  const { context, asked, press, chips, text } = setting({ speaking: "midwa", spoken: "peru" });
  assert.ok(press(whoSaid(context)));
  assert.deepEqual(chips(), [{ party: "midwa", label: "MIDWA", unattributed: false, ...suggestionAttrs() }]);
  assert.equal(text(), "MIDWA ");
  press(whoSaid(context));
  assert.equal(asked.length, 1);
  const peru = asked[0]!.options.find(({ id }) => id === "peru")!;
  asked[0]!.choose(peru);
  assert.deepEqual(chips().map(({ party }) => party), ["peru"]);
  assert.equal(text(), "Peru ");
});

test("nobody has the floor: it asks, and offers who spoke before all others", () => {
  const { context, asked, press, chips } = setting({ spoken: "peru midwa" });
  press(whoSaid(context));
  assert.equal(chips().length, 0);
  assert.deepEqual(asked[0]!.options.map(({ id }) => id), ["peru", "midwa", "kenya"]);
});

test("under the Chatham House Rule the chip names nobody, and nothing is offered", () => {
  const { context, asked, press, chips, text } = setting({ speaking: "midwa", unattributed: "true" });
  press(whoSaid(context));
  assert.deepEqual(chips(), [{ party: null, label: "", unattributed: true, ...suggestionAttrs() }]);
  assert.equal(asked.length, 0);
  assert.equal(text(), " ");
});

test("the speaker comes first, then who spoke, each once, with the reason in words", () => {
  const offered = speakersOffered(surroundings({ speaking: "peru", spoken: "peru kenya" }), words);
  assert.deepEqual(offered.map(({ id, hint }) => [id, hint]), [["peru", "who-speaks-now"], ["kenya", "who-spoke"], ["midwa", ""]]);
});

test("what the page says is read with care", () => {
  assert.deepEqual(surroundings().parties.map(({ id }) => id), ["kenya", "midwa", "peru"]);
  assert.equal(surroundings({ meeting: "//evil.example/x" }).meeting, "");
  assert.deepEqual(surroundings({ names: "{broken" }).parties, []);
  assert.equal(mentionPath("/meetings/a", "item", "i5"), "/meetings/a/items/i5");
  assert.equal(mentionPath("/meetings/a", "planet", "i5"), null);
});

test("the list is searched by any word, without accents, and answers to keys", () => {
  const picker = new Picker(words, "x");
  dom.document.body.append(picker.element);
  const field = picker.element.querySelector("input")!;
  const chosen: string[] = [];
  const left: string[] = [];
  const question: Question = {
    label: "who",
    options: [{ id: "a", label: "Côte d’Ivoire", hint: "", find: "" }, { id: "b", label: "Kenya", hint: "", find: "Delegate of Kenya" }],
    choose: ({ id }) => chosen.push(id),
    cancel: (typed) => left.push(typed),
  };
  const type = (value: string) => {
    field.value = value;
    field.dispatchEvent(new dom.Event("input"));
  };
  const press = (key: string) => field.dispatchEvent(new dom.KeyboardEvent("keydown", { key, cancelable: true }));
  picker.open(question);
  assert.equal(field.getAttribute("aria-expanded"), "true");
  press("ArrowDown");
  assert.equal(picker.element.querySelector("[aria-selected=true]")?.textContent, "Kenya");
  assert.equal(field.getAttribute("aria-activedescendant"), picker.element.querySelector("[aria-selected=true]")!.id);
  type("cote");
  press("Enter");
  picker.open(question);
  type("delegate");
  press("Enter");
  assert.deepEqual(chosen, ["a", "b"]);
  picker.open(question);
  type("nobody");
  assert.equal(field.getAttribute("aria-expanded"), "false");
  press("Enter");
  assert.deepEqual(left, ["nobody"]);
  assert.ok(picker.element.hidden);
});

test("pictures are taken from the clipboard only where no text lies beside them", () => {
  const file = { type: "image/png" } as File;
  const data = (types: string[]) => ({ types, files: [file] }) as unknown as DataTransfer;
  assert.equal(picturesIn(data(["Files"])).length, 1);
  assert.equal(picturesIn(data(["text/html", "Files"])).length, 0);
  assert.equal(picturesIn(null).length, 0);
});

test("an answer to a picture is believed only in our form", () => {
  assert.deepEqual(readAnswer(200, '{"id":"p1","width":3,"height":4}'), { kept: { id: "p1", width: 3, height: 4 } });
  assert.deepEqual(readAnswer(200, '{"id":"../x"}'), { lost: true });
  assert.deepEqual(readAnswer(422, '{"refused":"Too large."}'), { refused: "Too large." });
  assert.deepEqual(readAnswer(502, "<html>"), { lost: true });
});
