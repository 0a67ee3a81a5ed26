//! One note joined: its Yjs document, its connection and its copy on this device, from joining to leaving. The element
//! makes one for each room and throws it away when the agenda moves on. Leaves out everything one can see.

import { Awareness } from "y-protocols/awareness";
import * as Y from "yjs";
import type { IndexeddbPersistence } from "y-indexeddb";
import { holdCopy, LocalCopies, openCopy, removeDatabase } from "./local-copy";
import { Provider, type Condition } from "./provider";

const LEAVING_MS = 5_000;
/** The server puts the true name and colour in. */
const NOBODY_YET = { user: { name: "", color: 0 } };

export interface RoomOptions {
  room: string;
  url: string;
  /** What the page believed when it was made; from the greeting on the server's word counts. */
  writable: boolean;
  copies: LocalCopies;
  changed: (condition: Condition) => void;
  /** Somebody else's words are about to come into the text. */
  arriving?: () => void;
  /** Something beside the text has changed. */
  news?: () => void;
  /** There is text to show: the server's, or without the server this device's. */
  ready: () => void;
  /** The server rebuilt the note: this room is over, join again. */
  rebuilt: () => void;
}

export class Room {
  readonly doc = new Y.Doc();
  readonly awareness = new Awareness(this.doc);
  readonly provider: Provider;
  readonly #options: RoomOptions;
  #epoch: string | null;
  #copy: IndexeddbPersistence | null = null;
  #letGo: () => void = () => undefined;
  #ready = false;
  #givenUp = false;
  #left = false;

  constructor(options: RoomOptions) {
    this.#options = options;
    this.#epoch = options.copies.epochOf(options.room);
    quietAwareness(this.awareness, options.writable);
    this.provider = new Provider({
      url: options.url,
      doc: this.doc,
      awareness: this.awareness,
      unsaved: this.#epoch !== null && options.copies.isUnsaved(options.room, this.#epoch),
      accept: (hello) => this.#accept(hello.epoch, hello.mayWrite),
      changed: (condition) => this.#changed(condition),
      arriving: () => options.arriving?.(),
      news: () => options.news?.(),
    });
  }

  get fragment(): Y.XmlFragment {
    return this.doc.getXmlFragment("prosemirror");
  }

  /** False where the browser keeps nothing on this device. */
  get keepsCopy(): boolean {
    return this.#copy !== null;
  }

  /** What was not sent is somewhere else now, and no longer wanted here. */
  giveUp(): void {
    this.#givenUp = true;
    if (this.#epoch !== null) this.#options.copies.setUnsaved(this.#options.room, this.#epoch, false);
  }

  async join(): Promise<void> {
    const { copies, room, writable } = this.#options;
    // Readers keep no copy, unless text of theirs is waiting from when they still could write.
    if (this.#epoch !== null && (writable || copies.isUnsaved(room, this.#epoch))) await this.#open(this.#epoch);
    if (!this.#left) this.provider.connect();
  }

  /** Leaves the room; what is on its way gets some seconds to arrive, what does not arrive stays on this device. */
  async leave(): Promise<void> {
    if (this.#left) return;
    this.#left = true;
    this.awareness.setLocalState(null);
    const deadline = Date.now() + LEAVING_MS;
    while (this.provider.condition.save === "sent" && Date.now() < deadline) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    const clean = this.#givenUp || !this.provider.unsaved;
    this.provider.end();
    await this.#copy?.destroy();
    this.#letGo();
    if (clean && this.#epoch !== null) await removeDatabase(this.#database(this.#epoch));
    this.awareness.destroy();
    this.doc.destroy();
  }

  /** Asked at each greeting: on every connection, and when the right to write changes. */
  async #accept(epoch: string, mayWrite: boolean): Promise<boolean> {
    const { copies, room } = this.#options;
    if (this.#epoch === null) {
      this.#epoch = epoch;
      copies.remember(room, epoch);
    }
    if (this.#epoch === epoch) {
      if (mayWrite && this.#copy === null && !this.#left) await this.#open(epoch);
      if (mayWrite && this.awareness.getLocalState() === null) this.awareness.setLocalState(NOBODY_YET);
      return true;
    }
    copies.setUnsaved(room, this.#epoch, this.provider.unsaved);
    await this.#copy?.destroy();
    this.#copy = null;
    this.#letGo();
    await copies.replaceEpoch(room, this.#epoch, epoch);
    this.#left = true;
    this.#options.rebuilt();
    return false;
  }

  async #open(epoch: string): Promise<void> {
    this.#letGo = holdCopy(this.#database(epoch));
    const copy = await openCopy(this.#database(epoch), this.doc);
    if (this.#left) await copy?.destroy();
    else this.#copy = copy;
  }

  #changed(condition: Condition): void {
    const { copies, room } = this.#options;
    if (this.#epoch !== null && !this.#givenUp) copies.setUnsaved(room, this.#epoch, this.provider.unsaved);
    if (this.#left) return;
    const onlyHere = condition.link !== "connecting" && condition.link !== "open" && this.fragment.length > 0;
    if (!this.#ready && (condition.synced || onlyHere)) {
      this.#ready = true;
      this.#options.ready();
    }
    this.#options.changed(condition);
  }

  #database(epoch: string): string {
    return this.#options.copies.database(this.#options.room, epoch);
  }
}

/**
 * No renewals every 15 seconds and no forgetting after 30: the server says who comes and goes, and a room of 200
 * people would otherwise chatter without anything having changed.
 */
function quietAwareness(awareness: Awareness, writable: boolean): void {
  clearInterval(awareness._checkInterval as unknown as ReturnType<typeof setInterval>);
  awareness.setLocalState(writable ? NOBODY_YET : null);
}
