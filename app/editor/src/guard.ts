//! Stops an old page from damaging a newer note. y-prosemirror deletes, for everybody, any element its schema does not
//! know; so before a note is bound, and before each remote change reaches the binding, we look for such elements.

import * as Y from "yjs";
import { schema } from "./schema";

/** True when everything below `type` has a name this page's schema knows. */
export function isKnown(type: Y.XmlFragment | Y.XmlElement | Y.XmlText): boolean {
  if (type instanceof Y.XmlText) return hasKnownMarks(type);
  if (type instanceof Y.XmlElement && !(type.nodeName in schema.nodes)) return false;
  return type.toArray().every((child) => isKnownChild(child));
}

/**
 * Calls `found` as soon as a change brings something unknown. Must be set before the editor is bound: Yjs calls
 * observers in the order in which they came, and `found` has to take the editor away first.
 */
export function watchUnknown(fragment: Y.XmlFragment, found: () => void): () => void {
  const look = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    if (events.some((event) => bringsUnknown(event))) found();
  };
  fragment.observeDeep(look);
  return () => fragment.unobserveDeep(look);
}

function bringsUnknown(event: Y.YEvent<Y.AbstractType<unknown>>): boolean {
  if (event.target instanceof Y.XmlText) return !hasKnownMarks(event.target);
  return event.changes.delta.some(
    (part) => Array.isArray(part.insert) && part.insert.some((child: unknown) => !isKnownChild(child)),
  );
}

function isKnownChild(child: unknown): boolean {
  return (child instanceof Y.XmlElement || child instanceof Y.XmlText) && isKnown(child);
}

function hasKnownMarks(text: Y.XmlText): boolean {
  const delta = text.toDelta() as { insert: unknown; attributes?: Record<string, unknown> }[];
  return delta.every((part) => Object.keys(part.attributes ?? {}).every((mark) => markName(mark) in schema.marks));
}

/** Marks that may overlap themselves are written as `name--hash`. */
function markName(written: string): string {
  return written.replace(/--.*$/, "");
}
