// look.mjs FOLDER: pictures of the page, for somebody to look at.
import { mkdir } from "node:fs/promises";
import { open, recentLog, settle, visit, woman } from "./browser.mjs";
import { serve } from "./server.mjs";

const folder = process.argv[2];
await mkdir(folder, { recursive: true });
const server = await serve(), browser = await open();
const narrow = { viewport: { width: 360, height: 740 } };
const loss = { ...woman, goal: "-1lb/week" };
const cases = {
  empty: {}, wide: { values: loss }, narrow: { values: loss, ...narrow }, dark: { values: loss, colorScheme: "dark" },
  error: { values: { ...loss, height: "1.75cm", weight: "7000kg" }, ...narrow }, underweight: { values: { ...loss, weight: "105lb" } },
  withheld: { values: { ...woman, "health.eating_disorder": "past", "intake.energy": "1500kcal" } },
  log: { values: { sex: "female", age: "34", height: "168cm" }, units: "metric" },
  tired: { values: { ...woman, ask: "tired", signs: "heavy-legs", sleep: "6h", performance_down: "3weeks", "intake.energy": "1700kcal" }, ...narrow },
  "tired-wide": { values: { ...woman, ask: "tired", signs: "heavy-legs", sleep: "6h", performance_down: "3weeks", "intake.energy": "1700kcal" }, colorScheme: "dark" },
  emergency: { values: { ask: "tired", signs: "dark-urine, confusion" }, ...narrow, colorScheme: "dark" },
  days: { values: { ...loss, day_types: "rest,easy,hard,long" } },
};
for (const [name, options] of Object.entries(cases)) {
  const { page, faults, close } = await visit(browser, server.url, options);
  if (name === "log") await page.setInputFiles("#logs-files", { name: "log.csv", mimeType: "text/csv", buffer: Buffer.from(recentLog()) }).then(() => page.waitForSelector("#logs-told table")).then(() => settle(page));
  await page.screenshot({ path: `${folder}/${name}.png`, fullPage: true });
  if (name === "wide") await page.pdf({ path: `${folder}/print.pdf`, format: "A4" });
  if (faults.length) console.log(name, faults);
  await close();
}
await browser.close();
server.close();
