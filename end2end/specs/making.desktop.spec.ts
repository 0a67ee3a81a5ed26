// Words of a note become a card in one step: marked in the text, sent to a form of its own, published; the note and the
// card lead to each other. What another does meanwhile is told on the board that is open.

import { startOver } from "../support/server.ts";
import { beginDay, expectInRecord, openNote, openRoom } from "../support/story.ts";
import { axe, expect, shot, signIn, test } from "../support/test.ts";

test.beforeEach(startOver);

const WORDS = "One officer stays on call for families.";

test("marked words become a card, and the board that is open hears of it", async ({ page, another, troubles }) => {
  test.setTimeout(120_000);
  troubles.expect(/\.js: csp$|preloaded using link preload/);
  await beginDay(await another("facilitator"));
  const reader = await another("midsa");
  await reader.goto("/boards/themes/health");
  await signIn(page, "delegate");
  await openRoom(page);
  const note = await openNote(page);
  const making = page.locator(".note-making");
  await note.click();
  await page.keyboard.type(WORDS);
  await expect(making).toBeHidden();
  await page.keyboard.press("Shift+Home");
  await expect(making).toBeVisible();
  await expectInRecord(page);
  await axe(page);
  await shot(page, "note-making");
  const opened = page.waitForEvent("popup");
  await making.getByRole("button", { name: "a card" }).click();
  const form = await opened;
  await expect(form.locator("blockquote")).toHaveText(WORDS);
  await axe(form);
  await form.getByRole("button", { name: "Announcement" }).click();
  await expect(form.locator("[name=title]")).toHaveValue(WORDS);
  await form.locator("[name=themes]").first().selectOption("health");
  await form.locator("[name=reach]").first().selectOption("network");
  await form.getByRole("button", { name: "Publish" }).click();
  await expect(form.locator("article.post")).toContainText("Made of the note on");
  await shot(form, "card-of-a-note");
  // Told within a few seconds, and shown when one says so.
  const news = reader.locator(".board-news");
  await expect(news).toContainText("One new card since you opened the page.", { timeout: 20_000 });
  await axe(reader);
  await news.getByRole("link").click();
  await expect(reader.locator("main")).toContainText(WORDS);
});
