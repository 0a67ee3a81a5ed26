//! The small form in which an address is set, changed or taken away. In the page, not a dialog of the browser's: it can
//! be translated, styled and left with Escape.

import { toggleMark } from "prosemirror-commands";
import type { EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { make } from "./dom";
import { markType, typedHref } from "./schema";
import type { Words } from "./words";

export class LinkForm {
  readonly element: HTMLFormElement;
  readonly #view: () => EditorView | null;
  readonly #address: HTMLInputElement;
  readonly #wrong: HTMLElement;
  readonly #remove: HTMLButtonElement;

  constructor(words: Words, id: string, view: () => EditorView | null) {
    this.#view = view;
    this.#address = make("input", {
      id: `${id}-address`,
      type: "text",
      inputmode: "url",
      dir: "ltr",
      autocapitalize: "none",
      spellcheck: "false",
      "aria-describedby": `${id}-wrong`,
    });
    this.#wrong = make("p", { id: `${id}-wrong`, class: "note-link-wrong", role: "alert" });
    this.#remove = make("button", { type: "button" }, words("link-remove"));
    const cancel = make("button", { type: "button" }, words("link-cancel"));
    this.element = make(
      "form",
      { class: "note-link", hidden: "", novalidate: "" },
      make("label", { for: `${id}-address` }, words("link-address")),
      this.#address,
      make("button", { type: "submit" }, words("link-apply")),
      this.#remove,
      cancel,
      this.#wrong,
    );
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#apply(words);
    });
    this.#remove.addEventListener("click", () => this.#clear());
    cancel.addEventListener("click", () => this.close());
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
    });
  }

  open(): void {
    const view = this.#view();
    if (!view?.editable) return;
    const there = linkAround(view.state);
    this.#address.value = there?.href ?? "";
    this.#remove.hidden = there === null;
    this.#showWrong("");
    this.element.hidden = false;
    this.#address.focus();
    this.#address.select();
  }

  close(): void {
    this.element.hidden = true;
    this.#view()?.focus();
  }

  #apply(words: Words): void {
    const view = this.#view();
    const href = typedHref(this.#address.value);
    if (href === null) {
      this.#showWrong(words("link-wrong"));
      this.#address.focus();
      return;
    }
    if (view) setLink(view, href, this.#address.value.trim());
    this.close();
  }

  #clear(): void {
    const view = this.#view();
    const there = view && linkAround(view.state);
    if (there) view.dispatch(view.state.tr.removeMark(there.from, there.to, markType("link")));
    this.close();
  }

  #showWrong(text: string): void {
    this.#wrong.textContent = text;
    this.#address.setAttribute("aria-invalid", String(text !== ""));
  }
}

function setLink(view: EditorView, href: string, typed: string): void {
  const { state } = view;
  const mark = markType("link");
  const there = linkAround(state);
  if (there) {
    view.dispatch(state.tr.removeMark(there.from, there.to, mark).addMark(there.from, there.to, mark.create({ href })));
  } else if (state.selection.empty) {
    // Also between blocks, where there is no paragraph yet to put words into.
    view.dispatch(state.tr.replaceSelectionWith(state.schema.text(typed, [mark.create({ href })]), false));
  } else {
    toggleMark(mark, { href })(state, view.dispatch);
  }
}

/** The link that the selection's start lies in or touches: its address and extent. */
function linkAround(state: EditorState): { from: number; to: number; href: string } | null {
  const { $from } = state.selection;
  const runs: { from: number; to: number; href: string }[] = [];
  $from.parent.forEach((node, offset) => {
    const mark = markType("link").isInSet(node.marks);
    if (!mark) return;
    const from = $from.start() + offset;
    const href = String(mark.attrs.href);
    const last = runs[runs.length - 1];
    if (last?.href === href && last.to === from) last.to = from + node.nodeSize;
    else runs.push({ from, to: from + node.nodeSize, href });
  });
  return runs.find((run) => run.from <= $from.pos && $from.pos <= run.to) ?? null;
}
