// What is asked of the library, and what it answers. Nothing is computed here.
import { RefuelError, check, compare, plan, project } from "./day/refuel.js";

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

function attempt(ask, request) {
  try {
    return { answer: ask(request) };
  } catch (error) {
    if (!(error instanceof RefuelError)) throw error;
    return { errors: error.errors };
  }
}

/** Where something eaten is told, it is judged, else planned. */
export function answerOf(request) {
  const { intake } = request;
  return attempt(intake && Object.keys(intake).length ? check : plan, request);
}

/** Whether the library left the amounts out, beside answers about eating: then no other answer may bring them back. */
export const isWithheld = (answer) => "eaten" in answer && answer.energy.intake_kcal_d === null && answer.energy.resting_kcal_d === null;

const without = (request, ...keys) => Object.fromEntries(Object.entries(request).filter(([key]) => !keys.includes(key)));

/** The weight of a year under the goal. What is eaten now is no part of it. */
export const projectionOf = (request) => attempt(project, { ...without(request, "intake", "day_types", "session", "event"), running: without(request.running ?? {}, "week"), every: 7 });

/** Every equation and method that applies. */
export const comparisonOf = (request) => attempt(compare, without(request, "intake", "day_types"));
