// The page: what is typed is asked, and the answer shown.
import { tables, version } from "./day/refuel.js";
import { answerOf, fatigueOf, isWithheld, requestOf } from "./answers.js";
import { copyField } from "./copy.js";
import { byId, el } from "./dom.js";
import { Form } from "./form/form.js";
import { fromLink, keep, kept, onForgotten, toLink, withoutEntry } from "./form/memory.js";
import { forgetFiles, retell, takeFiles, untell } from "./logs.js";
import { written } from "./numbers.js";
import { AfterPaint } from "./paint.js";
import { keepOffline } from "./register.js";
import { comesFirst } from "./results/lead.js";
import { failures, furtherResults, results } from "./results/results.js";
import { emergency, tired } from "./results/tired.js";
import { leadInside, putBrief, say, setAnswered, show, showAlone } from "./show.js";

const WAIT_MS = 40; // while somebody types
const COMPLAIN_MS = 400; // a number that is half typed is not wrong yet

const { inputs, checks, signs } = tables();
const titles = new Map(checks.map((it) => [it.id, it.title]));
const form = new Form(inputs, signs, byId("fields"), byId("tired"));
const further = new AfterPaint();
let timer = null, log = null, turn = 0;

const isReferred = ({ goal, checks: found }) => !goal.accepted || found.some(comesFirst);

function sayBrief(answer) {
  const { intake_kcal_d: intake } = answer.energy;
  putBrief(isReferred(answer) ? "Please read the answer first" : intake === null ? "To the answer" : `${written(intake)} kcal a day: the answer`);
}

const withLog = (values) => (log === null ? requestOf(values) : { ...requestOf(values), log });

const tellLog = (values) => log !== null && retell(requestOf(values), form.imperial);

/** What is missing is named by what it is, as long as it is not asked for in vain; it is no error to have not yet typed. */
function stillNeeded(errors) {
  return errors.filter((it) => it.status === "REFUEL_E_MISSING").flatMap((it) => {
    const of = inputs.find((input) => input.path === it.field);
    return of && of.needed ? [it.field] : [];
  });
}

function showFailure(errors, values, isTyping = false) {
  const missing = new Set(stillNeeded(errors).filter((path) => !(path in values)));
  const wrong = errors.length - missing.size;
  if (isTyping && wrong > 0) {
    timer = setTimeout(answer, COMPLAIN_MS);
    return;
  }
  tellLog(values);
  form.fillTaken([]); // without an answer nobody knows what of a log may be told
  showAlone(failures(form.showErrors(errors.filter((it) => !missing.has(it.field)))));
  const said = wrong > 0 ? "Something is to be mended in the form." : `Still needed: ${[...missing].join(", ")}.`;
  putBrief(said, { to: form.firstWrong()?.id ?? (wrong > 0 ? "answer" : form.control([...missing][0]).id) });
  say(said);
  setAnswered(true);
}

/** What a link and the browser hold. */
const held = (values) => ({ units: byId("form").elements.units.value, values: form.asksTired ? { ask: "tired", ...values } : values });

function share(values) {
  const all = held(values);
  const link = toLink(all.values, all.units);
  if (link !== byId("link").getAttribute("href")) {
    byId("copy-link").textContent = "Copy link";
    byId("by-hand").hidden = true;
  }
  byId("link").setAttribute("href", link);
  if (byId("keep").checked) keep(all);
}

/** What is wrong beside it stands at its field. */
function showEmergency(elements, errors = []) {
  untell();
  form.fillTaken([]);
  showAlone([...elements, ...failures(form.showErrors(errors))]);
  putBrief("Seek medical help now", { isUrgent: true });
  say("Seek medical help now.");
  setAnswered(true);
}

/** Without an answer there stands none, also none of before. */
function showNone(message) {
  form.showErrors([]);
  showAlone(failures([{ message }]));
  putBrief("");
  say("");
  setAnswered(true);
}

/** A sign that is an emergency is told at once, by what the page begins with; all else is asked of the whole library. */
async function answerTired(values, isTyping) {
  const mine = turn, named = (values.signs ?? "").split(", ");
  const found = signs.filter((it) => it.emergency && named.includes(it.id));
  if (found.length) return showEmergency([emergency(found)]);
  const request = withLog(values), { answer: told, errors, urgent = [] } = await fatigueOf(request);
  if (mine !== turn) return; // something else was asked meanwhile
  if (urgent.length) return showEmergency([emergency(urgent)], errors);
  if (told?.emergency.length) return showEmergency(tired(request, told));
  if (errors) return showFailure(errors, values, isTyping);
  form.showErrors([]);
  tellLog(values);
  showAlone([given(values), ...tired(request, told)]);
  putBrief("To the answer");
  say(told.summary);
  setAnswered(true);
}

