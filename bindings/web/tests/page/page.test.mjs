// The page in a browser. ANSWERS in the environment is a file of requests with the native library's answers, as bits.mjs has it.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { isDeepStrictEqual } from "node:util";
import { check, fatigue, plan } from "../../dist/refuel.js";
import { written } from "../../page/src/numbers.js";
import { fill, installed, open, recentLog, settle, told, visit, woman } from "./browser.mjs";
import { serve } from "./server.mjs";

const axe = readFileSync(installed.resolve("axe-core/axe.min.js"), "utf8");
const loss = { ...woman, goal: "-1lb/week" };
const tiring = { ask: "tired", signs: "low-mood, heavy-legs", sleep: "6h", performance_down: "3weeks" };
const number = (text) => Number(text.replaceAll(",", "").replace("−", "-"));
const savesData = () => Object.defineProperty(Navigator.prototype, "connection", { value: { saveData: true } });
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

test("on a telephone a referral is announced whatever its verdict", () => at({ values: { ...woman, life_stage: "pregnant", gestation_week: "20", "intake.energy": "2600kcal", "intake.caffeine": "350mg" } }, async (page) => {
  assert.match(await page.locator("#results .urgent").textContent(), /caffeine.*talk with the midwife/is);
  assert.equal(await page.locator("#brief").textContent(), "Please read the answer first");
}));

test("amounts that the library leaves out are nowhere", () => at({ values: { ...woman, "health.eating_disorder": "past", "intake.energy": "1500kcal" } }, async (page) => {
  assert.match(await page.locator("#results .urgent").textContent(), /physician or dietitian/);
  assert.equal(await page.locator("[data-path^='energy.'], [data-path^='macros.'], [data-path^='eaten.'], [data-path^='weight_kg'], [data-path^='compare.'], svg").count(), 0);
  assert.doesNotMatch(await page.locator("#results .lead, #results .checks").allTextContents().then((all) => all.join()), /kcal/);
}));

test("a sign that is an emergency is told at once, without fetching anything", async () => {
  const before = server.asked.length;
  await at({ hash: `#${new URLSearchParams({ units: "metric", ask: "tired", signs: "collapse" })}`, before: savesData }, async (page) => {
    assert.match(await page.locator("#results").textContent(), /Seek medical help now/);
  });
  assert.ok(server.asked.slice(before).every((url) => !url.includes("whole/")));
});

test("beside an emergency nothing else is told", () => at({ values: { ...loss, ...tiring, signs: "dark-urine, heavy-legs", weight: "7000kg" } }, async (page) => {
  const first = page.locator("#results > section").first().locator("> *").first();
  assert.equal(await first.getAttribute("role"), "alert");
  const { emergency: [library] } = fatigue({ signs: "dark-urine" });
  assert.ok((await first.textContent()).includes(library.message));
  assert.equal(await page.locator("#results [data-path]").count(), 0);
  assert.match(await page.locator("#status").textContent(), /^Seek medical help now/);
  await page.uncheck("input[name=signs][value=dark-urine]");
  await settle(page);
  assert.match(await page.locator("#f-weight-error").textContent(), /outside/);
}));

test("an emergency that stands in the wrong place is told before what is wrong", () => at({ values: { ...loss, exercise: "collapse after 30min of cycling" } }, async (page) => {
  const first = page.locator("#results > section").first().locator("> *").first();
  assert.equal(await first.getAttribute("role"), "alert");
  assert.match(await first.textContent(), /^A collapse: Seek medical help now/);
  assert.match(await page.locator("#f-exercise-error").textContent(), /collapse/);
  assert.equal(await page.locator("#brief").textContent(), "Seek medical help now");
  assert.doesNotMatch(await page.locator("#results").textContent(), /kcal/);
}));

