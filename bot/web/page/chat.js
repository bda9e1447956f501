// Puts the parts together: stream -> transcript, buttons and input line -> queue.

import { said, Transcript } from "./bubbles.js";
import { Composer } from "./composer.js";
import { showBar } from "./demo.js";
import { Sending } from "./sending.js";
import { nonce, Queue, Stream } from "./wire.js";
import { currentLocale, onLocale, setLocale, size, word } from "./words.js";

const by = (id) => document.getElementById(id);
const TOAST_TIME = 4500;
const ANSWER_TIME = 10000; // after that the buttons may be pressed again even without an answer
const ALPHABETS = ["abcdefgh", "абвгдежз"];

const calm = matchMedia("(prefers-reduced-motion: reduce)");
const link = { up: false, everUp: false, stuck: false };
let tap = null; // nonce of the tap that waits for its answer
let botLocale = null;
let uploadLimit = 0;
let toastTimer = 0;
let answerTimer = 0;
let linkTimer = 0;

const queue = new Queue({ stuck: (stuck) => drawLink({ stuck }) });
const transcript = new Transcript(by("chat"), by("bubbles"), { tapped, started: () => say("/start", false) });
const composer = new Composer({ said: say, chosen: upload });

setLocale(currentLocale());
onLocale(() => drawLink({}));
drawLink({});
const stream = new Stream({ heard, linked });
meet();
document.addEventListener("keydown", keyed);
by("leave").addEventListener("click", leave);

// --- what the server says

function heard(kind, body) {
  if (kind === "show") shown(body);
  else if (kind === "file") transcript.file(body)?.scrollIntoView({ block: "nearest" });
  else if (kind === "note") noted(body);
  else if (kind === "toast") toasted(body);
  else if (kind === "empty") {
    transcript.welcome(true);
    transcript.reveal(false, false);
  }
}

function shown(screen) {
  if (screen.locale && screen.locale !== botLocale) {
    botLocale = screen.locale;
    setLocale(botLocale);
  }
  const first = transcript.current === null;
  const mayFocus = focusIsFree();
  const unasked = tap === null && transcript.leftBehind && transcript.current.message === screen.message;
  if (!transcript.show(screen)) return;
  answered();
  if (!unasked) transcript.reveal(mayFocus, !first && !calm.matches);
  by("news").textContent = transcript.text();
  if (first) transcript.revealNotes();
}

/** Nobody is pulled away by a note, and what was there when the page opened is no news. */
function noted(note) {
  const opened = transcript.current !== null;
  const node = transcript.note(note);
  if (node && opened) by("noted").textContent = said(node);
}

function toasted({ query, text }) {
  if (query !== null && query === tap) {
    answered();
    transcript.release();
  }
  if (text) toast(text);
}

function answered() {
  clearTimeout(answerTimer);
  tap = null;
}

/** Whoever is typing, or is elsewhere on the page, is not pulled away by a new screen. */
function focusIsFree() {
  const active = document.activeElement;
  if (active === composer.field) return composer.empty;
  return !active || active === document.body || by("chat").contains(active);
}

// --- what the person does

async function tapped(data, message) {
  const own = nonce();
  tap = own;
  const refusal = await queue.post("/tap", JSON.stringify({ data, message, nonce: own }));
  if (refusal) {
    transcript.release();
    toast(word(refusal));
  } else if (tap === own) {
    answerTimer = setTimeout(() => transcript.release(), ANSWER_TIME);
  }
}

async function say(text, visible = true) {
  const node = visible ? transcript.mine(text) : null;
  await follow(node, queue.post("/say", JSON.stringify({ text, nonce: nonce() })));
}

async function upload(file) {
  const node = transcript.mine(`${file.name} · ${size(file.size)}`);
  node.classList.add("sent-file");
  const address = `/upload?${new URLSearchParams({ name: file.name, size: file.size, nonce: nonce() })}`;
  if (!uploadLimit) await follow(node, queue.post(address, null));
  else if (file.size > uploadLimit) {
    new Sending(node).ended("tooLong");
    await queue.post(address, null); // the bot is told of it, and says what else can be done
  } else await send(node, address, file);
}

/** Its bytes are taken at once: a file that is changed or deleted meanwhile could never be sent. */
async function send(node, address, file) {
  const sending = new Sending(node);
  const bytes = await file.arrayBuffer().catch(() => null);
  const moved = (share) => sending.moved(share);
  const post = bytes ? queue.post(address, bytes, moved) : Promise.resolve("unreadable");
  sending.ended(await follow(node, post));
}

/** A bubble of the person looks unsent until the server has it. */
async function follow(node, sending) {
  node?.classList.add("unsent");
  const refusal = await sending;
  node?.classList.remove("unsent");
  if (refusal) {
    node?.classList.add("refused");
    toast(word(refusal));
  }
  return refusal;
}

/** Digits and letters choose options while the screen has the focus. */
function keyed(event) {
  if (event.ctrlKey || event.altKey || event.metaKey || event.repeat) return;
  if (!transcript.current?.node.contains(document.activeElement)) return;
  const button = transcript.option(placeOf(event.key.toLowerCase()));
  if (!button) return;
  event.preventDefault();
  transcript.press(button);
}

function placeOf(key) {
  if (/^[1-9]$/.test(key)) return Number(key) - 1;
  if (key.length !== 1) return -1;
  return Math.max(...ALPHABETS.map((letters) => letters.indexOf(key)));
}

async function leave() {
  const answer = await fetch("/logout", { method: "POST" });
  if (answer.ok) location.reload();
}

// --- the frame around the chat

async function meet() {
  try {
    const me = await (await fetch("/me")).json();
    uploadLimit = me.upload;
    composer.commands = me.commands;
    if (me.people.length) showBar(by("people"), me.people, me.address);
    else by("leave").hidden = false;
  } catch {
    setTimeout(meet, ANSWER_TIME);
  }
}

function linked(up) {
  if (up) queue.hurry();
  drawLink({ up });
}

/** A break shorter than a second and a half is nobody's business. */
function drawLink(change) {
  Object.assign(link, change);
  link.everUp ||= link.up;
  clearTimeout(linkTimer);
  const bad = !link.up || link.stuck;
  if (!bad) drawLinkNow(false);
  else if (!by("offline").hidden) drawLinkNow(true);
  else {
    if (!link.everUp) by("state").textContent = word("connecting");
    linkTimer = setTimeout(drawLinkNow, 1500, true);
  }
}

function drawLinkNow(bad) {
  by("state").textContent = word(bad ? "offline" : "online");
  by("state").classList.toggle("bad", bad);
  by("offline").hidden = !bad;
  const text = bad ? word(queue.items.length ? "offlineWaiting" : "offlineLong") : "";
  if (by("offline").textContent !== text) by("offline").textContent = text;
}

function toast(text) {
  const node = by("toast");
  node.textContent = text;
  node.classList.add("up");
  clearTimeout(toastTimer);
  toastTimer = setTimeout(() => node.classList.remove("up"), TOAST_TIME);
}
