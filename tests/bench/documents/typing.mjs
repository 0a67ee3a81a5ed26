// Opens a document and its propose form again and again, and types. Times are the page's own: a key from the moment
// the browser got it to the first task after the frame that shows what it changes.

import { createRequire } from "node:module";

const { chromium } = createRequire(new URL("../../../end2end/package.json", import.meta.url))("@playwright/test");
const { BENCH_ORIGIN: origin, BENCH_COOKIE: cookie, BENCH_DOCUMENT: path, BENCH_PARAGRAPH: para } = process.env;
const ROUNDS = 20;
const KEYS = "and by a fair return ";

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM,
  args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage"],
});
const context = await browser.newContext({ locale: "en-GB", viewport: { width: 1280, height: 800 } });
const cookies = cookie.split("; ").map((one) => ({ name: one.split("=")[0], value: one.slice(one.indexOf("=") + 1), url: origin }));
await context.addCookies(cookies);
await context.addInitScript(() => {
  const times = (window.keyTimes = []);
  let pressed = 0;
  document.addEventListener("keydown", (event) => (pressed = event.timeStamp), true);
  document.addEventListener("DOMContentLoaded", () => {
    const difference = document.getElementById("difference");
    if (!difference) return;
    new MutationObserver(() => {
      const [at, channel] = [pressed, new MessageChannel()];
      channel.port1.onmessage = () => times.push(performance.now() - at);
      channel.port2.postMessage(0);
    }).observe(difference, { childList: true });
  });
});

const told = { version: browser.version(), document: [], form: [], first: [], keys: [] };
const painted = (page) =>
  page.evaluate(
    () =>
      new Promise((found) =>
        new PerformanceObserver((list) => found(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true }),
      ),
  );
for (let round = 0; round < ROUNDS; round++) {
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  told.document.push(await painted(page));
  await page.goto(`${origin}${path}/write?what=propose&action=mod&para=${para}`);
  told.form.push(await painted(page));
  const area = page.locator('#write textarea[name="text"]');
  await area.click();
  await area.evaluate((node) => node.setSelectionRange(node.value.indexOf(" ", node.value.length / 2), node.value.indexOf(" ", node.value.length / 2)));
  for (const [place, key] of [...KEYS].entries()) {
    await page.keyboard.press(key === " " ? "Space" : key);
    await page.waitForFunction((count) => window.keyTimes.length > count, place);
    await page.waitForTimeout(20 + ((place * 37) % 60));
  }
  const times = await page.evaluate(() => window.keyTimes);
  if (times.length !== KEYS.length) throw new Error(`${times.length} changes for ${KEYS.length} keys`);
  told.first.push(times[0]);
  told.keys.push(...times);
  await page.close();
}
await browser.close();
console.log(JSON.stringify(told));
