// The desk by keyboard alone: every live act on the floor in at most two keys,
// and everybody else has it within a second.

import { startOver } from "../support/server.ts";
import { expectLive, LIVE, openDesk, openRoom } from "../support/story.ts";
import { expect, look, shot, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** A desk at which two wait, and their rooms. */
async function hall(desk: Page, another: (account?: "delegate" | "arabic") => Promise<Page>): Promise<[Page, Page]> {
  await signIn(desk, "facilitator");
  await openDesk(desk);
  await desk.keyboard.press("s");
  await expect(desk.locator('button[data-key="n"]')).toBeVisible(LIVE);
  await desk.keyboard.press("n");
  const people: [Page, Page] = [await another("delegate"), await another("arabic")];
  for (const person of people) {
    await openRoom(person);
    await expectLive(person);
    await person.keyboard.press("r");
    await expect(person.locator(".my-place")).toHaveAttribute("data-state", "waiting", LIVE);
  }
  await expect(desk.locator("ol.speakers > li")).toHaveCount(2, LIVE);
  return people;
}

test("every live act is one key, and reaches the room within a second", async ({ page: desk, another }) => {
  test.slow();
  const [midsa, add] = await hall(desk, another);
  const speaking = desk.locator(".speaking");
  const state = (word: string) => expect(speaking).toHaveAttribute("data-state", word, LIVE);
  const keys: [string, () => Promise<void>][] = [
    ["Enter", async () => {
      await state("speaking");
      await Promise.all([midsa, add].map((page) => expect(page.locator(".speaker .party")).toContainText("MIDSA", LIVE)));
    }],
    ["p", () => state("paused")],
    ["p", () => state("speaking")],
    ["+", () => expect(speaking.locator(".clock")).toContainText("3:30", LIVE)],
    ["l", () => expect(midsa.locator('.my-place [role="alert"]')).toBeVisible(LIVE)],
    ["Space", async () => {
      await expect(speaking).toHaveCount(0, LIVE);
      await expect(midsa.locator(".my-place")).toHaveCount(0, LIVE);
    }],
    ["y", () => expect(desk.locator("ol.speakers .party").first()).toContainText("MIDSA", LIVE)],
    ["f", async () => {
      await state("called");
      await expect(midsa.locator(".my-place")).toHaveAttribute("data-state", "called", LIVE);
    }],
    ["x", () => expect(desk.locator("ol.speakers .party").last()).toContainText("MIDSA", LIVE)],
    ["Enter", () => expect(speaking.locator(".party")).toContainText("ADD", LIVE)],
    ["z", async () => {
      await expect(speaking).toHaveCount(0, LIVE);
      await expect(desk.locator("ol.speakers > li")).toHaveCount(2, LIVE);
    }],
    ["k", () => expect(desk.locator('button[value="reopen_list"]')).toBeVisible(LIVE)],
    ["k", () => expect(desk.locator('button[value="close"]')).toBeVisible(LIVE)],
    ["t", () => expect(desk.locator(".desk-floor .section-head .meta")).toContainText(/\d\d:\d\d/, LIVE)],
    ["m", () => expect(desk.locator('button[value="close"]')).toBeVisible(LIVE)],
    ["u", () => expect(desk.locator('.desk-item button[value="resume"]')).toBeVisible(LIVE)],
    ["r", () => expect(desk.locator('.desk-item button[value="suspend"]')).toBeVisible(LIVE)],
    ["b", () => expect(desk.locator('button[value="resume_session"]')).toBeVisible(LIVE)],
    ["b", () => expect(desk.locator('button[value="pause_session"]')).toBeVisible(LIVE)],
    ["r", () => expect(desk.locator('.desk-item button[value="suspend"]')).toBeVisible(LIVE)],
    ["a", () => expect(desk.locator('button[value="adopt_agenda"]')).toHaveCount(0, LIVE)],
    ["c", () => expect(desk.locator(".agenda-acts > li").first()).toHaveAttribute("data-state", "concluded", LIVE)],
    ["n", () => expect(desk.locator(".agenda-acts > li").nth(1)).toHaveAttribute("data-state", "in_progress", LIVE)],
    ["e", () => expect(midsa.locator(".where .state")).toHaveAttribute("data-state", "ended", LIVE)],
    ["z", () => expect(midsa.locator(".where .state")).toHaveAttribute("data-state", "live", LIVE)],
  ];
  for (const [key, expected] of keys) {
    await test.step(`${key}`, async () => {
      await desk.keyboard.press(key);
      await expected();
    });
  }
});

test("a point of order is heard, ruled on and appealed in single keys", async ({ page: desk, another }) => {
  const [midsa, add] = await hall(desk, another);
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking", LIVE);
  await add.locator('.other-ways button[value="ask"]').click();
  await expect(desk.locator(".points li")).toHaveCount(1, LIVE);
  await shot(desk, "floor-desk-point-waits");
  await desk.keyboard.press("o");
  await expect(desk.locator(".ruling")).toBeVisible(LIVE);
  // The speech it halted stands there for all to see.
  await expect(midsa.locator(".my-place")).toHaveAttribute("data-state", "paused", LIVE);
  await look(desk, "floor-desk-halted");
  await desk.keyboard.press("2");
  await expect(desk.locator(".ruling")).toHaveCount(0, LIVE);
  await desk.keyboard.press("p");
  await expect(midsa.locator(".my-place")).toHaveAttribute("data-state", "speaking", LIVE);
});

test("a party is put on the list without leaving the keys", async ({ page: desk, another }) => {
  await hall(desk, another);
  await desk.keyboard.press("i");
  await desk.keyboard.press("Tab");
  await expect(desk.locator("#put-party")).toBeFocused();
  await desk.keyboard.type("MIDWA");
  for (let field = 0; field < 5; field += 1) await desk.keyboard.press("Tab");
  await desk.keyboard.press("Enter");
  await expect(desk.locator("ol.speakers > li")).toHaveCount(3, LIVE);
  await desk.keyboard.press("Escape");
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".speaking .party")).toContainText("MIDSA", LIVE);
});

test("a keyboard of other letters presses the same keys", async ({ page: desk, another }) => {
  await hall(desk, another);
  await desk.keyboard.press("Enter");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking", LIVE);
  // The key that has a p on a Latin keyboard, as a Russian one sends it.
  await desk.evaluate(() => document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "з", code: "KeyP", bubbles: true })));
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "paused", LIVE);
});

test("two desks give the floor at once: one wins, nobody is skipped", async ({ page: one, another, troubles }) => {
  troubles.expect(/409/);
  await hall(one, another);
  const other = await another("chair" as "delegate");
  await openDesk(other);
  const desks = [one, other];
  let release = () => {};
  let held = 0;
  const both = new Promise<void>((resolve) => (release = resolve));
  for (const desk of desks) {
    await desk.route("**/list", async (route) => {
      held += 1;
      if (held === 2) release();
      await both;
      await route.continue();
    });
  }
  const answers = desks.map((desk) => desk.waitForResponse((response) => response.url().endsWith("/list")));
  await Promise.all(desks.map((desk) => desk.keyboard.press("Enter")));
  const statuses = (await Promise.all(answers)).map((answer) => answer.status());
  expect([...statuses].sort()).toEqual([200, 409]);
  const refused = desks[statuses.indexOf(409)] as Page;
  await expect(refused.locator('[role="alert"] .notice')).toBeVisible(LIVE);
  for (const desk of desks) {
    await expect(desk.locator(".speaking .party")).toContainText("MIDSA", LIVE);
    await expect(desk.locator("ol.speakers > li")).toHaveCount(1, LIVE);
  }
});
