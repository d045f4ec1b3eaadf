// The questions about tiredness: signs, those that are an emergency first, for how long, and sleep.
import { el } from "../dom.js";
import { field } from "./field.js";

const box = ({ id, title }) => el("label", { class: "sign" }, el("input", { type: "checkbox", name: "signs", value: id, id: `f-signs-${id}` }), " ", title);

const list = (title, signs) => el("fieldset", { class: "signs" }, el("legend", {}, title), signs.map(box));

/** inputs are those that the answer about tiredness takes beside a plan's. */
export function tiredFields(inputs, signs, imperial) {
  return [list("Is any of this there? It needs help at once", signs.filter((it) => it.emergency)),
    list("Or any of this?", signs.filter((it) => !it.emergency)),
    el("p", { class: "error", id: "f-signs-error" }),
    el("div", { class: "fields" }, inputs.filter((it) => it.path !== "signs").map((it) => field(it, imperial)))];
}
