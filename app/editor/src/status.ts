//! The line under the text that says how far it has come. The line itself changes with every keystroke and is for the
//! eyes; screen readers get a live region beside it, which speaks only when trouble begins or ends, and rarely.

import { make } from "./dom";
import type { Condition } from "./provider";
import type { WordKey, Words } from "./words";

const SPEAK_EVERY_MS = 5_000;

/** What the page's connection light shows; `at` is microseconds since 1970 as a decimal string, or null. */
export interface ConnectionDetail {
  state: "connecting" | "reading" | "device" | "sent" | "record" | "offline" | "refused" | "signed-out" | "closed" | "outdated";
  at: string | null;
}

export function connectionDetail(condition: Condition): ConnectionDetail {
  return { state: connectionState(condition), at: condition.at?.toString() ?? null };
}

function connectionState(condition: Condition): ConnectionDetail["state"] {
  if (condition.link === "signed_out") return "signed-out";
  if (condition.link === "closed") return "closed";
  if (condition.refusal !== null) return "refused";
  if (condition.save === "device" || condition.save === "sent") return condition.save;
  if (condition.link === "lost") return "offline";
  if (condition.save === "record" && !condition.mayWrite) return "reading";
  return condition.save;
}

/** The sentence about what is wrong, if anything is. Text that is nowhere but in this page comes before all else. */
export function notice(condition: Condition, onlyInPage: boolean): WordKey | null {
  if (onlyInPage) return "no-local-copy";
  if (condition.link === "signed_out") return "signed-out";
  if (condition.link === "closed") return "closed";
  switch (condition.refusal) {
    case "not_saved":
      return "refused-not-saved";
    case "too_large":
      return "refused-too-large";
    case "malformed":
      return "refused-malformed";
    case "quarantined":
      return "refused-quarantined";
    case "read_only":
      return "refused-read-only";
    default:
      return condition.link === "lost" ? "link-lost" : null;
  }
}

export function stateWord(condition: Condition): WordKey {
  if (condition.save === "record" && !condition.mayWrite && condition.link === "open") return "state-reading";
  return `state-${condition.save}`;
}

/** An instant as HH:MM:SS in the person's own time zone, 24 hours, digits of the page's language. */
export function clockTime(micros: bigint, language: string): string {
  const options = { hour: "2-digit", minute: "2-digit", second: "2-digit", hourCycle: "h23" } as const;
  const date = new Date(Number(micros / 1000n));
  try {
    return new Intl.DateTimeFormat(language, options).format(date);
  } catch {
    return new Intl.DateTimeFormat("en", options).format(date);
  }
}

export class StatusLine {
  readonly element: HTMLElement;
  readonly #words: Words;
  readonly #language: string;
  readonly #state = make("span", { class: "note-status-state light", "aria-hidden": "true" });
  readonly #notice = make("span", { class: "note-status-notice" });
  readonly #spoken = make("span", { class: "note-spoken", role: "status", "aria-live": "polite" });
  #toSpeak = "";
  #spokenAt = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(words: Words, language: string) {
    this.#words = words;
    this.#language = language;
    this.element = make("div", { class: "note-status" }, this.#state, this.#notice, this.#spoken);
  }

  /** `keepsCopy`: this browser can keep text on this device. */
  show(condition: Condition, keepsCopy: boolean): void {
    const word = this.#words(stateWord(condition));
    const parts: (Node | string)[] = [word];
    let sentence = word;
    if (condition.save === "record" && condition.mayWrite && condition.at !== null) {
      const time = clockTime(condition.at, this.#language);
      parts.push(" ", make("bdi", {}, time));
      sentence = `${word} ${time}`;
    }
    // The shapes are those of the page's own connection light.
    this.#state.dataset.connection = condition.link === "lost" && condition.save === "record" ? "offline" : condition.save;
    this.#state.replaceChildren(...parts);
    const onlyInPage = condition.save === "device" && !keepsCopy;
    const wrong = notice(condition, onlyInPage);
    this.#showNotice(wrong);
    // "Sent" and "on this device" come and go while typing; only lasting states are worth saying aloud.
    if (wrong !== null) this.speak(this.#words(wrong));
    else if (condition.save === "record") this.speak(word, sentence);
  }

  /** Says `text` (in full: `sentence`) once, and again only after something else was said. */
  speak(text: string, sentence = text): void {
    if (text === this.#toSpeak) return;
    this.#toSpeak = text;
    clearTimeout(this.#timer);
    const wait = Math.max(this.#spokenAt + SPEAK_EVERY_MS - Date.now(), 0);
    this.#timer = setTimeout(() => {
      this.#spokenAt = Date.now();
      this.#spoken.textContent = sentence;
    }, wait);
  }

  end(): void {
    clearTimeout(this.#timer);
  }

  #showNotice(wrong: WordKey | null): void {
    if (this.#notice.dataset.notice === (wrong ?? "")) return;
    this.#notice.dataset.notice = wrong ?? "";
    this.#notice.replaceChildren();
    if (wrong === null) return;
    this.#notice.append(this.#words(wrong));
    if (wrong !== "signed-out" && wrong !== "closed") return;
    const back = encodeURIComponent(location.pathname + location.search);
    this.#notice.append(" ", make("a", { href: `/sign-in?next=${back}` }, this.#words("sign-in")));
  }
}
