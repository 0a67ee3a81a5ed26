// A hall whose clock the story puts forward: the server's, and that of every
// browser in it. What takes an hour takes one line.

import type { BrowserContext, Page } from "@playwright/test";
import { putClockAhead, startRehearsal } from "./server.ts";

const MINUTE = 60;

export class Hall {
  private readonly contexts: BrowserContext[] = [];
  private ahead: number;

  private constructor(ahead: number) {
    this.ahead = ahead;
  }

  /** Opens at the next nine o'clock in Nairobi: sample A begins when its programme says. */
  static async atNine(): Promise<Hall> {
    const nine = new Date();
    nine.setUTCHours(6, 0, 0, 0);
    nine.setUTCDate(nine.getUTCDate() + 1);
    const hall = new Hall(Math.ceil((nine.getTime() - Date.now()) / 1000));
    await startRehearsal(hall.ahead);
    return hall;
  }

  /** Milliseconds since 1970 by the hall's clock. */
  now(): number {
    return Date.now() + this.ahead * 1000;
  }

  /** A browser comes in, before it opens a page; its own clock may be wrong by some hours. */
  async receive(page: Page, wrongByHours = 0): Promise<Page> {
    const context = page.context();
    await context.clock.install({ time: this.now() + wrongByHours * 3_600_000 });
    this.contexts.push(context);
    return page;
  }

  /** Time goes by for everybody. */
  async passes(minutes: number): Promise<void> {
    this.ahead += Math.round(minutes * MINUTE);
    putClockAhead(this.ahead);
    for (const context of this.contexts) await context.clock.fastForward(Math.round(minutes * MINUTE) * 1000);
  }

  /** Until so many minutes after nine. */
  async until(minutesAfterNine: number): Promise<void> {
    const minutes = minutesAfterNine - this.minutesAfterNine();
    if (minutes > 0) await this.passes(minutes);
  }

  minutesAfterNine(): number {
    const nine = new Date(this.now());
    nine.setUTCHours(6, 0, 0, 0);
    return (this.now() - nine.getTime()) / 60_000;
  }
}

/** "18:40" as minutes after nine. */
export function minutesOf(words: string): number {
  const [, hours, minutes] = /(\d\d):(\d\d)/.exec(words) ?? [];
  return (Number(hours) - 9) * 60 + Number(minutes);
}