test("tiredness is answered as by the library", () => at({ values: { ...woman, ...tiring, "intake.energy": "1700kcal" } }, async (page) => {
  await page.waitForSelector("[data-path=summary]");
  const answer = fatigue({ sex: "female", age: 34, height: "5ft6in", weight: "140lb", running: { distance: "30mi/week", pace: "9:30/mi" }, intake: { energy: "1700kcal" }, signs: tiring.signs, sleep: "6h", performance_down: "3weeks" });
  assert.equal(await told(page, "summary"), answer.summary);
  assert.equal(number(await told(page, "tomorrow.energy_kcal_d")), Math.round(answer.tomorrow.energy_kcal_d));
  const shown = await page.locator("#results").textContent();
  for (const { advice } of answer.causes.filter((it) => it.certainty !== null)) assert.ok(shown.includes(advice), advice);
  for (const { message } of answer.see) assert.ok(shown.toLowerCase().includes(message.toLowerCase()), message);
  await page.check("input[name=ask][value=eat]");
  await settle(page);
  assert.equal(await page.locator("[data-path=summary]").count(), 0);
  assert.equal(await page.locator("#tired").isHidden(), true);
  assert.ok(number(await told(page, "energy.intake_kcal_d")) > 2000);
}));

test("tiredness without amounts where the library tells none", () => at({ values: { ...woman, ...tiring, "health.eating_disorder": "now", "intake.energy": "1700kcal" } }, async (page) => {
  await page.waitForSelector("[data-path='tomorrow.withheld']");
  assert.equal(await page.locator("[data-path^='tomorrow.energy'], [data-path^='energy.'], [data-path*='_g_d']").count(), 0);
  assert.doesNotMatch(await page.locator("#results > section").allTextContents().then((all) => all.join()), /kcal/);
}));

test("a link restores the question and the signs", async () => {
  let link;
  await at({ values: { ...woman, ...tiring } }, async (page) => { link = new URL(await page.locator("#link").evaluate((it) => it.href)).hash; });
  await at({ hash: link }, async (page) => {
    await page.waitForSelector("[data-path=summary]");
    assert.deepEqual(await page.locator("input[name=signs]:checked").evaluateAll((all) => all.map((it) => it.value)), tiring.signs.split(", "));
    assert.equal(await page.locator("[name=sleep]").inputValue(), "6h");
  });
});

test("a log fills what nobody typed, with where it comes from", () => at({ values: { sex: "female", age: "34", height: "168cm" }, units: "metric" }, async (page) => {
  const log = recentLog(), asked = { sex: "female", age: 34, height: "168cm", log };
  await page.setInputFiles("#logs-files", { name: "log.csv", mimeType: "text/csv", buffer: Buffer.from(log) });
  await page.waitForSelector("#logs-told table");
  await settle(page);
  const answer = check(asked), source = (input) => answer.from_log.find((it) => it.input === input).message;
  assert.equal(number(await told(page, "energy.total_kcal_d")), Math.round(answer.energy.total_kcal_d));
  const names = { weight: "weight", "running.distance": "running.distance", "running.speed": "running.pace", "intake.energy": "intake.energy" };
  for (const [input, name] of Object.entries(names)) {
    assert.notEqual(await page.locator(`[name="${name}"]`).inputValue(), "", name);
    assert.equal(await page.locator(`#f-${name.replaceAll(".", "-")}-source`).textContent(), source(input), name);
  }
  await fill(page, { weight: "64kg", "running.distance": "10km/week" });
  const typed = check({ ...asked, weight: "64kg", running: { distance: "10km/week" } });
  assert.equal(await page.locator("[name=weight]").inputValue(), "64kg");
  assert.equal(number(await told(page, "energy.total_kcal_d")), Math.round(typed.energy.total_kcal_d));
  assert.match(await page.locator("#f-weight-source").textContent(), /./);
  const link = await page.locator("#link").evaluate((it) => it.href);
  assert.doesNotMatch(link, /pace|intake|log/);
  await fill(page, { "health.eating_disorder": "past" });
  assert.equal(await page.locator("[name='intake.energy']").inputValue(), "");
  assert.doesNotMatch(await page.locator("#logs-told, #results > section").allTextContents().then((all) => all.join()), /kcal/);
  assert.doesNotMatch(await page.locator(".source").allTextContents().then((all) => all.join()), /kcal|\d kg/);
  await fill(page, { "health.eating_disorder": "" });
  await page.locator("#logs-told button").click();
  await settle(page);
  assert.equal(await page.locator("[name='running.pace']").inputValue(), "");
  assert.equal(await page.locator("[name=weight]").inputValue(), "64kg");
  assert.equal(await page.locator("#f-weight-source").textContent(), "");
}));

