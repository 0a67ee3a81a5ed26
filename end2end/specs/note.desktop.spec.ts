// Two real browsers write in one note. An observer reads along and cannot write.

import { startOver } from "../support/server.ts";
import { expectInRecord, expectLive, LIVE, openDesk, openNote, openRoom, text, title, titleOf, line } from "../support/story.ts";
import { axe, expect, shot, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** The first item is in progress. */
async function begin(desk: Page): Promise<void> {
  await openDesk(desk);
  await desk.locator("body").press("s");
  await expect(desk.locator('button[data-key="n"]')).toBeVisible(LIVE);
  const first = await titleOf(line(desk, 0));
  await desk.locator("body").press("n");
  await expect(title(desk)).toContainText(first, LIVE);
}

test("two delegations write together and each undoes only its own", async ({ page: kenya, another }) => {
  test.slow();
  await begin(await another("facilitator"));
  await signIn(kenya, "delegate");
  const midwa = await another("rapporteur");
  const reader = await another("observer");
  for (const page of [kenya, midwa, reader]) await openRoom(page);
  const [mine, theirs] = [await openNote(kenya), await openNote(midwa)];

  await mine.click();
  await kenya.keyboard.type("# Opening remarks");
  await kenya.keyboard.press("Enter");
  await kenya.keyboard.type("The chair **welcomed** all. ");
  await kenya.keyboard.press("Enter");
  await kenya.keyboard.type("- first point");
  await kenya.keyboard.press("Enter");
  await kenya.keyboard.type("second point");
  await expectInRecord(kenya);
  await expect(theirs.locator("h1, h2, h3")).toHaveText("Opening remarks");
  await expect(theirs.locator("li")).toHaveCount(2);

  // Each sees where the other is, by the name of the party.
  await theirs.click();
  await midwa.keyboard.press("Control+End");
  await expect(kenya.locator(".note-caret-name")).toContainText("MIDWA");
  await expect(midwa.locator(".note-caret-name")).toContainText(/MIDSA|Kenya/);
  await expect(kenya.locator(".note-peers")).toContainText("MIDWA");

  // Own undo only.
  await midwa.keyboard.press("Enter");
  await midwa.keyboard.press("Enter");
  await midwa.keyboard.type("Words of MIDWA");
  await expect(mine).toContainText("Words of MIDWA");
  await kenya.keyboard.press("Control+End");
  await kenya.keyboard.type(" and words of Kenya");
  await expect(theirs).toContainText("and words of Kenya");
  await kenya.locator('.note-toolbar button[data-name="undo"]').click();
  await expect(mine).not.toContainText("words of Kenya");
  await expect(mine).toContainText("Words of MIDWA");
  await expect(theirs).not.toContainText("words of Kenya");

  // Bold, a link, a table.
  await midwa.keyboard.press("Control+End");
  await midwa.keyboard.press("Enter");
  await midwa.keyboard.press("Control+b");
  await midwa.keyboard.type("in bold");
  await midwa.keyboard.press("Control+b");
  await expect(mine.locator("strong", { hasText: "in bold" })).toBeVisible();
  await midwa.keyboard.press("Shift+Home");
  await midwa.keyboard.press("Control+k");
  await midwa.locator('.note-tools input[type="url"], .note-tools input').first().fill("https://example.org/");
  await midwa.keyboard.press("Enter");
  await expect(mine.locator('a[href="https://example.org/"]')).toBeVisible();
  // The link's form gives the focus back; a click in the middle of the text would move the caret.
  await theirs.focus();
  await midwa.keyboard.press("Control+End");
  await midwa.keyboard.press("Enter");
  await midwa.locator('.note-toolbar button[data-name="table"]').click();
  await expect(mine.locator("table th")).toHaveCount(3);
  for (const [place, word] of ["Mechanism", "Offers", "Needs"].entries()) {
    if (place > 0) await midwa.keyboard.press("Tab");
    await midwa.keyboard.type(word);
  }
  await expect(mine.locator("table th").first()).toContainText("Mechanism");
  await expectInRecord(midwa);

  // The observer has it all, and nothing to write with.
  await expect(text(reader)).toHaveAttribute("contenteditable", "false");
  await expect(text(reader)).toContainText("Words of MIDWA");
  await expect(reader.locator(".note-toolbar")).toBeHidden();
  const before = await wordsOf(reader);
  await text(reader).click();
  await reader.keyboard.type("I was here");
  expect(await wordsOf(reader)).toBe(before);
  await expect(mine).not.toContainText("I was here");

  for (const page of [kenya, reader]) await axe(page);
  await kenya.bringToFront();
  await shot(kenya, "note", { fullPage: true });
  await kenya.evaluate(() => scrollTo(0, 0));
  await shot(kenya, "room");
  await shot(reader, "note-observer", { fullPage: true });
});

test("the keyboard leaves the text by Escape and Tab", async ({ page, another }) => {
  await begin(await another("facilitator"));
  await signIn(page, "delegate");
  await openRoom(page);
  await expectLive(page);
  const note = await openNote(page);
  await note.focus();
  await page.keyboard.press("Escape");
  await page.keyboard.press("Tab");
  await expect(note).not.toBeFocused();
  await note.focus();
  await page.keyboard.press("Alt+F10");
  await expect(page.locator(".note-toolbar button:focus")).toHaveCount(1);
  await page.keyboard.press("Escape");
  await expect(note).toBeFocused();
});

/** The note's words without the names beside other people's carets, which come and go with them. */
function wordsOf(page: Page): Promise<string> {
  return text(page).evaluate((note) => {
    const copy = note.cloneNode(true) as HTMLElement;
    for (const caret of copy.querySelectorAll("[class*='note-caret']")) caret.remove();
    return copy.textContent ?? "";
  });
}
