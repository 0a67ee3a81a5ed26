//! Edits turned into suggestions. One works on the text as always; what one deletes stays and is marked, what one writes
//! is marked as well, and what one only suggested oneself really goes. Words and paragraphs can be suggested, formatting
//! and structure cannot. Our own and not a library's: those mark blocks by marks on nodes, which y-prosemirror does not
//! keep, and paragraphs by invisible characters, which readers, registers and files would carry along.

import { Fragment, Slice, type Mark, type Node } from "prosemirror-model";
import { Selection, TextSelection, type EditorState, type Transaction } from "prosemirror-state";
import { AddMarkStep, RemoveMarkStep, ReplaceStep } from "prosemirror-transform";
import { ySyncPluginKey } from "y-prosemirror";
import { newId } from "./blocks";
import { markType, nodeType } from "./schema";
import { safeId } from "./structure";

/** Whether a suggestion was made by who works here. */
export type IsMine = (id: string) => boolean;

interface Change {
  from: number;
  to: number;
  slice: Slice;
}

/** What an edit becomes: itself, a suggestion, or null where it cannot be suggested. */
export function asSuggestion(state: EditorState, transaction: Transaction, isMine: IsMine, made: (id: string) => void): Transaction | null {
  if (!isTyped(transaction) || onlyMarksOf(transaction, state, isMine)) return transaction;
  const change = changeOf(transaction);
  if (change === null) return null;
  const { from, to, slice } = change;
  const near = idNear(state.doc, from, to, isMine);
  const id = near ?? newId();
  const suggested = state.tr;
  if (!takeAway(suggested, from, to, id, isMine)) return null;
  const at = suggested.mapping.map(to);
  if (slice.size > 0 && !putIn(suggested, at, slice, id)) return null;
  if (suggested.docChanged) made(id);
  const { empty, head } = state.selection;
  const forward = slice.size > 0 || (empty && head === from);
  const caret = forward ? suggested.mapping.map(to, 1) : suggested.mapping.map(from, -1);
  suggested.setSelection(Selection.near(suggested.doc.resolve(caret), forward ? -1 : 1));
  const composition: unknown = transaction.getMeta("composition");
  if (composition !== undefined) suggested.setMeta("composition", composition);
  return transaction.scrolledIntoView ? suggested.scrollIntoView() : suggested;
}

/** What an edit becomes where one does not suggest: words written into a suggestion, and paragraphs, are not part of it. */
export function asEdit(transaction: Transaction): Transaction {
  if (!isTyped(transaction)) return transaction;
  const places: { from: number; to: number; split: boolean }[] = [];
  transaction.steps.forEach((step, at) => {
    if (!(step instanceof ReplaceStep) || step.slice.size === 0) return;
    const after = transaction.mapping.slice(at + 1);
    const place = { from: after.map(step.from, 1), to: after.map(step.from + step.slice.size, -1) };
    if (isInline(step.slice)) places.push({ ...place, split: false });
    else if (isSplit(step.slice)) places.push({ ...place, split: true });
  });
  for (const { from, to, split } of places) {
    if (!split) transaction.removeMark(from, to, markType("insertion")).removeMark(from, to, markType("deletion"));
    transaction.doc.nodesBetween(from, Math.min(to, transaction.doc.content.size), (node, pos) => {
      if (pos >= from && pos < to) clear(transaction, node, pos);
    });
  }
  return transaction;
}

function clear(transaction: Transaction, node: Node, pos: number): void {
  for (const name of ["inserted", "deleted"]) if (node.attrs[name]) transaction.setNodeAttribute(pos, name, null);
}

/** Something somebody does to the text here and now. */
function isTyped(transaction: Transaction): boolean {
  return transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined;
}

/** A comment, or how one's own words look that are only suggested. */
function onlyMarksOf(transaction: Transaction, { doc }: EditorState, isMine: IsMine): boolean {
  return transaction.steps.every((step) => {
    if (!(step instanceof AddMarkStep || step instanceof RemoveMarkStep)) return false;
    if (step.mark.type === markType("comment")) return true;
    let own = true;
    doc.nodesBetween(step.from, step.to, (node) => {
      if (node.isText && !node.marks.some((mark) => isOwn(mark, "insertion", isMine))) own = false;
    });
    return own;
  });
}

function isOwn(mark: Mark, name: "insertion" | "deletion", isMine: IsMine): boolean {
  return mark.type === markType(name) && isMine(String(mark.attrs.id));
}

