// The input line: typed text, command hints, files.

import { currentLocale } from "./words.js";

const TALLEST = 132;

export class Composer {
  /** `said(text)` and `chosen(file)`. `commands` is {locale: [[name, description]]}. */
  constructor({ said, chosen }) {
    this.said = said;
    this.commands = {};
    this.form = document.getElementById("composer");
    this.field = document.getElementById("say");
    this.hints = document.getElementById("hints");
    const picker = document.getElementById("file");
    document.getElementById("attach").addEventListener("click", () => picker.click());
    picker.addEventListener("change", () => {
      if (picker.files[0]) chosen(picker.files[0]);
      picker.value = "";
    });
    this.form.addEventListener("submit", (event) => this.#submit(event));
    this.field.addEventListener("input", () => this.#changed());
    this.field.addEventListener("keydown", (event) => this.#key(event));
  }

  get empty() {
    return !this.field.value.trim();
  }

  #submit(event) {
    event.preventDefault();
    const text = this.field.value.trim();
    if (!text) return;
    this.field.value = "";
    this.#changed();
    this.said(text);
  }

  #key(event) {
    if (event.key === "Escape") this.hints.hidden = true;
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    this.form.requestSubmit();
  }

  #changed() {
    document.getElementById("send").disabled = this.empty;
    this.field.style.height = "auto";
    this.field.style.height = `${Math.min(this.field.scrollHeight, TALLEST)}px`;
    this.#hint();
  }

  #hint() {
    const typed = this.field.value;
    const known = this.commands[currentLocale()] || [];
    const fitting = typed.startsWith("/") ? known.filter(([name]) => `/${name}`.startsWith(typed)) : [];
    this.hints.replaceChildren(...fitting.map(([name, description]) => this.#suggestion(name, description)));
    this.hints.hidden = !fitting.length;
  }

  #suggestion(name, description) {
    const item = document.createElement("li");
    const button = document.createElement("button");
    const command = document.createElement("b");
    button.type = "button";
    command.textContent = `/${name}`;
    button.append(command, ` ${description}`);
    button.addEventListener("click", () => {
      this.field.value = `/${name}`;
      this.form.requestSubmit();
    });
    item.append(button);
    return item;
  }
}
