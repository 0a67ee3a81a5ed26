//! What the selected words may become besides a note: a card on a board, a commitment in the register, a proposal to a
//! document. A plain form that sends them to a page of its own, so that the note stays where it is; nothing is stored
//! before somebody keeps it there. A decision or an action is made with the buttons above the text.

import type { EditorState } from "prosemirror-state";
import { make } from "./dom";
import type { WordKey, Words } from "./words";

const KINDS: [string, WordKey][] = [
  ["card", "make-card"],
  ["commitment", "make-commitment"],
  ["proposal", "make-proposal"],
];

/** What is selected, a line for each block; mentions and speakers by the name they have. */
export function selectedWords(state: EditorState | null): string {
  if (state === null || state.selection.empty) return "";
  const { from, to } = state.selection;
  const label = (attrs: { label?: unknown }) => (typeof attrs.label === "string" ? attrs.label : "");
  return state.doc.textBetween(from, to, "\n", (leaf) => (leaf.type.name === "hard_break" ? "\n" : label(leaf.attrs))).trim();
}

export class Making {
  readonly element: HTMLFormElement;
  readonly #text = make("input", { type: "hidden", name: "text" });
  readonly #path: () => string | null;

  constructor(words: Words, { kinds, path }: { kinds: string[]; path: () => string | null }) {
    // A page that names nothing offers nothing.
    this.#path = kinds.some((kind) => kind !== "") ? path : () => null;
    const buttons = KINDS.filter(([kind]) => kinds.includes(kind)).map(([kind, word]) => make("button", { type: "submit", name: "as", value: kind }, words(word)));
    this.element = make("form", { class: "note-making", method: "post", target: "_blank", hidden: "" }, this.#text, make("span", {}, words("make-of")), ...buttons);
    this.element.setAttribute("aria-label", words("make-of"));
  }

  update(state: EditorState | null): void {
    const [path, text] = [this.#path(), selectedWords(state)];
    // While one of the buttons has the focus the selection is still meant.
    if (text === "" && this.element.contains(document.activeElement)) return;
    this.element.hidden = path === null || text === "";
    if (this.element.hidden) return;
    this.element.action = path ?? "";
    this.#text.value = text;
  }
}
