//! `<entente-note>`: readable server-rendered text until the note has arrived, then the live note in its place. Follows
//! `data-room` when the agenda moves on. The island around it changes attributes only and never the children, which are
//! ours. Sends `entente-connection` (bubbling, `detail: { state, at }`) for the page's connection light.

import type { EditorView } from "prosemirror-view";
import { readCaret } from "./caret";
import { readPeer } from "./cursors";
import { make } from "./dom";
import type { ChipContext } from "./chips";
import { CommentStore, redrawComments } from "./comments";
import { createEditor, nodeViews, type EditorOptions } from "./editor";
import { isKnown, watchUnknown } from "./guard";
import { Late } from "./late";
import { LocalCopies, plainText } from "./local-copy";
import type { Condition } from "./provider";
import { Room } from "./room";
import { connectionDetail, StatusLine, type ConnectionDetail } from "./status";
import { readSurroundings, type Surroundings } from "./surroundings";
import type { Tools } from "./tools";
import { Toolbar } from "./toolbar";
import { readWords, type Words } from "./words";

let count = 0;

export class EntenteNote extends HTMLElement {
  /** Not `data-writable`: it is the page's first guess, and the server greets anew when the right to write changes. */
  static readonly observedAttributes = ["data-room", "data-kind"];

  readonly #id = `note-${++count}`;
  #room: Room | null = null;
  #view: EditorView | null = null;
  #unwatch: () => void = () => undefined;
  #words: Words = readWords(null);
  #box: HTMLElement | null = null;
  #page = make("div", { class: "note-page" });
  #aside = make("div", { class: "note-aside" });
  #peers = make("p", { class: "note-peers" });
  #suggesting = make("p", { class: "note-suggesting", role: "status" });
  #toolbar: Toolbar | null = null;
  #chips: ChipContext | null = null;
  #tools: Tools | null = null;
  #late: Late[] = [];
  #fetched: Promise<Tools> | null = null;
  #store: CommentStore | null = null;
  #parties = make("datalist", { id: `${this.#id}-parties` });
  #options: EditorOptions | null = null;
  #status: StatusLine | null = null;
  #copies: LocalCopies | null = null;
  #mayWrite = false;
  /** The focus was in the text when the room changed, and returns to the new text. */
  #focusNext = false;
  #lastDetail = "";

