//! The formatting buttons: one stop for Tab, arrow keys between the buttons (WAI-ARIA toolbar). Says with `aria-pressed`
//! what holds at the caret. Leaves out what the commands do.

import { lift, setBlockType, toggleMark, wrapIn } from "prosemirror-commands";
import type { MarkType } from "prosemirror-model";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  isInTable,
} from "prosemirror-tables";
import type { EditorView } from "prosemirror-view";
import { redoCommand, undoCommand, yUndoPluginKey } from "y-prosemirror";
import { blockAround, toggleBlock } from "./blocks";
import { mentionOf, whoSaidOf, type ChipContext } from "./chips";
import { icon, make } from "./dom";
import { ICONS } from "./icons";
import { listAround, toggleList } from "./lists";
import { pictureSelected } from "./pictures";
import { markType, nodeType } from "./schema";
import type { BlockKind } from "./structure";
import type { Words } from "./words";

interface Item {
  name: keyof typeof ICONS;
  command: Command;
  /** For buttons that stay pressed; the others are plain actions. */
  holds?: (state: EditorState) => boolean;
  /** Only there while the caret is in a table. */
  inTable?: true;
  /** What it opens takes the focus itself. */
  opens?: true;
}

/** What the buttons open. */
export interface ToolTargets {
  openLink: () => void;
  openPicture: () => void;
  comment: () => void;
  suggest: () => void;
  suggesting: () => boolean;
  chips: ChipContext;
}

const inQuote = (state: EditorState): boolean => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) if ($from.node(depth).type === nodeType("blockquote")) return true;
  return false;
};

const toggleQuote: Command = (state, dispatch) =>
  inQuote(state) ? lift(state, dispatch) : wrapIn(nodeType("blockquote"))(state, dispatch);

const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false;
  const row = (cell: string) =>
    nodeType("table_row").create(null, [0, 1, 2].map(() => nodeType(cell).create(null, nodeType("paragraph").create())));
  const table = nodeType("table").create(null, [row("table_header"), row("table_cell"), row("table_cell")]);
  if (dispatch) {
    const transaction = state.tr.replaceSelectionWith(table);
    const inside = transaction.doc.resolve(transaction.mapping.map(state.selection.from, -1));
    dispatch(transaction.setSelection(TextSelection.near(inside, 1)).scrollIntoView());
  }
  return true;
};

function markHolds(mark: MarkType) {
  return (state: EditorState): boolean => {
    const { empty, $from, ranges } = state.selection;
    if (empty) return mark.isInSet(state.storedMarks ?? $from.marks()) !== undefined;
    return ranges.some((range) => state.doc.rangeHasMark(range.$from.pos, range.$to.pos, mark));
  };
}

/** What can be suggested too. */
const SUGGESTIBLE = new Set<Item["name"]>(["bold", "italic", "underline", "strike", "who-said", "mention-party", "mention-item", "comment", "suggest", "undo", "redo"]);

function items({ openLink, openPicture, comment, suggest, suggesting, chips }: ToolTargets): Item[][] {
  const text = (name: Item["name"], type: string, level?: number): Item => {
    const holds = (state: EditorState) => {
      const { parent } = state.selection.$from;
      return parent.type === nodeType(type) && (level === undefined || parent.attrs.level === level);
    };
    const set = setBlockType(nodeType(type), level === undefined ? null : { level });
    const command: Command = (state, dispatch) =>
      level !== undefined && holds(state) ? setBlockType(nodeType("paragraph"))(state, dispatch) : set(state, dispatch);
    return { name, command, holds };
  };
  const mark = (name: Item["name"], type: string): Item => ({
    name,
    command: toggleMark(markType(type)),
    holds: markHolds(markType(type)),
  });
  const list = (name: Item["name"], type: string): Item => ({
    name,
    command: toggleList(nodeType(type)),
    holds: (state) => listAround(state)?.node.type === nodeType(type),
  });
  const block = (name: Item["name"], kind: BlockKind): Item => ({
    name,
    command: toggleBlock(kind),
    holds: (state) => blockAround(state)?.kind === kind,
  });
  const link: Command = (_state, dispatch) => {
    if (dispatch) openLink();
    return true;
  };
  const picture: Command = (_state, dispatch) => {
    if (dispatch) openPicture();
    return true;
  };
  const beginComment: Command = (_state, dispatch) => {
    if (dispatch) comment();
    return true;
  };
  const toSuggest: Command = (_state, dispatch) => {
    if (dispatch) suggest();
    return true;
  };
  return [
    [text("paragraph", "paragraph"), text("heading-1", "heading", 1), text("heading-2", "heading", 2), text("heading-3", "heading", 3)],
    [mark("bold", "strong"), mark("italic", "em"), mark("underline", "underline"), mark("strike", "strike")],
    [
      list("bullet-list", "bullet_list"),
      list("ordered-list", "ordered_list"),
      list("task-list", "task_list"),
      { name: "quote", command: toggleQuote, holds: inQuote },
    ],
    [
      { name: "link", command: link, holds: markHolds(markType("link")), opens: true },
      { name: "table", command: insertTable },
      { name: "picture", command: picture, holds: pictureSelected, opens: true },
      { name: "row-add", command: addRowAfter, inTable: true },
      { name: "row-delete", command: deleteRow, inTable: true },
      { name: "column-add", command: addColumnAfter, inTable: true },
      { name: "column-delete", command: deleteColumn, inTable: true },
      { name: "table-delete", command: deleteTable, inTable: true },
    ],
    [
      { name: "who-said", command: whoSaidOf(chips), opens: true },
      { name: "mention-party", command: mentionOf(chips, "@"), opens: true },
      { name: "mention-item", command: mentionOf(chips, "#"), opens: true },
      { name: "comment", command: beginComment, opens: true },
      { name: "suggest", command: toSuggest, holds: suggesting },
    ],
    [block("decision", "decision"), block("action", "action"), block("follow-up", "follow_up")],
    [{ name: "undo", command: undoCommand }, { name: "redo", command: redoCommand }],
  ];
}

