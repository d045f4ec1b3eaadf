// The readers make of each file the log and the report that refuel import makes of it.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import test from "node:test";
import { gzipSync } from "node:zlib";
import { read } from "../dist/readers/readers.js";

const folder = new URL("../../../tests/logs/import/", import.meta.url);
const names = readdirSync(folder).filter((name) => !name.endsWith(".told"));

function native(...words) {
  const { stdout, error } = spawnSync(process.env.REFUEL, ["import", ...words], { encoding: "utf8", cwd: folder, env: { ...process.env, TZ: "UTC" } });
  if (error) throw error;
  return stdout;
}

const file = (name) => ({ name, bytes: readFileSync(new URL(name, folder)) });

for (const name of names) test(name, () => {
  const { report, log } = read([file(name)]);
  const told = native("--json", name);
  if (told) assert.deepEqual(report, JSON.parse(told));
  const written = native(name);
  if (written) assert.equal(log, written);
});

test("several files at once, with a zone and units", () => {
  const several = ["activity.fit", "strava.csv", "laps.tcx", "garmin-no-unit.csv", "openscale2.csv", "cronometer.csv"];
  const { report, log } = read(several.map(file), { zone_s: 7200, units: ["lb", "mi"] });
  const options = ["--zone", "+02:00", "--weight-unit", "lb", "--distance-unit", "mi", ...several];
  assert.equal(log, native(...options));
  assert.deepEqual(report, JSON.parse(native("--json", ...options)));
});

test("packed by gzip", () => {
  const { report } = read([{ name: "a.tcx.gz", bytes: gzipSync(readFileSync(new URL("laps.tcx", folder))) }]);
  assert.equal(report.runs, read([file("laps.tcx")]).report.runs);
  assert.ok(report.runs > 0);
});

test("what is no log says why, and a word that is no unit is refused", () => {
  assert.equal(read([{ name: "a.pdf", bytes: new TextEncoder().encode("%PDF-1.7") }]).report.files[0].kind, null);
  assert.throws(() => read([], { units: ["parsec"] }), RangeError);
});
