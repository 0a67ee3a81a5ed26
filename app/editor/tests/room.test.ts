import "fake-indexeddb/auto";
import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import WebSocketClient from "ws";
import * as Y from "yjs";
import { LocalCopies } from "../src/local-copy";
import type { Condition } from "../src/provider";
import { Room } from "../src/room";
import { NoteServer } from "./server";

// The browser's own, as far as a room uses it.
Object.assign(globalThis, { WebSocket: WebSocketClient });
if (!("locks" in navigatorOrEmpty())) Object.assign(globalThis, { navigator: {} });

function navigatorOrEmpty(): object {
  return typeof navigator === "undefined" ? {} : navigator;
}

let server: NoteServer;
let port: number;
let storage: Map<string, string>;
let open: Visit[] = [];

beforeEach(async () => {
  server = new NoteServer();
  port = await server.listen();
  storage = new Map();
});

afterEach(async () => {
  await Promise.all(open.splice(0).map((visit) => visit.room.leave()));
  await server.stop();
});

function copies(person: string): LocalCopies {
  return new LocalCopies(person, {
    getItem: (key: string) => storage.get(key) ?? null,
    setItem: (key: string, value: string) => void storage.set(key, value),
    removeItem: (key: string) => void storage.delete(key),
  } as Storage);
}

/** One page load. */
class Visit {
  readonly room: Room;
  ready = false;
  rebuilt = false;
  #waiting: (() => void)[] = [];

  constructor(name: string, person = "person-1") {
    this.room = new Room({
      room: name,
      url: `ws://127.0.0.1:${port}/live/notes/${name}`,
      writable: true,
      copies: copies(person),
      changed: () => this.#look(),
      ready: () => (this.ready = true),
      rebuilt: () => {
        this.rebuilt = true;
        this.#look();
      },
    });
    open.push(this);
    void this.room.join();
  }

  async until(isSo: (condition: Condition) => boolean): Promise<void> {
    while (!isSo(this.room.provider.condition)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  write(words: string): void {
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [new Y.XmlText(words)]);
    this.room.fragment.push([paragraph]);
  }

  /** The tab is closed without a word. */
  crash(): void {
    this.room.provider.end();
  }

  #look(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

const inRecord = (condition: Condition) => condition.save === "record" && condition.synced;

/** A dead server and a closed tab, with text that never left. */
async function unsentText(name: string, words: string): Promise<void> {
  const visit = new Visit(name);
  await visit.until(inRecord);
  await server.stop();
  await visit.until((condition) => condition.link === "lost");
  visit.write(words);
  visit.crash();
}

test("unsent text survives the tab and the server, and is sent on the next visit", async () => {
  await unsentText("n1", "kept");
  const offline = new Visit("n1");
  await offline.until((condition) => condition.link === "lost");
  assert.ok(offline.ready, "the copy on this device is shown without the server");
  assert.equal(offline.room.provider.condition.save, "device");
  assert.match(offline.room.fragment.toString(), /kept/);
  await server.listen(port);
  await offline.until(inRecord);
  assert.match(server.doc.getXmlFragment("prosemirror").toString(), /kept/);
});

test("somebody else on the same device does not send it", async () => {
  await unsentText("n2", "secret");
  await server.listen(port);
  const other = new Visit("n2", "person-2");
  await other.until(inRecord);
  assert.doesNotMatch(server.doc.getXmlFragment("prosemirror").toString(), /secret/);
});

test("after a rebuild the old text is put aside, not merged, until it is discarded", async () => {
  await unsentText("n3", "from before");
  server.doc = new Y.Doc();
  server.epoch = "epoch-2";
  await server.listen(port);
  const old = new Visit("n3");
  await old.until(() => old.rebuilt);
  const fresh = new Visit("n3");
  await fresh.until(inRecord);
  assert.equal(server.doc.getXmlFragment("prosemirror").length, 0);
  assert.equal(await copies("person-1").aside("n3"), "from before");
  await copies("person-1").discardAside("n3");
  assert.equal(await copies("person-1").aside("n3"), null);
});

test("leaving waits for what is on its way", async () => {
  const visit = new Visit("n4");
  await visit.until(inRecord);
  server.holdsAcks = true;
  visit.write("last words");
  const left = visit.room.leave();
  server.acknowledge();
  await left;
  assert.match(server.doc.getXmlFragment("prosemirror").toString(), /last words/);
  assert.equal(copies("person-1").isUnsaved("n4", "epoch-1"), false);
});
