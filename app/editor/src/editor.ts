//! The text one edits: ProseMirror on a room's Yjs fragment, with everything plugged in. Leaves out the connection, the
//! toolbar and the element around it.

import type { Node } from "prosemirror-model";
import { EditorState, Plugin, Selection, type Transaction } from "prosemirror-state";
import { tableEditing } from "prosemirror-tables";
import { Decoration, DecorationSet, EditorView, type DirectEditorProps, type NodeViewConstructor } from "prosemirror-view";
import { initProseMirrorDoc, ySyncPlugin, ySyncPluginKey, yUndoPlugin } from "y-prosemirror";
import { blockIds } from "./blocks";
import { BlockView } from "./block-view";
import { caretBeforeKeys } from "./caret";
import { MentionView, SpeakerView, type ChipContext } from "./chips";
import { commentMarks, type Thread } from "./comments";
import { cursors } from "./cursors";
import { make } from "./dom";
import { markdown } from "./input-rules";
import { keys, type KeyTargets } from "./keys";
import { ClipboardParser, PASTE_CHARACTERS_MAX, transformPastedHTML } from "./paste";
import { picturesIn, PictureView } from "./pictures";
import type { Room } from "./room";
import { nodeType, schema } from "./schema";
import type { Words } from "./words";

export interface EditorOptions {
  room: Room;
  words: Words;
  /** Ids of the element and of the hint that describes it. */
  textId: string;
  hintId: string;
  /** Of the text, if known; else empty. */
  language: string;
  direction: "ltr" | "rtl" | null;
  mayWrite: () => boolean;
  changed: (state: EditorState) => void;
  tooLong: () => void;
  /** Pictures that were pasted or dropped. */
  pictures: (files: File[]) => void;
  comments: { threads: () => Thread[]; here: () => string | null };
  chips: ChipContext;
  targets: KeyTargets;
  /** Plugins that come after the text. */
  late: readonly Plugin[];
  /** What somebody does, as it is to be done; null if it is not to be done. */
  rewrite: (state: EditorState, transaction: Transaction) => Transaction | null;
  /** One suggests and does not change. */
  suggesting: () => boolean;
}

export function createEditor(options: EditorOptions): EditorView {
  const { room, words } = options;
  const { doc, mapping } = initProseMirrorDoc(room.fragment, schema);
  const state = EditorState.create({
    doc: doc.content.size > 0 ? doc : nodeType("doc").create(null, nodeType("paragraph").create()),
    schema,
    plugins: [
      // Before the binding: y-prosemirror's cursor and undo look up its state.
      ySyncPlugin(room.fragment, { mapping }),
      cursors(room.awareness, options.mayWrite),
      // Everything is protected: undoing a heading of mine must not take with it what others wrote into it.
      yUndoPlugin({ protectedNodes: new Set(Object.keys(schema.nodes)) }),
      caretBeforeKeys(),
      markdown(options.chips, options.suggesting),
      ...keys(options.targets),
      blockIds(),
      commentMarks(options.comments.threads, options.comments.here),
      localTableEditing(),
      placeholder(words),
    ],
  });
  const view = new EditorView(null, {
    state,
    plugins: options.late,
    editable: options.mayWrite,
    attributes: () => attributes(options),
    clipboardParser: ClipboardParser.for(schema),
    transformPastedHTML,
    handlePaste: (_view, event, slice) => {
      const pictures = picturesIn(event.clipboardData);
      if (pictures.length > 0) {
        options.pictures(pictures);
        return true;
      }
      const tooLong = slice.content.size > PASTE_CHARACTERS_MAX;
      if (tooLong) options.tooLong();
      return tooLong;
    },
    handleDrop: (view, event) => {
      const pictures = picturesIn(event.dataTransfer);
      if (pictures.length === 0) return false;
      const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
      if (at) view.dispatch(view.state.tr.setSelection(Selection.near(view.state.doc.resolve(at.pos))));
      options.pictures(pictures);
      event.preventDefault();
      return true;
    },
    handleClick: (view, _pos, event) => openLink(view, event),
    nodeViews: nodeViews(options),
    dispatchTransaction: (transaction) => {
      const written = options.rewrite(view.state, transaction);
      // The same state again: what the browser has done to the page already is undone.
      view.updateState(written === null ? view.state : view.state.apply(written));
      options.changed(view.state);
    },
  });
  return view;
}

