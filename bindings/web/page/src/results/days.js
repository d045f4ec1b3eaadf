// A week, day by day, where types of days or distances were told.
import { datum, el, table } from "../dom.js";
import { written } from "../numbers.js";

const MEMBERS = [["distance_km", "#km", 1], ["total_kcal_d", "#spent"], ["intake_kcal_d", "#eat"], ["carbohydrate_g_d", "#carbohydrate"], ["protein_g_d", "#protein"], ["fat_g_d", "#fat"]];

export function days({ days: all, days_mean: mean }) {
  if (!all?.length) return null;
  const row = (it, name, path) => [name, ...MEMBERS.map(([key, , digits]) => datum(`${path}.${key}`, written(it[key], digits ?? 0)))];
  const rows = all.map((it, i) => row(it, `${i + 1} ${it.type ?? ""}`, `days.${i}`));
  if (mean) rows.push(row(mean, "mean", "days_mean"));
  return el("section", {}, el("h2", {}, "Day by day"), table("What to eat on each day: kcal and grams", ["day", ...MEMBERS.map(([, head]) => head)], rows));
}
