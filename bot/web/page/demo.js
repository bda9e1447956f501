// The bar of the demo: who you are, and the language of the page.

import { currentLocale, onLocale, setLocale, word } from "./words.js";

/** `people` is [{name, address}]; `mine` is the address of the present one. */
export function showBar(bar, people, mine) {
  const draw = () => bar.replaceChildren(label(), choice(people, mine), languages());
  draw();
  onLocale(draw);
  bar.hidden = false;
  bar.querySelector("[aria-pressed=true]")?.scrollIntoView({ inline: "center", block: "nearest" });
}

function label() {
  const node = document.createElement("span");
  node.className = "demo";
  node.textContent = word("demoShort");
  return node;
}

function choice(people, mine) {
  const group = document.createElement("div");
  group.className = "persons";
  for (const person of people) group.append(personButton(person, person.address === mine));
  return group;
}

function personButton({ name, address }, pressed) {
  const button = toggle(name, pressed);
  const role = word("personas")[name];
  if (role) {
    const small = document.createElement("small");
    small.textContent = role;
    button.append(small);
  }
  button.addEventListener("click", () => become(address));
  return button;
}

async function become(address) {
  const answer = await fetch("/demo/become", { method: "POST", body: address });
  if (answer.ok) location.reload();
}

function languages() {
  const group = document.createElement("div");
  group.className = "languages";
  group.setAttribute("role", "group");
  group.setAttribute("aria-label", word("language"));
  for (const locale of ["ru", "en"]) {
    const button = toggle(locale.toUpperCase(), locale === currentLocale());
    button.addEventListener("click", () => setLocale(locale));
    group.append(button);
  }
  return group;
}

function toggle(text, pressed) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = text;
  button.setAttribute("aria-pressed", String(pressed));
  return button;
}
