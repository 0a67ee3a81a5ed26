//! What the page tells the note about where it is: the parties of the meeting, the items of its agenda, who has the
//! floor and who spoke before, and whether what is said may be attributed. Read from the element's attributes each time
//! it is needed; the page's live part changes them.

import { safeId, words } from "./structure";

export interface Named {
  id: string;
  /** What stands on the plate, or number and title of an item. */
  label: string;
  /** The full name, to find it by. */
  name: string;
}

export interface Surroundings {
  /** Base path of the meeting; empty if unknown. */
  meeting: string;
  parties: Named[];
  items: Named[];
  paragraphs: Named[];
  /** Who speaks, and who spoke before, the last first: ids of parties. */
  speaking: string | null;
  spoken: string[];
  /** The Chatham House Rule is in force. */
  unattributed: boolean;
  /** Key of the item's kind. */
  kind: string;
  /** Id of the list of parties that fields of owners offer. */
  partiesListId: string;
}

export function readSurroundings(element: HTMLElement, partiesListId: string): Surroundings {
  const { dataset } = element;
  const lists = readLists(dataset.names);
  return {
    meeting: /^\/meetings\/[A-Za-z0-9_-]+$/.test(dataset.meeting ?? "") ? (dataset.meeting ?? "") : "",
    ...lists,
    speaking: safeId(dataset.speaking),
    spoken: (dataset.spoken ?? "").split(" ").filter((id) => safeId(id) !== null),
    unattributed: dataset.unattributed === "true",
    kind: dataset.kind ?? "",
    partiesListId,
  };
}

type Lists = Pick<Surroundings, "parties" | "items" | "paragraphs">;

/** The last that was read: the buttons ask with every keystroke. */
let known: { json: string | undefined; lists: Lists } | null = null;

/** `{"parties":[["id","label","name"],…],"items":[…],"paragraphs":[…]}`. Broken JSON offers nothing. */
function readLists(json: string | undefined): Lists {
  if (known !== null && known.json === json) return known.lists;
  let read: Record<string, unknown> = {};
  try {
    const parsed: unknown = JSON.parse(json ?? "{}");
    if (typeof parsed === "object" && parsed !== null) read = parsed as Record<string, unknown>;
  } catch {
    // Nothing to offer.
  }
  const list = (value: unknown): Named[] =>
    (Array.isArray(value) ? value : []).flatMap((entry: unknown) => {
      if (!Array.isArray(entry)) return [];
      const [id, label, name] = [safeId(entry[0]), words(entry[1]), words(entry[2])];
      return id !== null && label !== null ? [{ id, label, name: name ?? label }] : [];
    });
  const lists = { parties: list(read.parties), items: list(read.items), paragraphs: list(read.paragraphs) };
  known = { json, lists };
  return lists;
}
