// The secretariat edits the programme; a delegate finds what changed.

import { startOver } from "../support/server.ts";
import { meeting } from "../support/story.ts";
import { expect, hasScript, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("an item is moved, changed and published, and a delegate reads what changed", async ({ page, troubles }) => {
  troubles.expect(/422/);
  await signIn(page, "secretariat");
  await page.goto(`${meeting}/edit`);
  await look(page, "edit");

  const lines = page.locator(".session-edit").nth(1).locator(".items-edit:not(.sub) > li");
  const second = await lines.nth(1).getAttribute("data-item");
  await lines.nth(1).locator('button[value="up"]').click();
  await expect(lines.first()).toHaveAttribute("data-item", second ?? "");
  // The button that was pressed is at hand again.
  await expect(lines.first().locator('button[value="up"]')).toBeFocused();

  await lines.first().locator(".title a").click();
  await page.locator("#minutes").fill("20");
  await page.locator("#minimum").fill("30");
  await page.locator("button.primary").click();
  await expect(page.locator(".errors")).toBeVisible();
  await look(page, "edit-item-refused");
  await page.locator("#minimum").fill("10");
  await page.locator("button.primary").click();
  await expect(page.locator(".waiting")).toBeVisible();

  await page.goto(`${meeting}/edit/review`);
  await look(page, "edit-review");
  await page.locator("#note").fill("As agreed with the host.");
  await page.locator("button.primary").click();
  await expect(page).toHaveURL(/\/changes/);
  await look(page, "changes");

  await page.context().clearCookies();
  await signIn(page, "delegate");
  await page.goto(meeting);
  await expect(page.locator(".news")).toBeVisible();
  await look(page, "programme-changed");
  await page.locator(".news form button").click();
  await expect(page.locator(".news")).toHaveCount(0);
});

test("an item is dropped in its place with the pointer", async ({ page }) => {
  test.skip(!hasScript(), "dragging is what the script adds");
  await signIn(page, "secretariat");
  await page.goto(`${meeting}/edit`);
  const lines = page.locator(".session-edit").last().locator(".items-edit:not(.sub) > li");
  const [first, third] = [await lines.nth(0).getAttribute("data-item"), await lines.nth(2).getAttribute("data-item")];
  const handle = lines.nth(2).locator("[data-drag]").first();
  await handle.scrollIntoViewIfNeeded();
  const [from, to] = [await handle.boundingBox(), await lines.nth(0).boundingBox()];
  if (!from || !to) throw new Error("no boxes");
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(from.x + from.width / 2, to.y + 20, { steps: 4 });
  await page.mouse.move(from.x + from.width / 2, to.y + 6, { steps: 3 });
  await page.mouse.up();
  await expect(lines.nth(0)).toHaveAttribute("data-item", third ?? "");
  await expect(lines.nth(1)).toHaveAttribute("data-item", first ?? "");
});
