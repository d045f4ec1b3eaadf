// Why do calculators differ: what each equation and method gives for the same person.
import { datum, el, table } from "../dom.js";
import { range, written } from "../numbers.js";

const KINDS = { resting: "Equations of resting energy", method: "Methods for the whole day" };

function part(kind, compared) {
  const rows = compared.map((it, i) => ({ it, i })).filter(({ it }) => it.kind === kind)
    .map(({ it, i }) => [it.chosen ? `${it.key} (used here)` : it.key, datum(`compare.${i}.resting_kcal_d`, written(it.resting_kcal_d)), datum(`compare.${i}.total_kcal_d`, written(it.total_kcal_d))]);
  return rows.length > 0 && table(KINDS[kind], ["key", "#resting", "#total"], rows);
}

export function comparison({ answer }) {
  if (!answer) return null;
  return el("section", {}, el("details", {}, el("summary", {}, "Why do calculators differ?"),
    el("p", {}, "Each takes another equation, measured in other people, and counts activity another way. For the same person, in kcal a day: "
      + `resting ${range(answer.spread.resting_kcal_d)}, total ${range(answer.spread.total_kcal_d)}.`),
    Object.keys(KINDS).map((kind) => part(kind, answer.compare))));
}
