// The desk with its forms alone: every act is a plain form, and everybody else has
// the new state at the next click. The same in every project.

import { startOver } from "../support/server.ts";
import { act, expectLive, line, openRoom, title, titleOf } from "../support/story.ts";
import { expect, hasScript, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("a session is run by buttons, and read at the next click", async ({ page: desk, another }) => {
  await signIn(desk, "facilitator");
  const room = await openRoom(desk);
  await desk.goto(`${room}/desk`);
  if (hasScript()) await expectLive(desk);
  await act(desk, "start_session").click();
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "live");
  const first = await titleOf(line(desk, 0));
  await line(desk, 0).locator('button[value="start"]').click();
  await expect(title(desk)).toContainText(first);
  await look(desk, "desk-running");

  const delegate = await another("delegate");
  await delegate.goto(room);
  await expect(title(delegate)).toContainText(first);
  await look(delegate, "room-running");

  await act(desk, "suspend").click();
  await expect(act(desk, "resume")).toBeVisible();
  await delegate.goto(room);
  await expect(delegate.locator(".time-line .state")).toHaveAttribute("data-state", "suspended");
  await act(desk, "resume").click();
  await expect(act(desk, "suspend")).toBeVisible();
  await act(desk, "conclude").click();
  await expect(line(desk, 0)).toHaveAttribute("data-state", "concluded");
  await delegate.goto(room);
  await expect(delegate.locator(".rail-item").first()).toHaveAttribute("data-state", "concluded");

  await desk.locator("#display-label").fill("Corridor");
  await desk.locator('form[action$="/displays"] button[type="submit"]').click();
  const address = await desk.locator('a[href*="/display/"]').getAttribute("href");
  await look(desk, "desk-display-opened");
  const wall = await another();
  await wall.goto(new URL(address ?? "").pathname);
  await look(wall, "display");
});
