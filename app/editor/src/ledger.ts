//! Counts what this connection sent against what the server says is durably stored. Pure bookkeeping: no socket, no
//! clock of its own.

/** Messages are numbered from 1 on each connection; the server numbers them in the same way. */
export class Ledger {
  #sent = 0;
  #durable = 0;
  /** The last message that held everything the server lacked: once it is in, earlier refusals do not matter. */
  #whole = 0;
  #refused = new Set<number>();
  #waitingSince: number | null = null;

  /** A message with content went out: one change, or the whole of what the server lacks. */
  sent(content: "change" | "whole", now: number): void {
    this.#sent += 1;
    if (content === "whole") this.#whole = this.#sent;
    this.#waitingSince ??= now;
  }

  /** "The first `count` are settled." A smaller count than before is an old message and changes nothing. */
  acknowledged(count: number, now: number): void {
    if (count <= this.#durable) return;
    this.#durable = Math.min(count, this.#sent);
    this.#waitingSince = this.outstanding > 0 ? now : null;
  }

  refused(index: number): void {
    this.#refused.add(index);
    if (this.outstanding === 0) this.#waitingSince = null;
  }

  /** How many messages the server has not answered yet. */
  get outstanding(): number {
    let count = this.#sent - this.#durable;
    for (const index of this.#refused) if (index > this.#durable && index <= this.#sent) count -= 1;
    return count;
  }

  /** True when all that was sent is in the record. */
  get settled(): boolean {
    if (this.#durable < this.#sent) return false;
    for (const index of this.#refused) if (index >= this.#whole) return false;
    return true;
  }

  /** How far back the oldest unanswered message, or the last progress since, lies: milliseconds. */
  waitedMs(now: number): number {
    return this.#waitingSince === null ? 0 : now - this.#waitingSince;
  }
}
