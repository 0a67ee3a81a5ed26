// What a note holds besides text, written by two people and read by a third: who said it, decisions and undertakings,
// mentions, pictures, comments; with the keyboard where a rapporteur's hands are.

import { startOver } from "../support/server.ts";
import { act, beginDay, expectInRecord, expectLive, LIVE, openNote, openRoom, text, title } from "../support/story.ts";
import { axe, expect, shot, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** A grey picture of 120 × 80. */
function picture(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [120, 80];
    const context = canvas.getContext("2d")!;
    context.fillStyle = "#8aa";
    context.fillRect(0, 0, 120, 80);
    const blob = await new Promise<Blob>((resolve) => canvas.toBlob((made) => resolve(made!)));
    return [...new Uint8Array(await blob.arrayBuffer())];
  });
}

test("a rapporteur takes the minutes by keys", async ({ page, another, troubles }) => {
  test.slow();
  // Scripts fetched ahead for a page that runs none.
  troubles.expect(/\.js: csp$|preloaded using link preload/);
  const desk = await another("facilitator");
  await beginDay(desk);
  const kenya = await another("delegate");
  await openRoom(kenya);
  await expectLive(kenya);
  await kenya.locator('.thumb button[value="ask"]').click();
  await signIn(page, "rapporteur");
  await openRoom(page);
  const note = await openNote(page);

  // An empty note offers how to begin, the item's kind first.
  const templates = page.locator(".note-templates button");
  await expect(templates.first()).toHaveText("Opening");
  await axe(page);
  await shot(page, "note-templates");
  await templates.first().click();
  await expect(note.locator("h3")).toHaveCount(2);
  await expect(page.locator(".note-templates")).toBeHidden();

  // Who has the floor, by one key.
  await expect(desk.locator('button[value="give"]').first()).toBeVisible();
  await desk.locator("body").press("Enter");
  await expect(page.locator("entente-note")).toHaveAttribute("data-speaking", /.+/, LIVE);
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Control+Alt+s");
  await expect(note.locator(".note-speaker")).toHaveText(/Kenya|MIDSA/);
  await page.keyboard.type("supports @");
  const field = page.locator(".note-picker input");
  await expect(field).toBeFocused();
  await page.keyboard.type("midw");
  await expect(page.locator('.note-options [aria-selected="true"]')).toContainText("MIDWA");
  await axe(page);
  await axe(page);
  await shot(page, "note-picker");
  await page.keyboard.press("Enter");
  await expect(note).toBeFocused();
  await page.keyboard.type("and recalls #");
  await expect(field).toBeFocused();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(note.locator(".note-mention")).toHaveCount(2);
  // A sign that was meant as a sign stays one.
  await page.keyboard.type("at @");
  await expect(field).toBeFocused();
  await page.keyboard.type("noon");
  await page.keyboard.press("Escape");
  await expect(note).toContainText("at @noon");

  await page.keyboard.press("Enter");
  await page.keyboard.type("=> The fund is continued until 2030.");
  await page.keyboard.press("Enter");
  await page.keyboard.press("Enter");
  await page.keyboard.type("-> Draft terms of reference.");
  await page.keyboard.press("Control+.");
  await expect(note.locator(".note-block-owner")).toBeFocused();
  await page.keyboard.type("Kenya and IOM");
  await page.keyboard.press("Enter");
  await expect(note).toBeFocused();
  await note.locator(".note-block-due").fill("2027-05-03");
  await note.focus();
  await expectInRecord(page);
  await expect(text(kenya).locator('[data-kind="decision"]')).toContainText("The fund is continued until 2030.");
  await expect(text(kenya).locator(".note-block-owner")).toHaveValue("Kenya and IOM");

  // The outline leads there by keys.
  await page.keyboard.press("Control+Alt+o");
  const outline = page.locator(".note-outline");
  await expect(outline.locator("button")).toHaveCount(4);
  await expect(outline.locator("[aria-current]")).toBeFocused();
  await axe(page);
  await shot(page, "note-outline");
  await page.keyboard.press("ArrowUp");
  await page.keyboard.press("Enter");
  await expect(note).toBeFocused();
  await expect(outline).not.toHaveAttribute("open");

  // A reader sees words where writers have fields, with a script and without.
  const observer = await another("observer");
  await openRoom(observer);
  await expect(text(observer).locator('[data-kind="action"] .note-block-head')).toContainText("Kenya and IOM by 3 May 2027");
  await expect(text(observer).locator(".note-block input")).toHaveCount(0);
  const paper = await another("observer", { javaScriptEnabled: false });
  await openRoom(paper);
  const read = paper.locator(".note-text");
  await expect(read.locator('[data-kind="action"] .note-block-head')).toContainText("Kenya and IOM by 3 May 2027");
  await expect(read.locator("a.note-mention")).toHaveCount(2);
  await read.locator("a.note-mention").last().click();
  await expect(title(paper)).toBeVisible();
  await expect(paper).toHaveURL(/item=/);
  await axe(observer);
  await shot(page, "note-blocks", { fullPage: true });
});

