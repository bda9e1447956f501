// Markup of a screen -> DOM nodes. Only the tags below survive, without their attributes; of anything else the text stays.

const KEPT = new Set(["B", "I", "U", "S", "CODE", "PRE", "BLOCKQUOTE"]);
const SAME = { STRONG: "B", EM: "I", INS: "U", DEL: "S", STRIKE: "S" };
const DROPPED = new Set(["SCRIPT", "STYLE", "TEMPLATE", "IFRAME", "OBJECT", "NOSCRIPT", "SVG", "MATH"]);
const LINKS = new Set(["http:", "https:", "tel:", "mailto:"]);
const METER = /^[▰▱]{2,}$/;
const SPECIAL = /([▰▱]{2,}|\n{2,})/;

/** Nodes that show `html`; parsing happens in a document that runs and loads nothing. */
export function nodes(html, more) {
  const parsed = new DOMParser().parseFromString(`<!doctype html><body>${html}`, "text/html");
  return children(parsed.body, more);
}

/** What a reader of `node` hears: its text, gaps as line breaks, meters left out. */
export function plain(node) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.classList?.contains("meter")) return "";
  if (node.classList?.contains("gap")) return "\n";
  return [...node.childNodes].map(plain).join("");
}

/** An address a link may lead to, or null. */
export function safeUrl(address) {
  try {
    const url = new URL(address);
    return LINKS.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

function children(parent, more) {
  return [...parent.childNodes].flatMap((node) => {
    if (node.nodeType === Node.TEXT_NODE) return texts(node.data);
    return node.nodeType === Node.ELEMENT_NODE ? element(node, more) : [];
  });
}

function element(node, more) {
  const name = SAME[node.tagName] || node.tagName.toUpperCase();
  if (DROPPED.has(name)) return [];
  const inside = children(node, more);
  if (name === "BLOCKQUOTE" && node.hasAttribute("expandable")) return [folded(inside, more)];
  if (name === "A") return [link(node, inside)].flat();
  return KEPT.has(name) ? [made(name, inside)] : inside;
}

function made(name, inside) {
  const node = document.createElement(name);
  node.append(...inside);
  return node;
}

function link(node, inside) {
  const address = safeUrl(node.getAttribute("href") || "");
  if (!address) return inside;
  const anchor = made("a", inside);
  anchor.href = address;
  anchor.target = "_blank";
  anchor.rel = "noopener noreferrer";
  return anchor;
}

/** A long note: its first line is the summary when there is one to spare. */
function folded(inside, more) {
  const details = document.createElement("details");
  const summary = document.createElement("summary");
  summary.textContent = more;
  details.append(summary, made("blockquote", inside));
  return details;
}

/** An empty line becomes a gap lower than a line. Progress signs become a drawn meter: every font draws it alike,
    and nothing reads out a row of rectangles. */
function texts(text) {
  return text.split(SPECIAL).map((part) => {
    if (part.startsWith("\n\n")) return gap();
    return METER.test(part) ? meter(part) : document.createTextNode(part);
  });
}

function gap() {
  const node = document.createElement("span");
  node.className = "gap";
  return node;
}

function meter(signs) {
  const node = document.createElement("span");
  node.className = "meter";
  node.setAttribute("aria-hidden", "true");
  for (const sign of signs) {
    const cell = document.createElement("i");
    cell.className = sign === "▰" ? "full" : "";
    node.append(cell);
  }
  return node;
}
