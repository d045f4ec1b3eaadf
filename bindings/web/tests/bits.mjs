// bits.mjs ANSWERS: each line has a function, a request as text, and the native library's status and answer. The module gives the same,
// number for number to the last bit.
import { readFileSync } from "node:fs";
import { isDeepStrictEqual } from "node:util";
import * as refuel from "../dist/refuel.js";

let wrong = 0;
const lines = readFileSync(process.argv[2], "utf8").trimEnd().split("\n");
for (const line of lines) {
  const { what, request, answer } = JSON.parse(line);
  const given = JSON.parse(request);
  for (const asked of [request, given, [given]]) {
    let told;
    try {
      told = refuel[what](asked);
      if (Array.isArray(asked)) [told] = told;
    } catch (error) {
      if (!(error instanceof refuel.RefuelError)) throw error;
      told = { schema: "refuel/error/1", status: error.status };
    }
    if (told.schema === "refuel/error/1") told = null;
    if (!isDeepStrictEqual(told, answer) && wrong++ < 5) console.log(what, request, JSON.stringify(told), JSON.stringify(answer));
  }
}
console.log(`${lines.length} requests, ${wrong} wrong`);
process.exit(wrong ? 1 : 0);
