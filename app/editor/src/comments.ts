//! Where the threads of comments stand in the text. A writer's thread is a mark, which goes with the words through every
//! split and move; a thread of somebody who may only read is two positions, kept beside the text by the server. Both are
//! drawn alike. The threads themselves are fetched, and fetched again when the server says so. Leaves out how they read.

import { Plugin, PluginKey, type EditorState } from "prosemirror-state";
import type { Node, Slice } from "prosemirror-model";
import { Fragment, Slice as SliceOf } from "prosemirror-model";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import { absolutePositionToRelativePosition, relativePositionToAbsolutePosition, ySyncPluginKey } from "y-prosemirror";
import * as Y from "yjs";
import { readCaret } from "./caret";
import { markType } from "./schema";
import { safeId } from "./structure";

export interface CommentSaid {
  id: string;
  name: string;
  /** Microseconds since 1970. */
  at: number;
  text: string;
  edited_at: number | null;
  former: [string, number][];
  mine: boolean;
}

export interface Thread {
  id: string;
  quote: string;
  anchor: string;
  resolved: { name: string; at: number } | null;
  may_resolve: boolean;
  comments: CommentSaid[];
}

export interface Threads {
  may_comment: boolean;
  threads: Thread[];
}

export type Sent = { done: true } | { refused: string } | { lost: true };

/** The threads of one note, as the server has them. */
export class CommentStore {
  threads: Threads = { may_comment: false, threads: [] };
  readonly #path: string;
  readonly #changed: () => void;
  readonly #fetch: typeof fetch;
  #loading: Promise<void> | null = null;
  #again = false;
  #ended = false;

  constructor(path: string, changed: () => void, get: typeof fetch = (...args) => fetch(...args)) {
    this.#path = path;
    this.#changed = changed;
    this.#fetch = get;
  }

  /** Asks anew; asked while it asks, it asks once more afterwards. */
  load(): Promise<void> {
    if (this.#loading !== null) {
      this.#again = true;
      return this.#loading;
    }
    this.#loading = this.#load().finally(() => {
      this.#loading = null;
      if (this.#again && !this.#ended) {
        this.#again = false;
        void this.load();
      }
    });
    return this.#loading;
  }

  async send(fields: Record<string, string>): Promise<Sent> {
    try {
      const answer = await this.#fetch(this.#path, {
        method: "POST",
        headers: { accept: "application/json" },
        body: new URLSearchParams(fields),
      });
      if (answer.ok) {
        await this.load();
        return { done: true };
      }
      const read = (await answer.json()) as { refused?: unknown };
      return typeof read.refused === "string" ? { refused: read.refused } : { lost: true };
    } catch {
      return { lost: true };
    }
  }

  end(): void {
    this.#ended = true;
  }

  async #load(): Promise<void> {
    try {
      const answer = await this.#fetch(this.#path, { headers: { accept: "application/json" } });
      if (!answer.ok) return;
      const read = (await answer.json()) as Threads;
      if (this.#ended || !Array.isArray(read.threads)) return;
      this.threads = read;
      this.#changed();
    } catch {
      // What was there stays; the next greeting asks again.
    }
  }
}

interface SyncState {
  doc: Y.Doc;
  type: Y.XmlFragment;
  binding: { mapping: Map<never, never> } | null;
}

/** The selected words as a place that moves with the text, for who cannot mark them. */
export function anchorOf(state: EditorState, from: number, to: number): string {
  const sync = ySyncPluginKey.getState(state) as SyncState | undefined;
  if (!sync?.binding) return "";
  const relative = (pos: number): unknown =>
    Y.relativePositionToJSON(absolutePositionToRelativePosition(pos, sync.type, sync.binding?.mapping as never));
  return JSON.stringify([relative(from), relative(to)]);
}

export function placeOf(state: EditorState, anchor: string): { from: number; to: number } | null {
  const sync = ySyncPluginKey.getState(state) as SyncState | undefined;
  if (!sync?.binding || sync.binding.mapping.size === 0 || anchor === "") return null;
  try {
    const [start, end] = JSON.parse(anchor) as [unknown, unknown];
    const absolute = (json: unknown): number | null =>
      relativePositionToAbsolutePosition(sync.doc, sync.type, Y.createRelativePositionFromJSON(json), sync.binding?.mapping as never);
    const [from, to] = [absolute(start), absolute(end)];
    // Words that were deleted leave two positions at one place.
    return from !== null && to !== null && from < to && to <= state.doc.content.size ? { from, to } : null;
  } catch {
    return null;
  }
}

