// The line to the server: a stream that comes back by itself, and a queue of posts that loses and doubles nothing.

const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 15000;
const DEAF_AFTER = 40000; // the server gives a sign of life every 15 s
const POST_TIMEOUT = 20000;

/** A name for one post. A post repeated under the same name counts once. */
export function nonce() {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}

const pauseAfter = (failures) => Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** Math.min(failures - 1, 6));

export class Stream {
  /** `heard(kind, body)` for every event, `linked(true | false)` when the line opens or breaks. */
  constructor({ heard, linked }) {
    Object.assign(this, { heard, linked });
    this.seen = "";
    this.failures = 0;
    this.timer = 0;
    for (const name of ["online", "pageshow"]) addEventListener(name, () => this.#hurry());
    document.addEventListener("visibilitychange", () => document.hidden || this.#hurry());
    this.open();
  }

  open() {
    clearTimeout(this.timer);
    this.source?.close();
    const source = new EventSource(`/events?after=${this.seen}`);
    this.source = source;
    source.addEventListener("open", () => this.#opened());
    source.addEventListener("error", () => source === this.source && this.#broke());
    for (const kind of ["show", "file", "note", "toast", "empty", "beat"]) {
      source.addEventListener(kind, (event) => this.#event(kind, event));
    }
    this.#listenClosely();
  }

  #opened() {
    this.failures = 0;
    this.linked(true);
  }

  #event(kind, event) {
    this.#listenClosely();
    if (event.lastEventId) this.seen = event.lastEventId;
    if (kind !== "beat") this.heard(kind, JSON.parse(event.data));
  }

  #listenClosely() {
    clearTimeout(this.deaf);
    this.deaf = setTimeout(() => this.#broke(), DEAF_AFTER);
  }

  #broke() {
    this.source.close();
    clearTimeout(this.deaf);
    clearTimeout(this.timer);
    this.failures += 1;
    this.linked(false);
    this.timer = setTimeout(() => this.#again(), pauseAfter(this.failures));
  }

  /** EventSource does not tell why it failed, so ask: a session that has ended needs the front page. */
  async #again() {
    try {
      const answer = await fetch("/me", { signal: within(POST_TIMEOUT) });
      if (answer.status === 401) location.reload();
      else if (answer.ok) this.open();
      else this.#broke();
    } catch {
      this.#broke();
    }
  }

  #hurry() {
    if (this.source.readyState !== EventSource.OPEN) this.open();
  }
}

export class Queue {
  /** Posts go out one after another. `stuck(true | false)` tells whether the first one cannot get through. */
  constructor({ stuck }) {
    this.stuck = stuck;
    this.items = [];
    this.running = false;
    this.wake = () => {};
  }

  /** Resolves to "" once the server has it for good, to a key of words.js when it was refused. `moved(share)` hears
      how much of a file has gone, null while the line is broken. */
  post(address, body, moved = null) {
    return new Promise((done) => {
      this.items.push({ address, body, moved, done });
      this.#run();
    });
  }

  /** The line is back: do not wait out the pause. */
  hurry() {
    this.wake();
  }

  async #run() {
    if (this.running) return;
    this.running = true;
    for (let failures = 0; this.items.length; ) {
      const verdict = await attempt(this.items[0]);
      if (verdict === null) {
        failures += 1;
        this.items[0].moved?.(null);
        this.stuck(true);
        await this.#pause(pauseAfter(failures));
      } else {
        failures = 0;
        this.stuck(false);
        this.items.shift().done(verdict);
      }
    }
    this.running = false;
  }

  #pause(duration) {
    return new Promise((resolve) => {
      const timer = setTimeout(resolve, duration);
      this.wake = () => {
        clearTimeout(timer);
        resolve();
      };
    });
  }
}

/** As AbortSignal.timeout, which phone browsers of before 2023 do not have. */
function within(milliseconds) {
  const controller = new AbortController();
  setTimeout(() => controller.abort(), milliseconds);
  return controller.signal;
}

/** "": the server has it. A key of words.js: refused for good. null: no answer, or "later". */
async function attempt({ address, body, moved }) {
  try {
    const status = await (moved ? uploaded(address, body, moved) : posted(address, body));
    if (status === 401) location.reload();
    if (status === 429 || status >= 500) return null;
    if (status === 413) return "tooLong";
    return status < 300 ? "" : "refused";
  } catch {
    return null;
  }
}

async function posted(address, body) {
  return (await fetch(address, { method: "POST", body, signal: within(POST_TIMEOUT) })).status;
}

/** `fetch` does not tell how far it is. A slow line is no dead one: only silence ends this. */
function uploaded(address, body, moved) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    let timer = 0;
    const patience = () => {
      clearTimeout(timer);
      timer = setTimeout(() => request.abort(), POST_TIMEOUT);
    };
    request.upload.addEventListener("progress", ({ loaded, total }) => {
      patience();
      moved(loaded / total);
    });
    request.addEventListener("load", () => resolve(request.status));
    for (const end of ["error", "abort"]) request.addEventListener(end, () => reject(new Error(end)));
    request.addEventListener("loadend", () => clearTimeout(timer));
    request.open("POST", address);
    request.send(body);
    patience();
  });
}
