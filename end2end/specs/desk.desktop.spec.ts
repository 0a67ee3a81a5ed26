// A facilitator runs a session from the desk, by key and by button. A delegate's
// room, a phone and the display on the wall follow within a second, without reload.

import { startOver } from "../support/server.ts";
import { act, expectLive, line, LIVE, openDesk, openDisplay, openRoom, title, titleOf } from "../support/story.ts";
import { expect, look, shot, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

test("every act of the desk reaches room, phone and wall within a second", async ({ page: desk, another }) => {
  test.slow();
  const [room, phone, wall] = [await another("delegate"), await another("rapporteur", { viewport: { width: 390, height: 844 } }), await another()];
  await signIn(desk, "facilitator");
  await openDesk(desk);
  await openDisplay(desk, wall);
  for (const page of [room, phone]) {
    await openRoom(page);
    await expectLive(page);
    await page.evaluate(() => ((globalThis as { staying?: boolean }).staying = true));
  }
  await look(desk, "desk-before");
  await look(room, "room-before");
  await look(wall, "display-before");
  const followers = [room, phone, wall];
  const all = [desk, ...followers];

  // By key.
  await desk.locator("body").press("s");
  await Promise.all([room, phone].map((page) => expect(page.locator(".where .state")).toHaveAttribute("data-state", "live", LIVE)));
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "live", LIVE);

  const first = await titleOf(line(desk, 0));
  await desk.locator("body").press("n");
  await Promise.all(all.map((page) => expect(title(page)).toContainText(first, LIVE)));
  await look(desk, "desk-live");
  await look(room, "room-live");
  await look(wall, "display-live");
  await look(phone, "room-live-phone");

  await desk.locator("body").press("u");
  await Promise.all([room, phone].map((page) => expect(page.locator(".time-line .state")).toHaveAttribute("data-state", "suspended", LIVE)));
  await expect(act(desk, "resume")).toBeVisible(LIVE);
  await desk.locator("body").press("r");
  await Promise.all([room, phone].map((page) => expect(page.locator(".time-line .state")).toHaveAttribute("data-state", "in_progress", LIVE)));

  // By button: what was in progress is concluded by the next.
  const second = await titleOf(line(desk, 1));
  await line(desk, 1).locator('button[value="start"]').click();
  await Promise.all(all.map((page) => expect(title(page)).toContainText(second, LIVE)));
  await expect(room.locator(".rail-item").nth(0)).toHaveAttribute("data-state", "concluded", LIVE);
  await expect(act(desk, "conclude")).toBeVisible(LIVE);
  await act(desk, "conclude").click();
  await Promise.all([room, phone].map((page) => expect(page.locator(".rail-item").nth(1)).toHaveAttribute("data-state", "concluded", LIVE)));

  // What was concluded is reopened with a reason, and waits.
  await line(desk, 0).locator("summary").click();
  await line(desk, 0).locator('input[name="text"]').fill("A delegation was not heard");
  await line(desk, 0).locator('button[value="reopen"]').click();
  await expect(line(desk, 0)).not.toHaveAttribute("data-state", "concluded", LIVE);
  await expect(room.locator(".rail-item").nth(0)).not.toHaveAttribute("data-state", "concluded", LIVE);

  // Deferred: it leaves the list of what is to come.
  const last = desk.locator(".agenda-acts > li").last();
  await last.locator('button[value="defer"]').click();
  await expect(last).toHaveAttribute("data-state", "deferred", LIVE);
  await expect(room.locator(".rail-item").last()).toHaveAttribute("data-state", "deferred", LIVE);

  await act(desk, "pause_session").click();
  await Promise.all([room, phone].map((page) => expect(page.locator(".where .state")).toHaveAttribute("data-state", "paused", LIVE)));
  await look(desk, "desk-paused");
  await shot(room, "room-paused");
  await desk.locator("body").press("b");
  await Promise.all([room, phone].map((page) => expect(page.locator(".where .state")).toHaveAttribute("data-state", "live", LIVE)));

  for (const page of [room, phone]) {
    expect(await page.evaluate(() => (globalThis as { staying?: boolean }).staying), "no reload").toBe(true);
  }
});

test("two facilitators press next at once: one wins, the other is told", async ({ page: one, another, troubles }) => {
  troubles.expect(/409/);
  const other = await another("chair");
  await signIn(one, "facilitator");
  const desks = [one, other];
  for (const desk of desks) await openDesk(desk);
  await one.locator("body").press("s");
  for (const desk of desks) await expect(desk.locator('button[data-key="n"]')).toBeVisible(LIVE);

  // Both requests are held until both are made: neither has seen what the other did.
  let release = () => {};
  let held = 0;
  const both = new Promise<void>((resolve) => (release = resolve));
  for (const desk of desks) {
    await desk.route("**/acts", async (route) => {
      held += 1;
      if (held === 2) release();
      await both;
      await route.continue();
    });
  }
  const statuses = desks.map((desk) => desk.waitForResponse((response) => response.url().endsWith("/acts")));
  await Promise.all(desks.map((desk) => desk.locator("body").press("n")));
  const answers = (await Promise.all(statuses)).map((response) => response.status());
  expect([...answers].sort()).toEqual([200, 409]);
  const refused = desks[answers.indexOf(409)] as Page;
  await expect(refused.locator('[role="alert"] .notice')).toBeVisible(LIVE);
  for (const desk of desks) await expect(desk.locator(".agenda-acts > li").first()).toHaveAttribute("data-state", "in_progress", LIVE);
  await shot(refused, "desk-refused");
});

test("the desk is walked by keyboard alone", async ({ page: desk }) => {
    await signIn(desk, "facilitator");
  await openDesk(desk);
  await desk.keyboard.press("Tab");
  await expect(desk.locator(":focus")).toHaveAttribute("href", "#main");
  await desk.keyboard.press("Enter");
  await expect(desk.locator("main")).toBeFocused();
  const seen: string[] = [];
  for (let step = 0; step < 100; step += 1) {
    await desk.keyboard.press("Tab");
    const here = await desk.evaluate(() => {
      const element = document.activeElement;
      if (!element || !element.closest("main")) return null;
      const style = getComputedStyle(element);
      const box = element.getBoundingClientRect();
      const visible = box.bottom > 0 && box.top < innerHeight;
      const outlined = style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0;
      return { name: element.getAttribute("value") ?? element.id, visible, outlined };
    });
    if (!here) break;
    expect(here.visible, `${here.name} is in sight when it has the focus`).toBe(true);
    expect(here.outlined, `${here.name} shows that it has the focus`).toBe(true);
    seen.push(here.name);
  }
  expect(seen).toContain("start_session");
  expect(seen).toContain("defer");
  expect(seen).toContain("display-label");
});
