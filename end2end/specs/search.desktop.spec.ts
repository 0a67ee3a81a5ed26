// What is found while one types, by the keyboard alone.

import { startOver } from "../support/server.ts";
import { axe, expect, shot, signIn, test } from "../support/test.ts";

test("the field in the frame is reached by a key, and the list below it by arrows", async ({ page }) => {
  await startOver();
  await signIn(page, "delegate");
  await page.goto("/meetings/sample-a");
  const field = page.locator("#frame-q");
  const list = page.locator("#frame-q-list");
  await page.keyboard.press("/");
  await expect(field).toBeFocused();
  await expect(field).toHaveAttribute("role", "combobox");
  await expect(field).toHaveAttribute("aria-expanded", "false");
  await page.keyboard.type("labour mob");
  await expect(list.locator("[role=option]").first()).toBeVisible();
  await expect(field).toHaveAttribute("aria-expanded", "true");
  await expect(page.locator(".frame-search [role=status]")).toContainText(/\d+ results?/);
  await expect(list.locator("mark").first()).toHaveText(/labour/i);
  await axe(page);

  await page.keyboard.press("ArrowDown");
  const first = list.locator("[role=option]").first();
  await expect(first).toHaveAttribute("aria-selected", "true");
  await expect(field).toHaveAttribute("aria-activedescendant", (await first.getAttribute("id")) ?? "");
  await shot(page, "search-typing");
  await axe(page);
  await page.keyboard.press("ArrowUp");
  await expect(list.locator('[aria-selected="true"]')).toHaveCount(0);
  await page.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(field).toBeFocused();
  await expect(field).toHaveValue("labour mob");

  // The answer to what was typed last wins, whichever comes last.
  let heard = () => {};
  const asked = new Promise<void>((done) => { heard = done; });
  let release = () => {};
  const held = new Promise<void>((done) => { release = done; });
  await page.route(/\/search\/quick\?q=mid$/, async (route) => {
    heard();
    await held;
    await route.continue().catch(() => undefined);
  });
  await field.fill("mid");
  await asked;
  await field.fill("MIDSA");
  await expect(first).toContainText("Migration Dialogue for Southern Africa");
  release();
  await page.unrouteAll({ behavior: "wait" });
  await expect(first).toContainText("Migration Dialogue for Southern Africa");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/mechanisms\/midsa$/);

  // Enter without a choice leads to the page, which finds the same.
  await page.keyboard.press("Control+k");
  await expect(page.locator("#frame-q")).toBeFocused();
  await page.keyboard.type("nairobi");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/search\?q=nairobi$/);
  await expect(page.locator(".find").first()).toBeVisible();
});

test("a single key types where one types, and can be switched off", async ({ page }) => {
  await page.goto("/search");
  await page.locator("#q").fill("a/b");
  await page.locator("#q").press("/");
  await expect(page.locator("#q")).toHaveValue("a/b/");
  const keys = page.locator("[data-search-keys] button");
  await keys.click();
  await page.goto("/mechanisms");
  await page.keyboard.press("/");
  await expect(page.locator("#frame-q")).not.toBeFocused();
  await page.keyboard.press("Control+k");
  await expect(page.locator("#frame-q")).toBeFocused();
  await page.goto("/search");
  await keys.click();
  await page.goto("/mechanisms");
  await page.keyboard.press("/");
  await expect(page.locator("#frame-q")).toBeFocused();
});

test("where the search does not answer, the field says so and stays a form", async ({ page, troubles }) => {
  troubles.expect(/search\/quick|ERR_FAILED|Failed to load/);
  await page.route("**/search/quick**", (route) => route.abort("failed"));
  await page.goto("/");
  await page.locator("#frame-q").fill("migration");
  await expect(page.locator(".frame-search [role=status]")).toContainText("does not answer");
  await page.unrouteAll({ behavior: "wait" });
  await page.locator("#frame-q").press("Enter");
  await expect(page).toHaveURL(/\/search\?q=migration$/);
});
