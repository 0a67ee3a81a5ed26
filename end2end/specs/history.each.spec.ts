// The life of a note: what it said, who wrote it, a name for a state, and the way back.

import { startOver } from "../support/server.ts";
import { beginDay, expectInRecord, openNote, openRoom } from "../support/story.ts";
import { expect, look, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

test("a note is read as it was, and an earlier text comes back", async ({ page, another, troubles }) => {
  troubles.expect(/422/);
  test.slow();
  // Writing needs a script; reading what was written, and bringing it back, does not.
  const scripted = { javaScriptEnabled: true, locale: "en-GB" };
  await beginDay(await another("facilitator", scripted));
  const writer = await another("rapporteur", scripted);
  await openRoom(writer);
  const text = await openNote(writer);
  await text.click();
  await writer.keyboard.type("The Chair opened the meeting.");
  await expectInRecord(writer);
  await writer.keyboard.press("Enter");
  await writer.keyboard.type("Two delegations joined online.");
  await expectInRecord(writer);
  const path = (await writer.locator("[data-note-history]").getAttribute("href")) ?? "";

  await signIn(page, "delegate");
  await page.goto(path);
  await expect(page.locator(".note-text")).toContainText("Two delegations joined online.");
  await look(page, "history-text");
  await page.goto(`${path}?show=authors`);
  await expect(page.locator(".writers")).toContainText("MIDWA");
  await look(page, "history-authors");
  await page.goto(`${path}?show=changes&since=1`);
  await expect(page.locator(".note-text ins").first()).toBeVisible();
  await look(page, "history-changes");

  await page.goto(`${path}?at=2`);
  await expect(page.locator(".note-text")).not.toContainText("online");
  await names(page, "");
  await expect(page.locator('[role="alert"]')).toBeVisible();
  await look(page, "history-name-refused");
  await names(page, "The first words");
  await expect(page.locator(".versions")).toContainText("The first words");
  await page.locator('form.back:not(:has([name="only"])) button').click();
  await expect(page.locator('.notice[data-kind="done"]')).toBeVisible();
  await expect(page.locator(".note-text")).not.toContainText("online");
  // Whoever has the note open sees it come back.
  await expect(text).not.toContainText("online");
});

async function names(page: Page, name: string): Promise<void> {
  await page.locator("#version-name").fill(name);
  await page.locator('form[action$="/versions"] button[type="submit"]').click();
}
