//! The threads of comments beside the text, in the order in which their words stand in it: read, answered, changed,
//! settled. What is being typed stays where it is whatever arrives meanwhile, and after a refusal. Leaves out where the
//! words stand (comments.ts).

import { TextSelection } from "prosemirror-state";
import type { EditorView } from "prosemirror-view";
import { newId } from "./blocks";
import { readCaret } from "./caret";
import { anchorOf, placeOf, placesOf, redrawComments, threadAt, type CommentSaid, type CommentStore, type Sent, type Thread } from "./comments";
import { make } from "./dom";
import { markType } from "./schema";
import type { Words } from "./words";

const QUOTE_MAX = 400;

export interface PanelContext {
  words: Words;
  language: string;
  view: () => EditorView | null;
  store: () => CommentStore | null;
}

type Act = (fields: Record<string, string>) => Promise<Sent>;

export class CommentPanel {
  readonly element: HTMLElement;
  /** The thread that is looked at. */
  here: string | null = null;
  readonly #context: PanelContext;
  readonly #id: string;
  readonly #add: HTMLButtonElement;
  readonly #new = make("div", { class: "note-thread-new" });
  readonly #open = make("div", { class: "note-threads" });
  readonly #settled = make("details", { class: "note-threads-settled", hidden: "" });
  readonly #settledHead = make("summary");
  readonly #settledList = make("div", { class: "note-threads" });
  readonly #told = make("p", { class: "note-spoken", role: "status" });
  #cards = new Map<string, Card>();
  #asked: ReturnType<typeof setTimeout> | undefined;

  constructor(context: PanelContext, id: string) {
    this.#context = context;
    this.#id = id;
    const { words } = context;
    this.#add = make("button", { type: "button", class: "quiet", hidden: "" }, words("comment-new"));
    this.#add.addEventListener("mousedown", (event) => event.preventDefault());
    this.#add.addEventListener("click", () => this.begin());
    this.#settled.append(this.#settledHead, this.#settledList);
    const heading = make("h3", { id: `${id}-comments` }, words("comments"));
    this.element = make(
      "section",
      { class: "note-comments", "aria-labelledby": heading.id, hidden: "" },
      make("div", { class: "note-comments-head" }, heading, this.#add),
      this.#new,
      this.#open,
      this.#settled,
      this.#told,
    );
  }

  /** Soon: the text changes with every letter, the order of threads seldom. */
  update(): void {
    this.#asked ??= setTimeout(() => {
      this.#asked = undefined;
      this.draw();
    }, 150);
  }

  close(): void {
    clearTimeout(this.#asked);
    this.#asked = undefined;
    this.#cards.clear();
    this.#new.replaceChildren();
    this.#open.replaceChildren();
    this.#settledList.replaceChildren();
    this.element.hidden = true;
    this.here = null;
  }

  /** A new thread about the selected words, or about the note as a whole. */
  begin(): void {
    const [view, store] = [this.#context.view(), this.#context.store()];
    if (!view || !store?.threads.may_comment) return;
    const { words } = this.#context;
    const { from, to, empty } = view.state.selection;
    const quote = empty ? "" : view.state.doc.textBetween(from, to, " ", " ").replace(/\s+/g, " ").trim().slice(0, QUOTE_MAX);
    const anchor = quote === "" ? "" : anchorOf(view.state, from, to);
    const thread = newId();
    const form = textForm(words, `${this.#id}-new`, words("comment-send"), "", async (text) => {
      const sent = await store.send({ act: "open", comment: thread, quote, anchor, text });
      if ("done" in sent) {
        this.#new.replaceChildren();
        this.#mark(thread, anchor);
        this.#look(thread);
        this.#cards.get(thread)?.element.scrollIntoView({ block: "nearest" });
      }
      return sent;
    }, () => {
      this.#new.replaceChildren();
      view.focus();
    });
    this.#new.replaceChildren(about(words, quote, false), form.element);
    this.element.hidden = false;
    form.focus();
    this.#new.scrollIntoView({ block: "nearest" });
  }

  draw(): void {
    const [view, store] = [this.#context.view(), this.#context.store()];
    if (!view || !store) return;
    const { threads, may_comment: may } = store.threads;
    const places = placesOf(view.state, threads);
    // Words of a thread that is not known yet: somebody has just commented.
    const unknown = [...places.keys()].some((thread) => !threads.some(({ id }) => id === thread));
    if (unknown) this.#missing(store, places.size);
    this.#add.hidden = !may;
    this.element.hidden = threads.length === 0 && !may;
    const at = (thread: Thread): number => places.get(thread.id)?.[0]?.from ?? Number.MAX_SAFE_INTEGER;
    const ordered = [...threads].sort((left, right) => at(left) - at(right));
    for (const [list, of] of [
      [this.#open, ordered.filter((thread) => thread.resolved === null)],
      [this.#settledList, ordered.filter((thread) => thread.resolved !== null)],
    ] as const) {
      this.#place(list, of, places, may, store);
    }
    const settled = ordered.filter((thread) => thread.resolved !== null).length;
    this.#settled.hidden = settled === 0;
    this.#settledHead.textContent = this.#context.words("comment-settled-n").replace("{n}", String(settled));
    const here = threadAt(view.state, places);
    if (here !== null) this.#look(here);
  }

  /** Puts the cards in order, moving only those that stand elsewhere: a moved field loses the focus. */
  #place(list: HTMLElement, threads: Thread[], places: ReturnType<typeof placesOf>, may: boolean, store: CommentStore): void {
    const wanted = threads.map((thread) => {
      const card = this.#cards.get(thread.id) ?? new Card(this.#context, `${this.#id}-${thread.id}`, () => this.#jump(thread.id), (fields) => store.send(fields));
      this.#cards.set(thread.id, card);
      card.update(thread, places.has(thread.id), may);
      return card.element;
    });
    const holds = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    for (const element of [...list.children]) if (!wanted.includes(element as HTMLElement)) element.remove();
    wanted.forEach((element, at) => {
      if (list.children[at] !== element) list.insertBefore(element, list.children[at] ?? null);
    });
    if (holds !== null && holds !== document.activeElement && this.element.contains(holds)) holds.focus();
  }

  #askedFor = 0;
  #missing(store: CommentStore, count: number): void {
    // Once for each new number of threads: a mark that the server knows nothing of must not make us ask for ever.
    if (count === this.#askedFor) return;
    this.#askedFor = count;
    void store.load();
  }

  /** Marks the words, for who may write; others' threads are found by their anchor. */
  #mark(thread: string, anchor: string): void {
    const view = this.#context.view();
    if (!view?.editable || anchor === "") return;
    readCaret(view);
    const place = placeOf(view.state, anchor);
    if (place) view.dispatch(view.state.tr.addMark(place.from, place.to, markType("comment").create({ thread })));
  }

  #look(thread: string): void {
    if (this.here === thread) return;
    this.here = thread;
    for (const [id, card] of this.#cards) card.element.toggleAttribute("data-here", id === thread);
    const view = this.#context.view();
    if (view) redrawComments(view);
  }

  #jump(thread: string): void {
    const [view, store] = [this.#context.view(), this.#context.store()];
    if (!view || !store) return;
    const place = placesOf(view.state, store.threads.threads).get(thread)?.[0];
    if (!place) return;
    view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, place.from, place.to)).scrollIntoView());
    view.focus();
    this.#look(thread);
  }
}