/** What is needed first is drawn first; the rest, which takes as long again, when that is on the screen. */
function showAnswer(request, values, told) {
  form.showErrors([]);
  tellLog(values);
  form.fillTaken(told.from_log ?? []);
  if (isWithheld(told) || isReferred(told)) show("more", []); // else what was there stays until the new is
  show("first", [given(values, told.from_log), ...results(told, titles, form.imperial)]);
  sayBrief(told);
  say(told.overall.message);
  further.plan(() => {
    let elements = [];
    try {
      elements = furtherResults(request, told, form.imperial);
    } finally {
      show("more", elements);
      setAnswered(true);
    }
  });
}

function answer({ isTyping = false } = {}) {
  clearTimeout(timer);
  timer = null;
  further.drop();
  setAnswered(false);
  form.showQuestion();
  const values = form.values();
  share(values);
  turn++;
  if (form.asksTired) {
    form.fillTaken([]); // of a log this answer takes the runs alone
    const mine = turn;
    answerTired(values, isTyping).catch(() => mine === turn && showNone("This part of the page could not be fetched; it needs the network once."));
    return;
  }
  const request = withLog(values);
  try {
    const { answer: told, errors, urgent = [] } = answerOf(request);
    if (urgent.length) showEmergency([emergency(urgent)], errors);
    else if (errors) showFailure(errors, values, isTyping);
    else showAnswer(request, values, told);
  } catch (error) {
    showNone("The page is at fault: it could not compute an answer. Please load it anew.");
    throw error;
  }
}

/** On paper there is no form. */
const given = (values, taken = []) => el("p", { class: "given" }, [...Object.entries(values).map(([path, value]) => `${path.replaceAll(/[._]/g, " ")}: ${value}`), ...taken.map((it) => it.message)].join("; "));

/** What is chosen is answered at once, what is typed when it rests. */
function later({ target }) {
  clearTimeout(timer);
  setAnswered(false);
  if (target.type !== "text") return answer();
  timer = setTimeout(answer, WAIT_MS, { isTyping: true });
}

/** A link of somebody else does not take the place of what was kept. */
function restore() {
  const linked = fromLink(location.hash), before = kept();
  byId("keep").checked = before !== null && (linked === null || toLink(before.values, before.units) === location.hash);
  const from = linked ?? before;
  if (from?.values) form.fill(from.values, from.units);
}

for (const it of [byId("brief"), document.querySelector(".skip")]) leadInside(it);
byId("form").addEventListener("submit", (event) => event.preventDefault());
for (const it of ["fields", "tired"]) {
  byId(it).addEventListener("input", later);
  byId(it).addEventListener("change", () => timer !== null && answer()); // whoever leaves a field has typed it
}
for (const it of byId("form").elements.ask) it.addEventListener("change", () => {
  form.switchQuestion();
  showAlone([]); // the answer to the other question does not wait for this one
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
  if (done) return;
  event.target.checked = false;
  say("This browser does not keep anything.");
});
onForgotten(() => { byId("keep").checked = false; }); // else the next key that is typed here kept it again
withoutEntry(byId("link"));
byId("copy-link").addEventListener("click", async ({ target }) => {
  byId("link-text").value = byId("link").href;
  if (await copyField(byId("link-text"), "The link")) target.textContent = "Copied";
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
  if (location.hash !== byId("link").getAttribute("href")) takeLog(null); // whose files they are is known of those alone who gave them
  restore();
  answer();
});

/** What the files give; null forgets them. */
function takeLog(text) {
  log = text;
  if (log === null) forgetFiles();
  form.fillTaken([]);
}

takeFiles({ imperial: () => form.imperial, take(text) {
  takeLog(text);
  answer();
} });

addEventListener("beforeprint", () => {
  if (timer !== null) answer();
  further.finish();
});

byId("version").textContent = version();
restore();
answer();
new AfterPaint().plan(() => {
  form.draw();
  document.documentElement.dataset.ready = "yes";
  keepOffline();
});
