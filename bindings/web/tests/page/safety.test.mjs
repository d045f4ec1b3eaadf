// What must not stand on the page beside a danger, after an error, or of somebody else.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { fill, open, recentLog, settle, told, visit, woman } from "./browser.mjs";
import { serve } from "./server.mjs";

const loss = { ...woman, goal: "-1lb/week" };
let server, browser;

before(async () => {
  [server, browser] = [await serve(), await open()];
});
after(async () => {
  await browser.close();
  server.close();
});

/** As waitForFunction, which the content security policy of the page does not let ask twice. */
async function until(page, isSo) {
  while (!(await page.evaluate(isSo))) await page.waitForTimeout(20);
}

/** Visits, and ends with a clean console. */
async function at(options, use) {
  const { page, faults, close } = await visit(browser, server.url, options);
  await use(page);
  assert.deepEqual(faults, []);
  await close();
}

test("a sign that is an emergency is told whatever is asked", () => at({ values: { ...loss, ask: "tired", signs: "collapse" } }, async (page) => {
  const isTold = async () => {
    await settle(page);
    assert.match(await page.locator("#results").textContent(), /Seek medical help now/);
    assert.doesNotMatch(await page.locator("#brief, #status, #results").allTextContents().then((all) => all.join()), /kcal/);
    assert.equal(await page.locator("input[name=signs][value=collapse]").isVisible(), true);
  };
  await page.check("input[name=ask][value=eat]");
  await isTold();
  await page.goto("about:blank");
  await page.goto(`${server.url}#${new URLSearchParams({ units: "imperial", ...loss, signs: "collapse" })}`);
  await page.waitForSelector("html[data-ready]");
  await isTold();
  await page.uncheck("input[name=signs][value=collapse]");
  await settle(page);
  assert.equal(await told(page, "energy.intake_kcal_d"), "2,188");
  assert.equal(await page.locator("#tired").isHidden(), true);
}));

test("a choice of a link that is none is refused by the library, and not dropped", () => at({ hash: `#${new URLSearchParams({ units: "imperial", ...loss, "health.eating_disorder": "yes, once" })}` }, async (page) => {
  await settle(page);
  assert.match(await page.locator("#f-health-eating_disorder-error").textContent(), /^health\.eating_disorder: /);
  assert.equal(await page.locator("#results [data-path]").count(), 0);
  await fill(page, { "health.eating_disorder": "past" });
  assert.match(await page.locator("#results .urgent").textContent(), /refused/);
  await page.check("input[name=units][value=metric]");
  assert.deepEqual((await page.locator("[name=goal] option").allTextContents()).filter((it) => !/week|keep/.test(it)), []);
}));

const csv = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const person = { sex: "female", age: "34", height: "168cm" };

/** Reading of files of more than a kilobyte takes its time. */
function readSlowly() {
  const read = Blob.prototype.arrayBuffer;
  Blob.prototype.arrayBuffer = async function arrayBuffer() {
    if (this.size > 1000) await new Promise((done) => { globalThis.goOn = done; });
    return read.call(this);
  };
}

const finishReading = (page) => page.evaluate(async () => {
  globalThis.goOn();
  await new Promise((done) => setTimeout(done, 200));
});

test("files that were still being read are not taken after others, or after all was cleared", async () => {
  for (const instead of ["clear", "other"]) await at({ values: person, units: "metric", before: readSlowly }, async (page) => {
    await page.setInputFiles("#logs-files", csv("slow.csv", recentLog()));
    await until(page, () => globalThis.goOn !== undefined);
    if (instead === "clear") await page.click("#clear");
    else {
      await page.setInputFiles("#logs-files", csv("fast.csv", "date,weight_kg\n2026-03-02,91\n"));
      await page.locator("#logs-told th", { hasText: "fast.csv" }).waitFor();
    }
    await finishReading(page);
    await settle(page);
    assert.doesNotMatch(await page.locator("#logs-told").textContent(), /slow/);
    assert.match(await page.locator("[name=weight]").inputValue(), instead === "clear" ? /^$/ : /^91/);
  });
});