test("pictures and comments, for writers and for readers", async ({ page, another, troubles }) => {
  test.slow();
  troubles.expect(/422|\.js: csp$|preloaded using link preload/);
  await beginDay(await another("facilitator"));
  await signIn(page, "rapporteur");
  await openRoom(page);
  const note = await openNote(page);
  await note.click();
  await page.keyboard.type("The trust fund is discussed.");

  // What is no picture is refused in words, and what was typed about it stays.
  const chooser = page.waitForEvent("filechooser");
  await page.locator('.note-toolbar button[data-name="picture"]').click();
  await (await chooser).setFiles({ name: "trap.png", mimeType: "image/png", buffer: Buffer.from("<svg onload=alert(1)>") });
  const form = page.locator("form.note-picture");
  await form.getByRole("textbox").fill("A trap");
  await expect(form.locator(".note-picture-told")).toContainText("Nothing was put in");
  await expect(form.getByRole("textbox")).toHaveValue("A trap");
  await axe(page);
  await shot(page, "note-picture-refused");
  await page.keyboard.press("Escape");

  const bytes = await picture(page);
  await note.focus();
  await page.keyboard.press("Control+End");
  await note.evaluate((element, content) => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(content)], "hall.png", { type: "image/png" }));
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, bytes);
  await form.getByRole("button").first().click();
  await expect(form.locator(".note-picture-told")).toContainText("Say in words");
  await form.getByRole("textbox").fill("The hall, seen from the podium");
  await page.keyboard.press("Enter");
  const shown = note.locator("figure.note-image img");
  await expect(shown).toHaveAttribute("alt", "The hall, seen from the podium");
  await expect.poll(() => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(120);
  await expectInRecord(page);

  // A comment on marked words; another from somebody who may only read; both see both.
  // The editor hears of a selection a moment after the browser has made it.
  await expect(async () => {
    await note.focus();
    await page.keyboard.press("Control+Home");
    for (let word = 0; word < 3; word++) await page.keyboard.press("Control+Shift+ArrowRight");
    await page.keyboard.press("Control+Alt+m");
    await expect(page.locator(".note-thread-new blockquote")).toHaveText("The trust fund", { timeout: 500 });
  }).toPass();
  await page.locator(".note-thread-new textarea").fill("Which fund is meant?");
  await page.keyboard.press("Control+Enter");
  await expect(page.locator(".note-thread")).toHaveCount(1);
  await expect(note.locator("span.note-commented")).toHaveCount(1);
  const reader = await another("technician");
  await openRoom(reader);
  await expect(reader.locator(".note-thread .comment-text")).toHaveText("Which fund is meant?");
  await text(reader).getByText("discussed").evaluate((element) => {
    const words = [...element.childNodes].find((child) => child.textContent?.includes("discussed"))!;
    const at = words.textContent!.indexOf("discussed");
    getSelection()!.setBaseAndExtent(words, at, words, at + 9);
  });
  await reader.getByRole("button", { name: "New comment" }).click();
  await expect(reader.locator(".note-thread-new blockquote")).toHaveText("discussed");
  await reader.locator(".note-thread-new textarea").fill("Agreed, I think.");
  await reader.getByRole("button", { name: "Send the comment" }).click();
  await expect(page.locator(".note-thread")).toHaveCount(2);
  await expect(note.locator(".note-commented", { hasText: "discussed" })).toBeVisible();
  await page.locator(".note-thread").first().locator("textarea").fill("The multi-donor one.");
  await page.locator(".note-thread").first().getByRole("button", { name: "Reply" }).click();
  await expect(reader.locator(".note-thread").first().locator(".comment")).toHaveCount(2);
  await expect(page.locator(".note-thread").first().locator("textarea")).toHaveValue("");
  for (const one of [page, reader]) await axe(one);
  await shot(page, "note-comments", { fullPage: true });

  // Deleted words keep their thread, which says so; settled threads fold away.
  await page.locator(".note-thread").last().getByRole("button", { name: "Settled" }).click();
  await expect(reader.locator(".note-threads-settled")).toContainText("Settled: 1");
  await note.focus();
  await page.keyboard.press("Control+a");
  await page.keyboard.press("Delete");
  await page.keyboard.type("Written anew.");
  await expect(reader.locator(".note-thread").first()).toContainText("no longer in the text");

  // The same without a script.
  const paper = await another("technician", { javaScriptEnabled: false });
  await openRoom(paper);
  await expect(paper.locator(".threads-read")).toContainText("Which fund is meant?");
  await paper.locator(".threads-read > p a").click();
  await paper.locator("article.thread textarea").first().fill("Answered on paper.");
  await paper.locator('article.thread button[value="reply"]').first().click();
  await expect(paper.locator("article.thread").first()).toContainText("Answered on paper.");
  await expect(page.locator(".note-thread").first()).toContainText("Answered on paper.");
});

