// The list of speakers with forms alone: a party asks for the floor, hands its
// statement in, is given the floor and ends. The same in every project.

import { startOver } from "../support/server.ts";
import { act, expectLive, line, openRoom } from "../support/story.ts";
import { expect, hasScript, look, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

/** With a script the page follows by itself; without one it is read again. */
async function now(page: Page, path: string): Promise<void> {
  if (!hasScript() || new URL(page.url()).pathname !== path) await page.goto(path);
  if (hasScript()) await expectLive(page);
}

test("the floor is asked for, given and ended by buttons", async ({ page: desk, another, troubles }) => {
  troubles.expect(/422/);
  test.slow();
  await signIn(desk, "facilitator");
  const room = await openRoom(desk);
  await now(desk, `${room}/desk`);
  await act(desk, "start_session").click();
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "live");
  await line(desk, 0).locator('button[value="start"]').click();
  await expect(desk.locator(".desk-floor .empty")).toBeVisible();
  await look(desk, "desk-floor-empty");

  const delegate = await another("delegate");
  await now(delegate, room);
  await delegate.locator(".thumb button").click();
  await expect(delegate.locator(".my-place")).toHaveAttribute("data-state", "waiting");
  await look(delegate, "room-floor-waiting");

  await delegate.locator('.my-place a[href*="/entries/"]').click();
  await look(delegate, "entry");
  await delegate.locator("#text").fill("We thank the host.\nWe support the draft.");
  await delegate.locator("#file").setInputFiles({ name: "statement.exe", mimeType: "text/plain", buffer: Buffer.from("MZ") });
  await delegate.locator('button[value="hand_in"]').click();
  await expect(delegate.locator(".errors")).toBeVisible();
  await expect(delegate.locator("#text")).toHaveValue(/We support the draft/);
  await delegate.locator('button[value="hand_in"]').click();
  await expect(delegate).toHaveURL(new RegExp(`${room}$|${room}#`));

  const rapporteur = await another("rapporteur");
  await rapporteur.goto(`${room}/ask`);
  await look(rapporteur, "ask");
  await rapporteur.locator("#kind").selectOption("procedural_motion");
  await rapporteur.locator("#note").fill("Before lunch");
  await rapporteur.locator('main button[value="ask"]').click();
  await expect(rapporteur.locator(".errors"), "a motion says what it moves").toBeVisible();
  await expect(rapporteur.locator("#note")).toHaveValue("Before lunch");
  await rapporteur.locator("#kind").selectOption("statement");
  await rapporteur.locator('main button[value="ask"]').click();
  await expect(rapporteur.locator(".my-place")).toBeVisible();

  await now(desk, `${room}/desk`);
  await expect(desk.locator(".speakers > li")).toHaveCount(2);
  await desk.locator('.speakers button[value="give"]').first().click();
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking");
  await look(desk, "desk-floor-speaking");
  await now(delegate, room);
  await expect(delegate.locator(".speaker .party")).toBeVisible();
  await look(delegate, "room-floor-speaking");
  await act(desk, "end").click();
  await expect(desk.locator(".speaking")).toHaveCount(0);

  await desk.goto(`${room}/desk/list`);
  await look(desk, "list-rules");
  await desk.locator("#single").fill("two");
  await desk.locator('button[value="settings"]').click();
  await expect(desk.locator(".errors")).toBeVisible();
  await desk.locator("#single").fill("2:30");
  await desk.locator('button[value="settings"]').click();
  await expect(desk).toHaveURL(/\/desk/);

  await desk.goto("/meetings/sample-a/balance");
  await expect(desk.locator("tbody tr").first()).toBeVisible();
  await look(desk, "balance");
});

test("interpreters see who comes next, and tell the chair in silence", async ({ page: booth, another, troubles }) => {
  troubles.expect(/403/);
  await signIn(booth, "interpreter");
  const room = await openRoom(booth);
  await now(booth, `${room}/booth`);
  await look(booth, "booth");
  const desk = await another("facilitator");
  await now(desk, `${room}/desk`);
  await booth.locator(".too-fast-form button").click();
  if (hasScript()) await expect(desk.locator(".too-fast")).toBeVisible();
  const delegate = await another("delegate");
  expect((await delegate.goto(`${room}/booth`))?.status()).toBe(403);
});