/** Made anew when the right to write changes: fields become words, and words fields. */
export function nodeViews({ words, chips: { surroundings } }: EditorOptions): NonNullable<DirectEditorProps["nodeViews"]> {
  const block: NodeViewConstructor = (node, view, getPos) => new BlockView(node, view, getPos, words, surroundings);
  return {
    task_item: (node, view, getPos) => taskView(node, view, getPos, words),
    decision: block,
    action: block,
    follow_up: block,
    speaker: (node) => new SpeakerView(node, words),
    image: (node) => new PictureView(node),
    mention: (node) => new MentionView(node, surroundings()),
  };
}

function attributes(options: EditorOptions): Record<string, string> {
  const { direction } = options;
  return {
    id: options.textId,
    class: "note-prose text",
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": options.words("text"),
    "aria-readonly": String(!options.mayWrite()),
    ...(options.mayWrite() ? { "aria-describedby": options.hintId } : { tabindex: "0" }),
    ...(direction ? { dir: direction } : {}),
    ...(options.language ? { lang: options.language } : {}),
  };
}

/**
 * Table editing that mends broken tables only after changes made here. If every page mended what arrives, two people's
 * mends would add up, and mending those would go on without end.
 */
function localTableEditing(): Plugin {
  const plugin = tableEditing();
  const mend = plugin.spec.appendTransaction;
  return new Plugin({
    ...plugin.spec,
    appendTransaction: (transactions, before, after) => {
      if (transactions.every(isRemote)) return null;
      const mended = mend?.call(plugin, transactions, before, after);
      return mended ?? (transactions.some((transaction) => transaction.docChanged) ? fillCells(after) : null);
    },
  });
}

/** New cells come empty, as the schema allows; to write in one, there must be a paragraph. */
function fillCells(state: EditorState): Transaction | null {
  const empty: number[] = [];
  state.doc.descendants((node, pos) => {
    const role: unknown = node.type.spec.tableRole;
    if ((role === "cell" || role === "header_cell") && node.childCount === 0) empty.push(pos + 1);
    return !node.isTextblock;
  });
  if (empty.length === 0) return null;
  const transaction = state.tr;
  for (const pos of empty.reverse()) transaction.insert(pos, nodeType("paragraph").create());
  return transaction;
}

function isRemote(transaction: Transaction): boolean {
  const meta = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined;
  return meta?.isChangeOrigin === true;
}

function placeholder(words: Words): Plugin {
  return new Plugin({
    props: {
      decorations: ({ doc }) => {
        const only = doc.firstChild;
        const empty = doc.childCount === 1 && only?.type === nodeType("paragraph") && only.content.size === 0;
        if (!empty) return null;
        const hint = { class: "note-empty", "data-placeholder": words("placeholder") };
        return DecorationSet.create(doc, [Decoration.node(0, only.nodeSize, hint)]);
      },
    },
  });
}

/** While editing, a click sets the caret; with Ctrl or Cmd it follows the link. */
function openLink(view: EditorView, event: MouseEvent): boolean {
  if (!view.editable || !(event.ctrlKey || event.metaKey)) return false;
  const link = (event.target as Element | null)?.closest("a[href]");
  if (!(link instanceof HTMLAnchorElement)) return false;
  window.open(link.href, "_blank", "noopener,noreferrer");
  return true;
}

/** A task is a list item with a real checkbox. */
function taskView(node: Node, view: EditorView, getPos: () => number | undefined, words: Words) {
  // Not a stop for Tab, which is to leave the text: from the keyboard a task is ticked with Mod-Enter.
  const box = make("input", { type: "checkbox", tabindex: "-1", "aria-label": words("task-done") });
  const content = make("div", { class: "note-task-text" });
  const dom = make("li", { class: "note-task" }, make("span", { contenteditable: "false", class: "note-task-box" }, box), content);
  let shown = node;
  const draw = (task: Node) => {
    shown = task;
    box.checked = task.attrs.checked === true;
    box.disabled = !view.editable;
    dom.dataset.checked = String(box.checked);
  };
  box.addEventListener("change", () => {
    const pos = getPos();
    if (pos !== undefined && view.editable) view.dispatch(view.state.tr.setNodeAttribute(pos, "checked", box.checked));
    else draw(shown);
  });
  draw(node);
  return {
    dom,
    contentDOM: content,
    update: (task: Node) => {
      if (task.type !== nodeType("task_item")) return false;
      draw(task);
      return true;
    },
    stopEvent: (event: Event) => event.target === box,
    ignoreMutation: (mutation: { target: globalThis.Node }) => !content.contains(mutation.target),
  };
}
