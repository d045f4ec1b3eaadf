// The plate of the day: what is planned of each, and between which edges it may lie.
import { datum, el, svg, table } from "../dom.js";
import { range, written } from "../numbers.js";

const FOODS = ["carbohydrate", "protein", "fat"];
const WIDTH = 200, HEIGHT = 18;

/** The range as a bar, the amount as a mark. The table says the same in numbers. */
function bar(food, amount, target, most) {
  const x = (grams) => Math.round((grams / most) * (WIDTH - 6) * 10) / 10 + 3;
  return svg("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: `bar ${food}`, "aria-hidden": "true", focusable: "false" },
    svg("rect", { class: "track", x: 0, y: 6, width: WIDTH, height: 6, rx: 3 }),
    target && svg("rect", { class: "range", x: x(target[0]), y: 4, width: Math.max(x(target[1]) - x(target[0]), 2), height: 10, rx: 3 }),
    svg("rect", { class: "mark", x: x(amount) - 2, y: 1, width: 4, height: 16, rx: 1 }));
}

export function plate({ macros, targets, split, eaten }) {
  const given = FOODS.filter((it) => macros[`${it}_g_d`] !== null);
  const heads = ["food", "#grams", "#range", "", ...(eaten ? ["#eaten now"] : [])];
  if (given.length === 0) return split.shortfall_kcal_d > 0 ? el("section", {}, el("h2", {}, "The plate of the day"), el("p", {}, "All targets together do not fit into this energy.")) : null;
  const most = Math.max(...given.flatMap((it) => [macros[`${it}_g_d`], targets[`${it}_g_d`]?.[1] ?? 0]));
  const rows = given.map((it) => {
    const key = `${it}_g_d`;
    return [it, datum(`macros.${key}`, written(macros[key])), range(targets[key]), bar(it, macros[key], targets[key], most), ...(eaten ? [written(eaten[key])] : [])];
  });
  if (macros.fibre_g_d !== null) rows.push(["fibre", datum("macros.fibre_g_d", written(macros.fibre_g_d)), "", "", ...(eaten ? [written(eaten.fibre_g_d)] : [])]);
  return el("section", {}, el("h2", {}, "The plate of the day"), table("Food of a day, grams", heads, rows),
    split.cut.length > 0 && el("p", { class: "hint" }, `Set lower so that all fits into the energy: ${split.cut.join("; ")}.`));
}
