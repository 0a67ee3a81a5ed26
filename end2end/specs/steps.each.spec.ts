// Experts, senior officials, ministers: the steps on each meeting's page, what was left open is taken up with one button, a
// text goes up. With and without a script, on a phone, from right to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("what experts left open is taken up by the senior officials, and one sees it from both sides", async ({
  page,
  troubles,
}) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/meetings/midsa-sample");
  await expect(page.locator(".meeting-steps > li")).toHaveCount(3);
  await expect(page.locator('.meeting-steps > li[aria-current="step"]')).toHaveCount(1);
  await look(page, "meeting-steps");
  await page.goto("/meetings/midsa-sample/issues");
  const bracketed = page.locator('.issue:has([data-why="brackets"])').first();
  await look(page, "issues");
  await bracketed.locator(".inline button").click();
  await expect(page.locator('.issue:has([data-why="brackets"])').first().locator('[data-state="taken_up"]')).toBeVisible();
  // Declined without a reason: refused, and the form is open with what was typed.
  const disputed = page.locator('.issue:has([data-why="no_consensus"])');
  await disputed.locator("summary").click();
  await disputed.locator('button[value="decline"]').click();
  await expect(page.locator(".errors")).toBeVisible();
  await look(page, "issues-refused");
  const again = page.locator('.issue:has([data-why="no_consensus"])');
  await again.locator("textarea").fill("Not ripe this year.");
  await again.locator('button[value="decline"]').click();
  await expect(page.locator('.issue:has([data-why="no_consensus"])')).toContainText("Not ripe this year.");
  // From the item back, and from the experts' side.
  await page.locator('.issue:has([data-why="brackets"])').first().locator(".issue-answer a").click();
  await expect(page.locator(".item-steps a").first()).toBeVisible();
  await look(page, "item-from-below");
  await page.goto("/meetings/midsa-experts/issues");
  await expect(page.locator("body")).toContainText("Not ripe this year.");
  await look(page, "issues-left");
});

test("a text goes up, and what was agreed below is told beside its paragraphs", async ({ page }) => {
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/meetings/midsa-sample/steps");
  await look(page, "steps");
  await page.locator('form:has(input[value="hand_up"]) button').click();
  await expect(page).toHaveURL(/midsa-ministers\/documents\//);
  await page.goto(`${page.url()}/steps`);
  await expect(page.locator(".para-was").first()).toBeVisible();
  await look(page, "text-through-steps");
  await page.goto("/meetings/midsa-experts/documents");
  await page.locator("a.title").first().click();
  await page.goto(`${page.url()}/steps`);
  await look(page, "text-that-went-up");
});
