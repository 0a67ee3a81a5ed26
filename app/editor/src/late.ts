//! A place in a view for a plugin that is fetched later. A view cannot be given another plugin while it stands: it would
//! make all of them anew, and with y-prosemirror's the memory of what can be undone would end.

import { Plugin, type PluginView } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";

/** For plugins without a state of their own. */
export class Late {
  readonly plugin: Plugin;
  #real: Plugin | null = null;
  #view: EditorView | null = null;
  #inside: PluginView | undefined;

  constructor() {
    this.plugin = new Plugin({
      view: (view) => {
        this.#view = view;
        this.#start();
        return {
          update: (view, before) => this.#inside?.update?.(view, before),
          destroy: () => {
            this.#inside?.destroy?.();
            this.#inside = undefined;
            this.#view = null;
          },
        };
      },
    });
  }

  become(real: Plugin): void {
    if (this.#real) return;
    this.#real = real;
    Object.assign(this.plugin.props, real.props);
    this.#start();
  }

  #start(): void {
    if (this.#view && this.#real) this.#inside = this.#real.spec.view?.(this.#view);
  }
}