export class Toolbar {
  readonly element: HTMLElement;
  readonly #view: () => EditorView | null;
  readonly #suggesting: () => boolean;
  readonly #buttons: { item: Item; button: HTMLButtonElement }[] = [];

  /** With `only`, the buttons of these names: what else the text could hold is not wanted where it stands. */
  constructor(words: Words, textId: string, view: () => EditorView | null, targets: ToolTargets, only: readonly string[] = []) {
    this.#view = view;
    this.#suggesting = targets.suggesting;
    this.element = make("div", { class: "note-toolbar", role: "toolbar", "aria-controls": textId });
    this.element.setAttribute("aria-label", words("toolbar"));
    for (const all of items(targets)) {
      const group = all.filter(({ name }) => only.length === 0 || only.includes(name));
      if (group.length === 0) continue;
      const box = make("div", { class: "note-toolbar-group" });
      for (const item of group) box.append(this.#button(item, words));
      this.element.append(box);
    }
    this.#buttons[0]?.button.setAttribute("tabindex", "0");
    this.element.addEventListener("keydown", (event) => this.#move(event));
    // The text keeps its caret and selection while a button is pressed with a pointer.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
  }

  focus(): void {
    (this.#buttons.find(({ button }) => button.tabIndex === 0) ?? this.#buttons[0])?.button.focus();
  }

  /** Redraws what holds at the caret. */
  update(state: EditorState): void {
    const inTable = isInTable(state);
    const suggesting = this.#suggesting();
    for (const { item, button } of this.#buttons) {
      if (item.inTable) button.hidden = !inTable;
      const holds = item.holds?.(state) ?? false;
      if (item.holds) button.setAttribute("aria-pressed", String(holds));
      // Not `disabled`, which would throw the focus out of the toolbar.
      button.setAttribute("aria-disabled", String((suggesting && !SUGGESTIBLE.has(item.name)) || (!holds && !item.command(state))));
    }
    const stop = this.#buttons.find(({ button }) => button.tabIndex === 0);
    if (stop?.button.hidden) this.#setStop(this.#visible()[0]);
  }

  #button(item: Item, words: Words): HTMLButtonElement {
    const label = words(item.name);
    const button = make("button", { type: "button", tabindex: "-1", "aria-label": label, title: label }, icon(ICONS[item.name]));
    button.dataset.name = item.name;
    if (item.holds) button.setAttribute("aria-pressed", "false");
    if (item.inTable) button.hidden = true;
    button.addEventListener("click", () => this.#press(item, button));
    this.#buttons.push({ item, button });
    return button;
  }

  #press(item: Item, button: HTMLButtonElement): void {
    const view = this.#view();
    if (!view) return;
    this.#setStop(button);
    // A button pressed is a step of its own to undo, however soon after typing.
    yUndoPluginKey.getState(view.state)?.undoManager.stopCapturing();
    if (item.command(view.state)) item.command(view.state, view.dispatch, view);
    if (!item.opens) view.focus();
  }

  #visible(): HTMLButtonElement[] {
    return this.#buttons.map(({ button }) => button).filter((button) => !button.hidden);
  }

  #setStop(stop: HTMLButtonElement | undefined): void {
    if (!stop) return;
    for (const { button } of this.#buttons) button.tabIndex = button === stop ? 0 : -1;
  }

  #move(event: KeyboardEvent): void {
    const buttons = this.#visible();
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    const forward = getComputedStyle(this.element).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
    let next: HTMLButtonElement | undefined;
    if (event.key === "Escape") this.#view()?.focus();
    else if (event.key === "Home") next = buttons[0];
    else if (event.key === "End") next = buttons[buttons.length - 1];
    else if (event.key === forward) next = buttons[(at + 1) % buttons.length];
    else if (event.key === "ArrowLeft" || event.key === "ArrowRight") next = buttons[(at - 1 + buttons.length) % buttons.length];
    else return;
    event.preventDefault();
    this.#setStop(next);
    next?.focus();
  }
}
