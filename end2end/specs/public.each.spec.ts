// What anybody sees who comes by: the front, the directory, the meetings of the
// past, the way in. In every project: with and without JavaScript, on a phone,
// from right to left.

import { expect, hasScript, look, test } from "../support/test.ts";

test("the front says what this is and leads to the directory", async ({ page }) => {
  await page.goto("/");
  await look(page, "front");
  await page.locator('main a[href^="/mechanisms"]').first().click();
  await expect(page).toHaveURL(/\/mechanisms/);
});

test("the directory is found, filtered and read", async ({ page }) => {
  await page.goto("/mechanisms");
  await look(page, "mechanisms");
  const entries = page.locator('main a[href^="/mechanisms/"]');
  const all = await entries.count();
  expect(all).toBeGreaterThanOrEqual(38);

  const search = page.locator('main form input[type="search"]').first();
  await search.fill("MIDSA");
  await search.press("Enter");
  await expect(page).toHaveURL(/q=MIDSA/);
  const midsa = page.locator('main a[href="/mechanisms/midsa"]').first();
  await expect(midsa).toBeVisible();
  expect(await entries.count()).toBeLessThan(all);

  await midsa.click();
  await expect(page.locator("h1")).toContainText(/MIDSA|Migration Dialogue for Southern Africa/);
  await look(page, "mechanism");
});

test("a State's page says where it sits", async ({ page }) => {
  await page.goto("/states");
  await look(page, "states");
  await page.locator('main a[href^="/states/"]').first().click();
  await expect(page.locator('main a[href^="/mechanisms/"]').first()).toBeVisible();
  await look(page, "state");
});

test("the global meetings of the past are listed", async ({ page }) => {
  await page.goto("/global-meetings");
  await look(page, "global-meetings");
});

test("the page speaks the language of the browser, in its direction", async ({ page }, info) => {
  await page.goto("/");
  const arabic = info.project.name === "arabic";
  await expect(page.locator("html")).toHaveAttribute("lang", arabic ? /^ar/ : /^en/);
  await expect(page.locator("html")).toHaveAttribute("dir", arabic ? "rtl" : "ltr");
});

test("a language that is chosen stays chosen", async ({ page }) => {
  await page.goto("/?lang=fr");
  await expect(page.locator("html")).toHaveAttribute("lang", /^fr/);
  await page.goto("/mechanisms");
  await expect(page.locator("html")).toHaveAttribute("lang", /^fr/);
});

test("what is not there is said kindly", async ({ page, troubles }) => {
  troubles.expect(/404/);
  const response = await page.goto("/mechanisms/no-such-mechanism");
  expect(response?.status()).toBe(404);
  await look(page, "not-found");
});

test("what needs an account leads to the way in", async ({ page }) => {
  await page.goto("/meetings");
  await expect(page).toHaveURL(/\/sign-in/);
  await look(page, "sign-in");
});

test("a page reaches its reader in full", async ({ page }) => {
  await page.goto("/");
  await expect(page.locator('a[href="#main"], a.skip').first()).toBeAttached();
  if (!hasScript()) return;
  await page.keyboard.press("Tab");
  await expect(page.locator(":focus")).toHaveAttribute("href", /^#/);
});

test("another language keeps the place and what was asked for", async ({ page }) => {
  await page.goto("/mechanisms?region=africa");
  const found = await page.locator('main a[href^="/mechanisms/"]').count();
  await page.locator("details.lang summary").click();
  await page.locator('details.lang a[hreflang="fr"]').click();
  await expect(page.locator("html")).toHaveAttribute("lang", "fr");
  await expect(page).toHaveURL(/\/mechanisms\?.*region=africa/);
  await expect(page.locator('main a[href^="/mechanisms/"]')).toHaveCount(found);
});
