// The note's parts in the hand: nothing sticks out, targets are large enough for a thumb.

import { startOver } from "../support/server.ts";
import { beginDay, expectInRecord, openNote, openRoom, text } from "../support/story.ts";
import { expect, look, shot, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("decisions, chips and comments on a phone", async ({ page, another }) => {
  await beginDay(await another("facilitator"));
  await signIn(page, "delegate");
  await openRoom(page);
  const note = await openNote(page);
  await note.click();
  await page.keyboard.type("=> The fund is continued until 2030.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("-> Draft terms of reference.");
  await note.locator(".note-block-owner").fill("Kenya");
  await note.focus();
  await expectInRecord(page);
  for (const target of await note.locator(".note-block-head input:not([type=checkbox])").all()) {
    expect((await target.boundingBox())!.height).toBeGreaterThanOrEqual(44);
  }
  await page.locator('.note-toolbar button[data-name="who-said"]').click();
  await expect(page.locator(".note-picker input")).toBeFocused();
  await look(page, "note-picker");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "New comment" }).click();
  await page.locator(".note-thread-new textarea").fill("Is this the whole of it?");
  await page.getByRole("button", { name: "Send the comment" }).click();
  await expect(page.locator(".note-thread")).toHaveCount(1);
  await look(page, "note-parts");
  await page.locator(".note-outline summary").click();
  await expect(page.locator(".note-outline button").first()).toBeVisible();
  await shot(page, "note-outline");
  await page.locator(".note-outline button").first().click();
  await expect(text(page)).toBeFocused();
});
