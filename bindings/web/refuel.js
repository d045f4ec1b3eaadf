// The library in node and in browsers: what turns objects into the texts of refuel.wasm.
import { load as loadModule } from "./wasm.js";

const { library, text, put } = await loadModule(new URL("./refuel.wasm", import.meta.url));

/** A request that cannot be answered. It is also what is thrown where one of several fields is at fault: errors has them all. */
export class RefuelError extends Error {
  constructor(failure, errors, emergency = []) {
    super(failure.message);
    this.name = "RefuelError";
    this.status = failure.status;
    this.field = failure.field;
    this.value = failure.value;
    this.low = failure.low;
    this.high = failure.high;
    this.errors = errors;
    this.emergency = emergency; // signs that need help whatever is wrong
  }
}

function thrown(error) {
  return new RefuelError(error.error, error.errors, error.emergency);
}

function failed(status, field, message) {
  const failure = { status, field, message, flag: null, value: null, low: null, high: null };
  return thrown({ error: failure, errors: [failure] });
}

// In the order of answers.c.
const [PLAN, CHECK, COMPARE, PROJECT, RUN, NEEDS, LOAD, TRACK, FATIGUE, EQUATIONS] = Array(10).keys();

function ask(which, request) {
  const { at, length } = put(request);
  if (at === 0) throw failed("REFUEL_E_NO_MEMORY", null, "there is no memory for the request");
  library.set_clock(Date.now() / 1000);
  const status = library.answer(which, at, length);
  return { status, answer: JSON.parse(text(library.answer_at(), library.answer_length())) };
}

const isLost = (it) => ["function", "symbol"].includes(typeof it) || it instanceof Map || it instanceof Set || it instanceof WeakMap || it instanceof WeakSet;

// JSON would make nothing, null or an empty object of these, which is "not given": what a form could not read must not count as nothing.
function told(key, value) {
  const given = this[key], number = value instanceof Number ? value.valueOf() : value;
  if (typeof number === "number" && !Number.isFinite(number)) throw failed("REFUEL_E_TYPE", key, `${key}: ${number} is no number`);
  if (typeof value === "bigint") throw failed("REFUEL_E_TYPE", key, `${key}: write ${value} as a number or a text`);
  if (value === null && given instanceof Date) throw failed("REFUEL_E_TYPE", key, `${key}: it is no date`);
  if (isLost(value)) throw failed("REFUEL_E_TYPE", key, `${key}: it takes a number, a text, an object or an array`);
  return value;
}

// One object is asked as an array of one, which learns everything that is wrong with it. A text goes as it is: only the library knows
// whether its numbers are written right.
function asked(which, request) {
  const written = typeof request === "string";
  const several = Array.isArray(request);
  const { status, answer } = ask(which, written ? request : JSON.stringify(several ? request : [request ?? {}], told));
  if (status !== 0) throw thrown(answer);
  if (written || several) return answer;
  if (answer[0].schema === "refuel/error/1") throw thrown(answer[0]);
  return answer[0];
}

export const plan = (request) => asked(PLAN, request);
export const check = (request) => asked(CHECK, request);
export const compare = (request) => asked(COMPARE, request);
export const project = (request) => asked(PROJECT, request);
export const run = (request) => asked(RUN, request);
export const load = (request) => asked(LOAD, request);
export const needs = (request) => asked(NEEDS, request);
export const fatigue = (request) => asked(FATIGUE, request);
export const track = (request) => asked(TRACK, request);

export function equations(key = "") {
  const { status, answer } = ask(EQUATIONS, `${key ?? ""}`);
  if (status !== 0) throw thrown(answer);
  return answer;
}

/** The tables from which forms are drawn. */
export function tables() {
  const at = library.tables_at();
  if (at === 0) throw failed("REFUEL_E_NO_MEMORY", null, "there is no memory for the tables");
  return JSON.parse(text(at, library.tables_length()));
}

export function version() {
  const at = library.version();
  return text(at, new Uint8Array(library.memory.buffer).indexOf(0, at) - at);
}
