//! Suggestions beside the text, in its order: who, when, what, and the buttons that rule on them. To rule is the
//! server's act, so that it asks who may; what the text says then comes as everybody's edits do. Also holds whether one
//! is suggesting oneself. Leaves out what an edit becomes (suggesting.ts).

import { Plugin, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { readCaret } from "./caret";
import { formatMoment } from "./comment-panel";
import { make } from "./dom";
import { asEdit, asSuggestion, beginComposition, suggestionsIn, type Found } from "./suggesting";
import type { Words } from "./words";

/** Somebody's suggestion is asked about anew as long as the record may not have it yet. */
const ASK_AGAIN_MS = 2_000;
const ASKED_MAX = 5;
/** How soon is asked whose the words are that others' suggestions have grown by. */
const GROWN_MS = 3_000;

export interface SuggestionContext {
  words: Words;
  language: string;
  view: () => EditorView | null;
  /** Where the server keeps them, or null between notes. */
  path: () => string | null;
  /** One began or ended to suggest, or did what cannot be suggested. */
  told: (what: "on" | "off" | "only") => void;
}

/** What the server knows of a suggestion. */
interface Known {
  who: { words: string; colour: number } | null;
  at: number | null;
  /** Who else has put something under it. */
  also: { words: string }[];
  mine: boolean;
}

export class SuggestionPanel {
  readonly element: HTMLElement;
  readonly plugin: Plugin;
  readonly #context: SuggestionContext;
  readonly #list = make("div", { class: "note-threads" });
  readonly #all = make("p", { class: "buttons" });
  readonly #told = make("p", { class: "note-thread-told", role: "alert" });
  readonly #known = new Map<string, Known>();
  /** How many letters each had when it was asked about. */
  #sizes = new Map<string, number>();
  readonly #made = new Set<string>();
  readonly #cards = new Map<string, Card>();
  #on = false;
  #mayRule = false;
  #found: Found[] = [];
  #asked: ReturnType<typeof setTimeout> | undefined;
  #asking: ReturnType<typeof setTimeout> | undefined;
  #askingLater: ReturnType<typeof setTimeout> | undefined;
  #askedTimes = 0;
  #askedFor = "";

  constructor(context: SuggestionContext, id: string) {
    this.#context = context;
    const { words } = context;
    const heading = make("h3", { id: `${id}-suggestions`, tabindex: "-1" }, words("suggestions"));
    for (const act of ["accept", "reject"] as const) {
      const button = make("button", { type: "button", class: "quiet" }, words(`suggestion-${act}-all`));
      button.addEventListener("click", () => void this.#rule(this.#found.map(({ id }) => id), act));
      this.#all.append(button, " ");
    }
    const head = make("div", { class: "note-comments-head" }, heading);
    this.element = make("section", { class: "note-comments note-suggestions", "aria-labelledby": heading.id, hidden: "" }, head, this.#list, this.#all, this.#told);
    this.plugin = new Plugin({
      props: {
        handleDOMEvents: {
          // A key of an input method comes before its letters: what is selected must be out of their way by then.
          keydown: (view, event) => {
            if (event.keyCode === 229 && !view.composing) this.#begin(view);
            return false;
          },
          compositionstart: (view) => {
            if (!view.state.storedMarks) this.#begin(view);
            return false;
          },
        },
      },
    });
  }

  get on(): boolean {
    return this.#on;
  }

  toggle(): void {
    this.#on = !this.#on;
    this.#context.told(this.#on ? "on" : "off");
  }

  /** What somebody does, as it is to be done: null where it cannot be suggested. */
  rewrite(state: EditorState, transaction: Transaction): Transaction | null {
    if (!this.#on) return asEdit(transaction);
    const suggested = asSuggestion(state, transaction, this.#isMine, this.#remember);
    this.#context.told(suggested === null ? "only" : "on");
    return suggested;
  }

  /** Soon: the text changes with every letter. */
  update(): void {
    this.#asked ??= setTimeout(() => {
      this.#asked = undefined;
      this.draw();
    }, 150);
  }

  /** The first suggestion, or the one at the caret. */
  focus(): void {
    const view = this.#context.view();
    this.draw();
    const head = view?.state.selection.head ?? 0;
    const here = this.#found.find(({ from, to }) => from <= head && head <= to) ?? this.#found[0];
    if (here) this.#cards.get(here.id)?.focus();
  }

  close(): void {
    for (const timer of [this.#asked, this.#asking, this.#askingLater]) clearTimeout(timer);
    this.#asked = this.#asking = this.#askingLater = undefined;
    this.#known.clear();
    this.#sizes.clear();
    this.#cards.clear();
    this.#list.replaceChildren();
    this.#told.textContent = "";
    this.#askedFor = "";
    this.element.hidden = true;
  }

  draw(): void {
    const view = this.#context.view();
    if (!view) return;
    this.#found = suggestionsIn(view.state.doc);
    for (const id of [...this.#cards.keys()]) if (!this.#found.some((one) => one.id === id)) this.#leave(id);
    this.#found.forEach((one, at) => {
      const card = this.#cards.get(one.id) ?? new Card(this.#context, one.id, (act) => void this.#rule([one.id], act), () => this.#jump(one.id));
      this.#cards.set(one.id, card);
      card.update(one, this.#known.get(one.id), this.#mayRule);
      if (this.#list.children[at] !== card.element) this.#list.insertBefore(card.element, this.#list.children[at] ?? null);
    });
    this.element.hidden = this.#found.length === 0;
    this.#all.hidden = !this.#mayRule || this.#found.length < 2;
    const unknown = this.#found.filter(({ id }) => !this.#known.has(id)).map(({ id }) => id).join();
    if (unknown !== "" && unknown !== this.#askedFor) {
      this.#askedFor = unknown;
      this.#askedTimes = 0;
      // Not everybody at once.
      this.#ask(Math.random() * 500);
    }
    // Somebody may have put more under another's. Whoever goes on with their own is not asked about at every stroke.
    const grown = this.#found.some(({ id, added, removed }) => !this.#isMine(id) && added.length + removed.length > (this.#sizes.get(id) ?? Infinity));
    if (grown) this.#askingLater ??= setTimeout(() => void this.#load(), GROWN_MS * (1 + Math.random()));
  }

  /** A suggestion is settled: whoever ruled on it by the keyboard goes on with the next. */
  #leave(id: string): void {
    const card = this.#cards.get(id);
    this.#cards.delete(id);
    if (!card) return;
    const held = card.element.contains(document.activeElement);
    const next = card.element.nextElementSibling ?? card.element.previousElementSibling;
    card.element.remove();
    if (!held) return;
    if (next instanceof HTMLElement) next.querySelector("button")?.focus();
    else this.#context.view()?.focus();
  }

  #ask(after: number): void {
    clearTimeout(this.#asking);
    this.#asking = setTimeout(() => void this.#load(), after);
  }

  async #load(): Promise<void> {
    clearTimeout(this.#askingLater);
    this.#askingLater = undefined;
    const path = this.#context.path();
    if (path === null) return;
    const sizes = new Map(this.#found.map(({ id, added, removed }) => [id, added.length + removed.length]));
    try {
      const answer = await fetch(path, { headers: { accept: "application/json" } });
      const read = (await answer.json()) as { may_rule?: unknown; suggestions?: (Known & { id: string })[] };
      if (path !== this.#context.path() || !Array.isArray(read.suggestions)) return;
      this.#mayRule = read.may_rule === true;
      for (const { id, who, at, also, mine } of read.suggestions) this.#known.set(id, { who, at, also, mine });
      this.#sizes = sizes;
      this.draw();
    } catch {
      // Without names until the next time.
    }
    const missing = this.#found.some(({ id }) => !this.#known.has(id));
    if (missing && ++this.#askedTimes < ASKED_MAX) this.#ask(ASK_AGAIN_MS * this.#askedTimes);
  }

  async #rule(ids: string[], act: "accept" | "reject"): Promise<void> {
    const { words } = this.#context;
    const path = this.#context.path();
    if (path === null) return;
    this.#told.textContent = "";
    const body = new URLSearchParams([["act", act], ...ids.map((id) => ["suggestion", id])]);
    try {
      const answer = await fetch(path, { method: "POST", headers: { accept: "application/json" }, body });
      const read = answer.ok ? {} : ((await answer.json()) as { refused?: unknown });
      if (!answer.ok) this.#told.textContent = typeof read.refused === "string" ? read.refused : words("suggestion-lost");
    } catch {
      this.#told.textContent = words("suggestion-lost");
    }
  }

  #begin(view: EditorView): void {
    if (!this.#on || !view.editable) return;
    readCaret(view);
    const begun = beginComposition(view.state, this.#isMine, this.#remember);
    if (begun) view.updateState(view.state.apply(begun));
  }

  #jump(id: string): void {
    const view = this.#context.view();
    const one = view && suggestionsIn(view.state.doc).find((one) => one.id === id);
    if (!view || !one) return;
    view.dispatch(view.state.tr.setSelection(TextSelection.between(view.state.doc.resolve(one.from), view.state.doc.resolve(one.to))).scrollIntoView());
    view.focus();
  }

  #isMine = (id: string): boolean => this.#made.has(id) || this.#known.get(id)?.mine === true;
  #remember = (id: string): void => void this.#made.add(id);
}

/** One suggestion. */
class Card {
  readonly element: HTMLElement;
  readonly #context: SuggestionContext;
  readonly #head = make("p", { class: "comment-head" });
  readonly #also = make("p", { class: "meta", hidden: "" });
  readonly #what: HTMLButtonElement;
  readonly #buttons = make("p", { class: "buttons" });
  #drawn = "";

  constructor(context: SuggestionContext, id: string, rule: (act: "accept" | "reject") => void, jump: () => void) {
    this.#context = context;
    this.#what = make("button", { type: "button", class: "suggested-what", id: `suggested-${id}` });
    this.#what.addEventListener("click", jump);
    for (const act of ["accept", "reject"] as const) {
      const look: Record<string, string> = act === "reject" ? { class: "quiet" } : {};
      const button = make("button", { type: "button", "aria-describedby": this.#what.id, ...look }, context.words(`suggestion-${act}`));
      button.addEventListener("click", () => rule(act));
      this.#buttons.append(button, " ");
    }
    this.element = make("article", { class: "note-thread suggestion" }, this.#head, this.#also, this.#what, this.#buttons);
  }

  focus(): void {
    this.#what.focus();
  }

  update({ added, removed, breaks }: Found, known: Known | undefined, mayRule: boolean): void {
    this.#buttons.hidden = !mayRule;
    const told = JSON.stringify([added, removed, breaks, known]);
    if (told === this.#drawn) return;
    this.#drawn = told;
    const { words, language } = this.#context;
    const part = (label: string, inside: HTMLElement) => make("span", { class: "suggested" }, make("small", {}, label), " ", inside);
    this.#what.replaceChildren(
      ...(removed === "" ? [] : [part(words("suggestion-removes"), make("del", { dir: "auto" }, removed))]),
      ...(added === "" ? [] : [" ", part(words("suggestion-adds"), make("ins", { dir: "auto" }, added))]),
      ...(breaks ? [" ", part(words("suggestion-breaks"), make("span", { "aria-hidden": "true" }, "¶"))] : []),
    );
    this.#head.replaceChildren();
    if (!known) return;
    this.#head.append(make("bdi", {}, known.who?.words ?? words("participant")));
    this.#also.hidden = known.also.length === 0;
    this.#also.replaceChildren(words("suggestion-also"), ...known.also.flatMap((name, at) => [at > 0 ? " · " : " ", make("bdi", {}, name.words)]));
    if (known.at === null) return;
    const date = new Date(known.at / 1000);
    this.#head.append(" ", make("time", { class: "meta", datetime: date.toISOString() }, formatMoment(date, language)));
  }
}