/** Where marked threads stand: from their first word to their last. */
export function markedPlaces(doc: Node): Map<string, { from: number; to: number }[]> {
  const places = new Map<string, { from: number; to: number }[]>();
  doc.descendants((node, pos) => {
    if (!node.isInline) return true;
    for (const mark of node.marks) {
      const thread = mark.type === markType("comment") ? safeId(mark.attrs.thread) : null;
      if (thread === null) continue;
      const of = places.get(thread) ?? [];
      const last = of[of.length - 1];
      if (last?.to === pos) last.to = pos + node.nodeSize;
      else of.push({ from: pos, to: pos + node.nodeSize });
      places.set(thread, of);
    }
    return false;
  });
  return places;
}

/** All threads that stand somewhere in the text now. */
export function placesOf(state: EditorState, threads: Thread[]): Map<string, { from: number; to: number }[]> {
  const places = markedPlaces(state.doc);
  for (const thread of threads) {
    const place = places.has(thread.id) ? null : placeOf(state, thread.anchor);
    if (place) places.set(thread.id, [place]);
  }
  return places;
}

const key = new PluginKey<DecorationSet>("note-comments");

/** The threads have changed, or the one that is looked at. */
export function redrawComments(view: EditorView): void {
  readCaret(view);
  view.dispatch(view.state.tr.setMeta(key, true));
}

/** Draws the words of threads; `here` is the thread that is looked at. */
export function commentMarks(threads: () => Thread[], here: () => string | null): Plugin<DecorationSet> {
  const draw = (state: EditorState): DecorationSet => {
    const known = threads();
    if (known.length === 0) return DecorationSet.empty;
    const resolved = new Set(known.filter((thread) => thread.resolved !== null).map((thread) => thread.id));
    const marked = markedPlaces(state.doc);
    const decorations: Decoration[] = [];
    for (const [thread, places] of placesOf(state, known)) {
      const names = [
        ...(marked.has(thread) ? [] : ["note-commented"]),
        ...(resolved.has(thread) ? ["note-settled"] : []),
        ...(thread === here() ? ["note-here"] : []),
      ];
      if (names.length === 0) continue;
      for (const { from, to } of places) decorations.push(Decoration.inline(from, to, { class: names.join(" ") }));
    }
    return DecorationSet.create(state.doc, decorations);
  };
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => draw(state),
      apply: (transaction, drawn, _old, state) => {
        const remote = (transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin;
        return remote || transaction.getMeta(key) ? draw(state) : drawn.map(transaction.mapping, transaction.doc);
      },
    },
    props: {
      decorations: (state) => key.getState(state),
      // Copied words leave their threads where they are; words that were cut take them along.
      transformPasted: (slice, view) => withoutThreads(slice, new Set(markedPlaces(view.state.doc).keys())),
    },
  });
}

export function withoutThreads(slice: Slice, threads: Set<string>): Slice {
  const clean = (fragment: Fragment): Fragment => {
    const nodes: Node[] = [];
    fragment.forEach((node) => {
      const marks = node.marks.filter((mark) => mark.type !== markType("comment") || !threads.has(String(mark.attrs.thread)));
      nodes.push(node.isText ? node.mark(marks) : node.copy(clean(node.content)).mark(marks));
    });
    return Fragment.fromArray(nodes);
  };
  return new SliceOf(clean(slice.content), slice.openStart, slice.openEnd);
}

/** The thread at the caret, the innermost of several. */
export function threadAt(state: EditorState, places: Map<string, { from: number; to: number }[]>): string | null {
  const { head } = state.selection;
  let found: { thread: string; size: number } | null = null;
  for (const [thread, ranges] of places) {
    for (const { from, to } of ranges) {
      if (from <= head && head <= to && (found === null || to - from < found.size)) found = { thread, size: to - from };
    }
  }
  return found?.thread ?? null;
}
