// How numbers are shown to people. They are rounded and written, never combined; pounds are those of the exact definition.
export const KG_PER_LB = 0.45359237;

/** With commas between thousands. To make an Intl.NumberFormat takes a browser longer than to answer. */
export function written(value, digits = 0) {
  if (value === null || value === undefined) return "–";
  const [whole, part] = Math.abs(value).toFixed(digits).split(".");
  const text = whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part ? `.${part}` : "");
  return value < 0 && /[1-9]/.test(text) ? `−${text}` : text;
}

/** Two digits behind the point below 10, one below 100. */
export const short = (value) => {
  if (value === null || value === undefined) return "–";
  const size = Math.abs(value);
  return Number.isInteger(value) ? written(value) : written(value, size < 10 ? 2 : size < 100 ? 1 : 0);
};

export const range = (ends, digits = 0) => (ends && ends[0] !== null ? `${written(ends[0], digits)}–${written(ends[1], digits)}` : "");
export const inLb = (kg) => kg / KG_PER_LB;
export const mass = (kg, imperial) => (imperial ? `${written(inLb(kg), 1)} lb` : `${written(kg, 1)} kg`);

const KM_PER_MILE = 1.609344;

function pace(km_h, imperial) {
  const seconds = Math.round(3600 / km_h * (imperial ? KM_PER_MILE : 1));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}/${imperial ? "mi" : "km"}`;
}

/** An input that the library tells in its unit, as somebody would type it. */
export function shownInput({ value, unit }, imperial) {
  if (unit === "kg") return mass(value, imperial);
  if (unit === "km/h") return pace(value, imperial);
  if (unit === "km/week" && imperial) return `${short(value / KM_PER_MILE)} mi/week`;
  return `${short(value).replaceAll(",", "")} ${unit}`;
}

/** "−0.45 kg a week (−1 lb)", or the other way round. */
export function rate(kg, imperial) {
  if (kg === 0) return "keep the weight";
  const metric = `${written(kg, 2)} kg`, pounds = `${short(Math.round(inLb(kg) * 100) / 100)} lb`;
  const [first, second] = imperial ? [pounds, metric] : [metric, pounds];
  return `${first} a week (${second})`;
}
