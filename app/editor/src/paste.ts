//! Cleans what Word, Google Docs and web pages put on the clipboard. Works on elements that ProseMirror has parsed into
//! an inert document, after which the schema drops the rest; so nothing here needs an HTML string of its own. Styles
//! are read as text from an attribute of another name, because the page's policy forbids style attributes.

import { DOMParser, type ParseOptions, type Schema, type Slice } from "prosemirror-model";

/** Longer texts are to be pasted in parts: the record takes changes up to a limit, and refuses beyond it. */
export const PASTE_CHARACTERS_MAX = 200_000;

const STYLE = "data-pasted-style";

export class ClipboardParser extends DOMParser {
  static for(schema: Schema): ClipboardParser {
    return new ClipboardParser(schema, DOMParser.fromSchema(schema).rules);
  }

  override parseSlice(dom: Node, options?: ParseOptions): Slice {
    if (dom.nodeType === 1) cleanPasted(dom as HTMLElement);
    return super.parseSlice(dom, options);
  }
}

/**
 * Word wraps its junk in conditional comments; cutting them from the string keeps them from being parsed at all. Style
 * attributes are renamed, or parsing them would break the page's policy and fill its reports.
 */
export function transformPastedHTML(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, "")
    .replace(/<!\[(if|endif)[^>]*>/gi, "")
    .replace(/<[a-z][^<>]*>/gi, (tag) => tag.replace(/\sstyle\s*=/gi, ` ${STYLE}=`));
}

export function cleanPasted(root: HTMLElement): void {
  for (const junk of root.querySelectorAll("style, script, meta, link, title, xml, template, noscript, svg, colgroup")) {
    junk.remove();
  }
  removeWordMarkers(root);
  buildWordLists(root);
  for (const element of [...root.querySelectorAll<HTMLElement>("*")]) cleanElement(element);
}

function cleanElement(element: HTMLElement): void {
  const name = element.localName;
  const style = readStyle(element);
  if (name.includes(":") || name === "font" || name === "center") {
    unwrap(element);
    return;
  }
  if (name === "a") unwrapRedirect(element);
  if (name === "br" && element.className === "Apple-interchange-newline") element.remove();
  if (name === "li") readTask(element);
  // Google Docs wraps everything in a <b> that is not bold.
  const isBoldTag = name === "b" || name === "strong";
  if (isBoldTag && /^(normal|[1-4]00)$/.test(style.get("font-weight") ?? "")) unwrap(element);
  else applyStyle(element, style, isBoldTag);
  element.removeAttribute(STYLE);
}

/** What the style says and the schema knows becomes an element around the content. */
function applyStyle(element: HTMLElement, style: Map<string, string>, isBold: boolean): void {
  // On whole blocks such styles are the look of a heading or a page, not emphasis.
  if (element.localName !== "span") return;
  const decoration = `${style.get("text-decoration") ?? ""} ${style.get("text-decoration-line") ?? ""}`;
  if (!isBold && /^(bold|bolder|[5-9]\d\d)$/.test(style.get("font-weight") ?? "")) wrapContent(element, "strong");
  if (/italic|oblique/.test(style.get("font-style") ?? "")) wrapContent(element, "em");
  if (decoration.includes("underline") && !element.closest("a")) wrapContent(element, "u");
  if (decoration.includes("line-through")) wrapContent(element, "s");
}

function readStyle(element: HTMLElement): Map<string, string> {
  const declarations = styleOf(element).split(";");
  return new Map(
    declarations.map((declaration) => {
      const colon = declaration.indexOf(":");
      return [declaration.slice(0, colon).trim().toLowerCase(), declaration.slice(colon + 1).trim().toLowerCase()];
    }),
  );
}

function styleOf(element: Element): string {
  return element.getAttribute(STYLE) ?? "";
}

/** Google Docs links through a redirect that tells Google who read what. */
function unwrapRedirect(link: HTMLElement): void {
  const href = link.getAttribute("href") ?? "";
  if (!/^https:\/\/www\.google\.com\/url\?/.test(href)) return;
  const target = new URL(href).searchParams.get("q");
  if (target) link.setAttribute("href", target);
}

function readTask(item: HTMLElement): void {
  const checked = item.getAttribute("aria-checked");
  if (item.getAttribute("role") !== "checkbox" || checked === null) return;
  item.setAttribute("data-checked", checked);
  if (item.parentElement?.localName === "ul") item.parentElement.setAttribute("data-tasks", "");
}

const WORD_LIST = /mso-list:\s*l(\d+)\s+level(\d+)/i;

/** The bullet or number that Word writes out as text; kept as an attribute, for the kind of list. */
function removeWordMarkers(root: HTMLElement): void {
  for (const span of root.querySelectorAll(`span[${STYLE}]`)) {
    if (!/mso-list:\s*ignore/i.test(styleOf(span))) continue;
    const paragraph = span.closest("p, h1, h2, h3, h4, h5, h6");
    paragraph?.setAttribute("data-marker", span.textContent?.trim() ?? "");
    span.remove();
  }
}

/** Word's lists are paragraphs that say in their style which level they are on. */
function buildWordLists(root: HTMLElement): void {
  /** The lists that are open, from the outermost in. */
  let open: { list: HTMLElement; level: number }[] = [];
  let previous: Element | null = null;
  for (const paragraph of [...root.querySelectorAll<HTMLElement>(`p[${STYLE}]`)]) {
    const found = WORD_LIST.exec(styleOf(paragraph));
    if (!found) continue;
    const level = Number(found[2]);
    if (previous === null || previous !== paragraph.previousElementSibling) open = [];
    while (open.length > 0 && open[open.length - 1]!.level > level) open.pop();
    let innermost = open[open.length - 1];
    if (!innermost || innermost.level < level) {
      const ordered = /^\(?([0-9]+|[a-z]{1,4})[.)]/i.test(paragraph.getAttribute("data-marker") ?? "");
      const list = paragraph.ownerDocument.createElement(ordered ? "ol" : "ul");
      const parentItem = innermost?.list.lastElementChild;
      if (parentItem) parentItem.append(list);
      else paragraph.before(list);
      innermost = { list, level };
      open.push(innermost);
    }
    const item = paragraph.ownerDocument.createElement("li");
    innermost.list.append(item);
    item.append(paragraph);
    previous = open[0]!.list;
  }
}

function wrapContent(element: HTMLElement, name: string): void {
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

function unwrap(element: HTMLElement): void {
  element.replaceWith(...element.childNodes);
}
