// A delegate on the way to the room: the link by mail, both clocks, the party that speaks.

import { startOver } from "../support/server.ts";
import { expectLive, meeting, openRoom } from "../support/story.ts";
import { accounts, expect, hasScript, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("a link by mail signs in, once and in the browser that asked", async ({ page, troubles }) => {
  troubles.expect(/403/);
  await page.goto("/sign-in");
  await page.locator("#email").fill(accounts.delegate);
  await page.locator('button[formaction="/sign-in/link"]').click();
  await look(page, "sign-in-sent");
  await page.goto("/mailbox");
  await look(page, "mailbox");
  const link = (await page.locator(".row a").first().getAttribute("href")) ?? "";
  await page.goto(new URL(link).pathname + new URL(link).search);
  await look(page, "sign-in-link");
  await page.locator("main form button[type=submit]").first().click();
  await expect(page).toHaveURL(/\/meetings/);
  await page.context().clearCookies();
  await page.goto(new URL(link).pathname + new URL(link).search);
  await expect(page.locator('main a[href="/sign-in"]')).toBeVisible();
  await look(page, "sign-in-link-used");
});

test("a delegate sees both clocks, chooses the party and enters the room", async ({ page }) => {
  await signIn(page, "delegate");
  await page.goto("/meetings");
  await expect(page.locator(".zones .own").first()).toBeVisible();
  await page.goto(meeting);
  await expect(page.locator(".when .own").first()).toBeVisible();
  await look(page, "programme");

  const acting = page.locator("details.acting");
  const before = (await acting.locator("summary strong").innerText()).trim();
  await acting.locator("summary").click();
  const other = acting.locator('button[name="party"]:not([aria-current])').first();
  const wanted = (await other.innerText()).trim();
  expect(wanted).not.toBe(before);
  await other.click();
  await expect(page.locator("details.acting summary strong")).toHaveText(wanted);
  await expect(page).toHaveURL(/sample-a/);

  await openRoom(page);
  if (hasScript()) await expectLive(page);
  await expect(page.locator("details.acting summary strong")).toHaveText(wanted);
  await look(page, "room-waiting");
});

test("the desk is not open to a delegate, a meeting not to an outsider", async ({ page, troubles }) => {
  troubles.expect(/403|404/);
  await signIn(page, "delegate");
  const room = await openRoom(page);
  expect((await page.goto(`${room}/desk`))?.status()).toBeGreaterThanOrEqual(403);
  await look(page, "forbidden");
  await page.context().clearCookies();
  await signIn(page, "outsider");
  expect((await page.goto(meeting))?.status()).toBe(404);
});
