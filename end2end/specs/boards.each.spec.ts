// Boards across mechanisms: written on, read, answered; a need and an offer brought together. With and without a
// script, on a phone, from right to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("a secretariat puts a practice on the board, and another says that it does this too", async ({ page, another, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/boards");
  await look(page, "boards");
  await page.goto("/boards/themes/skills");
  await expect(page.locator(".empty")).toBeVisible();
  await look(page, "board-empty");

  await page.locator('a[href*="/posts/new?theme=skills"]').click();
  await look(page, "post-kinds");
  await page.locator('a[href*="kind=practice"]').click();
  await page.locator("#title").fill("Recognised in both directions");
  await page.locator("#text").fill("What **we** do, with @midwa.");
  await page.locator('button[value="publish"]').click();
  // What is missing is said, and what was typed is still there.
  await expect(page.locator(".errors li")).toHaveCount(3);
  await expect(page.locator("#text")).toHaveValue("What **we** do, with @midwa.");
  await look(page, "post-refused");
  await page.locator("#places").selectOption(["ZMB", "MWI"]);
  await page.locator("#since").fill("2024-05");
  await page.locator("#contact").fill("Focal point");
  await page.locator('button[value="publish"]').click();
  await expect(page.locator("h1")).toHaveText("Recognised in both directions");
  await look(page, "post");
  const address = page.url();

  const other = await another("midwa");
  await other.goto("/notices");
  await expect(other.locator('.notices-list [data-unread] a.title[href*="/posts/"]').first()).toHaveText("Recognised in both directions");
  await look(other, "notices");
  await other.goto(address);
  await other.locator("section:has(#endorsed) summary").click();
  await other.locator("#endorse-note").fill("since 2025");
  await other.locator('button[value="endorse"]').click();
  await expect(other.locator(".endorsements li")).toContainText("since 2025");
  await other.locator("#comment").fill("Which trades?");
  await other.locator(".comment-form button[type=submit]").last().click();
  await expect(other.locator(".thread")).toContainText("Which trades?");
  await page.reload();
  await expect(page.locator(".endorsements li")).toContainText("MIDWA");
  await look(page, "post-endorsed");

  // Of another mechanism's delegate the board shows the card; nobody signed in sees nothing of it.
  const stranger = await another();
  await stranger.goto("/boards/themes/skills");
  await expect(stranger.locator("body")).not.toContainText("Recognised in both directions");
});

test("a board is a list, columns, a line of time, a map and a matrix", async ({ page }) => {
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/boards/themes/border-management");
  await expect(page.locator(".posts .title")).toHaveCount(2);
  await look(page, "board-list");
  for (const view of ["columns", "timeline", "map"]) {
    await page.goto(`/boards/themes/border-management?view=${view}`);
    await look(page, `board-${view}`);
  }
  await page.goto("/boards/mechanisms/midsa?view=columns");
  const card = page.locator(".column-card", { has: page.locator('a[href="/posts/sample-post-request"]') });
  await card.locator("summary").click();
  await card.locator('button[value="under_way"]').click();
  await expect(page.locator('section:has(#column-under_way) a[href="/posts/sample-post-request"]')).toBeVisible();
  await page.goto("/boards/matrix");
  await look(page, "board-matrix");
  await page.goto("/notices/wishes");
  await look(page, "notice-wishes");
});

test("a request finds an offer in another language, and both sides come to know each other", async ({ page, another }) => {
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/posts/sample-post-request");
  await expect(page.locator(".fits")).toContainText("فريق تدريب");
  await look(page, "fits");
  await page.locator(".fits summary").click();
  await page.locator("#introduce-0").fill("You both train at points of entry.");
  await page.locator(".fits button[type=submit]").click();
  await look(page, "introductions");

  const offers = await another("arabic");
  await offers.goto("/introductions");
  await expect(offers.locator(".introduction")).not.toContainText("midsa@demo.example");
  await offers.locator('button[value="consent"]').click();
  await expect(offers.locator(".introduction")).toContainText("midsa@demo.example");
  await page.reload();
  await page.locator(".introduction details summary").click();
  await page.locator('.introduction textarea[name="what"]').fill("Forty officers trained.");
  await page.locator('button[value="report"]').click();
  await expect(page.locator(".introduction")).toContainText("Forty officers trained.");
  await look(page, "introduction-reported");
});
