//! Keeps one note in step with the server over one WebSocket, and knows honestly how far the person's own text has come:
//! on this device, sent, or in the record. Our own instead of y-websocket's, which calls a note "synced" after the first
//! handshake and cannot say whether anything was stored. Leaves out keeping text on the device (local-copy.ts) and words.

import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { applyAwarenessUpdate, encodeAwarenessUpdate, removeAwarenessStates, type Awareness } from "y-protocols/awareness";
import { readSyncMessage } from "y-protocols/sync";
import * as Y from "yjs";
import { Ledger } from "./ledger";
import { isLocalCopy } from "./local-copy";
import * as wire from "./wire";

/** `signed_out` and `closed` are answers, not accidents: we do not knock again until the person comes back to the page. */
export type Link = "connecting" | "open" | "lost" | "signed_out" | "closed";
export type Save = "connecting" | "device" | "sent" | "record";

export interface Condition {
  link: Link;
  save: Save;
  /** When the text last became part of the record, by the server's clock: microseconds, or null if not known. */
  at: bigint | null;
  refusal: wire.Reason | null;
  mayWrite: boolean;
  /** The whole note has arrived at least once. */
  synced: boolean;
}

export interface ProviderOptions {
  url: string;
  doc: Y.Doc;
  awareness: Awareness;
  /** There is text from an earlier visit which may not have reached the record. */
  unsaved: boolean;
  /** Asked on each connection before anything is exchanged; false leaves the room for good. */
  accept: (hello: { epoch: string; mayWrite: boolean }) => Promise<boolean>;
  changed: (condition: Condition) => void;
  /** Somebody else's words are about to come into the text. */
  arriving?: () => void;
  /** Something beside the text has changed; also after each greeting, for it may have changed meanwhile. */
  news?: (about: string) => void;
  openSocket?: (url: string) => WebSocket;
  random?: () => number;
  /** Waiting times in milliseconds; tests make them short. */
  timing?: Partial<Timing>;
}

export interface Timing {
  retryFirst: number;
  retryLongest: number;
  answer: number;
  silence: number;
  awareness: number;
}

const TIMING: Timing = { retryFirst: 500, retryLongest: 30_000, answer: 10_000, silence: 45_000, awareness: 80 };
const SIGNED_OUT = 4401;
const NOT_OPEN = new Set([1008, 4403, 4404]);
const FRAME_TOO_LARGE = 1009;
/** Far below every limit on a single change. */
const SMALL_BYTES = 16 * 1024;

export class Provider {
  readonly #options: ProviderOptions;
  readonly #timing: Timing;
  #socket: WebSocket | null = null;
  #link: Link = "connecting";
  #ledger = new Ledger();
  /** The messages of a connection are handled one after the other, also while `accept` is being asked. */
  #inbox: Promise<void> = Promise.resolve();
  #greeted = false;
  /** The server's state vector came and our answer to it went out: from here on single updates make sense to it. */
  #handshook = false;
  #synced = false;
  #unsaved: boolean;
  #mayWrite = false;
  #at: bigint | null = null;
  #refusal: wire.Reason | null = null;
  /** A change the record cannot take: its size in bytes. We resend only once the difference has become smaller. */
  #blockedBytes: number | null = null;
  #serverStateVector: Uint8Array | undefined;
  #attempts = 0;
  #retry: ReturnType<typeof setTimeout> | undefined;
  /** After a refusal that time heals the server asks for what it lacks; if it does not, we begin anew. */
  #expectAsked: ReturnType<typeof setTimeout> | undefined;
  #shrink: ReturnType<typeof setTimeout> | undefined;
  #presence: ReturnType<typeof setTimeout> | undefined;
  #watch: ReturnType<typeof setInterval> | undefined;
  #heardAt = 0;
  #probing = false;
  #ended = false;

