// What happened, as it is read afterwards: the record in lines, the report as a paper.

import { startOver } from "../support/server.ts";
import { act, expectLive, line, meeting, openRoom } from "../support/story.ts";
import { expect, hasScript, look, signIn, test } from "../support/test.ts";

test.beforeAll(startOver);

test("the record says what happened and who did it, the report what came of it", async ({ page: desk, another }) => {
  await signIn(desk, "facilitator");
  const room = await openRoom(desk);
  await desk.goto(`${room}/desk`);
  if (hasScript()) await expectLive(desk);
  await act(desk, "start_session").click();
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "live");
  await line(desk, 0).locator('button[value="start"]').click();
  await expect(act(desk, "conclude")).toBeVisible();
  await act(desk, "conclude").click();
  await expect(line(desk, 0)).toHaveAttribute("data-state", "concluded");

  await desk.goto(`${meeting}/record`);
  await expect(desk.locator(".record-lines > li").last()).toBeVisible();
  await look(desk, "record");
  // What was done at one stroke is one line to read.
  const fold = desk.locator(".record-lines details").first();
  await fold.locator("summary").click();
  await expect(fold.locator("li").first()).toBeVisible();

  await desk.locator("#kind").selectOption("item_concluded");
  await desk.locator(".filters button").click();
  await expect(desk).toHaveURL(/kind=item_concluded/);
  await expect(desk.locator(".record-lines > li")).toHaveCount(1);
  await look(desk, "record-filtered");

  await desk.goto(`${room}/report`);
  await expect(desk.locator(".report table")).toHaveCount(1);
  await look(desk, "report");
  await desk.emulateMedia({ media: "print" });
  await expect(desk.locator(".frame")).toBeHidden();
  await expect(desk.locator(".masthead")).toBeVisible();
  await desk.emulateMedia({ media: "screen" });

  const delegate = await another("delegate");
  await delegate.goto(`${meeting}/record`);
  await expect(delegate.locator('a[href$="record.csv"]')).toHaveCount(0);
  await look(delegate, "record-delegate");
  await delegate.goto(`${room}/report`);
  await look(delegate, "report-delegate");
});
