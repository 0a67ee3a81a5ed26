//! What each key does in the text. Tab indents in lists and moves in tables; Escape, then Tab always leaves the editor,
//! so that nobody who works with the keyboard is locked in.

import { baseKeymap, chainCommands, exitCode, setBlockType, toggleMark } from "prosemirror-commands";
import { undoInputRule } from "prosemirror-inputrules";
import { keymap } from "prosemirror-keymap";
import { Plugin, type Command } from "prosemirror-state";
import { goToNextCell } from "prosemirror-tables";
import { redoCommand, undoCommand } from "y-prosemirror";
import { tickBlock, toggleBlock, blockAround } from "./blocks";
import { focusFields } from "./block-view";
import { whoSaid, type ChipContext } from "./chips";
import { liftItem, sinkItem, splitItem, tickTask, toggleList } from "./lists";
import { markType, nodeType } from "./schema";

export interface KeyTargets {
  openLink: () => void;
  focusToolbar: () => void;
  openOutline: () => void;
  comment: () => void;
  suggest: () => void;
  openSuggestions: () => void;
  chips: ChipContext;
}

/** To owner and day of the block around the caret; Escape or Enter there comes back. */
const toFields: Command = (state, _dispatch, view) => {
  const around = blockAround(state);
  return around !== null && around.kind !== "decision" && (view === undefined || focusFields(view, around.pos));
};

const lineBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodeType("hard_break").create()).scrollIntoView());
  return true;
};

export function keys(targets: KeyTargets): Plugin[] {
  const act = (what: () => void): Command => (_state, dispatch) => {
    if (dispatch) what();
    return true;
  };
  const heading = (level: number) => setBlockType(nodeType("heading"), { level });
  const bindings: Record<string, Command> = {
    "Mod-b": toggleMark(markType("strong")),
    "Mod-i": toggleMark(markType("em")),
    "Mod-u": toggleMark(markType("underline")),
    "Mod-Shift-x": toggleMark(markType("strike")),
    "Mod-k": act(targets.openLink),
    "Mod-z": undoCommand,
    "Mod-y": redoCommand,
    "Mod-Shift-z": redoCommand,
    "Mod-Alt-0": setBlockType(nodeType("paragraph")),
    "Mod-Alt-1": heading(1),
    "Mod-Alt-2": heading(2),
    "Mod-Alt-3": heading(3),
    "Mod-Alt-4": toggleBlock("decision"),
    "Mod-Alt-5": toggleBlock("action"),
    "Mod-Alt-6": toggleBlock("follow_up"),
    "Mod-Alt-s": whoSaid(targets.chips),
    "Mod-.": toFields,
    "Mod-Alt-m": act(targets.comment),
    "Mod-Alt-e": act(targets.suggest),
    "Mod-Alt-j": act(targets.openSuggestions),
    "Mod-Alt-o": act(targets.openOutline),
    "Mod-Shift-7": toggleList(nodeType("ordered_list")),
    "Mod-Shift-8": toggleList(nodeType("bullet_list")),
    "Mod-Shift-9": toggleList(nodeType("task_list")),
    "Mod-Enter": chainCommands(tickTask, tickBlock, exitCode),
    "Alt-F10": act(targets.focusToolbar),
    Backspace: undoInputRule,
    Enter: splitItem,
    "Shift-Enter": chainCommands(exitCode, lineBreak),
    Tab: chainCommands(goToNextCell(1), sinkItem),
    "Shift-Tab": chainCommands(goToNextCell(-1), liftItem),
  };
  return [wayOut(), keymap(bindings), keymap(baseKeymap)];
}

/** After Escape the next Tab is the browser's. Any other key, or coming back, ends that. */
function wayOut(): Plugin {
  let leaving = false;
  return new Plugin({
    props: {
      handleDOMEvents: {
        // `true` keeps ProseMirror and its key bindings out of it without preventing the browser's own Tab.
        keydown: (_view, event) => {
          if (event.key === "Tab" && leaving) return true;
          if (event.key === "Escape") leaving = true;
          else if (event.key !== "Shift") leaving = false;
          return false;
        },
        focus: () => {
          leaving = false;
          return false;
        },
      },
    },
  });
}
