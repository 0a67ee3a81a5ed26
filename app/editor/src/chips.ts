//! "Who said" and mentions: putting them into the text, and drawing them. Who said something is put in with one key: the
//! party that has the floor now. Under the Chatham House Rule nobody is named: neither offered, nor kept in the text.

import { InputRule } from "prosemirror-inputrules";
import type { Node } from "prosemirror-model";
import { TextSelection, type Command, type EditorState, type Transaction } from "prosemirror-state";
import type { EditorView, NodeView } from "prosemirror-view";
import { make } from "./dom";
import type { Option, Question } from "./picker";
import { nodeType } from "./schema";
import { chipLabel, safeId, words as line, type MentionKind } from "./structure";
import { suggestionLook } from "./suggested";
import type { Named, Surroundings } from "./surroundings";
import type { Words } from "./words";

export interface ChipContext {
  words: Words;
  surroundings: () => Surroundings;
  ask: (question: Question) => void;
  view: () => EditorView | null;
}

/**
 * The key for "who said": at once the party that has the floor. Pressed again right behind a chip, or while nobody has
 * the floor, it asks.
 */
export function whoSaid(context: ChipContext): Command {
  return (state, dispatch) => {
    if (!maySetInline(state)) return false;
    if (!dispatch) return true;
    const { parties, speaking, unattributed } = context.surroundings();
    const party = parties.find((party) => party.id === speaking);
    if (unattributed) dispatch(insertSpeaker(state, null));
    else if (party && chipBefore(state) === null) dispatch(insertSpeaker(state, party));
    else askWho(context);
    return true;
  };
}

/** The button: always asks, except where there is nothing to choose. */
export function whoSaidOf(context: ChipContext): Command {
  return (state, dispatch) => {
    if (!maySetInline(state)) return false;
    if (!dispatch) return true;
    if (context.surroundings().unattributed) dispatch(insertSpeaker(state, null));
    else askWho(context);
    return true;
  };
}

function maySetInline(state: EditorState): boolean {
  const { $from } = state.selection;
  return $from.parent.inlineContent && $from.parent.canReplaceWith($from.index(), $from.index(), nodeType("speaker"));
}

/** Who may be chosen: who speaks, then who spoke, the last first, then all parties as the page lists them. */
export function speakersOffered(surroundings: Surroundings, words: Words): Option[] {
  const { parties, speaking, spoken } = surroundings;
  const first = [...new Set([speaking, ...spoken])].flatMap((id) => parties.filter((party) => party.id === id));
  const rest = parties.filter((party) => !first.includes(party));
  return [...first, ...rest].map((party) => {
    const why = party.id === speaking ? words("who-speaks-now") : first.includes(party) ? words("who-spoke") : "";
    const hint = why !== "" ? why : party.name === party.label ? "" : party.name;
    return { id: party.id, label: party.label, hint, find: party.name };
  });
}

function askWho(context: ChipContext): void {
  const surroundings = context.surroundings();
  context.ask({
    label: context.words("who-said"),
    options: speakersOffered(surroundings, context.words),
    choose: ({ id }) => {
      const view = context.view();
      const party = surroundings.parties.find((party) => party.id === id);
      // The rule may have come into force while the list was open.
      if (view?.editable) view.dispatch(insertSpeaker(view.state, context.surroundings().unattributed ? null : (party ?? null)));
      view?.focus();
    },
    cancel: (_typed, left) => {
      if (!left) context.view()?.focus();
    },
  });
}

/** Puts the chip in, instead of one that stands right before the caret, and a space behind it. `null` names nobody. */
function insertSpeaker(state: EditorState, party: Named | null): Transaction {
  const chip = nodeType("speaker").create(
    party ? { party: party.id, label: party.label, unattributed: false } : { party: null, label: "", unattributed: true },
  );
  const before = chipBefore(state);
  return insertInline(state, chip, before ?? state.selection.from);
}

/** Where the chip begins that stands right before the caret, with or without a space in between. */
function chipBefore(state: EditorState): number | null {
  const { $from, empty } = state.selection;
  if (!empty) return null;
  const spaced = $from.nodeBefore?.isText === true && $from.nodeBefore.text === " ";
  const node = spaced ? $from.parent.maybeChild($from.index() - ($from.textOffset > 0 ? 1 : 2)) : $from.nodeBefore;
  if (node?.type !== nodeType("speaker")) return null;
  return $from.pos - (spaced ? 1 : 0) - node.nodeSize;
}

