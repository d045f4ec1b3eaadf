// What stands first: an emergency, a referral, a goal that is refused; then the first sentence.
import { datum, el } from "../dom.js";
import { range, rate, written } from "../numbers.js";

const FIRST = new Set(["refer", "refuse"]);

/** Whether a check refers to somebody, or refuses. */
export const comesFirst = (it) => FIRST.has(it.action) && it.verdict !== "ok" && it.verdict !== "unknown";

function referrals(answer, titles) {
  const emergencies = (answer.emergency ?? []).map((it) => el("li", {}, el("strong", {}, it.title), ": ", it.message));
  const checks = answer.checks.map((it, i) => [it, i]).filter(([it]) => comesFirst(it))
    .map(([it, i]) => el("li", {}, el("strong", {}, titles.get(it.id) ?? it.id), ": ", datum(`checks.${i}.message`, it.message)));
  return [...emergencies, ...checks];
}

function refusal({ goal }, titles, imperial) {
  if (goal.accepted) return null;
  const reasons = goal.reasons.map((it) => titles.get(it) ?? it).join(", ");
  return el("p", {}, `The goal of ${rate(goal.requested_kg_week, imperial)} is refused`, reasons && ` (${reasons})`,
    "; the plan is for: ", datum("goal.applied_kg_week", rate(goal.applied_kg_week, imperial)), ".");
}

export function lead(answer, titles, imperial) {
  const { energy, overall } = answer;
  const urgent = referrals(answer, titles), refused = refusal(answer, titles, imperial);
  const amount = energy.intake_kcal_d === null ? null : el("p", { class: "amount" }, "Eat about ",
    el("strong", {}, datum("energy.intake_kcal_d", written(energy.intake_kcal_d)), " kcal"), " a day",
    energy.interval.intake_kcal_d && el("span", { class: "hint" }, ` (${Math.round(energy.interval.level * 100)} % range ${range(energy.interval.intake_kcal_d)})`));
  return el("section", { class: "lead", "aria-label": "In short" },
    (urgent.length || refused) && el("div", { class: "urgent", role: "alert" }, urgent.length > 0 && el("ul", {}, urgent), refused),
    amount, el("p", {}, datum("overall.message", overall.message)));
}
