//! What a note has besides its text and its buttons: forms for links and pictures, the list one chooses from, the
//! outline, templates, comments. Fetched after the text is there, so that nobody waits for them in order to read or
//! write; the element puts each in its place.

import { dropCursor } from "prosemirror-dropcursor";
import { gapCursor } from "prosemirror-gapcursor";
import type { Plugin } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { CommentPanel } from "./comment-panel";
import type { CommentStore } from "./comments";
import { make } from "./dom";
import { LinkForm } from "./link-form";
import { Making } from "./making";
import { Outline } from "./outline";
import { Picker } from "./picker";
import { PictureForm, sendTo } from "./picture-form";
// With this all the rest is one file, which is smaller than two that share.
import "./element";
import { SuggestionPanel, type SuggestionContext } from "./suggestion-panel";
import { Templates } from "./templates";
import type { Words } from "./words";

export interface ToolContext {
  words: Words;
  /** Of the element, unlike others on the page. */
  id: string;
  language: string;
  view: () => EditorView | null;
  store: () => CommentStore | null;
  /** Where pictures are sent. */
  attachments: () => string | null;
  connected: () => boolean;
  /** Where the selected words are sent, where something can be made of them. */
  making: { kinds: string[]; path: () => string | null };
  /** Where suggestions are. */
  suggestions: () => string | null;
  suggesting: SuggestionContext["told"];
}

export class Tools {
  readonly link: LinkForm;
  readonly picker: Picker;
  readonly pictures: PictureForm;
  readonly outline: Outline;
  readonly templates: Templates;
  readonly making: Making;
  readonly comments: CommentPanel;
  readonly suggestions: SuggestionPanel;
  /** What stands beside the text, in its order. */
  readonly beside = make("div", { class: "note-beside" });
  readonly plugins: readonly Plugin[];

  constructor(context: ToolContext) {
    const { words, id, view, store, language } = context;
    this.link = new LinkForm(words, id, view);
    this.picker = new Picker(words, id);
    this.pictures = new PictureForm({ words, view, send: sendTo(context.attachments), connected: context.connected }, id);
    this.outline = new Outline(words, view);
    this.templates = new Templates(words, view);
    this.making = new Making(words, context.making);
    this.comments = new CommentPanel({ words, language, view, store }, id);
    this.suggestions = new SuggestionPanel({ words, language, view, path: context.suggestions, told: context.suggesting }, id);
    this.beside.append(this.suggestions.element, this.comments.element);
    this.plugins = [this.suggestions.plugin, gapCursor(), dropCursor({ color: false, class: "note-drop" })];
  }

  /** What follows the text. */
  redraw(view: EditorView | null, kind: string): void {
    this.outline.update(view?.state ?? null);
    this.templates.update(view, kind);
    this.making.update(view?.state ?? null);
    if (!view) return;
    this.comments.update();
    this.suggestions.update();
  }

  /** The text goes away, and with it what was begun beside it. */
  close(): void {
    this.picker.close();
    this.pictures.close();
    this.comments.close();
    this.suggestions.close();
    this.link.element.hidden = true;
  }
}
