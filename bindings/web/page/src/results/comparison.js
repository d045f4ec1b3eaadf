// Why do calculators differ: what each equation and method gives for the same person.
import { datum, el, folded, table } from "../dom.js";
import { range, written } from "../numbers.js";

const KINDS = { resting: "Equations of resting energy", method: "Methods for the whole day" };

function part(kind, compared) {
  const rows = compared.map((it, i) => ({ it, i })).filter(({ it }) => it.kind === kind)
    .map(({ it, i }) => [it.chosen ? `${it.key} (used here)` : it.key, datum(`compare.${i}.resting_kcal_d`, written(it.resting_kcal_d)), datum(`compare.${i}.total_kcal_d`, written(it.total_kcal_d))]);
  return rows.length > 0 && table(KINDS[kind], ["key", "#resting", "#total"], rows);
}

/** ask gives the comparison; it is asked for when somebody looks. */
export function comparison(ask) {
  return el("section", {}, folded("Why do calculators differ?", () => drawn(ask())));
}

function drawn({ answer, errors }) {
  if (errors) return errors.map((it) => el("p", {}, it.message));
  return [el("p", {}, "Each takes another equation, measured in other people, and counts activity another way. For the same person, in kcal a day: "
      + `resting ${range(answer.spread.resting_kcal_d)}, total ${range(answer.spread.total_kcal_d)}.`),
    Object.keys(KINDS).map((kind) => part(kind, answer.compare))];
}