test("by keyboard alone", () => at({}, async (page) => {
  const type = async (text) => {
    await page.keyboard.press("Tab");
    await page.keyboard.type(text);
  };
  await page.locator("input[name=units]:checked").focus();
  for (const text of ["", "fem", "34", "5ft6in", "140lb", "30mi/week", "9:30/mi"]) await type(text);
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
  loss: { ...loss, day_types: "rest,easy,hard,long" }, tired: { ...woman, ...tiring, "intake.energy": "1700kcal" }, emergency: { ask: "tired", signs: "dark-urine" }, wrong: { ...loss, weight: "7000kg" }, underweight: { ...loss, weight: "105lb" }, empty: {} })) test(`axe finds nothing: ${colorScheme}, ${name}`, () => at({ values, colorScheme, bypassCSP: true }, async (page) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((it) => { it.open = true; }));
  await settle(page);
  await page.evaluate(axe);
  const { violations } = await page.evaluate(() => globalThis.axe.run());
  assert.deepEqual(violations.map((it) => [it.id, it.nodes.map((node) => node.html).slice(0, 3)]), []);
}));

test("on a narrow screen nothing is scrolled sideways", () => at({ values: { ...loss, day_types: "rest,easy,hard,long" }, viewport: { width: 320, height: 640 } }, async (page) => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((it) => { it.open = true; }));
  await settle(page);
  assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= 320);
}));

const phone = { viewport: { width: 320, height: 640 }, isMobile: true, hasTouch: true };

test("on a telephone what is missing or wrong stays in sight, and leads to its field", () => at({ ...phone }, async (page) => {
  const tapped = async () => {
    await page.locator("#brief").tap();
    return page.evaluate(() => document.activeElement.name ?? document.activeElement.id);
  };
  assert.equal(await page.locator("#brief").textContent(), "Still needed: sex, age, height, weight.");
  assert.equal(await tapped(), "sex");
  await fill(page, { ...loss, "intake.energy": "2000kcal", "intake.fibre": "700kg" });
  assert.match(await page.locator("#brief").textContent(), /to be mended/);
  assert.equal(await tapped(), "intake.fibre");
  await fill(page, { "intake.fibre": "" });
  assert.equal(await tapped(), "answer");
}));

test("going to the answer leaves the inputs in the address", () => at({ ...phone, hash: `#${new URLSearchParams({ units: "imperial", ...loss })}` }, async (page) => {
  const before = page.url();
  await page.locator("#brief").tap();
  assert.equal(page.url(), before);
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
  await page.locator("[name=weight]").fill("150lb");
  await settle(page);
  await page.goto(`${server.url}#${new URLSearchParams({ units: "metric", weight: "90kg" })}`);
  await page.waitForFunction(() => document.querySelector("[name=weight]").value === "90kg");
  await page.goBack();
  await page.waitForFunction(() => document.querySelector("[name=weight]").value === "140lb");
  await settle(page);
  assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
}));

