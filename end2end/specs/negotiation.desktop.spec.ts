// The sample's draft, from its twelve proposals to adoption by silence: a facilitator, a chair, the secretariat, three
// delegations and the wall, by the hall's clock.

import { Hall } from "../support/hall.ts";
import { Files, instantOf, plain, wordsOfPdf } from "../support/programs.ts";
import { expect, look, signIn, test, type Locator, type Page } from "../support/test.ts";

const documents = "/meetings/sample-a/documents";

/** The proposals of the sample that find their way into the text; the others do not. */
const ACCEPTED = ["8/RCM", "8/Bali", "10/SACM", "13/", "19/", "20/NPL", "22/", "25/", "31/"];

test("a draft is negotiated, agreed and adopted by silence", async ({ another, troubles }) => {
  test.setTimeout(300_000);
  // A socket that is cut when somebody has been away for days.
  troubles.expect(/401|WebSocket/);
  const hall = await Hall.atNine();
  const comes = async (account: Parameters<typeof signIn>[1]) => {
    const page = await hall.receive(await another());
    await signIn(page, account);
    return page;
  };
  const facilitator = await comes("facilitator");
  await facilitator.goto(documents);
  const path = (await facilitator.locator(".rows a.title").first().getAttribute("href")) ?? "";
  const reader = await comes("observer");
  await reader.goto(path);
  const zero = await lines(reader);
  const files = new Files("negotiation");
  await files.take(reader, `${path}/file/docx?what=proposals`, "proposals.docx");
  await files.take(reader, `${path}/file/xml?what=proposals`, "proposals.xml");

  // Every proposal is answered.
  await facilitator.goto(path);
  for (const href of await hrefs(facilitator, ".para:has(.para-notes) .para-margin")) {
    await facilitator.goto(href);
    for (;;) {
      const live = facilitator.locator('.proposal:not([data-settled]):has(form.deed)').first();
      if ((await live.count()) === 0) break;
      const number = (await live.locator(".key").innerText()).trim();
      const wanted = ACCEPTED.some((begins) => number.startsWith(begins));
      const conflict = await live.locator('[data-carried="conflict"]').count();
      await press(facilitator, wanted && conflict === 0 ? "accept" : "not_retain", live);
    }
  }
  // Who only reads has it before their eyes, without asking for it.
  await expect(reader.locator('.para:has(.number:text-is("8")) .para-text')).toContainText("unless a handover file exists");

  // Paragraph by paragraph it is put to the meeting, waited for, and agreed.
  await facilitator.goto(`${path}?show=open`);
  for (const href of await hrefs(facilitator, ".para:not(.heading) .para-margin")) {
    await facilitator.goto(href.replace("&show=open", ""));
    const lift = facilitator.locator('.lifts form.deed button[type="submit"]').first();
    while ((await lift.count()) > 0) {
      await lift.click();
      await facilitator.waitForLoadState();
    }
    await press(facilitator, "focus");
    await hall.passes(0.11);
    await press(facilitator, "agree");
    await expect(facilitator.locator("#panel .para-state").first()).toHaveAttribute("data-status", "agreed");
  }
  await facilitator.goto(path);
  await expect(facilitator.locator(".document-state")).toContainText("every paragraph agreed");
  await look(facilitator, "negotiation-all-agreed");

  // The secretariat prepares a silence procedure; the chair announces it, and says who was told by word of mouth.
  const secretariat = await comes("secretariat");
  await secretariat.goto(`${path}/silence`);
  await look(secretariat, "silence-prepare");
  await secretariat.locator('button[name="act"][value="prepare"]').click();
  await secretariat.waitForLoadState();
  const silence = new URL(secretariat.url()).pathname;
  expect(silence).toContain("/silence/");
  const chair = await comes("chair");
  await chair.goto(silence);
  const unopposed = chair.locator("#unopposed");
  if ((await unopposed.count()) > 0) await unopposed.check();
  await chair.locator('button[name="act"][value="announce"]').click();
  await chair.waitForLoadState();
  const boxes = chair.locator('form:has(button[value="told"]) input[type="checkbox"]');
  for (const box of await boxes.all()) await box.check();
  if ((await boxes.count()) > 0) await chair.locator('button[name="act"][value="told"]').click();
  await hall.passes(3 * 60);
  const delegate = await comes("arabic");
  await expect(async () => {
    await delegate.goto(silence);
    await expect(delegate.locator('button[value="acknowledge"]')).toBeVisible({ timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await look(delegate, "silence-delegate");
  // One strict instant, on the page as in the calendar.
  const utc = plain((await delegate.locator(".clock", { hasText: "UTC" }).first().innerText()));
  expect(instantOf(await files.take(delegate, `${silence}/deadline.ics`, "deadline.ics"))).toBe(Date.parse(utc.replace(" UTC", "Z").replace(" ", "T")));
  await delegate.locator('button[value="acknowledge"]').click();
  await delegate.waitForLoadState();
  // While it runs the text is read-only for everybody.
  await facilitator.goto(path);
  await expect(facilitator.locator('form.deed input[value="publish"]')).toHaveCount(0);

  // Nobody objects. When the days it proposed have passed, it is adopted, by the server alone.
  await hall.passes(130 * 60);
  const later = await comes("rapporteur");
  await expect(async () => {
    await later.goto(path);
    await expect(later.locator(".document-state")).toContainText("adopted", { timeout: 1_000 });
  }).toPass({ timeout: 20_000 });
  await expect(later.locator("#panel")).toContainText("text as adopted");
  await look(later, "negotiation-adopted");
  await later.goto(`${path}/ledger`);
  await expect(later.locator(".ledger-summary")).toContainText("100 %");
  await look(later, "negotiation-ledger");

  // Every file that goes out is opened by a program of others' making.
  await later.goto(path);
  const adopted = await lines(later);
  for (const end of ["docx", "odt"]) {
    await files.take(later, `${path}/file/${end}?what=redline&from=0`, `redline.${end}`);
    await files.take(later, `${path}/file/${end}?what=clean`, `clean.${end}`);
  }
  const settled = files.settled();
  const has = (name: string, how: "accepted" | "rejected", text: string[]) => {
    const found = settled.get(name)?.[how].join(" ") ?? "";
    for (const line of text) expect(found, `${name}, all ${how}`).toContain(line);
  };
  for (const end of ["docx", "odt"]) {
    has(`redline.${end}`, "accepted", adopted);
    has(`redline.${end}`, "rejected", zero);
    has(`clean.${end}`, "accepted", adopted);
  }
  has("proposals.docx", "rejected", zero);
  has("proposals.docx", "accepted", ["unless a handover file exists"]);
  for (const what of ["clean", "redline&from=0"]) await files.take(later, `${path}/file/xml?what=${what}`, `${what.slice(0, 5)}.xml`);
  files.validates();
  const clean = wordsOfPdf(await files.take(later, `${path}/file/pdf?what=clean`, "clean.pdf"));
  for (const line of adopted) expect(clean).toContain(line.split(" ").slice(0, 4).join(" "));
  const columns = wordsOfPdf(await files.take(later, `${path}/file/pdf?what=columns&from=0`, "columns.pdf"));
  for (const line of [...zero, ...adopted]) expect(columns).toContain(line.split(" ").slice(0, 3).join(" "));
});

/** The paragraphs of the text as they read, brackets as they are printed. */
async function lines(page: Page): Promise<string[]> {
  const all = await page.locator(".para:not(.heading) .para-text").evaluateAll((texts) =>
    texts.map((text) => {
      const copy = text.cloneNode(true) as HTMLElement;
      copy.querySelectorAll(".unseen").forEach((one) => one.remove());
      return copy.textContent ?? "";
    }),
  );
  return all.map(plain);
}

async function hrefs(page: Page, selector: string): Promise<string[]> {
  return page.locator(selector).evaluateAll((links) => links.map((link) => link.getAttribute("href") ?? ""));
}

/** Presses the button of one act, and waits for what comes of it. */
async function press(page: Page, act: string, within: Locator = page.locator("body")): Promise<void> {
  await within.locator(`form.deed:has(input[name="act"][value="${act}"]) button[type="submit"]`).first().click();
  await page.waitForLoadState();
  expect(await page.locator('.notice[data-kind="refusal"]').allInnerTexts(), act).toEqual([]);
}
