// The weight of the next year under the goal.
import { datum, el, folded, table } from "../dom.js";
import { inLb, mass, range } from "../numbers.js";
import { chart } from "./chart.js";

const every = (list, n) => list.filter((_, i) => i % n === 0 || i === list.length - 1);

function told(answer, imperial) {
  const first = answer.weight_kg[0], last = answer.weight_kg.at(-1), weeks = Math.round(answer.day.at(-1) / 7);
  return `From ${mass(first, imperial)} to about ${mass(last, imperial)} in ${weeks} weeks.`;
}

function rows(answer, imperial) {
  const [lower, upper] = answer.interval.weight_kg, shown = (kg) => (imperial ? inLb(kg) : kg);
  return every([...answer.day.keys()], 4).map((i) => [String(Math.round(answer.day[i] / 7)), datum(`weight_kg.${i}`, mass(answer.weight_kg[i], imperial)),
    lower[i] === null ? "" : range([shown(lower[i]), shown(upper[i])], 1)]);
}

export function projection({ answer, errors }, imperial) {
  const heading = el("h2", {}, "The weight of a year");
  if (errors) return el("section", {}, heading, errors.map((it) => el("p", {}, it.message)));
  const shown = (list) => answer.day.map((day, i) => [day, list[i] === null ? null : imperial ? inLb(list[i]) : list[i]]);
  const text = told(answer, imperial), [lower, upper] = answer.interval.weight_kg;
  return el("section", {}, heading, el("p", {}, text),
    answer.ended && el("p", { class: "urgent" }, datum("ended.message", answer.ended.message)),
    chart({ middle: shown(answer.weight_kg), lower: shown(lower), upper: shown(upper), rule: shown(answer.static_rule.weight_kg), unit: imperial ? "lb" : "kg",
      title: "Projected weight", text: `${text} The same numbers stand in the table below.` }),
    el("p", { class: "hint" }, `Line: the model of Hall et al. Band: its ${Math.round(answer.interval.level * 100)} % range. Dashed: the rule of 3,500 kcal a pound, which overstates.`),
    folded("The same as a table", () => table("Projected weight", ["week", "#weight", "#range"], rows(answer, imperial))));
}
