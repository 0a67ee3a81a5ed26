// The matrix of themes and mechanisms, by the keyboard alone.

import { startOver } from "../support/server.ts";
import { expect, signIn, test } from "../support/test.ts";

test("the cells of the matrix are walked with arrow keys and opened with Enter", async ({ page }) => {
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/boards/matrix");
  // One stop for Tab among all cells.
  await expect(page.locator('table[data-walk] tbody a[tabindex="0"]')).toHaveCount(1);
  const cell = page.locator('td a[href="/boards/themes/border-management?mechanism=midsa"]');
  await cell.focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator(":focus")).toHaveAttribute("href", /border-management\?mechanism=midwa/);
  await page.keyboard.press("ArrowLeft");
  await expect(cell).toBeFocused();
  await page.keyboard.press("End");
  await expect(cell).not.toBeFocused();
  await page.keyboard.press("Home");
  await expect(page.locator(":focus")).toHaveAttribute("href", "/boards/themes/border-management");
  await page.keyboard.press("ArrowRight");
  await expect(cell).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/boards\/themes\/border-management\?mechanism=midsa$/);
});
