import assert from "node:assert/strict";
import { test } from "node:test";
import { Ledger } from "../src/ledger";
import type { Condition } from "../src/provider";
import { clockTime, connectionDetail, notice, stateWord } from "../src/status";
import { readWords, WORD_KEYS } from "../src/words";

const well: Condition = { link: "open", save: "record", at: 1_700_000_000_000_000n, refusal: null, mayWrite: true, synced: true };

const cases: { what: string; condition: Partial<Condition>; state: string; word: string; wrong: string | null }[] = [
  { what: "all is in the record", condition: {}, state: "record", word: "state-record", wrong: null },
  { what: "on its way", condition: { save: "sent" }, state: "sent", word: "state-sent", wrong: null },
  { what: "a reader", condition: { mayWrite: false }, state: "reading", word: "state-reading", wrong: null },
  { what: "no connection, nothing unsaved", condition: { link: "lost" }, state: "offline", word: "state-record", wrong: "link-lost" },
  { what: "no connection, unsaved text", condition: { link: "lost", save: "device" }, state: "device", word: "state-device", wrong: "link-lost" },
  { what: "signed out", condition: { link: "signed_out", save: "device" }, state: "signed-out", word: "state-device", wrong: "signed-out" },
  { what: "no access", condition: { link: "closed" }, state: "closed", word: "state-record", wrong: "closed" },
  { what: "not saved", condition: { save: "device", refusal: "not_saved" }, state: "refused", word: "state-device", wrong: "refused-not-saved" },
];

for (const { what, condition, state, word, wrong } of cases) {
  test(`the line and the light agree: ${what}`, () => {
    const whole = { ...well, ...condition };
    assert.deepEqual(connectionDetail(whole), { state, at: "1700000000000000" });
    assert.equal(stateWord(whole), word);
    assert.equal(notice(whole, false), wrong);
  });
}

test("text that is nowhere but in the page is said before all else", () => {
  assert.equal(notice({ ...well, link: "lost", save: "device" }, true), "no-local-copy");
});

test("the time is told in 24 hours, also in a language nobody knows", () => {
  assert.match(clockTime(1_700_000_000_000_000n, "en"), /^\d\d:\d\d:20$/);
  assert.match(clockTime(1_700_000_000_000_000n, "not a language"), /^\d\d:\d\d:20$/);
});

test("words: a missing one shows its key, broken JSON shows all keys", () => {
  assert.equal(readWords('{"bold":"Gras"}')("bold"), "Gras");
  assert.equal(readWords('{"bold":7}')("bold"), "bold");
  assert.equal(readWords("{")("undo"), "undo");
  assert.equal(new Set(WORD_KEYS).size, WORD_KEYS.length);
});

test("the ledger counts what is out, what is in and what was refused", () => {
  const ledger = new Ledger();
  for (let at = 0; at < 3; at++) ledger.sent("change", at);
  assert.equal(ledger.outstanding, 3);
  ledger.acknowledged(1, 10);
  assert.equal(ledger.outstanding, 2);
  assert.equal(ledger.waitedMs(25), 15);
  ledger.refused(2);
  assert.equal(ledger.outstanding, 1);
  ledger.acknowledged(3, 30);
  assert.equal(ledger.outstanding, 0);
  assert.equal(ledger.waitedMs(99), 0);
  assert.equal(ledger.settled, false, "a refused change is not in the record, whatever came after it");
  ledger.sent("whole", 40);
  ledger.acknowledged(2, 41);
  assert.equal(ledger.settled, false, "an older count changes nothing");
  ledger.acknowledged(4, 42);
  assert.equal(ledger.settled, true, "what held everything the server lacked heals an earlier refusal");
});
