// Where the caret was put last is where one writes, also before the browser has told the page of it: a key may come
// sooner, and so may the words of somebody else.

import { startOver } from "../support/server.ts";
import { beginDay, expectInRecord, openNote, openRoom } from "../support/story.ts";
import { expect, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** A note with "One two three." in it, open to a rapporteur and to a delegate who has the caret at its beginning. */
async function begin(midwa: Page, another: (account: "facilitator" | "delegate") => Promise<Page>) {
  await beginDay(await another("facilitator"));
  await signIn(midwa, "rapporteur");
  await openRoom(midwa);
  const note = await openNote(midwa);
  await note.click();
  await midwa.keyboard.type("One two three.");
  await expectInRecord(midwa);
  const kenya = await another("delegate");
  await openRoom(kenya);
  const theirs = await openNote(kenya);
  await expect(theirs).toContainText("three");
  await theirs.click();
  await kenya.keyboard.press("Control+Home");
  await expect.poll(() => kenya.evaluate(() => getSelection()?.focusOffset)).toBe(0);
  return { kenya, theirs };
}

test("a key acts where the caret is", async ({ page: midwa, another }) => {
  const { kenya, theirs } = await begin(midwa, another);
  // In one go: the browser's own news of the caret is a task that comes after.
  await kenya.evaluate(() => {
    getSelection()?.modify("move", "forward", "documentboundary");
    const enter = new KeyboardEvent("keydown", { key: "Enter", keyCode: 13, bubbles: true, cancelable: true });
    document.querySelector("entente-note .ProseMirror")?.dispatchEvent(enter);
  });
  await kenya.keyboard.type("Four.");
  await expect(theirs.locator("p")).toHaveText([/^One two three\./, /^Four\./]);
});

test("somebody else's words do not move the caret back", async ({ page: midwa, another }) => {
  const { kenya, theirs } = await begin(midwa, another);
  // The page is held up, so that what the other writes waits in it when the caret moves.
  const moved = kenya.evaluate(() => {
    const until = performance.now() + 2_000;
    while (performance.now() < until);
    getSelection()?.modify("move", "forward", "documentboundary");
  });
  await midwa.keyboard.press("Control+Home");
  await midwa.keyboard.type("Before. ");
  await expectInRecord(midwa);
  await moved;
  await expect(theirs).toContainText("Before.");
  await kenya.keyboard.type(" Four.");
  await expect(theirs).toContainText("One two three. Four.");
});
