// A chair hands over: the secretariat states what changed and plans the term, the chair leaves a note, and at one instant
// the rights are the other's.

import { putClockAhead, startRehearsal } from "../support/server.ts";
import { accounts, expect, look, signIn, test } from "../support/test.ts";

const mechanism = "/mechanisms/midsa";
const hour = 3_600;

/** A day and an hour from now on, by the clock of Lusaka, where MIDSA's secretariat is. */
const inHours = (hours: number): [string, string] => {
  const there = new Date(Date.now() + (hours + 2) * hour * 1_000).toISOString();
  return [there.slice(0, 10), there.slice(11, 16)];
};

test("a chair hands over", async ({ page, another, troubles }) => {
  troubles.expect(/422|403/);
  await startRehearsal(0);
  await signIn(page, "midsa");

  // A fact with its day and its source; what is refused stays typed.
  await page.goto(`${mechanism}/profile`);
  await look(page, "profile");
  await page.locator(`a[href="${mechanism}/profile/members"]`).click();
  await page.locator("#lines").fill("Kenya; 1998\nAtlantis");
  await page.locator("main form button.primary").click();
  await expect(page.locator(".errors")).toBeVisible();
  await expect(page.locator("#lines")).toHaveValue("Kenya; 1998\nAtlantis");
  await page.locator("#lines").fill("Kenya; 1998\nZambia; 2000-11");
  await page.locator("#as_of").fill("2026-10");
  await page.locator("#source").fill("Letter of 4 October 2026");
  await look(page, "profile-fact");
  await page.locator("main form button.primary").click();
  await expect(page).toHaveURL(new RegExp(`${mechanism}/profile$`));

  // The present chair begins at once, the next one in three hours.
  const plan = async (account: keyof typeof accounts, holder: string, from: [string, string], until: string) => {
    await page.goto(`${mechanism}/terms`);
    await page.locator("#holder").fill(holder);
    await page.locator("#accounts").fill(accounts[account]);
    await page.locator("#from_day").fill(from[0]);
    await page.locator("#from_time").fill(from[1]);
    if (until) await page.locator("#until_day").fill(until);
    await page.locator("#plan ~ form button.primary").click();
  };
  await plan("chair", "Zambia", inHours(-1), "");
  await plan("delegate", "Kenya", inHours(3), inHours(-72)[0]);
  await expect(page.locator("#until_day-error")).toBeVisible();
  await page.locator("#until_day").fill("");
  await page.locator("#plan ~ form button.primary").click();
  await expect(page.locator("#there ~ ol > li")).toHaveCount(2);
  await look(page, "terms");

  // Who chairs now leaves a note, and stands as somebody to turn to.
  const chair = await another("chair");
  await chair.goto(`${mechanism}/handover`);
  await chair.locator("#note ~ details > summary").click();
  await chair.locator("#text").fill("Watch the corridor.");
  await chair.locator("#note ~ details button.primary").click();
  await expect(chair.locator("#note ~ p.prose")).toHaveText("Watch the corridor.");
  await chair.goto(mechanism);
  await chair.locator("#contacts ~ details > summary").click();
  await chair.locator("#contact-members").check();
  await chair.locator("#contacts ~ details button[type=submit]").click();
  await expect(chair.locator("#contacts ~ dl a")).toHaveAttribute("href", `mailto:${accounts.chair}`);
  await look(chair, "mechanism-kept");

  // Who is to take the chair reads the note, and keeps nothing yet.
  const next = await another("delegate");
  await next.goto(`${mechanism}/handover`);
  await expect(next.locator("#note ~ p.prose")).toHaveText("Watch the corridor.");
  expect((await next.goto(`${mechanism}/profile`))?.status()).toBe(403);

  // The instant comes, for both at once.
  putClockAhead(4 * hour);
  await expect(async () => {
    expect((await next.goto(`${mechanism}/profile`))?.status()).toBe(200);
  }).toPass();
  expect((await chair.goto(`${mechanism}/profile`))?.status()).toBe(403);
  await next.goto("/notices");
  await expect(next.locator(`a[href="${mechanism}#terms"]`).first()).toBeVisible();
  await next.goto(`${mechanism}/handover`);
  await look(next, "handover");
  const [file] = await Promise.all([next.waitForEvent("download"), next.locator('a[href$="handover.zip"]').click()]);
  expect(file.suggestedFilename()).toBe("handover-midsa.zip");
});
