// The ledger of energy: what a day costs, what the goal changes, what is left to eat.
import { datum, el, table } from "../dom.js";
import { range, written } from "../numbers.js";

const TERMS = ["resting", "living", "running", "walking", "exercise", "reproduction", "total", "goal", "intake"];
const NAMES = { intake: "eat", reproduction: "pregnancy or milk" };

const shares = (parts) => parts.map((it) => `${it.equation} ${Math.round(it.share * 100)} %`).join(", ");

function about(energy) {
  return { resting: energy.resting_parts.length ? shares(energy.resting_parts) : energy.resting_equation, living: energy.living_pal === null ? "" : `activity level ${energy.living_pal} when not running`,
    running: energy.running_equation ? `${energy.running_equation}, net of resting` : "", total: energy.total_equation ?? "" };
}

const named = (name, how) => (how ? el("span", {}, name, el("span", { class: "hint" }, how)) : name);

export function ledger({ energy, eaten }) {
  const how = about(energy);
  const rows = TERMS.filter((it) => typeof energy[`${it}_kcal_d`] === "number").map((it) => {
    const path = `energy.${it}_kcal_d`;
    return [named(NAMES[it] ?? it, how[it]), datum(path, written(energy[`${it}_kcal_d`])), range(energy.interval[`${it}_kcal_d`])];
  });
  if (eaten && eaten.energy_kcal_d !== null) rows.push(["eaten now", datum("eaten.energy_kcal_d", written(eaten.energy_kcal_d)), ""]);
  if (rows.length === 0) return null;
  return el("section", {}, el("h2", {}, "Energy"),
    table("Energy, kcal a day", ["part of the day", "#kcal", `#${Math.round(energy.interval.level * 100)} % range`], rows));
}
