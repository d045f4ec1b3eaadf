// What refuel.js promises beside the numbers: errors with their fields, arrays, numbers that are none, and long answers.
import assert from "node:assert/strict";
import test from "node:test";
import { RefuelError, check, compare, equations, fatigue, load, needs, plan, project, run, version } from "../dist/refuel.js";

const woman = { sex: "female", age: 34, height: "5ft6in", weight: "140lb", running: { distance: "30mi/week", pace: "9:30/mi" } };

test("a request as an object, as text and in an array", () => {
  const answer = plan({ ...woman, goal: "-1lb/week" });
  assert.equal(answer.schema, "refuel/plan/1");
  assert.equal(Math.round(answer.energy.total_kcal_d), 2688);
  assert.deepEqual(plan(JSON.stringify({ ...woman, goal: "-1lb/week" })), answer);
  assert.deepEqual(plan([{ ...woman, goal: "-1lb/week" }]), [answer]);
});

test("all errors of a request, the first of them thrown", () => {
  assert.throws(() => plan({ sex: "female", age: 34, height_cm: 1.68, weight_kg: 7000 }), (error) => {
    assert.ok(error instanceof RefuelError && error instanceof Error);
    assert.equal(error.status, "REFUEL_E_RANGE");
    assert.deepEqual(error.errors.map((it) => it.field), ["height", "weight"]);
    assert.equal(error.field, "height");
    assert.deepEqual([error.low, error.high], [50, 272]);
    return true;
  });
  const [good, bad] = plan([woman, { sex: "female" }]);
  assert.equal(good.schema, "refuel/plan/1");
  assert.equal(bad.schema, "refuel/error/1");
});

test("texts that are no request", () => {
  for (const text of ["", "{", "[]", "null", "\0", "{\"sex\":\"female\",\"age\":034}", "\u{1F3C3}"])
    assert.throws(() => plan(text), RefuelError);
  for (const given of [undefined, null, {}, 7, true]) assert.throws(() => plan(given), RefuelError);
  assert.throws(() => equations("no-such-equation"), (error) => error.status === "REFUEL_E_UNKNOWN");
});

test("a number that is none is refused, not left out", () => {
  for (const goal_kg_week of [NaN, Infinity, -Infinity])
    assert.throws(() => plan({ ...woman, goal_kg_week }), (error) => error.field === "goal_kg_week" && error.status === "REFUEL_E_TYPE");
  assert.equal(plan({ ...woman, goal_kg_week: null }).energy.goal_kcal_d, 0);
});

test("an emergency is told beside what is wrong", () => {
  const thrown = (request) => {
    try {
      fatigue(request);
    } catch (error) {
      return error;
    }
  };
  assert.deepEqual(thrown({ signs: ["collapse"], weight: "7000kg" }).emergency.map((it) => it.sign), ["collapse"]);
  assert.deepEqual(thrown({ weight: "7000kg" }).emergency, []);
  assert.match(thrown('{"signs": "collapse", "weight": "7000kg"}').message, /seek medical help now/);
});

test("every function answers", () => {
  assert.equal(check({ ...woman, intake: { energy: "1700kcal" } }).eaten.energy_kcal_d, 1700);
  assert.ok(compare(woman).compare.length > 10);
  assert.equal(project({ ...woman, goal: "-1lb/week", days: 3000 }).day.length > 100, true);
  assert.ok(run({ weight: "63kg", distance: "10km", pace: "5:30/km" }).net_kcal > 500);
  assert.equal(load({ log: "date,distance_km\n2026-03-02,10\n2026-03-04,8\n" }).schema, "refuel/load/1");
  assert.ok(needs({ sex: "female", age: 34 }).needs.length > 25);
  assert.equal(fatigue({ signs: "dark-urine" }).emergency.length, 1);
  assert.ok(equations().equations.length > 50);
  assert.equal(equations("mifflin-1990").equations.length, 1);
  assert.match(version(), /^\d+\.\d+\.\d+$/);
});

test("the day is today's", () => {
  const born = `${new Date().getFullYear() - 40}-01-01`;
  assert.equal(Math.floor(plan({ ...woman, age: undefined, born }).person.age_y), 40);
});

test("six thousand answers need no more memory than sixty", () => {
  const before = process.memoryUsage().arrayBuffers;
  for (let i = 0; i < 3000; i++) plan(woman);
  assert.ok(process.memoryUsage().arrayBuffers - before < 8 << 20);
});

test("what JSON cannot hold is refused, not left out", () => {
  const refused = { "health": new Map([["eating_disorder", "now"]]), "signs": new Set(["collapse"]), "goal": () => "-1lb/week", "athlete": Symbol("yes"), "goal_kg_week": -1n, "age_y": new Number(NaN), "born": new Date(NaN) };
  for (const [key, value] of Object.entries(refused))
    for (const request of [{ ...woman, [key]: value }, [woman, { ...woman, [key]: value }]])
      assert.throws(() => plan(request), (error) => error instanceof RefuelError && error.field === key && error.status === "REFUEL_E_TYPE", key);
  assert.throws(() => plan(new Map(Object.entries(woman))), RefuelError);
  assert.deepEqual(plan({ ...woman, goal: undefined, running: Object.freeze({ ...woman.running, climb: undefined }) }), plan(woman));
});