test("files that cannot be read leave nothing of those before", () => at({ values: person, units: "metric" }, async (page) => {
  await page.setInputFiles("#logs-files", csv("log.csv", recentLog()));
  await page.waitForSelector("#logs-learnt");
  await page.evaluate(() => { Blob.prototype.arrayBuffer = () => Promise.reject(new Error("not allowed")); });
  await page.setInputFiles("#logs-files", csv("other.csv", recentLog()));
  await page.locator("#logs-told", { hasText: "not allowed" }).waitFor();
  await settle(page);
  assert.equal(await page.locator("[name=weight]").inputValue(), "");
  assert.equal(await page.locator("#status").textContent(), "Still needed: weight.");
}));

test("the files of one person say nothing about the person of a link", () => at({ values: person, units: "metric" }, async (page) => {
  await page.setInputFiles("#logs-files", csv("log.csv", recentLog()));
  await page.waitForSelector("#logs-learnt");
  await settle(page);
  await page.click("#link");
  await settle(page);
  assert.notEqual(await page.locator("[name=weight]").inputValue(), "", "one's own link is no other person");
  await page.evaluate((hash) => { location.hash = hash; }, new URLSearchParams({ units: "metric", sex: "male", age: "50", height: "185cm" }).toString());
  await until(page, () => document.querySelector("[name=sex]").value === "male");
  await settle(page);
  assert.equal(await page.locator("[name=weight]").inputValue(), "");
  assert.equal(await page.locator("#logs-told").textContent(), "");
}));

test("what was cleared does not come back, neither by Back nor from another tab", async () => {
  const { page, faults, close } = await visit(browser, server.url, { values: woman });
  await page.check("#keep");
  await page.click("#link");
  await fill(page, { weight: "150lb" });
  await page.click("#link");
  const other = await page.context().newPage();
  await other.goto(server.url);
  await other.waitForSelector("html[data-ready]");
  await other.click("#clear");
  await until(page, () => !document.getElementById("keep").checked);
  await fill(page, { weight: "151lb" });
  assert.equal(await page.evaluate(() => localStorage.length), 0);
  await page.click("#clear");
  await page.goBack();
  assert.equal(page.url(), "about:blank");
  assert.deepEqual(faults, []);
  await close();
});

test("where the library fails no answer of before is left", async () => {
  const { page, close } = await visit(browser, server.url, { values: loss, before: () => {
    const load = WebAssembly.instantiateStreaming;
    WebAssembly.instantiateStreaming = async (...given) => {
      const { instance: { exports } } = await load.apply(WebAssembly, given);
      const answer = (which, ...rest) => {
        if (which === globalThis.failing) throw new WebAssembly.RuntimeError("unreachable");
        return exports.answer(which, ...rest);
      };
      return { instance: { exports: { ...exports, answer } } };
    };
  } });
  for (const [failing, left] of [[3, /kcal a day/], [0, /could not compute/]]) {
    await page.evaluate((which) => { globalThis.failing = which; }, failing);
    await fill(page, { goal: failing ? "-0.5lb/week" : "-1lb/week" });
    assert.equal(await page.locator(".chart").count(), 0);
    assert.match(await page.locator("#results").textContent(), left);
  }
  assert.doesNotMatch(await page.locator("#brief, #status, #results").allTextContents().then((all) => all.join()), /kcal/);
  await close();
});

test("no part of the form is empty", () => at({}, async (page) => {
  assert.deepEqual(await page.locator("#fields details").evaluateAll((all) => all.filter((it) => !it.querySelector("input, select")).map((it) => it.textContent)), []);
}));

test("whom to see stands before every amount", () => at({ values: { ...woman, weight: "92lb", ask: "tired", signs: "persistent-fatigue", "intake.energy": "1200kcal" } }, async (page) => {
  await page.waitForSelector("[data-path=summary]");
  const shown = await page.locator("#results").innerText();
  assert.match(shown, /physician, soon: the weight is low/);
  assert.match(shown, /Eaten 1,200 kcal a day/);
  assert.ok(shown.indexOf("physician, soon") < shown.indexOf("kcal"));
}));

test("vitamins and minerals that are eaten have fields, and are judged", () => at({ values: { ...woman, "intake.micronutrients.iron": "6mg" } }, async (page) => {
  assert.match(await page.locator(".checks").textContent(), /iron/i);
  assert.equal(await page.locator("[name^='intake.micronutrients.']").count(), 35);
}));
