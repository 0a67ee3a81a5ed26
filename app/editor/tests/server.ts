//! A small real server of the note protocol: y-websocket plus our acknowledgements, on Yjs and `ws`. Tests decide what
//! it refuses, when it acknowledges, and when it drops its connections.

import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { WebSocketServer, type WebSocket } from "ws";
import { applyAwarenessUpdate, Awareness, encodeAwarenessUpdate } from "y-protocols/awareness";
import { readSyncStep1, writeSyncStep1, writeUpdate } from "y-protocols/sync";
import * as Y from "yjs";

const START = 1_700_000_000_000_000n;

interface Connection {
  socket: WebSocket;
  count: number;
  settled: number;
  clients: Set<number>;
}

export class NoteServer {
  doc = new Y.Doc();
  epoch = "epoch-1";
  mayWrite = true;
  /** While true, changes are taken but not acknowledged. */
  holdsAcks = false;
  /** Refuses this many changes for this reason. */
  refuse: { reason: string; times: number } | null = null;
  /** Closes each new connection with this code. */
  turnAway: number | null = null;
  joined = 0;
  readonly changes: Uint8Array[] = [];
  readonly #awareness: Awareness;
  readonly #connections = new Set<Connection>();
  #server: WebSocketServer | null = null;

  constructor() {
    this.#awareness = new Awareness(this.doc);
    this.#awareness.setLocalState(null);
    clearInterval(this.#awareness._checkInterval as unknown as ReturnType<typeof setInterval>);
  }

  async listen(port = 0): Promise<number> {
    this.#server = new WebSocketServer({ port, host: "127.0.0.1" });
    await once(this.#server, "listening");
    this.#server.on("connection", (socket) => this.#join(socket));
    return (this.#server.address() as AddressInfo).port;
  }

  async stop(): Promise<void> {
    this.drop();
    const server = this.#server;
    this.#server = null;
    if (server) await new Promise((resolve) => server.close(resolve));
  }

  /** All connections break, as on a server's death. */
  drop(): void {
    for (const { socket } of this.#connections) socket.terminate();
    this.#connections.clear();
  }

  acknowledge(): void {
    this.holdsAcks = false;
    for (const connection of this.#connections) this.#ack(connection);
  }

  /** A person elsewhere writes. */
  write(change: (doc: Y.Doc) => void): void {
    const before = Y.encodeStateVector(this.doc);
    change(this.doc);
    this.#share(Y.encodeStateAsUpdate(this.doc, before), null);
  }

  /** Asks every page what it has that the server lacks. */
  ask(): void {
    for (const connection of this.#connections) send(connection, 0, (encoder) => writeSyncStep1(encoder, this.doc));
  }

  #join(socket: WebSocket): void {
    this.joined += 1;
    if (this.turnAway !== null) {
      socket.close(this.turnAway);
      return;
    }
    const connection: Connection = { socket, count: 0, settled: 0, clients: new Set() };
    this.#connections.add(connection);
    socket.on("message", (bytes: Buffer) => this.#receive(connection, new Uint8Array(bytes)));
    socket.on("close", () => this.#connections.delete(connection));
    send(connection, 100, (encoder) => {
      encoding.writeVarUint(encoder, 0);
      encoding.writeVarString(encoder, this.epoch);
      encoding.writeVarString(encoder, `connection-${this.joined}`);
      encoding.writeVarString(encoder, START.toString());
      encoding.writeVarUint(encoder, this.mayWrite ? 1 : 0);
    });
    send(connection, 0, (encoder) => writeSyncStep1(encoder, this.doc));
    const here = [...this.#awareness.getStates().keys()];
    if (here.length > 0) {
      send(connection, 1, (encoder) => encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(this.#awareness, here)));
    }
  }

  #receive(connection: Connection, bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    const type = decoding.readVarUint(decoder);
    if (type === 1) {
      applyAwarenessUpdate(this.#awareness, decoding.readVarUint8Array(decoder), null);
      for (const other of this.#connections) if (other !== connection) other.socket.send(bytes);
      return;
    }
    const kind = decoding.readVarUint(decoder);
    if (kind === 0) {
      send(connection, 0, (encoder) => readSyncStep1(decoder, encoder, this.doc));
      return;
    }
    const change = decoding.readVarUint8Array(decoder);
    if (change.length <= 2) return;
    connection.count += 1;
    if (!this.mayWrite) this.#refused(connection, "read_only");
    else if (this.refuse && this.refuse.times-- > 0) this.#refused(connection, this.refuse.reason);
    else {
      Y.applyUpdate(this.doc, change);
      this.changes.push(change);
      this.#share(change, connection);
    }
    connection.settled = connection.count;
    if (!this.holdsAcks) this.#ack(connection);
  }

  #share(change: Uint8Array, from: Connection | null): void {
    for (const other of this.#connections) {
      if (other !== from) send(other, 0, (encoder) => writeUpdate(encoder, change));
    }
  }

  #ack(connection: Connection): void {
    send(connection, 100, (encoder) => {
      encoding.writeVarUint(encoder, 1);
      encoding.writeVarUint(encoder, connection.settled);
      encoding.writeVarString(encoder, (START + BigInt(connection.settled) * 1_000_000n).toString());
    });
  }

  #refused(connection: Connection, reason: string): void {
    send(connection, 100, (encoder) => {
      encoding.writeVarUint(encoder, 2);
      encoding.writeVarUint(encoder, connection.count);
      encoding.writeVarString(encoder, reason);
    });
  }
}

function send(connection: Connection, type: number, write: (encoder: encoding.Encoder) => void): void {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  connection.socket.send(encoding.toUint8Array(encoder));
}
