// Notes as they are read and taken out, and minutes from draft to final, with and without a script.

import { startOver } from "../support/server.ts";
import { meeting, openRoom } from "../support/story.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("the notes of a session are a page to read, to print and to take out", async ({ page }) => {
  await signIn(page, "delegate");
  const room = await openRoom(page);
  await page.locator('a[href$="/notes"]:visible').first().click();
  await expect(page).toHaveURL(/\/notes$/);
  // Once as it is, once with who wrote what.
  await expect(page.locator(".take-out").first().locator("a")).toHaveCount(5);
  await expect(page.locator('.take-out a[href*="by=1"]')).toHaveCount(5);
  await look(page, "notes");
  for (const end of ["docx", "odt", "pdf", "html", "md"]) {
    const answer = await page.request.get(`${room}/notes/${end}`);
    expect(answer.status(), end).toBe(200);
    expect(answer.headers()["content-disposition"]).toContain("filename*=UTF-8''");
  }
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".frame")).toBeHidden();
  await expect(page.locator(".take-out:visible")).toHaveCount(0);
  await page.emulateMedia({ media: "screen" });
});

test("minutes are compiled, written, circulated, corrected and closed", async ({ page, another, troubles }) => {
  // An answer without its reason is refused.
  troubles.expect(/422/);
  await signIn(page, "rapporteur");
  await page.goto(`${meeting}/minutes`);
  await look(page, "minutes-list");
  await page.locator('input[name="session"]').nth(1).check();
  await page.locator("form.fields button.primary").click();
  await expect(page).toHaveURL(/\/minutes\/[0-9a-f-]+$/);
  const minutes = new URL(page.url()).pathname;
  await look(page, "minutes-draft");

  await page.locator('a[href*="/write/"]').first().click();
  await look(page, "minutes-write");
  await page.locator("textarea").fill("The *first* paragraph.\n\nالفقرة الثانية\n\n- a point");
  await page.locator("form button.primary").click();
  await expect(page.locator(".paper-text em")).toHaveText("first");
  await page.locator('button[value="circulate"]').click();
  await expect(page.locator(".versions code")).toHaveCount(1);

  const delegate = await another("delegate");
  await delegate.goto(minutes);
  await expect(delegate.locator(".paper-text em")).toHaveText("first");
  await delegate.locator("#correction-text").fill("We said the second.");
  await delegate.locator('form[action$="/corrections"] button').click();
  await expect(delegate.locator(".corrections .said")).toHaveText("We said the second.");
  await look(delegate, "minutes-delegate");

  await page.reload();
  await page.locator('button[value="decline"]').click();
  await expect(page.locator('[data-kind="refusal"]')).toBeVisible();
  await page.locator('textarea[name="reply"]').fill("Not what was said.");
  await page.locator('button[value="decline"]').click();
  await expect(page.locator(".reply")).toBeVisible();
  await look(page, "minutes-answered");
  await page.locator('button[value="close"]').click();
  await expect(page.locator('button[value="circulate"]')).toHaveCount(0);
  await look(page, "minutes-final");
});