/** All of an edit as one replacement. */
function changeOf(transaction: Transaction): Change | null {
  const steps = transaction.steps.filter((step) => step instanceof ReplaceStep);
  if (steps.length !== transaction.steps.length) return null;
  const only = steps.length === 1 ? steps[0] : undefined;
  if (only) return { from: only.from, to: only.to, slice: only.slice };
  const [before, after] = [transaction.before.content, transaction.doc.content];
  const from = before.findDiffStart(after);
  const ends = before.findDiffEnd(after);
  if (from === null || ends === null) return { from: 0, to: 0, slice: Slice.empty };
  const overlap = Math.max(0, from - Math.min(ends.a, ends.b));
  return { from, to: ends.a + overlap, slice: transaction.doc.slice(from, ends.b + overlap) };
}

/** The suggestion one is in the middle of: what one types letter by letter, and what one puts in its place, is one. */
function idNear(doc: Node, from: number, to: number, isMine: IsMine): string | null {
  for (const node of [doc.resolve(from).nodeBefore, doc.resolve(to).nodeAfter]) {
    for (const mark of node?.marks ?? []) {
      if (isOwn(mark, "insertion", isMine) || isOwn(mark, "deletion", isMine)) return String(mark.attrs.id);
    }
    const of = safeId(node?.isInline ? (node.attrs.inserted ?? node.attrs.deleted) : null);
    if (of !== null && isMine(of)) return of;
  }
  const line = doc.resolve(from).parent;
  const begun = safeId(line.attrs.inserted);
  return begun !== null && line.content.size === 0 && isMine(begun) ? begun : null;
}

/** Marks what is to go. False where something is that cannot be suggested to go. */
function takeAway(suggested: Transaction, from: number, to: number, id: string, isMine: IsMine): boolean {
  const acts: (() => void)[] = [];
  let possible = true;
  suggested.doc.nodesBetween(from, to, (node, pos, parent, index) => {
    if (node.isText) {
      const [start, end] = [Math.max(from, pos), Math.min(to, pos + node.nodeSize)];
      if (parent?.type.spec.code) possible = false;
      else if (node.marks.some((mark) => isOwn(mark, "insertion", isMine))) acts.push(() => suggested.delete(start, end));
      else if (!markType("deletion").isInSet(node.marks)) {
        acts.push(() => suggested.addMark(start, end, markType("deletion").create({ id })));
      }
    } else if (node.isInline && "deleted" in node.attrs) {
      const inserted = safeId(node.attrs.inserted);
      if (inserted !== null && isMine(inserted)) acts.push(() => suggested.delete(pos, pos + node.nodeSize));
      else if (!node.attrs.deleted) acts.push(() => suggested.setNodeAttribute(pos, "deleted", id));
    } else if (node.isTextblock && pos >= from && pos < to) {
      const inCell = index === 0 && parent?.type.spec.tableRole !== undefined;
      const inserted = safeId(node.attrs.inserted);
      if (inCell) return true;
      if (!("deleted" in node.attrs)) possible = false;
      else if (inserted !== null && isMine(inserted)) acts.push(() => joinBack(suggested, pos));
      else if (!node.attrs.deleted) acts.push(() => suggested.setNodeAttribute(pos, "deleted", id));
    } else if (node.isBlock && node.isLeaf) possible = false;
    return true;
  });
  // From the end, so that the places before stay what they are.
  if (possible) for (const act of acts.reverse()) act();
  return possible;
}

/** Takes back that a paragraph begins here. */
function joinBack(suggested: Transaction, pos: number): void {
  const before = Selection.findFrom(suggested.doc.resolve(pos), -1, true);
  if (before) suggested.delete(before.to, pos + 1);
}

function isInline({ content }: Slice): boolean {
  return content.childCount > 0 && content.firstChild?.isInline === true;
}

/** Nothing but the beginning of a paragraph, or of an item of a list. */
function isSplit({ content, openStart, openEnd }: Slice): boolean {
  return openStart > 0 && openStart === openEnd && content.childCount === 2 && content.textBetween(0, content.size, "", "x") === "";
}

