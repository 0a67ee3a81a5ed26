// An outcome document: read, proposed on, decided, with and without a script, on a phone and in Arabic.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** The demonstration's document. */
async function openDocument(page: Page): Promise<string> {
  await page.goto("/meetings/sample-a/documents");
  const path = (await page.locator(".rows a.title").first().getAttribute("href")) ?? "";
  await page.goto(path);
  await expect(page.locator(".paras > .para")).toHaveCount(41);
  return path;
}

/** Opens the panel of a paragraph by its number. */
async function openPara(page: Page, number: string): Promise<void> {
  const line = page.locator(".para-margin").filter({ has: page.locator(`.number:text-is("${number}")`) });
  await page.goto((await line.getAttribute("href")) ?? "");
  await expect(page.locator("#panel h2").first()).toContainText(number);
}

async function press(page: Page, act: string, within = page.locator("body")): Promise<void> {
  await within.locator(`form.deed:has(input[name="act"][value="${act}"]) button[type="submit"]`).first().click();
  await page.waitForLoadState();
}

test("a delegation proposes, the chair decides, and everybody reads it", async ({ page, another, troubles }) => {
  troubles.expect(/422/);
  test.slow();
  await signIn(page, "delegate");
  await page.goto("/meetings/sample-a/documents");
  await look(page, "documents-list");
  const path = await openDocument(page);
  await look(page, "document");
  await openPara(page, "14");
  await look(page, "document-paragraph");

  await page.goto((await page.locator('#panel a[href*="what=propose&action=mod"]').getAttribute("href")) ?? "");
  const area = page.locator("#text");
  const words = await area.inputValue();
  await area.fill(`${words} [And so on`);
  await page.locator("#write button.primary").click();
  // A bracket that is left open is said, and nothing typed is lost.
  await expect(page.locator(".errors")).toBeVisible();
  await expect(area).toHaveValue(/\[And so on/);
  await look(page, "document-write-refused");
  await area.fill(words.replace("twice a year", "once a year"));
  await page.locator("#rationale").fill("Twice is too often for small secretariats.");
  await page.locator("#write button.primary").click();
  await page.waitForLoadState();
  const mine = page.locator('.proposal[data-state="draft"]');
  await expect(mine.locator("ins")).toContainText("once");

  const chair = await another("facilitator");
  await chair.goto(page.url());
  await expect(chair.locator("#panel")).not.toContainText("once a year");
  await press(page, "submit", mine);
  await expect(page.locator('.proposal[data-state="tabled"] .key')).toContainText("14/");
  await chair.reload();
  await expect(chair.locator(".proposal ins")).toContainText("once");
  await look(chair, "document-chair");
  await press(chair, "accept", chair.locator(".proposal"));
  await expect(chair.locator('.para:has(.number:text-is("14")) .para-text')).toContainText("once a year");
  await page.reload();
  await expect(page.locator('.proposal[data-state="accepted"]')).toBeVisible();

  for (const [view, marker] of [
    ["ledger", ".course svg"],
    ["revisions?from=0", ".compared ins"],
    ["files", ".take-out"],
  ] as const) {
    await page.goto(`${path}/${view}`);
    await expect(page.locator(marker).first()).toBeVisible();
    await look(page, `document-${view.replace(/\W.*/, "")}`);
  }
  await openDocument(page);
  await openPara(page, "14");
  await page.goto((await page.locator('#panel a[href*="/paragraphs/"]').getAttribute("href")) ?? "");
  await expect(page.locator(".life > li")).toHaveCount(2);
  await look(page, "document-life");
});

test("whoever holds the pen brings in a draft", async ({ page }) => {
  await signIn(page, "rapporteur");
  await page.goto("/meetings/sample-a/documents/new");
  await look(page, "document-new");
  await page.locator("#title").fill("Nairobi statement");
  await page.locator("#text").fill("# Part one\n\n1. We met.\n(a) In [one] room;\n(b) in peace.\n\n2. We agreed.");
  await page.locator("form.document-write button.primary").click();
  await page.waitForLoadState();
  await expect(page.locator(".paras > .para")).toHaveCount(5);
  await expect(page.locator(".bracket")).toContainText("one");
  await press(page, "circulate");
  await expect(page.locator("#panel code").first()).toBeVisible();
});
