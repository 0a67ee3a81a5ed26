// The list of speakers with forms alone: asked for, kept, given, with its rarer
// pages. The same in every project; without a script everybody reads it at the next click.

import { startOver } from "../support/server.ts";
import { act, expectLive, line, openRoom } from "../support/story.ts";
import { expect, hasScript, look, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** The first item is being treated, and its list is open. */
async function begin(desk: Page): Promise<string> {
  await signIn(desk, "facilitator");
  const room = await openRoom(desk);
  await desk.goto(`${room}/desk`);
  if (hasScript()) await expectLive(desk);
  await act(desk, "start_session").click();
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "live");
  await line(desk, 0).locator('button[value="start"]').click();
  await expect(line(desk, 0)).toHaveAttribute("data-state", "in_progress");
  return room;
}

/** Somebody opens the room, or looks again at how it stands. */
async function see(page: Page, room: string): Promise<void> {
  await page.goto(room);
  if (hasScript()) await expectLive(page);
}

test("a party asks, in one touch and in all other ways", async ({ page: desk, another, troubles }) => {
  troubles.expect(/422/);
  const room = await begin(desk);
  const delegate = await another("delegate");
  await see(delegate, room);
  await look(delegate, "floor-room-open");
  await delegate.locator('.thumb button[value="ask"]').click();
  await expect(delegate.locator(".my-place")).toHaveAttribute("data-state", "waiting");
  await expect(delegate.locator('.thumb button[value="ask"]')).toHaveCount(0);
  await look(delegate, "floor-room-waiting");

  await delegate.locator(".other-ways a").click();
  await expect(delegate).toHaveURL(/\/ask\?item=/);
  await look(delegate, "floor-ask");
  // A motion that says nothing is refused, and what was typed is still there.
  await delegate.locator("#kind").selectOption("procedural_motion");
  await delegate.locator("#behalf").selectOption({ index: 2 });
  await delegate.locator("#note").fill("Before the break, please");
  await delegate.locator('main button[value="ask"]').click();
  await expect(delegate.locator('[role="alert"]')).toBeVisible();
  await expect(delegate.locator("#note")).toHaveValue("Before the break, please");
  await expect(delegate.locator("#kind")).toHaveValue("procedural_motion");
  await look(delegate, "floor-ask-refused");
  await delegate.locator("#motion").selectOption("close_debate");
  await delegate.locator('main button[value="ask"]').click();
  await expect(delegate).toHaveURL(/#floor$/);
  await expect(delegate.locator(".my-place")).toHaveCount(2);

  await delegate.locator('.my-place button[value="withdraw_speech"]').first().click();
  await expect(delegate.locator(".my-place")).toHaveCount(1);
});

test("one's own entry has a page: the statement, the place, the note", async ({ page: desk, another, troubles }) => {
  troubles.expect(/422/);
  const room = await begin(desk);
  const delegate = await another("delegate");
  const arabic = await another("arabic");
  for (const person of [delegate, arabic]) {
    await see(person, room);
    await person.locator('.thumb button[value="ask"]').click();
    await expect(person.locator(".my-place")).toHaveAttribute("data-state", "waiting");
  }
  await delegate.locator(".my-place a.button").click();
  await expect(delegate).toHaveURL(/\/entries\//);
  await look(delegate, "floor-entry");
  await delegate.locator('button[value="hand_in"]').click();
  await expect(delegate.locator('[role="alert"]')).toBeVisible();
  await look(delegate, "floor-entry-refused");
  // A file of the wrong kind takes nothing of what was typed with it.
  await delegate.locator("#text").fill("Skilled workers are wanted in two directions.");
  await delegate.locator("#file").setInputFiles({ name: "statement.pdf", mimeType: "application/pdf", buffer: Buffer.from("no PDF at all") });
  await delegate.locator('button[value="hand_in"]').click();
  await expect(delegate.locator('[role="alert"]')).toBeVisible();
  await expect(delegate.locator("#text")).toHaveValue("Skilled workers are wanted in two directions.");
  await delegate.locator('button[value="hand_in"]').click();
  await expect(delegate).toHaveURL(/#floor$/);

  await delegate.locator(".my-place a.button").click();
  await expect(delegate.locator('.notice a[href*="/statements/"]')).toBeVisible();
  await delegate.locator('button[value="offer_swap"]').click();
  await expect(delegate).toHaveURL(/#floor$/);
  await see(arabic, room);
  await look(arabic, "floor-room-swap-offered");
  await arabic.locator('.my-place button[value="agree_swap"]').click();
  await expect(arabic.locator('.my-place button[value="agree_swap"]')).toHaveCount(0);
  await see(delegate, room);
  await expect(delegate.locator("ol.queue li").first()).not.toHaveClass(/mine/);
});

test("the podium keeps the list, gives the floor and rules", async ({ page: desk, another, troubles }) => {
  troubles.expect(/422/);
  const room = await begin(desk);
  const delegate = await another("delegate");
  const arabic = await another("arabic");
  for (const person of [delegate, arabic]) {
    await see(person, room);
    await person.locator('.thumb button[value="ask"]').click();
    await expect(person.locator(".my-place")).toHaveAttribute("data-state", "waiting");
  }
  const again = async () => {
    await desk.goto(`${room}/desk`);
    if (hasScript()) await expectLive(desk);
  };
  await again();
  await expect(desk.locator("ol.speakers > li")).toHaveCount(2);
  await look(desk, "floor-desk-waiting");
  await desk.locator('ol.speakers button[value="give"]').first().click();
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking");
  await look(desk, "floor-desk-speaking");
  await see(arabic, room);
  await look(arabic, "floor-room-speaking");
  await arabic.locator('.other-ways button[value="ask"]').click();
  await expect(arabic.locator(".my-place")).toHaveCount(2);
  await again();
  await desk.locator('.points button[value="give"]').click();
  await expect(desk.locator(".ruling")).toBeVisible();
  await desk.locator("#ground").fill("The rules of the house");
  await look(desk, "floor-desk-ruling");
  await desk.locator('.ruling button[value="rejected"]').click();
  await expect(desk.locator(".ruling")).toHaveCount(0);
  await act(desk, "resume_speech").click();
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking");
  await act(desk, "end").click();
  await expect(desk.locator(".speaking")).toHaveCount(0);

  await desk.locator(".keep a").first().click();
  await expect(desk).toHaveURL(/\/desk\/list\?item=/);
  await look(desk, "floor-rules");
  await desk.locator("#single").fill("five minutes");
  await desk.locator("#mode").selectOption("protocol");
  await desk.locator('main button[value="settings"]').click();
  await expect(desk.locator('[role="alert"]')).toBeVisible();
  await expect(desk.locator("#single")).toHaveValue("five minutes");
  await expect(desk.locator("#mode")).toHaveValue("protocol");
  await look(desk, "floor-rules-refused");
  await desk.locator("#single").fill("2:30");
  await desk.locator("#mode").selectOption("least_heard");
  await desk.locator('main button[value="settings"]').click();
  await expect(desk).toHaveURL(/\/desk/);
  await again();
  await act(desk, "close").click();
  await expect(act(desk, "reopen_list")).toBeVisible();
  await see(delegate, room);
  await expect(delegate.locator('.thumb button[value="ask"]')).toHaveCount(0);
  await look(delegate, "floor-room-closed");
});
