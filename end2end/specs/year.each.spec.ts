// The year round: an event with a waiting list, and a task that two move. With and without a script, on a phone, from right
// to left.

import { startOver } from "../support/server.ts";
import { expect, look, signIn, test } from "../support/test.ts";

test("whoever comes too late waits, and has the next place that becomes free", async ({ page, another }) => {
  await startOver();
  await signIn(page, "delegate");
  await page.goto("/events");
  await look(page, "events");
  await page.locator('a.title[href="/events/sample-event-contracts"]').click();
  await look(page, "event");
  // All places are taken, and one waits already.
  await page.locator('.event-place button.primary').click();
  await expect(page.locator(".event-mine")).toContainText("2");
  await expect(page.locator("body")).not.toContainText("example.org/join/contracts");
  await look(page, "event-waiting");

  const first = await another("arabic");
  await first.goto("/events/sample-event-contracts");
  await expect(first.locator(".event-mine")).toContainText("1");
  const holder = await another("midwa");
  await holder.goto("/events/sample-event-contracts");
  await expect(holder.locator("body")).toContainText("example.org/join/contracts");
  await holder.locator('form:has(input[value="withdraw"]) button').click();
  await first.reload();
  await expect(first.locator("body")).toContainText("example.org/join/contracts");
  await page.reload();
  await expect(page.locator(".event-mine")).toContainText("1");
});

test("of two who move one task the second is told", async ({ page, another, troubles }) => {
  troubles.expect(/422/);
  await startOver();
  await signIn(page, "midsa");
  await page.goto("/spaces/midsa");
  await look(page, "space");
  await page.goto("/tasks?space=midsa&view=columns");
  await look(page, "tasks-columns");
  const other = await another("delegate");
  await other.goto("/tasks/sample-task-times");
  await page.locator('.column-card:has(a[href="/tasks/sample-task-times"]) summary').click();
  await page.locator('.column-card:has(a[href="/tasks/sample-task-times"]) button[value="doing"]').click();
  await expect(page.locator('section:has(#column-doing) a[href="/tasks/sample-task-times"]')).toBeVisible();
  await other.locator('.post-acts button[value="done"]').click();
  await expect(other.locator(".errors")).toBeVisible();
  await expect(other.locator(".task-state").first()).toHaveAttribute("data-state", "doing");
  await look(other, "task-stale");
});

test("a calendar across mechanisms, and what the convener counts", async ({ page }) => {
  await startOver();
  await signIn(page, "secretariat");
  await page.goto("/calendar/network");
  await look(page, "network-month");
  await page.goto("/calendar/network?view=table");
  await expect(page.locator(".calendar-table")).toBeVisible();
  await look(page, "network-table");
  await page.goto("/network");
  await expect(page.locator("svg.plot")).toBeVisible();
  await look(page, "network");
});
