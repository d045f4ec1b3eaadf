// The form as a whole: drawn from the table of inputs, read into a request, and filled again.
import { byId, el } from "../dom.js";
import { field, inUnits, showError } from "./field.js";
import { grouped } from "./groups.js";

export class Form {
  constructor(inputs, place) {
    this.inputs = new Map(inputs.map((it) => [it.path, it]));
    this.place = place;
    place.replaceChildren(...grouped(inputs).map(([title, of]) => {
      const fields = of.map((it) => field(it, this.imperial));
      return title ? el("details", {}, el("summary", {}, title), el("div", { class: "fields" }, fields)) : el("div", { class: "fields first" }, fields);
    }));
  }

  get imperial() {
    return byId("form").elements.units.value === "imperial";
  }

  controls() {
    return [...this.place.querySelectorAll("input, select")];
  }

  control(path) {
    return this.controls().find((it) => it.name === path);
  }

  /** What is typed, by path. Fields that are empty are not given. */
  values() {
    const given = this.controls().map((it) => [it.name, it.value.trim()]).filter(([, value]) => value !== "");
    return Object.fromEntries(given);
  }

  /** Fills the fields, and opens the groups in which something stands. */
  fill(values, units) {
    if (units === "metric" || units === "imperial") byId("form").elements.units.value = units;
    for (const it of this.controls()) {
      const value = typeof values[it.name] === "string" ? values[it.name] : "";
      it.value = value;
      if (it.value !== value) it.value = ""; // no choice of this list
      if (it.value !== "") it.closest("details")?.setAttribute("open", "");
    }
    this.switchUnits();
  }

  switchUnits() {
    for (const it of this.controls()) inUnits(it, this.inputs.get(it.name), this.imperial);
  }

  /** Puts errors beside their fields; returns those that have none. */
  showErrors(errors) {
    const left = [...errors];
    for (const it of this.controls()) {
      const of = this.inputs.get(it.name);
      const paths = new Set([of.path, of.flag, of.number_path, ...of.numbers.map((key) => key.path)]);
      const mine = left.filter((error) => paths.has(error.field));
      showError(it, mine.map((error) => error.message).join("; "));
      if (mine.length) it.closest("details")?.setAttribute("open", "");
      for (const error of mine) left.splice(left.indexOf(error), 1);
    }
    return left;
  }
}
