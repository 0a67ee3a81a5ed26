//! Pictures by button, paste and drop: sent to the server, which reads them anew, and put into the text when they are
//! there. Here is how they are found in what is pasted and drawn in the text; the form is in picture-form.ts. Leaves out
//! how a picture in the text is drawn by readers.

import type { Node } from "prosemirror-model";
import { NodeSelection, type EditorState } from "prosemirror-state";
import type { NodeView } from "prosemirror-view";
import { make } from "./dom";
import { nodeType } from "./schema";
import { attachmentPath, safeId, words as line } from "./structure";

/** The pictures among what is pasted or dropped. Text beside them is the text's: Word adds a picture of every table. */
export function picturesIn(data: DataTransfer | null): File[] {
  if (!data || data.types.includes("text/html") || data.types.includes("text/plain")) return [];
  return [...data.files].filter((file) => file.type.startsWith("image/"));
}

export function pictureSelected(state: EditorState): boolean {
  return state.selection instanceof NodeSelection && state.selection.node.type === nodeType("image");
}

/** A picture with its words below, for whoever writes them. */
export class PictureView implements NodeView {
  readonly dom: HTMLElement;
  readonly #image = make("img", { decoding: "async" });
  readonly #caption = make("figcaption", { dir: "auto", "aria-hidden": "true" });

  constructor(node: Node) {
    this.dom = make("figure", { class: "note-image" }, this.#image, this.#caption);
    this.#draw(node);
  }

  update(node: Node): boolean {
    if (node.type !== nodeType("image")) return false;
    this.#draw(node);
    return true;
  }

  ignoreMutation(): boolean {
    return true;
  }

  #draw(node: Node): void {
    const id = safeId(node.attrs.id);
    const alt = line(node.attrs.alt) ?? "";
    const path = id === null ? "" : attachmentPath(id);
    if (this.#image.getAttribute("src") !== path) this.#image.setAttribute("src", path);
    this.#image.alt = alt;
    this.#caption.textContent = alt;
    for (const [name, value] of [["width", node.attrs.width], ["height", node.attrs.height]] as const) {
      if (Number(value) > 0) this.#image.setAttribute(name, String(Math.trunc(Number(value))));
    }
  }
}
