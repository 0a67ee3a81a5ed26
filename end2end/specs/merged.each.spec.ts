// One theme becomes part of another, what is found is narrowed to the kinds mechanisms make between meetings, and a body
// gets another name. With and without a script, on a phone, from right to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("the convener sees what would move, merges, and old addresses lead on", async ({ page, another, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "secretariat");
  await page.goto("/boards");
  await page.locator('a[href="/boards/merge"]').click();
  await look(page, "merge");
  await page.locator("#theme").selectOption("labour-migration");
  await page.locator("#into").selectOption("recruitment");
  await page.locator("form.filters button").click();
  await expect(page.locator("#moves")).toBeVisible();
  await look(page, "merge-moves");
  // Somebody else was quicker: they are told, and nothing is changed twice.
  const other = await another("secretariat");
  await other.goto("/boards/merge?theme=labour-migration&into=skills");
  await expect(other.locator("#moves")).toBeVisible();
  await page.locator("button.danger").click();
  await expect(page.locator('[role="status"] a[href="/boards/themes/recruitment"]')).toBeVisible();
  await look(page, "merge-done");
  await other.locator("button.danger").click();
  await expect(other.locator('.notice[role="alert"]')).toBeVisible();
  await look(other, "merge-refused");
  await page.goto("/boards/themes/labour-migration?view=timeline");
  await expect(page).toHaveURL(/\/boards\/themes\/recruitment\?view=timeline$/);
});

test("the search is narrowed to tasks, events, surveys and recommendations", async ({ page }) => {
  await startOver();
  await signIn(page, "delegate");
  for (const [words, kind, address] of [
    ["rota", "task", "/tasks/sample-task-rota"],
    ["rota", "gathering", "/events/sample-event-own"],
    ["handover", "survey", "/surveys/sample-survey"],
    ["calendar", "recommendation", "/meetings/sample-a/recommendations/sample-rec-calendar"],
  ]) {
    await page.goto(`/search?q=${words}`);
    await page.locator(`.find-filters a[href*="kind=${kind}"]`).first().click();
    await expect(page.locator(`.find-title a[href="${address}"]`)).toBeVisible();
    await look(page, `search-${kind}`);
  }
});

test("a body is called otherwise and keeps its board", async ({ page }) => {
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/mechanisms/midsa/profile/bodies");
  await look(page, "bodies-form");
  const key = await page.locator('input[name="key-0"]').inputValue();
  await page.locator("#name-0").fill("Circle of the Baobab");
  await page.locator("#as_of").fill("2026-10");
  await page.locator("#source").fill("The chair");
  await page.locator("form.fields button.primary").click();
  await page.goto(`/boards/mechanisms/midsa/${key}`);
  await expect(page.locator("h1")).toContainText("Circle of the Baobab");
});

test("the convener's dashboard says who has not answered", async ({ page }) => {
  await startOver();
  await signIn(page, "secretariat");
  await page.goto("/network");
  await expect(page.locator('section[aria-labelledby="surveys"] a[href="/surveys/sample-survey"]')).toBeVisible();
  await look(page, "network-surveys");
});
