// A path of weight as a picture: the range as a band, the middle as a line, the static rule dashed.
import { svg } from "../dom.js";
import { written } from "../numbers.js";

const W = 640, H = 300, LEFT = 52, RIGHT = 12, TOP = 12, BOTTOM = 40;
const STEPS = [0.5, 1, 2, 5, 10, 20, 50, 100];

function ticks(low, high, most) {
  const step = STEPS.find((it) => (high - low) / it <= most) ?? 200;
  const all = [];
  for (let at = Math.ceil(low / step) * step; at <= high; at += step) all.push(at);
  return all;
}

const known = (points) => points.filter(([, y]) => y !== null);

/** lines: name → [[day, weight], …]; band: [lower, upper]. Weights are in the unit that is shown. */
export function chart({ middle, lower, upper, rule, unit, title, text }) {
  const shown = [...middle, ...known(lower), ...known(upper)].map(([, y]) => y), days = middle.at(-1)[0] || 1;
  const low = Math.min(...shown), high = Math.max(...shown), room = Math.max((high - low) * 0.06, 0.5);
  const [from, to] = [low - room, high + room];
  const x = (day) => LEFT + (day / days) * (W - LEFT - RIGHT), y = (weight) => TOP + ((to - weight) / (to - from)) * (H - TOP - BOTTOM);
  const at = ([day, weight]) => `${x(day).toFixed(1)},${y(weight).toFixed(1)}`;
  const line = (points, name) => svg("polyline", { class: name, points: points.map(at).join(" ") });
  const inside = known(rule).filter(([, weight]) => weight >= from && weight <= to);
  const weeks = ticks(0, days / 7, 8);
  return svg("svg", { viewBox: `0 0 ${W} ${H}`, class: "chart", role: "img", "aria-labelledby": "chart-title chart-text" },
    svg("title", { id: "chart-title" }, title), svg("desc", { id: "chart-text" }, text),
    ticks(from, to, 6).map((it) => svg("g", {}, svg("line", { class: "grid", x1: LEFT, x2: W - RIGHT, y1: y(it), y2: y(it) }), svg("text", { class: "tick", x: LEFT - 8, y: y(it) + 4, "text-anchor": "end" }, written(it, it % 1 ? 1 : 0)))),
    weeks.map((it) => svg("text", { class: "tick", x: x(it * 7), y: H - BOTTOM + 18, "text-anchor": "middle" }, String(it))),
    svg("text", { class: "tick", x: (LEFT + W - RIGHT) / 2, y: H - 4, "text-anchor": "middle" }, "weeks"),
    svg("text", { class: "tick", x: LEFT + 6, y: TOP + 10 }, unit),
    svg("polygon", { class: "band", points: [...known(upper), ...known(lower).reverse()].map(at).join(" ") }),
    inside.length > 1 && line(inside, "rule"), line(middle, "middle"));
}
