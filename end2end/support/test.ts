// What every spec begins with: a page that fails the test for anything that goes
// wrong unnoticed, and the few things a person does in every story.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { test as base, expect, type BrowserContext, type BrowserContextOptions, type Locator, type Page } from "@playwright/test";
import { password, restart } from "./server.ts";
import { screenshots } from "./settings.ts";

export { expect };
export type { Locator, Page };

/** Demonstration accounts, by what they are in the story. */
export const accounts = {
  administrator: "admin@demo.example",
  facilitator: "facilitator@demo.example",
  chair: "chair@demo.example",
  rapporteur: "rapporteur@demo.example",
  delegate: "delegate@demo.example",
  arabic: "arabic@demo.example",
  observer: "observer@demo.example",
  secretariat: "secretariat@demo.example",
  technician: "technician@demo.example",
  interpreter: "interpreter@demo.example",
  midsa: "midsa@demo.example",
  midwa: "midwa@demo.example",
  rcm: "rcm@demo.example",
  outsider: "outsider@demo.example",
} as const;

export type Account = keyof typeof accounts;

type Fixtures = {
  /** What went wrong in any page of this test. It must be empty at the end. */
  troubles: Troubles;
  /** Another person: their own browser, watched like the first. */
  another: (account?: Account, options?: BrowserContextOptions) => Promise<Page>;
};

export class Troubles {
  private readonly found: string[] = [];
  private readonly expected: RegExp[] = [];

  /** What a test provokes on purpose, such as a page that is not there. */
  expect(pattern: RegExp): void {
    this.expected.push(pattern);
  }

  list(): string[] {
    return this.found.filter((trouble) => !this.expected.some((pattern) => pattern.test(trouble)));
  }

  watch(context: BrowserContext): void {
    const note = (trouble: string) => this.found.push(trouble);
    // A violation of the content security policy is a console error, too.
    context.on("console", (message) => {
      // Without JavaScript nothing uses what is fetched ahead for it.
      if (!hasScript() && message.text().includes("preloaded using link preload")) return;
      if (message.type() === "error" || message.type() === "warning") {
        note(`console ${message.type()}: ${message.text()} (${message.location().url})`);
      }
    });
    context.on("weberror", (error) => note(`page error: ${error.error().stack || error.error().message}`));
    context.on("requestfailed", (request) => {
      const reason = request.failure()?.errorText ?? "";
      // A page that is left gives up what it was still loading; without JavaScript nothing fetches scripts ahead.
      if (reason === "csp" && !hasScript()) return;
      if (reason !== "net::ERR_ABORTED") note(`request failed: ${request.method()} ${request.url()}: ${reason}`);
    });
    context.on("response", (response) => {
      if (response.status() >= 400) note(`${response.status()}: ${response.request().method()} ${response.url()}`);
    });
  }
}

export const test = base.extend<Fixtures>({
  troubles: async ({}, use) => {
    const troubles = new Troubles();
    await use(troubles);
    expect(troubles.list(), "nothing goes wrong unnoticed").toEqual([]);
  },
  context: async ({ context, troubles }, use) => {
    troubles.watch(context);
    await use(context);
  },
  another: async ({ browser, troubles, contextOptions, baseURL, javaScriptEnabled, locale, viewport }, use) => {
    const contexts: BrowserContext[] = [];
    await use(async (account, options = {}) => {
      const context = await browser.newContext({ ...contextOptions, baseURL, javaScriptEnabled, locale, viewport, ...options });
      contexts.push(context);
      troubles.watch(context);
      const page = await context.newPage();
      if (account) await signIn(page, account);
      return page;
    });
    for (const context of contexts) await context.close();
  },
});

/** Signs in by the form, as a person does. */
export async function signIn(page: Page, account: Account): Promise<void> {
  await page.goto("/sign-in");
  await page.locator('form input[name="email"]').first().fill(accounts[account]);
  await page.locator('input[name="password"]').fill(password);
  await page.locator('form:has(input[name="password"]) button[type="submit"]:not([formaction])').click();
  await expect(page).not.toHaveURL(/sign-in/);
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

type Finding = { id: string; help: string; nodes: { html: string; failureSummary?: string }[] };

/** Everything axe finds against WCAG 2.2 AA and good practice. It needs JavaScript in the page. */
export async function axe(page: Page): Promise<void> {
  if (!hasScript()) return;
  // Through the debugger and not as a script element: the page's own policy forbids those.
  await page.evaluate(axeSource);
  const findings = await page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: { run(root: Document, options: object): Promise<{ violations: Finding[] }> } };
    const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
    return (await axe.run(document, { runOnly: { type: "tag", values: tags } })).violations;
  });
  const shown = findings.map(
    ({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => `    ${node.html}\n    ${node.failureSummary ?? ""}`).join("\n")}`,
  );
  expect(shown, `axe on ${page.url()}`).toEqual([]);
}

/** Keeps what the page looks like, in light and in dark. */
export async function shot(page: Page, name: string, options: { fullPage?: boolean } = {}): Promise<void> {
  const directory = join(screenshots, test.info().project.name);
  for (const [scheme, ending] of [["light", ""], ["dark", "-dark"]] as const) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: "reduce" });
    await page.screenshot({
      path: join(directory, `${name}${ending}.png`),
      fullPage: options.fullPage ?? false,
      animations: "disabled",
      caret: "initial",
    });
  }
  await page.emulateMedia({ colorScheme: "light", reducedMotion: null });
}

/** Looks at a page in every way at once: its troubles are watched anyway. */
export async function look(page: Page, name: string): Promise<void> {
  await expect(page.locator("h1")).toHaveCount(1);
  await expectNoSidewaysScroll(page);
  await axe(page);
  await shot(page, name);
}

/** Nothing sticks out of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  if (!hasScript()) return;
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(excess, `pixels sticking out of ${page.url()}`).toBeLessThanOrEqual(0);
}

export function hasScript(): boolean {
  return test.info().project.name !== "no-js";
}

/** While the server is away, whoever is connected sees the connection break. */
export function expectBreaks(troubles: Troubles): void {
  troubles.expect(/WebSocket connection to .* failed|Failed to load resource: net::ERR_|net::ERR_(CONNECTION_|EMPTY_RESPONSE|INCOMPLETE_CHUNKED|INTERNET_DISCONNECTED|NETWORK_CHANGED)/);
}

/** Kills the server with -9 and starts it again. */
export async function restartServer(troubles: Troubles): Promise<void> {
  expectBreaks(troubles);
  await restart();
}
