//! Decisions, actions and follow-ups: making one of what is selected, drawing them with their owner and day, and the one
//! thing about them that must stay true: every block has an id that no other block of the note has.

import { lift, wrapIn } from "prosemirror-commands";
import { InputRule, wrappingInputRule } from "prosemirror-inputrules";
import type { Node } from "prosemirror-model";
import { Plugin, type Command, type EditorState, type Transaction } from "prosemirror-state";
import { ySyncPluginKey } from "y-prosemirror";
import { nodeType } from "./schema";
import { BLOCK_KINDS, safeId, type BlockKind } from "./structure";

const kinds = BLOCK_KINDS.map(nodeType);

/** Unlike every other, without a server. Not `randomUUID`, which plain HTTP in a meeting's own network does not have. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** The innermost such block around the selection's head. */
export function blockAround(state: EditorState): { node: Node; pos: number; kind: BlockKind } | null {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    const node = $head.node(depth);
    if (kinds.includes(node.type)) return { node, pos: $head.before(depth), kind: node.type.name as BlockKind };
  }
  return null;
}

/** Makes a block of this kind; in a block of this kind, takes the text out; in one of another kind, changes the kind. */
export function toggleBlock(kind: BlockKind): Command {
  return (state, dispatch) => {
    const around = blockAround(state);
    if (around === null) return wrapIn(nodeType(kind), { id: newId() })(state, dispatch);
    if (around.kind === kind) return lift(state, dispatch);
    // Owner, day and id stay where the new kind has them.
    dispatch?.(state.tr.setNodeMarkup(around.pos, nodeType(kind), around.node.attrs).scrollIntoView());
    return true;
  };
}

/** Done, or not yet after all. */
export const tickBlock: Command = (state, dispatch) => {
  const around = blockAround(state);
  if (around === null || around.kind === "decision") return false;
  dispatch?.(state.tr.setNodeAttribute(around.pos, "done", around.node.attrs.done !== true));
  return true;
};

/** `=> ` a decision, `-> ` an action, `>> ` a follow-up: signs, because words would differ with the language. */
export function blockRules(): InputRule[] {
  const rule = (pattern: RegExp, kind: BlockKind) => wrappingInputRule(pattern, nodeType(kind), () => ({ id: newId() }), () => false);
  return [rule(/^\s*=>\s$/, "decision"), rule(/^\s*->\s$/, "action"), rule(/^\s*>>\s$/, "follow_up")];
}

/**
 * Gives an id to every block that has none, and a new one to what is pasted or split off with the id of another. Only
 * after changes made here: if every page mended what arrives, two mends of one block would follow each other for ever.
 */
export function blockIds(): Plugin {
  return new Plugin({
    appendTransaction: (transactions, before, after) => {
      const local = transactions.some((transaction) => transaction.docChanged && !isRemote(transaction));
      return local ? mended(transactions, before, after) : null;
    },
  });
}

function mended(transactions: readonly Transaction[], before: EditorState, after: EditorState): Transaction | null {
  const placesOf = blocksById(after.doc);
  const wrong = [...placesOf].filter(([id, places]) => id === "" || places.length > 1);
  if (wrong.length === 0) return null;
  const old = blocksById(before.doc);
  const transaction = after.tr;
  for (const [id, places] of wrong) {
    const was = old.get(id)?.[0];
    // The block keeps its id where it was, moved along by what happened before it; else the first in the text has it.
    const now = was === undefined ? undefined : transactions.reduce((pos, done) => done.mapping.map(pos, 1), was);
    const keeper = id === "" ? undefined : (places.find((place) => place === now) ?? places[0]);
    for (const place of places) if (place !== keeper) transaction.setNodeAttribute(place, "id", newId());
  }
  return transaction;
}

/** Where the blocks are, by their ids; under the empty one those that have none. */
function blocksById(doc: Node): Map<string, number[]> {
  const found = new Map<string, number[]>();
  doc.descendants((node, pos) => {
    if (kinds.includes(node.type)) {
      const id = safeId(node.attrs.id) ?? "";
      found.set(id, [...(found.get(id) ?? []), pos]);
    }
    return !node.isTextblock;
  });
  return found;
}

function isRemote(transaction: Transaction): boolean {
  const meta = transaction.getMeta(ySyncPluginKey) as { isChangeOrigin?: boolean } | undefined;
  return meta?.isChangeOrigin === true;
}
