// Why somebody may be tired: an emergency alone, else what is most likely, whom to see, and what speaks for each cause.
import { datum, el, table } from "../dom.js";
import { range, written } from "../numbers.js";
import { measured, warnings } from "./checks.js";
import { json, sources } from "./rest.js";

const MOST_MISSING = 4; // that are named: the first help most
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1);
const sentence = (text) => `${capital(text)}${/[.!?]$/.test(text) ? "" : "."}`;

/** The signs that need help at once. Beside them nothing else is told. Signs with the same words are told together. */
export function emergency(signs) {
  const messages = [...new Set(signs.map((it) => it.message))];
  return el("section", { class: "lead", "aria-label": "In short" },
    el("div", { class: "urgent", role: "alert" }, el("ul", {}, messages.map((message) =>
      el("li", {}, el("strong", {}, capital(signs.filter((it) => it.message === message).map((it) => it.title).join("; "))), ": ", message)))),
    el("p", {}, "The rest can wait. It is told when no such sign stands in the form."));
}

function lead({ summary, state }) {
  return el("section", { class: "lead", "aria-label": "In short" }, el("p", { class: "amount" }, datum("summary", summary)),
    state.id !== "unknown" && el("p", {}, datum("state.message", sentence(state.message))));
}

const section = (title, ...children) => el("section", {}, el("h2", {}, title), ...children);

function balance({ energy }) {
  const { eaten_kcal_d: eaten, total_kcal_d: total } = energy;
  if (eaten === null || total === null) return null;
  return section("Energy", el("p", {}, "Eaten ", datum("energy.eaten_kcal_d", written(eaten)), " kcal a day, spent ", datum("energy.total_kcal_d", written(total)), ` (${range(energy.total_interval_kcal_d)})`,
    energy.without_running && ", without the running, of which no volume is known", "."));
}

/** The words of a sign begin with its title. */
const spoken = (it) => el("li", {}, it.message.startsWith(it.title) ? null : [it.title, measured(it)].filter(Boolean).join(" "), " ", el("span", { class: "hint" }, it.message));

function cause(it) {
  const speaks = (side) => it.evidence.filter((one) => one.side === side);
  const list = (title, of) => of.length > 0 && [el("p", {}, title), el("ul", {}, of.map(spoken))];
  return el("li", { class: `check ${it.verdict}` }, el("strong", {}, capital(it.title)), " ", el("span", { class: "verdict" }, `${it.certainty} signs`),
    list("For it speaks:", speaks("for")), list("Against it:", speaks("against")), el("p", {}, datum(`advice.${it.id}`, it.advice)));
}

function causes({ causes: all, likely }) {
  const told = all.filter((it) => it.certainty !== null), first = told.filter((it) => likely.includes(it.id));
  const named = (verdict) => all.filter((it) => it.certainty === null && it.verdict === verdict).map((it) => it.title).join(", ");
  return section("What may be behind it",
    told.length > 0 && el("ul", { class: "checks" }, [...first, ...told.filter((it) => !first.includes(it))].map(cause)),
    named("ok") && el("p", {}, `Nothing in what you gave speaks for: ${named("ok")}.`),
    named("unknown") && el("p", {}, `Not judged: ${named("unknown")}.`));
}

function tomorrow({ tomorrow: it }) {
  if (it.withheld) return section("Tomorrow", el("p", {}, datum("tomorrow.withheld", sentence(it.withheld))));
  if (it.energy_kcal_d === null) return null;
  const rows = [["energy, kcal", "energy_kcal_d", null], ["carbohydrate, g", "carbohydrate_g_d", it.carbohydrate_target_g_d], ["protein, g", "protein_g_d", it.protein_target_g_d], ["fat, g", "fat_g_d", null],
    ["protein after a run, g", null, it.after_run_protein_g], ["carbohydrate before a run of more than an hour, g", null, it.before_run_carbohydrate_g]]
    .filter(([, key, ends]) => (key ? it[key] : ends) !== null)
    .map(([name, key, ends]) => [name, key ? datum(`tomorrow.${key}`, `${it.at_least && key === "energy_kcal_d" ? "at least " : ""}${written(it[key])}`) : "", range(ends)]);
  return section("Tomorrow", table("What to eat tomorrow, for the weight as it is", ["", "#amount", "#range"], rows),
    it.without_running && el("p", { class: "hint" }, "What the running costs is to be added: no volume of it is known."));
}

const list = (title, texts) => texts.length > 0 && section(title, el("ul", {}, texts.map((text) => el("li", {}, sentence(text)))));

/** The answer of fatigue. */
export function tired(request, answer) {
  if (answer.emergency.length) return [emergency(answer.emergency)];
  return [lead(answer), list("Whom to see", answer.see.map((it) => it.message)), balance(answer), causes(answer), tomorrow(answer),
    list("What would help most to know", answer.missing.slice(0, MOST_MISSING).map((it) => it.message)), warnings(answer), list("About the log", answer.notes),
    sources(answer), json(request, answer)].filter(Boolean);
}
