// A note of a space is begun, read, and archived: with and without a script, on a phone, from right to left. A paper shows
// what it begins with before one opens it.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("a note of a space is begun, renamed, archived and brought back", async ({ page, another }) => {
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/spaces/midsa");
  await expect(page.locator(".space-notes a.title").first()).toBeVisible();
  await look(page, "space-with-notes");
  await page.locator('section:has(#notes) details:has(form[action="/notes"]) summary').click();
  await page.locator("#note-title").fill("Preparing the ministerial meeting");
  await page.locator('form[action="/notes"] button').click();
  await expect(page).toHaveURL(/\/notes\//);
  await expect(page.locator("h1")).toHaveText("Preparing the ministerial meeting");
  await look(page, "space-note-new");

  await page.goto("/notes/sample-note-rota");
  await expect(page.locator("entente-note")).toContainText("All four posts are open");
  await look(page, "space-note");
  await page.locator(".space-note-ways a").first().click();
  await expect(page.locator("article.report")).toContainText("Who leads when two heads of shift");
  await look(page, "space-note-reading");
  await page.goto("/notes/sample-note-rota/history?show=authors");
  await look(page, "space-note-history");

  await page.goto("/notes/sample-note-rota");
  await page.locator('button:text-is("' + (await page.locator('form:has(input[value="archive"]) button').innerText()) + '")').click();
  await expect(page.locator(".notice")).toBeVisible();
  await expect(page.locator("entente-note")).toHaveAttribute("data-writable", "false");
  await look(page, "space-note-archived");
  await page.locator('form:has(input[value="bring_back"]) button').click();
  await expect(page.locator("entente-note")).toHaveAttribute("data-writable", "true");

  // Of another mechanism there is nothing here.
  const other = await another("midwa");
  const answer = await other.request.get("/notes/sample-note-rota");
  expect(answer.status()).toBe(404);
});

test("a paper shows what it begins with", async ({ page }) => {
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/spaces/midsa");
  await page.locator('details:has(form[action="/materials"]) summary').click();
  await page.locator("#material-title").fill("Rota in words");
  await page.locator("#material-file").setInputFiles({ name: "rota.txt", mimeType: "text/plain", buffer: Buffer.from("The joint rota\n\nFour posts, three shifts.\n") });
  await page.locator('form[action="/materials"] button').click();
  const line = page.locator(".materials li", { hasText: "Rota in words" });
  await line.locator(".glance summary").click();
  await expect(line.locator(".glance-text")).toContainText("Four posts, three shifts.");
  await look(page, "space-glance");
});
