// The answer as a whole, in the order in which it is read.
import { el } from "../dom.js";
import { comparisonOf, isWithheld, projectionOf } from "../answers.js";
import { checks, warnings } from "./checks.js";
import { comparison } from "./comparison.js";
import { days } from "./days.js";
import { lead } from "./lead.js";
import { ledger } from "./ledger.js";
import { plate } from "./plate.js";
import { projection } from "./projection.js";
import { json, sources } from "./rest.js";

/** What is needed first. */
export const results = (answer, titles, imperial) =>
  [lead(answer, titles, imperial), ledger(answer), plate(answer), checks(answer, titles), warnings(answer), days(answer)].filter(Boolean);

/** What is computed or drawn after it. Where amounts are withheld, nothing that has them is asked for. */
export function furtherResults(request, answer, imperial) {
  const whole = !isWithheld(answer);
  return [whole && projection(projectionOf(request), imperial), whole && comparison(() => comparisonOf(request)), sources(answer), json(request, answer)].filter(Boolean);
}

/** What could not be answered and has no field. */
export function failures(errors) {
  return errors.length ? [el("section", { class: "urgent", role: "alert" }, el("ul", {}, errors.map((it) => el("li", {}, it.message))))] : [];
}