test("what the keyboard is at is not hidden on a small screen", () => at({ ...phone, values: loss }, async (page) => {
  await page.locator("input[name=units]:checked").focus();
  for (let i = 0; i < 24; i++) {
    await page.keyboard.press("Tab");
    const [bottom, top] = await page.evaluate(() => [document.activeElement.getBoundingClientRect().bottom, document.getElementById("brief").getBoundingClientRect().top]);
    if (await page.evaluate(() => document.activeElement.id === "brief")) break;
    assert.ok(bottom <= top, await page.evaluate(() => document.activeElement.outerHTML));
  }
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
  await page.goto("about:blank");
  await page.goto(`${server.url}#${new URLSearchParams({ units: "metric", weight: "90kg" })}`);
  await page.waitForSelector("html[data-ready]");
  assert.equal(await page.locator("[name=weight]").inputValue(), "90kg");
  assert.equal(await page.isChecked("#keep"), false);
  await page.goto("about:blank");
  await page.goto(server.url);
  await page.waitForSelector("html[data-ready]");
  assert.equal(await page.locator("[name=weight]").inputValue(), "140lb");
  await page.uncheck("#keep");
  await page.check("input[name=ask][value=tired]");
  await page.check("#keep");
  await reload();
  assert.equal(await page.isChecked("input[name=ask][value=tired]"), true);
  await page.click("#link");
  await settle(page);
  assert.equal(await page.isChecked("#keep"), true);
  await page.uncheck("#keep");
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await close();
});

const isKept = (page, name) => page.evaluate(async (file) => (await caches.match(file)) !== undefined, name);

test("everything works without a network after the first visit", async () => {
  const own = await serve(), { page, faults, close } = await visit(browser, own.url, { values: loss });
  while (!(await isKept(page, "whole/refuel.wasm"))) await page.waitForTimeout(50);
  const first = own.asked.findIndex((url) => /whole|readers/.test(url));
  assert.ok(first > own.asked.findIndex((url) => url.endsWith("/offline.js")), "what is needed later comes after all that is needed first");
  await own.close();
  await page.reload();
  await page.waitForSelector("html[data-ready]");
  await fill(page, loss);
  assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
  await page.setInputFiles("#logs-files", { name: "watch.gpx", mimeType: "application/gpx+xml", buffer: readFileSync(new URL("../../../../tests/logs/import/watch.gpx", import.meta.url)) });
  await page.waitForSelector("#logs-told table");
  await page.check("input[name=ask][value=tired]");
  await page.waitForSelector("[data-path=summary]");
  assert.deepEqual(faults, []);
  await close();
});

test("who saves data fetches no more than the first answer needs", async () => {
  const own = await serve();
  const { page, close } = await visit(browser, own.url, { values: loss, before: savesData });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.evaluate(() => new Promise((done) => requestIdleCallback(() => requestIdleCallback(done))));
  assert.ok(own.asked.every((url) => !/whole|readers/.test(url)));
  await close();
  await own.close();
});

test("a question whose part cannot be fetched leaves no answer to another one", async () => {
  const { page, close } = await visit(browser, server.url, { values: loss, serviceWorkers: "block" });
  assert.match(await page.locator("#brief").textContent(), /kcal/);
  await page.context().setOffline(true);
  await page.check("input[name=ask][value=tired]");
  await settle(page);
  assert.match(await page.locator("#results").textContent(), /could not be fetched/);
  assert.doesNotMatch(await page.locator("#brief, #status, #results").allTextContents().then((all) => all.join()), /kcal/);
  await page.check("input[name=ask][value=eat]");
  await settle(page);
  assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
  await close();
});

test("a log without weight and food asks for the weight alone", () => at({ values: { sex: "female", age: "34", height: "168cm" }, units: "metric" }, async (page) => {
  await page.setInputFiles("#logs-files", { name: "log.csv", mimeType: "text/csv", buffer: Buffer.from("date,distance_km,duration\n2026-03-02,10,52:30\n2026-03-04,8,42:00\n") });
  await page.waitForSelector("#logs-told table");
  await settle(page);
  assert.equal(await page.locator("#status").textContent(), "Still needed: weight.");
  assert.equal(await page.locator("[aria-invalid]").count(), 0);
}));

test("a log that does not tell enough tells no expenditure, and beside answers about eating its doubts name no amount", () => at({ values: { sex: "female", age: "34", height: "168cm" }, units: "metric" }, async (page) => {
  const give = async (name) => {
    await page.setInputFiles("#logs-files", { name, mimeType: "text/csv", buffer: readFileSync(new URL(`../../../../tests/logs/track/${name}`, import.meta.url)) });
    await page.locator("#logs-told td, #logs-told th", { hasText: name }).waitFor();
    await settle(page);
  };
  await give("sixty-days.csv");
  assert.match(await page.locator("#logs-learnt").textContent(), /Spent by/);
  await give("ten-days.csv");
  assert.match(await page.locator("#logs-learnt").textContent(), /Not enough data/);
  assert.doesNotMatch(await page.locator("#logs-learnt").textContent(), /Spent by/);
  assert.match(await page.locator("#logs-learnt details").textContent(), /kcal/);
  await fill(page, { "health.eating_disorder": "past" });
  assert.doesNotMatch(await page.locator("#logs-told").textContent(), /kcal/);
}));

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
    const [day, all] = await Promise.all([import(new URL("day/refuel.js", location)), import(new URL("whole/refuel.js", location))]);
    const ask = (of, what, request) => {
      try {
        return of[what](JSON.parse(request));
      } catch (error) {
        if (!(error instanceof of.RefuelError)) throw error;
        return null;
      }
    };
    const DAY = ["plan", "check", "compare", "project"]; // of requests without a log, and without the explanation that the page never asks for
    return asked.map(([what, request]) => JSON.stringify([ask(DAY.includes(what) && !/"log"|"explain"/.test(request) ? day : all, what, request), ask(all, what, request)]));
  }, cases.map(({ what, request }) => [what, request]));
  assert.ok(cases.length >= 200);
  cases.forEach(({ what, request, answer }, i) => assert.ok(isDeepStrictEqual(JSON.parse(answers[i]), [answer, answer]), `${what} ${request}`));
}));

