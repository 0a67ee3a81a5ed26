//! The caret as the page shows it. A browser moves it at once and tells of it a moment later (`selectionchange` is a task of
//! its own, which a key or somebody else's words may overtake): until then the editor believes it where it was, works there,
//! and puts it back there. So it is read again before whatever depends on it.

import { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

/** Takes over where the caret is now, as the event would. Called before the text or what is drawn in it changes. */
export function readCaret(view: EditorView): void {
  if (view.isDestroyed) return;
  // ProseMirror has no public name for it; `setSelection` would need to know what this finds out.
  (view as unknown as { domObserver: { flush: () => void } }).domObserver.flush();
}

/** A key acts where the caret is. To be the first of the plugins that handle keys. */
export function caretBeforeKeys(): Plugin {
  return new Plugin({
    props: {
      handleDOMEvents: {
        keydown: (view, event) => {
          // What an input method is at work on is its own.
          if (!view.composing && event.keyCode !== 229) readCaret(view);
          return false;
        },
      },
    },
  });
}
