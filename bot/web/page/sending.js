// A file on its way: how much of it has gone, or why it did not go.

import { currentLocale, word } from "./words.js";

export class Sending {
  /** `bubble` is the person's own, which names the file. */
  constructor(bubble) {
    this.bar = document.createElement("progress");
    this.bar.max = 1;
    this.bar.setAttribute("aria-label", word("sending"));
    this.state = document.createElement("span");
    this.state.className = "sending";
    bubble.append(this.bar, this.state);
    this.moved(0);
  }

  /** `share` is 0..1 of the bytes; null: the line is broken and the file waits. */
  moved(share) {
    this.bar.value = share ?? 0;
    const percent = new Intl.NumberFormat(currentLocale(), { style: "percent" }).format(share ?? 0);
    this.state.textContent = share === null ? word("waiting") : `${word("sending")} · ${percent}`;
  }

  /** `refusal` is a key of words.js and stays to be read; "" when the file has arrived. */
  ended(refusal) {
    this.bar.remove();
    this.state.textContent = refusal && word(refusal);
    if (!refusal) this.state.remove();
  }
}
