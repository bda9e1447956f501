// A Mini App: Telegram tells who opened it behind the # of the address. It is sent on once, as a form.
"use strict";

const told = new URLSearchParams(location.hash.slice(1)).get("tgWebAppData");
const form = document.querySelector("form[data-app]");
if (told && form) {
  form.elements.namedItem("data").value = told;
  history.replaceState(null, "", location.pathname);
  form.submit();
}