function insertInline(state: EditorState, chip: Node, from: number): Transaction {
  const transaction = state.tr.replaceWith(from, state.selection.to, chip);
  const behind = from + chip.nodeSize;
  const next = transaction.doc.resolve(behind).nodeAfter;
  if (!next?.isText || !/^\s/.test(next.text ?? "")) transaction.insert(behind, state.schema.text(" "));
  transaction.setSelection(TextSelection.create(transaction.doc, behind + 1));
  return transaction.scrollIntoView();
}

/** `@` asks for a party, `#` for an item or paragraph; only where a word begins, so that addresses stay addresses. */
export function mentionRules(context: ChipContext): InputRule[] {
  return [
    new InputRule(/(?:^|[\s(\ufffc])(@)$/, (state, _match, _start, end) => askMention(context, state, end, "@"), { inCodeMark: false }),
    new InputRule(/(?:[\s(\ufffc])(#)$/, (state, _match, _start, end) => askMention(context, state, end, "#"), { inCodeMark: false }),
  ];
}

/** The buttons for the same. */
export function mentionOf(context: ChipContext, sign: "@" | "#"): Command {
  return (state, dispatch) => {
    if (!maySetInline(state) || mentionsOffered(context, sign).length === 0) return false;
    if (dispatch) openMentions(context, sign, "");
    return true;
  };
}

function askMention(context: ChipContext, state: EditorState, end: number, sign: "@" | "#"): Transaction | null {
  if (mentionsOffered(context, sign).length === 0 || !maySetInline(state)) return null;
  // The sign itself is not typed until the list is left without a choice.
  setTimeout(() => openMentions(context, sign, sign));
  return state.tr.setSelection(TextSelection.create(state.doc, Math.min(end, state.doc.content.size)));
}

interface Offered extends Option {
  kind: MentionKind;
}

function mentionsOffered(context: ChipContext, sign: "@" | "#"): Offered[] {
  const { parties, items, paragraphs } = context.surroundings();
  const offer = (kind: MentionKind) => (named: Named): Offered => ({
    id: `${kind}/${named.id}`,
    kind,
    label: named.label,
    hint: named.name === named.label ? "" : named.name,
    find: named.name,
  });
  return sign === "@" ? parties.map(offer("party")) : [...items.map(offer("item")), ...paragraphs.map(offer("paragraph"))];
}

function openMentions(context: ChipContext, sign: "@" | "#", typedSign: string): void {
  const offered = mentionsOffered(context, sign);
  context.ask({
    label: context.words(sign === "@" ? "mention-party" : "mention-item"),
    options: offered,
    choose: (option) => {
      const view = context.view();
      const chosen = offered.find((candidate) => candidate.id === option.id);
      if (view?.editable && chosen && maySetInline(view.state)) {
        const id = chosen.id.slice(chosen.kind.length + 1);
        const chip = nodeType("mention").create({ kind: chosen.kind, id, label: chosen.label });
        view.dispatch(insertInline(view.state, chip, view.state.selection.from));
      }
      view?.focus();
    },
    // What was typed was meant for the text after all.
    cancel: (typed, left) => {
      const view = context.view();
      if (view?.editable && typedSign !== "") view.dispatch(view.state.tr.insertText(typedSign + typed));
      if (!left) view?.focus();
    },
  });
}

/** Who said it. Under the Chatham House Rule a neutral word instead of a name. */
export class SpeakerView implements NodeView {
  readonly dom: HTMLElement;

  constructor(node: Node, words: Words) {
    const label = node.attrs.unattributed === true ? words("participant") : chipLabel(node.attrs);
    this.dom = make("span", { class: "note-speaker", ...suggestionLook(node.attrs) }, make("bdi", {}, label));
  }
}

/** A mention is a link, as on the readable page. */
export class MentionView implements NodeView {
  readonly dom: HTMLElement;

  constructor(node: Node, surroundings: Surroundings) {
    const label = make("bdi", {}, chipLabel(node.attrs));
    const path = mentionPath(surroundings.meeting, line(node.attrs.kind), safeId(node.attrs.id));
    const look = { class: "note-mention", ...suggestionLook(node.attrs) };
    this.dom = path === null ? make("span", look, label) : make("a", { ...look, href: path }, label);
  }
}

export function mentionPath(meeting: string, kind: string | null, id: string | null): string | null {
  if (meeting === "" || id === null) return null;
  if (kind === "party") return `${meeting}/people#party-${id}`;
  // A paragraph has no page of its own to lead to.
  return kind === "item" ? `${meeting}/items/${id}` : null;
}
