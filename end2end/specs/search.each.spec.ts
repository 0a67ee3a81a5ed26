// One search over everything, on its page: with and without a script, on a phone, from right to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("what is found is narrowed down by links, and leads to where it stands", async ({ page }) => {
  await startOver();
  await signIn(page, "delegate");
  await page.goto("/search");
  await expect(page.locator(".empty h2")).toBeVisible();
  await look(page, "search");

  const field = page.locator("#q");
  await field.fill("labour mobility");
  await page.locator('.find-form button[type="submit"]').click();
  await expect(page).toHaveURL(/\/search\?q=labour\+mobility/);
  await expect(page.locator(".find mark").first()).toBeVisible();
  await look(page, "search-found");

  await page.locator('.find-filters a[href*="kind=item"]').click();
  await expect(page.locator('.find-filters a[aria-current="true"]')).toHaveCount(1);
  await expect(page.locator('input[type="hidden"][name="kind"]')).toHaveValue("item");
  await page.locator(".find-title a").first().click();
  await expect(page).toHaveURL(/\/meetings\/sample-a\/sessions\/.*item=/);

  await page.goto("/search?q=unheardof&kind=state");
  await expect(page.locator(".find-none h2")).toBeVisible();
  await look(page, "search-none");
});

test("in Arabic and in Chinese it is found in any form of the word, in its own direction", async ({ page }) => {
  await page.goto("/search?q=%D9%87%D8%AC%D8%B1%D8%A9");
  await expect(page.locator('.find [lang="ar"][dir="rtl"] mark').first()).toContainText("هجرة");
  await look(page, "search-arabic");
  await page.goto("/search?q=%E7%A7%BB%E6%B0%91");
  await expect(page.locator('.find [lang="zh"] mark').first()).toHaveText("移民");
});
