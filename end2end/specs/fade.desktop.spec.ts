// One page fades into the next, also where the style sheet is on a slow way.

import { startOver } from "../support/server.ts";
import { expect, test } from "../support/test.ts";

test.beforeEach(startOver);
// A worker would answer for the network.
test.use({ serviceWorkers: "block" });

test("a page whose style sheet comes late fades in, and nothing is given up", async ({ page }) => {
  await page.addInitScript(() => {
    addEventListener("pagereveal", ({ viewTransition }) => {
      sessionStorage.setItem("fades", (sessionStorage.getItem("fades") ?? "") + (viewTransition ? "1" : "0"));
    });
  });
  await page.route("**/*.css", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 60));
    await route.continue();
  });
  await page.goto("/");
  for (let turn = 0; turn < 5; turn++) {
    await page.locator('header a[href="/sign-in"]').click();
    await expect(page).toHaveURL(/sign-in/);
    await page.locator("header a.wordmark").click();
    await expect(page).toHaveURL(/\/$/);
  }
  // What the browser gives up it reports as an error of the page, which fails every story. The first page came from nowhere.
  await expect.poll(() => page.evaluate(() => sessionStorage.getItem("fades"))).toContain("11111");
});
