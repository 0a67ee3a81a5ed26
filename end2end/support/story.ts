// What the stories of one session have in common: where it is, and how a person
// reads and does the few things that every story needs.

import { expect, type Locator, type Page } from "./test.ts";

/** The longest anybody waits for what somebody else did. */
export const LIVE = { timeout: 1_000 };

export const meeting = "/meetings/sample-a";

/** The first morning in the hall, found as a reader finds it: the first session of the programme with several items. */
export async function openRoom(page: Page): Promise<string> {
  await page.goto(meeting);
  await page.locator("li.slot:has(.items > li:nth-child(3)) h3 a").first().click();
  await expect(page).toHaveURL(/\/sessions\//);
  return new URL(page.url()).pathname;
}

export async function openDesk(page: Page): Promise<string> {
  const room = await openRoom(page);
  await page.goto(`${room}/desk`);
  await expectLive(page);
  return room;
}

/** The page follows the feed. Without a script there is nothing to wait for. */
export async function expectLive(page: Page): Promise<void> {
  if (await runsScripts(page)) await expect(page.locator(".light[data-connection]").first()).toHaveAttribute("data-connection", "record");
}

async function runsScripts(page: Page): Promise<boolean> {
  return (await page.locator("noscript").count()) === 0 || (await page.locator("noscript > *").count()) === 0;
}

export function act(page: Page, word: string): Locator {
  return page.locator(`main button[name="act"][value="${word}"]`).first();
}

/** The desk's line of an item, by its place in the agenda. */
export function line(page: Page, place: number): Locator {
  return page.locator(".agenda-acts > li").nth(place);
}

export function title(page: Page): Locator {
  return page.locator("main h1");
}

/** Words of the title of a line on the desk. */
export async function titleOf(line: Locator): Promise<string> {
  return (await line.locator(".title > span").first().innerText()).trim();
}

export function text(page: Page): Locator {
  return page.locator("entente-note .ProseMirror");
}

/** The note is there and can be written in. */
export async function openNote(page: Page): Promise<Locator> {
  await expect(text(page)).toHaveAttribute("contenteditable", "true");
  return text(page);
}

/** What the note shows is in the record: it survives whatever happens to the server now. */
export async function expectInRecord(page: Page): Promise<void> {
  await expect(page.locator("entente-note .note-status-state")).toHaveAttribute("data-connection", "record");
}

/** The worker holds the page, and stands between it and the network. */
export async function expectKept(page: Page): Promise<void> {
  const isKept = () =>
    page.evaluate(async () => {
      const cache = await caches.open("entente-pages");
      const addresses = (await cache.keys()).map(({ url }) => url);
      return navigator.serviceWorker.controller !== null && addresses.includes(location.href.split("#")[0] ?? "");
    });
  await expect.poll(isKept, { timeout: 20_000 }).toBe(true);
}

/** The session is live, and its first item in progress. */
export async function beginDay(desk: Page): Promise<void> {
  await openDesk(desk);
  await desk.locator("body").press("s");
  await expect(desk.locator('button[data-key="n"]')).toBeVisible(LIVE);
  await desk.locator("body").press("n");
  await expect(line(desk, 0)).toHaveAttribute("data-state", "in_progress");
}

/** A display on the wall: opened at the desk, shown on `wall`. */
export async function openDisplay(desk: Page, wall: Page): Promise<void> {
  await desk.locator("#display-label").fill("Wall of the hall");
  await desk.locator('form[action$="/displays"] button[type="submit"]').click();
  const address = await desk.locator('a[href*="/display/"]').getAttribute("href");
  await expectLive(desk);
  await wall.goto(new URL(address ?? "").pathname);
}
