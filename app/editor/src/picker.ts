//! Choosing one of many by typing: a field with a list of options (WAI-ARIA combobox), under the toolbar, where it hides
//! no text and needs no place of its own on a phone. Whoever opens it says what is offered and what a choice does.

import { make } from "./dom";
import type { Words } from "./words";

const SHOWN_MAX = 8;

export interface Option {
  id: string;
  label: string;
  /** More about it, or why it stands where it stands. */
  hint: string;
  /** Also found by these words. */
  find: string;
}

export interface Question {
  /** What is asked, in words. */
  label: string;
  /** All options, the likeliest first. */
  options: Option[];
  choose: (option: Option) => void;
  /** Closed without a choice; `typed` is what stood in the field. `left`: the focus is already somewhere else. */
  cancel: (typed: string, left: boolean) => void;
}

export class Picker {
  readonly element: HTMLElement;
  readonly #label: HTMLLabelElement;
  readonly #field: HTMLInputElement;
  readonly #list: HTMLUListElement;
  readonly #told = make("p", { class: "note-spoken", role: "status" });
  readonly #words: Words;
  readonly #id: string;
  #question: Question | null = null;
  #found: Option[] = [];
  #at = 0;

  constructor(words: Words, id: string) {
    this.#words = words;
    this.#id = id;
    this.#label = make("label", { for: `${id}-pick`, id: `${id}-pick-label` });
    this.#field = make("input", {
      id: `${id}-pick`,
      type: "text",
      role: "combobox",
      dir: "auto",
      autocomplete: "off",
      autocapitalize: "none",
      spellcheck: "false",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": `${id}-options`,
    });
    this.#list = make("ul", { id: `${id}-options`, role: "listbox", "aria-labelledby": `${id}-pick-label`, class: "note-options" });
    this.element = make("div", { class: "note-picker", hidden: "" }, this.#label, this.#field, this.#list, this.#told);
    this.#field.addEventListener("input", () => this.#search());
    this.#field.addEventListener("keydown", (event) => this.#key(event));
    this.#field.addEventListener("blur", () => this.#end((question) => question.cancel(this.#field.value, true)));
    // The field keeps the focus while an option is pressed.
    this.#list.addEventListener("mousedown", (event) => event.preventDefault());
    this.#list.addEventListener("click", (event) => {
      const option = (event.target as Element).closest<HTMLElement>("[role=option]");
      const chosen = option && this.#found[Number(option.dataset.at)];
      if (chosen) this.#end((question) => question.choose(chosen));
    });
  }

  get isOpen(): boolean {
    return this.#question !== null;
  }

  open(question: Question, typed = ""): void {
    this.#question = question;
    this.#label.textContent = question.label;
    this.#field.value = typed;
    this.element.hidden = false;
    this.#search();
    this.#field.focus();
    this.#rest(true);
  }

  /** The text below, parts of which the open list covers, takes neither touches nor keys until it is closed. */
  #rest(open: boolean): void {
    this.element.closest(".note-editor")?.querySelector(".note-page")?.toggleAttribute("inert", open);
  }

  /** Ends without a word, as when the note itself goes away. */
  close(): void {
    this.#question = null;
    this.#rest(false);
    this.element.hidden = true;
    this.#field.setAttribute("aria-expanded", "false");
    this.#field.removeAttribute("aria-activedescendant");
  }

  #end(tell: (question: Question) => void): void {
    const question = this.#question;
    if (question === null) return;
    this.close();
    tell(question);
  }

  #search(): void {
    const typed = fold(this.#field.value);
    const options = this.#question?.options ?? [];
    // What begins with the words comes before what only contains them; else the order is the asker's.
    const rank = (option: Option): number => {
      const [label, all] = [fold(option.label), fold(`${option.label} ${option.find}`)];
      if (typed === "" || label.startsWith(typed)) return 0;
      if (all.split(/[\s.,'’()-]+/).some((word) => word.startsWith(typed))) return 1;
      return all.includes(typed) ? 2 : 3;
    };
    const ranked = options.map((option) => ({ option, rank: rank(option) })).filter(({ rank }) => rank < 3);
    ranked.sort((left, right) => left.rank - right.rank);
    this.#found = ranked.slice(0, SHOWN_MAX).map(({ option }) => option);
    this.#at = 0;
    this.#list.replaceChildren(...this.#found.map((option, at) => this.#row(option, at)));
    this.#list.hidden = this.#found.length === 0;
    this.#field.setAttribute("aria-expanded", String(this.#found.length > 0));
    this.#told.textContent = this.#found.length > 0 ? "" : this.#words("pick-nothing");
    this.#mark();
  }

  #row(option: Option, at: number): HTMLElement {
    const row = make("li", { role: "option", id: `${this.#id}-option-${at}`, "aria-selected": "false" });
    row.dataset.at = String(at);
    row.append(make("bdi", {}, option.label));
    if (option.hint !== "") row.append(" ", make("small", { dir: "auto" }, option.hint));
    return row;
  }

  #mark(): void {
    for (const row of this.#list.children) row.setAttribute("aria-selected", String(Number((row as HTMLElement).dataset.at) === this.#at));
    const marked = this.#list.children[this.#at];
    if (marked) this.#field.setAttribute("aria-activedescendant", marked.id);
    else this.#field.removeAttribute("aria-activedescendant");
    marked?.scrollIntoView?.({ block: "nearest" });
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const count = this.#found.length;
    const chosen = this.#found[this.#at];
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (count > 0) this.#at = (this.#at + (event.key === "ArrowDown" ? 1 : count - 1)) % count;
      this.#mark();
    } else if ((event.key === "Enter" || event.key === "Tab") && chosen) {
      this.#end((question) => question.choose(chosen));
    } else if (event.key === "Enter" || event.key === "Escape") {
      this.#end((question) => question.cancel(this.#field.value, false));
    } else if (event.key === "Backspace" && this.#field.value === "") {
      // Back to the text, where the sign that opened the list can be deleted.
      this.#end((question) => question.cancel("", false));
    } else return;
    event.preventDefault();
  }
}

/** For comparing: small letters without accents. */
function fold(text: string): string {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
