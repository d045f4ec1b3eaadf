// The page in a browser. ANSWERS in the environment is a file of requests with the native library's answers, as bits.mjs has it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { plan } from "../../dist/refuel.js";
import { fill, installed, open, settle, told, visit, woman } from "./browser.mjs";
import { serve } from "./server.mjs";

const axe = readFileSync(installed.resolve("axe-core/axe.min.js"), "utf8");
const loss = { ...woman, goal: "-1lb/week" };
const number = (text) => Number(text.replaceAll(",", "").replace("−", "-"));
let server, browser;

before(async () => {
  [server, browser] = [await serve(), await open()];
});
after(async () => {
  await browser.close();
  server.close();
});

/** Visits, and ends with a clean console. */
async function at(options, use) {
  const { page, faults, close } = await visit(browser, server.url, options);
  await use(page);
  assert.deepEqual(faults, []);
  await close();
}

test("the woman of the README has the numbers of the README", () => at({ values: loss }, async (page) => {
  const readme = readFileSync(new URL("../../../../README.md", import.meta.url), "utf8");
  for (const name of ["resting", "living", "running", "total", "intake"]) {
    const shown = await told(page, `energy.${name}_kcal_d`);
    assert.match(readme, new RegExp(`^ +${name === "intake" ? "eat" : name} +${shown} `, "m"));
  }
  for (const name of ["carbohydrate", "protein", "fat"]) assert.match(readme, new RegExp(`^ +${name} +${await told(page, `macros.${name}_g_d`)} `, "m"));
  assert.match(await page.locator("#status").textContent(), /\w/);
}));

test("every goal is answered as by the library", () => at({ values: woman }, async (page) => {
  const goals = await page.locator("[name=goal] option").evaluateAll((all) => all.map((it) => it.value));
  assert.deepEqual(goals, [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2].map((it) => (it === 0 ? "" : `${it}lb/week`)));
  for (const goal of goals) {
    await fill(page, { goal });
    const answer = plan({ sex: "female", age: 34, height: "5ft6in", weight: "140lb", running: { distance: "30mi/week", pace: "9:30/mi" }, goal: goal || "maintain" });
    assert.equal(number(await told(page, "energy.intake_kcal_d")), Math.round(answer.energy.intake_kcal_d), goal);
    assert.equal(await page.locator("[data-path='goal.applied_kg_week']").count(), answer.goal.accepted ? 0 : 1, goal);
  }
}));

test("what is wrong stands beside its field, in the words of the library", () => at({ values: { ...loss, height: "1.75cm", weight: "7000kg" } }, async (page) => {
  assert.equal(await page.locator("#f-height-error").textContent(), "height: 1.75 cm is outside 50..272 cm; did you mean 1.75 m?");
  assert.match(await page.locator("#f-weight-error").textContent(), /outside/);
  assert.equal(await page.locator("[name=height]").getAttribute("aria-invalid"), "true");
  assert.match(await page.locator("[name=height]").getAttribute("aria-describedby"), /f-height-error/);
  assert.equal(await page.locator("#results [data-path]").count(), 0);
  await fill(page, { height: "175cm", weight: "70kg" });
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
  assert.ok(number(await told(page, "energy.intake_kcal_d")) > 1000);
}));

test("an empty form names what is needed, and no fault", () => at({}, async (page) => {
  assert.match(await page.locator("#status").textContent(), /^Still needed: sex, age, height, weight\.$/);
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
}));

test("a referral stands first, and a refused goal is named", () => at({ values: { ...loss, weight: "105lb" } }, async (page) => {
  const first = page.locator("#results > section").first().locator("> *").first();
  assert.equal(await first.getAttribute("role"), "alert");
  assert.match(await first.textContent(), /physician.*refused.*underweight/s);
  assert.equal(await page.locator("#brief").textContent(), "Please read the answer first");
}));

test("amounts that the library leaves out are nowhere", () => at({ values: { ...woman, "health.eating_disorder": "past", "intake.energy": "1500kcal" } }, async (page) => {
  assert.match(await page.locator("#results .urgent").textContent(), /physician or dietitian/);
  assert.equal(await page.locator("[data-path^='energy.'], [data-path^='macros.'], [data-path^='eaten.'], [data-path^='weight_kg'], [data-path^='compare.'], svg").count(), 0);
  assert.doesNotMatch(await page.locator("#results .lead, #results .checks").allTextContents().then((all) => all.join()), /kcal/);
}));

test("by keyboard alone", () => at({}, async (page) => {
  const type = async (text) => {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  };
  await page.locator("input[name=units]:checked").focus();
  for (const text of ["fem", "34", "5ft6in", "140lb", "30mi/week", "9:30/mi"]) await type(text);
  await page.keyboard.press("Tab");
  for (let i = 0; i < 2; i++) await page.keyboard.press("ArrowUp");
  await settle(page);
  assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
  await page.locator(".skip").focus();
  await page.keyboard.press("Enter");
  assert.equal(await page.evaluate(() => document.activeElement.id), "answer");
  const summary = page.locator("#results summary", { hasText: "calculators" });
  await summary.focus();
  await page.keyboard.press("Enter");
  assert.ok(await summary.evaluate((it) => it.parentElement.open));
  await settle(page);
  assert.ok((await page.locator("[data-path^='compare.']").count()) > 20);
}));