function putIn(suggested: Transaction, at: number, slice: Slice, id: string): boolean {
  const { parent } = suggested.doc.resolve(at);
  if (parent.type.spec.code) return false;
  try {
    if (isSplit(slice) && parent.isTextblock) {
      suggested.replace(at, at, new Slice(begun(slice.content, id), slice.openStart, slice.openEnd));
    } else if (isInline(slice)) {
      suggested.replace(at, at, new Slice(inserted(slice.content, id), 0, 0));
    } else {
      const lines = linesOf(slice.content);
      if (lines.length === 0) return false;
      const type = nodeType("paragraph");
      const inside = parent.isTextblock;
      const nodes = lines.map((line, place) => type.create({ inserted: inside && place === 0 ? null : id }, inserted(line, id)));
      suggested.replace(at, at, new Slice(Fragment.from(nodes), inside ? 1 : 0, inside ? 1 : 0));
    }
    return true;
  } catch {
    return false;
  }
}

/** The second of two halves begins by the suggestion; the first began before. */
function begun(content: Fragment, id: string): Fragment {
  const [first, second] = [content.child(0), content.child(1)];
  const mark = (node: Node): Node =>
    node.isTextblock
      ? node.type.create({ ...node.attrs, inserted: id, deleted: null }, node.content)
      : node.copy(node.firstChild ? node.content.replaceChild(0, mark(node.firstChild)) : node.content);
  return Fragment.fromArray([first, mark(second)]);
}

/** Words and chips as they are suggested, whatever they were before. */
function inserted(content: Fragment, id: string): Fragment {
  const nodes: Node[] = [];
  content.forEach((node) => {
    if (node.isText) {
      const others = node.marks.filter(({ type }) => type !== markType("insertion") && type !== markType("deletion"));
      nodes.push(node.mark(markType("insertion").create({ id }).addToSet(others)));
    } else if ("inserted" in node.attrs) {
      nodes.push(node.type.create({ ...node.attrs, inserted: id, deleted: null }, node.content, node.marks));
    }
  });
  return Fragment.fromArray(nodes);
}

/** The words of what was pasted, paragraph by paragraph; lists and tables become paragraphs. */
function linesOf(content: Fragment): Fragment[] {
  const lines: Fragment[] = [];
  content.descendants((node) => {
    if (!node.isTextblock) return true;
    const code = node.type.spec.code && node.content.size > 0;
    lines.push(code ? Fragment.from(node.type.schema.text(node.textContent)) : node.content);
    return false;
  });
  return lines;
}

/** Letters put together on screen begin inside the mark, so that the browser's own element around them stays. */
export function beginComposition(state: EditorState, isMine: IsMine, made: (id: string) => void): Transaction | null {
  const { from, to, empty } = state.selection;
  const id = idNear(state.doc, from, to, isMine) ?? newId();
  const suggested = state.tr;
  if (!empty && !takeAway(suggested, from, to, id, isMine)) return null;
  const at = suggested.mapping.map(to);
  const $at = suggested.doc.resolve(at);
  if (!$at.parent.inlineContent || $at.parent.type.spec.code) return null;
  made(id);
  const marks = (state.storedMarks ?? $at.marks()).filter(({ type }) => type !== markType("deletion"));
  suggested.setSelection(TextSelection.create(suggested.doc, at));
  return suggested.setStoredMarks(markType("insertion").create({ id }).addToSet(marks));
}

/** One suggestion as the text holds it now. */
export interface Found {
  id: string;
  added: string;
  removed: string;
  breaks: boolean;
  from: number;
  to: number;
}

/** What is suggested in the text, in its order. */
export function suggestionsIn(doc: Node): Found[] {
  const found = new Map<string, Found>();
  const add = (id: string | null, what: "added" | "removed" | "breaks", words: string, from: number, to: number) => {
    if (id === null) return;
    const one = found.get(id) ?? { id, added: "", removed: "", breaks: false, from, to };
    if (what === "breaks") {
      one.breaks = true;
      // Words of two paragraphs are two words.
      for (const part of ["added", "removed"] as const) if (one[part] !== "") one[part] += " ";
    } else one[what] += words;
    one.to = Math.max(one.to, to);
    found.set(id, one);
  };
  doc.descendants((node, pos) => {
    const end = pos + node.nodeSize;
    for (const { type, attrs } of node.isText ? node.marks : []) {
      if (type === markType("insertion")) add(safeId(attrs.id), "added", node.text ?? "", pos, end);
      if (type === markType("deletion")) add(safeId(attrs.id), "removed", node.text ?? "", pos, end);
    }
    for (const [name, what] of [["inserted", "added"], ["deleted", "removed"]] as const) {
      const id = safeId(node.attrs[name]);
      if (node.isTextblock) add(id, "breaks", "", pos + 1, pos + 1);
      else add(id, what, node.type.spec.leafText?.(node) ?? " ", pos, end);
    }
    return true;
  });
  return [...found.values()];
}
