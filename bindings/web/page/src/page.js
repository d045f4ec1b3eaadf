// The page: what is typed is asked, and the answer shown.
import { tables, version } from "./day/refuel.js";
import { answerOf, fatigueOf, requestOf } from "./answers.js";
import { byId, el } from "./dom.js";
import { Form } from "./form/form.js";
import { fromLink, keep, kept, toLink } from "./form/memory.js";
import { retell, takeFiles } from "./logs.js";
import { written } from "./numbers.js";
import { comesFirst } from "./results/lead.js";
import { failures, results } from "./results/results.js";
import { emergency, tired } from "./results/tired.js";

const WAIT_MS = 120; // while somebody types

const { inputs, checks, signs } = tables();
const titles = new Map(checks.map((it) => [it.id, it.title]));
const form = new Form(inputs, signs, byId("fields"), byId("tired"));
let timer, log = null, turn = 0;

/** Keeps which parts are open, and what the keyboard is at, when the answer is drawn anew. */
function replaceResults(elements) {
  const place = byId("results");
  const open = new Set([...place.querySelectorAll("details[open] > summary")].map((it) => it.textContent));
  place.replaceChildren(...elements);
  for (const it of place.querySelectorAll("summary")) if (open.has(it.textContent)) it.parentElement.open = true;
}

/** On a phone the answer lies below the form; this stays in sight. */
function putBrief(text, isUrgent = false) {
  byId("brief").textContent = text;
  byId("brief").classList.toggle("alarm", isUrgent);
}

function sayBrief({ energy, checks: found, goal }) {
  const referred = !goal.accepted || found.some(comesFirst);
  putBrief(referred ? "Please read the answer first" : energy.intake_kcal_d === null ? "To the answer" : `${written(energy.intake_kcal_d)} kcal a day: the answer`);
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
  form.fillTaken([]); // without an answer nobody knows what of a log may be told
  const missing = new Set(stillNeeded(errors).filter((path) => !(path in values)));
  const left = form.showErrors(errors.filter((it) => !missing.has(it.field)));
  const wrong = errors.length - missing.size;
  replaceResults(failures(left));
  putBrief("");
  say(wrong > 0 ? "Something is to be mended in the form." : `Still needed: ${[...missing].join(", ")}.`);
}

/** What a link and the browser hold. */
const held = (values) => ({ units: byId("form").elements.units.value, values: form.asksTired ? { ask: "tired", ...values } : values });

function share(values) {
  const all = held(values);
  byId("link").setAttribute("href", toLink(all.values, all.units));
  if (byId("keep").checked) keep(all);
}

const withLog = (values) => (log === null ? requestOf(values) : { ...requestOf(values), log });

function showEmergency(found) {
  form.showErrors([]);
  replaceResults([emergency(found)]);
  putBrief("Seek medical help now", true);
  say("Seek medical help now.");
}

function showUnfetched() {
  form.showErrors([]);
  replaceResults(failures([{ message: "This part of the page could not be fetched; it needs the network once." }]));
  putBrief("");
  say("");
}

/** A sign that is an emergency is told at once, by what the page begins with; all else is asked of the whole library. */
async function answerTired(values) {
  const mine = turn, named = (values.signs ?? "").split(", ");
  const found = signs.filter((it) => it.emergency && named.includes(it.id));
  if (found.length) return showEmergency(found);
  const request = withLog(values), { answer: told, errors } = await fatigueOf(request);
  if (mine !== turn) return; // something else was asked meanwhile
  if (errors) return showFailure(errors, values);
  form.showErrors([]);
  replaceResults([given(values), ...tired(request, told)]);
  putBrief("To the answer");
  say(told.summary);
}

function answer() {
  const values = form.values();
  share(values);
  turn++;
  if (log !== null) retell(requestOf(values), form.imperial);
  if (form.asksTired) {
    form.fillTaken([]); // of a log this answer takes the runs alone
    const mine = turn;
    answerTired(values).catch(() => mine === turn && showUnfetched());
    return;
  }
  const request = withLog(values);
  const { answer: told, errors } = answerOf(request);
  if (errors) {
    showFailure(errors, values);
    return;
  }
  form.showErrors([]);
  form.fillTaken(told.from_log ?? []);
  replaceResults([given(values, told.from_log), ...results(request, told, titles, form.imperial)]);
  sayBrief(told);
  say(told.overall.message);
}

/** On paper there is no form. */
const given = (values, taken = []) => el("p", { class: "given" }, [...Object.entries(values).map(([path, value]) => `${path.replaceAll(/[._]/g, " ")}: ${value}`), ...taken.map((it) => it.message)].join("; "));

function later() {
  clearTimeout(timer);
  timer = setTimeout(answer, WAIT_MS);
}

/** A link of somebody else does not take the place of what was kept. */
function restore() {
  const linked = fromLink(location.hash), before = kept();
  byId("keep").checked = before !== null && (linked === null || toLink(before.values, before.units) === location.hash);
  const from = linked ?? before;
  if (from?.values) form.fill(from.values, from.units);
}

byId("form").addEventListener("submit", (event) => event.preventDefault());
for (const it of ["fields", "tired"]) byId(it).addEventListener("input", later);
for (const it of byId("form").elements.ask) it.addEventListener("change", () => {
  form.switchQuestion();
  replaceResults([]); // the answer to the other question does not wait for this one
  putBrief("");
  say("");
  answer();
});
for (const it of byId("form").elements.units) it.addEventListener("change", () => {
  form.switchUnits();
  answer();
});
byId("keep").addEventListener("change", (event) => {
  const done = keep(event.target.checked ? held(form.values()) : null);
  if (!done) say("This browser does not keep anything.");
});
byId("copy-link").addEventListener("click", async (event) => {
  await navigator.clipboard.writeText(byId("link").href);
  event.target.textContent = "Copied";
});
byId("clear").addEventListener("click", () => {
  takeLog(null);
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

/** What the files give; null forgets them. */
function takeLog(text) {
  log = text;
  if (log === null) byId("logs-told").replaceChildren();
  form.fillTaken([]);
}

takeFiles({ imperial: () => form.imperial, take(text) {
  takeLog(text);
  answer();
} });

byId("version").textContent = version();
restore();
answer();
document.documentElement.dataset.ready = "yes";
navigator.serviceWorker?.register("offline.js").catch(() => {}); // without it the page works as long as there is a network
