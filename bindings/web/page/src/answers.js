// What is asked of the library, and what it answers. Nothing is computed here.
import * as day from "./day/refuel.js";

let library = day; // the whole of it, once something was asked that this part does not know

/** The whole library, which is fetched when somebody first needs it. */
export async function whole() {
  library = await import("./whole/refuel.js");
  return library;
}

/** An object of the values by their paths: {"running.pace": …} becomes {running: {pace: …}}. */
export function requestOf(values) {
  const request = {};
  for (const [path, value] of Object.entries(values)) {
    const keys = path.split("."), last = keys.pop();
    let at = request;
    for (const key of keys) at = at[key] ??= {};
    at[last] = value;
  }
  return request;
}

/** The answer, or the errors that the library tells, and emergencies that it found all the same. */
export function attempt(ask, request) {
  try {
    return { answer: ask(request) };
  } catch (error) {
    if (error?.name !== "RefuelError") throw error;
    return { errors: error.errors, urgent: error.emergency };
  }
}

/** Where something eaten is told, it is judged, else planned. A log may tell it: where it does not, nothing eaten is told. */
export function answerOf(request) {
  const { intake, log } = request;
  const eats = intake && Object.keys(intake).length;
  if (eats || !log) return attempt(eats ? library.check : library.plan, request);
  const checked = attempt(library.check, request);
  const isWithoutFood = checked.errors?.some((it) => it.status === "REFUEL_E_MISSING" && it.field.startsWith("intake"));
  return isWithoutFood ? attempt(library.plan, request) : checked;
}

/** Whether the library left the amounts out, beside answers about eating: then no other answer may bring them back. */
export const isWithheld = (answer) => "eaten" in answer && answer.energy.intake_kcal_d === null && answer.energy.resting_kcal_d === null;

const without = (request, ...keys) => Object.fromEntries(Object.entries(request).filter(([key]) => !keys.includes(key)));

/** The weight of a year under the goal. What is eaten now is no part of it. */
export const projectionOf = (request) => attempt(library.project, { ...without(request, "intake", "day_types", "session", "event"), running: without(request.running ?? {}, "week"), every: 7 });

/** Every equation and method that applies. */
export const comparisonOf = (request) => attempt(library.compare, without(request, "intake", "day_types"));

/** What may be behind tiredness. */
export async function fatigueOf(request) {
  const { fatigue } = await whole();
  return attempt(fatigue, request);
}
