//! The note on this device: text that had not reached the record survives a reload, a dead server and an expired
//! sign-in. Kept per person, room and epoch, so that two people on one machine, or two histories of one note, never
//! mix. What is all in the record is removed when the page leaves the note: notes can be confidential, devices shared.

import { clearDocument, IndexeddbPersistence } from "y-indexeddb";
import * as Y from "yjs";

const PREFIX = "entente-note";
const OPENING_MS = 2_000;

/** The small facts: which epoch of a note this device knows, what is unsaved, what was put aside. */
export class LocalCopies {
  readonly #storage: Storage | null;
  readonly #person: string;

  constructor(person: string, storage: Storage | null = ownStorage()) {
    this.#storage = storage;
    this.#person = person;
  }

  epochOf(room: string): string | null {
    return this.#read(this.#key("epoch", room));
  }

  remember(room: string, epoch: string): void {
    this.#write(this.#key("epoch", room), epoch);
  }

  isUnsaved(room: string, epoch: string): boolean {
    return this.#read(this.#key("unsaved", room, epoch)) !== null;
  }

  setUnsaved(room: string, epoch: string, unsaved: boolean): void {
    if (unsaved !== this.isUnsaved(room, epoch)) this.#write(this.#key("unsaved", room, epoch), unsaved ? "1" : null);
  }

  /** The note was rebuilt under another epoch: unsaved text of the old one is kept, but never merged. */
  async replaceEpoch(room: string, old: string, epoch: string): Promise<void> {
    this.remember(room, epoch);
    if (this.isUnsaved(room, old)) this.#write(this.#key("aside", room), old);
    else await removeDatabase(this.database(room, old));
  }

  /** The text that was put aside, as plain lines, or null. */
  async aside(room: string): Promise<string | null> {
    const epoch = this.#read(this.#key("aside", room));
    if (epoch === null) return null;
    const doc = new Y.Doc();
    const copy = await openCopy(this.database(room, epoch), doc);
    const text = plainText(doc.getXmlFragment("prosemirror")).trim();
    await copy?.destroy();
    doc.destroy();
    return text === "" ? null : text;
  }

  async discardAside(room: string): Promise<void> {
    const epoch = this.#read(this.#key("aside", room));
    if (epoch === null) return;
    this.#write(this.#key("aside", room), null);
    this.setUnsaved(room, epoch, false);
    await removeDatabase(this.database(room, epoch));
  }

  database(room: string, epoch: string): string {
    return this.#key("text", room, epoch);
  }

  #key(what: string, ...rest: string[]): string {
    return [PREFIX, what, this.#person, ...rest].join("/");
  }

  #read(key: string): string | null {
    try {
      return this.#storage?.getItem(key) ?? null;
    } catch {
      return null;
    }
  }

  #write(key: string, value: string | null): void {
    try {
      if (value === null) this.#storage?.removeItem(key);
      else this.#storage?.setItem(key, value);
    } catch {
      // A full or forbidden storage costs the hint, not the text.
    }
  }
}

/** Opens the copy and lets it fill `doc`; null where the browser keeps nothing (private windows, storage forbidden). */
export async function openCopy(database: string, doc: Y.Doc): Promise<IndexeddbPersistence | null> {
  if (typeof indexedDB === "undefined") return null;
  const copy = new IndexeddbPersistence(database, doc);
  // y-indexeddb says nothing when the browser refuses to open a database; it only never becomes ready.
  const ready = await Promise.race([
    copy.whenSynced.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(resolve, OPENING_MS, false)),
  ]);
  return ready ? copy : null;
}

/** True for changes that come from the local copy: they are not new text. */
export function isLocalCopy(origin: unknown): boolean {
  return origin instanceof IndexeddbPersistence;
}

/** While a page holds this, no other page of the person removes the database. Answers how to let go. */
export function holdCopy(database: string): () => void {
  if (!("locks" in navigator)) return () => undefined;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  navigator.locks.request(database, { mode: "shared" }, () => held).catch(() => undefined);
  return release;
}

/** Removes a database that nobody holds; without the Web Locks API we cannot know, and leave it. */
export async function removeDatabase(database: string): Promise<void> {
  if (typeof navigator === "undefined" || !("locks" in navigator)) return;
  await navigator.locks.request(database, { ifAvailable: true }, async (lock) => {
    if (lock) await clearDocument(database);
  });
}

function ownStorage(): Storage | null {
  try {
    return localStorage;
  } catch {
    return null;
  }
}

export function plainText(type: Y.XmlFragment | Y.XmlElement): string {
  return type
    .toArray()
    .map((child) => {
      if (child instanceof Y.XmlText) {
        return (child.toDelta() as { insert: unknown }[])
          .map((part) => (typeof part.insert === "string" ? part.insert : ""))
          .join("");
      }
      return child instanceof Y.XmlElement ? `${plainText(child)}\n` : "";
    })
    .join("");
}