test("under the Chatham House Rule nobody is named: not on the screen, not in the text, not on paper", async ({ page: desk, another, troubles }) => {
  troubles.expect(/\.js: csp$|preloaded using link preload/);
  await signIn(desk, "facilitator");
  await beginDay(desk);
  const kenya = await another("delegate");
  await openRoom(kenya);
  await expectLive(kenya);
  await kenya.locator('.thumb button[value="ask"]').click();
  await expect(desk.locator('button[value="give"]').first()).toBeVisible();
  await desk.locator("body").press("Enter");
  const writer = await another("rapporteur");
  await openRoom(writer);
  const note = await openNote(writer);
  await expect(writer.locator("entente-note")).toHaveAttribute("data-speaking", /.+/);
  await act(desk, "chatham_on").click();
  await expect(writer.locator("entente-note")).toHaveAttribute("data-unattributed", "true");
  await expect(writer.locator("entente-note")).toHaveAttribute("data-speaking", "");
  await note.click();
  await writer.keyboard.press("Control+Alt+s");
  await expect(note.locator(".note-speaker")).toHaveText("a participant");
  await writer.keyboard.type("doubts it.");
  await writer.locator('.note-toolbar button[data-name="who-said"]').click();
  await expect(writer.locator(".note-picker")).toBeHidden();
  await expectInRecord(writer);
  const paper = await another("observer", { javaScriptEnabled: false });
  await openRoom(paper);
  await expect(paper.locator(".note-text .note-speaker").first()).toHaveText("a participant");
  await expect(paper.locator(".note-text")).toContainText("doubts it.");
  await expect(paper.locator(".note-text")).not.toContainText("Kenya");
});
