// What only a page with a script can lose: an open document is brought up to date while somebody fills in a form.

import { startOver } from "../support/server.ts";
import { expect, signIn, test } from "../support/test.ts";

test.beforeEach(startOver);

test("what one has begun to write stays while the document changes", async ({ page, another }) => {
  await signIn(page, "facilitator");
  await page.goto("/meetings/sample-a/documents");
  await page.goto((await page.locator(".rows a.title").first().getAttribute("href")) ?? "");
  const line = page.locator('.para-margin:has(.number:text-is("10"))');
  const panel = (await line.getAttribute("href")) ?? "";
  await page.goto(panel);
  const reason = page.locator('#panel input[name="why"]').first();
  await reason.fill("Another paragraph says it better.");
  await page.locator("h1").click();

  const delegate = await another("arabic");
  await delegate.goto(panel);
  const fetched = page.waitForResponse((answer) => answer.url().includes("/documents/") && answer.request().resourceType() === "xhr");
  await delegate.locator('#panel .proposal button[name="stance"][value="support"]').first().click();
  await fetched;
  await expect(page.locator("#follow-said")).toBeAttached();
  await page.waitForFunction(() => document.readyState === "complete");
  await expect(reason).toHaveValue("Another paragraph says it better.");

  // With nothing begun any more, it comes in by itself, and so does what follows.
  await reason.fill("");
  await page.locator("h1").click();
  await expect(page.locator('#panel .proposal [data-stance="support"]').first()).toContainText("ADD");
  await delegate.locator('#panel .proposal button[name="stance"][value="oppose"]').first().click();
  await expect(page.locator('#panel .proposal [data-stance="oppose"]').first()).toContainText("ADD");
});