/** What the library is asked, by its number in answers.c, with the frame in which it was and whether an answer stood there. */
function watchLibrary() {
  globalThis.asked = [];
  let frame = 0;
  const count = () => requestAnimationFrame(() => { frame++; count(); });
  count();
  const load = WebAssembly.instantiateStreaming;
  WebAssembly.instantiateStreaming = async (...given) => {
    const { instance: { exports } } = await load.apply(WebAssembly, given);
    const answer = (which, ...rest) => {
      globalThis.asked.push({ which, frame, isTold: document.querySelector("[data-path='energy.intake_kcal_d']") !== null, elements: document.querySelectorAll("*").length });
      return exports.answer(which, ...rest);
    };
    return { instance: { exports: { ...exports, answer } } };
  };
}

const [PLAN, PROJECT] = [0, 3];

test("what to eat is drawn before a year is projected, and a newer answer takes the place of what waits", () => at({ hash: `#${new URLSearchParams({ units: "imperial", ...loss })}`, before: watchLibrary }, async (page) => {
  await settle(page);
  const [first, second, ...others] = await page.evaluate(() => globalThis.asked);
  assert.deepEqual([first.which, second.which, others], [PLAN, PROJECT, []]);
  assert.ok(second.isTold && second.frame > first.frame);
  assert.ok(second.elements < 400, `${second.elements} elements`);
  assert.equal(await page.locator(".chart").count(), 1);
  const which = await page.evaluate(async () => {
    const goal = document.querySelector("[name=goal]");
    globalThis.asked.length = 0;
    for (const value of ["-0.5lb/week", "", "0.5lb/week"]) {
      goal.value = value;
      goal.dispatchEvent(new Event("input", { bubbles: true }));
    }
    while (!("answered" in document.documentElement.dataset)) await new Promise((done) => setTimeout(done, 5));
    return globalThis.asked.map((it) => it.which);
  });
  assert.deepEqual(which, [PLAN, PLAN, PLAN, PROJECT]);
}));

