//! Markdown as it is typed: `# `, `- `, `1. `, `[ ] `, `> `, `---`, `**bold**`, and our own: `=> `, `-> `, `>> ` for
//! decision, action, follow-up, `@` and `#` for mentions. Backspace right after takes a change back (keys.ts), for square brackets are also how negotiators mark what is not agreed.

import { blockRules } from "./blocks";
import { mentionRules, type ChipContext } from "./chips";
import {
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from "prosemirror-inputrules";
import type { MarkType } from "prosemirror-model";
import { TextSelection, type Plugin } from "prosemirror-state";
import { listAround, toggleList } from "./lists";
import { markType, nodeType } from "./schema";

/** While `resting()`, signs stay signs; mentions can be made all the same. */
export function markdown(chips: ChipContext, resting: () => boolean): Plugin {
  return inputRules({
    rules: [
      ...mentionRules(chips),
      ...[
      textblockTypeInputRule(/^(#{1,3})\s$/, nodeType("heading"), (match) => ({ level: match[1]?.length ?? 1 })),
      wrappingInputRule(/^\s*[-*+]\s$/, nodeType("bullet_list")),
      wrappingInputRule(
        /^(\d{1,4})\.\s$/,
        nodeType("ordered_list"),
        (match) => ({ order: Number(match[1]) }),
        (match, node) => node.childCount + Number(node.attrs.order) === Number(match[1]),
      ),
      ...blockRules(),
      taskRule(),
      wrappingInputRule(/^\s*>\s$/, nodeType("blockquote")),
      textblockTypeInputRule(/^```$/, nodeType("code_block")),
      ruleRule(),
      markRule(/(?:^|[^*])(\*\*([^*\s](?:[^*]*[^*\s])?)\*\*)$/, markType("strong")),
      markRule(/(?:^|[^`])(`([^`]+)`)$/, markType("code")),
      ].map((rule) => awake(rule, resting)),
    ],
  });
}

function awake(rule: InputRule, resting: () => boolean): InputRule {
  const sleeper = rule as unknown as { handler: (...about: unknown[]) => unknown };
  const { handler } = sleeper;
  sleeper.handler = (...about) => (resting() ? null : handler(...about));
  return rule;
}

/** `[ ] ` or `[x] `, at the start of a paragraph or of a list item. */
function taskRule(): InputRule {
  return new InputRule(/^\[([ x])\]\s$/i, (state, match, start, end) => {
    const transaction = state.tr.delete(start, end);
    const cleaned = state.apply(transaction);
    if (listAround(cleaned)?.node.type === nodeType("task_list")) return null;
    let done = false;
    toggleList(nodeType("task_list"))(cleaned, (listing) => {
      for (const step of listing.steps) transaction.step(step);
      done = true;
    });
    if (!done) return null;
    transaction.setSelection(TextSelection.near(transaction.doc.resolve(transaction.mapping.map(end))));
    const { $from } = transaction.selection;
    const checked = match[1] !== " ";
    if (checked && $from.depth > 1) transaction.setNodeAttribute($from.before(-1), "checked", true);
    return transaction;
  });
}

function ruleRule(): InputRule {
  return new InputRule(/^---$/, (state, _match, start) => {
    const $start = state.doc.resolve(start);
    const index = $start.index(-1);
    if (!$start.node(-1).canReplaceWith(index, index + 1, nodeType("horizontal_rule"))) return null;
    const from = $start.before();
    const transaction = state.tr.replaceWith(from, $start.after(), [
      nodeType("horizontal_rule").create(),
      nodeType("paragraph").create(),
    ]);
    return transaction.setSelection(TextSelection.create(transaction.doc, from + 2));
  });
}

/** `match[1]` is the text with its signs, `match[2]` without. */
function markRule(pattern: RegExp, mark: MarkType): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const [whole, signed = "", inner = ""] = match;
    const from = start + whole.indexOf(signed);
    if (state.doc.rangeHasMark(from, end, markType("code"))) return null;
    if (!state.doc.resolve(from).parent.type.allowsMarkType(mark)) return null;
    const sign = signed.indexOf(inner);
    const transaction = state.tr;
    // The last sign typed is not in the document yet, so the end is as far as it goes.
    transaction.delete(from + sign + inner.length, end);
    transaction.delete(from, from + sign);
    transaction.addMark(from, from + inner.length, mark.create());
    return transaction.removeStoredMark(mark);
  });
}