  constructor(options: ProviderOptions) {
    this.#options = options;
    this.#timing = { ...TIMING, ...options.timing };
    this.#unsaved = options.unsaved;
    options.doc.on("update", this.#docUpdated);
    options.awareness.on("update", this.#awarenessUpdated);
  }

  get condition(): Condition {
    return {
      link: this.#link,
      save: this.#save(),
      at: this.#at,
      refusal: this.#refusal,
      mayWrite: this.#mayWrite,
      synced: this.#synced,
    };
  }

  /** Text of this person that the server has not confirmed. */
  get unsaved(): boolean {
    return this.#unsaved;
  }

  connect(): void {
    if (this.#ended || this.#socket !== null) return;
    clearTimeout(this.#retry);
    if (this.#link !== "lost") this.#link = "connecting";
    const socket = this.#options.openSocket?.(this.#options.url) ?? new WebSocket(this.#options.url);
    socket.binaryType = "arraybuffer";
    this.#socket = socket;
    this.#ledger = new Ledger();
    this.#greeted = false;
    this.#handshook = false;
    this.#heardAt = Date.now();
    this.#probing = false;
    this.#inbox = Promise.resolve();
    socket.onmessage = (event: MessageEvent<ArrayBuffer>) => {
      this.#heardAt = Date.now();
      this.#probing = false;
      const bytes = new Uint8Array(event.data);
      this.#inbox = this.#inbox.then(() => this.#receive(socket, bytes)).catch((error: unknown) => {
        // Bytes we cannot read: the connection is of no use, the text is.
        console.error("The note's connection sent something unreadable and is opened anew.", error);
        socket.close();
      });
    };
    socket.onclose = (event) => this.#closed(socket, event.code);
    socket.onerror = () => undefined; // The close that follows says all there is.
    clearInterval(this.#watch);
    this.#watch = setInterval(() => this.#look(), Math.max(this.#timing.answer / 4, 1));
    this.#tell();
  }

  /** Somebody is at the page again, the network is back, or the right to write changed: try now, not later. */
  reconnect(): void {
    if (this.#ended) return;
    this.#attempts = 0;
    if (this.#socket === null) this.connect();
    else this.#restart(this.#socket);
  }

  /** Like `reconnect`, for when the connection may be well. */
  wake(): void {
    if (this.#socket === null) this.reconnect();
    else this.#probe();
  }

  /** Ends at once. What is unsaved stays on the device. */
  end(): void {
    if (this.#ended) return;
    this.#ended = true;
    clearTimeout(this.#retry);
    clearTimeout(this.#shrink);
    clearTimeout(this.#expectAsked);
    clearTimeout(this.#presence);
    clearInterval(this.#watch);
    this.#options.doc.off("update", this.#docUpdated);
    this.#options.awareness.off("update", this.#awarenessUpdated);
    const socket = this.#socket;
    this.#socket = null;
    socket?.close(1000);
  }

  #save(): Save {
    if (this.#unsaved) {
      const underWay = this.#handshook && this.#refusal === null && this.#ledger.outstanding > 0;
      return underWay ? "sent" : "device";
    }
    return this.#synced ? "record" : "connecting";
  }

  #tell(): void {
    if (!this.#ended) this.#options.changed(this.condition);
  }

  #docUpdated = (bytes: Uint8Array, origin: unknown): void => {
    if (origin === this || isLocalCopy(origin)) return;
    // An observer or a viewer may tidy up its own copy; that is no text of theirs.
    if (this.#greeted && !this.#mayWrite) return;
    this.#unsaved = true;
    if (this.#blockedBytes !== null) this.#retryWhenSmaller();
    else if (this.#handshook && this.#mayWrite && this.#send(wire.update(bytes))) {
      this.#ledger.sent("change", Date.now());
    }
    this.#tell();
  };

  #awarenessUpdated = (change: { added: number[]; updated: number[]; removed: number[] }, origin: unknown): void => {
    if (origin !== "local" || this.#presence !== undefined) return;
    this.#presence = setTimeout(() => {
      this.#presence = undefined;
      this.#sendPresence();
    }, this.#timing.awareness);
  };

  #sendPresence(): void {
    const { awareness } = this.#options;
    if (!this.#handshook || !awareness.meta.has(awareness.clientID)) return;
    this.#send(wire.awarenessMessage(encodeAwarenessUpdate(awareness, [awareness.clientID])));
  }

  async #receive(socket: WebSocket, bytes: Uint8Array): Promise<void> {
    if (socket !== this.#socket) return;
    const decoder = decoding.createDecoder(bytes);
    const type = decoding.readVarUint(decoder);
    if (type === wire.RECORD) {
      await this.#receiveRecord(socket, wire.readRecordMessage(decoder));
    } else if (type === wire.SYNC && this.#greeted) {
      this.#receiveSync(decoder);
    } else if (type === wire.AWARENESS && this.#greeted) {
      applyAwarenessUpdate(this.#options.awareness, decoding.readVarUint8Array(decoder), this);
    }
  }

  async #receiveRecord(socket: WebSocket, message: wire.RecordMessage): Promise<void> {
    if (message.kind === "hello") {
      if (!(await this.#options.accept(message))) {
        this.end();
        return;
      }
      if (socket === this.#socket) this.#greet(message.mayWrite, message.serverTime);
      this.#options.news?.("greeting");
    } else if (message.kind === "news") {
      this.#options.news?.(message.about);
    } else if (message.kind === "ack") {
      this.#ledger.acknowledged(message.count, Date.now());
      if (message.at > 0n) this.#at = message.at;
      if (this.#handshook && this.#ledger.settled && this.#blockedBytes === null) {
        this.#unsaved = false;
        this.#refusal = null;
        this.#attempts = 0;
      }
    } else if (message.kind === "refused") {
      this.#refused(message.index, message.reason);
    }
    this.#tell();
  }

  /** The server's hello: the first begins the exchange, a later one says that the right to write has changed. */
  #greet(mayWrite: boolean, serverTime: bigint): void {
    const again = this.#greeted;
    this.#greeted = true;
    this.#mayWrite = mayWrite;
    this.#link = "open";
    if (mayWrite && this.#refusal === "read_only") this.#refusal = null;
    if (this.#at === null && serverTime > 0n) this.#at = serverTime;
    // To a new writer the server's own question follows, and our answer to it carries what waited.
    if (!again) this.#send(wire.syncStep1(this.#options.doc));
  }

  #receiveSync(decoder: decoding.Decoder): void {
    const kind = decoding.peekVarUint(decoder);
    if (kind === 0) {
      decoding.readVarUint(decoder);
      this.#serverStateVector = decoding.readVarUint8Array(decoder);
      this.#answerStep1(this.#serverStateVector);
    } else {
      this.#options.arriving?.();
      readSyncMessage(decoder, encoding.createEncoder(), this.#options.doc, this);
      if (kind === 1) this.#synced = true;
      if (kind === 1 && !this.#unsaved) this.#attempts = 0;
    }
    this.#tell();
  }

  #answerStep1(serverStateVector: Uint8Array): void {
    const { doc, awareness } = this.#options;
    const first = !this.#handshook;
    this.#handshook = true;
    clearTimeout(this.#expectAsked);
    const missing = Y.encodeStateAsUpdate(doc, serverStateVector);
    if (this.#mayTryAgain(missing.length)) {
      this.#blockedBytes = null;
      this.#refusal = null;
    }
    if (this.#mayWrite && this.#unsaved && this.#blockedBytes === null && !wire.isEmptyUpdate(missing)) {
      if (this.#send(wire.syncStep2(doc, serverStateVector))) this.#ledger.sent("whole", Date.now());
    } else {
      // Nothing of ours is to go there; y-websocket's etiquette asks for an answer all the same.
      this.#send(EMPTY_STEP2);
      if (wire.isEmptyUpdate(missing)) this.#unsaved = false;
    }
    // A new clock, so that pages which were told we had left take us back.
    if (first && awareness.getLocalState() !== null) awareness.setLocalState(awareness.getLocalState());
  }

  #refused(index: number, reason: wire.Reason): void {
    this.#ledger.refused(index);
    // A gap is not the person's doing and heals by itself, so they are not troubled with it.
    if (reason !== "gap") this.#refusal = reason;
    if (reason === "read_only" || reason === "quarantined") this.#mayWrite = false;
    if (reason === "gap" || reason === "not_saved") {
      clearTimeout(this.#expectAsked);
      // A database that is away may take its time; a gap is asked about at once.
      const patience = this.#timing.answer * (reason === "gap" ? 1 : 6);
      this.#expectAsked = setTimeout(() => this.#socket && this.#restart(this.#socket), patience);
    } else if (reason !== "read_only") {
      this.#block();
    }
  }

  #block(): void {
    this.#blockedBytes = Y.encodeStateAsUpdate(this.#options.doc, this.#serverStateVector).length;
  }

  /** After a refused change: looks, at most every few seconds, whether what is missing there may go now. */
  #retryWhenSmaller(): void {
    if (this.#shrink !== undefined) return;
    this.#shrink = setTimeout(() => {
      this.#shrink = undefined;
      const known = this.#serverStateVector;
      if (!known || !this.#handshook) return;
      if (!this.#mayTryAgain(Y.encodeStateAsUpdate(this.#options.doc, known).length)) return;
      this.#answerStep1(known);
      this.#tell();
    }, this.#timing.answer / 5);
  }

  /**
   * The same bytes would only be refused again. Smaller ones may pass; and small ones that were `too_large` met a full
   * note, in which there may be room again.
   */
  #mayTryAgain(bytes: number): boolean {
    if (this.#blockedBytes === null) return false;
    return bytes < this.#blockedBytes * 0.9 || (this.#refusal === "too_large" && bytes < SMALL_BYTES);
  }

  #send(message: Uint8Array): boolean {
    if (this.#socket?.readyState !== OPEN) return false;
    // TypeScript's ArrayBufferLike covers shared memory, which lib0 never makes.
    this.#socket.send(message as Uint8Array<ArrayBuffer>);
    return true;
  }

  /** A browser cannot see pings. A connection that answers nothing is dead, whatever the operating system believes. */
  #look(): void {
    const now = Date.now();
    const socket = this.#socket;
    if (socket === null) return;
    const silent = now - this.#heardAt;
    if (this.#ledger.waitedMs(now) > this.#timing.answer) this.#restart(socket);
    else if ((this.#probing || !this.#greeted) && silent > this.#timing.answer) this.#restart(socket);
    else if (silent > this.#timing.silence) this.#probe();
  }

  #probe(): void {
    if (this.#probing || !this.#handshook) return;
    this.#probing = true;
    this.#heardAt = Date.now();
    this.#send(wire.syncStep1(this.#options.doc));
  }

  /** Leaves a connection without waiting for its close, which on a dead network can take minutes. */
  #restart(socket: WebSocket): void {
    socket.onclose = null;
    socket.onmessage = null;
    socket.close(1000);
    this.#closed(socket, 1006);
  }

  #closed(socket: WebSocket, code: number): void {
    if (socket !== this.#socket) return;
    this.#socket = null;
    this.#handshook = false;
    clearInterval(this.#watch);
    clearTimeout(this.#expectAsked);
    this.#forgetPeers();
    if (code === FRAME_TOO_LARGE && this.#unsaved) {
      // Sending the same again would close the next connection too, for ever.
      this.#refusal = "too_large";
      this.#block();
    }
    if (code === SIGNED_OUT) this.#link = "signed_out";
    else if (NOT_OPEN.has(code)) this.#link = "closed";
    else {
      this.#link = "lost";
      this.#retryLater();
    }
    this.#tell();
  }

  /** Full jitter: after a server restart the room's 200 pages must not come back in step. */
  #retryLater(): void {
    const { retryFirst, retryLongest } = this.#timing;
    const ceiling = Math.min(retryLongest, retryFirst * 2 ** this.#attempts);
    this.#attempts = Math.min(this.#attempts + 1, 20);
    const random = this.#options.random ?? Math.random;
    clearTimeout(this.#retry);
    this.#retry = setTimeout(() => this.connect(), random() * ceiling);
  }

  #forgetPeers(): void {
    const { awareness } = this.#options;
    const others = [...awareness.getStates().keys()].filter((client) => client !== awareness.clientID);
    removeAwarenessStates(awareness, others, this);
  }
}

const OPEN = 1;
const EMPTY_STEP2 = new Uint8Array([wire.SYNC, 1, 2, 0, 0]);
