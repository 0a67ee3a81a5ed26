//! How a decision, an action or a follow-up is drawn while it is written: a line that says what it is, with fields for
//! owner, day and done, above its text. Readers see the same line as words.

import type { Node } from "prosemirror-model";
import type { EditorView, NodeView, ViewMutationRecord } from "prosemirror-view";
import { make } from "./dom";
import type { Surroundings } from "./surroundings";
import { safeDay, safeId, words as line, type BlockKind } from "./structure";
import type { WordKey, Words } from "./words";

export const BLOCK_WORDS: Record<BlockKind, WordKey> = { decision: "decision", action: "action", follow_up: "follow-up" };

export class BlockView implements NodeView {
  readonly dom: HTMLElement;
  readonly contentDOM = make("div", { class: "note-block-body" });
  readonly #head = make("div", { class: "note-block-head", contenteditable: "false" });
  readonly #view: EditorView;
  readonly #getPos: () => number | undefined;
  readonly #words: Words;
  readonly #surroundings: () => Surroundings;
  #node: Node;
  #fields: { owner: HTMLInputElement; due: HTMLInputElement; done: HTMLInputElement } | null = null;

  constructor(node: Node, view: EditorView, getPos: () => number | undefined, words: Words, surroundings: () => Surroundings) {
    this.#node = node;
    this.#view = view;
    this.#getPos = getPos;
    this.#words = words;
    this.#surroundings = surroundings;
    this.dom = make("section", { class: "note-block", "data-kind": node.type.name }, this.#head, this.contentDOM);
    this.#build();
    this.#draw();
  }

  update(node: Node): boolean {
    if (node.type !== this.#node.type) return false;
    this.#node = node;
    this.#draw();
    return true;
  }

  stopEvent(event: Event): boolean {
    return this.#head.contains(event.target as globalThis.Node);
  }

  ignoreMutation(mutation: ViewMutationRecord): boolean {
    return mutation.type !== "selection" && !this.contentDOM.contains(mutation.target);
  }

  get #label(): string {
    return this.#words(BLOCK_WORDS[this.#node.type.name as BlockKind]);
  }

  #build(): void {
    this.#head.append(make("strong", {}, this.#label));
    if (this.#node.type.name === "decision") return;
    if (!this.#view.editable) {
      this.#head.append(make("span", { class: "note-block-said" }));
      return;
    }
    const field = (type: string, name: WordKey, attributes: Record<string, string> = {}) =>
      make("input", { type, "aria-label": `${this.#label}: ${this.#words(name)}`, ...attributes });
    const owner = field("text", "owner", {
      class: "note-block-owner",
      placeholder: this.#words("owner"),
      dir: "auto",
      maxlength: "200",
      autocomplete: "off",
      list: this.#surroundings().partiesListId,
    });
    const due = field("date", "due", { class: "note-block-due", min: "1900-01-01", max: "2199-12-31" });
    const done = field("checkbox", "done");
    this.#fields = { owner, due, done };
    owner.addEventListener("change", () => this.#setOwner(owner.value));
    due.addEventListener("change", () => {
      // A year half typed is no day yet; an emptied field is no day any more.
      const day = safeDay(due.value);
      if (day !== null || due.value === "") this.#set("due", day);
    });
    done.addEventListener("change", () => this.#set("done", done.checked));
    this.#head.append(owner, due, make("label", { class: "note-block-done" }, done, this.#words("done")));
    this.#head.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" && !(event.key === "Enter" && event.target === owner)) return;
      event.preventDefault();
      this.#setOwner(owner.value);
      this.#view.focus();
    });
  }

  #draw(): void {
    const { attrs } = this.#node;
    const id = safeId(attrs.id);
    if (id) this.dom.id = `block-${id}`;
    else this.dom.removeAttribute("id");
    this.dom.dataset.done = String(attrs.done === true);
    const [owner, due] = [line(attrs.owner) ?? "", safeDay(attrs.due)];
    if (this.#fields) {
      // Not under the fingers of somebody who is typing there.
      if (document.activeElement !== this.#fields.owner) this.#fields.owner.value = owner;
      if (document.activeElement !== this.#fields.due) this.#fields.due.value = due ?? "";
      this.#fields.done.checked = attrs.done === true;
      return;
    }
    const said = this.#head.querySelector(".note-block-said");
    if (!said) return;
    const day = due && this.#words("by-day").replace("{day}", formatDay(due, this.#view.dom.lang || document.documentElement.lang));
    const parts = [owner && make("bdi", {}, owner), day && make("time", { datetime: due }, day), attrs.done === true && this.#words("done")];
    said.replaceChildren(...parts.filter((part): part is HTMLElement | string => Boolean(part)).flatMap((part) => [" ", part]));
  }

  #setOwner(typed: string): void {
    const owner = line(typed);
    if (owner === line(this.#node.attrs.owner)) return;
    const party = this.#surroundings().parties.find((party) => party.label === owner || party.name === owner);
    const pos = this.#getPos();
    if (pos === undefined || !this.#view.editable) return;
    this.#view.dispatch(this.#view.state.tr.setNodeAttribute(pos, "owner", owner).setNodeAttribute(pos, "party", party?.id ?? null));
  }

  #set(name: string, value: unknown): void {
    const pos = this.#getPos();
    if (pos !== undefined && this.#view.editable) this.#view.dispatch(this.#view.state.tr.setNodeAttribute(pos, name, value));
    else this.#draw();
  }
}

/** A day as the page's language writes it, with Western digits, as on the other pages. */
export function formatDay(day: string, language: string): string {
  const options = { dateStyle: "medium", timeZone: "UTC", numberingSystem: "latn" } as const;
  const locale = language === "en" ? "en-GB" : language;
  try {
    return new Intl.DateTimeFormat(locale, options).format(new Date(`${day}T00:00:00Z`));
  } catch {
    return day;
  }
}

/** Moves the focus to the fields of the block around the caret. */
export function focusFields(view: EditorView, pos: number): boolean {
  const dom = view.nodeDOM(pos);
  const field = dom instanceof HTMLElement ? dom.querySelector<HTMLInputElement>(":scope > .note-block-head input") : null;
  field?.focus();
  return field !== null;
}