  connectedCallback(): void {
    addEventListener("online", this.#wake);
    addEventListener("beforeunload", this.#beforeUnload);
    document.addEventListener("visibilitychange", this.#wake);
    if (this.#box === null) this.#build();
    this.#join();
  }

  disconnectedCallback(): void {
    removeEventListener("online", this.#wake);
    removeEventListener("beforeunload", this.#beforeUnload);
    document.removeEventListener("visibilitychange", this.#wake);
    this.#leave();
    this.#status?.end();
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (name === "data-kind") this.#tools?.redraw(this.#view, now ?? "");
    if (name !== "data-room" || !this.isConnected || this.#box === null || before === now) return;
    this.#focusNext = this.#view?.hasFocus() ?? false;
    this.#leave();
    if (this.dataset.live !== undefined) this.#page.replaceChildren(make("p", { class: "note-opening" }, this.#words("opening")));
    this.#status?.speak(this.#words("moved"));
    this.#join();
  }

  #build(): void {
    this.#words = readWords(this.getAttribute("data-words"));
    this.#copies = new LocalCopies(this.dataset.person ?? "");
    const text = `${this.#id}-text`;
    const view = () => this.#view;
    this.#chips = {
      words: this.#words,
      surroundings: () => this.#surroundings(),
      ask: (question) => this.#with((tools) => tools.picker.open(question)),
      view,
    };
    this.#toolbar = new Toolbar(this.#words, text, view, {
      openLink: () => this.#with((tools) => tools.link.open()),
      openPicture: () => this.#with((tools) => tools.pictures.open()),
      comment: () => this.#with((tools) => tools.comments.begin()),
      suggest: () => this.#with((tools) => tools.suggestions.toggle()),
      suggesting: () => this.#tools?.suggestions.on ?? false,
      chips: this.#chips,
    }, (this.dataset.tools ?? "").split(" ").filter((name) => name !== ""));
    this.#parties.append(...this.#surroundings().parties.map(({ label, name }) => make("option", { value: label }, name === label ? "" : name)));
    this.#status = new StatusLine(this.#words, this.lang || document.documentElement.lang);
    this.#box = make(
      "div",
      { class: "note-editor", hidden: "" },
      make("div", { class: "note-tools" }, this.#toolbar.element, this.#suggesting),
      make("p", { class: "note-spoken", id: `${this.#id}-hint` }, this.#words("tab-hint")),
      this.#page,
      this.#parties,
    );
    this.#status.element.append(this.#peers);
    const main = make("div", { class: "note-main" }, this.#box, this.#status.element);
    this.append(this.#aside, make("div", { class: "note-layout" }, main));
  }

  /** Fetches what is beside the text, once: when the text is there, or when the first of it is asked for. */
  #fetch(): Promise<Tools> {
    this.#fetched ??= import("./tools").then(({ Tools }) => {
      const tools = new Tools({
        words: this.#words,
        id: this.#id,
        language: this.lang || document.documentElement.lang,
        view: () => this.#view,
        store: () => this.#store,
        attachments: () => this.#path("attachments"),
        suggestions: () => this.#path("suggestions"),
        making: { kinds: (this.dataset.make ?? "").split(" "), path: () => this.#path("make") },
        suggesting: (what) => this.#showSuggesting(what),
        connected: () => this.#room?.provider.condition.link === "open",
      });
      this.querySelector(".note-tools")?.append(tools.link.element, tools.picker.element, tools.pictures.element, tools.outline.element);
      this.#page.after(tools.templates.element, tools.making.element);
      this.querySelector(".note-layout")?.append(tools.beside);
      this.#tools = tools;
      this.#fill(tools);
      tools.redraw(this.#view, this.dataset.kind ?? "");
      tools.comments.draw();
      return tools;
    });
    return this.#fetched;
  }

  #fill({ plugins }: Tools): void {
    plugins.forEach((plugin, at) => this.#late[at]?.become(plugin));
  }

  #path(what: string): string | null {
    return this.dataset.room ? `/notes/${encodeURIComponent(this.dataset.room)}/${what}` : null;
  }

  #showSuggesting(what: "on" | "off" | "only"): void {
    const told = what === "off" ? "" : this.#words(what === "on" ? "suggesting" : "suggest-only");
    if (this.#suggesting.textContent === told) return;
    this.#suggesting.textContent = told;
    if (this.#view) this.#toolbar?.update(this.#view.state);
  }

  #with(act: (tools: Tools) => void): void {
    if (this.#tools) act(this.#tools);
    else {
      this.#fetch().then(act, () => {
        // Asked for again, it is fetched again.
        this.#fetched = null;
        this.#status?.speak(this.#words("part-lost"));
      });
    }
  }

  #surroundings(): Surroundings {
    return readSurroundings(this, this.#parties.id);
  }

  #join(): void {
    const name = this.dataset.room;
    if (!name || this.#copies === null) {
      // Between items there is no note: nothing to show, nothing to wait for.
      this.#page.replaceChildren();
      this.removeAttribute("aria-busy");
      this.toggleAttribute("data-empty", true);
      return;
    }
    this.toggleAttribute("data-empty", false);
    this.setAttribute("aria-busy", "true");
    const room: Room = new Room({
      room: name,
      url: socketUrl(this.dataset.socket ?? "/live/notes", name),
      writable: this.dataset.writable === "true",
      copies: this.#copies,
      changed: (condition) => room === this.#room && this.#show(condition),
      arriving: () => room === this.#room && this.#view && readCaret(this.#view),
      news: () => room === this.#room && void this.#store?.load(),
      ready: () => room === this.#room && this.#mount(room),
      rebuilt: () => {
        if (room === this.#room) this.#rejoin();
      },
    });
    this.#room = room;
    this.#store = new CommentStore(`/notes/${encodeURIComponent(name)}/comments`, () => this.#commented());
    this.#show(room.provider.condition);
    room.awareness.on("change", () => room === this.#room && this.#showPeers(room));
    void room.join();
    void this.#showAside(name);
  }

  /** Joins the same note anew, after the server rebuilt it; its text stays in sight meanwhile. */
  #rejoin(): void {
    this.#focusNext = this.#view?.hasFocus() ?? false;
    const still = this.#still();
    this.#leave();
    if (still) this.#page.replaceChildren(still);
    this.#join();
  }

  /** The text as it stands, as a picture of itself: readable, not editable. */
  #still(): HTMLElement | null {
    const still = this.#view?.dom.cloneNode(true);
    if (!(still instanceof HTMLElement)) return null;
    still.contentEditable = "false";
    return still;
  }

  #leave(): void {
    this.#unmount();
    const room = this.#room;
    this.#room = null;
    this.#store?.end();
    this.#store = null;
    this.#mayWrite = false;
    void room?.leave();
  }

  /** Puts the live text where the readable one was, in one go. */
  #mount(room: Room): void {
    const words = this.#words;
    if (this.#chips === null) return;
    if (!isKnown(room.fragment)) {
      this.#tooOld();
      return;
    }
    this.#unwatch = watchUnknown(room.fragment, () => this.#tooOld());
    this.#late = [new Late(), new Late(), new Late()];
    const options: EditorOptions = {
      late: this.#late.map(({ plugin }) => plugin),
      room,
      words,
      textId: `${this.#id}-text`,
      hintId: `${this.#id}-hint`,
      language: this.lang,
      direction: this.dataset.dir === "rtl" || this.dataset.dir === "ltr" ? this.dataset.dir : null,
      mayWrite: () => this.#mayWrite,
      changed: () => this.#redraw(),
      pictures: (files) => this.#with((tools) => tools.pictures.take(files)),
      tooLong: () => this.#status?.speak(words("paste-too-long")),
      comments: { threads: () => this.#store?.threads.threads ?? [], here: () => this.#tools?.comments.here ?? null },
      chips: this.#chips,
      rewrite: (state, transaction) => (this.#tools ? this.#tools.suggestions.rewrite(state, transaction) : transaction),
      suggesting: () => this.#tools?.suggestions.on ?? false,
      targets: {
        openLink: () => this.#with((tools) => tools.link.open()),
        focusToolbar: () => this.#toolbar?.focus(),
        openOutline: () => this.#with((tools) => tools.outline.open()),
        comment: () => this.#with((tools) => tools.comments.begin()),
        suggest: () => this.#with((tools) => tools.suggestions.toggle()),
        openSuggestions: () => this.#with((tools) => tools.suggestions.focus()),
        chips: this.#chips,
      },
    };
    const view = createEditor(options);
    if (this.#tools) this.#fill(this.#tools);
    this.#options = options;
    this.#view = view;
    // Hidden, not removed: these nodes belong to whoever rendered them.
    this.querySelector(":scope > .note-text")?.setAttribute("hidden", "");
    this.#page.replaceChildren(view.dom);
    if (this.#box) this.#box.hidden = false;
    this.dataset.live = "";
    this.removeAttribute("aria-busy");
    this.#show(room.provider.condition);
    this.#redraw();
    if (this.#focusNext) view.focus();
    this.#focusNext = false;
    // Now, not at first use: there may be no network then. What fails is fetched again when it is wanted.
    this.#fetch().catch(() => (this.#fetched = null));
  }

  /** What follows the text: what holds at the caret, where it is, what it may begin with. */
  #redraw(): void {
    const view = this.#view;
    if (view) this.#toolbar?.update(view.state);
    this.#tools?.redraw(view, this.dataset.kind ?? "");
  }

  /** The threads have changed. */
  #commented(): void {
    const view = this.#view;
    if (view) redrawComments(view);
    this.#tools?.comments.draw();
  }

  #unmount(): void {
    this.#unwatch();
    this.#unwatch = () => undefined;
    this.#view?.destroy();
    this.#view = null;
    this.#options = null;
    this.#redraw();
    this.#tools?.close();
    this.#peers.replaceChildren();
  }

  /** Called before the binding could delete what it does not know: the last readable state stays, editing ends. */
  #tooOld(): void {
    const still = this.#still();
    this.#unmount();
    const room = this.#room;
    this.#room = null;
    void room?.leave();
    if (still) this.#page.replaceChildren(still);
    this.#toolbar?.element.setAttribute("hidden", "");
    this.#aside.replaceChildren(
      make("p", {}, this.#words("outdated"), " ", make("a", { href: location.href }, this.#words("reload"))),
    );
    this.#status?.speak(this.#words("outdated"));
    this.#announce({ state: "outdated", at: null });
  }

  #show(condition: Condition): void {
    const mayWrite = this.#holdsRight(condition);
    if (mayWrite !== this.#mayWrite) {
      this.#mayWrite = mayWrite;
      this.#view?.setProps(this.#options ? { nodeViews: nodeViews(this.#options) } : {});
      this.#tools?.redraw(this.#view, this.dataset.kind ?? "");
    }
    this.#toolbar?.element.toggleAttribute("hidden", !mayWrite);
    this.#tools?.pictures.wake();
    this.#status?.show(condition, this.#room?.keepsCopy ?? false);
    this.#announce(connectionDetail(condition));
    this.toggleAttribute("data-unsaved", this.#room?.provider.unsaved ?? false);
    if (condition.link === "open" && !mayWrite) this.#handBack();
  }

  /** What one wrote and the server takes no longer: where the page has a place for it, it is put there, for its author to keep. */
  #handBack(): void {
    const place = this.querySelector<HTMLElement>(":scope > .hand-back");
    const room = this.#room;
    const field = place?.querySelector("textarea");
    if (!place?.hidden || !field || !room?.provider.unsaved) return;
    field.value = plainText(room.fragment).trim();
    place.hidden = field.value === "";
    place.addEventListener("submit", () => room.giveUp(), { once: true });
  }

  /** Without a connection one may go on writing on this device; the server has the last word when it is back. */
  #holdsRight(condition: Condition): boolean {
    if (condition.link === "closed" || condition.refusal === "quarantined") return false;
    const greeted = condition.link === "open" || condition.synced;
    return greeted ? condition.mayWrite : this.dataset.writable === "true";
  }

  #announce(detail: ConnectionDetail): void {
    const told = JSON.stringify(detail);
    if (told === this.#lastDetail) return;
    this.#lastDetail = told;
    this.dispatchEvent(new CustomEvent("entente-connection", { bubbles: true, detail }));
  }

  #showPeers(room: Room): void {
    const peers = new Map<string, number>();
    for (const [client, state] of room.awareness.getStates()) {
      const { name, colour } = readPeer(state);
      if (client !== room.awareness.clientID && name !== "") peers.set(name, colour);
    }
    const names = [...peers].map(([name, colour]) => make("bdi", { class: `note-peer peer-${colour}` }, name));
    this.#peers.replaceChildren(...(names.length > 0 ? [this.#words("present"), ...names.flatMap((name) => [" ", name])] : []));
  }

