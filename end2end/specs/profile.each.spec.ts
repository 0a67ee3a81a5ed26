// The directory as its owners keep it, with and without a script, on a phone, from right to left: a fact with its source, two
// who state the same, a term that cannot be, whom to turn to, two mechanisms side by side.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

const mechanism = "/mechanisms/midsa";

test("what is stated stands with its source, and who comes second loses nothing", async ({ page, another, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "midsa");
  const convener = await another("secretariat");
  for (const one of [page, convener]) await one.goto(`${mechanism}/profile/other_names`);
  await page.locator("#lines").fill("The Southern Dialogue");
  await convener.locator("#lines").fill("The Dialogue of the South");
  for (const one of [page, convener]) {
    await one.locator("#as_of").fill("2026-10");
    await one.locator("#source").fill("https://example.org/letter");
  }
  await page.locator("main form button.primary").click();
  await expect(page).toHaveURL(new RegExp(`${mechanism}/profile$`));
  await convener.locator("main form button.primary").click();
  await expect(convener.locator("#lines")).toHaveValue("The Dialogue of the South");
  await expect(convener.locator(".notice")).toContainText("The Southern Dialogue");
  await look(convener, "profile-second");
  await convener.locator("main form button.primary").click();
  await convener.goto(`${mechanism}/history`);
  await expect(convener.locator("ol.rows > li")).toHaveCount(2);
  await look(convener, "profile-history");
  await page.goto(mechanism);
  await expect(page.locator(".stated").first()).toBeVisible();
});

test("a term that cannot be is refused with what was typed", async ({ page, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "midsa");
  await page.goto(`${mechanism}/terms`);
  await page.locator("#holder").fill("ZMB");
  await page.locator("#from_day").fill("2027-06-01");
  await page.locator("#until_day").fill("2027-03-01");
  await page.locator("#plan ~ form button.primary").click();
  await expect(page.locator("#until_day-error")).toBeVisible();
  await expect(page.locator("#holder")).toHaveValue("ZMB");
  await look(page, "terms-refused");
});

test("two mechanisms stand side by side", async ({ page }) => {
  await page.goto(`${mechanism}/overlap`);
  await page.locator("#with").selectOption("midcom");
  await page.locator("form.filters button").click();
  await expect(page.locator('#states ~ dl a[href="/states/ZMB"]')).toBeVisible();
  await look(page, "overlap");
});
