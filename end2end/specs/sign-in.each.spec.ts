// The way in, and the ways it stays shut.

import { accounts, expect, look, shot, signIn, test } from "../support/test.ts";

test("an account signs in, sees its meetings and signs out", async ({ page }) => {
  await signIn(page, "delegate");
  await page.goto("/meetings");
  await look(page, "meetings");
  await page.goto("/account");
  await look(page, "account");
});

test("a wrong password is refused without saying which half was wrong", async ({ page, troubles }) => {
  troubles.expect(/422|401/);
  const answers: string[] = [];
  for (const email of [accounts.delegate, "nobody@demo.example"]) {
    await page.goto("/sign-in");
    await page.locator('form input[name="email"]').first().fill(email);
    await page.locator('input[name="password"]').fill("not the password");
    await page.locator('form:has(input[name="password"]) button[type="submit"]:not([formaction])').click();
    const alert = page.locator('[role="alert"]').first();
    await expect(alert).toBeVisible();
    answers.push((await alert.innerText()).trim());
    await expect(page.locator('form input[name="email"]').first()).toHaveValue(email);
  }
  expect(answers[1]).toBe(answers[0]);
  await shot(page, "sign-in-refused");
});
