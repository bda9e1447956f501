// The transcript: earlier bubbles of this visit, the current screen with its buttons, notes where they came.

import { nodes, plain, safeUrl } from "./markup.js";
import { currentLocale, word } from "./words.js";

const KEPT_BUBBLES = 60;
const OPTION = /^(?:\S{1,2}\s)?([А-ЯЁA-Z])$/;
const SIGNS = { "≡": "menu", "☎": "help", EN: "toEnglish", RU: "toRussian" };

export class Transcript {
  /** `tapped(data, message)` is called for a pressed button, `started()` for the first one of all. */
  constructor(scroller, list, { tapped, started }) {
    Object.assign(this, { scroller, list, tapped, started });
    this.current = null;
    this.busy = null;
    this.empty = null;
    new ResizeObserver(() => this.#stay()).observe(scroller);
    scroller.addEventListener("scroll", () => this.#note(), { passive: true });
    this.atEnd = true;
  }

  /** Show a screen: in the bubble that bears this message, else in a new one. False: it is on screen already. */
  show(screen) {
    const seen = JSON.stringify(screen);
    if (this.current?.seen === seen) return false;
    this.welcome(false);
    const edited = this.current?.message === screen.message;
    if (!edited) this.#retire();
    const node = edited ? this.current.node : bubble("bot");
    this.current = { message: screen.message, seen, node };
    this.release();
    this.#fill(node, screen);
    this.list.insertBefore(node, this.#noteAfter(screen.message));
    this.#trim();
    return true;
  }

  /** A message of its own below everything older; its buttons work on. null: it is on screen already. */
  note(note) {
    if (this.#has(note.message)) return null;
    this.welcome(false);
    const node = bubble("note");
    this.#fill(node, note);
    this.list.append(node);
    this.#trim();
    this.#stay();
    return node;
  }

  file(file) {
    if (this.#has(file.message)) return null;
    this.welcome(false);
    const node = file.picture ? pictureBubble(file) : fileBubble(file);
    node.dataset.message = file.message;
    const current = this.current;
    this.list.insertBefore(node, current && !this.#noteAfter(current.message) ? current.node : null);
    node.querySelector("img")?.addEventListener("load", () => this.#stay());
    return node;
  }

  /** What the person typed or sent; gives the node, to mark it as waiting. */
  mine(text) {
    this.welcome(false);
    const node = bubble("mine");
    node.append(unseen(`${word("you")}: `), document.createTextNode(text));
    this.list.append(node);
    this.#toEnd();
    return node;
  }

  /** The invitation shown in a chat where nothing was said yet. */
  welcome(wanted) {
    if (!wanted) {
      this.empty?.remove();
      this.empty = null;
    } else if (!this.empty && !this.list.childElementCount) {
      this.empty = bubble("hello");
      const button = pressable(word("start"), "primary");
      button.addEventListener("click", () => this.started());
      this.empty.append(paragraph(word("hello")), button);
      this.list.append(this.empty);
    }
  }

  press(button) {
    const node = button.closest(".note, .bot");
    if (this.busy || !node || !this.list.contains(node)) return;
    this.busy = button;
    button.setAttribute("aria-busy", "true");
    for (const other of buttons(this.list)) other.setAttribute("aria-disabled", "true");
    this.tapped(button.dataset.data, Number(node.dataset.message));
  }

  /** The tap was answered without a new screen: the buttons may be pressed again. */
  release() {
    if (!this.busy) return;
    this.busy.removeAttribute("aria-busy");
    for (const button of buttons(this.list)) button.removeAttribute("aria-disabled");
    this.busy = null;
  }

  /** The button of the option with this place, or null. */
  option(place) {
    if (!this.current) return null;
    return buttons(this.current.node).filter((button) => OPTION.test(button.textContent))[place] ?? null;
  }

  /** Focus and view go to the current screen: its end if all of it fits, else its beginning. */
  reveal(focus, smoothly) {
    const node = this.current?.node ?? this.empty;
    if (!node) return;
    if (focus) node.focus({ preventScroll: true });
    const fits = node.offsetHeight + 24 <= this.scroller.clientHeight;
    const end = node.offsetTop + node.offsetHeight + 16;
    const top = fits ? end - this.scroller.clientHeight : node.offsetTop - 12;
    this.scroller.scrollTo({ top, behavior: smoothly ? "smooth" : "instant" });
    this.atEnd = fits && node === this.list.lastElementChild;
  }

  /** Whether the reader has gone up to something earlier, so far that nothing of the current screen is in view. */
  get leftBehind() {
    const node = this.current?.node;
    return Boolean(node) && node.offsetTop > this.scroller.scrollTop + this.scroller.clientHeight;
  }

  /** On opening a chat: a note that came after the screen is what is newest. */
  revealNotes() {
    if (this.list.lastElementChild?.matches(".note")) this.#toEnd();
  }

  text() {
    return this.current ? said(this.current.node) : "";
  }

  #fill(node, screen) {
    const text = document.createElement("div");
    text.className = "text";
    text.lang = screen.locale || currentLocale();
    text.append(...nodes(screen.text, word("more")));
    node.replaceChildren(text, ...this.#rows(screen.rows || [], node.matches(".bot")));
    node.classList.toggle("protect", Boolean(screen.protect));
    node.dataset.message = screen.message;
    node.tabIndex = -1;
    node.setAttribute("role", "group");
    node.setAttribute("aria-label", plain(text).trim().split("\n")[0].replace(/\s+/g, " ").slice(0, 120));
  }

  /** The first button of a screen is its way on; a note beside it does not compete. */
  #rows(rows, leads) {
    if (!rows.length) return [];
    const box = document.createElement("div");
    box.className = "rows";
    rows.forEach((row, place) => box.append(this.#row(row, leads && place === 0 && row.length === 1)));
    return [box];
  }

  #row(row, leading) {
    const node = document.createElement("div");
    node.className = "row";
    for (const button of row) node.append(this.#button(button, leading));
    return node;
  }

  #button({ label, data, url }, leading) {
    const small = Object.hasOwn(SIGNS, label) ? "small" : "";
    const kind = leading ? "primary" : small || (OPTION.test(label) ? "option" : "");
    if (data === undefined) return linkButton(label, url, kind);
    const button = pressable(label, kind);
    if (small) button.setAttribute("aria-label", word(SIGNS[label]));
    button.dataset.data = data;
    button.addEventListener("click", () => this.press(button));
    return button;
  }

  #has(message) {
    return this.list.querySelector(`[data-message="${Number(message)}"]`) !== null;
  }

  /** The first note newer than this message, or null. */
  #noteAfter(message) {
    return [...this.list.querySelectorAll(".note")].find((note) => Number(note.dataset.message) > message) ?? null;
  }

  #retire() {
    if (!this.current) return;
    const { node } = this.current;
    node.querySelector(".rows")?.remove();
    node.classList.add("past");
    node.removeAttribute("tabindex");
  }

  #trim() {
    const spare = [...this.list.children].filter((node) => node !== this.current?.node);
    for (const node of spare.slice(0, Math.max(0, this.list.childElementCount - KEPT_BUBBLES))) node.remove();
  }

  #note() {
    this.atEnd = this.scroller.scrollHeight - this.scroller.scrollTop - this.scroller.clientHeight < 8;
  }

  #stay() {
    if (this.atEnd) this.#toEnd();
  }

  #toEnd() {
    this.scroller.scrollTop = this.scroller.scrollHeight;
  }
}