for (const colorScheme of ["light", "dark"]) for (const [name, values] of Object.entries({
  loss: { ...loss, day_types: "rest,easy,hard,long" }, wrong: { ...loss, weight: "7000kg" }, underweight: { ...loss, weight: "105lb" }, empty: {} })) test(`axe finds nothing: ${colorScheme}, ${name}`, () => at({ values, colorScheme, bypassCSP: true }, async (page) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((it) => { it.open = true; }));
  await settle(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map((it) => [it.id, it.nodes.map((node) => node.html).slice(0, 3)]), []);
}));

test("on a narrow screen nothing is scrolled sideways", () => at({ values: { ...loss, day_types: "rest,easy,hard,long" }, viewport: { width: 360, height: 740 } }, async (page) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((it) => { it.open = true; }));
  await settle(page);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 360);
}));

test("a link restores the inputs, and they are not sent", async () => {
  let link;
  await at({ values: loss }, async (page) => { link = new URL(await page.locator("#link").evaluate((it) => it.href)).hash; });
  await at({ hash: link }, async (page) => {
    assert.equal(await page.locator("[name=weight]").inputValue(), "140lb");
    assert.equal(await page.locator("[name=goal]").inputValue(), "-1lb/week");
    assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
  });
  assert.ok(server.asked.every((url) => !/[?#]|140lb/.test(url)));
});

test("inputs are kept only where somebody asks for it", async () => {
  const { page, close } = await visit(browser, server.url, { values: loss });
  const reload = async () => {
    await page.reload();
    await page.waitForSelector("html[data-ready]");
    return page.locator("[name=weight]").inputValue();
  };
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  assert.equal(await reload(), "");
  await fill(page, loss);
  await page.check("#keep");
  assert.equal(await reload(), "140lb");
  await page.uncheck("#keep");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await close();
});

test("it works without a network after the first visit", async () => {
  const { page, close } = await visit(browser, server.url, { values: loss });
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.context().setOffline(true);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await fill(page, loss);
  assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
  await close();
});

test("files are read in the page", () => at({ values: woman }, async (page) => {
  const folder = new URL("../../../../tests/logs/import/", import.meta.url);
  await page.setInputFiles("#logs-files", ["activity.fit", "laps.tcx", "watch.gpx", "strava.csv"].map((name) => ({ name, mimeType: "application/octet-stream", buffer: readFileSync(new URL(name, folder)) })));
  await page.waitForSelector("#logs-told table");
  const said = await page.locator("#logs-told").textContent();
  for (const kind of ["fit", "tcx", "gpx", "strava"]) assert.match(said, new RegExp(kind));
  assert.match(said, /days: \d+ runs/);
  assert.equal(await page.locator("#logs-told a[download]").count(), 1);
}));

test("the answers of the library are those of the native one", () => at({}, async (page) => {
  const cases = readFileSync(process.env.ANSWERS, "utf8").trimEnd().split("\n").map((line) => JSON.parse(line));
  const answers = await page.evaluate(async (asked) => {
    const [day, all] = await Promise.all([import(new URL("day/refuel.js", location)), import(new URL("logs/refuel.js", location))]);
    const ask = (of, what, request) => {
      try {
        return of[what](JSON.parse(request));
      } catch (error) {
        if (!(error instanceof of.RefuelError)) throw error;
        return null;
      }
    };
    const DAY = ["plan", "check", "compare", "project"]; // of requests without a log
    return asked.map(([what, request]) => JSON.stringify([ask(DAY.includes(what) && !/"log"/.test(request) ? day : all, what, request), ask(all, what, request)]));
  }, cases.map(({ what, request }) => [what, request]));
  assert.ok(cases.length >= 200);
  cases.forEach(({ what, request, answer }, i) => assert.ok(isDeepStrictEqual(JSON.parse(answers[i]), [answer, answer]), `${what} ${request}`));
}));

test("the first answer comes fast", () => at({ hash: `#${new URLSearchParams({ units: "imperial", ...loss })}` }, async (page) => {
  const spent = await page.evaluate(async () => {
    const field = document.querySelector("[name=weight]"), start = performance.now();
    field.value = "141lb";
    field.dispatchEvent(new Event("input", { bubbles: true }));
    await new Promise((done) => new MutationObserver(done).observe(document.getElementById("results"), { childList: true }));
    return performance.now() - start;
  });
  assert.ok(spent < 400, `${spent} ms`); // 120 of them are waited while somebody types
}));
