//! What is only suggested, as the text holds it: marks on words to come and words to go, attributes on what is no text.
//! They carry the suggestion's id and nothing else; who made it is the server's word. Leaves out how one suggests
//! (suggesting.ts), which comes after the text.

import type { Attrs, MarkSpec } from "prosemirror-model";
import { safeId } from "./structure";

const mark = (tag: "ins" | "del", look: string): MarkSpec => ({
  attrs: { id: { default: "" } },
  inclusive: false,
  parseDOM: [{
    tag: `${tag}[data-suggestion]`,
    priority: 60,
    getAttrs: (dom) => {
      const id = safeId(dom.getAttribute("data-suggestion"));
      return id === null ? false : { id };
    },
  }],
  toDOM: ({ attrs }) => [tag, { class: look, "data-suggestion": safeId(attrs.id) ?? "" }, 0],
});

export const suggestionMarks: Record<string, MarkSpec> = {
  insertion: mark("ins", "note-insertion"),
  deletion: mark("del", "note-deletion"),
};

/** Of a paragraph: that it begins here, or begins here no more. Of a chip or the end of a line: the thing itself. */
export const suggestionAttrs = { inserted: { default: null }, deleted: { default: null } };

/** How an element shows that it is suggested. */
export function suggestionLook(attrs: Attrs): Record<string, string> {
  const [inserted, deleted] = [safeId(attrs.inserted), safeId(attrs.deleted)];
  return { ...(inserted ? { "data-inserted": inserted } : {}), ...(deleted ? { "data-deleted": deleted } : {}) };
}
