// Sources, and the answer as JSON for copying.
import { copyField } from "../copy.js";
import { el, folded } from "../dom.js";

function source(it) {
  return el("li", {}, it.citation, it.doi && [" ", el("a", { href: `https://doi.org/${encodeURI(it.doi)}`, rel: "noreferrer" }, `doi:${it.doi}`)]);
}

export function sources({ sources: all }) {
  return el("section", {}, folded(`Sources (${all.length})`, () => el("ul", {}, all.map(source))));
}

function whole(request, answer) {
  const text = el("textarea", { readonly: true, rows: "12", spellcheck: "false", "aria-label": "Request and answer as JSON", id: "json" });
  text.value = JSON.stringify({ request, answer }, null, 1);
  const copy = el("button", { type: "button" }, "Copy");
  copy.addEventListener("click", async () => {
    text.select();
    copy.textContent = (await copyField(text, "Request and answer")) ? "Copied" : "Copy by hand";
  });
  return [text, el("p", {}, copy)];
}

export function json(request, answer) {
  return el("section", { class: "screen" }, folded("The same as JSON", () => whole(request, answer)));
}
