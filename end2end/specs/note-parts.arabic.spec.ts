// The note's parts from right to left, in words of the page's language.

import { startOver } from "../support/server.ts";
import { beginDay, expectInRecord, openNote, openRoom } from "../support/story.ts";
import { expect, look, shot, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("an Arabic rapporteur's decision, action and comment", async ({ page, another }) => {
  await beginDay(await another("facilitator"));
  await signIn(page, "arabic");
  await openRoom(page);
  const note = await openNote(page);
  await page.locator(".note-templates button").first().click();
  await expect(note.locator("h3").first()).toHaveText("الافتتاح");
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("=> يستمر الصندوق حتى عام 2030.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("-> Draft terms of reference.");
  await note.locator(".note-block-owner").fill("كينيا");
  await note.focus();
  await expectInRecord(page);
  await expect(note.locator('[data-kind="decision"] strong')).toHaveText("مقرر");
  // Each block goes the way its words do.
  const direction = (kind: string) => note.locator(`[data-kind="${kind}"]`).evaluate((block) => getComputedStyle(block).direction);
  expect(await direction("decision")).toBe("rtl");
  expect(await direction("action")).toBe("ltr");
  await page.locator('.note-toolbar button[data-name="comment"]').click();
  await page.locator(".note-thread-new textarea").fill("هل هذا كل شيء؟");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".note-thread")).toHaveCount(1);
  await look(page, "note-parts");
  await shot(page, "note-parts-whole", { fullPage: true });
});
