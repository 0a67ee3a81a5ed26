//! The form in which a picture is sent and its words are asked for, under the buttons. Nothing typed is lost when one is
//! refused, and without a connection a picture waits here until there is one.

import type { Node } from "prosemirror-model";
import { NodeSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { make } from "./dom";
import { nodeType } from "./schema";
import { safeId, words as line } from "./structure";
import type { Words } from "./words";

const KINDS = ["image/png", "image/jpeg", "image/webp", "image/gif"];

export interface Kept {
  id: string;
  width: number;
  height: number;
}

export type Answer = { kept: Kept } | { refused: string } | { lost: true };

/** Sends a file and tells how far it has come, from 0 to 1. */
export type Send = (file: Blob, progress: (part: number) => void, signal: AbortSignal) => Promise<Answer>;

export interface PictureContext {
  words: Words;
  view: () => EditorView | null;
  send: Send;
  /** There is a connection to send over. */
  connected: () => boolean;
}

type Step = "waiting" | "sending" | "there" | "refused";

/** The form of one picture after another, under the buttons. */
export class PictureForm {
  readonly element: HTMLFormElement;
  readonly #context: PictureContext;
  readonly #name = make("bdi", { class: "note-picture-name" });
  readonly #alt: HTMLInputElement;
  readonly #progress = make("progress", { max: "1" });
  readonly #told = make("p", { class: "note-picture-told", role: "status" });
  readonly #put: HTMLButtonElement;
  readonly #file = make("input", { type: "file", accept: KINDS.join(","), tabindex: "-1", "aria-hidden": "true", hidden: "" });
  #queue: File[] = [];
  #current: File | null = null;
  #step: Step = "waiting";
  #kept: Kept | null = null;
  /** Pressed before the picture had arrived: put in as soon as it is there. */
  #asked = false;
  /** The picture in the text whose words are being changed. */
  #editing: number | null = null;
  #abort: AbortController | null = null;

  constructor(context: PictureContext, id: string) {
    this.#context = context;
    const { words } = context;
    this.#alt = make("input", { id: `${id}-alt`, type: "text", dir: "auto", maxlength: "200", autocomplete: "off" });
    this.#progress.setAttribute("aria-label", words("picture-sending"));
    this.#put = make("button", { type: "submit" }, words("picture-put"));
    const cancel = make("button", { type: "button" }, words("link-cancel"));
    this.element = make(
      "form",
      { class: "note-picture", hidden: "", novalidate: "" },
      this.#name,
      make("label", { for: `${id}-alt` }, words("picture-alt")),
      this.#alt,
      this.#put,
      cancel,
      this.#progress,
      this.#told,
      this.#file,
    );
    this.#file.addEventListener("change", () => {
      this.take([...(this.#file.files ?? [])]);
      this.#file.value = "";
    });
    this.element.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    cancel.addEventListener("click", () => this.#next());
    this.element.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.#next();
    });
  }

  /** The button: words of the picture that is selected, or a new one from this device. */
  open(): void {
    const view = this.#context.view();
    if (!view?.editable) return;
    const { selection } = view.state;
    if (selection instanceof NodeSelection && selection.node.type === nodeType("image")) this.#edit(selection.from, selection.node);
    else this.#file.click();
  }

  take(files: File[]): void {
    if (files.length === 0 || !this.#context.view()?.editable) return;
    this.#queue.push(...files);
    if (this.#current === null) this.#next();
  }

  /** The connection came back, or the note may be written in again. */
  wake(): void {
    if (this.#current !== null && this.#step === "waiting" && this.#context.connected()) void this.#send();
  }

  /** The note goes away, and with it what was not yet put into it. */
  close(): void {
    this.#abort?.abort();
    this.#queue = [];
    this.#current = null;
    this.#kept = null;
    this.#editing = null;
    this.element.hidden = true;
  }

  #edit(pos: number, image: Node): void {
    this.close();
    this.#editing = pos;
    this.#alt.value = line(image.attrs.alt) ?? "";
    this.#name.textContent = "";
    this.#show("there", "");
    this.element.hidden = false;
    this.#alt.focus();
  }

  #next(): void {
    this.#abort?.abort();
    this.#kept = null;
    this.#asked = false;
    this.#editing = null;
    this.#current = this.#queue.shift() ?? null;
    if (this.#current === null) {
      const had = this.element.contains(document.activeElement);
      this.element.hidden = true;
      if (had) this.#context.view()?.focus();
      return;
    }
    this.#name.textContent = this.#current.name;
    this.#alt.value = "";
    this.element.hidden = false;
    this.#alt.focus();
    if (!KINDS.includes(this.#current.type)) this.#show("refused", this.#context.words("picture-kind"));
    else if (this.#context.connected()) void this.#send();
    else this.#show("waiting", this.#context.words("picture-waits"));
  }

  async #send(): Promise<void> {
    const file = this.#current;
    if (file === null) return;
    const abort = new AbortController();
    this.#abort = abort;
    this.#progress.value = 0;
    this.#show("sending", "");
    const answer = await this.#context.send(file, (part) => (this.#progress.value = part), abort.signal);
    if (abort.signal.aborted || file !== this.#current) return;
    if ("kept" in answer) {
      this.#kept = answer.kept;
      this.#show("there", "");
      if (this.#asked) this.#submit();
    } else if ("refused" in answer) this.#show("refused", answer.refused);
    else this.#show("waiting", this.#context.words("picture-waits"));
  }

  #show(step: Step, told: string): void {
    this.#step = step;
    this.#told.textContent = told;
    this.#progress.hidden = step !== "sending";
    this.#put.disabled = step === "refused";
  }

  #submit(): void {
    const view = this.#context.view();
    const alt = line(this.#alt.value) ?? "";
    if (alt === "") {
      this.#told.textContent = this.#context.words("picture-alt-missing");
      this.#alt.setAttribute("aria-invalid", "true");
      this.#alt.focus();
      return;
    }
    this.#alt.removeAttribute("aria-invalid");
    if (!view?.editable) return;
    if (this.#editing !== null) {
      // Others may have written before it meanwhile: the picture is where the selection still holds it.
      const { selection } = view.state;
      if (selection instanceof NodeSelection && selection.node.type === nodeType("image")) {
        view.dispatch(view.state.tr.setNodeAttribute(selection.from, "alt", alt));
      }
      this.#next();
      return;
    }
    if (this.#kept === null) {
      this.#asked = true;
      if (this.#step === "sending") this.#told.textContent = this.#context.words("picture-sending");
      return;
    }
    view.dispatch(view.state.tr.replaceSelectionWith(nodeType("image").create({ ...this.#kept, alt })).scrollIntoView());
    this.#next();
  }
}

/** Sends to the note's own place. `XMLHttpRequest`, because `fetch` does not tell how far an upload has come. */
export function sendTo(path: () => string | null): Send {
  return (file, progress, signal) =>
    new Promise((resolve) => {
      const to = path();
      if (to === null) {
        resolve({ lost: true });
        return;
      }
      const request = new XMLHttpRequest();
      request.open("POST", to);
      request.setRequestHeader("accept", "application/json");
      request.setRequestHeader("content-type", "application/octet-stream");
      request.upload.addEventListener("progress", (event) => {
        if (event.lengthComputable) progress(event.loaded / event.total);
      });
      request.addEventListener("load", () => resolve(readAnswer(request.status, request.responseText)));
      for (const ending of ["error", "abort", "timeout"]) request.addEventListener(ending, () => resolve({ lost: true }));
      signal.addEventListener("abort", () => request.abort());
      request.send(file);
    });
}

export function readAnswer(status: number, text: string): Answer {
  try {
    const read = JSON.parse(text) as Record<string, unknown>;
    const id = safeId(read.id);
    if (status === 200 && id !== null) return { kept: { id, width: Number(read.width) || 0, height: Number(read.height) || 0 } };
    if (typeof read.refused === "string") return { refused: read.refused };
  } catch {
    // No answer of ours: a proxy's page, or half an answer.
  }
  return { lost: true };
}
