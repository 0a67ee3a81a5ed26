// The register of follow-up: read by anybody as far as they may, put down and moved on by those who answer for it. With and
// without a script, on a phone, from right to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("what is due stands first, and the table says what is asked for in its address", async ({ page }) => {
  await page.goto("/follow-up");
  await expect(page.locator('.follow-table a[href="/follow-up/sample-commitment-posts"]')).toBeVisible();
  await expect(page.locator('a[href="/follow-up/sample-commitment-clause"]')).toHaveCount(0);
  await look(page, "follow-up");
  await page.goto("/follow-up?owner=convener");
  await expect(page.locator(".follow-table tbody tr:not(.follow-part)")).toHaveCount(1);
  await page.goto("/follow-up/sample-commitment-posts");
  await expect(page.locator("#evidence")).toBeVisible();
  await look(page, "follow-up-one");
  await page.goto("/follow-up/impact/sample-impact-practice");
  await expect(page.locator('a[href="/posts/sample-post-border"]')).toBeVisible();
  await look(page, "follow-up-impact");
});

test("an owner says how far it is; what is refused stays typed", async ({ page, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "secretariat");
  await page.goto("/follow-up/new");
  await look(page, "follow-up-form");
  await page.locator("#text").fill("What was typed stays.");
  await page.locator("main form button.primary").click();
  await expect(page.locator(".errors")).toBeVisible();
  await expect(page.locator("#text")).toHaveValue("What was typed stays.");
  await page.locator("#title").fill("A model clause, in two languages");
  await page.locator("#owner").selectOption("convener");
  await page.locator("main form button.primary").click();
  await expect(page.locator(".commitment-state").first()).toHaveAttribute("data-state", "open");
  await page.locator('.post-acts button[value="under_way"]').click();
  await expect(page.locator(".commitment-state").first()).toHaveAttribute("data-state", "under_way");
  await look(page, "follow-up-own");
});

test("a meeting opens with what became of what was agreed", async ({ page }) => {
  await signIn(page, "delegate");
  await page.goto("/meetings/sample-a/follow-up");
  await expect(page.locator('a[href="/follow-up/sample-commitment-posts"]')).toBeVisible();
  await look(page, "follow-up-meeting");
});
