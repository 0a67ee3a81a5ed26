// Open data: the page about the interface, one's own tokens, tables to take away. With and without a script, on a phone,
// from right to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("the page about the interface names every endpoint and leads to its document", async ({ page, request }) => {
  await page.goto("/api");
  await expect(page.locator("h1")).toBeVisible();
  await look(page, "open-data");
  const document = await (await request.get("/api/v1/openapi.json")).json();
  const rows = await page.locator("main .row h3").count();
  const operations = Object.values(document.paths).flatMap((path) => Object.keys(path as object));
  expect(rows).toBe(operations.length);
});

test("a token is made, shown once, opens the interface, and ends", async ({ page, request, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "delegate");
  await page.goto("/account/tokens");
  await page.locator('form[action="/account/tokens"] button.primary').click();
  await expect(page.locator(".errors")).toBeVisible();
  await page.locator("#name").fill("Dashboard");
  await page.locator('form[action="/account/tokens"] button.primary').click();
  const token = (await page.locator(".secret").innerText()).trim();
  expect(token).toMatch(/^entente_[A-Za-z0-9_-]{43}$/);
  await look(page, "tokens");
  const headers = { authorization: `Bearer ${token}` };
  expect((await request.get("/api/v1/meetings", { headers })).status()).toBe(200);
  await page.locator('form[action="/account/tokens/end"] button').click();
  await expect(page.locator(".notice")).toBeVisible();
  expect((await request.get("/api/v1/meetings", { headers })).status()).toBe(401);
});

test("a past meeting has an address of its own", async ({ page }) => {
  await page.goto("/global-meetings/9");
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute("href", /\/global-meetings\/9$/);
  await look(page, "global-meeting");
});