test("the first answer takes five files", async () => {
  const own = await serve();
  const { close } = await visit(browser, own.url, { hash: `#${new URLSearchParams({ units: "imperial", ...loss })}`, serviceWorkers: "block" });
  await close();
  await own.close();
  assert.deepEqual(own.asked.map((url) => url.replace(/^\/some\/folder\//, "")).filter((name) => name !== "icon.svg").sort(), ["", "day/refuel.js", "day/refuel.wasm", "page.js", "style.css"]);
});

test("the form is whole when it is said to be", () => at({}, async (page) => {
  const missing = await page.evaluate(async () => {
    const { tables } = await import(new URL("day/refuel.js", location));
    const leftOut = ["born", "running.speed", "units"];
    return tables().inputs.filter((it) => ["plan", "fatigue"].includes(it.of) && !leftOut.includes(it.path) && !document.querySelector(`[name="${it.path}"]`)).map((it) => it.path);
  });
  assert.deepEqual(missing, []);
}));

test("what is printed is the whole answer, also where it was not drawn yet", () => at({ values: loss }, async (page) => {
  const [shown, chart] = await page.evaluate(() => {
    const weight = document.querySelector("[name=weight]");
    weight.value = "150lb";
    weight.dispatchEvent(new Event("input", { bubbles: true }));
    dispatchEvent(new Event("beforeprint"));
    return [document.querySelector("[data-path='energy.total_kcal_d']").textContent, document.querySelector(".chart desc").textContent];
  });
  const answer = plan({ sex: "female", age: 34, height: "5ft6in", weight: "150lb", running: { distance: "30mi/week", pace: "9:30/mi" }, goal: "-1lb/week" });
  assert.equal(number(shown), Math.round(answer.energy.total_kcal_d));
  assert.match(chart, /^From 150.0 lb/);
}));

test("on paper all is black on white, also where the screen is dark", () => at({ values: loss, colorScheme: "dark" }, async (page) => {
  await page.emulateMedia({ media: "print" });
  const colours = await page.evaluate(() => ["body", ".amount", ".bar.fat .mark", ".bar.carbohydrate .range"].map((it) => getComputedStyle(document.querySelector(it))).flatMap((it) => [it.color, it.fill]));
  assert.deepEqual([...new Set(colours)], ["rgb(0, 0, 0)"]);
}));

test("what is half typed is not called wrong, until it rests or is left", () => at({ values: loss }, async (page) => {
  const said = await page.evaluate(async () => {
    const weight = document.querySelector("[name=weight]"), error = document.getElementById("f-weight-error"), all = [];
    new MutationObserver(() => all.push(error.textContent)).observe(error, { childList: true });
    const type = (text) => {
      weight.value = text;
      weight.dispatchEvent(new Event("input", { bubbles: true }));
    };
    type("1");
    await new Promise((done) => setTimeout(done, 100));
    type("14");
    await new Promise((done) => setTimeout(done, 100));
    type("140lb");
    while (!("answered" in document.documentElement.dataset)) await new Promise((done) => setTimeout(done, 5));
    const typing = all.length;
    type("7000kg");
    weight.dispatchEvent(new Event("change", { bubbles: true }));
    return [typing, error.textContent];
  });
  assert.equal(said[0], 0);
  assert.match(said[1], /outside/);
}));

test("a link or an answer that cannot be copied is selected, and that is said", () => at({ values: loss, before: () => Object.defineProperty(Navigator.prototype, "clipboard", { value: undefined }) }, async (page) => {
  await page.click("#copy-link");
  const selected = () => page.evaluate(() => document.activeElement.value.slice(document.activeElement.selectionStart, document.activeElement.selectionEnd));
  assert.equal(await selected(), await page.locator("#link").evaluate((it) => it.href));
  assert.match(await page.locator("#status").textContent(), /link could not be copied.*by hand/);
  assert.equal(await page.locator("#by-hand").isVisible(), true);
  await fill(page, { weight: "141lb" });
  assert.equal(await page.locator("#by-hand").isVisible(), false);
  await page.locator("summary", { hasText: "JSON" }).click();
  await page.locator("#results button", { hasText: "Copy" }).click();
  assert.equal(JSON.parse(await selected()).request.weight, "141lb");
  assert.match(await page.locator("#status").textContent(), /could not be copied.*by hand/);
}));

test("a link and an answer are copied", () => at({ values: loss, permissions: ["clipboard-read", "clipboard-write"] }, async (page) => {
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await page.click("#copy-link");
  await page.locator("#copy-link", { hasText: "Copied" }).waitFor();
  assert.equal(await copied(), await page.locator("#link").evaluate((it) => it.href));
  assert.equal(await page.locator("#by-hand").isVisible(), false);
  await fill(page, { weight: "141lb" });
  assert.equal(await page.locator("#copy-link").textContent(), "Copy link");
  await page.locator("summary", { hasText: "JSON" }).click();
  await page.locator("#results button", { hasText: "Copy" }).click();
  await page.locator("#results button", { hasText: "Copied" }).waitFor();
  assert.equal(JSON.parse(await copied()).request.weight, "141lb");
}));

test("beside an emergency nothing is told of a log", () => at({ values: { sex: "female", age: "34", height: "168cm" }, units: "metric" }, async (page) => {
  await page.setInputFiles("#logs-files", { name: "log.csv", mimeType: "text/csv", buffer: readFileSync(new URL("../../../../tests/logs/track/sixty-days.csv", import.meta.url)) });
  await page.waitForSelector("#logs-told table");
  await settle(page);
  const learnt = () => page.locator("#logs-learnt").textContent();
  assert.match(await learnt(), /Spent by/);
  await fill(page, { ask: "tired" });
  assert.match(await learnt(), /Spent by/);
  await fill(page, { signs: "dark-urine" });
  assert.match(await page.locator("#status").textContent(), /^Seek medical help now/);
  assert.equal(await learnt(), "");
  await page.uncheck("input[name=signs][value=dark-urine]");
  await settle(page);
  assert.match(await learnt(), /Spent by/);
}));

test("numbers are written as the language does", () => {
  for (const value of [0, 1, 999, 1000, 12345.678, 1234567.25, 0.049, 0.44, 99.96, -0.3, -1234.56, -12]) for (const digits of [0, 1, 2]) {
    const text = new Intl.NumberFormat("en", { maximumFractionDigits: digits, minimumFractionDigits: digits, signDisplay: "negative" }).format(value);
    assert.equal(written(value, digits), text.replace("-", "−"), `${value} ${digits}`);
  }
  assert.equal(written(null), "–");
});

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
