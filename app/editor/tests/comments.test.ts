import assert from "node:assert/strict";
import { test } from "node:test";
import { Slice } from "prosemirror-model";
import { EditorState } from "prosemirror-state";
import { initProseMirrorDoc, prosemirrorToYXmlFragment, ySyncPlugin } from "y-prosemirror";
import * as Y from "yjs";
import { CommentStore, markedPlaces, threadAt, withoutThreads, type Threads } from "../src/comments";
import { isKnown } from "../src/guard";
import { markType, nodeType, schema } from "../src/schema";

const commented = (words: string, ...threads: string[]) => schema.text(words, threads.map((thread) => markType("comment").create({ thread })));
const paragraph = (...content: ReturnType<typeof schema.text>[]) => nodeType("paragraph").create(null, content);

test("two threads about the same words go through Yjs and back", () => {
  const doc = nodeType("doc").create(null, [paragraph(schema.text("a "), commented("b", "t1"), commented("c", "t1", "t2"), commented("d", "t2"))]);
  const fragment = new Y.Doc().getXmlFragment("prosemirror");
  prosemirrorToYXmlFragment(doc, fragment);
  assert.ok(isKnown(fragment), "a mark that may overlap itself has a hash in its name");
  const places = markedPlaces(initProseMirrorDoc(fragment, schema).doc);
  assert.deepEqual([...places.keys()].sort(), ["t1", "t2"]);
  assert.deepEqual(places.get("t1"), [{ from: 3, to: 5 }]);
  assert.deepEqual(places.get("t2"), [{ from: 4, to: 6 }]);
});

test("a thread survives the split of its paragraph", () => {
  const state = EditorState.create({ doc: nodeType("doc").create(null, [paragraph(commented("onetwo", "t1"))]) });
  const split = state.apply(state.tr.split(4));
  assert.deepEqual(markedPlaces(split.doc).get("t1"), [{ from: 1, to: 4 }, { from: 6, to: 9 }]);
});

test("the innermost thread at the caret is the one that is meant", () => {
  const state = EditorState.create({ doc: nodeType("doc").create(null, [paragraph(commented("a long one", "outer"))]) });
  const places = new Map([["outer", [{ from: 1, to: 11 }]], ["inner", [{ from: 1, to: 3 }]]]);
  assert.equal(threadAt(state, places), "inner");
  assert.equal(threadAt(state, new Map([["elsewhere", [{ from: 5, to: 7 }]]])), null);
});

test("copied words leave threads behind that stand in the text, and take along those that do not", () => {
  const slice = new Slice(paragraph(commented("x", "here"), commented("y", "cut")).content, 0, 0);
  const pasted = withoutThreads(slice, new Set(["here"]));
  const threads = [0, 1].map((at) => pasted.content.child(at).marks.map((mark) => mark.attrs.thread as string));
  assert.deepEqual(threads, [[], ["cut"]]);
});

test("a binding does not delete a comment's mark", () => {
  const ydoc = new Y.Doc();
  const fragment = ydoc.getXmlFragment("prosemirror");
  prosemirrorToYXmlFragment(nodeType("doc").create(null, [paragraph(commented("words", "t1"))]), fragment);
  const { doc, mapping } = initProseMirrorDoc(fragment, schema);
  EditorState.create({ doc, schema, plugins: [ySyncPlugin(fragment, { mapping })] });
  assert.deepEqual(markedPlaces(initProseMirrorDoc(fragment, schema).doc).get("t1"), [{ from: 1, to: 6 }]);
});

const answer = (body: unknown, status = 200): Response => new Response(JSON.stringify(body), { status });

test("asked while it asks, the store asks once more; a refusal is given in the server's words", async () => {
  let asked = 0;
  let changes = 0;
  const threads: Threads = { may_comment: true, threads: [] };
  const get = (async (_path: string, init?: RequestInit) => {
    if (init?.method === "POST") return answer({ refused: "Nothing was written." }, 422);
    asked++;
    await new Promise((resolve) => setImmediate(resolve));
    return answer(threads);
  }) as unknown as typeof fetch;
  const store = new CommentStore("/notes/n/comments", () => changes++, get);
  const first = store.load();
  void store.load();
  void store.load();
  await first;
  const turn = () => new Promise((resolve) => setImmediate(resolve));
  while (changes < 2) await turn();
  for (let more = 0; more < 10; more++) await turn();
  assert.equal(asked, 2);
  assert.equal(changes, 2);
  assert.deepEqual(await store.send({ act: "open" }), { refused: "Nothing was written." });
  const offline = new CommentStore("/x", () => undefined, (() => Promise.reject(new TypeError("offline"))) as unknown as typeof fetch);
  assert.deepEqual(await offline.send({ act: "open" }), { lost: true });
  await offline.load();
});
