// web.mjs FUNCTION: nanoseconds per call of the page's module, from the text of a request to the text of its answer, the best of many bursts.
import { readFile } from "node:fs/promises";

const PAGE = new URL("../../bindings/web/page/dist/day/refuel.wasm", import.meta.url);
const BURSTS = 150, BURST_MS = 1.5, WARM_MS = 400;
const person = { sex: "female", age: 34, height: "5ft6in", weight: "140lb", running: { distance: "30mi/week", pace: "9:30/mi" } };
const eating = { ...person, intake: { energy: "2000kcal" } }, losing = { ...person, goal: "-1lb/week" };
const requests = { plan: losing, check: eating, compare: losing, project: losing }; // in the order of answers.c

const { instance } = await WebAssembly.instantiate(await readFile(PAGE), {});
const library = instance.exports, name = process.argv[2];
const which = Object.keys(requests).indexOf(name), bytes = new TextEncoder().encode(JSON.stringify(requests[name]));
library._initialize();
library.set_clock(Date.now() / 1000);

function call() {
  const at = library.room_for(bytes.length);
  new Uint8Array(library.memory.buffer).set(bytes, at);
  if (library.answer(which, at, bytes.length) !== 0) throw new Error(`${name} fails`);
}

/** Milliseconds of one call, over so many. */
function burst(calls) {
  const start = performance.now();
  for (let i = 0; i < calls; i++) call();
  return (performance.now() - start) / calls;
}

for (const start = performance.now(); performance.now() - start < WARM_MS;) call(); // until the better compiler was at it
const calls = 1 + Math.floor(BURST_MS / burst(3));
console.log(1e6 * Math.min(...Array.from({ length: BURSTS }, () => burst(calls))));
