// Two write in a note of a space; and a note whose tab was closed opens again without a network, for its reader only.

import { startOver } from "../support/server.ts";
import { expectInRecord, expectKept, LIVE, openNote, text } from "../support/story.ts";
import { axe, expect, shot, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

const NOTE = "/notes/sample-note-rota";

async function adds(page: Page, words: string): Promise<void> {
  await (await openNote(page)).focus();
  await page.keyboard.press("Control+End");
  await page.keyboard.press("Enter");
  await page.keyboard.type(words);
  await expectInRecord(page);
}

test("two write in a note of a space, and one is named", async ({ page, another }) => {
  await signIn(page, "midsa");
  await page.goto(NOTE);
  const other = await another("delegate");
  await other.goto(NOTE);
  await adds(page, "From the secretariat.");
  await expect(text(other)).toContainText("From the secretariat.", LIVE);
  await adds(other, "From a member. @");
  await expect(other.locator(".note-picker")).toBeVisible();
  await other.keyboard.type("Secretariat of MIDSA");
  await other.keyboard.press("Enter");
  await expect(text(page)).toContainText("Secretariat of MIDSA", LIVE);
  await expect(text(page)).toContainText("From a member.", LIVE);
  await axe(page);
  await shot(page, "space-note-two");
  // Who is named is told, some seconds later.
  await expect.poll(async () => (await page.request.get("/notices?lang=en")).text(), { timeout: 20_000 }).toContain("You are named in a note");
  // Archived, it is only read, at once and by everybody.
  const space = await another("midsa");
  await space.goto(NOTE);
  await space.locator('form:has(input[value="archive"]) button').click();
  await expect(text(other)).toHaveAttribute("contenteditable", "false", LIVE);
});

test("a closed page opens again without a network, and not after signing out", async ({ page, context, troubles }) => {
  test.setTimeout(120_000);
  troubles.expect(/ERR_INTERNET_DISCONNECTED|ERR_FAILED|Failed to fetch|WebSocket|preloaded using link preload/);
  await signIn(page, "midsa");
  await page.goto(NOTE);
  await adds(page, "Written before the tunnel.");
  await expectKept(page);
  // Once more, so that everything it consists of came through the worker.
  await page.reload();
  await openNote(page);
  await expect(page.locator(".kept-line")).toHaveCount(0);
  await page.close();

  await context.setOffline(true);
  const tunnel = await context.newPage();
  await tunnel.goto(NOTE);
  await expect(tunnel.locator(".kept-line")).toContainText(/No network\. Shown from this device, as of .?\d\d:\d\d/);
  await (await openNote(tunnel)).focus();
  await expect(text(tunnel)).toContainText("Written before the tunnel.");
  await tunnel.keyboard.press("Control+End");
  await tunnel.keyboard.press("Enter");
  await tunnel.keyboard.type("Written in the tunnel.");
  await expect(tunnel.locator("entente-note .note-status-state")).toHaveAttribute("data-connection", "device");
  await axe(tunnel);
  await shot(tunnel, "space-note-offline");
  // Nothing but what was opened is there.
  const beside = await context.newPage();
  await beside.goto("/spaces/midsa").then(() => expect(false).toBe(true), () => undefined);
  await beside.close();
  await tunnel.goto(NOTE);
  await expect(text(tunnel)).toContainText("Written in the tunnel.");

  await context.setOffline(false);
  await expectInRecord(tunnel);
  await expect.poll(async () => (await context.request.get(`${NOTE}/read/md`)).text()).toContain("Written in the tunnel.");
  await tunnel.goto(NOTE);
  await expect(tunnel.locator(".kept-line")).toHaveCount(0);

  await tunnel.locator("details.person summary").click();
  await tunnel.locator('form[action="/sign-out"] button').click();
  await expect(tunnel).toHaveURL(/\/$/);
  expect(await tunnel.evaluate(async () => (await caches.keys()).includes("entente-pages"))).toBe(false);
  await context.setOffline(true);
  await tunnel.goto(NOTE).then(() => expect(false).toBe(true), () => undefined);
  await context.setOffline(false);
});
