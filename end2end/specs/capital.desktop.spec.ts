// A delegation asks its capital. The director there has no account, a telephone, and no time: one sheet, the question
// first. What they say is beside the paragraph in the hall a moment later.

import { startOver } from "../support/server.ts";
import { axe, expect, look, signIn, test, type Page } from "../support/test.ts";

test.beforeEach(startOver);

const documents = "/meetings/sample-a/documents";
const number = (text: string) => `.para-margin:has(.number:text-is("${text}"))`;

/** The delegate asks about paragraphs 6, 8 and 14 and copies the link. */
async function ask(page: Page): Promise<{ link: string; document: string }> {
  await signIn(page, "delegate");
  await page.goto(documents);
  await page.locator(".rows a.title").first().click();
  const document = new URL(page.url()).pathname;
  await page.goto((await page.locator(number("14")).getAttribute("href")) ?? "");
  await page.locator('#panel a[href*="/capital?para="]').click();
  // The paragraph one comes from is chosen; others are added.
  const chosen = page.locator('.capital-paras input:checked');
  await expect(chosen).toHaveCount(1);
  for (const other of ["6", "8"]) {
    await page.locator(".capital-paras .choice", { has: page.locator(`strong:text-is("${other}")`) }).locator("input").check();
  }
  const kenya = page.locator('select[name="party"] option', { hasText: "Kenya" });
  await page.locator('select[name="party"]').selectOption((await kenya.getAttribute("value")) ?? "");
  await page.locator('textarea[name="note"]').fill("The chair puts 14 to the meeting at nine tomorrow.\nCan we live with “keep the table up to date”?");
  await look(page, "capital-ask");
  await page.locator(".capital-ask button[type=submit]").click();
  const link = (await page.locator("#link").innerText()).trim();
  await look(page, "capital-made");
  return { link: new URL(link).pathname, document };
}

test("a capital is asked and answers, on a telephone at night", async ({ page, another }) => {
  test.slow();
  const { link, document } = await ask(page);
  const director = await another(undefined, { viewport: { width: 390, height: 844 }, timezoneId: "Asia/Tokyo" });
  await director.goto(link);
  await expect(director.locator("h1")).toHaveCount(1);
  await expect(director.locator("blockquote")).toContainText("at nine tomorrow");
  // By the reader's own clock, which the server does not know.
  await expect(director.locator("[data-here]")).toBeVisible();
  // What belongs to an answer comes with it.
  const place = director.locator(".capital-para").nth(2);
  // What is tabled on a paragraph is a fold beside it.
  const tabled = director.locator(".capital-para").nth(1).locator("details");
  await tabled.locator("summary").click();
  await expect(tabled.locator(".proposal ins, .proposal del").first()).toBeVisible();
  await look(director, "capital-sheet-proposals");
  await expect(place.locator("textarea[name^=text]")).toBeHidden();
  await place.getByLabel("Can agree with this change").check();
  await expect(place.locator("textarea[name^=text]")).toBeVisible();
  await look(director, "capital-sheet");
  const words = await place.locator("textarea[name^=text]").inputValue();
  await place.locator("textarea[name^=text]").fill(words.replace("up to date", "up to date every year"));
  await director.locator(".capital-para").nth(0).getByLabel("Can agree", { exact: true }).check();
  await director.locator("#name").fill("A. Wanjiku");
  await director.locator("#office").fill("Director, Ministry of the Interior");
  await director.locator(".capital-form button[type=submit]").click();
  await expect(director.locator("#answered")).toContainText("A. Wanjiku");
  await look(director, "capital-sheet-answered");

  // In the hall it is what needs the delegation, and stands beside the paragraph.
  await page.goto("/meetings");
  await page.locator(".awaited a").first().click();
  await look(page, "capital-links");
  await page.goto(document);
  await page.goto((await page.locator(number("14")).getAttribute("href")) ?? "");
  const beside = page.locator(".capital-beside");
  await expect(beside).toContainText("Can agree with this change");
  await expect(page.locator(".proposal .from-capital")).toHaveCount(1);
  await look(page, "capital-beside");
  await beside.locator('button[data-act="submit"]').click();
  await expect(page.locator('.proposal:has(.from-capital)')).not.toHaveAttribute("data-state", "draft");
  await page.goto((await page.locator(number("6")).getAttribute("href")) ?? "");
  await expect(page.locator(".capital-answered")).toContainText("Can agree");
});

test("the sheet in Arabic, without a script, and after its end", async ({ page, another, troubles }) => {
  test.slow();
  const { link, document } = await ask(page);
  const director = await another(undefined, { locale: "ar", viewport: { width: 1280, height: 900 } });
  await director.goto(`${link}?lang=ar`);
  await expect(director.locator("html")).toHaveAttribute("dir", "rtl");
  await look(director, "capital-sheet-arabic");

  const plain = await another(undefined, { javaScriptEnabled: false });
  await plain.goto(link);
  const place = plain.locator(".capital-para").first();
  await place.getByLabel("Cannot agree").check();
  troubles.expect(/422|404/);
  await plain.locator(".capital-form button[type=submit]").click();
  await expect(plain.locator(".errors")).toContainText("give the reason");
  await place.getByLabel("Reason", { exact: false }).fill("Parliament has to see it first.");

  // The delegation takes the link back while the director writes: what was typed is handed back.
  await page.goto(`${document}/capital`);
  await page.locator('button[name="act"][value="revoke"]').click();
  await expect(page.locator('.capital-links > li[data-state="revoked"]')).toHaveCount(1);
  await plain.locator(".capital-form button[type=submit]").click();
  await expect(plain.locator("h1")).toContainText("This link opens nothing");
  await expect(plain.locator('textarea[readonly]').first()).toHaveValue(/./);
  await expect(plain.locator("main")).toContainText("Cannot agree");
  const dead = await another();
  await dead.goto(link);
  await axe(dead);
  await look(dead, "capital-dead");
});
