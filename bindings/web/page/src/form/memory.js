// Where the inputs are kept: behind the # of a link, which no browser sends, and in the browser, only where somebody asked for it.
const KEY = "refuel";

/** The values of a link, or null. */
export function fromLink(hash) {
  if (!hash.includes("=")) return null;
  const { units, ...values } = Object.fromEntries(new URLSearchParams(hash.slice(1)));
  return { units, values };
}

export function toLink(values, units) {
  return `#${new URLSearchParams({ units, ...values })}`;
}

/** A link to what is shown changes the address alone: an entry of the history of its own would bring back what was cleared. */
export const withoutEntry = (link) => link.addEventListener("click", (event) => {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  history.replaceState(null, "", link.getAttribute("href"));
});

/** What was kept, or null; a browser may refuse to keep anything. */
export function kept() {
  try {
    return JSON.parse(localStorage.getItem(KEY));
  } catch {
    return null;
  }
}

/** Tells when another tab has forgotten what was kept. */
export const onForgotten = (task) => addEventListener("storage", ({ key, newValue }) => (key === null || (key === KEY && newValue === null)) && task());

/** Keeps it; null forgets it. False where the browser refuses. */
export function keep(what) {
  try {
    if (what === null) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, JSON.stringify(what));
    return true;
  } catch {
    return false;
  }
}
