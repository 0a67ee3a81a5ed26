// One's own calendar: an address made, shown once, used by a programme, and ended.

import { startOver } from "../support/server.ts";
import { meeting } from "../support/story.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("a person subscribes to their meetings and ends it", async ({ page, request }) => {
  await signIn(page, "delegate");
  await page.goto("/account");
  await page.locator('form[action="/account/calendar"] button').click();
  const address = (await page.locator(".secret").innerText()).trim();
  await look(page, "account-calendar");
  const path = new URL(address).pathname;
  const feed = await request.get(path);
  expect(feed.headers()["content-type"]).toBe("text/calendar; charset=utf-8");
  expect(await feed.text()).toContain("BEGIN:VTIMEZONE");

  await page.reload();
  await page.goto("/account/calendar");
  await expect(page).toHaveURL(/\/account#calendar/);
  await expect(page.locator(".secret")).toHaveCount(0);
  await page.locator('button[formaction="/account/calendar/end"]').click();
  await expect(page.locator('form[action="/account/calendar"] button')).toHaveCount(1);

  await page.goto(meeting);
  const offered = page.locator('a[href$="/calendar.ics"]');
  await expect(offered.first()).toBeVisible();
  const file = await page.request.get((await offered.first().getAttribute("href")) ?? "");
  expect(await file.text()).toContain("BEGIN:VEVENT");
});
