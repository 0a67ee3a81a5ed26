// An hour without a network. Two delegations write on in one note, one of them in
// a tunnel; her browser is closed there and opened again outside. Both texts become
// one, nothing is lost, and what is said under the text is true at every step.

import { Hall } from "../support/hall.ts";
import { kill, restart, startOver } from "../support/server.ts";
import { beginDay, expectInRecord, expectKept, openNote, openRoom, text } from "../support/story.ts";
import { expect, expectBreaks, shot, signIn, test, type Locator, type Page } from "../support/test.ts";

// The next story has the machine's own time.
test.afterAll(startOver);

/** What the line under the text says: where the text is. */
const state = (page: Page) => page.locator("entente-note .note-status-state");
const expectState = (page: Page, said: string) => expect(state(page)).toHaveAttribute("data-connection", said, { timeout: 30_000 });
const notice = (page: Page) => page.locator("entente-note .note-status-notice");

/** Paragraphs, points and cells, without the names beside other people's carets. */
const lines = (note: Locator) =>
  note.evaluate((node) => {
    const copy = node.cloneNode(true) as HTMLElement;
    copy.querySelectorAll(".note-caret, .ProseMirror-widget").forEach((caret) => caret.remove());
    return [...copy.querySelectorAll("p, h1, h2, h3, h4")].map((line) => line.textContent?.trim() ?? "").filter((line) => line !== "");
  });

async function atTheEnd(page: Page): Promise<void> {
  await text(page).focus();
  await page.keyboard.press("Control+End");
}

async function types(page: Page, ...lines: string[]): Promise<void> {
  for (const line of lines) {
    await page.keyboard.type(line);
    await page.keyboard.press("Enter");
  }
}

/** Takes a whole paragraph out, as one does with the mouse and one key. */
async function takesOut(page: Page, words: string): Promise<void> {
  await text(page).locator("p", { hasText: words }).click({ clickCount: 3 });
  await page.keyboard.press("Delete");
}

test("an hour in a tunnel: both write on, and nothing is lost", async ({ page: kenya, another, troubles, context }) => {
  test.setTimeout(180_000);
  // Without scripts nothing uses what is fetched ahead for them.
  troubles.expect(/preloaded using link preload|: csp$/);
  const hall = await Hall.atNine();
  const desk = await hall.receive(await another());
  await signIn(desk, "facilitator");
  await beginDay(desk);
  const midwa = await hall.receive(await another());
  await signIn(midwa, "rapporteur");
  await hall.receive(kenya);
  await signIn(kenya, "delegate");
  const room = await openRoom(kenya);
  await openRoom(midwa);
  const [mine, theirs] = [await openNote(kenya), await openNote(midwa)];
  await mine.click();
  await types(kenya, "Common ground.", "Kenya will strike this.", "MIDWA will strike this.", "Both go on here:");
  await expectInRecord(kenya);
  await expect(theirs).toContainText("Both go on here:");

  // A server that takes its time: sent, and not more than that is said.
  kill("SIGSTOP");
  await kenya.keyboard.type("A slow line.");
  await expectState(kenya, "sent");
  kill("SIGCONT");
  await expectState(kenya, "record");
  await expect(theirs).toContainText("A slow line.");

  await expectKept(kenya);

  // Into the tunnel. Sockets that are open survive `setOffline`: the server's side is closed, too.
  expectBreaks(troubles);
  await context.setOffline(true);
  await restart();
  await expectState(kenya, "offline");
  await expect(notice(kenya)).not.toBeEmpty();
  await expectState(midwa, "record");

  // Much is written there, …
  await atTheEnd(kenya);
  await types(kenya, "", "- tunnel one", "tunnel two", "tunnel three", "", "Words from the tunnel.");
  await expectState(kenya, "device");
  await kenya.locator('.note-toolbar button[data-name="table"]').click();
  for (const [place, word] of ["Tunnel", "Offers", "Needs", "Kenya", "water", "roads"].entries()) {
    if (place > 0) await kenya.keyboard.press("Tab");
    await kenya.keyboard.type(word);
  }
  await takesOut(kenya, "Kenya will strike this.");
  await mine.locator("p", { hasText: "Common ground." }).click();
  await kenya.keyboard.press("End");
  await kenya.keyboard.type(" Said in the tunnel.");
  await expectState(kenya, "device");

  // … and outside, also in the same paragraph.
  await atTheEnd(midwa);
  await types(midwa, "", "1. light one", "light two", "", "Words from the light.");
  await takesOut(midwa, "MIDWA will strike this.");
  await theirs.locator("p", { hasText: "Common ground." }).click();
  await midwa.keyboard.press("Home");
  await midwa.keyboard.type("Said in the light. ");
  await expectInRecord(midwa);

  // An hour. Nothing that is said has become untrue.
  await hall.passes(60);
  await expectState(kenya, "device");
  await expect(notice(kenya)).not.toBeEmpty();
  await expectState(midwa, "record");
  expect((await lines(theirs)).join("\n")).not.toMatch(/[Tt]unnel/);
  expect((await lines(mine)).join("\n")).not.toContain("light");
  await atTheEnd(kenya);
  await kenya.keyboard.press("ArrowDown");
  await shot(kenya, "offline-tunnel", { fullPage: true });
  const before = await lines(mine);

  // She closes the page. The browser has kept it, and her words.
  await kenya.close();
  const again = await context.newPage();
  // The page comes from the device, and says so.
  await again.goto(room);
  await expect(again.locator(".kept-line")).toBeVisible();
  await hall.passes(5);
  await context.setOffline(false);
  await again.goto(room);
  const back = await openNote(again);
  await expectState(again, "record");
  for (const note of [back, theirs]) {
    await expect.poll(() => lines(note)).toContain("Said in the light. Common ground. Said in the tunnel.");
    for (const said of ["A slow line.", "Words from the tunnel.", "Words from the light."]) await expect(note).toContainText(said);
    await expect(note.locator("ul > li")).toContainText(["tunnel one", "tunnel two", "tunnel three"]);
    await expect(note.locator("ol > li")).toContainText(["light one", "light two"]);
    await expect(note.locator("table")).toContainText("water");
    await expect(note).not.toContainText("will strike this");
  }
  expect(await lines(back)).toEqual(await lines(theirs));
  // Line by line: what she had written is there, as often as she wrote it, and so are the others' words.
  const after = await lines(back);
  for (const line of before.filter((line) => !line.includes("Common ground") && !line.includes("strike"))) {
    expect(after.filter((other) => other === line), line).toHaveLength(before.filter((other) => other === line).length);
  }
  await shot(again, "offline-back", { fullPage: true });

  // The tunnel back, the page open all the time: it finds its way by itself.
  await context.setOffline(true);
  await restart();
  await expectState(again, "offline");
  await atTheEnd(again);
  await again.keyboard.type(" On the way home.");
  await expectState(again, "device");
  await hall.passes(60);
  await expectState(again, "device");
  await context.setOffline(false);
  await expectState(again, "record");
  await expect(theirs).toContainText("On the way home.");
  expect(await lines(back)).toEqual(await lines(theirs));

  // In the record: somebody who was never here reads it, without any script, after another kill.
  await restart();
  const late = await another(undefined, { javaScriptEnabled: false });
  await signIn(late, "observer");
  await late.goto(room);
  for (const said of [...after.filter((line) => line !== ""), "On the way home."]) await expect(late.locator("entente-note")).toContainText(said);
  await expect(late.locator("entente-note")).not.toContainText("will strike this");
});
