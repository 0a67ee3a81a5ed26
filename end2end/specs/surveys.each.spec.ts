// From a survey to recommendations and into the draft outcome document: answered by a mechanism, read side by side, filtered
// by the chair, and every paragraph leads back. With and without a script, on a phone, from right to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("a mechanism answers, and what is missing is said before it is handed in", async ({ page, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "rcm");
  await page.goto("/surveys");
  await look(page, "surveys");
  await page.goto("/surveys/sample-survey");
  await expect(page.locator("#questions")).toBeVisible();
  await look(page, "survey");
  await page.goto("/surveys/sample-survey/sheets/rcm");
  await look(page, "survey-sheet");
  const words = page.locator('textarea[name="w-q-obstacles"]');
  const before = await words.inputValue();
  await words.fill("");
  await page.locator('button[value="hand_in"]').click();
  await expect(page.locator(".errors a[href='#q-q-obstacles']")).toBeVisible();
  await look(page, "survey-sheet-refused");
  await words.fill(`${before} Y sin presupuesto.`);
  await page.locator('button[value="hand_in"]').click();
  await expect(page.locator('button[value="take_back"]')).toBeVisible();
  await page.goto("/surveys/sample-survey/synthesis");
  await expect(page.locator("#q-q-obstacles")).toContainText("Y sin presupuesto.");
  await look(page, "survey-synthesis");
});

test("a survey becomes three recommendations in the draft outcome document with ancestry intact", async ({ page }) => {
  await startOver();
  await signIn(page, "chair");
  await page.goto("/meetings/sample-a/recommendations");
  await look(page, "recommendations");
  // Two become one, in the plenary's words.
  await page.locator("#tick-sample-rec-handover").check();
  await page.locator("#tick-sample-rec-passation").check();
  await page.locator("#chair details > summary").click();
  await page.locator("#chair #text").fill("Every outgoing chair leaves a handover file after one common model.");
  await page.locator('#chair button[value="merge"]').click();
  for (const one of ["sample-rec-staff", "sample-rec-calendar"])
    await page.locator(`#r-${one} form:has(input[value="take"]) button`).click();
  const ticks = page.locator('input[name="r"]');
  await expect(ticks).toHaveCount(3);
  for (let place = 0; place < 3; place++) await ticks.nth(place).check();
  await page.locator('#chair button[value="enter"]').click();
  await expect(page).toHaveURL(/\/documents\//);
  const paragraph = page.locator(".para", { hasText: "handover file after one common model" });
  await expect(paragraph).toBeVisible();
  await paragraph.locator("a.para-margin").click();
  // Back to the words of both groups, and to the answers of the mechanisms.
  const origin = page.locator(".para-origin");
  await expect(origin).toContainText("Each outgoing chair leaves a handover file");
  await expect(origin).toContainText("Les secrétariats conviennent");
  await expect(origin).toContainText("Whoever chairs next begins without our contacts");
  await look(page, "paragraph-ancestry");
  await origin.locator('a[href*="/recommendations/"]').first().click();
  await expect(page.locator('a[href*="#panel"]')).toBeVisible();
  await look(page, "recommendation");
});

test("a group writes down what rests on answers", async ({ page }) => {
  await startOver();
  await signIn(page, "facilitator");
  await page.goto("/meetings/sample-a/recommendations");
  await page.locator(".rec-groups a").nth(2).click();
  await page.locator("#text").fill("Officials of several regions are trained together.");
  await page.locator(".rec-answers details > summary").nth(2).click();
  await page.locator('input[value="answer sample-survey q-exchange midwa"]').check();
  await look(page, "recommendations-group");
  await page.locator('#write button[value="new"]').click();
  await expect(page.locator(".rec")).toContainText("Officials of several regions are trained together.");
});

test("the convener sees who has not answered", async ({ page }) => {
  await startOver();
  await signIn(page, "secretariat");
  await page.goto("/surveys/sample-survey");
  await expect(page.locator("#answered")).toBeVisible();
  await expect(page.locator(".names-list")).toContainText("SACM");
  await look(page, "survey-kept");
  await page.goto("/surveys/sample-survey/questions/q-exchange");
  await look(page, "survey-question");
});
