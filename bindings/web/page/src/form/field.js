// One input: its label, its control, what is said of it, and the place of its error.
import { el } from "../dom.js";
import { KG_PER_LB, rate } from "../numbers.js";

// How one writes an amount in a unit, where the table has no example of its own.
const EXAMPLES = { cm: ["170 cm", "5 ft 7 in"], kg: ["63.5 kg", "140 lb"], "km/week": ["50 km/week", "30 mi/week"], "m/week": ["400 m/week", "1300 ft/week"], y: ["34", "34"] };
const HALF_POUNDS = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

const idOf = (path) => `f-${path.replaceAll(".", "-")}`;
const named = (flag) => (flag.charAt(0).toUpperCase() + flag.slice(1)).replaceAll("-", " ");

/** What is shown before somebody has typed. An example of two units has the metric one first. */
function placeholder(input, imperial) {
  const two = input.example?.split(" or ");
  const word = EXAMPLES[input.unit] && !input.example ? EXAMPLES[input.unit][imperial ? 1 : 0] : two && (two[imperial ? 1 : 0] ?? two[0]);
  return word ? `like ${word}` : null;
}

function option(value, text) {
  return el("option", { value }, text);
}

function goalOptions(imperial) {
  return HALF_POUNDS.map((halves) => option(halves === 0 ? "" : `${halves / 2}lb/week`, rate(halves / 2 * KG_PER_LB, imperial)));
}

function control(input, attributes, imperial) {
  if (input.path === "goal") {
    const it = el("select", attributes, goalOptions(imperial));
    it.value = "";
    return it;
  }
  if (!input.choices || input.number_path) return el("input", { ...attributes, type: "text", spellcheck: "false", autocapitalize: "off", placeholder: placeholder(input, imperial) });
  const words = input.choices.filter((word) => word !== "true" && word !== "false");
  const none = input.needed ? "choose" : input.fallback ? `not given: ${input.fallback}` : "not given";
  return el("select", attributes, option("", none), words.map((word) => option(word, word)));
}

/** Draws an input of the table. */
export function field(input, imperial) {
  const id = idOf(input.path);
  const help = input.fallback && !input.choices ? `${input.help}; not given: ${input.fallback}` : input.help;
  return el("div", { class: "field" },
    el("label", { for: id }, named(input.flag), input.needed && el("span", { class: "needed" }, " (needed)")),
    control(input, { id, name: input.path, "aria-describedby": `${id}-help ${id}-source ${id}-error` }, imperial),
    el("p", { class: "hint", id: `${id}-help` }, help),
    el("p", { class: "hint source", id: `${id}-source` }),
    el("p", { class: "error", id: `${id}-error` }));
}

/** Writes examples and rates of change in the other units. */
export function inUnits(control_, input, imperial) {
  if (input.path === "goal") HALF_POUNDS.forEach((halves, i) => { control_.options[i].textContent = rate(halves / 2 * KG_PER_LB, imperial); });
  else if (control_.tagName === "INPUT") control_.placeholder = placeholder(input, imperial) ?? "";
}

/** Whether that is another text than before. */
function put(id, text) {
  const place = document.getElementById(id), isNew = place.textContent !== text;
  if (isNew) place.textContent = text;
  return isNew;
}

/** Says where it comes from, where a log tells it; whether that is new. */
export const showSource = (control_, message) => put(`${control_.id}-source`, message);

/** Says what is wrong beside it; an empty text takes it away. */
export function showError(control_, path, message) {
  put(`${idOf(path)}-error`, message);
  if (message) control_.setAttribute("aria-invalid", "true");
  else control_.removeAttribute("aria-invalid");
}