/** One thread. */
class Card {
  readonly element: HTMLElement;
  readonly #context: PanelContext;
  readonly #id: string;
  readonly #jump: () => void;
  readonly #act: Act;
  readonly #about = make("div", {});
  readonly #said = make("div", {});
  readonly #resolved = make("p", { class: "meta" });
  readonly #reply: TextForm;
  readonly #settle: HTMLButtonElement;
  #thread: Thread | null = null;
  #drawn = "";
  #editing: string | null = null;

  constructor(context: PanelContext, id: string, jump: () => void, act: Act) {
    this.#context = context;
    this.#id = id;
    this.#jump = jump;
    this.#act = act;
    const { words } = context;
    const comment = { id: newId() };
    this.#reply = textForm(words, `${id}-reply`, words("comment-reply"), "", async (text) => {
      const sent = await this.#act({ act: "reply", thread: this.#thread?.id ?? "", comment: comment.id, text });
      // The same words sent twice are one comment; the next words are another.
      if ("done" in sent) comment.id = newId();
      return sent;
    });
    this.#settle = make("button", { type: "button", class: "quiet" });
    this.#settle.addEventListener("click", () => {
      const act = this.#thread?.resolved ? "reopen" : "resolve";
      void this.#act({ act, thread: this.#thread?.id ?? "" }).then((sent) => this.#reply.tell(sent));
    });
    this.#reply.buttons.append(this.#settle);
    this.element = make("article", { class: "note-thread" }, this.#about, this.#said, this.#resolved, this.#reply.element);
  }

  update(thread: Thread, stands: boolean, may: boolean): void {
    const { words } = this.#context;
    this.#thread = thread;
    this.#reply.element.hidden = !may;
    this.#settle.hidden = !thread.may_resolve;
    this.#settle.textContent = words(thread.resolved ? "comment-reopen" : "comment-resolve");
    const told = JSON.stringify([thread, stands]);
    if (told === this.#drawn) return;
    this.#drawn = told;
    this.#about.replaceChildren(about(words, thread.quote, thread.quote !== "" && !stands, stands ? this.#jump : undefined));
    this.#resolved.replaceChildren();
    if (thread.resolved) {
      this.#resolved.append(words("comment-resolved-by").replace("{who}", thread.resolved.name), " ", this.#when(thread.resolved.at));
    }
    // While one's own words are being changed they stay as they are under the fingers.
    if (this.#editing === null) this.#drawComments();
  }

  #drawComments(): void {
    this.#said.replaceChildren(...(this.#thread?.comments ?? []).map((comment) => this.#comment(comment)));
  }

  #comment(comment: CommentSaid): HTMLElement {
    const { words } = this.#context;
    const head = make("p", { class: "comment-head" }, make("bdi", {}, comment.name), " ", this.#when(comment.at));
    const box = make("div", { class: "comment" }, head, make("p", { class: "comment-text", dir: "auto" }, comment.text));
    if (comment.former.length > 0) {
      const former = comment.former.map(([text, since]) =>
        make("p", { class: "comment-text", dir: "auto" }, make("del", {}, text), " ", this.#when(since)),
      );
      box.append(make("details", { class: "fold" }, make("summary", {}, words("comment-changed")), ...former));
    }
    if (comment.mine) {
      const edit = make("button", { type: "button", class: "quiet comment-edit" }, words("comment-edit"));
      edit.addEventListener("click", () => this.#edit(comment, box));
      box.append(edit);
    }
    return box;
  }

  #edit(comment: CommentSaid, box: HTMLElement): void {
    const { words } = this.#context;
    const stop = () => {
      this.#editing = null;
      this.#drawComments();
    };
    this.#editing = comment.id;
    const form = textForm(words, `${this.#id}-edit`, words("comment-save"), comment.text, async (text) => {
      const sent = await this.#act({ act: "edit", comment: comment.id, text });
      if ("done" in sent) stop();
      return sent;
    }, stop);
    box.replaceChildren(form.element);
    form.focus();
  }

  #when(at: number): HTMLElement {
    const date = new Date(at / 1000);
    return make("time", { class: "meta", datetime: date.toISOString() }, formatMoment(date, this.#context.language));
  }
}

/** What a thread is about: the words as they stood, leading to where they stand now. */
function about(words: Words, quote: string, gone: boolean, jump?: () => void): HTMLElement {
  if (quote === "") return make("p", { class: "thread-about" }, words("comment-whole"));
  const text = make("blockquote", { class: "thread-about", dir: "auto" });
  if (jump) {
    const button = make("button", { type: "button" }, quote);
    button.addEventListener("click", jump);
    text.append(button);
  } else text.append(quote);
  if (gone) text.append(make("p", { class: "meta" }, words("comment-gone")));
  return text;
}

interface TextForm {
  element: HTMLFormElement;
  buttons: HTMLElement;
  focus: () => void;
  tell: (sent: Sent) => void;
}

/** A field and a button; what was typed stays until it has been taken. */
function textForm(words: Words, id: string, send: string, text: string, act: (text: string) => Promise<Sent>, cancel?: () => void): TextForm {
  const field = make("textarea", { id, rows: "2", dir: "auto", maxlength: "4000" }, text);
  const button = make("button", { type: "submit" }, send);
  const told = make("p", { class: "note-thread-told", role: "alert" });
  const buttons = make("p", { class: "buttons" }, button);
  const element = make("form", { class: "note-thread-form", novalidate: "" }, make("label", { for: id }, words("comment-text")), field, buttons, told);
  const tell = (sent: Sent) => {
    told.textContent = "refused" in sent ? sent.refused : "lost" in sent ? words("comment-lost") : "";
  };
  if (cancel) {
    const away = make("button", { type: "button", class: "quiet" }, words("link-cancel"));
    away.addEventListener("click", cancel);
    buttons.append(" ", away);
  }
  let sending = false;
  element.addEventListener("submit", (event) => {
    event.preventDefault();
    // Pressed twice, it is sent once.
    if (sending) return;
    sending = true;
    void act(field.value).then((sent) => {
      sending = false;
      tell(sent);
      if ("done" in sent) field.value = "";
    });
  });
  element.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) element.requestSubmit();
    else if (event.key === "Escape" && cancel) cancel();
    else return;
    event.preventDefault();
  });
  return { element, buttons, focus: () => field.focus(), tell };
}

export function formatMoment(date: Date, language: string): string {
  const options = { dateStyle: "medium", timeStyle: "short", hourCycle: "h23", numberingSystem: "latn" } as const;
  try {
    return new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, options).format(date);
  } catch {
    return date.toISOString();
  }
}
