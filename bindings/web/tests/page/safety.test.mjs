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
