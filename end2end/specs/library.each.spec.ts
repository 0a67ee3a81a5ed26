// The library of agreed language: searched by anybody, quoted, and put into a text that is being written. With and
// without a script, on a phone, from right to left.

import { startOver } from "../support/server.ts";
import { expect, hasScript, look, signIn, test, type Page } from "../support/test.ts";

const PHRASE = "safe, orderly and regular migration";

test("agreed language is found by phrase and quoted with where it stands", async ({ page, troubles }) => {
  troubles.expect(/404/);
  await page.goto("/library");
  await expect(page.locator('a[href="/library/a-res-73-195"]')).toBeVisible();
  await look(page, "library");

  const search = page.locator("#q");
  await search.fill(`"${PHRASE.toUpperCase()}"`);
  await search.press("Enter");
  await expect(page.locator(".library-passage mark").first()).toHaveText(PHRASE);
  await look(page, "library-found");

  await page.locator(".library-passage .line a").first().click();
  await expect(page).toHaveURL(/\/library\/a-res-73-195\/objective-23$/);
  await expect(page.locator(".agreed-language")).toHaveCount(3);
  await page.locator(".agreed-language:has([lang=en]) summary").first().click();
  await expect(page.locator("#quote-en")).toHaveValue(/partnerships for safe.*\(A\/RES\/73\/195, para\. 16, objective 23\)$/);
  const copy = page.locator('[data-copies="quote-en"]');
  if (hasScript()) await expect(copy).toBeVisible();
  else await expect(copy).toBeHidden();
  await look(page, "library-paragraph");

  await page.locator('.page-head a[href="/library/a-res-73-195"]').click();
  await expect(page.locator(".agreed-para")).toHaveCount(23);
  await page.goto("/library/a-res-73-195?in=fr");
  await expect(page.locator(".agreed-para").last()).toContainText("des migrations sûres, ordonnées et régulières");
  await look(page, "library-text");

  await page.goto("/library?q=nothing+of+the+kind");
  await expect(page.locator(".empty h2")).toBeVisible();
  await look(page, "library-none");
  expect((await page.goto("/library/no-such-text"))?.status()).toBe(404);
});

/** The form in which a delegation proposes a change to a paragraph. */
async function openForm(page: Page): Promise<void> {
  await page.goto("/meetings/sample-a/documents");
  await page.goto((await page.locator(".rows a.title").first().getAttribute("href")) ?? "");
  const line = page.locator(".para-margin").filter({ has: page.locator('.number:text-is("14")') });
  await page.goto((await line.getAttribute("href")) ?? "");
  await page.goto((await page.locator('#panel a[href*="what=propose&action=mod"]').getAttribute("href")) ?? "");
}

test("what is agreed goes into what one writes, and nothing typed is lost", async ({ page }) => {
  await startOver();
  await signIn(page, "delegate");
  await openForm(page);
  const area = page.locator("#text");
  await area.fill(`They call for ${PHRASE} of all.`);
  await page.locator("#rationale").fill("Agreed already.");
  await page.locator("#agreed button").click();
  const search = page.locator("#find");
  await expect(search).toBeVisible();
  await search.fill(`"${PHRASE}"`);
  await search.press("Enter");
  await expect(page.locator("#agreed mark").first()).toHaveText(PHRASE);
  await expect(area).toHaveValue(`They call for ${PHRASE} of all.`);
  await expect(page.locator("#rationale")).toHaveValue("Agreed already.");
  await look(page, "library-beside");
  await page.locator('#agreed button[name="put"]').first().click();
  await expect(area).toHaveValue(/^They call for .* of all\. Strengthen international cooperation.*\(A\/RES\/73\/195, para\. 16, objective 23\)$/);
  await expect(page.locator("#rationale")).toHaveValue("Agreed already.");
  await expect(page.locator("#agreed-said")).toContainText("A/RES/73/195");

  // Kept as a draft, the paragraph's own words are told with where they were agreed.
  await page.locator("#write button.primary").click();
  await page.waitForLoadState();
  await expect(page.locator('.proposal[data-state="draft"]')).toContainText("objective 23");
});

test("words that are selected are looked for by a key, and put in at the caret", async ({ page }) => {
  test.skip(!hasScript(), "a key needs a script");
  await startOver();
  await signIn(page, "delegate");
  await openForm(page);
  const area = page.locator("#text");
  await area.fill(`First: ${PHRASE}. Last.`);
  await area.evaluate((element: HTMLTextAreaElement, phrase) => {
    const at = element.value.indexOf(phrase);
    element.focus();
    element.setSelectionRange(at, at + phrase.length);
  }, PHRASE);
  await page.keyboard.press("Alt+l");
  await expect(page.locator("#agreed mark").first()).toHaveText(PHRASE);
  await expect(page.locator("#find")).toBeFocused();
  await page.locator('#agreed button[name="put"]').first().click();
  await expect(area).toBeFocused();
  await expect(area).toHaveValue(/^First: safe, orderly and regular migration Strengthen.*objective 23\)\. Last\.$/);
  await expect(page.locator("#difference")).toContainText("Strengthen");
});
