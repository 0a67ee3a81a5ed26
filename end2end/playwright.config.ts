// Journeys through a running server, as four kinds of visitor. `cargo xtask test
// end2end` builds everything, sets the environment and starts this; by hand,
// `npx playwright test` in this directory does the same with what was built last.

import { defineConfig } from "@playwright/test";
import { chromium, port, results } from "./support/settings.ts";

const phone = { width: 390, height: 844 };

export default defineConfig({
  testDir: "specs",
  outputDir: `${results}/test-results`,
  globalSetup: "./support/start.ts",
  globalTeardown: "./support/stop.ts",
  // One server, and some specs kill it: one after the other.
  workers: 1,
  fullyParallel: false,
  // A flaky test is a bug of the first rank: it is not tried again.
  retries: 0,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    locale: "en-GB",
    timezoneId: "Africa/Nairobi",
    viewport: { width: 1280, height: 800 },
    trace: "retain-on-failure",
    launchOptions: {
      executablePath: chromium,
      args: ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--font-render-hinting=none"],
    },
  },
  // A spec says in its name where it runs: `*.each.spec.ts` everywhere,
  // `*.nojs.spec.ts`, `*.desktop.spec.ts`, … only there.
  projects: [
    { name: "no-js", testMatch: /\.(each|nojs)\.spec\.ts$/, use: { javaScriptEnabled: false } },
    { name: "desktop", testMatch: /\.(each|desktop)\.spec\.ts$/ },
    { name: "phone", testMatch: /\.(each|phone)\.spec\.ts$/, use: { viewport: phone, hasTouch: true, isMobile: true } },
    { name: "arabic", testMatch: /\.(each|arabic)\.spec\.ts$/, use: { locale: "ar" } },
  ],
});
