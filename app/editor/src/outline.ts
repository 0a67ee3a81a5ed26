//! The note at a glance: its headings, decisions, actions and follow-ups as a list that follows the text and leads to
//! each by a touch or a key. Lies over the text while it is open, on a table as on a phone.

import type { Node } from "prosemirror-model";
import { Selection, type EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { BLOCK_WORDS } from "./block-view";
import { make } from "./dom";
import { nodeType } from "./schema";
import { BLOCK_KINDS, words as line, type BlockKind } from "./structure";
import type { Words } from "./words";

const WORDS_MAX = 90;

export interface Entry {
  kind: "heading" | BlockKind;
  level: number;
  words: string;
  owner: string;
  pos: number;
}

export function entriesOf(doc: Node): Entry[] {
  const entries: Entry[] = [];
  doc.descendants((node, pos) => {
    if (node.type === nodeType("heading")) {
      const level = Math.min(Math.max(Math.trunc(Number(node.attrs.level)) || 3, 1), 3);
      if (node.textContent.trim() !== "") entries.push({ kind: "heading", level, words: short(node), owner: "", pos });
    } else if (BLOCK_KINDS.includes(node.type.name as BlockKind)) {
      entries.push({ kind: node.type.name as BlockKind, level: 0, words: short(node), owner: line(node.attrs.owner) ?? "", pos });
    }
    return !node.isTextblock;
  });
  return entries;
}

function short(node: Node): string {
  const words = node.textBetween(0, node.content.size, " ", (leaf) => leaf.type.spec.leafText?.(leaf) ?? " ").replace(/\s+/g, " ").trim();
  return words.length > WORDS_MAX ? `${words.slice(0, WORDS_MAX)}…` : words;
}

export class Outline {
  readonly element: HTMLDetailsElement;
  readonly #words: Words;
  readonly #view: () => EditorView | null;
  readonly #list = make("ol", {});
  readonly #count = make("span", { class: "note-outline-count" });
  #entries: Entry[] = [];
  #drawn = "";
  #doc: Node | null = null;
  #asked: ReturnType<typeof setTimeout> | undefined;

  constructor(words: Words, view: () => EditorView | null) {
    this.#words = words;
    this.#view = view;
    const nav = make("nav", { "aria-label": words("outline") }, this.#list);
    this.element = make("details", { class: "note-outline", hidden: "" }, make("summary", {}, words("outline"), " ", this.#count), nav);
    this.element.addEventListener("keydown", (event) => this.#key(event));
    this.#list.addEventListener("click", (event) => {
      const button = (event.target as Element).closest("button");
      if (button) this.#jump(Number(button.dataset.at));
    });
  }

  /** Follows the text, but not with every letter: a long note has many headings to look through. */
  update(state: EditorState | null): void {
    if (state === null) {
      clearTimeout(this.#asked);
      this.#asked = undefined;
      this.#doc = null;
      this.element.hidden = true;
      return;
    }
    this.#asked ??= setTimeout(() => {
      this.#asked = undefined;
      const now = this.#view()?.state;
      if (now) this.#draw(now);
    }, 150);
  }

  /** Opens the list at the part in which the caret is. */
  open(): void {
    const view = this.#view();
    if (!view) return;
    this.#draw(view.state);
    if (this.element.hidden) return;
    this.element.open = true;
    const here = this.#list.querySelector<HTMLElement>("[aria-current]") ?? this.#list.querySelector<HTMLElement>("button");
    here?.focus();
  }

  end(): void {
    clearTimeout(this.#asked);
  }

  #draw(state: EditorState): void {
    if (this.#doc !== state.doc) {
      this.#doc = state.doc;
      this.#entries = entriesOf(state.doc);
      const told = JSON.stringify(this.#entries.map(({ pos: _, ...entry }) => entry));
      // Positions change with every letter, the list only when it reads differently.
      if (told !== this.#drawn) {
        this.#drawn = told;
        const held = this.#list.contains(document.activeElement) ? Number((document.activeElement as HTMLElement).dataset.at) : null;
        this.#list.replaceChildren(...this.#entries.map((entry, at) => this.#row(entry, at)));
        this.#count.textContent = String(this.#entries.length);
        this.element.hidden = this.#entries.length === 0;
        if (held !== null) this.#button(Math.min(held, this.#entries.length - 1))?.focus();
      }
      this.element.hidden = this.#entries.length === 0;
    }
    const at = this.#entries.filter(({ pos }) => pos < state.selection.head).length - 1;
    for (const button of this.#list.querySelectorAll("button")) {
      if (Number(button.dataset.at) === at) button.setAttribute("aria-current", "true");
      else button.removeAttribute("aria-current");
    }
  }

  #row(entry: Entry, at: number): HTMLElement {
    const button = make("button", { type: "button" });
    button.dataset.at = String(at);
    if (entry.kind !== "heading") button.append(make("small", {}, this.#words(BLOCK_WORDS[entry.kind])), " ");
    button.append(make("bdi", {}, entry.words || "…"));
    if (entry.owner) button.append(" ", make("small", {}, make("bdi", {}, entry.owner)));
    const row = make("li", {}, button);
    row.dataset.level = String(entry.level);
    return row;
  }

  #button(at: number): HTMLElement | null {
    return this.#list.querySelector<HTMLElement>(`button[data-at="${at}"]`);
  }

  #jump(at: number): void {
    const view = this.#view();
    const entry = this.#entries[at];
    if (!view || !entry) return;
    const { doc } = view.state;
    const pos = Math.min(entry.pos + 1, doc.content.size);
    this.element.open = false;
    view.dispatch(view.state.tr.setSelection(Selection.near(doc.resolve(pos))));
    view.focus();
    const dom = view.nodeDOM(entry.pos);
    // Below the buttons, which stick to the top: the style's scroll margin keeps it clear of them.
    if (dom instanceof Element) dom.scrollIntoView({ block: "start" });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === "Escape") {
      this.element.open = false;
      this.#view()?.focus();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      const at = Number((document.activeElement as HTMLElement | null)?.dataset.at ?? -1);
      this.#button(at + (event.key === "ArrowDown" ? 1 : -1))?.focus();
    } else return;
    event.preventDefault();
  }
}
