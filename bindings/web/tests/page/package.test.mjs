// The packages as other people's tools take them: their types by tsc, and a bundle for browsers by esbuild, which runs in one.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { after, before, test } from "node:test";
import { installed, open } from "./browser.mjs";

const here = new URL("../../", import.meta.url);
const example = readFileSync(new URL("README.md", here), "utf8").match(/^```js\n(.*?)^```$/ms)[1];
const HER = '{ sex: "female", age: 34, height: "5ft6in", weight: "140lb" }';
const WRONG = ['plan({ sex: "femal", age: 34 })', "plan({ age: 34 })", 'plan({ sex: "female", agee: 34 })', 'plan({ sex: "female", height: 5 })', "plan(5)",
  `plan(${HER}).energy.totl`, `plan(${HER}).energy.total_kcal_d.toFixed()`, `const it: string = plan(${HER}).overall`];
let folder;

before(() => {
  folder = mkdtempSync(join(tmpdir(), "refuel-package-"));
  writeFileSync(join(folder, "package.json"), '{"private": true, "type": "module"}');
  for (const [name, from] of [["refuel", "dist/"], ["refuel-readers", "dist/readers/"]]) {
    mkdirSync(join(folder, "node_modules", name), { recursive: true });
    const { files } = JSON.parse(readFileSync(new URL(`${from}package.json`, here)));
    for (const file of [...files, "package.json"]) cpSync(new URL(from + file, here), join(folder, "node_modules", name, file));
  }
});
after(() => rmSync(folder, { recursive: true }));

/** What tsc says of a program; nothing where all is right. */
function faults(name, program, resolution) {
  writeFileSync(join(folder, name), program);
  const told = ["--strict", "--noEmit", "--target", "es2022", "--lib", "es2022,dom", "--module", resolution === "bundler" ? "esnext" : resolution, "--moduleResolution", resolution];
  try {
    return execFileSync(process.execPath, [installed.resolve("typescript/bin/tsc"), ...told, name], { cwd: folder, encoding: "utf8" });
  } catch (error) {
    return error.stdout;
  }
}

test("the example of the README has the types of the package", () => {
  for (const resolution of ["nodenext", "bundler"]) assert.equal(faults("example.ts", example, resolution), "", resolution);
});

test("each wrong use is an error of tsc", () => {
  const said = faults("wrong.ts", ['import { plan } from "refuel";', ...WRONG.map((it) => `${it};`)].join("\n"), "nodenext");
  WRONG.forEach((it, at) => assert.match(said, new RegExp(`^wrong\\.ts\\(${at + 2},`, "m"), it));
});

test("a bundle for browsers runs in one", async () => {
  writeFileSync(join(folder, "app.js"), `import { plan } from "refuel"; import { read } from "refuel-readers";
    const rows = "date,distance_km,duration\\n2025-01-05,12,1:10:00\\n";
    document.body.textContent = plan(${HER}).overall.verdict + " " + read([{ name: "a.csv", bytes: new TextEncoder().encode(rows) }]).report.runs;`);
  writeFileSync(join(folder, "index.html"), '<!doctype html><link rel="icon" href="data:,"><body><script type="module" src="bundle.js"></script>');
  await installed("esbuild").build({ absWorkingDir: folder, entryPoints: ["app.js"], outfile: "bundle.js", bundle: true, minify: true, format: "esm", platform: "browser", target: "es2022" });
  for (const [name, module] of [["refuel", "refuel.wasm"], ["refuel-readers", "readers.wasm"]]) cpSync(join(folder, "node_modules", name, module), join(folder, module));
  const types = { ".html": "text/html", ".js": "text/javascript", ".wasm": "application/wasm" };
  const server = createServer((request, answer) => answer.writeHead(200, { "content-type": types[extname(request.url)] }).end(readFileSync(join(folder, request.url))));
  await new Promise((done) => server.listen(0, "127.0.0.1", done));
  const browser = await open();
  try {
    const page = await browser.newPage(), wrong = [];
    page.on("console", (message) => wrong.push(message.text()));
    page.on("pageerror", (error) => wrong.push(String(error)));
    await page.goto(`http://localhost:${server.address().port}/index.html`);
    await page.waitForFunction(() => document.body.textContent.trim() !== "", null, { timeout: 20000 }).catch(() => {});
    assert.deepEqual([await page.textContent("body"), wrong], ["unknown 1", []]);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
