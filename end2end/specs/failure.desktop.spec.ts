// The server is killed with -9 in mid-sentence and started again; a browser loses
// its network for a while. Nothing that was shown as in the record is missing, and
// every page finds its way back by itself.

import { restart, startOver, stopHard } from "../support/server.ts";
import { expectInRecord, expectKept, expectLive, line, LIVE, openDesk, openNote, openRoom, text, title, titleOf } from "../support/story.ts";
import { expect, expectBreaks, shot, signIn, test } from "../support/test.ts";
import { start } from "../support/server.ts";

test.beforeEach(startOver);

test("kill -9 in mid-sentence loses nothing that was in the record", async ({ page: room, another, troubles }) => {
  test.slow();
  const desk = await another("facilitator");
  await openDesk(desk);
  await desk.locator("body").press("s");
  await expect(desk.locator('button[data-key="n"]')).toBeVisible(LIVE);
  const first = await titleOf(line(desk, 0));
  await desk.locator("body").press("n");
  await signIn(room, "delegate");
  await openRoom(room);
  const midwa = await another("rapporteur");
  await openRoom(midwa);
  const note = await openNote(room);
  await note.click();
  await room.keyboard.type("Whole and in the record.");
  await expectInRecord(room);
  await expect(text(midwa)).toContainText("Whole and in the record.");

  // A worker that is begun while the server is away does not get its script, which the browser tells as an error.
  for (const page of [room, midwa]) await expectKept(page);
  expectBreaks(troubles);
  await room.keyboard.type(" And in mid-sen");
  await stopHard();
  await expect(room.locator(".light-line .light")).toHaveAttribute("data-connection", "device");
  await expect(room.locator("entente-note .note-status-notice")).not.toBeEmpty();
  await room.keyboard.type("tence, written while nobody listened.");
  await expect(room.locator("entente-note .note-status-state")).toHaveAttribute("data-connection", "device");
  await shot(room, "room-server-away");
  await start();

  for (const page of [room, midwa, desk]) await expect(page.locator(".light[data-connection]").first()).toHaveAttribute("data-connection", "record", { timeout: 30_000 });
  await expect(room.locator("entente-note .note-status-state")).toHaveAttribute("data-connection", "record", { timeout: 30_000 });
  await expect(text(midwa)).toContainText("Whole and in the record. And in mid-sentence, written while nobody listened.", { timeout: 30_000 });
  await expect(title(room)).toContainText(first);

  // In the record means on the disk: it is there after another kill, for somebody who was never here.
  await expectInRecord(room);
  await restart();
  const late = await another("observer");
  await openRoom(late);
  await expect(text(late)).toContainText("Whole and in the record. And in mid-sentence, written while nobody listened.");
  await expect(title(late)).toContainText(first);
  for (const page of [room, desk]) await expect(page.locator(".light[data-connection]").first()).toHaveAttribute("data-connection", "record", { timeout: 30_000 });
});

test("a browser that was away resumes exactly where it left", async ({ page: room, another, troubles, context }) => {
  const desk = await another("facilitator");
  await openDesk(desk);
  await desk.locator("body").press("s");
  await expect(desk.locator('button[data-key="n"]')).toBeVisible(LIVE);
  await signIn(room, "delegate");
  await openRoom(room);
  await expectLive(room);

  expectBreaks(troubles);
  // Sockets that are open survive `setOffline`: the server's side is closed, too.
  await context.setOffline(true);
  const titles = [await titleOf(line(desk, 0)), await titleOf(line(desk, 1))];
  await restart();
  await expect(room.locator(".light-line .light")).toHaveAttribute("data-connection", "device");
  await expectLive(desk);
  for (const title_ of titles) {
    await desk.locator("body").press("n");
    await expect(title(desk)).toContainText(title_);
  }
  await expect(title(room)).not.toContainText(titles[1] ?? "");
  await context.setOffline(false);
  await expect(title(room)).toContainText(titles[1] ?? "", { timeout: 30_000 });
  await expect(room.locator(".rail-item").nth(0)).toHaveAttribute("data-state", "concluded");
  await expect(room.locator(".rail-item").nth(1)).toHaveAttribute("data-state", "in_progress");
});
