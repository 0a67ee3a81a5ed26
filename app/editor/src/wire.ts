//! The messages on the note's socket: y-websocket's (0 sync, 1 awareness) and ours (100: hello, acknowledgement,
//! refusal, news). Only bytes to values and back; what they mean for the note is the provider's business.

import * as decoding from "lib0/decoding";
import * as encoding from "lib0/encoding";
import { writeSyncStep1, writeSyncStep2, writeUpdate } from "y-protocols/sync";
import type * as Y from "yjs";

export const SYNC = 0;
export const AWARENESS = 1;
export const RECORD = 100;

const HELLO = 0;
const ACK = 1;
const REFUSED = 2;
const NEWS = 3;

export type Reason = "too_large" | "malformed" | "gap" | "read_only" | "not_saved" | "quarantined";

/** Instants are microseconds since 1970, UTC. */
export type RecordMessage =
  | { kind: "hello"; epoch: string; connection: string; serverTime: bigint; mayWrite: boolean }
  | { kind: "ack"; count: number; at: bigint }
  | { kind: "refused"; index: number; reason: Reason }
  | { kind: "news"; about: string }
  | { kind: "unknown" };

export function readRecordMessage(decoder: decoding.Decoder): RecordMessage {
  switch (decoding.readVarUint(decoder)) {
    case HELLO:
      return {
        kind: "hello",
        epoch: decoding.readVarString(decoder),
        connection: decoding.readVarString(decoder),
        serverTime: readInstant(decoder),
        mayWrite: decoding.readVarUint(decoder) === 1,
      };
    case ACK:
      return { kind: "ack", count: decoding.readVarUint(decoder), at: readInstant(decoder) };
    case REFUSED:
      return {
        kind: "refused",
        index: decoding.readVarUint(decoder),
        reason: decoding.readVarString(decoder) as Reason,
      };
    case NEWS:
      return { kind: "news", about: decoding.readVarString(decoder) };
    default:
      return { kind: "unknown" };
  }
}

function readInstant(decoder: decoding.Decoder): bigint {
  const text = decoding.readVarString(decoder);
  return /^\d{1,20}$/.test(text) ? BigInt(text) : 0n;
}

export function syncStep1(doc: Y.Doc): Uint8Array {
  return message(SYNC, (encoder) => writeSyncStep1(encoder, doc));
}

export function syncStep2(doc: Y.Doc, theirStateVector: Uint8Array): Uint8Array {
  return message(SYNC, (encoder) => writeSyncStep2(encoder, doc, theirStateVector));
}

export function update(bytes: Uint8Array): Uint8Array {
  return message(SYNC, (encoder) => writeUpdate(encoder, bytes));
}

export function awarenessMessage(bytes: Uint8Array): Uint8Array {
  return message(AWARENESS, (encoder) => encoding.writeVarUint8Array(encoder, bytes));
}

/** An update that says nothing: no structs, no deletions. The server neither stores nor counts it. */
export function isEmptyUpdate(bytes: Uint8Array): boolean {
  return bytes.length === 2 && bytes[0] === 0 && bytes[1] === 0;
}

function message(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, type);
  write(encoder);
  return encoding.toUint8Array(encoder);
}
