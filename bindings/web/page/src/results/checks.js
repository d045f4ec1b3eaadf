// The checks in plain words: what asks for something first, what is well last and folded.
import { datum, el, folded } from "../dom.js";
import { short } from "../numbers.js";

const ORDER = ["risk", "high", "low", "unknown"];

/** "38.4 kcal/kg FFM/d (30.6–46.2); 45 or more" */
export function measured(it) {
  if (it.value === null) return "";
  const edges = it.low !== null && it.high !== null ? `${short(it.low)}–${short(it.high)}` : it.low !== null ? `${short(it.low)} or more` : it.high !== null ? `${short(it.high)} or less` : "";
  const interval = it.interval ? ` (${short(it.interval[0])}–${short(it.interval[1])})` : "";
  return `${short(it.value)} ${it.unit}${interval}${edges && `; ${edges}`}`;
}

function item(it, i, titles) {
  return el("li", { class: `check ${it.verdict}` },
    el("span", { class: "verdict", "data-path": `checks.${i}.verdict` }, it.verdict), " ",
    el("strong", {}, titles.get(it.id) ?? it.id), " ", el("span", { class: "measured" }, measured(it)), el("p", {}, datum(`checks.${i}.message`, it.message)));
}

export function checks({ checks: found }, titles) {
  const all = found.map((it, i) => ({ it, i }));
  const told = ORDER.flatMap((verdict) => all.filter(({ it }) => it.verdict === verdict));
  const well = all.filter(({ it }) => it.verdict === "ok");
  const list = (of) => el("ul", { class: "checks" }, of.map(({ it, i }) => item(it, i, titles)));
  return el("section", {}, el("h2", {}, "Checks"),
    told.length ? list(told) : el("p", {}, "All that could be checked is well."),
    well.length > 0 && folded(`${well.length} that are well`, () => list(well)));
}

export function warnings({ warnings: all }) {
  return all.length > 0 && el("section", {}, el("h2", {}, "Notes"), el("ul", {}, all.map((it, i) => el("li", {}, datum(`warnings.${i}.message`, it.message)))));
}
