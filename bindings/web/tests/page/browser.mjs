// A browser at the page, and what the tests do with it.
import { createRequire } from "node:module";

/** What tests/run --web installs, beside what is built. */
export const installed = createRequire(new URL("../../../../build-web/page/", import.meta.url));
const { chromium } = installed("playwright-core");

export const woman = { sex: "female", age: "34", height: "5ft6in", weight: "140lb", "running.distance": "30mi/week", "running.pace": "9:30/mi" };

export const open = () => chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium", args: ["--no-sandbox"] });

/** The page, with what is typed; before is done in it before anything else, faults collects whatever the console complains about. */
export async function visit(browser, url, { values = {}, units = "imperial", hash = "", before = () => {}, ...options } = {}) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: "en-US", timezoneId: "UTC", ...options });
  const page = await context.newPage();
  await page.addInitScript(before);
  const faults = [];
  page.on("console", (message) => ["error", "warning"].includes(message.type()) && faults.push(message.text()));
  page.on("pageerror", (error) => faults.push(String(error)));
  await page.goto(url + hash);
  await page.waitForSelector("html[data-ready]");
  if (!hash) await page.check(`input[name=units][value=${units}]`);
  await fill(page, values);
  return { page, faults, close: () => context.close() };
}

export async function fill(page, values) {
  for (const [name, value] of Object.entries(values)) {
    if (name === "ask" || name === "signs") {
      for (const word of value.split(", ")) await page.check(`input[name=${name}][value=${word}]`);
      continue;
    }
    const field = page.locator(`[name="${name}"]`);
    await field.evaluate((it) => it.closest("details")?.setAttribute("open", ""));
    if ((await field.evaluate((it) => it.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
  await settle(page);
}

/** Until what is typed has its whole answer, and what was unfolded is drawn. */
export async function settle(page) {
  await page.waitForSelector("html[data-answered]", { state: "attached" });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
}

/** A log of 40 days up to yesterday: weights, food, and a run every other day. */
export function recentLog() {
  const rows = [...Array(40).keys()].map((i) => {
    const day = new Date(Date.now() - (40 - i) * 86400000).toISOString().slice(0, 10);
    return `${day},${(63.5 + Math.sin(i) * 0.4).toFixed(1)},${2400 + (i % 5) * 50},${i % 2 ? "10,55:00" : ","}`;
  });
  return ["date,weight_kg,intake_kcal,distance_km,duration", ...rows, ""].join("\n");
}

export const told = async (page, path) => (await page.locator(`[data-path="${path}"]`).first().textContent()).trim();
