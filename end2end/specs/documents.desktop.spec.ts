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

test("the chair runs the desk by keys alone", async ({ page, another }) => {
  await signIn(page, "facilitator");
  await page.goto("/meetings/sample-a/documents");
  await page.goto((await page.locator(".rows a.title").first().getAttribute("href")) ?? "");
  await page.goto((await page.locator('.para-margin:has(.number:text-is("13"))').getAttribute("href")) ?? "");
  const heading = page.locator("#panel h2");
  await page.keyboard.press("j");
  await expect(heading).toContainText("14");
  await page.keyboard.press("k");
  await expect(heading).toContainText("13");
  // Put to the meeting, and a proposal under discussion: its buttons have the keys now.
  await page.keyboard.press("m");
  await expect(page.locator('.para:has(.number:text-is("13"))')).toHaveAttribute("data-focus", "");
  await page.keyboard.press("c");
  const now = page.locator('#panel .proposal[data-state="under_discussion"]');
  await expect(now).toHaveCount(1);
  await expect(now.locator("kbd").first()).toBeVisible();
  await page.keyboard.press("n");
  await page.keyboard.type("said elsewhere");
  await page.keyboard.press("Enter");
  await expect(page.locator('#panel .proposal[data-state="not_retained"]')).toHaveCount(1);
  await page.keyboard.press("a");
  await expect(page.locator('#panel .proposal[data-state="accepted"]')).toHaveCount(1);
  // What is typed is typed.
  const delegate = await another("delegate");
  await delegate.goto(page.url());
  await delegate.keyboard.press("p");
  await delegate.locator('textarea[name="text"]').press("End");
  await delegate.keyboard.type("jkmag");
  await expect(delegate.locator('textarea[name="text"]')).toHaveValue(/jkmag/);
});
