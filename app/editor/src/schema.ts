//! What a note may contain. The names are those the server's `readable()` knows. Every container is `block*`, not
//! `block+`: two people emptying one list item at once must give an empty item, because y-prosemirror deletes, for
//! everybody, a node that its schema finds invalid. Leaves out how anything is typed, pasted or drawn on the page.

import { Schema, type Attrs, type DOMOutputSpec, type MarkSpec, type NodeSpec } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";
import { structureMarks, structureNodes } from "./structure";
import { suggestionAttrs, suggestionLook, suggestionMarks } from "./suggested";

const PROTOCOLS = new Set(["http:", "https:", "mailto:"]);

/** The address as it may be put into a page, or null. Relative addresses are refused: a note is read in many places. */
export function safeHref(href: unknown): string | null {
  if (typeof href !== "string") return null;
  try {
    const url = new URL(href.trim());
    return PROTOCOLS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** What a person typed as an address: `example.org/a` and `a@example.org` are meant, so they are understood. */
export function typedHref(typed: string): string | null {
  const text = typed.trim();
  if (text === "" || /\s/.test(text)) return null;
  if (/^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[^/:]+:\d+(\/|$)/.test(text)) return safeHref(text);
  if (/^[^@/]+@[^@/]+\.[^@/]+$/.test(text)) return safeHref(`mailto:${text}`);
  return /^[^/]+\.[^/]+/.test(text) ? safeHref(`https://${text}`) : null;
}

/** Headings of a note begin at h3: the page around it owns h1 and h2. */
function headingTag(attrs: Attrs): string {
  return `h${clampLevel(attrs.level) + 2}`;
}

function clampLevel(level: unknown): number {
  const number = Math.trunc(Number(level));
  return number >= 1 && number <= 3 ? number : 3;
}

const nodes: Record<string, NodeSpec> = {
  // The one `block+`: an empty note shows a paragraph to write in. y-prosemirror does not write it until somebody types.
  doc: { content: "block+" },
  paragraph: {
    group: "block",
    content: "inline*",
    attrs: suggestionAttrs,
    parseDOM: [{ tag: "p" }],
    toDOM: ({ attrs }) => ["p", { dir: "auto", ...suggestionLook(attrs) }, 0],
  },
  heading: {
    group: "block",
    content: "inline*",
    defining: true,
    attrs: { level: { default: 1 }, ...suggestionAttrs },
    parseDOM: [
      { tag: "[data-level]", getAttrs: (dom) => ({ level: clampLevel(dom.getAttribute("data-level")) }), priority: 60 },
      { tag: "h1", attrs: { level: 1 } },
      { tag: "h2", attrs: { level: 2 } },
      { tag: "h3", attrs: { level: 3 } },
      { tag: "h4", attrs: { level: 3 } },
      { tag: "h5", attrs: { level: 3 } },
      { tag: "h6", attrs: { level: 3 } },
    ],
    toDOM: ({ attrs }) => [headingTag(attrs), { dir: "auto", "data-level": String(clampLevel(attrs.level)), ...suggestionLook(attrs) }, 0],
  },
  blockquote: {
    group: "block",
    content: "block*",
    defining: true,
    parseDOM: [{ tag: "blockquote" }],
    toDOM: () => ["blockquote", 0],
  },
  task_list: {
    group: "block",
    content: "task_item*",
    parseDOM: [{ tag: "ul[data-tasks]", priority: 60 }],
    toDOM: () => ["ul", { "data-tasks": "", class: "note-tasks" }, 0],
  },
  bullet_list: {
    group: "block",
    content: "list_item*",
    parseDOM: [{ tag: "ul" }],
    toDOM: () => ["ul", 0],
  },
  ordered_list: {
    group: "block",
    content: "list_item*",
    attrs: { order: { default: 1 } },
    parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ order: (dom as HTMLOListElement).start || 1 }) }],
    toDOM: (node): DOMOutputSpec =>
      Number(node.attrs.order) === 1 ? ["ol", 0] : ["ol", { start: String(Math.trunc(Number(node.attrs.order)) || 1) }, 0],
  },
  task_item: {
    content: "block*",
    defining: true,
    attrs: { checked: { default: false } },
    parseDOM: [{
      tag: "li[data-checked]",
      getAttrs: (dom) => ({ checked: dom.getAttribute("data-checked") === "true" }),
      priority: 60,
    }],
    toDOM: (node) => ["li", { "data-checked": String(node.attrs.checked === true) }, 0],
  },
  list_item: {
    content: "block*",
    defining: true,
    parseDOM: [{ tag: "li" }],
    toDOM: () => ["li", 0],
  },
  code_block: {
    group: "block",
    content: "text*",
    marks: "",
    code: true,
    defining: true,
    parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
    toDOM: () => ["pre", { dir: "auto" }, ["code", 0]],
  },
  horizontal_rule: {
    group: "block",
    parseDOM: [{ tag: "hr" }],
    toDOM: () => ["hr"],
  },
  ...structureNodes,
  ...tableNodes({ tableGroup: "block", cellContent: "block*", cellAttributes: {} }),
  text: { group: "inline" },
  hard_break: {
    group: "inline",
    inline: true,
    selectable: false,
    attrs: suggestionAttrs,
    parseDOM: [{ tag: "br" }],
    toDOM: ({ attrs }) => ["br", suggestionLook(attrs)],
  },
};

const marks: Record<string, MarkSpec> = {
  ...suggestionMarks,
  ...structureMarks,
  link: {
    attrs: { href: {} },
    inclusive: false,
    parseDOM: [{
      tag: "a[href]",
      getAttrs: (dom) => {
        const href = safeHref(dom.getAttribute("href"));
        return href === null ? false : { href };
      },
    }],
    // A peer's update can carry any address; what is not allowed is drawn as plain text.
    toDOM: (mark) => {
      const href = safeHref(mark.attrs.href);
      return href === null
        ? ["span", { class: "note-no-link" }, 0]
        : ["a", { href, rel: "noopener noreferrer nofollow", target: "_blank" }, 0];
    },
  },
  em: { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] },
  strong: { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] },
  underline: { parseDOM: [{ tag: "u" }, { tag: "ins" }], toDOM: () => ["u", 0] },
  strike: { parseDOM: [{ tag: "s" }, { tag: "del" }, { tag: "strike" }], toDOM: () => ["s", 0] },
  code: { parseDOM: [{ tag: "code" }, { tag: "kbd" }], toDOM: () => ["code", 0] },
};

export const schema = new Schema({ nodes, marks });

/** The type of that name, which exists: asking for any other is a slip of ours and fails at once. */
export function nodeType(name: string) {
  const type = schema.nodes[name];
  if (!type) throw new Error(`no node type ${name}`);
  return type;
}

export function markType(name: string) {
  const type = schema.marks[name];
  if (!type) throw new Error(`no mark type ${name}`);
  return type;
}
