// The form as a whole: drawn from the table of inputs, read into a request, and filled again. What a first answer does not need is drawn after it.
import { byId, el } from "../dom.js";
import { shownInput } from "../numbers.js";
import { field, inUnits, showError, showSource } from "./field.js";
import { grouped } from "./groups.js";
import { tiredFields } from "./tired.js";

/** A choice that is none of the list stands there as it came: the library says what is wrong with it, where to drop it would tell another answer. */
function choose(select, value) {
  select.append(el("option", { value }, value));
  select.value = value;
}

const isBox = (it) => it.type === "checkbox";

/** A part of the form: where its fields stand, the paths by which it is needed, and what makes them. */
const part = (place, paths, make) => ({ place, paths, make });

export class Form {
  constructor(inputs, signs, place, tired) {
    this.inputs = new Map(inputs.map((it) => [it.path, it]));
    this.place = place;
    this.tired = tired;
    this.urgent = new Set(signs.filter((it) => it.emergency).map((it) => it.id));
    const ofTired = inputs.filter((it) => it.of === "fatigue");
    const groups = grouped(inputs).map(([title, of]) => ({ title, of, at: el("div", { class: title ? "fields" : "fields first" }) }));
    place.replaceChildren(...groups.map(({ title, at }) => (title ? el("details", {}, el("summary", {}, title), at) : at)));
    this.undrawn = [part(tired, ["ask", "signs", ...ofTired.map((it) => it.path)], (imperial) => tiredFields(ofTired, signs, imperial)),
      ...groups.map(({ of, at }) => part(at, of.map((it) => it.path), (imperial) => of.map((it) => field(it, imperial))))];
    this.draw(groups[0].of.map((it) => it.path));
  }

  /** Draws the parts with these inputs, where they are not there yet; without paths all of them. */
  draw(paths = null) {
    const { imperial } = this;
    const due = this.undrawn.filter((it) => paths === null || paths.some((path) => it.paths.includes(path)));
    this.undrawn = this.undrawn.filter((it) => !due.includes(it));
    for (const it of due) it.place.replaceChildren(...it.make(imperial));
  }

  get imperial() {
    return byId("form").elements.units.value === "imperial";
  }

  /** Whether the question is why somebody is tired. A sign that is an emergency asks it, whatever else is asked. */
  get asksTired() {
    return byId("form").elements.ask.value === "tired" || [...this.tired.querySelectorAll("input:checked")].some((it) => this.urgent.has(it.value));
  }

  /** The questions about tiredness stand there where they are asked; what is eaten now belongs to them. */
  switchQuestion() {
    this.showQuestion();
    if (this.asksTired) this.draw(["ask", "intake.energy"]);
    if (this.asksTired) this.control("intake.energy")?.closest("details")?.setAttribute("open", "");
  }

  showQuestion() {
    this.tired.hidden = !this.asksTired;
  }

  controls() {
    return [this.tired, this.place].flatMap((it) => [...it.querySelectorAll("input, select")]);
  }

  control(path) {
    return this.controls().find((it) => it.name === path);
  }

  /** The first field that has an error. */
  firstWrong() {
    return this.controls().find((it) => it.hasAttribute("aria-invalid"));
  }

  /** What is typed, by path. Fields that are empty are not given, nor what a log filled. */
  values() {
    const { asksTired } = this;
    const asked = this.controls().filter((it) => (asksTired || !this.tired.contains(it)) && it.value !== it.dataset.taken);
    const given = asked.filter((it) => !isBox(it)).map((it) => [it.name, it.value.trim()]).filter(([, value]) => value !== "");
    const signs = asked.filter((it) => isBox(it) && it.checked).map((it) => it.value);
    return Object.fromEntries(signs.length ? [...given, ["signs", signs.join(", ")]] : given);
  }

  /** Fills what nobody typed with what a log gives, each with where it comes from. taken are the members of from_log, none without a log. */
  fillTaken(taken) {
    if (taken.length) this.draw();
    const { imperial } = this;
    const told = new Map(taken.map((it) => [it.input === "running.speed" ? "running.pace" : it.input, it]));
    for (const control of this.controls().filter((it) => !isBox(it))) {
      const it = told.get(control.name), isTyped = control.value.trim() !== "" && control.value !== control.dataset.taken;
      const text = it?.state === "taken" && it.value !== null ? shownInput(it, imperial) : "";
      if (!isTyped) control.value = text;
      if (text && !isTyped) control.dataset.taken = text;
      else delete control.dataset.taken;
      if (showSource(control, it?.message ?? "") && it) control.closest("details")?.setAttribute("open", "");
    }
  }

  /** Fills the fields, and opens the groups in which something stands. */
  fill({ ask, ...values }, units) {
    const { elements } = byId("form"), signs = typeof values.signs === "string" ? values.signs.split(/, */) : [];
    if (units === "metric" || units === "imperial") elements.units.value = units;
    elements.ask.value = ask === "tired" ? "tired" : "eat";
    this.draw(Object.keys(values));
    for (const it of this.controls().filter(isBox)) it.checked = signs.includes(it.value);
    for (const it of this.controls().filter((control) => !isBox(control))) {
      const value = typeof values[it.name] === "string" ? values[it.name] : "";
      it.value = value;
      if (it.value !== value) choose(it, value);
      if (it.value !== "") it.closest("details")?.setAttribute("open", "");
    }
    this.switchUnits();
    this.switchQuestion();
  }

  switchUnits() {
    const { imperial } = this;
    for (const it of this.controls().filter((control) => !isBox(control))) inUnits(it, this.inputs.get(it.name), imperial);
  }

  /** Puts errors beside their fields; returns those that have none. */
  showErrors(errors) {
    if (errors.length) this.draw();
    const left = [...errors];
    const boxes = this.controls().filter(isBox);
    for (const it of this.controls().filter((control) => !boxes.includes(control) || control === boxes[0])) {
      const of = this.inputs.get(it.name);
      const paths = new Set([of.path, of.flag, of.number_path, ...of.numbers.map((key) => key.path)]);
      const mine = left.filter((error) => paths.has(error.field));
      showError(it, of.path, mine.map((error) => error.message).join("; "));
      if (mine.length) it.closest("details")?.setAttribute("open", "");
      for (const error of mine) left.splice(left.indexOf(error), 1);
    }
    return left;
  }
}