  /** Text of an earlier history of this note, kept on this device. */
  async #showAside(name: string): Promise<void> {
    const text = await this.#copies?.aside(name);
    if (name !== this.dataset.room) return;
    this.#aside.replaceChildren();
    if (!text) return;
    const discard = make("button", { type: "button" }, this.#words("aside-discard"));
    discard.addEventListener("click", () => {
      void this.#copies?.discardAside(name);
      this.#aside.replaceChildren();
      this.#view?.focus();
    });
    this.#aside.append(
      make("details", {}, make("summary", {}, this.#words("aside")), make("pre", { dir: "auto" }, text), discard),
    );
  }

  #wake = (): void => {
    if (!document.hidden) this.#room?.provider.wake();
  };

  /** Only where the browser keeps no copy would leaving the page lose text. */
  #beforeUnload = (event: BeforeUnloadEvent): void => {
    if (this.#room && !this.#room.keepsCopy && this.#room.provider.unsaved) event.preventDefault();
  };
}

function socketUrl(path: string, room: string): string {
  const url = new URL(`${path.replace(/\/$/, "")}/${encodeURIComponent(room)}`, location.href);
  url.protocol = location.protocol === "https:" ? "wss:" : "ws:";
  return url.href;
}

customElements.define("entente-note", EntenteNote);
