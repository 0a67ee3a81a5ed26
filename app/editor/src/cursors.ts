//! Where the others are. Our own cursor plugin instead of y-prosemirror's, for two reasons: colours are class names
//! (`peer-0` … `peer-11`), as the page allows no style attributes, and theirs warns in the console about each colour
//! that is not a hex code. The server puts the true name and colour into every awareness state; we only draw them.

import { Plugin, PluginKey, type EditorState } from "prosemirror-state";
import { Decoration, DecorationSet, type EditorView } from "prosemirror-view";
import {
  absolutePositionToRelativePosition,
  relativePositionToAbsolutePosition,
  ySyncPluginKey,
} from "y-prosemirror";
import type { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import { readCaret } from "./caret";
import { make } from "./dom";

const COLOURS = 12;
const key = new PluginKey<DecorationSet>("note-cursors");

export interface Peer {
  name: string;
  colour: number;
}

/** Who another page says it is. Anything may arrive here, so nothing is trusted but its type. */
export function readPeer(state: Record<string, unknown>): Peer {
  const user = (typeof state.user === "object" && state.user !== null ? state.user : {}) as Record<string, unknown>;
  const colour = Math.abs(Math.trunc(Number(user.color))) % COLOURS;
  return { name: typeof user.name === "string" ? user.name.slice(0, 200) : "", colour: colour || 0 };
}

/** The caret of somebody else. Hidden from screen readers, which would otherwise read names in the middle of words. */
export function cursorBuilder(peer: Peer): HTMLElement {
  const caret = make("span", { class: `note-caret peer-${peer.colour}`, "aria-hidden": "true" });
  // The word joiners keep the caret from opening a place to break the line.
  caret.append("\u2060", make("bdi", { class: "note-caret-name" }, peer.name), "\u2060");
  return caret;
}

export function selectionBuilder(peer: Peer): { class: string } {
  return { class: `note-selection peer-${peer.colour}` };
}

interface SyncState {
  doc: Y.Doc;
  type: Y.XmlFragment;
  binding: { mapping: Map<never, never> } | null;
}

/** Draws the others' carets and, while the text has the focus and `sharing()` says so, tells them of ours. */
export function cursors(awareness: Awareness, sharing: () => boolean): Plugin<DecorationSet> {
  return new Plugin<DecorationSet>({
    key,
    state: {
      init: (_config, state) => draw(state, awareness),
      apply: (transaction, drawn, _old, state) => {
        const remote = (transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined)?.isChangeOrigin;
        if (remote || transaction.getMeta(key)) return draw(state, awareness);
        return drawn.map(transaction.mapping, transaction.doc);
      },
    },
    props: { decorations: (state) => key.getState(state) },
    view: (view) => watch(view, awareness, sharing),
  });
}

function draw(state: EditorState, awareness: Awareness): DecorationSet {
  const sync = ySyncPluginKey.getState(state) as SyncState | undefined;
  if (!sync?.binding || sync.binding.mapping.size === 0) return DecorationSet.empty;
  const decorations: Decoration[] = [];
  const end = Math.max(state.doc.content.size - 1, 0);
  for (const [client, peerState] of awareness.getStates()) {
    if (client === awareness.clientID || !peerState.cursor) continue;
    const anchor = place(sync, peerState.cursor.anchor);
    const head = place(sync, peerState.cursor.head);
    if (anchor === null || head === null) continue;
    const peer = readPeer(peerState);
    const at = Math.min(head, end);
    decorations.push(
      Decoration.widget(at, () => cursorBuilder(peer), { key: `${client}/${peer.colour}/${peer.name}`, side: 10 }),
    );
    const from = Math.min(anchor, head, end);
    const to = Math.min(Math.max(anchor, head), end);
    if (from < to) decorations.push(Decoration.inline(from, to, selectionBuilder(peer)));
  }
  return DecorationSet.create(state.doc, decorations);
}

function place(sync: SyncState, position: unknown): number | null {
  try {
    const relative = Y.createRelativePositionFromJSON(position);
    return relativePositionToAbsolutePosition(sync.doc, sync.type, relative, sync.binding?.mapping as never);
  } catch {
    return null; // A malformed position from elsewhere is no reason to stop drawing the others.
  }
}

function watch(view: EditorView, awareness: Awareness, sharing: () => boolean) {
  let asked = false;
  const redraw = (change: { added: number[]; updated: number[]; removed: number[] }) => {
    const clients = [...change.added, ...change.updated, ...change.removed];
    // Many peers moving at once are drawn once; our own moves are not drawn at all.
    if (asked || clients.every((client) => client === awareness.clientID)) return;
    asked = true;
    setTimeout(() => {
      asked = false;
      if (view.isDestroyed) return;
      readCaret(view);
      view.dispatch(view.state.tr.setMeta(key, true));
    }, 50);
  };
  const tell = () => {
    const own = awareness.getLocalState();
    if (own === null) return;
    const sync = ySyncPluginKey.getState(view.state) as SyncState;
    if (!view.hasFocus() || !sharing() || !sync.binding) {
      if (own.cursor) awareness.setLocalStateField("cursor", null);
      return;
    }
    const relative = (position: number): Y.RelativePosition =>
      absolutePositionToRelativePosition(position, sync.type, sync.binding?.mapping as never);
    const anchor = relative(view.state.selection.anchor);
    const head = relative(view.state.selection.head);
    const same =
      own.cursor &&
      Y.compareRelativePositions(Y.createRelativePositionFromJSON(own.cursor.anchor), anchor) &&
      Y.compareRelativePositions(Y.createRelativePositionFromJSON(own.cursor.head), head);
    if (!same) awareness.setLocalStateField("cursor", { anchor, head });
  };
  awareness.on("change", redraw);
  view.dom.addEventListener("focusin", tell);
  view.dom.addEventListener("focusout", tell);
  return {
    update: tell,
    destroy: () => {
      awareness.off("change", redraw);
      view.dom.removeEventListener("focusin", tell);
      view.dom.removeEventListener("focusout", tell);
      if (awareness.getLocalState()?.cursor) awareness.setLocalStateField("cursor", null);
    },
  };
}
