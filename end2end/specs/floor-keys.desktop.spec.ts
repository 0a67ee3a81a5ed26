// The floor as a chair runs it: every live act by one key, followed by room and
// wall within a second, and taken back within ten.

import { startOver } from "../support/server.ts";
import { expectLive, LIVE, openDesk, openRoom } from "../support/story.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test.beforeEach(startOver);

test("a point of order halts a speech, is ruled on, and the speech goes on", async ({ page: desk, another }) => {
  test.slow();
  await signIn(desk, "facilitator");
  await openDesk(desk);
  await desk.locator("#display-label").fill("Wall of the hall");
  await desk.locator('form[action$="/displays"] button[type="submit"]').click();
  const address = await desk.locator('a[href*="/display/"]').getAttribute("href");
  await expectLive(desk);
  const wall = await another();
  await wall.goto(new URL(address ?? "").pathname);
  const press = (key: string) => desk.locator("body").press(key);
  await press("s");
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "live", LIVE);
  await press("n");
  await expect(desk.locator(".keep button").first()).toBeVisible(LIVE);

  const [kenya, midwa] = [await another("delegate"), await another("rapporteur")];
  for (const room of [kenya, midwa]) {
    await openRoom(room);
    await expectLive(room);
    await room.locator(".thumb button").click();
    await expect(room.locator(".my-place")).toBeVisible(LIVE);
  }
  await expect(desk.locator(".speakers > li")).toHaveCount(2, LIVE);
  await press("Enter");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking", LIVE);
  for (const page of [kenya, midwa]) await expect(page.locator(".speaker .party")).toBeVisible(LIVE);
  await expect(wall.locator(".stage .party")).toBeVisible(LIVE);
  await look(wall, "display-speaker");

  await midwa.locator(".other-ways button").click();
  await expect(desk.locator(".points li")).toHaveCount(1, LIVE);
  await look(desk, "desk-point-of-order");
  await press("o");
  await expect(desk.locator(".ruling")).toBeVisible(LIVE);
  await look(desk, "desk-ruling");
  await press("2");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "paused", LIVE);
  await press("p");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking", LIVE);
  await press("l");
  await expect(kenya.locator(".my-place .notice")).toBeVisible(LIVE);
  await press("+");
  await expect(desk.locator(".speaking .clock")).toContainText("3:30", LIVE);
  await press(" ");
  await expect(desk.locator(".speaking")).toHaveCount(0, LIVE);
  await press("z");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking", LIVE);
  await press("k");
  await expect(kenya.locator(".thumb")).toHaveCount(0, LIVE);

  const screen = desk.locator(".displays > li").first();
  for (const [shows, sign] of [["speaker", '[data-shows="speaker"]'], ["corridor", ".corridor tbody tr"]] as const) {
    await screen.locator("select").selectOption(shows);
    await screen.locator('form[action$="/show"] button').click();
    await expect(wall.locator(sign).first()).toBeAttached(LIVE);
    await look(wall, `display-${shows}`);
  }
  await screen.locator("select").selectOption("message");
  await screen.locator('input[name="message"]').fill("We resume at 14:30.");
  await screen.locator('form[action$="/show"] button').click();
  await expect(wall.locator(".message")).toHaveText("We resume at 14:30.", LIVE);
  await look(wall, "display-message");
});
