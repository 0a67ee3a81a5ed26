//! What a note may begin with: a few headings for the kind of item, offered while the note is empty and put in with one
//! touch. The texts come with the page's words, in a few signs of Markdown, so that they are translated like all others.

import type { Node } from "prosemirror-model";
import { TextSelection, type EditorState } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { newId } from "./blocks";
import { make } from "./dom";
import { nodeType, schema } from "./schema";
import type { BlockKind } from "./structure";
import type { WordKey, Words } from "./words";

/** Each with the kinds of items it is made for. */
const TEMPLATES: { name: WordKey; text: WordKey; kinds: string[] }[] = [
  { name: "template-opening", text: "template-opening-text", kinds: ["opening", "adoption_of_agenda"] },
  { name: "template-statements", text: "template-statements-text", kinds: ["statements", "discussion"] },
  { name: "template-panel", text: "template-panel-text", kinds: ["presentation"] },
  { name: "template-decision", text: "template-decision-text", kinds: ["decision", "negotiation"] },
  { name: "template-group", text: "template-group-text", kinds: ["breakout"] },
  { name: "template-closing", text: "template-closing-text", kinds: ["closing"] },
];

const SIGNS: [RegExp, (words: string) => Node][] = [
  [/^#\s*/, (words) => nodeType("heading").create({ level: 1 }, text(words))],
  [/^=>\s*/, (words) => block("decision", words)],
  [/^->\s*/, (words) => block("action", words)],
  [/^>>\s*/, (words) => block("follow_up", words)],
];

/** The nodes of a template: one line, one block; neighbouring `- ` are one list. */
export function templateNodes(template: string): Node[] {
  const nodes: Node[] = [];
  let items: Node[] = [];
  const closeList = () => {
    if (items.length > 0) nodes.push(nodeType("bullet_list").create(null, items));
    items = [];
  };
  for (const line of template.split("\n").map((line) => line.trim()).filter((line) => line !== "")) {
    const sign = SIGNS.find(([pattern]) => pattern.test(line));
    if (sign === undefined && /^-(\s|$)/.test(line)) {
      items.push(nodeType("list_item").create(null, paragraph(line.replace(/^-\s*/, ""))));
      continue;
    }
    closeList();
    nodes.push(sign ? sign[1](line.replace(sign[0], "")) : paragraph(line));
  }
  closeList();
  return nodes;
}

function text(words: string): Node | null {
  return words === "" ? null : schema.text(words);
}

function paragraph(words: string): Node {
  return nodeType("paragraph").create(null, text(words));
}

function block(kind: BlockKind, words: string): Node {
  return nodeType(kind).create({ id: newId() }, paragraph(words));
}

export function isEmpty(state: EditorState): boolean {
  const only = state.doc.firstChild;
  return state.doc.childCount === 1 && only?.type === nodeType("paragraph") && only.content.size === 0;
}

export class Templates {
  readonly element = make("div", { class: "note-templates", role: "group", hidden: "" });
  readonly #words: Words;
  readonly #view: () => EditorView | null;
  #kind: string | null = null;

  constructor(words: Words, view: () => EditorView | null) {
    this.#words = words;
    this.#view = view;
    this.element.setAttribute("aria-label", words("templates"));
  }

  /** `kind` is that of the item, whose template stands first. */
  update(view: EditorView | null, kind: string): void {
    const offered = view !== null && view.editable && isEmpty(view.state);
    this.element.hidden = !offered;
    if (!offered || this.#kind === kind) return;
    this.#kind = kind;
    const fits = (template: { kinds: string[] }) => (template.kinds.includes(kind) ? 0 : 1);
    const ordered = [...TEMPLATES].sort((left, right) => fits(left) - fits(right));
    this.element.replaceChildren(
      make("span", { "aria-hidden": "true" }, this.#words("templates")),
      ...ordered.map((template) => {
        const button = make("button", { type: "button" }, this.#words(template.name));
        if (fits(template) === 0) button.dataset.fits = "";
        button.addEventListener("click", () => this.#put(this.#words(template.text)));
        return button;
      }),
    );
  }

  #put(template: string): void {
    const view = this.#view();
    // Somebody may have begun to write meanwhile.
    if (!view?.editable || !isEmpty(view.state)) return;
    const transaction = view.state.tr.replaceWith(0, view.state.doc.content.size, templateNodes(template));
    transaction.setSelection(firstGap(transaction.doc));
    view.dispatch(transaction.scrollIntoView());
    view.focus();
  }
}

/** The caret goes where the first words are wanted: into the first empty line. */
function firstGap(doc: Node): TextSelection {
  let gap: number | null = null;
  doc.descendants((node, pos) => {
    if (gap === null && node.isTextblock && node.content.size === 0) gap = pos + 1;
    return gap === null;
  });
  return gap === null ? TextSelection.atEnd(doc) as TextSelection : TextSelection.create(doc, gap);
}
