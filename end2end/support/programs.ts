// Files that the server writes, opened by programs that are not ours.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import ICAL from "ical.js";
import { papersPython, results } from "./settings.ts";
import { expect, type Page } from "./test.ts";

const checks = resolve(import.meta.dirname, "../../crates/papers/tests");

/** A folder of its own for the files of a test. */
export class Files {
  readonly folder: string;

  constructor(name: string) {
    this.folder = join(results, "files", name);
    rmSync(this.folder, { recursive: true, force: true });
    mkdirSync(this.folder, { recursive: true });
  }

  /** Takes a file out, as the page's link does. */
  async take(page: Page, address: string, name: string): Promise<string> {
    const answer = await page.request.get(address);
    expect(answer.status(), address).toBe(200);
    const path = join(this.folder, name);
    writeFileSync(path, await answer.body());
    return path;
  }

  /** What LibreOffice is left with of every DOCX and ODT when it accepts, and when it rejects, all changes: lines by file. */
  settled(): Map<string, { accepted: string[]; rejected: string[] }> {
    execFileSync("/usr/bin/python3", [join(checks, "office.py"), `entente-e2e-${process.pid}`, this.folder], { stdio: "pipe", timeout: 120_000 });
    const names = readdirSync(this.folder).filter((name) => /\.(docx|odt)$/.test(name));
    const lines = (path: string) => readFileSync(join(this.folder, path), "utf8").split("\n").map(plain).filter((line) => line !== "");
    return new Map(names.map((name) => [name, { accepted: lines(`${name}.accepted.found`), rejected: lines(`${name}.rejected.found`) }]));
  }

  /** Every XML of the folder against the schema of Akoma Ntoso. */
  validates(): void {
    execFileSync(papersPython, [join(checks, "akn.py"), this.folder], { stdio: "pipe" });
  }
}

/** The words of a PDF, by a program that knows nothing of how it was set. */
export function wordsOfPdf(path: string): string {
  return plain(execFileSync("pdftotext", ["-nopgbrk", path, "-"], { encoding: "utf8" }));
}

/** The instant of the only event of a calendar file, in milliseconds. */
export function instantOf(path: string): number {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, "utf8")) as object[]);
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(zone);
  const events = calendar.getAllSubcomponents("vevent");
  expect(events).toHaveLength(1);
  const event = new ICAL.Event(events[0]);
  return event.endDate.toJSDate().getTime();
}

/** Words with single spaces, without the signs that only order them. */
export function plain(text: string): string {
  return text.replace(/[\u200b-\u200f\u2060\u2066-\u2069\u00ad]/g, "").replace(/\s+/g, " ").trim();
}
