//! Turning paragraphs into lists and back, and one kind of list into another. Leaves out keys and buttons.

import { Fragment, type Node, type NodeType } from "prosemirror-model";
import { liftListItem, sinkListItem, splitListItem, wrapInList } from "prosemirror-schema-list";
import { TextSelection, type Command, type EditorState } from "prosemirror-state";
import { nodeType } from "./schema";

const lists = ["bullet_list", "ordered_list", "task_list"].map(nodeType);

/** The nearest list around the selection's head. */
export function listAround(state: EditorState): { node: Node; pos: number } | null {
  const { $head } = state.selection;
  for (let depth = $head.depth; depth > 0; depth--) {
    const node = $head.node(depth);
    if (lists.includes(node.type)) return { node, pos: $head.before(depth) };
  }
  return null;
}

/** Makes a list of this kind; in a list of this kind, takes the item out; in one of another kind, changes the list. */
export function toggleList(type: NodeType): Command {
  return (state, dispatch) => {
    const around = listAround(state);
    if (around === null) return wrapInList(type)(state, dispatch);
    if (around.node.type === type) return liftListItem(itemOf(type))(state, dispatch);
    if (dispatch) {
      const { anchor, head } = state.selection;
      const transaction = state.tr.replaceWith(around.pos, around.pos + around.node.nodeSize, converted(around.node, type));
      // Only the kinds of the nodes change, so every position stays what it was.
      transaction.setSelection(TextSelection.between(transaction.doc.resolve(anchor), transaction.doc.resolve(head)));
      dispatch(transaction.scrollIntoView());
    }
    return true;
  };
}

function converted(list: Node, type: NodeType): Node {
  const items: Node[] = [];
  list.forEach((item) => items.push(itemOf(type).create(null, item.content)));
  return type.create(null, Fragment.from(items));
}

export function itemOf(list: NodeType): NodeType {
  return list === nodeType("task_list") ? nodeType("task_item") : nodeType("list_item");
}

const items = [nodeType("list_item"), nodeType("task_item")];

/** Enter in a list. In an empty item it ends the list: the one way out that everybody tries first. */
export const splitItem: Command = (state, dispatch) => {
  const { $from, empty } = state.selection;
  const inItem = $from.depth > 1 && items.includes($from.node(-1).type);
  if (inItem && empty && $from.parent.content.size === 0 && $from.node(-1).childCount === 1) return liftItem(state, dispatch);
  return (
    splitListItem(nodeType("task_item"), { checked: false })(state, dispatch) ||
    splitListItem(nodeType("list_item"))(state, dispatch)
  );
};

/** Ticks the task around the caret, or takes the tick away. */
export const tickTask: Command = (state, dispatch) => {
  const { $from } = state.selection;
  for (let depth = $from.depth; depth > 0; depth--) {
    const node = $from.node(depth);
    if (node.type !== nodeType("task_item")) continue;
    dispatch?.(state.tr.setNodeAttribute($from.before(depth), "checked", node.attrs.checked !== true));
    return true;
  }
  return false;
};

export const sinkItem: Command = (state, dispatch) => items.some((item) => sinkListItem(item)(state, dispatch));
export const liftItem: Command = (state, dispatch) => items.some((item) => liftListItem(item)(state, dispatch));