/** What a reader of a bubble hears. */
export function said(node) {
  return plain(node.querySelector(".text")).trim();
}

function buttons(node) {
  return [...node.querySelectorAll("button[data-data]")];
}

function bubble(kind) {
  const node = document.createElement("div");
  node.className = `bubble ${kind}`;
  return node;
}

function pressable(label, kind) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = `button ${kind}`.trim();
  button.textContent = label;
  return button;
}

function linkButton(label, url, kind) {
  const address = safeUrl(url || "");
  const anchor = document.createElement("a");
  anchor.className = `button link ${kind}`.trim();
  anchor.textContent = label;
  if (address) Object.assign(anchor, { href: address, target: "_blank", rel: "noopener noreferrer" });
  else anchor.setAttribute("aria-disabled", "true");
  return anchor;
}

function fileBubble(file) {
  const node = bubble("file");
  const anchor = document.createElement("a");
  Object.assign(anchor, { href: `/file/${Number(file.file)}`, download: file.name, className: "download" });
  const name = document.createElement("b");
  name.textContent = file.name;
  const hint = document.createElement("span");
  hint.textContent = word("download");
  anchor.append(name, hint);
  node.append(anchor, ...caption(file));
  return node;
}

function pictureBubble(file) {
  const node = bubble("picture");
  const anchor = document.createElement("a");
  Object.assign(anchor, { href: `/file/${Number(file.file)}`, target: "_blank", rel: "noopener" });
  const image = document.createElement("img");
  image.src = anchor.href;
  anchor.append(image);
  node.append(anchor, ...caption(file));
  image.alt = file.caption ? plain(node) : file.name;
  return node;
}

function caption(file) {
  if (!file.caption) return [];
  const node = document.createElement("div");
  node.className = "text";
  node.append(...nodes(file.caption, word("more")));
  return [node];
}

function paragraph(text) {
  const node = document.createElement("p");
  node.textContent = text;
  return node;
}

function unseen(text) {
  const node = document.createElement("span");
  node.className = "unseen";
  node.textContent = text;
  return node;
}
