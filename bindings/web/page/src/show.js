// Where the answer stands: its parts, the line of a phone, what is read aloud, and whether all of it is there.
import { byId } from "./dom.js";

const shown = { first: [], more: [] };

/** Puts a part of the answer in the place of what it was. Keeps what is unfolded. */
export function show(part, elements) {
  const old = shown[part], place = byId("results");
  const open = new Set(old.flatMap((it) => [...it.querySelectorAll("details[open] > summary")]).map((it) => it.textContent));
  if (part === "first") place.prepend(...elements);
  else place.append(...elements);
  for (const it of old) it.remove();
  for (const it of elements.flatMap((of) => [...of.querySelectorAll("summary")])) if (open.has(it.textContent)) it.parentElement.open = true;
  shown[part] = elements;
}

/** An answer of one part. */
export function showAlone(elements) {
  show("first", elements);
  show("more", []);
}

/** On a phone the answer lies below the form; this stays in sight, and leads to what it speaks of. */
export function putBrief(text, { isUrgent = false, to = "answer" } = {}) {
  byId("brief").textContent = text;
  byId("brief").setAttribute("href", `#${to}`);
  byId("brief").classList.toggle("alarm", isUrgent);
}

/** A link inside the page leads there, and leaves the address alone, which may hold inputs. */
export function leadInside(link) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    const there = byId(link.hash.slice(1));
    there.focus({ preventScroll: true });
    there.scrollIntoView({ block: there.matches("input, select") ? "center" : "start" });
  });
}

export function say(text) {
  if (byId("status").textContent !== text) byId("status").textContent = text;
}

/** Whether what is typed has its whole answer, for scripts that wait for it. */
export function setAnswered(isIt) {
  if (isIt) document.documentElement.dataset.answered = "yes";
  else delete document.documentElement.dataset.answered;
}
