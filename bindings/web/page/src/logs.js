// Files that are dropped: read here, by a module that is fetched when somebody first does so.
import { attempt, whole } from "./answers.js";
import { byId, el, table } from "./dom.js";
import { mass, range, written } from "./numbers.js";

const readers = () => Promise.all([import("./readers/readers.js"), whole()]);

const fileRow = (it) => [it.name, it.kind ?? "not read", written(it.runs), written(it.weights), written(it.days)];

/** What was not read of a file, and notes: below the table, which is narrow. */
function fileNotes(it) {
  const notes = [...it.not_read, ...it.warnings].map((note) => `${note.count} × ${note.message}`).join("; ");
  return notes && el("p", { class: "hint" }, `${it.name}: ${notes}`);
}

function told(report) {
  return [el("p", {}, `${written(report.days)} days: ${written(report.runs)} runs, ${written(report.weights)} weights, ${written(report.food)} days of food.`),
    table("Files", ["file", "kind", "#runs", "#weights", "#days of food"], report.files.map(fileRow)), report.files.map(fileNotes)];
}

let tell = null; // what the log says for a person, while there is one
let turn = 0; // of the files: what was asked for before others, or before all was forgotten, is not taken when it comes

const NAMES_AMOUNT = /\d (kcal|kg)\b/;

/** What the files disagree about, and days that may lack food: the same words as in the report, without amounts where none are told. */
function unsure({ conflicts, doubts }, areAmountsTold) {
  const all = [...conflicts, ...doubts].filter((it) => areAmountsTold || !NAMES_AMOUNT.test(it));
  return all.length > 0 && el("details", {}, el("summary", {}, "Conflicts and doubts"), el("ul", {}, all.map((it) => el("li", {}, it))));
}

/** What the log says about energy, where it can: expenditure learnt from weight and food. */
function learnt(track, request, report, log, imperial) {
  const { weight, goal, day_types, intake, signs, sleep, performance_down, ...person } = request; // those of the log count
  const { answer, errors } = attempt(track, { ...person, log });
  if (errors) return [...errors.map((it) => el("p", {}, it.message)), unsure(report, false)].filter(Boolean);
  const { now, notes, withheld } = answer;
  const amount = withheld || !now.enough || now.expenditure_kcal_d === null ? null
    : el("p", {}, `Spent by ${now.date}: about ${written(now.expenditure_kcal_d)} kcal a day (${range(now.interval)}); weight about ${mass(now.trend_weight_kg, imperial)}.`);
  return [amount, ...notes.map((it) => el("p", { class: "hint" }, it)), unsure(report, !withheld)].filter(Boolean);
}

/** Tells it anew for another request: what may be told hangs on what was answered. */
export const retell = (request, imperial) => tell && byId("logs-learnt")?.replaceChildren(...tell(request, imperial));

/** Beside an emergency nothing of it is told. */
export const untell = () => byId("logs-learnt")?.replaceChildren();

function download(log) {
  const link = el("a", { download: "log.csv" }, "The log as a file");
  link.href = URL.createObjectURL(new Blob([log], { type: "text/csv" }));
  return el("p", {}, link);
}

function forget(take) {
  const button = el("button", { type: "button" }, "Forget the files");
  button.addEventListener("click", () => take(null));
  return el("p", {}, button);
}

/** Nothing is left of the files, nor of those that are still being read. */
export function forgetFiles() {
  turn++;
  tell = null;
  byId("logs-files").value = "";
  byId("logs-told").replaceChildren();
}

async function show(files, mine, imperial, take) {
  const place = byId("logs-told");
  place.replaceChildren(el("p", {}, "Reading …"));
  const [{ read }, { track }] = await readers();
  const given = await Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  if (mine !== turn) return;
  const { report, log } = read(given, { zone_s: -60 * new Date().getTimezoneOffset(), units: imperial ? ["lb", "mi"] : ["kg", "km"] });
  const tells = report.days > 0;
  if (!tells) take(null);
  tell = (request, now) => learnt(track, request, report, log, now);
  place.replaceChildren(...[...told(report), tells && [el("div", { id: "logs-learnt" }), download(log), forget(take)]].flat(3).filter(Boolean));
  if (tells) take(log);
}

/** imperial tells what numbers without a unit are in; take is given the log, or null where the files have none. */
export function takeFiles({ imperial, take }) {
  const start = (files) => {
    if (files.length === 0) return;
    const mine = ++turn;
    show([...files], mine, imperial(), take).catch((error) => {
      if (mine !== turn) return;
      take(null);
      byId("logs-told").replaceChildren(el("p", { class: "urgent" }, error.message));
    });
  };
  byId("logs-files").addEventListener("change", (event) => start(event.target.files));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    start(event.dataTransfer?.files ?? []);
  });
}
