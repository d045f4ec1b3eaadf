// In which order the inputs stand. Which there are, and all that is said of them, is told by the library.
const FIRST = ["sex", "age", "height", "weight", "running.distance", "running.pace", "goal"];

const GROUPS = [
  ["More about your body", ["body_fat", "neck", "waist", "hip", "fat_free_mass", "athlete", "living"]],
  ["Pregnancy and nursing", ["life_stage", "gestation_week", "pre_pregnancy_weight", "months_since_birth", "nursing"]],
  ["Health", /^health\./],
  ["What you eat now", /^(intake\.(?!micronutrients)|diet$)/],
  ["More about your training", /^(running\.|walking\.|exercise|heavy_sweat)/],
  ["A week, day by day", ["day_types", "running.week"]],
  ["Around a session or a race", /^(session|event)\./],
  ["Vitamins and minerals that you eat", /^intake\.micronutrients\./],
  ["How it is computed", /./],
];

// Instead of them stand others (age, pace), or a part of the page (units).
const LEFT_OUT = new Set(["born", "running.speed", "units"]);

/** The inputs as [title, inputs], the first without a title; each input once. */
export function grouped(inputs) {
  const left = new Map(inputs.filter((it) => it.of === "plan" && !LEFT_OUT.has(it.path)).map((it) => [it.path, it]));
  const take = (which) => {
    const paths = Array.isArray(which) ? which : [...left.keys()].filter((path) => which.test(path));
    const taken = paths.map((path) => left.get(path)).filter(Boolean);
    for (const it of taken) left.delete(it.path);
    return taken;
  };
  return [["", take(FIRST)], ...GROUPS.map(([title, which]) => [title, take(which)])].filter(([, of]) => of.length > 0);
}
