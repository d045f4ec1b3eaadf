// The page: what is typed is asked, and the answer shown.
import { tables, version } from "./day/refuel.js";
import { answerOf, requestOf } from "./answers.js";
import { byId, el } from "./dom.js";
import { Form } from "./form/form.js";
import { fromLink, keep, kept, toLink } from "./form/memory.js";
import { takeFiles } from "./logs.js";
import { written } from "./numbers.js";
import { failures, results } from "./results/results.js";

const WAIT_MS = 120; // while somebody types

const { inputs, checks } = tables();
const titles = new Map(checks.map((it) => [it.id, it.title]));
const form = new Form(inputs, byId("fields"));
let timer;

/** Keeps which parts are open, and what the keyboard is at, when the answer is drawn anew. */
function replaceResults(elements) {
  const place = byId("results");
  const open = new Set([...place.querySelectorAll("details[open] > summary")].map((it) => it.textContent));
  place.replaceChildren(...elements);
  for (const it of place.querySelectorAll("summary")) if (open.has(it.textContent)) it.parentElement.open = true;
}

/** On a phone the answer lies below the form; this stays in sight. */
function sayBrief({ energy, checks: found, goal }) {
  const referred = !goal.accepted || found.some((it) => it.verdict === "risk" && (it.action === "refer" || it.action === "refuse"));
  byId("brief").textContent = referred ? "Please read the answer first" : energy.intake_kcal_d === null ? "To the answer" : `${written(energy.intake_kcal_d)} kcal a day: the answer`;
}

function say(text) {
  if (byId("status").textContent !== text) byId("status").textContent = text;
}

/** What is missing is named by what it is, as long as it is not asked for in vain; it is no error to have not yet typed. */
function stillNeeded(errors) {
  return errors.filter((it) => it.status === "REFUEL_E_MISSING").flatMap((it) => {
    const of = inputs.find((input) => input.path === it.field);
    return of && of.needed ? [it.field] : [];
  });
}

function showFailure(errors, values) {
  const missing = new Set(stillNeeded(errors).filter((path) => !(path in values)));
  const left = form.showErrors(errors.filter((it) => !missing.has(it.field)));
  const wrong = errors.length - missing.size;
  replaceResults(failures(left));
  byId("brief").textContent = "";
  say(wrong > 0 ? "Something is to be mended in the form." : `Still needed: ${[...missing].join(", ")}.`);
}

function share(values) {
  const { units } = byId("form").elements;
  byId("link").setAttribute("href", toLink(values, units.value));
  if (byId("keep").checked) keep({ units: units.value, values });
}

function answer() {
  const values = form.values(), request = requestOf(values);
  share(values);
  const { answer: told, errors } = answerOf(request);
  if (errors) {
    showFailure(errors, values);
    return;
  }
  form.showErrors([]);
  replaceResults([given(values), ...results(request, told, titles, form.imperial)]);
  sayBrief(told);
  say(told.overall.message);
}

/** On paper there is no form. */
const given = (values) => el("p", { class: "given" }, Object.entries(values).map(([path, value]) => `${path.replaceAll(/[._]/g, " ")}: ${value}`).join("; "));

function later() {
  clearTimeout(timer);
  timer = setTimeout(answer, WAIT_MS);
}

function restore() {
  const linked = fromLink(location.hash), before = kept();
  byId("keep").checked = before !== null;
  const from = linked ?? before;
  if (from?.values) form.fill(from.values, from.units);
}

byId("form").addEventListener("submit", (event) => event.preventDefault());
byId("fields").addEventListener("input", later);
for (const it of byId("form").elements.units) it.addEventListener("change", () => {
  form.switchUnits();
  answer();
});
byId("keep").addEventListener("change", (event) => {
  const done = keep(event.target.checked ? { units: byId("form").elements.units.value, values: form.values() } : null);
  if (!done) say("This browser does not keep anything.");
});
byId("copy-link").addEventListener("click", async (event) => {
  await navigator.clipboard.writeText(byId("link").href);
  event.target.textContent = "Copied";
});
byId("clear").addEventListener("click", () => {
  form.fill({});
  if (byId("keep").checked) keep(null);
  byId("keep").checked = false;
  history.replaceState(null, "", location.pathname);
  answer();
});
addEventListener("hashchange", () => {
  if (!fromLink(location.hash)) return;
  restore();
  answer();
});
takeFiles(() => requestOf(form.values()), () => form.imperial);

byId("version").textContent = version();
restore();
answer();
document.documentElement.dataset.ready = "yes";
navigator.serviceWorker?.register("offline.js").catch(() => {}); // without it the page works as long as there is a network
