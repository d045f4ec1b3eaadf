// Files that are dropped: read here, by a module that is fetched when somebody first does so.
import { whole } from "./answers.js";
import { byId, el, table } from "./dom.js";
import { mass, range, written } from "./numbers.js";

const readers = () => Promise.all([import("./readers/readers.js"), whole()]);

function fileRow(it) {
  const notes = [...it.not_read, ...it.warnings].map((note) => `${note.count} × ${note.message}`).join("; ");
  return [it.name, it.kind ?? "not read", written(it.runs), written(it.weights), written(it.days), notes];
}

function told(report) {
  return [el("p", {}, `${written(report.days)} days: ${written(report.runs)} runs, ${written(report.weights)} weights, ${written(report.food)} days of food.`),
    table("Files", ["file", "kind", "#runs", "#weights", "#days of food", "what was not read, and notes"], report.files.map(fileRow)),
    [...report.conflicts, ...report.doubts].length > 0 && el("details", {}, el("summary", {}, "Conflicts and doubts"), el("ul", {}, [...report.conflicts, ...report.doubts].map((it) => el("li", {}, it))))];
}

/** What the log says about energy, where it can: expenditure learnt from weight and food. */
function learnt(track, RefuelError, request, log, imperial) {
  const { weight, goal, day_types, intake, signs, sleep, performance_down, ...person } = request; // those of the log count
  try {
    const { now, notes, withheld } = track({ ...person, log });
    const amount = withheld || now.expenditure_kcal_d === null ? null
      : el("p", {}, `Spent by ${now.date}: about ${written(now.expenditure_kcal_d)} kcal a day (${range(now.interval)}); weight about ${mass(now.trend_weight_kg, imperial)}.`);
    return [amount, notes.map((it) => el("p", { class: "hint" }, it))];
  } catch (error) {
    if (!(error instanceof RefuelError)) throw error;
    return error.errors.map((it) => el("p", {}, it.message));
  }
}

function download(log) {
  const link = el("a", { download: "log.csv" }, "The log as a file");
  link.href = URL.createObjectURL(new Blob([log], { type: "text/csv" }));
  return el("p", {}, link);
}

function forget(take) {
  const button = el("button", { type: "button" }, "Forget the files");
  button.addEventListener("click", () => {
    byId("logs-files").value = "";
    take(null);
  });
  return el("p", {}, button);
}

async function show(files, request, imperial, take) {
  const place = byId("logs-told");
  place.replaceChildren(el("p", {}, "Reading …"));
  const [{ read }, { RefuelError, track }] = await readers();
  const given = await Promise.all([...files].map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
  const { report, log } = read(given, { zone_s: -60 * new Date().getTimezoneOffset(), units: imperial ? ["lb", "mi"] : ["kg", "km"] });
  const tells = report.days > 0;
  take(tells ? log : null);
  place.replaceChildren(...[told(report), tells && [learnt(track, RefuelError, request, log, imperial), download(log), forget(take)]].flat(3).filter(Boolean));
}

/** request and imperial tell what the form says; take is given the log, or null where the files have none. */
export function takeFiles({ request, imperial, take }) {
  const start = (files) => files.length > 0 && show(files, request(), imperial(), take).catch((error) => byId("logs-told").replaceChildren(el("p", { class: "urgent" }, error.message)));
  byId("logs-files").addEventListener("change", (event) => start(event.target.files));
  addEventListener("dragover", (event) => event.preventDefault());
  addEventListener("drop", (event) => {
    event.preventDefault();
    start(event.dataTransfer?.files ?? []);
  });
}
