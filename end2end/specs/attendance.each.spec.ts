// Who is in the room: at the door, in the delegate's hand, and by the code on the wall.

import { startOver } from "../support/server.ts";
import { expectLive, openRoom } from "../support/story.ts";
import { expect, hasScript, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("the list is kept at the door, and each touch is seen at the other door", async ({ page: door, another, troubles }) => {
  troubles.expect(/422/);
  await signIn(door, "secretariat");
  const room = await openRoom(door);
  await door.goto(`${room}/attendance`);
  if (hasScript()) await expectLive(door);
  await look(door, "attendance-empty");

  const other = await another("facilitator");
  await other.goto(`${room}/attendance`);
  if (hasScript()) await expectLive(other);
  const first = door.locator(".attendance-list > li").first();
  const id = (await first.getAttribute("id")) ?? "";
  await first.locator("button").click();
  await expect(door.locator(`#${id}`)).toHaveAttribute("data-present", "true");
  if (!hasScript()) await other.reload();
  await expect(other.locator(`#${id}`)).toHaveAttribute("data-present", "true");

  // Who is found by typing keeps the place; a line does not vanish under the finger.
  if (hasScript()) {
    await other.locator("#find").fill("kenya");
    await expect(other.locator(".attendance-list > li:visible")).toHaveCount(1);
    await other.locator("#missing").check();
    await other.locator(".attendance-list > li:visible button").click();
    await expect(other.locator(".attendance-list > li:visible")).toHaveAttribute("data-present", "true");
  } else {
    await other.goto(`${room}/attendance?q=kenya`);
    await expect(other.locator(".attendance-list > li")).toHaveCount(1);
  }

  await door.locator("#quorum").fill("many");
  await door.locator('form[action$="/rules"] button').click();
  await expect(door.locator("#quorum")).toHaveValue("many");
  await look(door, "attendance-refused");
  await door.locator("#quorum").fill("1");
  await door.locator('form[action$="/rules"] button').click();
  await expect(door.locator(".quorum")).toBeVisible();
  await door.goto(`${room}/attendance`);
  if (hasScript()) await expectLive(door);
  await look(door, "attendance");
});

test("a delegate checks in with one button, in the room", async ({ page }) => {
  await signIn(page, "delegate");
  const room = await openRoom(page);
  await expect(page.locator(".check-in .choice")).toHaveCount(2);
  await look(page, "room-check-in");
  await page.locator(".check-in .enter button").click();
  await expect(page.locator(".check-in .state")).toHaveCount(2);
  await page.goto(`${room}/attendance`);
  await look(page, "attendance-own");
  await page.locator('form[action$="/check-out"] button').click();
  await expect(page.locator(".own-presence .choice")).toHaveCount(2);
});

test("the code hangs on the wall and on the door", async ({ page, troubles }) => {
  troubles.expect(/410|404/);
  await signIn(page, "facilitator");
  const room = await openRoom(page);
  await page.goto(`${room}/attendance`);
  await page.locator('form[action$="/attendance/code"] button').click();
  await page.goto(`${room}/attendance/code?on=paper`);
  await expect(page.locator("svg.qr")).toBeVisible();
  await look(page, "check-in-paper");
  await page.goto(`${room}/attendance/code`);
  await expect(page.locator("svg.qr")).toBeVisible();
  await look(page, "check-in-wall");
});
