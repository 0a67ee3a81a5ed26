// Writing from right to left: the paragraph takes the direction of its words.

import { startOver } from "../support/server.ts";
import { expectInRecord, line, LIVE, openDesk, openNote, openRoom } from "../support/story.ts";
import { expect, expectNoSidewaysScroll, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("an Arabic writer's paragraphs run from right to left", async ({ page, another }) => {
  const desk = await another("facilitator");
  await openDesk(desk);
  await desk.locator("body").press("s");
  await expect(desk.locator('button[data-key="n"]')).toBeVisible(LIVE);
  await desk.locator("body").press("n");
  await expect(line(desk, 0)).toHaveAttribute("data-state", "in_progress");
  await signIn(page, "arabic");
  await openRoom(page);
  const note = await openNote(page);
  await note.click();
  await page.keyboard.type("يرحب حوار أبو ظبي بالمشاركين.");
  await page.keyboard.press("Enter");
  await page.keyboard.type("A line in English.");
  await expectInRecord(page);
  const direction = (words: string) => note.locator("p", { hasText: words }).evaluate((element) => getComputedStyle(element).direction);
  expect(await direction("يرحب")).toBe("rtl");
  expect(await direction("English")).toBe("ltr");
  await look(page, "note");
});

test("every page fits a narrow screen in Arabic", async ({ page }) => {
  test.slow();
  await page.goto("/sign-in");
  const open = ["/", "/mechanisms", "/mechanisms/midsa", "/states", "/states/KEN", "/global-meetings", "/sign-in"];
  const closed = async () => {
    await signIn(page, "facilitator");
    const room = await openRoom(page);
    return ["/meetings", "/meetings/sample-a", room, `${room}/desk`, "/account"];
  };
  for (const paths of [open, await closed()]) {
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 700 });
      for (const path of paths) {
        await page.goto(path);
        await expect(page.locator("html")).toHaveAttribute("dir", "rtl");
        await expectNoSidewaysScroll(page);
      }
    }
  }
});
