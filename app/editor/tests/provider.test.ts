import assert from "node:assert/strict";
import { afterEach, beforeEach, test } from "node:test";
import WebSocketClient from "ws";
import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { Provider, type Condition, type ProviderOptions } from "../src/provider";
import { NoteServer } from "./server";

let server: NoteServer;
let port: number;
let pages: Page[] = [];

beforeEach(async () => {
  server = new NoteServer();
  port = await server.listen();
});

afterEach(async () => {
  for (const page of pages) page.provider.end();
  pages = [];
  await server.stop();
});

class Page {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly provider: Provider;
  readonly seen: Condition[] = [];
  #waiting: (() => void)[] = [];

  constructor(options: Partial<ProviderOptions> = {}) {
    clearInterval(this.awareness._checkInterval as unknown as ReturnType<typeof setInterval>);
    this.awareness.on("change", () => this.#look());
    this.doc.on("update", () => this.#look());
    this.provider = new Provider({
      url: `ws://127.0.0.1:${port}/live/notes/n1`,
      doc: this.doc,
      awareness: this.awareness,
      unsaved: false,
      accept: () => Promise.resolve(true),
      changed: (condition) => {
        this.seen.push(condition);
        this.#look();
      },
      openSocket: (url) => new WebSocketClient(url) as unknown as WebSocket,
      random: () => 0.5,
      timing: { retryFirst: 4, retryLongest: 20, answer: 400, silence: 5_000, awareness: 1 },
      ...options,
    });
    pages.push(this);
    this.provider.connect();
  }

  get text(): Y.Text {
    return this.doc.getText("t");
  }

  /** Waits until it is so; the runner's time limit ends a wait in vain. */
  async until(isSo: (condition: Condition) => boolean): Promise<void> {
    while (!isSo(this.provider.condition)) await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  #look(): void {
    for (const resolve of this.#waiting.splice(0)) resolve();
  }
}

const inRecord = (condition: Condition) => condition.save === "record" && condition.synced;

test("text goes from this device to sent to the record, with the instant of the commit", async () => {
  const page = new Page();
  await page.until(inRecord);
  server.holdsAcks = true;
  page.text.insert(0, "a");
  assert.equal(page.provider.condition.save, "sent");
  assert.ok(page.provider.unsaved);
  server.acknowledge();
  await page.until(inRecord);
  assert.equal(page.provider.condition.at, 1_700_000_001_000_000n);
  assert.equal(server.doc.getText("t").toString(), "a");
});

test("one cumulative acknowledgement settles many changes, and not one too many", async () => {
  const page = new Page();
  await page.until(inRecord);
  for (const letter of "abcdef") page.text.insert(page.text.length, letter);
  await page.until(inRecord);
  assert.equal(server.changes.length, 6);
  assert.ok(page.seen.every((condition) => condition.save !== "record" || condition.at !== 1_700_000_003_000_000n));
  assert.equal(page.provider.condition.at, 1_700_000_006_000_000n);
});

test("what is written while the server is dead arrives when it is back", async () => {
  const page = new Page();
  await page.until(inRecord);
  await server.stop();
  await page.until((condition) => condition.link === "lost");
  page.text.insert(0, "written in the dark");
  assert.equal(page.provider.condition.save, "device");
  await server.listen(port);
  await page.until(inRecord);
  assert.equal(page.provider.condition.link, "open");
  assert.equal(server.doc.getText("t").toString(), "written in the dark");
});

test("a server that is silent about a change is left, and the change sent again", async () => {
  const page = new Page({ timing: { retryFirst: 4, retryLongest: 20, answer: 40, silence: 5_000, awareness: 1 } });
  await page.until(inRecord);
  server.holdsAcks = true;
  page.text.insert(0, "anyone?");
  await page.until((condition) => condition.link === "lost");
  server.holdsAcks = false;
  await page.until(inRecord);
  assert.ok(server.joined >= 2);
  assert.equal(server.doc.getText("t").toString(), "anyone?");
});

test("not_saved says so, keeps the text, and the text arrives when the server asks", async () => {
  const page = new Page();
  await page.until(inRecord);
  server.refuse = { reason: "not_saved", times: 1 };
  page.text.insert(0, "keep me");
  await page.until((condition) => condition.refusal === "not_saved");
  assert.equal(page.provider.condition.save, "device");
  assert.equal(page.text.toString(), "keep me");
  server.ask();
  await page.until(inRecord);
  assert.equal(page.provider.condition.refusal, null);
  assert.equal(server.doc.getText("t").toString(), "keep me");
  assert.equal(server.joined, 1);
});

test("not_saved without being asked again leads to a new connection", async () => {
  const page = new Page({ timing: { retryFirst: 4, retryLongest: 20, answer: 40, silence: 5_000, awareness: 1 } });
  await page.until(inRecord);
  server.refuse = { reason: "not_saved", times: 1 };
  page.text.insert(0, "keep me");
  await page.until((condition) => condition.refusal === "not_saved");
  await page.until(inRecord);
  assert.equal(server.joined, 2);
  assert.equal(server.doc.getText("t").toString(), "keep me");
});

test("too_large is not sent again and again, but goes through once it has become smaller", async () => {
  const page = new Page();
  await page.until(inRecord);
  server.refuse = { reason: "too_large", times: 1 };
  page.text.insert(0, "x".repeat(50_000));
  await page.until((condition) => condition.refusal === "too_large");
  server.drop();
  await page.until((condition) => condition.link === "lost");
  await page.until((condition) => condition.link === "open" && condition.synced);
  assert.equal(page.provider.condition.refusal, "too_large");
  assert.equal(server.changes.length, 0);
  page.text.delete(0, 49_900);
  await page.until((condition) => condition.save === "record" && condition.refusal === null);
  assert.equal(server.doc.getText("t").length, 100);
});

test("a page that may not write sends nothing and still follows", async () => {
  server.mayWrite = false;
  const page = new Page();
  await page.until(inRecord);
  page.text.insert(0, "mine");
  server.write((doc) => doc.getText("t").insert(0, "theirs"));
  await page.until(() => page.text.toString().includes("theirs"));
  assert.equal(server.changes.length, 0);
  assert.equal(page.provider.condition.mayWrite, false);
});

test("a page that is signed out waits until somebody comes back, and keeps the text", async () => {
  const page = new Page();
  await page.until(inRecord);
  server.turnAway = 4401;
  server.drop();
  await page.until((condition) => condition.link === "signed_out");
  const { joined } = server;
  page.text.insert(0, "still here");
  assert.equal(page.provider.condition.save, "device");
  server.turnAway = null;
  assert.equal(server.joined, joined);
  page.provider.wake();
  await page.until(inRecord);
  assert.equal(server.doc.getText("t").toString(), "still here");
});

test("another epoch is not merged: the provider leaves the room", async () => {
  const page = new Page({ accept: ({ epoch }) => Promise.resolve(epoch === "epoch-1") });
  await page.until(inRecord);
  page.text.insert(0, "old");
  await page.until(inRecord);
  server.doc = new Y.Doc();
  server.epoch = "epoch-2";
  server.changes.length = 0;
  const joinedBefore = server.joined;
  server.drop();
  await page.until((condition) => condition.link === "lost");
  while (server.joined === joinedBefore) await new Promise((resolve) => setImmediate(resolve));
  page.text.insert(0, "never sent ");
  assert.equal(server.changes.length, 0);
  assert.equal(server.doc.getText("t").toString(), "");
});

test("two pages see each other's text and cursors, and cursors go when the connection does", async () => {
  const [one, two] = [new Page(), new Page()];
  await one.until(inRecord);
  await two.until(inRecord);
  one.awareness.setLocalState({ user: { name: "Kenya", color: 3 }, cursor: null });
  await two.until(() => two.awareness.getStates().get(one.doc.clientID)?.user?.name === "Kenya");
  one.text.insert(0, "hello");
  await two.until(() => two.text.toString() === "hello");
  await server.stop();
  await two.until((condition) => condition.link === "lost");
  assert.equal(two.awareness.getStates().has(one.doc.clientID), false);
});
