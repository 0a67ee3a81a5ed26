// Those who hold the pen write together, everybody sees it key by key, and what came too late is handed back.

import { LIVE, openDesk, openDisplay } from "../support/story.ts";
import { startOver } from "../support/server.ts";
import { expect, expectBreaks, look, restartServer, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** The panel of the paragraph with that number. */
async function openPara(page: Page, number: string): Promise<string> {
  await page.goto("/meetings/sample-a/documents");
  await page.goto((await page.locator(".rows a.title").first().getAttribute("href")) ?? "");
  const panel = (await page.locator(`.para-margin:has(.number:text-is("${number}"))`).getAttribute("href")) ?? "";
  await page.goto(panel);
  return panel;
}

/** Puts the caret behind everything that is written: a key that follows sooner than the browser has told the editor of it
 * would act where the caret was. No hand is that fast. */
async function toTheEnd(page: Page): Promise<void> {
  await live(page).click();
  await page.keyboard.press("Control+End");
  const inLast = () => live(page).evaluate((text) => text.lastElementChild?.contains(getSelection()?.anchorNode ?? null) ?? false);
  await expect.poll(inLast).toBe(true);
}

const live = (page: Page) => page.locator("entente-note[data-live] .note-prose");

test("a paragraph is written by two before everybody and taken into the text", async ({ page: desk, another }) => {
  await signIn(desk, "facilitator");
  const panel = await openPara(desk, "14");
  const observer = await another("observer");
  await observer.goto(panel);
  await desk.locator('button[data-act="together"]').click();
  await toTheEnd(desk);
  await desk.keyboard.type(" It is public.");
  // The observer's page had no editor: it comes with the text.
  await expect(live(observer)).toContainText("twice a year. It is public.", { timeout: 10_000 });
  await expect(live(observer)).toHaveAttribute("contenteditable", "false");
  const rapporteur = await another("rapporteur");
  await rapporteur.goto(panel);
  await toTheEnd(rapporteur);
  await rapporteur.keyboard.type(" And [printed].");
  await expect(live(observer)).toContainText("It is public. And [printed].", LIVE);
  await expect(observer.locator(".note-peers")).toContainText("MIDWA");
  await look(desk, "together-paragraph");
  await look(observer, "together-reader");
  await desk.locator('button[data-act="take_text"]').click();
  const text = desk.locator('.para:has(.number:text-is("14")) .para-text');
  await expect(text).toContainText("twice a year. It is public. And");
  await expect(text).toContainText("printed");
  await expect(observer.locator("entente-note")).toHaveCount(0);
  await expect(observer.locator('.para:has(.number:text-is("14")) .para-text')).toContainText("It is public.");
});

test("what was written while the line was down, and came too late, becomes a draft of its author's delegation", async ({ page, context, another, troubles }) => {
  await signIn(page, "rapporteur");
  const panel = await openPara(page, "14");
  await page.locator('button[data-act="together"]').click();
  await expect(live(page)).toContainText("twice a year.");
  await expect(page.locator("entente-note .note-status-state")).toHaveAttribute("data-connection", "record", { timeout: 10_000 });
  expectBreaks(troubles);
  await context.setOffline(true);
  const desk = await another("facilitator");
  expectBreaks(troubles);
  await restartServer(troubles);
  await toTheEnd(page);
  await page.keyboard.type(" Written in a tunnel.");
  await desk.goto(panel);
  await desk.locator('button[data-act="take_text"]').click();
  await expect(desk.locator("entente-note")).toHaveCount(0);
  await context.setOffline(false);
  const back = page.locator(".hand-back");
  await expect(back).toBeVisible({ timeout: 40_000 });
  await expect(back.locator("textarea")).toHaveValue(/twice a year\. Written in a tunnel\.$/);
  await look(page, "together-handed-back");
  await back.locator("button.primary").click();
  const draft = page.locator('#panel .proposal[data-state="draft"]');
  await expect(draft).toContainText("Written in a tunnel.");
  await desk.reload();
  await expect(desk.locator("#panel")).not.toContainText("tunnel");
});

test("a draft is written by two and taken in with its numbers", async ({ page, another }) => {
  await signIn(page, "rapporteur");
  await page.goto("/meetings/sample-a/documents/new");
  await page.locator('input[name="title-en"]').fill("A short statement");
  await page.locator('textarea[name="text"]').fill("# I. Past\n\n1. *They decided* to meet.\n(a) soon.");
  await page.locator("main .buttons button.primary").click();
  await page.locator('button[data-act="together"]').click();
  await expect(live(page)).toContainText("They decided");
  const address = page.url();
  const desk = await another("facilitator");
  await desk.goto(address);
  await toTheEnd(desk);
  await desk.keyboard.press("Enter");
  await desk.keyboard.type("(b) often;");
  await expect(live(page)).toContainText("(b) often;", LIVE);
  await look(page, "together-draft");
  await page.locator('button[data-act="take_draft"]').click();
  await expect(page.locator('.para:has(.number:text-is("(b)")) .para-text')).toHaveText("often;");
  // Whoever else was there is led to the text.
  await desk.waitForURL(address.replace(/\/together$/, ""), { timeout: 10_000 });
});

test("the wall shows the paragraph before the meeting, as it is written and as it is decided", async ({ page: desk, another }) => {
  const wall = await another();
  await signIn(desk, "facilitator");
  await openDesk(desk);
  await openDisplay(desk, wall);
  await desk.locator('.desk-displays select[name="shows"]').selectOption("text");
  await desk.locator(".desk-displays form[action$=\"/show\"] button").click();
  await expect(wall.locator(".wall-text")).toBeVisible({ timeout: 10_000 });
  await openPara(desk, "19");
  await desk.keyboard.press("m");
  const text = wall.locator(".wall-para");
  await expect(text).toContainText("domestic workers");
  await expect(wall.locator(".wall-proposals article").first()).toBeVisible();
  await look(wall, "wall-paragraph");
  await desk.keyboard.press("l");
  await toTheEnd(desk);
  await desk.keyboard.type(" Seen on the wall.");
  await expect(text).toContainText("Seen on the wall.");
  await expect(wall.locator(".stage .manner")).toHaveText("Being written now; not yet taken into the text.");
  await look(wall, "wall-written");
  await desk.keyboard.press("Escape");
  await desk.locator('button[data-act="drop_text"]').click();
  await expect(text).not.toContainText("Seen on the wall.");
  await desk.locator('#panel .proposal button[data-act="accept"]').first().click();
  await expect(wall.locator(".wall-proposals article")).toHaveCount(0);
});
