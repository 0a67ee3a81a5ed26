// One suggests, another rules; each undoes only its own; what is suggested is read without a script.

import { startOver } from "../support/server.ts";
import { beginDay, expectInRecord, openNote, openRoom } from "../support/story.ts";
import { axe, expect, shot, signIn, test } from "../support/test.ts";

test.beforeEach(startOver);

test("a delegation suggests, the rapporteur accepts and rejects", async ({ page: midwa, another, troubles }) => {
  test.slow();
  // Without a script, what scripts would load is not loaded.
  troubles.expect(/\.js: csp$|preloaded using link preload/);
  await beginDay(await another("facilitator"));
  await signIn(midwa, "rapporteur");
  await openRoom(midwa);
  const note = await openNote(midwa);
  await note.click();
  await midwa.keyboard.type("The States shall agree on labour mobility.");
  await expectInRecord(midwa);

  const kenya = await another("delegate");
  await openRoom(kenya);
  const theirs = await openNote(kenya);
  await expect(theirs).toContainText("labour mobility");
  await theirs.click();
  await kenya.keyboard.press("Control+Alt+e");
  await expect(kenya.locator(".note-suggesting")).toContainText("You are suggesting");
  await theirs.locator("p").first().dblclick({ position: { x: 95, y: 8 } });
  await kenya.keyboard.type("should ");
  await kenya.keyboard.press("Control+End");
  await kenya.keyboard.press("Enter");
  await kenya.keyboard.type("And soon.");
  await expectInRecord(kenya);
  await expect(note.locator("del")).toHaveCount(1);
  await expect(note.locator("ins").last()).toHaveText("And soon.");

  // What cannot be suggested is not done, and said.
  await kenya.keyboard.press("Control+Alt+1");
  await expect(kenya.locator(".note-suggesting")).toContainText("only words and paragraphs");
  await expect(theirs.locator("h3")).toHaveCount(0);

  const cards = midwa.locator(".suggestion");
  await expect(cards).toHaveCount(2);
  await expect(cards.first()).toContainText("Delegate of Kenya");
  await axe(midwa);
  await shot(midwa, "suggestions", { fullPage: true });

  const paper = await another("observer", { javaScriptEnabled: false });
  await openRoom(paper);
  await expect(paper.locator(".note-text ins").first()).toHaveAttribute("title", /Delegate of Kenya/);
  await expect(paper.locator('button[value="accept"]')).toHaveCount(0);
  await paper.getByRole("link", { name: "Accept or reject suggestions" }).click();
  await expect(paper.locator("article.suggestion")).toHaveCount(2);

  // By keys: to the suggestion, accept it, and on to the next.
  await note.locator("del").click();
  await midwa.keyboard.press("Control+Alt+j");
  await expect(cards.first().locator(".suggested-what")).toBeFocused();
  await midwa.keyboard.press("Tab");
  await midwa.keyboard.press("Enter");
  await expect(cards).toHaveCount(1);
  await expect(theirs.locator("del")).toHaveCount(0);
  await cards.first().getByRole("button", { name: "Reject" }).click();
  await expect(cards).toHaveCount(0);
  await expect(note.locator("p")).toHaveCount(1);
  await expect(note).toContainText("should");

  // Suggesting is left as it was entered, and undone like everything else.
  await kenya.keyboard.press("Control+Alt+e");
  await expect(kenya.locator(".note-suggesting")).toBeEmpty();
  await kenya.keyboard.press("Control+End");
  await kenya.keyboard.type(" Plain words.");
  await expect(note).toContainText("Plain words.");
  await expect(note.locator("ins")).toHaveCount(0);
  await kenya.keyboard.press("Control+z");
  await expect(note).not.toContainText("Plain words.");
});
