//! What a note holds besides text, as the schema knows it: decisions, actions and follow-ups, who said something, whom or
//! what the text mentions, pictures, and the words a thread of comments is about. Registers and reading pages are made
//! from these (`readable()` on the server knows the names). Leaves out how they are put in, drawn and kept in order.

import type { Attrs, MarkSpec, NodeSpec } from "prosemirror-model";
import { suggestionAttrs } from "./suggested";

/** What the blocks are called in the document. */
export const BLOCK_KINDS = ["decision", "action", "follow_up"] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

export const MENTION_KINDS = ["party", "item", "paragraph"] as const;
export type MentionKind = (typeof MENTION_KINDS)[number];

const NAME_CHARACTERS_MAX = 200;

/** Words for one line, or null; anything may arrive in an update. */
export function words(value: unknown): string | null {
  if (typeof value !== "string") return null;
  // eslint-disable-next-line no-control-regex
  const line = value.replace(/[\u0000-\u001f\u007f]+/g, " ").trim().slice(0, NAME_CHARACTERS_MAX);
  return line === "" ? null : line;
}

/** An id of ours: never a path, never markup. */
export function safeId(value: unknown): string | null {
  return typeof value === "string" && /^[A-Za-z0-9_-]{1,64}$/.test(value) ? value : null;
}

/** A day as `YYYY-MM-DD`, if it is in the calendar and not the year 2 of somebody who is still typing 2027. */
export function safeDay(value: unknown): string | null {
  if (typeof value !== "string" || !/^(19|20|21)\d{2}-\d{2}-\d{2}$/.test(value)) return null;
  const day = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(value) ? value : null;
}

function pixels(value: unknown): number {
  const number = Math.trunc(Number(value));
  return number > 0 && number < 100_000 ? number : 0;
}

/** The attributes of an HTML element that has only those with a value. */
function given(attributes: Record<string, string | null | undefined>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).filter((entry): entry is [string, string] => Boolean(entry[1])));
}

/** A block that a register reads. `id` is its own; blocks.ts keeps it so. */
function block(kind: BlockKind): NodeSpec {
  const undertaken = kind !== "decision";
  return {
    group: "block",
    content: "block*",
    defining: true,
    attrs: {
      id: { default: null },
      ...(undertaken ? { owner: { default: null }, party: { default: null }, due: { default: null }, done: { default: false } } : {}),
    },
    parseDOM: [{
      tag: `section[data-kind="${kind}"]`,
      // The line with kind, owner and day is read from the attributes.
      contentElement: (dom) => (dom as HTMLElement).querySelector<HTMLElement>(":scope > .note-block-body") ?? (dom as HTMLElement),
      getAttrs: (dom) => ({
        id: safeId(dom.getAttribute("data-id")),
        ...(undertaken
          ? {
              owner: words(dom.getAttribute("data-owner")),
              party: safeId(dom.getAttribute("data-party")),
              due: safeDay(dom.getAttribute("data-due")),
              done: dom.getAttribute("data-done") === "true",
            }
          : {}),
      }),
    }],
    toDOM: ({ attrs }) => [
      "section",
      {
        class: "note-block",
        "data-kind": kind,
        ...given({
          "data-id": safeId(attrs.id),
          "data-owner": words(attrs.owner),
          "data-party": safeId(attrs.party),
          "data-due": safeDay(attrs.due),
          "data-done": attrs.done === true ? "true" : null,
        }),
      },
      0,
    ],
  };
}

/** What a chip is called in plain text, in the clipboard and for those who listen. */
export function chipLabel(attrs: Attrs): string {
  return attrs.unattributed === true ? "" : (words(attrs.label) ?? "");
}

export const structureNodes: Record<string, NodeSpec> = {
  decision: block("decision"),
  action: block("action"),
  follow_up: block("follow_up"),
  image: {
    group: "block",
    atom: true,
    draggable: true,
    attrs: { id: { default: null }, alt: { default: "" }, width: { default: 0 }, height: { default: 0 } },
    parseDOM: [{
      // Ours only: a picture from elsewhere would be fetched from elsewhere by everybody who reads.
      tag: "img[data-attachment]",
      getAttrs: (dom) => {
        const id = safeId(dom.getAttribute("data-attachment"));
        if (id === null) return false;
        return {
          id,
          alt: words(dom.getAttribute("alt")) ?? "",
          width: pixels(dom.getAttribute("width")),
          height: pixels(dom.getAttribute("height")),
        };
      },
    }],
    toDOM: ({ attrs }) => {
      const [width, height] = [pixels(attrs.width), pixels(attrs.height)];
      const id = safeId(attrs.id);
      const size = given({ width: width ? String(width) : null, height: height ? String(height) : null });
      return ["img", { ...(id ? { src: attachmentPath(id), "data-attachment": id } : {}), alt: words(attrs.alt) ?? "", ...size }];
    },
  },
  speaker: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { party: { default: null }, label: { default: "" }, unattributed: { default: false }, ...suggestionAttrs },
    leafText: ({ attrs }) => chipLabel(attrs),
    parseDOM: [{
      tag: "span[data-speaker]",
      getAttrs: (dom) => {
        const unattributed = dom.getAttribute("data-unattributed") === "true";
        return {
          party: unattributed ? null : safeId(dom.getAttribute("data-speaker")),
          label: unattributed ? "" : (words(dom.textContent) ?? ""),
          unattributed,
        };
      },
    }],
    toDOM: ({ attrs }) => [
      "span",
      {
        class: "note-speaker",
        "data-speaker": attrs.unattributed === true ? "" : (safeId(attrs.party) ?? ""),
        ...(attrs.unattributed === true ? { "data-unattributed": "true" } : {}),
      },
      chipLabel(attrs),
    ],
  },
  mention: {
    group: "inline",
    inline: true,
    atom: true,
    attrs: { kind: { default: "party" }, id: { default: null }, label: { default: "" }, ...suggestionAttrs },
    leafText: ({ attrs }) => chipLabel(attrs),
    parseDOM: [{
      tag: "[data-mention]",
      priority: 60,
      getAttrs: (dom) => {
        const kind = dom.getAttribute("data-mention") as MentionKind;
        if (!MENTION_KINDS.includes(kind)) return false;
        return { kind, id: safeId(dom.getAttribute("data-id")), label: words(dom.textContent) ?? "" };
      },
    }],
    toDOM: ({ attrs }) => [
      "span",
      { class: "note-mention", ...given({ "data-mention": words(attrs.kind), "data-id": safeId(attrs.id) }) },
      chipLabel(attrs),
    ],
  },
};

export const structureMarks: Record<string, MarkSpec> = {
  comment: {
    attrs: { thread: { default: "" } },
    // Several threads may be about the same words.
    excludes: "",
    inclusive: false,
    parseDOM: [{ tag: "span[data-thread]", getAttrs: (dom) => {
      const thread = safeId(dom.getAttribute("data-thread"));
      return thread === null ? false : { thread };
    } }],
    toDOM: (mark) => ["span", { class: "note-commented", "data-thread": safeId(mark.attrs.thread) ?? "" }, 0],
  },
};

/** Where an uploaded picture is. The same for everybody: whether one may see it is asked there. */
export function attachmentPath(id: string): string {
  return `/attachments/${encodeURIComponent(id)}`;
}
