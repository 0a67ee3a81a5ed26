import { JSDOM } from "jsdom";
import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { EditorState, NodeSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { PictureForm, type Answer } from "../src/picture-form";
import { nodeType, schema } from "../src/schema";

const dom = new JSDOM("<!doctype html>").window;
Object.assign(globalThis, { document: dom.document });

let connected: boolean;
let answers: Answer[];
let sent: string[];
let state: EditorState;
let form: PictureForm;

beforeEach(() => {
  connected = true;
  answers = [];
  sent = [];
  state = EditorState.create({ doc: nodeType("doc").create(null, nodeType("paragraph").create(null, schema.text("text"))) });
  const view = { get state() { return state; }, editable: true, focus: () => undefined, dispatch: (tr: typeof state.tr) => void (state = state.apply(tr)) };
  form = new PictureForm({
    words: (key) => key,
    view: () => view as unknown as EditorView,
    connected: () => connected,
    send: (file) => {
      sent.push((file as File).name);
      return Promise.resolve(answers.shift() ?? { lost: true });
    },
  }, "x");
  dom.document.body.replaceChildren(form.element);
});

const file = (name: string, type = "image/png") => ({ name, type }) as File;
const settled = () => new Promise((resolve) => setImmediate(resolve));
const told = () => form.element.querySelector(".note-picture-told")!.textContent;
const submit = () => form.element.dispatchEvent(new dom.Event("submit", { cancelable: true }));
const alt = () => form.element.querySelector<HTMLInputElement>("input[type=text]")!;
const pictures = () => {
  const found: unknown[] = [];
  state.doc.forEach((node) => node.type === nodeType("image") && found.push({ ...node.attrs }));
  return found;
};

test("a picture needs words, and is put in with them", async () => {
  answers = [{ kept: { id: "p1", width: 3, height: 4 } }];
  form.take([file("a.png")]);
  await settled();
  submit();
  assert.equal(told(), "picture-alt-missing");
  assert.equal(pictures().length, 0);
  alt().value = "The hall";
  submit();
  assert.deepEqual(pictures(), [{ id: "p1", alt: "The hall", width: 3, height: 4 }]);
  assert.ok(form.element.hidden);
});

test("asked for before it has arrived, it is put in when it is there", async () => {
  answers = [{ kept: { id: "p1", width: 0, height: 0 } }];
  form.take([file("a.png")]);
  alt().value = "The hall";
  submit();
  assert.equal(told(), "picture-sending");
  await settled();
  assert.equal(pictures().length, 1);
});

test("a refusal leaves the words where they are", async () => {
  answers = [{ refused: "Too large." }];
  form.take([file("a.png")]);
  alt().value = "The hall";
  await settled();
  assert.equal(told(), "Too large.");
  assert.equal(alt().value, "The hall");
  assert.equal(form.element.querySelector<HTMLButtonElement>("button[type=submit]")!.disabled, true);
  assert.equal(pictures().length, 0);
});

test("without a connection it waits, says so, and goes when there is one", async () => {
  connected = false;
  form.take([file("a.png")]);
  assert.equal(told(), "picture-waits");
  assert.deepEqual(sent, []);
  form.wake();
  assert.deepEqual(sent, []);
  alt().value = "The hall";
  submit();
  connected = true;
  answers = [{ kept: { id: "p1", width: 0, height: 0 } }];
  form.wake();
  await settled();
  assert.equal(pictures().length, 1);
});

test("several are taken one after the other; what is no picture is never sent", async () => {
  answers = [{ kept: { id: "p1", width: 0, height: 0 } }];
  form.take([file("trap.svg", "image/svg+xml"), file("a.png")]);
  assert.equal(told(), "picture-kind");
  form.element.querySelectorAll("button")[1]!.click();
  await settled();
  assert.deepEqual(sent, ["a.png"]);
});

test("the words of a picture in the text can be changed", () => {
  state = EditorState.create({ doc: nodeType("doc").create(null, [nodeType("image").create({ id: "p1", alt: "old" }), nodeType("paragraph").create()]) });
  state = state.apply(state.tr.setSelection(NodeSelection.create(state.doc, 0)));
  form.open();
  assert.equal(alt().value, "old");
  alt().value = "new";
  submit();
  assert.equal(state.doc.firstChild!.attrs.alt, "new");
});
