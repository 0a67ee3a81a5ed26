// A day of sample A from its opening to its end, in the time that it takes to
// press what people press: a facilitator who has only a keyboard, two delegates
// (the clock of one is three hours wrong), a screen on the wall, and a phone
// without scripts.

import { Hall, minutesOf } from "../support/hall.ts";
import { startOver } from "../support/server.ts";
import { expectLive, line, openDesk, openRoom, title, titleOf } from "../support/story.ts";
import { expect, look, shot, signIn, test, type Page } from "../support/test.ts";

// The next story has the machine's own time.
test.afterAll(startOver);

test("a day from opening to closing, and what was foreseen at noon", async ({ page, another, troubles }) => {
  test.setTimeout(300_000);
  // Without scripts nothing uses what is fetched ahead for them.
  troubles.expect(/preloaded using link preload|: csp$/);
  const hall = await Hall.atNine();
  const desk = await hall.receive(page);
  await signIn(desk, "facilitator");
  const midsa = await hall.receive(await another());
  await signIn(midsa, "delegate");
  const add = await hall.receive(await another(), -3);
  await signIn(add, "arabic");
  const phone = await another(undefined, { javaScriptEnabled: false, viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true });
  await signIn(phone, "observer");
  const secretariat = await another("secretariat");
  const wall = await hall.receive(await another());

  const room = await openDesk(desk);
  for (const delegate of [midsa, add]) {
    await openRoom(delegate);
    await expectLive(delegate);
  }
  await phone.goto(room);
  await openWall(secretariat, wall, room);
  await secretariat.close();

  const titles: string[] = [];
  for (let place = 0; place < 9; place += 1) titles.push(await titleOf(line(desk, place)));
  const press = (key: string) => desk.keyboard.press(key);
  const begins = async (place: number) => {
    await press("n");
    const wanted = titles[place] ?? "";
    await Promise.all([desk, midsa, add, wall].map((page) => expect(title(page)).toContainText(wanted)));
    await phone.reload();
    await expect(title(phone)).toContainText(wanted);
  };
  const speaks = (party: string) => expect(desk.locator(".speaking .party")).toContainText(party);
  const waits = (count: number) => expect(desk.locator("ol.speakers > li")).toHaveCount(count);
  const free = () => expect(desk.locator(".speaking")).toHaveCount(0);

  // 09:00. The opening: the chair calls a party that has not asked, two ask, a phone asks by a plain form.
  await press("s");
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "live");
  await begins(0);
  await press("i");
  await desk.keyboard.press("Tab");
  await expect(desk.locator("#put-party")).toBeFocused();
  await desk.keyboard.type("MIDWA");
  for (let field = 0; field < 5; field += 1) await desk.keyboard.press("Tab");
  await expect(desk.locator('.put-on button[value="put_on"]')).toBeFocused();
  await desk.keyboard.press("Enter");
  await waits(1);
  await press("Escape");
  await midsa.keyboard.press("r");
  await expect(midsa.locator(".my-place")).toHaveAttribute("data-state", "waiting");
  await add.locator('.thumb button[value="ask"]').click();
  await expect(add.locator(".my-place")).toHaveAttribute("data-state", "waiting");
  await phone.locator('.thumb button[value="ask"]').click();
  await expect(phone.locator(".my-place")).toHaveAttribute("data-state", "waiting");
  await waits(4);
  await look(midsa, "day-room-waiting");
  await press("Enter");
  await speaks("MIDWA");
  await hall.passes(2);
  // Two minutes are two minutes, also by a clock that is three hours wrong.
  for (const page of [midsa, add]) await expect(page.locator(".speaker .clock")).toHaveText(/^2:0\d \/ 3:00$/);
  await press("+");
  await expect(desk.locator(".speaking .clock")).toHaveText(/^2:0\d \/ 3:30$/);
  await press("l");
  await expect(desk.locator(".speaking .why")).toContainText("asked to conclude");
  await press("Space");
  await free();
  for (const [party, minutes] of [["Kenya", 3], ["ADD", 2.5]] as const) {
    await press("Enter");
    await speaks(party);
    await hall.passes(minutes);
    await press("Space");
    await free();
  }
  // Given the floor by mistake, and taken back.
  await press("Enter");
  await speaks("UN regional commissions");
  await press("z");
  await waits(1);
  await press("Enter");
  await hall.passes(4);
  await phone.reload();
  await expect(phone.locator(".speaker .party")).toContainText("UN regional commissions");
  await shot(phone, "day-phone-own-speech");
  await press("Space");
  await free();

  // The agenda is adopted, the morning is late.
  await hall.until(55);
  await begins(1);
  await press("a");
  await expect(desk.locator('button[value="adopt_agenda"]')).toHaveCount(0);
  await hall.until(95);
  await begins(2);
  await hall.until(145);
  await begins(3);

  // 11:25. A point of order halts a speech and is ruled on.
  await midsa.keyboard.press("r");
  await waits(1);
  await add.locator('.thumb button[value="ask"]').click();
  await waits(2);
  await press("Enter");
  await speaks("Kenya");
  await hall.passes(1);
  await add.locator('.other-ways button[value="ask"]').click();
  await expect(desk.locator(".points li")).toHaveCount(1);
  await press("o");
  await speaks("ADD");
  await hall.passes(1);
  await look(desk, "day-desk-ruling");
  await press("1");
  await expect(desk.locator(".ruling")).toHaveCount(0);
  await press("p");
  await speaks("Kenya");
  await hall.passes(2);
  await press("p");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "paused");
  await press("p");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "speaking");
  await press("Space");
  await free();
  // The list is closed and opened again; who has not asked sees it.
  await press("k");
  await expect(midsa.locator('.thumb button[value="ask"]')).toHaveCount(0);
  await phone.reload();
  await expect(phone.locator('.thumb button[value="ask"]')).toHaveCount(0);
  await press("k");
  await expect(midsa.locator('.thumb button[value="ask"]')).toBeVisible();

  // 12:00. What is foreseen now is kept for the evening.
  await hall.until(180);
  const foreseen = minutesOf(await desk.locator(".forecast p").first().innerText());
  const planned = minutesOf(await desk.locator(".forecast p.meta").first().innerText());
  const noon = hall.minutesAfterNine();
  await look(desk, "day-desk-noon");
  await shot(wall, "day-wall-noon");
  await press("Enter");
  await speaks("ADD");
  await hall.passes(3);
  await press("Space");

  // The afternoon as it was: shorter lunch, longer panel, reports that took their time.
  for (const [place, minutes] of [[4, 258], [5, 338], [6, 433], [7, 453], [8, 548]] as const) {
    await hall.until(minutes);
    await begins(place);
  }
  await midsa.keyboard.press("r");
  await waits(1);
  await press("f");
  await expect(desk.locator(".speaking")).toHaveAttribute("data-state", "called");
  await press("x");
  await waits(1);
  await press("Enter");
  await speaks("Kenya");
  await hall.passes(5);
  await press("Space");
  await hall.until(603);
  await press("c");
  await expect(line(desk, 8)).toHaveAttribute("data-state", "concluded");
  await press("e");
  await expect(desk.locator(".desk-session .state")).toHaveAttribute("data-state", "ended");
  for (const page of [midsa, add]) await expect(page.locator(".where .state")).toHaveAttribute("data-state", "ended");
  await phone.reload();
  await expect(phone.locator(".where .state")).toHaveAttribute("data-state", "ended");
  await look(desk, "day-desk-evening");
  await shot(midsa, "day-room-evening");

  const truth = hall.minutesAfterNine();
  const off = Math.abs(foreseen - truth) / (truth - noon);
  const planOff = Math.abs(planned - truth) / (truth - noon);
  expect(planOff, "the day did not go by its plan").toBeGreaterThan(0.1);
  expect(off, `at noon ${foreseen} was foreseen, ${truth} it became`).toBeLessThan(0.1);
});

async function openWall(secretariat: Page, wall: Page, room: string): Promise<void> {
  await secretariat.goto(`${room}/desk`);
  await secretariat.locator("#display-label").fill("Wall of the hall");
  await secretariat.locator('form[action$="/displays"] button[type="submit"]').click();
  const address = await secretariat.locator('.notice a[href*="/display/"]').getAttribute("href");
  await wall.goto(new URL(address ?? "").pathname);
}
