// Elements by one call. Texts are always put as texts.
const SVG = "http://www.w3.org/2000/svg";

function filled(it, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) if (value !== null && value !== undefined && value !== false) it.setAttribute(name, value === true ? "" : value);
  it.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return it;
}

export const el = (name, attributes = {}, ...children) => filled(document.createElement(name), attributes, children);
export const svg = (name, attributes = {}, ...children) => filled(document.createElementNS(SVG, name), attributes, children);
export const byId = (id) => document.getElementById(id);

/** A number of an answer, with its path, so that a script can find it. */
export const datum = (path, text) => el("span", { "data-path": path }, text);

/** What is folded away, and drawn when somebody first opens it. */
export function folded(title, draw) {
  const it = el("details", {}, el("summary", {}, title));
  it.addEventListener("toggle", () => it.append(...[draw()].flat(Infinity).filter(Boolean)), { once: true });
  return it;
}

/** A table: a caption, heads, rows of cells of which the first names the row. Cells are texts or elements; heads that begin with "#" are of numbers. */
export function table(caption, heads, rows) {
  const isNumber = heads.map((head) => head.startsWith("#"));
  const cell = (it, i) => (i === 0 ? el("th", { scope: "row" }, it) : el("td", { class: isNumber[i] && "number" }, it));
  return el("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    el("table", {},
      el("caption", {}, caption),
      el("thead", {}, el("tr", {}, heads.map((head, i) => head === "" ? el("td") : el("th", { scope: "col", class: isNumber[i] && "number" }, head.replace("#", ""))))),
      el("tbody", {}, rows.map((row) => el("tr", {}, row.map(cell))))));
}
